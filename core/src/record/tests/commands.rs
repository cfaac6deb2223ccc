use super::*;

fn phone() -> (Phone, String) {
    let mut phone = Phone::new("a", "2026-11-21");
    let child = phone.child("2026-09-10");
    (phone, child)
}

#[test]
fn a_child_needs_nothing_but_a_birthday() {
    let (phone, child) = phone();
    let home = phone.home();
    let child = home.person(&child).expect("is there");
    assert_eq!(child.birth_date(), Some(day("2026-09-10")));
    assert_eq!(child.nickname, None);
    assert!(home.findings.is_empty());
}

#[test]
fn names_are_cleaned_and_markup_stays_plain_text() {
    let (mut phone, child) = phone();
    let mut draft = PersonDraft::from(phone.home().person(&child).expect("is there"));
    draft.nickname = " <b>Hana</b>\u{202E}\u{7} ".into();
    phone.does(Command::CorrectPerson { person: child.clone(), draft });
    let home = phone.home();
    let name = home.person(&child).and_then(|p| p.nickname.as_deref());
    assert_eq!(name, Some("<b>Hana</b>"));
}

#[test]
fn a_name_of_500_characters_is_too_long_and_60_of_any_script_are_not() {
    let mut draft = PersonDraft::child(day("2026-09-10"));
    draft.nickname = "花".repeat(500);
    let too_long = RecordError::TooLong { field: "nickname", max: 60 };
    assert_eq!(validate_person(&draft, day("2026-11-21")), [too_long]);
    draft.nickname = "花".repeat(60);
    assert!(validate_person(&draft, day("2026-11-21")).is_empty());
}

#[test]
fn birthdays_lie_between_1990_and_today() {
    let errors = |birthday: &str| {
        validate_person(&PersonDraft::child(day(birthday)), day("2026-11-21"))
            .iter()
            .map(RecordError::code)
            .collect::<Vec<_>>()
    };
    assert_eq!(errors("2026-11-22"), ["birth-date-in-future"]);
    assert!(errors("2026-11-21").is_empty());
    assert!(errors("1990-01-01").is_empty());
    assert_eq!(errors("1989-12-31"), ["birth-date-too-early"]);
}

#[test]
fn due_dates_lie_within_60_days_back_and_300_ahead() {
    let errors = |due: &str| {
        validate_person(&PersonDraft::pregnancy(day(due)), day("2026-11-21"))
            .iter()
            .map(RecordError::code)
            .collect::<Vec<_>>()
    };
    assert_eq!(errors("2026-09-21"), ["due-date-too-early"]);
    assert!(errors("2026-09-22").is_empty());
    assert!(errors("2027-09-17").is_empty());
    assert_eq!(errors("2027-09-18"), ["due-date-too-late"]);
}

#[test]
fn a_pregnancy_whose_date_has_passed_long_ago_can_still_be_renamed() {
    let mut phone = Phone::new("a", "2026-01-01");
    phone.does(Command::AddPerson(PersonDraft::pregnancy(day("2026-02-01"))));
    phone.today = day("2026-11-21");
    let person = phone.home().persons[0].clone();
    let mut draft = PersonDraft::from(&person);
    draft.nickname = "Bean".into();
    phone.does(Command::CorrectPerson { person: person.id, draft });
    assert_eq!(phone.home().persons[0].nickname.as_deref(), Some("Bean"));
}

#[test]
fn a_dose_lies_between_birth_and_today_and_has_a_vaccine() {
    let (phone, child) = phone();
    let codes = |vaccine: &str, date: &str| {
        let draft = DoseDraft::new(&child, vaccine, day(date));
        validate_dose(&draft, &phone.home(), phone.today)
            .iter()
            .map(RecordError::code)
            .collect::<Vec<_>>()
    };
    assert!(codes("BCG", "2026-09-10").is_empty());
    assert!(codes("BCG", "2026-11-21").is_empty());
    assert_eq!(codes("BCG", "2026-09-09"), ["date-before-birth"]);
    assert_eq!(codes("BCG", "2026-11-22"), ["date-in-future"]);
    assert_eq!(codes(" ", "2026-11-21"), ["vaccine-missing"]);
    let stranger = DoseDraft::new("nobody", "BCG", day("2026-11-21"));
    assert_eq!(validate_dose(&stranger, &phone.home(), phone.today), [RecordError::NotFound]);
}

#[test]
fn the_same_vaccine_on_the_same_day_is_warned_of_and_not_refused() {
    let (mut phone, child) = phone();
    let dose = phone.dose(&child, "HEPB", "2026-11-10");
    let again = DoseDraft::new(&child, "HEPB", day("2026-11-10"));
    let command = Command::RecordDoses(vec![again.clone()]);
    assert_eq!(command.warnings(&phone.home()), [RecordWarning::SameDose { dose: dose.clone() }]);
    phone.does(command);
    assert_eq!(phone.home().doses_of(&child).count(), 2);

    let (mut phone, child) = self::phone();
    let dose = phone.dose(&child, "HEPB", "2026-11-10");
    let itself = Command::CorrectDose { dose, draft: again };
    assert!(itself.warnings(&phone.home()).is_empty());
}

#[test]
fn three_hundred_doses_are_no_trouble() {
    let (mut phone, child) = phone();
    let doses = (0..300).map(|_| DoseDraft::new(&child, "FLU_INACT", day("2026-11-10")));
    phone.does(Command::RecordDoses(doses.collect()));
    assert_eq!(phone.home().doses_of(&child).count(), 300);
    assert!(phone.home().findings.is_empty());
}

#[test]
fn one_wrong_dose_keeps_the_whole_visit_from_being_saved() {
    let (mut phone, child) = phone();
    let before = phone.log.clone();
    let visit = Command::RecordDoses(vec![
        DoseDraft::new(&child, "HEPB", day("2026-11-10")),
        DoseDraft::new(&child, "BCG", day("2030-11-10")),
    ]);
    assert_eq!(phone.tries(&visit), Err(vec![RecordError::DateInFuture]));
    assert_eq!(phone.log, before);
}

#[test]
fn a_correction_keeps_the_earlier_value_in_the_history() {
    let (mut phone, child) = phone();
    let dose = phone.dose(&child, "HEPB", "2026-11-10");
    let mut draft = DoseDraft::from(phone.home().dose(&dose).expect("is there"));
    draft.date = day("2026-11-12");
    draft.lot = "AB123".into();
    phone.does(Command::CorrectDose { dose: dose.clone(), draft });
    let entity = Entity { kind: EntityKind::Dose, id: dose };
    let history = phone.log.history(&entity);
    let dates: Vec<_> = history
        .iter()
        .filter(|change| change.field == "date")
        .filter_map(|change| change.value.as_deref())
        .collect();
    assert_eq!(dates, ["2026-11-10", "2026-11-12"]);
    let vaccines = history.iter().filter(|change| change.field == "vaccine");
    assert_eq!(vaccines.count(), 1, "what did not change is not said again");
}

#[test]
fn a_deleted_dose_can_be_restored_and_undone() {
    let (mut phone, child) = phone();
    let dose = phone.dose(&child, "HEPB", "2026-11-10");
    let entity = Entity { kind: EntityKind::Dose, id: dose.clone() };
    let undo = phone.does(Command::Delete(entity.clone()));
    assert_eq!(phone.home().doses.len(), 0);
    let gone = phone.log.deleted(EntityKind::Dose);
    assert_eq!(gone.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), [dose.as_str()]);
    assert!(phone.log.household().dose(&dose).is_none());
    assert!(phone.log.household_with_deleted().dose(&dose).is_some());
    let redo = phone.does(Command::Undo(undo));
    assert_eq!(phone.home().doses.len(), 1);
    phone.does(Command::Undo(redo));
    assert_eq!(phone.home().doses.len(), 0);
    phone.does(Command::Restore(entity));
    assert_eq!(phone.home().doses.len(), 1);
}

#[test]
fn undoing_an_addition_deletes_it_and_undoing_a_correction_restores_the_value() {
    let (mut phone, child) = phone();
    let before = phone.home();
    let undo = phone.does(Command::RecordDoses(vec![
        DoseDraft::new(&child, "HEPB", day("2026-11-10")),
        DoseDraft::new(&child, "PCV20", day("2026-11-10")),
    ]));
    assert_eq!(phone.home().doses.len(), 2);
    phone.does(Command::Undo(undo));
    assert_eq!(phone.home(), before);

    let mut draft = PersonDraft::from(phone.home().person(&child).expect("is there"));
    draft.ward = Some("kawasaki-ku".into());
    let undo = phone.does(Command::CorrectPerson { person: child, draft });
    phone.does(Command::Undo(undo));
    assert_eq!(phone.home(), before);
}

#[test]
fn deleting_a_child_takes_its_doses_out_of_sight_and_restoring_brings_them_back() {
    let (mut phone, child) = phone();
    phone.dose(&child, "HEPB", "2026-11-10");
    let before = phone.home();
    let undo = phone.does(Command::Delete(Entity { kind: EntityKind::Person, id: child }));
    assert_eq!(phone.home(), Household::default());
    phone.does(Command::Undo(undo));
    assert_eq!(phone.home(), before);
}

#[test]
fn a_pregnancy_becomes_twins_who_point_back_to_it() {
    let mut phone = Phone::new("a", "2026-11-21");
    phone.does(Command::AddPerson(PersonDraft::pregnancy(day("2026-11-30"))));
    let pregnancy = phone.home().persons[0].id.clone();
    let twin = |sex| {
        let mut draft = PersonDraft::child(day("2026-11-20"));
        draft.kind = PersonKind::Child { birth_date: day("2026-11-20"), sex: Some(sex) };
        draft
    };
    phone.does(Command::RecordBirth {
        pregnancy: pregnancy.clone(),
        children: vec![twin(Sex::Female), twin(Sex::Male)],
    });
    let home = phone.home();
    assert_eq!(home.children_of(&pregnancy).count(), 2);
    assert_eq!(home.current().count(), 2, "the pregnancy is over");
    let colours: Vec<_> = home.current().map(|person| person.colour).collect();
    assert_ne!(colours[0], colours[1]);
}

#[test]
fn twins_with_the_same_birthday_are_warned_of_only_when_nothing_tells_them_apart() {
    let (phone, child) = phone();
    let mut second = PersonDraft::child(day("2026-09-10"));
    let warnings = |draft: &PersonDraft| Command::AddPerson(draft.clone()).warnings(&phone.home());
    let same = RecordWarning::SamePerson { person: child };
    assert_eq!(warnings(&second), [same]);
    second.nickname = "Sora".into();
    assert!(warnings(&second).is_empty());
}

#[test]
fn a_birthday_moved_past_a_dose_is_warned_of_and_found() {
    let (mut phone, child) = phone();
    let dose = phone.dose(&child, "HEPB", "2026-09-11");
    let command =
        Command::CorrectPerson { person: child, draft: PersonDraft::child(day("2026-10-10")) };
    assert_eq!(command.warnings(&phone.home()), [RecordWarning::RecordsBeforeBirth { count: 1 }]);
    phone.does(command);
    let entity = Entity { kind: EntityKind::Dose, id: dose.clone() };
    assert_eq!(phone.home().findings, [Finding::BeforeBirth(entity)]);

    // Its lot can still be written down: the date was not what was changed.
    let mut draft = DoseDraft::from(phone.home().dose(&dose).expect("is there"));
    draft.lot = "X1".into();
    phone.does(Command::CorrectDose { dose, draft });
}

#[test]
fn circumstances_and_reminders_are_kept_for_each_person() {
    let (mut phone, child) = phone();
    let other = phone.child("2024-01-01");
    phone.does(Command::SetCircumstance {
        person: child.clone(),
        name: "hbig".into(),
        value: Some("true".into()),
    });
    let dismiss =
        |dismissed| Command::Dismiss { person: child.clone(), key: "checkup/1m".into(), dismissed };
    phone.does(dismiss(true));
    let home = phone.home();
    let said = |id: &str| home.person(id).and_then(|p| p.circumstance("hbig"));
    assert_eq!((said(&child), said(&other)), (Some("true"), None));
    assert!(home.is_dismissed(&child, "checkup/1m"));
    assert!(!home.is_dismissed(&other, "checkup/1m"));
    phone.does(dismiss(false));
    assert!(!phone.home().is_dismissed(&child, "checkup/1m"));
}

#[test]
fn persons_stay_in_the_order_they_were_added() {
    let mut phone = Phone::new("z", "2026-11-21");
    let ids: Vec<_> =
        ["2026-01-01", "2020-01-01", "2023-01-01"].map(|birthday| phone.child(birthday)).to_vec();
    let order: Vec<_> = phone.home().persons.iter().map(|p| p.id.clone()).collect();
    assert_eq!(order, ids);
}

#[test]
fn a_person_put_away_is_kept() {
    let (mut phone, child) = phone();
    phone.does(Command::Archive { person: child.clone(), archived: true });
    assert_eq!(phone.home().current().count(), 0);
    assert!(phone.home().person(&child).is_some());
}
