//! Which products may be given next, and what their own windows make of it.
use super::{
    Policy, ProductIx, SeriesIx, Stands,
    course::{Course, Placed, Reading},
    plan::Progress,
    window,
};
use crate::date::Day;

/// The policy that says which products may be given next.
pub(crate) fn choose_policy(
    reading: &Reading<'_>,
    course: &Course<'_>,
    behind: u32,
    ix: SeriesIx,
    progress: &[Progress],
) -> Option<usize> {
    course.next?;
    let own = progress.get(usize::from(ix)).map_or(0, |own| own.remaining);
    let (today, moments) = (reading.today, reading.moments);
    let day = today.max(reading.start);
    let of = |set: &[ProductIx], placed: &Placed| set.contains(&placed.dose.product);
    reading.series.policies.iter().position(|policy| {
        policy.force.holds(today)
            && policy.age_from.is_none_or(|from| moments.day(from).is_some_and(|d| day >= d))
            && policy.age_to.is_none_or(|to| moments.day(to).is_some_and(|d| day <= d))
            && (policy.last.is_empty()
                || course.placed.last().is_some_and(|last| of(&policy.last, last)))
            && (policy.any.is_empty() || course.placed.iter().any(|placed| of(&policy.any, placed)))
            && (!policy.unstarted || course.placed.is_empty())
            && policy.behind.is_none_or(|set| behind == set)
            && policy.partner.is_none_or(|partner| {
                let other = progress.get(usize::from(partner.series)).map_or(0, |p| p.remaining);
                match partner.stands {
                    Stands::Equal => other == own,
                    Stands::Ahead => other < own,
                    Stands::Behind => other > own,
                }
            })
    })
}

/// True when the proposed choice holds any component of `mask`.
pub(crate) fn proposes(reading: &Reading<'_>, policy: &Policy, mask: u32) -> bool {
    let choice = policy.preferred.first().or(policy.acceptable.first());
    let mut products = choice.into_iter().flatten().filter_map(|p| reading.programme.product(*p));
    products.any(|product| product.components & mask != 0)
}

/// The product of the proposed choice that belongs to this series.
pub(crate) fn first_product(reading: &Reading<'_>, policy: &Policy) -> Option<ProductIx> {
    let choice = policy.preferred.first().or(policy.acceptable.first())?;
    choice.iter().copied().find(|product| holds(reading, *product))
}

/// True when a product holds anything that the series counts.
pub(crate) fn holds(reading: &Reading<'_>, product: ProductIx) -> bool {
    let product = reading.programme.product(product);
    product.is_some_and(|product| product.components & reading.mask != 0)
}

/// A product whose own window governs: when every product that may be given has that window.
pub(crate) fn special_product(reading: &Reading<'_>, policy: &Policy) -> Option<ProductIx> {
    let mut shared = None;
    for choice in &policy.acceptable {
        let product = choice.iter().copied().find(|product| holds(reading, *product))?;
        let version = window::special_version(reading.series, product)?;
        match shared {
            Some((_, other)) if other != version => return None,
            _ => shared = Some((product, version)),
        }
    }
    shared.map(|(product, _)| product)
}

/// The last day on which every product that may be given still is: the earliest end of the
/// windows that some of them have to themselves.
pub(crate) fn first_to_close(reading: &Reading<'_>, policy: &Policy) -> Option<Day> {
    let own = |choice: &Vec<ProductIx>| choice.iter().copied().find(|p| holds(reading, *p));
    let last = |product: ProductIx| {
        window::special_version(reading.series, product)?;
        window::legal(reading.series, reading.moments, Some(product), reading.today).in_force?.last
    };
    policy.acceptable.iter().filter_map(own).filter_map(last).min()
}
