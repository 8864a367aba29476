// Written by `cargo xtask regen`; changes are lost.

//! Types of `services`.

use crate::runtime::{
    Date, Entries, Fields, MapAccess, Maybe, Object, Serialize, SerializeMap, Serializer,
    Union, Value, Variant, object, required, text_enum, union,
};
use std::collections::BTreeMap;
use super::{FailureWithErrorsMeta, IdTitle};

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct NewServiceCategory {
    pub title: Option<String>,
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
        let mut title = None;
        let mut api_id = None;
        let mut weight = None;
        let mut staff = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => title = fields.value(),
                1 => api_id = fields.value(),
                2 => weight = fields.value(),
                _ => staff = fields.value(),
            }
        }
        Ok(Self { title, api_id, weight, staff })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("title", &self.title);
        out.optional("api_id", &self.api_id);
        out.optional("weight", &self.weight);
        out.optional("staff", &self.staff);
    }
}

object!(NewServiceCategory);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct CreatedServiceCategory {
    pub id: Option<i64>,
    /// ID of this category at the location, within the chain.
    pub salon_service_id: Option<i64>,
    pub title: Option<String>,
    pub api_id: Option<String>,
    /// Sets the order in which categories are shown.
    pub weight: Option<i64>,
    /// IDs of the team members who provide services of this category.
    pub staff: Option<Vec<i64>>,
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
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => salon_service_id = fields.value(),
                2 => title = fields.value(),
                3 => api_id = fields.value(),
                4 => weight = fields.value(),
                _ => staff = fields.value(),
            }
        }
        Ok(Self { id, salon_service_id, title, api_id, weight, staff })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
        out.optional("salon_service_id", &self.salon_service_id);
        out.optional("title", &self.title);
        out.optional("api_id", &self.api_id);
        out.optional("weight", &self.weight);
        out.optional("staff", &self.staff);
    }
}

object!(CreatedServiceCategory);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Service {
    pub id: Option<i64>,
    pub salon_service_id: Option<i64>,
    pub title: Option<String>,
    pub booking_title: Option<String>,
    /// Category the service belongs to.
    pub category_id: Option<i64>,
    pub price_min: Option<f64>,
    pub price_max: Option<f64>,
    /// Seconds; default `3600`.
    pub duration: Option<f64>,
    /// Seconds of technical break; a multiple of 300. `null`: the location's value applies.
    ///
    /// A multiple of 300.
    pub technical_break_duration: Maybe<i64>,
    pub discount: Option<f64>,
    pub comment: Option<String>,
    /// Sets the order of display.
    pub weight: Option<i64>,
    /// `1`: bookable online.
    pub active: Option<i64>,
    pub api_id: Option<String>,
    /// Fields that the document does not list.
    pub rest: BTreeMap<String, Value>,
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
        let mut rest = BTreeMap::new();
        while let Some(index) = fields.next_or(Self::FIELDS, &mut rest) {
            match index {
                0 => id = fields.value(),
                1 => salon_service_id = fields.value(),
                2 => title = fields.value(),
                3 => booking_title = fields.value(),
                4 => category_id = fields.value(),
                5 => price_min = fields.value(),
                6 => price_max = fields.value(),
                7 => duration = fields.value(),
                8 => technical_break_duration = fields.value(),
                9 => discount = fields.value(),
                10 => comment = fields.value(),
                11 => weight = fields.value(),
                12 => active = fields.value(),
                _ => api_id = fields.value(),
            }
        }
        Ok(Self {
            id,
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

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
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
        out.rest(&self.rest);
    }
}

object!(Service);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NewService {
    pub title: Option<String>,
    pub category_id: Option<i64>,
    /// Lower price of the service.
    pub price_min: Option<f64>,
    /// Upper price of the service.
    pub price_max: Option<f64>,
    /// Seconds; default `3600`.
    pub duration: Option<f64>,
    /// Seconds of technical break; a multiple of 300, at most 3600. `null` (the default) takes the location's value (Settings → Appointment Log → Technical Breaks).
    ///
    /// At least 0; at most 3600; a multiple of 300.
    pub technical_break_duration: Maybe<i64>,
    pub discount: Option<f64>,
    pub comment: Option<String>,
    /// Sets the order in which services are shown.
    pub weight: Option<i64>,
    /// `1`: the service is bookable online.
    pub active: Option<i64>,
    pub api_id: Option<String>,
    /// Team members who provide the service and the time each of them needs.
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
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => title = fields.value(),
                1 => category_id = fields.value(),
                2 => price_min = fields.value(),
                3 => price_max = fields.value(),
                4 => duration = fields.value(),
                5 => technical_break_duration = fields.value(),
                6 => discount = fields.value(),
                7 => comment = fields.value(),
                8 => weight = fields.value(),
                9 => active = fields.value(),
                10 => api_id = fields.value(),
                _ => staff = fields.value(),
            }
        }
        Ok(Self {
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
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatedService {
    pub id: Option<i64>,
    pub salon_service_id: Option<i64>,
    pub title: Option<String>,
    /// Category the service belongs to.
    pub category_id: Option<i64>,
    pub price_min: Option<f64>,
    pub price_max: Option<f64>,
    /// Seconds; default `3600`.
    pub duration: Option<f64>,
    /// Seconds of technical break; a multiple of 300, at most 3600. `null`: the location's value applies (Settings → Appointment Log → Technical Breaks).
    ///
    /// A multiple of 300.
    pub technical_break_duration: Maybe<i64>,
    pub discount: Option<f64>,
    pub comment: Option<String>,
    /// Sets the order of display.
    pub weight: Option<i64>,
    /// `1`: bookable online.
    pub active: Option<i64>,
    pub api_id: Option<String>,
    /// Team members who provide the service, each with the session length.
    pub staff: Option<Vec<ServiceTeamMember>>,
    /// Fields that the document does not list.
    pub rest: BTreeMap<String, Value>,
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
        let mut rest = BTreeMap::new();
        while let Some(index) = fields.next_or(Self::FIELDS, &mut rest) {
            match index {
                0 => id = fields.value(),
                1 => salon_service_id = fields.value(),
                2 => title = fields.value(),
                3 => category_id = fields.value(),
                4 => price_min = fields.value(),
                5 => price_max = fields.value(),
                6 => duration = fields.value(),
                7 => technical_break_duration = fields.value(),
                8 => discount = fields.value(),
                9 => comment = fields.value(),
                10 => weight = fields.value(),
                11 => active = fields.value(),
                12 => api_id = fields.value(),
                _ => staff = fields.value(),
            }
        }
        Ok(Self {
            id,
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

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
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
        out.rest(&self.rest);
    }
}

object!(CreatedService);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceCategory {
    pub id: Option<i64>,
    /// ID of this category at the location, within the chain.
    pub salon_service_id: Option<i64>,
    pub title: Option<String>,
    pub api_id: Option<String>,
    /// Sets the order in which categories are shown.
    pub weight: Option<i64>,
    /// IDs of the team members who provide the service.
    pub staff: Option<Vec<i64>>,
    /// True for a category of the chain.
    pub is_chain: Option<bool>,
    /// Fields that the document does not list.
    pub rest: BTreeMap<String, Value>,
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
        let mut rest = BTreeMap::new();
        while let Some(index) = fields.next_or(Self::FIELDS, &mut rest) {
            match index {
                0 => id = fields.value(),
                1 => salon_service_id = fields.value(),
                2 => title = fields.value(),
                3 => api_id = fields.value(),
                4 => weight = fields.value(),
                5 => staff = fields.value(),
                _ => is_chain = fields.value(),
            }
        }
        Ok(Self {
            id,
            salon_service_id,
            title,
            api_id,
            weight,
            staff,
            is_chain,
            rest,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
        out.optional("salon_service_id", &self.salon_service_id);
        out.optional("title", &self.title);
        out.optional("api_id", &self.api_id);
        out.optional("weight", &self.weight);
        out.optional("staff", &self.staff);
        out.optional("is_chain", &self.is_chain);
        out.rest(&self.rest);
    }
}

object!(ServiceCategory);

/// One of several types.
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

#[derive(Debug, Clone, PartialEq)]
pub struct ServicePatch {
    pub title: String,
    pub booking_title: String,
    pub category_id: i64,
    /// Lower price of the service.
    pub price_min: f64,
    /// Upper price of the service.
    pub price_max: f64,
    /// Seconds; default `3600`.
    pub duration: i64,
    /// Seconds of technical break; a multiple of 300, at most 3600. `null` (the default) takes the location's value (Settings → Appointment Log → Technical Breaks).
    ///
    /// At least 0; at most 3600; a multiple of 300.
    pub technical_break_duration: Maybe<i64>,
    pub discount: Option<f64>,
    pub comment: Option<String>,
    /// True: for events. False: for appointments.
    pub is_multi: bool,
    pub tax_variant: i64,
    pub vat_id: i64,
    /// True: the service is on offer for a limited period.
    pub is_need_limit_date: bool,
    /// First day the service is available, `YYYY-MM-DD`.
    pub date_from: Option<Date>,
    /// Last day the service is available, `YYYY-MM-DD`.
    pub date_to: Option<Date>,
    /// Time, in seconds, from which the service can be booked.
    pub seance_search_start: i64,
    /// Time, in seconds, at which booking of the service ends.
    pub seance_search_finish: i64,
    /// Seconds between the slots shown.
    pub step: i64,
    /// Seconds between the slots that the search tries.
    pub seance_search_step: i64,
    /// Sets the order in which services are shown.
    pub weight: Option<i64>,
    /// `1`: bookable online.
    pub active: Option<i64>,
    pub api_id: Option<String>,
    /// Team members who provide the service, each with the session length.
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
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => title = fields.some(),
                1 => booking_title = fields.some(),
                2 => category_id = fields.some(),
                3 => price_min = fields.some(),
                4 => price_max = fields.some(),
                5 => duration = fields.some(),
                6 => technical_break_duration = fields.value(),
                7 => discount = fields.value(),
                8 => comment = fields.value(),
                9 => is_multi = fields.some(),
                10 => tax_variant = fields.some(),
                11 => vat_id = fields.some(),
                12 => is_need_limit_date = fields.some(),
                13 => date_from = fields.value(),
                14 => date_to = fields.value(),
                15 => seance_search_start = fields.some(),
                16 => seance_search_finish = fields.some(),
                17 => step = fields.some(),
                18 => seance_search_step = fields.some(),
                19 => weight = fields.value(),
                20 => active = fields.value(),
                21 => api_id = fields.value(),
                _ => staff = fields.value(),
            }
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

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct PatchedService {
    pub title: Option<String>,
    pub booking_title: Option<String>,
    pub category_id: Option<i64>,
    /// Lower price of the service.
    pub price_min: Option<f64>,
    /// Upper price of the service.
    pub price_max: Option<f64>,
    /// Seconds; default `3600`.
    pub duration: Option<i64>,
    /// Seconds of technical break; a multiple of 300. `null`: the location's value applies.
    ///
    /// A multiple of 300.
    pub technical_break_duration: Maybe<i64>,
    pub discount: Option<f64>,
    pub comment: Option<String>,
    /// True: for events. False: for appointments.
    pub is_multi: Option<bool>,
    pub tax_variant: Option<i64>,
    pub vat_id: Option<i64>,
    /// True: the service is on offer for a limited period.
    pub is_need_limit_date: Option<bool>,
    /// First day the service is available, `YYYY-MM-DD`.
    pub date_from: Option<Date>,
    /// Last day the service is available, `YYYY-MM-DD`.
    pub date_to: Option<Date>,
    /// Time, in seconds, from which the service can be booked.
    pub seance_search_start: Option<i64>,
    /// Time, in seconds, at which booking of the service ends.
    pub seance_search_finish: Option<i64>,
    /// Seconds between the slots shown.
    pub step: Option<i64>,
    /// Seconds between the slots that the search tries.
    pub seance_search_step: Option<i64>,
    /// Sets the order in which services are shown.
    pub weight: Option<i64>,
    /// `1`: bookable online.
    pub active: Option<i64>,
    pub api_id: Option<String>,
    pub print_title: Option<String>,
    pub service_type: Option<i64>,
    pub api_service_id: Option<i64>,
    pub repeat_visit_days_step: Maybe<String>,
    pub schedule_template_type: Option<i64>,
    pub online_invoicing_status: Option<i64>,
    pub is_abonement_autopayment_enabled: Option<i64>,
    pub autopayment_before_visit_time: Option<i64>,
    pub abonement_restriction_value: Option<i64>,
    pub is_chain: Option<bool>,
    pub is_price_managed_only_in_chain: Option<bool>,
    pub is_comment_managed_only_in_chain: Option<bool>,
    pub price_prepaid_amount: Option<f64>,
    pub price_prepaid_percent: Option<f64>,
    pub id: Option<i64>,
    pub salon_service_id: Option<i64>,
    /// Prepayment: `forbidden`, `optional` or `required`.
    pub prepaid: Option<String>,
    pub capacity: Option<i64>,
    pub image_group: Option<Vec<BTreeMap<String, Value>>>,
    pub dates: Option<Vec<Date>>,
    pub resources: Option<Vec<BTreeMap<String, Value>>>,
    pub is_online: Option<bool>,
    /// Team members who provide the service, each with the session length.
    pub staff: Option<Vec<PatchedServiceStaff>>,
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
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => title = fields.value(),
                1 => booking_title = fields.value(),
                2 => category_id = fields.value(),
                3 => price_min = fields.value(),
                4 => price_max = fields.value(),
                5 => duration = fields.value(),
                6 => technical_break_duration = fields.value(),
                7 => discount = fields.value(),
                8 => comment = fields.value(),
                9 => is_multi = fields.value(),
                10 => tax_variant = fields.value(),
                11 => vat_id = fields.value(),
                12 => is_need_limit_date = fields.value(),
                13 => date_from = fields.value(),
                14 => date_to = fields.value(),
                15 => seance_search_start = fields.value(),
                16 => seance_search_finish = fields.value(),
                17 => step = fields.value(),
                18 => seance_search_step = fields.value(),
                19 => weight = fields.value(),
                20 => active = fields.value(),
                21 => api_id = fields.value(),
                22 => print_title = fields.value(),
                23 => service_type = fields.value(),
                24 => api_service_id = fields.value(),
                25 => repeat_visit_days_step = fields.value(),
                26 => schedule_template_type = fields.value(),
                27 => online_invoicing_status = fields.value(),
                28 => is_abonement_autopayment_enabled = fields.value(),
                29 => autopayment_before_visit_time = fields.value(),
                30 => abonement_restriction_value = fields.value(),
                31 => is_chain = fields.value(),
                32 => is_price_managed_only_in_chain = fields.value(),
                33 => is_comment_managed_only_in_chain = fields.value(),
                34 => price_prepaid_amount = fields.value(),
                35 => price_prepaid_percent = fields.value(),
                36 => id = fields.value(),
                37 => salon_service_id = fields.value(),
                38 => prepaid = fields.value(),
                39 => capacity = fields.value(),
                40 => image_group = fields.value(),
                41 => dates = fields.value(),
                42 => resources = fields.value(),
                43 => is_online = fields.value(),
                _ => staff = fields.value(),
            }
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
            id,
            salon_service_id,
            prepaid,
            capacity,
            image_group,
            dates,
            resources,
            is_online,
            staff,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
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
        out.optional("id", &self.id);
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

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct FailureWithErrors {
    /// Always `true`: the request succeeded.
    pub success: Option<bool>,
    pub data: Option<String>,
    /// Error message, if any.
    pub meta: Option<FailureWithErrorsMeta>,
}

impl Object for FailureWithErrors {
    const NAME: &'static str = "FailureWithErrors";
    const FIELDS: &'static [&'static str] = &["success", "data", "meta"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut success = None;
        let mut data = None;
        let mut meta = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => success = fields.value(),
                1 => data = fields.value(),
                _ => meta = fields.value(),
            }
        }
        Ok(Self { success, data, meta })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("success", &self.success);
        out.optional("data", &self.data);
        out.optional("meta", &self.meta);
    }
}

object!(FailureWithErrors);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ServiceAssignment {
    /// Team member who gives the service.
    pub master_id: i64,
    /// Seconds this team member needs for the service: 300 (5 minutes) to 86100 (23 hours 55 minutes).
    pub seance_length: i64,
    /// Bill of materials used for the service.
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
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => master_id = fields.some(),
                1 => seance_length = fields.some(),
                _ => technological_card_id = fields.some(),
            }
        }
        Ok(Self {
            master_id: required(master_id, "master_id")?,
            seance_length: required(seance_length, "seance_length")?,
            technological_card_id: required(technological_card_id, "technological_card_id")?,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("master_id", &self.master_id);
        out.required("seance_length", &self.seance_length);
        out.required("technological_card_id", &self.technological_card_id);
    }
}

object!(ServiceAssignment);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceLink {
    pub service_id: Option<i64>,
    pub master_id: Option<i64>,
    /// Seconds this team member needs for the service.
    pub length: Option<i64>,
    pub technological_card_id: Option<i64>,
    pub api_id: Option<String>,
    /// True: the service can be booked online.
    pub is_online: Option<bool>,
    /// True: the team member can be booked offline for this service.
    pub is_offline_records_allowed: Option<bool>,
    /// Price of the service with this team member.
    pub price: Maybe<f64>,
    /// Fields that the document does not list.
    pub rest: BTreeMap<String, Value>,
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
        let mut service_id = None;
        let mut master_id = None;
        let mut length = None;
        let mut technological_card_id = None;
        let mut api_id = None;
        let mut is_online = None;
        let mut is_offline_records_allowed = None;
        let mut price = Maybe::Absent;
        let mut rest = BTreeMap::new();
        while let Some(index) = fields.next_or(Self::FIELDS, &mut rest) {
            match index {
                0 => service_id = fields.value(),
                1 => master_id = fields.value(),
                2 => length = fields.value(),
                3 => technological_card_id = fields.value(),
                4 => api_id = fields.value(),
                5 => is_online = fields.value(),
                6 => is_offline_records_allowed = fields.value(),
                _ => price = fields.value(),
            }
        }
        Ok(Self {
            service_id,
            master_id,
            length,
            technological_card_id,
            api_id,
            is_online,
            is_offline_records_allowed,
            price,
            rest,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("service_id", &self.service_id);
        out.optional("master_id", &self.master_id);
        out.optional("length", &self.length);
        out.optional("technological_card_id", &self.technological_card_id);
        out.optional("api_id", &self.api_id);
        out.optional("is_online", &self.is_online);
        out.optional("is_offline_records_allowed", &self.is_offline_records_allowed);
        out.maybe("price", &self.price);
        out.rest(&self.rest);
    }
}

object!(ServiceLink);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ServiceAssignmentUpdate {
    /// Seconds this team member needs for the service: 300 (5 minutes) to 86100 (23 hours 55 minutes).
    pub seance_length: i64,
    /// Bill of materials used for the service.
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
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => seance_length = fields.some(),
                _ => technological_card_id = fields.some(),
            }
        }
        Ok(Self {
            seance_length: required(seance_length, "seance_length")?,
            technological_card_id: required(technological_card_id, "technological_card_id")?,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("seance_length", &self.seance_length);
        out.required("technological_card_id", &self.technological_card_id);
    }
}

object!(ServiceAssignmentUpdate);

#[derive(Debug, Clone, PartialEq)]
pub struct ServiceLinksUpdate {
    pub service_id: i64,
    /// Team members who provide the service, each with duration and tech card.
    pub team_member_settings: Vec<ServiceLinksUpdateTeamMemberSetting>,
    /// Resources the service needs.
    pub resource_ids: Vec<i64>,
    /// Service name in other languages.
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
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => service_id = fields.some(),
                1 => team_member_settings = fields.some(),
                2 => resource_ids = fields.some(),
                _ => translations = fields.some(),
            }
        }
        Ok(Self {
            service_id: required(service_id, "service_id")?,
            team_member_settings: required(team_member_settings, "team_member_settings")?,
            resource_ids: required(resource_ids, "resource_ids")?,
            translations: required(translations, "translations")?,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("service_id", &self.service_id);
        out.required("team_member_settings", &self.team_member_settings);
        out.required("resource_ids", &self.resource_ids);
        out.required("translations", &self.translations);
    }
}

object!(ServiceLinksUpdate);

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

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ChainServiceCategory {
    pub id: Option<i64>,
    pub title: Option<String>,
    pub services: Option<Vec<IdTitle>>,
}

impl Object for ChainServiceCategory {
    const NAME: &'static str = "ChainServiceCategory";
    const FIELDS: &'static [&'static str] = &["id", "title", "services"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut services = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => title = fields.value(),
                _ => services = fields.value(),
            }
        }
        Ok(Self { id, title, services })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
        out.optional("title", &self.title);
        out.optional("services", &self.services);
    }
}

object!(ChainServiceCategory);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ServiceTeamMember {
    pub id: Option<i64>,
    /// Length of the service; must be a multiple of 15 minutes.
    pub seance_length: Option<i64>,
}

impl Object for ServiceTeamMember {
    const NAME: &'static str = "ServiceTeamMember";
    const FIELDS: &'static [&'static str] = &["id", "seance_length"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut seance_length = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                _ => seance_length = fields.value(),
            }
        }
        Ok(Self { id, seance_length })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
        out.optional("seance_length", &self.seance_length);
    }
}

object!(ServiceTeamMember);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ServiceDetails {
    pub id: Option<i64>,
    pub salon_service_id: Option<i64>,
    pub title: Option<String>,
    /// Category the service belongs to.
    pub category_id: Option<i64>,
    pub price_min: Option<f64>,
    pub price_max: Option<f64>,
    pub discount: Option<f64>,
    pub comment: Option<String>,
    /// Sets the order of display.
    pub weight: Option<i64>,
    /// `1`: bookable online.
    pub active: Option<i64>,
    pub api_id: Option<String>,
    /// Team members who provide the service, each with the session length.
    pub staff: Option<Vec<BTreeMap<String, Value>>>,
    /// Fields that the document does not list.
    pub rest: BTreeMap<String, Value>,
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
        let mut rest = BTreeMap::new();
        while let Some(index) = fields.next_or(Self::FIELDS, &mut rest) {
            match index {
                0 => id = fields.value(),
                1 => salon_service_id = fields.value(),
                2 => title = fields.value(),
                3 => category_id = fields.value(),
                4 => price_min = fields.value(),
                5 => price_max = fields.value(),
                6 => discount = fields.value(),
                7 => comment = fields.value(),
                8 => weight = fields.value(),
                9 => active = fields.value(),
                10 => api_id = fields.value(),
                _ => staff = fields.value(),
            }
        }
        Ok(Self {
            id,
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

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
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
        out.rest(&self.rest);
    }
}

object!(ServiceDetails);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct PatchedServiceStaff {
    pub id: Option<i64>,
    /// Length of the service; a multiple of 15 minutes.
    pub seance_length: Option<i64>,
    pub technological_card_id: Maybe<i64>,
}

impl Object for PatchedServiceStaff {
    const NAME: &'static str = "PatchedServiceStaff";
    const FIELDS: &'static [&'static str] = &["id", "seance_length", "technological_card_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut seance_length = None;
        let mut technological_card_id = Maybe::Absent;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => seance_length = fields.value(),
                _ => technological_card_id = fields.value(),
            }
        }
        Ok(Self { id, seance_length, technological_card_id })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
        out.optional("seance_length", &self.seance_length);
        out.maybe("technological_card_id", &self.technological_card_id);
    }
}

object!(PatchedServiceStaff);

#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct ServiceLinksUpdateTeamMemberSetting {
    pub team_member_id: Option<i64>,
    /// Tech card this team member uses for the service.
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
        let mut team_member_id = None;
        let mut tech_card_id = None;
        let mut hours = None;
        let mut minutes = None;
        let mut price = Maybe::Absent;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => team_member_id = fields.value(),
                1 => tech_card_id = fields.value(),
                2 => hours = fields.value(),
                3 => minutes = fields.value(),
                _ => price = fields.value(),
            }
        }
        Ok(Self { team_member_id, tech_card_id, hours, minutes, price })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("team_member_id", &self.team_member_id);
        out.optional("tech_card_id", &self.tech_card_id);
        out.optional("hours", &self.hours);
        out.optional("minutes", &self.minutes);
        out.maybe("price", &self.price);
    }
}

object!(ServiceLinksUpdateTeamMemberSetting);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ServiceLinksUpdateTranslation {
    pub language_id: Option<i64>,
    /// Service name in this language; an empty string clears it.
    pub translation: Option<String>,
}

impl Object for ServiceLinksUpdateTranslation {
    const NAME: &'static str = "ServiceLinksUpdateTranslation";
    const FIELDS: &'static [&'static str] = &["language_id", "translation"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut language_id = None;
        let mut translation = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => language_id = fields.value(),
                _ => translation = fields.value(),
            }
        }
        Ok(Self { language_id, translation })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("language_id", &self.language_id);
        out.optional("translation", &self.translation);
    }
}

object!(ServiceLinksUpdateTranslation);

/// Price with this team member; null for the default of the service.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct ServiceLinksUpdateTeamMemberSettingPrice {
    pub min: Option<f64>,
    /// Upper price; null for a fixed price.
    pub max: Maybe<f64>,
}

impl Object for ServiceLinksUpdateTeamMemberSettingPrice {
    const NAME: &'static str = "ServiceLinksUpdateTeamMemberSettingPrice";
    const FIELDS: &'static [&'static str] = &["min", "max"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut min = None;
        let mut max = Maybe::Absent;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => min = fields.value(),
                _ => max = fields.value(),
            }
        }
        Ok(Self { min, max })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("min", &self.min);
        out.maybe("max", &self.max);
    }
}

object!(ServiceLinksUpdateTeamMemberSettingPrice);
