// Written by `cargo xtask regen`; changes are lost.

//! Types of `subscriptions_certificates`.

use crate::runtime::{DateTime, Maybe, Rest, Value, object};
use std::collections::BTreeMap;
use super::{CountMeta, IdTitle, Message};

#[derive(Debug, Clone, PartialEq)]
pub struct Membership {
    pub id: i64,
    pub number: Option<String>,
    pub balance_string: Option<String>,
    pub is_frozen: Option<bool>,
    /// How long the membership has been frozen.
    pub freeze_period: Option<i64>,
    pub period: Option<i64>,
    /// Unit of the validity period: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub period_unit_id: Option<i64>,
    pub expiration_date: Maybe<DateTime>,
    pub created_date: Option<DateTime>,
    pub activated_date: Maybe<DateTime>,
    /// `true`: one common balance.
    pub is_united_balance: Option<bool>,
    pub is_united_balance_unlimited: Option<bool>,
    pub united_balance_services_count: Option<i64>,
    pub goods_transaction_id: Option<i64>,
    pub slug: Option<String>,
    pub status: Option<MembershipStatus>,
    /// Membership balance; the entries are in `links`.
    pub balance_container: Option<MembershipBalance>,
    pub r#type: Option<IssuedMembershipType>,
    /// Fields that the document does not list.
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
    /// Fields that the document does not list.
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
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(MembershipPageFailure { "success": optional success, "meta": optional meta, ..rest });

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MembershipType {
    pub id: i64,
    /// Chain the membership type is valid in.
    pub salon_group_id: Option<i64>,
    pub title: Option<String>,
    /// Validity of the membership; `0` if not set.
    pub period: Option<i64>,
    /// Unit of the validity period: days (`1`), weeks (`2`), months (`3`), years (`4`) or not set (`0`).
    pub period_unit_id: Option<i64>,
    /// `true`: memberships can be frozen.
    pub allow_freeze: Option<bool>,
    /// Most days the membership may stay frozen in total.
    pub freeze_limit: Option<i64>,
    /// True: the membership can be sold without a code.
    pub is_allow_empty_code: Option<bool>,
    /// `true`: one common balance; `false`: separate balances.
    pub is_united_balance: Option<bool>,
    pub united_balance_services_count: Option<i64>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventMemberships {
    pub data: Option<Vec<EventMembership>>,
    /// The membership types and availability intervals that the data refers to.
    pub included: Option<Vec<BTreeMap<String, Value>>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(EventMemberships { "data": optional data, "included": optional included, ..rest });

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EventMembershipCheck {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub attributes: Option<EventMembershipCheckAttributes>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(EventMembershipCheck {
    "id": optional id,
    "type": optional r#type,
    "attributes": optional attributes,
    ..rest
});

#[derive(Debug, Clone, PartialEq)]
pub struct GiftCard {
    pub id: i64,
    pub number: Option<String>,
    pub balance: Option<f64>,
    pub default_balance: Option<f64>,
    pub type_id: Option<i64>,
    pub status_id: Option<i64>,
    pub created_date: Option<DateTime>,
    pub expiration_date: Option<DateTime>,
    pub r#type: Option<IssuedGiftCardType>,
    /// Current status of the gift card.
    pub status: Option<IdTitle>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq)]
pub struct GiftCardType {
    pub id: i64,
    pub title: Option<String>,
    pub balance: Option<f64>,
    /// True: can be debited more than once. False: once only.
    pub is_multi: Option<bool>,
    /// Chain that accepts the certificate type.
    pub company_group_id: Option<i64>,
    /// What the gift card can pay for: anything (`0`), any service but no products (`1`), any product but no services (`2`), certain services (`3`), certain services and any product (`4`).
    pub item_type_id: Option<i64>,
    /// Kind of expiry limit.
    pub expiration_type_id: Option<i64>,
    /// Fixed expiry date, ISO 8601; null when there is none.
    pub expiration_date: Option<DateTime>,
    /// Validity counted from the sale; `0` when not set.
    pub expiration_timeout: Option<i64>,
    /// Unit of `expiration_timeout`; `0` when not set.
    pub expiration_timeout_unit_id: Option<i64>,
    /// True: the certificate can be sold without a code.
    pub is_allow_empty_code: Option<bool>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MembershipStatus {
    pub id: i64,
    pub title: Option<String>,
    pub extended_title: Option<String>,
    pub slug: Option<String>,
    pub category: Option<String>,
    /// Fields that the document does not list.
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

/// Membership balance; the entries are in `links`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MembershipBalance {
    /// Services the membership covers.
    pub links: Option<Vec<MembershipBalanceLink>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(MembershipBalance { "links": optional links, ..rest });

#[derive(Debug, Clone, PartialEq)]
pub struct IssuedMembershipType {
    pub id: i64,
    /// Chain the membership type is valid in.
    pub salon_group_id: Option<i64>,
    pub title: Option<String>,
    /// Validity of the membership; `0` if not set.
    pub period: Option<i64>,
    /// Unit of the validity period: days (`1`), weeks (`2`), months (`3`), years (`4`) or not set (`0`).
    pub period_unit_id: Option<i64>,
    /// `true`: memberships can be frozen.
    pub allow_freeze: Option<bool>,
    /// Most days the membership may stay frozen in total.
    pub freeze_limit: Option<i64>,
    /// Unit of `freeze_limit`: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub freeze_limit_unit_id: Option<i64>,
    pub is_booking_when_frozen_allowed: Option<bool>,
    pub category_id: Maybe<i64>,
    /// True: the membership can be sold without a code.
    pub is_allow_empty_code: Option<bool>,
    /// `true`: one common balance; `false`: separate balances.
    pub is_united_balance: Option<bool>,
    pub united_balance_services_count: Option<i64>,
    pub is_united_balance_unlimited: Option<bool>,
    pub slug: Option<String>,
    pub is_code_required: Option<bool>,
    pub balance_edit_type_id: Option<i64>,
    pub cost: Option<f64>,
    pub is_archived: Option<bool>,
    pub date_archived: Maybe<DateTime>,
    /// What makes the membership active: its sale (`1`), its first use (`2`) or a given date (`3`).
    pub expiration_type_id: Option<i64>,
    pub expiration_type_title: Option<String>,
    /// `true`: the price of the service may be changed.
    pub service_price_correction: Option<bool>,
    pub is_online_sale_enabled: Option<bool>,
    pub online_sale_title: Option<String>,
    pub online_sale_description: Option<String>,
    pub online_sale_price: Option<f64>,
    pub autoactivation_time: Option<i64>,
    /// Unit of the autoactivation period: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub autoactivation_time_unit_id: Option<i64>,
    pub weight: Option<i64>,
    pub category: Option<String>,
    /// Membership balance; the entries are in `links`.
    pub balance_container: Option<MembershipBalance>,
    /// Fields that the document does not list.
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
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventMembership {
    pub id: Option<String>,
    pub r#type: Option<String>,
    pub attributes: Option<EventMembershipAttributes>,
    pub relationships: Option<EventMembershipRelationships>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(EventMembership {
    "id": optional id,
    "type": optional r#type,
    "attributes": optional attributes,
    "relationships": optional relationships,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EventMembershipCheckAttributes {
    /// Latest moment to book for, set by the end of the membership.
    pub last_booking_date: Option<DateTime>,
    pub available_visits: Option<i64>,
    /// `true`: the membership covers every schedule day asked for.
    pub can_book_all_days: Option<bool>,
    /// IDs of the schedule days the membership can book.
    pub bookable_day_ids: Option<Vec<i64>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(EventMembershipCheckAttributes {
    "last_booking_date": optional last_booking_date,
    "available_visits": optional available_visits,
    "can_book_all_days": optional can_book_all_days,
    "bookable_day_ids": optional bookable_day_ids,
    ..rest
});

#[derive(Debug, Clone, PartialEq)]
pub struct IssuedGiftCardType {
    pub id: i64,
    pub title: Option<String>,
    pub balance: Option<f64>,
    /// True: can be debited more than once.
    pub is_multi: Option<bool>,
    /// Chain the certificate type was created in.
    pub company_group_id: Option<i64>,
    /// What the gift card can pay for: anything (`0`), services only (`1`), certain services and any product (`2`), certain services (`3`), products only (`4`).
    pub item_type_id: Option<i64>,
    /// Kind of expiry limit. `0`: none, `1`: a set date, `2`: a set period.
    pub expiration_type_id: Option<i64>,
    /// When all certificates of this type expire; set for `expiration_type_id` `1`.
    pub expiration_date: Option<DateTime>,
    /// How long a certificate is valid, in `expiration_timeout_unit_id`; set where `expiration_type_id` is `2`, a term.
    pub expiration_timeout: Option<i64>,
    /// Unit of `expiration_timeout`: days (`1`), weeks (`2`), months (`3`) or years (`4`).
    pub expiration_timeout_unit_id: Option<i64>,
    pub is_allow_empty_code: Option<bool>,
    pub item_type: Option<IdTitle>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MembershipBalanceLink {
    pub count: Option<i64>,
    pub is_unlimited: Option<bool>,
    pub service: Option<MembershipBalanceLinkService>,
    pub category: Option<MembershipBalanceLinkCategory>,
    /// Fields that the document does not list.
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
    /// Fields that the document does not list.
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
    /// Fields that the document does not list.
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
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventMembershipAttributes {
    pub number: Option<String>,
    pub balance: Option<f64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(EventMembershipAttributes {
    "number": optional number,
    "balance": optional balance,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EventMembershipRelationships {
    pub loyalty_abonement_type: Option<EventMembershipTypeLink>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(EventMembershipRelationships {
    "loyalty_abonement_type": optional loyalty_abonement_type,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct MembershipBalanceLinkService {
    pub id: Option<i64>,
    pub category_id: Option<i64>,
    pub is_category: Option<bool>,
    pub title: Option<String>,
    pub online_sale_title: Option<String>,
    pub is_chain: Option<bool>,
    pub chain_price_min: Option<f64>,
    pub chain_price_max: Option<f64>,
    pub category: Option<BTreeMap<String, Value>>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq)]
pub struct MembershipBalanceLinkCategory {
    pub id: i64,
    pub category_id: Option<i64>,
    pub title: Option<String>,
    pub is_category: Option<bool>,
    pub online_sale_title: Option<String>,
    pub is_chain: Option<bool>,
    pub chain_price_min: Option<f64>,
    pub chain_price_max: Option<f64>,
    pub category: Option<BTreeMap<String, Value>>,
    /// Fields that the document does not list.
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
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(BalanceContainerLink { "count": optional count, "category": optional category, ..rest });

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EventMembershipTypeLink {
    pub data: Option<EventMembershipTypeLinkData>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(EventMembershipTypeLink { "data": optional data, ..rest });

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BalanceContainerLinkCategory {
    pub id: i64,
    pub category_id: Option<i64>,
    pub title: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(BalanceContainerLinkCategory {
    fn new(id: i64);
    "id": required id,
    "category_id": optional category_id,
    "title": optional title,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EventMembershipTypeLinkData {
    pub id: Option<String>,
    pub r#type: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(EventMembershipTypeLinkData { "id": optional id, "type": optional r#type, ..rest });
