// Written by `cargo xtask regen`; changes are lost.

//! Types of `services`.

use crate::runtime::{
    Date, Entries, Fields, MapAccess, Maybe, Object, Rest, Serialize, SerializeMap,
    Serializer, Union, Value, Variant, object, required, text_enum, union,
};
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

impl Object for NewServiceCategory {
    const NAME: &'static str = "NewServiceCategory";
    const FIELDS: &'static [&'static str] = &["title", "api_id", "weight", "staff"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.title),
                1 => fields.optional(&mut object.api_id),
                2 => fields.optional(&mut object.weight),
                _ => fields.optional(&mut object.staff),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("title", &self.title);
        out.optional("api_id", &self.api_id);
        out.optional("weight", &self.weight);
        out.optional("staff", &self.staff);
    }
}

object!(NewServiceCategory);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl CreatedServiceCategory {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            salon_service_id: None,
            title: None,
            api_id: None,
            weight: None,
            staff: None,
            rest: Rest::new(),
        }
    }
}

impl Object for CreatedServiceCategory {
    const NAME: &'static str = "CreatedServiceCategory";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "salon_service_id",
        "title",
        "api_id",
        "weight",
        "staff",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut salon_service_id = None;
        let mut title = None;
        let mut api_id = None;
        let mut weight = None;
        let mut staff = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut salon_service_id),
                2 => fields.optional(&mut title),
                3 => fields.optional(&mut api_id),
                4 => fields.optional(&mut weight),
                _ => fields.optional(&mut staff),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            salon_service_id,
            title,
            api_id,
            weight,
            staff,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("salon_service_id", &self.salon_service_id);
        out.optional("title", &self.title);
        out.optional("api_id", &self.api_id);
        out.optional("weight", &self.weight);
        out.optional("staff", &self.staff);
    }
}

object!(CreatedServiceCategory);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Service {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            salon_service_id: None,
            title: None,
            booking_title: None,
            category_id: None,
            price_min: None,
            price_max: None,
            duration: None,
            technical_break_duration: Maybe::Absent,
            discount: None,
            comment: None,
            weight: None,
            active: None,
            api_id: None,
            rest: Rest::new(),
        }
    }
}

impl Object for Service {
    const NAME: &'static str = "Service";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "salon_service_id",
        "title",
        "booking_title",
        "category_id",
        "price_min",
        "price_max",
        "duration",
        "technical_break_duration",
        "discount",
        "comment",
        "weight",
        "active",
        "api_id",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut salon_service_id = None;
        let mut title = None;
        let mut booking_title = None;
        let mut category_id = None;
        let mut price_min = None;
        let mut price_max = None;
        let mut duration = None;
        let mut technical_break_duration = Maybe::Absent;
        let mut discount = None;
        let mut comment = None;
        let mut weight = None;
        let mut active = None;
        let mut api_id = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut salon_service_id),
                2 => fields.optional(&mut title),
                3 => fields.optional(&mut booking_title),
                4 => fields.optional(&mut category_id),
                5 => fields.optional(&mut price_min),
                6 => fields.optional(&mut price_max),
                7 => fields.optional(&mut duration),
                8 => fields.maybe(&mut technical_break_duration),
                9 => fields.optional(&mut discount),
                10 => fields.optional(&mut comment),
                11 => fields.optional(&mut weight),
                12 => fields.optional(&mut active),
                _ => fields.optional(&mut api_id),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            salon_service_id,
            title,
            booking_title,
            category_id,
            price_min,
            price_max,
            duration,
            technical_break_duration,
            discount,
            comment,
            weight,
            active,
            api_id,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("salon_service_id", &self.salon_service_id);
        out.optional("title", &self.title);
        out.optional("booking_title", &self.booking_title);
        out.optional("category_id", &self.category_id);
        out.optional("price_min", &self.price_min);
        out.optional("price_max", &self.price_max);
        out.optional("duration", &self.duration);
        out.maybe("technical_break_duration", &self.technical_break_duration);
        out.optional("discount", &self.discount);
        out.optional("comment", &self.comment);
        out.optional("weight", &self.weight);
        out.optional("active", &self.active);
        out.optional("api_id", &self.api_id);
    }
}

object!(Service);

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

impl Object for NewService {
    const NAME: &'static str = "NewService";
    const FIELDS: &'static [&'static str] = &[
        "title",
        "category_id",
        "price_min",
        "price_max",
        "duration",
        "technical_break_duration",
        "discount",
        "comment",
        "weight",
        "active",
        "api_id",
        "staff",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.title),
                1 => fields.optional(&mut object.category_id),
                2 => fields.optional(&mut object.price_min),
                3 => fields.optional(&mut object.price_max),
                4 => fields.optional(&mut object.duration),
                5 => fields.maybe(&mut object.technical_break_duration),
                6 => fields.optional(&mut object.discount),
                7 => fields.optional(&mut object.comment),
                8 => fields.optional(&mut object.weight),
                9 => fields.optional(&mut object.active),
                10 => fields.optional(&mut object.api_id),
                _ => fields.optional(&mut object.staff),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("title", &self.title);
        out.optional("category_id", &self.category_id);
        out.optional("price_min", &self.price_min);
        out.optional("price_max", &self.price_max);
        out.optional("duration", &self.duration);
        out.maybe("technical_break_duration", &self.technical_break_duration);
        out.optional("discount", &self.discount);
        out.optional("comment", &self.comment);
        out.optional("weight", &self.weight);
        out.optional("active", &self.active);
        out.optional("api_id", &self.api_id);
        out.optional("staff", &self.staff);
    }
}

object!(NewService);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl CreatedService {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            salon_service_id: None,
            title: None,
            category_id: None,
            price_min: None,
            price_max: None,
            duration: None,
            technical_break_duration: Maybe::Absent,
            discount: None,
            comment: None,
            weight: None,
            active: None,
            api_id: None,
            staff: None,
            rest: Rest::new(),
        }
    }
}

impl Object for CreatedService {
    const NAME: &'static str = "CreatedService";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "salon_service_id",
        "title",
        "category_id",
        "price_min",
        "price_max",
        "duration",
        "technical_break_duration",
        "discount",
        "comment",
        "weight",
        "active",
        "api_id",
        "staff",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut salon_service_id = None;
        let mut title = None;
        let mut category_id = None;
        let mut price_min = None;
        let mut price_max = None;
        let mut duration = None;
        let mut technical_break_duration = Maybe::Absent;
        let mut discount = None;
        let mut comment = None;
        let mut weight = None;
        let mut active = None;
        let mut api_id = None;
        let mut staff = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut salon_service_id),
                2 => fields.optional(&mut title),
                3 => fields.optional(&mut category_id),
                4 => fields.optional(&mut price_min),
                5 => fields.optional(&mut price_max),
                6 => fields.optional(&mut duration),
                7 => fields.maybe(&mut technical_break_duration),
                8 => fields.optional(&mut discount),
                9 => fields.optional(&mut comment),
                10 => fields.optional(&mut weight),
                11 => fields.optional(&mut active),
                12 => fields.optional(&mut api_id),
                _ => fields.optional(&mut staff),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            salon_service_id,
            title,
            category_id,
            price_min,
            price_max,
            duration,
            technical_break_duration,
            discount,
            comment,
            weight,
            active,
            api_id,
            staff,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("salon_service_id", &self.salon_service_id);
        out.optional("title", &self.title);
        out.optional("category_id", &self.category_id);
        out.optional("price_min", &self.price_min);
        out.optional("price_max", &self.price_max);
        out.optional("duration", &self.duration);
        out.maybe("technical_break_duration", &self.technical_break_duration);
        out.optional("discount", &self.discount);
        out.optional("comment", &self.comment);
        out.optional("weight", &self.weight);
        out.optional("active", &self.active);
        out.optional("api_id", &self.api_id);
        out.optional("staff", &self.staff);
    }
}

object!(CreatedService);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl ServiceCategory {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            salon_service_id: None,
            title: None,
            api_id: None,
            weight: None,
            staff: None,
            is_chain: None,
            rest: Rest::new(),
        }
    }
}

impl Object for ServiceCategory {
    const NAME: &'static str = "ServiceCategory";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "salon_service_id",
        "title",
        "api_id",
        "weight",
        "staff",
        "is_chain",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut salon_service_id = None;
        let mut title = None;
        let mut api_id = None;
        let mut weight = None;
        let mut staff = None;
        let mut is_chain = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut salon_service_id),
                2 => fields.optional(&mut title),
                3 => fields.optional(&mut api_id),
                4 => fields.optional(&mut weight),
                5 => fields.optional(&mut staff),
                _ => fields.optional(&mut is_chain),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            salon_service_id,
            title,
            api_id,
            weight,
            staff,
            is_chain,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("salon_service_id", &self.salon_service_id);
        out.optional("title", &self.title);
        out.optional("api_id", &self.api_id);
        out.optional("weight", &self.weight);
        out.optional("staff", &self.staff);
        out.optional("is_chain", &self.is_chain);
    }
}

object!(ServiceCategory);

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

impl Union for ServiceOrList {
    const NAME: &'static str = "ServiceOrList";
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant {
            read: |json| json.read().map(|value| Self::One(Box::new(value))),
            known: <ServiceDetails as Object>::FIELDS,
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

union!(ServiceOrList);

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

impl ServicePatch {
    /// What is required, and nothing else.
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        title: impl Into<String>,
        booking_title: impl Into<String>,
        category_id: i64,
        price_min: f64,
        price_max: f64,
        duration: i64,
        is_multi: bool,
        tax_variant: i64,
        vat_id: i64,
        is_need_limit_date: bool,
        seance_search_start: i64,
        seance_search_finish: i64,
        step: i64,
        seance_search_step: i64,
    ) -> Self {
        Self {
            title: title.into(),
            booking_title: booking_title.into(),
            category_id,
            price_min,
            price_max,
            duration,
            technical_break_duration: Maybe::Absent,
            discount: None,
            comment: None,
            is_multi,
            tax_variant,
            vat_id,
            is_need_limit_date,
            date_from: None,
            date_to: None,
            seance_search_start,
            seance_search_finish,
            step,
            seance_search_step,
            weight: None,
            active: None,
            api_id: None,
            staff: None,
        }
    }
}

impl Object for ServicePatch {
    const NAME: &'static str = "ServicePatch";
    const FIELDS: &'static [&'static str] = &[
        "title",
        "booking_title",
        "category_id",
        "price_min",
        "price_max",
        "duration",
        "technical_break_duration",
        "discount",
        "comment",
        "is_multi",
        "tax_variant",
        "vat_id",
        "is_need_limit_date",
        "date_from",
        "date_to",
        "seance_search_start",
        "seance_search_finish",
        "step",
        "seance_search_step",
        "weight",
        "active",
        "api_id",
        "staff",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut title = None;
        let mut booking_title = None;
        let mut category_id = None;
        let mut price_min = None;
        let mut price_max = None;
        let mut duration = None;
        let mut technical_break_duration = Maybe::Absent;
        let mut discount = None;
        let mut comment = None;
        let mut is_multi = None;
        let mut tax_variant = None;
        let mut vat_id = None;
        let mut is_need_limit_date = None;
        let mut date_from = None;
        let mut date_to = None;
        let mut seance_search_start = None;
        let mut seance_search_finish = None;
        let mut step = None;
        let mut seance_search_step = None;
        let mut weight = None;
        let mut active = None;
        let mut api_id = None;
        let mut staff = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut title),
                1 => fields.required(&mut booking_title),
                2 => fields.required(&mut category_id),
                3 => fields.required(&mut price_min),
                4 => fields.required(&mut price_max),
                5 => fields.required(&mut duration),
                6 => fields.maybe(&mut technical_break_duration),
                7 => fields.optional(&mut discount),
                8 => fields.optional(&mut comment),
                9 => fields.required(&mut is_multi),
                10 => fields.required(&mut tax_variant),
                11 => fields.required(&mut vat_id),
                12 => fields.required(&mut is_need_limit_date),
                13 => fields.optional(&mut date_from),
                14 => fields.optional(&mut date_to),
                15 => fields.required(&mut seance_search_start),
                16 => fields.required(&mut seance_search_finish),
                17 => fields.required(&mut step),
                18 => fields.required(&mut seance_search_step),
                19 => fields.optional(&mut weight),
                20 => fields.optional(&mut active),
                21 => fields.optional(&mut api_id),
                _ => fields.optional(&mut staff),
            }?;
        }
        Ok(Self {
            title: required(title, "title")?,
            booking_title: required(booking_title, "booking_title")?,
            category_id: required(category_id, "category_id")?,
            price_min: required(price_min, "price_min")?,
            price_max: required(price_max, "price_max")?,
            duration: required(duration, "duration")?,
            technical_break_duration,
            discount,
            comment,
            is_multi: required(is_multi, "is_multi")?,
            tax_variant: required(tax_variant, "tax_variant")?,
            vat_id: required(vat_id, "vat_id")?,
            is_need_limit_date: required(is_need_limit_date, "is_need_limit_date")?,
            date_from,
            date_to,
            seance_search_start: required(seance_search_start, "seance_search_start")?,
            seance_search_finish: required(seance_search_finish, "seance_search_finish")?,
            step: required(step, "step")?,
            seance_search_step: required(seance_search_step, "seance_search_step")?,
            weight,
            active,
            api_id,
            staff,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("title", &self.title);
        out.required("booking_title", &self.booking_title);
        out.required("category_id", &self.category_id);
        out.required("price_min", &self.price_min);
        out.required("price_max", &self.price_max);
        out.required("duration", &self.duration);
        out.maybe("technical_break_duration", &self.technical_break_duration);
        out.optional("discount", &self.discount);
        out.optional("comment", &self.comment);
        out.required("is_multi", &self.is_multi);
        out.required("tax_variant", &self.tax_variant);
        out.required("vat_id", &self.vat_id);
        out.required("is_need_limit_date", &self.is_need_limit_date);
        out.optional("date_from", &self.date_from);
        out.optional("date_to", &self.date_to);
        out.required("seance_search_start", &self.seance_search_start);
        out.required("seance_search_finish", &self.seance_search_finish);
        out.required("step", &self.step);
        out.required("seance_search_step", &self.seance_search_step);
        out.optional("weight", &self.weight);
        out.optional("active", &self.active);
        out.optional("api_id", &self.api_id);
        out.optional("staff", &self.staff);
    }
}

object!(ServicePatch);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl PatchedService {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            title: None,
            booking_title: None,
            category_id: None,
            price_min: None,
            price_max: None,
            duration: None,
            technical_break_duration: Maybe::Absent,
            discount: None,
            comment: None,
            is_multi: None,
            tax_variant: None,
            vat_id: None,
            is_need_limit_date: None,
            date_from: None,
            date_to: None,
            seance_search_start: None,
            seance_search_finish: None,
            step: None,
            seance_search_step: None,
            weight: None,
            active: None,
            api_id: None,
            print_title: None,
            service_type: None,
            api_service_id: None,
            repeat_visit_days_step: Maybe::Absent,
            schedule_template_type: None,
            online_invoicing_status: None,
            is_abonement_autopayment_enabled: None,
            autopayment_before_visit_time: None,
            abonement_restriction_value: None,
            is_chain: None,
            is_price_managed_only_in_chain: None,
            is_comment_managed_only_in_chain: None,
            price_prepaid_amount: None,
            price_prepaid_percent: None,
            id,
            salon_service_id: None,
            prepaid: None,
            capacity: None,
            image_group: None,
            dates: None,
            resources: None,
            is_online: None,
            staff: None,
            rest: Rest::new(),
        }
    }
}

impl Object for PatchedService {
    const NAME: &'static str = "PatchedService";
    const FIELDS: &'static [&'static str] = &[
        "title",
        "booking_title",
        "category_id",
        "price_min",
        "price_max",
        "duration",
        "technical_break_duration",
        "discount",
        "comment",
        "is_multi",
        "tax_variant",
        "vat_id",
        "is_need_limit_date",
        "date_from",
        "date_to",
        "seance_search_start",
        "seance_search_finish",
        "step",
        "seance_search_step",
        "weight",
        "active",
        "api_id",
        "print_title",
        "service_type",
        "api_service_id",
        "repeat_visit_days_step",
        "schedule_template_type",
        "online_invoicing_status",
        "is_abonement_autopayment_enabled",
        "autopayment_before_visit_time",
        "abonement_restriction_value",
        "is_chain",
        "is_price_managed_only_in_chain",
        "is_comment_managed_only_in_chain",
        "price_prepaid_amount",
        "price_prepaid_percent",
        "id",
        "salon_service_id",
        "prepaid",
        "capacity",
        "image_group",
        "dates",
        "resources",
        "is_online",
        "staff",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut title = None;
        let mut booking_title = None;
        let mut category_id = None;
        let mut price_min = None;
        let mut price_max = None;
        let mut duration = None;
        let mut technical_break_duration = Maybe::Absent;
        let mut discount = None;
        let mut comment = None;
        let mut is_multi = None;
        let mut tax_variant = None;
        let mut vat_id = None;
        let mut is_need_limit_date = None;
        let mut date_from = None;
        let mut date_to = None;
        let mut seance_search_start = None;
        let mut seance_search_finish = None;
        let mut step = None;
        let mut seance_search_step = None;
        let mut weight = None;
        let mut active = None;
        let mut api_id = None;
        let mut print_title = None;
        let mut service_type = None;
        let mut api_service_id = None;
        let mut repeat_visit_days_step = Maybe::Absent;
        let mut schedule_template_type = None;
        let mut online_invoicing_status = None;
        let mut is_abonement_autopayment_enabled = None;
        let mut autopayment_before_visit_time = None;
        let mut abonement_restriction_value = None;
        let mut is_chain = None;
        let mut is_price_managed_only_in_chain = None;
        let mut is_comment_managed_only_in_chain = None;
        let mut price_prepaid_amount = None;
        let mut price_prepaid_percent = None;
        let mut id = None;
        let mut salon_service_id = None;
        let mut prepaid = None;
        let mut capacity = None;
        let mut image_group = None;
        let mut dates = None;
        let mut resources = None;
        let mut is_online = None;
        let mut staff = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.optional(&mut title),
                1 => fields.optional(&mut booking_title),
                2 => fields.optional(&mut category_id),
                3 => fields.optional(&mut price_min),
                4 => fields.optional(&mut price_max),
                5 => fields.optional(&mut duration),
                6 => fields.maybe(&mut technical_break_duration),
                7 => fields.optional(&mut discount),
                8 => fields.optional(&mut comment),
                9 => fields.optional(&mut is_multi),
                10 => fields.optional(&mut tax_variant),
                11 => fields.optional(&mut vat_id),
                12 => fields.optional(&mut is_need_limit_date),
                13 => fields.optional(&mut date_from),
                14 => fields.optional(&mut date_to),
                15 => fields.optional(&mut seance_search_start),
                16 => fields.optional(&mut seance_search_finish),
                17 => fields.optional(&mut step),
                18 => fields.optional(&mut seance_search_step),
                19 => fields.optional(&mut weight),
                20 => fields.optional(&mut active),
                21 => fields.optional(&mut api_id),
                22 => fields.optional(&mut print_title),
                23 => fields.optional(&mut service_type),
                24 => fields.optional(&mut api_service_id),
                25 => fields.maybe(&mut repeat_visit_days_step),
                26 => fields.optional(&mut schedule_template_type),
                27 => fields.optional(&mut online_invoicing_status),
                28 => fields.optional(&mut is_abonement_autopayment_enabled),
                29 => fields.optional(&mut autopayment_before_visit_time),
                30 => fields.optional(&mut abonement_restriction_value),
                31 => fields.optional(&mut is_chain),
                32 => fields.optional(&mut is_price_managed_only_in_chain),
                33 => fields.optional(&mut is_comment_managed_only_in_chain),
                34 => fields.optional(&mut price_prepaid_amount),
                35 => fields.optional(&mut price_prepaid_percent),
                36 => fields.required(&mut id),
                37 => fields.optional(&mut salon_service_id),
                38 => fields.optional(&mut prepaid),
                39 => fields.optional(&mut capacity),
                40 => fields.optional(&mut image_group),
                41 => fields.optional(&mut dates),
                42 => fields.optional(&mut resources),
                43 => fields.optional(&mut is_online),
                _ => fields.optional(&mut staff),
            }?;
        }
        Ok(Self {
            title,
            booking_title,
            category_id,
            price_min,
            price_max,
            duration,
            technical_break_duration,
            discount,
            comment,
            is_multi,
            tax_variant,
            vat_id,
            is_need_limit_date,
            date_from,
            date_to,
            seance_search_start,
            seance_search_finish,
            step,
            seance_search_step,
            weight,
            active,
            api_id,
            print_title,
            service_type,
            api_service_id,
            repeat_visit_days_step,
            schedule_template_type,
            online_invoicing_status,
            is_abonement_autopayment_enabled,
            autopayment_before_visit_time,
            abonement_restriction_value,
            is_chain,
            is_price_managed_only_in_chain,
            is_comment_managed_only_in_chain,
            price_prepaid_amount,
            price_prepaid_percent,
            id: required(id, "id")?,
            salon_service_id,
            prepaid,
            capacity,
            image_group,
            dates,
            resources,
            is_online,
            staff,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("title", &self.title);
        out.optional("booking_title", &self.booking_title);
        out.optional("category_id", &self.category_id);
        out.optional("price_min", &self.price_min);
        out.optional("price_max", &self.price_max);
        out.optional("duration", &self.duration);
        out.maybe("technical_break_duration", &self.technical_break_duration);
        out.optional("discount", &self.discount);
        out.optional("comment", &self.comment);
        out.optional("is_multi", &self.is_multi);
        out.optional("tax_variant", &self.tax_variant);
        out.optional("vat_id", &self.vat_id);
        out.optional("is_need_limit_date", &self.is_need_limit_date);
        out.optional("date_from", &self.date_from);
        out.optional("date_to", &self.date_to);
        out.optional("seance_search_start", &self.seance_search_start);
        out.optional("seance_search_finish", &self.seance_search_finish);
        out.optional("step", &self.step);
        out.optional("seance_search_step", &self.seance_search_step);
        out.optional("weight", &self.weight);
        out.optional("active", &self.active);
        out.optional("api_id", &self.api_id);
        out.optional("print_title", &self.print_title);
        out.optional("service_type", &self.service_type);
        out.optional("api_service_id", &self.api_service_id);
        out.maybe("repeat_visit_days_step", &self.repeat_visit_days_step);
        out.optional("schedule_template_type", &self.schedule_template_type);
        out.optional("online_invoicing_status", &self.online_invoicing_status);
        out.optional("is_abonement_autopayment_enabled", &self.is_abonement_autopayment_enabled);
        out.optional("autopayment_before_visit_time", &self.autopayment_before_visit_time);
        out.optional("abonement_restriction_value", &self.abonement_restriction_value);
        out.optional("is_chain", &self.is_chain);
        out.optional("is_price_managed_only_in_chain", &self.is_price_managed_only_in_chain);
        out.optional("is_comment_managed_only_in_chain", &self.is_comment_managed_only_in_chain);
        out.optional("price_prepaid_amount", &self.price_prepaid_amount);
        out.optional("price_prepaid_percent", &self.price_prepaid_percent);
        out.required("id", &self.id);
        out.optional("salon_service_id", &self.salon_service_id);
        out.optional("prepaid", &self.prepaid);
        out.optional("capacity", &self.capacity);
        out.optional("image_group", &self.image_group);
        out.optional("dates", &self.dates);
        out.optional("resources", &self.resources);
        out.optional("is_online", &self.is_online);
        out.optional("staff", &self.staff);
    }
}

object!(PatchedService);

/// Error response with a list of messages.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct FailureWithErrors {
    /// Always `true`: the request succeeded.
    pub success: Option<bool>,
    /// Always `null`.
    pub data: Option<String>,
    /// Error message, if any.
    pub meta: Option<FailureWithErrorsMeta>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for FailureWithErrors {
    const NAME: &'static str = "FailureWithErrors";
    const FIELDS: &'static [&'static str] = &["success", "data", "meta"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.success),
                1 => fields.optional(&mut object.data),
                _ => fields.optional(&mut object.meta),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("success", &self.success);
        out.optional("data", &self.data);
        out.optional("meta", &self.meta);
    }
}

object!(FailureWithErrors);

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

impl ServiceAssignment {
    /// What is required, and nothing else.
    pub fn new(
        master_id: i64,
        seance_length: i64,
        technological_card_id: Option<i64>,
    ) -> Self {
        Self {
            master_id,
            seance_length,
            technological_card_id,
        }
    }
}

impl Object for ServiceAssignment {
    const NAME: &'static str = "ServiceAssignment";
    const FIELDS: &'static [&'static str] = &["master_id", "seance_length", "technological_card_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut master_id = None;
        let mut seance_length = None;
        let mut technological_card_id = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut master_id),
                1 => fields.required(&mut seance_length),
                _ => fields.required(&mut technological_card_id),
            }?;
        }
        Ok(Self {
            master_id: required(master_id, "master_id")?,
            seance_length: required(seance_length, "seance_length")?,
            technological_card_id: required(technological_card_id, "technological_card_id")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("master_id", &self.master_id);
        out.required("seance_length", &self.seance_length);
        out.required("technological_card_id", &self.technological_card_id);
    }
}

object!(ServiceAssignment);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ServiceLink {
    const NAME: &'static str = "ServiceLink";
    const FIELDS: &'static [&'static str] = &[
        "service_id",
        "master_id",
        "length",
        "technological_card_id",
        "api_id",
        "is_online",
        "is_offline_records_allowed",
        "price",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.service_id),
                1 => fields.optional(&mut object.master_id),
                2 => fields.optional(&mut object.length),
                3 => fields.optional(&mut object.technological_card_id),
                4 => fields.optional(&mut object.api_id),
                5 => fields.optional(&mut object.is_online),
                6 => fields.optional(&mut object.is_offline_records_allowed),
                _ => fields.maybe(&mut object.price),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("service_id", &self.service_id);
        out.optional("master_id", &self.master_id);
        out.optional("length", &self.length);
        out.optional("technological_card_id", &self.technological_card_id);
        out.optional("api_id", &self.api_id);
        out.optional("is_online", &self.is_online);
        out.optional("is_offline_records_allowed", &self.is_offline_records_allowed);
        out.maybe("price", &self.price);
    }
}

object!(ServiceLink);

/// Request that changes the link between a team member and a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ServiceAssignmentUpdate {
    /// Time this team member needs for the service, in seconds: 300 (5 minutes) to 86100 (23 hours 55 minutes).
    pub seance_length: i64,
    /// ID of the bill of materials used for the service.
    pub technological_card_id: Option<i64>,
}

impl ServiceAssignmentUpdate {
    /// What is required, and nothing else.
    pub fn new(seance_length: i64, technological_card_id: Option<i64>) -> Self {
        Self {
            seance_length,
            technological_card_id,
        }
    }
}

impl Object for ServiceAssignmentUpdate {
    const NAME: &'static str = "ServiceAssignmentUpdate";
    const FIELDS: &'static [&'static str] = &["seance_length", "technological_card_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut seance_length = None;
        let mut technological_card_id = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut seance_length),
                _ => fields.required(&mut technological_card_id),
            }?;
        }
        Ok(Self {
            seance_length: required(seance_length, "seance_length")?,
            technological_card_id: required(technological_card_id, "technological_card_id")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("seance_length", &self.seance_length);
        out.required("technological_card_id", &self.technological_card_id);
    }
}

object!(ServiceAssignmentUpdate);

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

impl ServiceLinksUpdate {
    /// What is required, and nothing else.
    pub fn new(
        service_id: i64,
        team_member_settings: Vec<ServiceLinksUpdateTeamMemberSetting>,
        resource_ids: Vec<i64>,
        translations: Vec<ServiceLinksUpdateTranslation>,
    ) -> Self {
        Self {
            service_id,
            team_member_settings,
            resource_ids,
            translations,
        }
    }
}

impl Object for ServiceLinksUpdate {
    const NAME: &'static str = "ServiceLinksUpdate";
    const FIELDS: &'static [&'static str] = &[
        "service_id",
        "team_member_settings",
        "resource_ids",
        "translations",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut service_id = None;
        let mut team_member_settings = None;
        let mut resource_ids = None;
        let mut translations = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut service_id),
                1 => fields.required(&mut team_member_settings),
                2 => fields.required(&mut resource_ids),
                _ => fields.required(&mut translations),
            }?;
        }
        Ok(Self {
            service_id: required(service_id, "service_id")?,
            team_member_settings: required(team_member_settings, "team_member_settings")?,
            resource_ids: required(resource_ids, "resource_ids")?,
            translations: required(translations, "translations")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("service_id", &self.service_id);
        out.required("team_member_settings", &self.team_member_settings);
        out.required("resource_ids", &self.resource_ids);
        out.required("translations", &self.translations);
    }
}

object!(ServiceLinksUpdate);

/// Part of a service category to include in the response.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChainServiceCategoryInclude {
    /// Sent as `services`.
    Services,
    /// A value that the document does not list.
    Other(String),
}

impl ChainServiceCategoryInclude {
    /// The value as it is sent.
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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ChainServiceCategory {
    const NAME: &'static str = "ChainServiceCategory";
    const FIELDS: &'static [&'static str] = &["id", "title", "services"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.title),
                _ => fields.optional(&mut object.services),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("title", &self.title);
        out.optional("services", &self.services);
    }
}

object!(ChainServiceCategory);

/// A team member who provides a service.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ServiceTeamMember {
    /// ID of the team member.
    pub id: Option<i64>,
    /// Length of the service, in seconds; must be a multiple of 15 minutes.
    pub seance_length: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ServiceTeamMember {
    const NAME: &'static str = "ServiceTeamMember";
    const FIELDS: &'static [&'static str] = &["id", "seance_length"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                _ => fields.optional(&mut object.seance_length),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("seance_length", &self.seance_length);
    }
}

object!(ServiceTeamMember);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl ServiceDetails {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            salon_service_id: None,
            title: None,
            category_id: None,
            price_min: None,
            price_max: None,
            discount: None,
            comment: None,
            weight: None,
            active: None,
            api_id: None,
            staff: None,
            rest: Rest::new(),
        }
    }
}

impl Object for ServiceDetails {
    const NAME: &'static str = "ServiceDetails";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "salon_service_id",
        "title",
        "category_id",
        "price_min",
        "price_max",
        "discount",
        "comment",
        "weight",
        "active",
        "api_id",
        "staff",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut salon_service_id = None;
        let mut title = None;
        let mut category_id = None;
        let mut price_min = None;
        let mut price_max = None;
        let mut discount = None;
        let mut comment = None;
        let mut weight = None;
        let mut active = None;
        let mut api_id = None;
        let mut staff = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut salon_service_id),
                2 => fields.optional(&mut title),
                3 => fields.optional(&mut category_id),
                4 => fields.optional(&mut price_min),
                5 => fields.optional(&mut price_max),
                6 => fields.optional(&mut discount),
                7 => fields.optional(&mut comment),
                8 => fields.optional(&mut weight),
                9 => fields.optional(&mut active),
                10 => fields.optional(&mut api_id),
                _ => fields.optional(&mut staff),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            salon_service_id,
            title,
            category_id,
            price_min,
            price_max,
            discount,
            comment,
            weight,
            active,
            api_id,
            staff,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("salon_service_id", &self.salon_service_id);
        out.optional("title", &self.title);
        out.optional("category_id", &self.category_id);
        out.optional("price_min", &self.price_min);
        out.optional("price_max", &self.price_max);
        out.optional("discount", &self.discount);
        out.optional("comment", &self.comment);
        out.optional("weight", &self.weight);
        out.optional("active", &self.active);
        out.optional("api_id", &self.api_id);
        out.optional("staff", &self.staff);
    }
}

object!(ServiceDetails);

/// A team member who provides a service.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PatchedServiceStaff {
    /// ID of the team member.
    pub id: i64,
    /// Length of the service, in seconds; a multiple of 15 minutes.
    pub seance_length: Option<i64>,
    /// ID of the bill of materials; `0` if there is none.
    pub technological_card_id: Maybe<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl PatchedServiceStaff {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            seance_length: None,
            technological_card_id: Maybe::Absent,
            rest: Rest::new(),
        }
    }
}

impl Object for PatchedServiceStaff {
    const NAME: &'static str = "PatchedServiceStaff";
    const FIELDS: &'static [&'static str] = &["id", "seance_length", "technological_card_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut seance_length = None;
        let mut technological_card_id = Maybe::Absent;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut seance_length),
                _ => fields.maybe(&mut technological_card_id),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            seance_length,
            technological_card_id,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("seance_length", &self.seance_length);
        out.maybe("technological_card_id", &self.technological_card_id);
    }
}

object!(PatchedServiceStaff);

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

impl Object for ServiceLinksUpdateTeamMemberSetting {
    const NAME: &'static str = "ServiceLinksUpdateTeamMemberSetting";
    const FIELDS: &'static [&'static str] = &[
        "team_member_id",
        "tech_card_id",
        "hours",
        "minutes",
        "price",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.team_member_id),
                1 => fields.optional(&mut object.tech_card_id),
                2 => fields.optional(&mut object.hours),
                3 => fields.optional(&mut object.minutes),
                _ => fields.maybe(&mut object.price),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("team_member_id", &self.team_member_id);
        out.optional("tech_card_id", &self.tech_card_id);
        out.optional("hours", &self.hours);
        out.optional("minutes", &self.minutes);
        out.maybe("price", &self.price);
    }
}

object!(ServiceLinksUpdateTeamMemberSetting);

/// A translation of the title of a service.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ServiceLinksUpdateTranslation {
    /// ID of the language.
    pub language_id: Option<i64>,
    /// Title of the service in this language; an empty string removes it.
    pub translation: Option<String>,
}

impl Object for ServiceLinksUpdateTranslation {
    const NAME: &'static str = "ServiceLinksUpdateTranslation";
    const FIELDS: &'static [&'static str] = &["language_id", "translation"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.language_id),
                _ => fields.optional(&mut object.translation),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("language_id", &self.language_id);
        out.optional("translation", &self.translation);
    }
}

object!(ServiceLinksUpdateTranslation);

/// Price with this team member; null means the default of the service.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct ServiceLinksUpdateTeamMemberSettingPrice {
    /// Lower price of the service.
    pub min: Option<f64>,
    /// Upper price; null means a fixed price.
    pub max: Maybe<f64>,
}

impl Object for ServiceLinksUpdateTeamMemberSettingPrice {
    const NAME: &'static str = "ServiceLinksUpdateTeamMemberSettingPrice";
    const FIELDS: &'static [&'static str] = &["min", "max"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.min),
                _ => fields.maybe(&mut object.max),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("min", &self.min);
        out.maybe("max", &self.max);
    }
}

object!(ServiceLinksUpdateTeamMemberSettingPrice);
