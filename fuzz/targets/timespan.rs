//! Parses time spans and compares the result with the regular expression of npm's `ms` 2, whose documentation lists the
//! units.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use livekit_server_core::token::milliseconds;
use regex::Regex;

const UNITS: [(&str, f64); 7] = [
    ("(?:milliseconds?|msecs?|ms)?", 1.0),
    ("(?:seconds?|secs?|s)", 1000.0),
    ("(?:minutes?|mins?|m)", 60_000.0),
    ("(?:hours?|hrs?|h)", 3_600_000.0),
    ("(?:days?|d)", 86_400_000.0),
    ("(?:weeks?|w)", 604_800_000.0),
    ("(?:years?|yrs?|y)", 31_557_600_000.0),
];

static SPANS: LazyLock<Vec<(Regex, f64)>> = LazyLock::new(|| {
    let span = |unit: &str| Regex::new(&format!(r"\A(-?(?:[0-9]+)?\.?[0-9]+) *(?i-u:{unit})\z")).unwrap();
    UNITS.iter().map(|(unit, factor)| (span(unit), *factor)).collect()
});

fuzz_target!(|span: &str| {
    let found = SPANS.iter().find_map(|(regex, factor)| Some((regex.captures(span)?, factor)));
    let expected = found
        .filter(|_| span.encode_utf16().count() <= 100)
        .map(|(captures, factor)| captures[1].parse::<f64>().unwrap() * factor);
    assert_eq!(milliseconds(span), expected, "{span:?}");
});
