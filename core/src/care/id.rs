//! Names of things that the store keeps. Random, so that none can be guessed from another.

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The id as it is written in addresses and files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }
    )*};
}

ids! {
    /// A child under follow-up. Not the resident register's number, which can change.
    ChildId
    /// One entry of a timeline.
    EntryId
    /// Children of one home: brothers and sisters.
    HouseholdId
    /// An account of the staff.
    StaffId
    /// A transfer from one ward or city to another.
    HandoverId
}
