//! `cargo xtask` with all commands. A binary of its own, so that it does not replace the small one, which starts it.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::maintain()
}
