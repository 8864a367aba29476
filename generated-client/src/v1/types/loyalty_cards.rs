// Written by `cargo xtask regen`; changes are lost.

//! Types of `loyalty_cards`.

use crate::runtime::{
    Entries, Fields, MapAccess, Object, Rest, SerializeMap, object, required,
};
use super::IdTitle;

/// A loyalty card of a client, with its promotions.
#[derive(Debug, Clone, PartialEq)]
pub struct IssuedLoyaltyCard {
    pub id: i64,
    /// Balance of the card.
    pub balance: Option<f64>,
    /// Points on the card.
    pub points: Option<f64>,
    /// Total paid by the client.
    pub paid_amount: Option<f64>,
    /// Total sold to the client.
    pub sold_amount: Option<f64>,
    /// Number of visits.
    pub visits_count: Option<i64>,
    /// Number of the card.
    pub number: Option<String>,
    /// ID of the card type.
    pub type_id: Option<i64>,
    /// ID of the chain in which the card was created.
    pub salon_group_id: Option<i64>,
    /// Type of the card.
    pub r#type: Option<IssuedLoyaltyCardType>,
    /// Chain in which the card type was created.
    pub salon_group: Option<IdTitle>,
    /// Promotions linked to the card.
    pub programs: Option<Vec<IssuedLoyaltyCardProgram>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl IssuedLoyaltyCard {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            balance: None,
            points: None,
            paid_amount: None,
            sold_amount: None,
            visits_count: None,
            number: None,
            type_id: None,
            salon_group_id: None,
            r#type: None,
            salon_group: None,
            programs: None,
            rest: Rest::new(),
        }
    }
}

impl Object for IssuedLoyaltyCard {
    const NAME: &'static str = "IssuedLoyaltyCard";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "balance",
        "points",
        "paid_amount",
        "sold_amount",
        "visits_count",
        "number",
        "type_id",
        "salon_group_id",
        "type",
        "salon_group",
        "programs",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut balance = None;
        let mut points = None;
        let mut paid_amount = None;
        let mut sold_amount = None;
        let mut visits_count = None;
        let mut number = None;
        let mut type_id = None;
        let mut salon_group_id = None;
        let mut r#type = None;
        let mut salon_group = None;
        let mut programs = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut balance),
                2 => fields.optional(&mut points),
                3 => fields.optional(&mut paid_amount),
                4 => fields.optional(&mut sold_amount),
                5 => fields.optional(&mut visits_count),
                6 => fields.optional(&mut number),
                7 => fields.optional(&mut type_id),
                8 => fields.optional(&mut salon_group_id),
                9 => fields.optional(&mut r#type),
                10 => fields.optional(&mut salon_group),
                _ => fields.optional(&mut programs),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            balance,
            points,
            paid_amount,
            sold_amount,
            visits_count,
            number,
            type_id,
            salon_group_id,
            r#type,
            salon_group,
            programs,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("balance", &self.balance);
        out.optional("points", &self.points);
        out.optional("paid_amount", &self.paid_amount);
        out.optional("sold_amount", &self.sold_amount);
        out.optional("visits_count", &self.visits_count);
        out.optional("number", &self.number);
        out.optional("type_id", &self.type_id);
        out.optional("salon_group_id", &self.salon_group_id);
        out.optional("type", &self.r#type);
        out.optional("salon_group", &self.salon_group);
        out.optional("programs", &self.programs);
    }
}

object!(IssuedLoyaltyCard);

/// A type of loyalty cards.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LoyaltyCardType {
    pub id: i64,
    pub title: Option<String>,
    /// ID of the chain in which the card type was created.
    pub salon_group_id: Option<i64>,
    /// Chain in which the card type was created.
    pub salon_group: Option<IdTitle>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl LoyaltyCardType {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            salon_group_id: None,
            salon_group: None,
            rest: Rest::new(),
        }
    }
}

impl Object for LoyaltyCardType {
    const NAME: &'static str = "LoyaltyCardType";
    const FIELDS: &'static [&'static str] = &["id", "title", "salon_group_id", "salon_group"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut salon_group_id = None;
        let mut salon_group = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut salon_group_id),
                _ => fields.optional(&mut salon_group),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            salon_group_id,
            salon_group,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("salon_group_id", &self.salon_group_id);
        out.optional("salon_group", &self.salon_group);
    }
}

object!(LoyaltyCardType);

/// Request that issues a loyalty card to a client.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct NewLoyaltyCard {
    /// Number of the new card.
    pub loyalty_card_number: Option<String>,
    /// ID of the loyalty card type.
    pub loyalty_card_type_id: Option<String>,
    /// Phone number, digits only, such as `13155550175`.
    pub phone: Option<String>,
}

impl Object for NewLoyaltyCard {
    const NAME: &'static str = "NewLoyaltyCard";
    const FIELDS: &'static [&'static str] = &["loyalty_card_number", "loyalty_card_type_id", "phone"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.loyalty_card_number),
                1 => fields.optional(&mut object.loyalty_card_type_id),
                _ => fields.optional(&mut object.phone),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("loyalty_card_number", &self.loyalty_card_number);
        out.optional("loyalty_card_type_id", &self.loyalty_card_type_id);
        out.optional("phone", &self.phone);
    }
}

object!(NewLoyaltyCard);

/// Request that adds to a loyalty card or takes from it.
#[derive(Debug, Clone, PartialEq)]
pub struct NewLoyaltyCardTransaction {
    /// Amount: positive to add, negative to take.
    pub amount: f64,
    /// Comment on the transaction.
    pub title: Option<String>,
}

impl NewLoyaltyCardTransaction {
    /// What is required, and nothing else.
    pub fn new(amount: f64) -> Self {
        Self { amount, title: None }
    }
}

impl Object for NewLoyaltyCardTransaction {
    const NAME: &'static str = "NewLoyaltyCardTransaction";
    const FIELDS: &'static [&'static str] = &["amount", "title"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut amount = None;
        let mut title = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut amount),
                _ => fields.optional(&mut title),
            }?;
        }
        Ok(Self { amount: required(amount, "amount")?, title })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("amount", &self.amount);
        out.optional("title", &self.title);
    }
}

object!(NewLoyaltyCardTransaction);

/// A loyalty card.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyCard {
    pub id: Option<i64>,
    /// Balance of the card.
    pub balance: Option<f64>,
    /// Points on the card.
    pub points: Option<f64>,
    /// Total paid by the client.
    pub paid_amount: Option<f64>,
    /// Total sold to the client.
    pub sold_amount: Option<f64>,
    /// Number of visits.
    pub visits_count: Option<i64>,
    /// Number of the card.
    pub number: Option<String>,
    /// ID of the card type.
    pub type_id: Option<i64>,
    /// ID of the chain.
    pub salon_group_id: Option<i64>,
    /// Highest discount, in percent.
    pub max_discount_percent: Option<f64>,
    /// Highest discount, as an amount.
    pub max_discount_amount: Option<f64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for LoyaltyCard {
    const NAME: &'static str = "LoyaltyCard";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "balance",
        "points",
        "paid_amount",
        "sold_amount",
        "visits_count",
        "number",
        "type_id",
        "salon_group_id",
        "max_discount_percent",
        "max_discount_amount",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.balance),
                2 => fields.optional(&mut object.points),
                3 => fields.optional(&mut object.paid_amount),
                4 => fields.optional(&mut object.sold_amount),
                5 => fields.optional(&mut object.visits_count),
                6 => fields.optional(&mut object.number),
                7 => fields.optional(&mut object.type_id),
                8 => fields.optional(&mut object.salon_group_id),
                9 => fields.optional(&mut object.max_discount_percent),
                _ => fields.optional(&mut object.max_discount_amount),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("balance", &self.balance);
        out.optional("points", &self.points);
        out.optional("paid_amount", &self.paid_amount);
        out.optional("sold_amount", &self.sold_amount);
        out.optional("visits_count", &self.visits_count);
        out.optional("number", &self.number);
        out.optional("type_id", &self.type_id);
        out.optional("salon_group_id", &self.salon_group_id);
        out.optional("max_discount_percent", &self.max_discount_percent);
        out.optional("max_discount_amount", &self.max_discount_amount);
    }
}

object!(LoyaltyCard);

/// Type of the card.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IssuedLoyaltyCardType {
    pub id: i64,
    pub title: Option<String>,
    /// ID of the chain.
    pub salon_group_id: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl IssuedLoyaltyCardType {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            salon_group_id: None,
            rest: Rest::new(),
        }
    }
}

impl Object for IssuedLoyaltyCardType {
    const NAME: &'static str = "IssuedLoyaltyCardType";
    const FIELDS: &'static [&'static str] = &["id", "title", "salon_group_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut salon_group_id = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                _ => fields.optional(&mut salon_group_id),
            }?;
        }
        Ok(Self { id: required(id, "id")?, title, salon_group_id, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("salon_group_id", &self.salon_group_id);
    }
}

object!(IssuedLoyaltyCardType);

/// A promotion linked to a loyalty card.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IssuedLoyaltyCardProgram {
    pub id: i64,
    pub title: Option<String>,
    /// Threshold at which the rule starts to apply.
    pub value: Option<i64>,
    /// ID of the promotion type.
    pub loyalty_type_id: Option<i64>,
    /// Whether products earn cashback.
    pub item_type_id: Option<i64>,
    /// Unit of the bonus or discount: percentage or fixed amount.
    pub value_unit_id: Option<i64>,
    /// ID of the chain in which the promotion was created.
    pub group_id: Option<i64>,
    /// Type of the promotion.
    pub loyalty_type: Option<IssuedLoyaltyCardProgramLoyaltyType>,
    /// Rules of the promotion.
    pub rules: Option<Vec<IssuedLoyaltyCardProgramRule>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl IssuedLoyaltyCardProgram {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            value: None,
            loyalty_type_id: None,
            item_type_id: None,
            value_unit_id: None,
            group_id: None,
            loyalty_type: None,
            rules: None,
            rest: Rest::new(),
        }
    }
}

impl Object for IssuedLoyaltyCardProgram {
    const NAME: &'static str = "IssuedLoyaltyCardProgram";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "value",
        "loyalty_type_id",
        "item_type_id",
        "value_unit_id",
        "group_id",
        "loyalty_type",
        "rules",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut value = None;
        let mut loyalty_type_id = None;
        let mut item_type_id = None;
        let mut value_unit_id = None;
        let mut group_id = None;
        let mut loyalty_type = None;
        let mut rules = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut value),
                3 => fields.optional(&mut loyalty_type_id),
                4 => fields.optional(&mut item_type_id),
                5 => fields.optional(&mut value_unit_id),
                6 => fields.optional(&mut group_id),
                7 => fields.optional(&mut loyalty_type),
                _ => fields.optional(&mut rules),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            value,
            loyalty_type_id,
            item_type_id,
            value_unit_id,
            group_id,
            loyalty_type,
            rules,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("value", &self.value);
        out.optional("loyalty_type_id", &self.loyalty_type_id);
        out.optional("item_type_id", &self.item_type_id);
        out.optional("value_unit_id", &self.value_unit_id);
        out.optional("group_id", &self.group_id);
        out.optional("loyalty_type", &self.loyalty_type);
        out.optional("rules", &self.rules);
    }
}

object!(IssuedLoyaltyCardProgram);

/// Type of the promotion.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IssuedLoyaltyCardProgramLoyaltyType {
    pub id: i64,
    pub title: Option<String>,
    /// `true`: a discount.
    pub is_discount: Option<bool>,
    /// `true`: cashback.
    pub is_cashback: Option<bool>,
    /// `true`: a fixed discount.
    pub is_static: Option<bool>,
    /// `true`: the discount grows.
    pub is_accumulative: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl IssuedLoyaltyCardProgramLoyaltyType {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            is_discount: None,
            is_cashback: None,
            is_static: None,
            is_accumulative: None,
            rest: Rest::new(),
        }
    }
}

impl Object for IssuedLoyaltyCardProgramLoyaltyType {
    const NAME: &'static str = "IssuedLoyaltyCardProgramLoyaltyType";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "is_discount",
        "is_cashback",
        "is_static",
        "is_accumulative",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut is_discount = None;
        let mut is_cashback = None;
        let mut is_static = None;
        let mut is_accumulative = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut is_discount),
                3 => fields.optional(&mut is_cashback),
                4 => fields.optional(&mut is_static),
                _ => fields.optional(&mut is_accumulative),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            is_discount,
            is_cashback,
            is_static,
            is_accumulative,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("is_discount", &self.is_discount);
        out.optional("is_cashback", &self.is_cashback);
        out.optional("is_static", &self.is_static);
        out.optional("is_accumulative", &self.is_accumulative);
    }
}

object!(IssuedLoyaltyCardProgramLoyaltyType);

/// A rule of a promotion.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IssuedLoyaltyCardProgramRule {
    pub id: i64,
    /// ID of the promotion that the rule belongs to.
    pub loyalty_program_id: Option<i64>,
    /// ID of the promotion type.
    pub loyalty_type_id: Option<i64>,
    /// Threshold at which the rule starts to apply.
    pub value: Option<i64>,
    /// Threshold of the rule; `0` for fixed promotions.
    pub parameter: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl IssuedLoyaltyCardProgramRule {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            loyalty_program_id: None,
            loyalty_type_id: None,
            value: None,
            parameter: None,
            rest: Rest::new(),
        }
    }
}

impl Object for IssuedLoyaltyCardProgramRule {
    const NAME: &'static str = "IssuedLoyaltyCardProgramRule";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "loyalty_program_id",
        "loyalty_type_id",
        "value",
        "parameter",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut loyalty_program_id = None;
        let mut loyalty_type_id = None;
        let mut value = None;
        let mut parameter = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut loyalty_program_id),
                2 => fields.optional(&mut loyalty_type_id),
                3 => fields.optional(&mut value),
                _ => fields.optional(&mut parameter),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            loyalty_program_id,
            loyalty_type_id,
            value,
            parameter,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("loyalty_program_id", &self.loyalty_program_id);
        out.optional("loyalty_type_id", &self.loyalty_type_id);
        out.optional("value", &self.value);
        out.optional("parameter", &self.parameter);
    }
}

object!(IssuedLoyaltyCardProgramRule);
