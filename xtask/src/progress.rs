//! Says which step runs and how long it took; what the step prints streams in between.

use crate::command::Outcome;
use std::time::{Duration, Instant};

/// Runs one named step and prints `▸ name …`, then `✓ name (12 s)` or `✗ name (12 s)`.
pub(crate) fn step<T>(name: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    println!("▸ {name} …");
    let start = Instant::now();
    let outcome = work();
    let sign = if outcome.is_ok() { '✓' } else { '✗' };
    println!("{sign} {name} ({})", seconds(start.elapsed()));
    outcome
}

fn seconds(time: Duration) -> String {
    if time.as_secs() < 10 { format!("{:.1} s", time.as_secs_f32()) } else { format!("{} s", time.as_secs()) }
}
