// Written by `cargo xtask regen`; changes are lost.

//! Types of `booking_users`.

use crate::runtime::{DateTime, Resource, Rest, object, text_enum};
use super::{ToManyRelationship, ToOneRelationship};

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BookingUserInclude {
    /// Sent as `labels`.
    Labels,
    /// Sent as `first_successful_visit`.
    FirstSuccessfulVisit,
    /// Sent as `loyalty_cards`.
    LoyaltyCards,
    /// Sent as `loyalty_certificates`.
    LoyaltyCertificates,
    /// Sent as `loyalty_abonements`.
    LoyaltyAbonements,
    /// Sent as `custom_field_values`.
    CustomFieldValues,
    /// Sent as `agreements`.
    Agreements,
    /// A value that is not documented.
    Other(String),
}

impl BookingUserInclude {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Labels => "labels",
            Self::FirstSuccessfulVisit => "first_successful_visit",
            Self::LoyaltyCards => "loyalty_cards",
            Self::LoyaltyCertificates => "loyalty_certificates",
            Self::LoyaltyAbonements => "loyalty_abonements",
            Self::CustomFieldValues => "custom_field_values",
            Self::Agreements => "agreements",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for BookingUserInclude {
    fn from(text: &str) -> Self {
        match text {
            "labels" => Self::Labels,
            "first_successful_visit" => Self::FirstSuccessfulVisit,
            "loyalty_cards" => Self::LoyaltyCards,
            "loyalty_certificates" => Self::LoyaltyCertificates,
            "loyalty_abonements" => Self::LoyaltyAbonements,
            "custom_field_values" => Self::CustomFieldValues,
            "agreements" => Self::Agreements,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(BookingUserInclude);

/// A client of a location.
#[derive(Debug, Clone, PartialEq)]
pub struct BookingUser {
    pub r#type: BookingUserType,
    pub id: String,
    /// Data of a client.
    pub attributes: BookingUserAttributes,
    /// Resources related to a client.
    pub relationships: Option<BookingUserRelationships>,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl Resource for BookingUser {
    const TYPE: &'static str = "client";

    fn id(&self) -> &str {
        &self.id
    }
}

object!(BookingUser {
    fn new(id: impl Into<String>, attributes: BookingUserAttributes) { r#type: BookingUserType::Client };
    "type": required r#type,
    "id": required id,
    "attributes": required attributes,
    "relationships": optional relationships,
    ..rest
});

/// Statistics of a client's attendance in a location.
#[derive(Debug, Clone, PartialEq)]
pub struct LocationAttendanceStatistics {
    pub r#type: LocationAttendanceStatisticsType,
    /// IDs of the client and the location, such as `146915197_720441`.
    pub id: String,
    pub attributes: LocationAttendanceStatisticsAttributes,
    pub relationships: AttendanceStatisticsRelationships,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl Resource for LocationAttendanceStatistics {
    const TYPE: &'static str = "client_attendances_statistic";

    fn id(&self) -> &str {
        &self.id
    }
}

object!(LocationAttendanceStatistics {
    fn new(
        id: impl Into<String>,
        attributes: LocationAttendanceStatisticsAttributes,
        relationships: AttendanceStatisticsRelationships,
    ) { r#type: LocationAttendanceStatisticsType::ClientAttendancesStatistic };
    "type": required r#type,
    "id": required id,
    "attributes": required attributes,
    "relationships": required relationships,
    ..rest
});

/// A client account: a prepaid balance that a client pays from.
#[derive(Debug, Clone, PartialEq)]
pub struct Deposit {
    pub r#type: DepositType,
    pub id: String,
    /// Data of a prepaid balance.
    pub attributes: DepositAttributes,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl Resource for Deposit {
    const TYPE: &'static str = "timetable_deposit";

    fn id(&self) -> &str {
        &self.id
    }
}

object!(Deposit {
    fn new(id: impl Into<String>, attributes: DepositAttributes) { r#type: DepositType::TimetableDeposit };
    "type": required r#type,
    "id": required id,
    "attributes": required attributes,
    ..rest
});

/// Statistics of a client's attendance in a chain.
#[derive(Debug, Clone, PartialEq)]
pub struct ChainAttendanceStatistics {
    pub r#type: ChainAttendanceStatisticsType,
    /// IDs of the client and the chain, such as `146915197_706028`.
    pub id: String,
    pub attributes: ChainAttendanceStatisticsAttributes,
    pub relationships: AttendanceStatisticsRelationships,
    /// Fields that are not documented.
    pub rest: Rest,
}

impl Resource for ChainAttendanceStatistics {
    const TYPE: &'static str = "client_chain_attendances_statistic";

    fn id(&self) -> &str {
        &self.id
    }
}

object!(ChainAttendanceStatistics {
    fn new(
        id: impl Into<String>,
        attributes: ChainAttendanceStatisticsAttributes,
        relationships: AttendanceStatisticsRelationships,
    ) { r#type: ChainAttendanceStatisticsType::ClientChainAttendancesStatistic };
    "type": required r#type,
    "id": required id,
    "attributes": required attributes,
    "relationships": required relationships,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BookingUserType {
    /// Sent as `client`.
    Client,
    /// A value that is not documented.
    Other(String),
}

impl BookingUserType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Client => "client",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for BookingUserType {
    fn from(text: &str) -> Self {
        match text {
            "client" => Self::Client,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(BookingUserType);

/// Data of a client.
#[derive(Debug, Clone, PartialEq)]
pub struct BookingUserAttributes {
    pub name: String,
    pub surname: String,
    /// Middle name.
    pub patronymic: String,
    pub phone: String,
    pub additional_phone: String,
    pub email: String,
    /// Comment on the client.
    pub comment: String,
    pub client_tips: bool,
    /// Date of birth, such as `1990-01-01T00:00:00`; null if it is not known.
    ///
    /// Matches `^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$`.
    pub birthday: Option<DateTime>,
    /// Number of the card.
    pub card_number: String,
    /// `0`: not given, `1`: male, `2`: female.
    pub gender: i64,
    pub discount: f64,
    /// Discount, in percent.
    pub discount_percent: f64,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BookingUserAttributes {
    literal;
    "name": required name,
    "surname": required surname,
    "patronymic": required patronymic,
    "phone": required phone,
    "additional_phone": required additional_phone,
    "email": required email,
    "comment": required comment,
    "client_tips": required client_tips,
    "birthday": required birthday,
    "card_number": required card_number,
    "gender": required gender,
    "discount": required discount,
    "discount_percent": required discount_percent,
    ..rest
});

/// Resources related to a client.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct BookingUserRelationships {
    /// Tags of the client.
    pub labels: Option<ToManyRelationship>,
    /// The first visit that the client came to.
    pub first_successful_visit: Option<ToOneRelationship>,
    pub loyalty_cards: Option<ToManyRelationship>,
    /// Gift cards of the client.
    pub loyalty_certificates: Option<ToManyRelationship>,
    /// Memberships of the client.
    pub loyalty_abonements: Option<ToManyRelationship>,
    /// Values of custom fields.
    pub custom_field_values: Option<ToManyRelationship>,
    /// Consents of the client.
    pub agreements: Option<ToOneRelationship>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BookingUserRelationships {
    "labels": optional labels,
    "first_successful_visit": optional first_successful_visit,
    "loyalty_cards": optional loyalty_cards,
    "loyalty_certificates": optional loyalty_certificates,
    "loyalty_abonements": optional loyalty_abonements,
    "custom_field_values": optional custom_field_values,
    "agreements": optional agreements,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocationAttendanceStatisticsType {
    /// Sent as `client_attendances_statistic`.
    ClientAttendancesStatistic,
    /// A value that is not documented.
    Other(String),
}

impl LocationAttendanceStatisticsType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ClientAttendancesStatistic => "client_attendances_statistic",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for LocationAttendanceStatisticsType {
    fn from(text: &str) -> Self {
        match text {
            "client_attendances_statistic" => Self::ClientAttendancesStatistic,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(LocationAttendanceStatisticsType);

#[derive(Debug, Clone, PartialEq)]
pub struct LocationAttendanceStatisticsAttributes {
    /// ID of the location.
    pub company_id: i64,
    /// Number of visits that the client came to.
    ///
    /// At least 0.
    pub successful_attendances_count: i64,
    /// Number of visits that the client did not come to.
    ///
    /// At least 0.
    pub failed_attendances_count: i64,
    /// Balance of the client.
    pub balance_amount: f64,
    /// Price of the services and products that the client received.
    pub spent_amount: f64,
    /// Total paid by the client.
    pub paid_amount: f64,
    /// Last visit that the client came to, local time, such as `2026-07-15 16:30:00`; null if there is none.
    ///
    /// Matches `^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$`.
    pub last_successful_attendance_datetime: Option<DateTime>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LocationAttendanceStatisticsAttributes {
    literal;
    "company_id": required company_id,
    "successful_attendances_count": required successful_attendances_count,
    "failed_attendances_count": required failed_attendances_count,
    "balance_amount": required balance_amount,
    "spent_amount": required spent_amount,
    "paid_amount": required paid_amount,
    "last_successful_attendance_datetime": required last_successful_attendance_datetime,
    ..rest
});

/// Resources related to the statistics of a client's attendance.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AttendanceStatisticsRelationships {
    /// Prepaid balances of the client.
    pub deposits: ToManyRelationship,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AttendanceStatisticsRelationships {
    fn new(deposits: ToManyRelationship);
    "deposits": required deposits,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DepositType {
    /// Sent as `timetable_deposit`.
    TimetableDeposit,
    /// A value that is not documented.
    Other(String),
}

impl DepositType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TimetableDeposit => "timetable_deposit",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for DepositType {
    fn from(text: &str) -> Self {
        match text {
            "timetable_deposit" => Self::TimetableDeposit,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(DepositType);

/// Data of a prepaid balance.
#[derive(Debug, Clone, PartialEq)]
pub struct DepositAttributes {
    pub title: String,
    /// Balance, with the reserved amount.
    pub balance: f64,
    /// Amount held by active reservations.
    pub reserved_balance: f64,
    /// Amount that is not reserved.
    pub available_balance: f64,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(DepositAttributes {
    fn new(
        title: impl Into<String>,
        balance: f64,
        reserved_balance: f64,
        available_balance: f64,
    );
    "title": required title,
    "balance": required balance,
    "reserved_balance": required reserved_balance,
    "available_balance": required available_balance,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChainAttendanceStatisticsType {
    /// Sent as `client_chain_attendances_statistic`.
    ClientChainAttendancesStatistic,
    /// A value that is not documented.
    Other(String),
}

impl ChainAttendanceStatisticsType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ClientChainAttendancesStatistic => "client_chain_attendances_statistic",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ChainAttendanceStatisticsType {
    fn from(text: &str) -> Self {
        match text {
            "client_chain_attendances_statistic" => Self::ClientChainAttendancesStatistic,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ChainAttendanceStatisticsType);

#[derive(Debug, Clone, PartialEq)]
pub struct ChainAttendanceStatisticsAttributes {
    /// ID of the location.
    pub company_id: Option<i64>,
    /// Number of visits that the client came to.
    ///
    /// At least 0.
    pub successful_attendances_count: i64,
    /// Number of visits that the client did not come to.
    ///
    /// At least 0.
    pub failed_attendances_count: i64,
    /// Balance of the client.
    pub balance_amount: f64,
    /// Price of the services and products that the client received.
    pub spent_amount: f64,
    /// Total paid by the client.
    pub paid_amount: f64,
    /// Last visit that the client came to, local time, such as `2026-07-15 16:30:00`; null if there is none.
    ///
    /// Matches `^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$`.
    pub last_successful_attendance_datetime: Option<DateTime>,
    pub chain_id: i64,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ChainAttendanceStatisticsAttributes {
    literal;
    "company_id": optional company_id,
    "successful_attendances_count": required successful_attendances_count,
    "failed_attendances_count": required failed_attendances_count,
    "balance_amount": required balance_amount,
    "spent_amount": required spent_amount,
    "paid_amount": required paid_amount,
    "last_successful_attendance_datetime": required last_successful_attendance_datetime,
    "chain_id": required chain_id,
    ..rest
});
