// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::Meta;
use crate::runtime::dispatch::{Body, Documented, Row, Status, enveloped, json, nothing};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::GET_LOCATION_SUBSCRIPTION_INFORMATION,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::LocationSubscription, Meta>,
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
        operation: &super::PHONE_NUMBER_FORMAT_CHECK,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::PhoneNumberCheck, Meta>,
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
        operation: &super::UPLOAD_IMAGE,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::UploadedImage, Meta>,
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
                media_type: "multipart/form-data",
                read: None,
            },
        ],
    },
    Row {
        operation: &super::DELETE_IMAGE,
        responses: &[
            Documented {
                status: Status::Code(200),
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
        bodies: &[
            Body {
                media_type: "multipart/form-data",
                read: None,
            },
        ],
    },
    Row {
        operation: &super::GET_TEAM_MEMBER_TIP_SETTINGS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::TipSettings>, types::CountMeta>,
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
        operation: &super::DISABLE_TEAM_MEMBER_TIPS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::TipSettings>, types::CountMeta>,
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
        operation: &super::ENABLE_TEAM_MEMBER_TIPS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::TipSettings>, types::CountMeta>,
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
