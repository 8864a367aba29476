// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::{Meta, Null, Value};
use crate::runtime::dispatch::{Body, Documented, Row, Status, body, enveloped, json};
use std::collections::BTreeMap;
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::SEARCH_EVENTS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::EventSummary>, types::CountMeta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::SEARCH_EVENT_DATES,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<String>, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::GET_EVENT_DATE_RANGE,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::EventDateRange, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::GET_EVENT_SEARCH_FILTERS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::EventFilter>, types::CountMeta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::GET_EVENT,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::Event, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::UPDATE_EVENT,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::Event, Meta>,
            },
            Documented {
                status: Status::Code(400),
                read: json::<types::UnprocessableEntity>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
            Documented {
                status: Status::Code(422),
                read: json::<types::UnprocessableEntity>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewEvent>),
            },
        ],
    },
    Row {
        operation: &super::DELETE_EVENT,
        responses: &[
            Documented {
                status: Status::Code(202),
                read: enveloped::<Null, types::Message>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::CREATE_EVENT,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::Event, Meta>,
            },
            Documented {
                status: Status::Code(400),
                read: json::<types::UnprocessableEntity>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
            Documented {
                status: Status::Code(422),
                read: json::<types::UnprocessableEntity>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewEvent>),
            },
        ],
    },
    Row {
        operation: &super::DUPLICATE_EVENT,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::DuplicatedEvent>, types::CountMeta>,
            },
            Documented {
                status: Status::Code(400),
                read: json::<types::UnprocessableEntity>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
            Documented {
                status: Status::Code(409),
                read: json::<types::EventConflict>,
            },
            Documented {
                status: Status::Code(422),
                read: json::<types::UnprocessableEntity>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<BTreeMap<String, Value>>),
            },
        ],
    },
    Row {
        operation: &super::SEARCH_EVENT_SERVICES,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::EventService>, types::CountMeta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::LIST_EVENT_DUPLICATION_STRATEGIES,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::EventDuplicationStrategy>, types::CountMeta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::CREATE_EVENT_DUPLICATION_STRATEGY,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::CreatedEventDuplicationStrategy, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewEventDuplicationStrategy>),
            },
        ],
    },
    Row {
        operation: &super::UPDATE_EVENT_DUPLICATION_STRATEGY,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::CreatedEventDuplicationStrategy, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewEventDuplicationStrategy>),
            },
        ],
    },
];
