// Written by `cargo xtask regen`; changes are lost.

//! Decodes and serializes the bodies of each operation, by its id.

use crate::runtime::Meta;
use crate::runtime::dispatch::{
    Answer, Body, Row, Status, body, enveloped, json, nothing,
};
use super::super::types;

pub(in super::super) static ROWS: &[Row] = &[
    Row {
        operation: &super::GET_TEAM_MEMBER_LIST,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::TeamMember>, Meta>,
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
        operation: &super::DEPRECATED_CREATE_TEAM_MEMBER,
        answers: &[
            Answer {
                status: Status::Code(201),
                read: enveloped::<types::TeamMemberDetails, Meta>,
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
                read: Some(body::<types::TeamMemberUpdate>),
            },
        ],
    },
    Row {
        operation: &super::GET_TEAM_MEMBER_BY_ID,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<types::TeamMemberProfile>, Meta>,
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
        operation: &super::UPDATE_TEAM_MEMBER,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::TeamMemberDetails, Meta>,
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
                read: Some(body::<types::TeamMemberUpdate>),
            },
        ],
    },
    Row {
        operation: &super::DELETE_TEAM_MEMBER,
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
        operation: &super::CREATE_TEAM_MEMBER_QUICK,
        answers: &[
            Answer {
                status: Status::Code(201),
                read: enveloped::<types::TeamMemberWithPosition, Meta>,
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
                read: Some(body::<types::NewTeamMember>),
            },
        ],
    },
    Row {
        operation: &super::GET_TEAM_MEMBER,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<types::TeamMemberOrList, Meta>,
            },
            Answer {
                status: Status::Code(403),
                read: json::<types::Failure>,
            },
            Answer {
                status: Status::Code(404),
                read: json::<types::NotFoundWithErrors>,
            },
        ],
        bodies: &[],
    },
    Row {
        operation: &super::GET_POSITION_LIST,
        answers: &[
            Answer {
                status: Status::Code(200),
                read: enveloped::<Vec<Option<types::PositionOrEmpty>>, Meta>,
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
        operation: &super::CREATE_POSITION_QUICK,
        answers: &[
            Answer {
                status: Status::Code(201),
                read: enveloped::<types::Position, Meta>,
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
                read: Some(body::<types::NewPosition>),
            },
        ],
    },
];
