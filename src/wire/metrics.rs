//! The text format of Prometheus (exposition format 0.0.4): one family of samples after the other.

use std::fmt::Write;

/// The content type that a collector expects.
pub const CONTENT_TYPE: &str = "text/plain; version=0.0.4; charset=utf-8";

/// Gauges as text.
#[derive(Default)]
pub struct Metrics(String);

impl Metrics {
    /// Begins a family. Its samples follow.
    pub fn gauge(&mut self, name: &str, help: &str) {
        // Writing to a string cannot fail.
        let _ = write!(self.0, "# HELP {name} {help}\n# TYPE {name} gauge\n");
    }

    /// A sample with at most one label.
    pub fn sample(&mut self, name: &str, label: Option<(&str, &str)>, value: i64) {
        let _ = match label {
            Some((label, of)) => writeln!(self.0, "{name}{{{label}=\"{}\"}} {value}", escaped(of)),
            None => writeln!(self.0, "{name} {value}"),
        };
    }

    #[must_use]
    pub fn text(self) -> String {
        self.0
    }
}

fn escaped(value: &str) -> String {
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_has_its_help_its_type_and_samples_that_cannot_break_out() {
        let mut metrics = Metrics::default();
        metrics.gauge("earnest_things", "Things.");
        metrics.sample("earnest_things", None, 3);
        metrics.sample("earnest_things", Some(("of", "a\"b\\c\nd")), -1);
        let expected = "# HELP earnest_things Things.\n# TYPE earnest_things gauge\n\
            earnest_things 3\nearnest_things{of=\"a\\\"b\\\\c\\nd\"} -1\n";
        assert_eq!(metrics.text(), expected);
    }
}
