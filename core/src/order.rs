//! Sorting for short lists that must stay small where it is downloaded.
//!
//! The standard library's sort is compiled anew for every type it sorts, at 4 to 6 kB each. Here
//! all types share one: it compares places instead of values, and what is compiled for each type
//! is the comparison and the exchange of two values.

use std::cmp::Ordering;

/// Up to this length inserting one by one is faster than merging.
const SHORT: usize = 16;

/// Sorts `items` by `compare`; what compares equal keeps its order.
///
/// ```
/// let mut doses = [(2, "b"), (1, "x"), (2, "a")];
/// hagukumi_core::order::sort_by(&mut doses, |a, b| a.0.cmp(&b.0));
/// assert_eq!(doses, [(1, "x"), (2, "b"), (2, "a")]);
/// ```
pub fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let swaps = swaps(items.len(), &|a, b| match (items.get(a), items.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    for (a, b) in swaps {
        items.swap(a, b);
    }
}

/// Sorts `items` by a key; what has the same key keeps its order.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, |a, b| key(a).cmp(&key(b)));
}

/// Sorts `items`.
pub fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, T::cmp);
}

/// The exchanges of places that, one after the other, sort a list of `length` values; all places
/// are below `length`.
fn swaps(length: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<(usize, usize)> {
    // Records mostly are in order, and then there is nothing to keep account of.
    if (1..length).all(|place| compare(place - 1, place).is_le()) {
        return Vec::new();
    }
    let mut order: Vec<usize> = (0..length).collect();
    sort_places(&mut order, compare);
    let mut swaps = Vec::with_capacity(length);
    // `order` says whence each value comes. Following that from place to place, each exchange
    // puts one value where it stays.
    for start in 0..length {
        let mut place = start;
        while let Some(from) = order.get_mut(place).map(|from| std::mem::replace(from, place)) {
            if from == start || from == place {
                break;
            }
            swaps.push((place, from));
            place = from;
        }
    }
    swaps
}

/// Sorts places by what stands there: halves are sorted, then merged.
fn sort_places(places: &mut [usize], compare: &dyn Fn(usize, usize) -> Ordering) {
    if places.len() <= SHORT {
        for sorted in 1..places.len() {
            let mut rest = places.get_mut(..=sorted).unwrap_or_default();
            while let [.., left, right] = rest
                && compare(*left, *right).is_gt()
            {
                std::mem::swap(left, right);
                rest = rest.split_last_mut().map(|(_, rest)| rest).unwrap_or_default();
            }
        }
        return;
    }
    let (left, right) = places.split_at_mut(places.len() / 2);
    sort_places(left, compare);
    sort_places(right, compare);
    let (first, second) = (left.to_vec(), &*right);
    let mut merged = Vec::with_capacity(first.len() + second.len());
    let (mut first, mut second) = (first.as_slice(), second);
    while let ([left, first_rest @ ..], [right, second_rest @ ..]) = (first, second) {
        // Of equals the left one comes first.
        if compare(*left, *right).is_le() {
            merged.push(*left);
            first = first_rest;
        } else {
            merged.push(*right);
            second = second_rest;
        }
    }
    merged.extend_from_slice(first);
    merged.extend_from_slice(second);
    places.copy_from_slice(&merged);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(keys in prop::collection::vec(0_u8..20, 0..200)) {
            // The place in the list tells equals apart.
            let mut ours: Vec<(u8, usize)> =
                keys.into_iter().enumerate().map(|(place, key)| (key, place)).collect();
            let mut theirs = ours.clone();
            sort_by_key(&mut ours, |(key, _)| *key);
            theirs.sort_by_key(|(key, _)| *key);
            prop_assert_eq!(ours, theirs);
        }

        #[test]
        fn a_comparison_that_contradicts_itself_loses_nothing(
            mut items in prop::collection::vec(any::<u8>(), 0..100),
            answers in prop::collection::vec(any::<bool>(), 1..50),
        ) {
            let mut before = items.clone();
            let asked = std::cell::Cell::new(0);
            sort_by(&mut items, |_, _| {
                asked.set(asked.get() + 1);
                if answers[asked.get() % answers.len()] { Ordering::Greater } else { Ordering::Less }
            });
            before.sort_unstable();
            sort(&mut items);
            prop_assert_eq!(items, before);
        }
    }

    #[test]
    fn lists_without_anything_to_compare_stay_as_they_are() {
        let mut none: [u8; 0] = [];
        sort(&mut none);
        let mut one = ["a"];
        sort(&mut one);
        assert_eq!(one, ["a"]);
    }
}
