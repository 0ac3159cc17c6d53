/// The milliseconds in a time span as npm's `ms` 2 reads it: `2 days`, `10h`, `1.5h`, `-1s`, `1y`,
/// and a bare number is milliseconds. `None` when it is none, or longer than 100 UTF-16 units.
pub fn milliseconds(span: &str) -> Option<f64> {
    const SECOND: f64 = 1000.0;
    const DAY: f64 = SECOND * 60.0 * 60.0 * 24.0;

    if span.encode_utf16().count() > 100 {
        return None;
    }
    let unit_at = span.find(|c: char| !matches!(c, '0'..='9' | '.' | '-')).unwrap_or(span.len());
    let (number, unit) = span.split_at(unit_at);
    let digits = number.strip_prefix('-').unwrap_or(number);
    let fraction = digits.rsplit('.').next().unwrap_or_default();
    if fraction.is_empty() || digits.contains('-') || digits.matches('.').count() > 1 {
        return None;
    }
    let number: f64 = number.parse().ok()?;
    let unit = unit.trim_start_matches(' ').to_ascii_lowercase();
    let unit = match unit.as_str() {
        // Spaces may stand only before a unit or at the very end.
        "" | "milliseconds" | "millisecond" | "msecs" | "msec" | "ms" => 1.0,
        "seconds" | "second" | "secs" | "sec" | "s" => SECOND,
        "minutes" | "minute" | "mins" | "min" | "m" => SECOND * 60.0,
        "hours" | "hour" | "hrs" | "hr" | "h" => SECOND * 60.0 * 60.0,
        "days" | "day" | "d" => DAY,
        "weeks" | "week" | "w" => DAY * 7.0,
        "years" | "year" | "yrs" | "yr" | "y" => DAY * 365.25,
        _ => return None,
    };
    Some(number * unit)
}

#[cfg(test)]
mod tests {
    use super::milliseconds;

    #[test]
    fn reads_spans() {
        for (span, expected) in [
            ("2 days", 172_800_000.0),
            ("1d", 86_400_000.0),
            ("10h", 36_000_000.0),
            ("2.5 hrs", 9_000_000.0),
            ("1.5h", 5_400_000.0),
            ("1m", 60_000.0),
            ("5s", 5_000.0),
            ("1y", 31_557_600_000.0),
            ("100", 100.0),
            ("-3 days", -259_200_000.0),
            (".5m", 30_000.0),
            ("-.5h", -1_800_000.0),
            ("1 WEEK", 604_800_000.0),
            ("7   ", 7.0),
        ] {
            assert_eq!(milliseconds(span), Some(expected), "{span}");
        }
    }

    #[test]
    fn refuses_what_is_none() {
        let long = "1".repeat(101);
        for span in [
            "",
            " ",
            "h",
            "1.h",
            "1..5h",
            "1-2",
            "--1s",
            "1h ",
            " 1h",
            "1\th",
            "10 parsecs",
            "never",
            "1e3",
            "١h",
            &long,
        ] {
            assert_eq!(milliseconds(span), None, "{span}");
        }
    }
}
