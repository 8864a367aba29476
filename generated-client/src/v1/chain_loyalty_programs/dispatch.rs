// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::{ByStatus, Meta, Null, Value};
use crate::runtime::dispatch::{
    Body, Documented, Row, Status, body, data, enveloped, json, nothing,
};
use std::collections::BTreeMap;
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::CHAIN_LOYALTY_MEMBERSHIPS_FREEZE,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::FrozenMembership, Meta>,
            },
            Documented {
                status: Status::Code(400),
                read: json::<types::FailureWithoutData>,
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
                read: json::<types::MembershipFreezeFailure>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::MembershipFreeze>),
            },
        ],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_MEMBERSHIPS_UNFREEZE,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::UnfrozenMembership, Meta>,
            },
            Documented {
                status: Status::Code(400),
                read: json::<types::FailureWithoutData>,
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
        operation: &super::CHAIN_LOYALTY_MEMBERSHIPS_SET_BALANCE,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::UpdatedMembershipBalance, Meta>,
            },
            Documented {
                status: Status::Code(400),
                read: json::<types::FailureWithoutData>,
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
                read: json::<types::FailureWithoutData>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::MembershipBalanceUpdate>),
            },
        ],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_MEMBERSHIPS_SET_PERIOD,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::UpdatedMembershipPeriod, Meta>,
            },
            Documented {
                status: Status::Code(400),
                read: json::<types::FailureWithoutData>,
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
                read: json::<types::FailureWithoutData>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::MembershipPeriodUpdate>),
            },
        ],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_MEMBERSHIP_TYPES_LIST,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::ChainMembershipType>, types::TotalMeta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::BadRequest>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::BadRequest>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_MEMBERSHIP_TYPES_CREATE,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::ChainMembershipType, Meta>,
            },
            Documented {
                status: Status::Code(201),
                read: enveloped::<types::ChainMembershipType, Meta>,
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
                read: Some(body::<types::NewChainMembershipType>),
            },
        ],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_MEMBERSHIP_TYPES_READ,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::ChainMembershipType, Meta>,
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
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_MEMBERSHIP_TYPES_UPDATE,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::ChainMembershipType, Meta>,
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
                read: Some(body::<types::ChainMembershipTypeUpdate>),
            },
        ],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_MEMBERSHIP_TYPES_DELETE,
        responses: &[
            Documented {
                status: Status::Code(204),
                read: nothing,
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
                read: json::<types::FailureWithoutData>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_MEMBERSHIP_TYPES_CLONE,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::ChainMembershipType, Meta>,
            },
            Documented {
                status: Status::Code(201),
                read: enveloped::<types::ChainMembershipType, Meta>,
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
                read: json::<types::FailureWithoutData>,
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
        operation: &super::CHAIN_LOYALTY_MEMBERSHIP_TYPES_RESTORE,
        responses: &[
            Documented {
                status: Status::Code(204),
                read: nothing,
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
                read: json::<types::FailureWithoutData>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::ChainMembershipTypeRestore>),
            },
        ],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_MEMBERSHIP_TYPES_ARCHIVE,
        responses: &[
            Documented {
                status: Status::Code(204),
                read: nothing,
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
                read: json::<types::FailureWithoutData>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::ChainMembershipTypeArchive>),
            },
        ],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_CERTIFICATE_TYPES_LIST,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::ChainGiftCardType>, types::TotalMeta>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::BadRequest>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::BadRequest>,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_CERTIFICATE_TYPES_CREATE,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::ChainGiftCardType, Meta>,
            },
            Documented {
                status: Status::Code(400),
                read: json::<types::ValidationFailure>,
            },
            Documented {
                status: Status::Code(401),
                read: json::<types::BadRequest>,
            },
            Documented {
                status: Status::Code(403),
                read: json::<types::BadRequest>,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewChainGiftCardType>),
            },
        ],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_CERTIFICATE_TYPES_GET,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::ChainGiftCardType, Meta>,
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
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_CERTIFICATE_TYPES_UPDATE,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<types::UpdatedChainGiftCardType, Meta>,
            },
            Documented {
                status: Status::Code(400),
                read: json::<types::ValidationFailure>,
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
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewChainGiftCardType>),
            },
        ],
    },
    Row {
        operation: &super::CHAIN_LOYALTY_CERTIFICATE_TYPES_DELETE,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: data::<Null>,
            },
            Documented {
                status: Status::Code(204),
                read: nothing,
            },
            Documented {
                status: Status::Code(400),
                read: json::<types::FailureWithoutData>,
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
        ],
        listed: <types::DeletedChainGiftCardType as ByStatus>::LISTED,
        bodies: &[],
    },
    Row {
        operation: &super::CREATE_CHAIN_LOYALTY_PROGRAM,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<types::LoyaltyProgram>,
            },
            Documented {
                status: Status::Code(422),
                read: nothing,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::NewLoyaltyProgram>),
            },
        ],
    },
    Row {
        operation: &super::GET_CHAIN_LOYALTY_PROGRAM,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<types::LoyaltyProgram>,
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
        operation: &super::UPDATE_CHAIN_LOYALTY_PROGRAM,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<types::LoyaltyProgram>,
            },
            Documented {
                status: Status::Code(422),
                read: nothing,
            },
        ],
        listed: &[],
        bodies: &[
            Body {
                media_type: "application/json",
                read: Some(body::<types::LoyaltyProgramUpdate>),
            },
        ],
    },
    Row {
        operation: &super::DELETE_CHAIN_LOYALTY_PROGRAM,
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
        operation: &super::GET_CHAIN_LOYALTY_TRANSACTION_LIST,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: enveloped::<Vec<types::ChainLoyaltyTransaction>, types::CountMeta>,
            },
            Documented {
                status: Status::Code(422),
                read: nothing,
            },
        ],
        listed: &[],
        bodies: &[],
    },
    Row {
        operation: &super::GET_CHAIN_LOYALTY_NOTIFICATION_TEMPLATE_LIST,
        responses: &[
            Documented {
                status: Status::Code(200),
                read: json::<Vec<types::LoyaltyNotification>>,
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
