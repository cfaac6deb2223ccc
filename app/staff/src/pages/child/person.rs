//! What the register, the birth card and the staff have changed about a child and its home.

use hagukumi_api::ChildPageView;
use hagukumi_core::care::{Body, Person, PersonField, differences, timeline};
use hagukumi_kit::text::Txt;

use crate::ctx::Cx;
use crate::names;

/// What an entry of the timeline says of the person: everything at first, later what is different
/// from what counted before it.
pub fn text(cx: &Cx, page: &ChildPageView, person: &Person, seq: u32) -> Txt {
    let (lines, _) = timeline(&page.timeline);
    let before = lines.iter().rev().filter(|line| line.entry.seq < seq).find_map(|line| match line
        .counted()
    {
        Some((_, Body::Person { person })) => Some(person),
        _ => None,
    });
    match before {
        Some(before) => changes(cx, before, person),
        None => "entry-person-first".into(),
    }
}

/// What is different, before and after.
pub fn changes(cx: &Cx, before: &Person, after: &Person) -> Txt {
    let changes: Vec<Txt> = differences(before, after)
        .into_iter()
        .map(|field| {
            Txt::new("change")
                .with("field", Txt::new(label(field)))
                .with("old", value(cx, before, field))
                .with("new", value(cx, after, field))
        })
        .collect();
    match changes.is_empty() {
        true => "entry-person-same".into(),
        false => Txt::new("entry-person").with("changes", changes),
    }
}

fn label(field: PersonField) -> &'static str {
    match field {
        PersonField::RegisterId => "import-field-register-id",
        PersonField::Name => "col-name",
        PersonField::Kana => "col-kana",
        PersonField::Sex => "import-field-sex",
        PersonField::BirthDate => "col-born",
        PersonField::BirthWeight => "fact-birth-weight",
        PersonField::BirthOrder => "import-field-birth-order",
        PersonField::BornAbroad => "fact-abroad",
        PersonField::Guardian => "fact-guardian",
        PersonField::Phone => "fact-phone",
        PersonField::Address => "fact-address",
        PersonField::Ward => "ward",
        PersonField::Area => "col-area",
        PersonField::Household => "fact-household",
        PersonField::Language => "col-language",
        PersonField::Interpreter => "interpreter",
        PersonField::BirthCard => "fact-birth-card",
    }
}

/// A fact in words; a dash where nothing is known.
fn value(cx: &Cx, person: &Person, field: PersonField) -> Txt {
    let text = |text: &str| (!text.is_empty()).then(|| Txt::raw(text.to_owned()));
    let holds = |holds: bool| Some(if holds { "yes" } else { "no" }.into());
    let known: Option<Txt> = match field {
        PersonField::RegisterId => person.register_id.as_deref().and_then(text),
        PersonField::Name => text(&person.name),
        PersonField::Kana => text(&person.kana),
        PersonField::Sex => person.sex.map(|sex| names::of("sex-", &sex)),
        PersonField::BirthDate => Some(names::day(person.birth_date)),
        PersonField::BirthWeight => {
            person.birth_weight_g.map(|grams| Txt::new("grams").with("n", i64::from(grams)))
        }
        PersonField::BirthOrder => person.birth_order.map(|order| Txt::raw(order.to_string())),
        PersonField::BornAbroad => holds(person.born_abroad),
        PersonField::Guardian => text(&person.guardian),
        PersonField::Phone => text(&person.phone),
        PersonField::Address => text(&person.address),
        PersonField::Ward => (!person.ward.is_empty()).then(|| cx.ward(&person.ward)),
        PersonField::Area => text(&person.area),
        PersonField::Household => person.household.as_ref().and_then(|home| text(home.as_str())),
        PersonField::Language => person.language.as_deref().map(names::language),
        PersonField::Interpreter => holds(person.interpreter),
        PersonField::BirthCard => person.birth_card_on.map(names::day),
    };
    known.unwrap_or_else(|| Txt::raw("—"))
}
