// Written by `cargo xtask regen`; changes are lost.

//! Types of `products`.

use crate::runtime::{DateTime, Maybe, Object, Rest, When, object, union};
use super::{
    ClientSearchNotFoundMeta, EventConflictMeta, LocationPushNotificationPhoneConfirm,
};

/// A product or product category in a search result.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ProductSummary {
    /// ID of the parent category; `0` at the root.
    pub parent_id: Option<i64>,
    /// ID of the product; `0` for a category.
    pub item_id: Option<i64>,
    /// ID of the product category; `0` for a product.
    pub category_id: Option<i64>,
    /// Name of the product or category.
    pub title: Option<String>,
    /// True when linked to the chain.
    pub is_chain: Option<bool>,
    /// `true`: category. `false`: product.
    pub is_category: Option<bool>,
    /// `true`: product. `false`: category.
    pub is_item: Option<bool>,
    /// Fields that are not documented.
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

/// One product, or a list of products.
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

union!(ProductOrList {
    One: When { known: <Product as Object>::FIELDS, ..When::OBJECT },
    List: When::LIST,
});

/// Request that changes a product.
#[derive(Debug, Clone, PartialEq)]
pub struct ProductUpdate {
    pub title: String,
    /// Title on the printed receipt.
    pub print_title: Option<String>,
    /// Article number.
    pub article: Option<String>,
    pub barcode: Option<String>,
    /// ID of the product category.
    pub category_id: i64,
    /// Sale price.
    pub cost: Option<f64>,
    /// Cost price.
    pub actual_cost: Option<f64>,
    /// ID of the unit of measure for sales.
    pub sale_unit_id: i64,
    /// ID of the unit of measure for write-offs.
    pub service_unit_id: i64,
    /// Ratio of the sale unit to the write-off unit.
    pub unit_equals: Option<f64>,
    /// Stock level that counts as critical.
    pub critical_amount: Option<f64>,
    /// Stock level to keep.
    pub desired_amount: Option<f64>,
    /// Net weight.
    pub netto: Option<f64>,
    /// Gross weight.
    pub brutto: Option<f64>,
    pub comment: Option<String>,
    /// Code of the tax system.
    pub tax_variant: Option<i64>,
    /// ID of the VAT rate.
    pub vat_id: Option<i64>,
    /// Rules to convert the units of measure; required when the product has inventory operations.
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

/// Error response when a product conflicts with existing data.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ProductConflict {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    /// Always `null`.
    pub data: Option<String>,
    /// Error message.
    pub meta: Option<EventConflictMeta>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ProductConflict {
    "success": optional success,
    "data": optional data,
    "meta": optional meta,
    ..rest
});

/// Error response when a product is invalid.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct InvalidProduct {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    /// Always `null`.
    pub data: Option<String>,
    /// Error message.
    pub meta: Option<ClientSearchNotFoundMeta>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(InvalidProduct {
    "success": optional success,
    "data": optional data,
    "meta": optional meta,
    ..rest
});

/// A product in a list.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProductListItem {
    pub title: Option<String>,
    /// Mostly the same as `title`.
    pub value: Option<String>,
    /// Name of the product for display: the title with the article number.
    pub label: Option<String>,
    /// Article number.
    pub article: Option<String>,
    /// Name of the product category.
    pub category: Option<String>,
    /// ID of the product category.
    pub category_id: Option<i64>,
    /// ID of the location.
    pub salon_id: Option<i64>,
    /// ID of the product.
    pub good_id: Option<i64>,
    /// Sale price.
    pub cost: Option<f64>,
    /// ID of the unit of measure for sales.
    pub unit_id: Option<i64>,
    /// Short name of the unit of measure, such as `pc`.
    pub unit_short_title: Option<String>,
    /// Fields that are not documented.
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

/// Request that creates a product.
#[derive(Debug, Clone, PartialEq)]
pub struct NewProduct {
    pub title: String,
    /// Title on the printed receipt.
    pub print_title: Option<String>,
    /// Article number.
    pub article: Option<String>,
    pub barcode: Option<String>,
    /// ID of the product category.
    pub category_id: i64,
    /// Sale price.
    pub cost: Option<f64>,
    /// Cost price.
    pub actual_cost: Option<f64>,
    /// ID of the unit of measure for sales.
    pub sale_unit_id: i64,
    /// ID of the unit of measure for write-offs.
    pub service_unit_id: i64,
    /// Ratio of the sale unit to the write-off unit.
    pub unit_equals: Option<f64>,
    /// Stock level that counts as critical.
    pub critical_amount: Option<f64>,
    /// Stock level to keep.
    pub desired_amount: Option<f64>,
    /// Net weight.
    pub netto: Option<f64>,
    /// Gross weight.
    pub brutto: Option<f64>,
    pub comment: Option<String>,
    /// Code of the tax system.
    pub tax_variant: Option<i64>,
    /// ID of the VAT rate.
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

/// A product category.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ProductCategory {
    pub id: i64,
    pub title: Option<String>,
    /// ID of the parent category; null at the top level.
    pub parent_category_id: Maybe<i64>,
    /// True for a category of the chain.
    pub is_chain: Option<bool>,
    /// Fields that are not documented.
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

/// A product category with its children.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ProductCategoryNode {
    /// ID of the parent category; `0` at the root.
    pub parent_id: Option<i64>,
    /// Always `0`: a category.
    pub item_id: Option<i64>,
    /// ID of the product category.
    pub category_id: Option<i64>,
    pub title: Option<String>,
    /// True when linked to the chain.
    pub is_chain: Option<bool>,
    /// Always `true`.
    pub is_category: Option<bool>,
    /// Always `false`.
    pub is_item: Option<bool>,
    /// Products and categories inside the category.
    pub children: Option<Vec<ProductSummary>>,
    /// Number of direct children, products and categories.
    pub children_count: Option<i64>,
    /// Fields that are not documented.
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

/// Request that creates or changes a product category.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewProductCategory {
    pub title: String,
    /// ID of the parent category; `0` or null if there is none.
    pub parent_category_id: Option<i64>,
    /// Article number.
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

/// A new or changed product category.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CreatedProductCategory {
    pub id: i64,
    pub title: Option<String>,
    /// ID of the parent category; null if there is none.
    pub parent_category_id: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(CreatedProductCategory {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "parent_category_id": optional parent_category_id,
    ..rest
});

/// A product that a location sells or uses up.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Product {
    pub title: Option<String>,
    /// Mostly the same as `title`.
    pub value: Option<String>,
    /// Product name, followed by the article number if there is one.
    pub label: Option<String>,
    /// ID of the product.
    pub good_id: Option<i64>,
    /// Sale price.
    pub cost: Option<f64>,
    /// ID of the unit of measure for sales.
    pub unit_id: Option<i64>,
    /// Short name of the unit of measure for sales.
    pub unit_short_title: Option<String>,
    /// ID of the unit of measure for write-offs.
    pub service_unit_id: Option<i64>,
    /// Short name of the unit of measure for write-offs.
    pub service_unit_short_title: Option<String>,
    /// Cost price.
    pub actual_cost: Option<f64>,
    /// Cost price of one unit.
    pub unit_actual_cost: Option<f64>,
    /// Cost price of one unit, with the currency.
    pub unit_actual_cost_format: Option<String>,
    /// Ratio of the sale unit to the write-off unit.
    pub unit_equals: Option<f64>,
    pub barcode: Option<String>,
    /// ID of the membership type, if the product is a membership.
    pub loyalty_abonement_type_id: Option<i64>,
    /// ID of the gift card type, if the product is a gift card; `0` if there is none.
    pub loyalty_certificate_type_id: Option<i64>,
    /// `1` or `true`: can be sold without a code. A number or a boolean.
    pub loyalty_allow_empty_code: Option<LocationPushNotificationPhoneConfirm>,
    /// Stock level that counts as critical.
    pub critical_amount: Option<f64>,
    /// Stock level to keep.
    pub desired_amount: Option<f64>,
    /// Stock of the product by storage.
    pub actual_amounts: Option<Vec<ProductActualAmount>>,
    /// When the product was changed last.
    pub last_change_date: Option<DateTime>,
    /// Fields that are not documented.
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

/// A rule to convert quantities when the units of a product change.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ProductUpdateCorrectionRule {
    /// Code of the kind of operation.
    pub r#type: Option<i64>,
    /// Unit to convert from.
    pub base_unit: Option<String>,
}

object!(ProductUpdateCorrectionRule { "type": optional r#type, "base_unit": optional base_unit });

/// Stock of a product in one storage.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProductActualAmount {
    /// ID of the storage.
    pub storage_id: Option<i64>,
    /// Quantity in stock.
    pub amount: Option<f64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ProductActualAmount {
    "storage_id": optional storage_id,
    "amount": optional amount,
    ..rest
});
