//! An `openapiv3` document and a configuration go in, the model comes out: references followed, composition merged, answers
//! out of their envelope, equal types made one, everything named. It knows nothing of Rust's syntax.

mod body;
mod case;
mod draft;
mod infer;
mod merge;
mod name;
mod numbers;
mod operation;
mod parameter;
mod reach;
mod refs;
mod schema;
mod security;
mod traits;
mod union;
mod view;
mod visit;

use openapiv3::{OpenAPI, PathItem, ReferenceOr, Schema};
use typed_arena::Arena;

use self::numbers::Numbers;
use self::operation::Walk;
use self::refs::Components;
use self::schema::Lowering;
use self::security::Schemes;
use crate::config::Config;
use crate::error::{Error, Result};
use crate::model::{Api, EnvelopeKeys, Kind, Type};
use crate::report::Report;

/// Resolves a lowered document.
///
/// # Errors
///
/// A reference that leads nowhere or round in a circle, a security scheme that is not declared, a configured name that
/// matches nothing; with the JSON pointer.
pub fn resolve(mut document: OpenAPI, source_name: &str, config: &Config, report: &mut Report) -> Result<Api> {
    let numbers = Numbers::new(&config.numbers);
    infer::fill(&mut document, &numbers);
    let (schemas, items): (Arena<ReferenceOr<Schema>>, Arena<PathItem>) = (Arena::new(), Arena::new());
    let components = Components { document: &document, source_name, schemas: &schemas, items: &items };
    let lowering = Lowering::new(&components, &numbers, config.names.titles, report);
    let mut walk = Walk::new(lowering, Schemes::new(&components, config), config);
    walk.document()?;
    let Walk { mut groups, lowering, schemes, .. } = walk;
    let Schemes { schemes, secrets, .. } = schemes;
    let reached = |name: &String| lowering.reached(name);
    let unreached = document.components.iter().flat_map(|all| all.schemas.keys()).filter(|name| !reached(name));
    let unreached = unreached.map(|name| format!("/components/schemas/{}", view::escape(name))).collect::<Vec<_>>();
    let mut drafts = lowering.drafts;
    let report = lowering.report;
    for pointer in unreached {
        report.note(pointer, "no operation reaches this schema; not generated");
    }
    let merged = merge::merge(&mut drafts, report);
    let mut types = reach::types(&mut groups, drafts, &merged, config)?;
    rename_fields(&mut types, config)?;
    traits::settle(&mut types, report);
    let servers = security::servers(&document.servers, "/servers", report);
    Ok(Api {
        module: config.module.clone().unwrap_or_else(|| "api".to_owned()),
        title: document.info.title.clone(),
        version: document.info.version.clone(),
        description: document.info.description.clone().unwrap_or_default(),
        servers,
        secrets,
        schemes,
        envelope: config.envelope.as_ref().map(|envelope| EnvelopeKeys {
            success: envelope.success.clone(),
            data: envelope.data.clone(),
            meta: envelope.meta.clone(),
        }),
        groups,
        types,
    })
}

/// Gives fields the names that the configuration has for them.
fn rename_fields(types: &mut [Type], config: &Config) -> Result<()> {
    for (key, name) in &config.rename.fields {
        let unmatched = || {
            Error::whole("configuration", format!("rename.fields: no type has a field `{key}`"))
                .help("the key is `Type.wire_name`, the type by its final name; delete the line if the field is gone")
        };
        let (owner, wire) = key.split_once('.').ok_or_else(unmatched)?;
        let owner = types.iter_mut().find(|one| one.name == owner).ok_or_else(unmatched)?;
        let Kind::Object(object) = &mut owner.kind else { return Err(unmatched()) };
        if object.fields.iter().any(|field| field.name == *name && field.wire != wire) {
            return Err(Error::whole("configuration", format!("rename.fields: `{key}` clashes with another `{name}`")));
        }
        let field = object.fields.iter_mut().find(|field| field.wire == wire).ok_or_else(unmatched)?;
        field.name.clone_from(name);
    }
    Ok(())
}
