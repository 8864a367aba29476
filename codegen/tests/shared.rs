//! A configuration of several files: how they merge, where errors are, and lines that a document has no use for.
#![allow(clippy::unwrap_used)]

use codegen::{Config, Input, Resolved, Source, lenient};
use insta::assert_snapshot;

const SHARED: &str = "\
rate_limits = [{ requests = 5, per = 'second' }]
[numbers]
wide = true
texts = ['phone', 'zip']
[security.key]
spelling = 'Key {key}'
[security.other]
spelling = 'Other {key}'
[secrets]
key = 'The key.'
[retry]
safe = ['find', 'look']
";

const DOCUMENT: &str = "\
openapi: 3.0.3
info: { title: T, version: '1' }
security: [{ key: [] }]
paths:
  /a: { post: { operationId: find, responses: { '204': { description: '' } } } }
components: { securitySchemes: { key: { type: apiKey, in: header, name: Key } } }
";

fn layered(own: &str) -> Result<Config, codegen::Error> {
    Config::layered(&[Source { name: "shared.toml", text: SHARED }, Source { name: "own.toml", text: own }])
}

fn resolved(own: &str) -> codegen::Lenient {
    let document = Source { name: "api.yaml", text: DOCUMENT };
    lenient(&Input { document, overlay: None, config: layered(own).unwrap(), recorded: Vec::new() })
}

#[test]
fn tables_merge_and_lists_replace() {
    let config =
        layered("module = 'own'\n[numbers]\ntexts = ['code']\n[security.key]\nspelling = 'Own {key}'\n").unwrap();
    assert_eq!(config.module(), "own");
    assert_eq!((config.numbers.wide, config.numbers.texts), (true, vec!["code".to_owned()]));
    assert_eq!(config.rate_limits.len(), 1);
    let spellings: Vec<_> = config.security.values().map(|one| one.spelling.as_str()).collect();
    assert_eq!(spellings, ["Own {key}", "Other {key}"]);
}

#[test]
fn an_error_names_the_file_that_has_the_line() {
    let refused = |own: &str| layered(own).unwrap_err().to_string();
    assert_snapshot!(refused("modul = 'x'\n").split(", ").next().unwrap(), @"own.toml:1:1: unknown field `modul`");
    let shared =
        Config::layered(&[Source { name: "shared.toml", text: "a = 1" }, Source { name: "own.toml", text: "" }]);
    assert_snapshot!(shared.unwrap_err().to_string().split(", ").next().unwrap(), @"shared.toml:1:1: unknown field `a`");
    let spelled = |own: &str| resolved(own).result.unwrap_err().to_string();
    assert_snapshot!(spelled("[security.key]\nspelling = 'Key {key'\n"), @r"
    own.toml:2:1: security.key.spelling: `{` without `}`
      help: write literal text and secrets in braces: `Bearer {token}`
    ");
}

#[test]
fn a_shared_line_without_effect_is_unused_and_an_own_line_is_stale() {
    let told = |own: &str| {
        let lenient = resolved(own);
        let stale: Vec<_> = lenient.stale.iter().map(|one| one.error.to_string()).collect();
        let Resolved { report, .. } = lenient.result.unwrap();
        let unused: Vec<_> = report.unused().iter().map(|one| one.error.to_string()).collect();
        format!("stale\n{}\nunused\n{}", stale.join("\n"), unused.join("\n"))
    };
    assert_snapshot!(told(""), @r"
    stale

    unused
    shared.toml:7:11: security: no operation requires a scheme `other`
      help: use the name in /components/securitySchemes; delete the line if the scheme is gone
    shared.toml:12:17: retry.safe: no operation has the id `look`
      help: delete the id if the operation is gone
    ");
    assert_snapshot!(told("[retry]\nsafe = ['search']\n[rename.groups]\ncats = 'dogs'\n"), @r"
    stale
    own.toml:2:9: retry.safe: no operation has the id `search`
      help: delete the id if the operation is gone
    own.toml:4:1: rename.groups: no operation has the tag `cats`
      help: delete the line if the tag is gone
    unused
    shared.toml:7:11: security: no operation requires a scheme `other`
      help: use the name in /components/securitySchemes; delete the line if the scheme is gone
    ");
}
