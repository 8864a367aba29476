// Written by `cargo xtask regen`; changes are lost.

//! Types of `subscriptions_certificates`.

use crate::runtime::{DateTime, Maybe, Rest, Value, object};
use std::collections::BTreeMap;
use super::{CountMeta, IdTitle, Message};

/// A membership of a client: a prepaid number of visits.
#[derive(Debug, Clone, PartialEq)]
pub struct Membership {
    pub id: i64,
    /// Code of the membership.
    pub number: Option<String>,
    /// Services of the membership with the uses left, such as `Surfing (x10)`.
    pub balance_string: Option<String>,
    /// `true`: the membership is frozen.
    pub is_frozen: Option<bool>,
    /// Days the membership was frozen in total.
    pub freeze_period: Option<i64>,
    /// Length of the validity period, in `period_unit_id`.
    pub period: Option<i64>,
    /// Unit of the validity period: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub period_unit_id: Option<i64>,
    /// When the membership expires.
    pub expiration_date: Maybe<DateTime>,
    /// When the membership was created.
    pub created_date: Option<DateTime>,
    /// When the membership was activated.
    pub activated_date: Maybe<DateTime>,
    /// `true`: one common balance; `false`: separate balances.
    pub is_united_balance: Option<bool>,
    /// `true`: the common balance has no limit.
    pub is_united_balance_unlimited: Option<bool>,
    /// Number of visits in the common balance.
    pub united_balance_services_count: Option<i64>,
    /// ID of the product transaction.
    pub goods_transaction_id: Option<i64>,
    /// Slug of the membership type.
    pub slug: Option<String>,
    /// Status of a membership.
    pub status: Option<MembershipStatus>,
    /// Balance of the membership, in `links`.
    pub balance_container: Option<MembershipBalance>,
    /// The type of a membership.
    pub r#type: Option<IssuedMembershipType>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Membership {
    fn new(id: i64);
    "id": required id,
    "number": optional number,
    "balance_string": optional balance_string,
    "is_frozen": optional is_frozen,
    "freeze_period": optional freeze_period,
    "period": optional period,
    "period_unit_id": optional period_unit_id,
    "expiration_date": maybe expiration_date,
    "created_date": optional created_date,
    "activated_date": maybe activated_date,
    "is_united_balance": optional is_united_balance,
    "is_united_balance_unlimited": optional is_united_balance_unlimited,
    "united_balance_services_count": optional united_balance_services_count,
    "goods_transaction_id": optional goods_transaction_id,
    "slug": optional slug,
    "status": optional status,
    "balance_container": optional balance_container,
    "type": optional r#type,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipPage {
    pub success: Option<bool>,
    pub data: Option<Vec<MembershipPageData>>,
    pub meta: Option<CountMeta>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(MembershipPage {
    "success": optional success,
    "data": optional data,
    "meta": optional meta,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipPageFailure {
    pub success: Option<bool>,
    pub meta: Option<Message>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(MembershipPageFailure { "success": optional success, "meta": optional meta, ..rest });

/// A type of memberships.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MembershipType {
    pub id: i64,
    /// ID of the chain that accepts the membership type.
    pub salon_group_id: Option<i64>,
    pub title: Option<String>,
    /// Length of the validity period, in `period_unit_id`; `0` if not set.
    pub period: Option<i64>,
    /// Unit of the validity period: days (`1`), weeks (`2`), months (`3`), years (`4`) or not set (`0`).
    pub period_unit_id: Option<i64>,
    /// `true`: memberships can be frozen.
    pub allow_freeze: Option<bool>,
    /// Longest time that the membership can stay frozen in total, in days.
    pub freeze_limit: Option<i64>,
    /// `true`: the membership can be sold without a code.
    pub is_allow_empty_code: Option<bool>,
    /// `true`: one common balance; `false`: separate balances.
    pub is_united_balance: Option<bool>,
    /// Number of visits in the common balance.
    pub united_balance_services_count: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(MembershipType {
    fn new(id: i64);
    "id": required id,
    "salon_group_id": optional salon_group_id,
    "title": optional title,
    "period": optional period,
    "period_unit_id": optional period_unit_id,
    "allow_freeze": optional allow_freeze,
    "freeze_limit": optional freeze_limit,
    "is_allow_empty_code": optional is_allow_empty_code,
    "is_united_balance": optional is_united_balance,
    "united_balance_services_count": optional united_balance_services_count,
    ..rest
});

/// Response with the memberships that can pay for a series of events.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventMemberships {
    /// The memberships.
    pub data: Option<Vec<EventMembership>>,
    /// The membership types and availability intervals that the data refers to.
    pub included: Option<Vec<BTreeMap<String, Value>>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventMemberships { "data": optional data, "included": optional included, ..rest });

/// Result of the check whether a membership covers a series of events.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EventMembershipCheck {
    /// ID of the result.
    pub id: Option<String>,
    /// JSON:API type: `loyalty_abonement_check`.
    pub r#type: Option<String>,
    /// What a check of a membership found.
    pub attributes: Option<EventMembershipCheckAttributes>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventMembershipCheck {
    "id": optional id,
    "type": optional r#type,
    "attributes": optional attributes,
    ..rest
});

/// A gift card of a client.
#[derive(Debug, Clone, PartialEq)]
pub struct GiftCard {
    pub id: i64,
    /// Number of the gift card.
    pub number: Option<String>,
    /// Current balance.
    pub balance: Option<f64>,
    /// Balance at the start.
    pub default_balance: Option<f64>,
    /// ID of the gift card type.
    pub type_id: Option<i64>,
    /// ID of the status.
    pub status_id: Option<i64>,
    /// When the gift card was sold.
    pub created_date: Option<DateTime>,
    /// When the gift card expires.
    pub expiration_date: Option<DateTime>,
    /// The type of a gift card.
    pub r#type: Option<IssuedGiftCardType>,
    /// Current status of the gift card.
    pub status: Option<IdTitle>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(GiftCard {
    fn new(id: i64);
    "id": required id,
    "number": optional number,
    "balance": optional balance,
    "default_balance": optional default_balance,
    "type_id": optional type_id,
    "status_id": optional status_id,
    "created_date": optional created_date,
    "expiration_date": optional expiration_date,
    "type": optional r#type,
    "status": optional status,
    ..rest
});

/// A type of gift cards.
#[derive(Debug, Clone, PartialEq)]
pub struct GiftCardType {
    pub id: i64,
    pub title: Option<String>,
    /// Face value of a gift card.
    pub balance: Option<f64>,
    /// `true`: can be debited more than once. `false`: once only.
    pub is_multi: Option<bool>,
    /// ID of the chain that accepts the gift card type.
    pub company_group_id: Option<i64>,
    /// What the gift card can pay for: anything (`0`), any service but no products (`1`), any product but no services (`2`), certain services (`3`), certain services and any product (`4`).
    pub item_type_id: Option<i64>,
    /// Kind of expiry limit. `0`: none, `1`: a fixed date, `2`: a term after the sale.
    pub expiration_type_id: Option<i64>,
    /// Expiry date, ISO 8601; null if there is none.
    pub expiration_date: Option<DateTime>,
    /// How long a gift card is valid after the sale, in `expiration_timeout_unit_id`; `0` when not set.
    pub expiration_timeout: Option<i64>,
    /// Unit of `expiration_timeout`: days (`1`), weeks (`2`), months (`3`), years (`4`) or not set (`0`).
    pub expiration_timeout_unit_id: Option<i64>,
    /// `true`: the gift card can be sold without a code.
    pub is_allow_empty_code: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(GiftCardType {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "balance": optional balance,
    "is_multi": optional is_multi,
    "company_group_id": optional company_group_id,
    "item_type_id": optional item_type_id,
    "expiration_type_id": optional expiration_type_id,
    "expiration_date": optional expiration_date,
    "expiration_timeout": optional expiration_timeout,
    "expiration_timeout_unit_id": optional expiration_timeout_unit_id,
    "is_allow_empty_code": optional is_allow_empty_code,
    ..rest
});

/// Status of a membership.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MembershipStatus {
    pub id: i64,
    pub title: Option<String>,
    /// Full name of the status.
    pub extended_title: Option<String>,
    /// Slug of the status.
    pub slug: Option<String>,
    /// Category of the status.
    pub category: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(MembershipStatus {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "extended_title": optional extended_title,
    "slug": optional slug,
    "category": optional category,
    ..rest
});

/// Balance of the membership, in `links`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MembershipBalance {
    /// Services and categories that the membership covers.
    pub links: Option<Vec<MembershipBalanceLink>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(MembershipBalance { "links": optional links, ..rest });

/// The type of a membership.
#[derive(Debug, Clone, PartialEq)]
pub struct IssuedMembershipType {
    pub id: i64,
    /// ID of the chain that accepts the membership type.
    pub salon_group_id: Option<i64>,
    pub title: Option<String>,
    /// Length of the validity period, in `period_unit_id`; `0` if not set.
    pub period: Option<i64>,
    /// Unit of the validity period: days (`1`), weeks (`2`), months (`3`), years (`4`) or not set (`0`).
    pub period_unit_id: Option<i64>,
    /// `true`: memberships can be frozen.
    pub allow_freeze: Option<bool>,
    /// Longest time that the membership can stay frozen in total, in days.
    pub freeze_limit: Option<i64>,
    /// Unit of `freeze_limit`: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub freeze_limit_unit_id: Option<i64>,
    /// `true`: appointments can be booked during a freeze.
    pub is_booking_when_frozen_allowed: Option<bool>,
    /// ID of the service category that the type is limited to.
    pub category_id: Maybe<i64>,
    /// `true`: the membership can be sold without a code.
    pub is_allow_empty_code: Option<bool>,
    /// `true`: one common balance; `false`: separate balances.
    pub is_united_balance: Option<bool>,
    /// Number of visits in the common balance.
    pub united_balance_services_count: Option<i64>,
    /// `true`: the common balance has no limit.
    pub is_united_balance_unlimited: Option<bool>,
    /// Slug of the type.
    pub slug: Option<String>,
    /// `true`: an activation code is required.
    pub is_code_required: Option<bool>,
    /// Code of who may adjust the balance.
    pub balance_edit_type_id: Option<i64>,
    /// Price of a membership.
    pub cost: Option<f64>,
    /// `true`: archived.
    pub is_archived: Option<bool>,
    /// When the type was archived.
    pub date_archived: Maybe<DateTime>,
    /// What makes the membership active: its sale (`1`), its first use (`2`) or a given date (`3`).
    pub expiration_type_id: Option<i64>,
    /// Name of the expiration type.
    pub expiration_type_title: Option<String>,
    /// `true`: the price of the service may be changed.
    pub service_price_correction: Option<bool>,
    /// `true`: sold online.
    pub is_online_sale_enabled: Option<bool>,
    /// Title in the online shop.
    pub online_sale_title: Option<String>,
    /// Description in the online shop.
    pub online_sale_description: Option<String>,
    /// Price in the online shop.
    pub online_sale_price: Option<f64>,
    /// Length of the autoactivation period, in `autoactivation_time_unit_id`.
    pub autoactivation_time: Option<i64>,
    /// Unit of the autoactivation period: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub autoactivation_time_unit_id: Option<i64>,
    /// Weight that sets the order of display.
    pub weight: Option<i64>,
    /// Category of the type.
    pub category: Option<String>,
    /// Balance of the membership, in `links`.
    pub balance_container: Option<MembershipBalance>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(IssuedMembershipType {
    fn new(id: i64);
    "id": required id,
    "salon_group_id": optional salon_group_id,
    "title": optional title,
    "period": optional period,
    "period_unit_id": optional period_unit_id,
    "allow_freeze": optional allow_freeze,
    "freeze_limit": optional freeze_limit,
    "freeze_limit_unit_id": optional freeze_limit_unit_id,
    "is_booking_when_frozen_allowed": optional is_booking_when_frozen_allowed,
    "category_id": maybe category_id,
    "is_allow_empty_code": optional is_allow_empty_code,
    "is_united_balance": optional is_united_balance,
    "united_balance_services_count": optional united_balance_services_count,
    "is_united_balance_unlimited": optional is_united_balance_unlimited,
    "slug": optional slug,
    "is_code_required": optional is_code_required,
    "balance_edit_type_id": optional balance_edit_type_id,
    "cost": optional cost,
    "is_archived": optional is_archived,
    "date_archived": maybe date_archived,
    "expiration_type_id": optional expiration_type_id,
    "expiration_type_title": optional expiration_type_title,
    "service_price_correction": optional service_price_correction,
    "is_online_sale_enabled": optional is_online_sale_enabled,
    "online_sale_title": optional online_sale_title,
    "online_sale_description": optional online_sale_description,
    "online_sale_price": optional online_sale_price,
    "autoactivation_time": optional autoactivation_time,
    "autoactivation_time_unit_id": optional autoactivation_time_unit_id,
    "weight": optional weight,
    "category": optional category,
    "balance_container": optional balance_container,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MembershipPageData {
    pub id: i64,
    pub number: Option<String>,
    pub balance_string: Option<String>,
    pub created_date: Option<String>,
    pub activated_date: Option<String>,
    pub is_frozen: Option<bool>,
    pub freeze_period: Option<i64>,
    pub period: Option<i64>,
    pub period_unit_id: Option<i64>,
    pub status: Option<MembershipPageDataStatus>,
    pub is_united_balance: Option<bool>,
    pub united_balance_services_count: Option<i64>,
    pub balance_container: Option<BalanceContainer>,
    pub r#type: Option<MembershipPageDataType>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(MembershipPageData {
    fn new(id: i64);
    "id": required id,
    "number": optional number,
    "balance_string": optional balance_string,
    "created_date": optional created_date,
    "activated_date": optional activated_date,
    "is_frozen": optional is_frozen,
    "freeze_period": optional freeze_period,
    "period": optional period,
    "period_unit_id": optional period_unit_id,
    "status": optional status,
    "is_united_balance": optional is_united_balance,
    "united_balance_services_count": optional united_balance_services_count,
    "balance_container": optional balance_container,
    "type": optional r#type,
    ..rest
});

/// A membership that can pay for a series of events.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventMembership {
    /// ID of the membership.
    pub id: Option<String>,
    /// JSON:API type: `loyalty_abonement`.
    pub r#type: Option<String>,
    /// Data of a membership.
    pub attributes: Option<EventMembershipAttributes>,
    /// Links of a membership.
    pub relationships: Option<EventMembershipRelationships>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventMembership {
    "id": optional id,
    "type": optional r#type,
    "attributes": optional attributes,
    "relationships": optional relationships,
    ..rest
});

/// What a check of a membership found.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EventMembershipCheckAttributes {
    /// Last time that can be booked before the membership ends.
    pub last_booking_date: Option<DateTime>,
    /// Number of visits left.
    pub available_visits: Option<i64>,
    /// `true`: the membership covers every requested schedule day.
    pub can_book_all_days: Option<bool>,
    /// IDs of the schedule days that the membership can book.
    pub bookable_day_ids: Option<Vec<i64>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventMembershipCheckAttributes {
    "last_booking_date": optional last_booking_date,
    "available_visits": optional available_visits,
    "can_book_all_days": optional can_book_all_days,
    "bookable_day_ids": optional bookable_day_ids,
    ..rest
});

/// The type of a gift card.
#[derive(Debug, Clone, PartialEq)]
pub struct IssuedGiftCardType {
    pub id: i64,
    pub title: Option<String>,
    /// Face value of a gift card.
    pub balance: Option<f64>,
    /// `true`: can be debited more than once.
    pub is_multi: Option<bool>,
    /// ID of the chain in which the gift card type was created.
    pub company_group_id: Option<i64>,
    /// What the gift card can pay for: anything (`0`), services only (`1`), certain services and any product (`2`), certain services (`3`), products only (`4`).
    pub item_type_id: Option<i64>,
    /// Kind of expiry limit. `0`: none, `1`: a fixed date, `2`: a term after the sale.
    pub expiration_type_id: Option<i64>,
    /// When all gift cards of this type expire; set when `expiration_type_id` is `1`.
    pub expiration_date: Option<DateTime>,
    /// How long a gift card is valid, in `expiration_timeout_unit_id`; set when `expiration_type_id` is `2`.
    pub expiration_timeout: Option<i64>,
    /// Unit of `expiration_timeout`: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub expiration_timeout_unit_id: Option<i64>,
    /// `true`: can be sold without a code.
    pub is_allow_empty_code: Option<bool>,
    /// What the gift card can pay for, with the name of the restriction.
    pub item_type: Option<IdTitle>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(IssuedGiftCardType {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "balance": optional balance,
    "is_multi": optional is_multi,
    "company_group_id": optional company_group_id,
    "item_type_id": optional item_type_id,
    "expiration_type_id": optional expiration_type_id,
    "expiration_date": optional expiration_date,
    "expiration_timeout": optional expiration_timeout,
    "expiration_timeout_unit_id": optional expiration_timeout_unit_id,
    "is_allow_empty_code": optional is_allow_empty_code,
    "item_type": optional item_type,
    ..rest
});

/// A service or category that the membership covers, with its balance.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MembershipBalanceLink {
    /// Number of uses.
    pub count: Option<i64>,
    /// `true`: the number of uses has no limit.
    pub is_unlimited: Option<bool>,
    /// A service that a membership covers.
    pub service: Option<MembershipBalanceLinkService>,
    /// A service category that a membership covers.
    pub category: Option<MembershipBalanceLinkCategory>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(MembershipBalanceLink {
    "count": optional count,
    "is_unlimited": optional is_unlimited,
    "service": optional service,
    "category": optional category,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MembershipPageDataStatus {
    pub id: i64,
    pub title: Option<String>,
    pub extended_title: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(MembershipPageDataStatus {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "extended_title": optional extended_title,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct BalanceContainer {
    pub links: Option<Vec<BalanceContainerLink>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BalanceContainer { "links": optional links, ..rest });

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MembershipPageDataType {
    pub id: i64,
    pub salon_group_id: Option<i64>,
    pub title: Option<String>,
    pub period: Option<i64>,
    pub period_unit_id: Option<i64>,
    pub allow_freeze: Option<bool>,
    pub freeze_limit: Option<i64>,
    pub is_allow_empty_code: Option<bool>,
    pub is_united_balance: Option<bool>,
    pub united_balance_services_count: Option<i64>,
    pub is_code_required: Option<bool>,
    pub balance_container: Option<BalanceContainer>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(MembershipPageDataType {
    fn new(id: i64);
    "id": required id,
    "salon_group_id": optional salon_group_id,
    "title": optional title,
    "period": optional period,
    "period_unit_id": optional period_unit_id,
    "allow_freeze": optional allow_freeze,
    "freeze_limit": optional freeze_limit,
    "is_allow_empty_code": optional is_allow_empty_code,
    "is_united_balance": optional is_united_balance,
    "united_balance_services_count": optional united_balance_services_count,
    "is_code_required": optional is_code_required,
    "balance_container": optional balance_container,
    ..rest
});

/// Data of a membership.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventMembershipAttributes {
    /// Code of the membership.
    pub number: Option<String>,
    /// Visits left.
    pub balance: Option<f64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventMembershipAttributes {
    "number": optional number,
    "balance": optional balance,
    ..rest
});

/// Links of a membership.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EventMembershipRelationships {
    /// Link to the type of a membership.
    pub loyalty_abonement_type: Option<EventMembershipTypeLink>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventMembershipRelationships {
    "loyalty_abonement_type": optional loyalty_abonement_type,
    ..rest
});

/// A service that a membership covers.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MembershipBalanceLinkService {
    pub id: Option<i64>,
    /// ID of the service category.
    pub category_id: Option<i64>,
    /// Tells a category (`true`) from a service (`false`).
    pub is_category: Option<bool>,
    pub title: Option<String>,
    /// Title in the online shop.
    pub online_sale_title: Option<String>,
    /// `true`: a service of the chain.
    pub is_chain: Option<bool>,
    /// Lowest price among the chain's locations.
    pub chain_price_min: Option<f64>,
    /// Highest price among the chain's locations.
    pub chain_price_max: Option<f64>,
    /// Category of the service.
    pub category: Option<BTreeMap<String, Value>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(MembershipBalanceLinkService {
    "id": optional id,
    "category_id": optional category_id,
    "is_category": optional is_category,
    "title": optional title,
    "online_sale_title": optional online_sale_title,
    "is_chain": optional is_chain,
    "chain_price_min": optional chain_price_min,
    "chain_price_max": optional chain_price_max,
    "category": optional category,
    ..rest
});

/// A service category that a membership covers.
#[derive(Debug, Clone, PartialEq)]
pub struct MembershipBalanceLinkCategory {
    pub id: i64,
    /// ID of the parent category.
    pub category_id: Option<i64>,
    pub title: Option<String>,
    /// Tells a category (`true`) from a service (`false`).
    pub is_category: Option<bool>,
    /// Title in the online shop.
    pub online_sale_title: Option<String>,
    /// `true`: a category of the chain.
    pub is_chain: Option<bool>,
    /// Lowest price among the chain's locations.
    pub chain_price_min: Option<f64>,
    /// Highest price among the chain's locations.
    pub chain_price_max: Option<f64>,
    /// Parent category.
    pub category: Option<BTreeMap<String, Value>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(MembershipBalanceLinkCategory {
    fn new(id: i64);
    "id": required id,
    "category_id": optional category_id,
    "title": optional title,
    "is_category": optional is_category,
    "online_sale_title": optional online_sale_title,
    "is_chain": optional is_chain,
    "chain_price_min": optional chain_price_min,
    "chain_price_max": optional chain_price_max,
    "category": optional category,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct BalanceContainerLink {
    pub count: Option<i64>,
    pub category: Option<BalanceContainerLinkCategory>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BalanceContainerLink { "count": optional count, "category": optional category, ..rest });

/// Link to the type of a membership.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EventMembershipTypeLink {
    /// ID and type of a linked entity.
    pub data: Option<EventMembershipTypeLinkData>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventMembershipTypeLink { "data": optional data, ..rest });

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BalanceContainerLinkCategory {
    pub id: i64,
    pub category_id: Option<i64>,
    pub title: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BalanceContainerLinkCategory {
    fn new(id: i64);
    "id": required id,
    "category_id": optional category_id,
    "title": optional title,
    ..rest
});

/// ID and type of a linked entity.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EventMembershipTypeLinkData {
    /// ID of the membership type.
    pub id: Option<String>,
    /// JSON:API type: `loyalty_abonement_type`.
    pub r#type: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventMembershipTypeLinkData { "id": optional id, "type": optional r#type, ..rest });
