//! Shows the progress of a download on stderr, if that is a terminal.

use std::io::{self, IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

const WIDTH: usize = 30;
const PAUSE: Duration = Duration::from_millis(50);

#[derive(Debug)]
pub(super) struct Progress {
    terminal: bool,
    total: Option<u64>,
    shown: Option<Instant>,
}

impl Progress {
    /// `total` is the size, if the server sends it.
    pub(super) fn new(total: Option<u64>) -> Self {
        Self { terminal: io::stderr().is_terminal(), total, shown: None }
    }

    pub(super) fn at(&mut self, bytes: u64) {
        if self.terminal && self.shown.is_none_or(|shown| shown.elapsed() >= PAUSE) {
            self.shown = Some(Instant::now());
            // A closed terminal is not an error.
            let _ = write!(io::stderr(), "\r\x1b[K{}", line(bytes, self.total));
        }
    }
}

impl Drop for Progress {
    /// Clears the bar, also if the download failed.
    fn drop(&mut self) {
        if self.shown.is_some() {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "one digit is shown")]
fn line(bytes: u64, total: Option<u64>) -> String {
    let mega = |bytes: u64| format!("{:.1}", bytes as f64 / 1e6);
    match total {
        Some(total) if total > 0 => {
            let full = usize::try_from(bytes.min(total) * WIDTH as u64 / total).unwrap_or(WIDTH);
            let bar = format!("{}{}", "=".repeat(full), " ".repeat(WIDTH - full));
            format!("[{bar}] {} of {} MB", mega(bytes), mega(total))
        }
        _ => format!("{} MB", mega(bytes)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_if_the_size_is_known() {
        assert_eq!(line(1_500_000, Some(3_000_000)), "[===============               ] 1.5 of 3.0 MB");
        assert_eq!(line(9, Some(3)), format!("[{}] 0.0 of 0.0 MB", "=".repeat(WIDTH)));
        assert_eq!(line(1_240_000, None), "1.2 MB");
        assert_eq!(line(0, Some(0)), "0.0 MB");
    }
}
