//! Finds bodies that contradict the fields of `[required]`.

use super::finding::{Evidence, Finding, Kind};
use crate::config;
use crate::documented::Bodies;
use crate::model::Api;
use crate::resolve::types::required::contradictions;

pub(super) fn findings(api: &Api, config: &config::Required, bodies: &Bodies<'_>) -> Vec<Finding> {
    let found = contradictions(&api.types, &api.groups, api.envelope.as_ref(), config, bodies);
    let findings = found.into_iter().map(|found| {
        let says = format!("required, unless `[required] except` in codegen.toml lists \"{}\"", found.field);
        let shows = if found.is_null { "null" } else { "nothing" };
        let evidence = if found.is_recorded { Evidence::Recorded } else { Evidence::Documented };
        let kind = Kind::RequiredContradicted;
        Finding { evidence, ..Finding::new(kind, Some(&found.operation), &found.pointer, says, shows, None) }
    });
    findings.collect()
}
