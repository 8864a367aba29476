//! Reports what a plan would change, for `regen --check`.

use std::fmt::Write as _;
use std::time::Duration;

use similar::TextDiff;

use crate::files::plan::{File, Plan};

/// Limits the lines of difference that are shown: of one file, and of all files.
const LINES_PER_FILE: usize = 20;
const LINES: usize = 200;

/// Lists each file that would change, and how; `None` if there is none. `show` formats paths as a user would type them.
pub(crate) fn report(plan: &Plan, show: impl Fn(&str) -> String) -> Option<String> {
    let mut out = String::new();
    let mut changed = 0;
    let mut left = LINES;
    for (path, file) in &plan.files {
        let state = match file {
            File::Unchanged => continue,
            File::Missing { .. } => "missing",
            File::Differs { .. } => "differs",
            File::LeftOver => "left over",
        };
        changed += 1;
        // Writing to a string cannot fail.
        let _ = writeln!(out, "{}: {state}", show(path));
        if let File::Differs { old, new } = file {
            let limit = LINES_PER_FILE.min(left);
            let difference = difference(&String::from_utf8_lossy(old), new, limit);
            left -= difference.lines().count().min(limit);
            out.push_str(&difference);
        }
    }
    (changed > 0).then(|| {
        let _ = writeln!(
            out,
            "\n{changed} of {} files are not up to date\n  help: run `cargo xtask regen`",
            plan.files.len()
        );
        out
    })
}

fn difference(old: &str, new: &str, limit: usize) -> String {
    // An exact comparison of two long files with no line in common would take minutes.
    let diff = TextDiff::configure().timeout(Duration::from_millis(500)).diff_lines(old, new);
    let text = diff.unified_diff().context_radius(1).header("on disk", "generated").to_string();
    let total = text.lines().count();
    let mut out: String = text.lines().take(limit).flat_map(|line| ["  ", line, "\n"]).collect();
    if total > limit {
        let _ = writeln!(out, "  … {} more lines", total - limit);
    }
    out
}
