// Written by `cargo xtask regen`; changes are lost.

//! Types of `team_members`.

use crate::runtime::{
    DateTime, Object, Resource, Rest, Value, When, int_enum, object, text_enum, union,
};
use super::{Gender, ToOneRelationship};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamMemberFilter {
    /// Sent as `0`.
    No,
    /// Sent as `1`.
    Yes,
    /// Sent as `2`.
    Any,
    /// A value that is not documented.
    Other(i64),
}

impl TeamMemberFilter {
    /// Returns the value on the wire.
    pub fn value(&self) -> i64 {
        match self {
            Self::No => 0,
            Self::Yes => 1,
            Self::Any => 2,
            Self::Other(value) => *value,
        }
    }
}

impl From<i64> for TeamMemberFilter {
    fn from(value: i64) -> Self {
        match value {
            0 => Self::No,
            1 => Self::Yes,
            2 => Self::Any,
            _ => Self::Other(value),
        }
    }
}

int_enum!(TeamMemberFilter);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamMemberInclude {
    /// Sent as `position`.
    Position,
    /// Sent as `employee`.
    Employee,
    /// A value that is not documented.
    Other(String),
}

impl TeamMemberInclude {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Position => "position",
            Self::Employee => "employee",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for TeamMemberInclude {
    fn from(text: &str) -> Self {
        match text {
            "position" => Self::Position,
            "employee" => Self::Employee,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(TeamMemberInclude);

/// A team member of a location.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TeamMember {
    pub r#type: TeamMemberType,
    pub id: String,
    /// Data of a team member.
    pub attributes: TeamMemberAttributes,
    /// Resources related to a team member.
    pub relationships: Option<TeamMemberRelationships>,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl Resource for TeamMember {
    const TYPE: &'static str = "staff";

    fn id(&self) -> &str {
        &self.id
    }
}

object!(TeamMember {
    fn new(id: impl Into<String>, attributes: TeamMemberAttributes) { r#type: TeamMemberType::Staff };
    "type": required r#type,
    "id": required id,
    "attributes": required attributes,
    "relationships": optional relationships,
    ..rest
});

/// One of several types.
#[derive(Debug, Clone, PartialEq)]
pub enum TeamMemberIncluded {
    /// `type` is `staff_position`.
    TeamMemberPosition(TeamMemberPosition),
    /// `type` is `employee`.
    EmploymentProfile(Box<EmploymentProfile>),
    /// A value with a tag that is not documented.
    Other(Value),
}

impl From<TeamMemberPosition> for TeamMemberIncluded {
    fn from(value: TeamMemberPosition) -> Self {
        Self::TeamMemberPosition(value)
    }
}

impl From<EmploymentProfile> for TeamMemberIncluded {
    fn from(value: EmploymentProfile) -> Self {
        Self::EmploymentProfile(Box::new(value))
    }
}

union!(TeamMemberIncluded by "type" {
    TeamMemberPosition tagged ["staff_position"] in TeamMemberPosition: When {
        known: <TeamMemberPosition as Object>::FIELDS,
        ..When::OBJECT
    },
    EmploymentProfile tagged ["employee"] in EmploymentProfile: When {
        known: <EmploymentProfile as Object>::FIELDS,
        ..When::OBJECT
    },
    ..Other
});

/// A position of team members.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Position {
    pub r#type: PositionType,
    pub id: String,
    /// Data of a position.
    pub attributes: PositionAttributes,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl Resource for Position {
    const TYPE: &'static str = "position";

    fn id(&self) -> &str {
        &self.id
    }
}

object!(Position {
    fn new(id: impl Into<String>, attributes: PositionAttributes) { r#type: PositionType::Position };
    "type": required r#type,
    "id": required id,
    "attributes": required attributes,
    ..rest
});

/// Request that creates a position.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewPosition {
    /// 1 to 100 characters.
    pub title: String,
    /// At most 1000 characters.
    pub description: Option<String>,
}

object!(NewPosition {
    fn new(title: impl Into<String>);
    "title": required title,
    "description": optional description,
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamMemberType {
    /// Sent as `staff`.
    Staff,
    /// A value that is not documented.
    Other(String),
}

impl TeamMemberType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Staff => "staff",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for TeamMemberType {
    fn from(text: &str) -> Self {
        match text {
            "staff" => Self::Staff,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(TeamMemberType);

/// Data of a team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TeamMemberAttributes {
    pub name: String,
    pub tt_markup: i64,
    pub specialization: String,
    /// URL of the image.
    pub image: String,
    /// ID of the position of the team member.
    pub position_id: i64,
    /// `true`: can assist other team members.
    pub is_available_as_assistant: bool,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TeamMemberAttributes {
    literal;
    "name": required name,
    "tt_markup": required tt_markup,
    "specialization": required specialization,
    "image": required image,
    "position_id": required position_id,
    "is_available_as_assistant": required is_available_as_assistant,
    ..rest
});

/// Resources related to a team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TeamMemberRelationships {
    /// Position of the team member.
    pub position: Option<ToOneRelationship>,
    /// Employment profile of the team member.
    pub employee: Option<ToOneRelationship>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TeamMemberRelationships {
    "position": optional position,
    "employee": optional employee,
    ..rest
});

/// The position of a team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TeamMemberPosition {
    pub r#type: TeamMemberPositionType,
    pub id: String,
    /// Data of a team member's position.
    pub attributes: TeamMemberPositionAttributes,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl Resource for TeamMemberPosition {
    const TYPE: &'static str = "staff_position";

    fn id(&self) -> &str {
        &self.id
    }
}

object!(TeamMemberPosition {
    fn new(id: impl Into<String>, attributes: TeamMemberPositionAttributes) { r#type: TeamMemberPositionType::StaffPosition };
    "type": required r#type,
    "id": required id,
    "attributes": required attributes,
    ..rest
});

/// Employment profile of a team member: personal data and documents.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EmploymentProfile {
    pub r#type: EmploymentProfileType,
    pub id: String,
    /// Data of an employment profile.
    pub attributes: EmploymentProfileAttributes,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl Resource for EmploymentProfile {
    const TYPE: &'static str = "employee";

    fn id(&self) -> &str {
        &self.id
    }
}

object!(EmploymentProfile {
    fn new(id: impl Into<String>, attributes: EmploymentProfileAttributes) { r#type: EmploymentProfileType::Employee };
    "type": required r#type,
    "id": required id,
    "attributes": required attributes,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PositionType {
    /// Sent as `position`.
    Position,
    /// A value that is not documented.
    Other(String),
}

impl PositionType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Position => "position",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for PositionType {
    fn from(text: &str) -> Self {
        match text {
            "position" => Self::Position,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(PositionType);

/// Data of a position.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PositionAttributes {
    /// ID of the chain in which the position was created.
    pub chain_id: i64,
    pub title: String,
    pub description: String,
    /// How services are tied to the position. `0`: not tied, `2`: strictly tied.
    pub services_binding_type: ServicesBinding,
    /// Fields that a team member must fill in to get the position.
    pub rules_required_fields: Vec<String>,
    /// `true`: only the chain can give this position to team members.
    pub only_chain_appointment: bool,
    /// IDs of the locations that have the position.
    pub salon_ids: Vec<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PositionAttributes {
    literal;
    "chain_id": required chain_id,
    "title": required title,
    "description": required description,
    "services_binding_type": required services_binding_type,
    "rules_required_fields": required rules_required_fields,
    "only_chain_appointment": required only_chain_appointment,
    "salon_ids": required salon_ids,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TeamMemberPositionType {
    /// Sent as `staff_position`.
    StaffPosition,
    /// A value that is not documented.
    Other(String),
}

impl TeamMemberPositionType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::StaffPosition => "staff_position",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for TeamMemberPositionType {
    fn from(text: &str) -> Self {
        match text {
            "staff_position" => Self::StaffPosition,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(TeamMemberPositionType);

/// Data of a team member's position.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TeamMemberPositionAttributes {
    pub title: String,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TeamMemberPositionAttributes {
    fn new(title: impl Into<String>);
    "title": required title,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmploymentProfileType {
    /// Sent as `employee`.
    Employee,
    /// A value that is not documented.
    Other(String),
}

impl EmploymentProfileType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Employee => "employee",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for EmploymentProfileType {
    fn from(text: &str) -> Self {
        match text {
            "employee" => Self::Employee,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(EmploymentProfileType);

/// Data of an employment profile.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EmploymentProfileAttributes {
    pub phone: String,
    /// Full name.
    pub name: String,
    pub firstname: String,
    pub surname: String,
    /// Middle name.
    pub patronymic: String,
    /// Date of hiring, such as `2026-01-15T00:00:00`.
    ///
    /// Matches `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$`.
    pub date_admission: Option<DateTime>,
    /// End of the registration, such as `2026-12-31T00:00:00`.
    ///
    /// Matches `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$`.
    pub date_registration_end: Option<DateTime>,
    pub citizenship: String,
    /// `0`: not given, `1`: male, `2`: female.
    pub gender: Gender,
    pub passport_data: String,
    pub personal_tax_reference_number: String,
    /// Number of the insurance certificate.
    pub number_insurance_certificates: String,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EmploymentProfileAttributes {
    literal;
    "phone": required phone,
    "name": required name,
    "firstname": required firstname,
    "surname": required surname,
    "patronymic": required patronymic,
    "date_admission": required date_admission,
    "date_registration_end": required date_registration_end,
    "citizenship": required citizenship,
    "gender": required gender,
    "passport_data": required passport_data,
    "personal_tax_reference_number": required personal_tax_reference_number,
    "number_insurance_certificates": required number_insurance_certificates,
    ..rest
});

/// How services are tied to the position. `0`: not tied, `2`: strictly tied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServicesBinding {
    /// Sent as `0`.
    Free,
    /// Sent as `1`.
    Code1,
    /// Sent as `2`.
    Strict,
    /// A value that is not documented.
    Other(i64),
}

impl ServicesBinding {
    /// Returns the value on the wire.
    pub fn value(&self) -> i64 {
        match self {
            Self::Free => 0,
            Self::Code1 => 1,
            Self::Strict => 2,
            Self::Other(value) => *value,
        }
    }
}

impl From<i64> for ServicesBinding {
    fn from(value: i64) -> Self {
        match value {
            0 => Self::Free,
            1 => Self::Code1,
            2 => Self::Strict,
            _ => Self::Other(value),
        }
    }
}

int_enum!(ServicesBinding);
