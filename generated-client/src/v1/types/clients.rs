// Written by `cargo xtask regen`; changes are lost.

//! Types of `clients`.

use crate::runtime::{Date, DateTime, Maybe, Rest, Value, int_enum, object, text_enum};
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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(DeprecatedClient {
    fn new(id: i64);
    "id": required id,
    "name": optional name,
    "phone": optional phone,
    "email": optional email,
    "categories": optional categories,
    "gender_id": optional gender_id,
    "gender": optional gender,
    "discount": optional discount,
    "importance_id": optional importance_id,
    "importance": optional importance,
    "card": optional card,
    "birth_date": maybe birth_date,
    "comment": optional comment,
    "sms_check": optional sms_check,
    "sms_not": optional sms_not,
    "spent": optional spent,
    "balance": optional balance,
    "visits": optional visits,
    "last_change_date": optional last_change_date,
    "custom_fields": optional custom_fields,
    "surname": optional surname,
    "middle_name": optional middle_name,
    "patronymic": optional patronymic,
    "display_name": optional display_name,
    "sex": optional sex,
    "sex_id": optional sex_id,
    "sms_bot": optional sms_bot,
    "paid": optional paid,
    ..rest
});

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

object!(NewClient {
    fn new(name: impl Into<String>, phone: impl Into<String>);
    "name": required name,
    "surname": optional surname,
    "middle_name": optional middle_name,
    "phone": required phone,
    "email": optional email,
    "gender_id": optional gender_id,
    "importance_id": optional importance_id,
    "discount": optional discount,
    "card": optional card,
    "birth_date": optional birth_date,
    "comment": optional comment,
    "spent": optional spent,
    "balance": optional balance,
    "sms_check": optional sms_check,
    "sms_not": optional sms_not,
    "categories": optional categories,
    "custom_fields": optional custom_fields,
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Client {
    fn new(id: i64);
    "id": required id,
    "name": optional name,
    "surname": optional surname,
    "patronymic": optional patronymic,
    "middle_name": optional middle_name,
    "display_name": optional display_name,
    "phone": optional phone,
    "email": optional email,
    "gender": optional gender,
    "gender_id": optional gender_id,
    "sex": optional sex,
    "sex_id": optional sex_id,
    "discount": optional discount,
    "importance": optional importance,
    "importance_id": optional importance_id,
    "card": optional card,
    "birth_date": maybe birth_date,
    "comment": optional comment,
    "sms_check": optional sms_check,
    "sms_not": optional sms_not,
    "sms_bot": optional sms_bot,
    "spent": optional spent,
    "paid": optional paid,
    "balance": optional balance,
    "visits": optional visits,
    "last_change_date": optional last_change_date,
    "categories": optional categories,
    "custom_fields": optional custom_fields,
    ..rest
});

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

object!(ClientSearch {
    "page": optional page,
    "page_size": optional page_size,
    "fields": optional fields,
    "order_by": optional order_by,
    "order_by_direction": optional order_by_direction,
    "operation": optional operation,
    "filters": optional filters,
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientSummary {
    fn new(id: i64);
    "name": optional name,
    "id": required id,
    "phone": optional phone,
    "email": optional email,
    "discount": optional discount,
    "first_visit_date": optional first_visit_date,
    "last_visit_date": optional last_visit_date,
    "sold_amount": optional sold_amount,
    "visits_count": optional visits_count,
    ..rest
});

/// Error response when a client search has an invalid filter.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientSearchFailure {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    /// Always `null`.
    pub data: Option<String>,
    /// Error message.
    pub meta: Option<ClientSearchFailureMeta>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientSearchFailure {
    "success": optional success,
    "data": optional data,
    "meta": optional meta,
    ..rest
});

/// Error response when the location of a client search does not exist.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientSearchNotFound {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    /// Error message.
    pub meta: Option<ClientSearchNotFoundMeta>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientSearchNotFound { "success": optional success, "meta": optional meta, ..rest });

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

object!(ClientUpdate {
    fn new(name: impl Into<String>, phone: impl Into<String>);
    "name": required name,
    "surname": optional surname,
    "middle_name": optional middle_name,
    "phone": required phone,
    "email": optional email,
    "gender_id": optional gender_id,
    "importance_id": optional importance_id,
    "discount": optional discount,
    "card": optional card,
    "birth_date": optional birth_date,
    "comment": optional comment,
    "spent": optional spent,
    "balance": optional balance,
    "sms_check": optional sms_check,
    "sms_not": optional sms_not,
    "labels": optional labels,
    "custom_fields": optional custom_fields,
});

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

object!(BatchClient {
    "name": optional name,
    "surname": optional surname,
    "middle_name": optional middle_name,
    "phone": optional phone,
    "email": optional email,
    "gender_id": optional gender_id,
    "importance_id": optional importance_id,
    "discount": optional discount,
    "card": optional card,
    "birth_date": optional birth_date,
    "comment": optional comment,
    "spent": optional spent,
    "balance": optional balance,
    "sms_check": optional sms_check,
    "sms_not": optional sms_not,
    "categories": optional categories,
});

/// Result of adding several clients: the new clients and the failures.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientBatchResult {
    /// Clients that were added.
    pub created: Option<Vec<Client>>,
    /// Clients that could not be added.
    pub errors: Option<Vec<ClientBatchResultError>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientBatchResult { "created": optional created, "errors": optional errors, ..rest });

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientComment {
    "id": optional id,
    "create_date": optional create_date,
    "update_date": optional update_date,
    "type": optional r#type,
    "text": optional text,
    "files": optional files,
    "user": maybe user,
    ..rest
});

/// Request that adds a text comment to a client.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewClientComment {
    /// Text of the comment.
    pub text: String,
}

object!(NewClientComment { fn new(text: impl Into<String>); "text": required text });

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientFile {
    fn new(id: i64);
    "id": required id,
    "client_id": optional client_id,
    "name": optional name,
    "description": optional description,
    "date_create": optional date_create,
    "extension": optional extension,
    "mime": optional mime,
    "link": optional link,
    "user_name": optional user_name,
    "user_avatar": optional user_avatar,
    "size": optional size,
    "can_edit": optional can_edit,
    ..rest
});

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

object!(ClientVisitSearch {
    literal;
    "client_id": required client_id,
    "client_phone": required client_phone,
    "from": required from,
    "to": required to,
    "payment_statuses": required payment_statuses,
    "attendance": required attendance,
});

/// Visits of a client: appointments and product sales.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClientVisits {
    /// Product sales to the client.
    pub goods_transactions: Option<Vec<ClientVisitSale>>,
    /// Appointments of the client.
    pub records: Option<Vec<ClientVisitAppointment>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientVisits {
    "goods_transactions": optional goods_transactions,
    "records": optional records,
    ..rest
});

/// Dates of the current, next and previous page. Items are sorted by date, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DateCursorMeta {
    /// Dates of the current, the next and the previous page.
    ///
    /// `dateCursor` on the wire.
    pub date_cursor: Option<DateCursorMetaDateCursor>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(DateCursorMeta { "dateCursor": optional date_cursor, ..rest });

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientCategory {
    fn new(id: i64);
    "id": required id,
    "salon_id": optional salon_id,
    "company_id": optional company_id,
    "title": optional title,
    "color": optional color,
    "font_color": optional font_color,
    "icon": optional icon,
    "entity": optional entity,
    "entity_slug": optional entity_slug,
    "deleted": optional deleted,
    "is_deleted": optional is_deleted,
    "not_editable": optional not_editable,
    "is_editable": optional is_editable,
    ..rest
});

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
    /// A value that is not documented.
    Other(String),
}

impl ClientSearchField {
    /// Returns the value on the wire.
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
    /// A value that is not documented.
    Other(String),
}

impl ClientSearchOrderBy {
    /// Returns the value on the wire.
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
    /// A value that is not documented.
    Other(String),
}

impl ClientSearchOrderByDirection {
    /// Returns the value on the wire.
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
    /// A value that is not documented.
    Other(String),
}

impl ClientSearchOperation {
    /// Returns the value on the wire.
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

object!(ClientSearchFilter { "type": optional r#type, "state": optional state });

/// Error message.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientSearchFailureMeta {
    pub message: Option<String>,
    /// Messages by the part of the request that is invalid.
    pub errors: Option<ClientSearchFailureMetaErrors>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientSearchFailureMeta {
    "message": optional message,
    "errors": optional errors,
    ..rest
});

/// A client that could not be added.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientBatchResultError {
    pub phone: Option<String>,
    pub name: Option<String>,
    /// Reason why the client could not be added.
    pub error: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientBatchResultError {
    "phone": optional phone,
    "name": optional name,
    "error": optional error,
    ..rest
});

/// `default`: text, `file`: uploaded file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientCommentType {
    /// Sent as `default`.
    Default,
    /// Sent as `file`.
    File,
    /// A value that is not documented.
    Other(String),
}

impl ClientCommentType {
    /// Returns the value on the wire.
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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientCommentFile { "link": optional link, "filename": optional filename, ..rest });

/// User who wrote the comment or uploaded the files.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientCommentUser {
    /// ID of the user.
    pub id: Option<i64>,
    pub name: Option<String>,
    /// URL of the user's picture.
    pub avatar: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientCommentUser {
    "id": optional id,
    "name": optional name,
    "avatar": optional avatar,
    ..rest
});

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
    /// A value that is not documented.
    Other(String),
}

impl AppointmentPaymentStatus {
    /// Returns the value on the wire.
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
    /// A value that is not documented.
    Other(i64),
}

impl ClientVisitSearchAttendance {
    /// Returns the value on the wire.
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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientVisitSale {
    "id": optional id,
    "comment": optional comment,
    "date": optional date,
    "visit_id": optional visit_id,
    "record_id": optional record_id,
    "goods": optional goods,
    "staff": optional staff,
    "company": optional company,
    ..rest
});

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
    pub tips: Option<TipsReduce>,
    /// The visitor; left out when none is set.
    pub comer: Option<ClientVisitAppointmentComer>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientVisitAppointment {
    "id": optional id,
    "comment": optional comment,
    "date": optional date,
    "visit_id": optional visit_id,
    "attendance": optional attendance,
    "services": optional services,
    "staff": optional staff,
    "company": optional company,
    "tips": optional tips,
    "comer": optional comer,
    ..rest
});

/// Dates of the current, the next and the previous page.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DateCursorMetaDateCursor {
    /// The previous page.
    pub previous: Option<DateCursorMetaDateCursorPrevious>,
    /// The current page.
    pub current: Option<DateCursorMetaDateCursorPrevious>,
    /// The next page.
    pub next: Option<DateCursorMetaDateCursorPrevious>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(DateCursorMetaDateCursor {
    "previous": optional previous,
    "current": optional current,
    "next": optional next,
    ..rest
});

/// Messages by the part of the request that is invalid.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientSearchFailureMetaErrors {
    /// What is wrong with the filters.
    pub filters: Option<Vec<String>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientSearchFailureMetaErrors { "filters": optional filters, ..rest });

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientVisitProduct {
    "id": optional id,
    "title": optional title,
    "amount": optional amount,
    "unit": optional unit,
    "cost_per_unit": optional cost_per_unit,
    "first_cost": optional first_cost,
    "discount_percent": optional discount_percent,
    "cost_to_pay": optional cost_to_pay,
    "paid_sum": optional paid_sum,
    "payment_status": optional payment_status,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientVisitService {
    "id": optional id,
    "title": optional title,
    "first_cost": optional first_cost,
    "discount_percent": optional discount_percent,
    "cost_to_pay": optional cost_to_pay,
    "paid_sum": optional paid_sum,
    "payment_status": optional payment_status,
    "consumables": optional consumables,
    ..rest
});

/// Tells whether the team member got tips; used when the current user is someone else.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TipsReduce {
    /// `true`: the team member got tips.
    pub has_tips: Option<bool>,
    /// Always `null`: the amount is not calculated.
    pub sum: Maybe<f64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TipsReduce { "has_tips": optional has_tips, "sum": maybe sum, ..rest });

/// The visitor; left out when none is set.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientVisitAppointmentComer {
    /// ID of the visitor.
    pub id: Option<i64>,
    /// Name of the visitor.
    pub title: Option<String>,
    /// Kind of visitor: `person`, `pet` or `vehicle`.
    pub slug: Option<ClientVisitAppointmentComerSlug>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientVisitAppointmentComer {
    "id": optional id,
    "title": optional title,
    "slug": optional slug,
    ..rest
});

/// The previous page.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct DateCursorMetaDateCursorPrevious {
    /// Last date of the previous page, inclusive.
    pub to: Maybe<Date>,
    /// First date of the previous page.
    pub from: Maybe<Date>,
    /// Number of items on the previous page.
    pub count: Maybe<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(DateCursorMetaDateCursorPrevious {
    "to": maybe to,
    "from": maybe from,
    "count": maybe count,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientVisitConsumable {
    "title": optional title,
    "amount": optional amount,
    "cost_per_unit": optional cost_per_unit,
    "unit": optional unit,
    ..rest
});

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
    /// A value that is not documented.
    Other(String),
}

impl ClientVisitAppointmentComerSlug {
    /// Returns the value on the wire.
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
