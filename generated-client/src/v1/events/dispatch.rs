// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::{Meta, Null, Value};
use crate::runtime::dispatch::{Answer, Body, Row, Status, body, enveloped, json};
use std::collections::BTreeMap;
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::SEARCH_EVENTS,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::EventSummary>, types::CountMeta>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        bodies: &[],
    },
    Row {
        operation: &super::SEARCH_EVENT_DATES,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<String>, Meta>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        bodies: &[],
    },
    Row {
        operation: &super::GET_EVENT_DATE_RANGE,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::EventDateRange, Meta>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        bodies: &[],
    },
    Row {
        operation: &super::GET_EVENT_SEARCH_FILTERS,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::EventFilter>, types::CountMeta>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        bodies: &[],
    },
    Row {
        operation: &super::GET_EVENT,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::Event, Meta>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        bodies: &[],
    },
    Row {
        operation: &super::UPDATE_EVENT,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::Event, Meta>,
            },
            Answer {
                status: Status::Code(400),
                read: json::<types::UnprocessableEntity>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
            Answer {
                status: Status::Code(422),
                read: json::<types::UnprocessableEntity>,
            },
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewEvent>),
            },
        ],
    },
    Row {
        operation: &super::DELETE_EVENT,
        answers: &[
            Answer {
                status: Status::Code(202),
                read: enveloped::<Null, types::Message>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        bodies: &[],
    },
    Row {
        operation: &super::CREATE_EVENT,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::Event, Meta>,
            },
            Answer {
                status: Status::Code(400),
                read: json::<types::UnprocessableEntity>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
            Answer {
                status: Status::Code(422),
                read: json::<types::UnprocessableEntity>,
            },
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewEvent>),
            },
        ],
    },
    Row {
        operation: &super::DUPLICATE_EVENT,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::DuplicatedEvent>, types::CountMeta>,
            },
            Answer {
                status: Status::Code(400),
                read: json::<types::UnprocessableEntity>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
            Answer {
                status: Status::Code(409),
                read: json::<types::EventConflict>,
            },
            Answer {
                status: Status::Code(422),
                read: json::<types::UnprocessableEntity>,
            },
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<BTreeMap<String, Value>>),
            },
        ],
    },
    Row {
        operation: &super::SEARCH_EVENT_SERVICES,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::EventService>, types::CountMeta>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        bodies: &[],
    },
    Row {
        operation: &super::LIST_EVENT_DUPLICATION_STRATEGIES,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::EventDuplicationStrategy>, types::CountMeta>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        bodies: &[],
    },
    Row {
        operation: &super::CREATE_EVENT_DUPLICATION_STRATEGY,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::CreatedEventDuplicationStrategy, Meta>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewEventDuplicationStrategy>),
            },
        ],
    },
    Row {
        operation: &super::UPDATE_EVENT_DUPLICATION_STRATEGY,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::CreatedEventDuplicationStrategy, Meta>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::NotFound>,
            },
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewEventDuplicationStrategy>),
            },
        ],
    },
];
