// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::{Meta, Value};
use crate::runtime::dispatch::{Body, Documented, Row, Status, body, enveloped, json};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::SEND_SMS_TO_CLIENTS,
        responses: &[
            Documented {
                status: Status::Code(201),
                read: enveloped::<Value, types::Message>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::Unauthorized>,
            },
            Documented {
                status: Status::Code(402),
                read: json::<types::FailureWithoutData>,
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
                read: Some(body::<types::SmsToClients>),
            },
        ],
    },
    Row {
        operation: &super::SEND_SMS_CAMPAIGN_TO_FILTERED_CLIENTS,
        responses: &[
            Documented {
                status: Status::Code(201),
                read: enveloped::<Value, types::Message>,
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
                status: Status::Code(200),
                read: enveloped::<Value, types::Message>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::SmsByFilter>),
            },
        ],
    },
    Row {
        operation: &super::SEND_EMAIL_NEWSLETTER_TO_CLIENTS,
        responses: &[
            Documented {
                status: Status::Code(201),
                read: enveloped::<Value, types::Message>,
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
                read: Some(body::<types::EmailToClients>),
            },
        ],
    },
    Row {
        operation: &super::SEND_EMAIL_CAMPAIGN_TO_FILTERED_CLIENTS,
        responses: &[
            Documented {
                status: Status::Code(201),
                read: enveloped::<Value, types::Message>,
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
                status: Status::Code(200),
                read: enveloped::<Value, types::Message>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::EmailByFilter>),
            },
        ],
    },
    Row {
        operation: &super::GET_MESSAGE_STATUS_LIST,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Value, Meta>,
            },
            Documented {
                status: Status::Code(400),
                read: json::<types::GetMessageStatusListError400>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::GetMessageStatusListError400>,
            },
            Documented {
                status: Status::Code(404),
                read: json::<types::GetMessageStatusListError400>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<Vec<types::DeliveryStatusQuery>>),
            },
        ],
    },
    Row {
        operation: &super::GET_LOCATION_NOTIFICATION_SETTINGS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<
                    Vec<types::LocationNotificationSetting>,
                    types::CountMeta,
                >,
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
        operation: &super::GET_USER_NOTIFICATION_SETTINGS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::UserNotificationSettings, Meta>,
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
        operation: &super::UPDATE_USER_NOTIFICATION_SETTINGS,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::UserNotificationSettings, Meta>,
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
                read: Some(body::<types::UserNotificationSettingsUpdate>),
            },
        ],
    },
];
