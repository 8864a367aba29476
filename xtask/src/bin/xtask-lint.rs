//! `cargo xtask` with all that the feature `lint` brings. A program of its own, so that it does not replace the small one,
//! which starts it.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::main()
}
