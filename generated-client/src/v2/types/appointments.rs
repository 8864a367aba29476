// Written by `cargo xtask regen`; changes are lost.

//! Types of `appointments`.

use crate::runtime::{DateTime, Resource, Rest, object, text_enum};

/// Request that deletes an appointment from the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AppointmentDeletion {
    /// ID of the appointment.
    ///
    /// `recordId` on the wire; at least 1.
    pub appointment_id: i64,
}

object!(AppointmentDeletion { fn new(appointment_id: i64); "recordId": required appointment_id });

/// An interval in which an appointment or an event occupies a resource.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ResourceOccupation {
    pub r#type: ResourceOccupationType,
    pub id: String,
    /// Data of an occupied interval.
    pub attributes: ResourceOccupationAttributes,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl Resource for ResourceOccupation {
    const TYPE: &'static str = "resource_occupation";

    fn id(&self) -> &str {
        &self.id
    }
}

object!(ResourceOccupation {
    fn new(id: impl Into<String>, attributes: ResourceOccupationAttributes) { r#type: ResourceOccupationType::ResourceOccupation };
    "type": required r#type,
    "id": required id,
    "attributes": required attributes,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceOccupationType {
    /// Sent as `resource_occupation`.
    ResourceOccupation,
    /// A value that is not documented.
    Other(String),
}

impl ResourceOccupationType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ResourceOccupation => "resource_occupation",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ResourceOccupationType {
    fn from(text: &str) -> Self {
        match text {
            "resource_occupation" => Self::ResourceOccupation,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ResourceOccupationType);

/// Data of an occupied interval.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ResourceOccupationAttributes {
    /// Replaced by `source_type_slug`.
    ///
    /// Deprecated.
    pub source_type: OccupationSource,
    /// Whether an appointment (`record`) or an event (`activity`) occupies the resource.
    pub source_type_slug: OccupationSource,
    /// ID of the appointment or event.
    pub source_id: i64,
    /// ID of the resource.
    pub resource_id: i64,
    /// ID of the resource instance.
    pub resource_instance_id: i64,
    /// Start, local time, such as `2026-07-16 13:00:00`.
    ///
    /// Matches `^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$`.
    pub from: DateTime,
    /// End, local time, such as `2026-07-16 13:30:00`.
    ///
    /// Matches `^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$`.
    pub to: DateTime,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ResourceOccupationAttributes {
    literal;
    "source_type": required source_type,
    "source_type_slug": required source_type_slug,
    "source_id": required source_id,
    "resource_id": required resource_id,
    "resource_instance_id": required resource_instance_id,
    "from": required from,
    "to": required to,
    ..rest
});

/// Replaced by `source_type_slug`.
///
/// Deprecated.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OccupationSource {
    /// Sent as `record`.
    Record,
    /// Sent as `activity`.
    Activity,
    /// A value that is not documented.
    Other(String),
}

impl OccupationSource {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Record => "record",
            Self::Activity => "activity",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for OccupationSource {
    fn from(text: &str) -> Self {
        match text {
            "record" => Self::Record,
            "activity" => Self::Activity,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(OccupationSource);
