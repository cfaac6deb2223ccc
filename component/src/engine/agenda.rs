//! What is next for a household, in one list.
use chrono::NaiveDate;
use hagukumi_core::agenda::{Item, Outlook, Reason, What, agenda};
use hagukumi_core::checkup::{CheckupForecast, plan};
use hagukumi_core::exchange::{Plain, Problem, Request, label};
use hagukumi_core::immunization::{Forecast, Visit, forecast};
use serde::Serialize;

use super::{Engine, below, checkups};

/// Something to do.
#[derive(Serialize)]
pub struct ItemResponse<'a> {
    /// Whose: place in the question's list of people, from 0.
    pub person: usize,
    /// What.
    pub what: WhatResponse<'a>,
    /// The first day on which it is recommended; today or later.
    pub from: NaiveDate,
    /// The last day of the recommended time, where there is one and it has not passed.
    pub best_by: Option<NaiveDate>,
    /// The last day on which it is free of charge.
    pub until: Option<NaiveDate>,
    /// Why it stands where it stands: `closing`, `late`, `now`, `possible` or `ahead`.
    pub reason: &'static str,
}

/// What there is to do.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum WhatResponse<'a> {
    /// Vaccines that can be given in one visit.
    Visit {
        /// The doses.
        doses: Vec<VisitDoseResponse<'a>>,
    },
    /// A checkup.
    Checkup {
        /// Its id in the municipality's data.
        checkup: &'a str,
        /// Message id of its name.
        name: Option<&'a str>,
    },
}

/// One dose of a visit.
#[derive(Serialize)]
pub struct VisitDoseResponse<'a> {
    /// Id of the series.
    pub series: &'a str,
    /// Which dose: `primary-2`, `booster`, `dose-1`.
    pub label: Option<String>,
    /// The first day on which it may be given.
    pub earliest: NaiveDate,
    /// The last day on which it is routine.
    pub last_day: Option<NaiveDate>,
}

struct Person {
    forecast: Forecast,
    checkups: Vec<CheckupForecast>,
}

impl Engine {
    /// What is next for the `people` of a household on `today`. Each is asked about as in
    /// [`Engine::forecast`], with `attended` as in [`Engine::checkups`] and without a day.
    ///
    /// # Errors
    /// What is wrong with the question, by code and field.
    pub fn agenda<T>(
        &self,
        question: &Plain,
        answer: impl FnOnce(&[ItemResponse<'_>]) -> T,
    ) -> Result<T, Problem> {
        question.object("")?;
        let day = question.needed("today", "today")?;
        let today = day.date("today")?;
        let asked = question.needed("people", "people")?.list("people")?.iter().enumerate();
        let people = asked.map(|(index, person)| {
            let outlook = self.outlook(person, day, today);
            outlook.map_err(|problem| below(&format!("people[{index}]"), problem))
        });
        let people = people.collect::<Result<Vec<_>, _>>()?;
        let outlooks: Vec<Outlook<'_>> = people
            .iter()
            .map(|person| Outlook { forecast: &person.forecast, checkups: &person.checkups })
            .collect();
        let items = agenda(&outlooks, today);
        let named = items.iter().filter_map(|item| self.item(&people, item));
        Ok(answer(&named.collect::<Vec<_>>()))
    }

    fn outlook(&self, person: &Plain, day: &Plain, today: NaiveDate) -> Result<Person, Problem> {
        let mut fields = person.object("")?.to_vec();
        fields.push(("today".to_owned(), day.clone()));
        let request = Request::read(&Plain::Object(fields))?;
        let attended = checkups::attended(person)?;
        let birth = request.child.birth_date;
        Ok(Person {
            forecast: forecast(&self.programme, &request.child, &request.doses, today),
            checkups: birth
                .map_or_else(Vec::new, |birth| plan(&self.municipality, birth, &attended, today)),
        })
    }

    fn item<'a>(&'a self, people: &'a [Person], item: &'a Item) -> Option<ItemResponse<'a>> {
        let person = people.get(item.person)?;
        let what = match &item.what {
            What::Visit(visit) => {
                WhatResponse::Visit { doses: self.doses(&person.forecast, visit) }
            }
            What::Checkup(index) => {
                let checkup = person.checkups.get(*index)?;
                WhatResponse::Checkup { checkup: &checkup.id, name: checkup.name.as_deref() }
            }
        };
        Some(ItemResponse {
            person: item.person,
            what,
            from: item.from,
            best_by: item.best_by,
            until: item.until,
            reason: reason(item.reason),
        })
    }

    fn doses(&self, forecast: &Forecast, visit: &Visit) -> Vec<VisitDoseResponse<'_>> {
        let named = visit.doses.iter().filter_map(|dose| {
            let series = forecast.series.get(dose.series)?;
            Some(VisitDoseResponse {
                series: &series.definition(&self.programme)?.id,
                label: series.next.as_ref().map(|next| label(next.label)),
                earliest: dose.earliest,
                last_day: dose.last_day,
            })
        });
        named.collect()
    }
}

fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Closing => "closing",
        Reason::Late => "late",
        Reason::Now => "now",
        Reason::Possible => "possible",
        Reason::Ahead => "ahead",
    }
}
