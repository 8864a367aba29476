//! `cargo xtask`: see the library for its rooms.

use std::process::ExitCode;

fn main() -> ExitCode {
    xtask::main()
}
