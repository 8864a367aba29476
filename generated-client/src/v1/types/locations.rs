// Written by `cargo xtask regen`; changes are lost.

//! Types of `locations`.

use crate::runtime::{DateTime, Maybe, Rest, Value, object, text_enum};
use std::collections::BTreeMap;
use super::{IdTitle, LocationMainGroup, LocationPushNotificationPhoneConfirm, Message};

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
    /// A value that the document does not list.
    Other(String),
}

impl LocationInclude {
    /// The value as it is sent.
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

#[derive(Debug, Clone, PartialEq)]
pub struct LocationSummary {
    pub id: i64,
    pub title: Option<String>,
    pub public_title: Option<String>,
    pub short_descr: Option<String>,
    /// URL of the location logo.
    pub logo: Option<String>,
    pub active: Option<i64>,
    pub phone: Option<String>,
    pub phones: Option<Vec<String>>,
    pub email: Option<String>,
    /// Country of the location.
    pub country_id: Option<i64>,
    pub schedule: Option<String>,
    pub country: Option<String>,
    /// City of the location.
    pub city_id: Option<i64>,
    pub city: Option<String>,
    pub timezone: Option<i64>,
    pub timezone_name: Option<String>,
    /// Street address of the location.
    pub address: Option<String>,
    pub coordinate_lat: Option<f64>,
    pub coordinate_lon: Option<f64>,
    /// `true`: booking needs the phone number confirmed by SMS.
    pub phone_confirmation: Option<bool>,
    /// Team members that can be booked.
    pub active_staff_count: Option<i64>,
    /// Next free slot in the location, ISO 8601. Only present with `forBooking=1`.
    pub next_slot: Option<DateTime>,
    pub app_ios: Option<String>,
    pub app_android: Option<String>,
    pub currency_short_title: Option<String>,
    pub reminds_sms_disabled: Option<bool>,
    pub reminds_sms_default: Option<i64>,
    /// Order in the chain's list of locations; a greater number comes first.
    pub group_priority: Option<i64>,
    /// Display priority in the booking form.
    pub bookform_group_priority: Option<i64>,
    /// Full description of the location, HTML.
    pub description: Option<String>,
    /// Paths of photos of the location.
    pub photos: Option<Vec<String>>,
    /// Full URLs of the location's photos.
    pub company_photos: Option<Vec<String>>,
    pub booking_widget_promo: Maybe<BTreeMap<String, Value>>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NewLocation {
    pub title: Option<String>,
    /// Country of the location; IDs come from the country list.
    pub country_id: Option<i64>,
    /// City of the location; IDs come from the city list.
    pub city_id: Option<i64>,
    pub address: Option<String>,
    pub site: Option<String>,
    pub coordinate_lat: Option<f64>,
    pub coordinate_lot: Option<f64>,
    pub business_type_id: Option<i64>,
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

#[derive(Debug, Clone, PartialEq)]
pub struct CreatedLocation {
    pub id: i64,
    pub title: Option<String>,
    pub short_descr: Option<String>,
    /// Path of the location logo.
    pub logo: Option<String>,
    /// `1`: the location has a paid license.
    pub active: Option<i64>,
    pub phone: Option<String>,
    /// Country of the location.
    pub country_id: Option<i64>,
    pub schedule: Option<String>,
    /// Country of the location.
    pub country: Option<String>,
    /// City of the location.
    pub city_id: Option<i64>,
    /// City of the location.
    pub city: Option<String>,
    pub timezone_name: Option<String>,
    /// Street address of the location.
    pub address: Option<String>,
    pub coordinate_lat: Option<f64>,
    pub coordinate_lon: Option<f64>,
    /// `true`: booking needs the phone number confirmed by SMS.
    pub phone_confirmation: Option<bool>,
    /// Team members that can be booked.
    pub active_staff_count: Option<i64>,
    pub app_ios: Option<String>,
    pub app_android: Option<String>,
    pub currency_short_title: Option<String>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq)]
pub struct Location {
    pub id: i64,
    pub title: Option<String>,
    /// Country of the location.
    pub country_id: Option<i64>,
    /// Country of the location.
    pub country: Option<String>,
    /// City of the location.
    pub city_id: Option<i64>,
    /// City of the location.
    pub city: Option<String>,
    pub timezone_name: Option<String>,
    /// Street address of the location.
    pub address: Option<String>,
    pub zip: Option<String>,
    pub social: Option<SocialNetworks>,
    pub site: Option<String>,
    pub coordinate_lat: Option<f64>,
    pub coordinate_lon: Option<f64>,
    /// `true`: booking needs the phone number confirmed by SMS.
    pub phone_confirmation: Option<bool>,
    /// Team members that can be booked.
    pub active_staff_count: Option<i64>,
    /// Next free slot in the location, ISO 8601. Only present with `forBooking=1`.
    pub next_slot: Option<DateTime>,
    /// Order in the chain's list of locations; a greater number comes first.
    pub group_priority: Option<i64>,
    /// `1` or `true`: the client confirms the phone number to get push notifications. Comes as a number or a boolean.
    pub push_notification_phone_confirm: Option<LocationPushNotificationPhoneConfirm>,
    pub main_group_id: Option<i64>,
    /// Main chain of the location; an empty array if none.
    pub main_group: Option<LocationMainGroup>,
    /// Chains of the location; present only with `show_groups=1`.
    pub groups: Option<BTreeMap<String, IdTitle>>,
    /// Online booking forms (widgets) of the location.
    pub bookforms: Option<Vec<LocationBookform>>,
    /// URL of the booking form; only present with `bookform_id`.
    pub online_sales_form_url: Option<String>,
    /// Payment policy in force in the location.
    pub payment_policy: Option<LocationPaymentPolicy>,
    /// Access rights; present only with `my=1`.
    pub access: Option<BTreeMap<String, Value>>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct UnauthorizedLegacy {
    pub errors: Option<LegacyError>,
    pub meta: Option<Message>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(UnauthorizedLegacy { "errors": optional errors, "meta": optional meta, ..rest });

#[derive(Debug, Clone, PartialEq, Default)]
pub struct LocationUpdate {
    pub title: Option<String>,
    /// Wins over `country` when both are sent.
    pub country_id: Option<i64>,
    pub country: Option<String>,
    /// Wins over `city` when both are sent.
    pub city_id: Option<i64>,
    pub city: Option<String>,
    pub address: Option<String>,
    pub zip: Option<String>,
    pub phones: Option<Vec<String>>,
    pub social: Option<SocialNetworks>,
    pub site: Option<String>,
    pub coordinate_lat: Option<f64>,
    pub coordinate_lon: Option<f64>,
    /// Format `html`.
    pub description: Option<String>,
    pub business_type_id: Option<i64>,
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

#[derive(Debug, Clone, PartialEq)]
pub struct UpdatedLocation {
    pub id: i64,
    pub title: Option<String>,
    pub country_id: Option<i64>,
    pub country: Option<String>,
    pub city_id: Option<i64>,
    pub city: Option<String>,
    pub timezone_name: Option<String>,
    pub address: Option<String>,
    pub zip: Option<String>,
    pub social: Option<UpdatedLocationSocial>,
    pub site: Option<String>,
    pub coordinate_lat: Option<f64>,
    pub coordinate_lon: Option<f64>,
    /// Format `html`.
    pub description: Option<String>,
    pub business_type_id: Option<i64>,
    pub short_descr: Option<String>,
    /// `true`: booking needs the phone number confirmed by SMS.
    pub phone_confirmation: Option<bool>,
    /// Order in the chain's list of locations; a greater number comes first.
    pub group_priority: Option<i64>,
    /// `1` or `true`: the client confirms the phone number to get push notifications. Comes as a number or a boolean.
    pub push_notification_phone_confirm: Option<LocationPushNotificationPhoneConfirm>,
    pub main_group_id: Option<i64>,
    /// Main chain of the location; an empty array if none.
    pub main_group: Option<LocationMainGroup>,
    pub access: Option<BTreeMap<String, Value>>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SocialNetworks {
    pub telegram: Option<String>,
    pub instagram: Option<String>,
    pub vk: Option<String>,
    pub facebook: Option<String>,
    pub viber: Option<String>,
    pub whatsapp: Option<String>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LocationBookform {
    pub id: i64,
    pub title: Option<String>,
    /// `1`: the location's default booking form.
    pub is_default: Option<i64>,
    pub url: Option<String>,
    /// Fields that the document does not list.
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

/// Payment policy in force in the location.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct LocationPaymentPolicy {
    /// Payment policy. `none`: off, `deposit`: deposit paid in advance, `card_guarantee`: guaranteed by card.
    pub r#type: Option<LocationPaymentPolicyType>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(LocationPaymentPolicy { "type": optional r#type, ..rest });

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct LegacyError {
    pub code: Option<String>,
    pub message: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(LegacyError { "code": optional code, "message": optional message, ..rest });

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct UpdatedLocationSocial {
    pub telegram: Option<String>,
    pub instagram: Option<String>,
    pub vk: Option<String>,
    pub facebook: Option<String>,
    pub viber: Option<String>,
    pub whatsapp: Option<String>,
    /// Fields that the document does not list.
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
    /// A value that the document does not list.
    Other(String),
}

impl LocationPaymentPolicyType {
    /// The value as it is sent.
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
