//! What may be written, and what may not.

use super::*;

const TODAY: &str = "2026-11-21";

fn child() -> Timeline {
    Timeline::of_child_born("2026-07-01").with("2026-08-01", visited(true))
}

fn problems(child: &Timeline, on: &str, body: Body) -> Vec<&'static str> {
    let written = child.clone().with(on, body);
    let entry = written.0.last().unwrap();
    check(&child.case(), entry, day(TODAY)).into_iter().map(Problem::code).collect()
}

fn nothing() -> Vec<&'static str> {
    Vec::new()
}

#[test]
fn what_happened_happened_between_birth_and_today() {
    assert_eq!(problems(&child(), "2026-06-30", seen()), ["before-birth"]);
    assert_eq!(problems(&child(), "2026-07-01", seen()), nothing());
    assert_eq!(problems(&child(), TODAY, seen()), nothing());
    assert_eq!(problems(&child(), "2026-11-22", seen()), ["in-future"]);
    let note = Body::Note { text: "妊娠中から相談".to_owned() };
    assert_eq!(problems(&child(), "2026-05-01", note), nothing());
}

#[test]
fn the_scale_has_its_ranges() {
    let scale = |total, item_10| {
        let mut sheet = sheet(true);
        sheet.mood = Some(Mood { total, item_10 });
        problems(&child(), "2026-09-01", Body::Visited { sheet })
    };
    assert_eq!(scale(0, 0), nothing());
    assert_eq!(scale(30, 3), nothing());
    assert_eq!(scale(31, 3), ["mood-total"]);
    assert_eq!(scale(12, 4), ["mood-item-10"]);
    assert_eq!(scale(2, 3), ["mood-inconsistent"]);
    assert_eq!(scale(28, 0), ["mood-inconsistent"], "nine items make 27 at most");
}

#[test]
fn plans_lie_ahead() {
    let appointment = |for_day| Body::VisitAppointment { for_day: day(for_day), at: None };
    assert_eq!(problems(&child(), TODAY, appointment(TODAY)), nothing());
    assert_eq!(problems(&child(), TODAY, appointment("2026-11-20")), ["appointment-past"]);
    let reason = AwayReason::WithGrandparents;
    let away = |until| Body::VisitAway { reason, until: day(until) };
    assert_eq!(problems(&child(), TODAY, away("2026-11-20")), ["away-past"]);
    assert_eq!(problems(&child(), TODAY, away("2026-12-20")), nothing());
    let next = |by| Some(NextStep { step: Step::Phone, by: day(by) });
    assert_eq!(problems(&child(), TODAY, Body::Next { next: next("2026-11-20") }), ["next-past"]);
    let call = attempt(Channel::Phone, Outcome::NoAnswer, next("2026-11-01"));
    assert_eq!(problems(&child(), TODAY, call), ["next-past"]);
    assert_eq!(problems(&child(), TODAY, booked("1y6m", "2026-11-20")), ["session-past"]);
    // Correcting what was agreed in spring names a day in spring.
    let agreed = child().with("2026-09-01", appointment("2026-12-01"));
    let corrected = correction("e3", Some(("2026-09-01", appointment("2026-09-03"))));
    assert_eq!(problems(&agreed, TODAY, corrected), nothing());
}

#[test]
fn nobody_visits_the_dead_or_those_who_live_elsewhere() {
    let dead = child().with("2026-10-01", Body::Died);
    assert_eq!(problems(&dead, "2026-10-02", visited(true)), ["after-death"]);
    assert_eq!(problems(&dead, "2026-09-30", visited(true)), nothing());
    let note = Body::Note { text: "お悔やみの電話".to_owned() };
    assert_eq!(problems(&dead, "2026-10-02", note), nothing());
    let gone = child().with("2026-10-01", moved_out());
    assert_eq!(problems(&gone, "2026-10-02", visited(true)), ["moved-away"]);
    assert_eq!(problems(&gone, "2026-10-02", seen()), nothing());
    assert_eq!(problems(&gone.clone(), "2026-10-05", moved_in()), nothing());
    assert_eq!(problems(&child(), "2026-10-05", moved_in()), ["already-here"]);
}

#[test]
fn leaving_a_list_by_hand_asks_for_a_reason() {
    for empty in ["", " \n　"] {
        let reason = empty.to_owned();
        let close = Body::Closed { concern: Concern::Visit, reason: reason.clone() };
        assert_eq!(problems(&child(), TODAY, close), ["reason-missing"]);
        let excuse = of_checkup("3-4m", CheckupRecord::Excused { reason });
        assert_eq!(problems(&child(), TODAY, excuse), ["reason-missing"]);
    }
    assert_eq!(problems(&child(), TODAY, closed(Concern::Visit)), nothing());
    let unnamed = closed(Concern::Checkup(String::new()));
    assert_eq!(problems(&child(), TODAY, unnamed), ["checkup-missing"]);
    let never = Timeline::of_child_born("2026-07-01");
    assert_eq!(problems(&never, TODAY, reopened(Concern::Visit)), ["not-closed"]);
    assert_eq!(problems(&child(), TODAY, reopened(Concern::Visit)), nothing());
}

#[test]
fn a_correction_names_an_entry_that_can_be_corrected() {
    assert_eq!(problems(&child(), TODAY, correction("e9", None)), ["corrects-nothing"]);
    assert_eq!(problems(&child(), TODAY, correction("e1", None)), ["person-needed"]);
    assert_eq!(problems(&child(), TODAY, correction("e2", None)), nothing());
    let corrected = child().with("2026-08-02", correction("e2", None));
    assert_eq!(problems(&corrected, TODAY, correction("e3", None)), ["corrects-correction"]);
    let to_correction = correction("e2", Some(("2026-08-01", correction("e1", None))));
    assert_eq!(problems(&child(), TODAY, to_correction), ["corrects-correction"]);
    let early = correction("e2", Some(("2026-06-01", visited(true))));
    assert_eq!(problems(&child(), TODAY, early), ["before-birth"]);
    let born_later = Body::Person { person: Box::new(Person::born_on(day("2026-08-15"))) };
    let later = correction("e1", Some(("2026-08-15", born_later)));
    assert_eq!(problems(&child(), TODAY, later), ["born-after-entries"]);
}

#[test]
fn a_handover_is_sent_once_and_answered_once() {
    let other = Receiver::Ward("141372".to_owned());
    let own = Receiver::Ward("141364".to_owned());
    assert_eq!(problems(&child(), TODAY, sent("h1", own)), ["receiver-is-sender"]);
    assert_eq!(problems(&child(), TODAY, accepted("h1")), ["handover-not-waiting"]);
    let on_its_way = child().with("2026-09-01", sent("h1", other.clone()));
    assert_eq!(problems(&on_its_way, TODAY, sent("h2", other)), ["handover-waits"]);
    assert_eq!(problems(&on_its_way, TODAY, accepted("h1")), nothing());
    let answered = on_its_way.with("2026-09-02", accepted("h1"));
    assert_eq!(problems(&answered, TODAY, accepted("h1")), ["handover-not-waiting"]);
    let nowhere = Receiver::Municipality(String::new());
    assert_eq!(problems(&child(), TODAY, sent("h1", nowhere)), ["receiver-missing"]);
}

#[test]
fn texts_have_an_end_and_are_not_empty() {
    let note = |length| Body::Note { text: "字".repeat(length) };
    assert_eq!(problems(&child(), TODAY, note(2_000)), nothing());
    assert_eq!(problems(&child(), TODAY, note(2_001)), ["too-long"]);
    assert_eq!(problems(&child(), TODAY, note(0)), ["text-missing"]);
    let because =
        |length| Body::Correction { of: "e2".into(), to: None, reason: "字".repeat(length) };
    assert_eq!(problems(&child(), TODAY, because(2_000)), nothing());
    assert_eq!(problems(&child(), TODAY, because(2_001)), ["too-long"]);
    let nobody = Body::VisitAssigned { to: "".into() };
    assert_eq!(problems(&child(), TODAY, nobody), ["staff-missing"]);
}

#[test]
fn an_entry_that_is_written_already_is_no_problem() {
    let child = child();
    assert_eq!(check(&child.case(), &child.0[1], day(TODAY)), []);
}

#[test]
fn a_child_that_moved_in_says_so_as_its_first_entry() {
    let new = Timeline::of_child_born("2026-07-01");
    assert_eq!(problems(&new, "2026-09-01", moved_in()), nothing());
}

#[test]
fn a_dose_names_its_vaccine_and_is_given_once_on_a_day() {
    let dose = |vaccine: &str| Body::Dose { vaccine: vaccine.to_owned(), product: None };
    let given = child().with("2026-09-10", dose("DPT_IPV_HIB"));
    assert_eq!(problems(&given, "2026-09-10", dose("PCV20")), nothing());
    assert_eq!(problems(&given, "2026-10-10", dose("DPT_IPV_HIB")), nothing());
    assert_eq!(problems(&given, "2026-09-10", dose("DPT_IPV_HIB")), ["dose-twice"]);
    assert_eq!(problems(&given, TODAY, dose(" ")), ["vaccine-missing"]);
    assert_eq!(problems(&given, "2026-06-30", dose("HEPB")), ["before-birth"]);
    assert_eq!(problems(&given, "2026-11-22", dose("HEPB")), ["in-future"]);
    let corrected = correction("e3", Some(("2026-09-10", dose("DPT_IPV_HIB"))));
    assert_eq!(problems(&given, TODAY, corrected), nothing());
}

#[test]
fn a_familys_details_are_a_number_to_call_and_a_language_that_there_is() {
    let now = child().case().person;
    let with = |change: &dyn Fn(&mut Person)| {
        let mut person = now.clone();
        change(&mut person);
        problems(&child(), TODAY, Body::Person { person: Box::new(person) })
    };
    for phone in ["", "090-1234-5678", "+84 (24) 3825 4535", "03-3581-1111"] {
        assert_eq!(with(&|person| person.phone = phone.to_owned()), nothing(), "{phone}");
    }
    for phone in ["044", "母の携帯", "090-1234-5678 090-8765-4321", "--------"] {
        assert_eq!(with(&|person| person.phone = phone.to_owned()), ["phone"], "{phone}");
    }
    for tag in ["vi", "zh-Hans", "ja-x-easy", "es-419"] {
        assert_eq!(with(&|person| person.language = Some(tag.to_owned())), nothing(), "{tag}");
    }
    for tag in ["", "v", "ベトナム語", "zh_Hans", "zh-"] {
        assert_eq!(with(&|person| person.language = Some(tag.to_owned())), ["language"], "{tag}");
    }
    // What came from the register as it is does not keep the rest from being changed.
    let mut odd = now.clone();
    odd.phone = "母の携帯".to_owned();
    let imported = child().with("2026-08-02", Body::Person { person: Box::new(odd.clone()) });
    odd.interpreter = true;
    assert_eq!(problems(&imported, TODAY, Body::Person { person: Box::new(odd) }), nothing());
}
