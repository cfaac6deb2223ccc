//! What a database must be able to do, by what it is about. [`Store`] is all of it.

use std::collections::BTreeSet;

use async_trait::async_trait;
use chrono::NaiveDate;
use hagukumi_core::care::{ChildId, Entry, List, StaffId};

use crate::{
    Access, Account, Append, Appended, AttemptMade, AttemptsQuery, AuditRow, Ceremony, ChainReport,
    ChildRecord, Count, CountQuery, Decision, Direction, Failures, GroupSession, HandoverFile,
    HandoverRecord, HandoverState, Import, ImportRow, ImportRun, Link, ListQuery, Page, Passkey,
    Result, SavedView, Search, Session, Summary, Timeline, Upload,
};

/// Everything that the server keeps, behind one object: `Arc<dyn Store>`.
pub trait Store:
    Children + Lists + Groups + Imports + Audit + Staff + Passkeys + Upkeep + Send + Sync + 'static
{
}

impl<T> Store for T where
    T: Children
        + Lists
        + Groups
        + Imports
        + Audit
        + Staff
        + Passkeys
        + Upkeep
        + Send
        + Sync
        + 'static
{
}

/// Children and their timelines.
#[async_trait]
pub trait Children: Send + Sync {
    /// Adds entries to a timeline, or begins one (`expected` 0). The entries, what they add up to,
    /// bookings, handovers and the audit row are one transaction.
    ///
    /// Entries that stand there already, with the same day, author and body, are answered as the
    /// first time.
    ///
    /// # Errors
    /// `Conflict` for a stale version, `Duplicate` for an entry id with other content, `NoPlace`
    /// for a full group session, `NotFound` for an unknown session.
    async fn append(&self, append: Append, access: &Access) -> Result<Appended>;

    /// A child with its timeline.
    ///
    /// # Errors
    /// `NotFound`.
    async fn child(&self, child: &ChildId, access: &Access) -> Result<Timeline>;

    /// Several children with their timelines, in the order of the ids. Unknown ids are left out.
    async fn timelines(&self, children: &[ChildId], access: &Access) -> Result<Vec<Timeline>>;

    /// Children by name, reading, birthday or number of the register, by reading.
    async fn search(&self, search: &Search, access: &Access) -> Result<Vec<ChildRecord>>;

    /// A child with its timeline, and the others of its home, the oldest first, where `with_home`
    /// says so of what was read. The audit names all of them in one row.
    ///
    /// # Errors
    /// `NotFound`.
    async fn child_at_home(
        &self,
        child: &ChildId,
        with_home: &(dyn for<'t> Fn(&'t Timeline) -> bool + Send + Sync),
        access: &Access,
    ) -> Result<(Timeline, Vec<ChildRecord>)>;

    /// Children born on some days, both included, by reading, whose timeline `keep` keeps. The
    /// audit names those that are kept: the others are shown to nobody.
    async fn born_within(
        &self,
        born: (NaiveDate, NaiveDate),
        wards: Option<&[String]>,
        keep: &(dyn for<'t> Fn(&'t Timeline) -> bool + Send + Sync),
        access: &Access,
    ) -> Result<Vec<Timeline>>;

    /// Every child without its timeline, to match a file against. One audit row without subjects:
    /// those that the import then touches are named by it.
    async fn everyone(&self, access: &Access) -> Result<Vec<ChildRecord>>;

    /// Hands every timeline to `each`, child by child, for figures that name nobody. One audit row
    /// without subjects.
    async fn each_timeline(
        &self,
        each: &mut (dyn for<'t> FnMut(&'t ChildId, &'t [Entry]) + Send),
        access: &Access,
    ) -> Result<()>;
}

/// Lists, and the numbers that stand for them.
#[async_trait]
pub trait Lists: Send + Sync {
    /// A page of a list in the order of `hagukumi_core::care::Order`.
    async fn worklist(&self, query: &ListQuery, access: &Access) -> Result<Page>;

    /// How many children stand on each list. Names nobody and leaves no audit row.
    async fn counts(&self, query: &CountQuery) -> Result<Vec<Count>>;

    /// Attempts of some days, both included, that no correction took back. Names nobody.
    async fn attempts(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        wards: Option<&[String]>,
    ) -> Result<u64>;

    /// A page of the attempts that [`Lists::attempts`] counts.
    async fn attempts_made(
        &self,
        query: &AttemptsQuery,
        access: &Access,
    ) -> Result<Vec<AttemptMade>>;

    /// Whoever is responsible for somebody on a list on a day, by id. Names no family.
    async fn responsible_on(
        &self,
        list: List,
        on: NaiveDate,
        wards: Option<&[String]>,
    ) -> Result<Vec<StaffId>>;

    /// The visits of somebody on a day, made or to be made, in the order of their hours.
    async fn visits_of(
        &self,
        staff: &StaffId,
        on: NaiveDate,
        access: &Access,
    ) -> Result<Vec<ChildRecord>>;

    /// Appointments of some days, both included, by day and hour.
    async fn appointments(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        wards: Option<&[String]>,
        access: &Access,
    ) -> Result<Vec<ChildRecord>>;

    /// Handovers without an answer that a ward sent or is to receive, the oldest first.
    async fn handovers_waiting(
        &self,
        wards: Option<&[String]>,
        access: &Access,
    ) -> Result<Vec<HandoverRecord>>;

    /// How many handovers wait, by sending or receiving ward. Names nobody.
    async fn handovers_waiting_count(&self, wards: Option<&[String]>) -> Result<u64>;

    /// Keeps a handover file.
    ///
    /// # Errors
    /// `Duplicate` where one of that id and direction is kept already.
    async fn add_handover_file(&self, file: &HandoverFile, access: &Access) -> Result<()>;

    /// A handover file.
    ///
    /// # Errors
    /// `NotFound`.
    async fn handover_file(&self, direction: Direction, id: &str) -> Result<HandoverFile>;

    /// Every handover file, those without an answer first and the oldest first, without the text.
    async fn handover_files(&self) -> Result<Vec<HandoverFile>>;

    /// Answers a handover file, once. The file itself is dropped, the answer kept.
    ///
    /// # Errors
    /// `NotFound`; `Conflict` where it has an answer already.
    async fn answer_handover_file(
        &self,
        direction: Direction,
        id: &str,
        state: HandoverState,
        answer: &str,
        access: &Access,
    ) -> Result<()>;
}

/// Group sessions and saved views.
#[async_trait]
pub trait Groups: Send + Sync {
    /// Makes (version 0) or changes a group session, writes what follows from it for those who
    /// are booked, in one transaction with one audit row, and gives its new version. What follows
    /// is written first: places that it gives back are free for the change.
    ///
    /// # Errors
    /// `Conflict` for a stale version of the session or of a child, and for a session that is
    /// cancelled, moved to another day or made another checkup's while somebody is still booked;
    /// `NoPlace` for a capacity below what is booked; as [`Children::append`].
    async fn put_group_session(
        &self,
        session: &GroupSession,
        follows: Vec<Append>,
        access: &Access,
    ) -> Result<u32>;

    /// A group session.
    ///
    /// # Errors
    /// `NotFound`.
    async fn group_session(&self, id: &str) -> Result<GroupSession>;

    /// Group sessions of some days, both included, by day and hour.
    async fn group_sessions(
        &self,
        from: NaiveDate,
        to: NaiveDate,
        wards: Option<&[String]>,
    ) -> Result<Vec<GroupSession>>;

    /// Who is booked for a session, by reading.
    async fn booked(&self, session: &str, access: &Access) -> Result<Vec<ChildRecord>>;

    /// Makes (version 0) or changes a saved view, and gives its new version.
    ///
    /// # Errors
    /// `Conflict`; `NotFound` for a view of somebody else.
    async fn put_view(&self, view: &SavedView) -> Result<u32>;

    /// Drops a saved view. Dropping what is not there is no error.
    async fn drop_view(&self, staff: &StaffId, id: &str) -> Result<()>;

    /// Somebody's saved views, by name.
    async fn views(&self, staff: &StaffId) -> Result<Vec<SavedView>>;
}

/// Imports.
#[async_trait]
pub trait Imports: Send + Sync {
    /// Writes a whole import: the run, its rows, every append, and one audit row that names every
    /// child written. All or nothing.
    ///
    /// # Errors
    /// As [`Children::append`]; `Duplicate` for a run that is kept already; `Conflict` where another
    /// import was written since the file was judged.
    async fn import(&self, import: Import, access: &Access) -> Result<()>;

    /// The last runs, the newest first.
    async fn import_runs(&self, limit: u32) -> Result<Vec<ImportRun>>;

    /// Every run with a doubtful row that nobody has decided yet, the oldest first.
    async fn open_import_runs(&self) -> Result<Vec<ImportRun>>;

    /// A run with its rows, or those of some verdict only.
    ///
    /// # Errors
    /// `NotFound`.
    async fn import_run(
        &self,
        id: &str,
        verdict: Option<crate::Verdict>,
        access: &Access,
    ) -> Result<(ImportRun, Vec<ImportRow>)>;

    /// Decides doubtful rows of a run, with what is written because of it, in one transaction: all
    /// or nothing. Each child is written at most once.
    ///
    /// # Errors
    /// `Conflict` for a row that is decided already; as [`Children::append`].
    async fn decide(
        &self,
        run: &str,
        decisions: &[(u32, Decision)],
        appends: Vec<Append>,
        access: &Access,
    ) -> Result<()>;

    /// Keeps a file until it is written.
    ///
    /// # Errors
    /// `Duplicate` where one of that id is kept, or was written.
    async fn put_upload(&self, upload: &Upload) -> Result<()>;

    /// A file that is not written yet.
    ///
    /// # Errors
    /// `NotFound`.
    async fn upload(&self, id: &str) -> Result<Upload>;

    /// Every file that is not written yet, without what is in it, the newest first.
    async fn uploads(&self) -> Result<Vec<Upload>>;

    /// Drops a file that is not to be written. Dropping what is not there is no error.
    async fn drop_upload(&self, id: &str) -> Result<()>;
}

/// The audit chain.
#[async_trait]
pub trait Audit: Send + Sync {
    /// Notes something that no other method notes: a sign-in, a print, an export.
    async fn note(&self, access: &Access, children: &[ChildId]) -> Result<()>;

    /// Brings the index that finds rows of the audit by their children up to date, a little at a
    /// time. [`Audit::audit_of_child`] reads what is not in it row by row; whoever does this now and
    /// then keeps that answer quick.
    async fn index_audit(&self) -> Result<()>;

    /// Who opened or wrote a child's record, the newest first.
    async fn audit_of_child(
        &self,
        child: &ChildId,
        limit: u32,
        access: &Access,
    ) -> Result<Vec<AuditRow>>;

    /// What somebody did, the newest first. The children of a row are left out.
    async fn audit_of_staff(
        &self,
        staff: &StaffId,
        limit: u32,
        access: &Access,
    ) -> Result<Vec<AuditRow>>;

    /// Reads the whole audit and proves each chain, or says where it breaks.
    async fn verify_audit(&self) -> Result<ChainReport>;
}

/// Accounts of the staff.
#[async_trait]
pub trait Staff: Send + Sync {
    /// Makes (version 0) or changes an account, and gives its new version.
    ///
    /// # Errors
    /// `Conflict`; `Duplicate` for a login that another account has.
    async fn put_account(&self, account: &Account) -> Result<u32>;

    /// An account.
    ///
    /// # Errors
    /// `NotFound`.
    async fn account(&self, id: &StaffId) -> Result<Account>;

    /// The account with a login.
    async fn account_by_login(&self, login: &str) -> Result<Option<Account>>;

    /// Every account, by name.
    async fn accounts(&self) -> Result<Vec<Account>>;

    /// Takes a one-time code's step, once: `false` where this or a later step was used already.
    async fn use_totp_step(&self, staff: &StaffId, step: i64) -> Result<bool>;

    /// Takes a recovery code, once: `false` where it is not among those left.
    async fn use_recovery(&self, staff: &StaffId, hash: &str) -> Result<bool>;

    /// Adds a link that works once; earlier links of the same account and purpose end.
    async fn add_link(&self, link: &Link) -> Result<()>;

    /// The link, where it still works. Does not use it up.
    async fn link(&self, hash: &str, now_ms: i64) -> Result<Option<Link>>;

    /// Uses a link up: `None` where it is unknown, used or over.
    async fn use_link(&self, hash: &str, now_ms: i64) -> Result<Option<Link>>;

    /// Begins a session.
    async fn add_session(&self, session: &Session) -> Result<()>;

    /// The session and its account, where it has not ended.
    async fn session(&self, hash: &str, now_ms: i64) -> Result<Option<(Session, Account)>>;

    /// Notes that a session is used, and what the server keeps with it.
    async fn touch_session(&self, hash: &str, data: &str, now_ms: i64) -> Result<()>;

    /// Ends a session.
    async fn end_session(&self, hash: &str) -> Result<()>;

    /// Ends every session of an account but one.
    async fn end_sessions(&self, staff: &StaffId, except: Option<&str>) -> Result<()>;

    /// Failed sign-ins under a key.
    async fn failures(&self, key: &str) -> Result<Failures>;

    /// Counts a failed sign-in. Counting begins anew where the last one is older than `window_ms`.
    async fn add_failure(&self, key: &str, now_ms: i64, window_ms: i64) -> Result<Failures>;

    /// Forgets the failed sign-ins under a key.
    async fn clear_failures(&self, key: &str) -> Result<()>;

    /// Drops sessions, links and failures that ended before a time, and files that were handed in
    /// before it and never written.
    async fn sweep(&self, before_ms: i64) -> Result<()>;
}

/// Passkeys of the staff, and the ceremonies in which they are made and used.
#[async_trait]
pub trait Passkeys: Send + Sync {
    /// Adds a passkey; the audit row is in the same transaction, here and below.
    ///
    /// # Errors
    /// `Duplicate`.
    async fn add_passkey(&self, passkey: &Passkey, access: &Access) -> Result<()>;

    /// Calls a passkey something else.
    ///
    /// # Errors
    /// `NotFound`.
    async fn rename_passkey(
        &self,
        staff: &StaffId,
        id: &str,
        name: &str,
        access: &Access,
    ) -> Result<()>;

    /// Keeps what changed in a passkey, as it was read, by its use.
    ///
    /// # Errors
    /// `NotFound` where it is gone, or was used by somebody else since it was read.
    async fn used_passkey(&self, read: &Passkey, credential: &str, at_ms: i64) -> Result<()>;

    /// Takes a passkey away, unless the account has neither a password nor another one: then it
    /// stays, and the answer is `false`.
    ///
    /// # Errors
    /// `NotFound`.
    async fn remove_passkey(&self, staff: &StaffId, id: &str, access: &Access) -> Result<bool>;

    /// Drops every passkey of an account that is to be taken up anew.
    async fn drop_passkeys(&self, staff: &StaffId) -> Result<()>;

    /// Somebody's passkeys, the oldest first.
    async fn passkeys(&self, staff: &StaffId) -> Result<Vec<Passkey>>;

    /// The passkey with a credential id.
    async fn passkey(&self, id: &str) -> Result<Option<Passkey>>;

    /// Who has a passkey.
    async fn passkey_owners(&self) -> Result<BTreeSet<StaffId>>;

    /// Begins a ceremony, and forgets those that ran out before `now_ms`.
    async fn begin_ceremony(&self, ceremony: &Ceremony, now_ms: i64) -> Result<()>;

    /// Uses a ceremony up: `None` where it is unknown, used or over.
    async fn take_ceremony(&self, id: &str, now_ms: i64) -> Result<Option<Ceremony>>;
}

/// Works out what a timeline adds up to: the core's rules with the municipality's data.
pub type Summarize<'a> = &'a (dyn Fn(Vec<Entry>) -> Summary + Send + Sync);

/// What a recomputation found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Relisted {
    /// Children read.
    pub children: u64,
    /// Those whose summary or lists were not what their timeline adds up to.
    pub differing: Vec<ChildId>,
}

/// Care of the database itself.
#[async_trait]
pub trait Upkeep: Send + Sync {
    /// Brings the schema up to date, forward only.
    ///
    /// # Errors
    /// `NewerSchema` for a database of a later version, `OtherSchema` for one whose migrations
    /// are not this program's.
    async fn migrate(&self) -> Result<()>;

    /// Whether the schema is what this program knows: every migration, by number and content.
    ///
    /// # Errors
    /// `NewerSchema`, `OlderSchema`, `OtherSchema`.
    async fn check_schema(&self) -> Result<()>;

    /// Whether the database answers.
    async fn ping(&self) -> Result<()>;

    /// Works out every child's summary and lists anew from its timeline, and writes those that
    /// differ, in one transaction: after a change of rules, or of this program.
    async fn relist(&self, summarize: Summarize<'_>) -> Result<Relisted>;

    /// The same without writing.
    async fn differing(&self, summarize: Summarize<'_>) -> Result<Relisted>;

    /// Writes everything to a file while the store is in use, as it stood at one moment. The same
    /// form restores into either database.
    async fn backup(&self, file: &std::path::Path, now_ms: i64) -> Result<u64>;

    /// Fills an empty database from such a file, all or nothing. With `replace`, what is there is
    /// dropped in the same transaction.
    ///
    /// # Errors
    /// `NotEmpty`; `Corrupt` for a file that is cut off or changed; `NewerSchema`.
    async fn restore(&self, file: &std::path::Path, replace: bool) -> Result<u64>;

    /// Finishes what is under way and lets go of the database.
    async fn close(&self);
}
