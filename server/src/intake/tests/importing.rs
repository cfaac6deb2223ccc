use hagukumi_core::care::{ChildId, Entry, StaffId};
use hagukumi_store::{Access, Children, Gone, Imports, MemoryStore, Store, Verdict};

use super::*;
use crate::municipality::follow_up;
use crate::summary::summarize;

/// A city whose files come in one after another.
struct Desk {
    store: MemoryStore,
    city: City,
    days: i64,
}

impl Desk {
    fn new() -> Self {
        Self { store: MemoryStore::new(), city: City::read(&kawasaki()).unwrap(), days: 0 }
    }

    async fn import(&mut self, kind: Kind, bytes: &[u8]) -> Report {
        self.try_import(kind, bytes, false).await.unwrap()
    }

    async fn try_import(
        &mut self,
        kind: Kind,
        bytes: &[u8],
        dry_run: bool,
    ) -> Result<Report, RunError> {
        self.run(kind, bytes, dry_run, None).await
    }

    /// Carries out what a person has looked at.
    async fn carry_out(
        &mut self,
        kind: Kind,
        bytes: &[u8],
        plan: &str,
    ) -> Result<Report, RunError> {
        self.run(kind, bytes, false, Some(plan.to_owned())).await
    }

    async fn run(
        &mut self,
        kind: Kind,
        bytes: &[u8],
        dry_run: bool,
        plan: Option<String>,
    ) -> Result<Report, RunError> {
        self.days += 1;
        let options = Options {
            file_name: "file.csv".to_owned(),
            staff: StaffId::from("s1"),
            at_ms: 1_795_000_000_000 + self.days,
            today: today(),
            encoding: None,
            dry_run,
            run: None,
            plan,
        };
        let format = Format::read(&kawasaki(), kind).unwrap();
        let (store, city): (&dyn Store, _) = (&self.store, &self.city);
        run(store, kind, bytes, &format, city, &options, &summary, &|_| ()).await
    }

    /// The rows of a report's run that wait for a person.
    async fn doubts(&self, report: &Report) -> Vec<Doubtful> {
        let run = report.run.as_deref().unwrap();
        doubts(&self.store, run, usize::MAX, today(), &access()).await.unwrap().rows
    }

    /// Decides rows as they stand now.
    async fn decide_all(
        &self,
        report: &Report,
        choices: &[(u32, Choice)],
    ) -> Result<Vec<Decided>, DecideError> {
        let shown = self.doubts(report).await;
        let seen = |line: u32| {
            let row = shown.iter().find(|row| row.number == line);
            row.map(|row| row.seen.clone()).unwrap_or_default()
        };
        let told = choices.iter().map(|(line, choice)| Told {
            number: *line,
            seen: seen(*line),
            choice: choice.clone(),
        });
        self.tell(report, &told.collect::<Vec<_>>()).await
    }

    async fn tell(&self, report: &Report, told: &[Told]) -> Result<Vec<Decided>, DecideError> {
        let run = report.run.as_deref().unwrap();
        decide(&self.store, run, told, today(), &summary, &access()).await
    }

    async fn decide(
        &self,
        report: &Report,
        line: u32,
        choice: Choice,
    ) -> Result<Decided, DecideError> {
        self.decide_all(report, &[(line, choice)]).await.map(|mut done| done.remove(0))
    }

    async fn everyone(&self) -> Vec<hagukumi_store::ChildRecord> {
        let mut all = self.store.everyone(&access()).await.unwrap();
        all.sort_by(|a, b| a.summary.person.register_id.cmp(&b.summary.person.register_id));
        all
    }

    async fn named(&self, name: &str) -> hagukumi_store::ChildRecord {
        let mut all = self.everyone().await.into_iter();
        all.find(|child| child.summary.person.name == name).unwrap()
    }

    /// Every timeline, to see that nothing was written.
    async fn written(&self) -> Vec<(ChildId, Vec<Entry>)> {
        let ids: Vec<ChildId> = self.everyone().await.into_iter().map(|child| child.id).collect();
        let timelines = self.store.timelines(&ids, &access()).await.unwrap();
        timelines.into_iter().map(|timeline| (timeline.record.id, timeline.entries)).collect()
    }
}

fn access() -> Access {
    Access::new(StaffId::from("s1"), "test", 0)
}

fn summary(entries: Vec<Entry>) -> hagukumi_store::Summary {
    use std::sync::LazyLock;
    type Rules = (hagukumi_core::care::FollowUp, Vec<hagukumi_core::municipality::Checkup>);
    static RULES: LazyLock<Rules> = LazyLock::new(|| {
        let folder = crate::municipality::Folder::read(&kawasaki()).unwrap();
        (follow_up::read(&kawasaki()).unwrap(), folder.municipality(None).checkups)
    });
    summarize(&RULES.0, &RULES.1, entries)
}

#[tokio::test]
async fn the_three_examples_come_in_one_after_another() {
    let mut desk = Desk::new();
    let births = desk.import(Kind::Births, &example(Kind::Births)).await;
    assert_eq!(births.counts(), [6, 0, 0, 0, 0]);
    let residents = desk.import(Kind::Residents, &example(Kind::Residents)).await;
    assert_eq!(residents.counts(), [4, 5, 0, 0, 0], "{:?}", residents.rows);
    let attendance = desk.import(Kind::Attendance, &example(Kind::Attendance)).await;
    assert_eq!(attendance.counts(), [0, 3, 0, 1, 0], "{:?}", attendance.rows);
    assert_eq!(attendance.rows[3].code, "unmatched");

    let all = desk.everyone().await;
    assert_eq!(all.len(), 10);
    let hanako = desk.named("髙橋　花子").await.summary;
    assert_eq!(hanako.person.address, "土橋2-2-2");
    assert_eq!(hanako.person.birth_weight_g, Some(3020));
    let renamed = desk.named("田中　凛").await.summary;
    assert_eq!(renamed.person.register_id.as_deref(), Some("0012345683"));
    let renumbered = desk.named("佐藤　陽翔").await.summary;
    assert_eq!(renumbered.person.register_id.as_deref(), Some("0012399999"));
    assert_eq!(desk.named("鈴木　蓮").await.summary.gone, Some(Gone::Died));
    // Moving out takes nobody off the lists before somebody has accepted the child.
    let leaves = desk.named("鈴木　葵").await.summary;
    assert!(leaves.placings.iter().any(|placing| placing.listing.holds_on(day(2026, 12, 10))));
    let hikari = desk.named("山本　光").await.summary;
    assert_eq!(hikari.attended, [("3-4m".to_owned(), day(2026, 11, 17))]);
    assert_eq!(hikari.last_seen, Some(day(2026, 11, 17)));
}

#[tokio::test]
async fn importing_a_file_twice_changes_nothing() {
    let mut desk = Desk::new();
    for kind in Kind::ALL {
        desk.import(kind, &example(kind)).await;
    }
    let before = desk.written().await;
    for kind in Kind::ALL {
        let again = desk.import(kind, &example(kind)).await;
        let [new, changed, _, _, refused] = again.counts();
        assert_eq!((new, changed, refused), (0, 0, 0), "{:?}", again.rows);
    }
    assert_eq!(desk.written().await, before);
}

#[tokio::test]
async fn an_earlier_file_does_not_turn_back_what_changed_since() {
    let mut desk = Desk::new();
    desk.import(Kind::Births, &example(Kind::Births)).await;
    desk.import(Kind::Residents, &example(Kind::Residents)).await;
    let before = desk.written().await;
    let again = desk.import(Kind::Births, &example(Kind::Births)).await;
    assert_eq!(desk.written().await, before, "{:?}", again.rows);
    assert!(again.rows.iter().any(|row| row.code == "file-known"));
}

#[tokio::test]
async fn what_a_later_row_tells_answers_an_earlier_doubt() {
    let mut desk = Desk::new();
    // A nameless birth in the same home: the first twin, once the other is told to be the second.
    let file = "氏名,フリガナ,生年月日,多胎の順,区名,住所,保護者氏名\n\
        佐藤　健,サトウ　ケン,2026-09-10,,宮前区,馬絹1-1,佐藤　梓\n\
        ,,2026-09-10,1,宮前区,馬絹1-1,佐藤　梓\n\
        佐藤　健,サトウ　ケン,2026-09-10,2,宮前区,馬絹1-1,佐藤　梓\n";
    let first = desk.import(Kind::Births, file.as_bytes()).await;
    assert_eq!(first.counts(), [2, 1, 0, 0, 0], "{:?}", first.rows);
    assert!(first.rows.iter().is_sorted_by_key(|row| row.line));
    let again = desk.import(Kind::Births, file.replace("2026-09-10", "R8.9.10").as_bytes()).await;
    assert_eq!(again.counts(), [0, 0, 3, 0, 0], "{:?}", again.rows);
}

#[tokio::test]
async fn a_dry_run_says_what_would_be_done_and_does_nothing() {
    let mut desk = Desk::new();
    let dry = desk.try_import(Kind::Births, &example(Kind::Births), true).await.unwrap();
    assert_eq!((dry.counts(), dry.run), ([6, 0, 0, 0, 0], None));
    assert!(desk.everyone().await.is_empty());
    assert!(desk.store.import_runs(10).await.unwrap().is_empty());
    let done = desk.import(Kind::Births, &example(Kind::Births)).await;
    assert_eq!(done.counts(), dry_counts());
}

fn dry_counts() -> [u32; 5] {
    [6, 0, 0, 0, 0]
}

#[tokio::test]
async fn a_file_that_cannot_be_read_writes_nothing() {
    let mut desk = Desk::new();
    let refused = desk.try_import(Kind::Births, b"PK\x03\x04", false).await;
    assert!(matches!(refused, Err(RunError::File(_))));
    assert!(desk.store.import_runs(10).await.unwrap().is_empty());
}

const HEAD: &str = "宛名番号,氏名,フリガナ,生年月日,区名,住所,保護者氏名\n";

#[tokio::test]
async fn a_person_decides_about_a_doubtful_row_once() {
    let mut desk = Desk::new();
    let one = format!("{HEAD}1,髙橋　花子,タカハシ　ハナコ,R8.9.10,宮前区,馬絹1,髙橋　太郎\n");
    let two = format!("{HEAD}2,髙橋　花子,タカハシ　ハナコ,R8.9.10,宮前区,馬絹1,髙橋　太郎\n");
    desk.import(Kind::Births, one.as_bytes()).await;
    let known = desk.named("髙橋　花子").await.id;
    let report = desk.import(Kind::Births, two.as_bytes()).await;
    assert_eq!(report.rows[0].code, "other-register-id");
    assert_eq!(report.rows[0].candidates, std::slice::from_ref(&known));
    let (_, kept) = desk
        .store
        .import_run(report.run.as_deref().unwrap(), Some(Verdict::Doubtful), &access())
        .await
        .unwrap();
    assert_eq!(Held::parse(&kept[0].content).unwrap().candidates, std::slice::from_ref(&known));

    let same = desk.decide(&report, 2, Choice::Same(known.clone())).await.unwrap();
    assert_eq!(same, Decided { child: Some(known.clone()), wrote: true });
    let all = desk.everyone().await;
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].summary.person.register_id.as_deref(), Some("0000000002"));
    let again = desk.decide(&report, 2, Choice::Other).await;
    assert!(matches!(again, Err(DecideError::Stale(lines)) if lines == [2]));
    assert_eq!(desk.everyone().await.len(), 1);
    // The decision holds when the file comes again.
    let later = desk.import(Kind::Births, two.as_bytes()).await;
    assert_eq!(later.counts(), [0, 0, 1, 0, 0]);
}

#[tokio::test]
async fn another_child_is_begun_and_a_dropped_row_is_left() {
    let mut desk = Desk::new();
    let one = format!("{HEAD}1,髙橋　花子,タカハシ　ハナコ,R8.9.10,宮前区,馬絹1,髙橋　太郎\n");
    let more = format!(
        "{HEAD}2,髙橋　花子,タカハシ　ハナコ,R8.9.10,宮前区,馬絹1,髙橋　太郎\n\
         ,髙橋　花子,タカハシ　ハナコ,R8.9.10,宮前区,鷺沼9,佐藤　健\n"
    );
    desk.import(Kind::Births, one.as_bytes()).await;
    let report = desk.import(Kind::Births, more.as_bytes()).await;
    assert_eq!(report.counts(), [0, 0, 0, 2, 0]);
    let other = desk.decide(&report, 2, Choice::Other).await.unwrap();
    assert!(other.wrote);
    assert_eq!(desk.everyone().await.len(), 2);
    let dropped = desk.decide(&report, 3, Choice::Drop).await.unwrap();
    assert_eq!(dropped, Decided { child: None, wrote: false });
    assert!(matches!(desk.decide(&report, 9, Choice::Drop).await, Err(DecideError::NoSuchRow(9))));
    assert_eq!(desk.everyone().await.len(), 2);
}

#[tokio::test]
async fn attendance_of_nobody_known_cannot_begin_a_child() {
    let mut desk = Desk::new();
    let file = "健診,受診日,氏名,生年月日\n3-4m,R8.11.20,誰か,R8.7.1\n";
    let report = desk.import(Kind::Attendance, file.as_bytes()).await;
    assert_eq!(report.rows[0].code, "unmatched");
    assert!(matches!(
        desk.decide(&report, 2, Choice::Other).await,
        Err(DecideError::Impossible(2))
    ));
    desk.import(Kind::Births, format!("{HEAD}1,別の　字,ダレカ,R8.7.1,宮前区,,\n").as_bytes())
        .await;
    let child = desk.named("別の　字").await.id;
    let decided = desk.decide(&report, 2, Choice::Same(child.clone())).await.unwrap();
    assert_eq!(decided.child, Some(child.clone()));
    let attended = desk.named("別の　字").await.summary.attended;
    assert_eq!(attended, [("3-4m".to_owned(), day(2026, 11, 20))]);
}

#[tokio::test]
async fn decisions_are_taken_together_and_never_for_what_was_not_shown() {
    let mut desk = Desk::new();
    let one = format!("{HEAD}1,髙橋　花子,タカハシ　ハナコ,R8.9.10,宮前区,馬絹1,髙橋　太郎\n");
    let more = format!(
        "{HEAD}2,髙橋　花子,タカハシ　ハナコ,R8.9.10,宮前区,馬絹2,髙橋　太郎\n\
         3,髙橋　花子,タカハシ　ハナコ,R8.9.10,宮前区,鷺沼9,髙橋　太郎\n"
    );
    desk.import(Kind::Births, one.as_bytes()).await;
    let known = desk.named("髙橋　花子").await.id;
    let report = desk.import(Kind::Births, more.as_bytes()).await;
    assert_eq!(report.counts(), [0, 0, 0, 2, 0]);
    let shown = desk.doubts(&report).await;
    let told = |at: usize, choice: Choice| Told {
        number: shown[at].number,
        seen: shown[at].seen.clone(),
        choice,
    };
    // A child that was not shown beside the row cannot be chosen for it.
    let stranger = [told(0, Choice::Same(ChildId::from("somebody")))];
    assert!(matches!(desk.tell(&report, &stranger).await, Err(DecideError::Impossible(2))));
    // Both rows of one child are written as one step.
    let both = [told(0, Choice::Same(known.clone())), told(1, Choice::Same(known.clone()))];
    let done = desk.tell(&report, &both).await.unwrap();
    assert!(done.iter().all(|decided| decided.wrote));
    let child = desk.named("髙橋　花子").await;
    assert_eq!((child.version, child.summary.person.address.as_str()), (3, "鷺沼9"));
    assert!(desk.doubts(&report).await.is_empty());
}

#[tokio::test]
async fn a_decision_for_a_child_that_changed_meanwhile_is_not_taken() {
    let mut desk = Desk::new();
    let at = |number: u32, address: &str| {
        format!("{HEAD}{number},髙橋　花子,タカハシ　ハナコ,R8.9.10,宮前区,{address},髙橋　太郎\n")
    };
    desk.import(Kind::Births, at(1, "馬絹1").as_bytes()).await;
    let known = desk.named("髙橋　花子").await.id;
    let report = desk.import(Kind::Births, at(2, "馬絹1").as_bytes()).await;
    let shown = desk.doubts(&report).await;
    let told = Told { number: 2, seen: shown[0].seen.clone(), choice: Choice::Same(known) };
    desk.import(Kind::Births, at(1, "土橋3").as_bytes()).await;
    let stale = desk.tell(&report, std::slice::from_ref(&told)).await;
    assert!(matches!(stale, Err(DecideError::Stale(lines)) if lines == [2]));
    assert_eq!(desk.named("髙橋　花子").await.version, 2);
    // Shown anew, it can be decided.
    let again = desk.doubts(&report).await;
    let told = Told { seen: again[0].seen.clone(), ..told };
    desk.tell(&report, &[told]).await.unwrap();
    assert_eq!(desk.named("髙橋　花子").await.version, 3);
}

#[tokio::test]
async fn a_plan_that_is_no_longer_so_is_not_carried_out() {
    let mut desk = Desk::new();
    let at = |address: &str| {
        format!("{HEAD}1,髙橋　花子,タカハシ　ハナコ,R8.9.10,宮前区,{address},髙橋　太郎\n")
    };
    desk.import(Kind::Births, at("馬絹1").as_bytes()).await;
    let file = at("土橋3");
    let seen = desk.try_import(Kind::Births, file.as_bytes(), true).await.unwrap().plan;
    let again = desk.try_import(Kind::Births, file.as_bytes(), true).await.unwrap().plan;
    assert_eq!(seen, again, "looking twice gives the same plan");
    desk.import(Kind::Births, at("鷺沼9").as_bytes()).await;
    let stale = desk.carry_out(Kind::Births, file.as_bytes(), &seen).await;
    let Err(RunError::PlanChanged(now)) = stale else { panic!("{stale:?}") };
    assert_eq!(desk.named("髙橋　花子").await.summary.person.address, "鷺沼9");
    desk.carry_out(Kind::Births, file.as_bytes(), &now.plan).await.unwrap();
    assert_eq!(desk.named("髙橋　花子").await.summary.person.address, "土橋3");
}

#[tokio::test]
async fn a_move_to_another_ward_is_sent_there_and_the_child_stays_with_its_own() {
    let mut desk = Desk::new();
    let at = |ward: &str, address: &str| {
        format!("{HEAD}1,髙橋　花子,タカハシ　ハナコ,R8.9.10,{ward},{address},髙橋　太郎\n")
    };
    desk.import(Kind::Births, at("宮前区", "馬絹1").as_bytes()).await;
    let moved = desk.import(Kind::Births, at("高津区", "溝口1").as_bytes()).await;
    assert_eq!(moved.rows[0].fields, ["address", "ward", "area"]);
    let child = desk.named("髙橋　花子").await;
    assert_eq!(child.summary.ward, "141364");
    assert_eq!(child.summary.person.ward, "141348");
    assert!(child.summary.handover.is_some());
}

#[tokio::test]
async fn a_child_whose_ward_nobody_tells_is_not_put_on_nobodys_list() {
    let mut desk = Desk::new();
    let row = |ward: &str, address: &str| {
        format!("{HEAD}1,髙橋　花子,タカハシ　ハナコ,R8.9.10,{ward},{address},髙橋　太郎\n")
    };
    let report = desk.import(Kind::Births, row("", "馬絹1").as_bytes()).await;
    assert_eq!(report.rows[0].code, "no-ward");
    assert!(desk.everyone().await.is_empty());
    // The address tells it as well as the column.
    desk.import(Kind::Births, row("", "神奈川県川崎市宮前区馬絹1").as_bytes()).await;
    assert_eq!(desk.named("髙橋　花子").await.summary.ward, "141364");
    // Once the child is known, the row need not say it again.
    desk.import(Kind::Births, row("", "土橋3").as_bytes()).await;
    let child = desk.named("髙橋　花子").await;
    assert_eq!(
        (child.summary.person.address.as_str(), child.summary.ward.as_str()),
        ("土橋3", "141364")
    );
}

#[tokio::test]
async fn a_report_opens_in_a_spreadsheet_and_runs_nothing_there() {
    let mut desk = Desk::new();
    let file = format!("{HEAD}1,=cmd|'/c calc'!A0,,R8.9.31,宮前区,,\n2,花子,,R8.9.10,宮前区,,\n");
    let report = desk.import(Kind::Births, file.as_bytes()).await;
    let mut csv = Vec::new();
    write_csv(&report.rows, &mut csv, &Words::of(Language::Ja), Shown::Everything).unwrap();
    let text = String::from_utf8(csv).unwrap();
    let text = text.strip_prefix('\u{FEFF}').unwrap();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 2);
    assert_eq!(&rows[0][0], "2");
    assert_eq!(&rows[0][2], "date-unreadable");
    assert_eq!(&rows[0][7], "'=cmd|'/c calc'!A0");
    let risky = |cell: &str| cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    assert!(rows.iter().all(|row| !row.iter().any(risky)));
}
