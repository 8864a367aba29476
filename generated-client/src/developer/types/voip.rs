// Written by `cargo xtask regen`; changes are lost.

//! Types of `voip`.

use crate::runtime::{
    DateTime, Hidden, Literal, Object, Rest, Value, When, object, text_enum, union,
};

/// One of several types.
#[derive(Debug, Clone, PartialEq)]
pub enum VoipEvent {
    Enable(VoipEnable),
    Disable(VoipDisable),
    History(Box<VoipHistory>),
    Event(Box<VoipNotification>),
    /// A value that is not one of the other variants, or that several of them fit equally.
    Other(Value),
}

impl From<VoipEnable> for VoipEvent {
    fn from(value: VoipEnable) -> Self {
        Self::Enable(value)
    }
}

impl From<VoipDisable> for VoipEvent {
    fn from(value: VoipDisable) -> Self {
        Self::Disable(value)
    }
}

impl From<VoipHistory> for VoipEvent {
    fn from(value: VoipHistory) -> Self {
        Self::History(Box::new(value))
    }
}

impl From<VoipNotification> for VoipEvent {
    fn from(value: VoipNotification) -> Self {
        Self::Event(Box::new(value))
    }
}

union!(VoipEvent {
    Enable: When {
        known: <VoipEnable as Object>::FIELDS,
        needs: &["command", "type", "crm_token"],
        constants: &[("command", &[Literal::Text("setup")]), ("type", &[Literal::Text("enable")])],
        ..When::OBJECT
    },
    Disable: When {
        known: <VoipDisable as Object>::FIELDS,
        needs: &["command", "type", "crm_token"],
        constants: &[("command", &[Literal::Text("setup")]), ("type", &[Literal::Text("disable")])],
        ..When::OBJECT
    },
    History: When {
        known: <VoipHistory as Object>::FIELDS,
        needs: &["command", "type", "crm_token", "phone", "diversion"],
        constants: &[("command", &[Literal::Text("history")])],
        ..When::OBJECT
    },
    Event: When {
        known: <VoipNotification as Object>::FIELDS,
        needs: &["command", "type", "crm_token", "phone", "diversion"],
        constants: &[("command", &[Literal::Text("event")])],
        ..When::OBJECT
    },
    ..Other
});

/// Filters of the list of calls.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct VoipCallQuery {
    /// ID of the location.
    pub salon_id: i64,
    /// First day of the period, `YYYY-MM-DD`.
    pub date_from: String,
    /// Last day of the period, `YYYY-MM-DD`.
    pub date_to: String,
    /// Keeps only calls with this phone number.
    pub phone: Option<String>,
    /// Keeps only calls of these types.
    pub types: Option<Vec<VoipCallType>>,
    /// Keeps only calls with these results.
    pub statuses: Option<Vec<VoipCallStatus>>,
    pub page: Option<i64>,
    /// Page size, at most 1000.
    ///
    /// At most 1000.
    pub limit: Option<i64>,
}

object!(VoipCallQuery {
    fn new(salon_id: i64, date_from: impl Into<String>, date_to: impl Into<String>);
    "salon_id": required salon_id,
    "date_from": required date_from,
    "date_to": required date_to,
    "phone": optional phone,
    "types": optional types,
    "statuses": optional statuses,
    "page": optional page,
    "limit": optional limit,
});

/// A call.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct VoipCall {
    pub id: i64,
    /// ID of the client; `0` if there is none.
    pub client_id: Option<i64>,
    pub caller_phone: Option<String>,
    /// URL of the recording; empty if there is none.
    pub record_link: Option<String>,
    /// Length of the call, in seconds.
    pub duration: Option<i64>,
    /// Result of the call.
    pub status: Option<VoipCallStatus>,
    /// Direction of the call.
    pub r#type: Option<VoipCallType>,
    /// When the call took place.
    pub call_date: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(VoipCall {
    fn new(id: i64);
    "id": required id,
    "client_id": optional client_id,
    "caller_phone": optional caller_phone,
    "record_link": optional record_link,
    "duration": optional duration,
    "status": optional status,
    "type": optional r#type,
    "call_date": optional call_date,
    ..rest
});

/// Turns the telephony integration on.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct VoipEnable {
    /// Always `setup`.
    pub command: VoipSetupCommand,
    /// Always `enable`.
    pub r#type: VoipEnableType,
    /// Token of the integration.
    pub crm_token: String,
}

/// Hides secrets.
impl ::std::fmt::Debug for VoipEnable {
    fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        out.debug_struct("VoipEnable")
            .field("command", &self.command)
            .field("type", &self.r#type)
            .field("crm_token", &Hidden)
            .finish()
    }
}

object!(VoipEnable {
    fn new(crm_token: impl Into<String>) { command: VoipSetupCommand::Setup, r#type: VoipEnableType::Enable };
    "command": required command,
    "type": required r#type,
    "crm_token": required crm_token,
});

/// Turns the telephony integration off.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct VoipDisable {
    /// Always `setup`.
    pub command: VoipSetupCommand,
    /// Always `disable`.
    pub r#type: VoipDisableType,
    /// Token of the integration.
    pub crm_token: String,
}

/// Hides secrets.
impl ::std::fmt::Debug for VoipDisable {
    fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        out.debug_struct("VoipDisable")
            .field("command", &self.command)
            .field("type", &self.r#type)
            .field("crm_token", &Hidden)
            .finish()
    }
}

object!(VoipDisable {
    fn new(crm_token: impl Into<String>) { command: VoipSetupCommand::Setup, r#type: VoipDisableType::Disable };
    "command": required command,
    "type": required r#type,
    "crm_token": required crm_token,
});

/// Adds a finished call to the history.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct VoipHistory {
    /// Always `history`.
    pub command: VoipHistoryCommand,
    /// Type of the call, such as `incoming`.
    pub r#type: String,
    /// Token of the integration.
    pub crm_token: String,
    /// Phone number of the client.
    pub phone: String,
    /// ID of the user in the telephony.
    pub user: Option<String>,
    /// Phone number of the location that was called.
    pub diversion: String,
    /// Length of the call, in seconds.
    pub duration: Option<i64>,
    /// URL of the recording.
    pub link: Option<String>,
    /// ID of the call in the telephony.
    pub call_id: Option<String>,
    /// Result of the call, such as `success`.
    pub status: Option<String>,
    /// When the call took place.
    pub date: Option<DateTime>,
}

/// Hides secrets.
impl ::std::fmt::Debug for VoipHistory {
    fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        out.debug_struct("VoipHistory")
            .field("command", &self.command)
            .field("type", &self.r#type)
            .field("crm_token", &Hidden)
            .field("phone", &self.phone)
            .field("user", &self.user)
            .field("diversion", &self.diversion)
            .field("duration", &self.duration)
            .field("link", &self.link)
            .field("call_id", &self.call_id)
            .field("status", &self.status)
            .field("date", &self.date)
            .finish()
    }
}

object!(VoipHistory {
    fn new(
        r#type: impl Into<String>,
        crm_token: impl Into<String>,
        phone: impl Into<String>,
        diversion: impl Into<String>,
    ) { command: VoipHistoryCommand::History };
    "command": required command,
    "type": required r#type,
    "crm_token": required crm_token,
    "phone": required phone,
    "user": optional user,
    "diversion": required diversion,
    "duration": optional duration,
    "link": optional link,
    "call_id": optional call_id,
    "status": optional status,
    "date": optional date,
});

/// Reports a call in progress.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct VoipNotification {
    /// Always `event`.
    pub command: VoipNotificationCommand,
    /// Type of the call, such as `incoming`.
    pub r#type: String,
    /// Token of the integration.
    pub crm_token: String,
    /// Phone number of the client.
    pub phone: String,
    /// ID of the user in the telephony.
    pub user: Option<String>,
    /// Phone number of the location that was called.
    pub diversion: String,
}

/// Hides secrets.
impl ::std::fmt::Debug for VoipNotification {
    fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        out.debug_struct("VoipNotification")
            .field("command", &self.command)
            .field("type", &self.r#type)
            .field("crm_token", &Hidden)
            .field("phone", &self.phone)
            .field("user", &self.user)
            .field("diversion", &self.diversion)
            .finish()
    }
}

object!(VoipNotification {
    fn new(
        r#type: impl Into<String>,
        crm_token: impl Into<String>,
        phone: impl Into<String>,
        diversion: impl Into<String>,
    ) { command: VoipNotificationCommand::Event };
    "command": required command,
    "type": required r#type,
    "crm_token": required crm_token,
    "phone": required phone,
    "user": optional user,
    "diversion": required diversion,
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoipCallType {
    /// Sent as `incoming`.
    Incoming,
    /// Sent as `outgoing`.
    Outgoing,
    /// Sent as `internal`.
    Internal,
    /// A value that is not documented.
    Other(String),
}

impl VoipCallType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Incoming => "incoming",
            Self::Outgoing => "outgoing",
            Self::Internal => "internal",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for VoipCallType {
    fn from(text: &str) -> Self {
        match text {
            "incoming" => Self::Incoming,
            "outgoing" => Self::Outgoing,
            "internal" => Self::Internal,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(VoipCallType);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoipCallStatus {
    /// Sent as `success`.
    Success,
    /// Sent as `missed`.
    Missed,
    /// Sent as `cancel`.
    Cancel,
    /// Sent as `busy`.
    Busy,
    /// Sent as `notallowed`.
    Notallowed,
    /// Sent as `notavailable`.
    Notavailable,
    /// Sent as `notfound`.
    Notfound,
    /// A value that is not documented.
    Other(String),
}

impl VoipCallStatus {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "success",
            Self::Missed => "missed",
            Self::Cancel => "cancel",
            Self::Busy => "busy",
            Self::Notallowed => "notallowed",
            Self::Notavailable => "notavailable",
            Self::Notfound => "notfound",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for VoipCallStatus {
    fn from(text: &str) -> Self {
        match text {
            "success" => Self::Success,
            "missed" => Self::Missed,
            "cancel" => Self::Cancel,
            "busy" => Self::Busy,
            "notallowed" => Self::Notallowed,
            "notavailable" => Self::Notavailable,
            "notfound" => Self::Notfound,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(VoipCallStatus);

/// Always `setup`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoipSetupCommand {
    /// Sent as `setup`.
    Setup,
    /// A value that is not documented.
    Other(String),
}

impl VoipSetupCommand {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Setup => "setup",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for VoipSetupCommand {
    fn from(text: &str) -> Self {
        match text {
            "setup" => Self::Setup,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(VoipSetupCommand);

/// Always `enable`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoipEnableType {
    /// Sent as `enable`.
    Enable,
    /// A value that is not documented.
    Other(String),
}

impl VoipEnableType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enable => "enable",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for VoipEnableType {
    fn from(text: &str) -> Self {
        match text {
            "enable" => Self::Enable,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(VoipEnableType);

/// Always `disable`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoipDisableType {
    /// Sent as `disable`.
    Disable,
    /// A value that is not documented.
    Other(String),
}

impl VoipDisableType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Disable => "disable",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for VoipDisableType {
    fn from(text: &str) -> Self {
        match text {
            "disable" => Self::Disable,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(VoipDisableType);

/// Always `history`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoipHistoryCommand {
    /// Sent as `history`.
    History,
    /// A value that is not documented.
    Other(String),
}

impl VoipHistoryCommand {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::History => "history",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for VoipHistoryCommand {
    fn from(text: &str) -> Self {
        match text {
            "history" => Self::History,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(VoipHistoryCommand);

/// Always `event`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VoipNotificationCommand {
    /// Sent as `event`.
    Event,
    /// A value that is not documented.
    Other(String),
}

impl VoipNotificationCommand {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Event => "event",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for VoipNotificationCommand {
    fn from(text: &str) -> Self {
        match text {
            "event" => Self::Event,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(VoipNotificationCommand);
