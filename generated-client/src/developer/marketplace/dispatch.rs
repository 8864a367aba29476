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
        operation: &super::LIST_MARKETPLACE_APP_LOCATIONS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::ApplicationLocation>, Meta>,
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
        operation: &super::PARTNER_APPLICATIONS_TARIFFS_LIST,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::SubscriptionPlan>, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::Failure>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::PARTNER_APPLICATION_ADD_DISCOUNT,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<BTreeMap<String, Value>, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::FailureWithMessage>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::FailureWithMessage>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewDiscount>),
            },
        ],
    },
    Row {
        operation: &super::PARTNER_APPLICATION_PAYMENT_LINK,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::PaymentLink, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::Failure>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::PARTNER_APPLICATIONS_UPDATE_CHANNEL,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<BTreeMap<String, Value>, Meta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::Failure>,
            },
            Documented {
                status: Status::Code(422),
                read: json::<types::ChannelUpdateFailure>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::ChannelUpdate>),
            },
        ],
    },
    Row {
        operation: &super::GET_MARKETPLACE_INTEGRATION_STATUS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::Integration, Meta>,
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
        operation: &super::UNINSTALL_MARKETPLACE_APP,
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
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::NOTIFICATION_SETTINGS_CALLBACK,
        responses: &[
            Documented {
                status: Status::Code(201),
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
                status: Status::Code(422),
                read: json::<types::UnprocessableEntity>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::Installation>),
            },
        ],
    },
    Row {
        operation: &super::NOTIFICATION_SETTINGS_REDIRECT_CALLBACK,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Value, Meta>,
            },
            Documented {
                status: Status::Code(301),
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
                status: Status::Code(422),
                read: json::<types::UnprocessableEntity>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::Installation>),
            },
        ],
    },
    Row {
        operation: &super::NOTIFICATION_PAYMENT_CALLBACK,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::ReportedPayment, Meta>,
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
                status: Status::Code(422),
                read: json::<types::UnprocessableEntity>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewPayment>),
            },
        ],
    },
    Row {
        operation: &super::PAYMENT_REFUND_CALLBACK,
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
                status: Status::Code(422),
                read: json::<types::UnprocessableEntity>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::SET_MARKETPLACE_NOTIFICATION_SHORT_NAMES,
        responses: &[
            Documented {
                status: Status::Code(201),
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
                status: Status::Code(422),
                read: json::<types::UnprocessableEntity>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::ShortNames>),
            },
        ],
    },
];
