//! Erasing everything about the family from this phone.

use super::database::Database;
use super::{Disk, Store, StoreError, prefs};

impl Store {
    /// Deletes the record, the settings and the drafts, and makes sure that they are gone.
    /// Other tabs empty themselves. The files of the app itself stay: they say nothing about
    /// the family.
    ///
    /// # Errors
    /// Where the browser does not delete it; [`StoreError::Blocked`] while an old tab holds it.
    pub async fn erase_all(&self) -> Result<(), StoreError> {
        let disk = std::mem::replace(&mut self.0.borrow_mut().disk, Disk::Closed);
        match disk {
            Disk::Open(database, _) => database.delete().await?,
            Disk::Closed => Database::delete_closed().await?,
            Disk::None => self.0.borrow_mut().disk = Disk::None,
        }
        self.forget();
        if prefs::erase() { Ok(()) } else { Err(StoreError::Failed) }
    }
}
