// Written by `cargo xtask regen`; changes are lost.

//! Types of `services`.

use crate::runtime::{
    Object, Resource, Rest, Value, When, int_enum, object, text_enum, union,
};
use super::{Appointment, ToManyRelationship, ToOneRelationship};

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceInclude {
    /// Sent as `resources`.
    Resources,
    /// Sent as `service_composite`.
    ServiceComposite,
    /// Sent as `resource_links`.
    ResourceLinks,
    /// Sent as `company_links`.
    CompanyLinks,
    /// Sent as `trial_settings`.
    TrialSettings,
    /// A value that is not documented.
    Other(String),
}

impl ServiceInclude {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Resources => "resources",
            Self::ServiceComposite => "service_composite",
            Self::ResourceLinks => "resource_links",
            Self::CompanyLinks => "company_links",
            Self::TrialSettings => "trial_settings",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ServiceInclude {
    fn from(text: &str) -> Self {
        match text {
            "resources" => Self::Resources,
            "service_composite" => Self::ServiceComposite,
            "resource_links" => Self::ResourceLinks,
            "company_links" => Self::CompanyLinks,
            "trial_settings" => Self::TrialSettings,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ServiceInclude);

/// A service of a location.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Service {
    pub r#type: ServiceType,
    pub id: String,
    /// Data of a service.
    pub attributes: ServiceAttributes,
    /// Resources related to a service.
    pub relationships: Option<ServiceRelationships>,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl Resource for Service {
    const TYPE: &'static str = "service";

    fn id(&self) -> &str {
        &self.id
    }
}

object!(Service {
    fn new(id: impl Into<String>, attributes: ServiceAttributes) { r#type: ServiceType::Service };
    "type": required r#type,
    "id": required id,
    "attributes": required attributes,
    "relationships": optional relationships,
    ..rest
});

/// A service category of a location.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ServiceCategory {
    pub r#type: ServiceCategoryType,
    pub id: String,
    /// Data of a service category.
    pub attributes: ServiceCategoryAttributes,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl Resource for ServiceCategory {
    const TYPE: &'static str = "service_category";

    fn id(&self) -> &str {
        &self.id
    }
}

object!(ServiceCategory {
    fn new(id: impl Into<String>, attributes: ServiceCategoryAttributes) { r#type: ServiceCategoryType::ServiceCategory };
    "type": required r#type,
    "id": required id,
    "attributes": required attributes,
    ..rest
});

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttendanceServiceFilter {
    /// Sent as `0`.
    No,
    /// Sent as `1`.
    Yes,
    /// A value that is not documented.
    Other(i64),
}

impl AttendanceServiceFilter {
    /// Returns the value on the wire.
    pub fn value(&self) -> i64 {
        match self {
            Self::No => 0,
            Self::Yes => 1,
            Self::Other(value) => *value,
        }
    }
}

impl From<i64> for AttendanceServiceFilter {
    fn from(value: i64) -> Self {
        match value {
            0 => Self::No,
            1 => Self::Yes,
            _ => Self::Other(value),
        }
    }
}

int_enum!(AttendanceServiceFilter);

/// A service as it is booked: by any team member or a certain one, alone or as a part of a composite service.
#[derive(Debug, Clone, PartialEq)]
pub struct AttendanceService {
    pub r#type: AttendanceServiceType,
    /// ID made of numbers and `_`, such as `720441_13245586_0_0`.
    pub id: String,
    /// Data of a service as it is booked.
    pub attributes: AttendanceServiceAttributes,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl Resource for AttendanceService {
    const TYPE: &'static str = "attendance_service";

    fn id(&self) -> &str {
        &self.id
    }
}

object!(AttendanceService {
    fn new(id: impl Into<String>, attributes: AttendanceServiceAttributes) { r#type: AttendanceServiceType::AttendanceService };
    "type": required r#type,
    "id": required id,
    "attributes": required attributes,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttendanceServiceSuggestionInclude {
    /// Sent as `attendance_service`.
    AttendanceService,
    /// Sent as `record`.
    Record,
    /// A value that is not documented.
    Other(String),
}

impl AttendanceServiceSuggestionInclude {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AttendanceService => "attendance_service",
            Self::Record => "record",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for AttendanceServiceSuggestionInclude {
    fn from(text: &str) -> Self {
        match text {
            "attendance_service" => Self::AttendanceService,
            "record" => Self::Record,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(AttendanceServiceSuggestionInclude);

/// A service that is suggested for an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AttendanceServiceSuggestion {
    pub r#type: AttendanceServiceSuggestionType,
    pub id: String,
    /// Data of a suggestion.
    pub attributes: AttendanceServiceSuggestionAttributes,
    /// Resources related to a suggestion.
    pub relationships: Option<AttendanceServiceSuggestionRelationships>,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl Resource for AttendanceServiceSuggestion {
    const TYPE: &'static str = "attendance_service_suggestion";

    fn id(&self) -> &str {
        &self.id
    }
}

object!(AttendanceServiceSuggestion {
    fn new(id: impl Into<String>, attributes: AttendanceServiceSuggestionAttributes) { r#type: AttendanceServiceSuggestionType::AttendanceServiceSuggestion };
    "type": required r#type,
    "id": required id,
    "attributes": required attributes,
    "relationships": optional relationships,
    ..rest
});

/// One of several types.
#[derive(Debug, Clone, PartialEq)]
pub enum AttendanceServiceSuggestionIncluded {
    /// `type` is `attendance_service`.
    AttendanceService(Box<AttendanceService>),
    /// `type` is `record`.
    Appointment(Box<Appointment>),
    /// A value with a tag that is not documented.
    Other(Value),
}

impl From<AttendanceService> for AttendanceServiceSuggestionIncluded {
    fn from(value: AttendanceService) -> Self {
        Self::AttendanceService(Box::new(value))
    }
}

impl From<Appointment> for AttendanceServiceSuggestionIncluded {
    fn from(value: Appointment) -> Self {
        Self::Appointment(Box::new(value))
    }
}

union!(AttendanceServiceSuggestionIncluded by "type" {
    AttendanceService tagged ["attendance_service"] in AttendanceService: When {
        known: <AttendanceService as Object>::FIELDS,
        ..When::OBJECT
    },
    Appointment tagged ["record"] in Appointment: When {
        known: <Appointment as Object>::FIELDS,
        ..When::OBJECT
    },
    ..Other
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceType {
    /// Sent as `service`.
    Service,
    /// A value that is not documented.
    Other(String),
}

impl ServiceType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Service => "service",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ServiceType {
    fn from(text: &str) -> Self {
        match text {
            "service" => Self::Service,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ServiceType);

/// Data of a service.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ServiceAttributes {
    pub title: String,
    /// ID of the service category.
    pub category_id: i64,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ServiceAttributes {
    fn new(title: impl Into<String>, category_id: i64);
    "title": required title,
    "category_id": required category_id,
    ..rest
});

/// Resources related to a service.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ServiceRelationships {
    /// Resources that the service needs.
    pub resources: Option<ToManyRelationship>,
    /// Settings of a composite service.
    pub service_composite: Option<ToOneRelationship>,
    pub resource_links: Option<ToManyRelationship>,
    /// Links of the service to locations.
    pub company_links: Option<ToManyRelationship>,
    pub trial_settings: Option<ToOneRelationship>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ServiceRelationships {
    "resources": optional resources,
    "service_composite": optional service_composite,
    "resource_links": optional resource_links,
    "company_links": optional company_links,
    "trial_settings": optional trial_settings,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceCategoryType {
    /// Sent as `service_category`.
    ServiceCategory,
    /// A value that is not documented.
    Other(String),
}

impl ServiceCategoryType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ServiceCategory => "service_category",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ServiceCategoryType {
    fn from(text: &str) -> Self {
        match text {
            "service_category" => Self::ServiceCategory,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ServiceCategoryType);

/// Data of a service category.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ServiceCategoryAttributes {
    pub title: String,
    /// ID of this category at the location, within the chain.
    pub salon_service_id: i64,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ServiceCategoryAttributes {
    fn new(title: impl Into<String>, salon_service_id: i64);
    "title": required title,
    "salon_service_id": required salon_service_id,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttendanceServiceType {
    /// Sent as `attendance_service`.
    AttendanceService,
    /// A value that is not documented.
    Other(String),
}

impl AttendanceServiceType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AttendanceService => "attendance_service",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for AttendanceServiceType {
    fn from(text: &str) -> Self {
        match text {
            "attendance_service" => Self::AttendanceService,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(AttendanceServiceType);

/// Data of a service as it is booked.
#[derive(Debug, Clone, PartialEq)]
pub struct AttendanceServiceAttributes {
    /// ID of the location.
    pub company_id: i64,
    /// ID of the service.
    pub service_id: i64,
    /// ID of the service category.
    pub category_id: i64,
    /// `true`: a composite service.
    pub is_composite: bool,
    /// ID of the composite service; `0` if the service is not part of one.
    pub composite_service_id: i64,
    /// ID of this service at the location, within the chain.
    pub salon_service_id: Option<i64>,
    /// Position in the composite service; null if the service is not part of one.
    pub composite_position: Option<i64>,
    /// ID of the team member; `0` for no particular one.
    pub staff_id: i64,
    pub title: String,
    /// Replaced by `duration`.
    ///
    /// At least 0; deprecated.
    pub length: i64,
    /// Length of the service, in seconds.
    ///
    /// At least 0.
    pub duration: i64,
    /// Lower price of the service.
    pub price_min: f64,
    /// Upper price of the service.
    pub price_max: f64,
    /// Length of the technical break, in seconds.
    ///
    /// At least 0.
    pub technical_break_duration: i64,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AttendanceServiceAttributes {
    literal;
    "company_id": required company_id,
    "service_id": required service_id,
    "category_id": required category_id,
    "is_composite": required is_composite,
    "composite_service_id": required composite_service_id,
    "salon_service_id": required salon_service_id,
    "composite_position": required composite_position,
    "staff_id": required staff_id,
    "title": required title,
    "length": required length,
    "duration": required duration,
    "price_min": required price_min,
    "price_max": required price_max,
    "technical_break_duration": required technical_break_duration,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttendanceServiceSuggestionType {
    /// Sent as `attendance_service_suggestion`.
    AttendanceServiceSuggestion,
    /// A value that is not documented.
    Other(String),
}

impl AttendanceServiceSuggestionType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AttendanceServiceSuggestion => "attendance_service_suggestion",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for AttendanceServiceSuggestionType {
    fn from(text: &str) -> Self {
        match text {
            "attendance_service_suggestion" => Self::AttendanceServiceSuggestion,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(AttendanceServiceSuggestionType);

/// Data of a suggestion.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AttendanceServiceSuggestionAttributes {
    /// ID of the service.
    pub service_id: i64,
    /// Why the service is suggested: it belongs to the client's last visit, or it is popular with the client or with the team member (`master`).
    pub suggestion_type: SuggestionReason,
    /// ID of the appointment that the suggestion is based on; null if there is none.
    pub record_id: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AttendanceServiceSuggestionAttributes {
    fn new(
        service_id: i64,
        suggestion_type: SuggestionReason,
        record_id: Option<i64>,
    );
    "service_id": required service_id,
    "suggestion_type": required suggestion_type,
    "record_id": required record_id,
    ..rest
});

/// Resources related to a suggestion.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct AttendanceServiceSuggestionRelationships {
    /// The service as it is booked.
    pub attendance_service: Option<ToOneRelationship>,
    /// The appointment that the suggestion is based on.
    pub record: Option<ToOneRelationship>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AttendanceServiceSuggestionRelationships {
    "attendance_service": optional attendance_service,
    "record": optional record,
    ..rest
});

/// Why the service is suggested: it belongs to the client's last visit, or it is popular with the client or with the team member (`master`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SuggestionReason {
    /// Sent as `last_client_visit_attendance_service`.
    LastClientVisitAttendanceService,
    /// Sent as `client_popular_service`.
    ClientPopularService,
    /// Sent as `master_popular_service`.
    MasterPopularService,
    /// A value that is not documented.
    Other(String),
}

impl SuggestionReason {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LastClientVisitAttendanceService => {
                "last_client_visit_attendance_service"
            }
            Self::ClientPopularService => "client_popular_service",
            Self::MasterPopularService => "master_popular_service",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for SuggestionReason {
    fn from(text: &str) -> Self {
        match text {
            "last_client_visit_attendance_service" => {
                Self::LastClientVisitAttendanceService
            }
            "client_popular_service" => Self::ClientPopularService,
            "master_popular_service" => Self::MasterPopularService,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(SuggestionReason);
