// Written by `cargo xtask regen`; changes are lost.

//! Types that several groups use.

use crate::runtime::{DateTime, Hidden, Maybe, Rest, Value, When, object, union};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Message {
    pub message: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Message { "message": optional message, ..rest });

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Unauthorized {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    /// Always `null`.
    pub data: Maybe<BTreeMap<String, Value>>,
    pub meta: Option<Message>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Unauthorized {
    "success": optional success,
    "data": maybe data,
    "meta": optional meta,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NotFound {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    /// Always `null`.
    pub data: Maybe<BTreeMap<String, Value>>,
    pub meta: Option<MapOrList>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(NotFound {
    "success": optional success,
    "data": maybe data,
    "meta": optional meta,
    ..rest
});

/// Token of a client who is signed in.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UserToken {
    /// Token of the user, for the `Authorization` header.
    pub user_token: String,
    /// Fields that are not documented.
    pub rest: Rest,
}

/// Hides secrets.
impl ::std::fmt::Debug for UserToken {
    fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        out.debug_struct("UserToken")
            .field("user_token", &Hidden)
            .field("rest", &self.rest)
            .finish()
    }
}

object!(UserToken {
    fn new(user_token: impl Into<String>);
    "user_token": required user_token,
    ..rest
});

/// One of several types.
#[derive(Debug, Clone, PartialEq)]
pub enum MapOrList {
    Map(BTreeMap<String, Value>),
    List(Vec<Value>),
}

impl From<BTreeMap<String, Value>> for MapOrList {
    fn from(value: BTreeMap<String, Value>) -> Self {
        Self::Map(value)
    }
}

impl From<Vec<Value>> for MapOrList {
    fn from(value: Vec<Value>) -> Self {
        Self::List(value)
    }
}

union!(MapOrList {
    Map: When { is_general: true, ..When::OBJECT },
    List: When::LIST,
});

/// A booked appointment with its location and team member.
#[derive(Debug, Clone, PartialEq)]
pub struct BookedAppointment {
    pub id: i64,
    /// Services of the appointment.
    pub services: Option<Vec<BookedAppointmentService>>,
    /// The location.
    pub company: Option<BookedAppointmentLocation>,
    /// The team member.
    pub staff: Option<BookedAppointmentTeamMember>,
    /// Number of clients in the appointment.
    pub clients_count: Option<i64>,
    /// Start of the appointment.
    pub date: Option<DateTime>,
    /// Start of the appointment.
    pub datetime: Option<DateTime>,
    /// When the appointment was created.
    pub create_date: Option<DateTime>,
    pub comment: Option<String>,
    /// `true`: the appointment is deleted.
    pub deleted: Option<bool>,
    /// Attendance. `2`: confirmed by the client, `1`: arrived, `0`: awaited, `-1`: no-show.
    pub attendance: Option<i64>,
    /// Length of the appointment, in seconds.
    pub length: Option<i64>,
    /// Hours between the SMS reminder and the appointment; `0`: no reminder.
    pub notify_by_sms: Option<i64>,
    /// Hours between the reminder email and the appointment; `0`: no reminder.
    pub notify_by_email: Option<i64>,
    /// `true`: the client chose this team member.
    pub master_requested: Option<bool>,
    /// `true`: booked online; `false`: made by an administrator.
    pub online: Option<bool>,
    /// ID of the appointment in an external system.
    pub api_id: Option<String>,
    /// Last change of the appointment.
    pub last_change_date: Option<DateTime>,
    /// `true`: can be paid online.
    pub prepaid: Option<bool>,
    /// `true`: the online payment is confirmed.
    pub prepaid_confirmed: Option<bool>,
    /// ID of the group event; `0` if there is none.
    pub activity_id: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BookedAppointment {
    fn new(id: i64);
    "id": required id,
    "services": optional services,
    "company": optional company,
    "staff": optional staff,
    "clients_count": optional clients_count,
    "date": optional date,
    "datetime": optional datetime,
    "create_date": optional create_date,
    "comment": optional comment,
    "deleted": optional deleted,
    "attendance": optional attendance,
    "length": optional length,
    "notify_by_sms": optional notify_by_sms,
    "notify_by_email": optional notify_by_email,
    "master_requested": optional master_requested,
    "online": optional online,
    "api_id": optional api_id,
    "last_change_date": optional last_change_date,
    "prepaid": optional prepaid,
    "prepaid_confirmed": optional prepaid_confirmed,
    "activity_id": optional activity_id,
    ..rest
});

/// A service of an appointment.
#[derive(Debug, Clone, PartialEq)]
pub struct BookedAppointmentService {
    pub id: i64,
    pub title: Option<String>,
    /// Quantity.
    pub amount: Option<f64>,
    /// Length of the service, in seconds.
    pub seance_length: Option<i64>,
    /// Total price.
    pub cost: Option<f64>,
    /// Lower price of the service.
    pub price_min: Option<f64>,
    /// Upper price of the service.
    pub price_max: Option<f64>,
    /// Discount, in percent.
    pub discount: Option<f64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BookedAppointmentService {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "amount": optional amount,
    "seance_length": optional seance_length,
    "cost": optional cost,
    "price_min": optional price_min,
    "price_max": optional price_max,
    "discount": optional discount,
    ..rest
});

/// The location.
#[derive(Debug, Clone, PartialEq)]
pub struct BookedAppointmentLocation {
    pub id: i64,
    pub title: Option<String>,
    /// ID of the country.
    pub country_id: Option<i64>,
    /// Name of the country.
    pub country: Option<String>,
    /// ID of the city.
    pub city_id: Option<i64>,
    /// Name of the city.
    pub city: Option<String>,
    pub phone: Option<String>,
    /// Phone numbers of the location.
    pub phones: Option<Vec<String>>,
    /// Offset of the time zone from UTC, in hours.
    pub timezone: Option<String>,
    /// Street address.
    pub address: Option<String>,
    /// Latitude, in degrees.
    pub coordinate_lat: Option<f64>,
    /// Longitude, in degrees.
    pub coordinate_lon: Option<f64>,
    /// `true`: appointments may be deleted.
    pub allow_delete_record: Option<bool>,
    /// `true`: appointments may be changed.
    pub allow_change_record: Option<bool>,
    /// Address of the website.
    pub site: Option<String>,
    /// Short name of the currency.
    pub currency_short_title: Option<String>,
    /// How long before its start an appointment may be changed.
    pub allow_change_record_delay_step: Option<i64>,
    /// How long before its start an appointment may be deleted.
    pub allow_delete_record_delay_step: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BookedAppointmentLocation {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "country_id": optional country_id,
    "country": optional country,
    "city_id": optional city_id,
    "city": optional city,
    "phone": optional phone,
    "phones": optional phones,
    "timezone": optional timezone,
    "address": optional address,
    "coordinate_lat": optional coordinate_lat,
    "coordinate_lon": optional coordinate_lon,
    "allow_delete_record": optional allow_delete_record,
    "allow_change_record": optional allow_change_record,
    "site": optional site,
    "currency_short_title": optional currency_short_title,
    "allow_change_record_delay_step": optional allow_change_record_delay_step,
    "allow_delete_record_delay_step": optional allow_delete_record_delay_step,
    ..rest
});

/// The team member.
#[derive(Debug, Clone, PartialEq)]
pub struct BookedAppointmentTeamMember {
    pub id: i64,
    pub name: Option<String>,
    pub specialization: Option<String>,
    /// Position of the team member.
    pub position: Option<Position>,
    /// `1`: the rating of the team member is shown.
    pub show_rating: Option<i64>,
    /// Average rating of the team member.
    pub rating: Option<f64>,
    /// Number of votes in the rating.
    pub votes_count: Option<i64>,
    /// URL of the team member's picture.
    pub avatar: Option<String>,
    /// Number of reviews.
    pub comments_count: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BookedAppointmentTeamMember {
    fn new(id: i64);
    "id": required id,
    "name": optional name,
    "specialization": optional specialization,
    "position": optional position,
    "show_rating": optional show_rating,
    "rating": optional rating,
    "votes_count": optional votes_count,
    "avatar": optional avatar,
    "comments_count": optional comments_count,
    ..rest
});

/// Position of the team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Position {
    pub id: i64,
    pub title: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Position { fn new(id: i64); "id": required id, "title": optional title, ..rest });
