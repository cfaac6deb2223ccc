//! Why a row waits for a person, and why one is not taken.

use serde::{Deserialize, Serialize};

/// Why a person has to decide about a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Doubt {
    /// A known child has this name and birthday, and no number of the register to tell by.
    SameNameAndBirthday,
    /// A known child has this name and birthday under another number of the register: the number
    /// changed, or there are two children.
    OtherRegisterId,
    /// The number of the register belongs to a child with another birthday, or (in a clinic's
    /// report) another name.
    RegisterIdOfOther,
    /// Born on the same day in the same home, and nothing tells a twin from a changed name.
    PerhapsTwin,
    /// The name and birthday fit, the writing of the name does not.
    NameWrittenOtherwise,
    /// Several known children fit.
    Several,
    /// No known child fits.
    Unmatched,
    /// The child came to this checkup on another day already.
    AttendedOtherDay,
    /// The child is known to have died.
    KnownToHaveDied,
}

impl Doubt {
    /// Every reason.
    pub const ALL: [Self; 9] = [
        Self::SameNameAndBirthday,
        Self::OtherRegisterId,
        Self::RegisterIdOfOther,
        Self::PerhapsTwin,
        Self::NameWrittenOtherwise,
        Self::Several,
        Self::Unmatched,
        Self::AttendedOtherDay,
        Self::KnownToHaveDied,
    ];

    /// The code in reports; the message is `staff-import-row-` and it.
    pub fn code(self) -> &'static str {
        match self {
            Self::SameNameAndBirthday => "same-name-and-birthday",
            Self::OtherRegisterId => "other-register-id",
            Self::RegisterIdOfOther => "register-id-of-other",
            Self::PerhapsTwin => "perhaps-twin",
            Self::NameWrittenOtherwise => "name-written-otherwise",
            Self::Several => "several",
            Self::Unmatched => "unmatched",
            Self::AttendedOtherDay => "attended-other-day",
            Self::KnownToHaveDied => "known-to-have-died",
        }
    }
}

/// Why a row cannot be taken, judged by what it says as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Refuse {
    /// A child who is not known cannot be taken up without a birthday.
    NoBirthday,
    /// Neither a number of the register nor name and birthday: nobody can be found by it.
    NobodyNamed,
    /// The day lies before the birthday.
    BeforeBirth,
    /// The day lies after the day of the import.
    InFuture,
    /// Twenty years old or more: no child that is followed here.
    NotAChild,
    /// A child who is not known cannot be taken up without its ward: no nurse would see it.
    NoWard,
}

impl Refuse {
    /// Every reason.
    pub const ALL: [Self; 6] = [
        Self::NoBirthday,
        Self::NobodyNamed,
        Self::BeforeBirth,
        Self::InFuture,
        Self::NotAChild,
        Self::NoWard,
    ];

    /// The code in reports; the message is `staff-import-row-` and it.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoBirthday => "no-birthday",
            Self::NobodyNamed => "nobody-named",
            Self::BeforeBirth => "before-birth",
            Self::InFuture => "in-future",
            Self::NotAChild => "not-a-child",
            Self::NoWard => "no-ward",
        }
    }
}
