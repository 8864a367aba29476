// Written by `cargo xtask regen`; changes are lost.

//! Types of `clients`.

use crate::runtime::{
    Date, DateTime, Entries, Fields, MapAccess, Maybe, Object, SerializeMap, Value,
    int_enum, object, required, text_enum,
};
use std::collections::BTreeMap;
use super::{ClientSearchNotFoundMeta, IdTitle, MapOrList, Tag, TeamMemberWithPosition};

#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeprecatedClient {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub categories: Option<Vec<Tag>>,
    /// `0`: unknown, `1`: male, `2`: female.
    pub gender_id: Option<i64>,
    pub gender: Option<String>,
    pub discount: Option<f64>,
    /// Importance class: none (`0`), bronze (`1`), silver (`2`) or gold (`3`).
    pub importance_id: Option<i64>,
    /// Name of the client's importance class.
    pub importance: Option<String>,
    pub card: Option<String>,
    pub birth_date: Maybe<Date>,
    pub comment: Option<String>,
    /// `1`: the client gets birthday wishes by SMS.
    pub sms_check: Option<i64>,
    /// `1`: the client is left out of SMS campaigns.
    pub sms_not: Option<i64>,
    /// Money the client had spent in the location by the time of being added.
    pub spent: Option<f64>,
    pub balance: Option<f64>,
    pub visits: Option<i64>,
    pub last_change_date: Option<DateTime>,
    pub custom_fields: Option<MapOrList>,
    pub surname: Option<String>,
    pub middle_name: Option<String>,
}

impl Object for DeprecatedClient {
    const NAME: &'static str = "DeprecatedClient";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "phone",
        "email",
        "categories",
        "gender_id",
        "gender",
        "discount",
        "importance_id",
        "importance",
        "card",
        "birth_date",
        "comment",
        "sms_check",
        "sms_not",
        "spent",
        "balance",
        "visits",
        "last_change_date",
        "custom_fields",
        "surname",
        "middle_name",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut phone = None;
        let mut email = None;
        let mut categories = None;
        let mut gender_id = None;
        let mut gender = None;
        let mut discount = None;
        let mut importance_id = None;
        let mut importance = None;
        let mut card = None;
        let mut birth_date = Maybe::Absent;
        let mut comment = None;
        let mut sms_check = None;
        let mut sms_not = None;
        let mut spent = None;
        let mut balance = None;
        let mut visits = None;
        let mut last_change_date = None;
        let mut custom_fields = None;
        let mut surname = None;
        let mut middle_name = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => name = fields.value(),
                2 => phone = fields.value(),
                3 => email = fields.value(),
                4 => categories = fields.value(),
                5 => gender_id = fields.value(),
                6 => gender = fields.value(),
                7 => discount = fields.value(),
                8 => importance_id = fields.value(),
                9 => importance = fields.value(),
                10 => card = fields.value(),
                11 => birth_date = fields.value(),
                12 => comment = fields.value(),
                13 => sms_check = fields.value(),
                14 => sms_not = fields.value(),
                15 => spent = fields.value(),
                16 => balance = fields.value(),
                17 => visits = fields.value(),
                18 => last_change_date = fields.value(),
                19 => custom_fields = fields.value(),
                20 => surname = fields.value(),
                _ => middle_name = fields.value(),
            }
        }
        Ok(Self {
            id,
            name,
            phone,
            email,
            categories,
            gender_id,
            gender,
            discount,
            importance_id,
            importance,
            card,
            birth_date,
            comment,
            sms_check,
            sms_not,
            spent,
            balance,
            visits,
            last_change_date,
            custom_fields,
            surname,
            middle_name,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
        out.optional("name", &self.name);
        out.optional("phone", &self.phone);
        out.optional("email", &self.email);
        out.optional("categories", &self.categories);
        out.optional("gender_id", &self.gender_id);
        out.optional("gender", &self.gender);
        out.optional("discount", &self.discount);
        out.optional("importance_id", &self.importance_id);
        out.optional("importance", &self.importance);
        out.optional("card", &self.card);
        out.maybe("birth_date", &self.birth_date);
        out.optional("comment", &self.comment);
        out.optional("sms_check", &self.sms_check);
        out.optional("sms_not", &self.sms_not);
        out.optional("spent", &self.spent);
        out.optional("balance", &self.balance);
        out.optional("visits", &self.visits);
        out.optional("last_change_date", &self.last_change_date);
        out.optional("custom_fields", &self.custom_fields);
        out.optional("surname", &self.surname);
        out.optional("middle_name", &self.middle_name);
    }
}

object!(DeprecatedClient);

#[derive(Debug, Clone, PartialEq)]
pub struct NewClient {
    pub name: String,
    pub surname: Option<String>,
    pub middle_name: Option<String>,
    pub phone: String,
    pub email: Option<String>,
    /// `0`: unknown, `1`: male, `2`: female.
    pub gender_id: Option<i64>,
    /// Importance class: none (`0`), bronze (`1`), silver (`2`) or gold (`3`).
    pub importance_id: Option<i64>,
    pub discount: Option<f64>,
    pub card: Option<String>,
    /// `YYYY-MM-DD`.
    pub birth_date: Option<String>,
    pub comment: Option<String>,
    /// Money the client had spent in the location by the time of being added.
    pub spent: Option<f64>,
    pub balance: Option<f64>,
    /// `1`: the client gets birthday wishes by SMS.
    pub sms_check: Option<i64>,
    /// `1`: the client is left out of SMS campaigns.
    pub sms_not: Option<i64>,
    pub categories: Option<Vec<i64>>,
    /// Additional client fields as pairs of API key and value.
    pub custom_fields: Option<BTreeMap<String, Value>>,
}

impl NewClient {
    /// What is required, and nothing else.
    pub fn new(name: impl Into<String>, phone: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            surname: None,
            middle_name: None,
            phone: phone.into(),
            email: None,
            gender_id: None,
            importance_id: None,
            discount: None,
            card: None,
            birth_date: None,
            comment: None,
            spent: None,
            balance: None,
            sms_check: None,
            sms_not: None,
            categories: None,
            custom_fields: None,
        }
    }
}

impl Object for NewClient {
    const NAME: &'static str = "NewClient";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "surname",
        "middle_name",
        "phone",
        "email",
        "gender_id",
        "importance_id",
        "discount",
        "card",
        "birth_date",
        "comment",
        "spent",
        "balance",
        "sms_check",
        "sms_not",
        "categories",
        "custom_fields",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut name = None;
        let mut surname = None;
        let mut middle_name = None;
        let mut phone = None;
        let mut email = None;
        let mut gender_id = None;
        let mut importance_id = None;
        let mut discount = None;
        let mut card = None;
        let mut birth_date = None;
        let mut comment = None;
        let mut spent = None;
        let mut balance = None;
        let mut sms_check = None;
        let mut sms_not = None;
        let mut categories = None;
        let mut custom_fields = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => name = fields.some(),
                1 => surname = fields.value(),
                2 => middle_name = fields.value(),
                3 => phone = fields.some(),
                4 => email = fields.value(),
                5 => gender_id = fields.value(),
                6 => importance_id = fields.value(),
                7 => discount = fields.value(),
                8 => card = fields.value(),
                9 => birth_date = fields.value(),
                10 => comment = fields.value(),
                11 => spent = fields.value(),
                12 => balance = fields.value(),
                13 => sms_check = fields.value(),
                14 => sms_not = fields.value(),
                15 => categories = fields.value(),
                _ => custom_fields = fields.value(),
            }
        }
        Ok(Self {
            name: required(name, "name")?,
            surname,
            middle_name,
            phone: required(phone, "phone")?,
            email,
            gender_id,
            importance_id,
            discount,
            card,
            birth_date,
            comment,
            spent,
            balance,
            sms_check,
            sms_not,
            categories,
            custom_fields,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("name", &self.name);
        out.optional("surname", &self.surname);
        out.optional("middle_name", &self.middle_name);
        out.required("phone", &self.phone);
        out.optional("email", &self.email);
        out.optional("gender_id", &self.gender_id);
        out.optional("importance_id", &self.importance_id);
        out.optional("discount", &self.discount);
        out.optional("card", &self.card);
        out.optional("birth_date", &self.birth_date);
        out.optional("comment", &self.comment);
        out.optional("spent", &self.spent);
        out.optional("balance", &self.balance);
        out.optional("sms_check", &self.sms_check);
        out.optional("sms_not", &self.sms_not);
        out.optional("categories", &self.categories);
        out.optional("custom_fields", &self.custom_fields);
    }
}

object!(NewClient);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatedClient {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub surname: Option<String>,
    pub middle_name: Option<String>,
    pub phone: Option<i64>,
    pub email: Option<String>,
    pub categories: Option<Vec<Value>>,
    pub gender: Option<String>,
    pub gender_id: Option<i64>,
    pub discount: Option<i64>,
    pub importance_id: Option<i64>,
    pub importance: Option<String>,
    pub card: Option<i64>,
    pub birth_date: Option<String>,
    pub comment: Option<String>,
    pub sms_check: Option<i64>,
    pub sms_not: Option<i64>,
    pub spent: Option<i64>,
    pub balance: Option<i64>,
    pub visits: Option<i64>,
    pub last_change_date: Option<String>,
    pub custom_fields: Option<CreatedClientCustomFields>,
}

impl Object for CreatedClient {
    const NAME: &'static str = "CreatedClient";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "surname",
        "middle_name",
        "phone",
        "email",
        "categories",
        "gender",
        "gender_id",
        "discount",
        "importance_id",
        "importance",
        "card",
        "birth_date",
        "comment",
        "sms_check",
        "sms_not",
        "spent",
        "balance",
        "visits",
        "last_change_date",
        "custom_fields",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut surname = None;
        let mut middle_name = None;
        let mut phone = None;
        let mut email = None;
        let mut categories = None;
        let mut gender = None;
        let mut gender_id = None;
        let mut discount = None;
        let mut importance_id = None;
        let mut importance = None;
        let mut card = None;
        let mut birth_date = None;
        let mut comment = None;
        let mut sms_check = None;
        let mut sms_not = None;
        let mut spent = None;
        let mut balance = None;
        let mut visits = None;
        let mut last_change_date = None;
        let mut custom_fields = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => name = fields.value(),
                2 => surname = fields.value(),
                3 => middle_name = fields.value(),
                4 => phone = fields.value(),
                5 => email = fields.value(),
                6 => categories = fields.value(),
                7 => gender = fields.value(),
                8 => gender_id = fields.value(),
                9 => discount = fields.value(),
                10 => importance_id = fields.value(),
                11 => importance = fields.value(),
                12 => card = fields.value(),
                13 => birth_date = fields.value(),
                14 => comment = fields.value(),
                15 => sms_check = fields.value(),
                16 => sms_not = fields.value(),
                17 => spent = fields.value(),
                18 => balance = fields.value(),
                19 => visits = fields.value(),
                20 => last_change_date = fields.value(),
                _ => custom_fields = fields.value(),
            }
        }
        Ok(Self {
            id,
            name,
            surname,
            middle_name,
            phone,
            email,
            categories,
            gender,
            gender_id,
            discount,
            importance_id,
            importance,
            card,
            birth_date,
            comment,
            sms_check,
            sms_not,
            spent,
            balance,
            visits,
            last_change_date,
            custom_fields,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
        out.optional("name", &self.name);
        out.optional("surname", &self.surname);
        out.optional("middle_name", &self.middle_name);
        out.optional("phone", &self.phone);
        out.optional("email", &self.email);
        out.optional("categories", &self.categories);
        out.optional("gender", &self.gender);
        out.optional("gender_id", &self.gender_id);
        out.optional("discount", &self.discount);
        out.optional("importance_id", &self.importance_id);
        out.optional("importance", &self.importance);
        out.optional("card", &self.card);
        out.optional("birth_date", &self.birth_date);
        out.optional("comment", &self.comment);
        out.optional("sms_check", &self.sms_check);
        out.optional("sms_not", &self.sms_not);
        out.optional("spent", &self.spent);
        out.optional("balance", &self.balance);
        out.optional("visits", &self.visits);
        out.optional("last_change_date", &self.last_change_date);
        out.optional("custom_fields", &self.custom_fields);
    }
}

object!(CreatedClient);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientSearch {
    pub page: Option<i64>,
    /// Page size, at most 200; 25 by default.
    pub page_size: Option<i64>,
    pub fields: Option<Vec<String>>,
    /// Sort field.
    pub order_by: Option<ClientSearchOrderBy>,
    /// Sort direction: `ASC` ascending, `DESC` descending.
    pub order_by_direction: Option<ClientSearchOrderByDirection>,
    pub operation: Option<ClientSearchOperation>,
    pub filters: Option<Vec<ClientSearchFilter>>,
}

impl Object for ClientSearch {
    const NAME: &'static str = "ClientSearch";
    const FIELDS: &'static [&'static str] = &[
        "page",
        "page_size",
        "fields",
        "order_by",
        "order_by_direction",
        "operation",
        "filters",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut page = None;
        let mut page_size = None;
        let mut fields_ = None;
        let mut order_by = None;
        let mut order_by_direction = None;
        let mut operation = None;
        let mut filters = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => page = fields.value(),
                1 => page_size = fields.value(),
                2 => fields_ = fields.value(),
                3 => order_by = fields.value(),
                4 => order_by_direction = fields.value(),
                5 => operation = fields.value(),
                _ => filters = fields.value(),
            }
        }
        Ok(Self {
            page,
            page_size,
            fields: fields_,
            order_by,
            order_by_direction,
            operation,
            filters,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("page", &self.page);
        out.optional("page_size", &self.page_size);
        out.optional("fields", &self.fields);
        out.optional("order_by", &self.order_by);
        out.optional("order_by_direction", &self.order_by_direction);
        out.optional("operation", &self.operation);
        out.optional("filters", &self.filters);
    }
}

object!(ClientSearch);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientSummary {
    pub name: Option<String>,
    pub id: Option<i64>,
}

impl Object for ClientSummary {
    const NAME: &'static str = "ClientSummary";
    const FIELDS: &'static [&'static str] = &["name", "id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut name = None;
        let mut id = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => name = fields.value(),
                _ => id = fields.value(),
            }
        }
        Ok(Self { name, id })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("name", &self.name);
        out.optional("id", &self.id);
    }
}

object!(ClientSummary);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientSearchFailure {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    pub data: Option<String>,
    /// Error message.
    pub meta: Option<ClientSearchFailureMeta>,
}

impl Object for ClientSearchFailure {
    const NAME: &'static str = "ClientSearchFailure";
    const FIELDS: &'static [&'static str] = &["success", "data", "meta"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut success = None;
        let mut data = None;
        let mut meta = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => success = fields.value(),
                1 => data = fields.value(),
                _ => meta = fields.value(),
            }
        }
        Ok(Self { success, data, meta })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("success", &self.success);
        out.optional("data", &self.data);
        out.optional("meta", &self.meta);
    }
}

object!(ClientSearchFailure);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientSearchNotFound {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    /// Error message.
    pub meta: Option<ClientSearchNotFoundMeta>,
}

impl Object for ClientSearchNotFound {
    const NAME: &'static str = "ClientSearchNotFound";
    const FIELDS: &'static [&'static str] = &["success", "meta"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut success = None;
        let mut meta = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => success = fields.value(),
                _ => meta = fields.value(),
            }
        }
        Ok(Self { success, meta })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("success", &self.success);
        out.optional("meta", &self.meta);
    }
}

object!(ClientSearchNotFound);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Client {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub surname: Option<String>,
    pub middle_name: Option<String>,
    pub phone: Option<i64>,
    pub email: Option<String>,
    pub categories: Option<Vec<Value>>,
    pub gender: Option<String>,
    pub discount: Option<i64>,
    pub importance: Option<String>,
    pub card: Option<String>,
    pub birth_date: Maybe<Value>,
    pub comment: Option<String>,
    pub sms_check: Option<i64>,
    pub sms_not: Option<i64>,
    pub spent: Option<i64>,
    pub balance: Option<i64>,
    pub visits: Option<i64>,
    pub last_change_date: Option<String>,
    pub custom_fields: Option<Vec<Value>>,
}

impl Object for Client {
    const NAME: &'static str = "Client";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "surname",
        "middle_name",
        "phone",
        "email",
        "categories",
        "gender",
        "discount",
        "importance",
        "card",
        "birth_date",
        "comment",
        "sms_check",
        "sms_not",
        "spent",
        "balance",
        "visits",
        "last_change_date",
        "custom_fields",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut surname = None;
        let mut middle_name = None;
        let mut phone = None;
        let mut email = None;
        let mut categories = None;
        let mut gender = None;
        let mut discount = None;
        let mut importance = None;
        let mut card = None;
        let mut birth_date = Maybe::Absent;
        let mut comment = None;
        let mut sms_check = None;
        let mut sms_not = None;
        let mut spent = None;
        let mut balance = None;
        let mut visits = None;
        let mut last_change_date = None;
        let mut custom_fields = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => name = fields.value(),
                2 => surname = fields.value(),
                3 => middle_name = fields.value(),
                4 => phone = fields.value(),
                5 => email = fields.value(),
                6 => categories = fields.value(),
                7 => gender = fields.value(),
                8 => discount = fields.value(),
                9 => importance = fields.value(),
                10 => card = fields.value(),
                11 => birth_date = fields.value(),
                12 => comment = fields.value(),
                13 => sms_check = fields.value(),
                14 => sms_not = fields.value(),
                15 => spent = fields.value(),
                16 => balance = fields.value(),
                17 => visits = fields.value(),
                18 => last_change_date = fields.value(),
                _ => custom_fields = fields.value(),
            }
        }
        Ok(Self {
            id,
            name,
            surname,
            middle_name,
            phone,
            email,
            categories,
            gender,
            discount,
            importance,
            card,
            birth_date,
            comment,
            sms_check,
            sms_not,
            spent,
            balance,
            visits,
            last_change_date,
            custom_fields,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
        out.optional("name", &self.name);
        out.optional("surname", &self.surname);
        out.optional("middle_name", &self.middle_name);
        out.optional("phone", &self.phone);
        out.optional("email", &self.email);
        out.optional("categories", &self.categories);
        out.optional("gender", &self.gender);
        out.optional("discount", &self.discount);
        out.optional("importance", &self.importance);
        out.optional("card", &self.card);
        out.maybe("birth_date", &self.birth_date);
        out.optional("comment", &self.comment);
        out.optional("sms_check", &self.sms_check);
        out.optional("sms_not", &self.sms_not);
        out.optional("spent", &self.spent);
        out.optional("balance", &self.balance);
        out.optional("visits", &self.visits);
        out.optional("last_change_date", &self.last_change_date);
        out.optional("custom_fields", &self.custom_fields);
    }
}

object!(Client);

#[derive(Debug, Clone, PartialEq)]
pub struct ClientUpdate {
    pub name: String,
    pub surname: Option<String>,
    pub middle_name: Option<String>,
    pub phone: String,
    pub email: Option<String>,
    /// `0`: unknown, `1`: male, `2`: female.
    pub gender_id: Option<i64>,
    /// Importance class: none (`0`), bronze (`1`), silver (`2`) or gold (`3`).
    pub importance_id: Option<i64>,
    pub discount: Option<f64>,
    pub card: Option<String>,
    /// `YYYY-MM-DD`.
    pub birth_date: Option<String>,
    pub comment: Option<String>,
    /// Money the client had spent in the location by the time of being added.
    pub spent: Option<f64>,
    pub balance: Option<f64>,
    /// `1`: the client gets birthday wishes by SMS.
    pub sms_check: Option<i64>,
    /// `1`: the client is left out of SMS campaigns.
    pub sms_not: Option<i64>,
    pub labels: Option<Vec<i64>>,
    /// Additional client fields as pairs of API key and value.
    pub custom_fields: Option<BTreeMap<String, Value>>,
}

impl ClientUpdate {
    /// What is required, and nothing else.
    pub fn new(name: impl Into<String>, phone: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            surname: None,
            middle_name: None,
            phone: phone.into(),
            email: None,
            gender_id: None,
            importance_id: None,
            discount: None,
            card: None,
            birth_date: None,
            comment: None,
            spent: None,
            balance: None,
            sms_check: None,
            sms_not: None,
            labels: None,
            custom_fields: None,
        }
    }
}

impl Object for ClientUpdate {
    const NAME: &'static str = "ClientUpdate";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "surname",
        "middle_name",
        "phone",
        "email",
        "gender_id",
        "importance_id",
        "discount",
        "card",
        "birth_date",
        "comment",
        "spent",
        "balance",
        "sms_check",
        "sms_not",
        "labels",
        "custom_fields",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut name = None;
        let mut surname = None;
        let mut middle_name = None;
        let mut phone = None;
        let mut email = None;
        let mut gender_id = None;
        let mut importance_id = None;
        let mut discount = None;
        let mut card = None;
        let mut birth_date = None;
        let mut comment = None;
        let mut spent = None;
        let mut balance = None;
        let mut sms_check = None;
        let mut sms_not = None;
        let mut labels = None;
        let mut custom_fields = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => name = fields.some(),
                1 => surname = fields.value(),
                2 => middle_name = fields.value(),
                3 => phone = fields.some(),
                4 => email = fields.value(),
                5 => gender_id = fields.value(),
                6 => importance_id = fields.value(),
                7 => discount = fields.value(),
                8 => card = fields.value(),
                9 => birth_date = fields.value(),
                10 => comment = fields.value(),
                11 => spent = fields.value(),
                12 => balance = fields.value(),
                13 => sms_check = fields.value(),
                14 => sms_not = fields.value(),
                15 => labels = fields.value(),
                _ => custom_fields = fields.value(),
            }
        }
        Ok(Self {
            name: required(name, "name")?,
            surname,
            middle_name,
            phone: required(phone, "phone")?,
            email,
            gender_id,
            importance_id,
            discount,
            card,
            birth_date,
            comment,
            spent,
            balance,
            sms_check,
            sms_not,
            labels,
            custom_fields,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("name", &self.name);
        out.optional("surname", &self.surname);
        out.optional("middle_name", &self.middle_name);
        out.required("phone", &self.phone);
        out.optional("email", &self.email);
        out.optional("gender_id", &self.gender_id);
        out.optional("importance_id", &self.importance_id);
        out.optional("discount", &self.discount);
        out.optional("card", &self.card);
        out.optional("birth_date", &self.birth_date);
        out.optional("comment", &self.comment);
        out.optional("spent", &self.spent);
        out.optional("balance", &self.balance);
        out.optional("sms_check", &self.sms_check);
        out.optional("sms_not", &self.sms_not);
        out.optional("labels", &self.labels);
        out.optional("custom_fields", &self.custom_fields);
    }
}

object!(ClientUpdate);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchClient {
    pub name: Option<String>,
    pub surname: Option<String>,
    pub middle_name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub gender_id: Option<i64>,
    pub importance_id: Option<i64>,
    pub discount: Option<f64>,
    pub card: Option<String>,
    pub birth_date: Option<String>,
    pub comment: Option<String>,
    pub spent: Option<f64>,
    pub balance: Option<f64>,
    pub sms_check: Option<i64>,
    pub sms_not: Option<i64>,
    pub categories: Option<Vec<i64>>,
}

impl Object for BatchClient {
    const NAME: &'static str = "BatchClient";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "surname",
        "middle_name",
        "phone",
        "email",
        "gender_id",
        "importance_id",
        "discount",
        "card",
        "birth_date",
        "comment",
        "spent",
        "balance",
        "sms_check",
        "sms_not",
        "categories",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut name = None;
        let mut surname = None;
        let mut middle_name = None;
        let mut phone = None;
        let mut email = None;
        let mut gender_id = None;
        let mut importance_id = None;
        let mut discount = None;
        let mut card = None;
        let mut birth_date = None;
        let mut comment = None;
        let mut spent = None;
        let mut balance = None;
        let mut sms_check = None;
        let mut sms_not = None;
        let mut categories = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => name = fields.value(),
                1 => surname = fields.value(),
                2 => middle_name = fields.value(),
                3 => phone = fields.value(),
                4 => email = fields.value(),
                5 => gender_id = fields.value(),
                6 => importance_id = fields.value(),
                7 => discount = fields.value(),
                8 => card = fields.value(),
                9 => birth_date = fields.value(),
                10 => comment = fields.value(),
                11 => spent = fields.value(),
                12 => balance = fields.value(),
                13 => sms_check = fields.value(),
                14 => sms_not = fields.value(),
                _ => categories = fields.value(),
            }
        }
        Ok(Self {
            name,
            surname,
            middle_name,
            phone,
            email,
            gender_id,
            importance_id,
            discount,
            card,
            birth_date,
            comment,
            spent,
            balance,
            sms_check,
            sms_not,
            categories,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("name", &self.name);
        out.optional("surname", &self.surname);
        out.optional("middle_name", &self.middle_name);
        out.optional("phone", &self.phone);
        out.optional("email", &self.email);
        out.optional("gender_id", &self.gender_id);
        out.optional("importance_id", &self.importance_id);
        out.optional("discount", &self.discount);
        out.optional("card", &self.card);
        out.optional("birth_date", &self.birth_date);
        out.optional("comment", &self.comment);
        out.optional("spent", &self.spent);
        out.optional("balance", &self.balance);
        out.optional("sms_check", &self.sms_check);
        out.optional("sms_not", &self.sms_not);
        out.optional("categories", &self.categories);
    }
}

object!(BatchClient);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientBatchResult {
    pub created: Option<Vec<ClientBatchResultCreated>>,
    pub errors: Option<Vec<ClientBatchResultError>>,
}

impl Object for ClientBatchResult {
    const NAME: &'static str = "ClientBatchResult";
    const FIELDS: &'static [&'static str] = &["created", "errors"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut created = None;
        let mut errors = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => created = fields.value(),
                _ => errors = fields.value(),
            }
        }
        Ok(Self { created, errors })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("created", &self.created);
        out.optional("errors", &self.errors);
    }
}

object!(ClientBatchResult);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientComment {
    pub id: Option<i64>,
    /// When the comment was created.
    pub create_date: Option<DateTime>,
    /// When the comment last changed.
    pub update_date: Option<DateTime>,
    /// `default`: text, `file`: uploaded file.
    pub r#type: Option<ClientCommentType>,
    /// Comment text when `type` is `default`; empty when it is `file`.
    pub text: Option<String>,
    /// Files in the client card whose upload made this comment (`type` `file`); empty for `type` `default`.
    pub files: Option<Vec<ClientCommentFile>>,
    /// User who wrote the comment or uploaded the files.
    pub user: Maybe<ClientCommentUser>,
}

impl Object for ClientComment {
    const NAME: &'static str = "ClientComment";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "create_date",
        "update_date",
        "type",
        "text",
        "files",
        "user",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut create_date = None;
        let mut update_date = None;
        let mut r#type = None;
        let mut text = None;
        let mut files = None;
        let mut user = Maybe::Absent;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => create_date = fields.value(),
                2 => update_date = fields.value(),
                3 => r#type = fields.value(),
                4 => text = fields.value(),
                5 => files = fields.value(),
                _ => user = fields.value(),
            }
        }
        Ok(Self { id, create_date, update_date, r#type, text, files, user })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
        out.optional("create_date", &self.create_date);
        out.optional("update_date", &self.update_date);
        out.optional("type", &self.r#type);
        out.optional("text", &self.text);
        out.optional("files", &self.files);
        out.maybe("user", &self.user);
    }
}

object!(ClientComment);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewClientComment {
    pub text: String,
}

impl NewClientComment {
    /// What is required, and nothing else.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

impl Object for NewClientComment {
    const NAME: &'static str = "NewClientComment";
    const FIELDS: &'static [&'static str] = &["text"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut text = None;
        while fields.next(Self::FIELDS).is_some() {
            text = fields.some();
        }
        Ok(Self { text: required(text, "text")? })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("text", &self.text);
    }
}

object!(NewClientComment);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientFile {
    pub id: Option<i64>,
    pub client_id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    /// When the file was uploaded, ISO 8601.
    pub date_create: Option<DateTime>,
    pub extension: Option<String>,
    pub mime: Option<String>,
    pub link: Option<String>,
    /// Name of the uploader.
    pub user_name: Option<String>,
    /// Avatar of the uploader.
    pub user_avatar: Option<String>,
    pub size: Option<String>,
    /// `true`: the user may change and delete the file.
    pub can_edit: Option<bool>,
}

impl Object for ClientFile {
    const NAME: &'static str = "ClientFile";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "client_id",
        "name",
        "description",
        "date_create",
        "extension",
        "mime",
        "link",
        "user_name",
        "user_avatar",
        "size",
        "can_edit",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut client_id = None;
        let mut name = None;
        let mut description = None;
        let mut date_create = None;
        let mut extension = None;
        let mut mime = None;
        let mut link = None;
        let mut user_name = None;
        let mut user_avatar = None;
        let mut size = None;
        let mut can_edit = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => client_id = fields.value(),
                2 => name = fields.value(),
                3 => description = fields.value(),
                4 => date_create = fields.value(),
                5 => extension = fields.value(),
                6 => mime = fields.value(),
                7 => link = fields.value(),
                8 => user_name = fields.value(),
                9 => user_avatar = fields.value(),
                10 => size = fields.value(),
                _ => can_edit = fields.value(),
            }
        }
        Ok(Self {
            id,
            client_id,
            name,
            description,
            date_create,
            extension,
            mime,
            link,
            user_name,
            user_avatar,
            size,
            can_edit,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
        out.optional("client_id", &self.client_id);
        out.optional("name", &self.name);
        out.optional("description", &self.description);
        out.optional("date_create", &self.date_create);
        out.optional("extension", &self.extension);
        out.optional("mime", &self.mime);
        out.optional("link", &self.link);
        out.optional("user_name", &self.user_name);
        out.optional("user_avatar", &self.user_avatar);
        out.optional("size", &self.size);
        out.optional("can_edit", &self.can_edit);
    }
}

object!(ClientFile);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ClientVisitSearch {
    pub client_id: Option<i64>,
    pub client_phone: Option<String>,
    pub from: Option<Date>,
    pub to: Option<Date>,
    /// How far the visit is paid: `not_paid` nothing, `paid_not_full` in part, `paid_full` exactly, `paid_over` too much. An empty array turns the filter off.
    pub payment_statuses: Vec<AppointmentPaymentStatus>,
    /// Attendance. `-1`: no-show, `0`: awaited, `1`: arrived, `2`: confirmed by the client.
    pub attendance: Option<ClientVisitSearchAttendance>,
}

impl ClientVisitSearch {
    /// What is required, and nothing else.
    pub fn new(
        client_id: Option<i64>,
        client_phone: Option<String>,
        from: Option<Date>,
        to: Option<Date>,
        payment_statuses: Vec<AppointmentPaymentStatus>,
        attendance: Option<ClientVisitSearchAttendance>,
    ) -> Self {
        Self {
            client_id,
            client_phone,
            from,
            to,
            payment_statuses,
            attendance,
        }
    }
}

impl Object for ClientVisitSearch {
    const NAME: &'static str = "ClientVisitSearch";
    const FIELDS: &'static [&'static str] = &[
        "client_id",
        "client_phone",
        "from",
        "to",
        "payment_statuses",
        "attendance",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut client_id = None;
        let mut client_phone = None;
        let mut from = None;
        let mut to = None;
        let mut payment_statuses = None;
        let mut attendance = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => client_id = fields.some(),
                1 => client_phone = fields.some(),
                2 => from = fields.some(),
                3 => to = fields.some(),
                4 => payment_statuses = fields.some(),
                _ => attendance = fields.some(),
            }
        }
        Ok(Self {
            client_id: required(client_id, "client_id")?,
            client_phone: required(client_phone, "client_phone")?,
            from: required(from, "from")?,
            to: required(to, "to")?,
            payment_statuses: required(payment_statuses, "payment_statuses")?,
            attendance: required(attendance, "attendance")?,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.required("client_id", &self.client_id);
        out.required("client_phone", &self.client_phone);
        out.required("from", &self.from);
        out.required("to", &self.to);
        out.required("payment_statuses", &self.payment_statuses);
        out.required("attendance", &self.attendance);
    }
}

object!(ClientVisitSearch);

/// Visits of a client: appointments and product sales.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientVisits {
    pub goods_transactions: Option<Vec<ClientVisitSale>>,
    pub records: Option<Vec<ClientVisitAppointment>>,
}

impl Object for ClientVisits {
    const NAME: &'static str = "ClientVisits";
    const FIELDS: &'static [&'static str] = &["goods_transactions", "records"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut goods_transactions = None;
        let mut records = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => goods_transactions = fields.value(),
                _ => records = fields.value(),
            }
        }
        Ok(Self { goods_transactions, records })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("goods_transactions", &self.goods_transactions);
        out.optional("records", &self.records);
    }
}

object!(ClientVisits);

/// Current, next and previous page. Data is sorted and paged by date, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DateCursorMeta {
    /// `dateCursor` on the wire.
    pub date_cursor: Option<DateCursorMetaDateCursor>,
}

impl Object for DateCursorMeta {
    const NAME: &'static str = "DateCursorMeta";
    const FIELDS: &'static [&'static str] = &["dateCursor"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut date_cursor = None;
        while fields.next(Self::FIELDS).is_some() {
            date_cursor = fields.value();
        }
        Ok(Self { date_cursor })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("dateCursor", &self.date_cursor);
    }
}

object!(DateCursorMeta);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct CreatedClientCustomFields {
    /// `key-1` on the wire.
    pub key_1: Option<String>,
}

impl Object for CreatedClientCustomFields {
    const NAME: &'static str = "CreatedClientCustomFields";
    const FIELDS: &'static [&'static str] = &["key-1"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut key_1 = None;
        while fields.next(Self::FIELDS).is_some() {
            key_1 = fields.value();
        }
        Ok(Self { key_1 })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("key-1", &self.key_1);
    }
}

object!(CreatedClientCustomFields);

/// Sort field.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientSearchOrderBy {
    /// Sent as `id`.
    Id,
    /// Sent as `name`.
    Name,
    /// Sent as `phone`.
    Phone,
    /// Sent as `email`.
    Email,
    /// Sent as `discount`.
    Discount,
    /// Sent as `first_visit_date`.
    FirstVisitDate,
    /// Sent as `last_visit_date`.
    LastVisitDate,
    /// Sent as `sold_amount`.
    SoldAmount,
    /// Sent as `visit_count`.
    VisitCount,
    /// A value that the document does not list.
    Other(String),
}

impl ClientSearchOrderBy {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::Name => "name",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Discount => "discount",
            Self::FirstVisitDate => "first_visit_date",
            Self::LastVisitDate => "last_visit_date",
            Self::SoldAmount => "sold_amount",
            Self::VisitCount => "visit_count",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ClientSearchOrderBy {
    fn from(text: &str) -> Self {
        match text {
            "id" => Self::Id,
            "name" => Self::Name,
            "phone" => Self::Phone,
            "email" => Self::Email,
            "discount" => Self::Discount,
            "first_visit_date" => Self::FirstVisitDate,
            "last_visit_date" => Self::LastVisitDate,
            "sold_amount" => Self::SoldAmount,
            "visit_count" => Self::VisitCount,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ClientSearchOrderBy);

/// Sort direction: `ASC` ascending, `DESC` descending.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientSearchOrderByDirection {
    /// Sent as `ASC`.
    Asc,
    /// Sent as `DESC`.
    Desc,
    /// A value that the document does not list.
    Other(String),
}

impl ClientSearchOrderByDirection {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "ASC",
            Self::Desc => "DESC",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ClientSearchOrderByDirection {
    fn from(text: &str) -> Self {
        match text {
            "ASC" => Self::Asc,
            "DESC" => Self::Desc,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ClientSearchOrderByDirection);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientSearchOperation {
    /// Sent as `AND`.
    And,
    /// Sent as `OR`.
    Or,
    /// A value that the document does not list.
    Other(String),
}

impl ClientSearchOperation {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::And => "AND",
            Self::Or => "OR",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ClientSearchOperation {
    fn from(text: &str) -> Self {
        match text {
            "AND" => Self::And,
            "OR" => Self::Or,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ClientSearchOperation);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientSearchFilter {
    pub r#type: Option<String>,
    pub state: Option<BTreeMap<String, Value>>,
}

impl Object for ClientSearchFilter {
    const NAME: &'static str = "ClientSearchFilter";
    const FIELDS: &'static [&'static str] = &["type", "state"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut r#type = None;
        let mut state = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => r#type = fields.value(),
                _ => state = fields.value(),
            }
        }
        Ok(Self { r#type, state })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("type", &self.r#type);
        out.optional("state", &self.state);
    }
}

object!(ClientSearchFilter);

/// Error message.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientSearchFailureMeta {
    pub message: Option<String>,
    pub errors: Option<ClientSearchFailureMetaErrors>,
}

impl Object for ClientSearchFailureMeta {
    const NAME: &'static str = "ClientSearchFailureMeta";
    const FIELDS: &'static [&'static str] = &["message", "errors"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut message = None;
        let mut errors = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => message = fields.value(),
                _ => errors = fields.value(),
            }
        }
        Ok(Self { message, errors })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("message", &self.message);
        out.optional("errors", &self.errors);
    }
}

object!(ClientSearchFailureMeta);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientBatchResultCreated {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub surname: Option<String>,
    pub middle_name: Option<String>,
    pub phone: Option<i64>,
    pub email: Option<String>,
    pub card: Option<i64>,
    pub birth_date: Option<String>,
    pub comment: Option<String>,
    pub discount: Option<i64>,
    pub visits: Option<i64>,
    pub gender_id: Option<i64>,
    pub gender: Option<String>,
    pub sms_check: Option<i64>,
    pub sms_bot: Option<i64>,
    pub spent: Option<i64>,
    pub paid: Option<i64>,
    pub balance: Option<i64>,
    pub importance_id: Option<i64>,
    pub importance: Option<String>,
    pub categories: Option<Vec<Tag>>,
    pub last_change_date: Option<String>,
    pub custom_fields: Option<Vec<Value>>,
}

impl Object for ClientBatchResultCreated {
    const NAME: &'static str = "ClientBatchResultCreated";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "surname",
        "middle_name",
        "phone",
        "email",
        "card",
        "birth_date",
        "comment",
        "discount",
        "visits",
        "gender_id",
        "gender",
        "sms_check",
        "sms_bot",
        "spent",
        "paid",
        "balance",
        "importance_id",
        "importance",
        "categories",
        "last_change_date",
        "custom_fields",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut surname = None;
        let mut middle_name = None;
        let mut phone = None;
        let mut email = None;
        let mut card = None;
        let mut birth_date = None;
        let mut comment = None;
        let mut discount = None;
        let mut visits = None;
        let mut gender_id = None;
        let mut gender = None;
        let mut sms_check = None;
        let mut sms_bot = None;
        let mut spent = None;
        let mut paid = None;
        let mut balance = None;
        let mut importance_id = None;
        let mut importance = None;
        let mut categories = None;
        let mut last_change_date = None;
        let mut custom_fields = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => name = fields.value(),
                2 => surname = fields.value(),
                3 => middle_name = fields.value(),
                4 => phone = fields.value(),
                5 => email = fields.value(),
                6 => card = fields.value(),
                7 => birth_date = fields.value(),
                8 => comment = fields.value(),
                9 => discount = fields.value(),
                10 => visits = fields.value(),
                11 => gender_id = fields.value(),
                12 => gender = fields.value(),
                13 => sms_check = fields.value(),
                14 => sms_bot = fields.value(),
                15 => spent = fields.value(),
                16 => paid = fields.value(),
                17 => balance = fields.value(),
                18 => importance_id = fields.value(),
                19 => importance = fields.value(),
                20 => categories = fields.value(),
                21 => last_change_date = fields.value(),
                _ => custom_fields = fields.value(),
            }
        }
        Ok(Self {
            id,
            name,
            surname,
            middle_name,
            phone,
            email,
            card,
            birth_date,
            comment,
            discount,
            visits,
            gender_id,
            gender,
            sms_check,
            sms_bot,
            spent,
            paid,
            balance,
            importance_id,
            importance,
            categories,
            last_change_date,
            custom_fields,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
        out.optional("name", &self.name);
        out.optional("surname", &self.surname);
        out.optional("middle_name", &self.middle_name);
        out.optional("phone", &self.phone);
        out.optional("email", &self.email);
        out.optional("card", &self.card);
        out.optional("birth_date", &self.birth_date);
        out.optional("comment", &self.comment);
        out.optional("discount", &self.discount);
        out.optional("visits", &self.visits);
        out.optional("gender_id", &self.gender_id);
        out.optional("gender", &self.gender);
        out.optional("sms_check", &self.sms_check);
        out.optional("sms_bot", &self.sms_bot);
        out.optional("spent", &self.spent);
        out.optional("paid", &self.paid);
        out.optional("balance", &self.balance);
        out.optional("importance_id", &self.importance_id);
        out.optional("importance", &self.importance);
        out.optional("categories", &self.categories);
        out.optional("last_change_date", &self.last_change_date);
        out.optional("custom_fields", &self.custom_fields);
    }
}

object!(ClientBatchResultCreated);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientBatchResultError {
    pub phone: Option<i64>,
    pub name: Option<String>,
    pub error: Option<String>,
}

impl Object for ClientBatchResultError {
    const NAME: &'static str = "ClientBatchResultError";
    const FIELDS: &'static [&'static str] = &["phone", "name", "error"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut phone = None;
        let mut name = None;
        let mut error = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => phone = fields.value(),
                1 => name = fields.value(),
                _ => error = fields.value(),
            }
        }
        Ok(Self { phone, name, error })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("phone", &self.phone);
        out.optional("name", &self.name);
        out.optional("error", &self.error);
    }
}

object!(ClientBatchResultError);

/// `default`: text, `file`: uploaded file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientCommentType {
    /// Sent as `default`.
    Default,
    /// Sent as `file`.
    File,
    /// A value that the document does not list.
    Other(String),
}

impl ClientCommentType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::File => "file",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ClientCommentType {
    fn from(text: &str) -> Self {
        match text {
            "default" => Self::Default,
            "file" => Self::File,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ClientCommentType);

/// File in the client's details.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientCommentFile {
    /// URL to download the file from the client card.
    pub link: Option<String>,
    /// Name the file had when it was uploaded.
    pub filename: Option<String>,
}

impl Object for ClientCommentFile {
    const NAME: &'static str = "ClientCommentFile";
    const FIELDS: &'static [&'static str] = &["link", "filename"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut link = None;
        let mut filename = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => link = fields.value(),
                _ => filename = fields.value(),
            }
        }
        Ok(Self { link, filename })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("link", &self.link);
        out.optional("filename", &self.filename);
    }
}

object!(ClientCommentFile);

/// User who wrote the comment or uploaded the files.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientCommentUser {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub avatar: Option<String>,
}

impl Object for ClientCommentUser {
    const NAME: &'static str = "ClientCommentUser";
    const FIELDS: &'static [&'static str] = &["id", "name", "avatar"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut avatar = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => name = fields.value(),
                _ => avatar = fields.value(),
            }
        }
        Ok(Self { id, name, avatar })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
        out.optional("name", &self.name);
        out.optional("avatar", &self.avatar);
    }
}

object!(ClientCommentUser);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppointmentPaymentStatus {
    /// Sent as `not_paid`.
    NotPaid,
    /// Sent as `paid_not_full`.
    PaidNotFull,
    /// Sent as `paid_full`.
    PaidFull,
    /// Sent as `paid_over`.
    PaidOver,
    /// A value that the document does not list.
    Other(String),
}

impl AppointmentPaymentStatus {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotPaid => "not_paid",
            Self::PaidNotFull => "paid_not_full",
            Self::PaidFull => "paid_full",
            Self::PaidOver => "paid_over",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for AppointmentPaymentStatus {
    fn from(text: &str) -> Self {
        match text {
            "not_paid" => Self::NotPaid,
            "paid_not_full" => Self::PaidNotFull,
            "paid_full" => Self::PaidFull,
            "paid_over" => Self::PaidOver,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(AppointmentPaymentStatus);

/// Attendance. `-1`: no-show, `0`: awaited, `1`: arrived, `2`: confirmed by the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientVisitSearchAttendance {
    /// Sent as `-1`.
    NoShow,
    /// Sent as `0`.
    Awaited,
    /// Sent as `1`.
    Arrived,
    /// Sent as `2`.
    Confirmed,
    /// A value that the document does not list.
    Other(i64),
}

impl ClientVisitSearchAttendance {
    /// The value as it is sent.
    pub fn value(&self) -> i64 {
        match self {
            Self::NoShow => -1,
            Self::Awaited => 0,
            Self::Arrived => 1,
            Self::Confirmed => 2,
            Self::Other(value) => *value,
        }
    }
}

impl From<i64> for ClientVisitSearchAttendance {
    fn from(value: i64) -> Self {
        match value {
            -1 => Self::NoShow,
            0 => Self::Awaited,
            1 => Self::Arrived,
            2 => Self::Confirmed,
            _ => Self::Other(value),
        }
    }
}

int_enum!(ClientVisitSearchAttendance);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientVisitSale {
    /// ID of the product sale transaction.
    pub id: Option<i64>,
    pub comment: Option<String>,
    pub date: Option<DateTime>,
    /// `0` when no visit is linked.
    pub visit_id: Option<i64>,
    /// Appointment ID; `0` if none is linked.
    pub record_id: Option<i64>,
    pub goods: Option<Vec<ClientVisitProduct>>,
    /// Team member who made the sale.
    pub staff: Option<TeamMemberWithPosition>,
    /// Brief data of the location of the sale.
    pub company: Option<IdTitle>,
}

impl Object for ClientVisitSale {
    const NAME: &'static str = "ClientVisitSale";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "comment",
        "date",
        "visit_id",
        "record_id",
        "goods",
        "staff",
        "company",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut comment = None;
        let mut date = None;
        let mut visit_id = None;
        let mut record_id = None;
        let mut goods = None;
        let mut staff = None;
        let mut company = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => comment = fields.value(),
                2 => date = fields.value(),
                3 => visit_id = fields.value(),
                4 => record_id = fields.value(),
                5 => goods = fields.value(),
                6 => staff = fields.value(),
                _ => company = fields.value(),
            }
        }
        Ok(Self {
            id,
            comment,
            date,
            visit_id,
            record_id,
            goods,
            staff,
            company,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
        out.optional("comment", &self.comment);
        out.optional("date", &self.date);
        out.optional("visit_id", &self.visit_id);
        out.optional("record_id", &self.record_id);
        out.optional("goods", &self.goods);
        out.optional("staff", &self.staff);
        out.optional("company", &self.company);
    }
}

object!(ClientVisitSale);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientVisitAppointment {
    pub id: Option<i64>,
    pub comment: Option<String>,
    pub date: Option<DateTime>,
    pub visit_id: Option<i64>,
    /// Attendance status of the appointment.
    pub attendance: Option<i64>,
    pub services: Option<Vec<ClientVisitService>>,
    /// Team member behind the service.
    pub staff: Option<TeamMemberWithPosition>,
    /// Brief data of the location of the sale.
    pub company: Option<IdTitle>,
    /// Tips. The shape differs when the current user is the appointment's own team member.
    pub tips: Option<ClientVisitAppointmentTips>,
    /// The visitor; left out when none is set.
    pub comer: Option<ClientVisitAppointmentComer>,
}

impl Object for ClientVisitAppointment {
    const NAME: &'static str = "ClientVisitAppointment";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "comment",
        "date",
        "visit_id",
        "attendance",
        "services",
        "staff",
        "company",
        "tips",
        "comer",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut comment = None;
        let mut date = None;
        let mut visit_id = None;
        let mut attendance = None;
        let mut services = None;
        let mut staff = None;
        let mut company = None;
        let mut tips = None;
        let mut comer = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => comment = fields.value(),
                2 => date = fields.value(),
                3 => visit_id = fields.value(),
                4 => attendance = fields.value(),
                5 => services = fields.value(),
                6 => staff = fields.value(),
                7 => company = fields.value(),
                8 => tips = fields.value(),
                _ => comer = fields.value(),
            }
        }
        Ok(Self {
            id,
            comment,
            date,
            visit_id,
            attendance,
            services,
            staff,
            company,
            tips,
            comer,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
        out.optional("comment", &self.comment);
        out.optional("date", &self.date);
        out.optional("visit_id", &self.visit_id);
        out.optional("attendance", &self.attendance);
        out.optional("services", &self.services);
        out.optional("staff", &self.staff);
        out.optional("company", &self.company);
        out.optional("tips", &self.tips);
        out.optional("comer", &self.comer);
    }
}

object!(ClientVisitAppointment);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DateCursorMetaDateCursor {
    /// The previous page.
    pub previous: Option<DateCursorMetaDateCursorPrevious>,
    /// This page.
    pub current: Option<DateCursorMetaDateCursorPrevious>,
    /// The next page.
    pub next: Option<DateCursorMetaDateCursorPrevious>,
}

impl Object for DateCursorMetaDateCursor {
    const NAME: &'static str = "DateCursorMetaDateCursor";
    const FIELDS: &'static [&'static str] = &["previous", "current", "next"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut previous = None;
        let mut current = None;
        let mut next = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => previous = fields.value(),
                1 => current = fields.value(),
                _ => next = fields.value(),
            }
        }
        Ok(Self { previous, current, next })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("previous", &self.previous);
        out.optional("current", &self.current);
        out.optional("next", &self.next);
    }
}

object!(DateCursorMetaDateCursor);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientSearchFailureMetaErrors {
    pub filters: Option<Vec<String>>,
}

impl Object for ClientSearchFailureMetaErrors {
    const NAME: &'static str = "ClientSearchFailureMetaErrors";
    const FIELDS: &'static [&'static str] = &["filters"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut filters = None;
        while fields.next(Self::FIELDS).is_some() {
            filters = fields.value();
        }
        Ok(Self { filters })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("filters", &self.filters);
    }
}

object!(ClientSearchFailureMetaErrors);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientVisitProduct {
    pub id: Option<i64>,
    pub title: Option<String>,
    pub amount: Option<f64>,
    /// Unit in which the product was sold.
    pub unit: Option<String>,
    /// Price of one unit before discount.
    pub cost_per_unit: Option<f64>,
    /// Price of a whole unit before discounts.
    pub first_cost: Option<f64>,
    pub discount_percent: Option<f64>,
    /// Product price after discount.
    pub cost_to_pay: Option<f64>,
    /// Product price after the discount.
    pub paid_sum: Option<f64>,
    /// How far the visit is paid: `not_paid` nothing, `paid_not_full` in part, `paid_full` exactly, `paid_over` too much.
    pub payment_status: Option<AppointmentPaymentStatus>,
}

impl Object for ClientVisitProduct {
    const NAME: &'static str = "ClientVisitProduct";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "amount",
        "unit",
        "cost_per_unit",
        "first_cost",
        "discount_percent",
        "cost_to_pay",
        "paid_sum",
        "payment_status",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut amount = None;
        let mut unit = None;
        let mut cost_per_unit = None;
        let mut first_cost = None;
        let mut discount_percent = None;
        let mut cost_to_pay = None;
        let mut paid_sum = None;
        let mut payment_status = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => title = fields.value(),
                2 => amount = fields.value(),
                3 => unit = fields.value(),
                4 => cost_per_unit = fields.value(),
                5 => first_cost = fields.value(),
                6 => discount_percent = fields.value(),
                7 => cost_to_pay = fields.value(),
                8 => paid_sum = fields.value(),
                _ => payment_status = fields.value(),
            }
        }
        Ok(Self {
            id,
            title,
            amount,
            unit,
            cost_per_unit,
            first_cost,
            discount_percent,
            cost_to_pay,
            paid_sum,
            payment_status,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
        out.optional("title", &self.title);
        out.optional("amount", &self.amount);
        out.optional("unit", &self.unit);
        out.optional("cost_per_unit", &self.cost_per_unit);
        out.optional("first_cost", &self.first_cost);
        out.optional("discount_percent", &self.discount_percent);
        out.optional("cost_to_pay", &self.cost_to_pay);
        out.optional("paid_sum", &self.paid_sum);
        out.optional("payment_status", &self.payment_status);
    }
}

object!(ClientVisitProduct);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientVisitService {
    pub id: Option<i64>,
    pub title: Option<String>,
    /// Price before discounts.
    pub first_cost: Option<f64>,
    pub discount_percent: Option<f64>,
    /// Service price after discount.
    pub cost_to_pay: Option<f64>,
    /// Amount paid by the client.
    pub paid_sum: Option<f64>,
    /// How far the visit is paid: `not_paid` nothing, `paid_not_full` in part, `paid_full` exactly, `paid_over` too much.
    pub payment_status: Option<AppointmentPaymentStatus>,
    /// Products consumed by the service.
    pub consumables: Option<Vec<ClientVisitConsumable>>,
}

impl Object for ClientVisitService {
    const NAME: &'static str = "ClientVisitService";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "first_cost",
        "discount_percent",
        "cost_to_pay",
        "paid_sum",
        "payment_status",
        "consumables",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut first_cost = None;
        let mut discount_percent = None;
        let mut cost_to_pay = None;
        let mut paid_sum = None;
        let mut payment_status = None;
        let mut consumables = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => title = fields.value(),
                2 => first_cost = fields.value(),
                3 => discount_percent = fields.value(),
                4 => cost_to_pay = fields.value(),
                5 => paid_sum = fields.value(),
                6 => payment_status = fields.value(),
                _ => consumables = fields.value(),
            }
        }
        Ok(Self {
            id,
            title,
            first_cost,
            discount_percent,
            cost_to_pay,
            paid_sum,
            payment_status,
            consumables,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
        out.optional("title", &self.title);
        out.optional("first_cost", &self.first_cost);
        out.optional("discount_percent", &self.discount_percent);
        out.optional("cost_to_pay", &self.cost_to_pay);
        out.optional("paid_sum", &self.paid_sum);
        out.optional("payment_status", &self.payment_status);
        out.optional("consumables", &self.consumables);
    }
}

object!(ClientVisitService);

/// Tells whether the team member got tips; given when the current user is someone else.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct ClientVisitAppointmentTips {
    /// True when the appointment has a tip.
    pub has_tips: Option<bool>,
    /// Always `null`: the amount is not computed here.
    pub sum: Maybe<f64>,
}

impl Object for ClientVisitAppointmentTips {
    const NAME: &'static str = "ClientVisitAppointmentTips";
    const FIELDS: &'static [&'static str] = &["has_tips", "sum"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut has_tips = None;
        let mut sum = Maybe::Absent;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => has_tips = fields.value(),
                _ => sum = fields.value(),
            }
        }
        Ok(Self { has_tips, sum })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("has_tips", &self.has_tips);
        out.maybe("sum", &self.sum);
    }
}

object!(ClientVisitAppointmentTips);

/// The visitor; left out when none is set.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientVisitAppointmentComer {
    pub id: Option<i64>,
    pub title: Option<String>,
    /// Kind of visitor: `person`, `pet` or `vehicle`.
    pub slug: Option<ClientVisitAppointmentComerSlug>,
}

impl Object for ClientVisitAppointmentComer {
    const NAME: &'static str = "ClientVisitAppointmentComer";
    const FIELDS: &'static [&'static str] = &["id", "title", "slug"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut slug = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => title = fields.value(),
                _ => slug = fields.value(),
            }
        }
        Ok(Self { id, title, slug })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
        out.optional("title", &self.title);
        out.optional("slug", &self.slug);
    }
}

object!(ClientVisitAppointmentComer);

/// The previous page.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DateCursorMetaDateCursorPrevious {
    /// Last date on the previous page, inclusive.
    pub to: Maybe<Date>,
    /// First date of the previous page.
    pub from: Maybe<Date>,
    /// Items on the page before.
    pub count: Maybe<i64>,
}

impl Object for DateCursorMetaDateCursorPrevious {
    const NAME: &'static str = "DateCursorMetaDateCursorPrevious";
    const FIELDS: &'static [&'static str] = &["to", "from", "count"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut to = Maybe::Absent;
        let mut from = Maybe::Absent;
        let mut count = Maybe::Absent;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => to = fields.value(),
                1 => from = fields.value(),
                _ => count = fields.value(),
            }
        }
        Ok(Self { to, from, count })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.maybe("to", &self.to);
        out.maybe("from", &self.from);
        out.maybe("count", &self.count);
    }
}

object!(DateCursorMetaDateCursorPrevious);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientVisitConsumable {
    pub title: Option<String>,
    /// Quantity, in the unit the user picked.
    pub amount: Option<f64>,
    pub cost_per_unit: Option<f64>,
    pub unit: Option<String>,
}

impl Object for ClientVisitConsumable {
    const NAME: &'static str = "ClientVisitConsumable";
    const FIELDS: &'static [&'static str] = &["title", "amount", "cost_per_unit", "unit"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut title = None;
        let mut amount = None;
        let mut cost_per_unit = None;
        let mut unit = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => title = fields.value(),
                1 => amount = fields.value(),
                2 => cost_per_unit = fields.value(),
                _ => unit = fields.value(),
            }
        }
        Ok(Self { title, amount, cost_per_unit, unit })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("title", &self.title);
        out.optional("amount", &self.amount);
        out.optional("cost_per_unit", &self.cost_per_unit);
        out.optional("unit", &self.unit);
    }
}

object!(ClientVisitConsumable);

/// Kind of visitor: `person`, `pet` or `vehicle`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientVisitAppointmentComerSlug {
    /// Sent as `person`.
    Person,
    /// Sent as `pet`.
    Pet,
    /// Sent as `vehicle`.
    Vehicle,
    /// A value that the document does not list.
    Other(String),
}

impl ClientVisitAppointmentComerSlug {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Person => "person",
            Self::Pet => "pet",
            Self::Vehicle => "vehicle",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ClientVisitAppointmentComerSlug {
    fn from(text: &str) -> Self {
        match text {
            "person" => Self::Person,
            "pet" => Self::Pet,
            "vehicle" => Self::Vehicle,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ClientVisitAppointmentComerSlug);
