//! Help for users that a crate adds to error messages.

/// The help of this crate. An inherent constant of the same name replaces the default in [`NoHelp`].
pub(crate) struct Help;

/// The default: no help.
pub(crate) trait NoHelp {
    /// What to do about a response that cannot be decoded.
    const DECODE: Option<&'static str> = None;
}

impl NoHelp for Help {}
