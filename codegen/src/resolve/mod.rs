//! Resolves a document to the model: follows references, merges composition, unwraps envelopes, merges equal types, and names
//! everything. Must not know Rust's syntax.

mod calls;
mod names;
mod reachable;
pub(crate) mod types;

use serde_json::Value;

use self::calls::operation::Walk;
use self::calls::security::{self, Schemes};
use self::calls::{pagination, unchecked_bounds};
use self::names::{configured, deprecated};
use self::types::draft::State;
use self::types::lower::Lowering;
use self::types::{endless, equal, infer, required, resources, shapes};
use crate::config::{self, Config};
use crate::documented::Bodies;
use crate::error::Result;
use crate::model::{Api, Features};
use crate::report::Report;
use crate::spec::Spec;
use crate::spec::docs::documented;

/// Resolves a normalized document. `bodies` decide which fields of `[required]` become required. Lines of the configuration that
/// match nothing, or whose name is taken, are reported and have no effect.
///
/// # Errors
///
/// Returns an error with a JSON pointer if a reference leads nowhere or to itself, or a security scheme is not declared. Returns an
/// error if a configured name is not valid.
pub fn resolve(
    tree: &Value,
    source_name: &str,
    config: &Config,
    bodies: &Bodies<'_>,
    report: &mut Report,
) -> Result<Api> {
    configured::check(config)?;
    let envelope = config.members();
    let inferred = infer::schemas(tree, &config.numbers, envelope.as_ref(), bodies.recorded);
    let spec = Spec::new(tree, source_name, &inferred, report)?;
    let lowering = Lowering::new(&spec, &config.numbers, config.names.titles, report);
    let mut walk = Walk::new(lowering, Schemes::new(&spec, config), config, envelope.as_ref());
    walk.document()?;
    walk.schemes.check(walk.lowering.report);
    let Walk { mut groups, lowering, schemes, .. } = walk;
    let Schemes { schemes, secrets, .. } = schemes;
    let mut drafts = lowering.drafts;
    let report = lowering.report;
    for pointer in spec.unreached() {
        report.remark(pointer, "no operation reaches this; not generated");
    }
    for group in &mut groups {
        shapes::group_shapes(group, &mut |shape, _| {
            shapes::named(shape, &mut |id| {
                if matches!(drafts[id.0].state, State::Pending) {
                    report.note(&drafts[id.0].pointer, equal::ENDLESS);
                }
            });
        });
    }
    let merged = equal::merge(&mut drafts, config.names.merge, report);
    let mut types = reachable::types(&mut groups, drafts, &merged, config, report);
    configured::fields(&mut types, config, report);
    deprecated::functions(&mut groups, config, report);
    deprecated::parameters(&mut groups, config, report)?;
    required::mark(&mut types, &groups, envelope.as_ref(), (config, bodies), report);
    endless::relax(&mut types, report);
    if envelope.as_ref().is_some_and(|keys| keys.json_api.is_some()) {
        resources::mark(&mut types);
    }
    for operation in groups.iter_mut().flat_map(|group| &mut group.operations) {
        operation.paging = pagination::paging(&config.paging, envelope.as_ref(), operation, &types, &bodies.documented);
    }
    unchecked_bounds::note(&groups, &types, report);
    if spec.servers.is_empty()
        && config.servers.is_empty()
        && groups.iter().any(|group| group.operations.iter().any(|one| one.servers.is_empty()))
    {
        report.remark("/servers", "no server is listed; set one on the client");
    }
    let servers = security::servers(&spec.servers, "/servers", report);
    let servers = security::configured(servers, config, report)?;
    Ok(Api {
        module: config.module().to_owned(),
        package: config.package.as_ref().map(|name| name.replace('-', "_")),
        features: features(config),
        title: spec.info.title.clone(),
        version: spec.info.version.clone(),
        description: documented(spec.info.description.as_deref(), spec.external_docs.as_ref()),
        servers,
        secrets,
        schemes,
        envelope,
        rate_limits: config.rate_limits.clone(),
        groups,
        types,
    })
}

fn features(config: &Config) -> Features {
    let config::Features { all, prefix } = &config.features;
    Features { all: config.all_feature(), prefix: prefix.clone(), gated: all.is_some() || prefix.is_some() }
}
