// Written by `cargo xtask regen`; changes are lost.

//! Types of `loyalty_cards`.

use crate::runtime::{Rest, object};
use super::IdTitle;

#[derive(Debug, Clone, PartialEq)]
pub struct IssuedLoyaltyCard {
    pub id: i64,
    pub balance: Option<f64>,
    pub points: Option<f64>,
    pub paid_amount: Option<f64>,
    pub sold_amount: Option<f64>,
    pub visits_count: Option<i64>,
    pub number: Option<String>,
    pub type_id: Option<i64>,
    /// Chain in which the card was set up.
    pub salon_group_id: Option<i64>,
    /// Card type: its `id` and `title`.
    pub r#type: Option<IssuedLoyaltyCardType>,
    /// Chain in which the card type was set up: `id` and `title`.
    pub salon_group: Option<IdTitle>,
    /// Promotions linked to the card.
    pub programs: Option<Vec<IssuedLoyaltyCardProgram>>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LoyaltyCardType {
    pub id: i64,
    pub title: Option<String>,
    /// Chain in which the card type was set up.
    pub salon_group_id: Option<i64>,
    /// Chain in which the card type was set up: `id` and `title`.
    pub salon_group: Option<IdTitle>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct NewLoyaltyCard {
    pub loyalty_card_number: Option<String>,
    pub loyalty_card_type_id: Option<String>,
    /// Phone number, digits only: `13155550175` stands for +13155550175.
    pub phone: Option<String>,
}

object!(NewLoyaltyCard {
    "loyalty_card_number": optional loyalty_card_number,
    "loyalty_card_type_id": optional loyalty_card_type_id,
    "phone": optional phone,
});

#[derive(Debug, Clone, PartialEq)]
pub struct NewLoyaltyCardTransaction {
    /// Above zero to deposit, below zero to withdraw.
    pub amount: f64,
    pub title: Option<String>,
}

object!(NewLoyaltyCardTransaction {
    fn new(amount: f64);
    "amount": required amount,
    "title": optional title,
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoyaltyCard {
    pub id: Option<i64>,
    pub balance: Option<f64>,
    pub points: Option<f64>,
    pub paid_amount: Option<f64>,
    pub sold_amount: Option<f64>,
    pub visits_count: Option<i64>,
    pub number: Option<String>,
    pub type_id: Option<i64>,
    pub salon_group_id: Option<i64>,
    pub max_discount_percent: Option<f64>,
    pub max_discount_amount: Option<f64>,
    /// Fields that the document does not list.
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

/// Card type: its `id` and `title`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IssuedLoyaltyCardType {
    pub id: i64,
    pub title: Option<String>,
    pub salon_group_id: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(IssuedLoyaltyCardType {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "salon_group_id": optional salon_group_id,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IssuedLoyaltyCardProgram {
    pub id: i64,
    pub title: Option<String>,
    /// Threshold at which the rule starts to apply.
    pub value: Option<i64>,
    pub loyalty_type_id: Option<i64>,
    /// Whether products earn cashback.
    pub item_type_id: Option<i64>,
    /// Unit of the bonus or discount: percentage or fixed amount.
    pub value_unit_id: Option<i64>,
    /// Chain in which the promotion was created.
    pub group_id: Option<i64>,
    /// Type of the promotion.
    pub loyalty_type: Option<IssuedLoyaltyCardProgramLoyaltyType>,
    /// Rules of the promotion.
    pub rules: Option<Vec<IssuedLoyaltyCardProgramRule>>,
    /// Fields that the document does not list.
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
    pub is_discount: Option<bool>,
    pub is_cashback: Option<bool>,
    pub is_static: Option<bool>,
    pub is_accumulative: Option<bool>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct IssuedLoyaltyCardProgramRule {
    pub id: i64,
    /// Promotion the rule belongs to.
    pub loyalty_program_id: Option<i64>,
    pub loyalty_type_id: Option<i64>,
    /// Threshold at which the rule starts to apply.
    pub value: Option<i64>,
    pub parameter: Option<i64>,
    /// Fields that the document does not list.
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
