// Written by `cargo xtask regen`; changes are lost.

//! Types of `subscriptions_certificates`.

use crate::runtime::{
    DateTime, Entries, Fields, MapAccess, Maybe, Object, Rest, SerializeMap, Value,
    object, required,
};
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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Membership {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            number: None,
            balance_string: None,
            is_frozen: None,
            freeze_period: None,
            period: None,
            period_unit_id: None,
            expiration_date: Maybe::Absent,
            created_date: None,
            activated_date: Maybe::Absent,
            is_united_balance: None,
            is_united_balance_unlimited: None,
            united_balance_services_count: None,
            goods_transaction_id: None,
            slug: None,
            status: None,
            balance_container: None,
            r#type: None,
            rest: Rest::new(),
        }
    }
}

impl Object for Membership {
    const NAME: &'static str = "Membership";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "number",
        "balance_string",
        "is_frozen",
        "freeze_period",
        "period",
        "period_unit_id",
        "expiration_date",
        "created_date",
        "activated_date",
        "is_united_balance",
        "is_united_balance_unlimited",
        "united_balance_services_count",
        "goods_transaction_id",
        "slug",
        "status",
        "balance_container",
        "type",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut number = None;
        let mut balance_string = None;
        let mut is_frozen = None;
        let mut freeze_period = None;
        let mut period = None;
        let mut period_unit_id = None;
        let mut expiration_date = Maybe::Absent;
        let mut created_date = None;
        let mut activated_date = Maybe::Absent;
        let mut is_united_balance = None;
        let mut is_united_balance_unlimited = None;
        let mut united_balance_services_count = None;
        let mut goods_transaction_id = None;
        let mut slug = None;
        let mut status = None;
        let mut balance_container = None;
        let mut r#type = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut number),
                2 => fields.optional(&mut balance_string),
                3 => fields.optional(&mut is_frozen),
                4 => fields.optional(&mut freeze_period),
                5 => fields.optional(&mut period),
                6 => fields.optional(&mut period_unit_id),
                7 => fields.maybe(&mut expiration_date),
                8 => fields.optional(&mut created_date),
                9 => fields.maybe(&mut activated_date),
                10 => fields.optional(&mut is_united_balance),
                11 => fields.optional(&mut is_united_balance_unlimited),
                12 => fields.optional(&mut united_balance_services_count),
                13 => fields.optional(&mut goods_transaction_id),
                14 => fields.optional(&mut slug),
                15 => fields.optional(&mut status),
                16 => fields.optional(&mut balance_container),
                _ => fields.optional(&mut r#type),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            number,
            balance_string,
            is_frozen,
            freeze_period,
            period,
            period_unit_id,
            expiration_date,
            created_date,
            activated_date,
            is_united_balance,
            is_united_balance_unlimited,
            united_balance_services_count,
            goods_transaction_id,
            slug,
            status,
            balance_container,
            r#type,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("number", &self.number);
        out.optional("balance_string", &self.balance_string);
        out.optional("is_frozen", &self.is_frozen);
        out.optional("freeze_period", &self.freeze_period);
        out.optional("period", &self.period);
        out.optional("period_unit_id", &self.period_unit_id);
        out.maybe("expiration_date", &self.expiration_date);
        out.optional("created_date", &self.created_date);
        out.maybe("activated_date", &self.activated_date);
        out.optional("is_united_balance", &self.is_united_balance);
        out.optional("is_united_balance_unlimited", &self.is_united_balance_unlimited);
        out.optional("united_balance_services_count", &self.united_balance_services_count);
        out.optional("goods_transaction_id", &self.goods_transaction_id);
        out.optional("slug", &self.slug);
        out.optional("status", &self.status);
        out.optional("balance_container", &self.balance_container);
        out.optional("type", &self.r#type);
    }
}

object!(Membership);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipPage {
    pub success: Option<bool>,
    pub data: Option<Vec<MembershipPageData>>,
    pub meta: Option<CountMeta>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for MembershipPage {
    const NAME: &'static str = "MembershipPage";
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

object!(MembershipPage);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct MembershipPageFailure {
    pub success: Option<bool>,
    pub meta: Option<Message>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for MembershipPageFailure {
    const NAME: &'static str = "MembershipPageFailure";
    const FIELDS: &'static [&'static str] = &["success", "meta"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.success),
                _ => fields.optional(&mut object.meta),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("success", &self.success);
        out.optional("meta", &self.meta);
    }
}

object!(MembershipPageFailure);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl MembershipType {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            salon_group_id: None,
            title: None,
            period: None,
            period_unit_id: None,
            allow_freeze: None,
            freeze_limit: None,
            is_allow_empty_code: None,
            is_united_balance: None,
            united_balance_services_count: None,
            rest: Rest::new(),
        }
    }
}

impl Object for MembershipType {
    const NAME: &'static str = "MembershipType";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "salon_group_id",
        "title",
        "period",
        "period_unit_id",
        "allow_freeze",
        "freeze_limit",
        "is_allow_empty_code",
        "is_united_balance",
        "united_balance_services_count",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut salon_group_id = None;
        let mut title = None;
        let mut period = None;
        let mut period_unit_id = None;
        let mut allow_freeze = None;
        let mut freeze_limit = None;
        let mut is_allow_empty_code = None;
        let mut is_united_balance = None;
        let mut united_balance_services_count = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut salon_group_id),
                2 => fields.optional(&mut title),
                3 => fields.optional(&mut period),
                4 => fields.optional(&mut period_unit_id),
                5 => fields.optional(&mut allow_freeze),
                6 => fields.optional(&mut freeze_limit),
                7 => fields.optional(&mut is_allow_empty_code),
                8 => fields.optional(&mut is_united_balance),
                _ => fields.optional(&mut united_balance_services_count),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            salon_group_id,
            title,
            period,
            period_unit_id,
            allow_freeze,
            freeze_limit,
            is_allow_empty_code,
            is_united_balance,
            united_balance_services_count,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("salon_group_id", &self.salon_group_id);
        out.optional("title", &self.title);
        out.optional("period", &self.period);
        out.optional("period_unit_id", &self.period_unit_id);
        out.optional("allow_freeze", &self.allow_freeze);
        out.optional("freeze_limit", &self.freeze_limit);
        out.optional("is_allow_empty_code", &self.is_allow_empty_code);
        out.optional("is_united_balance", &self.is_united_balance);
        out.optional("united_balance_services_count", &self.united_balance_services_count);
    }
}

object!(MembershipType);

/// Response with the memberships that can pay for a series of events.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventMemberships {
    /// The memberships.
    pub data: Option<Vec<EventMembership>>,
    /// The membership types and availability intervals that the data refers to.
    pub included: Option<Vec<BTreeMap<String, Value>>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for EventMemberships {
    const NAME: &'static str = "EventMemberships";
    const FIELDS: &'static [&'static str] = &["data", "included"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.data),
                _ => fields.optional(&mut object.included),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("data", &self.data);
        out.optional("included", &self.included);
    }
}

object!(EventMemberships);

/// Result of the check whether a membership covers a series of events.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EventMembershipCheck {
    /// ID of the result.
    pub id: Option<String>,
    /// JSON:API type: `loyalty_abonement_check`.
    pub r#type: Option<String>,
    /// What a check of a membership found.
    pub attributes: Option<EventMembershipCheckAttributes>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for EventMembershipCheck {
    const NAME: &'static str = "EventMembershipCheck";
    const FIELDS: &'static [&'static str] = &["id", "type", "attributes"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.r#type),
                _ => fields.optional(&mut object.attributes),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("type", &self.r#type);
        out.optional("attributes", &self.attributes);
    }
}

object!(EventMembershipCheck);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl GiftCard {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            number: None,
            balance: None,
            default_balance: None,
            type_id: None,
            status_id: None,
            created_date: None,
            expiration_date: None,
            r#type: None,
            status: None,
            rest: Rest::new(),
        }
    }
}

impl Object for GiftCard {
    const NAME: &'static str = "GiftCard";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "number",
        "balance",
        "default_balance",
        "type_id",
        "status_id",
        "created_date",
        "expiration_date",
        "type",
        "status",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut number = None;
        let mut balance = None;
        let mut default_balance = None;
        let mut type_id = None;
        let mut status_id = None;
        let mut created_date = None;
        let mut expiration_date = None;
        let mut r#type = None;
        let mut status = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut number),
                2 => fields.optional(&mut balance),
                3 => fields.optional(&mut default_balance),
                4 => fields.optional(&mut type_id),
                5 => fields.optional(&mut status_id),
                6 => fields.optional(&mut created_date),
                7 => fields.optional(&mut expiration_date),
                8 => fields.optional(&mut r#type),
                _ => fields.optional(&mut status),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            number,
            balance,
            default_balance,
            type_id,
            status_id,
            created_date,
            expiration_date,
            r#type,
            status,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("number", &self.number);
        out.optional("balance", &self.balance);
        out.optional("default_balance", &self.default_balance);
        out.optional("type_id", &self.type_id);
        out.optional("status_id", &self.status_id);
        out.optional("created_date", &self.created_date);
        out.optional("expiration_date", &self.expiration_date);
        out.optional("type", &self.r#type);
        out.optional("status", &self.status);
    }
}

object!(GiftCard);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl GiftCardType {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            balance: None,
            is_multi: None,
            company_group_id: None,
            item_type_id: None,
            expiration_type_id: None,
            expiration_date: None,
            expiration_timeout: None,
            expiration_timeout_unit_id: None,
            is_allow_empty_code: None,
            rest: Rest::new(),
        }
    }
}

impl Object for GiftCardType {
    const NAME: &'static str = "GiftCardType";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "balance",
        "is_multi",
        "company_group_id",
        "item_type_id",
        "expiration_type_id",
        "expiration_date",
        "expiration_timeout",
        "expiration_timeout_unit_id",
        "is_allow_empty_code",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut balance = None;
        let mut is_multi = None;
        let mut company_group_id = None;
        let mut item_type_id = None;
        let mut expiration_type_id = None;
        let mut expiration_date = None;
        let mut expiration_timeout = None;
        let mut expiration_timeout_unit_id = None;
        let mut is_allow_empty_code = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut balance),
                3 => fields.optional(&mut is_multi),
                4 => fields.optional(&mut company_group_id),
                5 => fields.optional(&mut item_type_id),
                6 => fields.optional(&mut expiration_type_id),
                7 => fields.optional(&mut expiration_date),
                8 => fields.optional(&mut expiration_timeout),
                9 => fields.optional(&mut expiration_timeout_unit_id),
                _ => fields.optional(&mut is_allow_empty_code),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            balance,
            is_multi,
            company_group_id,
            item_type_id,
            expiration_type_id,
            expiration_date,
            expiration_timeout,
            expiration_timeout_unit_id,
            is_allow_empty_code,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("balance", &self.balance);
        out.optional("is_multi", &self.is_multi);
        out.optional("company_group_id", &self.company_group_id);
        out.optional("item_type_id", &self.item_type_id);
        out.optional("expiration_type_id", &self.expiration_type_id);
        out.optional("expiration_date", &self.expiration_date);
        out.optional("expiration_timeout", &self.expiration_timeout);
        out.optional("expiration_timeout_unit_id", &self.expiration_timeout_unit_id);
        out.optional("is_allow_empty_code", &self.is_allow_empty_code);
    }
}

object!(GiftCardType);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl MembershipStatus {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            extended_title: None,
            slug: None,
            category: None,
            rest: Rest::new(),
        }
    }
}

impl Object for MembershipStatus {
    const NAME: &'static str = "MembershipStatus";
    const FIELDS: &'static [&'static str] = &["id", "title", "extended_title", "slug", "category"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut extended_title = None;
        let mut slug = None;
        let mut category = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut extended_title),
                3 => fields.optional(&mut slug),
                _ => fields.optional(&mut category),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            extended_title,
            slug,
            category,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("extended_title", &self.extended_title);
        out.optional("slug", &self.slug);
        out.optional("category", &self.category);
    }
}

object!(MembershipStatus);

/// Balance of the membership, in `links`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MembershipBalance {
    /// Services and categories that the membership covers.
    pub links: Option<Vec<MembershipBalanceLink>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for MembershipBalance {
    const NAME: &'static str = "MembershipBalance";
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

object!(MembershipBalance);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl IssuedMembershipType {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            salon_group_id: None,
            title: None,
            period: None,
            period_unit_id: None,
            allow_freeze: None,
            freeze_limit: None,
            freeze_limit_unit_id: None,
            is_booking_when_frozen_allowed: None,
            category_id: Maybe::Absent,
            is_allow_empty_code: None,
            is_united_balance: None,
            united_balance_services_count: None,
            is_united_balance_unlimited: None,
            slug: None,
            is_code_required: None,
            balance_edit_type_id: None,
            cost: None,
            is_archived: None,
            date_archived: Maybe::Absent,
            expiration_type_id: None,
            expiration_type_title: None,
            service_price_correction: None,
            is_online_sale_enabled: None,
            online_sale_title: None,
            online_sale_description: None,
            online_sale_price: None,
            autoactivation_time: None,
            autoactivation_time_unit_id: None,
            weight: None,
            category: None,
            balance_container: None,
            rest: Rest::new(),
        }
    }
}

impl Object for IssuedMembershipType {
    const NAME: &'static str = "IssuedMembershipType";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "salon_group_id",
        "title",
        "period",
        "period_unit_id",
        "allow_freeze",
        "freeze_limit",
        "freeze_limit_unit_id",
        "is_booking_when_frozen_allowed",
        "category_id",
        "is_allow_empty_code",
        "is_united_balance",
        "united_balance_services_count",
        "is_united_balance_unlimited",
        "slug",
        "is_code_required",
        "balance_edit_type_id",
        "cost",
        "is_archived",
        "date_archived",
        "expiration_type_id",
        "expiration_type_title",
        "service_price_correction",
        "is_online_sale_enabled",
        "online_sale_title",
        "online_sale_description",
        "online_sale_price",
        "autoactivation_time",
        "autoactivation_time_unit_id",
        "weight",
        "category",
        "balance_container",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut salon_group_id = None;
        let mut title = None;
        let mut period = None;
        let mut period_unit_id = None;
        let mut allow_freeze = None;
        let mut freeze_limit = None;
        let mut freeze_limit_unit_id = None;
        let mut is_booking_when_frozen_allowed = None;
        let mut category_id = Maybe::Absent;
        let mut is_allow_empty_code = None;
        let mut is_united_balance = None;
        let mut united_balance_services_count = None;
        let mut is_united_balance_unlimited = None;
        let mut slug = None;
        let mut is_code_required = None;
        let mut balance_edit_type_id = None;
        let mut cost = None;
        let mut is_archived = None;
        let mut date_archived = Maybe::Absent;
        let mut expiration_type_id = None;
        let mut expiration_type_title = None;
        let mut service_price_correction = None;
        let mut is_online_sale_enabled = None;
        let mut online_sale_title = None;
        let mut online_sale_description = None;
        let mut online_sale_price = None;
        let mut autoactivation_time = None;
        let mut autoactivation_time_unit_id = None;
        let mut weight = None;
        let mut category = None;
        let mut balance_container = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut salon_group_id),
                2 => fields.optional(&mut title),
                3 => fields.optional(&mut period),
                4 => fields.optional(&mut period_unit_id),
                5 => fields.optional(&mut allow_freeze),
                6 => fields.optional(&mut freeze_limit),
                7 => fields.optional(&mut freeze_limit_unit_id),
                8 => fields.optional(&mut is_booking_when_frozen_allowed),
                9 => fields.maybe(&mut category_id),
                10 => fields.optional(&mut is_allow_empty_code),
                11 => fields.optional(&mut is_united_balance),
                12 => fields.optional(&mut united_balance_services_count),
                13 => fields.optional(&mut is_united_balance_unlimited),
                14 => fields.optional(&mut slug),
                15 => fields.optional(&mut is_code_required),
                16 => fields.optional(&mut balance_edit_type_id),
                17 => fields.optional(&mut cost),
                18 => fields.optional(&mut is_archived),
                19 => fields.maybe(&mut date_archived),
                20 => fields.optional(&mut expiration_type_id),
                21 => fields.optional(&mut expiration_type_title),
                22 => fields.optional(&mut service_price_correction),
                23 => fields.optional(&mut is_online_sale_enabled),
                24 => fields.optional(&mut online_sale_title),
                25 => fields.optional(&mut online_sale_description),
                26 => fields.optional(&mut online_sale_price),
                27 => fields.optional(&mut autoactivation_time),
                28 => fields.optional(&mut autoactivation_time_unit_id),
                29 => fields.optional(&mut weight),
                30 => fields.optional(&mut category),
                _ => fields.optional(&mut balance_container),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            salon_group_id,
            title,
            period,
            period_unit_id,
            allow_freeze,
            freeze_limit,
            freeze_limit_unit_id,
            is_booking_when_frozen_allowed,
            category_id,
            is_allow_empty_code,
            is_united_balance,
            united_balance_services_count,
            is_united_balance_unlimited,
            slug,
            is_code_required,
            balance_edit_type_id,
            cost,
            is_archived,
            date_archived,
            expiration_type_id,
            expiration_type_title,
            service_price_correction,
            is_online_sale_enabled,
            online_sale_title,
            online_sale_description,
            online_sale_price,
            autoactivation_time,
            autoactivation_time_unit_id,
            weight,
            category,
            balance_container,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("salon_group_id", &self.salon_group_id);
        out.optional("title", &self.title);
        out.optional("period", &self.period);
        out.optional("period_unit_id", &self.period_unit_id);
        out.optional("allow_freeze", &self.allow_freeze);
        out.optional("freeze_limit", &self.freeze_limit);
        out.optional("freeze_limit_unit_id", &self.freeze_limit_unit_id);
        out.optional("is_booking_when_frozen_allowed", &self.is_booking_when_frozen_allowed);
        out.maybe("category_id", &self.category_id);
        out.optional("is_allow_empty_code", &self.is_allow_empty_code);
        out.optional("is_united_balance", &self.is_united_balance);
        out.optional("united_balance_services_count", &self.united_balance_services_count);
        out.optional("is_united_balance_unlimited", &self.is_united_balance_unlimited);
        out.optional("slug", &self.slug);
        out.optional("is_code_required", &self.is_code_required);
        out.optional("balance_edit_type_id", &self.balance_edit_type_id);
        out.optional("cost", &self.cost);
        out.optional("is_archived", &self.is_archived);
        out.maybe("date_archived", &self.date_archived);
        out.optional("expiration_type_id", &self.expiration_type_id);
        out.optional("expiration_type_title", &self.expiration_type_title);
        out.optional("service_price_correction", &self.service_price_correction);
        out.optional("is_online_sale_enabled", &self.is_online_sale_enabled);
        out.optional("online_sale_title", &self.online_sale_title);
        out.optional("online_sale_description", &self.online_sale_description);
        out.optional("online_sale_price", &self.online_sale_price);
        out.optional("autoactivation_time", &self.autoactivation_time);
        out.optional("autoactivation_time_unit_id", &self.autoactivation_time_unit_id);
        out.optional("weight", &self.weight);
        out.optional("category", &self.category);
        out.optional("balance_container", &self.balance_container);
    }
}

object!(IssuedMembershipType);

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

impl MembershipPageData {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            number: None,
            balance_string: None,
            created_date: None,
            activated_date: None,
            is_frozen: None,
            freeze_period: None,
            period: None,
            period_unit_id: None,
            status: None,
            is_united_balance: None,
            united_balance_services_count: None,
            balance_container: None,
            r#type: None,
            rest: Rest::new(),
        }
    }
}

impl Object for MembershipPageData {
    const NAME: &'static str = "MembershipPageData";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "number",
        "balance_string",
        "created_date",
        "activated_date",
        "is_frozen",
        "freeze_period",
        "period",
        "period_unit_id",
        "status",
        "is_united_balance",
        "united_balance_services_count",
        "balance_container",
        "type",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut number = None;
        let mut balance_string = None;
        let mut created_date = None;
        let mut activated_date = None;
        let mut is_frozen = None;
        let mut freeze_period = None;
        let mut period = None;
        let mut period_unit_id = None;
        let mut status = None;
        let mut is_united_balance = None;
        let mut united_balance_services_count = None;
        let mut balance_container = None;
        let mut r#type = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut number),
                2 => fields.optional(&mut balance_string),
                3 => fields.optional(&mut created_date),
                4 => fields.optional(&mut activated_date),
                5 => fields.optional(&mut is_frozen),
                6 => fields.optional(&mut freeze_period),
                7 => fields.optional(&mut period),
                8 => fields.optional(&mut period_unit_id),
                9 => fields.optional(&mut status),
                10 => fields.optional(&mut is_united_balance),
                11 => fields.optional(&mut united_balance_services_count),
                12 => fields.optional(&mut balance_container),
                _ => fields.optional(&mut r#type),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            number,
            balance_string,
            created_date,
            activated_date,
            is_frozen,
            freeze_period,
            period,
            period_unit_id,
            status,
            is_united_balance,
            united_balance_services_count,
            balance_container,
            r#type,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("number", &self.number);
        out.optional("balance_string", &self.balance_string);
        out.optional("created_date", &self.created_date);
        out.optional("activated_date", &self.activated_date);
        out.optional("is_frozen", &self.is_frozen);
        out.optional("freeze_period", &self.freeze_period);
        out.optional("period", &self.period);
        out.optional("period_unit_id", &self.period_unit_id);
        out.optional("status", &self.status);
        out.optional("is_united_balance", &self.is_united_balance);
        out.optional("united_balance_services_count", &self.united_balance_services_count);
        out.optional("balance_container", &self.balance_container);
        out.optional("type", &self.r#type);
    }
}

object!(MembershipPageData);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for EventMembership {
    const NAME: &'static str = "EventMembership";
    const FIELDS: &'static [&'static str] = &["id", "type", "attributes", "relationships"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.r#type),
                2 => fields.optional(&mut object.attributes),
                _ => fields.optional(&mut object.relationships),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("type", &self.r#type);
        out.optional("attributes", &self.attributes);
        out.optional("relationships", &self.relationships);
    }
}

object!(EventMembership);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for EventMembershipCheckAttributes {
    const NAME: &'static str = "EventMembershipCheckAttributes";
    const FIELDS: &'static [&'static str] = &[
        "last_booking_date",
        "available_visits",
        "can_book_all_days",
        "bookable_day_ids",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.last_booking_date),
                1 => fields.optional(&mut object.available_visits),
                2 => fields.optional(&mut object.can_book_all_days),
                _ => fields.optional(&mut object.bookable_day_ids),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("last_booking_date", &self.last_booking_date);
        out.optional("available_visits", &self.available_visits);
        out.optional("can_book_all_days", &self.can_book_all_days);
        out.optional("bookable_day_ids", &self.bookable_day_ids);
    }
}

object!(EventMembershipCheckAttributes);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl IssuedGiftCardType {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            balance: None,
            is_multi: None,
            company_group_id: None,
            item_type_id: None,
            expiration_type_id: None,
            expiration_date: None,
            expiration_timeout: None,
            expiration_timeout_unit_id: None,
            is_allow_empty_code: None,
            item_type: None,
            rest: Rest::new(),
        }
    }
}

impl Object for IssuedGiftCardType {
    const NAME: &'static str = "IssuedGiftCardType";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "balance",
        "is_multi",
        "company_group_id",
        "item_type_id",
        "expiration_type_id",
        "expiration_date",
        "expiration_timeout",
        "expiration_timeout_unit_id",
        "is_allow_empty_code",
        "item_type",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut balance = None;
        let mut is_multi = None;
        let mut company_group_id = None;
        let mut item_type_id = None;
        let mut expiration_type_id = None;
        let mut expiration_date = None;
        let mut expiration_timeout = None;
        let mut expiration_timeout_unit_id = None;
        let mut is_allow_empty_code = None;
        let mut item_type = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut balance),
                3 => fields.optional(&mut is_multi),
                4 => fields.optional(&mut company_group_id),
                5 => fields.optional(&mut item_type_id),
                6 => fields.optional(&mut expiration_type_id),
                7 => fields.optional(&mut expiration_date),
                8 => fields.optional(&mut expiration_timeout),
                9 => fields.optional(&mut expiration_timeout_unit_id),
                10 => fields.optional(&mut is_allow_empty_code),
                _ => fields.optional(&mut item_type),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            balance,
            is_multi,
            company_group_id,
            item_type_id,
            expiration_type_id,
            expiration_date,
            expiration_timeout,
            expiration_timeout_unit_id,
            is_allow_empty_code,
            item_type,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("balance", &self.balance);
        out.optional("is_multi", &self.is_multi);
        out.optional("company_group_id", &self.company_group_id);
        out.optional("item_type_id", &self.item_type_id);
        out.optional("expiration_type_id", &self.expiration_type_id);
        out.optional("expiration_date", &self.expiration_date);
        out.optional("expiration_timeout", &self.expiration_timeout);
        out.optional("expiration_timeout_unit_id", &self.expiration_timeout_unit_id);
        out.optional("is_allow_empty_code", &self.is_allow_empty_code);
        out.optional("item_type", &self.item_type);
    }
}

object!(IssuedGiftCardType);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for MembershipBalanceLink {
    const NAME: &'static str = "MembershipBalanceLink";
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

object!(MembershipBalanceLink);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MembershipPageDataStatus {
    pub id: i64,
    pub title: Option<String>,
    pub extended_title: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl MembershipPageDataStatus {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            extended_title: None,
            rest: Rest::new(),
        }
    }
}

impl Object for MembershipPageDataStatus {
    const NAME: &'static str = "MembershipPageDataStatus";
    const FIELDS: &'static [&'static str] = &["id", "title", "extended_title"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut extended_title = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                _ => fields.optional(&mut extended_title),
            }?;
        }
        Ok(Self { id: required(id, "id")?, title, extended_title, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("extended_title", &self.extended_title);
    }
}

object!(MembershipPageDataStatus);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct BalanceContainer {
    pub links: Option<Vec<BalanceContainerLink>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for BalanceContainer {
    const NAME: &'static str = "BalanceContainer";
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

object!(BalanceContainer);

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

impl MembershipPageDataType {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            salon_group_id: None,
            title: None,
            period: None,
            period_unit_id: None,
            allow_freeze: None,
            freeze_limit: None,
            is_allow_empty_code: None,
            is_united_balance: None,
            united_balance_services_count: None,
            is_code_required: None,
            balance_container: None,
            rest: Rest::new(),
        }
    }
}

impl Object for MembershipPageDataType {
    const NAME: &'static str = "MembershipPageDataType";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "salon_group_id",
        "title",
        "period",
        "period_unit_id",
        "allow_freeze",
        "freeze_limit",
        "is_allow_empty_code",
        "is_united_balance",
        "united_balance_services_count",
        "is_code_required",
        "balance_container",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut salon_group_id = None;
        let mut title = None;
        let mut period = None;
        let mut period_unit_id = None;
        let mut allow_freeze = None;
        let mut freeze_limit = None;
        let mut is_allow_empty_code = None;
        let mut is_united_balance = None;
        let mut united_balance_services_count = None;
        let mut is_code_required = None;
        let mut balance_container = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut salon_group_id),
                2 => fields.optional(&mut title),
                3 => fields.optional(&mut period),
                4 => fields.optional(&mut period_unit_id),
                5 => fields.optional(&mut allow_freeze),
                6 => fields.optional(&mut freeze_limit),
                7 => fields.optional(&mut is_allow_empty_code),
                8 => fields.optional(&mut is_united_balance),
                9 => fields.optional(&mut united_balance_services_count),
                10 => fields.optional(&mut is_code_required),
                _ => fields.optional(&mut balance_container),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            salon_group_id,
            title,
            period,
            period_unit_id,
            allow_freeze,
            freeze_limit,
            is_allow_empty_code,
            is_united_balance,
            united_balance_services_count,
            is_code_required,
            balance_container,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("salon_group_id", &self.salon_group_id);
        out.optional("title", &self.title);
        out.optional("period", &self.period);
        out.optional("period_unit_id", &self.period_unit_id);
        out.optional("allow_freeze", &self.allow_freeze);
        out.optional("freeze_limit", &self.freeze_limit);
        out.optional("is_allow_empty_code", &self.is_allow_empty_code);
        out.optional("is_united_balance", &self.is_united_balance);
        out.optional("united_balance_services_count", &self.united_balance_services_count);
        out.optional("is_code_required", &self.is_code_required);
        out.optional("balance_container", &self.balance_container);
    }
}

object!(MembershipPageDataType);

/// Data of a membership.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventMembershipAttributes {
    /// Code of the membership.
    pub number: Option<String>,
    /// Visits left.
    pub balance: Option<f64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for EventMembershipAttributes {
    const NAME: &'static str = "EventMembershipAttributes";
    const FIELDS: &'static [&'static str] = &["number", "balance"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.number),
                _ => fields.optional(&mut object.balance),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("number", &self.number);
        out.optional("balance", &self.balance);
    }
}

object!(EventMembershipAttributes);

/// Links of a membership.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EventMembershipRelationships {
    /// Link to the type of a membership.
    pub loyalty_abonement_type: Option<EventMembershipTypeLink>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for EventMembershipRelationships {
    const NAME: &'static str = "EventMembershipRelationships";
    const FIELDS: &'static [&'static str] = &["loyalty_abonement_type"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next_rest(Self::FIELDS, &mut object.rest)?.is_some() {
            fields.optional(&mut object.loyalty_abonement_type)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("loyalty_abonement_type", &self.loyalty_abonement_type);
    }
}

object!(EventMembershipRelationships);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for MembershipBalanceLinkService {
    const NAME: &'static str = "MembershipBalanceLinkService";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "category_id",
        "is_category",
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
                1 => fields.optional(&mut object.category_id),
                2 => fields.optional(&mut object.is_category),
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
        out.optional("category_id", &self.category_id);
        out.optional("is_category", &self.is_category);
        out.optional("title", &self.title);
        out.optional("online_sale_title", &self.online_sale_title);
        out.optional("is_chain", &self.is_chain);
        out.optional("chain_price_min", &self.chain_price_min);
        out.optional("chain_price_max", &self.chain_price_max);
        out.optional("category", &self.category);
    }
}

object!(MembershipBalanceLinkService);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl MembershipBalanceLinkCategory {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            category_id: None,
            title: None,
            is_category: None,
            online_sale_title: None,
            is_chain: None,
            chain_price_min: None,
            chain_price_max: None,
            category: None,
            rest: Rest::new(),
        }
    }
}

impl Object for MembershipBalanceLinkCategory {
    const NAME: &'static str = "MembershipBalanceLinkCategory";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "category_id",
        "title",
        "is_category",
        "online_sale_title",
        "is_chain",
        "chain_price_min",
        "chain_price_max",
        "category",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut category_id = None;
        let mut title = None;
        let mut is_category = None;
        let mut online_sale_title = None;
        let mut is_chain = None;
        let mut chain_price_min = None;
        let mut chain_price_max = None;
        let mut category = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut category_id),
                2 => fields.optional(&mut title),
                3 => fields.optional(&mut is_category),
                4 => fields.optional(&mut online_sale_title),
                5 => fields.optional(&mut is_chain),
                6 => fields.optional(&mut chain_price_min),
                7 => fields.optional(&mut chain_price_max),
                _ => fields.optional(&mut category),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            category_id,
            title,
            is_category,
            online_sale_title,
            is_chain,
            chain_price_min,
            chain_price_max,
            category,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("category_id", &self.category_id);
        out.optional("title", &self.title);
        out.optional("is_category", &self.is_category);
        out.optional("online_sale_title", &self.online_sale_title);
        out.optional("is_chain", &self.is_chain);
        out.optional("chain_price_min", &self.chain_price_min);
        out.optional("chain_price_max", &self.chain_price_max);
        out.optional("category", &self.category);
    }
}

object!(MembershipBalanceLinkCategory);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct BalanceContainerLink {
    pub count: Option<i64>,
    pub category: Option<BalanceContainerLinkCategory>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for BalanceContainerLink {
    const NAME: &'static str = "BalanceContainerLink";
    const FIELDS: &'static [&'static str] = &["count", "category"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.count),
                _ => fields.optional(&mut object.category),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("count", &self.count);
        out.optional("category", &self.category);
    }
}

object!(BalanceContainerLink);

/// Link to the type of a membership.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EventMembershipTypeLink {
    /// ID and type of a linked entity.
    pub data: Option<EventMembershipTypeLinkData>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for EventMembershipTypeLink {
    const NAME: &'static str = "EventMembershipTypeLink";
    const FIELDS: &'static [&'static str] = &["data"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next_rest(Self::FIELDS, &mut object.rest)?.is_some() {
            fields.optional(&mut object.data)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("data", &self.data);
    }
}

object!(EventMembershipTypeLink);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BalanceContainerLinkCategory {
    pub id: i64,
    pub category_id: Option<i64>,
    pub title: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl BalanceContainerLinkCategory {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            category_id: None,
            title: None,
            rest: Rest::new(),
        }
    }
}

impl Object for BalanceContainerLinkCategory {
    const NAME: &'static str = "BalanceContainerLinkCategory";
    const FIELDS: &'static [&'static str] = &["id", "category_id", "title"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut category_id = None;
        let mut title = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut category_id),
                _ => fields.optional(&mut title),
            }?;
        }
        Ok(Self { id: required(id, "id")?, category_id, title, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("category_id", &self.category_id);
        out.optional("title", &self.title);
    }
}

object!(BalanceContainerLinkCategory);

/// ID and type of a linked entity.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct EventMembershipTypeLinkData {
    /// ID of the membership type.
    pub id: Option<String>,
    /// JSON:API type: `loyalty_abonement_type`.
    pub r#type: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for EventMembershipTypeLinkData {
    const NAME: &'static str = "EventMembershipTypeLinkData";
    const FIELDS: &'static [&'static str] = &["id", "type"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                _ => fields.optional(&mut object.r#type),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("type", &self.r#type);
    }
}

object!(EventMembershipTypeLinkData);
