//! `hagukumi-bench PROGRAMME.json`: prints forecasts a second, natively and on one thread.
use std::time::Instant;

use hagukumi_bench::Bench;

const CHILDREN: u32 = 10_000;
const ROUNDS: u32 = 5;

fn main() {
    let path = std::env::args().nth(1).unwrap_or_default();
    let json = std::fs::read_to_string(&path).unwrap_or_else(|error| {
        eprintln!("error: cannot read {path:?}: {error}");
        std::process::exit(2);
    });
    let bench = Bench::new(&json, CHILDREN);
    let best = (0..ROUNDS).map(|_| {
        let start = Instant::now();
        let next = bench.run();
        assert!(next > 0, "nobody needs a dose");
        start.elapsed().as_secs_f64()
    });
    let best = best.fold(f64::INFINITY, f64::min);
    println!("{:.0}", f64::from(CHILDREN) / best);
}
