// Written by `cargo xtask regen`; changes are lost.

//! Types of `dictionaries`.

use crate::runtime::{Rest, object};

/// A country.
#[derive(Debug, Clone, PartialEq)]
pub struct Country {
    pub id: i64,
    pub title: Option<String>,
    /// Full name of the country.
    pub full_title: Option<String>,
    /// ISO 3166 code of two letters, such as `US`.
    pub iso_code: Option<String>,
    /// Country code of phone numbers, without `+`.
    pub phone_code: Option<String>,
    /// Format of phone numbers, with `x` for a digit.
    pub phone_template: Option<String>,
    /// Example of a phone number.
    pub phone_example: Option<String>,
    /// Sign of the currency.
    pub currency: Option<String>,
    /// Exchange rate of the currency.
    pub exchange: Option<f64>,
    /// ID of the language.
    pub lang_id: Option<i64>,
    /// Code of the group.
    pub group_type: Option<i64>,
    /// `true`: a member of the European Union.
    pub is_eu: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Country {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "full_title": optional full_title,
    "iso_code": optional iso_code,
    "phone_code": optional phone_code,
    "phone_template": optional phone_template,
    "phone_example": optional phone_example,
    "currency": optional currency,
    "exchange": optional exchange,
    "lang_id": optional lang_id,
    "group_type": optional group_type,
    "is_eu": optional is_eu,
    ..rest
});

/// A city.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct City {
    pub id: i64,
    /// ID of the country.
    pub country_id: Option<i64>,
    pub title: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(City {
    fn new(id: i64);
    "id": required id,
    "country_id": optional country_id,
    "title": optional title,
    ..rest
});

/// A group of businesses.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BusinessGroup {
    pub id: i64,
    pub title: Option<String>,
    /// URL of the image.
    pub image: Option<String>,
    /// URL of the small image.
    pub image_small: Option<String>,
    /// Business types of the group.
    pub types: Option<Vec<BusinessType>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BusinessGroup {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "image": optional image,
    "image_small": optional image_small,
    "types": optional types,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct CountMeta {
    /// Number of groups.
    pub count: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(CountMeta { "count": optional count, ..rest });

/// A business type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BusinessType {
    pub id: i64,
    pub title: Option<String>,
    /// ID of the business group.
    pub business_group_id: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BusinessType {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "business_group_id": optional business_group_id,
    ..rest
});
