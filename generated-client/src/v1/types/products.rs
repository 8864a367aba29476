// Written by `cargo xtask regen`; changes are lost.

//! Types of `products`.

use crate::runtime::{
    DateTime, Entries, Fields, MapAccess, Maybe, Object, Rest, Serialize, SerializeMap,
    Serializer, Union, Variant, object, required, union,
};
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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ProductSummary {
    const NAME: &'static str = "ProductSummary";
    const FIELDS: &'static [&'static str] = &[
        "parent_id",
        "item_id",
        "category_id",
        "title",
        "is_chain",
        "is_category",
        "is_item",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.parent_id),
                1 => fields.optional(&mut object.item_id),
                2 => fields.optional(&mut object.category_id),
                3 => fields.optional(&mut object.title),
                4 => fields.optional(&mut object.is_chain),
                5 => fields.optional(&mut object.is_category),
                _ => fields.optional(&mut object.is_item),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("parent_id", &self.parent_id);
        out.optional("item_id", &self.item_id);
        out.optional("category_id", &self.category_id);
        out.optional("title", &self.title);
        out.optional("is_chain", &self.is_chain);
        out.optional("is_category", &self.is_category);
        out.optional("is_item", &self.is_item);
    }
}

object!(ProductSummary);

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

impl ProductUpdate {
    /// What is required, and nothing else.
    pub fn new(
        title: impl Into<String>,
        category_id: i64,
        sale_unit_id: i64,
        service_unit_id: i64,
    ) -> Self {
        Self {
            title: title.into(),
            print_title: None,
            article: None,
            barcode: None,
            category_id,
            cost: None,
            actual_cost: None,
            sale_unit_id,
            service_unit_id,
            unit_equals: None,
            critical_amount: None,
            desired_amount: None,
            netto: None,
            brutto: None,
            comment: None,
            tax_variant: None,
            vat_id: None,
            correction_rules: None,
        }
    }
}

impl Object for ProductUpdate {
    const NAME: &'static str = "ProductUpdate";
    const FIELDS: &'static [&'static str] = &[
        "title",
        "print_title",
        "article",
        "barcode",
        "category_id",
        "cost",
        "actual_cost",
        "sale_unit_id",
        "service_unit_id",
        "unit_equals",
        "critical_amount",
        "desired_amount",
        "netto",
        "brutto",
        "comment",
        "tax_variant",
        "vat_id",
        "correction_rules",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut title = None;
        let mut print_title = None;
        let mut article = None;
        let mut barcode = None;
        let mut category_id = None;
        let mut cost = None;
        let mut actual_cost = None;
        let mut sale_unit_id = None;
        let mut service_unit_id = None;
        let mut unit_equals = None;
        let mut critical_amount = None;
        let mut desired_amount = None;
        let mut netto = None;
        let mut brutto = None;
        let mut comment = None;
        let mut tax_variant = None;
        let mut vat_id = None;
        let mut correction_rules = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut title),
                1 => fields.optional(&mut print_title),
                2 => fields.optional(&mut article),
                3 => fields.optional(&mut barcode),
                4 => fields.required(&mut category_id),
                5 => fields.optional(&mut cost),
                6 => fields.optional(&mut actual_cost),
                7 => fields.required(&mut sale_unit_id),
                8 => fields.required(&mut service_unit_id),
                9 => fields.optional(&mut unit_equals),
                10 => fields.optional(&mut critical_amount),
                11 => fields.optional(&mut desired_amount),
                12 => fields.optional(&mut netto),
                13 => fields.optional(&mut brutto),
                14 => fields.optional(&mut comment),
                15 => fields.optional(&mut tax_variant),
                16 => fields.optional(&mut vat_id),
                _ => fields.optional(&mut correction_rules),
            }?;
        }
        Ok(Self {
            title: required(title, "title")?,
            print_title,
            article,
            barcode,
            category_id: required(category_id, "category_id")?,
            cost,
            actual_cost,
            sale_unit_id: required(sale_unit_id, "sale_unit_id")?,
            service_unit_id: required(service_unit_id, "service_unit_id")?,
            unit_equals,
            critical_amount,
            desired_amount,
            netto,
            brutto,
            comment,
            tax_variant,
            vat_id,
            correction_rules,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("title", &self.title);
        out.optional("print_title", &self.print_title);
        out.optional("article", &self.article);
        out.optional("barcode", &self.barcode);
        out.required("category_id", &self.category_id);
        out.optional("cost", &self.cost);
        out.optional("actual_cost", &self.actual_cost);
        out.required("sale_unit_id", &self.sale_unit_id);
        out.required("service_unit_id", &self.service_unit_id);
        out.optional("unit_equals", &self.unit_equals);
        out.optional("critical_amount", &self.critical_amount);
        out.optional("desired_amount", &self.desired_amount);
        out.optional("netto", &self.netto);
        out.optional("brutto", &self.brutto);
        out.optional("comment", &self.comment);
        out.optional("tax_variant", &self.tax_variant);
        out.optional("vat_id", &self.vat_id);
        out.optional("correction_rules", &self.correction_rules);
    }
}

object!(ProductUpdate);

/// Error response when a product conflicts with existing data.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ProductConflict {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    /// Always `null`.
    pub data: Option<String>,
    /// Error message.
    pub meta: Option<EventConflictMeta>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ProductConflict {
    const NAME: &'static str = "ProductConflict";
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

object!(ProductConflict);

/// Error response when a product is invalid.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct InvalidProduct {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    /// Always `null`.
    pub data: Option<String>,
    /// Error message.
    pub meta: Option<ClientSearchNotFoundMeta>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for InvalidProduct {
    const NAME: &'static str = "InvalidProduct";
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

object!(InvalidProduct);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ProductListItem {
    const NAME: &'static str = "ProductListItem";
    const FIELDS: &'static [&'static str] = &[
        "title",
        "value",
        "label",
        "article",
        "category",
        "category_id",
        "salon_id",
        "good_id",
        "cost",
        "unit_id",
        "unit_short_title",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.title),
                1 => fields.optional(&mut object.value),
                2 => fields.optional(&mut object.label),
                3 => fields.optional(&mut object.article),
                4 => fields.optional(&mut object.category),
                5 => fields.optional(&mut object.category_id),
                6 => fields.optional(&mut object.salon_id),
                7 => fields.optional(&mut object.good_id),
                8 => fields.optional(&mut object.cost),
                9 => fields.optional(&mut object.unit_id),
                _ => fields.optional(&mut object.unit_short_title),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("title", &self.title);
        out.optional("value", &self.value);
        out.optional("label", &self.label);
        out.optional("article", &self.article);
        out.optional("category", &self.category);
        out.optional("category_id", &self.category_id);
        out.optional("salon_id", &self.salon_id);
        out.optional("good_id", &self.good_id);
        out.optional("cost", &self.cost);
        out.optional("unit_id", &self.unit_id);
        out.optional("unit_short_title", &self.unit_short_title);
    }
}

object!(ProductListItem);

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

impl NewProduct {
    /// What is required, and nothing else.
    pub fn new(
        title: impl Into<String>,
        category_id: i64,
        sale_unit_id: i64,
        service_unit_id: i64,
    ) -> Self {
        Self {
            title: title.into(),
            print_title: None,
            article: None,
            barcode: None,
            category_id,
            cost: None,
            actual_cost: None,
            sale_unit_id,
            service_unit_id,
            unit_equals: None,
            critical_amount: None,
            desired_amount: None,
            netto: None,
            brutto: None,
            comment: None,
            tax_variant: None,
            vat_id: None,
        }
    }
}

impl Object for NewProduct {
    const NAME: &'static str = "NewProduct";
    const FIELDS: &'static [&'static str] = &[
        "title",
        "print_title",
        "article",
        "barcode",
        "category_id",
        "cost",
        "actual_cost",
        "sale_unit_id",
        "service_unit_id",
        "unit_equals",
        "critical_amount",
        "desired_amount",
        "netto",
        "brutto",
        "comment",
        "tax_variant",
        "vat_id",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut title = None;
        let mut print_title = None;
        let mut article = None;
        let mut barcode = None;
        let mut category_id = None;
        let mut cost = None;
        let mut actual_cost = None;
        let mut sale_unit_id = None;
        let mut service_unit_id = None;
        let mut unit_equals = None;
        let mut critical_amount = None;
        let mut desired_amount = None;
        let mut netto = None;
        let mut brutto = None;
        let mut comment = None;
        let mut tax_variant = None;
        let mut vat_id = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut title),
                1 => fields.optional(&mut print_title),
                2 => fields.optional(&mut article),
                3 => fields.optional(&mut barcode),
                4 => fields.required(&mut category_id),
                5 => fields.optional(&mut cost),
                6 => fields.optional(&mut actual_cost),
                7 => fields.required(&mut sale_unit_id),
                8 => fields.required(&mut service_unit_id),
                9 => fields.optional(&mut unit_equals),
                10 => fields.optional(&mut critical_amount),
                11 => fields.optional(&mut desired_amount),
                12 => fields.optional(&mut netto),
                13 => fields.optional(&mut brutto),
                14 => fields.optional(&mut comment),
                15 => fields.optional(&mut tax_variant),
                _ => fields.optional(&mut vat_id),
            }?;
        }
        Ok(Self {
            title: required(title, "title")?,
            print_title,
            article,
            barcode,
            category_id: required(category_id, "category_id")?,
            cost,
            actual_cost,
            sale_unit_id: required(sale_unit_id, "sale_unit_id")?,
            service_unit_id: required(service_unit_id, "service_unit_id")?,
            unit_equals,
            critical_amount,
            desired_amount,
            netto,
            brutto,
            comment,
            tax_variant,
            vat_id,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("title", &self.title);
        out.optional("print_title", &self.print_title);
        out.optional("article", &self.article);
        out.optional("barcode", &self.barcode);
        out.required("category_id", &self.category_id);
        out.optional("cost", &self.cost);
        out.optional("actual_cost", &self.actual_cost);
        out.required("sale_unit_id", &self.sale_unit_id);
        out.required("service_unit_id", &self.service_unit_id);
        out.optional("unit_equals", &self.unit_equals);
        out.optional("critical_amount", &self.critical_amount);
        out.optional("desired_amount", &self.desired_amount);
        out.optional("netto", &self.netto);
        out.optional("brutto", &self.brutto);
        out.optional("comment", &self.comment);
        out.optional("tax_variant", &self.tax_variant);
        out.optional("vat_id", &self.vat_id);
    }
}

object!(NewProduct);

/// A product category.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ProductCategory {
    pub id: i64,
    pub title: Option<String>,
    /// ID of the parent category; null at the top level.
    pub parent_category_id: Maybe<i64>,
    /// True for a category of the chain.
    pub is_chain: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl ProductCategory {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            parent_category_id: Maybe::Absent,
            is_chain: None,
            rest: Rest::new(),
        }
    }
}

impl Object for ProductCategory {
    const NAME: &'static str = "ProductCategory";
    const FIELDS: &'static [&'static str] = &["id", "title", "parent_category_id", "is_chain"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut parent_category_id = Maybe::Absent;
        let mut is_chain = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.maybe(&mut parent_category_id),
                _ => fields.optional(&mut is_chain),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            parent_category_id,
            is_chain,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.maybe("parent_category_id", &self.parent_category_id);
        out.optional("is_chain", &self.is_chain);
    }
}

object!(ProductCategory);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ProductCategoryNode {
    const NAME: &'static str = "ProductCategoryNode";
    const FIELDS: &'static [&'static str] = &[
        "parent_id",
        "item_id",
        "category_id",
        "title",
        "is_chain",
        "is_category",
        "is_item",
        "children",
        "children_count",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.parent_id),
                1 => fields.optional(&mut object.item_id),
                2 => fields.optional(&mut object.category_id),
                3 => fields.optional(&mut object.title),
                4 => fields.optional(&mut object.is_chain),
                5 => fields.optional(&mut object.is_category),
                6 => fields.optional(&mut object.is_item),
                7 => fields.optional(&mut object.children),
                _ => fields.optional(&mut object.children_count),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("parent_id", &self.parent_id);
        out.optional("item_id", &self.item_id);
        out.optional("category_id", &self.category_id);
        out.optional("title", &self.title);
        out.optional("is_chain", &self.is_chain);
        out.optional("is_category", &self.is_category);
        out.optional("is_item", &self.is_item);
        out.optional("children", &self.children);
        out.optional("children_count", &self.children_count);
    }
}

object!(ProductCategoryNode);

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

impl NewProductCategory {
    /// What is required, and nothing else.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            parent_category_id: None,
            article: None,
            comment: None,
        }
    }
}

impl Object for NewProductCategory {
    const NAME: &'static str = "NewProductCategory";
    const FIELDS: &'static [&'static str] = &["title", "parent_category_id", "article", "comment"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut title = None;
        let mut parent_category_id = None;
        let mut article = None;
        let mut comment = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut title),
                1 => fields.optional(&mut parent_category_id),
                2 => fields.optional(&mut article),
                _ => fields.optional(&mut comment),
            }?;
        }
        Ok(Self {
            title: required(title, "title")?,
            parent_category_id,
            article,
            comment,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("title", &self.title);
        out.optional("parent_category_id", &self.parent_category_id);
        out.optional("article", &self.article);
        out.optional("comment", &self.comment);
    }
}

object!(NewProductCategory);

/// A new or changed product category.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CreatedProductCategory {
    pub id: i64,
    pub title: Option<String>,
    /// ID of the parent category; null if there is none.
    pub parent_category_id: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl CreatedProductCategory {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            parent_category_id: None,
            rest: Rest::new(),
        }
    }
}

impl Object for CreatedProductCategory {
    const NAME: &'static str = "CreatedProductCategory";
    const FIELDS: &'static [&'static str] = &["id", "title", "parent_category_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut parent_category_id = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                _ => fields.optional(&mut parent_category_id),
            }?;
        }
        Ok(Self { id: required(id, "id")?, title, parent_category_id, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("parent_category_id", &self.parent_category_id);
    }
}

object!(CreatedProductCategory);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for Product {
    const NAME: &'static str = "Product";
    const FIELDS: &'static [&'static str] = &[
        "title",
        "value",
        "label",
        "good_id",
        "cost",
        "unit_id",
        "unit_short_title",
        "service_unit_id",
        "service_unit_short_title",
        "actual_cost",
        "unit_actual_cost",
        "unit_actual_cost_format",
        "unit_equals",
        "barcode",
        "loyalty_abonement_type_id",
        "loyalty_certificate_type_id",
        "loyalty_allow_empty_code",
        "critical_amount",
        "desired_amount",
        "actual_amounts",
        "last_change_date",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.title),
                1 => fields.optional(&mut object.value),
                2 => fields.optional(&mut object.label),
                3 => fields.optional(&mut object.good_id),
                4 => fields.optional(&mut object.cost),
                5 => fields.optional(&mut object.unit_id),
                6 => fields.optional(&mut object.unit_short_title),
                7 => fields.optional(&mut object.service_unit_id),
                8 => fields.optional(&mut object.service_unit_short_title),
                9 => fields.optional(&mut object.actual_cost),
                10 => fields.optional(&mut object.unit_actual_cost),
                11 => fields.optional(&mut object.unit_actual_cost_format),
                12 => fields.optional(&mut object.unit_equals),
                13 => fields.optional(&mut object.barcode),
                14 => fields.optional(&mut object.loyalty_abonement_type_id),
                15 => fields.optional(&mut object.loyalty_certificate_type_id),
                16 => fields.optional(&mut object.loyalty_allow_empty_code),
                17 => fields.optional(&mut object.critical_amount),
                18 => fields.optional(&mut object.desired_amount),
                19 => fields.optional(&mut object.actual_amounts),
                _ => fields.optional(&mut object.last_change_date),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("title", &self.title);
        out.optional("value", &self.value);
        out.optional("label", &self.label);
        out.optional("good_id", &self.good_id);
        out.optional("cost", &self.cost);
        out.optional("unit_id", &self.unit_id);
        out.optional("unit_short_title", &self.unit_short_title);
        out.optional("service_unit_id", &self.service_unit_id);
        out.optional("service_unit_short_title", &self.service_unit_short_title);
        out.optional("actual_cost", &self.actual_cost);
        out.optional("unit_actual_cost", &self.unit_actual_cost);
        out.optional("unit_actual_cost_format", &self.unit_actual_cost_format);
        out.optional("unit_equals", &self.unit_equals);
        out.optional("barcode", &self.barcode);
        out.optional("loyalty_abonement_type_id", &self.loyalty_abonement_type_id);
        out.optional("loyalty_certificate_type_id", &self.loyalty_certificate_type_id);
        out.optional("loyalty_allow_empty_code", &self.loyalty_allow_empty_code);
        out.optional("critical_amount", &self.critical_amount);
        out.optional("desired_amount", &self.desired_amount);
        out.optional("actual_amounts", &self.actual_amounts);
        out.optional("last_change_date", &self.last_change_date);
    }
}

object!(Product);

/// A rule to convert quantities when the units of a product change.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ProductUpdateCorrectionRule {
    /// Code of the kind of operation.
    pub r#type: Option<i64>,
    /// Unit to convert from.
    pub base_unit: Option<String>,
}

impl Object for ProductUpdateCorrectionRule {
    const NAME: &'static str = "ProductUpdateCorrectionRule";
    const FIELDS: &'static [&'static str] = &["type", "base_unit"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.r#type),
                _ => fields.optional(&mut object.base_unit),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("type", &self.r#type);
        out.optional("base_unit", &self.base_unit);
    }
}

object!(ProductUpdateCorrectionRule);

/// Stock of a product in one storage.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProductActualAmount {
    /// ID of the storage.
    pub storage_id: Option<i64>,
    /// Quantity in stock.
    pub amount: Option<f64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ProductActualAmount {
    const NAME: &'static str = "ProductActualAmount";
    const FIELDS: &'static [&'static str] = &["storage_id", "amount"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.storage_id),
                _ => fields.optional(&mut object.amount),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("storage_id", &self.storage_id);
        out.optional("amount", &self.amount);
    }
}

object!(ProductActualAmount);
