//! Tiny documents in `exchange/`, and the exchange that the test of each of their operations expects: the values that are
//! chosen or made, how they are spelt, and the response. Spelt out from the document, not from what the client does.
//!
//! Read from the test that is generated, as there is no other way to them.
#![allow(clippy::unwrap_used)]

use std::fmt::Write;
use std::fs;
use std::path::Path;

use codegen::{Config, Input, Source};
use syn::{Expr, Item};

#[test]
fn parameters_are_spelt_by_their_styles() {
    check("parameters");
}

#[test]
fn bodies_are_spelt_by_their_media_types() {
    check("bodies");
}

#[test]
fn responses_are_the_documented_ones_where_they_fit() {
    check("responses");
}

#[test]
fn credentials_go_where_their_schemes_say() {
    check("security");
}

#[test]
fn values_fit_their_shapes_and_bounds() {
    check("values");
}

#[test]
fn deprecated_names_make_the_same_exchange() {
    check("former");
    let calls = generated("former").replace(char::is_whitespace, "");
    for call in [
        "fnall_pets(client:&Client)->Calling<'_>{crate::call(client.api().default().all_pets().team_member_id(",
        "fnall_pets_formerly(client:&Client)->Calling<'_>{crate::call(client.api().default().list_pets().staff_id(",
        "fnall_pets_formerly_(client:&Client)->Calling<'_>{crate::call(client.api().default().all_pets().master_id(",
    ] {
        assert!(calls.contains(call), "{call}: {calls}");
    }
}

fn check(name: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("exchange");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, told(&generated(name))));
}

/// The test of the operations without a tag.
fn generated(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/exchange");
    let file = format!("{name}.yaml");
    let text = fs::read_to_string(folder.join(&file)).unwrap();
    let config = fs::read_to_string(folder.join(format!("{name}.toml"))).unwrap_or_default();
    let config = Config::parse("codegen.toml", &config).unwrap();
    let document = Source { name: &file, text: &text };
    let generated = codegen::generate(&Input { document, overlay: None, config, recorded: Vec::new() }).unwrap();
    generated.tests().remove("api/default.rs").unwrap()
}

/// The exchanges of a group, for a reader.
fn told(rust: &str) -> String {
    let file = syn::parse_file(rust).unwrap();
    let list = file.items.iter().find_map(|item| match item {
        Item::Const(one) if one.ident == "EXCHANGES" => Some(&*one.expr),
        _ => None,
    });
    let Some(Expr::Reference(list)) = list else { panic!("no exchanges") };
    let Expr::Array(list) = &*list.expr else { panic!("no list") };
    let mut out = String::new();
    for exchange in &list.elems {
        let [method, target] = ["method", "target"].map(|name| texts(field(exchange, name)).remove(0));
        let name = texts(field(exchange, "operation")).remove(0);
        writeln!(out, "\n{name}: {method} {target}").unwrap();
        for header in texts(field(exchange, "headers")).chunks(2) {
            writeln!(out, "{}", header.join(": ")).unwrap();
        }
        texts(field(exchange, "sent")).iter().for_each(|text| writeln!(out, "> {}", laid_out(text)).unwrap());
        let answer = field(exchange, "response");
        let Expr::Lit(status) = field(answer, "status") else { panic!("no status") };
        let syn::Lit::Int(status) = &status.lit else { panic!("no number") };
        writeln!(out, "< {status}").unwrap();
        for part in ["media", "body"] {
            let of = texts(field(answer, part));
            of.iter()
                .filter(|text| !text.is_empty())
                .for_each(|text| writeln!(out, "< {part}: {}", laid_out(text)).unwrap());
        }
    }
    out
}

fn field<'e>(of: &'e Expr, name: &str) -> &'e Expr {
    let Expr::Struct(of) = of else { panic!("no struct") };
    let is_it = |field: &&syn::FieldValue| matches!(&field.member, syn::Member::Named(member) if member == name);
    &of.fields.iter().find(is_it).unwrap().expr
}

/// All texts in an expression, in their order.
fn texts(of: &Expr) -> Vec<String> {
    match of {
        Expr::Lit(literal) => match &literal.lit {
            syn::Lit::Str(text) => vec![text.value()],
            _ => Vec::new(),
        },
        Expr::Reference(one) => texts(&one.expr),
        Expr::Array(list) => list.elems.iter().flat_map(texts).collect(),
        Expr::Tuple(list) => list.elems.iter().flat_map(texts).collect(),
        Expr::Call(call) => call.args.iter().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

/// JSON on several lines, so that each value of it is reviewed.
fn laid_out(text: &str) -> String {
    match serde_json::from_str::<serde_json::Value>(text) {
        Ok(value) if value.is_object() => format!("{value:#}"),
        _ => text.to_owned(),
    }
}
