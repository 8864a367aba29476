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
        operation: &super::GET_LOCATION_USERS,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::LocationUser>, types::CountMeta>,
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
        operation: &super::REMOVE_USER_FROM_LOCATION,
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
        operation: &super::DEPRECATED_GET_LOCATION_USERS,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::DeprecatedLocationUser>, Meta>,
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
        operation: &super::GET_PERMISSION_LIST,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::Permissions, Meta>,
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
        operation: &super::LIST_ROLES,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::UserRole>, Meta>,
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
        operation: &super::GET_USER_ROLES,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::UserRole>, Meta>,
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
        operation: &super::GET_USER_PERMISSIONS,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::UserPermissions, Meta>,
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
        operation: &super::UPDATE_USER_PERMISSIONS,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::UserPermissions, Meta>,
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
                read: Some(body::<types::UserPermissionsUpdate>),
            },
        ],
    },
    Row {
        operation: &super::CREATE_USER_INVITATION,
        answers: &[
            Answer {
                status: Status::Code(202),
                read: enveloped::<Option<String>, types::Message>,
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
                read: Some(body::<types::NewUserInvitations>),
            },
        ],
    },
    Row {
        operation: &super::COPY_USER_PERMISSIONS_TO_LOCATIONS,
        answers: &[
            Answer {
                status: Status::Code(200),
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
            Answer {
                status: Status::Code(422),
                read: json::<types::UnprocessableEntity>,
            },
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::PermissionCopy>),
            },
        ],
    },
    Row {
        operation: &super::REMOVE_USER_FROM_LOCATIONS,
        answers: &[
            Answer {
                status: Status::Code(200),
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
            Answer {
                status: Status::Code(422),
                read: json::<types::UnprocessableEntity>,
            },
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::UserRemoval>),
            },
        ],
    },
];
