// Written by `cargo xtask regen`; changes are lost.

//! Types of `locations`.

use crate::runtime::{
    DateTime, Entries, Fields, MapAccess, Maybe, Object, Rest, SerializeMap, Value,
    object, required, text_enum,
};
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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl LocationSummary {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            public_title: None,
            short_descr: None,
            logo: None,
            active: None,
            phone: None,
            phones: None,
            email: None,
            country_id: None,
            schedule: None,
            country: None,
            city_id: None,
            city: None,
            timezone: None,
            timezone_name: None,
            address: None,
            coordinate_lat: None,
            coordinate_lon: None,
            phone_confirmation: None,
            active_staff_count: None,
            next_slot: None,
            app_ios: None,
            app_android: None,
            currency_short_title: None,
            reminds_sms_disabled: None,
            reminds_sms_default: None,
            group_priority: None,
            bookform_group_priority: None,
            description: None,
            photos: None,
            company_photos: None,
            booking_widget_promo: Maybe::Absent,
            rest: Rest::new(),
        }
    }
}

impl Object for LocationSummary {
    const NAME: &'static str = "LocationSummary";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "public_title",
        "short_descr",
        "logo",
        "active",
        "phone",
        "phones",
        "email",
        "country_id",
        "schedule",
        "country",
        "city_id",
        "city",
        "timezone",
        "timezone_name",
        "address",
        "coordinate_lat",
        "coordinate_lon",
        "phone_confirmation",
        "active_staff_count",
        "next_slot",
        "app_ios",
        "app_android",
        "currency_short_title",
        "reminds_sms_disabled",
        "reminds_sms_default",
        "group_priority",
        "bookform_group_priority",
        "description",
        "photos",
        "company_photos",
        "booking_widget_promo",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut public_title = None;
        let mut short_descr = None;
        let mut logo = None;
        let mut active = None;
        let mut phone = None;
        let mut phones = None;
        let mut email = None;
        let mut country_id = None;
        let mut schedule = None;
        let mut country = None;
        let mut city_id = None;
        let mut city = None;
        let mut timezone = None;
        let mut timezone_name = None;
        let mut address = None;
        let mut coordinate_lat = None;
        let mut coordinate_lon = None;
        let mut phone_confirmation = None;
        let mut active_staff_count = None;
        let mut next_slot = None;
        let mut app_ios = None;
        let mut app_android = None;
        let mut currency_short_title = None;
        let mut reminds_sms_disabled = None;
        let mut reminds_sms_default = None;
        let mut group_priority = None;
        let mut bookform_group_priority = None;
        let mut description = None;
        let mut photos = None;
        let mut company_photos = None;
        let mut booking_widget_promo = Maybe::Absent;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut public_title),
                3 => fields.optional(&mut short_descr),
                4 => fields.optional(&mut logo),
                5 => fields.optional(&mut active),
                6 => fields.optional(&mut phone),
                7 => fields.optional(&mut phones),
                8 => fields.optional(&mut email),
                9 => fields.optional(&mut country_id),
                10 => fields.optional(&mut schedule),
                11 => fields.optional(&mut country),
                12 => fields.optional(&mut city_id),
                13 => fields.optional(&mut city),
                14 => fields.optional(&mut timezone),
                15 => fields.optional(&mut timezone_name),
                16 => fields.optional(&mut address),
                17 => fields.optional(&mut coordinate_lat),
                18 => fields.optional(&mut coordinate_lon),
                19 => fields.optional(&mut phone_confirmation),
                20 => fields.optional(&mut active_staff_count),
                21 => fields.optional(&mut next_slot),
                22 => fields.optional(&mut app_ios),
                23 => fields.optional(&mut app_android),
                24 => fields.optional(&mut currency_short_title),
                25 => fields.optional(&mut reminds_sms_disabled),
                26 => fields.optional(&mut reminds_sms_default),
                27 => fields.optional(&mut group_priority),
                28 => fields.optional(&mut bookform_group_priority),
                29 => fields.optional(&mut description),
                30 => fields.optional(&mut photos),
                31 => fields.optional(&mut company_photos),
                _ => fields.maybe(&mut booking_widget_promo),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            public_title,
            short_descr,
            logo,
            active,
            phone,
            phones,
            email,
            country_id,
            schedule,
            country,
            city_id,
            city,
            timezone,
            timezone_name,
            address,
            coordinate_lat,
            coordinate_lon,
            phone_confirmation,
            active_staff_count,
            next_slot,
            app_ios,
            app_android,
            currency_short_title,
            reminds_sms_disabled,
            reminds_sms_default,
            group_priority,
            bookform_group_priority,
            description,
            photos,
            company_photos,
            booking_widget_promo,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("public_title", &self.public_title);
        out.optional("short_descr", &self.short_descr);
        out.optional("logo", &self.logo);
        out.optional("active", &self.active);
        out.optional("phone", &self.phone);
        out.optional("phones", &self.phones);
        out.optional("email", &self.email);
        out.optional("country_id", &self.country_id);
        out.optional("schedule", &self.schedule);
        out.optional("country", &self.country);
        out.optional("city_id", &self.city_id);
        out.optional("city", &self.city);
        out.optional("timezone", &self.timezone);
        out.optional("timezone_name", &self.timezone_name);
        out.optional("address", &self.address);
        out.optional("coordinate_lat", &self.coordinate_lat);
        out.optional("coordinate_lon", &self.coordinate_lon);
        out.optional("phone_confirmation", &self.phone_confirmation);
        out.optional("active_staff_count", &self.active_staff_count);
        out.optional("next_slot", &self.next_slot);
        out.optional("app_ios", &self.app_ios);
        out.optional("app_android", &self.app_android);
        out.optional("currency_short_title", &self.currency_short_title);
        out.optional("reminds_sms_disabled", &self.reminds_sms_disabled);
        out.optional("reminds_sms_default", &self.reminds_sms_default);
        out.optional("group_priority", &self.group_priority);
        out.optional("bookform_group_priority", &self.bookform_group_priority);
        out.optional("description", &self.description);
        out.optional("photos", &self.photos);
        out.optional("company_photos", &self.company_photos);
        out.maybe("booking_widget_promo", &self.booking_widget_promo);
    }
}

object!(LocationSummary);

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

impl Object for NewLocation {
    const NAME: &'static str = "NewLocation";
    const FIELDS: &'static [&'static str] = &[
        "title",
        "country_id",
        "city_id",
        "address",
        "site",
        "coordinate_lat",
        "coordinate_lot",
        "business_type_id",
        "short_descr",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.title),
                1 => fields.optional(&mut object.country_id),
                2 => fields.optional(&mut object.city_id),
                3 => fields.optional(&mut object.address),
                4 => fields.optional(&mut object.site),
                5 => fields.optional(&mut object.coordinate_lat),
                6 => fields.optional(&mut object.coordinate_lot),
                7 => fields.optional(&mut object.business_type_id),
                _ => fields.optional(&mut object.short_descr),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("title", &self.title);
        out.optional("country_id", &self.country_id);
        out.optional("city_id", &self.city_id);
        out.optional("address", &self.address);
        out.optional("site", &self.site);
        out.optional("coordinate_lat", &self.coordinate_lat);
        out.optional("coordinate_lot", &self.coordinate_lot);
        out.optional("business_type_id", &self.business_type_id);
        out.optional("short_descr", &self.short_descr);
    }
}

object!(NewLocation);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl CreatedLocation {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            short_descr: None,
            logo: None,
            active: None,
            phone: None,
            country_id: None,
            schedule: None,
            country: None,
            city_id: None,
            city: None,
            timezone_name: None,
            address: None,
            coordinate_lat: None,
            coordinate_lon: None,
            phone_confirmation: None,
            active_staff_count: None,
            app_ios: None,
            app_android: None,
            currency_short_title: None,
            rest: Rest::new(),
        }
    }
}

impl Object for CreatedLocation {
    const NAME: &'static str = "CreatedLocation";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "short_descr",
        "logo",
        "active",
        "phone",
        "country_id",
        "schedule",
        "country",
        "city_id",
        "city",
        "timezone_name",
        "address",
        "coordinate_lat",
        "coordinate_lon",
        "phone_confirmation",
        "active_staff_count",
        "app_ios",
        "app_android",
        "currency_short_title",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut short_descr = None;
        let mut logo = None;
        let mut active = None;
        let mut phone = None;
        let mut country_id = None;
        let mut schedule = None;
        let mut country = None;
        let mut city_id = None;
        let mut city = None;
        let mut timezone_name = None;
        let mut address = None;
        let mut coordinate_lat = None;
        let mut coordinate_lon = None;
        let mut phone_confirmation = None;
        let mut active_staff_count = None;
        let mut app_ios = None;
        let mut app_android = None;
        let mut currency_short_title = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut short_descr),
                3 => fields.optional(&mut logo),
                4 => fields.optional(&mut active),
                5 => fields.optional(&mut phone),
                6 => fields.optional(&mut country_id),
                7 => fields.optional(&mut schedule),
                8 => fields.optional(&mut country),
                9 => fields.optional(&mut city_id),
                10 => fields.optional(&mut city),
                11 => fields.optional(&mut timezone_name),
                12 => fields.optional(&mut address),
                13 => fields.optional(&mut coordinate_lat),
                14 => fields.optional(&mut coordinate_lon),
                15 => fields.optional(&mut phone_confirmation),
                16 => fields.optional(&mut active_staff_count),
                17 => fields.optional(&mut app_ios),
                18 => fields.optional(&mut app_android),
                _ => fields.optional(&mut currency_short_title),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            short_descr,
            logo,
            active,
            phone,
            country_id,
            schedule,
            country,
            city_id,
            city,
            timezone_name,
            address,
            coordinate_lat,
            coordinate_lon,
            phone_confirmation,
            active_staff_count,
            app_ios,
            app_android,
            currency_short_title,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("short_descr", &self.short_descr);
        out.optional("logo", &self.logo);
        out.optional("active", &self.active);
        out.optional("phone", &self.phone);
        out.optional("country_id", &self.country_id);
        out.optional("schedule", &self.schedule);
        out.optional("country", &self.country);
        out.optional("city_id", &self.city_id);
        out.optional("city", &self.city);
        out.optional("timezone_name", &self.timezone_name);
        out.optional("address", &self.address);
        out.optional("coordinate_lat", &self.coordinate_lat);
        out.optional("coordinate_lon", &self.coordinate_lon);
        out.optional("phone_confirmation", &self.phone_confirmation);
        out.optional("active_staff_count", &self.active_staff_count);
        out.optional("app_ios", &self.app_ios);
        out.optional("app_android", &self.app_android);
        out.optional("currency_short_title", &self.currency_short_title);
    }
}

object!(CreatedLocation);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Location {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            country_id: None,
            country: None,
            city_id: None,
            city: None,
            timezone_name: None,
            address: None,
            zip: None,
            social: None,
            site: None,
            coordinate_lat: None,
            coordinate_lon: None,
            phone_confirmation: None,
            active_staff_count: None,
            next_slot: None,
            group_priority: None,
            push_notification_phone_confirm: None,
            main_group_id: None,
            main_group: None,
            groups: None,
            bookforms: None,
            online_sales_form_url: None,
            payment_policy: None,
            access: None,
            rest: Rest::new(),
        }
    }
}

impl Object for Location {
    const NAME: &'static str = "Location";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "country_id",
        "country",
        "city_id",
        "city",
        "timezone_name",
        "address",
        "zip",
        "social",
        "site",
        "coordinate_lat",
        "coordinate_lon",
        "phone_confirmation",
        "active_staff_count",
        "next_slot",
        "group_priority",
        "push_notification_phone_confirm",
        "main_group_id",
        "main_group",
        "groups",
        "bookforms",
        "online_sales_form_url",
        "payment_policy",
        "access",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut country_id = None;
        let mut country = None;
        let mut city_id = None;
        let mut city = None;
        let mut timezone_name = None;
        let mut address = None;
        let mut zip = None;
        let mut social = None;
        let mut site = None;
        let mut coordinate_lat = None;
        let mut coordinate_lon = None;
        let mut phone_confirmation = None;
        let mut active_staff_count = None;
        let mut next_slot = None;
        let mut group_priority = None;
        let mut push_notification_phone_confirm = None;
        let mut main_group_id = None;
        let mut main_group = None;
        let mut groups = None;
        let mut bookforms = None;
        let mut online_sales_form_url = None;
        let mut payment_policy = None;
        let mut access = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut country_id),
                3 => fields.optional(&mut country),
                4 => fields.optional(&mut city_id),
                5 => fields.optional(&mut city),
                6 => fields.optional(&mut timezone_name),
                7 => fields.optional(&mut address),
                8 => fields.optional(&mut zip),
                9 => fields.optional(&mut social),
                10 => fields.optional(&mut site),
                11 => fields.optional(&mut coordinate_lat),
                12 => fields.optional(&mut coordinate_lon),
                13 => fields.optional(&mut phone_confirmation),
                14 => fields.optional(&mut active_staff_count),
                15 => fields.optional(&mut next_slot),
                16 => fields.optional(&mut group_priority),
                17 => fields.optional(&mut push_notification_phone_confirm),
                18 => fields.optional(&mut main_group_id),
                19 => fields.optional(&mut main_group),
                20 => fields.optional(&mut groups),
                21 => fields.optional(&mut bookforms),
                22 => fields.optional(&mut online_sales_form_url),
                23 => fields.optional(&mut payment_policy),
                _ => fields.optional(&mut access),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            country_id,
            country,
            city_id,
            city,
            timezone_name,
            address,
            zip,
            social,
            site,
            coordinate_lat,
            coordinate_lon,
            phone_confirmation,
            active_staff_count,
            next_slot,
            group_priority,
            push_notification_phone_confirm,
            main_group_id,
            main_group,
            groups,
            bookforms,
            online_sales_form_url,
            payment_policy,
            access,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("country_id", &self.country_id);
        out.optional("country", &self.country);
        out.optional("city_id", &self.city_id);
        out.optional("city", &self.city);
        out.optional("timezone_name", &self.timezone_name);
        out.optional("address", &self.address);
        out.optional("zip", &self.zip);
        out.optional("social", &self.social);
        out.optional("site", &self.site);
        out.optional("coordinate_lat", &self.coordinate_lat);
        out.optional("coordinate_lon", &self.coordinate_lon);
        out.optional("phone_confirmation", &self.phone_confirmation);
        out.optional("active_staff_count", &self.active_staff_count);
        out.optional("next_slot", &self.next_slot);
        out.optional("group_priority", &self.group_priority);
        out.optional("push_notification_phone_confirm", &self.push_notification_phone_confirm);
        out.optional("main_group_id", &self.main_group_id);
        out.optional("main_group", &self.main_group);
        out.optional("groups", &self.groups);
        out.optional("bookforms", &self.bookforms);
        out.optional("online_sales_form_url", &self.online_sales_form_url);
        out.optional("payment_policy", &self.payment_policy);
        out.optional("access", &self.access);
    }
}

object!(Location);

/// Error response of the old form when a request is not authorized, or finds nothing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct UnauthorizedLegacy {
    /// What went wrong.
    pub errors: Option<LegacyError>,
    /// Error message.
    pub meta: Option<Message>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for UnauthorizedLegacy {
    const NAME: &'static str = "UnauthorizedLegacy";
    const FIELDS: &'static [&'static str] = &["errors", "meta"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.errors),
                _ => fields.optional(&mut object.meta),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("errors", &self.errors);
        out.optional("meta", &self.meta);
    }
}

object!(UnauthorizedLegacy);

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

impl Object for LocationUpdate {
    const NAME: &'static str = "LocationUpdate";
    const FIELDS: &'static [&'static str] = &[
        "title",
        "country_id",
        "country",
        "city_id",
        "city",
        "address",
        "zip",
        "phones",
        "social",
        "site",
        "coordinate_lat",
        "coordinate_lon",
        "description",
        "business_type_id",
        "short_descr",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.title),
                1 => fields.optional(&mut object.country_id),
                2 => fields.optional(&mut object.country),
                3 => fields.optional(&mut object.city_id),
                4 => fields.optional(&mut object.city),
                5 => fields.optional(&mut object.address),
                6 => fields.optional(&mut object.zip),
                7 => fields.optional(&mut object.phones),
                8 => fields.optional(&mut object.social),
                9 => fields.optional(&mut object.site),
                10 => fields.optional(&mut object.coordinate_lat),
                11 => fields.optional(&mut object.coordinate_lon),
                12 => fields.optional(&mut object.description),
                13 => fields.optional(&mut object.business_type_id),
                _ => fields.optional(&mut object.short_descr),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("title", &self.title);
        out.optional("country_id", &self.country_id);
        out.optional("country", &self.country);
        out.optional("city_id", &self.city_id);
        out.optional("city", &self.city);
        out.optional("address", &self.address);
        out.optional("zip", &self.zip);
        out.optional("phones", &self.phones);
        out.optional("social", &self.social);
        out.optional("site", &self.site);
        out.optional("coordinate_lat", &self.coordinate_lat);
        out.optional("coordinate_lon", &self.coordinate_lon);
        out.optional("description", &self.description);
        out.optional("business_type_id", &self.business_type_id);
        out.optional("short_descr", &self.short_descr);
    }
}

object!(LocationUpdate);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl UpdatedLocation {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            country_id: None,
            country: None,
            city_id: None,
            city: None,
            timezone_name: None,
            address: None,
            zip: None,
            social: None,
            site: None,
            coordinate_lat: None,
            coordinate_lon: None,
            description: None,
            business_type_id: None,
            short_descr: None,
            phone_confirmation: None,
            group_priority: None,
            push_notification_phone_confirm: None,
            main_group_id: None,
            main_group: None,
            access: None,
            rest: Rest::new(),
        }
    }
}

impl Object for UpdatedLocation {
    const NAME: &'static str = "UpdatedLocation";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "country_id",
        "country",
        "city_id",
        "city",
        "timezone_name",
        "address",
        "zip",
        "social",
        "site",
        "coordinate_lat",
        "coordinate_lon",
        "description",
        "business_type_id",
        "short_descr",
        "phone_confirmation",
        "group_priority",
        "push_notification_phone_confirm",
        "main_group_id",
        "main_group",
        "access",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut country_id = None;
        let mut country = None;
        let mut city_id = None;
        let mut city = None;
        let mut timezone_name = None;
        let mut address = None;
        let mut zip = None;
        let mut social = None;
        let mut site = None;
        let mut coordinate_lat = None;
        let mut coordinate_lon = None;
        let mut description = None;
        let mut business_type_id = None;
        let mut short_descr = None;
        let mut phone_confirmation = None;
        let mut group_priority = None;
        let mut push_notification_phone_confirm = None;
        let mut main_group_id = None;
        let mut main_group = None;
        let mut access = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut country_id),
                3 => fields.optional(&mut country),
                4 => fields.optional(&mut city_id),
                5 => fields.optional(&mut city),
                6 => fields.optional(&mut timezone_name),
                7 => fields.optional(&mut address),
                8 => fields.optional(&mut zip),
                9 => fields.optional(&mut social),
                10 => fields.optional(&mut site),
                11 => fields.optional(&mut coordinate_lat),
                12 => fields.optional(&mut coordinate_lon),
                13 => fields.optional(&mut description),
                14 => fields.optional(&mut business_type_id),
                15 => fields.optional(&mut short_descr),
                16 => fields.optional(&mut phone_confirmation),
                17 => fields.optional(&mut group_priority),
                18 => fields.optional(&mut push_notification_phone_confirm),
                19 => fields.optional(&mut main_group_id),
                20 => fields.optional(&mut main_group),
                _ => fields.optional(&mut access),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            country_id,
            country,
            city_id,
            city,
            timezone_name,
            address,
            zip,
            social,
            site,
            coordinate_lat,
            coordinate_lon,
            description,
            business_type_id,
            short_descr,
            phone_confirmation,
            group_priority,
            push_notification_phone_confirm,
            main_group_id,
            main_group,
            access,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("country_id", &self.country_id);
        out.optional("country", &self.country);
        out.optional("city_id", &self.city_id);
        out.optional("city", &self.city);
        out.optional("timezone_name", &self.timezone_name);
        out.optional("address", &self.address);
        out.optional("zip", &self.zip);
        out.optional("social", &self.social);
        out.optional("site", &self.site);
        out.optional("coordinate_lat", &self.coordinate_lat);
        out.optional("coordinate_lon", &self.coordinate_lon);
        out.optional("description", &self.description);
        out.optional("business_type_id", &self.business_type_id);
        out.optional("short_descr", &self.short_descr);
        out.optional("phone_confirmation", &self.phone_confirmation);
        out.optional("group_priority", &self.group_priority);
        out.optional("push_notification_phone_confirm", &self.push_notification_phone_confirm);
        out.optional("main_group_id", &self.main_group_id);
        out.optional("main_group", &self.main_group);
        out.optional("access", &self.access);
    }
}

object!(UpdatedLocation);

/// Pages of a location in social networks.
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

impl Object for SocialNetworks {
    const NAME: &'static str = "SocialNetworks";
    const FIELDS: &'static [&'static str] = &[
        "telegram",
        "instagram",
        "vk",
        "facebook",
        "viber",
        "whatsapp",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.telegram),
                1 => fields.optional(&mut object.instagram),
                2 => fields.optional(&mut object.vk),
                3 => fields.optional(&mut object.facebook),
                4 => fields.optional(&mut object.viber),
                _ => fields.optional(&mut object.whatsapp),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("telegram", &self.telegram);
        out.optional("instagram", &self.instagram);
        out.optional("vk", &self.vk);
        out.optional("facebook", &self.facebook);
        out.optional("viber", &self.viber);
        out.optional("whatsapp", &self.whatsapp);
    }
}

object!(SocialNetworks);

/// A booking form of a location.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct LocationBookform {
    pub id: i64,
    pub title: Option<String>,
    /// `1`: the location's default booking form.
    pub is_default: Option<i64>,
    /// URL of the booking form.
    pub url: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl LocationBookform {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            is_default: None,
            url: None,
            rest: Rest::new(),
        }
    }
}

impl Object for LocationBookform {
    const NAME: &'static str = "LocationBookform";
    const FIELDS: &'static [&'static str] = &["id", "title", "is_default", "url"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut is_default = None;
        let mut url = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut is_default),
                _ => fields.optional(&mut url),
            }?;
        }
        Ok(Self { id: required(id, "id")?, title, is_default, url, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("is_default", &self.is_default);
        out.optional("url", &self.url);
    }
}

object!(LocationBookform);

/// Current payment policy of the location.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct LocationPaymentPolicy {
    /// Payment policy. `none`: off, `deposit`: deposit paid in advance, `card_guarantee`: guaranteed by card.
    pub r#type: Option<LocationPaymentPolicyType>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for LocationPaymentPolicy {
    const NAME: &'static str = "LocationPaymentPolicy";
    const FIELDS: &'static [&'static str] = &["type"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next_rest(Self::FIELDS, &mut object.rest)?.is_some() {
            fields.optional(&mut object.r#type)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("type", &self.r#type);
    }
}

object!(LocationPaymentPolicy);

/// Code and message of an error.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct LegacyError {
    /// Code of the error, such as `401`.
    pub code: Option<String>,
    pub message: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for LegacyError {
    const NAME: &'static str = "LegacyError";
    const FIELDS: &'static [&'static str] = &["code", "message"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.code),
                _ => fields.optional(&mut object.message),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("code", &self.code);
        out.optional("message", &self.message);
    }
}

object!(LegacyError);

/// Pages of a location in social networks.
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

impl Object for UpdatedLocationSocial {
    const NAME: &'static str = "UpdatedLocationSocial";
    const FIELDS: &'static [&'static str] = &[
        "telegram",
        "instagram",
        "vk",
        "facebook",
        "viber",
        "whatsapp",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.telegram),
                1 => fields.optional(&mut object.instagram),
                2 => fields.optional(&mut object.vk),
                3 => fields.optional(&mut object.facebook),
                4 => fields.optional(&mut object.viber),
                _ => fields.optional(&mut object.whatsapp),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("telegram", &self.telegram);
        out.optional("instagram", &self.instagram);
        out.optional("vk", &self.vk);
        out.optional("facebook", &self.facebook);
        out.optional("viber", &self.viber);
        out.optional("whatsapp", &self.whatsapp);
    }
}

object!(UpdatedLocationSocial);

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
