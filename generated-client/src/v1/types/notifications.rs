// Written by `cargo xtask regen`; changes are lost.

//! Types of `notifications`.

use crate::runtime::{
    Entries, Fields, MapAccess, Object, Rest, SerializeMap, object, required, text_enum,
};

/// Request that sends an SMS to the listed clients.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SmsToClients {
    /// IDs of the clients.
    pub client_ids: Option<Vec<i64>>,
    /// Text of the SMS.
    pub text: Option<String>,
}

impl Object for SmsToClients {
    const NAME: &'static str = "SmsToClients";
    const FIELDS: &'static [&'static str] = &["client_ids", "text"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.client_ids),
                _ => fields.optional(&mut object.text),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("client_ids", &self.client_ids);
        out.optional("text", &self.text);
    }
}

object!(SmsToClients);

/// SMS campaign to the clients that the filters select.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SmsByFilter {
    /// Text of the SMS.
    pub text: Option<String>,
}

impl Object for SmsByFilter {
    const NAME: &'static str = "SmsByFilter";
    const FIELDS: &'static [&'static str] = &["text"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next(Self::FIELDS)?.is_some() {
            fields.optional(&mut object.text)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("text", &self.text);
    }
}

object!(SmsByFilter);

/// Email campaign to listed clients.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EmailToClients {
    /// IDs of the clients.
    pub client_ids: Vec<i64>,
    /// Subject of the email.
    pub subject: String,
    /// Text of the email.
    pub text: String,
}

impl EmailToClients {
    /// What is required, and nothing else.
    pub fn new(
        client_ids: Vec<i64>,
        subject: impl Into<String>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            client_ids,
            subject: subject.into(),
            text: text.into(),
        }
    }
}

impl Object for EmailToClients {
    const NAME: &'static str = "EmailToClients";
    const FIELDS: &'static [&'static str] = &["client_ids", "subject", "text"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut client_ids = None;
        let mut subject = None;
        let mut text = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut client_ids),
                1 => fields.required(&mut subject),
                _ => fields.required(&mut text),
            }?;
        }
        Ok(Self {
            client_ids: required(client_ids, "client_ids")?,
            subject: required(subject, "subject")?,
            text: required(text, "text")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("client_ids", &self.client_ids);
        out.required("subject", &self.subject);
        out.required("text", &self.text);
    }
}

object!(EmailToClients);

/// Email campaign to the clients that the filters select.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EmailByFilter {
    /// Subject of the email.
    pub subject: String,
    /// Text of the email.
    pub text: String,
}

impl EmailByFilter {
    /// What is required, and nothing else.
    pub fn new(subject: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            subject: subject.into(),
            text: text.into(),
        }
    }
}

impl Object for EmailByFilter {
    const NAME: &'static str = "EmailByFilter";
    const FIELDS: &'static [&'static str] = &["subject", "text"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut subject = None;
        let mut text = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut subject),
                _ => fields.required(&mut text),
            }?;
        }
        Ok(Self {
            subject: required(subject, "subject")?,
            text: required(text, "text")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("subject", &self.subject);
        out.required("text", &self.text);
    }
}

object!(EmailByFilter);

/// Delivery status of one message, as an SMS provider reports it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeliveryStatusQuery {
    /// ID of the message.
    pub id: Option<String>,
    /// Status of the message. `1`: delivered, `2`: undelivered, `4`: sent to the phone, `8`: handed to the operator, `16`: refused by the operator, `52`: balance too low.
    pub status: Option<i64>,
    /// Price of the whole message.
    pub payment_sum: Option<f64>,
    /// ISO 4217 code of the currency.
    pub currency_iso: Option<String>,
    /// Number of parts of the message.
    pub parts_amount: Option<f64>,
}

impl Object for DeliveryStatusQuery {
    const NAME: &'static str = "DeliveryStatusQuery";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "status",
        "payment_sum",
        "currency_iso",
        "parts_amount",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.status),
                2 => fields.optional(&mut object.payment_sum),
                3 => fields.optional(&mut object.currency_iso),
                _ => fields.optional(&mut object.parts_amount),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("id", &self.id);
        out.optional("status", &self.status);
        out.optional("payment_sum", &self.payment_sum);
        out.optional("currency_iso", &self.currency_iso);
        out.optional("parts_amount", &self.parts_amount);
    }
}

object!(DeliveryStatusQuery);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct GetMessageStatusListError400 {
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for GetMessageStatusListError400 {
    const NAME: &'static str = "GetMessageStatusListError400";
    const FIELDS: &'static [&'static str] = &["error_code", "error_message"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.error_code),
                _ => fields.optional(&mut object.error_message),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("error_code", &self.error_code);
        out.optional("error_message", &self.error_message);
    }
}

object!(GetMessageStatusListError400);

/// Settings of one notification type in a location.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct LocationNotificationSetting {
    /// Notification type, such as `record_create_online_staff`.
    pub r#type: Option<String>,
    /// Channels on which the notification is sent.
    pub channels: Option<Channels>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for LocationNotificationSetting {
    const NAME: &'static str = "LocationNotificationSetting";
    const FIELDS: &'static [&'static str] = &["type", "channels"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.r#type),
                _ => fields.optional(&mut object.channels),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("type", &self.r#type);
        out.optional("channels", &self.channels);
    }
}

object!(LocationNotificationSetting);

/// Notification settings of a user.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct UserNotificationSettings {
    /// Kind of recipient of the notifications: an administrator or a team member.
    pub mode: Option<UserNotificationSettingsMode>,
    /// Settings of each notification type.
    pub notification_types: Option<Vec<UserNotificationSettingsNotificationType>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for UserNotificationSettings {
    const NAME: &'static str = "UserNotificationSettings";
    const FIELDS: &'static [&'static str] = &["mode", "notification_types"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.mode),
                _ => fields.optional(&mut object.notification_types),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("mode", &self.mode);
        out.optional("notification_types", &self.notification_types);
    }
}

object!(UserNotificationSettings);

/// Request that changes the push notification settings of a user.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct UserNotificationSettingsUpdate {
    /// Settings of the notification types to change.
    pub notification_types: Option<Vec<UserNotificationSettingsUpdateNotificationType>>,
}

impl Object for UserNotificationSettingsUpdate {
    const NAME: &'static str = "UserNotificationSettingsUpdate";
    const FIELDS: &'static [&'static str] = &["notification_types"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next(Self::FIELDS)?.is_some() {
            fields.optional(&mut object.notification_types)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("notification_types", &self.notification_types);
    }
}

object!(UserNotificationSettingsUpdate);

/// Channels on which the notification is sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Channels {
    /// `1`: send push notifications.
    pub push: Option<i64>,
    /// `1`: send SMS.
    pub sms: Option<i64>,
    /// `1`: send emails.
    pub email: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for Channels {
    const NAME: &'static str = "Channels";
    const FIELDS: &'static [&'static str] = &["push", "sms", "email"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.push),
                1 => fields.optional(&mut object.sms),
                _ => fields.optional(&mut object.email),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("push", &self.push);
        out.optional("sms", &self.sms);
        out.optional("email", &self.email);
    }
}

object!(Channels);

/// Kind of recipient of the notifications: an administrator or a team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserNotificationSettingsMode {
    /// Sent as `admin`.
    Admin,
    /// Sent as `staff`.
    Staff,
    /// Sent as `disabled`.
    Disabled,
    /// A value that the document does not list.
    Other(String),
}

impl UserNotificationSettingsMode {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Admin => "admin",
            Self::Staff => "staff",
            Self::Disabled => "disabled",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for UserNotificationSettingsMode {
    fn from(text: &str) -> Self {
        match text {
            "admin" => Self::Admin,
            "staff" => Self::Staff,
            "disabled" => Self::Disabled,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(UserNotificationSettingsMode);

/// Settings of one notification type of a user.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct UserNotificationSettingsNotificationType {
    /// Event that a user is notified of; the ending tells an administrator from a team member (`staff`).
    pub r#type: Option<UserNotificationSettingsNotificationTypeType>,
    /// Channels on which the notification is sent.
    pub channels: Option<Channels>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for UserNotificationSettingsNotificationType {
    const NAME: &'static str = "UserNotificationSettingsNotificationType";
    const FIELDS: &'static [&'static str] = &["type", "channels"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.r#type),
                _ => fields.optional(&mut object.channels),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("type", &self.r#type);
        out.optional("channels", &self.channels);
    }
}

object!(UserNotificationSettingsNotificationType);

/// New settings of one notification type of a user.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct UserNotificationSettingsUpdateNotificationType {
    /// Notification type.
    pub r#type: Option<UserNotificationSettingsNotificationTypeType>,
    /// Channel on which the notification is sent.
    pub channels: Option<UserNotificationSettingsUpdateNotificationTypeChannels>,
}

impl Object for UserNotificationSettingsUpdateNotificationType {
    const NAME: &'static str = "UserNotificationSettingsUpdateNotificationType";
    const FIELDS: &'static [&'static str] = &["type", "channels"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.r#type),
                _ => fields.optional(&mut object.channels),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("type", &self.r#type);
        out.optional("channels", &self.channels);
    }
}

object!(UserNotificationSettingsUpdateNotificationType);

/// Event that a user is notified of; the ending tells an administrator from a team member (`staff`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserNotificationSettingsNotificationTypeType {
    /// Sent as `record_create_online_staff`.
    RecordCreateOnlineStaff,
    /// Sent as `record_create_offline_staff`.
    RecordCreateOfflineStaff,
    /// Sent as `record_delete_staff`.
    RecordDeleteStaff,
    /// Sent as `record_move_staff`.
    RecordMoveStaff,
    /// Sent as `record_create_online_admin`.
    RecordCreateOnlineAdmin,
    /// Sent as `record_create_offline_admin`.
    RecordCreateOfflineAdmin,
    /// Sent as `record_delete_admin`.
    RecordDeleteAdmin,
    /// Sent as `record_move_admin`.
    RecordMoveAdmin,
    /// Sent as `license_expire`.
    LicenseExpire,
    /// A value that the document does not list.
    Other(String),
}

impl UserNotificationSettingsNotificationTypeType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::RecordCreateOnlineStaff => "record_create_online_staff",
            Self::RecordCreateOfflineStaff => "record_create_offline_staff",
            Self::RecordDeleteStaff => "record_delete_staff",
            Self::RecordMoveStaff => "record_move_staff",
            Self::RecordCreateOnlineAdmin => "record_create_online_admin",
            Self::RecordCreateOfflineAdmin => "record_create_offline_admin",
            Self::RecordDeleteAdmin => "record_delete_admin",
            Self::RecordMoveAdmin => "record_move_admin",
            Self::LicenseExpire => "license_expire",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for UserNotificationSettingsNotificationTypeType {
    fn from(text: &str) -> Self {
        match text {
            "record_create_online_staff" => Self::RecordCreateOnlineStaff,
            "record_create_offline_staff" => Self::RecordCreateOfflineStaff,
            "record_delete_staff" => Self::RecordDeleteStaff,
            "record_move_staff" => Self::RecordMoveStaff,
            "record_create_online_admin" => Self::RecordCreateOnlineAdmin,
            "record_create_offline_admin" => Self::RecordCreateOfflineAdmin,
            "record_delete_admin" => Self::RecordDeleteAdmin,
            "record_move_admin" => Self::RecordMoveAdmin,
            "license_expire" => Self::LicenseExpire,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(UserNotificationSettingsNotificationTypeType);

/// Channel on which the notification is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct UserNotificationSettingsUpdateNotificationTypeChannels {
    /// `1`: send push notifications.
    pub push: Option<i64>,
}

impl Object for UserNotificationSettingsUpdateNotificationTypeChannels {
    const NAME: &'static str = "UserNotificationSettingsUpdateNotificationTypeChannels";
    const FIELDS: &'static [&'static str] = &["push"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next(Self::FIELDS)?.is_some() {
            fields.optional(&mut object.push)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("push", &self.push);
    }
}

object!(UserNotificationSettingsUpdateNotificationTypeChannels);
