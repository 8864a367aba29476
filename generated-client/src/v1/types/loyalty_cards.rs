// Written by `cargo xtask regen`; changes are lost.

//! Types of `loyalty_cards`.

use crate::runtime::{Rest, object};
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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(IssuedLoyaltyCard {
    fn new(id: i64);
    "id": required id,
    "balance": optional balance,
    "points": optional points,
    "paid_amount": optional paid_amount,
    "sold_amount": optional sold_amount,
    "visits_count": optional visits_count,
    "number": optional number,
    "type_id": optional type_id,
    "salon_group_id": optional salon_group_id,
    "type": optional r#type,
    "salon_group": optional salon_group,
    "programs": optional programs,
    ..rest
});

/// A type of loyalty cards.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LoyaltyCardType {
    pub id: i64,
    pub title: Option<String>,
    /// ID of the chain in which the card type was created.
    pub salon_group_id: Option<i64>,
    /// Chain in which the card type was created.
    pub salon_group: Option<IdTitle>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LoyaltyCardType {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "salon_group_id": optional salon_group_id,
    "salon_group": optional salon_group,
    ..rest
});

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

object!(NewLoyaltyCard {
    "loyalty_card_number": optional loyalty_card_number,
    "loyalty_card_type_id": optional loyalty_card_type_id,
    "phone": optional phone,
});

/// Request that adds to a loyalty card or takes from it.
#[derive(Debug, Clone, PartialEq)]
pub struct NewLoyaltyCardTransaction {
    /// Amount: positive to add, negative to take.
    pub amount: f64,
    /// Comment on the transaction.
    pub title: Option<String>,
}

object!(NewLoyaltyCardTransaction {
    fn new(amount: f64);
    "amount": required amount,
    "title": optional title,
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LoyaltyCard {
    "id": optional id,
    "balance": optional balance,
    "points": optional points,
    "paid_amount": optional paid_amount,
    "sold_amount": optional sold_amount,
    "visits_count": optional visits_count,
    "number": optional number,
    "type_id": optional type_id,
    "salon_group_id": optional salon_group_id,
    "max_discount_percent": optional max_discount_percent,
    "max_discount_amount": optional max_discount_amount,
    ..rest
});

/// Type of the card.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IssuedLoyaltyCardType {
    pub id: i64,
    pub title: Option<String>,
    /// ID of the chain.
    pub salon_group_id: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(IssuedLoyaltyCardType {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "salon_group_id": optional salon_group_id,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(IssuedLoyaltyCardProgram {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "value": optional value,
    "loyalty_type_id": optional loyalty_type_id,
    "item_type_id": optional item_type_id,
    "value_unit_id": optional value_unit_id,
    "group_id": optional group_id,
    "loyalty_type": optional loyalty_type,
    "rules": optional rules,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(IssuedLoyaltyCardProgramLoyaltyType {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "is_discount": optional is_discount,
    "is_cashback": optional is_cashback,
    "is_static": optional is_static,
    "is_accumulative": optional is_accumulative,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(IssuedLoyaltyCardProgramRule {
    fn new(id: i64);
    "id": required id,
    "loyalty_program_id": optional loyalty_program_id,
    "loyalty_type_id": optional loyalty_type_id,
    "value": optional value,
    "parameter": optional parameter,
    ..rest
});
