// Written by `cargo xtask regen`; changes are lost.

//! Types of `products`.

use crate::runtime::{
    DateTime, Maybe, Object, Rest, Serialize, Serializer, Union, Variant, object, union,
};
use super::{
    ClientSearchNotFoundMeta, EventConflictMeta, LocationPushNotificationPhoneConfirm,
};

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ProductSummary {
    /// ID of the parent; `0` at the root.
    pub parent_id: Option<i64>,
    pub item_id: Option<i64>,
    /// Product category ID; `0` when the item is itself a product.
    pub category_id: Option<i64>,
    pub title: Option<String>,
    /// True when linked to the chain.
    pub is_chain: Option<bool>,
    /// True: category. False: product.
    pub is_category: Option<bool>,
    /// True: product. False: category.
    pub is_item: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(ProductSummary {
    "parent_id": optional parent_id,
    "item_id": optional item_id,
    "category_id": optional category_id,
    "title": optional title,
    "is_chain": optional is_chain,
    "is_category": optional is_category,
    "is_item": optional is_item,
    ..rest
});

/// One of several types.
#[derive(Debug, Clone, PartialEq)]
pub enum ProductOrList {
    One(Box<Product>),
    List(Vec<Product>),
}

impl From<Product> for ProductOrList {
    fn from(value: Product) -> Self {
        Self::One(Box::new(value))
    }
}

impl From<Vec<Product>> for ProductOrList {
    fn from(value: Vec<Product>) -> Self {
        Self::List(value)
    }
}

impl Union for ProductOrList {
    const NAME: &'static str = "ProductOrList";
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant {
            read: |json| json.read().map(|value| Self::One(Box::new(value))),
            known: <Product as Object>::FIELDS,
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

union!(ProductOrList);

#[derive(Debug, Clone, PartialEq)]
pub struct ProductUpdate {
    pub title: String,
    pub print_title: Option<String>,
    pub article: Option<String>,
    pub barcode: Option<String>,
    pub category_id: i64,
    pub cost: Option<f64>,
    pub actual_cost: Option<f64>,
    pub sale_unit_id: i64,
    pub service_unit_id: i64,
    /// Ratio of the sale unit to the write-off unit.
    pub unit_equals: Option<f64>,
    pub critical_amount: Option<f64>,
    pub desired_amount: Option<f64>,
    pub netto: Option<f64>,
    pub brutto: Option<f64>,
    pub comment: Option<String>,
    pub tax_variant: Option<i64>,
    pub vat_id: Option<i64>,
    /// Unit conversion rules; required once the product has inventory operations.
    pub correction_rules: Option<Vec<ProductUpdateCorrectionRule>>,
}

object!(ProductUpdate {
    fn new(
        title: impl Into<String>,
        category_id: i64,
        sale_unit_id: i64,
        service_unit_id: i64,
    );
    "title": required title,
    "print_title": optional print_title,
    "article": optional article,
    "barcode": optional barcode,
    "category_id": required category_id,
    "cost": optional cost,
    "actual_cost": optional actual_cost,
    "sale_unit_id": required sale_unit_id,
    "service_unit_id": required service_unit_id,
    "unit_equals": optional unit_equals,
    "critical_amount": optional critical_amount,
    "desired_amount": optional desired_amount,
    "netto": optional netto,
    "brutto": optional brutto,
    "comment": optional comment,
    "tax_variant": optional tax_variant,
    "vat_id": optional vat_id,
    "correction_rules": optional correction_rules,
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ProductConflict {
    pub success: Option<bool>,
    pub data: Option<String>,
    pub meta: Option<EventConflictMeta>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(ProductConflict {
    "success": optional success,
    "data": optional data,
    "meta": optional meta,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct InvalidProduct {
    pub success: Option<bool>,
    pub data: Option<String>,
    /// Error message.
    pub meta: Option<ClientSearchNotFoundMeta>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(InvalidProduct {
    "success": optional success,
    "data": optional data,
    "meta": optional meta,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProductListItem {
    pub title: Option<String>,
    /// Mostly the same as `title`.
    pub value: Option<String>,
    pub label: Option<String>,
    pub article: Option<String>,
    pub category: Option<String>,
    pub category_id: Option<i64>,
    pub salon_id: Option<i64>,
    pub good_id: Option<i64>,
    pub cost: Option<f64>,
    pub unit_id: Option<i64>,
    /// Short name of the unit, e.g. `pc`, `gr`.
    pub unit_short_title: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(ProductListItem {
    "title": optional title,
    "value": optional value,
    "label": optional label,
    "article": optional article,
    "category": optional category,
    "category_id": optional category_id,
    "salon_id": optional salon_id,
    "good_id": optional good_id,
    "cost": optional cost,
    "unit_id": optional unit_id,
    "unit_short_title": optional unit_short_title,
    ..rest
});

#[derive(Debug, Clone, PartialEq)]
pub struct NewProduct {
    pub title: String,
    pub print_title: Option<String>,
    pub article: Option<String>,
    pub barcode: Option<String>,
    pub category_id: i64,
    pub cost: Option<f64>,
    pub actual_cost: Option<f64>,
    pub sale_unit_id: i64,
    pub service_unit_id: i64,
    /// Ratio of the sale unit to the write-off unit.
    pub unit_equals: Option<f64>,
    pub critical_amount: Option<f64>,
    pub desired_amount: Option<f64>,
    pub netto: Option<f64>,
    pub brutto: Option<f64>,
    pub comment: Option<String>,
    pub tax_variant: Option<i64>,
    pub vat_id: Option<i64>,
}

object!(NewProduct {
    fn new(
        title: impl Into<String>,
        category_id: i64,
        sale_unit_id: i64,
        service_unit_id: i64,
    );
    "title": required title,
    "print_title": optional print_title,
    "article": optional article,
    "barcode": optional barcode,
    "category_id": required category_id,
    "cost": optional cost,
    "actual_cost": optional actual_cost,
    "sale_unit_id": required sale_unit_id,
    "service_unit_id": required service_unit_id,
    "unit_equals": optional unit_equals,
    "critical_amount": optional critical_amount,
    "desired_amount": optional desired_amount,
    "netto": optional netto,
    "brutto": optional brutto,
    "comment": optional comment,
    "tax_variant": optional tax_variant,
    "vat_id": optional vat_id,
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ProductCategory {
    pub id: i64,
    pub title: Option<String>,
    /// Parent category ID; null at the top level.
    pub parent_category_id: Maybe<i64>,
    /// True for a category of the chain.
    pub is_chain: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(ProductCategory {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "parent_category_id": maybe parent_category_id,
    "is_chain": optional is_chain,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ProductCategoryNode {
    /// ID of the parent; `0` at the root.
    pub parent_id: Option<i64>,
    pub item_id: Option<i64>,
    pub category_id: Option<i64>,
    pub title: Option<String>,
    /// True when linked to the chain.
    pub is_chain: Option<bool>,
    /// Always true here.
    pub is_category: Option<bool>,
    /// Always false here.
    pub is_item: Option<bool>,
    /// Products and categories inside the category.
    pub children: Option<Vec<ProductSummary>>,
    /// Direct child products and categories, counted without recursion.
    pub children_count: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(ProductCategoryNode {
    "parent_id": optional parent_id,
    "item_id": optional item_id,
    "category_id": optional category_id,
    "title": optional title,
    "is_chain": optional is_chain,
    "is_category": optional is_category,
    "is_item": optional is_item,
    "children": optional children,
    "children_count": optional children_count,
    ..rest
});

/// Body to create or change a product category.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewProductCategory {
    pub title: String,
    /// Parent category ID, optional; `0` or null for none.
    pub parent_category_id: Option<i64>,
    pub article: Option<String>,
    pub comment: Option<String>,
}

object!(NewProductCategory {
    fn new(title: impl Into<String>);
    "title": required title,
    "parent_category_id": optional parent_category_id,
    "article": optional article,
    "comment": optional comment,
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CreatedProductCategory {
    pub id: i64,
    pub title: Option<String>,
    /// Parent category ID; null if there is none.
    pub parent_category_id: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(CreatedProductCategory {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "parent_category_id": optional parent_category_id,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Product {
    pub title: Option<String>,
    pub value: Option<String>,
    /// Product name, followed by the article number if there is one.
    pub label: Option<String>,
    pub good_id: Option<i64>,
    pub cost: Option<f64>,
    pub unit_id: Option<i64>,
    pub unit_short_title: Option<String>,
    /// Unit of measure used for write-offs.
    pub service_unit_id: Option<i64>,
    pub service_unit_short_title: Option<String>,
    pub actual_cost: Option<f64>,
    pub unit_actual_cost: Option<f64>,
    pub unit_actual_cost_format: Option<String>,
    /// Ratio of the sale unit to the write-off unit.
    pub unit_equals: Option<f64>,
    pub barcode: Option<String>,
    /// Membership type ID, for products that are memberships.
    pub loyalty_abonement_type_id: Option<i64>,
    pub loyalty_certificate_type_id: Option<i64>,
    /// `1` or `true`: may be sold without a code. Comes as a number or a boolean.
    pub loyalty_allow_empty_code: Option<LocationPushNotificationPhoneConfirm>,
    pub critical_amount: Option<f64>,
    pub desired_amount: Option<f64>,
    pub actual_amounts: Option<Vec<ProductActualAmount>>,
    pub last_change_date: Option<DateTime>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(Product {
    "title": optional title,
    "value": optional value,
    "label": optional label,
    "good_id": optional good_id,
    "cost": optional cost,
    "unit_id": optional unit_id,
    "unit_short_title": optional unit_short_title,
    "service_unit_id": optional service_unit_id,
    "service_unit_short_title": optional service_unit_short_title,
    "actual_cost": optional actual_cost,
    "unit_actual_cost": optional unit_actual_cost,
    "unit_actual_cost_format": optional unit_actual_cost_format,
    "unit_equals": optional unit_equals,
    "barcode": optional barcode,
    "loyalty_abonement_type_id": optional loyalty_abonement_type_id,
    "loyalty_certificate_type_id": optional loyalty_certificate_type_id,
    "loyalty_allow_empty_code": optional loyalty_allow_empty_code,
    "critical_amount": optional critical_amount,
    "desired_amount": optional desired_amount,
    "actual_amounts": optional actual_amounts,
    "last_change_date": optional last_change_date,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ProductUpdateCorrectionRule {
    pub r#type: Option<i64>,
    /// Base unit of the conversion.
    pub base_unit: Option<String>,
}

object!(ProductUpdateCorrectionRule { "type": optional r#type, "base_unit": optional base_unit });

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProductActualAmount {
    pub storage_id: Option<i64>,
    pub amount: Option<f64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(ProductActualAmount {
    "storage_id": optional storage_id,
    "amount": optional amount,
    ..rest
});
