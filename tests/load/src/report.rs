//! How long the answers took, and what they were.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::work::Work;

/// The only status that any of the work may have.
const EXPECTED: u16 = 200;

/// One answer.
pub(crate) struct Measured {
    pub(crate) work: Work,
    /// From when the request was due to the end of the answer.
    pub(crate) took: Duration,
    /// It was asked while warming up.
    pub(crate) early: bool,
    pub(crate) status: u16,
}

/// Prints the times by kind of work, and the answers by route and status. How many answers were
/// not those that the work asks for.
pub(crate) fn report(all: &[Measured], took: Duration) -> usize {
    let timed: Vec<&Measured> = all.iter().filter(|answer| !answer.early).collect();
    let rate = timed.len() as f64 / took.as_secs_f64();
    println!("  {} answers in {:.1} s: {rate:.0} a second", timed.len(), took.as_secs_f64());
    let mut by_work: BTreeMap<Work, Vec<Duration>> = BTreeMap::new();
    let mut by_status: BTreeMap<(&str, u16), usize> = BTreeMap::new();
    for answer in &timed {
        by_work.entry(answer.work).or_default().push(answer.took);
    }
    for answer in all {
        *by_status.entry((answer.work.route(), answer.status)).or_default() += 1;
    }
    println!("  {:<16} {:>7} {:>9} {:>9} {:>9}", "", "answers", "half", "99 %", "slowest");
    for (work, times) in by_work {
        line(work.name(), times);
    }
    line("all", timed.iter().map(|answer| answer.took).collect());
    for ((route, status), count) in by_status {
        let unexpected = if status == EXPECTED { "" } else { "  unexpected" };
        println!("  {route:<36} {status} {count:>7}{unexpected}");
    }
    all.iter().filter(|answer| answer.status != EXPECTED).count()
}

fn line(name: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |share: f64| {
        let place = ((times.len() as f64 * share) as usize).min(times.len().saturating_sub(1));
        times.get(place).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
    };
    println!(
        "  {name:<16} {:>7} {:>6.1} ms {:>6.1} ms {:>6.1} ms",
        times.len(),
        at(0.5),
        at(0.99),
        at(1.0)
    );
}
