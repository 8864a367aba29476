// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::{Meta, Value};
use crate::runtime::dispatch::{
    Answer, Body, Row, Status, body, enveloped, json, nothing,
};
use std::collections::BTreeMap;
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::CREATE_SERVICE_CATEGORY,
        answers: &[
            Answer {
                status: Status::Code(201),
                read: enveloped::<types::CreatedServiceCategory, Meta>,
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
                read: Some(body::<types::NewServiceCategory>),
            },
        ],
    },
    Row {
        operation: &super::GET_SERVICE_LIST,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::Service>, Meta>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
        ],
        bodies: &[],
    },
    Row {
        operation: &super::CREATE_SERVICE,
        answers: &[
            Answer {
                status: Status::Code(201),
                read: enveloped::<types::CreatedService, Meta>,
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
                read: Some(body::<types::NewService>),
            },
        ],
    },
    Row {
        operation: &super::DEPRECATED_GET_SERVICE_CATEGORY_LIST,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::ServiceCategory>, Meta>,
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
        operation: &super::DEPRECATED_GET_SERVICE_LIST_BY_ID,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::ServiceOrList, Meta>,
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
        operation: &super::DEPRECATED_UPDATE_SERVICE_BY_ID,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::CreatedService, Meta>,
            },
            Answer {
                status: Status::Code(201),
                read: enveloped::<types::CreatedService, Meta>,
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
                read: Some(body::<types::NewService>),
            },
        ],
    },
    Row {
        operation: &super::DELETE_SERVICE,
        answers: &[
            Answer {
                status: Status::Code(204),
                read: nothing,
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
        operation: &super::PATCH_SERVICE,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::PatchedService, Meta>,
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
                read: Some(body::<types::ServicePatch>),
            },
        ],
    },
    Row {
        operation: &super::GET_SERVICE_CATEGORY,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::ServiceCategory, Meta>,
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
        operation: &super::UPDATE_SERVICE_CATEGORY,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::ServiceCategory, Meta>,
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
                read: Some(body::<types::NewServiceCategory>),
            },
        ],
    },
    Row {
        operation: &super::DELETE_SERVICE_CATEGORY,
        answers: &[
            Answer {
                status: Status::Code(204),
                read: nothing,
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
        operation: &super::GET_SERVICE_CATEGORY_LIST,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::ServiceCategory>, Meta>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::Failure>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::FailureWithErrors>,
            },
        ],
        bodies: &[],
    },
    Row {
        operation: &super::GET_SERVICE,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::ServiceOrList, Meta>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::Failure>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::FailureWithErrors>,
            },
        ],
        bodies: &[],
    },
    Row {
        operation: &super::ASSIGN_SERVICE_TO_TEAM_MEMBER,
        answers: &[
            Answer {
                status: Status::Code(201),
                read: enveloped::<types::ServiceLink, Meta>,
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
                read: Some(body::<types::ServiceAssignment>),
            },
        ],
    },
    Row {
        operation: &super::UPDATE_SERVICE_TEAM_MEMBER_ASSIGNMENT,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::ServiceLink, Meta>,
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
                read: Some(body::<types::ServiceAssignmentUpdate>),
            },
        ],
    },
    Row {
        operation: &super::REMOVE_SERVICE_FROM_TEAM_MEMBER,
        answers: &[
            Answer {
                status: Status::Code(204),
                read: enveloped::<Option<BTreeMap<String, Value>>, Meta>,
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
        operation: &super::UPDATE_SERVICE_LINKS,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<BTreeMap<String, Value>, Meta>,
            },
            Answer {
                status: Status::Code(400),
                read: json::<types::BadRequest>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::BadRequest>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::BadRequest>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::BadRequest>,
            },
            Answer {
                status: Status::Code(422),
                read: json::<types::ValidationFailure>,
            },
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::ServiceLinksUpdate>),
            },
        ],
    },
    Row {
        operation: &super::GET_CHAIN_SERVICE_CATEGORY_LIST,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: json::<Vec<types::ChainServiceCategory>>,
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
];
