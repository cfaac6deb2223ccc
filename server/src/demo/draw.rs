//! Chance that is the same on every machine and in every version: SplitMix64, written out here
//! because a made-up city must stay the same city when a dependency changes.

/// A stream of chance.
#[derive(Clone, Debug)]
pub(super) struct Draw(u64);

impl Draw {
    /// The stream of a seed and a number within it; two numbers give streams apart.
    pub(super) fn new(seed: u64, number: u64) -> Self {
        let mut mixed = Self(seed ^ number.wrapping_mul(0xD6E8_FEB8_6659_FD93));
        mixed.next();
        Self(mixed.next())
    }

    /// A stream apart from this one, for somebody who draws as often as they like.
    pub(super) fn split(&mut self) -> Self {
        Self::new(self.next(), self.next())
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        word ^ (word >> 31)
    }

    /// A whole number below `end`; 0 when there is none.
    pub(super) fn below(&mut self, end: u32) -> u32 {
        // The upper bits scaled down: the bias is below one in four thousand million.
        ((self.next() >> 32).wrapping_mul(u64::from(end)) >> 32) as u32
    }

    /// A whole number from one to another, both included.
    pub(super) fn between(&mut self, from: i32, to: i32) -> i32 {
        let width = u32::try_from(to.saturating_sub(from)).unwrap_or(0).saturating_add(1);
        from + self.below(width) as i32
    }

    /// True so many times in a thousand.
    pub(super) fn per_mille(&mut self, times: u32) -> bool {
        self.below(1_000) < times
    }

    /// One of several; `None` of none.
    pub(super) fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.get(self.below(u32::try_from(from.len()).unwrap_or(u32::MAX)) as usize)
    }

    /// The index of one of several weights, as often as its weight says.
    pub(super) fn weighted(&mut self, weights: impl IntoIterator<Item = u32> + Clone) -> usize {
        let mut left = self.below(weights.clone().into_iter().sum());
        for (index, weight) in weights.into_iter().enumerate() {
            if left < weight {
                return index;
            }
            left -= weight;
        }
        0
    }

    /// 128 bits as 26 letters and digits, as ids are written.
    pub(super) fn id(&mut self) -> String {
        const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
        let mut bits = (u128::from(self.next()) << 64) | u128::from(self.next());
        let mut id = String::with_capacity(26);
        for _ in 0..26 {
            id.push(char::from(LETTERS[(bits & 31) as usize]));
            bits >>= 5;
        }
        id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stream_of_a_seed_never_changes() {
        // The first words of SplitMix64 from 0, as its authors publish them.
        let mut plain = Draw(0);
        assert_eq!(plain.next(), 0xE220_A839_7B1D_CDAF);
        assert_eq!(plain.next(), 0x6E78_9E6A_A1B9_65F4);
        let mut one = Draw::new(1, 7);
        let drawn: Vec<u32> = (0..6).map(|_| one.below(1_000)).collect();
        assert_eq!(
            drawn,
            (0..6)
                .map({
                    let mut same = Draw::new(1, 7);
                    move |_| same.below(1_000)
                })
                .collect::<Vec<_>>()
        );
        assert_ne!(Draw::new(1, 7).id(), Draw::new(1, 8).id());
        assert_ne!(Draw::new(1, 7).id(), Draw::new(2, 7).id());
    }

    #[test]
    fn draws_keep_within_their_bounds_and_their_weights() {
        let mut draw = Draw::new(1, 1);
        let mut counts = [0; 3];
        for _ in 0..30_000 {
            assert!((-3..=4).contains(&draw.between(-3, 4)));
            counts[draw.weighted([1, 0, 9])] += 1;
        }
        assert_eq!(counts[1], 0);
        assert!((2_700..3_300).contains(&counts[0]), "{counts:?}");
        assert_eq!((draw.below(0), draw.between(5, 5), draw.pick::<u8>(&[])), (0, 5, None));
        assert_eq!(draw.id().len(), 26);
    }
}
