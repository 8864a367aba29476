// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::{Meta, Value};
use crate::runtime::dispatch::{
    Body, Documented, Row, Status, body, enveloped, json, nothing,
};
use std::collections::BTreeMap;
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::CREATE_SERVICE_CATEGORY,
        responses: &[
            Documented {
                status: Status::Code(201),
                read: enveloped::<types::CreatedServiceCategory, Meta>,
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
                read: Some(body::<types::NewServiceCategory>),
            },
        ],
    },
    Row {
        operation: &super::GET_SERVICE_LIST,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::Service>, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Unauthorized>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::CREATE_SERVICE,
        responses: &[
            Documented {
                status: Status::Code(201),
                read: enveloped::<types::CreatedService, Meta>,
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
                read: Some(body::<types::NewService>),
            },
        ],
    },
    Row {
        operation: &super::DEPRECATED_GET_SERVICE_CATEGORY_LIST,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::ServiceCategory>, Meta>,
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
        operation: &super::DEPRECATED_GET_SERVICE_LIST_BY_ID,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::ServiceOrList, Meta>,
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
        operation: &super::DEPRECATED_UPDATE_SERVICE_BY_ID,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::CreatedService, Meta>,
            },
            Documented {
                status: Status::Code(201),
                read: enveloped::<types::CreatedService, Meta>,
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
                read: Some(body::<types::NewService>),
            },
        ],
    },
    Row {
        operation: &super::DELETE_SERVICE,
        responses: &[
            Documented {
                status: Status::Code(204),
                read: nothing,
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
        operation: &super::PATCH_SERVICE,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::PatchedService, Meta>,
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
                read: Some(body::<types::ServicePatch>),
            },
        ],
    },
    Row {
        operation: &super::GET_SERVICE_CATEGORY,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::ServiceCategory, Meta>,
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
        operation: &super::UPDATE_SERVICE_CATEGORY,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::ServiceCategory, Meta>,
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
                read: Some(body::<types::NewServiceCategory>),
            },
        ],
    },
    Row {
        operation: &super::DELETE_SERVICE_CATEGORY,
        responses: &[
            Documented {
                status: Status::Code(204),
                read: nothing,
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
        operation: &super::GET_SERVICE_CATEGORY_LIST,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::ServiceCategory>, Meta>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::FailureWithErrors>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::GET_SERVICE,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::ServiceOrList, Meta>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::FailureWithErrors>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::ASSIGN_SERVICE_TO_TEAM_MEMBER,
        responses: &[
            Documented {
                status: Status::Code(201),
                read: enveloped::<types::ServiceLink, Meta>,
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
                read: Some(body::<types::ServiceAssignment>),
            },
        ],
    },
    Row {
        operation: &super::UPDATE_SERVICE_TEAM_MEMBER_ASSIGNMENT,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::ServiceLink, Meta>,
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
                read: Some(body::<types::ServiceAssignmentUpdate>),
            },
        ],
    },
    Row {
        operation: &super::REMOVE_SERVICE_FROM_TEAM_MEMBER,
        responses: &[
            Documented {
                status: Status::Code(204),
                read: nothing,
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
        operation: &super::UPDATE_SERVICE_LINKS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<BTreeMap<String, Value>, Meta>,
            },
            Documented {
                status: Status::Code(400),
                read: json::<types::BadRequest>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::BadRequest>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::BadRequest>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::BadRequest>,
            },
            Documented {
                status: Status::Code(422),
                read: json::<types::ValidationFailure>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::ServiceLinksUpdate>),
            },
        ],
    },
    Row {
        operation: &super::GET_CHAIN_SERVICE_CATEGORY_LIST,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<Vec<types::ChainServiceCategory>>,
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
];
