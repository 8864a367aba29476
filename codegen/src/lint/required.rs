//! A model in, the bodies that contradict `[required]` out.

use super::{Evidence, Finding, Kind};
use crate::config;
use crate::documented::Bodies;
use crate::model::Api;
use crate::resolve::types::required::contradictions;

pub(super) fn findings(api: &Api, config: &config::Required, bodies: &Bodies<'_>) -> Vec<Finding> {
    let found = contradictions(&api.types, &api.groups, api.envelope.as_ref(), config, bodies);
    found
        .into_iter()
        .map(|found| Finding {
            kind: Kind::RequiredContradicted,
            evidence: if found.is_recorded { Evidence::Recorded } else { Evidence::Documented },
            operation: Some(found.operation),
            answer: false,
            pointer: found.pointer,
            says: format!("required, unless `[required] except` in codegen.toml lists \"{}\"", found.field),
            shows: if found.is_null { "null" } else { "nothing" }.to_owned(),
            action: None,
        })
        .collect()
}
