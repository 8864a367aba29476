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
        operation: &super::GET_LOCATION_USERS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::LocationUser>, types::CountMeta>,
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
        operation: &super::REMOVE_USER_FROM_LOCATION,
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
        operation: &super::DEPRECATED_GET_LOCATION_USERS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::DeprecatedLocationUser>, Meta>,
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
        operation: &super::GET_PERMISSION_LIST,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::Permissions, Meta>,
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
        operation: &super::LIST_ROLES,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::UserRole>, Meta>,
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
        operation: &super::GET_USER_ROLES,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::UserRole>, Meta>,
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
        operation: &super::GET_USER_PERMISSIONS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::UserPermissions, Meta>,
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
        operation: &super::UPDATE_USER_PERMISSIONS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::UserPermissions, Meta>,
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
                read: Some(body::<types::UserPermissionsUpdate>),
            },
        ],
    },
    Row {
        operation: &super::CREATE_USER_INVITATION,
        responses: &[
            Documented {
                status: Status::Code(202),
                read: enveloped::<Option<String>, types::Message>,
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
                read: Some(body::<types::NewUserInvitations>),
            },
        ],
    },
    Row {
        operation: &super::COPY_USER_PERMISSIONS_TO_LOCATIONS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Option<BTreeMap<String, Value>>, Meta>,
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
                read: Some(body::<types::PermissionCopy>),
            },
        ],
    },
    Row {
        operation: &super::REMOVE_USER_FROM_LOCATIONS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Option<BTreeMap<String, Value>>, Meta>,
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
                read: Some(body::<types::UserRemoval>),
            },
        ],
    },
];
