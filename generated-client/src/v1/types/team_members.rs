// Written by `cargo xtask regen`; changes are lost.

//! Types of `team_members`.

use crate::runtime::{
    Date, Maybe, Object, Rest, Serialize, Serializer, Union, Value, Variant, int_enum,
    object, union,
};
use super::{FailureWithErrorsMeta, ImageGroup, LocationMainGroup, TeamMemberPosition};

#[derive(Debug, Clone, PartialEq)]
pub struct TeamMember {
    pub id: i64,
    pub api_id: Maybe<i64>,
    pub name: Option<String>,
    pub specialization: Option<String>,
    pub rating: Option<f64>,
    pub show_rating: Option<i64>,
    pub user_id: Maybe<i64>,
    /// True: working hours can be set for the team member.
    pub has_access_timetable: Option<bool>,
    /// URL of the small image.
    pub avatar: Option<String>,
    /// URL of the large image.
    pub avatar_big: Option<String>,
    pub comments_count: Option<i64>,
    pub votes_count: Option<i64>,
    /// `true`: can be booked online.
    pub bookable: Option<bool>,
    pub image_group: Option<ImageGroup>,
    pub information: Option<String>,
    pub position_id: Option<i64>,
    /// Last date of the available schedule, `YYYY-MM-DD`.
    pub schedule_till: Option<Date>,
    pub weight: Option<i64>,
    pub fired: Option<i64>,
    /// `1`: removed, `0`: active.
    pub status: Option<i64>,
    /// In online booking. `1`: hidden, `0`: shown.
    pub hidden: Option<i64>,
    pub user: Option<TeamMemberUser>,
    /// Prepayment: `forbidden`, `allowed` or `required`.
    pub prepaid: Option<String>,
    /// Position; an empty array if there is none.
    pub position: Option<TeamMemberPosition>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(TeamMember {
    fn new(id: i64);
    "id": required id,
    "api_id": maybe api_id,
    "name": optional name,
    "specialization": optional specialization,
    "rating": optional rating,
    "show_rating": optional show_rating,
    "user_id": maybe user_id,
    "has_access_timetable": optional has_access_timetable,
    "avatar": optional avatar,
    "avatar_big": optional avatar_big,
    "comments_count": optional comments_count,
    "votes_count": optional votes_count,
    "bookable": optional bookable,
    "image_group": optional image_group,
    "information": optional information,
    "position_id": optional position_id,
    "schedule_till": optional schedule_till,
    "weight": optional weight,
    "fired": optional fired,
    "status": optional status,
    "hidden": optional hidden,
    "user": optional user,
    "prepaid": optional prepaid,
    "position": optional position,
    ..rest
});

/// A new team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TeamMemberUpdate {
    pub name: Option<String>,
    pub specialization: Option<String>,
    /// Sort weight: heavier team members come first.
    pub weight: Option<i64>,
    /// About the team member, HTML.
    pub information: Option<String>,
    /// ID of the team member in an external system.
    pub api_id: Option<String>,
    /// In online booking. `1`: hidden, `0`: shown.
    pub hidden: Option<i64>,
    /// `1`: dismissed, `0`: still employed.
    pub fired: Option<i64>,
    pub user_id: Option<i64>,
    /// True: the team member is in the appointment calendar, can be given working hours and shows up in booking. False, the default for a new team member: schedule operations fail. The subscription plan may restrict this.
    pub has_access_timetable: Option<bool>,
    /// Optional. True for a paid team member.
    pub is_paid_staff: Option<bool>,
    /// Optional. True: the location's active payment policy covers the team member. A change needs the right `payment_policy_update_access`, else the answer is 403. Ignored without an error when the location has no `payment_policy` feature or no active policy.
    pub is_included_in_payment_policy: Option<bool>,
}

object!(TeamMemberUpdate {
    "name": optional name,
    "specialization": optional specialization,
    "weight": optional weight,
    "information": optional information,
    "api_id": optional api_id,
    "hidden": optional hidden,
    "fired": optional fired,
    "user_id": optional user_id,
    "has_access_timetable": optional has_access_timetable,
    "is_paid_staff": optional is_paid_staff,
    "is_included_in_payment_policy": optional is_included_in_payment_policy,
});

#[derive(Debug, Clone, PartialEq)]
pub struct TeamMemberDetails {
    pub id: i64,
    pub name: Option<String>,
    pub company_id: Option<i64>,
    pub specialization: Option<String>,
    /// Position of the team member; null or an empty array if there is none.
    pub position: Maybe<LocationMainGroup>,
    /// Path of the image file.
    pub avatar: Option<String>,
    /// Path of the high-resolution image file.
    pub avatar_big: Option<String>,
    /// `1`: dismissed, `0`: still employed.
    pub fired: Option<i64>,
    /// `1`: the team member is removed.
    pub status: Option<i64>,
    /// In online booking. `1`: hidden, `0`: shown.
    pub hidden: Option<i64>,
    /// User linked to the team member.
    pub user_id: Maybe<i64>,
    /// True: a paid team member, counted in the licence price.
    pub is_paid_staff: Option<bool>,
    /// True: the location's active payment policy covers the team member. Always present; `true` when the location has no `payment_policy` feature or no active policy.
    pub is_included_in_payment_policy: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(TeamMemberDetails {
    fn new(id: i64);
    "id": required id,
    "name": optional name,
    "company_id": optional company_id,
    "specialization": optional specialization,
    "position": maybe position,
    "avatar": optional avatar,
    "avatar_big": optional avatar_big,
    "fired": optional fired,
    "status": optional status,
    "hidden": optional hidden,
    "user_id": maybe user_id,
    "is_paid_staff": optional is_paid_staff,
    "is_included_in_payment_policy": optional is_included_in_payment_policy,
    ..rest
});

#[derive(Debug, Clone, PartialEq)]
pub struct TeamMemberProfile {
    pub id: i64,
    /// ID of the team member in an external system.
    pub api_id: Option<String>,
    pub name: Option<String>,
    pub specialization: Option<String>,
    /// Position of the team member; an empty array if there is none.
    pub position: Option<TeamMemberPosition>,
    /// `1`: the rating of the team member is shown.
    pub show_rating: Option<i64>,
    pub rating: Option<f64>,
    /// How many votes the rating rests on.
    pub votes_count: Option<i64>,
    /// User linked to the team member.
    pub user_id: Maybe<i64>,
    /// Path of the image file.
    pub avatar: Option<String>,
    /// Path of the high-resolution image file.
    pub avatar_big: Option<String>,
    pub comments_count: Option<i64>,
    /// Sort weight: heavier team members come first.
    pub weight: Option<String>,
    /// More about the team member, HTML.
    pub information: Option<String>,
    /// In online booking. `1`: hidden, `0`: shown.
    pub hidden: Option<String>,
    /// `1`: dismissed, `0`: still employed.
    pub fired: Option<String>,
    /// `1`: the team member is deleted.
    pub status: Option<String>,
    /// Images of the team member.
    pub image_group: Option<ImageGroup>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(TeamMemberProfile {
    fn new(id: i64);
    "id": required id,
    "api_id": optional api_id,
    "name": optional name,
    "specialization": optional specialization,
    "position": optional position,
    "show_rating": optional show_rating,
    "rating": optional rating,
    "votes_count": optional votes_count,
    "user_id": maybe user_id,
    "avatar": optional avatar,
    "avatar_big": optional avatar_big,
    "comments_count": optional comments_count,
    "weight": optional weight,
    "information": optional information,
    "hidden": optional hidden,
    "fired": optional fired,
    "status": optional status,
    "image_group": optional image_group,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewTeamMember {
    pub name: String,
    pub specialization: String,
    /// Position to give the team member.
    pub position_id: Option<i64>,
    /// Phone of the user to link to the team member: 9 to 15 digits, no `+`.
    pub phone_number: Option<String>,
    /// Email of the user to create, or to link to the team member.
    ///
    /// Format `email`.
    pub user_email: String,
    /// Phone with which the user logs in: 9 to 15 digits, no `+`. May equal `phone_number` or differ from it.
    pub user_phone: String,
    /// `true`: email the user an invitation; `false`: create only.
    pub is_user_invite: bool,
    /// True for a paid team member.
    pub is_paid_staff: Option<bool>,
}

object!(NewTeamMember {
    literal;
    "name": required name,
    "specialization": required specialization,
    "position_id": required position_id,
    "phone_number": required phone_number,
    "user_email": required user_email,
    "user_phone": required user_phone,
    "is_user_invite": required is_user_invite,
    "is_paid_staff": optional is_paid_staff,
});

/// One of several types.
#[derive(Debug, Clone, PartialEq)]
pub enum TeamMemberOrList {
    One(Box<TeamMemberDetails>),
    List(Vec<TeamMemberDetails>),
}

impl From<TeamMemberDetails> for TeamMemberOrList {
    fn from(value: TeamMemberDetails) -> Self {
        Self::One(Box::new(value))
    }
}

impl From<Vec<TeamMemberDetails>> for TeamMemberOrList {
    fn from(value: Vec<TeamMemberDetails>) -> Self {
        Self::List(value)
    }
}

impl Union for TeamMemberOrList {
    const NAME: &'static str = "TeamMemberOrList";
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant {
            read: |json| json.read().map(|value| Self::One(Box::new(value))),
            known: <TeamMemberDetails as Object>::FIELDS,
        },
        Variant {
            read: |json| json.read().map(Self::List),
            known: &[],
        },
    ];

    fn write<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(value) => Serialize::serialize(value, out),
            Self::List(value) => Serialize::serialize(value, out),
        }
    }
}

union!(TeamMemberOrList);

/// Answer `404` for team members.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct NotFoundWithErrors {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    /// Error message.
    pub meta: Option<FailureWithErrorsMeta>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(NotFoundWithErrors { "success": optional success, "meta": optional meta, ..rest });

/// Position of the team member: an object, or null or an empty array where there is none.
#[derive(Debug, Clone, PartialEq)]
pub enum PositionOrEmpty {
    Object(RequiredIdTitle),
    List(Vec<Value>),
}

impl From<RequiredIdTitle> for PositionOrEmpty {
    fn from(value: RequiredIdTitle) -> Self {
        Self::Object(value)
    }
}

impl From<Vec<Value>> for PositionOrEmpty {
    fn from(value: Vec<Value>) -> Self {
        Self::List(value)
    }
}

impl Union for PositionOrEmpty {
    const NAME: &'static str = "PositionOrEmpty";
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant {
            read: |json| json.read().map(Self::Object),
            known: <RequiredIdTitle as Object>::FIELDS,
        },
        Variant {
            read: |json| json.read().map(Self::List),
            known: &[],
        },
    ];

    fn write<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Object(value) => Serialize::serialize(value, out),
            Self::List(value) => Serialize::serialize(value, out),
        }
    }
}

union!(PositionOrEmpty);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewPosition {
    pub title: String,
}

object!(NewPosition { fn new(title: impl Into<String>); "title": required title });

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Position {
    pub id: Option<i64>,
    /// Chain the position was created in.
    pub chain_id: Option<i64>,
    pub title: Option<String>,
    pub description: Option<String>,
    /// How services are tied to the position. `0`: not tied, `2`: strictly tied.
    pub services_binding_type: Option<PositionServicesBindingType>,
    /// Fields a team member must have filled in to get the position.
    pub rules_required_fields: Option<Vec<String>>,
    /// `true`: team members get this position only through the chain.
    pub only_chain_appointment: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(Position {
    "id": optional id,
    "chain_id": optional chain_id,
    "title": optional title,
    "description": optional description,
    "services_binding_type": optional services_binding_type,
    "rules_required_fields": optional rules_required_fields,
    "only_chain_appointment": optional only_chain_appointment,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TeamMemberUser {
    pub id: i64,
    pub name: Option<String>,
    pub firstname: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub deleted: Option<i64>,
    pub group_id: Option<i64>,
    pub team_id: Option<i64>,
    pub city_id: Option<i64>,
    pub ext: Option<i64>,
    pub avatar: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(TeamMemberUser {
    fn new(id: i64);
    "id": required id,
    "name": optional name,
    "firstname": optional firstname,
    "phone": optional phone,
    "email": optional email,
    "deleted": optional deleted,
    "group_id": optional group_id,
    "team_id": optional team_id,
    "city_id": optional city_id,
    "ext": optional ext,
    "avatar": optional avatar,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RequiredIdTitle {
    pub id: i64,
    pub title: String,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(RequiredIdTitle {
    fn new(id: i64, title: impl Into<String>);
    "id": required id,
    "title": required title,
    ..rest
});

/// How services are tied to the position. `0`: not tied, `2`: strictly tied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PositionServicesBindingType {
    /// Sent as `0`.
    Free,
    /// Sent as `2`.
    Strict,
    /// A value that the document does not list.
    Other(i64),
}

impl PositionServicesBindingType {
    /// The value as it is sent.
    pub fn value(&self) -> i64 {
        match self {
            Self::Free => 0,
            Self::Strict => 2,
            Self::Other(value) => *value,
        }
    }
}

impl From<i64> for PositionServicesBindingType {
    fn from(value: i64) -> Self {
        match value {
            0 => Self::Free,
            2 => Self::Strict,
            _ => Self::Other(value),
        }
    }
}

int_enum!(PositionServicesBindingType);
