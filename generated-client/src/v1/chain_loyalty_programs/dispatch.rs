// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::{Meta, Null, Value};
use crate::runtime::dispatch::{
    Answer, Body, Row, Status, body, data, enveloped, json, nothing,
};
use std::collections::BTreeMap;
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::CHAIN_LOYALTY_MEMBERSHIPS_FREEZE,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::FrozenMembership, Meta>,
            },
            Answer {
                status: Status::Code(400),
                read: json::<types::FailureWithoutData>,
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
                read: json::<types::MembershipFreezeFailure>,
            },
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::MembershipFreeze>),
            },
        ],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_MEMBERSHIPS_UNFREEZE,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::UnfrozenMembership, Meta>,
            },
            Answer {
                status: Status::Code(400),
                read: json::<types::FailureWithoutData>,
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
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<BTreeMap<String, Value>>),
            },
        ],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_MEMBERSHIPS_SET_BALANCE,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::UpdatedMembershipBalance, Meta>,
            },
            Answer {
                status: Status::Code(400),
                read: json::<types::FailureWithoutData>,
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
                read: json::<types::FailureWithoutData>,
            },
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::MembershipBalanceUpdate>),
            },
        ],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_MEMBERSHIPS_SET_PERIOD,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::UpdatedMembershipPeriod, Meta>,
            },
            Answer {
                status: Status::Code(400),
                read: json::<types::FailureWithoutData>,
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
                read: json::<types::FailureWithoutData>,
            },
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::MembershipPeriodUpdate>),
            },
        ],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_MEMBERSHIP_TYPES_LIST,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::ChainMembershipType>, types::TotalMeta>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::BadRequest>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::BadRequest>,
            },
        ],
        bodies: &[],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_MEMBERSHIP_TYPES_CREATE,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::ChainMembershipType, Meta>,
            },
            Answer {
                status: Status::Code(201),
                read: enveloped::<types::ChainMembershipType, Meta>,
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
                read: Some(body::<types::NewChainMembershipType>),
            },
        ],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_MEMBERSHIP_TYPES_READ,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::ChainMembershipType, Meta>,
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
        ],
        bodies: &[],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_MEMBERSHIP_TYPES_UPDATE,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::ChainMembershipType, Meta>,
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
                read: Some(body::<types::ChainMembershipTypeUpdate>),
            },
        ],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_MEMBERSHIP_TYPES_DELETE,
        answers: &[
            Answer {
                status: Status::Code(204),
                read: enveloped::<Null, Meta>,
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
                read: json::<types::FailureWithoutData>,
            },
        ],
        bodies: &[],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_MEMBERSHIP_TYPES_CLONE,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::ChainMembershipType, Meta>,
            },
            Answer {
                status: Status::Code(201),
                read: enveloped::<types::ChainMembershipType, Meta>,
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
                read: json::<types::FailureWithoutData>,
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
        operation: &super::CHAIN_LOYALTY_MEMBERSHIP_TYPES_RESTORE,
        answers: &[
            Answer {
                status: Status::Code(204),
                read: nothing,
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
                read: json::<types::FailureWithoutData>,
            },
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::ChainMembershipTypeRestore>),
            },
        ],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_MEMBERSHIP_TYPES_ARCHIVE,
        answers: &[
            Answer {
                status: Status::Code(204),
                read: nothing,
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
                read: json::<types::FailureWithoutData>,
            },
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::ChainMembershipTypeArchive>),
            },
        ],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_CERTIFICATE_TYPES_LIST,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::ChainGiftCardType>, types::TotalMeta>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::BadRequest>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::BadRequest>,
            },
        ],
        bodies: &[],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_CERTIFICATE_TYPES_CREATE,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::ChainGiftCardType, Meta>,
            },
            Answer {
                status: Status::Code(400),
                read: json::<types::ValidationFailure>,
            },
            Answer {
                status: Status::Code(401),
                read: json::<types::BadRequest>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::BadRequest>,
            },
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewChainGiftCardType>),
            },
        ],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_CERTIFICATE_TYPES_GET,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::ChainGiftCardType, Meta>,
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
        ],
        bodies: &[],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_CERTIFICATE_TYPES_UPDATE,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::UpdatedChainGiftCardType, Meta>,
            },
            Answer {
                status: Status::Code(400),
                read: json::<types::ValidationFailure>,
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
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewChainGiftCardType>),
            },
        ],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_CERTIFICATE_TYPES_DELETE,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: data::<Null>,
            },
            Answer {
                status: Status::Code(204),
                read: nothing,
            },
            Answer {
                status: Status::Code(400),
                read: json::<types::FailureWithoutData>,
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
        ],
        bodies: &[],
    },
    Row {
        operation: &super::CREATE_CHAIN_LOYALTY_PROGRAM,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: json::<types::LoyaltyProgram>,
            },
            Answer {
                status: Status::Code(422),
                read: nothing,
            },
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewLoyaltyProgram>),
            },
        ],
    },
    Row {
        operation: &super::GET_CHAIN_LOYALTY_PROGRAM,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: json::<types::LoyaltyProgram>,
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
        operation: &super::UPDATE_CHAIN_LOYALTY_PROGRAM,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: json::<types::LoyaltyProgram>,
            },
            Answer {
                status: Status::Code(422),
                read: nothing,
            },
        ],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::LoyaltyProgramUpdate>),
            },
        ],
    },
    Row {
        operation: &super::DELETE_CHAIN_LOYALTY_PROGRAM,
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
        operation: &super::GET_CHAIN_LOYALTY_TRANSACTION_LIST,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::ChainLoyaltyTransaction>, types::CountMeta>,
            },
            Answer {
                status: Status::Code(422),
                read: nothing,
            },
        ],
        bodies: &[],
    },
    Row {
        operation: &super::GET_CHAIN_LOYALTY_NOTIFICATION_TEMPLATE_LIST,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: json::<Vec<types::LoyaltyNotification>>,
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
