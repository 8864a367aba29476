// Written by `cargo xtask regen`; changes are lost.

//! Types of `products`.

use crate::runtime::{Resource, Rest, object, text_enum};
use super::{ToManyRelationship, ToOneRelationship};

/// A unit of measure of products.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ProductUnit {
    pub r#type: ProductUnitType,
    pub id: String,
    /// Data of a unit of measure.
    pub attributes: ProductUnitAttributes,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl Resource for ProductUnit {
    const TYPE: &'static str = "unit";

    fn id(&self) -> &str {
        &self.id
    }
}

object!(ProductUnit {
    fn new(id: impl Into<String>, attributes: ProductUnitAttributes) { r#type: ProductUnitType::Unit };
    "type": required r#type,
    "id": required id,
    "attributes": required attributes,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductKind {
    /// Sent as `common`.
    Common,
    /// Sent as `loyalty_abonement`.
    LoyaltyAbonement,
    /// Sent as `loyalty_certificate`.
    LoyaltyCertificate,
    /// A value that is not documented.
    Other(String),
}

impl ProductKind {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Common => "common",
            Self::LoyaltyAbonement => "loyalty_abonement",
            Self::LoyaltyCertificate => "loyalty_certificate",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ProductKind {
    fn from(text: &str) -> Self {
        match text {
            "common" => Self::Common,
            "loyalty_abonement" => Self::LoyaltyAbonement,
            "loyalty_certificate" => Self::LoyaltyCertificate,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ProductKind);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductListInclude {
    /// Sent as `loyalty_abonement_type`.
    LoyaltyAbonementType,
    /// Sent as `loyalty_certificate_type`.
    LoyaltyCertificateType,
    /// Sent as `mark_settings`.
    MarkSettings,
    /// Sent as `actual_cost`.
    ActualCost,
    /// A value that is not documented.
    Other(String),
}

impl ProductListInclude {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LoyaltyAbonementType => "loyalty_abonement_type",
            Self::LoyaltyCertificateType => "loyalty_certificate_type",
            Self::MarkSettings => "mark_settings",
            Self::ActualCost => "actual_cost",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ProductListInclude {
    fn from(text: &str) -> Self {
        match text {
            "loyalty_abonement_type" => Self::LoyaltyAbonementType,
            "loyalty_certificate_type" => Self::LoyaltyCertificateType,
            "mark_settings" => Self::MarkSettings,
            "actual_cost" => Self::ActualCost,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ProductListInclude);

/// A product of a location.
#[derive(Debug, Clone, PartialEq)]
pub struct Product {
    pub r#type: ProductType,
    pub id: String,
    /// Data of a product.
    pub attributes: ProductAttributes,
    /// Resources related to a product.
    pub relationships: Option<ProductRelationships>,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl Resource for Product {
    const TYPE: &'static str = "good";

    fn id(&self) -> &str {
        &self.id
    }
}

object!(Product {
    fn new(id: impl Into<String>, attributes: ProductAttributes) { r#type: ProductType::Good };
    "type": required r#type,
    "id": required id,
    "attributes": required attributes,
    "relationships": optional relationships,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductSearchInclude {
    /// Sent as `loyalty_abonement_type`.
    LoyaltyAbonementType,
    /// Sent as `loyalty_certificate_type`.
    LoyaltyCertificateType,
    /// Sent as `mark_settings`.
    MarkSettings,
    /// A value that is not documented.
    Other(String),
}

impl ProductSearchInclude {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LoyaltyAbonementType => "loyalty_abonement_type",
            Self::LoyaltyCertificateType => "loyalty_certificate_type",
            Self::MarkSettings => "mark_settings",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ProductSearchInclude {
    fn from(text: &str) -> Self {
        match text {
            "loyalty_abonement_type" => Self::LoyaltyAbonementType,
            "loyalty_certificate_type" => Self::LoyaltyCertificateType,
            "mark_settings" => Self::MarkSettings,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ProductSearchInclude);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductInclude {
    /// Sent as `loyalty_abonement_type`.
    LoyaltyAbonementType,
    /// Sent as `loyalty_certificate_type`.
    LoyaltyCertificateType,
    /// Sent as `mark_settings`.
    MarkSettings,
    /// Sent as `storage_amounts`.
    StorageAmounts,
    /// Sent as `actual_cost`.
    ActualCost,
    /// A value that is not documented.
    Other(String),
}

impl ProductInclude {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LoyaltyAbonementType => "loyalty_abonement_type",
            Self::LoyaltyCertificateType => "loyalty_certificate_type",
            Self::MarkSettings => "mark_settings",
            Self::StorageAmounts => "storage_amounts",
            Self::ActualCost => "actual_cost",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ProductInclude {
    fn from(text: &str) -> Self {
        match text {
            "loyalty_abonement_type" => Self::LoyaltyAbonementType,
            "loyalty_certificate_type" => Self::LoyaltyCertificateType,
            "mark_settings" => Self::MarkSettings,
            "storage_amounts" => Self::StorageAmounts,
            "actual_cost" => Self::ActualCost,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ProductInclude);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StorageAmountInclude {
    /// Sent as `storage`.
    Storage,
    /// A value that is not documented.
    Other(String),
}

impl StorageAmountInclude {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Storage => "storage",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for StorageAmountInclude {
    fn from(text: &str) -> Self {
        match text {
            "storage" => Self::Storage,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(StorageAmountInclude);

/// Quantity of a product in a storage.
#[derive(Debug, Clone, PartialEq)]
pub struct StorageAmount {
    pub r#type: StorageAmountType,
    /// IDs of the product and the storage, such as `100_10`.
    pub id: String,
    /// Data of a quantity in a storage.
    pub attributes: StorageAmountAttributes,
    /// Resources related to a quantity in a storage.
    pub relationships: Option<StorageAmountRelationships>,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl Resource for StorageAmount {
    const TYPE: &'static str = "good_storage_amount";

    fn id(&self) -> &str {
        &self.id
    }
}

object!(StorageAmount {
    fn new(id: impl Into<String>, attributes: StorageAmountAttributes) { r#type: StorageAmountType::GoodStorageAmount };
    "type": required r#type,
    "id": required id,
    "attributes": required attributes,
    "relationships": optional relationships,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductCategoryInclude {
    /// Sent as `child_categories`.
    ChildCategories,
    /// Sent as `goods`.
    Goods,
    /// A value that is not documented.
    Other(String),
}

impl ProductCategoryInclude {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ChildCategories => "child_categories",
            Self::Goods => "goods",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ProductCategoryInclude {
    fn from(text: &str) -> Self {
        match text {
            "child_categories" => Self::ChildCategories,
            "goods" => Self::Goods,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ProductCategoryInclude);

/// A product category of a location.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ProductCategory {
    pub r#type: ProductCategoryType,
    pub id: String,
    /// Data of a product category.
    pub attributes: ProductCategoryAttributes,
    /// Resources related to a product category.
    pub relationships: Option<ProductCategoryRelationships>,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl Resource for ProductCategory {
    const TYPE: &'static str = "good_category";

    fn id(&self) -> &str {
        &self.id
    }
}

object!(ProductCategory {
    fn new(id: impl Into<String>, attributes: ProductCategoryAttributes) { r#type: ProductCategoryType::GoodCategory };
    "type": required r#type,
    "id": required id,
    "attributes": required attributes,
    "relationships": optional relationships,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttendanceProductItemInclude {
    /// Sent as `good`.
    Good,
    /// Sent as `staff`.
    Staff,
    /// Sent as `storage_amount`.
    StorageAmount,
    /// Sent as `loyalty_abonement`.
    LoyaltyAbonement,
    /// Sent as `loyalty_certificate`.
    LoyaltyCertificate,
    /// Sent as `marks`.
    Marks,
    /// A value that is not documented.
    Other(String),
}

impl AttendanceProductItemInclude {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Good => "good",
            Self::Staff => "staff",
            Self::StorageAmount => "storage_amount",
            Self::LoyaltyAbonement => "loyalty_abonement",
            Self::LoyaltyCertificate => "loyalty_certificate",
            Self::Marks => "marks",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for AttendanceProductItemInclude {
    fn from(text: &str) -> Self {
        match text {
            "good" => Self::Good,
            "staff" => Self::Staff,
            "storage_amount" => Self::StorageAmount,
            "loyalty_abonement" => Self::LoyaltyAbonement,
            "loyalty_certificate" => Self::LoyaltyCertificate,
            "marks" => Self::Marks,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(AttendanceProductItemInclude);

/// A product that was sold or used up in an appointment.
#[derive(Debug, Clone, PartialEq)]
pub struct AttendanceProductItem {
    pub r#type: AttendanceProductItemType,
    pub id: String,
    /// Data of a product in an appointment.
    pub attributes: AttendanceProductItemAttributes,
    /// Resources related to a product in an appointment.
    pub relationships: Option<AttendanceProductItemRelationships>,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl Resource for AttendanceProductItem {
    const TYPE: &'static str = "attendance_good_item";

    fn id(&self) -> &str {
        &self.id
    }
}

object!(AttendanceProductItem {
    fn new(id: impl Into<String>, attributes: AttendanceProductItemAttributes) { r#type: AttendanceProductItemType::AttendanceGoodItem };
    "type": required r#type,
    "id": required id,
    "attributes": required attributes,
    "relationships": optional relationships,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductUnitType {
    /// Sent as `unit`.
    Unit,
    /// A value that is not documented.
    Other(String),
}

impl ProductUnitType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unit => "unit",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ProductUnitType {
    fn from(text: &str) -> Self {
        match text {
            "unit" => Self::Unit,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ProductUnitType);

/// Data of a unit of measure.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ProductUnitAttributes {
    /// ID of the location; `0` for a unit of all locations.
    ///
    /// At least 0.
    pub company_id: i64,
    pub title: String,
    /// Short name, such as `pc`.
    pub short_title: String,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ProductUnitAttributes {
    fn new(
        company_id: i64,
        title: impl Into<String>,
        short_title: impl Into<String>,
    );
    "company_id": required company_id,
    "title": required title,
    "short_title": required short_title,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductType {
    /// Sent as `good`.
    Good,
    /// A value that is not documented.
    Other(String),
}

impl ProductType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Good => "good",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ProductType {
    fn from(text: &str) -> Self {
        match text {
            "good" => Self::Good,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ProductType);

/// Data of a product.
#[derive(Debug, Clone, PartialEq)]
pub struct ProductAttributes {
    /// ID of the product category.
    pub category_id: i64,
    pub title: String,
    /// ID of the unit of measure for sales.
    pub sale_unit_id: i64,
    /// ID of the unit of measure for write-offs.
    pub consumable_unit_id: i64,
    /// Number of write-off units in a sale unit.
    pub sale_unit_to_consumable_unit_ratio: f64,
    /// ID of the membership type, if the product is a membership.
    pub loyalty_abonement_type_id: Option<i64>,
    /// ID of the gift card type, if the product is a gift card.
    pub loyalty_certificate_type_id: Option<i64>,
    /// Sale price.
    pub cost: f64,
    /// Cost price; requested with `include`.
    pub actual_cost: Option<f64>,
    /// `true`: a product of the chain.
    pub is_chain: bool,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ProductAttributes {
    literal;
    "category_id": required category_id,
    "title": required title,
    "sale_unit_id": required sale_unit_id,
    "consumable_unit_id": required consumable_unit_id,
    "sale_unit_to_consumable_unit_ratio": required sale_unit_to_consumable_unit_ratio,
    "loyalty_abonement_type_id": required loyalty_abonement_type_id,
    "loyalty_certificate_type_id": required loyalty_certificate_type_id,
    "cost": required cost,
    "actual_cost": required actual_cost,
    "is_chain": required is_chain,
    ..rest
});

/// Resources related to a product.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ProductRelationships {
    /// The membership type, if the product is a membership.
    pub loyalty_abonement_type: Option<ToOneRelationship>,
    /// The gift card type, if the product is a gift card.
    pub loyalty_certificate_type: Option<ToOneRelationship>,
    /// Settings of the marking codes of the product.
    pub mark_settings: Option<ToOneRelationship>,
    /// Quantities of the product by storage.
    pub storage_amounts: Option<ToManyRelationship>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ProductRelationships {
    "loyalty_abonement_type": optional loyalty_abonement_type,
    "loyalty_certificate_type": optional loyalty_certificate_type,
    "mark_settings": optional mark_settings,
    "storage_amounts": optional storage_amounts,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StorageAmountType {
    /// Sent as `good_storage_amount`.
    GoodStorageAmount,
    /// A value that is not documented.
    Other(String),
}

impl StorageAmountType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::GoodStorageAmount => "good_storage_amount",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for StorageAmountType {
    fn from(text: &str) -> Self {
        match text {
            "good_storage_amount" => Self::GoodStorageAmount,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(StorageAmountType);

/// Data of a quantity in a storage.
#[derive(Debug, Clone, PartialEq)]
pub struct StorageAmountAttributes {
    /// ID of the product.
    pub good_id: i64,
    /// ID of the storage.
    pub storage_id: i64,
    /// Quantity in sale units.
    pub sale_amount: f64,
    /// Quantity in write-off units.
    pub consumable_amount: f64,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(StorageAmountAttributes {
    fn new(good_id: i64, storage_id: i64, sale_amount: f64, consumable_amount: f64);
    "good_id": required good_id,
    "storage_id": required storage_id,
    "sale_amount": required sale_amount,
    "consumable_amount": required consumable_amount,
    ..rest
});

/// Resources related to a quantity in a storage.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct StorageAmountRelationships {
    /// The storage.
    pub storage: Option<ToOneRelationship>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(StorageAmountRelationships { "storage": optional storage, ..rest });

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductCategoryType {
    /// Sent as `good_category`.
    GoodCategory,
    /// A value that is not documented.
    Other(String),
}

impl ProductCategoryType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::GoodCategory => "good_category",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ProductCategoryType {
    fn from(text: &str) -> Self {
        match text {
            "good_category" => Self::GoodCategory,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ProductCategoryType);

/// Data of a product category.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ProductCategoryAttributes {
    pub title: String,
    /// `true`: a category of the chain.
    pub is_chain: bool,
    /// ID of the parent category; null at the top level.
    pub parent_category_id: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ProductCategoryAttributes {
    fn new(
        title: impl Into<String>,
        is_chain: bool,
        parent_category_id: Option<i64>,
    );
    "title": required title,
    "is_chain": required is_chain,
    "parent_category_id": required parent_category_id,
    ..rest
});

/// Resources related to a product category.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ProductCategoryRelationships {
    /// The subcategories.
    pub child_categories: Option<ToManyRelationship>,
    /// Products of the category.
    pub goods: Option<ToManyRelationship>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ProductCategoryRelationships {
    "child_categories": optional child_categories,
    "goods": optional goods,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttendanceProductItemType {
    /// Sent as `attendance_good_item`.
    AttendanceGoodItem,
    /// A value that is not documented.
    Other(String),
}

impl AttendanceProductItemType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AttendanceGoodItem => "attendance_good_item",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for AttendanceProductItemType {
    fn from(text: &str) -> Self {
        match text {
            "attendance_good_item" => Self::AttendanceGoodItem,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(AttendanceProductItemType);

/// Data of a product in an appointment.
#[derive(Debug, Clone, PartialEq)]
pub struct AttendanceProductItemAttributes {
    /// ID of the appointment.
    pub record_id: i64,
    /// Quantity in the unit of measure.
    pub quantity: f64,
    /// ID of the unit of measure of `quantity`.
    pub unit_id: i64,
    /// ID of the unit of measure for sales.
    pub sale_unit_id: i64,
    /// ID of the unit of measure for write-offs.
    pub consumable_unit_id: i64,
    /// Replaced by `operation_type_slug`.
    ///
    /// Deprecated.
    pub operation_unit_type: Option<String>,
    /// Unit used: the sale unit or the write-off unit; may be null.
    pub operation_type_slug: Option<String>,
    /// Price before discounts.
    pub first_cost: f64,
    /// Price set by hand.
    pub manual_cost: f64,
    /// Price of one unit before discounts.
    pub cost_per_unit: f64,
    /// Discount, in percent.
    pub discount_percent: f64,
    /// Price to pay.
    pub cost: f64,
    /// Replaced by `staff_id`.
    ///
    /// Deprecated.
    pub master_id: i64,
    /// ID of the team member who sells the product.
    pub staff_id: i64,
    /// ID of the product.
    pub good_id: i64,
    /// ID of the storage.
    pub storage_id: i64,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AttendanceProductItemAttributes {
    literal;
    "record_id": required record_id,
    "quantity": required quantity,
    "unit_id": required unit_id,
    "sale_unit_id": required sale_unit_id,
    "consumable_unit_id": required consumable_unit_id,
    "operation_unit_type": required operation_unit_type,
    "operation_type_slug": required operation_type_slug,
    "first_cost": required first_cost,
    "manual_cost": required manual_cost,
    "cost_per_unit": required cost_per_unit,
    "discount_percent": required discount_percent,
    "cost": required cost,
    "master_id": required master_id,
    "staff_id": required staff_id,
    "good_id": required good_id,
    "storage_id": required storage_id,
    ..rest
});

/// Resources related to a product in an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct AttendanceProductItemRelationships {
    /// The product.
    pub good: Option<ToOneRelationship>,
    /// The team member who sells the product.
    pub staff: Option<ToOneRelationship>,
    /// Quantity of the product in the storage.
    pub storage_amount: Option<ToOneRelationship>,
    /// The membership, if the product is a membership.
    pub loyalty_abonement: Option<ToOneRelationship>,
    /// The gift card, if the product is a gift card.
    pub loyalty_certificate: Option<ToOneRelationship>,
    /// Marking codes of the product.
    pub marks: Option<ToManyRelationship>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AttendanceProductItemRelationships {
    "good": optional good,
    "staff": optional staff,
    "storage_amount": optional storage_amount,
    "loyalty_abonement": optional loyalty_abonement,
    "loyalty_certificate": optional loyalty_certificate,
    "marks": optional marks,
    ..rest
});
