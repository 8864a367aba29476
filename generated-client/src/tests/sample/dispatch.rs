//! Responses and request bodies by operation id.

use super::types;
use crate::runtime::dispatch::{Body, Dispatch, Documented, Row, Status, body, data, enveloped, json, nothing};
use crate::runtime::{ByStatus, Meta};

pub(crate) fn dispatch() -> Dispatch {
    static GROUPS: &[&[Row]] = &[ROWS];
    Dispatch::new(GROUPS)
}

static ROWS: &[Row] = &[
    Row {
        operation: &super::visits::LIST_VISITS,
        responses: &[
            Documented { status: Status::Code(200), read: enveloped::<Vec<types::Visit>, Meta> },
            Documented { status: Status::Code(401), read: json::<types::Failure> },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::visits::CREATE_VISIT,
        responses: &[Documented { status: Status::Code(201), read: enveloped::<types::Visit, Meta> }],
        listed: &[],
        bodies: &[Body { media_type: "application/json", read: Some(body::<types::NewVisit>) }],
    },
    Row {
        operation: &super::shop::STORE,
        responses: &[
            Documented { status: Status::Code(200), read: data::<types::Session> },
            Documented { status: Status::Code(201), read: json::<String> },
            Documented { status: Status::Code(204), read: nothing },
            Documented { status: Status::Default, read: json::<types::Failure> },
        ],
        listed: <types::Stored as ByStatus>::LISTED,
        bodies: &[],
    },
];
