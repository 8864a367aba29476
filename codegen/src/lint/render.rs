//! Writes findings as text, as JSON and as a report for the publisher.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::finding::{Evidence, Finding, Findings, Kind};
use crate::text::{code_span, counted, printable, terminal};

/// Heading of the findings on recorded responses.
const RECORDED: &str = "Contradictions of recorded responses";

/// Writes findings for a terminal, by kind, with counts. Findings on recorded responses have their own heading; allowed kinds are
/// only counted.
pub fn text(findings: &Findings) -> String {
    let mut out = kinds(findings, Evidence::Documented);
    let recorded = kinds(findings, Evidence::Recorded);
    // Writing to a string cannot fail.
    if !recorded.is_empty() {
        let _ = write!(out, "# {RECORDED}\n\n{recorded}");
    }
    let _ = writeln!(out, "{}", summary(findings));
    out
}

fn kinds(findings: &Findings, evidence: Evidence) -> String {
    let mut out = String::new();
    for (kind, group) in groups(findings, evidence) {
        let _ = writeln!(out, "{} ({}): {}", kind.title(), kind.name(), group.len());
        if let Some(reason) = findings.allowed.get(&kind) {
            let _ = writeln!(out, "  allowed: {}\n", printable(reason.trim()));
            continue;
        }
        if kind == Kind::Tolerated {
            // One line each: there is nothing to do.
            for finding in group {
                let [pointer, says, shows] = shown(finding);
                let _ = writeln!(out, "  {pointer}: {says}, shown {shows}");
            }
            out.push('\n');
            continue;
        }
        for finding in group {
            let operation = printable(finding.operation.as_deref().unwrap_or("several operations"));
            let [pointer, says, shows] = shown(finding);
            let _ = match kind.is_own() {
                true => writeln!(out, "\n  {operation}\n    {pointer}\n    {says}\n    {shows}"),
                false => writeln!(out, "\n  {operation}\n    {pointer}\n    says   {says}\n    shows  {shows}"),
            };
            for line in finding.action.iter().flat_map(|action| action.lines()) {
                let _ = writeln!(out, "      {}", terminal(line));
            }
        }
        out.push('\n');
    }
    out
}

/// Returns the place and both sides of a finding, each on one line.
fn shown(finding: &Finding) -> [String; 3] {
    [&finding.pointer, &finding.says, &finding.shows].map(|text| printable(text))
}

/// Writes all findings as JSON, allowed or not.
pub fn json(findings: &Findings) -> Value {
    let all = findings.findings.iter().map(|finding| {
        json!({
            "kind": finding.kind.name(),
            "evidence": finding.evidence.name(),
            "operation": finding.operation,
            "pointer": finding.pointer,
            "says": finding.says,
            "shows": finding.shows,
            "action": finding.action,
            "allowed": findings.allowed.get(&finding.kind),
        })
    });
    json!({
        "findings": all.collect::<Vec<_>>(),
        "unsettled": findings.unsettled().count(),
        "contradicted_documented": findings.contradicted(Evidence::Documented),
        "contradicted_recorded": findings.contradicted(Evidence::Recorded),
    })
}

/// Writes a report for the publisher of the document: each mistake with its place, the evidence and the proposed correction.
pub fn markdown(title: &str, findings: &Findings) -> String {
    let about = [Kind::Lost, Kind::Note, Kind::UnnamedCode, Kind::UnnamedForm, Kind::PathTarget];
    let told = |evidence| groups(findings, evidence).into_iter().filter(|(kind, _)| !about.contains(kind));
    let (documented, recorded) = (told(Evidence::Documented), told(Evidence::Recorded));
    let (documented, recorded): (Vec<_>, Vec<_>) = (documented.collect(), recorded.collect());
    let count = |groups: &[(Kind, Vec<&Finding>)]| groups.iter().map(|(_, group)| group.len()).sum();
    let mut out = format!("# Mistakes in \"{}\"\n\n", printable(title));
    let _ = writeln!(
        out,
        "{} in the document, found by comparing it with its own examples. Places are JSON pointers into the published document. Each correction is an action of an [OpenAPI Overlay](https://spec.openapis.org/overlay/v1.0.0.html), which tools can apply.\n",
        counted(count(&documented), "contradiction")
    );
    if !recorded.is_empty() {
        let _ = writeln!(
            out,
            "{} more, found by comparing it with responses of its server, are listed under \"{RECORDED}\". Their places are JSON pointers into the recorded response; personal values in it were replaced.\n",
            counted(count(&recorded), "contradiction")
        );
    }
    let parts = [(documented, "", "the document shows"), (recorded, RECORDED, "the server sent")];
    for (groups, under, _) in &parts {
        for (kind, group) in groups {
            let heading = heading(*kind, under);
            let _ = writeln!(out, "- [{heading}](#{}): {}", anchor(&heading), group.len());
        }
    }
    for (groups, under, shows) in &parts {
        sections(&mut out, groups, under, shows);
    }
    out
}

fn heading(kind: Kind, under: &str) -> String {
    if under.is_empty() { kind.title().to_owned() } else { format!("{under}: {}", kind.title()) }
}

fn sections(out: &mut String, groups: &[(Kind, Vec<&Finding>)], under: &str, shows: &str) {
    for (kind, group) in groups {
        let _ = writeln!(out, "\n## {}\n", heading(*kind, under));
        for finding in group {
            let operation = finding.operation.as_deref().map_or("Several operations".to_owned(), code);
            let _ = writeln!(out, "### {operation}\n");
            let _ = writeln!(out, "- where: {}", code(&finding.pointer));
            if kind.is_own() {
                let _ = writeln!(out, "- {}: {}", printable(&finding.says), printable(&finding.shows));
            } else {
                let _ = writeln!(out, "- the document says: {}", printable(&finding.says));
                let _ = writeln!(out, "- {shows}: {}", code(&finding.shows));
            }
            if let Some(action) = &finding.action {
                let _ = writeln!(out, "- proposed correction:\n\n  ```yaml");
                for line in action.lines() {
                    let _ = writeln!(out, "  {}", terminal(line));
                }
                let _ = writeln!(out, "  ```");
            }
            out.push('\n');
        }
    }
}

/// Largest number of findings in a digest.
const DIGEST: usize = 30;

/// Writes unsettled findings for the text of a pull request, one line each. Empty if there are none.
pub fn digest(findings: &Findings) -> String {
    let unsettled: Vec<_> = findings.unsettled().collect();
    let mut out = String::new();
    for Finding { kind, evidence, operation, pointer, says, shows, .. } in unsettled.iter().take(DIGEST) {
        let operation = operation.as_deref().map_or("several operations".to_owned(), code);
        let (name, pointer) = (kind.name(), code(pointer));
        if kind.is_own() {
            let _ = writeln!(out, "- {name}: {operation}, {pointer}: {}; {}", printable(says), printable(shows));
            continue;
        }
        let (says, shows) = (code(says), code(shows));
        let shown = match evidence {
            Evidence::Documented => "and shows",
            Evidence::Recorded => "and a server sent",
        };
        let _ = writeln!(out, "- {name}: {operation}, {pointer}: the document says {says}, {shown} {shows}");
    }
    if unsettled.len() > DIGEST {
        let _ = writeln!(out, "- and {} more", unsettled.len() - DIGEST);
    }
    out
}

fn groups(findings: &Findings, evidence: Evidence) -> Vec<(Kind, Vec<&Finding>)> {
    let of = |kind| move |finding: &&Finding| finding.kind == kind && finding.evidence == evidence;
    Kind::ALL
        .iter()
        .copied()
        .map(|kind| (kind, findings.findings.iter().filter(of(kind)).collect::<Vec<_>>()))
        .filter(|(_, group)| !group.is_empty())
        .collect()
}

fn summary(findings: &Findings) -> String {
    let unsettled = findings.unsettled().count();
    let tolerated = findings.findings.iter().filter(|finding| finding.kind == Kind::Tolerated).count();
    let allowed = findings.findings.len() - unsettled - tolerated;
    let documented = counted(findings.contradicted(Evidence::Documented), "operation");
    let recorded = match findings.contradicted(Evidence::Recorded) {
        0 => String::new(),
        count => format!(", {count} by recorded responses"),
    };
    format!(
        "{} not settled, {allowed} allowed, {tolerated} tolerated by the client; {documented} contradicted by examples of responses{recorded}",
        counted(unsettled, "finding")
    )
}

/// Writes a text as inline code, on one line.
fn code(text: &str) -> String {
    code_span(&printable(text))
}

fn anchor(title: &str) -> String {
    title
        .to_lowercase()
        .chars()
        .filter(|one| one.is_alphanumeric() || *one == ' ')
        .collect::<String>()
        .replace(' ', "-")
}
