// Written by `cargo xtask regen`; changes are lost.

//! Types of `services`.

use crate::runtime::{Date, Maybe, Object, Rest, Value, When, object, text_enum, union};
use std::collections::BTreeMap;
use super::{FailureWithErrorsMeta, IdTitle};

/// Request that adds or changes a service category.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct NewServiceCategory {
    pub title: Option<String>,
    /// ID of the category in an external system.
    pub api_id: Option<String>,
    /// Sets the order in which categories are shown.
    pub weight: Option<i64>,
    /// IDs of the team members who provide services of this category.
    pub staff: Option<Vec<i64>>,
}

object!(NewServiceCategory {
    "title": optional title,
    "api_id": optional api_id,
    "weight": optional weight,
    "staff": optional staff,
});

/// A new service category.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CreatedServiceCategory {
    pub id: i64,
    /// ID of this category at the location, within the chain.
    pub salon_service_id: Option<i64>,
    pub title: Option<String>,
    /// ID of the category in an external system.
    pub api_id: Option<String>,
    /// Sets the order in which categories are shown.
    pub weight: Option<i64>,
    /// IDs of the team members who provide services of this category.
    pub staff: Option<Vec<i64>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(CreatedServiceCategory {
    fn new(id: i64);
    "id": required id,
    "salon_service_id": optional salon_service_id,
    "title": optional title,
    "api_id": optional api_id,
    "weight": optional weight,
    "staff": optional staff,
    ..rest
});

/// A service that a location sells.
#[derive(Debug, Clone, PartialEq)]
pub struct Service {
    pub id: i64,
    /// ID of this service at the location, within the chain.
    pub salon_service_id: Option<i64>,
    pub title: Option<String>,
    /// Title of the service in online booking.
    pub booking_title: Option<String>,
    /// ID of the category that the service belongs to.
    pub category_id: Option<i64>,
    /// Lower price of the service.
    pub price_min: Option<f64>,
    /// Upper price of the service.
    pub price_max: Option<f64>,
    /// Length of the service, in seconds. Default: `3600`.
    pub duration: Option<f64>,
    /// Seconds of technical break; a multiple of 300. `null`: the location's value applies.
    ///
    /// A multiple of 300.
    pub technical_break_duration: Maybe<i64>,
    /// Discount, in percent.
    pub discount: Option<f64>,
    pub comment: Option<String>,
    /// Sets the order of display.
    pub weight: Option<i64>,
    /// `1`: bookable online.
    pub active: Option<i64>,
    /// ID of the service in an external system.
    pub api_id: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Service {
    fn new(id: i64);
    "id": required id,
    "salon_service_id": optional salon_service_id,
    "title": optional title,
    "booking_title": optional booking_title,
    "category_id": optional category_id,
    "price_min": optional price_min,
    "price_max": optional price_max,
    "duration": optional duration,
    "technical_break_duration": maybe technical_break_duration,
    "discount": optional discount,
    "comment": optional comment,
    "weight": optional weight,
    "active": optional active,
    "api_id": optional api_id,
    ..rest
});

/// Request that adds a service to a location.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NewService {
    pub title: Option<String>,
    /// ID of the service category.
    pub category_id: Option<i64>,
    /// Lower price of the service.
    pub price_min: Option<f64>,
    /// Upper price of the service.
    pub price_max: Option<f64>,
    /// Length of the service, in seconds. Default: `3600`.
    pub duration: Option<f64>,
    /// Seconds of technical break; a multiple of 300, at most 3600. `null` (the default) takes the location's value (Settings → Appointment Log → Technical Breaks).
    ///
    /// At least 0; at most 3600; a multiple of 300.
    pub technical_break_duration: Maybe<i64>,
    /// Discount, in percent.
    pub discount: Option<f64>,
    pub comment: Option<String>,
    /// Sets the order in which services are shown.
    pub weight: Option<i64>,
    /// `1`: the service is bookable online.
    pub active: Option<i64>,
    /// ID of the service in an external system.
    pub api_id: Option<String>,
    /// Team members who provide the service, each with the time needed.
    pub staff: Option<Vec<ServiceTeamMember>>,
}

object!(NewService {
    "title": optional title,
    "category_id": optional category_id,
    "price_min": optional price_min,
    "price_max": optional price_max,
    "duration": optional duration,
    "technical_break_duration": maybe technical_break_duration,
    "discount": optional discount,
    "comment": optional comment,
    "weight": optional weight,
    "active": optional active,
    "api_id": optional api_id,
    "staff": optional staff,
});

/// A new service.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatedService {
    pub id: i64,
    /// ID of this service at the location, within the chain.
    pub salon_service_id: Option<i64>,
    pub title: Option<String>,
    /// ID of the category that the service belongs to.
    pub category_id: Option<i64>,
    /// Lower price of the service.
    pub price_min: Option<f64>,
    /// Upper price of the service.
    pub price_max: Option<f64>,
    /// Length of the service, in seconds. Default: `3600`.
    pub duration: Option<f64>,
    /// Seconds of technical break; a multiple of 300, at most 3600. `null`: the location's value applies (Settings → Appointment Log → Technical Breaks).
    ///
    /// A multiple of 300.
    pub technical_break_duration: Maybe<i64>,
    /// Discount, in percent.
    pub discount: Option<f64>,
    pub comment: Option<String>,
    /// Sets the order of display.
    pub weight: Option<i64>,
    /// `1`: bookable online.
    pub active: Option<i64>,
    /// ID of the service in an external system.
    pub api_id: Option<String>,
    /// Team members who provide the service, each with the length of the service.
    pub staff: Option<Vec<ServiceTeamMember>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(CreatedService {
    fn new(id: i64);
    "id": required id,
    "salon_service_id": optional salon_service_id,
    "title": optional title,
    "category_id": optional category_id,
    "price_min": optional price_min,
    "price_max": optional price_max,
    "duration": optional duration,
    "technical_break_duration": maybe technical_break_duration,
    "discount": optional discount,
    "comment": optional comment,
    "weight": optional weight,
    "active": optional active,
    "api_id": optional api_id,
    "staff": optional staff,
    ..rest
});

/// A service category.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ServiceCategory {
    pub id: i64,
    /// ID of this category at the location, within the chain.
    pub salon_service_id: Option<i64>,
    pub title: Option<String>,
    /// ID of the category in an external system.
    pub api_id: Option<String>,
    /// Sets the order in which categories are shown.
    pub weight: Option<i64>,
    /// IDs of the team members who provide the service.
    pub staff: Option<Vec<i64>>,
    /// True for a category of the chain.
    pub is_chain: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ServiceCategory {
    fn new(id: i64);
    "id": required id,
    "salon_service_id": optional salon_service_id,
    "title": optional title,
    "api_id": optional api_id,
    "weight": optional weight,
    "staff": optional staff,
    "is_chain": optional is_chain,
    ..rest
});

/// One service, or a list of services.
#[derive(Debug, Clone, PartialEq)]
pub enum ServiceOrList {
    One(Box<ServiceDetails>),
    List(Vec<ServiceDetails>),
}

impl From<ServiceDetails> for ServiceOrList {
    fn from(value: ServiceDetails) -> Self {
        Self::One(Box::new(value))
    }
}

impl From<Vec<ServiceDetails>> for ServiceOrList {
    fn from(value: Vec<ServiceDetails>) -> Self {
        Self::List(value)
    }
}

union!(ServiceOrList {
    One: When { known: <ServiceDetails as Object>::FIELDS, needs: &["id"], ..When::OBJECT },
    List: When::LIST,
});

/// Request that changes properties of a service.
#[derive(Debug, Clone, PartialEq)]
pub struct ServicePatch {
    pub title: String,
    /// Title of the service in online booking.
    pub booking_title: String,
    /// ID of the service category.
    pub category_id: i64,
    /// Lower price of the service.
    pub price_min: f64,
    /// Upper price of the service.
    pub price_max: f64,
    /// Length of the service, in seconds. Default: `3600`.
    pub duration: i64,
    /// Seconds of technical break; a multiple of 300, at most 3600. `null` (the default) takes the location's value (Settings → Appointment Log → Technical Breaks).
    ///
    /// At least 0; at most 3600; a multiple of 300.
    pub technical_break_duration: Maybe<i64>,
    /// Discount, in percent.
    pub discount: Option<f64>,
    pub comment: Option<String>,
    /// `true`: for events. `false`: for appointments.
    pub is_multi: bool,
    /// Code of the tax system.
    pub tax_variant: i64,
    /// ID of the VAT rate.
    pub vat_id: i64,
    /// `true`: the service is available for a limited period.
    pub is_need_limit_date: bool,
    /// First day the service is available, `YYYY-MM-DD`.
    pub date_from: Option<Date>,
    /// Last day the service is available, `YYYY-MM-DD`.
    pub date_to: Option<Date>,
    /// Time from which the service can be booked, in seconds.
    pub seance_search_start: i64,
    /// Time until which the service can be booked, in seconds.
    pub seance_search_finish: i64,
    /// Time between displayed slots, in seconds.
    pub step: i64,
    /// Time between the slots that the search tries, in seconds.
    pub seance_search_step: i64,
    /// Sets the order in which services are shown.
    pub weight: Option<i64>,
    /// `1`: bookable online.
    pub active: Option<i64>,
    /// ID of the service in an external system.
    pub api_id: Option<String>,
    /// Team members who provide the service, each with the length of the service.
    pub staff: Option<Vec<ServiceTeamMember>>,
}

object!(ServicePatch {
    literal;
    "title": required title,
    "booking_title": required booking_title,
    "category_id": required category_id,
    "price_min": required price_min,
    "price_max": required price_max,
    "duration": required duration,
    "technical_break_duration": maybe technical_break_duration,
    "discount": optional discount,
    "comment": optional comment,
    "is_multi": required is_multi,
    "tax_variant": required tax_variant,
    "vat_id": required vat_id,
    "is_need_limit_date": required is_need_limit_date,
    "date_from": optional date_from,
    "date_to": optional date_to,
    "seance_search_start": required seance_search_start,
    "seance_search_finish": required seance_search_finish,
    "step": required step,
    "seance_search_step": required seance_search_step,
    "weight": optional weight,
    "active": optional active,
    "api_id": optional api_id,
    "staff": optional staff,
});

/// A service after a change.
#[derive(Debug, Clone, PartialEq)]
pub struct PatchedService {
    pub title: Option<String>,
    /// Title of the service in online booking.
    pub booking_title: Option<String>,
    /// ID of the service category.
    pub category_id: Option<i64>,
    /// Lower price of the service.
    pub price_min: Option<f64>,
    /// Upper price of the service.
    pub price_max: Option<f64>,
    /// Length of the service, in seconds. Default: `3600`.
    pub duration: Option<i64>,
    /// Seconds of technical break; a multiple of 300. `null`: the location's value applies.
    ///
    /// A multiple of 300.
    pub technical_break_duration: Maybe<i64>,
    /// Discount, in percent.
    pub discount: Option<f64>,
    pub comment: Option<String>,
    /// `true`: for events. `false`: for appointments.
    pub is_multi: Option<bool>,
    /// Code of the tax system.
    pub tax_variant: Option<i64>,
    /// ID of the VAT rate.
    pub vat_id: Option<i64>,
    /// `true`: the service is available for a limited period.
    pub is_need_limit_date: Option<bool>,
    /// First day the service is available, `YYYY-MM-DD`.
    pub date_from: Option<Date>,
    /// Last day the service is available, `YYYY-MM-DD`.
    pub date_to: Option<Date>,
    /// Time from which the service can be booked, in seconds.
    pub seance_search_start: Option<i64>,
    /// Time until which the service can be booked, in seconds.
    pub seance_search_finish: Option<i64>,
    /// Time between displayed slots, in seconds.
    pub step: Option<i64>,
    /// Time between the slots that the search tries, in seconds.
    pub seance_search_step: Option<i64>,
    /// Sets the order in which services are shown.
    pub weight: Option<i64>,
    /// `1`: bookable online.
    pub active: Option<i64>,
    /// ID of the service in an external system.
    pub api_id: Option<String>,
    /// Title on the printed receipt.
    pub print_title: Option<String>,
    /// Code of the service type.
    pub service_type: Option<i64>,
    /// ID of the service in an external API.
    pub api_service_id: Option<i64>,
    /// Days after which the visit is to be repeated.
    pub repeat_visit_days_step: Maybe<String>,
    /// Code of the schedule template.
    pub schedule_template_type: Option<i64>,
    /// Status of online invoicing.
    pub online_invoicing_status: Option<i64>,
    /// `1`: memberships pay for the service automatically.
    pub is_abonement_autopayment_enabled: Option<i64>,
    /// How long before the visit the automatic payment takes place.
    pub autopayment_before_visit_time: Option<i64>,
    /// Limit of memberships for the service.
    pub abonement_restriction_value: Option<i64>,
    /// `true`: a service of the chain.
    pub is_chain: Option<bool>,
    /// `true`: only the chain can change the price.
    pub is_price_managed_only_in_chain: Option<bool>,
    /// `true`: only the chain can change the comment.
    pub is_comment_managed_only_in_chain: Option<bool>,
    /// Prepayment, as an amount.
    pub price_prepaid_amount: Option<f64>,
    /// Prepayment, in percent of the price.
    pub price_prepaid_percent: Option<f64>,
    pub id: i64,
    /// ID of this service at the location, within the chain.
    pub salon_service_id: Option<i64>,
    /// Prepayment: `forbidden`, `optional` or `required`.
    pub prepaid: Option<String>,
    /// Largest number of clients at once.
    pub capacity: Option<i64>,
    /// Images of the service.
    pub image_group: Option<Vec<BTreeMap<String, Value>>>,
    /// Dates on which the service is provided.
    pub dates: Option<Vec<Date>>,
    /// Resources that the service needs.
    pub resources: Option<Vec<BTreeMap<String, Value>>>,
    /// `true`: the service can be booked online.
    pub is_online: Option<bool>,
    /// Team members who provide the service, each with the length of the service.
    pub staff: Option<Vec<PatchedServiceStaff>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PatchedService {
    fn new(id: i64);
    "title": optional title,
    "booking_title": optional booking_title,
    "category_id": optional category_id,
    "price_min": optional price_min,
    "price_max": optional price_max,
    "duration": optional duration,
    "technical_break_duration": maybe technical_break_duration,
    "discount": optional discount,
    "comment": optional comment,
    "is_multi": optional is_multi,
    "tax_variant": optional tax_variant,
    "vat_id": optional vat_id,
    "is_need_limit_date": optional is_need_limit_date,
    "date_from": optional date_from,
    "date_to": optional date_to,
    "seance_search_start": optional seance_search_start,
    "seance_search_finish": optional seance_search_finish,
    "step": optional step,
    "seance_search_step": optional seance_search_step,
    "weight": optional weight,
    "active": optional active,
    "api_id": optional api_id,
    "print_title": optional print_title,
    "service_type": optional service_type,
    "api_service_id": optional api_service_id,
    "repeat_visit_days_step": maybe repeat_visit_days_step,
    "schedule_template_type": optional schedule_template_type,
    "online_invoicing_status": optional online_invoicing_status,
    "is_abonement_autopayment_enabled": optional is_abonement_autopayment_enabled,
    "autopayment_before_visit_time": optional autopayment_before_visit_time,
    "abonement_restriction_value": optional abonement_restriction_value,
    "is_chain": optional is_chain,
    "is_price_managed_only_in_chain": optional is_price_managed_only_in_chain,
    "is_comment_managed_only_in_chain": optional is_comment_managed_only_in_chain,
    "price_prepaid_amount": optional price_prepaid_amount,
    "price_prepaid_percent": optional price_prepaid_percent,
    "id": required id,
    "salon_service_id": optional salon_service_id,
    "prepaid": optional prepaid,
    "capacity": optional capacity,
    "image_group": optional image_group,
    "dates": optional dates,
    "resources": optional resources,
    "is_online": optional is_online,
    "staff": optional staff,
    ..rest
});

/// Error response with a list of messages.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct FailureWithErrors {
    /// Always `true`: the request succeeded.
    pub success: Option<bool>,
    /// Always `null`.
    pub data: Option<String>,
    /// Error message, if any.
    pub meta: Option<FailureWithErrorsMeta>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FailureWithErrors {
    "success": optional success,
    "data": optional data,
    "meta": optional meta,
    ..rest
});

/// Request that links a team member to a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ServiceAssignment {
    /// ID of the team member who provides the service.
    pub master_id: i64,
    /// Time this team member needs for the service, in seconds: 300 (5 minutes) to 86100 (23 hours 55 minutes).
    pub seance_length: i64,
    /// ID of the bill of materials used for the service.
    pub technological_card_id: Option<i64>,
}

object!(ServiceAssignment {
    fn new(master_id: i64, seance_length: i64, technological_card_id: Option<i64>);
    "master_id": required master_id,
    "seance_length": required seance_length,
    "technological_card_id": required technological_card_id,
});

/// The link between a team member and a service.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceLink {
    /// ID of the service.
    pub service_id: Option<i64>,
    /// ID of the team member.
    pub master_id: Option<i64>,
    /// Time this team member needs for the service, in seconds.
    pub length: Option<i64>,
    /// ID of the bill of materials.
    pub technological_card_id: Option<i64>,
    /// ID of the link in an external system.
    pub api_id: Option<String>,
    /// `true`: the service can be booked online.
    pub is_online: Option<bool>,
    /// `true`: the team member can be booked offline for this service.
    pub is_offline_records_allowed: Option<bool>,
    /// Price of the service with this team member.
    pub price: Maybe<f64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ServiceLink {
    "service_id": optional service_id,
    "master_id": optional master_id,
    "length": optional length,
    "technological_card_id": optional technological_card_id,
    "api_id": optional api_id,
    "is_online": optional is_online,
    "is_offline_records_allowed": optional is_offline_records_allowed,
    "price": maybe price,
    ..rest
});

/// Request that changes the link between a team member and a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ServiceAssignmentUpdate {
    /// Time this team member needs for the service, in seconds: 300 (5 minutes) to 86100 (23 hours 55 minutes).
    pub seance_length: i64,
    /// ID of the bill of materials used for the service.
    pub technological_card_id: Option<i64>,
}

object!(ServiceAssignmentUpdate {
    fn new(seance_length: i64, technological_card_id: Option<i64>);
    "seance_length": required seance_length,
    "technological_card_id": required technological_card_id,
});

/// Request that sets the team members, resources and translations of a service.
#[derive(Debug, Clone, PartialEq)]
pub struct ServiceLinksUpdate {
    /// ID of the service.
    pub service_id: i64,
    /// Team members who provide the service, each with duration and bill of materials.
    pub team_member_settings: Vec<ServiceLinksUpdateTeamMemberSetting>,
    /// Resources that the service needs.
    pub resource_ids: Vec<i64>,
    /// Titles of the service in other languages.
    pub translations: Vec<ServiceLinksUpdateTranslation>,
}

object!(ServiceLinksUpdate {
    fn new(
        service_id: i64,
        team_member_settings: Vec<ServiceLinksUpdateTeamMemberSetting>,
        resource_ids: Vec<i64>,
        translations: Vec<ServiceLinksUpdateTranslation>,
    );
    "service_id": required service_id,
    "team_member_settings": required team_member_settings,
    "resource_ids": required resource_ids,
    "translations": required translations,
});

/// Part of a service category to include in the response.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChainServiceCategoryInclude {
    /// Sent as `services`.
    Services,
    /// A value that is not documented.
    Other(String),
}

impl ChainServiceCategoryInclude {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Services => "services",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ChainServiceCategoryInclude {
    fn from(text: &str) -> Self {
        match text {
            "services" => Self::Services,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ChainServiceCategoryInclude);

/// A service category of a chain.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ChainServiceCategory {
    /// ID of the service category.
    pub id: Option<i64>,
    pub title: Option<String>,
    /// Services of the category; present only when requested with `include`.
    pub services: Option<Vec<IdTitle>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ChainServiceCategory {
    "id": optional id,
    "title": optional title,
    "services": optional services,
    ..rest
});

/// A team member who provides a service.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ServiceTeamMember {
    /// ID of the team member.
    pub id: Option<i64>,
    /// Length of the service, in seconds; must be a multiple of 15 minutes.
    pub seance_length: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ServiceTeamMember { "id": optional id, "seance_length": optional seance_length, ..rest });

/// A service that a location sells.
#[derive(Debug, Clone, PartialEq)]
pub struct ServiceDetails {
    pub id: i64,
    /// ID of this service at the location, within the chain.
    pub salon_service_id: Option<i64>,
    pub title: Option<String>,
    /// ID of the category that the service belongs to.
    pub category_id: Option<i64>,
    /// Lower price of the service.
    pub price_min: Option<f64>,
    /// Upper price of the service.
    pub price_max: Option<f64>,
    /// Discount, in percent.
    pub discount: Option<f64>,
    pub comment: Option<String>,
    /// Sets the order of display.
    pub weight: Option<i64>,
    /// `1`: bookable online.
    pub active: Option<i64>,
    /// ID of the service in an external system.
    pub api_id: Option<String>,
    /// Team members who provide the service, each with the length of the service.
    pub staff: Option<Vec<BTreeMap<String, Value>>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ServiceDetails {
    fn new(id: i64);
    "id": required id,
    "salon_service_id": optional salon_service_id,
    "title": optional title,
    "category_id": optional category_id,
    "price_min": optional price_min,
    "price_max": optional price_max,
    "discount": optional discount,
    "comment": optional comment,
    "weight": optional weight,
    "active": optional active,
    "api_id": optional api_id,
    "staff": optional staff,
    ..rest
});

/// A team member who provides a service.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PatchedServiceStaff {
    /// ID of the team member.
    pub id: i64,
    /// Length of the service, in seconds; a multiple of 15 minutes.
    pub seance_length: Option<i64>,
    /// ID of the bill of materials; `0` if there is none.
    pub technological_card_id: Maybe<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PatchedServiceStaff {
    fn new(id: i64);
    "id": required id,
    "seance_length": optional seance_length,
    "technological_card_id": maybe technological_card_id,
    ..rest
});

/// Settings of a service for one team member.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct ServiceLinksUpdateTeamMemberSetting {
    /// ID of the team member.
    pub team_member_id: Option<i64>,
    /// ID of the bill of materials that this team member uses for the service.
    pub tech_card_id: Option<i64>,
    /// At least 0.
    pub hours: Option<i64>,
    /// At least 0; at most 59.
    pub minutes: Option<i64>,
    pub price: Maybe<ServiceLinksUpdateTeamMemberSettingPrice>,
}

object!(ServiceLinksUpdateTeamMemberSetting {
    "team_member_id": optional team_member_id,
    "tech_card_id": optional tech_card_id,
    "hours": optional hours,
    "minutes": optional minutes,
    "price": maybe price,
});

/// A translation of the title of a service.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ServiceLinksUpdateTranslation {
    /// ID of the language.
    pub language_id: Option<i64>,
    /// Title of the service in this language; an empty string removes it.
    pub translation: Option<String>,
}

object!(ServiceLinksUpdateTranslation {
    "language_id": optional language_id,
    "translation": optional translation,
});

/// Price with this team member; null means the default of the service.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct ServiceLinksUpdateTeamMemberSettingPrice {
    /// Lower price of the service.
    pub min: Option<f64>,
    /// Upper price; null means a fixed price.
    pub max: Maybe<f64>,
}

object!(ServiceLinksUpdateTeamMemberSettingPrice { "min": optional min, "max": maybe max });
