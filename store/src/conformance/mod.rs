//! What every adapter must do. Each adapter expands [`crate::conformance!`] in its tests.

mod accounts;
mod audit;
mod children;
mod fixture;
mod groups;
mod imports;
mod lists;
mod passkeys;
mod upkeep;

pub use accounts::*;
pub use audit::*;
pub use children::*;
pub use fixture::{access, born, child, day, entry, summarize};
pub use groups::*;
pub use imports::*;
pub use lists::*;
pub use passkeys::*;
pub use upkeep::*;

/// Expands to one test a behaviour. The argument is an expression that opens an empty, migrated
/// store: `async { … }` giving `(Arc<dyn Store>, guard)`. After `forgetful`, one that keeps nothing
/// beyond its own life, and therefore has no backup.
#[macro_export]
macro_rules! conformance {
    (forgetful $open:expr) => {
        $crate::conformance! { $open;
            a_timeline_reads_as_it_was_written
            a_stale_version_is_refused
            a_second_click_is_harmless
            an_entry_id_with_other_content_is_refused
            of_two_who_write_at_once_one_is_told
            a_failed_write_leaves_nothing
            children_are_found_by_what_people_type
            every_timeline_is_handed_over_once
            every_access_is_in_the_audit
            the_chain_holds_after_concurrent_work
            lists_agree_with_the_sort_in_memory
            counts_agree_with_the_lists
            visits_of_a_day_are_those_of_that_visitor
            attempts_taken_back_do_not_count
            attempts_are_listed_as_they_are_counted
            a_list_knows_who_is_responsible
            handovers_wait_until_they_are_answered
            a_handover_file_is_answered_once
            a_session_has_no_more_children_than_places
            bookings_are_given_back
            a_cancelled_session_gives_back_every_place
            children_of_an_age_are_found
            sessions_and_views_keep_their_versions
            an_import_is_all_or_nothing
            a_doubtful_row_is_decided_once
            decisions_are_all_or_nothing_and_open_rows_stay_listed
            a_file_waits_until_it_is_written
            accounts_keep_their_versions_and_logins
            codes_and_links_work_once
            passkeys_are_added_used_and_taken_away
            the_last_way_to_sign_in_stays
            a_ceremony_is_answered_once
            sign_ins_end
            failures_are_counted_in_a_window
            lists_are_repaired_from_the_timelines
        }
    };
    ($open:expr) => {
        $crate::conformance! { forgetful $open }
        $crate::conformance! { $open; a_backup_restores_what_was_there }
    };
    ($open:expr; $($name:ident)*) => {$(
        #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
        async fn $name() {
            let (store, guard) = $open.await;
            $crate::conformance::$name(store.clone()).await;
            store.close().await;
            drop(guard);
        }
    )*};
}
