// Written by `cargo xtask regen`; changes are lost.

//! Types of `marketplace`.

use crate::runtime::{DateTime, Hidden, Maybe, Null, Rest, Value, object, text_enum};
use std::collections::BTreeMap;
use super::Message;

/// A location that has installed the application.
#[derive(Debug, Clone, PartialEq)]
pub struct ApplicationLocation {
    pub id: i64,
    pub title: Option<String>,
    /// Name of the location on outside sites.
    pub public_title: Option<String>,
    /// Business category of the location.
    pub short_descr: Option<String>,
    /// URL of the location logo.
    pub logo: Option<String>,
    /// `1`: the location has a paid license.
    pub active: Option<i64>,
    pub phone: Option<String>,
    /// Phone numbers of the location.
    pub phones: Option<Vec<String>>,
    pub email: Option<String>,
    /// ID of the country.
    pub country_id: Option<i64>,
    /// Opening hours, as text.
    pub schedule: Option<String>,
    /// Name of the country.
    pub country: Option<String>,
    /// ID of the city.
    pub city_id: Option<i64>,
    /// Name of the city.
    pub city: Option<String>,
    /// Offset of the time zone from UTC, in hours.
    pub timezone: Option<i64>,
    /// Name of the time zone, such as `America/New_York`.
    pub timezone_name: Option<String>,
    /// Street address.
    pub address: Option<String>,
    /// Latitude, in degrees.
    pub coordinate_lat: Option<f64>,
    /// Longitude, in degrees.
    pub coordinate_lon: Option<f64>,
    /// `true`: clients confirm their phone number by SMS to book.
    pub phone_confirmation: Option<bool>,
    /// Team members that can be booked.
    pub active_staff_count: Option<i64>,
    /// Next free slot in the location.
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

object!(ApplicationLocation {
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

/// A subscription plan of an application.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SubscriptionPlan {
    pub id: Option<i64>,
    pub title: Option<String>,
    /// Options of the plan.
    pub options: Option<Vec<SubscriptionPlanOption>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SubscriptionPlan {
    "id": optional id,
    "title": optional title,
    "options": optional options,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Failure {
    pub success: Option<bool>,
    pub data: Option<Null>,
    pub meta: Option<BTreeMap<String, Value>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Failure {
    "success": optional success,
    "data": optional data,
    "meta": optional meta,
    ..rest
});

/// A discount of an application for some locations.
#[derive(Debug, Clone, PartialEq)]
pub struct NewDiscount {
    /// IDs of the locations.
    pub salon_ids: Vec<i64>,
    pub application_id: i64,
    /// Discount, in percent.
    pub discount: f64,
}

object!(NewDiscount {
    fn new(salon_ids: Vec<i64>, application_id: i64, discount: f64);
    "salon_ids": required salon_ids,
    "application_id": required application_id,
    "discount": required discount,
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct FailureWithMessage {
    pub success: Option<bool>,
    pub data: Option<Null>,
    pub meta: Option<Message>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FailureWithMessage {
    "success": optional success,
    "data": optional data,
    "meta": optional meta,
    ..rest
});

/// A link to the payment page.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PaymentLink {
    /// URL of the payment page.
    pub url: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PaymentLink { "url": optional url, ..rest });

/// Whether an application can use a channel.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ChannelUpdate {
    /// ID of the location.
    pub salon_id: i64,
    pub application_id: i64,
    /// Name of the channel.
    pub channel_slug: Channel,
    /// `true`: messages can be sent through the channel.
    pub is_available: bool,
}

object!(ChannelUpdate {
    fn new(
        salon_id: i64,
        application_id: i64,
        channel_slug: Channel,
        is_available: bool,
    );
    "salon_id": required salon_id,
    "application_id": required application_id,
    "channel_slug": required channel_slug,
    "is_available": required is_available,
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelUpdateFailure {
    pub success: Option<bool>,
    pub data: Option<Null>,
    pub meta: Option<ChannelUpdateFailureMeta>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ChannelUpdateFailure {
    "success": optional success,
    "data": optional data,
    "meta": optional meta,
    ..rest
});

/// Status of an application in a location, with payments and history.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Integration {
    /// Current status.
    pub connection_status: Option<Connection>,
    /// Payments for the application.
    pub payments: Option<Vec<IntegrationPayment>>,
    /// Changes of the status.
    pub logs: Option<Vec<IntegrationStatusChange>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Integration {
    "connection_status": optional connection_status,
    "payments": optional payments,
    "logs": optional logs,
    ..rest
});

/// Installation of an application in a location.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Installation {
    /// ID of the location.
    pub salon_id: i64,
    pub application_id: i64,
    /// API key of the application.
    pub api_key: Option<String>,
    /// URLs that receive webhooks.
    pub webhook_urls: Option<Vec<String>>,
}

/// Hides secrets.
impl ::std::fmt::Debug for Installation {
    fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        out.debug_struct("Installation")
            .field("salon_id", &self.salon_id)
            .field("application_id", &self.application_id)
            .field("api_key", &self.api_key.as_ref().map(|_| Hidden))
            .field("webhook_urls", &self.webhook_urls)
            .finish()
    }
}

object!(Installation {
    fn new(salon_id: i64, application_id: i64);
    "salon_id": required salon_id,
    "application_id": required application_id,
    "api_key": optional api_key,
    "webhook_urls": optional webhook_urls,
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnprocessableEntity {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    /// Always `null`.
    pub data: Maybe<BTreeMap<String, Value>>,
    pub meta: Option<ValidationMessages>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(UnprocessableEntity {
    "success": optional success,
    "data": maybe data,
    "meta": optional meta,
    ..rest
});

/// A payment for an application.
#[derive(Debug, Clone, PartialEq)]
pub struct NewPayment {
    /// ID of the location.
    pub salon_id: i64,
    pub application_id: i64,
    /// ISO 4217 code of the currency.
    pub currency_iso: String,
    /// Amount of the payment.
    pub payment_sum: f64,
    /// When the payment was made.
    pub payment_date: String,
    /// Start of the paid period.
    pub period_from: String,
    /// End of the paid period.
    pub period_to: String,
}

object!(NewPayment {
    literal;
    "salon_id": required salon_id,
    "application_id": required application_id,
    "currency_iso": required currency_iso,
    "payment_sum": required payment_sum,
    "payment_date": required payment_date,
    "period_from": required period_from,
    "period_to": required period_to,
});

/// A reported payment.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ReportedPayment {
    /// ID of the payment.
    pub id: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ReportedPayment { "id": optional id, ..rest });

/// Short names of a location.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ShortNames {
    /// ID of the location.
    pub salon_id: i64,
    pub application_id: i64,
    /// Short names, such as `AL`.
    pub short_names: Vec<String>,
}

object!(ShortNames {
    fn new(salon_id: i64, application_id: i64, short_names: Vec<String>);
    "salon_id": required salon_id,
    "application_id": required application_id,
    "short_names": required short_names,
});

/// An event of an application in a location.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ApplicationEvent {
    /// ID of the location.
    pub salon_id: i64,
    pub application_id: i64,
    /// Kind of the event.
    pub event: ApplicationEventKind,
    /// Token of the partner.
    pub partner_token: String,
    /// Fields that are not documented.
    pub rest: Rest,
}

/// Hides secrets.
impl ::std::fmt::Debug for ApplicationEvent {
    fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        out.debug_struct("ApplicationEvent")
            .field("salon_id", &self.salon_id)
            .field("application_id", &self.application_id)
            .field("event", &self.event)
            .field("partner_token", &Hidden)
            .field("rest", &self.rest)
            .finish()
    }
}

object!(ApplicationEvent {
    fn new(
        salon_id: i64,
        application_id: i64,
        event: ApplicationEventKind,
        partner_token: impl Into<String>,
    );
    "salon_id": required salon_id,
    "application_id": required application_id,
    "event": required event,
    "partner_token": required partner_token,
    ..rest
});

/// An option of a subscription plan.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SubscriptionPlanOption {
    pub id: Option<i64>,
    pub title: Option<String>,
    /// Price of the whole period.
    pub overall_price: Option<f64>,
    /// Length of the period.
    pub duration_in_months: Option<i64>,
    /// ISO 4217 code of the currency.
    pub currency_iso: Option<String>,
    /// Number of team members.
    pub staff_amount: Option<i64>,
    /// Length of the free period.
    pub free_period_in_months: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SubscriptionPlanOption {
    "id": optional id,
    "title": optional title,
    "overall_price": optional overall_price,
    "duration_in_months": optional duration_in_months,
    "currency_iso": optional currency_iso,
    "staff_amount": optional staff_amount,
    "free_period_in_months": optional free_period_in_months,
    ..rest
});

/// Name of the channel.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Channel {
    /// Sent as `sms`.
    Sms,
    /// Sent as `whatsapp`.
    Whatsapp,
    /// A value that is not documented.
    Other(String),
}

impl Channel {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sms => "sms",
            Self::Whatsapp => "whatsapp",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for Channel {
    fn from(text: &str) -> Self {
        match text {
            "sms" => Self::Sms,
            "whatsapp" => Self::Whatsapp,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(Channel);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChannelUpdateFailureMeta {
    pub message: Option<String>,
    /// Validation messages by field.
    pub errors: Option<BTreeMap<String, Value>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ChannelUpdateFailureMeta {
    "message": optional message,
    "errors": optional errors,
    ..rest
});

/// Current status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Connection {
    pub status: Option<ConnectionStatus>,
    /// When the application was installed.
    pub created_at: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Connection { "status": optional status, "created_at": optional created_at, ..rest });

/// A payment for an application.
#[derive(Debug, Clone, PartialEq)]
pub struct IntegrationPayment {
    /// Amount of the payment.
    pub payment_sum: Option<f64>,
    pub id: i64,
    /// When the payment was made.
    pub payment_date: Option<String>,
    /// `true`: the payment was refunded.
    pub is_refunded: Option<bool>,
    /// Start of the paid period.
    pub period_from: Option<String>,
    /// End of the paid period.
    pub period_to: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(IntegrationPayment {
    fn new(id: i64);
    "payment_sum": optional payment_sum,
    "id": required id,
    "payment_date": optional payment_date,
    "is_refunded": optional is_refunded,
    "period_from": optional period_from,
    "period_to": optional period_to,
    ..rest
});

/// A change of the status.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct IntegrationStatusChange {
    /// When the status changed.
    pub changed_at: Option<String>,
    /// Status before the change.
    pub status_from: Option<String>,
    /// Status after the change.
    pub status_to: Option<String>,
    /// Origin of the change, such as `marketplace`.
    pub source: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(IntegrationStatusChange {
    "changed_at": optional changed_at,
    "status_from": optional status_from,
    "status_to": optional status_to,
    "source": optional source,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidationMessages {
    pub message: Option<String>,
    /// Validation errors.
    pub errors: Option<Vec<BTreeMap<String, Value>>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ValidationMessages { "message": optional message, "errors": optional errors, ..rest });

/// Kind of the event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApplicationEventKind {
    /// Sent as `uninstall`.
    Uninstall,
    /// Sent as `freeze`.
    Freeze,
    /// A value that is not documented.
    Other(String),
}

impl ApplicationEventKind {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Uninstall => "uninstall",
            Self::Freeze => "freeze",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ApplicationEventKind {
    fn from(text: &str) -> Self {
        match text {
            "uninstall" => Self::Uninstall,
            "freeze" => Self::Freeze,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ApplicationEventKind);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionStatus {
    /// Sent as `pending`.
    Pending,
    /// Sent as `freezed`.
    Freezed,
    /// Sent as `active`.
    Active,
    /// A value that is not documented.
    Other(String),
}

impl ConnectionStatus {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Freezed => "freezed",
            Self::Active => "active",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ConnectionStatus {
    fn from(text: &str) -> Self {
        match text {
            "pending" => Self::Pending,
            "freezed" => Self::Freezed,
            "active" => Self::Active,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ConnectionStatus);
