//! Whether a service is for the person spoken of, in words.

use hagukumi_core::directory::{Fit, Person};

use crate::ctx::Ctx;
use crate::text::{DateStyle, Txt};
use crate::ui::Mark;

/// The person spoken of, as the directory sees them.
pub fn current(ctx: &Ctx) -> Option<Person> {
    let person = ctx.current()?;
    Some(person.birth_date().map_or(Person::Pregnancy, Person::Child))
}

/// The sign and the sentence for how a service fits.
pub fn say(fit: Fit, person: Person) -> (Mark, Txt) {
    let on = |id: &'static str, day| Txt::new(id).with("date", (day, DateStyle::Medium));
    match (fit, person) {
        (Fit::Now { until: Some(last) }, _) => (Mark::Done, on("support-fit-until", last)),
        (Fit::Now { until: None }, _) => (Mark::Done, "support-fit-yes".into()),
        (Fit::Ask, _) => (Mark::Possible, "support-fit-ask".into()),
        (Fit::Later { from }, _) => (Mark::NotYet, on("support-fit-from", from)),
        (Fit::Past, _) => (Mark::Closed, "support-fit-past".into()),
        (Fit::NotThisStage, Person::Child(_)) => (Mark::Closed, "support-fit-pregnancy".into()),
        (Fit::NotThisStage, Person::Pregnancy) => (Mark::NotYet, "support-fit-after-birth".into()),
    }
}
