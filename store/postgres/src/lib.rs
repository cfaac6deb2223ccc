//! The store in PostgreSQL.
//!
//! The SQL that both databases understand is in `store/sql/`, compiled here and checked against a
//! database of this kind; `db` and `bulk` hold what only this one does.

mod bulk;
mod db;

#[path = "../../sql/aside.rs"]
mod aside;
#[path = "../../sql/audit.rs"]
mod audit;
#[path = "../../sql/children.rs"]
mod children;
#[path = "../../sql/codec.rs"]
mod codec;
#[path = "../../sql/effects.rs"]
mod effects;
#[path = "../../sql/groups.rs"]
mod groups;
#[path = "../../sql/imports.rs"]
mod imports;
#[path = "../../sql/lists.rs"]
mod lists;
#[path = "../../sql/passkeys.rs"]
mod passkeys;
#[path = "../../sql/staff.rs"]
mod staff;
#[path = "../../sql/upkeep.rs"]
mod upkeep;

pub use db::PostgresStore;
