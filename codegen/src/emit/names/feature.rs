//! Names of the cargo features of groups.

/// The features of the runtime and of cargo.
const RUNTIME: [&str; 9] =
    ["blocking", "charset", "chrono", "default", "dispatch", "jiff", "native-tls", "rustls", "tracing"];

/// Ends the name of a feature if the crate has another one of that name.
pub(in crate::emit) const SUFFIX: &str = "-tag";

/// Returns the name of the feature of a group, by the name of its module.
pub(in crate::emit) fn name(prefix: Option<&str>, group: &str) -> String {
    match prefix {
        Some(prefix) => format!("{prefix}-{group}"),
        None if RUNTIME.contains(&group) => format!("{group}{SUFFIX}"),
        None => group.to_owned(),
    }
}
