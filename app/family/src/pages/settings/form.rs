//! What is typed about a child or a pregnancy, kept while it is unsaved.

use chrono::NaiveDate;
use hagukumi_core::record::{PersonDraft, PersonKind, RecordError, Sex};
use yew::prelude::*;

use crate::ctx::Ctx;
use crate::layout::colour;
use crate::problems::store_error;
use crate::store::{StoreError, drafts};
use crate::text::Txt;
use crate::ui::{Choice, Choices, DateField, TextField, read_date};

/// The answers by place. One list serves every field, so that one callback does.
#[derive(Clone, PartialEq, Default)]
pub struct Answers(Vec<AttrValue>);

/// Places of [`Answers`] for one person.
pub const DATE: usize = 0;
pub const SEX: usize = 1;
pub const NAME: usize = 2;
pub const WARD: usize = 3;
pub const COLOUR: usize = 4;
pub const ABROAD: usize = 5;
/// How many answers a person has.
pub const EACH: usize = 6;

/// Between answers in a kept draft; nobody can type it.
const BETWEEN: &str = "\u{1f}";

impl Answers {
    /// Empty answers for `people` people.
    pub fn empty(people: usize) -> Self {
        Self(vec![AttrValue::default(); people * EACH])
    }

    /// What the record says about a person.
    pub fn of(draft: &PersonDraft) -> Self {
        let (date, sex) = match draft.kind {
            PersonKind::Child { birth_date, sex } => (birth_date, sex),
            PersonKind::Pregnancy { due_date, .. } => (due_date, None),
        };
        let text = |text: &Option<String>| AttrValue::from(text.clone().unwrap_or_default());
        Self(vec![
            date.to_string().into(),
            sex.map(Sex::code).unwrap_or_default().into(),
            draft.nickname.clone().into(),
            text(&draft.ward),
            draft.colour.map(|colour| colour.to_string()).unwrap_or_default().into(),
            if draft.birth_country.is_some() { "1".into() } else { "".into() },
        ])
    }

    /// The unsaved answers under `form`, if any were kept.
    pub fn kept(form: &str) -> Option<Self> {
        let kept = drafts::load(form)?;
        let answers: Vec<AttrValue> =
            kept.split(BETWEEN).map(|answer| AttrValue::from(answer.to_owned())).collect();
        (answers.len() >= EACH).then_some(Self(answers))
    }

    /// Keeps them until they are saved.
    pub fn keep(&self, form: &str) {
        let answers: Vec<&str> = self.0.iter().map(AttrValue::as_str).collect();
        drafts::save(form, &answers.join(BETWEEN));
    }

    /// The answer at a place; empty where there is none.
    pub fn get(&self, place: usize) -> AttrValue {
        self.0.get(place).cloned().unwrap_or_default()
    }

    /// The same answers with one changed.
    pub fn with(&self, place: usize, value: AttrValue) -> Self {
        let mut next = self.clone();
        if let Some(answer) = next.0.get_mut(place) {
            *answer = value;
        }
        next
    }

    /// How many people the answers are about.
    pub fn people(&self) -> usize {
        self.0.len() / EACH
    }

    /// One person more: born on the same day until someone says otherwise.
    pub fn and_another(&self) -> Self {
        let mut next = self.clone();
        next.0.extend(vec![AttrValue::default(); EACH]);
        next.with(self.0.len() + DATE, self.get(DATE))
    }

    /// One person less.
    pub fn without(&self, nth: usize) -> Self {
        let mut next = self.clone();
        let start = nth * EACH;
        if start + EACH <= next.0.len() {
            next.0.drain(start..start + EACH);
        }
        next
    }

    /// What the record would say: `before` with the answers of the `nth` person.
    ///
    /// # Errors
    /// Where the date cannot be read.
    pub fn draft(
        &self,
        nth: usize,
        before: &PersonDraft,
        today: NaiveDate,
    ) -> Result<PersonDraft, Problem> {
        let get = |place| self.get(nth * EACH + place);
        let mut draft = before.clone();
        let latest =
            if matches!(before.kind, PersonKind::Child { .. }) { today } else { NaiveDate::MAX };
        let date = read_date(&get(DATE), latest)
            .map_err(|text| Problem { place: Some(nth * EACH + DATE), text })?;
        match &mut draft.kind {
            PersonKind::Child { birth_date, sex } => {
                *birth_date = date;
                *sex = Sex::from_code(&get(SEX));
            }
            PersonKind::Pregnancy { due_date, .. } => *due_date = date,
        }
        draft.nickname = get(NAME).to_string();
        let ward = get(WARD);
        draft.ward = (!ward.is_empty()).then(|| ward.to_string());
        draft.colour = get(COLOUR).parse().ok().or(before.colour);
        draft.birth_country =
            (!get(ABROAD).is_empty()).then(|| before.birth_country.clone().unwrap_or_default());
        Ok(draft)
    }
}

/// What keeps the answers from being saved, and beside which of them it is said.
#[derive(Clone, PartialEq)]
pub struct Problem {
    /// The answer; `None` when it is about saving itself.
    pub place: Option<usize>,
    /// What to say.
    pub text: Txt,
}

impl Problem {
    /// The problem that the record or the phone reports about the `nth` person.
    pub fn of(error: &StoreError, nth: usize) -> Self {
        let place = match error {
            StoreError::Refused(RecordError::TooLong { .. }) => Some(nth * EACH + NAME),
            StoreError::Refused(RecordError::NotFound) => None,
            StoreError::Refused(_) => Some(nth * EACH + DATE),
            _ => None,
        };
        Self { place, text: store_error(error) }
    }
}

/// The fields of one person.
#[derive(Properties, PartialEq)]
pub struct PersonFieldsProps {
    /// The form's name; two forms can stand on one screen.
    pub form: &'static str,
    /// All answers.
    pub answers: Answers,
    /// Whose they are.
    #[prop_or_default]
    pub nth: usize,
    /// A child, not a pregnancy.
    pub child: bool,
    /// Ask only what a birth tells: date, sex, name.
    #[prop_or_default]
    pub newborn: bool,
    /// What is wrong.
    pub problem: Option<Problem>,
    /// A new answer at a place.
    pub onchange: Callback<(usize, AttrValue)>,
}

/// Name, date, and what rules and the screen need.
#[component]
pub fn PersonFields(props: &PersonFieldsProps) -> Html {
    let ctx = crate::ctx::use_ctx();
    let base = props.nth * EACH;
    let value = |place: usize| props.answers.get(base + place);
    let change = |place: usize| props.onchange.reform(move |value| (base + place, value));
    let error = |place: usize| {
        let problem = props.problem.as_ref()?;
        (problem.place == Some(base + place)).then(|| problem.text.clone())
    };
    let id =
        |name: &'static str| AttrValue::from([props.form, name, &props.nth.to_string()].concat());
    let wards = wards(&ctx);
    let abroad = value(ABROAD);
    let toggled = if abroad.is_empty() { "1" } else { "" };
    html! {
        <>
            if !props.newborn {
                { name_field(&ctx, id("-name"), value(NAME), error(NAME), change(NAME)) }
            }
            if props.child {
                { DateField {
                    id: id("-date"),
                    label: Txt::new("add-birthday"),
                    hint: Some(Txt::new("add-birthday-hint")),
                    error: error(DATE),
                    value: value(DATE).into(),
                    max: Some(ctx.today),
                    oninput: change(DATE),
                    ..DateField::default()
                }.view(&ctx) }
                { Choices {
                    id: id("-sex"),
                    label: Txt::new("add-sex"),
                    hint: Some(Txt::new("add-sex-why")),
                    choices: vec![
                        Choice::new("female", "sex-f"),
                        Choice::new("male", "sex-m"),
                        Choice::new("", "sex-skip"),
                    ],
                    value: value(SEX).into(),
                    onchange: change(SEX),
                    ..Choices::default()
                }.view(&ctx) }
            } else {
                { DateField {
                    id: id("-date"),
                    label: Txt::new("add-due"),
                    hint: Some(Txt::new("add-due-hint")),
                    error: error(DATE),
                    value: value(DATE).into(),
                    oninput: change(DATE),
                    ..DateField::default()
                }.view(&ctx) }
            }
            if props.newborn {
                { name_field(&ctx, id("-name"), value(NAME), error(NAME), change(NAME)) }
            }
            if !props.newborn && wards.len() > 1 {
                { Choices {
                    id: id("-ward"),
                    label: Txt::new("add-ward"),
                    choices: wards,
                    value: value(WARD).into(),
                    onchange: change(WARD),
                    ..Choices::default()
                }.view(&ctx) }
            }
            if !props.newborn {
                <Colours key="colour" value={value(COLOUR)} onchange={change(COLOUR)} />
            }
            if props.child && !props.newborn {
                <div key="abroad">
                    <label class="chip">
                        <input
                            type="checkbox"
                            checked={!abroad.is_empty()}
                            onchange={change(ABROAD).reform(move |_: Event| toggled.into())}
                        />
                        <span>{ ctx.words.say("born-abroad") }</span>
                    </label>
                </div>
            }
        </>
    }
}

fn name_field(
    ctx: &Ctx,
    id: AttrValue,
    value: AttrValue,
    error: Option<Txt>,
    oninput: Callback<AttrValue>,
) -> Html {
    TextField {
        id,
        label: Txt::new("add-name"),
        hint: Some(Txt::new("add-name-hint")),
        error,
        value,
        maxlength: 600,
        oninput,
        ..TextField::default()
    }
    .view(ctx)
}

fn wards(ctx: &Ctx) -> Vec<Choice> {
    let wards = ctx.city.wards.iter();
    wards
        .map(|ward| Choice::new(ward.code.clone(), Txt::new(ward.name.clone())))
        .chain([Choice::new("", "ward-none")])
        .collect()
}

#[derive(Properties, PartialEq)]
struct ColoursProps {
    value: AttrValue,
    onchange: Callback<AttrValue>,
}

/// Colours of the switcher. Each has its number too, for those who do not tell colours apart.
#[component]
fn Colours(props: &ColoursProps) -> Html {
    let ctx = crate::ctx::use_ctx();
    html! {
        <fieldset class="field">
            <legend>{ ctx.words.say("person-colour") }</legend>
            <div class="chips">
                { for (0..6u8).map(|n| {
                    let value = AttrValue::from(n.to_string());
                    let checked = props.value == value;
                    let onchange = props.onchange.reform({
                        let value = value.clone();
                        move |_: Event| value.clone()
                    });
                    let label = Txt::new("person-colour-n").with("n", i64::from(n) + 1);
                    html! {
                        <label class="chip colour" key={n}>
                            <input type="radio" name="colour" {value} {checked} {onchange} aria-label={ctx.words.plain(label)} />
                            <span class={classes!("dot", colour(n))} aria-hidden="true">{ n + 1 }</span>
                        </label>
                    }
                }) }
            </div>
        </fieldset>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn what_is_saved_comes_back_as_the_same_answers() {
        let mut draft = PersonDraft::child(day("2026-09-10"));
        draft.nickname = "Hana".into();
        draft.ward = Some("141313".into());
        draft.colour = Some(2);
        draft.birth_country = Some("VN".into());
        let again = Answers::of(&draft).draft(0, &draft, day("2026-11-21"));
        assert!(again == Ok(draft));
    }

    #[test]
    fn a_twin_is_born_on_the_same_day_until_someone_says_otherwise() {
        let answers = Answers::empty(1).with(DATE, "2026-11-20".into()).and_another();
        assert_eq!(answers.people(), 2);
        assert_eq!(answers.get(EACH + DATE), "2026-11-20");
        assert_eq!(answers.without(0).people(), 1);
    }

    #[test]
    fn an_unreadable_date_is_said_beside_the_date_of_that_child() {
        let answers = Answers::empty(1).and_another().with(EACH + DATE, "2026-02-30".into());
        let before = PersonDraft::child(day("2026-11-20"));
        let problem = answers.draft(1, &before, day("2026-11-21")).err();
        assert_eq!(problem.and_then(|problem| problem.place), Some(EACH + DATE));
    }
}
