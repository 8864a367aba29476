//! The client's version and what semver asks for in, the version to release under out.

use anyhow::{Context, Result, bail};
use codegen::diff::Verdict;
use toml::{Table, Value};

use crate::workspace::{Workspace, read};

/// The version of the client's package, its own or the workspace's.
pub(super) fn current(workspace: &Workspace) -> Result<String> {
    let manifest = |path: &std::path::Path| {
        let name = workspace.show(path);
        read(path, &name)?.parse::<Table>().with_context(|| name)
    };
    let path = workspace.client().join("Cargo.toml");
    let client = manifest(&path)?;
    let own = client.get("package").and_then(|package| package.get("version"));
    let shared = manifest(&workspace.manifest())?;
    let shared = shared.get("workspace").and_then(|shared| shared.get("package")?.get("version"));
    match (own, shared) {
        (Some(Value::String(version)), _) | (Some(Value::Table(_)), Some(Value::String(version))) => {
            Ok(version.clone())
        }
        _ => bail!("{}: no `version` in it", workspace.show(&path)),
    }
}

/// The next version. Before 1.0.0 the second number is what the first is later, as cargo sees it.
pub(super) fn suggested(current: &str, verdict: Verdict) -> Result<String> {
    let numbers: Vec<u64> = current
        .split('.')
        .map(str::parse)
        .collect::<Result<_, _>>()
        .context("not three numbers; cannot tell which version comes next")?;
    let [major, minor, patch] = numbers[..] else { bail!("not three numbers; cannot tell which version comes next") };
    let (major, minor, patch) = match (verdict, major, minor) {
        (Verdict::None, ..) => (major, minor, patch),
        (_, 0, 0) => (0, 0, patch + 1),
        (Verdict::Major, 0, _) => (0, minor + 1, 0),
        (Verdict::Major, ..) => (major + 1, 0, 0),
        (Verdict::Minor, 1.., _) => (major, minor + 1, 0),
        (Verdict::Minor | Verdict::Patch, ..) => (major, minor, patch + 1),
    };
    Ok(format!("{major}.{minor}.{patch}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn each_verdict_from_each_kind_of_version() {
        let next = |current| {
            [Verdict::None, Verdict::Patch, Verdict::Minor, Verdict::Major]
                .map(|verdict| suggested(current, verdict).unwrap())
        };
        assert_eq!(next("1.2.3"), ["1.2.3", "1.2.4", "1.3.0", "2.0.0"]);
        assert_eq!(next("0.2.3"), ["0.2.3", "0.2.4", "0.2.4", "0.3.0"]);
        assert_eq!(next("0.0.3"), ["0.0.3", "0.0.4", "0.0.4", "0.0.4"]);
        for odd in ["1.2", "1.2.3-rc.1", "", "1.2.3.4"] {
            assert!(suggested(odd, Verdict::Patch).is_err(), "{odd}");
        }
    }
}
