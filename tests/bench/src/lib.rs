//! Children with vaccination records as they really come about, and their forecasts.
//!
//! The same code is measured natively and as WebAssembly. Nothing here reads a clock: whoever
//! measures does.
use chrono::{Days, NaiveDate};
use hagukumi_core::immunization::{
    Category, Child, Dose, Forecast, Programme, SeriesForecast, Sex, forecast,
};
use wasm_bindgen::prelude::wasm_bindgen;

/// Children under six with their records, on one day.
#[wasm_bindgen]
pub struct Bench {
    programme: Programme,
    children: Vec<(Child, Vec<Dose>)>,
    today: NaiveDate,
}

#[wasm_bindgen]
impl Bench {
    /// Brings up `count` children under the programme in `json`. Every run gives the same ones.
    ///
    /// # Panics
    /// When `json` is no programme.
    #[wasm_bindgen(constructor)]
    pub fn new(json: &str, count: u32) -> Bench {
        let programme: Programme = serde_json::from_str(json).expect("a programme as JSON");
        let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap_or_default();
        let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
        let children = (0..count).map(|_| grow_up(&programme, today, &mut chance)).collect();
        Bench { programme, children, today }
    }

    /// Makes every child's forecast once and gives the number of doses that are next, so that no
    /// work can be left out.
    pub fn run(&self) -> u32 {
        let next = |(child, doses): &(Child, Vec<Dose>)| {
            let forecast = forecast(&self.programme, child, doses, self.today);
            forecast.series.iter().filter(|series| series.next.is_some()).count()
        };
        self.children.iter().map(next).sum::<usize>().try_into().unwrap_or(u32::MAX)
    }

    /// How many doses are on record in all.
    pub fn doses(&self) -> u32 {
        let doses: usize = self.children.iter().map(|(_, doses)| doses.len()).sum();
        doses.try_into().unwrap_or(u32::MAX)
    }
}

/// Takes a child to the doctor from birth to `today`, mostly on time: at each visit it is given
/// what may be given that day.
fn grow_up(programme: &Programme, today: NaiveDate, chance: &mut Chance) -> (Child, Vec<Dose>) {
    const OLDEST_DAYS: u64 = 6 * 365;
    const VISIT_MONTHS: [u64; 12] = [2, 3, 4, 5, 7, 10, 12, 15, 18, 36, 48, 66];
    let birth = today - Days::new(chance.below(OLDEST_DAYS));
    let sex = if chance.below(2) == 0 { Sex::Female } else { Sex::Male };
    let child = Child { birth_date: Some(birth), sex: Some(sex), ..Child::default() };
    let mut doses: Vec<Dose> = Vec::new();
    for months in VISIT_MONTHS {
        let visit = birth + Days::new(months * 61 / 2 + chance.below(25));
        // One visit in twelve is missed.
        if visit > today || chance.below(12) == 0 {
            continue;
        }
        let seen = forecast(programme, &child, &doses, visit);
        doses.extend(given(programme, &seen));
    }
    (child, doses)
}

fn given(programme: &Programme, seen: &Forecast) -> Vec<Dose> {
    let routine = |series: &&SeriesForecast| {
        series.applies && series.can_give_today && series.category == Category::Routine
    };
    let products = |series: &SeriesForecast| {
        let choice = series.preferred(programme).first();
        choice.or(series.acceptable(programme).first()).cloned().unwrap_or_default()
    };
    let dose = |product: &usize| {
        let vaccine = programme.products.get(*product)?.code.clone();
        Some(Dose { date: seen.today, vaccine, product: None, country: None })
    };
    let series = seen.series.iter().filter(routine);
    let all: Vec<usize> = series.flat_map(products).map(usize::from).collect();
    all.iter().filter_map(dose).collect()
}

/// Numbers that look random and are the same each time (xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}
