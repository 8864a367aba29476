// Written by `cargo xtask regen`; changes are lost.

//! Types of `team_members`.

use crate::runtime::{Date, Maybe, Object, Rest, Value, When, int_enum, object, union};
use super::{FailureWithErrorsMeta, ImageGroup, LocationMainGroup, TeamMemberPosition};

/// A team member of a location.
#[derive(Debug, Clone, PartialEq)]
pub struct TeamMember {
    pub id: i64,
    /// ID of the team member in an external system.
    pub api_id: Maybe<i64>,
    pub name: Option<String>,
    pub specialization: Option<String>,
    /// Average rating of the team member.
    pub rating: Option<f64>,
    /// `1`: the rating of the team member is shown.
    pub show_rating: Option<i64>,
    /// ID of the user linked to the team member.
    pub user_id: Maybe<i64>,
    /// `true`: working hours can be set for the team member.
    pub has_access_timetable: Option<bool>,
    /// URL of the small image.
    pub avatar: Option<String>,
    /// URL of the large image.
    pub avatar_big: Option<String>,
    /// Number of reviews.
    pub comments_count: Option<i64>,
    /// Number of votes in the rating.
    pub votes_count: Option<i64>,
    /// `true`: can be booked online.
    pub bookable: Option<bool>,
    /// Images of an entity in several versions.
    pub image_group: Option<ImageGroup>,
    /// About the team member.
    pub information: Option<String>,
    /// ID of the position; `0` if there is none.
    pub position_id: Option<i64>,
    /// Last date of the available schedule, `YYYY-MM-DD`.
    pub schedule_till: Option<Date>,
    /// Weight that sets the order of display.
    pub weight: Option<i64>,
    /// `1`: dismissed, `0`: still employed.
    pub fired: Option<i64>,
    /// `1`: removed, `0`: active.
    pub status: Option<i64>,
    /// In online booking. `1`: hidden, `0`: shown.
    pub hidden: Option<i64>,
    /// The user linked to a team member.
    pub user: Option<TeamMemberUser>,
    /// Prepayment: `forbidden`, `allowed` or `required`.
    pub prepaid: Option<String>,
    /// Position; an empty array if there is none.
    pub position: Option<TeamMemberPosition>,
    /// Fields that are not documented.
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

/// Request that adds or changes a team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TeamMemberUpdate {
    pub name: Option<String>,
    pub specialization: Option<String>,
    /// Weight that sets the order of display; greater numbers come first.
    pub weight: Option<i64>,
    /// About the team member, HTML.
    pub information: Option<String>,
    /// ID of the team member in an external system.
    pub api_id: Option<String>,
    /// In online booking. `1`: hidden, `0`: shown.
    pub hidden: Option<i64>,
    /// `1`: dismissed, `0`: still employed.
    pub fired: Option<i64>,
    /// ID of the user to link to the team member; `0` unlinks the user.
    pub user_id: Option<i64>,
    /// `true`: the team member is in the appointment calendar, can have working hours and can be booked. `false`: schedule operations fail. Default for a new team member: `false`. The subscription plan may restrict this.
    pub has_access_timetable: Option<bool>,
    /// `true`: a paid team member.
    pub is_paid_staff: Option<bool>,
    /// `true`: the location's active payment policy covers the team member. A change requires the permission `payment_policy_update_access`; without it, the response is 403. Ignored when the location has no `payment_policy` feature or no active policy.
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

/// A team member of a location.
#[derive(Debug, Clone, PartialEq)]
pub struct TeamMemberDetails {
    pub id: i64,
    pub name: Option<String>,
    /// ID of the location.
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
    /// ID of the user linked to the team member.
    pub user_id: Maybe<i64>,
    /// `true`: a paid team member, counted in the license price.
    pub is_paid_staff: Option<bool>,
    /// `true`: the location's active payment policy covers the team member. Always `true` when the location has no `payment_policy` feature or no active policy.
    pub is_included_in_payment_policy: Option<bool>,
    /// Fields that are not documented.
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

/// A team member, with rating, images and position.
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
    /// Average rating of the team member.
    pub rating: Option<f64>,
    /// Number of votes in the rating.
    pub votes_count: Option<i64>,
    /// ID of the user linked to the team member.
    pub user_id: Maybe<i64>,
    /// Path of the image file.
    pub avatar: Option<String>,
    /// Path of the high-resolution image file.
    pub avatar_big: Option<String>,
    /// Number of reviews.
    pub comments_count: Option<i64>,
    /// Weight that sets the order of display; greater numbers come first.
    pub weight: Option<String>,
    /// About the team member, HTML.
    pub information: Option<String>,
    /// In online booking. `1`: hidden, `0`: shown.
    pub hidden: Option<String>,
    /// `1`: dismissed, `0`: still employed.
    pub fired: Option<String>,
    /// `1`: the team member is deleted.
    pub status: Option<String>,
    /// Images of the team member.
    pub image_group: Option<ImageGroup>,
    /// Fields that are not documented.
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

/// Request that adds a team member with the least data.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewTeamMember {
    pub name: String,
    pub specialization: String,
    /// ID of the position of the team member.
    pub position_id: Option<i64>,
    /// Phone number of the user to link to the team member: 9 to 15 digits, no `+`.
    pub phone_number: Option<String>,
    /// Email of the user to create, or to link to the team member.
    ///
    /// Format `email`.
    pub user_email: String,
    /// Phone number with which the user signs in: 9 to 15 digits, no `+`. May differ from `phone_number`.
    pub user_phone: String,
    /// `true`: invites the user by email; `false`: only creates the user.
    pub is_user_invite: bool,
    /// `true`: a paid team member.
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

/// One team member, or a list of team members.
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

union!(TeamMemberOrList {
    One: When { known: <TeamMemberDetails as Object>::FIELDS, needs: &["id"], ..When::OBJECT },
    List: When::LIST,
});

/// Error response `404` of team members.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct NotFoundWithErrors {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    /// Error message.
    pub meta: Option<FailureWithErrorsMeta>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(NotFoundWithErrors { "success": optional success, "meta": optional meta, ..rest });

/// Position of the team member: an object, or null or an empty array if there is none.
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

union!(PositionOrEmpty {
    Object: When {
        known: <RequiredIdTitle as Object>::FIELDS,
        needs: &["id", "title"],
        ..When::OBJECT
    },
    List: When::LIST,
});

/// Request that adds a position with the least data.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewPosition {
    pub title: String,
}

object!(NewPosition { fn new(title: impl Into<String>); "title": required title });

/// A position of team members in a chain.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Position {
    /// ID of the position.
    pub id: Option<i64>,
    /// ID of the chain in which the position was created.
    pub chain_id: Option<i64>,
    pub title: Option<String>,
    pub description: Option<String>,
    /// How services are tied to the position. `0`: not tied, `2`: strictly tied.
    pub services_binding_type: Option<PositionServicesBindingType>,
    /// Fields that a team member must fill in to get the position.
    pub rules_required_fields: Option<Vec<String>>,
    /// `true`: only the chain can give this position to team members.
    pub only_chain_appointment: Option<bool>,
    /// Fields that are not documented.
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

/// The user linked to a team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TeamMemberUser {
    pub id: i64,
    pub name: Option<String>,
    pub firstname: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// `1`: the user is deleted.
    pub deleted: Option<i64>,
    pub group_id: Option<i64>,
    pub team_id: Option<i64>,
    /// ID of the city.
    pub city_id: Option<i64>,
    pub ext: Option<i64>,
    /// URL of the user's picture.
    pub avatar: Option<String>,
    /// Fields that are not documented.
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

/// An entity by its ID and title, both always present.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RequiredIdTitle {
    pub id: i64,
    pub title: String,
    /// Fields that are not documented.
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
    /// A value that is not documented.
    Other(i64),
}

impl PositionServicesBindingType {
    /// Returns the value on the wire.
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
