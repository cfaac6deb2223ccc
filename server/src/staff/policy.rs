//! Who may do what, where. The one place that decides it.
//!
//! Every route is registered with an [`Operation`] ([`super::registry`]), and every use of the
//! store needs an access that only a [`super::permit::Permit`] hands out, which asks [`decide`].

use hagukumi_api::Role;

/// Where the family stands, as seen by the one who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// On one's own work list: a listed child of one's own wards, one that one is responsible for
    /// or visits, or one whose handover waits for one's ward.
    OwnList,
    /// In one's own wards, and on no list.
    OwnWard,
    /// Elsewhere.
    OtherWard,
}

/// What the policy says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Yes; the role is reason enough.
    Allow,
    /// Yes, with a typed reason that the audit keeps.
    WithReason,
    /// No.
    Deny,
}

/// Who may call a route at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Anybody.
    Public,
    /// Whoever is signed in.
    SignedIn,
    /// Some roles.
    Roles,
}

macro_rules! operations {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// Everything that the staff side can be asked to do.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Operation {
            $($(#[$doc])* $variant,)*
        }

        impl Operation {
            /// Every operation.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name, in the OpenAPI document (`x-operation`), the audit and the app's rail.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// The operation of that name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|operation| operation.name() == name)
            }
        }
    };
}

operations! {
    /// Read the description of this interface.
    Describe = "describe",
    /// Sign in.
    SignIn = "sign_in",
    /// Take up an account by a one-time link.
    Enrol = "enrol",
    /// Sign out.
    SignOut = "sign_out",
    /// See who one is.
    Me = "me",
    /// See, add, name and take away one's own passkeys.
    Passkeys = "passkeys",
    /// Keep filters under a name.
    SavedViews = "saved_views",
    /// See the numbers of the first page.
    FirstPage = "first_page",
    /// Read the list of unseen children.
    UnseenList = "unseen_list",
    /// Read the lists of visits and of missed checkups.
    Worklist = "worklist",
    /// Read the contact attempts of the week.
    Attempts = "attempts",
    /// Look for a child.
    Search = "search",
    /// Open a child's page.
    OpenChild = "open_child",
    /// Write into a child's timeline.
    WriteEntry = "write_entry",
    /// See whom work can be given to.
    Colleagues = "colleagues",
    /// See the week of visits.
    VisitWeek = "visit_week",
    /// Give visits to somebody, and print the sheet of their day.
    AssignVisits = "assign_visits",
    /// See one's own addresses of today and bring back the sheets.
    Round = "round",
    /// See group sessions.
    GroupSessions = "group_sessions",
    /// Make, change and cancel group sessions.
    PlanSessions = "plan_sessions",
    /// Invite to a group session, book its places and note who came.
    Door = "door",
    /// See handovers.
    Handovers = "handovers",
    /// Send, accept and return handovers.
    HandOver = "hand_over",
    /// Import files.
    Import = "import",
    /// Say whom a doubtful row of a file means.
    DecideImport = "decide_import",
    /// See monthly figures.
    Figures = "figures",
    /// Make, change and disable accounts.
    Accounts = "accounts",
    /// See who opened a record.
    Accesses = "accesses",
}

impl Operation {
    /// Who may call it at all.
    pub fn audience(self) -> Audience {
        match self {
            Self::Describe | Self::SignIn | Self::Enrol => Audience::Public,
            Self::SignOut | Self::Me | Self::Passkeys => Audience::SignedIn,
            _ => Audience::Roles,
        }
    }
}

/// Decides. What is not named here is denied.
pub fn decide(role: Role, operation: Operation, place: Place) -> Decision {
    use Operation as Op;
    use Place::{OtherWard, OwnList, OwnWard};
    use Role::{
        Administrator, GuidanceOfficer, Headquarters, Nurse, Supervisor, Visitor, WardOfficer,
    };
    match operation.audience() {
        Audience::Public | Audience::SignedIn => return Decision::Allow,
        Audience::Roles => {}
    }
    match (operation, role, place) {
        // Follow-up is the nurse's work, in the nurse's wards. A child that stands on no list is
        // opened for a reason.
        (Op::OpenChild, Nurse | Supervisor, OwnWard) | (Op::WriteEntry, Nurse, OwnWard) => {
            Decision::WithReason
        }
        (Op::OpenChild, Nurse | Supervisor, OwnList) | (Op::WriteEntry, Nurse, OwnList) => {
            Decision::Allow
        }
        // Families that nobody can reach are shared with ward officer and guidance centre
        // (ordinance, article 12); city hall sees a record for a stated reason only.
        (Op::OpenChild, WardOfficer | GuidanceOfficer | Headquarters, OwnList | OwnWard) => {
            Decision::WithReason
        }
        (_, _, OtherWard) => Decision::Deny,
        (
            Op::UnseenList | Op::FirstPage,
            Nurse | Supervisor | WardOfficer | GuidanceOfficer,
            _,
        )
        | (Op::FirstPage, Headquarters, _)
        | (
            Op::Worklist
            | Op::Attempts
            | Op::Search
            | Op::VisitWeek
            | Op::GroupSessions
            | Op::Handovers
            | Op::Colleagues,
            Nurse | Supervisor,
            _,
        )
        | (Op::AssignVisits | Op::HandOver | Op::PlanSessions | Op::Door, Nurse, _)
        | (Op::SavedViews, Nurse | Supervisor | WardOfficer | GuidanceOfficer, _)
        | (Op::Figures, Nurse | Supervisor | WardOfficer | GuidanceOfficer | Headquarters, _)
        // The visitor sees the addresses of the day and nothing else.
        | (Op::Round, Visitor, _)
        | (Op::Accesses, Supervisor, _)
        // Whom a doubtful row means can only be said by seeing who the children are.
        | (Op::DecideImport, Headquarters, _)
        // Accounts and files are the administrator's, who sees no family's page.
        | (Op::Accounts, Administrator, _)
        | (Op::Import, Administrator | Headquarters, _) => Decision::Allow,
        _ => Decision::Deny,
    }
}

/// Whether the role may do it anywhere, for any reason.
pub fn may_anywhere(role: Role, operation: Operation) -> bool {
    [Place::OwnList, Place::OwnWard, Place::OtherWard]
        .into_iter()
        .any(|place| decide(role, operation, place) != Decision::Deny)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back_to_their_operation() {
        for operation in Operation::ALL {
            assert_eq!(Operation::from_name(operation.name()), Some(*operation));
        }
    }

    #[test]
    fn nobody_reaches_into_another_ward() {
        for role in Role::ALL {
            for operation in Operation::ALL {
                if operation.audience() == Audience::Roles {
                    let decision = decide(role, *operation, Place::OtherWard);
                    assert_eq!(decision, Decision::Deny, "{role:?} {operation:?}");
                }
            }
        }
    }

    #[test]
    fn the_visitor_may_go_the_round_and_nothing_else() {
        let may: Vec<Operation> = Operation::ALL
            .iter()
            .copied()
            .filter(|operation| operation.audience() == Audience::Roles)
            .filter(|operation| may_anywhere(Role::Visitor, *operation))
            .collect();
        assert_eq!(may, [Operation::Round]);
    }

    #[test]
    fn accounts_and_families_are_in_different_hands() {
        for operation in [Operation::OpenChild, Operation::Worklist, Operation::Search] {
            assert!(!may_anywhere(Role::Administrator, operation));
        }
        for role in Role::ALL {
            assert_eq!(
                may_anywhere(role, Operation::Accounts),
                role == Role::Administrator,
                "{role:?}"
            );
        }
    }

    #[test]
    fn what_is_allowed_off_the_list_is_allowed_on_it() {
        for role in Role::ALL {
            for operation in Operation::ALL {
                let on = decide(role, *operation, Place::OwnList);
                let off = decide(role, *operation, Place::OwnWard);
                assert!(off == Decision::Deny || on != Decision::Deny, "{role:?} {operation:?}");
            }
        }
    }
}
