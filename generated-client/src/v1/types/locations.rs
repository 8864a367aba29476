// Written by `cargo xtask regen`; changes are lost.

//! Types of `locations`.

use crate::runtime::{DateTime, Maybe, Rest, Value, object, text_enum};
use std::collections::BTreeMap;
use super::{IdTitle, LocationMainGroup, LocationPushNotificationPhoneConfirm, Message};

/// Part of a location to include in the response.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocationInclude {
    /// Sent as `staff`.
    Staff,
    /// Sent as `positions`.
    Positions,
    /// Sent as `accounts`.
    Accounts,
    /// Sent as `storages`.
    Storages,
    /// Sent as `expenses`.
    Expenses,
    /// A value that is not documented.
    Other(String),
}

impl LocationInclude {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Staff => "staff",
            Self::Positions => "positions",
            Self::Accounts => "accounts",
            Self::Storages => "storages",
            Self::Expenses => "expenses",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for LocationInclude {
    fn from(text: &str) -> Self {
        match text {
            "staff" => Self::Staff,
            "positions" => Self::Positions,
            "accounts" => Self::Accounts,
            "storages" => Self::Storages,
            "expenses" => Self::Expenses,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(LocationInclude);

/// A location in a list.
#[derive(Debug, Clone, PartialEq)]
pub struct LocationSummary {
    pub id: i64,
    pub title: Option<String>,
    /// Name of the location on outside sites.
    pub public_title: Option<String>,
    /// Business category of the location.
    pub short_descr: Option<String>,
    /// URL of the location logo.
    pub logo: Option<String>,
    /// `1`: active, `0`: inactive.
    pub active: Option<i64>,
    pub phone: Option<String>,
    /// Phone numbers of the location.
    pub phones: Option<Vec<String>>,
    pub email: Option<String>,
    /// ID of the country of the location.
    pub country_id: Option<i64>,
    /// Opening hours, as text.
    pub schedule: Option<String>,
    /// Name of the country.
    pub country: Option<String>,
    /// ID of the city of the location.
    pub city_id: Option<i64>,
    /// Name of the city.
    pub city: Option<String>,
    /// Offset of the time zone from UTC, in hours.
    pub timezone: Option<i64>,
    /// Name of the time zone, such as `America/New_York`.
    pub timezone_name: Option<String>,
    /// Street address of the location.
    pub address: Option<String>,
    /// Latitude, in degrees.
    pub coordinate_lat: Option<f64>,
    /// Longitude, in degrees.
    pub coordinate_lon: Option<f64>,
    /// `true`: clients confirm their phone number by SMS to book.
    pub phone_confirmation: Option<bool>,
    /// Team members that can be booked.
    pub active_staff_count: Option<i64>,
    /// Next free slot in the location, ISO 8601. Present only with `forBooking=1`.
    pub next_slot: Option<DateTime>,
    /// URL of the iOS app.
    pub app_ios: Option<String>,
    /// URL of the Android app.
    pub app_android: Option<String>,
    /// Short name of the currency.
    pub currency_short_title: Option<String>,
    /// `true`: SMS reminders are off.
    pub reminds_sms_disabled: Option<bool>,
    /// Default setting of SMS reminders.
    pub reminds_sms_default: Option<i64>,
    /// Weight in the chain's list of locations; greater numbers come first.
    pub group_priority: Option<i64>,
    /// Display priority in the booking form.
    pub bookform_group_priority: Option<i64>,
    /// Full description of the location, HTML.
    pub description: Option<String>,
    /// Paths of the location's photos.
    pub photos: Option<Vec<String>>,
    /// Full URLs of the location's photos.
    pub company_photos: Option<Vec<String>>,
    /// Settings of the promotion of the booking widget.
    pub booking_widget_promo: Maybe<BTreeMap<String, Value>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LocationSummary {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "public_title": optional public_title,
    "short_descr": optional short_descr,
    "logo": optional logo,
    "active": optional active,
    "phone": optional phone,
    "phones": optional phones,
    "email": optional email,
    "country_id": optional country_id,
    "schedule": optional schedule,
    "country": optional country,
    "city_id": optional city_id,
    "city": optional city,
    "timezone": optional timezone,
    "timezone_name": optional timezone_name,
    "address": optional address,
    "coordinate_lat": optional coordinate_lat,
    "coordinate_lon": optional coordinate_lon,
    "phone_confirmation": optional phone_confirmation,
    "active_staff_count": optional active_staff_count,
    "next_slot": optional next_slot,
    "app_ios": optional app_ios,
    "app_android": optional app_android,
    "currency_short_title": optional currency_short_title,
    "reminds_sms_disabled": optional reminds_sms_disabled,
    "reminds_sms_default": optional reminds_sms_default,
    "group_priority": optional group_priority,
    "bookform_group_priority": optional bookform_group_priority,
    "description": optional description,
    "photos": optional photos,
    "company_photos": optional company_photos,
    "booking_widget_promo": maybe booking_widget_promo,
    ..rest
});

/// Request that adds a location.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NewLocation {
    pub title: Option<String>,
    /// ID of the country; IDs come from the country list.
    pub country_id: Option<i64>,
    /// ID of the city; IDs come from the city list.
    pub city_id: Option<i64>,
    /// Street address.
    pub address: Option<String>,
    /// Address of the website.
    pub site: Option<String>,
    /// Latitude, in degrees.
    pub coordinate_lat: Option<f64>,
    /// Longitude, in degrees.
    pub coordinate_lot: Option<f64>,
    /// ID of the business type.
    pub business_type_id: Option<i64>,
    /// Business category of the location.
    pub short_descr: Option<String>,
}

object!(NewLocation {
    "title": optional title,
    "country_id": optional country_id,
    "city_id": optional city_id,
    "address": optional address,
    "site": optional site,
    "coordinate_lat": optional coordinate_lat,
    "coordinate_lot": optional coordinate_lot,
    "business_type_id": optional business_type_id,
    "short_descr": optional short_descr,
});

/// A new location.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatedLocation {
    pub id: i64,
    pub title: Option<String>,
    /// Business category of the location.
    pub short_descr: Option<String>,
    /// Path of the location logo.
    pub logo: Option<String>,
    /// `1`: the location has a paid license.
    pub active: Option<i64>,
    pub phone: Option<String>,
    /// ID of the country of the location.
    pub country_id: Option<i64>,
    /// Opening hours, as text.
    pub schedule: Option<String>,
    /// Country of the location.
    pub country: Option<String>,
    /// ID of the city of the location.
    pub city_id: Option<i64>,
    /// City of the location.
    pub city: Option<String>,
    /// Name of the time zone, such as `America/New_York`.
    pub timezone_name: Option<String>,
    /// Street address of the location.
    pub address: Option<String>,
    /// Latitude, in degrees.
    pub coordinate_lat: Option<f64>,
    /// Longitude, in degrees.
    pub coordinate_lon: Option<f64>,
    /// `true`: clients confirm their phone number by SMS to book.
    pub phone_confirmation: Option<bool>,
    /// Team members that can be booked.
    pub active_staff_count: Option<i64>,
    /// URL of the iOS app.
    pub app_ios: Option<String>,
    /// URL of the Android app.
    pub app_android: Option<String>,
    /// Short name of the currency.
    pub currency_short_title: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(CreatedLocation {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "short_descr": optional short_descr,
    "logo": optional logo,
    "active": optional active,
    "phone": optional phone,
    "country_id": optional country_id,
    "schedule": optional schedule,
    "country": optional country,
    "city_id": optional city_id,
    "city": optional city,
    "timezone_name": optional timezone_name,
    "address": optional address,
    "coordinate_lat": optional coordinate_lat,
    "coordinate_lon": optional coordinate_lon,
    "phone_confirmation": optional phone_confirmation,
    "active_staff_count": optional active_staff_count,
    "app_ios": optional app_ios,
    "app_android": optional app_android,
    "currency_short_title": optional currency_short_title,
    ..rest
});

/// A location: a salon, a clinic or a studio.
#[derive(Debug, Clone, PartialEq)]
pub struct Location {
    pub id: i64,
    pub title: Option<String>,
    /// ID of the country of the location.
    pub country_id: Option<i64>,
    /// Country of the location.
    pub country: Option<String>,
    /// ID of the city of the location.
    pub city_id: Option<i64>,
    /// City of the location.
    pub city: Option<String>,
    /// Name of the time zone, such as `America/New_York`.
    pub timezone_name: Option<String>,
    /// Street address of the location.
    pub address: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Pages of a location in social networks.
    pub social: Option<SocialNetworks>,
    /// Address of the website.
    pub site: Option<String>,
    /// Latitude, in degrees.
    pub coordinate_lat: Option<f64>,
    /// Longitude, in degrees.
    pub coordinate_lon: Option<f64>,
    /// `true`: clients confirm their phone number by SMS to book.
    pub phone_confirmation: Option<bool>,
    /// Team members that can be booked.
    pub active_staff_count: Option<i64>,
    /// Next free slot in the location, ISO 8601. Present only with `forBooking=1`.
    pub next_slot: Option<DateTime>,
    /// Weight in the chain's list of locations; greater numbers come first.
    pub group_priority: Option<i64>,
    /// `1` or `true`: clients confirm their phone number to get push notifications. A number or a boolean.
    pub push_notification_phone_confirm: Option<LocationPushNotificationPhoneConfirm>,
    /// ID of the location's main chain.
    pub main_group_id: Option<i64>,
    /// Main chain of the location; an empty array if none.
    pub main_group: Option<LocationMainGroup>,
    /// Chains of the location; present only with `show_groups=1`.
    pub groups: Option<BTreeMap<String, IdTitle>>,
    /// Online booking forms (widgets) of the location.
    pub bookforms: Option<Vec<LocationBookform>>,
    /// URL of the booking form; present only with `bookform_id`.
    pub online_sales_form_url: Option<String>,
    /// Current payment policy of the location.
    pub payment_policy: Option<LocationPaymentPolicy>,
    /// Permissions; present only with `my=1`.
    pub access: Option<BTreeMap<String, Value>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Location {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "country_id": optional country_id,
    "country": optional country,
    "city_id": optional city_id,
    "city": optional city,
    "timezone_name": optional timezone_name,
    "address": optional address,
    "zip": optional zip,
    "social": optional social,
    "site": optional site,
    "coordinate_lat": optional coordinate_lat,
    "coordinate_lon": optional coordinate_lon,
    "phone_confirmation": optional phone_confirmation,
    "active_staff_count": optional active_staff_count,
    "next_slot": optional next_slot,
    "group_priority": optional group_priority,
    "push_notification_phone_confirm": optional push_notification_phone_confirm,
    "main_group_id": optional main_group_id,
    "main_group": optional main_group,
    "groups": optional groups,
    "bookforms": optional bookforms,
    "online_sales_form_url": optional online_sales_form_url,
    "payment_policy": optional payment_policy,
    "access": optional access,
    ..rest
});

/// Error response of the old form when a request is not authorized, or finds nothing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct UnauthorizedLegacy {
    /// What went wrong.
    pub errors: Option<LegacyError>,
    /// Error message.
    pub meta: Option<Message>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(UnauthorizedLegacy { "errors": optional errors, "meta": optional meta, ..rest });

/// Request that changes a location.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LocationUpdate {
    pub title: Option<String>,
    /// ID of the country. Takes precedence over `country`.
    pub country_id: Option<i64>,
    /// Name of the country.
    pub country: Option<String>,
    /// ID of the city. Takes precedence over `city`.
    pub city_id: Option<i64>,
    /// Name of the city.
    pub city: Option<String>,
    /// Street address.
    pub address: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Phone numbers of the location.
    pub phones: Option<Vec<String>>,
    /// Pages of the location in social networks.
    pub social: Option<SocialNetworks>,
    /// Address of the website.
    pub site: Option<String>,
    /// Latitude, in degrees.
    pub coordinate_lat: Option<f64>,
    /// Longitude, in degrees.
    pub coordinate_lon: Option<f64>,
    /// Format `html`.
    pub description: Option<String>,
    /// ID of the business type.
    pub business_type_id: Option<i64>,
    /// Business category of the location.
    pub short_descr: Option<String>,
}

object!(LocationUpdate {
    "title": optional title,
    "country_id": optional country_id,
    "country": optional country,
    "city_id": optional city_id,
    "city": optional city,
    "address": optional address,
    "zip": optional zip,
    "phones": optional phones,
    "social": optional social,
    "site": optional site,
    "coordinate_lat": optional coordinate_lat,
    "coordinate_lon": optional coordinate_lon,
    "description": optional description,
    "business_type_id": optional business_type_id,
    "short_descr": optional short_descr,
});

/// A location after a change.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatedLocation {
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
    /// Name of the time zone, such as `America/New_York`.
    pub timezone_name: Option<String>,
    /// Street address.
    pub address: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// Pages of a location in social networks.
    pub social: Option<UpdatedLocationSocial>,
    /// Address of the website.
    pub site: Option<String>,
    /// Latitude, in degrees.
    pub coordinate_lat: Option<f64>,
    /// Longitude, in degrees.
    pub coordinate_lon: Option<f64>,
    /// Format `html`.
    pub description: Option<String>,
    /// ID of the business type.
    pub business_type_id: Option<i64>,
    /// Business category of the location.
    pub short_descr: Option<String>,
    /// `true`: clients confirm their phone number by SMS to book.
    pub phone_confirmation: Option<bool>,
    /// Weight in the chain's list of locations; greater numbers come first.
    pub group_priority: Option<i64>,
    /// `1` or `true`: clients confirm their phone number to get push notifications. A number or a boolean.
    pub push_notification_phone_confirm: Option<LocationPushNotificationPhoneConfirm>,
    /// ID of the location's main chain.
    pub main_group_id: Option<i64>,
    /// Main chain of the location; an empty array if none.
    pub main_group: Option<LocationMainGroup>,
    /// Access rights of the user.
    pub access: Option<BTreeMap<String, Value>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(UpdatedLocation {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "country_id": optional country_id,
    "country": optional country,
    "city_id": optional city_id,
    "city": optional city,
    "timezone_name": optional timezone_name,
    "address": optional address,
    "zip": optional zip,
    "social": optional social,
    "site": optional site,
    "coordinate_lat": optional coordinate_lat,
    "coordinate_lon": optional coordinate_lon,
    "description": optional description,
    "business_type_id": optional business_type_id,
    "short_descr": optional short_descr,
    "phone_confirmation": optional phone_confirmation,
    "group_priority": optional group_priority,
    "push_notification_phone_confirm": optional push_notification_phone_confirm,
    "main_group_id": optional main_group_id,
    "main_group": optional main_group,
    "access": optional access,
    ..rest
});

/// Pages of a location in social networks.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SocialNetworks {
    pub telegram: Option<String>,
    pub instagram: Option<String>,
    pub vk: Option<String>,
    pub facebook: Option<String>,
    pub viber: Option<String>,
    pub whatsapp: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SocialNetworks {
    "telegram": optional telegram,
    "instagram": optional instagram,
    "vk": optional vk,
    "facebook": optional facebook,
    "viber": optional viber,
    "whatsapp": optional whatsapp,
    ..rest
});

/// A booking form of a location.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LocationBookform {
    pub id: i64,
    pub title: Option<String>,
    /// `1`: the location's default booking form.
    pub is_default: Option<i64>,
    /// URL of the booking form.
    pub url: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LocationBookform {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "is_default": optional is_default,
    "url": optional url,
    ..rest
});

/// Current payment policy of the location.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct LocationPaymentPolicy {
    /// Payment policy. `none`: off, `deposit`: deposit paid in advance, `card_guarantee`: guaranteed by card.
    pub r#type: Option<LocationPaymentPolicyType>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LocationPaymentPolicy { "type": optional r#type, ..rest });

/// Code and message of an error.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct LegacyError {
    /// Code of the error, such as `401`.
    pub code: Option<String>,
    pub message: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LegacyError { "code": optional code, "message": optional message, ..rest });

/// Pages of a location in social networks.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct UpdatedLocationSocial {
    pub telegram: Option<String>,
    pub instagram: Option<String>,
    pub vk: Option<String>,
    pub facebook: Option<String>,
    pub viber: Option<String>,
    pub whatsapp: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(UpdatedLocationSocial {
    "telegram": optional telegram,
    "instagram": optional instagram,
    "vk": optional vk,
    "facebook": optional facebook,
    "viber": optional viber,
    "whatsapp": optional whatsapp,
    ..rest
});

/// Payment policy. `none`: off, `deposit`: deposit paid in advance, `card_guarantee`: guaranteed by card.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocationPaymentPolicyType {
    /// Sent as `none`.
    None,
    /// Sent as `deposit`.
    Deposit,
    /// Sent as `card_guarantee`.
    CardGuarantee,
    /// A value that is not documented.
    Other(String),
}

impl LocationPaymentPolicyType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Deposit => "deposit",
            Self::CardGuarantee => "card_guarantee",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for LocationPaymentPolicyType {
    fn from(text: &str) -> Self {
        match text {
            "none" => Self::None,
            "deposit" => Self::Deposit,
            "card_guarantee" => Self::CardGuarantee,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(LocationPaymentPolicyType);
