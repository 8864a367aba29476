// Written by `cargo xtask regen`; changes are lost.

//! Types of `notifications`.

use crate::runtime::{Rest, object, text_enum};

/// Request that sends an SMS to the listed clients.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SmsToClients {
    /// IDs of the clients.
    pub client_ids: Option<Vec<i64>>,
    /// Text of the SMS.
    pub text: Option<String>,
}

object!(SmsToClients { "client_ids": optional client_ids, "text": optional text });

/// SMS campaign to the clients that the filters select.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SmsByFilter {
    /// Text of the SMS.
    pub text: Option<String>,
}

object!(SmsByFilter { "text": optional text });

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

object!(EmailToClients {
    fn new(
        client_ids: Vec<i64>,
        subject: impl Into<String>,
        text: impl Into<String>,
    );
    "client_ids": required client_ids,
    "subject": required subject,
    "text": required text,
});

/// Email campaign to the clients that the filters select.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EmailByFilter {
    /// Subject of the email.
    pub subject: String,
    /// Text of the email.
    pub text: String,
}

object!(EmailByFilter {
    fn new(subject: impl Into<String>, text: impl Into<String>);
    "subject": required subject,
    "text": required text,
});

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

object!(DeliveryStatusQuery {
    "id": optional id,
    "status": optional status,
    "payment_sum": optional payment_sum,
    "currency_iso": optional currency_iso,
    "parts_amount": optional parts_amount,
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct GetMessageStatusListError400 {
    pub error_code: Option<i64>,
    pub error_message: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(GetMessageStatusListError400 {
    "error_code": optional error_code,
    "error_message": optional error_message,
    ..rest
});

/// Settings of one notification type in a location.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct LocationNotificationSetting {
    /// Notification type, such as `record_create_online_staff`.
    pub r#type: Option<String>,
    /// Channels on which the notification is sent.
    pub channels: Option<Channels>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LocationNotificationSetting {
    "type": optional r#type,
    "channels": optional channels,
    ..rest
});

/// Notification settings of a user.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct UserNotificationSettings {
    /// Kind of recipient of the notifications: an administrator or a team member.
    pub mode: Option<UserNotificationSettingsMode>,
    /// Settings of each notification type.
    pub notification_types: Option<Vec<UserNotificationSettingsNotificationType>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(UserNotificationSettings {
    "mode": optional mode,
    "notification_types": optional notification_types,
    ..rest
});

/// Request that changes the push notification settings of a user.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct UserNotificationSettingsUpdate {
    /// Settings of the notification types to change.
    pub notification_types: Option<Vec<UserNotificationSettingsUpdateNotificationType>>,
}

object!(UserNotificationSettingsUpdate { "notification_types": optional notification_types });

/// Channels on which the notification is sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Channels {
    /// `1`: send push notifications.
    pub push: Option<i64>,
    /// `1`: send SMS.
    pub sms: Option<i64>,
    /// `1`: send emails.
    pub email: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Channels { "push": optional push, "sms": optional sms, "email": optional email, ..rest });

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
    /// A value that is not documented.
    Other(String),
}

impl UserNotificationSettingsMode {
    /// Returns the value on the wire.
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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(UserNotificationSettingsNotificationType {
    "type": optional r#type,
    "channels": optional channels,
    ..rest
});

/// New settings of one notification type of a user.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct UserNotificationSettingsUpdateNotificationType {
    /// Notification type.
    pub r#type: Option<UserNotificationSettingsNotificationTypeType>,
    /// Channel on which the notification is sent.
    pub channels: Option<UserNotificationSettingsUpdateNotificationTypeChannels>,
}

object!(UserNotificationSettingsUpdateNotificationType {
    "type": optional r#type,
    "channels": optional channels,
});

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
    /// A value that is not documented.
    Other(String),
}

impl UserNotificationSettingsNotificationTypeType {
    /// Returns the value on the wire.
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

object!(UserNotificationSettingsUpdateNotificationTypeChannels { "push": optional push });
