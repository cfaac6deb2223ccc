//! The history as the engine reads it: products resolved, in order of time, slips set aside.
use super::{Accept, Dose, Finding, FindingKind, Product, ProductIx, Programme, moments::Moments};
use crate::date::Day;
use chrono::NaiveDate;

/// A dose that can be evaluated.
#[derive(Clone, Copy)]
pub(crate) struct Recorded {
    pub(crate) day: Day,
    /// The same day, kept so that it need not be worked out again.
    pub(crate) date: NaiveDate,
    pub(crate) product: ProductIx,
    pub(crate) components: u32,
    pub(crate) history: usize,
    pub(crate) abroad: bool,
    pub(crate) accept: Accept,
    /// Doses of the product count from this day.
    pub(crate) counts_from: Option<Day>,
}

/// Doses in order of time, with what they hold in all.
#[derive(Default)]
pub(crate) struct Record {
    doses: Vec<Recorded>,
    /// Set of the components in any dose.
    pub(crate) components: u32,
    products: ProductSet,
}

impl Record {
    pub(crate) const EMPTY: Record =
        Record { doses: Vec::new(), components: 0, products: ProductSet([0; 4]) };

    /// True when some dose is of one of `products`.
    pub(crate) fn holds(&self, products: &[ProductIx]) -> bool {
        products.iter().any(|product| match self.products.holds(*product) {
            Some(held) => held,
            None => self.doses.iter().any(|dose| dose.product == *product),
        })
    }
}

impl std::ops::Deref for Record {
    type Target = [Recorded];

    fn deref(&self) -> &[Recorded] {
        &self.doses
    }
}

/// The products below 256 as bits; a programme has far fewer.
#[derive(Default)]
struct ProductSet([u64; 4]);

impl ProductSet {
    fn insert(&mut self, product: ProductIx) {
        if let Some(word) = self.0.get_mut(usize::from(product / 64)) {
            *word |= 1 << (product % 64);
        }
    }

    /// `None` for a product that has no bit.
    fn holds(&self, product: ProductIx) -> Option<bool> {
        self.0.get(usize::from(product / 64)).map(|word| word & (1 << (product % 64)) != 0)
    }
}

impl Recorded {
    /// A dose that is only planned.
    pub(crate) fn planned(day: Day) -> Recorded {
        Recorded {
            day,
            date: NaiveDate::MIN,
            product: ProductIx::MAX,
            components: 0,
            history: usize::MAX,
            abroad: false,
            accept: Accept::Counts,
            counts_from: None,
        }
    }
}

/// Reads the history. What cannot be evaluated becomes a finding.
pub(crate) fn read(
    programme: &Programme,
    moments: &Moments,
    doses: &[Dose],
    today: Day,
    findings: &mut Vec<Finding>,
) -> Record {
    let mut record = Record { doses: Vec::with_capacity(doses.len()), ..Record::default() };
    for (history, dose) in doses.iter().enumerate() {
        let day = Day::from(dose.date);
        let slip = if day > today {
            Some(FindingKind::InTheFuture { date: dose.date })
        } else if moments.birth.is_some_and(|birth| day < birth) {
            Some(FindingKind::BeforeBirth { date: dose.date })
        } else {
            None
        };
        let kind = match (slip, resolve(programme, dose)) {
            (Some(slip), _) => slip,
            (None, None) => FindingKind::UnknownVaccine,
            (None, Some((product, definition))) => {
                let abroad = dose.country.as_deref().is_some_and(|country| {
                    !country.is_empty() && !country.eq_ignore_ascii_case(&programme.country)
                });
                record.components |= definition.components;
                record.products.insert(product);
                let read = Recorded {
                    day,
                    date: dose.date,
                    product,
                    components: definition.components,
                    history,
                    abroad: abroad || definition.foreign,
                    accept: acceptance(definition, day),
                    counts_from: moments.maybe(definition.counts_from),
                };
                insert(&mut record.doses, read);
                continue;
            }
        };
        findings.push(Finding { kind, rule: None, dose: Some(history) });
    }
    record
}

/// Puts a dose in its place. Records mostly are in order of time: few doses are looked at.
fn insert(doses: &mut Vec<Recorded>, dose: Recorded) {
    // The order of the lines must not matter: equal lines are told apart only by their place.
    let order = |dose: &Recorded| (dose.day, dose.product, dose.abroad, dose.history);
    let before = doses.iter().rposition(|known| order(known) < order(&dose));
    doses.insert(before.map_or(0, |before| before + 1), dose);
}

fn acceptance(product: &Product, day: Day) -> Accept {
    let entry = product.accept.iter().find(|entry| entry.period.holds(day));
    entry.map_or(Accept::Counts, |entry| entry.accept)
}

/// The product that a recorded dose names: by its code, refined by the brand written beside it.
fn resolve<'a>(programme: &'a Programme, dose: &Dose) -> Option<(ProductIx, &'a Product)> {
    let index = programme.product_ix(&dose.vaccine)?;
    let refined = dose.product.as_deref().filter(|brand| !brand.is_empty()).and_then(|brand| {
        let found = programme.products.iter().position(|product| {
            product.refines == Some(index)
                && product.brands.iter().any(|known| contains(brand, known))
        })?;
        ProductIx::try_from(found).ok()
    });
    let index = refined.unwrap_or(index);
    Some((index, programme.product(index)?))
}

/// True when `text` holds `word`, whatever the case of its ASCII letters.
fn contains(text: &str, word: &str) -> bool {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    !word.is_empty() && text.windows(word.len()).any(|part| part.eq_ignore_ascii_case(word))
}
