// Written by `cargo xtask regen`; changes are lost.

//! Types of `chain_loyalty_programs`.

use crate::runtime::{
    ByStatus, Date, DateTime, Error, Listed, Maybe, Null, Object, Received, Rest, Value,
    When, int_enum, object, text_enum, union,
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

object!(MembershipFreeze { fn new(freeze_till: DateTime); "freeze_till": required freeze_till });

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
    /// Fields that are not documented.
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

/// Error response when a membership cannot be frozen.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipFreezeFailure {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    pub data: Option<Null>,
    /// Error message and validation messages.
    pub meta: Option<MembershipFreezeFailureMeta>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(MembershipFreezeFailure {
    "success": optional success,
    "data": optional data,
    "meta": optional meta,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(UnfrozenMembership {
    "id": optional id,
    "number": optional number,
    "is_frozen": optional is_frozen,
    "freeze_period": optional freeze_period,
    ..rest
});

/// Request that sets the visits left on a membership.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MembershipBalanceUpdate {
    /// New number of visits, for memberships with a common balance.
    pub united_balance_services_count: Option<i64>,
    /// New numbers of visits by service or category, for memberships with separate balances.
    pub services_balance_count: Option<Vec<MembershipBalanceUpdateServicesBalanceCount>>,
}

object!(MembershipBalanceUpdate {
    "united_balance_services_count": optional united_balance_services_count,
    "services_balance_count": optional services_balance_count,
});

/// The balance of a membership after a change.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatedMembershipBalance {
    pub id: Option<i64>,
    /// Number of visits in the common balance.
    pub united_balance_services_count: Option<i64>,
    /// Balance of the membership.
    pub balance_container: Option<BTreeMap<String, Value>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(UpdatedMembershipBalance {
    "id": optional id,
    "united_balance_services_count": optional united_balance_services_count,
    "balance_container": optional balance_container,
    ..rest
});

/// Request that sets how long a membership is valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct MembershipPeriodUpdate {
    /// Length of the validity period, in `period_unit_id`.
    pub period: i64,
    /// Unit of the period: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub period_unit_id: TimeUnit,
}

object!(MembershipPeriodUpdate {
    fn new(period: i64, period_unit_id: TimeUnit);
    "period": required period,
    "period_unit_id": required period_unit_id,
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(UpdatedMembershipPeriod {
    "id": optional id,
    "period": optional period,
    "period_unit_id": optional period_unit_id,
    "expiration_date": optional expiration_date,
    ..rest
});

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
    /// Fields that are not documented.
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

/// Request that restores a deleted membership type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ChainMembershipTypeRestore {
    /// Title of the membership type after it is restored.
    pub restore_in_title: String,
}

object!(ChainMembershipTypeRestore {
    fn new(restore_in_title: impl Into<String>);
    "restore_in_title": required restore_in_title,
});

/// Request that archives a membership type or brings it back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ChainMembershipTypeArchive {
    /// `true`: archived, not for sale. `false`: active, for sale.
    pub is_archived: bool,
}

object!(ChainMembershipTypeArchive {
    fn new(is_archived: bool);
    "is_archived": required is_archived,
});

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
    /// Fields that are not documented.
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
    /// Fields that are not documented.
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

/// A response that differs by status.
#[derive(Debug, Clone, PartialEq)]
pub enum DeletedChainGiftCardType {
    /// Status `200`: Success
    Ok(Null),
    /// Status `204`: Success, with an empty body
    NoContent,
}

impl ByStatus for DeletedChainGiftCardType {
    const LISTED: &'static [Listed] = &[Listed::json(200), Listed::nothing(204)];

    fn decode(received: &Received, status: u16) -> Result<Self, Error> {
        match status {
            200 => received.data().map(Self::Ok),
            204 => received.nothing().map(|()| Self::NoContent),
            _ => Err(received.undocumented()),
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
    /// A value that is not documented.
    Other(String),
}

impl LoyaltyProgramInclude {
    /// Returns the value on the wire.
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
    /// Fields that are not documented.
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
    /// A value that is not documented.
    Other(String),
}

impl LoyaltyTransactionType {
    /// Returns the value on the wire.
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
    /// Fields that are not documented.
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
    /// Fields that are not documented.
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

/// Error message and validation messages.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipFreezeFailureMeta {
    pub message: Option<String>,
    /// Validation messages by field.
    pub errors: Option<BTreeMap<String, Vec<String>>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(MembershipFreezeFailureMeta {
    "message": optional message,
    "errors": optional errors,
    ..rest
});

/// New balance of one service or category.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MembershipBalanceUpdateServicesBalanceCount {
    /// ID of the service or service category.
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
    /// A value that is not documented.
    Other(i64),
}

impl TimeUnit {
    /// Returns the value on the wire.
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

union!(ChainMembershipTypeCategory {
    Map: When { is_general: true, ..When::OBJECT },
    Text: When { is_general: true, ..When::TEXT },
});

/// Weekdays and times at which a membership can be used.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipAvailability {
    /// Weekdays: `1` is Monday, `7` is Sunday.
    pub week_days: Option<Vec<i64>>,
    /// Times of day, in seconds after midnight.
    pub intervals: Option<Vec<MembershipAvailabilityInterval>>,
    /// Fields that are not documented.
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
    /// Services and categories, each with its balance.
    pub links: Option<Vec<ChainMembershipTypeBalanceLink>>,
    /// Fields that are not documented.
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
    /// A value that is not documented.
    Other(i64),
}

impl ExpirationTypeId {
    /// Returns the value on the wire.
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
    /// A value that is not documented.
    Other(i64),
}

impl BalanceEditTypeId {
    /// Returns the value on the wire.
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
    /// A value that is not documented.
    Other(i64),
}

impl NewChainGiftCardTypeItemTypeId {
    /// Returns the value on the wire.
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
    /// A value that is not documented.
    Other(i64),
}

impl NewChainGiftCardTypeBalanceEditTypeId {
    /// Returns the value on the wire.
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

object!(NewChainGiftCardTypeExpiration {
    fn new(type_id: NewChainGiftCardTypeExpirationTypeId);
    "type_id": required type_id,
    "date": optional date,
    "timeout": optional timeout,
    "timeout_unit_id": optional timeout_unit_id,
});

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

object!(NewChainGiftCardTypeOnlineSale {
    fn new(is_enabled: bool);
    "is_enabled": required is_enabled,
    "title": optional title,
    "description": optional description,
    "price": optional price,
});

/// Request that sets a loyalty notification template.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct NewLoyaltyNotification {
    /// Template of the notification: `big`, `mid` or `small`, a custom text, or `none`.
    pub r#type: Option<NewLoyaltyNotificationType>,
    /// Text of the template; only for a custom template.
    pub body: Option<String>,
}

object!(NewLoyaltyNotification { "type": optional r#type, "body": optional body });

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

object!(NewLoyaltyProgramRule {
    "parameter": optional parameter,
    "value": optional value,
    "service_id": optional service_id,
});

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
    /// Fields that are not documented.
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
    /// Fields that are not documented.
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
    /// Fields that are not documented.
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
    /// A value that is not documented.
    Other(String),
}

impl LoyaltyNotificationType {
    /// Returns the value on the wire.
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
    /// A value that is not documented.
    Other(String),
}

impl LoyaltyNotificationMessageType {
    /// Returns the value on the wire.
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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(MembershipAvailabilityInterval { "from": optional from, "to": optional to, ..rest });

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ChainMembershipTypeBalanceLink {
    "count": optional count,
    "is_unlimited": optional is_unlimited,
    "service": optional service,
    "category": optional category,
    ..rest
});

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
    /// A value that is not documented.
    Other(i64),
}

impl NewChainGiftCardTypeExpirationTypeId {
    /// Returns the value on the wire.
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
    /// A value that is not documented.
    Other(String),
}

impl NewLoyaltyNotificationType {
    /// Returns the value on the wire.
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
    /// Fields that are not documented.
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
    /// Fields that are not documented.
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

union!(MembershipServiceCategoryCategory {
    List: When::LIST,
    Object: When {
        known: <MembershipServiceCategoryCategoryObject as Object>::FIELDS,
        ..When::OBJECT
    },
});

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
    /// Fields that are not documented.
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
