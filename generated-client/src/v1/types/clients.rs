// Written by `cargo xtask regen`; changes are lost.

//! Types of `clients`.

use crate::runtime::{
    Date, DateTime, Entries, Fields, MapAccess, Maybe, Object, Rest, SerializeMap, Value,
    int_enum, object, required, text_enum,
};
use std::collections::BTreeMap;
use super::{ClientSearchNotFoundMeta, IdTitle, MapOrList, TeamMemberWithPosition};

/// A client of a location, in the old form.
#[derive(Debug, Clone, PartialEq)]
pub struct DeprecatedClient {
    pub id: i64,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// Categories of the client.
    pub categories: Option<Vec<ClientCategory>>,
    /// `0`: unknown, `1`: male, `2`: female.
    pub gender_id: Option<i64>,
    /// Name of the gender.
    pub gender: Option<String>,
    /// Discount of the client.
    pub discount: Option<f64>,
    /// Importance class: none (`0`), bronze (`1`), silver (`2`) or gold (`3`).
    pub importance_id: Option<i64>,
    /// Name of the client's importance class.
    pub importance: Option<String>,
    /// Number of the client's card.
    pub card: Option<String>,
    /// Date of birth.
    pub birth_date: Maybe<Date>,
    pub comment: Option<String>,
    /// `1`: the client gets birthday wishes by SMS.
    pub sms_check: Option<i64>,
    /// `1`: the client is left out of SMS campaigns.
    pub sms_not: Option<i64>,
    /// Money the client had spent in the location by the time of being added.
    pub spent: Option<f64>,
    /// Balance of the client.
    pub balance: Option<f64>,
    /// Number of visits.
    pub visits: Option<i64>,
    /// When the client was changed last.
    pub last_change_date: Option<DateTime>,
    /// Custom fields of the client; an empty array if there are none.
    pub custom_fields: Option<MapOrList>,
    pub surname: Option<String>,
    pub middle_name: Option<String>,
    /// Middle name; the old name of `middle_name`.
    pub patronymic: Option<String>,
    pub display_name: Option<String>,
    /// Same as `gender`.
    pub sex: Option<String>,
    /// Same as `gender_id`.
    pub sex_id: Option<i64>,
    pub sms_bot: Option<i64>,
    /// Total paid by the client.
    pub paid: Option<f64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl DeprecatedClient {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: None,
            phone: None,
            email: None,
            categories: None,
            gender_id: None,
            gender: None,
            discount: None,
            importance_id: None,
            importance: None,
            card: None,
            birth_date: Maybe::Absent,
            comment: None,
            sms_check: None,
            sms_not: None,
            spent: None,
            balance: None,
            visits: None,
            last_change_date: None,
            custom_fields: None,
            surname: None,
            middle_name: None,
            patronymic: None,
            display_name: None,
            sex: None,
            sex_id: None,
            sms_bot: None,
            paid: None,
            rest: Rest::new(),
        }
    }
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
        "patronymic",
        "display_name",
        "sex",
        "sex_id",
        "sms_bot",
        "paid",
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
        let mut patronymic = None;
        let mut display_name = None;
        let mut sex = None;
        let mut sex_id = None;
        let mut sms_bot = None;
        let mut paid = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut name),
                2 => fields.optional(&mut phone),
                3 => fields.optional(&mut email),
                4 => fields.optional(&mut categories),
                5 => fields.optional(&mut gender_id),
                6 => fields.optional(&mut gender),
                7 => fields.optional(&mut discount),
                8 => fields.optional(&mut importance_id),
                9 => fields.optional(&mut importance),
                10 => fields.optional(&mut card),
                11 => fields.maybe(&mut birth_date),
                12 => fields.optional(&mut comment),
                13 => fields.optional(&mut sms_check),
                14 => fields.optional(&mut sms_not),
                15 => fields.optional(&mut spent),
                16 => fields.optional(&mut balance),
                17 => fields.optional(&mut visits),
                18 => fields.optional(&mut last_change_date),
                19 => fields.optional(&mut custom_fields),
                20 => fields.optional(&mut surname),
                21 => fields.optional(&mut middle_name),
                22 => fields.optional(&mut patronymic),
                23 => fields.optional(&mut display_name),
                24 => fields.optional(&mut sex),
                25 => fields.optional(&mut sex_id),
                26 => fields.optional(&mut sms_bot),
                _ => fields.optional(&mut paid),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
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
            patronymic,
            display_name,
            sex,
            sex_id,
            sms_bot,
            paid,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
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
        out.optional("patronymic", &self.patronymic);
        out.optional("display_name", &self.display_name);
        out.optional("sex", &self.sex);
        out.optional("sex_id", &self.sex_id);
        out.optional("sms_bot", &self.sms_bot);
        out.optional("paid", &self.paid);
    }
}

object!(DeprecatedClient);

/// Request that adds a client.
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
    /// Discount of the client.
    pub discount: Option<f64>,
    /// Number of the client's card.
    pub card: Option<String>,
    /// `YYYY-MM-DD`.
    pub birth_date: Option<String>,
    pub comment: Option<String>,
    /// Money the client had spent in the location by the time of being added.
    pub spent: Option<f64>,
    /// Balance of the client.
    pub balance: Option<f64>,
    /// `1`: the client gets birthday wishes by SMS.
    pub sms_check: Option<i64>,
    /// `1`: the client is left out of SMS campaigns.
    pub sms_not: Option<i64>,
    /// IDs of the client's categories.
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
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut name),
                1 => fields.optional(&mut surname),
                2 => fields.optional(&mut middle_name),
                3 => fields.required(&mut phone),
                4 => fields.optional(&mut email),
                5 => fields.optional(&mut gender_id),
                6 => fields.optional(&mut importance_id),
                7 => fields.optional(&mut discount),
                8 => fields.optional(&mut card),
                9 => fields.optional(&mut birth_date),
                10 => fields.optional(&mut comment),
                11 => fields.optional(&mut spent),
                12 => fields.optional(&mut balance),
                13 => fields.optional(&mut sms_check),
                14 => fields.optional(&mut sms_not),
                15 => fields.optional(&mut categories),
                _ => fields.optional(&mut custom_fields),
            }?;
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

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
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

/// A client of a location.
#[derive(Debug, Clone, PartialEq)]
pub struct Client {
    pub id: i64,
    pub name: Option<String>,
    pub surname: Option<String>,
    /// Middle name; the old name of `middle_name`.
    pub patronymic: Option<String>,
    pub middle_name: Option<String>,
    pub display_name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// Name of the gender.
    pub gender: Option<String>,
    /// `0`: unknown, `1`: male, `2`: female.
    pub gender_id: Option<i64>,
    /// Same as `gender`.
    pub sex: Option<String>,
    /// Same as `gender_id`.
    pub sex_id: Option<i64>,
    /// Discount of the client.
    pub discount: Option<f64>,
    /// Name of the client's importance class.
    pub importance: Option<String>,
    /// Importance class: none (`0`), bronze (`1`), silver (`2`) or gold (`3`).
    pub importance_id: Option<i64>,
    /// Number of the client's card.
    pub card: Option<String>,
    /// Date of birth, `YYYY-MM-DD`.
    pub birth_date: Maybe<String>,
    pub comment: Option<String>,
    /// `1`: the client gets birthday wishes by SMS.
    pub sms_check: Option<i64>,
    /// `1`: the client is left out of SMS campaigns.
    pub sms_not: Option<i64>,
    pub sms_bot: Option<i64>,
    /// Money the client had spent in the location by the time of being added.
    pub spent: Option<f64>,
    /// Total paid by the client.
    pub paid: Option<f64>,
    /// Balance of the client.
    pub balance: Option<f64>,
    /// Number of visits.
    pub visits: Option<i64>,
    /// When the client was changed last.
    pub last_change_date: Option<DateTime>,
    /// Categories of the client.
    pub categories: Option<Vec<ClientCategory>>,
    /// Custom fields of the client; an empty array if there are none.
    pub custom_fields: Option<MapOrList>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Client {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: None,
            surname: None,
            patronymic: None,
            middle_name: None,
            display_name: None,
            phone: None,
            email: None,
            gender: None,
            gender_id: None,
            sex: None,
            sex_id: None,
            discount: None,
            importance: None,
            importance_id: None,
            card: None,
            birth_date: Maybe::Absent,
            comment: None,
            sms_check: None,
            sms_not: None,
            sms_bot: None,
            spent: None,
            paid: None,
            balance: None,
            visits: None,
            last_change_date: None,
            categories: None,
            custom_fields: None,
            rest: Rest::new(),
        }
    }
}

impl Object for Client {
    const NAME: &'static str = "Client";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "surname",
        "patronymic",
        "middle_name",
        "display_name",
        "phone",
        "email",
        "gender",
        "gender_id",
        "sex",
        "sex_id",
        "discount",
        "importance",
        "importance_id",
        "card",
        "birth_date",
        "comment",
        "sms_check",
        "sms_not",
        "sms_bot",
        "spent",
        "paid",
        "balance",
        "visits",
        "last_change_date",
        "categories",
        "custom_fields",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut surname = None;
        let mut patronymic = None;
        let mut middle_name = None;
        let mut display_name = None;
        let mut phone = None;
        let mut email = None;
        let mut gender = None;
        let mut gender_id = None;
        let mut sex = None;
        let mut sex_id = None;
        let mut discount = None;
        let mut importance = None;
        let mut importance_id = None;
        let mut card = None;
        let mut birth_date = Maybe::Absent;
        let mut comment = None;
        let mut sms_check = None;
        let mut sms_not = None;
        let mut sms_bot = None;
        let mut spent = None;
        let mut paid = None;
        let mut balance = None;
        let mut visits = None;
        let mut last_change_date = None;
        let mut categories = None;
        let mut custom_fields = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut name),
                2 => fields.optional(&mut surname),
                3 => fields.optional(&mut patronymic),
                4 => fields.optional(&mut middle_name),
                5 => fields.optional(&mut display_name),
                6 => fields.optional(&mut phone),
                7 => fields.optional(&mut email),
                8 => fields.optional(&mut gender),
                9 => fields.optional(&mut gender_id),
                10 => fields.optional(&mut sex),
                11 => fields.optional(&mut sex_id),
                12 => fields.optional(&mut discount),
                13 => fields.optional(&mut importance),
                14 => fields.optional(&mut importance_id),
                15 => fields.optional(&mut card),
                16 => fields.maybe(&mut birth_date),
                17 => fields.optional(&mut comment),
                18 => fields.optional(&mut sms_check),
                19 => fields.optional(&mut sms_not),
                20 => fields.optional(&mut sms_bot),
                21 => fields.optional(&mut spent),
                22 => fields.optional(&mut paid),
                23 => fields.optional(&mut balance),
                24 => fields.optional(&mut visits),
                25 => fields.optional(&mut last_change_date),
                26 => fields.optional(&mut categories),
                _ => fields.optional(&mut custom_fields),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            name,
            surname,
            patronymic,
            middle_name,
            display_name,
            phone,
            email,
            gender,
            gender_id,
            sex,
            sex_id,
            discount,
            importance,
            importance_id,
            card,
            birth_date,
            comment,
            sms_check,
            sms_not,
            sms_bot,
            spent,
            paid,
            balance,
            visits,
            last_change_date,
            categories,
            custom_fields,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("name", &self.name);
        out.optional("surname", &self.surname);
        out.optional("patronymic", &self.patronymic);
        out.optional("middle_name", &self.middle_name);
        out.optional("display_name", &self.display_name);
        out.optional("phone", &self.phone);
        out.optional("email", &self.email);
        out.optional("gender", &self.gender);
        out.optional("gender_id", &self.gender_id);
        out.optional("sex", &self.sex);
        out.optional("sex_id", &self.sex_id);
        out.optional("discount", &self.discount);
        out.optional("importance", &self.importance);
        out.optional("importance_id", &self.importance_id);
        out.optional("card", &self.card);
        out.maybe("birth_date", &self.birth_date);
        out.optional("comment", &self.comment);
        out.optional("sms_check", &self.sms_check);
        out.optional("sms_not", &self.sms_not);
        out.optional("sms_bot", &self.sms_bot);
        out.optional("spent", &self.spent);
        out.optional("paid", &self.paid);
        out.optional("balance", &self.balance);
        out.optional("visits", &self.visits);
        out.optional("last_change_date", &self.last_change_date);
        out.optional("categories", &self.categories);
        out.optional("custom_fields", &self.custom_fields);
    }
}

object!(Client);

/// Request that searches clients.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientSearch {
    /// Number of the page.
    pub page: Option<i64>,
    /// Page size, at most 200. Default: 25.
    pub page_size: Option<i64>,
    /// Fields of the clients to return.
    pub fields: Option<Vec<ClientSearchField>>,
    /// Field to sort by.
    pub order_by: Option<ClientSearchOrderBy>,
    /// Sort direction: `ASC` ascending, `DESC` descending.
    pub order_by_direction: Option<ClientSearchOrderByDirection>,
    /// How filters combine: all must match (`AND`) or any of them (`OR`).
    pub operation: Option<ClientSearchOperation>,
    /// Filters that select the clients.
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
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.page),
                1 => fields.optional(&mut object.page_size),
                2 => fields.optional(&mut object.fields),
                3 => fields.optional(&mut object.order_by),
                4 => fields.optional(&mut object.order_by_direction),
                5 => fields.optional(&mut object.operation),
                _ => fields.optional(&mut object.filters),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
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

/// A client in a search result.
#[derive(Debug, Clone, PartialEq)]
pub struct ClientSummary {
    pub name: Option<String>,
    pub id: i64,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// Discount of the client.
    pub discount: Option<f64>,
    /// Date of the first visit.
    pub first_visit_date: Option<String>,
    /// Date of the last visit.
    pub last_visit_date: Option<String>,
    /// Total sold to the client.
    pub sold_amount: Option<f64>,
    /// Number of visits.
    pub visits_count: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl ClientSummary {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            name: None,
            id,
            phone: None,
            email: None,
            discount: None,
            first_visit_date: None,
            last_visit_date: None,
            sold_amount: None,
            visits_count: None,
            rest: Rest::new(),
        }
    }
}

impl Object for ClientSummary {
    const NAME: &'static str = "ClientSummary";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "id",
        "phone",
        "email",
        "discount",
        "first_visit_date",
        "last_visit_date",
        "sold_amount",
        "visits_count",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut name = None;
        let mut id = None;
        let mut phone = None;
        let mut email = None;
        let mut discount = None;
        let mut first_visit_date = None;
        let mut last_visit_date = None;
        let mut sold_amount = None;
        let mut visits_count = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.optional(&mut name),
                1 => fields.required(&mut id),
                2 => fields.optional(&mut phone),
                3 => fields.optional(&mut email),
                4 => fields.optional(&mut discount),
                5 => fields.optional(&mut first_visit_date),
                6 => fields.optional(&mut last_visit_date),
                7 => fields.optional(&mut sold_amount),
                _ => fields.optional(&mut visits_count),
            }?;
        }
        Ok(Self {
            name,
            id: required(id, "id")?,
            phone,
            email,
            discount,
            first_visit_date,
            last_visit_date,
            sold_amount,
            visits_count,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("name", &self.name);
        out.required("id", &self.id);
        out.optional("phone", &self.phone);
        out.optional("email", &self.email);
        out.optional("discount", &self.discount);
        out.optional("first_visit_date", &self.first_visit_date);
        out.optional("last_visit_date", &self.last_visit_date);
        out.optional("sold_amount", &self.sold_amount);
        out.optional("visits_count", &self.visits_count);
    }
}

object!(ClientSummary);

/// Error response when a client search has an invalid filter.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientSearchFailure {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    /// Always `null`.
    pub data: Option<String>,
    /// Error message.
    pub meta: Option<ClientSearchFailureMeta>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ClientSearchFailure {
    const NAME: &'static str = "ClientSearchFailure";
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

object!(ClientSearchFailure);

/// Error response when the location of a client search does not exist.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientSearchNotFound {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    /// Error message.
    pub meta: Option<ClientSearchNotFoundMeta>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ClientSearchNotFound {
    const NAME: &'static str = "ClientSearchNotFound";
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

object!(ClientSearchNotFound);

/// Request that changes a client.
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
    /// Discount of the client.
    pub discount: Option<f64>,
    /// Number of the client's card.
    pub card: Option<String>,
    /// `YYYY-MM-DD`.
    pub birth_date: Option<String>,
    pub comment: Option<String>,
    /// Money the client had spent in the location by the time of being added.
    pub spent: Option<f64>,
    /// Balance of the client.
    pub balance: Option<f64>,
    /// `1`: the client gets birthday wishes by SMS.
    pub sms_check: Option<i64>,
    /// `1`: the client is left out of SMS campaigns.
    pub sms_not: Option<i64>,
    /// IDs of the client's categories.
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
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut name),
                1 => fields.optional(&mut surname),
                2 => fields.optional(&mut middle_name),
                3 => fields.required(&mut phone),
                4 => fields.optional(&mut email),
                5 => fields.optional(&mut gender_id),
                6 => fields.optional(&mut importance_id),
                7 => fields.optional(&mut discount),
                8 => fields.optional(&mut card),
                9 => fields.optional(&mut birth_date),
                10 => fields.optional(&mut comment),
                11 => fields.optional(&mut spent),
                12 => fields.optional(&mut balance),
                13 => fields.optional(&mut sms_check),
                14 => fields.optional(&mut sms_not),
                15 => fields.optional(&mut labels),
                _ => fields.optional(&mut custom_fields),
            }?;
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

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
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

/// One of several clients to add.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BatchClient {
    pub name: Option<String>,
    pub surname: Option<String>,
    pub middle_name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// `0`: unknown, `1`: male, `2`: female.
    pub gender_id: Option<i64>,
    /// Importance class: none (`0`), bronze (`1`), silver (`2`) or gold (`3`).
    pub importance_id: Option<i64>,
    /// Discount of the client.
    pub discount: Option<f64>,
    /// Number of the client's card.
    pub card: Option<String>,
    /// Date of birth.
    pub birth_date: Option<String>,
    pub comment: Option<String>,
    /// Money the client had spent in the location by the time of being added.
    pub spent: Option<f64>,
    /// Balance of the client.
    pub balance: Option<f64>,
    /// `1`: the client gets birthday wishes by SMS.
    pub sms_check: Option<i64>,
    /// `1`: the client is left out of SMS campaigns.
    pub sms_not: Option<i64>,
    /// IDs of the client's categories.
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
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.name),
                1 => fields.optional(&mut object.surname),
                2 => fields.optional(&mut object.middle_name),
                3 => fields.optional(&mut object.phone),
                4 => fields.optional(&mut object.email),
                5 => fields.optional(&mut object.gender_id),
                6 => fields.optional(&mut object.importance_id),
                7 => fields.optional(&mut object.discount),
                8 => fields.optional(&mut object.card),
                9 => fields.optional(&mut object.birth_date),
                10 => fields.optional(&mut object.comment),
                11 => fields.optional(&mut object.spent),
                12 => fields.optional(&mut object.balance),
                13 => fields.optional(&mut object.sms_check),
                14 => fields.optional(&mut object.sms_not),
                _ => fields.optional(&mut object.categories),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
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

/// Result of adding several clients: the new clients and the failures.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientBatchResult {
    /// Clients that were added.
    pub created: Option<Vec<Client>>,
    /// Clients that could not be added.
    pub errors: Option<Vec<ClientBatchResultError>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ClientBatchResult {
    const NAME: &'static str = "ClientBatchResult";
    const FIELDS: &'static [&'static str] = &["created", "errors"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.created),
                _ => fields.optional(&mut object.errors),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("created", &self.created);
        out.optional("errors", &self.errors);
    }
}

object!(ClientBatchResult);

/// A comment on a client.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientComment {
    /// ID of the comment.
    pub id: Option<i64>,
    /// When the comment was created.
    pub create_date: Option<DateTime>,
    /// When the comment was changed last.
    pub update_date: Option<DateTime>,
    /// `default`: text, `file`: uploaded file.
    pub r#type: Option<ClientCommentType>,
    /// Text of the comment when `type` is `default`; empty when it is `file`.
    pub text: Option<String>,
    /// Files whose upload created this comment, when `type` is `file`; empty when `type` is `default`.
    pub files: Option<Vec<ClientCommentFile>>,
    /// User who wrote the comment or uploaded the files.
    pub user: Maybe<ClientCommentUser>,
    /// Fields that the document does not list.
    pub rest: Rest,
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
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.create_date),
                2 => fields.optional(&mut object.update_date),
                3 => fields.optional(&mut object.r#type),
                4 => fields.optional(&mut object.text),
                5 => fields.optional(&mut object.files),
                _ => fields.maybe(&mut object.user),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
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

/// Request that adds a text comment to a client.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewClientComment {
    /// Text of the comment.
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
        while fields.next(Self::FIELDS)?.is_some() {
            fields.required(&mut text)?;
        }
        Ok(Self { text: required(text, "text")? })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("text", &self.text);
    }
}

object!(NewClientComment);

/// A file uploaded for a client.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ClientFile {
    /// ID of the file.
    pub id: i64,
    /// ID of the client.
    pub client_id: Option<i64>,
    /// Name of the file, with the extension.
    pub name: Option<String>,
    /// Description of the file.
    pub description: Option<String>,
    /// When the file was uploaded, ISO 8601.
    pub date_create: Option<DateTime>,
    /// Extension of the file name, such as `txt`.
    pub extension: Option<String>,
    /// Media type of the file, such as `text/plain`.
    pub mime: Option<String>,
    /// Path to download the file from.
    pub link: Option<String>,
    /// Name of the uploader.
    pub user_name: Option<String>,
    /// URL of the uploader's picture.
    pub user_avatar: Option<String>,
    /// Size of the file as text with a unit, such as `96.65 KB`.
    pub size: Option<String>,
    /// `true`: the user may change and delete the file.
    pub can_edit: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl ClientFile {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            client_id: None,
            name: None,
            description: None,
            date_create: None,
            extension: None,
            mime: None,
            link: None,
            user_name: None,
            user_avatar: None,
            size: None,
            can_edit: None,
            rest: Rest::new(),
        }
    }
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
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut client_id),
                2 => fields.optional(&mut name),
                3 => fields.optional(&mut description),
                4 => fields.optional(&mut date_create),
                5 => fields.optional(&mut extension),
                6 => fields.optional(&mut mime),
                7 => fields.optional(&mut link),
                8 => fields.optional(&mut user_name),
                9 => fields.optional(&mut user_avatar),
                10 => fields.optional(&mut size),
                _ => fields.optional(&mut can_edit),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
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
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
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

/// Request that searches the visits and purchases of a client.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ClientVisitSearch {
    /// ID of the client.
    pub client_id: Option<i64>,
    /// Phone number of the client, digits only.
    pub client_phone: Option<String>,
    /// First day of the period.
    pub from: Option<Date>,
    /// Last day of the period.
    pub to: Option<Date>,
    /// Payment status of the visit. `not_paid`: unpaid, `paid_not_full`: paid in part, `paid_full`: paid in full, `paid_over`: overpaid. An empty array turns the filter off.
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
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut client_id),
                1 => fields.required(&mut client_phone),
                2 => fields.required(&mut from),
                3 => fields.required(&mut to),
                4 => fields.required(&mut payment_statuses),
                _ => fields.required(&mut attendance),
            }?;
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

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
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
    /// Product sales to the client.
    pub goods_transactions: Option<Vec<ClientVisitSale>>,
    /// Appointments of the client.
    pub records: Option<Vec<ClientVisitAppointment>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ClientVisits {
    const NAME: &'static str = "ClientVisits";
    const FIELDS: &'static [&'static str] = &["goods_transactions", "records"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.goods_transactions),
                _ => fields.optional(&mut object.records),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("goods_transactions", &self.goods_transactions);
        out.optional("records", &self.records);
    }
}

object!(ClientVisits);

/// Dates of the current, next and previous page. Items are sorted by date, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DateCursorMeta {
    /// Dates of the current, the next and the previous page.
    ///
    /// `dateCursor` on the wire.
    pub date_cursor: Option<DateCursorMetaDateCursor>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for DateCursorMeta {
    const NAME: &'static str = "DateCursorMeta";
    const FIELDS: &'static [&'static str] = &["dateCursor"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next_rest(Self::FIELDS, &mut object.rest)?.is_some() {
            fields.optional(&mut object.date_cursor)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("dateCursor", &self.date_cursor);
    }
}

object!(DateCursorMeta);

/// A category of clients.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ClientCategory {
    pub id: i64,
    /// ID of the location.
    pub salon_id: Option<i64>,
    /// ID of the location.
    pub company_id: Option<i64>,
    pub title: Option<String>,
    /// Color of the category, in hexadecimal digits.
    pub color: Option<String>,
    /// Color of the text, in hexadecimal digits.
    pub font_color: Option<String>,
    /// Name of the icon, such as `star`.
    pub icon: Option<String>,
    /// What the category is for; `1`: clients.
    pub entity: Option<i64>,
    /// Name of what the category is for, such as `client`.
    pub entity_slug: Option<String>,
    /// `1`: the category is deleted.
    pub deleted: Option<i64>,
    /// `true`: the category is deleted.
    pub is_deleted: Option<bool>,
    /// `1`: the category cannot be changed.
    pub not_editable: Option<i64>,
    /// `true`: the category can be changed.
    pub is_editable: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl ClientCategory {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            salon_id: None,
            company_id: None,
            title: None,
            color: None,
            font_color: None,
            icon: None,
            entity: None,
            entity_slug: None,
            deleted: None,
            is_deleted: None,
            not_editable: None,
            is_editable: None,
            rest: Rest::new(),
        }
    }
}

impl Object for ClientCategory {
    const NAME: &'static str = "ClientCategory";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "salon_id",
        "company_id",
        "title",
        "color",
        "font_color",
        "icon",
        "entity",
        "entity_slug",
        "deleted",
        "is_deleted",
        "not_editable",
        "is_editable",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut salon_id = None;
        let mut company_id = None;
        let mut title = None;
        let mut color = None;
        let mut font_color = None;
        let mut icon = None;
        let mut entity = None;
        let mut entity_slug = None;
        let mut deleted = None;
        let mut is_deleted = None;
        let mut not_editable = None;
        let mut is_editable = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut salon_id),
                2 => fields.optional(&mut company_id),
                3 => fields.optional(&mut title),
                4 => fields.optional(&mut color),
                5 => fields.optional(&mut font_color),
                6 => fields.optional(&mut icon),
                7 => fields.optional(&mut entity),
                8 => fields.optional(&mut entity_slug),
                9 => fields.optional(&mut deleted),
                10 => fields.optional(&mut is_deleted),
                11 => fields.optional(&mut not_editable),
                _ => fields.optional(&mut is_editable),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            salon_id,
            company_id,
            title,
            color,
            font_color,
            icon,
            entity,
            entity_slug,
            deleted,
            is_deleted,
            not_editable,
            is_editable,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("salon_id", &self.salon_id);
        out.optional("company_id", &self.company_id);
        out.optional("title", &self.title);
        out.optional("color", &self.color);
        out.optional("font_color", &self.font_color);
        out.optional("icon", &self.icon);
        out.optional("entity", &self.entity);
        out.optional("entity_slug", &self.entity_slug);
        out.optional("deleted", &self.deleted);
        out.optional("is_deleted", &self.is_deleted);
        out.optional("not_editable", &self.not_editable);
        out.optional("is_editable", &self.is_editable);
    }
}

object!(ClientCategory);

/// Field of a client that a search can return.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientSearchField {
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
    /// Sent as `visits_count`.
    VisitsCount,
    /// A value that the document does not list.
    Other(String),
}

impl ClientSearchField {
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
            Self::VisitsCount => "visits_count",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ClientSearchField {
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
            "visits_count" => Self::VisitsCount,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ClientSearchField);

/// Field to sort by.
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

/// How filters combine: all must match (`AND`) or any of them (`OR`).
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

/// A filter of a client search.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientSearchFilter {
    /// Name of the filter, such as `quick_search`.
    pub r#type: Option<String>,
    /// Value of the filter; its form depends on the type.
    pub state: Option<BTreeMap<String, Value>>,
}

impl Object for ClientSearchFilter {
    const NAME: &'static str = "ClientSearchFilter";
    const FIELDS: &'static [&'static str] = &["type", "state"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.r#type),
                _ => fields.optional(&mut object.state),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("type", &self.r#type);
        out.optional("state", &self.state);
    }
}

object!(ClientSearchFilter);

/// Error message.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientSearchFailureMeta {
    pub message: Option<String>,
    /// Messages by the part of the request that is invalid.
    pub errors: Option<ClientSearchFailureMetaErrors>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ClientSearchFailureMeta {
    const NAME: &'static str = "ClientSearchFailureMeta";
    const FIELDS: &'static [&'static str] = &["message", "errors"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.message),
                _ => fields.optional(&mut object.errors),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("message", &self.message);
        out.optional("errors", &self.errors);
    }
}

object!(ClientSearchFailureMeta);

/// A client that could not be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientBatchResultError {
    pub phone: Option<String>,
    pub name: Option<String>,
    /// Reason why the client could not be added.
    pub error: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ClientBatchResultError {
    const NAME: &'static str = "ClientBatchResultError";
    const FIELDS: &'static [&'static str] = &["phone", "name", "error"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.phone),
                1 => fields.optional(&mut object.name),
                _ => fields.optional(&mut object.error),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
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

/// A file in the client's data.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientCommentFile {
    /// URL to download the file from.
    pub link: Option<String>,
    /// Name of the file when it was uploaded.
    pub filename: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ClientCommentFile {
    const NAME: &'static str = "ClientCommentFile";
    const FIELDS: &'static [&'static str] = &["link", "filename"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.link),
                _ => fields.optional(&mut object.filename),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("link", &self.link);
        out.optional("filename", &self.filename);
    }
}

object!(ClientCommentFile);

/// User who wrote the comment or uploaded the files.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientCommentUser {
    /// ID of the user.
    pub id: Option<i64>,
    pub name: Option<String>,
    /// URL of the user's picture.
    pub avatar: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ClientCommentUser {
    const NAME: &'static str = "ClientCommentUser";
    const FIELDS: &'static [&'static str] = &["id", "name", "avatar"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.name),
                _ => fields.optional(&mut object.avatar),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("name", &self.name);
        out.optional("avatar", &self.avatar);
    }
}

object!(ClientCommentUser);

/// Payment status of a visit.
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

/// A product sale to a client.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientVisitSale {
    /// ID of the product sale transaction.
    pub id: Option<i64>,
    pub comment: Option<String>,
    /// When the sale took place.
    pub date: Option<DateTime>,
    /// ID of the visit; `0` if there is none.
    pub visit_id: Option<i64>,
    /// ID of the appointment; `0` if there is none.
    pub record_id: Option<i64>,
    /// Products sold.
    pub goods: Option<Vec<ClientVisitProduct>>,
    /// Team member who made the sale.
    pub staff: Option<TeamMemberWithPosition>,
    /// Basic data of the location of the sale.
    pub company: Option<IdTitle>,
    /// Fields that the document does not list.
    pub rest: Rest,
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
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.comment),
                2 => fields.optional(&mut object.date),
                3 => fields.optional(&mut object.visit_id),
                4 => fields.optional(&mut object.record_id),
                5 => fields.optional(&mut object.goods),
                6 => fields.optional(&mut object.staff),
                _ => fields.optional(&mut object.company),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
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

/// An appointment in the history of a client.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientVisitAppointment {
    /// ID of the appointment.
    pub id: Option<i64>,
    pub comment: Option<String>,
    /// When the appointment takes place.
    pub date: Option<DateTime>,
    /// ID of the visit.
    pub visit_id: Option<i64>,
    /// Attendance status of the appointment.
    pub attendance: Option<i64>,
    /// Services of the appointment.
    pub services: Option<Vec<ClientVisitService>>,
    /// Team member who performed the service.
    pub staff: Option<TeamMemberWithPosition>,
    /// Basic data of the location of the sale.
    pub company: Option<IdTitle>,
    /// Tips of the team member. The form depends on whether the current user is that team member.
    pub tips: Option<ClientVisitAppointmentTips>,
    /// The visitor; left out when none is set.
    pub comer: Option<ClientVisitAppointmentComer>,
    /// Fields that the document does not list.
    pub rest: Rest,
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
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.comment),
                2 => fields.optional(&mut object.date),
                3 => fields.optional(&mut object.visit_id),
                4 => fields.optional(&mut object.attendance),
                5 => fields.optional(&mut object.services),
                6 => fields.optional(&mut object.staff),
                7 => fields.optional(&mut object.company),
                8 => fields.optional(&mut object.tips),
                _ => fields.optional(&mut object.comer),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
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

/// Dates of the current, the next and the previous page.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DateCursorMetaDateCursor {
    /// The previous page.
    pub previous: Option<DateCursorMetaDateCursorPrevious>,
    /// The current page.
    pub current: Option<DateCursorMetaDateCursorPrevious>,
    /// The next page.
    pub next: Option<DateCursorMetaDateCursorPrevious>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for DateCursorMetaDateCursor {
    const NAME: &'static str = "DateCursorMetaDateCursor";
    const FIELDS: &'static [&'static str] = &["previous", "current", "next"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.previous),
                1 => fields.optional(&mut object.current),
                _ => fields.optional(&mut object.next),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("previous", &self.previous);
        out.optional("current", &self.current);
        out.optional("next", &self.next);
    }
}

object!(DateCursorMetaDateCursor);

/// Messages by the part of the request that is invalid.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientSearchFailureMetaErrors {
    /// What is wrong with the filters.
    pub filters: Option<Vec<String>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ClientSearchFailureMetaErrors {
    const NAME: &'static str = "ClientSearchFailureMetaErrors";
    const FIELDS: &'static [&'static str] = &["filters"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next_rest(Self::FIELDS, &mut object.rest)?.is_some() {
            fields.optional(&mut object.filters)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("filters", &self.filters);
    }
}

object!(ClientSearchFailureMetaErrors);

/// A product sold to a client.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientVisitProduct {
    pub id: Option<i64>,
    pub title: Option<String>,
    /// Quantity sold.
    pub amount: Option<f64>,
    /// Name of the unit of measure in which the product was sold.
    pub unit: Option<String>,
    /// Price of one unit before discounts.
    pub cost_per_unit: Option<f64>,
    /// Price of one unit before discounts.
    pub first_cost: Option<f64>,
    /// Discount, in percent.
    pub discount_percent: Option<f64>,
    /// Product price after discount.
    pub cost_to_pay: Option<f64>,
    /// Product price after the discount.
    pub paid_sum: Option<f64>,
    /// Payment status of the visit. `not_paid`: unpaid, `paid_not_full`: paid in part, `paid_full`: paid in full, `paid_over`: overpaid.
    pub payment_status: Option<AppointmentPaymentStatus>,
    /// Fields that the document does not list.
    pub rest: Rest,
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
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.title),
                2 => fields.optional(&mut object.amount),
                3 => fields.optional(&mut object.unit),
                4 => fields.optional(&mut object.cost_per_unit),
                5 => fields.optional(&mut object.first_cost),
                6 => fields.optional(&mut object.discount_percent),
                7 => fields.optional(&mut object.cost_to_pay),
                8 => fields.optional(&mut object.paid_sum),
                _ => fields.optional(&mut object.payment_status),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
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

/// A service in the history of a client.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientVisitService {
    pub id: Option<i64>,
    pub title: Option<String>,
    /// Price before discounts.
    pub first_cost: Option<f64>,
    /// Discount, in percent.
    pub discount_percent: Option<f64>,
    /// Service price after discount.
    pub cost_to_pay: Option<f64>,
    /// Amount paid by the client.
    pub paid_sum: Option<f64>,
    /// Payment status of the visit. `not_paid`: unpaid, `paid_not_full`: paid in part, `paid_full`: paid in full, `paid_over`: overpaid.
    pub payment_status: Option<AppointmentPaymentStatus>,
    /// Products consumed by the service.
    pub consumables: Option<Vec<ClientVisitConsumable>>,
    /// Fields that the document does not list.
    pub rest: Rest,
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
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.title),
                2 => fields.optional(&mut object.first_cost),
                3 => fields.optional(&mut object.discount_percent),
                4 => fields.optional(&mut object.cost_to_pay),
                5 => fields.optional(&mut object.paid_sum),
                6 => fields.optional(&mut object.payment_status),
                _ => fields.optional(&mut object.consumables),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
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

/// Tells whether the team member got tips; used when the current user is someone else.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientVisitAppointmentTips {
    /// `true`: the team member got tips.
    pub has_tips: Option<bool>,
    /// Always `null`: the amount is not calculated.
    pub sum: Maybe<f64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ClientVisitAppointmentTips {
    const NAME: &'static str = "ClientVisitAppointmentTips";
    const FIELDS: &'static [&'static str] = &["has_tips", "sum"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.has_tips),
                _ => fields.maybe(&mut object.sum),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("has_tips", &self.has_tips);
        out.maybe("sum", &self.sum);
    }
}

object!(ClientVisitAppointmentTips);

/// The visitor; left out when none is set.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientVisitAppointmentComer {
    /// ID of the visitor.
    pub id: Option<i64>,
    /// Name of the visitor.
    pub title: Option<String>,
    /// Kind of visitor: `person`, `pet` or `vehicle`.
    pub slug: Option<ClientVisitAppointmentComerSlug>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ClientVisitAppointmentComer {
    const NAME: &'static str = "ClientVisitAppointmentComer";
    const FIELDS: &'static [&'static str] = &["id", "title", "slug"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.title),
                _ => fields.optional(&mut object.slug),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("title", &self.title);
        out.optional("slug", &self.slug);
    }
}

object!(ClientVisitAppointmentComer);

/// The previous page.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DateCursorMetaDateCursorPrevious {
    /// Last date of the previous page, inclusive.
    pub to: Maybe<Date>,
    /// First date of the previous page.
    pub from: Maybe<Date>,
    /// Number of items on the previous page.
    pub count: Maybe<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for DateCursorMetaDateCursorPrevious {
    const NAME: &'static str = "DateCursorMetaDateCursorPrevious";
    const FIELDS: &'static [&'static str] = &["to", "from", "count"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.maybe(&mut object.to),
                1 => fields.maybe(&mut object.from),
                _ => fields.maybe(&mut object.count),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.maybe("to", &self.to);
        out.maybe("from", &self.from);
        out.maybe("count", &self.count);
    }
}

object!(DateCursorMetaDateCursorPrevious);

/// A consumable used for a service.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientVisitConsumable {
    pub title: Option<String>,
    /// Quantity in the unit that the user chose.
    pub amount: Option<f64>,
    /// Price of one unit.
    pub cost_per_unit: Option<f64>,
    /// Name of the unit of measure.
    pub unit: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ClientVisitConsumable {
    const NAME: &'static str = "ClientVisitConsumable";
    const FIELDS: &'static [&'static str] = &["title", "amount", "cost_per_unit", "unit"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.title),
                1 => fields.optional(&mut object.amount),
                2 => fields.optional(&mut object.cost_per_unit),
                _ => fields.optional(&mut object.unit),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
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
