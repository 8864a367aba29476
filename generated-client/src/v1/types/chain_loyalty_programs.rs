// Written by `cargo xtask regen`; changes are lost.

//! Types of `chain_loyalty_programs`.

use crate::runtime::{
    ByStatus, Date, DateTime, Error, Maybe, Null, Object, Received, Rest, Serialize,
    Serializer, Union, Value, Variant, int_enum, object, text_enum, union,
};
use std::collections::BTreeMap;
use super::{
    ApplicableItems, ExpirationTimeoutUnit, IdTitle, LoyaltyProgramType,
    ParamsSourceType, ValueUnit,
};

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MembershipFreeze {
    /// End of the freeze, ISO 8601.
    pub freeze_till: DateTime,
}

object!(MembershipFreeze { fn new(freeze_till: DateTime); "freeze_till": required freeze_till });

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct FrozenMembership {
    pub id: Option<i64>,
    pub number: Option<String>,
    pub is_frozen: Option<bool>,
    pub freeze_period: Option<i64>,
    /// End of the freeze.
    pub freeze_till: Option<DateTime>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(FrozenMembership {
    "id": optional id,
    "number": optional number,
    "is_frozen": optional is_frozen,
    "freeze_period": optional freeze_period,
    "freeze_till": optional freeze_till,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipFreezeFailure {
    pub success: Option<bool>,
    pub data: Option<Null>,
    pub meta: Option<MembershipFreezeFailureMeta>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(MembershipFreezeFailure {
    "success": optional success,
    "data": optional data,
    "meta": optional meta,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct UnfrozenMembership {
    pub id: Option<i64>,
    pub number: Option<String>,
    pub is_frozen: Option<bool>,
    /// Days the membership was frozen in total.
    pub freeze_period: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(UnfrozenMembership {
    "id": optional id,
    "number": optional number,
    "is_frozen": optional is_frozen,
    "freeze_period": optional freeze_period,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MembershipBalanceUpdate {
    /// New visit count, for memberships with a unified balance.
    pub united_balance_services_count: Option<i64>,
    /// New visit counts by service or category, for memberships with separate balances.
    pub services_balance_count: Option<Vec<MembershipBalanceUpdateServicesBalanceCount>>,
}

object!(MembershipBalanceUpdate {
    "united_balance_services_count": optional united_balance_services_count,
    "services_balance_count": optional services_balance_count,
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatedMembershipBalance {
    pub id: Option<i64>,
    pub united_balance_services_count: Option<i64>,
    pub balance_container: Option<BTreeMap<String, Value>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(UpdatedMembershipBalance {
    "id": optional id,
    "united_balance_services_count": optional united_balance_services_count,
    "balance_container": optional balance_container,
    ..rest
});

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct MembershipPeriodUpdate {
    pub period: i64,
    /// Unit of the period: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub period_unit_id: TimeUnit,
}

object!(MembershipPeriodUpdate {
    fn new(period: i64, period_unit_id: TimeUnit);
    "period": required period,
    "period_unit_id": required period_unit_id,
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct UpdatedMembershipPeriod {
    pub id: Option<i64>,
    pub period: Option<i64>,
    pub period_unit_id: Option<i64>,
    pub expiration_date: Option<DateTime>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(UpdatedMembershipPeriod {
    "id": optional id,
    "period": optional period,
    "period_unit_id": optional period_unit_id,
    "expiration_date": optional expiration_date,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChainMembershipType {
    pub id: Option<i64>,
    /// Chain that offers the membership type.
    pub salon_group_id: Option<i64>,
    /// Category the link is limited to; null means any.
    pub category_id: Maybe<i64>,
    pub title: Option<String>,
    /// Validity; `0` if not set.
    pub period: Option<i64>,
    /// Unit of the validity period: days (`1`), weeks (`2`), months (`3`), years (`4`) or not set (`0`).
    pub period_unit_id: Option<i64>,
    pub allow_freeze: Option<bool>,
    /// Most time the membership may stay frozen in total, in `freeze_limit_unit_id`.
    pub freeze_limit: Option<i64>,
    /// Unit of `freeze_limit`: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub freeze_limit_unit_id: Option<i64>,
    /// True: appointments can be booked during a freeze.
    pub is_booking_when_frozen_allowed: Option<bool>,
    /// True: sold without a code, for one person. False: has a code and can be shared.
    pub is_allow_empty_code: Option<bool>,
    /// `true`: one common balance; `false`: separate balances.
    pub is_united_balance: Option<bool>,
    pub is_united_balance_unlimited: Option<bool>,
    pub is_code_required: Option<bool>,
    pub balance_edit_type_id: Option<i64>,
    pub cost: Option<f64>,
    /// Lowest price among the chain's locations.
    pub chain_price_min: Option<f64>,
    /// Highest price among the chain's locations.
    pub chain_price_max: Option<f64>,
    /// True for a membership type of the chain.
    pub is_chain: Option<bool>,
    /// What makes the membership active: its sale (`1`), its first use (`2`) or a given date (`3`).
    pub expiration_type_id: Option<i64>,
    pub expiration_type_title: Option<String>,
    /// Service category the type is limited to: an object, a string such as `standard`, or null.
    pub category: Maybe<ChainMembershipTypeCategory>,
    pub weight: Option<i64>,
    /// Active memberships of this type.
    pub abonements_count: Option<i64>,
    /// True: sold online.
    pub is_online_sale_enabled: Option<bool>,
    pub online_sale_title: Option<String>,
    pub online_sale_description: Option<String>,
    pub online_sale_price: Option<f64>,
    /// `true`: the price of a service may be changed when the membership is applied.
    pub service_price_correction: Option<bool>,
    pub united_balance_services_count: Option<i64>,
    pub autoactivation_time: Option<i64>,
    /// Unit of the autoactivation period: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub autoactivation_time_unit_id: Option<i64>,
    /// Locations the membership type is attached to.
    pub attached_location_ids: Option<Vec<i64>>,
    pub attached_salon_ids: Option<Vec<i64>>,
    pub online_sale_image: Maybe<String>,
    pub is_archived: Option<bool>,
    /// When the membership type was archived.
    pub date_archived: Maybe<DateTime>,
    /// Rules limiting use to certain times.
    pub availability: Option<Vec<MembershipAvailability>>,
    /// Attached services and categories with the balance of each.
    pub balance_container: Option<ChainMembershipTypeBalance>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(ChainMembershipType {
    "id": optional id,
    "salon_group_id": optional salon_group_id,
    "category_id": maybe category_id,
    "title": optional title,
    "period": optional period,
    "period_unit_id": optional period_unit_id,
    "allow_freeze": optional allow_freeze,
    "freeze_limit": optional freeze_limit,
    "freeze_limit_unit_id": optional freeze_limit_unit_id,
    "is_booking_when_frozen_allowed": optional is_booking_when_frozen_allowed,
    "is_allow_empty_code": optional is_allow_empty_code,
    "is_united_balance": optional is_united_balance,
    "is_united_balance_unlimited": optional is_united_balance_unlimited,
    "is_code_required": optional is_code_required,
    "balance_edit_type_id": optional balance_edit_type_id,
    "cost": optional cost,
    "chain_price_min": optional chain_price_min,
    "chain_price_max": optional chain_price_max,
    "is_chain": optional is_chain,
    "expiration_type_id": optional expiration_type_id,
    "expiration_type_title": optional expiration_type_title,
    "category": maybe category,
    "weight": optional weight,
    "abonements_count": optional abonements_count,
    "is_online_sale_enabled": optional is_online_sale_enabled,
    "online_sale_title": optional online_sale_title,
    "online_sale_description": optional online_sale_description,
    "online_sale_price": optional online_sale_price,
    "service_price_correction": optional service_price_correction,
    "united_balance_services_count": optional united_balance_services_count,
    "autoactivation_time": optional autoactivation_time,
    "autoactivation_time_unit_id": optional autoactivation_time_unit_id,
    "attached_location_ids": optional attached_location_ids,
    "attached_salon_ids": optional attached_salon_ids,
    "online_sale_image": maybe online_sale_image,
    "is_archived": optional is_archived,
    "date_archived": maybe date_archived,
    "availability": optional availability,
    "balance_container": optional balance_container,
    ..rest
});

#[derive(Debug, Clone, PartialEq)]
pub struct NewChainMembershipType {
    pub title: String,
    /// Chain ID.
    pub salon_group_id: i64,
    pub cost: f64,
    /// Locations that offer the membership type.
    pub location_ids: Option<Vec<i64>>,
    pub period: Option<i64>,
    /// Unit of the validity period: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub period_unit_id: Option<TimeUnit>,
    /// `true`: memberships of this type can be frozen.
    ///
    /// Default `false`.
    pub allow_freeze: Option<bool>,
    /// Most time the membership may stay frozen in total, in `freeze_limit_unit_id`.
    pub freeze_limit: Option<i64>,
    /// Unit of `freeze_limit`: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub freeze_limit_unit_id: Option<TimeUnit>,
    /// `true`: the price of a service may be changed when the membership is used. Default `false`.
    ///
    /// Default `false`.
    pub service_price_correction: Option<bool>,
    /// What makes the membership active: its sale (`1`), its first use (`2`) or a given date (`3`).
    pub expiration_type_id: Option<ExpirationTypeId>,
    /// True: personal, for the buyer alone. False: shared, usable by several people with the code.
    ///
    /// Default `true`.
    pub is_allow_empty_code: Option<bool>,
    /// `true`: one common balance; `false`: separate balances.
    pub is_united_balance: bool,
    pub united_balance_services_count: i64,
    /// Who may adjust the balance. `0`: nobody, `1`: the location of sale, `2`: every location.
    pub balance_edit_type_id: Option<BalanceEditTypeId>,
    /// True: sold online; `online_sale_price` is then required.
    ///
    /// Default `false`.
    pub is_online_sale_enabled: Option<bool>,
    pub online_sale_title: Option<String>,
    pub online_sale_description: Option<String>,
    /// Online price; required when `is_online_sale_enabled` is `true`.
    pub online_sale_price: Option<f64>,
    pub online_image: Option<String>,
    pub autoactivation_period: Option<i64>,
    pub autoactivation_time_in_days: Option<i64>,
    /// Unit of the autoactivation period: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub autoactivation_time_unit_id: Option<TimeUnit>,
    /// Default `false`.
    pub is_archived: Option<bool>,
    /// Category type of the membership; always `standard`.
    ///
    /// Default `standard`.
    pub category: Option<String>,
    /// Locations that offer the membership type.
    pub salon_ids: Option<Vec<i64>>,
    /// An object, not an array: service ID to count. With separate balances the count is the visits for that service; with a unified balance send `{}`.
    pub services: Option<BTreeMap<String, i64>>,
    /// An object, not an array: service category ID to count. With separate balances the count is the visits for that category; with a unified balance it is ignored (any number, or 0).
    pub service_categories: BTreeMap<String, i64>,
    /// True removes the current image for online sales.
    ///
    /// Default `false`.
    pub delete_online_image: Option<bool>,
    /// Rules limiting use to certain times; an empty array sets no limit.
    pub availability: Option<Vec<MembershipAvailability>>,
}

object!(NewChainMembershipType {
    literal;
    "title": required title,
    "salon_group_id": required salon_group_id,
    "cost": required cost,
    "location_ids": optional location_ids,
    "period": optional period,
    "period_unit_id": optional period_unit_id,
    "allow_freeze": optional allow_freeze,
    "freeze_limit": optional freeze_limit,
    "freeze_limit_unit_id": optional freeze_limit_unit_id,
    "service_price_correction": optional service_price_correction,
    "expiration_type_id": optional expiration_type_id,
    "is_allow_empty_code": optional is_allow_empty_code,
    "is_united_balance": required is_united_balance,
    "united_balance_services_count": required united_balance_services_count,
    "balance_edit_type_id": optional balance_edit_type_id,
    "is_online_sale_enabled": optional is_online_sale_enabled,
    "online_sale_title": optional online_sale_title,
    "online_sale_description": optional online_sale_description,
    "online_sale_price": optional online_sale_price,
    "online_image": optional online_image,
    "autoactivation_period": optional autoactivation_period,
    "autoactivation_time_in_days": optional autoactivation_time_in_days,
    "autoactivation_time_unit_id": optional autoactivation_time_unit_id,
    "is_archived": optional is_archived,
    "category": optional category,
    "salon_ids": optional salon_ids,
    "services": optional services,
    "service_categories": required service_categories,
    "delete_online_image": optional delete_online_image,
    "availability": optional availability,
});

#[derive(Debug, Clone, PartialEq)]
pub struct ChainMembershipTypeUpdate {
    pub title: String,
    /// Chain ID.
    pub salon_group_id: i64,
    pub cost: f64,
    /// Locations that offer the membership type.
    pub location_ids: Option<Vec<i64>>,
    pub period: Option<i64>,
    /// Unit of the validity period: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub period_unit_id: Option<TimeUnit>,
    /// `true`: memberships of this type can be frozen.
    ///
    /// Default `false`.
    pub allow_freeze: Option<bool>,
    /// Most time the membership may stay frozen in total, in `freeze_limit_unit_id`.
    pub freeze_limit: Option<i64>,
    /// Unit of `freeze_limit`: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub freeze_limit_unit_id: Option<TimeUnit>,
    /// `true`: the price of a service may be changed when the membership is used. Default `false`.
    ///
    /// Default `false`.
    pub service_price_correction: Option<bool>,
    /// What makes the membership active: its sale (`1`), its first use (`2`) or a given date (`3`).
    pub expiration_type_id: Option<ExpirationTypeId>,
    /// True: personal, for the buyer alone. False: shared, usable by several people with the code.
    ///
    /// Default `true`.
    pub is_allow_empty_code: Option<bool>,
    /// `true`: one common balance; `false`: separate balances.
    pub is_united_balance: bool,
    pub united_balance_services_count: i64,
    /// Who may adjust the balance. `0`: nobody, `1`: the location of sale, `2`: every location.
    pub balance_edit_type_id: Option<BalanceEditTypeId>,
    /// Default `false`.
    pub is_online_sale_enabled: Option<bool>,
    pub online_sale_title: Option<String>,
    pub online_sale_description: Option<String>,
    pub online_sale_price: Option<f64>,
    pub online_image: Option<String>,
    pub autoactivation_period: Option<i64>,
    pub autoactivation_time_in_days: Option<i64>,
    /// Unit of the autoactivation period: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub autoactivation_time_unit_id: Option<TimeUnit>,
    /// Default `false`.
    pub is_archived: Option<bool>,
    /// Service IDs. An empty array leaves the present services as they are.
    pub services: Option<Vec<i64>>,
    /// Service category IDs. An empty array leaves the present categories as they are.
    pub service_categories: Vec<i64>,
    /// Rules limiting use to certain times; an empty array sets no limit.
    pub availability: Option<Vec<MembershipAvailability>>,
}

object!(ChainMembershipTypeUpdate {
    literal;
    "title": required title,
    "salon_group_id": required salon_group_id,
    "cost": required cost,
    "location_ids": optional location_ids,
    "period": optional period,
    "period_unit_id": optional period_unit_id,
    "allow_freeze": optional allow_freeze,
    "freeze_limit": optional freeze_limit,
    "freeze_limit_unit_id": optional freeze_limit_unit_id,
    "service_price_correction": optional service_price_correction,
    "expiration_type_id": optional expiration_type_id,
    "is_allow_empty_code": optional is_allow_empty_code,
    "is_united_balance": required is_united_balance,
    "united_balance_services_count": required united_balance_services_count,
    "balance_edit_type_id": optional balance_edit_type_id,
    "is_online_sale_enabled": optional is_online_sale_enabled,
    "online_sale_title": optional online_sale_title,
    "online_sale_description": optional online_sale_description,
    "online_sale_price": optional online_sale_price,
    "online_image": optional online_image,
    "autoactivation_period": optional autoactivation_period,
    "autoactivation_time_in_days": optional autoactivation_time_in_days,
    "autoactivation_time_unit_id": optional autoactivation_time_unit_id,
    "is_archived": optional is_archived,
    "services": optional services,
    "service_categories": required service_categories,
    "availability": optional availability,
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ChainMembershipTypeRestore {
    /// Title the membership type gets when restored.
    pub restore_in_title: String,
}

object!(ChainMembershipTypeRestore {
    fn new(restore_in_title: impl Into<String>);
    "restore_in_title": required restore_in_title,
});

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ChainMembershipTypeArchive {
    /// True: archived, not for sale. False: active, for sale.
    pub is_archived: bool,
}

object!(ChainMembershipTypeArchive {
    fn new(is_archived: bool);
    "is_archived": required is_archived,
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChainGiftCardType {
    pub id: Option<i64>,
    pub title: Option<String>,
    pub balance: Option<f64>,
    pub is_multi: Option<bool>,
    pub company_group_id: Option<i64>,
    pub category_id: Maybe<i64>,
    pub weight: Option<i64>,
    pub item_type_id: Option<i64>,
    pub expiration_type_id: Option<i64>,
    pub expiration_date: Maybe<DateTime>,
    pub expiration_timeout: Option<i64>,
    pub expiration_timeout_unit_id: Option<i64>,
    pub balance_edit_type_id: Option<i64>,
    pub is_allow_empty_code: Option<bool>,
    pub is_serial_number_limited: Option<bool>,
    pub is_archived: Option<bool>,
    pub date_archived: Maybe<String>,
    pub online_sale_is_enabled: Option<bool>,
    pub online_sale_title: Option<String>,
    pub online_sale_description: Option<String>,
    pub online_sale_price: Option<f64>,
    pub online_sale_image: Maybe<String>,
    pub released_total: Option<i64>,
    pub item_type: Option<IdTitle>,
    pub service_ids: Option<Vec<i64>>,
    pub salon_ids: Option<Vec<i64>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(ChainGiftCardType {
    "id": optional id,
    "title": optional title,
    "balance": optional balance,
    "is_multi": optional is_multi,
    "company_group_id": optional company_group_id,
    "category_id": maybe category_id,
    "weight": optional weight,
    "item_type_id": optional item_type_id,
    "expiration_type_id": optional expiration_type_id,
    "expiration_date": maybe expiration_date,
    "expiration_timeout": optional expiration_timeout,
    "expiration_timeout_unit_id": optional expiration_timeout_unit_id,
    "balance_edit_type_id": optional balance_edit_type_id,
    "is_allow_empty_code": optional is_allow_empty_code,
    "is_serial_number_limited": optional is_serial_number_limited,
    "is_archived": optional is_archived,
    "date_archived": maybe date_archived,
    "online_sale_is_enabled": optional online_sale_is_enabled,
    "online_sale_title": optional online_sale_title,
    "online_sale_description": optional online_sale_description,
    "online_sale_price": optional online_sale_price,
    "online_sale_image": maybe online_sale_image,
    "released_total": optional released_total,
    "item_type": optional item_type,
    "service_ids": optional service_ids,
    "salon_ids": optional salon_ids,
    ..rest
});

#[derive(Debug, Clone, PartialEq)]
pub struct NewChainGiftCardType {
    pub title: String,
    pub balance: f64,
    /// True: can be used more than once. False: once only.
    pub is_multi: bool,
    pub item_type_id: NewChainGiftCardTypeItemTypeId,
    pub is_allow_empty_code: bool,
    /// Service category the type is limited to; null means any.
    pub category_id: Maybe<i64>,
    /// `1`: the balance can be edited, `2`: it can't.
    pub balance_edit_type_id: NewChainGiftCardTypeBalanceEditTypeId,
    /// IDs of the services the card is limited to; empty means no limit.
    pub service_ids: Vec<i64>,
    /// IDs of the locations that accept the gift card.
    pub salon_ids: Vec<i64>,
    pub expiration: NewChainGiftCardTypeExpiration,
    pub online_sale: NewChainGiftCardTypeOnlineSale,
}

object!(NewChainGiftCardType {
    literal;
    "title": required title,
    "balance": required balance,
    "is_multi": required is_multi,
    "item_type_id": required item_type_id,
    "is_allow_empty_code": required is_allow_empty_code,
    "category_id": maybe category_id,
    "balance_edit_type_id": required balance_edit_type_id,
    "service_ids": required service_ids,
    "salon_ids": required salon_ids,
    "expiration": required expiration,
    "online_sale": required online_sale,
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatedChainGiftCardType {
    pub id: Option<i64>,
    pub title: Option<String>,
    pub balance: Option<f64>,
    pub is_multi: Option<bool>,
    pub company_group_id: Option<i64>,
    pub category_id: Maybe<i64>,
    pub weight: Option<i64>,
    pub item_type_id: Option<i64>,
    pub expiration_type_id: Option<i64>,
    pub expiration_date: Maybe<String>,
    pub expiration_timeout: Option<i64>,
    pub expiration_timeout_unit_id: Option<i64>,
    pub balance_edit_type_id: Option<i64>,
    pub is_allow_empty_code: Option<bool>,
    pub is_serial_number_limited: Option<bool>,
    pub is_archived: Option<bool>,
    pub date_archived: Maybe<String>,
    pub online_sale_is_enabled: Option<bool>,
    pub online_sale_title: Option<String>,
    pub online_sale_description: Option<String>,
    pub online_sale_price: Option<f64>,
    pub online_sale_image: Maybe<String>,
    pub released_total: Option<i64>,
    pub item_type: Option<IdTitle>,
    pub service_ids: Option<Vec<i64>>,
    pub salon_ids: Option<Vec<i64>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(UpdatedChainGiftCardType {
    "id": optional id,
    "title": optional title,
    "balance": optional balance,
    "is_multi": optional is_multi,
    "company_group_id": optional company_group_id,
    "category_id": maybe category_id,
    "weight": optional weight,
    "item_type_id": optional item_type_id,
    "expiration_type_id": optional expiration_type_id,
    "expiration_date": maybe expiration_date,
    "expiration_timeout": optional expiration_timeout,
    "expiration_timeout_unit_id": optional expiration_timeout_unit_id,
    "balance_edit_type_id": optional balance_edit_type_id,
    "is_allow_empty_code": optional is_allow_empty_code,
    "is_serial_number_limited": optional is_serial_number_limited,
    "is_archived": optional is_archived,
    "date_archived": maybe date_archived,
    "online_sale_is_enabled": optional online_sale_is_enabled,
    "online_sale_title": optional online_sale_title,
    "online_sale_description": optional online_sale_description,
    "online_sale_price": optional online_sale_price,
    "online_sale_image": maybe online_sale_image,
    "released_total": optional released_total,
    "item_type": optional item_type,
    "service_ids": optional service_ids,
    "salon_ids": optional salon_ids,
    ..rest
});

/// Answers that differ by status.
#[derive(Debug, Clone, PartialEq)]
pub enum DeletedChainGiftCardType {
    /// Status `200`: Success
    Ok(Null),
    /// Status `204`: Success without a body
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
    pub title: String,
    pub r#type: LoyaltyProgramType,
    pub service_item_type: ApplicableItems,
    pub good_item_type: ApplicableItems,
    /// Unit of the bonus or discount. `percent`: percentage, `amount`: fixed amount.
    pub value_unit: ValueUnit,
    /// How many times the promotion can be applied; used only by cashback.
    pub usage_limit: Option<i64>,
    /// Applies at every this many visits; used only by cashback.
    pub visit_multiplicity: Option<i64>,
    /// Number of services to pay for before promotional ones are discounted; used only by a "Discount by condition" promotion.
    pub sold_items_multiplicity: Option<i64>,
    /// How long bonuses or discounts stay valid, in `expiration_timeout_unit`.
    pub expiration_timeout: Option<i64>,
    /// Unit of `expiration_timeout`.
    pub expiration_timeout_unit: Option<ExpirationTimeoutUnit>,
    /// Days between the notice to the client and the expiry of the bonus or discount.
    pub expiration_notification_timeout: Option<i64>,
    /// Source of the client history for cumulative and conditional promotions, from which the bonus or discount is worked out.
    pub params_source_type: Option<ParamsSourceType>,
    /// Client history from this date on counts towards the bonus or discount; for accumulative promotions and conditional discounts.
    pub history_start_date: Option<Date>,
    /// Card types the promotion works with.
    pub loyalty_card_type_ids: Option<Vec<i64>>,
    pub on_changed_notification_template: Option<NewLoyaltyNotification>,
    pub on_expiration_notification_template: Option<NewLoyaltyNotification>,
    /// Rules that set the bonus or discount; a fixed promotion has only one.
    pub rules: Vec<NewLoyaltyProgramRule>,
    /// Locations running the promotion.
    pub company_ids: Vec<i64>,
    /// Services and service categories covered; used when the promotion applies to selected services.
    pub allowed_service_ids: Option<Vec<i64>>,
    /// Products covered; used when the promotion applies to selected products.
    pub allowed_good_ids: Option<Vec<i64>>,
    /// Product categories covered; used when the promotion applies to selected products.
    pub allowed_good_category_ids: Option<Vec<i64>>,
}

object!(NewLoyaltyProgram {
    literal;
    "title": required title,
    "type": required r#type,
    "service_item_type": required service_item_type,
    "good_item_type": required good_item_type,
    "value_unit": required value_unit,
    "usage_limit": optional usage_limit,
    "visit_multiplicity": optional visit_multiplicity,
    "sold_items_multiplicity": optional sold_items_multiplicity,
    "expiration_timeout": optional expiration_timeout,
    "expiration_timeout_unit": optional expiration_timeout_unit,
    "expiration_notification_timeout": optional expiration_notification_timeout,
    "params_source_type": optional params_source_type,
    "history_start_date": optional history_start_date,
    "loyalty_card_type_ids": optional loyalty_card_type_ids,
    "on_changed_notification_template": optional on_changed_notification_template,
    "on_expiration_notification_template": optional on_expiration_notification_template,
    "rules": required rules,
    "company_ids": required company_ids,
    "allowed_service_ids": optional allowed_service_ids,
    "allowed_good_ids": optional allowed_good_ids,
    "allowed_good_category_ids": optional allowed_good_category_ids,
});

#[derive(Debug, Clone, PartialEq)]
pub struct LoyaltyProgram {
    pub id: i64,
    pub title: Option<String>,
    pub r#type: Option<LoyaltyProgramType>,
    pub service_item_type: Option<ApplicableItems>,
    pub good_item_type: Option<ApplicableItems>,
    /// Unit of the bonus or discount. `percent`: percentage, `amount`: fixed amount.
    pub value_unit: Option<ValueUnit>,
    /// How many times the promotion can be applied; used only by cashback.
    pub usage_limit: Option<i64>,
    /// Applies at every this many visits; used only by cashback.
    pub visit_multiplicity: Option<i64>,
    /// Number of services to pay for before promotional ones are discounted; used only by a "Discount by condition" promotion.
    pub sold_items_multiplicity: Option<i64>,
    /// How long bonuses or discounts stay valid, in `expiration_timeout_unit`.
    pub expiration_timeout: Option<i64>,
    /// Unit of `expiration_timeout`.
    pub expiration_timeout_unit: Option<ExpirationTimeoutUnit>,
    /// Days between the notice to the client and the expiry of the bonus or discount.
    pub expiration_notification_timeout: Option<i64>,
    /// Source of the client history for cumulative and conditional promotions, from which the bonus or discount is worked out.
    pub params_source_type: Option<ParamsSourceType>,
    /// Client history from this date on counts towards the bonus or discount; for accumulative promotions and conditional discounts.
    pub history_start_date: Option<Date>,
    /// Notification template for a change of the bonus or discount.
    pub on_changed_notification_template_id: Option<i64>,
    /// Notification template for the expiry of the bonus or discount.
    pub on_expiration_notification_template_id: Option<i64>,
    /// Card types the promotion works with; only when asked for.
    pub loyalty_card_types: Option<Vec<IdTitle>>,
    pub on_changed_notification_template: Option<LoyaltyNotification>,
    pub on_expiration_notification_template: Option<LoyaltyNotification>,
    /// Rules that set the bonus or discount; a fixed promotion has only one. Only when asked for.
    pub rules: Option<Vec<LoyaltyProgramRule>>,
    /// Locations running the promotion. Only when asked for.
    pub companies: Option<Vec<LoyaltyLocation>>,
    /// Services or products the promotion is limited to. Only when asked for.
    pub applicable_items: Option<Vec<LoyaltyProgramItem>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(LoyaltyProgram {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "type": optional r#type,
    "service_item_type": optional service_item_type,
    "good_item_type": optional good_item_type,
    "value_unit": optional value_unit,
    "usage_limit": optional usage_limit,
    "visit_multiplicity": optional visit_multiplicity,
    "sold_items_multiplicity": optional sold_items_multiplicity,
    "expiration_timeout": optional expiration_timeout,
    "expiration_timeout_unit": optional expiration_timeout_unit,
    "expiration_notification_timeout": optional expiration_notification_timeout,
    "params_source_type": optional params_source_type,
    "history_start_date": optional history_start_date,
    "on_changed_notification_template_id": optional on_changed_notification_template_id,
    "on_expiration_notification_template_id": optional on_expiration_notification_template_id,
    "loyalty_card_types": optional loyalty_card_types,
    "on_changed_notification_template": optional on_changed_notification_template,
    "on_expiration_notification_template": optional on_expiration_notification_template,
    "rules": optional rules,
    "companies": optional companies,
    "applicable_items": optional applicable_items,
    ..rest
});

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
    /// Days between the notice to the client and the expiry of the bonus or discount.
    pub expiration_notification_timeout: Option<i64>,
    /// Card types the promotion works with.
    pub loyalty_card_type_ids: Option<Vec<i64>>,
    pub on_changed_notification_template: Option<NewLoyaltyNotification>,
    pub on_expiration_notification_template: Option<NewLoyaltyNotification>,
    /// Rules that set the bonus or discount; a fixed promotion has only one.
    pub rules: Option<Vec<NewLoyaltyProgramRule>>,
    /// Locations running the promotion.
    pub company_ids: Option<Vec<i64>>,
    /// Services and service categories covered; used when the promotion applies to selected services.
    pub allowed_service_ids: Option<Vec<i64>>,
    /// Products covered; used when the promotion applies to selected products.
    pub allowed_good_ids: Option<Vec<i64>>,
    /// Product categories covered; used when the promotion applies to selected products.
    pub allowed_good_category_ids: Option<Vec<i64>>,
}

object!(LoyaltyProgramUpdate {
    "title": optional title,
    "usage_limit": optional usage_limit,
    "expiration_timeout": optional expiration_timeout,
    "expiration_timeout_unit": optional expiration_timeout_unit,
    "expiration_notification_timeout": optional expiration_notification_timeout,
    "loyalty_card_type_ids": optional loyalty_card_type_ids,
    "on_changed_notification_template": optional on_changed_notification_template,
    "on_expiration_notification_template": optional on_expiration_notification_template,
    "rules": optional rules,
    "company_ids": optional company_ids,
    "allowed_service_ids": optional allowed_service_ids,
    "allowed_good_ids": optional allowed_good_ids,
    "allowed_good_category_ids": optional allowed_good_category_ids,
});

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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChainLoyaltyTransaction {
    pub id: Option<i64>,
    pub visit_id: Option<i64>,
    pub status_id: Option<i64>,
    pub amount: Option<f64>,
    pub type_id: Option<i64>,
    pub card_id: Option<i64>,
    pub program_id: Option<i64>,
    pub certificate_id: Option<i64>,
    pub abonement_id: Option<i64>,
    /// Chain whose loyalty the transaction belongs to.
    pub salon_group_id: Option<i64>,
    /// Order item ID, for transactions that belong to a product or service sold.
    pub item_id: Option<i64>,
    /// Kind of order item the transaction belongs to, if any. `1`: service, `7`: product.
    pub item_type_id: Option<i64>,
    /// Appointment the order item belongs to, if any.
    pub item_record_id: Option<i64>,
    pub goods_transaction_id: Option<i64>,
    pub services_transaction_id: Option<i64>,
    pub is_discount: Option<bool>,
    pub is_loyalty_withdraw: Option<bool>,
    pub r#type: Option<IdTitle>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(ChainLoyaltyTransaction {
    "id": optional id,
    "visit_id": optional visit_id,
    "status_id": optional status_id,
    "amount": optional amount,
    "type_id": optional type_id,
    "card_id": optional card_id,
    "program_id": optional program_id,
    "certificate_id": optional certificate_id,
    "abonement_id": optional abonement_id,
    "salon_group_id": optional salon_group_id,
    "item_id": optional item_id,
    "item_type_id": optional item_type_id,
    "item_record_id": optional item_record_id,
    "goods_transaction_id": optional goods_transaction_id,
    "services_transaction_id": optional services_transaction_id,
    "is_discount": optional is_discount,
    "is_loyalty_withdraw": optional is_loyalty_withdraw,
    "type": optional r#type,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LoyaltyNotification {
    pub id: i64,
    pub r#type: Option<LoyaltyNotificationType>,
    pub body: Option<String>,
    pub message_type: Option<LoyaltyNotificationMessageType>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(LoyaltyNotification {
    fn new(id: i64);
    "id": required id,
    "type": optional r#type,
    "body": optional body,
    "message_type": optional message_type,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipFreezeFailureMeta {
    pub message: Option<String>,
    pub errors: Option<BTreeMap<String, Vec<String>>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(MembershipFreezeFailureMeta {
    "message": optional message,
    "errors": optional errors,
    ..rest
});

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MembershipBalanceUpdateServicesBalanceCount {
    pub service_id: i64,
    /// New number of visits for the service or category.
    pub balance: f64,
}

object!(MembershipBalanceUpdateServicesBalanceCount {
    fn new(service_id: i64, balance: f64);
    "service_id": required service_id,
    "balance": required balance,
});

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

/// Service category the type is limited to: an object, a string such as `standard`, or null.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipAvailability {
    pub week_days: Option<Vec<i64>>,
    /// Times of day, in seconds after midnight.
    pub intervals: Option<Vec<MembershipAvailabilityInterval>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(MembershipAvailability {
    "week_days": optional week_days,
    "intervals": optional intervals,
    ..rest
});

/// Attached services and categories with the balance of each.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChainMembershipTypeBalance {
    pub links: Option<Vec<ChainMembershipTypeBalanceLink>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(ChainMembershipTypeBalance { "links": optional links, ..rest });

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

/// `1`: the balance can be edited, `2`: it can't.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewChainGiftCardTypeExpiration {
    /// When the card expires. `0`: never, `1`: on a fixed date, `2`: a term after the sale.
    pub type_id: NewChainGiftCardTypeExpirationTypeId,
    /// Fixed expiry, ISO 8601. Required with `type_id` `1`.
    pub date: Option<DateTime>,
    /// Number of units in the term; required when `type_id` is 2.
    pub timeout: Option<i64>,
    /// Unit of the term, `1` to `4`: day, week, month, year, in this order. Required when `type_id` is 2.
    pub timeout_unit_id: Option<TimeUnit>,
}

object!(NewChainGiftCardTypeExpiration {
    fn new(type_id: NewChainGiftCardTypeExpirationTypeId);
    "type_id": required type_id,
    "date": optional date,
    "timeout": optional timeout,
    "timeout_unit_id": optional timeout_unit_id,
});

#[derive(Debug, Clone, PartialEq)]
pub struct NewChainGiftCardTypeOnlineSale {
    pub is_enabled: bool,
    pub title: Option<String>,
    pub description: Option<String>,
    pub price: Option<f64>,
}

object!(NewChainGiftCardTypeOnlineSale {
    fn new(is_enabled: bool);
    "is_enabled": required is_enabled,
    "title": optional title,
    "description": optional description,
    "price": optional price,
});

/// Request that attaches a loyalty notification template.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct NewLoyaltyNotification {
    pub r#type: Option<NewLoyaltyNotificationType>,
    /// Text of the template; only for a custom one.
    pub body: Option<String>,
}

object!(NewLoyaltyNotification { "type": optional r#type, "body": optional body });

/// Request that changes a rule of a loyalty promotion.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct NewLoyaltyProgramRule {
    /// Threshold of the rule; `0` for fixed promotions.
    pub parameter: Option<i64>,
    pub value: Option<f64>,
    /// Service the rule covers; used only by a "Discount by condition" promotion.
    pub service_id: Option<i64>,
}

object!(NewLoyaltyProgramRule {
    "parameter": optional parameter,
    "value": optional value,
    "service_id": optional service_id,
});

#[derive(Debug, Clone, PartialEq)]
pub struct LoyaltyProgramRule {
    pub id: i64,
    /// Threshold of the rule; `0` for fixed promotions.
    pub parameter: Option<i64>,
    pub value: Option<f64>,
    pub loyalty_program_id: Option<i64>,
    pub loyalty_type_id: Option<i64>,
    /// Service the rule covers; used only by a "Discount by condition" promotion.
    pub service_id: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(LoyaltyProgramRule {
    fn new(id: i64);
    "id": required id,
    "parameter": optional parameter,
    "value": optional value,
    "loyalty_program_id": optional loyalty_program_id,
    "loyalty_type_id": optional loyalty_type_id,
    "service_id": optional service_id,
    ..rest
});

#[derive(Debug, Clone, PartialEq)]
pub struct LoyaltyLocation {
    pub id: i64,
    pub title: String,
    /// Country of the organization.
    pub country: String,
    pub country_id: i64,
    /// City of the organization.
    pub city: String,
    pub city_id: i64,
    pub phone: String,
    pub timezone: String,
    pub address: String,
    pub coordinate_lat: f64,
    pub coordinate_lng: f64,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(LoyaltyLocation {
    literal;
    "id": required id,
    "title": required title,
    "country": required country,
    "country_id": required country_id,
    "city": required city,
    "city_id": required city_id,
    "phone": required phone,
    "timezone": required timezone,
    "address": required address,
    "coordinate_lat": required coordinate_lat,
    "coordinate_lng": required coordinate_lng,
    ..rest
});

/// What the promotion applies to, if it is selective.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LoyaltyProgramItem {
    pub id: i64,
    pub title: Option<String>,
    /// True: a service or service category. False: a product or product category.
    pub is_service: Option<bool>,
    /// True: a category of services or products. False: a single service or product.
    pub is_category: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(LoyaltyProgramItem {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "is_service": optional is_service,
    "is_category": optional is_category,
    ..rest
});

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

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipAvailabilityInterval {
    pub from: Option<i64>,
    pub to: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(MembershipAvailabilityInterval { "from": optional from, "to": optional to, ..rest });

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChainMembershipTypeBalanceLink {
    /// Visits of the service or category.
    pub count: Option<i64>,
    pub is_unlimited: Option<bool>,
    /// Filled when the link points to a service.
    pub service: Option<ChainMembershipTypeBalanceLinkService>,
    /// The linked category; only for a link to a category.
    pub category: Option<MembershipServiceCategory>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(ChainMembershipTypeBalanceLink {
    "count": optional count,
    "is_unlimited": optional is_unlimited,
    "service": optional service,
    "category": optional category,
    ..rest
});

/// When the card expires. `0`: never, `1`: on a fixed date, `2`: a term after the sale.
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

/// Filled when the link points to a service.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChainMembershipTypeBalanceLinkService {
    pub id: Option<i64>,
    pub is_category: Option<bool>,
    pub category_id: Option<i64>,
    pub title: Option<String>,
    pub online_sale_title: Option<String>,
    /// True for a service of the chain.
    pub is_chain: Option<bool>,
    /// Lowest price of the service in the chain.
    pub chain_price_min: Option<f64>,
    /// Highest price of the service in the chain.
    pub chain_price_max: Option<f64>,
    pub category: Option<MembershipServiceCategory>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(ChainMembershipTypeBalanceLinkService {
    "id": optional id,
    "is_category": optional is_category,
    "category_id": optional category_id,
    "title": optional title,
    "online_sale_title": optional online_sale_title,
    "is_chain": optional is_chain,
    "chain_price_min": optional chain_price_min,
    "chain_price_max": optional chain_price_max,
    "category": optional category,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MembershipServiceCategory {
    pub id: Option<i64>,
    pub is_category: Option<bool>,
    pub category_id: Option<i64>,
    pub title: Option<String>,
    pub online_sale_title: Option<String>,
    /// True for a category of the chain.
    pub is_chain: Option<bool>,
    pub chain_price_min: Option<f64>,
    pub chain_price_max: Option<f64>,
    pub category: Option<MembershipServiceCategoryCategory>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(MembershipServiceCategory {
    "id": optional id,
    "is_category": optional is_category,
    "category_id": optional category_id,
    "title": optional title,
    "online_sale_title": optional online_sale_title,
    "is_chain": optional is_chain,
    "chain_price_min": optional chain_price_min,
    "chain_price_max": optional chain_price_max,
    "category": optional category,
    ..rest
});

/// One of several types.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipServiceCategoryCategoryObject {
    pub id: Option<i64>,
    pub category_id: Option<i64>,
    pub is_category: Option<bool>,
    pub title: Option<String>,
    pub online_sale_title: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(MembershipServiceCategoryCategoryObject {
    "id": optional id,
    "category_id": optional category_id,
    "is_category": optional is_category,
    "title": optional title,
    "online_sale_title": optional online_sale_title,
    ..rest
});
