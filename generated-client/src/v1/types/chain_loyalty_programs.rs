// Written by `cargo xtask regen`; changes are lost.

//! Types of `chain_loyalty_programs`.

use crate::runtime::{
    ByStatus, Date, DateTime, Entries, Error, Fields, MapAccess, Maybe, Null, Object,
    Received, Rest, Serialize, SerializeMap, Serializer, Union, Value, Variant, int_enum,
    object, required, text_enum, union,
};
use std::collections::BTreeMap;
use super::{
    ApplicableItems, ExpirationTimeoutUnit, IdTitle, LoyaltyProgramType,
    ParamsSourceType, ValueUnit,
};

/// Request that freezes a membership.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MembershipFreeze {
    /// End of the freeze, ISO 8601.
    pub freeze_till: DateTime,
}

impl MembershipFreeze {
    /// What is required, and nothing else.
    pub fn new(freeze_till: DateTime) -> Self {
        Self { freeze_till }
    }
}

impl Object for MembershipFreeze {
    const NAME: &'static str = "MembershipFreeze";
    const FIELDS: &'static [&'static str] = &["freeze_till"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut freeze_till = None;
        while fields.next(Self::FIELDS)?.is_some() {
            fields.required(&mut freeze_till)?;
        }
        Ok(Self { freeze_till: required(freeze_till, "freeze_till")? })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("freeze_till", &self.freeze_till);
    }
}

object!(MembershipFreeze);

/// A membership that was frozen.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct FrozenMembership {
    pub id: Option<i64>,
    /// Code of the membership.
    pub number: Option<String>,
    /// `true`: the membership is frozen.
    pub is_frozen: Option<bool>,
    /// Days the membership was frozen in total.
    pub freeze_period: Option<i64>,
    /// End of the freeze.
    pub freeze_till: Option<DateTime>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for FrozenMembership {
    const NAME: &'static str = "FrozenMembership";
    const FIELDS: &'static [&'static str] = &["id", "number", "is_frozen", "freeze_period", "freeze_till"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.number),
                2 => fields.optional(&mut object.is_frozen),
                3 => fields.optional(&mut object.freeze_period),
                _ => fields.optional(&mut object.freeze_till),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("number", &self.number);
        out.optional("is_frozen", &self.is_frozen);
        out.optional("freeze_period", &self.freeze_period);
        out.optional("freeze_till", &self.freeze_till);
    }
}

object!(FrozenMembership);

/// Error response when a membership cannot be frozen.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipFreezeFailure {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    pub data: Option<Null>,
    /// Error message and validation messages.
    pub meta: Option<MembershipFreezeFailureMeta>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for MembershipFreezeFailure {
    const NAME: &'static str = "MembershipFreezeFailure";
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

object!(MembershipFreezeFailure);

/// A membership that was unfrozen.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct UnfrozenMembership {
    pub id: Option<i64>,
    /// Code of the membership.
    pub number: Option<String>,
    /// `true`: the membership is frozen.
    pub is_frozen: Option<bool>,
    /// Days the membership was frozen in total.
    pub freeze_period: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for UnfrozenMembership {
    const NAME: &'static str = "UnfrozenMembership";
    const FIELDS: &'static [&'static str] = &["id", "number", "is_frozen", "freeze_period"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.number),
                2 => fields.optional(&mut object.is_frozen),
                _ => fields.optional(&mut object.freeze_period),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("number", &self.number);
        out.optional("is_frozen", &self.is_frozen);
        out.optional("freeze_period", &self.freeze_period);
    }
}

object!(UnfrozenMembership);

/// Request that sets the visits left on a membership.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MembershipBalanceUpdate {
    /// New number of visits, for memberships with a common balance.
    pub united_balance_services_count: Option<i64>,
    /// New numbers of visits by service or category, for memberships with separate balances.
    pub services_balance_count: Option<Vec<MembershipBalanceUpdateServicesBalanceCount>>,
}

impl Object for MembershipBalanceUpdate {
    const NAME: &'static str = "MembershipBalanceUpdate";
    const FIELDS: &'static [&'static str] = &["united_balance_services_count", "services_balance_count"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.united_balance_services_count),
                _ => fields.optional(&mut object.services_balance_count),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("united_balance_services_count", &self.united_balance_services_count);
        out.optional("services_balance_count", &self.services_balance_count);
    }
}

object!(MembershipBalanceUpdate);

/// The balance of a membership after a change.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatedMembershipBalance {
    pub id: Option<i64>,
    /// Number of visits in the common balance.
    pub united_balance_services_count: Option<i64>,
    /// Balance of the membership.
    pub balance_container: Option<BTreeMap<String, Value>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for UpdatedMembershipBalance {
    const NAME: &'static str = "UpdatedMembershipBalance";
    const FIELDS: &'static [&'static str] = &["id", "united_balance_services_count", "balance_container"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.united_balance_services_count),
                _ => fields.optional(&mut object.balance_container),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("united_balance_services_count", &self.united_balance_services_count);
        out.optional("balance_container", &self.balance_container);
    }
}

object!(UpdatedMembershipBalance);

/// Request that sets how long a membership is valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct MembershipPeriodUpdate {
    /// Length of the validity period, in `period_unit_id`.
    pub period: i64,
    /// Unit of the period: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub period_unit_id: TimeUnit,
}

impl MembershipPeriodUpdate {
    /// What is required, and nothing else.
    pub fn new(period: i64, period_unit_id: TimeUnit) -> Self {
        Self { period, period_unit_id }
    }
}

impl Object for MembershipPeriodUpdate {
    const NAME: &'static str = "MembershipPeriodUpdate";
    const FIELDS: &'static [&'static str] = &["period", "period_unit_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut period = None;
        let mut period_unit_id = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut period),
                _ => fields.required(&mut period_unit_id),
            }?;
        }
        Ok(Self {
            period: required(period, "period")?,
            period_unit_id: required(period_unit_id, "period_unit_id")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("period", &self.period);
        out.required("period_unit_id", &self.period_unit_id);
    }
}

object!(MembershipPeriodUpdate);

/// The validity of a membership after a change.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct UpdatedMembershipPeriod {
    pub id: Option<i64>,
    /// Length of the validity period, in `period_unit_id`.
    pub period: Option<i64>,
    /// Unit of the validity period: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub period_unit_id: Option<i64>,
    /// When the membership expires.
    pub expiration_date: Option<DateTime>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for UpdatedMembershipPeriod {
    const NAME: &'static str = "UpdatedMembershipPeriod";
    const FIELDS: &'static [&'static str] = &["id", "period", "period_unit_id", "expiration_date"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.period),
                2 => fields.optional(&mut object.period_unit_id),
                _ => fields.optional(&mut object.expiration_date),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("period", &self.period);
        out.optional("period_unit_id", &self.period_unit_id);
        out.optional("expiration_date", &self.expiration_date);
    }
}

object!(UpdatedMembershipPeriod);

/// A membership type of a chain.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChainMembershipType {
    pub id: Option<i64>,
    /// ID of the chain that offers the membership type.
    pub salon_group_id: Option<i64>,
    /// ID of the category that the type is limited to; null means any.
    pub category_id: Maybe<i64>,
    pub title: Option<String>,
    /// Length of the validity period, in `period_unit_id`; `0` if not set.
    pub period: Option<i64>,
    /// Unit of the validity period: days (`1`), weeks (`2`), months (`3`), years (`4`) or not set (`0`).
    pub period_unit_id: Option<i64>,
    /// `true`: memberships of this type can be frozen.
    pub allow_freeze: Option<bool>,
    /// Longest time that the membership can stay frozen in total, in `freeze_limit_unit_id`.
    pub freeze_limit: Option<i64>,
    /// Unit of `freeze_limit`: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub freeze_limit_unit_id: Option<i64>,
    /// `true`: appointments can be booked during a freeze.
    pub is_booking_when_frozen_allowed: Option<bool>,
    /// `true`: sold without a code, for one person. `false`: has a code and can be shared.
    pub is_allow_empty_code: Option<bool>,
    /// `true`: one common balance; `false`: separate balances.
    pub is_united_balance: Option<bool>,
    /// `true`: the common balance has no limit.
    pub is_united_balance_unlimited: Option<bool>,
    /// `true`: an activation code is required.
    pub is_code_required: Option<bool>,
    /// `1`: the balance can be edited, `2`: it cannot.
    pub balance_edit_type_id: Option<i64>,
    /// Price of a membership.
    pub cost: Option<f64>,
    /// Lowest price among the chain's locations.
    pub chain_price_min: Option<f64>,
    /// Highest price among the chain's locations.
    pub chain_price_max: Option<f64>,
    /// True for a membership type of the chain.
    pub is_chain: Option<bool>,
    /// What makes the membership active: its sale (`1`), its first use (`2`) or a given date (`3`).
    pub expiration_type_id: Option<i64>,
    /// Name of the expiration type.
    pub expiration_type_title: Option<String>,
    /// Service category that the type is limited to: an object, a string such as `standard`, or null.
    pub category: Maybe<ChainMembershipTypeCategory>,
    /// Weight that sets the order of display.
    pub weight: Option<i64>,
    /// Number of active memberships of this type.
    pub abonements_count: Option<i64>,
    /// `true`: sold online.
    pub is_online_sale_enabled: Option<bool>,
    /// Title in the online shop.
    pub online_sale_title: Option<String>,
    /// Description in the online shop.
    pub online_sale_description: Option<String>,
    /// Price in the online shop.
    pub online_sale_price: Option<f64>,
    /// `true`: the price of a service may be changed when the membership is applied.
    pub service_price_correction: Option<bool>,
    /// Number of visits in the common balance.
    pub united_balance_services_count: Option<i64>,
    /// Length of the autoactivation period, in `autoactivation_time_unit_id`.
    pub autoactivation_time: Option<i64>,
    /// Unit of the autoactivation period: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub autoactivation_time_unit_id: Option<i64>,
    /// IDs of the locations that the membership type is attached to.
    pub attached_location_ids: Option<Vec<i64>>,
    /// Same as `attached_location_ids`.
    pub attached_salon_ids: Option<Vec<i64>>,
    /// URL of the image in the online shop.
    pub online_sale_image: Maybe<String>,
    /// `true`: the type is archived.
    pub is_archived: Option<bool>,
    /// When the membership type was archived.
    pub date_archived: Maybe<DateTime>,
    /// Rules that limit the use to certain times.
    pub availability: Option<Vec<MembershipAvailability>>,
    /// Attached services and categories with the balance of each.
    pub balance_container: Option<ChainMembershipTypeBalance>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ChainMembershipType {
    const NAME: &'static str = "ChainMembershipType";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "salon_group_id",
        "category_id",
        "title",
        "period",
        "period_unit_id",
        "allow_freeze",
        "freeze_limit",
        "freeze_limit_unit_id",
        "is_booking_when_frozen_allowed",
        "is_allow_empty_code",
        "is_united_balance",
        "is_united_balance_unlimited",
        "is_code_required",
        "balance_edit_type_id",
        "cost",
        "chain_price_min",
        "chain_price_max",
        "is_chain",
        "expiration_type_id",
        "expiration_type_title",
        "category",
        "weight",
        "abonements_count",
        "is_online_sale_enabled",
        "online_sale_title",
        "online_sale_description",
        "online_sale_price",
        "service_price_correction",
        "united_balance_services_count",
        "autoactivation_time",
        "autoactivation_time_unit_id",
        "attached_location_ids",
        "attached_salon_ids",
        "online_sale_image",
        "is_archived",
        "date_archived",
        "availability",
        "balance_container",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.salon_group_id),
                2 => fields.maybe(&mut object.category_id),
                3 => fields.optional(&mut object.title),
                4 => fields.optional(&mut object.period),
                5 => fields.optional(&mut object.period_unit_id),
                6 => fields.optional(&mut object.allow_freeze),
                7 => fields.optional(&mut object.freeze_limit),
                8 => fields.optional(&mut object.freeze_limit_unit_id),
                9 => fields.optional(&mut object.is_booking_when_frozen_allowed),
                10 => fields.optional(&mut object.is_allow_empty_code),
                11 => fields.optional(&mut object.is_united_balance),
                12 => fields.optional(&mut object.is_united_balance_unlimited),
                13 => fields.optional(&mut object.is_code_required),
                14 => fields.optional(&mut object.balance_edit_type_id),
                15 => fields.optional(&mut object.cost),
                16 => fields.optional(&mut object.chain_price_min),
                17 => fields.optional(&mut object.chain_price_max),
                18 => fields.optional(&mut object.is_chain),
                19 => fields.optional(&mut object.expiration_type_id),
                20 => fields.optional(&mut object.expiration_type_title),
                21 => fields.maybe(&mut object.category),
                22 => fields.optional(&mut object.weight),
                23 => fields.optional(&mut object.abonements_count),
                24 => fields.optional(&mut object.is_online_sale_enabled),
                25 => fields.optional(&mut object.online_sale_title),
                26 => fields.optional(&mut object.online_sale_description),
                27 => fields.optional(&mut object.online_sale_price),
                28 => fields.optional(&mut object.service_price_correction),
                29 => fields.optional(&mut object.united_balance_services_count),
                30 => fields.optional(&mut object.autoactivation_time),
                31 => fields.optional(&mut object.autoactivation_time_unit_id),
                32 => fields.optional(&mut object.attached_location_ids),
                33 => fields.optional(&mut object.attached_salon_ids),
                34 => fields.maybe(&mut object.online_sale_image),
                35 => fields.optional(&mut object.is_archived),
                36 => fields.maybe(&mut object.date_archived),
                37 => fields.optional(&mut object.availability),
                _ => fields.optional(&mut object.balance_container),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("salon_group_id", &self.salon_group_id);
        out.maybe("category_id", &self.category_id);
        out.optional("title", &self.title);
        out.optional("period", &self.period);
        out.optional("period_unit_id", &self.period_unit_id);
        out.optional("allow_freeze", &self.allow_freeze);
        out.optional("freeze_limit", &self.freeze_limit);
        out.optional("freeze_limit_unit_id", &self.freeze_limit_unit_id);
        out.optional("is_booking_when_frozen_allowed", &self.is_booking_when_frozen_allowed);
        out.optional("is_allow_empty_code", &self.is_allow_empty_code);
        out.optional("is_united_balance", &self.is_united_balance);
        out.optional("is_united_balance_unlimited", &self.is_united_balance_unlimited);
        out.optional("is_code_required", &self.is_code_required);
        out.optional("balance_edit_type_id", &self.balance_edit_type_id);
        out.optional("cost", &self.cost);
        out.optional("chain_price_min", &self.chain_price_min);
        out.optional("chain_price_max", &self.chain_price_max);
        out.optional("is_chain", &self.is_chain);
        out.optional("expiration_type_id", &self.expiration_type_id);
        out.optional("expiration_type_title", &self.expiration_type_title);
        out.maybe("category", &self.category);
        out.optional("weight", &self.weight);
        out.optional("abonements_count", &self.abonements_count);
        out.optional("is_online_sale_enabled", &self.is_online_sale_enabled);
        out.optional("online_sale_title", &self.online_sale_title);
        out.optional("online_sale_description", &self.online_sale_description);
        out.optional("online_sale_price", &self.online_sale_price);
        out.optional("service_price_correction", &self.service_price_correction);
        out.optional("united_balance_services_count", &self.united_balance_services_count);
        out.optional("autoactivation_time", &self.autoactivation_time);
        out.optional("autoactivation_time_unit_id", &self.autoactivation_time_unit_id);
        out.optional("attached_location_ids", &self.attached_location_ids);
        out.optional("attached_salon_ids", &self.attached_salon_ids);
        out.maybe("online_sale_image", &self.online_sale_image);
        out.optional("is_archived", &self.is_archived);
        out.maybe("date_archived", &self.date_archived);
        out.optional("availability", &self.availability);
        out.optional("balance_container", &self.balance_container);
    }
}

object!(ChainMembershipType);

/// Request that creates a membership type in a chain.
#[derive(Debug, Clone, PartialEq)]
pub struct NewChainMembershipType {
    pub title: String,
    /// ID of the chain.
    pub salon_group_id: i64,
    /// Price of a membership.
    pub cost: f64,
    /// IDs of the locations that offer the membership type.
    pub location_ids: Option<Vec<i64>>,
    /// Length of the validity period, in `period_unit_id`.
    pub period: Option<i64>,
    /// Unit of the validity period: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub period_unit_id: Option<TimeUnit>,
    /// `true`: memberships of this type can be frozen.
    ///
    /// Default `false`.
    pub allow_freeze: Option<bool>,
    /// Longest time that the membership can stay frozen in total, in `freeze_limit_unit_id`.
    pub freeze_limit: Option<i64>,
    /// Unit of `freeze_limit`: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub freeze_limit_unit_id: Option<TimeUnit>,
    /// `true`: the price of a service may be changed when the membership is used.
    ///
    /// Default `false`.
    pub service_price_correction: Option<bool>,
    /// What makes the membership active: its sale (`1`), its first use (`2`) or a given date (`3`).
    pub expiration_type_id: Option<ExpirationTypeId>,
    /// `true`: only the buyer can use the membership. `false`: everyone with the code can use it.
    ///
    /// Default `true`.
    pub is_allow_empty_code: Option<bool>,
    /// `true`: one common balance; `false`: separate balances.
    pub is_united_balance: bool,
    /// Number of visits in the common balance.
    pub united_balance_services_count: i64,
    /// Who may adjust the balance. `0`: nobody, `1`: the location of sale, `2`: every location.
    pub balance_edit_type_id: Option<BalanceEditTypeId>,
    /// `true`: sold online; `online_sale_price` is then required.
    ///
    /// Default `false`.
    pub is_online_sale_enabled: Option<bool>,
    /// Title in the online shop.
    pub online_sale_title: Option<String>,
    /// Description in the online shop.
    pub online_sale_description: Option<String>,
    /// Online price; required when `is_online_sale_enabled` is `true`.
    pub online_sale_price: Option<f64>,
    /// URL of the image in the online shop.
    pub online_image: Option<String>,
    /// Longest autoactivation period.
    pub autoactivation_period: Option<i64>,
    /// Time until autoactivation.
    pub autoactivation_time_in_days: Option<i64>,
    /// Unit of the autoactivation period: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub autoactivation_time_unit_id: Option<TimeUnit>,
    /// `true`: archived.
    ///
    /// Default `false`.
    pub is_archived: Option<bool>,
    /// Category type of the membership; always `standard`.
    ///
    /// Default `standard`.
    pub category: Option<String>,
    /// IDs of the locations that offer the membership type.
    pub salon_ids: Option<Vec<i64>>,
    /// Number of visits by service ID: an object, not an array. With a common balance, send `{}`.
    pub services: Option<BTreeMap<String, i64>>,
    /// Number of visits by service category ID: an object, not an array. With a common balance, the numbers are ignored.
    pub service_categories: BTreeMap<String, i64>,
    /// `true`: removes the current image for online sales.
    ///
    /// Default `false`.
    pub delete_online_image: Option<bool>,
    /// Rules that limit the use to certain times; an empty array sets no limit.
    pub availability: Option<Vec<MembershipAvailability>>,
}

impl NewChainMembershipType {
    /// What is required, and nothing else.
    pub fn new(
        title: impl Into<String>,
        salon_group_id: i64,
        cost: f64,
        is_united_balance: bool,
        united_balance_services_count: i64,
        service_categories: BTreeMap<String, i64>,
    ) -> Self {
        Self {
            title: title.into(),
            salon_group_id,
            cost,
            location_ids: None,
            period: None,
            period_unit_id: None,
            allow_freeze: None,
            freeze_limit: None,
            freeze_limit_unit_id: None,
            service_price_correction: None,
            expiration_type_id: None,
            is_allow_empty_code: None,
            is_united_balance,
            united_balance_services_count,
            balance_edit_type_id: None,
            is_online_sale_enabled: None,
            online_sale_title: None,
            online_sale_description: None,
            online_sale_price: None,
            online_image: None,
            autoactivation_period: None,
            autoactivation_time_in_days: None,
            autoactivation_time_unit_id: None,
            is_archived: None,
            category: None,
            salon_ids: None,
            services: None,
            service_categories,
            delete_online_image: None,
            availability: None,
        }
    }
}

impl Object for NewChainMembershipType {
    const NAME: &'static str = "NewChainMembershipType";
    const FIELDS: &'static [&'static str] = &[
        "title",
        "salon_group_id",
        "cost",
        "location_ids",
        "period",
        "period_unit_id",
        "allow_freeze",
        "freeze_limit",
        "freeze_limit_unit_id",
        "service_price_correction",
        "expiration_type_id",
        "is_allow_empty_code",
        "is_united_balance",
        "united_balance_services_count",
        "balance_edit_type_id",
        "is_online_sale_enabled",
        "online_sale_title",
        "online_sale_description",
        "online_sale_price",
        "online_image",
        "autoactivation_period",
        "autoactivation_time_in_days",
        "autoactivation_time_unit_id",
        "is_archived",
        "category",
        "salon_ids",
        "services",
        "service_categories",
        "delete_online_image",
        "availability",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut title = None;
        let mut salon_group_id = None;
        let mut cost = None;
        let mut location_ids = None;
        let mut period = None;
        let mut period_unit_id = None;
        let mut allow_freeze = None;
        let mut freeze_limit = None;
        let mut freeze_limit_unit_id = None;
        let mut service_price_correction = None;
        let mut expiration_type_id = None;
        let mut is_allow_empty_code = None;
        let mut is_united_balance = None;
        let mut united_balance_services_count = None;
        let mut balance_edit_type_id = None;
        let mut is_online_sale_enabled = None;
        let mut online_sale_title = None;
        let mut online_sale_description = None;
        let mut online_sale_price = None;
        let mut online_image = None;
        let mut autoactivation_period = None;
        let mut autoactivation_time_in_days = None;
        let mut autoactivation_time_unit_id = None;
        let mut is_archived = None;
        let mut category = None;
        let mut salon_ids = None;
        let mut services = None;
        let mut service_categories = None;
        let mut delete_online_image = None;
        let mut availability = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut title),
                1 => fields.required(&mut salon_group_id),
                2 => fields.required(&mut cost),
                3 => fields.optional(&mut location_ids),
                4 => fields.optional(&mut period),
                5 => fields.optional(&mut period_unit_id),
                6 => fields.optional(&mut allow_freeze),
                7 => fields.optional(&mut freeze_limit),
                8 => fields.optional(&mut freeze_limit_unit_id),
                9 => fields.optional(&mut service_price_correction),
                10 => fields.optional(&mut expiration_type_id),
                11 => fields.optional(&mut is_allow_empty_code),
                12 => fields.required(&mut is_united_balance),
                13 => fields.required(&mut united_balance_services_count),
                14 => fields.optional(&mut balance_edit_type_id),
                15 => fields.optional(&mut is_online_sale_enabled),
                16 => fields.optional(&mut online_sale_title),
                17 => fields.optional(&mut online_sale_description),
                18 => fields.optional(&mut online_sale_price),
                19 => fields.optional(&mut online_image),
                20 => fields.optional(&mut autoactivation_period),
                21 => fields.optional(&mut autoactivation_time_in_days),
                22 => fields.optional(&mut autoactivation_time_unit_id),
                23 => fields.optional(&mut is_archived),
                24 => fields.optional(&mut category),
                25 => fields.optional(&mut salon_ids),
                26 => fields.optional(&mut services),
                27 => fields.required(&mut service_categories),
                28 => fields.optional(&mut delete_online_image),
                _ => fields.optional(&mut availability),
            }?;
        }
        Ok(Self {
            title: required(title, "title")?,
            salon_group_id: required(salon_group_id, "salon_group_id")?,
            cost: required(cost, "cost")?,
            location_ids,
            period,
            period_unit_id,
            allow_freeze,
            freeze_limit,
            freeze_limit_unit_id,
            service_price_correction,
            expiration_type_id,
            is_allow_empty_code,
            is_united_balance: required(is_united_balance, "is_united_balance")?,
            united_balance_services_count: required(united_balance_services_count, "united_balance_services_count")?,
            balance_edit_type_id,
            is_online_sale_enabled,
            online_sale_title,
            online_sale_description,
            online_sale_price,
            online_image,
            autoactivation_period,
            autoactivation_time_in_days,
            autoactivation_time_unit_id,
            is_archived,
            category,
            salon_ids,
            services,
            service_categories: required(service_categories, "service_categories")?,
            delete_online_image,
            availability,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("title", &self.title);
        out.required("salon_group_id", &self.salon_group_id);
        out.required("cost", &self.cost);
        out.optional("location_ids", &self.location_ids);
        out.optional("period", &self.period);
        out.optional("period_unit_id", &self.period_unit_id);
        out.optional("allow_freeze", &self.allow_freeze);
        out.optional("freeze_limit", &self.freeze_limit);
        out.optional("freeze_limit_unit_id", &self.freeze_limit_unit_id);
        out.optional("service_price_correction", &self.service_price_correction);
        out.optional("expiration_type_id", &self.expiration_type_id);
        out.optional("is_allow_empty_code", &self.is_allow_empty_code);
        out.required("is_united_balance", &self.is_united_balance);
        out.required("united_balance_services_count", &self.united_balance_services_count);
        out.optional("balance_edit_type_id", &self.balance_edit_type_id);
        out.optional("is_online_sale_enabled", &self.is_online_sale_enabled);
        out.optional("online_sale_title", &self.online_sale_title);
        out.optional("online_sale_description", &self.online_sale_description);
        out.optional("online_sale_price", &self.online_sale_price);
        out.optional("online_image", &self.online_image);
        out.optional("autoactivation_period", &self.autoactivation_period);
        out.optional("autoactivation_time_in_days", &self.autoactivation_time_in_days);
        out.optional("autoactivation_time_unit_id", &self.autoactivation_time_unit_id);
        out.optional("is_archived", &self.is_archived);
        out.optional("category", &self.category);
        out.optional("salon_ids", &self.salon_ids);
        out.optional("services", &self.services);
        out.required("service_categories", &self.service_categories);
        out.optional("delete_online_image", &self.delete_online_image);
        out.optional("availability", &self.availability);
    }
}

object!(NewChainMembershipType);

/// Request that changes a membership type of a chain.
#[derive(Debug, Clone, PartialEq)]
pub struct ChainMembershipTypeUpdate {
    pub title: String,
    /// ID of the chain.
    pub salon_group_id: i64,
    /// Price of a membership.
    pub cost: f64,
    /// IDs of the locations that offer the membership type.
    pub location_ids: Option<Vec<i64>>,
    /// Length of the validity period, in `period_unit_id`.
    pub period: Option<i64>,
    /// Unit of the validity period: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub period_unit_id: Option<TimeUnit>,
    /// `true`: memberships of this type can be frozen.
    ///
    /// Default `false`.
    pub allow_freeze: Option<bool>,
    /// Longest time that the membership can stay frozen in total, in `freeze_limit_unit_id`.
    pub freeze_limit: Option<i64>,
    /// Unit of `freeze_limit`: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub freeze_limit_unit_id: Option<TimeUnit>,
    /// `true`: the price of a service may be changed when the membership is used.
    ///
    /// Default `false`.
    pub service_price_correction: Option<bool>,
    /// What makes the membership active: its sale (`1`), its first use (`2`) or a given date (`3`).
    pub expiration_type_id: Option<ExpirationTypeId>,
    /// `true`: only the buyer can use the membership. `false`: everyone with the code can use it.
    ///
    /// Default `true`.
    pub is_allow_empty_code: Option<bool>,
    /// `true`: one common balance; `false`: separate balances.
    pub is_united_balance: bool,
    /// Number of visits in the common balance.
    pub united_balance_services_count: i64,
    /// Who may adjust the balance. `0`: nobody, `1`: the location of sale, `2`: every location.
    pub balance_edit_type_id: Option<BalanceEditTypeId>,
    /// `true`: sold online.
    ///
    /// Default `false`.
    pub is_online_sale_enabled: Option<bool>,
    /// Title in the online shop.
    pub online_sale_title: Option<String>,
    /// Description in the online shop.
    pub online_sale_description: Option<String>,
    /// Price in the online shop.
    pub online_sale_price: Option<f64>,
    /// URL of the image in the online shop.
    pub online_image: Option<String>,
    /// Longest autoactivation period.
    pub autoactivation_period: Option<i64>,
    /// Time until autoactivation.
    pub autoactivation_time_in_days: Option<i64>,
    /// Unit of the autoactivation period: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub autoactivation_time_unit_id: Option<TimeUnit>,
    /// `true`: archived.
    ///
    /// Default `false`.
    pub is_archived: Option<bool>,
    /// IDs of the services. An empty array leaves the services unchanged.
    pub services: Option<Vec<i64>>,
    /// IDs of the service categories. An empty array leaves the categories unchanged.
    pub service_categories: Vec<i64>,
    /// Rules that limit the use to certain times; an empty array sets no limit.
    pub availability: Option<Vec<MembershipAvailability>>,
}

impl ChainMembershipTypeUpdate {
    /// What is required, and nothing else.
    pub fn new(
        title: impl Into<String>,
        salon_group_id: i64,
        cost: f64,
        is_united_balance: bool,
        united_balance_services_count: i64,
        service_categories: Vec<i64>,
    ) -> Self {
        Self {
            title: title.into(),
            salon_group_id,
            cost,
            location_ids: None,
            period: None,
            period_unit_id: None,
            allow_freeze: None,
            freeze_limit: None,
            freeze_limit_unit_id: None,
            service_price_correction: None,
            expiration_type_id: None,
            is_allow_empty_code: None,
            is_united_balance,
            united_balance_services_count,
            balance_edit_type_id: None,
            is_online_sale_enabled: None,
            online_sale_title: None,
            online_sale_description: None,
            online_sale_price: None,
            online_image: None,
            autoactivation_period: None,
            autoactivation_time_in_days: None,
            autoactivation_time_unit_id: None,
            is_archived: None,
            services: None,
            service_categories,
            availability: None,
        }
    }
}

impl Object for ChainMembershipTypeUpdate {
    const NAME: &'static str = "ChainMembershipTypeUpdate";
    const FIELDS: &'static [&'static str] = &[
        "title",
        "salon_group_id",
        "cost",
        "location_ids",
        "period",
        "period_unit_id",
        "allow_freeze",
        "freeze_limit",
        "freeze_limit_unit_id",
        "service_price_correction",
        "expiration_type_id",
        "is_allow_empty_code",
        "is_united_balance",
        "united_balance_services_count",
        "balance_edit_type_id",
        "is_online_sale_enabled",
        "online_sale_title",
        "online_sale_description",
        "online_sale_price",
        "online_image",
        "autoactivation_period",
        "autoactivation_time_in_days",
        "autoactivation_time_unit_id",
        "is_archived",
        "services",
        "service_categories",
        "availability",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut title = None;
        let mut salon_group_id = None;
        let mut cost = None;
        let mut location_ids = None;
        let mut period = None;
        let mut period_unit_id = None;
        let mut allow_freeze = None;
        let mut freeze_limit = None;
        let mut freeze_limit_unit_id = None;
        let mut service_price_correction = None;
        let mut expiration_type_id = None;
        let mut is_allow_empty_code = None;
        let mut is_united_balance = None;
        let mut united_balance_services_count = None;
        let mut balance_edit_type_id = None;
        let mut is_online_sale_enabled = None;
        let mut online_sale_title = None;
        let mut online_sale_description = None;
        let mut online_sale_price = None;
        let mut online_image = None;
        let mut autoactivation_period = None;
        let mut autoactivation_time_in_days = None;
        let mut autoactivation_time_unit_id = None;
        let mut is_archived = None;
        let mut services = None;
        let mut service_categories = None;
        let mut availability = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut title),
                1 => fields.required(&mut salon_group_id),
                2 => fields.required(&mut cost),
                3 => fields.optional(&mut location_ids),
                4 => fields.optional(&mut period),
                5 => fields.optional(&mut period_unit_id),
                6 => fields.optional(&mut allow_freeze),
                7 => fields.optional(&mut freeze_limit),
                8 => fields.optional(&mut freeze_limit_unit_id),
                9 => fields.optional(&mut service_price_correction),
                10 => fields.optional(&mut expiration_type_id),
                11 => fields.optional(&mut is_allow_empty_code),
                12 => fields.required(&mut is_united_balance),
                13 => fields.required(&mut united_balance_services_count),
                14 => fields.optional(&mut balance_edit_type_id),
                15 => fields.optional(&mut is_online_sale_enabled),
                16 => fields.optional(&mut online_sale_title),
                17 => fields.optional(&mut online_sale_description),
                18 => fields.optional(&mut online_sale_price),
                19 => fields.optional(&mut online_image),
                20 => fields.optional(&mut autoactivation_period),
                21 => fields.optional(&mut autoactivation_time_in_days),
                22 => fields.optional(&mut autoactivation_time_unit_id),
                23 => fields.optional(&mut is_archived),
                24 => fields.optional(&mut services),
                25 => fields.required(&mut service_categories),
                _ => fields.optional(&mut availability),
            }?;
        }
        Ok(Self {
            title: required(title, "title")?,
            salon_group_id: required(salon_group_id, "salon_group_id")?,
            cost: required(cost, "cost")?,
            location_ids,
            period,
            period_unit_id,
            allow_freeze,
            freeze_limit,
            freeze_limit_unit_id,
            service_price_correction,
            expiration_type_id,
            is_allow_empty_code,
            is_united_balance: required(is_united_balance, "is_united_balance")?,
            united_balance_services_count: required(united_balance_services_count, "united_balance_services_count")?,
            balance_edit_type_id,
            is_online_sale_enabled,
            online_sale_title,
            online_sale_description,
            online_sale_price,
            online_image,
            autoactivation_period,
            autoactivation_time_in_days,
            autoactivation_time_unit_id,
            is_archived,
            services,
            service_categories: required(service_categories, "service_categories")?,
            availability,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("title", &self.title);
        out.required("salon_group_id", &self.salon_group_id);
        out.required("cost", &self.cost);
        out.optional("location_ids", &self.location_ids);
        out.optional("period", &self.period);
        out.optional("period_unit_id", &self.period_unit_id);
        out.optional("allow_freeze", &self.allow_freeze);
        out.optional("freeze_limit", &self.freeze_limit);
        out.optional("freeze_limit_unit_id", &self.freeze_limit_unit_id);
        out.optional("service_price_correction", &self.service_price_correction);
        out.optional("expiration_type_id", &self.expiration_type_id);
        out.optional("is_allow_empty_code", &self.is_allow_empty_code);
        out.required("is_united_balance", &self.is_united_balance);
        out.required("united_balance_services_count", &self.united_balance_services_count);
        out.optional("balance_edit_type_id", &self.balance_edit_type_id);
        out.optional("is_online_sale_enabled", &self.is_online_sale_enabled);
        out.optional("online_sale_title", &self.online_sale_title);
        out.optional("online_sale_description", &self.online_sale_description);
        out.optional("online_sale_price", &self.online_sale_price);
        out.optional("online_image", &self.online_image);
        out.optional("autoactivation_period", &self.autoactivation_period);
        out.optional("autoactivation_time_in_days", &self.autoactivation_time_in_days);
        out.optional("autoactivation_time_unit_id", &self.autoactivation_time_unit_id);
        out.optional("is_archived", &self.is_archived);
        out.optional("services", &self.services);
        out.required("service_categories", &self.service_categories);
        out.optional("availability", &self.availability);
    }
}

object!(ChainMembershipTypeUpdate);

/// Request that restores a deleted membership type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ChainMembershipTypeRestore {
    /// Title of the membership type after it is restored.
    pub restore_in_title: String,
}

impl ChainMembershipTypeRestore {
    /// What is required, and nothing else.
    pub fn new(restore_in_title: impl Into<String>) -> Self {
        Self {
            restore_in_title: restore_in_title.into(),
        }
    }
}

impl Object for ChainMembershipTypeRestore {
    const NAME: &'static str = "ChainMembershipTypeRestore";
    const FIELDS: &'static [&'static str] = &["restore_in_title"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut restore_in_title = None;
        while fields.next(Self::FIELDS)?.is_some() {
            fields.required(&mut restore_in_title)?;
        }
        Ok(Self {
            restore_in_title: required(restore_in_title, "restore_in_title")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("restore_in_title", &self.restore_in_title);
    }
}

object!(ChainMembershipTypeRestore);

/// Request that archives a membership type or brings it back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ChainMembershipTypeArchive {
    /// `true`: archived, not for sale. `false`: active, for sale.
    pub is_archived: bool,
}

impl ChainMembershipTypeArchive {
    /// What is required, and nothing else.
    pub fn new(is_archived: bool) -> Self {
        Self { is_archived }
    }
}

impl Object for ChainMembershipTypeArchive {
    const NAME: &'static str = "ChainMembershipTypeArchive";
    const FIELDS: &'static [&'static str] = &["is_archived"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut is_archived = None;
        while fields.next(Self::FIELDS)?.is_some() {
            fields.required(&mut is_archived)?;
        }
        Ok(Self { is_archived: required(is_archived, "is_archived")? })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("is_archived", &self.is_archived);
    }
}

object!(ChainMembershipTypeArchive);

/// A gift card type of a chain.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChainGiftCardType {
    pub id: Option<i64>,
    pub title: Option<String>,
    /// Face value of a gift card.
    pub balance: Option<f64>,
    /// `true`: can be used more than once.
    pub is_multi: Option<bool>,
    /// ID of the chain.
    pub company_group_id: Option<i64>,
    /// ID of the service category that the gift card is limited to.
    pub category_id: Maybe<i64>,
    /// Weight that sets the order of display.
    pub weight: Option<i64>,
    /// What the gift card can pay for: anything (`0`), any service but no products (`1`), any product but no services (`2`), chosen services (`3`), chosen services and any product (`4`).
    pub item_type_id: Option<i64>,
    /// Kind of expiry limit. `0`: none, `1`: a fixed date, `2`: a term after the sale.
    pub expiration_type_id: Option<i64>,
    /// When all gift cards of this type expire.
    pub expiration_date: Maybe<DateTime>,
    /// Term of validity, in `expiration_timeout_unit_id`.
    pub expiration_timeout: Option<i64>,
    /// Unit of `expiration_timeout`: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub expiration_timeout_unit_id: Option<i64>,
    /// `1`: the balance can be edited, `2`: it cannot.
    pub balance_edit_type_id: Option<i64>,
    /// `true`: can be sold without a code.
    pub is_allow_empty_code: Option<bool>,
    /// `true`: the serial number is limited.
    pub is_serial_number_limited: Option<bool>,
    /// `true`: archived.
    pub is_archived: Option<bool>,
    /// When the type was archived.
    pub date_archived: Maybe<String>,
    /// `true`: sold online.
    pub online_sale_is_enabled: Option<bool>,
    /// Title in the online shop.
    pub online_sale_title: Option<String>,
    /// Description in the online shop.
    pub online_sale_description: Option<String>,
    /// Price in the online shop.
    pub online_sale_price: Option<f64>,
    /// URL of the image in the online shop.
    pub online_sale_image: Maybe<String>,
    /// Number of gift cards issued.
    pub released_total: Option<i64>,
    /// What the gift card can pay for, with the name of the restriction.
    pub item_type: Option<IdTitle>,
    /// IDs of the services that the gift card is limited to.
    pub service_ids: Option<Vec<i64>>,
    /// IDs of the locations that accept the gift card.
    pub salon_ids: Option<Vec<i64>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ChainGiftCardType {
    const NAME: &'static str = "ChainGiftCardType";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "balance",
        "is_multi",
        "company_group_id",
        "category_id",
        "weight",
        "item_type_id",
        "expiration_type_id",
        "expiration_date",
        "expiration_timeout",
        "expiration_timeout_unit_id",
        "balance_edit_type_id",
        "is_allow_empty_code",
        "is_serial_number_limited",
        "is_archived",
        "date_archived",
        "online_sale_is_enabled",
        "online_sale_title",
        "online_sale_description",
        "online_sale_price",
        "online_sale_image",
        "released_total",
        "item_type",
        "service_ids",
        "salon_ids",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.title),
                2 => fields.optional(&mut object.balance),
                3 => fields.optional(&mut object.is_multi),
                4 => fields.optional(&mut object.company_group_id),
                5 => fields.maybe(&mut object.category_id),
                6 => fields.optional(&mut object.weight),
                7 => fields.optional(&mut object.item_type_id),
                8 => fields.optional(&mut object.expiration_type_id),
                9 => fields.maybe(&mut object.expiration_date),
                10 => fields.optional(&mut object.expiration_timeout),
                11 => fields.optional(&mut object.expiration_timeout_unit_id),
                12 => fields.optional(&mut object.balance_edit_type_id),
                13 => fields.optional(&mut object.is_allow_empty_code),
                14 => fields.optional(&mut object.is_serial_number_limited),
                15 => fields.optional(&mut object.is_archived),
                16 => fields.maybe(&mut object.date_archived),
                17 => fields.optional(&mut object.online_sale_is_enabled),
                18 => fields.optional(&mut object.online_sale_title),
                19 => fields.optional(&mut object.online_sale_description),
                20 => fields.optional(&mut object.online_sale_price),
                21 => fields.maybe(&mut object.online_sale_image),
                22 => fields.optional(&mut object.released_total),
                23 => fields.optional(&mut object.item_type),
                24 => fields.optional(&mut object.service_ids),
                _ => fields.optional(&mut object.salon_ids),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("title", &self.title);
        out.optional("balance", &self.balance);
        out.optional("is_multi", &self.is_multi);
        out.optional("company_group_id", &self.company_group_id);
        out.maybe("category_id", &self.category_id);
        out.optional("weight", &self.weight);
        out.optional("item_type_id", &self.item_type_id);
        out.optional("expiration_type_id", &self.expiration_type_id);
        out.maybe("expiration_date", &self.expiration_date);
        out.optional("expiration_timeout", &self.expiration_timeout);
        out.optional("expiration_timeout_unit_id", &self.expiration_timeout_unit_id);
        out.optional("balance_edit_type_id", &self.balance_edit_type_id);
        out.optional("is_allow_empty_code", &self.is_allow_empty_code);
        out.optional("is_serial_number_limited", &self.is_serial_number_limited);
        out.optional("is_archived", &self.is_archived);
        out.maybe("date_archived", &self.date_archived);
        out.optional("online_sale_is_enabled", &self.online_sale_is_enabled);
        out.optional("online_sale_title", &self.online_sale_title);
        out.optional("online_sale_description", &self.online_sale_description);
        out.optional("online_sale_price", &self.online_sale_price);
        out.maybe("online_sale_image", &self.online_sale_image);
        out.optional("released_total", &self.released_total);
        out.optional("item_type", &self.item_type);
        out.optional("service_ids", &self.service_ids);
        out.optional("salon_ids", &self.salon_ids);
    }
}

object!(ChainGiftCardType);

/// Request that creates or replaces a gift card type of a chain.
#[derive(Debug, Clone, PartialEq)]
pub struct NewChainGiftCardType {
    pub title: String,
    /// Face value of a gift card.
    pub balance: f64,
    /// `true`: can be used more than once. `false`: once only.
    pub is_multi: bool,
    /// What the gift card can pay for: anything (`0`), any service but no products (`1`), any product but no services (`2`), chosen services (`3`), chosen services and any product (`4`).
    pub item_type_id: NewChainGiftCardTypeItemTypeId,
    /// `true`: can be sold without a code.
    pub is_allow_empty_code: bool,
    /// ID of the service category that the type is limited to; null means any.
    pub category_id: Maybe<i64>,
    /// `1`: the balance can be edited, `2`: it cannot.
    pub balance_edit_type_id: NewChainGiftCardTypeBalanceEditTypeId,
    /// IDs of the services the card is limited to; empty means no limit.
    pub service_ids: Vec<i64>,
    /// IDs of the locations that accept the gift card.
    pub salon_ids: Vec<i64>,
    /// When gift cards of the type expire.
    pub expiration: NewChainGiftCardTypeExpiration,
    /// How gift cards of the type are sold online.
    pub online_sale: NewChainGiftCardTypeOnlineSale,
}

impl NewChainGiftCardType {
    /// What is required, and nothing else.
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        title: impl Into<String>,
        balance: f64,
        is_multi: bool,
        item_type_id: NewChainGiftCardTypeItemTypeId,
        is_allow_empty_code: bool,
        balance_edit_type_id: NewChainGiftCardTypeBalanceEditTypeId,
        service_ids: Vec<i64>,
        salon_ids: Vec<i64>,
        expiration: NewChainGiftCardTypeExpiration,
        online_sale: NewChainGiftCardTypeOnlineSale,
    ) -> Self {
        Self {
            title: title.into(),
            balance,
            is_multi,
            item_type_id,
            is_allow_empty_code,
            category_id: Maybe::Absent,
            balance_edit_type_id,
            service_ids,
            salon_ids,
            expiration,
            online_sale,
        }
    }
}

impl Object for NewChainGiftCardType {
    const NAME: &'static str = "NewChainGiftCardType";
    const FIELDS: &'static [&'static str] = &[
        "title",
        "balance",
        "is_multi",
        "item_type_id",
        "is_allow_empty_code",
        "category_id",
        "balance_edit_type_id",
        "service_ids",
        "salon_ids",
        "expiration",
        "online_sale",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut title = None;
        let mut balance = None;
        let mut is_multi = None;
        let mut item_type_id = None;
        let mut is_allow_empty_code = None;
        let mut category_id = Maybe::Absent;
        let mut balance_edit_type_id = None;
        let mut service_ids = None;
        let mut salon_ids = None;
        let mut expiration = None;
        let mut online_sale = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut title),
                1 => fields.required(&mut balance),
                2 => fields.required(&mut is_multi),
                3 => fields.required(&mut item_type_id),
                4 => fields.required(&mut is_allow_empty_code),
                5 => fields.maybe(&mut category_id),
                6 => fields.required(&mut balance_edit_type_id),
                7 => fields.required(&mut service_ids),
                8 => fields.required(&mut salon_ids),
                9 => fields.required(&mut expiration),
                _ => fields.required(&mut online_sale),
            }?;
        }
        Ok(Self {
            title: required(title, "title")?,
            balance: required(balance, "balance")?,
            is_multi: required(is_multi, "is_multi")?,
            item_type_id: required(item_type_id, "item_type_id")?,
            is_allow_empty_code: required(is_allow_empty_code, "is_allow_empty_code")?,
            category_id,
            balance_edit_type_id: required(balance_edit_type_id, "balance_edit_type_id")?,
            service_ids: required(service_ids, "service_ids")?,
            salon_ids: required(salon_ids, "salon_ids")?,
            expiration: required(expiration, "expiration")?,
            online_sale: required(online_sale, "online_sale")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("title", &self.title);
        out.required("balance", &self.balance);
        out.required("is_multi", &self.is_multi);
        out.required("item_type_id", &self.item_type_id);
        out.required("is_allow_empty_code", &self.is_allow_empty_code);
        out.maybe("category_id", &self.category_id);
        out.required("balance_edit_type_id", &self.balance_edit_type_id);
        out.required("service_ids", &self.service_ids);
        out.required("salon_ids", &self.salon_ids);
        out.required("expiration", &self.expiration);
        out.required("online_sale", &self.online_sale);
    }
}

object!(NewChainGiftCardType);

/// A gift card type of a chain after a change.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatedChainGiftCardType {
    pub id: Option<i64>,
    pub title: Option<String>,
    /// Face value of a gift card.
    pub balance: Option<f64>,
    /// `true`: can be used more than once.
    pub is_multi: Option<bool>,
    /// ID of the chain.
    pub company_group_id: Option<i64>,
    /// ID of the service category that the gift card is limited to.
    pub category_id: Maybe<i64>,
    /// Weight that sets the order of display.
    pub weight: Option<i64>,
    /// What the gift card can pay for: anything (`0`), any service but no products (`1`), any product but no services (`2`), chosen services (`3`), chosen services and any product (`4`).
    pub item_type_id: Option<i64>,
    /// Kind of expiry limit. `0`: none, `1`: a fixed date, `2`: a term after the sale.
    pub expiration_type_id: Option<i64>,
    /// When all gift cards of this type expire.
    pub expiration_date: Maybe<String>,
    /// Term of validity, in `expiration_timeout_unit_id`.
    pub expiration_timeout: Option<i64>,
    /// Unit of `expiration_timeout`: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub expiration_timeout_unit_id: Option<i64>,
    /// `1`: the balance can be edited, `2`: it cannot.
    pub balance_edit_type_id: Option<i64>,
    /// `true`: can be sold without a code.
    pub is_allow_empty_code: Option<bool>,
    /// `true`: the serial number is limited.
    pub is_serial_number_limited: Option<bool>,
    /// `true`: archived.
    pub is_archived: Option<bool>,
    /// When the type was archived.
    pub date_archived: Maybe<String>,
    /// `true`: sold online.
    pub online_sale_is_enabled: Option<bool>,
    /// Title in the online shop.
    pub online_sale_title: Option<String>,
    /// Description in the online shop.
    pub online_sale_description: Option<String>,
    /// Price in the online shop.
    pub online_sale_price: Option<f64>,
    /// URL of the image in the online shop.
    pub online_sale_image: Maybe<String>,
    /// Number of gift cards issued.
    pub released_total: Option<i64>,
    /// What the gift card can pay for, with the name of the restriction.
    pub item_type: Option<IdTitle>,
    /// IDs of the services that the gift card is limited to.
    pub service_ids: Option<Vec<i64>>,
    /// IDs of the locations that accept the gift card.
    pub salon_ids: Option<Vec<i64>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for UpdatedChainGiftCardType {
    const NAME: &'static str = "UpdatedChainGiftCardType";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "balance",
        "is_multi",
        "company_group_id",
        "category_id",
        "weight",
        "item_type_id",
        "expiration_type_id",
        "expiration_date",
        "expiration_timeout",
        "expiration_timeout_unit_id",
        "balance_edit_type_id",
        "is_allow_empty_code",
        "is_serial_number_limited",
        "is_archived",
        "date_archived",
        "online_sale_is_enabled",
        "online_sale_title",
        "online_sale_description",
        "online_sale_price",
        "online_sale_image",
        "released_total",
        "item_type",
        "service_ids",
        "salon_ids",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.title),
                2 => fields.optional(&mut object.balance),
                3 => fields.optional(&mut object.is_multi),
                4 => fields.optional(&mut object.company_group_id),
                5 => fields.maybe(&mut object.category_id),
                6 => fields.optional(&mut object.weight),
                7 => fields.optional(&mut object.item_type_id),
                8 => fields.optional(&mut object.expiration_type_id),
                9 => fields.maybe(&mut object.expiration_date),
                10 => fields.optional(&mut object.expiration_timeout),
                11 => fields.optional(&mut object.expiration_timeout_unit_id),
                12 => fields.optional(&mut object.balance_edit_type_id),
                13 => fields.optional(&mut object.is_allow_empty_code),
                14 => fields.optional(&mut object.is_serial_number_limited),
                15 => fields.optional(&mut object.is_archived),
                16 => fields.maybe(&mut object.date_archived),
                17 => fields.optional(&mut object.online_sale_is_enabled),
                18 => fields.optional(&mut object.online_sale_title),
                19 => fields.optional(&mut object.online_sale_description),
                20 => fields.optional(&mut object.online_sale_price),
                21 => fields.maybe(&mut object.online_sale_image),
                22 => fields.optional(&mut object.released_total),
                23 => fields.optional(&mut object.item_type),
                24 => fields.optional(&mut object.service_ids),
                _ => fields.optional(&mut object.salon_ids),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("title", &self.title);
        out.optional("balance", &self.balance);
        out.optional("is_multi", &self.is_multi);
        out.optional("company_group_id", &self.company_group_id);
        out.maybe("category_id", &self.category_id);
        out.optional("weight", &self.weight);
        out.optional("item_type_id", &self.item_type_id);
        out.optional("expiration_type_id", &self.expiration_type_id);
        out.maybe("expiration_date", &self.expiration_date);
        out.optional("expiration_timeout", &self.expiration_timeout);
        out.optional("expiration_timeout_unit_id", &self.expiration_timeout_unit_id);
        out.optional("balance_edit_type_id", &self.balance_edit_type_id);
        out.optional("is_allow_empty_code", &self.is_allow_empty_code);
        out.optional("is_serial_number_limited", &self.is_serial_number_limited);
        out.optional("is_archived", &self.is_archived);
        out.maybe("date_archived", &self.date_archived);
        out.optional("online_sale_is_enabled", &self.online_sale_is_enabled);
        out.optional("online_sale_title", &self.online_sale_title);
        out.optional("online_sale_description", &self.online_sale_description);
        out.optional("online_sale_price", &self.online_sale_price);
        out.maybe("online_sale_image", &self.online_sale_image);
        out.optional("released_total", &self.released_total);
        out.optional("item_type", &self.item_type);
        out.optional("service_ids", &self.service_ids);
        out.optional("salon_ids", &self.salon_ids);
    }
}

object!(UpdatedChainGiftCardType);

/// Answers that differ by status.
#[derive(Debug, Clone, PartialEq)]
pub enum DeletedChainGiftCardType {
    /// Status `200`: Success
    Ok(Null),
    /// Status `204`: Success, with an empty body
    NoContent,
}

impl ByStatus for DeletedChainGiftCardType {
    fn decode(answer: &Received) -> Result<Self, Error> {
        match answer.status() {
            200 => answer.data().map(Self::Ok),
            204 => Ok(Self::NoContent),
            _ => Err(answer.undocumented()),
        }
    }
}

/// Part of a promotion to include in the response.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoyaltyProgramInclude {
    /// Sent as `applicable_items`.
    ApplicableItems,
    /// Sent as `rules`.
    Rules,
    /// Sent as `companies`.
    Companies,
    /// Sent as `loyalty_card_types`.
    LoyaltyCardTypes,
    /// Sent as `on_changed_notification_template`.
    OnChangedNotificationTemplate,
    /// Sent as `on_expiration_notification_template`.
    OnExpirationNotificationTemplate,
    /// A value that the document does not list.
    Other(String),
}

impl LoyaltyProgramInclude {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApplicableItems => "applicable_items",
            Self::Rules => "rules",
            Self::Companies => "companies",
            Self::LoyaltyCardTypes => "loyalty_card_types",
            Self::OnChangedNotificationTemplate => "on_changed_notification_template",
            Self::OnExpirationNotificationTemplate => {
                "on_expiration_notification_template"
            }
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for LoyaltyProgramInclude {
    fn from(text: &str) -> Self {
        match text {
            "applicable_items" => Self::ApplicableItems,
            "rules" => Self::Rules,
            "companies" => Self::Companies,
            "loyalty_card_types" => Self::LoyaltyCardTypes,
            "on_changed_notification_template" => Self::OnChangedNotificationTemplate,
            "on_expiration_notification_template" => {
                Self::OnExpirationNotificationTemplate
            }
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(LoyaltyProgramInclude);

/// Request that creates a loyalty promotion.
#[derive(Debug, Clone, PartialEq)]
pub struct NewLoyaltyProgram {
    /// Name of the promotion.
    pub title: String,
    /// Kind of promotion.
    pub r#type: LoyaltyProgramType,
    /// Which services the promotion applies to.
    pub service_item_type: ApplicableItems,
    /// Which products the promotion applies to.
    pub good_item_type: ApplicableItems,
    /// Unit of the bonus or discount. `percent`: percentage, `amount`: fixed amount.
    pub value_unit: ValueUnit,
    /// How many times the promotion can be applied; used only by cashback.
    pub usage_limit: Option<i64>,
    /// Number of visits between two uses of the promotion; used only by cashback.
    pub visit_multiplicity: Option<i64>,
    /// Number of services to pay for before promotional ones are discounted; used only by a "Discount by condition" promotion.
    pub sold_items_multiplicity: Option<i64>,
    /// How long bonuses or discounts stay valid, in `expiration_timeout_unit`.
    pub expiration_timeout: Option<i64>,
    /// Unit of `expiration_timeout`.
    pub expiration_timeout_unit: Option<ExpirationTimeoutUnit>,
    /// Days between the notification of the client and the expiry of the bonus or discount.
    pub expiration_notification_timeout: Option<i64>,
    /// Source of the client history from which cumulative and conditional promotions calculate the bonus or discount.
    pub params_source_type: Option<ParamsSourceType>,
    /// First day of the client history that counts for the bonus or discount; used by cumulative and conditional promotions.
    pub history_start_date: Option<Date>,
    /// Card types that the promotion works with.
    pub loyalty_card_type_ids: Option<Vec<i64>>,
    /// Notification of a changed bonus or discount.
    pub on_changed_notification_template: Option<NewLoyaltyNotification>,
    /// Notification of an expiring bonus or discount.
    pub on_expiration_notification_template: Option<NewLoyaltyNotification>,
    /// Rules that set the bonus or discount; a fixed promotion has only one.
    pub rules: Vec<NewLoyaltyProgramRule>,
    /// Locations that run the promotion.
    pub company_ids: Vec<i64>,
    /// Services and service categories covered; used when the promotion applies to selected services.
    pub allowed_service_ids: Option<Vec<i64>>,
    /// Products covered; used when the promotion applies to selected products.
    pub allowed_good_ids: Option<Vec<i64>>,
    /// Product categories covered; used when the promotion applies to selected products.
    pub allowed_good_category_ids: Option<Vec<i64>>,
}

impl NewLoyaltyProgram {
    /// What is required, and nothing else.
    pub fn new(
        title: impl Into<String>,
        r#type: LoyaltyProgramType,
        service_item_type: ApplicableItems,
        good_item_type: ApplicableItems,
        value_unit: ValueUnit,
        rules: Vec<NewLoyaltyProgramRule>,
        company_ids: Vec<i64>,
    ) -> Self {
        Self {
            title: title.into(),
            r#type,
            service_item_type,
            good_item_type,
            value_unit,
            usage_limit: None,
            visit_multiplicity: None,
            sold_items_multiplicity: None,
            expiration_timeout: None,
            expiration_timeout_unit: None,
            expiration_notification_timeout: None,
            params_source_type: None,
            history_start_date: None,
            loyalty_card_type_ids: None,
            on_changed_notification_template: None,
            on_expiration_notification_template: None,
            rules,
            company_ids,
            allowed_service_ids: None,
            allowed_good_ids: None,
            allowed_good_category_ids: None,
        }
    }
}

impl Object for NewLoyaltyProgram {
    const NAME: &'static str = "NewLoyaltyProgram";
    const FIELDS: &'static [&'static str] = &[
        "title",
        "type",
        "service_item_type",
        "good_item_type",
        "value_unit",
        "usage_limit",
        "visit_multiplicity",
        "sold_items_multiplicity",
        "expiration_timeout",
        "expiration_timeout_unit",
        "expiration_notification_timeout",
        "params_source_type",
        "history_start_date",
        "loyalty_card_type_ids",
        "on_changed_notification_template",
        "on_expiration_notification_template",
        "rules",
        "company_ids",
        "allowed_service_ids",
        "allowed_good_ids",
        "allowed_good_category_ids",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut title = None;
        let mut r#type = None;
        let mut service_item_type = None;
        let mut good_item_type = None;
        let mut value_unit = None;
        let mut usage_limit = None;
        let mut visit_multiplicity = None;
        let mut sold_items_multiplicity = None;
        let mut expiration_timeout = None;
        let mut expiration_timeout_unit = None;
        let mut expiration_notification_timeout = None;
        let mut params_source_type = None;
        let mut history_start_date = None;
        let mut loyalty_card_type_ids = None;
        let mut on_changed_notification_template = None;
        let mut on_expiration_notification_template = None;
        let mut rules = None;
        let mut company_ids = None;
        let mut allowed_service_ids = None;
        let mut allowed_good_ids = None;
        let mut allowed_good_category_ids = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut title),
                1 => fields.required(&mut r#type),
                2 => fields.required(&mut service_item_type),
                3 => fields.required(&mut good_item_type),
                4 => fields.required(&mut value_unit),
                5 => fields.optional(&mut usage_limit),
                6 => fields.optional(&mut visit_multiplicity),
                7 => fields.optional(&mut sold_items_multiplicity),
                8 => fields.optional(&mut expiration_timeout),
                9 => fields.optional(&mut expiration_timeout_unit),
                10 => fields.optional(&mut expiration_notification_timeout),
                11 => fields.optional(&mut params_source_type),
                12 => fields.optional(&mut history_start_date),
                13 => fields.optional(&mut loyalty_card_type_ids),
                14 => fields.optional(&mut on_changed_notification_template),
                15 => fields.optional(&mut on_expiration_notification_template),
                16 => fields.required(&mut rules),
                17 => fields.required(&mut company_ids),
                18 => fields.optional(&mut allowed_service_ids),
                19 => fields.optional(&mut allowed_good_ids),
                _ => fields.optional(&mut allowed_good_category_ids),
            }?;
        }
        Ok(Self {
            title: required(title, "title")?,
            r#type: required(r#type, "type")?,
            service_item_type: required(service_item_type, "service_item_type")?,
            good_item_type: required(good_item_type, "good_item_type")?,
            value_unit: required(value_unit, "value_unit")?,
            usage_limit,
            visit_multiplicity,
            sold_items_multiplicity,
            expiration_timeout,
            expiration_timeout_unit,
            expiration_notification_timeout,
            params_source_type,
            history_start_date,
            loyalty_card_type_ids,
            on_changed_notification_template,
            on_expiration_notification_template,
            rules: required(rules, "rules")?,
            company_ids: required(company_ids, "company_ids")?,
            allowed_service_ids,
            allowed_good_ids,
            allowed_good_category_ids,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("title", &self.title);
        out.required("type", &self.r#type);
        out.required("service_item_type", &self.service_item_type);
        out.required("good_item_type", &self.good_item_type);
        out.required("value_unit", &self.value_unit);
        out.optional("usage_limit", &self.usage_limit);
        out.optional("visit_multiplicity", &self.visit_multiplicity);
        out.optional("sold_items_multiplicity", &self.sold_items_multiplicity);
        out.optional("expiration_timeout", &self.expiration_timeout);
        out.optional("expiration_timeout_unit", &self.expiration_timeout_unit);
        out.optional("expiration_notification_timeout", &self.expiration_notification_timeout);
        out.optional("params_source_type", &self.params_source_type);
        out.optional("history_start_date", &self.history_start_date);
        out.optional("loyalty_card_type_ids", &self.loyalty_card_type_ids);
        out.optional("on_changed_notification_template", &self.on_changed_notification_template);
        out.optional("on_expiration_notification_template", &self.on_expiration_notification_template);
        out.required("rules", &self.rules);
        out.required("company_ids", &self.company_ids);
        out.optional("allowed_service_ids", &self.allowed_service_ids);
        out.optional("allowed_good_ids", &self.allowed_good_ids);
        out.optional("allowed_good_category_ids", &self.allowed_good_category_ids);
    }
}

object!(NewLoyaltyProgram);

/// A loyalty promotion.
#[derive(Debug, Clone, PartialEq)]
pub struct LoyaltyProgram {
    pub id: i64,
    pub title: Option<String>,
    /// Kind of promotion.
    pub r#type: Option<LoyaltyProgramType>,
    /// Which services the promotion applies to.
    pub service_item_type: Option<ApplicableItems>,
    /// Which products the promotion applies to.
    pub good_item_type: Option<ApplicableItems>,
    /// Unit of the bonus or discount. `percent`: percentage, `amount`: fixed amount.
    pub value_unit: Option<ValueUnit>,
    /// How many times the promotion can be applied; used only by cashback.
    pub usage_limit: Option<i64>,
    /// Number of visits between two uses of the promotion; used only by cashback.
    pub visit_multiplicity: Option<i64>,
    /// Number of services to pay for before promotional ones are discounted; used only by a "Discount by condition" promotion.
    pub sold_items_multiplicity: Option<i64>,
    /// How long bonuses or discounts stay valid, in `expiration_timeout_unit`.
    pub expiration_timeout: Option<i64>,
    /// Unit of `expiration_timeout`.
    pub expiration_timeout_unit: Option<ExpirationTimeoutUnit>,
    /// Days between the notification of the client and the expiry of the bonus or discount.
    pub expiration_notification_timeout: Option<i64>,
    /// Source of the client history from which cumulative and conditional promotions calculate the bonus or discount.
    pub params_source_type: Option<ParamsSourceType>,
    /// First day of the client history that counts for the bonus or discount; used by cumulative and conditional promotions.
    pub history_start_date: Option<Date>,
    /// Notification template for a change of the bonus or discount.
    pub on_changed_notification_template_id: Option<i64>,
    /// Notification template for the expiry of the bonus or discount.
    pub on_expiration_notification_template_id: Option<i64>,
    /// Card types that the promotion works with. Present only when requested with `include`.
    pub loyalty_card_types: Option<Vec<IdTitle>>,
    /// Notification of a changed bonus or discount.
    pub on_changed_notification_template: Option<LoyaltyNotification>,
    /// Notification of an expiring bonus or discount.
    pub on_expiration_notification_template: Option<LoyaltyNotification>,
    /// Rules that set the bonus or discount; a fixed promotion has only one. Present only when requested with `include`.
    pub rules: Option<Vec<LoyaltyProgramRule>>,
    /// Locations that run the promotion. Present only when requested with `include`.
    pub companies: Option<Vec<LoyaltyLocation>>,
    /// Services or products that the promotion is limited to. Present only when requested with `include`.
    pub applicable_items: Option<Vec<LoyaltyProgramItem>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl LoyaltyProgram {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            r#type: None,
            service_item_type: None,
            good_item_type: None,
            value_unit: None,
            usage_limit: None,
            visit_multiplicity: None,
            sold_items_multiplicity: None,
            expiration_timeout: None,
            expiration_timeout_unit: None,
            expiration_notification_timeout: None,
            params_source_type: None,
            history_start_date: None,
            on_changed_notification_template_id: None,
            on_expiration_notification_template_id: None,
            loyalty_card_types: None,
            on_changed_notification_template: None,
            on_expiration_notification_template: None,
            rules: None,
            companies: None,
            applicable_items: None,
            rest: Rest::new(),
        }
    }
}

impl Object for LoyaltyProgram {
    const NAME: &'static str = "LoyaltyProgram";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "type",
        "service_item_type",
        "good_item_type",
        "value_unit",
        "usage_limit",
        "visit_multiplicity",
        "sold_items_multiplicity",
        "expiration_timeout",
        "expiration_timeout_unit",
        "expiration_notification_timeout",
        "params_source_type",
        "history_start_date",
        "on_changed_notification_template_id",
        "on_expiration_notification_template_id",
        "loyalty_card_types",
        "on_changed_notification_template",
        "on_expiration_notification_template",
        "rules",
        "companies",
        "applicable_items",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut r#type = None;
        let mut service_item_type = None;
        let mut good_item_type = None;
        let mut value_unit = None;
        let mut usage_limit = None;
        let mut visit_multiplicity = None;
        let mut sold_items_multiplicity = None;
        let mut expiration_timeout = None;
        let mut expiration_timeout_unit = None;
        let mut expiration_notification_timeout = None;
        let mut params_source_type = None;
        let mut history_start_date = None;
        let mut on_changed_notification_template_id = None;
        let mut on_expiration_notification_template_id = None;
        let mut loyalty_card_types = None;
        let mut on_changed_notification_template = None;
        let mut on_expiration_notification_template = None;
        let mut rules = None;
        let mut companies = None;
        let mut applicable_items = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut r#type),
                3 => fields.optional(&mut service_item_type),
                4 => fields.optional(&mut good_item_type),
                5 => fields.optional(&mut value_unit),
                6 => fields.optional(&mut usage_limit),
                7 => fields.optional(&mut visit_multiplicity),
                8 => fields.optional(&mut sold_items_multiplicity),
                9 => fields.optional(&mut expiration_timeout),
                10 => fields.optional(&mut expiration_timeout_unit),
                11 => fields.optional(&mut expiration_notification_timeout),
                12 => fields.optional(&mut params_source_type),
                13 => fields.optional(&mut history_start_date),
                14 => fields.optional(&mut on_changed_notification_template_id),
                15 => fields.optional(&mut on_expiration_notification_template_id),
                16 => fields.optional(&mut loyalty_card_types),
                17 => fields.optional(&mut on_changed_notification_template),
                18 => fields.optional(&mut on_expiration_notification_template),
                19 => fields.optional(&mut rules),
                20 => fields.optional(&mut companies),
                _ => fields.optional(&mut applicable_items),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            r#type,
            service_item_type,
            good_item_type,
            value_unit,
            usage_limit,
            visit_multiplicity,
            sold_items_multiplicity,
            expiration_timeout,
            expiration_timeout_unit,
            expiration_notification_timeout,
            params_source_type,
            history_start_date,
            on_changed_notification_template_id,
            on_expiration_notification_template_id,
            loyalty_card_types,
            on_changed_notification_template,
            on_expiration_notification_template,
            rules,
            companies,
            applicable_items,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("type", &self.r#type);
        out.optional("service_item_type", &self.service_item_type);
        out.optional("good_item_type", &self.good_item_type);
        out.optional("value_unit", &self.value_unit);
        out.optional("usage_limit", &self.usage_limit);
        out.optional("visit_multiplicity", &self.visit_multiplicity);
        out.optional("sold_items_multiplicity", &self.sold_items_multiplicity);
        out.optional("expiration_timeout", &self.expiration_timeout);
        out.optional("expiration_timeout_unit", &self.expiration_timeout_unit);
        out.optional("expiration_notification_timeout", &self.expiration_notification_timeout);
        out.optional("params_source_type", &self.params_source_type);
        out.optional("history_start_date", &self.history_start_date);
        out.optional("on_changed_notification_template_id", &self.on_changed_notification_template_id);
        out.optional("on_expiration_notification_template_id", &self.on_expiration_notification_template_id);
        out.optional("loyalty_card_types", &self.loyalty_card_types);
        out.optional("on_changed_notification_template", &self.on_changed_notification_template);
        out.optional("on_expiration_notification_template", &self.on_expiration_notification_template);
        out.optional("rules", &self.rules);
        out.optional("companies", &self.companies);
        out.optional("applicable_items", &self.applicable_items);
    }
}

object!(LoyaltyProgram);

/// Request that changes a loyalty promotion.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyProgramUpdate {
    pub title: Option<String>,
    /// How many times the promotion can be applied; used only by cashback.
    pub usage_limit: Option<i64>,
    /// How long bonuses or discounts stay valid, in `expiration_timeout_unit`.
    pub expiration_timeout: Option<i64>,
    /// Unit of `expiration_timeout`.
    pub expiration_timeout_unit: Option<ExpirationTimeoutUnit>,
    /// Days between the notification of the client and the expiry of the bonus or discount.
    pub expiration_notification_timeout: Option<i64>,
    /// Card types that the promotion works with.
    pub loyalty_card_type_ids: Option<Vec<i64>>,
    /// Notification of a changed bonus or discount.
    pub on_changed_notification_template: Option<NewLoyaltyNotification>,
    /// Notification of an expiring bonus or discount.
    pub on_expiration_notification_template: Option<NewLoyaltyNotification>,
    /// Rules that set the bonus or discount; a fixed promotion has only one.
    pub rules: Option<Vec<NewLoyaltyProgramRule>>,
    /// Locations that run the promotion.
    pub company_ids: Option<Vec<i64>>,
    /// Services and service categories covered; used when the promotion applies to selected services.
    pub allowed_service_ids: Option<Vec<i64>>,
    /// Products covered; used when the promotion applies to selected products.
    pub allowed_good_ids: Option<Vec<i64>>,
    /// Product categories covered; used when the promotion applies to selected products.
    pub allowed_good_category_ids: Option<Vec<i64>>,
}

impl Object for LoyaltyProgramUpdate {
    const NAME: &'static str = "LoyaltyProgramUpdate";
    const FIELDS: &'static [&'static str] = &[
        "title",
        "usage_limit",
        "expiration_timeout",
        "expiration_timeout_unit",
        "expiration_notification_timeout",
        "loyalty_card_type_ids",
        "on_changed_notification_template",
        "on_expiration_notification_template",
        "rules",
        "company_ids",
        "allowed_service_ids",
        "allowed_good_ids",
        "allowed_good_category_ids",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.title),
                1 => fields.optional(&mut object.usage_limit),
                2 => fields.optional(&mut object.expiration_timeout),
                3 => fields.optional(&mut object.expiration_timeout_unit),
                4 => fields.optional(&mut object.expiration_notification_timeout),
                5 => fields.optional(&mut object.loyalty_card_type_ids),
                6 => fields.optional(&mut object.on_changed_notification_template),
                7 => fields.optional(&mut object.on_expiration_notification_template),
                8 => fields.optional(&mut object.rules),
                9 => fields.optional(&mut object.company_ids),
                10 => fields.optional(&mut object.allowed_service_ids),
                11 => fields.optional(&mut object.allowed_good_ids),
                _ => fields.optional(&mut object.allowed_good_category_ids),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("title", &self.title);
        out.optional("usage_limit", &self.usage_limit);
        out.optional("expiration_timeout", &self.expiration_timeout);
        out.optional("expiration_timeout_unit", &self.expiration_timeout_unit);
        out.optional("expiration_notification_timeout", &self.expiration_notification_timeout);
        out.optional("loyalty_card_type_ids", &self.loyalty_card_type_ids);
        out.optional("on_changed_notification_template", &self.on_changed_notification_template);
        out.optional("on_expiration_notification_template", &self.on_expiration_notification_template);
        out.optional("rules", &self.rules);
        out.optional("company_ids", &self.company_ids);
        out.optional("allowed_service_ids", &self.allowed_service_ids);
        out.optional("allowed_good_ids", &self.allowed_good_ids);
        out.optional("allowed_good_category_ids", &self.allowed_good_category_ids);
    }
}

object!(LoyaltyProgramUpdate);

/// Code of a loyalty transaction type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoyaltyTransactionType {
    /// Sent as `1`.
    Value1,
    /// Sent as `2`.
    Value2,
    /// Sent as `3`.
    Value3,
    /// Sent as `4`.
    Value4,
    /// Sent as `5`.
    Value5,
    /// Sent as `6`.
    Value6,
    /// Sent as `7`.
    Value7,
    /// Sent as `8`.
    Value8,
    /// Sent as `9`.
    Value9,
    /// Sent as `10`.
    Value10,
    /// Sent as `11`.
    Value11,
    /// A value that the document does not list.
    Other(String),
}

impl LoyaltyTransactionType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Value1 => "1",
            Self::Value2 => "2",
            Self::Value3 => "3",
            Self::Value4 => "4",
            Self::Value5 => "5",
            Self::Value6 => "6",
            Self::Value7 => "7",
            Self::Value8 => "8",
            Self::Value9 => "9",
            Self::Value10 => "10",
            Self::Value11 => "11",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for LoyaltyTransactionType {
    fn from(text: &str) -> Self {
        match text {
            "1" => Self::Value1,
            "2" => Self::Value2,
            "3" => Self::Value3,
            "4" => Self::Value4,
            "5" => Self::Value5,
            "6" => Self::Value6,
            "7" => Self::Value7,
            "8" => Self::Value8,
            "9" => Self::Value9,
            "10" => Self::Value10,
            "11" => Self::Value11,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(LoyaltyTransactionType);

/// A loyalty transaction in a chain.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChainLoyaltyTransaction {
    pub id: Option<i64>,
    /// ID of the visit.
    pub visit_id: Option<i64>,
    /// ID of the transaction status.
    pub status_id: Option<i64>,
    /// Sum paid by loyalty means.
    pub amount: Option<f64>,
    /// ID of the transaction type.
    pub type_id: Option<i64>,
    /// ID of the loyalty card.
    pub card_id: Option<i64>,
    /// ID of the promotion.
    pub program_id: Option<i64>,
    /// ID of the gift card.
    pub certificate_id: Option<i64>,
    /// ID of the membership.
    pub abonement_id: Option<i64>,
    /// ID of the chain that the loyalty belongs to.
    pub salon_group_id: Option<i64>,
    /// ID of the sold product or service, if there is one.
    pub item_id: Option<i64>,
    /// Kind of the sold item, if there is one. `1`: service, `7`: product.
    pub item_type_id: Option<i64>,
    /// ID of the appointment of the sold item, if there is one.
    pub item_record_id: Option<i64>,
    /// ID of the product transaction.
    pub goods_transaction_id: Option<i64>,
    /// ID of the service transaction.
    pub services_transaction_id: Option<i64>,
    /// `true`: the transaction is a discount.
    pub is_discount: Option<bool>,
    pub is_loyalty_withdraw: Option<bool>,
    /// Type of the transaction.
    pub r#type: Option<IdTitle>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ChainLoyaltyTransaction {
    const NAME: &'static str = "ChainLoyaltyTransaction";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "visit_id",
        "status_id",
        "amount",
        "type_id",
        "card_id",
        "program_id",
        "certificate_id",
        "abonement_id",
        "salon_group_id",
        "item_id",
        "item_type_id",
        "item_record_id",
        "goods_transaction_id",
        "services_transaction_id",
        "is_discount",
        "is_loyalty_withdraw",
        "type",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.visit_id),
                2 => fields.optional(&mut object.status_id),
                3 => fields.optional(&mut object.amount),
                4 => fields.optional(&mut object.type_id),
                5 => fields.optional(&mut object.card_id),
                6 => fields.optional(&mut object.program_id),
                7 => fields.optional(&mut object.certificate_id),
                8 => fields.optional(&mut object.abonement_id),
                9 => fields.optional(&mut object.salon_group_id),
                10 => fields.optional(&mut object.item_id),
                11 => fields.optional(&mut object.item_type_id),
                12 => fields.optional(&mut object.item_record_id),
                13 => fields.optional(&mut object.goods_transaction_id),
                14 => fields.optional(&mut object.services_transaction_id),
                15 => fields.optional(&mut object.is_discount),
                16 => fields.optional(&mut object.is_loyalty_withdraw),
                _ => fields.optional(&mut object.r#type),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("visit_id", &self.visit_id);
        out.optional("status_id", &self.status_id);
        out.optional("amount", &self.amount);
        out.optional("type_id", &self.type_id);
        out.optional("card_id", &self.card_id);
        out.optional("program_id", &self.program_id);
        out.optional("certificate_id", &self.certificate_id);
        out.optional("abonement_id", &self.abonement_id);
        out.optional("salon_group_id", &self.salon_group_id);
        out.optional("item_id", &self.item_id);
        out.optional("item_type_id", &self.item_type_id);
        out.optional("item_record_id", &self.item_record_id);
        out.optional("goods_transaction_id", &self.goods_transaction_id);
        out.optional("services_transaction_id", &self.services_transaction_id);
        out.optional("is_discount", &self.is_discount);
        out.optional("is_loyalty_withdraw", &self.is_loyalty_withdraw);
        out.optional("type", &self.r#type);
    }
}

object!(ChainLoyaltyTransaction);

/// Template of a loyalty notification.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LoyaltyNotification {
    pub id: i64,
    /// Template of the notification: `big`, `mid` or `small`, or a custom text.
    pub r#type: Option<LoyaltyNotificationType>,
    /// Text of the template.
    pub body: Option<String>,
    /// Event that causes the notification.
    pub message_type: Option<LoyaltyNotificationMessageType>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl LoyaltyNotification {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            r#type: None,
            body: None,
            message_type: None,
            rest: Rest::new(),
        }
    }
}

impl Object for LoyaltyNotification {
    const NAME: &'static str = "LoyaltyNotification";
    const FIELDS: &'static [&'static str] = &["id", "type", "body", "message_type"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut r#type = None;
        let mut body = None;
        let mut message_type = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut r#type),
                2 => fields.optional(&mut body),
                _ => fields.optional(&mut message_type),
            }?;
        }
        Ok(Self { id: required(id, "id")?, r#type, body, message_type, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("type", &self.r#type);
        out.optional("body", &self.body);
        out.optional("message_type", &self.message_type);
    }
}

object!(LoyaltyNotification);

/// Error message and validation messages.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipFreezeFailureMeta {
    pub message: Option<String>,
    /// Validation messages by field.
    pub errors: Option<BTreeMap<String, Vec<String>>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for MembershipFreezeFailureMeta {
    const NAME: &'static str = "MembershipFreezeFailureMeta";
    const FIELDS: &'static [&'static str] = &["message", "errors"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.message),
                _ => fields.optional(&mut object.errors),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("message", &self.message);
        out.optional("errors", &self.errors);
    }
}

object!(MembershipFreezeFailureMeta);

/// New balance of one service or category.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MembershipBalanceUpdateServicesBalanceCount {
    /// ID of the service or service category.
    pub service_id: i64,
    /// New number of visits for the service or category.
    pub balance: f64,
}

impl MembershipBalanceUpdateServicesBalanceCount {
    /// What is required, and nothing else.
    pub fn new(service_id: i64, balance: f64) -> Self {
        Self { service_id, balance }
    }
}

impl Object for MembershipBalanceUpdateServicesBalanceCount {
    const NAME: &'static str = "MembershipBalanceUpdateServicesBalanceCount";
    const FIELDS: &'static [&'static str] = &["service_id", "balance"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut service_id = None;
        let mut balance = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut service_id),
                _ => fields.required(&mut balance),
            }?;
        }
        Ok(Self {
            service_id: required(service_id, "service_id")?,
            balance: required(balance, "balance")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("service_id", &self.service_id);
        out.required("balance", &self.balance);
    }
}

object!(MembershipBalanceUpdateServicesBalanceCount);

/// Unit of the period: days (`1`), weeks (`2`), months (`3`) or years (`4`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeUnit {
    /// Sent as `1`.
    Days,
    /// Sent as `2`.
    Weeks,
    /// Sent as `3`.
    Months,
    /// Sent as `4`.
    Years,
    /// A value that the document does not list.
    Other(i64),
}

impl TimeUnit {
    /// The value as it is sent.
    pub fn value(&self) -> i64 {
        match self {
            Self::Days => 1,
            Self::Weeks => 2,
            Self::Months => 3,
            Self::Years => 4,
            Self::Other(value) => *value,
        }
    }
}

impl From<i64> for TimeUnit {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Days,
            2 => Self::Weeks,
            3 => Self::Months,
            4 => Self::Years,
            _ => Self::Other(value),
        }
    }
}

int_enum!(TimeUnit);

/// Service category that the type is limited to: an object, a string such as `standard`, or null.
#[derive(Debug, Clone, PartialEq)]
pub enum ChainMembershipTypeCategory {
    Map(BTreeMap<String, Value>),
    Text(String),
}

impl From<BTreeMap<String, Value>> for ChainMembershipTypeCategory {
    fn from(value: BTreeMap<String, Value>) -> Self {
        Self::Map(value)
    }
}

impl From<String> for ChainMembershipTypeCategory {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl Union for ChainMembershipTypeCategory {
    const NAME: &'static str = "ChainMembershipTypeCategory";
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant {
            read: |json| json.read().map(Self::Map),
            known: &[],
        },
        Variant {
            read: |json| json.read().map(Self::Text),
            known: &[],
        },
    ];

    fn write<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Map(value) => Serialize::serialize(value, out),
            Self::Text(value) => Serialize::serialize(value, out),
        }
    }
}

union!(ChainMembershipTypeCategory);

/// Weekdays and times at which a membership can be used.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipAvailability {
    /// Weekdays: `1` is Monday, `7` is Sunday.
    pub week_days: Option<Vec<i64>>,
    /// Times of day, in seconds after midnight.
    pub intervals: Option<Vec<MembershipAvailabilityInterval>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for MembershipAvailability {
    const NAME: &'static str = "MembershipAvailability";
    const FIELDS: &'static [&'static str] = &["week_days", "intervals"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.week_days),
                _ => fields.optional(&mut object.intervals),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("week_days", &self.week_days);
        out.optional("intervals", &self.intervals);
    }
}

object!(MembershipAvailability);

/// Attached services and categories with the balance of each.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChainMembershipTypeBalance {
    /// Services and categories, each with its balance.
    pub links: Option<Vec<ChainMembershipTypeBalanceLink>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ChainMembershipTypeBalance {
    const NAME: &'static str = "ChainMembershipTypeBalance";
    const FIELDS: &'static [&'static str] = &["links"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next_rest(Self::FIELDS, &mut object.rest)?.is_some() {
            fields.optional(&mut object.links)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("links", &self.links);
    }
}

object!(ChainMembershipTypeBalance);

/// What makes the membership active: its sale (`1`), its first use (`2`) or a given date (`3`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpirationTypeId {
    /// Sent as `1`.
    Sale,
    /// Sent as `2`.
    FirstUse,
    /// Sent as `3`.
    Date,
    /// A value that the document does not list.
    Other(i64),
}

impl ExpirationTypeId {
    /// The value as it is sent.
    pub fn value(&self) -> i64 {
        match self {
            Self::Sale => 1,
            Self::FirstUse => 2,
            Self::Date => 3,
            Self::Other(value) => *value,
        }
    }
}

impl From<i64> for ExpirationTypeId {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Sale,
            2 => Self::FirstUse,
            3 => Self::Date,
            _ => Self::Other(value),
        }
    }
}

int_enum!(ExpirationTypeId);

/// Who may adjust the balance. `0`: nobody, `1`: the location of sale, `2`: every location.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BalanceEditTypeId {
    /// Sent as `0`.
    Nobody,
    /// Sent as `1`.
    LocationOfSale,
    /// Sent as `2`.
    AnyLocation,
    /// A value that the document does not list.
    Other(i64),
}

impl BalanceEditTypeId {
    /// The value as it is sent.
    pub fn value(&self) -> i64 {
        match self {
            Self::Nobody => 0,
            Self::LocationOfSale => 1,
            Self::AnyLocation => 2,
            Self::Other(value) => *value,
        }
    }
}

impl From<i64> for BalanceEditTypeId {
    fn from(value: i64) -> Self {
        match value {
            0 => Self::Nobody,
            1 => Self::LocationOfSale,
            2 => Self::AnyLocation,
            _ => Self::Other(value),
        }
    }
}

int_enum!(BalanceEditTypeId);

/// What the gift card can pay for: anything (`0`), any service but no products (`1`), any product but no services (`2`), chosen services (`3`), chosen services and any product (`4`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewChainGiftCardTypeItemTypeId {
    /// Sent as `0`.
    Anything,
    /// Sent as `1`.
    AnyService,
    /// Sent as `2`.
    AnyProduct,
    /// Sent as `3`.
    ChosenServices,
    /// Sent as `4`.
    ChosenServicesAndAnyProduct,
    /// A value that the document does not list.
    Other(i64),
}

impl NewChainGiftCardTypeItemTypeId {
    /// The value as it is sent.
    pub fn value(&self) -> i64 {
        match self {
            Self::Anything => 0,
            Self::AnyService => 1,
            Self::AnyProduct => 2,
            Self::ChosenServices => 3,
            Self::ChosenServicesAndAnyProduct => 4,
            Self::Other(value) => *value,
        }
    }
}

impl From<i64> for NewChainGiftCardTypeItemTypeId {
    fn from(value: i64) -> Self {
        match value {
            0 => Self::Anything,
            1 => Self::AnyService,
            2 => Self::AnyProduct,
            3 => Self::ChosenServices,
            4 => Self::ChosenServicesAndAnyProduct,
            _ => Self::Other(value),
        }
    }
}

int_enum!(NewChainGiftCardTypeItemTypeId);

/// `1`: the balance can be edited, `2`: it cannot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewChainGiftCardTypeBalanceEditTypeId {
    /// Sent as `1`.
    Editable,
    /// Sent as `2`.
    Fixed,
    /// A value that the document does not list.
    Other(i64),
}

impl NewChainGiftCardTypeBalanceEditTypeId {
    /// The value as it is sent.
    pub fn value(&self) -> i64 {
        match self {
            Self::Editable => 1,
            Self::Fixed => 2,
            Self::Other(value) => *value,
        }
    }
}

impl From<i64> for NewChainGiftCardTypeBalanceEditTypeId {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Editable,
            2 => Self::Fixed,
            _ => Self::Other(value),
        }
    }
}

int_enum!(NewChainGiftCardTypeBalanceEditTypeId);

/// When gift cards of the type expire.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewChainGiftCardTypeExpiration {
    /// When the gift card expires. `0`: never, `1`: on a fixed date, `2`: a term after the sale.
    pub type_id: NewChainGiftCardTypeExpirationTypeId,
    /// Expiry date, ISO 8601. Required when `type_id` is `1`.
    pub date: Option<DateTime>,
    /// Length of the term. Required when `type_id` is `2`.
    pub timeout: Option<i64>,
    /// Unit of the term: days (`1`), weeks (`2`), months (`3`) or years (`4`). Required when `type_id` is `2`.
    pub timeout_unit_id: Option<TimeUnit>,
}

impl NewChainGiftCardTypeExpiration {
    /// What is required, and nothing else.
    pub fn new(type_id: NewChainGiftCardTypeExpirationTypeId) -> Self {
        Self {
            type_id,
            date: None,
            timeout: None,
            timeout_unit_id: None,
        }
    }
}

impl Object for NewChainGiftCardTypeExpiration {
    const NAME: &'static str = "NewChainGiftCardTypeExpiration";
    const FIELDS: &'static [&'static str] = &["type_id", "date", "timeout", "timeout_unit_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut type_id = None;
        let mut date = None;
        let mut timeout = None;
        let mut timeout_unit_id = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut type_id),
                1 => fields.optional(&mut date),
                2 => fields.optional(&mut timeout),
                _ => fields.optional(&mut timeout_unit_id),
            }?;
        }
        Ok(Self {
            type_id: required(type_id, "type_id")?,
            date,
            timeout,
            timeout_unit_id,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("type_id", &self.type_id);
        out.optional("date", &self.date);
        out.optional("timeout", &self.timeout);
        out.optional("timeout_unit_id", &self.timeout_unit_id);
    }
}

object!(NewChainGiftCardTypeExpiration);

/// How gift cards of the type are sold online.
#[derive(Debug, Clone, PartialEq)]
pub struct NewChainGiftCardTypeOnlineSale {
    /// `true`: sold online.
    pub is_enabled: bool,
    /// Title in the online shop.
    pub title: Option<String>,
    /// Description in the online shop.
    pub description: Option<String>,
    /// Price in the online shop.
    pub price: Option<f64>,
}

impl NewChainGiftCardTypeOnlineSale {
    /// What is required, and nothing else.
    pub fn new(is_enabled: bool) -> Self {
        Self {
            is_enabled,
            title: None,
            description: None,
            price: None,
        }
    }
}

impl Object for NewChainGiftCardTypeOnlineSale {
    const NAME: &'static str = "NewChainGiftCardTypeOnlineSale";
    const FIELDS: &'static [&'static str] = &["is_enabled", "title", "description", "price"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut is_enabled = None;
        let mut title = None;
        let mut description = None;
        let mut price = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut is_enabled),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut description),
                _ => fields.optional(&mut price),
            }?;
        }
        Ok(Self {
            is_enabled: required(is_enabled, "is_enabled")?,
            title,
            description,
            price,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("is_enabled", &self.is_enabled);
        out.optional("title", &self.title);
        out.optional("description", &self.description);
        out.optional("price", &self.price);
    }
}

object!(NewChainGiftCardTypeOnlineSale);

/// Request that sets a loyalty notification template.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct NewLoyaltyNotification {
    /// Template of the notification: `big`, `mid` or `small`, a custom text, or `none`.
    pub r#type: Option<NewLoyaltyNotificationType>,
    /// Text of the template; only for a custom template.
    pub body: Option<String>,
}

impl Object for NewLoyaltyNotification {
    const NAME: &'static str = "NewLoyaltyNotification";
    const FIELDS: &'static [&'static str] = &["type", "body"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.r#type),
                _ => fields.optional(&mut object.body),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("type", &self.r#type);
        out.optional("body", &self.body);
    }
}

object!(NewLoyaltyNotification);

/// Request that changes a rule of a loyalty promotion.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct NewLoyaltyProgramRule {
    /// Threshold of the rule; `0` for fixed promotions.
    pub parameter: Option<i64>,
    /// Value of the discount or bonus.
    pub value: Option<f64>,
    /// ID of the service that the rule covers; used only by a "Discount by condition" promotion.
    pub service_id: Option<i64>,
}

impl Object for NewLoyaltyProgramRule {
    const NAME: &'static str = "NewLoyaltyProgramRule";
    const FIELDS: &'static [&'static str] = &["parameter", "value", "service_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.parameter),
                1 => fields.optional(&mut object.value),
                _ => fields.optional(&mut object.service_id),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("parameter", &self.parameter);
        out.optional("value", &self.value);
        out.optional("service_id", &self.service_id);
    }
}

object!(NewLoyaltyProgramRule);

/// A rule of a loyalty promotion.
#[derive(Debug, Clone, PartialEq)]
pub struct LoyaltyProgramRule {
    pub id: i64,
    /// Threshold of the rule; `0` for fixed promotions.
    pub parameter: Option<i64>,
    /// Value of the discount or bonus.
    pub value: Option<f64>,
    /// ID of the promotion.
    pub loyalty_program_id: Option<i64>,
    /// ID of the promotion type.
    pub loyalty_type_id: Option<i64>,
    /// ID of the service that the rule covers; used only by a "Discount by condition" promotion.
    pub service_id: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl LoyaltyProgramRule {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            parameter: None,
            value: None,
            loyalty_program_id: None,
            loyalty_type_id: None,
            service_id: None,
            rest: Rest::new(),
        }
    }
}

impl Object for LoyaltyProgramRule {
    const NAME: &'static str = "LoyaltyProgramRule";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "parameter",
        "value",
        "loyalty_program_id",
        "loyalty_type_id",
        "service_id",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut parameter = None;
        let mut value = None;
        let mut loyalty_program_id = None;
        let mut loyalty_type_id = None;
        let mut service_id = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut parameter),
                2 => fields.optional(&mut value),
                3 => fields.optional(&mut loyalty_program_id),
                4 => fields.optional(&mut loyalty_type_id),
                _ => fields.optional(&mut service_id),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            parameter,
            value,
            loyalty_program_id,
            loyalty_type_id,
            service_id,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("parameter", &self.parameter);
        out.optional("value", &self.value);
        out.optional("loyalty_program_id", &self.loyalty_program_id);
        out.optional("loyalty_type_id", &self.loyalty_type_id);
        out.optional("service_id", &self.service_id);
    }
}

object!(LoyaltyProgramRule);

/// A location that runs the promotion.
#[derive(Debug, Clone, PartialEq)]
pub struct LoyaltyLocation {
    pub id: i64,
    pub title: String,
    /// Country of the organization.
    pub country: String,
    /// ID of the country.
    pub country_id: i64,
    /// City of the organization.
    pub city: String,
    /// ID of the city.
    pub city_id: i64,
    pub phone: String,
    pub timezone: String,
    /// Street address.
    pub address: String,
    /// Latitude, in degrees.
    pub coordinate_lat: f64,
    /// Longitude, in degrees.
    pub coordinate_lng: f64,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl LoyaltyLocation {
    /// What is required, and nothing else.
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        id: i64,
        title: impl Into<String>,
        country: impl Into<String>,
        country_id: i64,
        city: impl Into<String>,
        city_id: i64,
        phone: impl Into<String>,
        timezone: impl Into<String>,
        address: impl Into<String>,
        coordinate_lat: f64,
        coordinate_lng: f64,
    ) -> Self {
        Self {
            id,
            title: title.into(),
            country: country.into(),
            country_id,
            city: city.into(),
            city_id,
            phone: phone.into(),
            timezone: timezone.into(),
            address: address.into(),
            coordinate_lat,
            coordinate_lng,
            rest: Rest::new(),
        }
    }
}

impl Object for LoyaltyLocation {
    const NAME: &'static str = "LoyaltyLocation";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "country",
        "country_id",
        "city",
        "city_id",
        "phone",
        "timezone",
        "address",
        "coordinate_lat",
        "coordinate_lng",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut country = None;
        let mut country_id = None;
        let mut city = None;
        let mut city_id = None;
        let mut phone = None;
        let mut timezone = None;
        let mut address = None;
        let mut coordinate_lat = None;
        let mut coordinate_lng = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.required(&mut title),
                2 => fields.required(&mut country),
                3 => fields.required(&mut country_id),
                4 => fields.required(&mut city),
                5 => fields.required(&mut city_id),
                6 => fields.required(&mut phone),
                7 => fields.required(&mut timezone),
                8 => fields.required(&mut address),
                9 => fields.required(&mut coordinate_lat),
                _ => fields.required(&mut coordinate_lng),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title: required(title, "title")?,
            country: required(country, "country")?,
            country_id: required(country_id, "country_id")?,
            city: required(city, "city")?,
            city_id: required(city_id, "city_id")?,
            phone: required(phone, "phone")?,
            timezone: required(timezone, "timezone")?,
            address: required(address, "address")?,
            coordinate_lat: required(coordinate_lat, "coordinate_lat")?,
            coordinate_lng: required(coordinate_lng, "coordinate_lng")?,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.required("title", &self.title);
        out.required("country", &self.country);
        out.required("country_id", &self.country_id);
        out.required("city", &self.city);
        out.required("city_id", &self.city_id);
        out.required("phone", &self.phone);
        out.required("timezone", &self.timezone);
        out.required("address", &self.address);
        out.required("coordinate_lat", &self.coordinate_lat);
        out.required("coordinate_lng", &self.coordinate_lng);
    }
}

object!(LoyaltyLocation);

/// A service, product or category that a promotion applies to.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LoyaltyProgramItem {
    /// ID of the service, product or category.
    pub id: i64,
    /// Title of the service, product or category.
    pub title: Option<String>,
    /// `true`: a service or service category. `false`: a product or product category.
    pub is_service: Option<bool>,
    /// `true`: a category of services or products. `false`: a single service or product.
    pub is_category: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl LoyaltyProgramItem {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            is_service: None,
            is_category: None,
            rest: Rest::new(),
        }
    }
}

impl Object for LoyaltyProgramItem {
    const NAME: &'static str = "LoyaltyProgramItem";
    const FIELDS: &'static [&'static str] = &["id", "title", "is_service", "is_category"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut is_service = None;
        let mut is_category = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut is_service),
                _ => fields.optional(&mut is_category),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            is_service,
            is_category,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("is_service", &self.is_service);
        out.optional("is_category", &self.is_category);
    }
}

object!(LoyaltyProgramItem);

/// Template of the notification: `big`, `mid` or `small`, or a custom text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoyaltyNotificationType {
    /// Sent as `big`.
    Big,
    /// Sent as `mid`.
    Mid,
    /// Sent as `small`.
    Small,
    /// Sent as `custom`.
    Custom,
    /// A value that the document does not list.
    Other(String),
}

impl LoyaltyNotificationType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Big => "big",
            Self::Mid => "mid",
            Self::Small => "small",
            Self::Custom => "custom",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for LoyaltyNotificationType {
    fn from(text: &str) -> Self {
        match text {
            "big" => Self::Big,
            "mid" => Self::Mid,
            "small" => Self::Small,
            "custom" => Self::Custom,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(LoyaltyNotificationType);

/// Event that causes the notification.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoyaltyNotificationMessageType {
    /// Sent as `loyalty_discount_expiration`.
    LoyaltyDiscountExpiration,
    /// Sent as `loyalty_cashback_expiration`.
    LoyaltyCashbackExpiration,
    /// Sent as `loyalty_discount_increased`.
    LoyaltyDiscountIncreased,
    /// Sent as `loyalty_discount_decreased`.
    LoyaltyDiscountDecreased,
    /// Sent as `loyalty_card_created`.
    LoyaltyCardCreated,
    /// Sent as `loyalty_card_withdraw`.
    LoyaltyCardWithdraw,
    /// Sent as `loyalty_withdraw_cancelled`.
    LoyaltyWithdrawCancelled,
    /// Sent as `loyalty_card_manual`.
    LoyaltyCardManual,
    /// Sent as `loyalty_card_manual_withdraw`.
    LoyaltyCardManualWithdraw,
    /// Sent as `loyalty_card_cashback`.
    LoyaltyCardCashback,
    /// Sent as `loyalty_card_cashback_cancelled`.
    LoyaltyCardCashbackCancelled,
    /// Sent as `loyalty_card_income`.
    LoyaltyCardIncome,
    /// Sent as `loyalty_discount_changed`.
    LoyaltyDiscountChanged,
    /// Sent as `loyalty_cashback_changed`.
    LoyaltyCashbackChanged,
    /// Sent as `loyalty_settings_abonement_notification`.
    LoyaltySettingsAbonementNotification,
    /// A value that the document does not list.
    Other(String),
}

impl LoyaltyNotificationMessageType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LoyaltyDiscountExpiration => "loyalty_discount_expiration",
            Self::LoyaltyCashbackExpiration => "loyalty_cashback_expiration",
            Self::LoyaltyDiscountIncreased => "loyalty_discount_increased",
            Self::LoyaltyDiscountDecreased => "loyalty_discount_decreased",
            Self::LoyaltyCardCreated => "loyalty_card_created",
            Self::LoyaltyCardWithdraw => "loyalty_card_withdraw",
            Self::LoyaltyWithdrawCancelled => "loyalty_withdraw_cancelled",
            Self::LoyaltyCardManual => "loyalty_card_manual",
            Self::LoyaltyCardManualWithdraw => "loyalty_card_manual_withdraw",
            Self::LoyaltyCardCashback => "loyalty_card_cashback",
            Self::LoyaltyCardCashbackCancelled => "loyalty_card_cashback_cancelled",
            Self::LoyaltyCardIncome => "loyalty_card_income",
            Self::LoyaltyDiscountChanged => "loyalty_discount_changed",
            Self::LoyaltyCashbackChanged => "loyalty_cashback_changed",
            Self::LoyaltySettingsAbonementNotification => {
                "loyalty_settings_abonement_notification"
            }
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for LoyaltyNotificationMessageType {
    fn from(text: &str) -> Self {
        match text {
            "loyalty_discount_expiration" => Self::LoyaltyDiscountExpiration,
            "loyalty_cashback_expiration" => Self::LoyaltyCashbackExpiration,
            "loyalty_discount_increased" => Self::LoyaltyDiscountIncreased,
            "loyalty_discount_decreased" => Self::LoyaltyDiscountDecreased,
            "loyalty_card_created" => Self::LoyaltyCardCreated,
            "loyalty_card_withdraw" => Self::LoyaltyCardWithdraw,
            "loyalty_withdraw_cancelled" => Self::LoyaltyWithdrawCancelled,
            "loyalty_card_manual" => Self::LoyaltyCardManual,
            "loyalty_card_manual_withdraw" => Self::LoyaltyCardManualWithdraw,
            "loyalty_card_cashback" => Self::LoyaltyCardCashback,
            "loyalty_card_cashback_cancelled" => Self::LoyaltyCardCashbackCancelled,
            "loyalty_card_income" => Self::LoyaltyCardIncome,
            "loyalty_discount_changed" => Self::LoyaltyDiscountChanged,
            "loyalty_cashback_changed" => Self::LoyaltyCashbackChanged,
            "loyalty_settings_abonement_notification" => {
                Self::LoyaltySettingsAbonementNotification
            }
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(LoyaltyNotificationMessageType);

/// An interval of the day.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipAvailabilityInterval {
    /// Start, in seconds after midnight.
    pub from: Option<i64>,
    /// End, in seconds after midnight.
    pub to: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for MembershipAvailabilityInterval {
    const NAME: &'static str = "MembershipAvailabilityInterval";
    const FIELDS: &'static [&'static str] = &["from", "to"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.from),
                _ => fields.optional(&mut object.to),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("from", &self.from);
        out.optional("to", &self.to);
    }
}

object!(MembershipAvailabilityInterval);

/// A service or category that the membership covers, with its balance.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChainMembershipTypeBalanceLink {
    /// Number of visits for the service or category.
    pub count: Option<i64>,
    /// `true`: the number of visits has no limit.
    pub is_unlimited: Option<bool>,
    /// The linked service; present only in a link to a service.
    pub service: Option<ChainMembershipTypeBalanceLinkService>,
    /// The linked category; present only in a link to a category.
    pub category: Option<MembershipServiceCategory>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ChainMembershipTypeBalanceLink {
    const NAME: &'static str = "ChainMembershipTypeBalanceLink";
    const FIELDS: &'static [&'static str] = &["count", "is_unlimited", "service", "category"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.count),
                1 => fields.optional(&mut object.is_unlimited),
                2 => fields.optional(&mut object.service),
                _ => fields.optional(&mut object.category),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("count", &self.count);
        out.optional("is_unlimited", &self.is_unlimited);
        out.optional("service", &self.service);
        out.optional("category", &self.category);
    }
}

object!(ChainMembershipTypeBalanceLink);

/// When the gift card expires. `0`: never, `1`: on a fixed date, `2`: a term after the sale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewChainGiftCardTypeExpirationTypeId {
    /// Sent as `0`.
    Never,
    /// Sent as `1`.
    Date,
    /// Sent as `2`.
    Term,
    /// A value that the document does not list.
    Other(i64),
}

impl NewChainGiftCardTypeExpirationTypeId {
    /// The value as it is sent.
    pub fn value(&self) -> i64 {
        match self {
            Self::Never => 0,
            Self::Date => 1,
            Self::Term => 2,
            Self::Other(value) => *value,
        }
    }
}

impl From<i64> for NewChainGiftCardTypeExpirationTypeId {
    fn from(value: i64) -> Self {
        match value {
            0 => Self::Never,
            1 => Self::Date,
            2 => Self::Term,
            _ => Self::Other(value),
        }
    }
}

int_enum!(NewChainGiftCardTypeExpirationTypeId);

/// Template of the notification: `big`, `mid` or `small`, a custom text, or `none`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewLoyaltyNotificationType {
    /// Sent as `none`.
    None,
    /// Sent as `big`.
    Big,
    /// Sent as `mid`.
    Mid,
    /// Sent as `small`.
    Small,
    /// Sent as `custom`.
    Custom,
    /// A value that the document does not list.
    Other(String),
}

impl NewLoyaltyNotificationType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Big => "big",
            Self::Mid => "mid",
            Self::Small => "small",
            Self::Custom => "custom",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for NewLoyaltyNotificationType {
    fn from(text: &str) -> Self {
        match text {
            "none" => Self::None,
            "big" => Self::Big,
            "mid" => Self::Mid,
            "small" => Self::Small,
            "custom" => Self::Custom,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(NewLoyaltyNotificationType);

/// The linked service; present only in a link to a service.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChainMembershipTypeBalanceLinkService {
    pub id: Option<i64>,
    /// Tells a category (`true`) from a service (`false`).
    pub is_category: Option<bool>,
    /// ID of the service category.
    pub category_id: Option<i64>,
    pub title: Option<String>,
    /// Title in the online shop.
    pub online_sale_title: Option<String>,
    /// True for a service of the chain.
    pub is_chain: Option<bool>,
    /// Lowest price of the service in the chain.
    pub chain_price_min: Option<f64>,
    /// Highest price of the service in the chain.
    pub chain_price_max: Option<f64>,
    /// A service category that the membership covers.
    pub category: Option<MembershipServiceCategory>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ChainMembershipTypeBalanceLinkService {
    const NAME: &'static str = "ChainMembershipTypeBalanceLinkService";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "is_category",
        "category_id",
        "title",
        "online_sale_title",
        "is_chain",
        "chain_price_min",
        "chain_price_max",
        "category",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.is_category),
                2 => fields.optional(&mut object.category_id),
                3 => fields.optional(&mut object.title),
                4 => fields.optional(&mut object.online_sale_title),
                5 => fields.optional(&mut object.is_chain),
                6 => fields.optional(&mut object.chain_price_min),
                7 => fields.optional(&mut object.chain_price_max),
                _ => fields.optional(&mut object.category),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("is_category", &self.is_category);
        out.optional("category_id", &self.category_id);
        out.optional("title", &self.title);
        out.optional("online_sale_title", &self.online_sale_title);
        out.optional("is_chain", &self.is_chain);
        out.optional("chain_price_min", &self.chain_price_min);
        out.optional("chain_price_max", &self.chain_price_max);
        out.optional("category", &self.category);
    }
}

object!(ChainMembershipTypeBalanceLinkService);

/// A service category that the membership covers.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MembershipServiceCategory {
    pub id: Option<i64>,
    /// Tells a category (`true`) from a service (`false`).
    pub is_category: Option<bool>,
    /// ID of the parent category.
    pub category_id: Option<i64>,
    pub title: Option<String>,
    /// Title in the online shop.
    pub online_sale_title: Option<String>,
    /// True for a category of the chain.
    pub is_chain: Option<bool>,
    /// Lowest price among the chain's locations.
    pub chain_price_min: Option<f64>,
    /// Highest price among the chain's locations.
    pub chain_price_max: Option<f64>,
    /// The parent category, or an empty array if there is none.
    pub category: Option<MembershipServiceCategoryCategory>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for MembershipServiceCategory {
    const NAME: &'static str = "MembershipServiceCategory";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "is_category",
        "category_id",
        "title",
        "online_sale_title",
        "is_chain",
        "chain_price_min",
        "chain_price_max",
        "category",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.is_category),
                2 => fields.optional(&mut object.category_id),
                3 => fields.optional(&mut object.title),
                4 => fields.optional(&mut object.online_sale_title),
                5 => fields.optional(&mut object.is_chain),
                6 => fields.optional(&mut object.chain_price_min),
                7 => fields.optional(&mut object.chain_price_max),
                _ => fields.optional(&mut object.category),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("is_category", &self.is_category);
        out.optional("category_id", &self.category_id);
        out.optional("title", &self.title);
        out.optional("online_sale_title", &self.online_sale_title);
        out.optional("is_chain", &self.is_chain);
        out.optional("chain_price_min", &self.chain_price_min);
        out.optional("chain_price_max", &self.chain_price_max);
        out.optional("category", &self.category);
    }
}

object!(MembershipServiceCategory);

/// The parent category, or an empty array if there is none.
#[derive(Debug, Clone, PartialEq)]
pub enum MembershipServiceCategoryCategory {
    List(Vec<BTreeMap<String, Value>>),
    Object(MembershipServiceCategoryCategoryObject),
}

impl From<Vec<BTreeMap<String, Value>>> for MembershipServiceCategoryCategory {
    fn from(value: Vec<BTreeMap<String, Value>>) -> Self {
        Self::List(value)
    }
}

impl From<MembershipServiceCategoryCategoryObject>
for MembershipServiceCategoryCategory {
    fn from(value: MembershipServiceCategoryCategoryObject) -> Self {
        Self::Object(value)
    }
}

impl Union for MembershipServiceCategoryCategory {
    const NAME: &'static str = "MembershipServiceCategoryCategory";
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant {
            read: |json| json.read().map(Self::List),
            known: &[],
        },
        Variant {
            read: |json| json.read().map(Self::Object),
            known: <MembershipServiceCategoryCategoryObject as Object>::FIELDS,
        },
    ];

    fn write<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::List(value) => Serialize::serialize(value, out),
            Self::Object(value) => Serialize::serialize(value, out),
        }
    }
}

union!(MembershipServiceCategoryCategory);

/// The parent category of a service category.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipServiceCategoryCategoryObject {
    pub id: Option<i64>,
    /// ID of the parent category.
    pub category_id: Option<i64>,
    /// `true`: a category; `false`: a single service.
    pub is_category: Option<bool>,
    pub title: Option<String>,
    /// Title in the online shop.
    pub online_sale_title: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for MembershipServiceCategoryCategoryObject {
    const NAME: &'static str = "MembershipServiceCategoryCategoryObject";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "category_id",
        "is_category",
        "title",
        "online_sale_title",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.category_id),
                2 => fields.optional(&mut object.is_category),
                3 => fields.optional(&mut object.title),
                _ => fields.optional(&mut object.online_sale_title),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("category_id", &self.category_id);
        out.optional("is_category", &self.is_category);
        out.optional("title", &self.title);
        out.optional("online_sale_title", &self.online_sale_title);
    }
}

object!(MembershipServiceCategoryCategoryObject);
