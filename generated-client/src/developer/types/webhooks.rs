// Written by `cargo xtask regen`; changes are lost.

//! Types of `webhooks`.

use crate::runtime::{
    Date, DateTime, Maybe, Object, ReadError, Rest, Value, When, int_enum, object,
    read_webhooks, text_enum, union,
};
use std::collections::BTreeMap;
use super::MapOrList;

/// Webhook settings of a location.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct WebhookSettings {
    /// URLs that receive webhooks.
    pub urls: Option<Vec<String>>,
    /// `1`: webhooks are sent.
    pub active: Option<i64>,
    /// `1`: changes of the location are sent.
    pub salon: Option<i64>,
    /// `1`: changes of service categories are sent.
    pub service_category: Option<i64>,
    /// `1`: changes of services are sent.
    pub service: Option<i64>,
    /// `1`: changes of products are sent.
    pub good: Option<i64>,
    /// `1`: changes of team members are sent.
    pub master: Option<i64>,
    /// `1`: changes of clients are sent.
    pub client: Option<i64>,
    /// `1`: changes of appointments are sent.
    pub record: Option<i64>,
    /// `1`: sales of products are sent.
    pub goods_operations_sale: Option<i64>,
    /// `1`: receipts of products are sent.
    pub goods_operations_receipt: Option<i64>,
    /// `1`: write-offs of consumables are sent.
    pub goods_operations_consumable: Option<i64>,
    /// `1`: write-offs of products are sent.
    pub goods_operations_stolen: Option<i64>,
    /// `1`: transfers of products are sent.
    pub goods_operations_move: Option<i64>,
    /// `1`: financial transactions are sent.
    pub finances_operation: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(WebhookSettings {
    "urls": optional urls,
    "active": optional active,
    "salon": optional salon,
    "service_category": optional service_category,
    "service": optional service,
    "good": optional good,
    "master": optional master,
    "client": optional client,
    "record": optional record,
    "goods_operations_sale": optional goods_operations_sale,
    "goods_operations_receipt": optional goods_operations_receipt,
    "goods_operations_consumable": optional goods_operations_consumable,
    "goods_operations_stolen": optional goods_operations_stolen,
    "goods_operations_move": optional goods_operations_move,
    "finances_operation": optional finances_operation,
    ..rest
});

/// Webhook settings of a location.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct WebhookSettingsUpdate {
    /// URLs that receive webhooks.
    pub urls: Vec<String>,
    /// `1`: webhooks are sent.
    pub active: i64,
    /// `1`: changes of the location are sent.
    pub salon: Option<i64>,
    /// `1`: changes of service categories are sent.
    pub service_category: Option<i64>,
    /// `1`: changes of services are sent.
    pub service: Option<i64>,
    /// `1`: changes of products are sent.
    pub good: Option<i64>,
    /// `1`: changes of team members are sent.
    pub master: Option<i64>,
    /// `1`: changes of clients are sent.
    pub client: Option<i64>,
    /// `1`: changes of appointments are sent.
    pub record: Option<i64>,
    /// `1`: sales of products are sent.
    pub goods_operations_sale: Option<i64>,
    /// `1`: receipts of products are sent.
    pub goods_operations_receipt: Option<i64>,
    /// `1`: write-offs of consumables are sent.
    pub goods_operations_consumable: Option<i64>,
    /// `1`: write-offs of products are sent.
    pub goods_operations_stolen: Option<i64>,
    /// `1`: transfers of products are sent.
    pub goods_operations_move: Option<i64>,
    /// `1`: financial transactions are sent.
    pub finances_operation: Option<i64>,
    /// `1`: changes that the application itself made are sent, too.
    pub self_sending: Option<i64>,
}

object!(WebhookSettingsUpdate {
    fn new(urls: Vec<String>, active: i64);
    "urls": required urls,
    "active": required active,
    "salon": optional salon,
    "service_category": optional service_category,
    "service": optional service,
    "good": optional good,
    "master": optional master,
    "client": optional client,
    "record": optional record,
    "goods_operations_sale": optional goods_operations_sale,
    "goods_operations_receipt": optional goods_operations_receipt,
    "goods_operations_consumable": optional goods_operations_consumable,
    "goods_operations_stolen": optional goods_operations_stolen,
    "goods_operations_move": optional goods_operations_move,
    "finances_operation": optional finances_operation,
    "self_sending": optional self_sending,
});

/// A change of a location.
#[derive(Debug, Clone, PartialEq)]
pub struct SalonEvent {
    /// ID of the location.
    pub company_id: i64,
    /// Always `salon`.
    pub resource: SalonEventResource,
    /// ID of the location.
    pub resource_id: i64,
    /// Kind of the change.
    pub status: Status,
    /// Data of the location.
    pub data: Location,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SalonEvent {
    fn new(company_id: i64, resource_id: i64, status: Status, data: Location) { resource: SalonEventResource::Salon };
    "company_id": required company_id,
    "resource": required resource,
    "resource_id": required resource_id,
    "status": required status,
    "data": required data,
    ..rest
});

/// A change of a team member.
#[derive(Debug, Clone, PartialEq)]
pub struct StaffEvent {
    /// ID of the location.
    pub company_id: i64,
    /// Always `staff`.
    pub resource: StaffEventResource,
    /// ID of the team member.
    pub resource_id: i64,
    /// Kind of the change.
    pub status: Status,
    /// Data of the team member.
    pub data: TeamMember,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(StaffEvent {
    fn new(company_id: i64, resource_id: i64, status: Status, data: TeamMember) { resource: StaffEventResource::Staff };
    "company_id": required company_id,
    "resource": required resource,
    "resource_id": required resource_id,
    "status": required status,
    "data": required data,
    ..rest
});

/// A change of a service.
#[derive(Debug, Clone, PartialEq)]
pub struct ServiceEvent {
    /// ID of the location.
    pub company_id: i64,
    /// Always `service`.
    pub resource: ServiceEventResource,
    /// ID of the service.
    pub resource_id: i64,
    /// Kind of the change.
    pub status: Status,
    /// Data of the service.
    pub data: Service,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ServiceEvent {
    fn new(company_id: i64, resource_id: i64, status: Status, data: Service) { resource: ServiceEventResource::Service };
    "company_id": required company_id,
    "resource": required resource,
    "resource_id": required resource_id,
    "status": required status,
    "data": required data,
    ..rest
});

/// A change of a service category.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ServiceCategoryEvent {
    /// ID of the location.
    pub company_id: i64,
    /// Always `service_category`.
    pub resource: ServiceCategoryEventResource,
    /// ID of the service category.
    pub resource_id: i64,
    /// Kind of the change.
    pub status: Status,
    /// Data of the service category.
    pub data: ServiceCategory,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ServiceCategoryEvent {
    fn new(company_id: i64, resource_id: i64, status: Status, data: ServiceCategory) { resource: ServiceCategoryEventResource::ServiceCategory };
    "company_id": required company_id,
    "resource": required resource,
    "resource_id": required resource_id,
    "status": required status,
    "data": required data,
    ..rest
});

/// A change of a client.
#[derive(Debug, Clone, PartialEq)]
pub struct ClientEvent {
    /// ID of the location.
    pub company_id: i64,
    /// Always `client`.
    pub resource: ClientEventResource,
    /// ID of the client.
    pub resource_id: i64,
    /// Kind of the change.
    pub status: Status,
    /// Data of the client.
    pub data: Client,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientEvent {
    fn new(company_id: i64, resource_id: i64, status: Status, data: Client) { resource: ClientEventResource::Client };
    "company_id": required company_id,
    "resource": required resource,
    "resource_id": required resource_id,
    "status": required status,
    "data": required data,
    ..rest
});

/// A change of an appointment.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordEvent {
    /// ID of the location.
    pub company_id: i64,
    /// Always `record`.
    pub resource: RecordEventResource,
    /// ID of the appointment.
    pub resource_id: i64,
    /// Kind of the change.
    pub status: Status,
    /// Data of the appointment.
    pub data: Appointment,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(RecordEvent {
    fn new(company_id: i64, resource_id: i64, status: Status, data: Appointment) { resource: RecordEventResource::Record };
    "company_id": required company_id,
    "resource": required resource,
    "resource_id": required resource_id,
    "status": required status,
    "data": required data,
    ..rest
});

/// A change of a loyalty card.
#[derive(Debug, Clone, PartialEq)]
pub struct LoyaltyCardEvent {
    /// ID of the location.
    pub company_id: i64,
    /// Always `loyalty_card`.
    pub resource: LoyaltyCardEventResource,
    /// ID of the loyalty card.
    pub resource_id: i64,
    /// Kind of the change.
    pub status: Status,
    /// Data of the loyalty card.
    pub data: LoyaltyCard,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LoyaltyCardEvent {
    fn new(company_id: i64, resource_id: i64, status: Status, data: LoyaltyCard) { resource: LoyaltyCardEventResource::LoyaltyCard };
    "company_id": required company_id,
    "resource": required resource,
    "resource_id": required resource_id,
    "status": required status,
    "data": required data,
    ..rest
});

/// A change of a work schedule.
#[derive(Debug, Clone, PartialEq)]
pub struct ScheduleEvent {
    /// ID of the location.
    pub company_id: i64,
    /// Always `schedule`.
    pub resource: ScheduleEventResource,
    /// ID of the resource.
    pub resource_id: i64,
    /// Kind of the change.
    pub status: Status,
    /// Always an empty array.
    ///
    /// At most 0 items.
    pub data: Vec<Value>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ScheduleEvent {
    fn new(company_id: i64, resource_id: i64, status: Status, data: Vec<Value>) { resource: ScheduleEventResource::Schedule };
    "company_id": required company_id,
    "resource": required resource,
    "resource_id": required resource_id,
    "status": required status,
    "data": required data,
    ..rest
});

/// A change of a product.
#[derive(Debug, Clone, PartialEq)]
pub struct GoodEvent {
    /// ID of the location.
    pub company_id: i64,
    /// Always `good`.
    pub resource: GoodEventResource,
    /// ID of the product.
    pub resource_id: i64,
    /// Kind of the change.
    pub status: Status,
    /// Data of the product.
    pub data: Product,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(GoodEvent {
    fn new(company_id: i64, resource_id: i64, status: Status, data: Product) { resource: GoodEventResource::Good };
    "company_id": required company_id,
    "resource": required resource,
    "resource_id": required resource_id,
    "status": required status,
    "data": required data,
    ..rest
});

/// A change of a product transaction.
#[derive(Debug, Clone, PartialEq)]
pub struct GoodsOperationEvent {
    /// ID of the location.
    pub company_id: i64,
    /// Kind of the product transaction.
    pub resource: GoodsOperationEventResource,
    /// ID of the product transaction.
    pub resource_id: i64,
    /// Kind of the change.
    pub status: Status,
    /// Data of the product transaction.
    pub data: ProductTransaction,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(GoodsOperationEvent {
    literal;
    "company_id": required company_id,
    "resource": required resource,
    "resource_id": required resource_id,
    "status": required status,
    "data": required data,
    ..rest
});

/// A change of a financial transaction.
#[derive(Debug, Clone, PartialEq)]
pub struct FinancesOperationEvent {
    /// ID of the location.
    pub company_id: i64,
    /// Always `finances_operation`.
    pub resource: FinancesOperationEventResource,
    /// ID of the financial transaction.
    pub resource_id: i64,
    /// Kind of the change.
    pub status: Status,
    /// Data of the financial transaction.
    pub data: FinancialTransaction,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FinancesOperationEvent {
    fn new(
        company_id: i64,
        resource_id: i64,
        status: Status,
        data: FinancialTransaction,
    ) { resource: FinancesOperationEventResource::FinancesOperation };
    "company_id": required company_id,
    "resource": required resource,
    "resource_id": required resource_id,
    "status": required status,
    "data": required data,
    ..rest
});

/// A webhook: a request that the API sends to your server.
///
/// [`from_slice`](Self::from_slice) decodes the body of such a request. It does not check that the request is from the API. The docs of a variant list the headers and the credentials of its request, if the document describes them.
///
/// # Example
///
/// ```no_run
/// use altegio::developer::Webhook;
///
/// fn receive(body: &[u8]) -> Result<(), altegio::ReadError> {
///     for webhook in Webhook::from_slice(body)? {
///         println!("{webhook:?}");
///     }
///     Ok(())
/// }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Webhook {
    /// `POST SalonEvent`: Reports a change of a location.
    ///
    /// Sent when a location is created, updated or deleted.
    ///
    /// `resource` is `salon`.
    Salon(Box<SalonEvent>),
    /// `POST StaffEvent`: Reports a change of a team member.
    ///
    /// Sent when a team member is created, updated or deleted.
    ///
    /// `resource` is `staff`.
    Staff(Box<StaffEvent>),
    /// `POST ServiceEvent`: Reports a change of a service.
    ///
    /// Sent when a service is created, updated or deleted.
    ///
    /// `resource` is `service`.
    Service(Box<ServiceEvent>),
    /// `POST ServiceCategoryEvent`: Reports a change of a service category.
    ///
    /// Sent when a service category is created, updated or deleted.
    ///
    /// `resource` is `service_category`.
    ServiceCategory(Box<ServiceCategoryEvent>),
    /// `POST ClientEvent`: Reports a change of a client.
    ///
    /// Sent when a client is created, updated or deleted.
    ///
    /// `resource` is `client`.
    Client(Box<ClientEvent>),
    /// `POST RecordEvent`: Reports a change of an appointment.
    ///
    /// Sent when an appointment is created, updated or deleted.
    ///
    /// `resource` is `record`.
    Record(Box<RecordEvent>),
    /// `POST LoyaltyCardEvent`: Reports a change of a loyalty card.
    ///
    /// Sent when a loyalty card is created, updated or deleted.
    ///
    /// `resource` is `loyalty_card`.
    LoyaltyCard(Box<LoyaltyCardEvent>),
    /// `POST ScheduleEvent`: Reports a change of a work schedule.
    ///
    /// Sent when a schedule is created, updated or deleted. It has no data; request the schedule.
    ///
    /// `resource` is `schedule`.
    Schedule(ScheduleEvent),
    /// `POST GoodEvent`: Reports a change of a product.
    ///
    /// Sent when a product is created, updated or deleted.
    ///
    /// `resource` is `good`.
    Good(Box<GoodEvent>),
    /// `POST GoodsOperationEvent`: Reports a change of a product transaction.
    ///
    /// Sent when a product transaction is created, updated or deleted. `resource` tells its kind.
    ///
    /// `resource` is `goods_operations_sale` or `goods_operations_receipt` or `goods_operations_consumable` or `goods_operations_stolen` or `goods_operations_move`.
    GoodsOperation(Box<GoodsOperationEvent>),
    /// `POST FinancesOperationEvent`: Reports a change of a financial transaction.
    ///
    /// Sent when a financial transaction is created, updated or deleted.
    ///
    /// `resource` is `finances_operation`.
    FinancesOperation(Box<FinancesOperationEvent>),
    /// A webhook that is not documented, as it was received.
    Other(Value),
}

impl Webhook {
    /// Decodes the body of a request: one webhook, or a list of webhooks.
    ///
    /// Decoding is lenient: numbers in strings and the like are accepted. A webhook that is not documented is kept as it was
    /// received.
    ///
    /// # Errors
    ///
    /// Returns an error with the path if the body is not JSON, or if a webhook does not have its documented type. Of a list
    /// with such a webhook, none is returned.
    pub fn from_slice(body: &[u8]) -> Result<Vec<Self>, ReadError> {
        read_webhooks(body)
    }
}

impl From<SalonEvent> for Webhook {
    fn from(value: SalonEvent) -> Self {
        Self::Salon(Box::new(value))
    }
}

impl From<StaffEvent> for Webhook {
    fn from(value: StaffEvent) -> Self {
        Self::Staff(Box::new(value))
    }
}

impl From<ServiceEvent> for Webhook {
    fn from(value: ServiceEvent) -> Self {
        Self::Service(Box::new(value))
    }
}

impl From<ServiceCategoryEvent> for Webhook {
    fn from(value: ServiceCategoryEvent) -> Self {
        Self::ServiceCategory(Box::new(value))
    }
}

impl From<ClientEvent> for Webhook {
    fn from(value: ClientEvent) -> Self {
        Self::Client(Box::new(value))
    }
}

impl From<RecordEvent> for Webhook {
    fn from(value: RecordEvent) -> Self {
        Self::Record(Box::new(value))
    }
}

impl From<LoyaltyCardEvent> for Webhook {
    fn from(value: LoyaltyCardEvent) -> Self {
        Self::LoyaltyCard(Box::new(value))
    }
}

impl From<ScheduleEvent> for Webhook {
    fn from(value: ScheduleEvent) -> Self {
        Self::Schedule(value)
    }
}

impl From<GoodEvent> for Webhook {
    fn from(value: GoodEvent) -> Self {
        Self::Good(Box::new(value))
    }
}

impl From<GoodsOperationEvent> for Webhook {
    fn from(value: GoodsOperationEvent) -> Self {
        Self::GoodsOperation(Box::new(value))
    }
}

impl From<FinancesOperationEvent> for Webhook {
    fn from(value: FinancesOperationEvent) -> Self {
        Self::FinancesOperation(Box::new(value))
    }
}

union!(Webhook by "resource" {
    Salon tagged ["salon"] in SalonEvent: When {
        known: <SalonEvent as Object>::FIELDS,
        ..When::OBJECT
    },
    Staff tagged ["staff"] in StaffEvent: When {
        known: <StaffEvent as Object>::FIELDS,
        ..When::OBJECT
    },
    Service tagged ["service"] in ServiceEvent: When {
        known: <ServiceEvent as Object>::FIELDS,
        ..When::OBJECT
    },
    ServiceCategory tagged ["service_category"] in ServiceCategoryEvent: When {
        known: <ServiceCategoryEvent as Object>::FIELDS,
        ..When::OBJECT
    },
    Client tagged ["client"] in ClientEvent: When {
        known: <ClientEvent as Object>::FIELDS,
        ..When::OBJECT
    },
    Record tagged ["record"] in RecordEvent: When {
        known: <RecordEvent as Object>::FIELDS,
        ..When::OBJECT
    },
    LoyaltyCard tagged ["loyalty_card"] in LoyaltyCardEvent: When {
        known: <LoyaltyCardEvent as Object>::FIELDS,
        ..When::OBJECT
    },
    Schedule tagged ["schedule"] in ScheduleEvent: When {
        known: <ScheduleEvent as Object>::FIELDS,
        ..When::OBJECT
    },
    Good tagged ["good"] in GoodEvent: When {
        known: <GoodEvent as Object>::FIELDS,
        ..When::OBJECT
    },
    GoodsOperation tagged ["goods_operations_sale", "goods_operations_receipt", "goods_operations_consumable", "goods_operations_stolen", "goods_operations_move"] in GoodsOperationEvent: When {
        known: <GoodsOperationEvent as Object>::FIELDS,
        ..When::OBJECT
    },
    FinancesOperation tagged ["finances_operation"] in FinancesOperationEvent: When {
        known: <FinancesOperationEvent as Object>::FIELDS,
        ..When::OBJECT
    },
    ..Other
});

/// Always `salon`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SalonEventResource {
    /// Sent as `salon`.
    Salon,
    /// A value that is not documented.
    Other(String),
}

impl SalonEventResource {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Salon => "salon",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for SalonEventResource {
    fn from(text: &str) -> Self {
        match text {
            "salon" => Self::Salon,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(SalonEventResource);

/// Kind of the change.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// Sent as `create`.
    Create,
    /// Sent as `update`.
    Update,
    /// Sent as `delete`.
    Delete,
    /// A value that is not documented.
    Other(String),
}

impl Status {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Delete => "delete",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for Status {
    fn from(text: &str) -> Self {
        match text {
            "create" => Self::Create,
            "update" => Self::Update,
            "delete" => Self::Delete,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(Status);

/// Data of a location in a webhook.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Location {
    pub id: Option<i64>,
    pub title: Option<String>,
    /// Name of the location on outside sites.
    pub public_title: Option<String>,
    pub phone: Option<String>,
    /// Phone numbers of the location.
    pub phones: Option<Vec<String>>,
    /// ID of the country.
    pub country_id: Option<i64>,
    /// Name of the country.
    pub country: Option<String>,
    /// ID of the city.
    pub city_id: Option<i64>,
    /// Name of the city.
    pub city: Option<String>,
    /// `1`: the location has a paid license.
    pub active: Option<i64>,
    /// Offset of the time zone from UTC, in hours.
    pub timezone: Option<String>,
    /// Name of the time zone, such as `America/New_York`.
    pub timezone_name: Option<String>,
    /// Street address.
    pub address: Option<String>,
    /// Latitude, in degrees.
    pub coordinate_lat: Option<f64>,
    /// Longitude, in degrees.
    pub coordinate_lon: Option<f64>,
    /// Short name of the currency.
    pub currency_short_title: Option<String>,
    /// ID of the business group.
    pub business_group_id: Option<i64>,
    /// ID of the business type.
    pub business_type_id: Option<i64>,
    /// Address of the website.
    pub site: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    /// URL of the location logo.
    pub logo: Option<String>,
    /// Business category of the location.
    pub short_descr: Option<String>,
    /// Full description of the location, HTML.
    pub description: Option<String>,
    /// Opening hours.
    pub schedule: Option<LocationSchedule>,
    pub email: Option<String>,
    /// Pages of the location in social networks.
    pub social: Option<SocialNetworks>,
    /// ID of the location's main chain.
    pub main_group_id: Option<i64>,
    /// Main chain of the location.
    pub main_group: Maybe<IdTitle>,
    /// ID of the appointment type.
    pub record_type_id: Option<i64>,
    /// `true`: a comment is required to book.
    pub booking_comment_required: Option<bool>,
    /// `true`: an email address is required to book.
    pub booking_email_required: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Location {
    "id": optional id,
    "title": optional title,
    "public_title": optional public_title,
    "phone": optional phone,
    "phones": optional phones,
    "country_id": optional country_id,
    "country": optional country,
    "city_id": optional city_id,
    "city": optional city,
    "active": optional active,
    "timezone": optional timezone,
    "timezone_name": optional timezone_name,
    "address": optional address,
    "coordinate_lat": optional coordinate_lat,
    "coordinate_lon": optional coordinate_lon,
    "currency_short_title": optional currency_short_title,
    "business_group_id": optional business_group_id,
    "business_type_id": optional business_type_id,
    "site": optional site,
    "zip": optional zip,
    "logo": optional logo,
    "short_descr": optional short_descr,
    "description": optional description,
    "schedule": optional schedule,
    "email": optional email,
    "social": optional social,
    "main_group_id": optional main_group_id,
    "main_group": maybe main_group,
    "record_type_id": optional record_type_id,
    "booking_comment_required": optional booking_comment_required,
    "booking_email_required": optional booking_email_required,
    ..rest
});

/// Always `staff`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StaffEventResource {
    /// Sent as `staff`.
    Staff,
    /// A value that is not documented.
    Other(String),
}

impl StaffEventResource {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Staff => "staff",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for StaffEventResource {
    fn from(text: &str) -> Self {
        match text {
            "staff" => Self::Staff,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(StaffEventResource);

/// Data of a team member in a webhook.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TeamMember {
    pub id: Option<i64>,
    /// ID of the team member in an external system.
    pub api_id: Maybe<String>,
    pub name: Option<String>,
    pub specialization: Option<String>,
    /// Position of the team member.
    pub position: Option<IdTitle>,
    /// `1`: the rating of the team member is shown.
    pub show_rating: Option<i64>,
    /// Average rating of the team member.
    pub rating: Option<f64>,
    /// Number of votes in the rating.
    pub votes_count: Option<i64>,
    /// URL of the team member's picture.
    pub avatar: Option<String>,
    /// URL of the team member's large picture.
    pub avatar_big: Option<String>,
    /// Number of reviews.
    pub comments_count: Option<i64>,
    /// Weight that sets the order of display.
    pub weight: Option<i64>,
    /// About the team member, HTML.
    pub information: Option<String>,
    /// In online booking. `1`: hidden, `0`: shown.
    pub hidden: Option<i64>,
    /// `1`: dismissed, `0`: still employed.
    pub fired: Option<i64>,
    /// `1`: the team member is removed.
    pub status: Option<i64>,
    /// ID of the position of the team member.
    pub position_id: Option<i64>,
    /// Last date of the available schedule, `YYYY-MM-DD`.
    pub schedule_till: Option<String>,
    /// Images of the team member.
    pub image_group: Option<ImageGroup>,
    /// Prepayment, such as `forbidden`.
    pub prepaid: Option<String>,
    /// ID of the user linked to the team member.
    pub user_id: Maybe<i64>,
    /// The user linked to the team member.
    pub user: Maybe<TeamMemberUser>,
    /// `true`: working hours can be set for the team member.
    pub has_access_timetable: Option<bool>,
    /// `true`: a paid team member.
    pub is_paid_staff: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TeamMember {
    "id": optional id,
    "api_id": maybe api_id,
    "name": optional name,
    "specialization": optional specialization,
    "position": optional position,
    "show_rating": optional show_rating,
    "rating": optional rating,
    "votes_count": optional votes_count,
    "avatar": optional avatar,
    "avatar_big": optional avatar_big,
    "comments_count": optional comments_count,
    "weight": optional weight,
    "information": optional information,
    "hidden": optional hidden,
    "fired": optional fired,
    "status": optional status,
    "position_id": optional position_id,
    "schedule_till": optional schedule_till,
    "image_group": optional image_group,
    "prepaid": optional prepaid,
    "user_id": maybe user_id,
    "user": maybe user,
    "has_access_timetable": optional has_access_timetable,
    "is_paid_staff": optional is_paid_staff,
    ..rest
});

/// Always `service`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceEventResource {
    /// Sent as `service`.
    Service,
    /// A value that is not documented.
    Other(String),
}

impl ServiceEventResource {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Service => "service",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ServiceEventResource {
    fn from(text: &str) -> Self {
        match text {
            "service" => Self::Service,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ServiceEventResource);

/// Data of a service in a webhook.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Service {
    pub id: Option<i64>,
    /// ID of this service at the location, within the chain.
    pub salon_service_id: Option<i64>,
    pub title: Option<String>,
    /// Title of the service in online booking.
    pub booking_title: Option<String>,
    /// ID of the service category.
    pub category_id: Option<i64>,
    /// Lower price of the service.
    pub price_min: Option<f64>,
    /// Upper price of the service.
    pub price_max: Option<f64>,
    /// Length of the service, in seconds.
    pub duration: Option<i64>,
    /// Discount, in percent.
    pub discount: Option<f64>,
    pub comment: Option<String>,
    /// Weight that sets the order of display.
    pub weight: Option<i64>,
    /// `1`: can be booked online.
    pub active: Option<i64>,
    /// ID of the service in an external system.
    pub api_id: Maybe<String>,
    /// Team members who provide the service, each with the length of the service.
    pub staff: Option<Vec<ServiceTeamMember>>,
    /// Images of the service.
    pub image_group: Option<ImageGroup>,
    /// Prepayment, such as `forbidden`.
    pub prepaid: Option<String>,
    /// `true`: for events. `false`: for appointments.
    pub is_multi: Option<bool>,
    /// Largest number of clients at once.
    pub capacity: Option<i64>,
    /// `true`: only the chain can change the price.
    pub is_price_managed_only_in_chain: Option<bool>,
    /// `true`: only the chain can change the comment.
    pub is_comment_managed_only_in_chain: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Service {
    "id": optional id,
    "salon_service_id": optional salon_service_id,
    "title": optional title,
    "booking_title": optional booking_title,
    "category_id": optional category_id,
    "price_min": optional price_min,
    "price_max": optional price_max,
    "duration": optional duration,
    "discount": optional discount,
    "comment": optional comment,
    "weight": optional weight,
    "active": optional active,
    "api_id": maybe api_id,
    "staff": optional staff,
    "image_group": optional image_group,
    "prepaid": optional prepaid,
    "is_multi": optional is_multi,
    "capacity": optional capacity,
    "is_price_managed_only_in_chain": optional is_price_managed_only_in_chain,
    "is_comment_managed_only_in_chain": optional is_comment_managed_only_in_chain,
    ..rest
});

/// Always `service_category`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServiceCategoryEventResource {
    /// Sent as `service_category`.
    ServiceCategory,
    /// A value that is not documented.
    Other(String),
}

impl ServiceCategoryEventResource {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ServiceCategory => "service_category",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ServiceCategoryEventResource {
    fn from(text: &str) -> Self {
        match text {
            "service_category" => Self::ServiceCategory,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ServiceCategoryEventResource);

/// Data of a service category in a webhook.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ServiceCategory {
    pub id: Option<i64>,
    /// ID of this category at the location, within the chain.
    pub salon_service_id: Option<i64>,
    pub title: Option<String>,
    /// Weight that sets the order of display.
    pub weight: Option<i64>,
    /// ID of the category in an external system.
    pub api_id: Maybe<String>,
    /// IDs of the team members who provide services of this category.
    pub staff: Option<Vec<i64>>,
    /// `true`: a category of the chain.
    pub is_chain: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ServiceCategory {
    "id": optional id,
    "salon_service_id": optional salon_service_id,
    "title": optional title,
    "weight": optional weight,
    "api_id": maybe api_id,
    "staff": optional staff,
    "is_chain": optional is_chain,
    ..rest
});

/// Always `client`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClientEventResource {
    /// Sent as `client`.
    Client,
    /// A value that is not documented.
    Other(String),
}

impl ClientEventResource {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Client => "client",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ClientEventResource {
    fn from(text: &str) -> Self {
        match text {
            "client" => Self::Client,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ClientEventResource);

/// Data of a client in a webhook.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Client {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub surname: Option<String>,
    /// Middle name.
    pub patronymic: Option<String>,
    pub display_name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// Number of the client's card.
    pub card: Option<String>,
    /// Date of birth.
    pub birth_date: Option<Date>,
    pub comment: Option<String>,
    /// Discount of the client.
    pub discount: Option<f64>,
    /// Number of visits.
    pub visits: Option<i64>,
    /// `0`: unknown, `1`: male, `2`: female.
    pub sex_id: Option<Gender>,
    /// Name of the gender.
    pub sex: Option<String>,
    /// `1`: the client gets birthday wishes by SMS.
    pub sms_check: Option<i64>,
    pub sms_bot: Option<i64>,
    /// `1`: the client is left out of SMS campaigns.
    pub sms_not: Option<i64>,
    /// Money the client had spent in the location by the time of being added.
    pub spent: Option<f64>,
    /// Total paid by the client.
    pub paid: Option<f64>,
    /// Balance of the client.
    pub balance: Option<f64>,
    /// Importance class: none (`0`), bronze (`1`), silver (`2`) or gold (`3`).
    pub importance_id: Option<i64>,
    /// Name of the client's importance class.
    pub importance: Option<String>,
    /// Categories of the client.
    pub categories: Option<Vec<ClientCategory>>,
    /// When the client was changed last.
    pub last_change_date: Option<DateTime>,
    /// Custom fields of the client.
    pub custom_fields: Option<CustomFields>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Client {
    "id": optional id,
    "name": optional name,
    "surname": optional surname,
    "patronymic": optional patronymic,
    "display_name": optional display_name,
    "phone": optional phone,
    "email": optional email,
    "card": optional card,
    "birth_date": optional birth_date,
    "comment": optional comment,
    "discount": optional discount,
    "visits": optional visits,
    "sex_id": optional sex_id,
    "sex": optional sex,
    "sms_check": optional sms_check,
    "sms_bot": optional sms_bot,
    "sms_not": optional sms_not,
    "spent": optional spent,
    "paid": optional paid,
    "balance": optional balance,
    "importance_id": optional importance_id,
    "importance": optional importance,
    "categories": optional categories,
    "last_change_date": optional last_change_date,
    "custom_fields": optional custom_fields,
    ..rest
});

/// Always `record`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordEventResource {
    /// Sent as `record`.
    Record,
    /// A value that is not documented.
    Other(String),
}

impl RecordEventResource {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Record => "record",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for RecordEventResource {
    fn from(text: &str) -> Self {
        match text {
            "record" => Self::Record,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(RecordEventResource);

/// Data of an appointment in a webhook.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Appointment {
    pub id: Option<i64>,
    /// ID of the location.
    pub company_id: Option<i64>,
    /// ID of the team member.
    pub staff_id: Option<i64>,
    /// Number of clients in the appointment.
    pub clients_count: Option<i64>,
    /// Start of the appointment, in local time without an offset.
    pub date: Option<String>,
    /// Start of the appointment.
    pub datetime: Option<DateTime>,
    /// When the appointment was created.
    pub create_date: Option<DateTime>,
    /// Last change of the appointment.
    pub last_change_date: Option<DateTime>,
    pub comment: Option<String>,
    /// `true`: booked online; `false`: made by an administrator.
    pub online: Option<bool>,
    /// ID of the visit.
    pub visit_id: Option<i64>,
    /// Visit status. `2`: confirmed by the client, `1`: arrived, `0`: awaited, `-1`: no-show.
    pub visit_attendance: Option<i64>,
    /// Attendance. `2`: confirmed by the client, `1`: arrived, `0`: awaited, `-1`: no-show.
    pub attendance: Option<i64>,
    /// `1`: the appointment is confirmed.
    pub confirmed: Option<i64>,
    /// Length of the appointment, in seconds: the services and the technical break.
    pub seance_length: Option<i64>,
    /// Length of the appointment, in seconds, with the technical break; same as `seance_length`.
    pub length: Option<i64>,
    /// Hours between the SMS reminder and the start of the visit; `0`: no reminder.
    pub sms_before: Option<i64>,
    /// Whether an SMS was sent when the appointment was added.
    pub sms_now: Option<i64>,
    /// Text of the SMS.
    pub sms_now_text: Option<String>,
    /// `1`: the email notification has been sent.
    pub email_now: Option<i64>,
    /// `1`: an administrator confirmed the appointment at the client's request.
    pub notified: Option<i64>,
    /// `1`: the client chose this team member; `0`: the client has no preference.
    pub master_request: Option<i64>,
    /// ID of the appointment in an external system.
    pub api_id: Maybe<String>,
    /// Page from which the client came to book.
    pub from_url: Option<String>,
    /// `1`: the client was asked for a review of the visit.
    pub review_requested: Option<i64>,
    /// ID of the author of the appointment; `0` if there is none.
    pub created_user_id: Option<i64>,
    /// `true`: the appointment is deleted.
    pub deleted: Option<bool>,
    /// `1`: fully paid.
    pub paid_full: Option<i64>,
    /// `true`: can be paid online.
    pub prepaid: Option<bool>,
    /// `true`: the online payment is confirmed.
    pub prepaid_confirmed: Option<bool>,
    /// `true`: the appointment cannot be changed.
    pub is_update_blocked: Option<bool>,
    /// ID of the group event; `0` if there is none.
    pub activity_id: Option<i64>,
    /// ID of the online booking form.
    pub bookform_id: Option<i64>,
    /// Name of the online form with which the appointment was booked.
    pub record_from: Option<String>,
    /// `true`: booked on a mobile device.
    pub is_mobile: Option<bool>,
    /// Services of the appointment.
    pub services: Option<Vec<AppointmentService>>,
    /// The team member.
    pub staff: Maybe<AppointmentTeamMember>,
    /// The client.
    pub client: Maybe<AppointmentClient>,
    /// Product transactions.
    pub goods_transactions: Option<Vec<BTreeMap<String, Value>>>,
    /// Values of the custom fields by their codes; an empty array if there are none.
    pub custom_fields: Option<CustomFields>,
    /// Color of the appointment in the calendar: six hexadecimal digits, such as `f44336`.
    pub custom_color: Option<String>,
    /// Font color of the appointment.
    pub custom_font_color: Option<String>,
    /// Categories of the appointment.
    pub record_labels: Option<Vec<AppointmentLabel>>,
    /// Documents of the visit.
    pub documents: Option<Vec<BTreeMap<String, Value>>>,
    /// Short URL of the appointment.
    pub short_link: Option<String>,
    /// Hours between the SMS reminder and the start of the visit.
    pub sms_remain_hours: Maybe<i64>,
    /// Hours between the reminder email and the start of the visit.
    pub email_remain_hours: Maybe<i64>,
    /// The visitor.
    pub comer: Maybe<BTreeMap<String, Value>>,
    /// Data of the visitor.
    pub comer_person_info: Maybe<BTreeMap<String, Value>>,
    /// Parts of a composite service; an empty array if there are none.
    pub composite: Option<MapOrList>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Appointment {
    "id": optional id,
    "company_id": optional company_id,
    "staff_id": optional staff_id,
    "clients_count": optional clients_count,
    "date": optional date,
    "datetime": optional datetime,
    "create_date": optional create_date,
    "last_change_date": optional last_change_date,
    "comment": optional comment,
    "online": optional online,
    "visit_id": optional visit_id,
    "visit_attendance": optional visit_attendance,
    "attendance": optional attendance,
    "confirmed": optional confirmed,
    "seance_length": optional seance_length,
    "length": optional length,
    "sms_before": optional sms_before,
    "sms_now": optional sms_now,
    "sms_now_text": optional sms_now_text,
    "email_now": optional email_now,
    "notified": optional notified,
    "master_request": optional master_request,
    "api_id": maybe api_id,
    "from_url": optional from_url,
    "review_requested": optional review_requested,
    "created_user_id": optional created_user_id,
    "deleted": optional deleted,
    "paid_full": optional paid_full,
    "prepaid": optional prepaid,
    "prepaid_confirmed": optional prepaid_confirmed,
    "is_update_blocked": optional is_update_blocked,
    "activity_id": optional activity_id,
    "bookform_id": optional bookform_id,
    "record_from": optional record_from,
    "is_mobile": optional is_mobile,
    "services": optional services,
    "staff": maybe staff,
    "client": maybe client,
    "goods_transactions": optional goods_transactions,
    "custom_fields": optional custom_fields,
    "custom_color": optional custom_color,
    "custom_font_color": optional custom_font_color,
    "record_labels": optional record_labels,
    "documents": optional documents,
    "short_link": optional short_link,
    "sms_remain_hours": maybe sms_remain_hours,
    "email_remain_hours": maybe email_remain_hours,
    "comer": maybe comer,
    "comer_person_info": maybe comer_person_info,
    "composite": optional composite,
    ..rest
});

/// Always `loyalty_card`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoyaltyCardEventResource {
    /// Sent as `loyalty_card`.
    LoyaltyCard,
    /// A value that is not documented.
    Other(String),
}

impl LoyaltyCardEventResource {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LoyaltyCard => "loyalty_card",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for LoyaltyCardEventResource {
    fn from(text: &str) -> Self {
        match text {
            "loyalty_card" => Self::LoyaltyCard,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(LoyaltyCardEventResource);

/// Data of a loyalty card in a webhook.
#[derive(Debug, Clone, PartialEq)]
pub struct LoyaltyCard {
    pub id: i64,
    /// Balance of the card.
    pub balance: f64,
    /// Number of the card.
    pub number: String,
    /// Phone number of the client.
    pub phone: String,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(LoyaltyCard {
    fn new(
        id: i64,
        balance: f64,
        number: impl Into<String>,
        phone: impl Into<String>,
    );
    "id": required id,
    "balance": required balance,
    "number": required number,
    "phone": required phone,
    ..rest
});

/// Always `schedule`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScheduleEventResource {
    /// Sent as `schedule`.
    Schedule,
    /// A value that is not documented.
    Other(String),
}

impl ScheduleEventResource {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Schedule => "schedule",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ScheduleEventResource {
    fn from(text: &str) -> Self {
        match text {
            "schedule" => Self::Schedule,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(ScheduleEventResource);

/// Always `good`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GoodEventResource {
    /// Sent as `good`.
    Good,
    /// A value that is not documented.
    Other(String),
}

impl GoodEventResource {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Good => "good",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for GoodEventResource {
    fn from(text: &str) -> Self {
        match text {
            "good" => Self::Good,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(GoodEventResource);

/// Data of a product in a webhook.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Product {
    /// ID of the product.
    pub good_id: Option<i64>,
    pub title: Option<String>,
    /// Mostly the same as `title`.
    pub value: Option<String>,
    /// Name of the product for display.
    pub label: Option<String>,
    /// Article number.
    pub article: Option<String>,
    /// Name of the product category.
    pub category: Option<String>,
    /// ID of the product category.
    pub category_id: Option<i64>,
    /// ID of the location.
    pub salon_id: Option<i64>,
    /// Sale price.
    pub cost: Option<f64>,
    /// ID of the unit of measure for sales.
    pub unit_id: Option<i64>,
    /// Short name of the unit of measure for sales.
    pub unit_short_title: Option<String>,
    /// ID of the unit of measure for write-offs.
    pub service_unit_id: Option<i64>,
    /// Short name of the unit of measure for write-offs.
    pub service_unit_short_title: Option<String>,
    /// Cost price.
    pub actual_cost: Option<f64>,
    /// Cost price of one unit.
    pub unit_actual_cost: Option<f64>,
    /// Cost price of one unit, with the currency.
    pub unit_actual_cost_format: Option<String>,
    /// Ratio of the sale unit to the write-off unit.
    pub unit_equals: Option<f64>,
    pub barcode: Option<String>,
    /// `true`: a product of the chain.
    pub is_chain: Option<bool>,
    pub comment: Option<String>,
    /// ID of the membership type, if the product is a membership.
    pub loyalty_abonement_type_id: Option<i64>,
    /// ID of the gift card type, if the product is a gift card; `0` if there is none.
    pub loyalty_certificate_type_id: Option<i64>,
    /// Gift card type, if the product is a gift card.
    pub loyalty_certificate_type: Maybe<BTreeMap<String, Value>>,
    /// `1`: can be sold without a code.
    pub loyalty_allow_empty_code: Option<i64>,
    /// `1`: the serial number is limited.
    pub loyalty_serial_number_limited: Option<i64>,
    /// Stock of the product by storage.
    pub actual_amounts: Option<Vec<BTreeMap<String, Value>>>,
    /// Stock level that counts as critical.
    pub critical_amount: Maybe<f64>,
    /// Stock level to keep.
    pub desired_amount: Option<f64>,
    /// When the product was changed last.
    pub last_change_date: Option<DateTime>,
    /// `true`: the product is subject to marking.
    pub is_goods_mark_enabled: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Product {
    "good_id": optional good_id,
    "title": optional title,
    "value": optional value,
    "label": optional label,
    "article": optional article,
    "category": optional category,
    "category_id": optional category_id,
    "salon_id": optional salon_id,
    "cost": optional cost,
    "unit_id": optional unit_id,
    "unit_short_title": optional unit_short_title,
    "service_unit_id": optional service_unit_id,
    "service_unit_short_title": optional service_unit_short_title,
    "actual_cost": optional actual_cost,
    "unit_actual_cost": optional unit_actual_cost,
    "unit_actual_cost_format": optional unit_actual_cost_format,
    "unit_equals": optional unit_equals,
    "barcode": optional barcode,
    "is_chain": optional is_chain,
    "comment": optional comment,
    "loyalty_abonement_type_id": optional loyalty_abonement_type_id,
    "loyalty_certificate_type_id": optional loyalty_certificate_type_id,
    "loyalty_certificate_type": maybe loyalty_certificate_type,
    "loyalty_allow_empty_code": optional loyalty_allow_empty_code,
    "loyalty_serial_number_limited": optional loyalty_serial_number_limited,
    "actual_amounts": optional actual_amounts,
    "critical_amount": maybe critical_amount,
    "desired_amount": optional desired_amount,
    "last_change_date": optional last_change_date,
    "is_goods_mark_enabled": optional is_goods_mark_enabled,
    ..rest
});

/// Kind of the product transaction.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GoodsOperationEventResource {
    /// Sent as `goods_operations_sale`.
    GoodsOperationsSale,
    /// Sent as `goods_operations_receipt`.
    GoodsOperationsReceipt,
    /// Sent as `goods_operations_consumable`.
    GoodsOperationsConsumable,
    /// Sent as `goods_operations_stolen`.
    GoodsOperationsStolen,
    /// Sent as `goods_operations_move`.
    GoodsOperationsMove,
    /// A value that is not documented.
    Other(String),
}

impl GoodsOperationEventResource {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::GoodsOperationsSale => "goods_operations_sale",
            Self::GoodsOperationsReceipt => "goods_operations_receipt",
            Self::GoodsOperationsConsumable => "goods_operations_consumable",
            Self::GoodsOperationsStolen => "goods_operations_stolen",
            Self::GoodsOperationsMove => "goods_operations_move",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for GoodsOperationEventResource {
    fn from(text: &str) -> Self {
        match text {
            "goods_operations_sale" => Self::GoodsOperationsSale,
            "goods_operations_receipt" => Self::GoodsOperationsReceipt,
            "goods_operations_consumable" => Self::GoodsOperationsConsumable,
            "goods_operations_stolen" => Self::GoodsOperationsStolen,
            "goods_operations_move" => Self::GoodsOperationsMove,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(GoodsOperationEventResource);

/// Data of a product transaction in a webhook.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ProductTransaction {
    pub id: Option<i64>,
    /// ID of the document.
    pub document_id: Option<i64>,
    /// ID of the transaction type.
    pub type_id: Option<i64>,
    /// Name of the transaction type.
    pub r#type: Option<String>,
    /// Unit used: the sale unit (`1`) or the write-off unit (`2`).
    pub operation_unit_type: Option<i64>,
    /// Quantity; negative for a sale, positive for a receipt.
    pub amount: Option<f64>,
    /// When the transaction was created.
    pub create_date: Option<DateTime>,
    /// Price of one unit.
    pub cost_per_unit: Option<f64>,
    /// Total price.
    pub cost: Option<f64>,
    /// Discount, in percent.
    pub discount: Option<f64>,
    pub comment: Option<String>,
    /// ID of the appointment; `0` if there is none.
    pub record_id: Option<i64>,
    /// When the transaction was changed last.
    pub last_change_date: Option<DateTime>,
    /// ID of the membership.
    pub loyalty_abonement_id: Maybe<i64>,
    /// ID of the gift card.
    pub loyalty_certificate_id: Maybe<i64>,
    /// The product.
    pub good: Option<IdTitle>,
    /// Unit of measure.
    pub unit: Option<ProductTransactionUnit>,
    /// Storage of the product.
    pub storage: Option<IdTitle>,
    /// Client; an empty array if there is none.
    pub client: Option<ProductTransactionClient>,
    /// Team member; an empty array if there is none.
    pub master: Option<IdTitle>,
    /// Service; an empty array if there is none.
    pub service: Option<IdTitle>,
    /// Supplier; an empty array if there is none.
    pub supplier: Option<IdTitle>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ProductTransaction {
    "id": optional id,
    "document_id": optional document_id,
    "type_id": optional type_id,
    "type": optional r#type,
    "operation_unit_type": optional operation_unit_type,
    "amount": optional amount,
    "create_date": optional create_date,
    "cost_per_unit": optional cost_per_unit,
    "cost": optional cost,
    "discount": optional discount,
    "comment": optional comment,
    "record_id": optional record_id,
    "last_change_date": optional last_change_date,
    "loyalty_abonement_id": maybe loyalty_abonement_id,
    "loyalty_certificate_id": maybe loyalty_certificate_id,
    "good": optional good,
    "unit": optional unit,
    "storage": optional storage,
    "client": optional client,
    "master": optional master,
    "service": optional service,
    "supplier": optional supplier,
    ..rest
});

/// Always `finances_operation`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FinancesOperationEventResource {
    /// Sent as `finances_operation`.
    FinancesOperation,
    /// A value that is not documented.
    Other(String),
}

impl FinancesOperationEventResource {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::FinancesOperation => "finances_operation",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for FinancesOperationEventResource {
    fn from(text: &str) -> Self {
        match text {
            "finances_operation" => Self::FinancesOperation,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(FinancesOperationEventResource);

/// Data of a financial transaction in a webhook.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FinancialTransaction {
    pub id: Option<i64>,
    /// ID of the document; `0` if there is none.
    pub document_id: Option<i64>,
    /// When the transaction took place.
    pub date: Maybe<DateTime>,
    /// Amount of the transaction.
    pub amount: Option<f64>,
    pub comment: Option<String>,
    /// When the transaction was changed last.
    pub last_change_date: Maybe<DateTime>,
    /// ID of the appointment; `0` if there is none.
    pub record_id: Option<i64>,
    /// ID of the visit; `0` if there is none.
    pub visit_id: Option<i64>,
    /// ID of the product or service sold; `0` if there is none.
    pub sold_item_id: Option<i64>,
    /// Kind of the sold item: a product or a service.
    pub sold_item_type: Maybe<String>,
    /// Payment item.
    pub expense: Option<FinancialTransactionExpense>,
    /// Team member; an empty array if there is none.
    pub master: Option<FinancialTransactionMaster>,
    /// Supplier; an empty array if there is none.
    pub supplier: Option<IdTitle>,
    /// Location account.
    pub account: Option<FinancialTransactionAccount>,
    /// Client; an empty array if there is none.
    pub client: Option<FinancialTransactionClient>,
    /// The appointment.
    pub record: Maybe<BTreeMap<String, Value>>,
    /// IDs of the transactions in the payment system.
    pub payment_system_transaction_ids: Option<Vec<String>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FinancialTransaction {
    "id": optional id,
    "document_id": optional document_id,
    "date": maybe date,
    "amount": optional amount,
    "comment": optional comment,
    "last_change_date": maybe last_change_date,
    "record_id": optional record_id,
    "visit_id": optional visit_id,
    "sold_item_id": optional sold_item_id,
    "sold_item_type": maybe sold_item_type,
    "expense": optional expense,
    "master": optional master,
    "supplier": optional supplier,
    "account": optional account,
    "client": optional client,
    "record": maybe record,
    "payment_system_transaction_ids": optional payment_system_transaction_ids,
    ..rest
});

/// Opening hours.
#[derive(Debug, Clone, PartialEq)]
pub enum LocationSchedule {
    Text(String),
    Map(BTreeMap<String, Value>),
}

impl From<String> for LocationSchedule {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<BTreeMap<String, Value>> for LocationSchedule {
    fn from(value: BTreeMap<String, Value>) -> Self {
        Self::Map(value)
    }
}

union!(LocationSchedule {
    Text: When { is_general: true, ..When::TEXT },
    Map: When { is_general: true, ..When::OBJECT },
});

/// Pages of the location in social networks.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SocialNetworks {
    pub facebook: Option<String>,
    pub instagram: Option<String>,
    pub telegram: Option<String>,
    pub whatsapp: Option<String>,
    pub viber: Option<String>,
    pub vk: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SocialNetworks {
    "facebook": optional facebook,
    "instagram": optional instagram,
    "telegram": optional telegram,
    "whatsapp": optional whatsapp,
    "viber": optional viber,
    "vk": optional vk,
    ..rest
});

/// Main chain of the location.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct IdTitle {
    pub id: Option<i64>,
    pub title: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(IdTitle { "id": optional id, "title": optional title, ..rest });

/// Images of the team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ImageGroup {
    pub id: Option<i64>,
    /// Name of the kind of entity.
    pub entity: Option<String>,
    /// ID of the entity that the images belong to.
    pub entity_id: Option<i64>,
    /// Images by the name of their version.
    pub images: Option<BTreeMap<String, ImageGroupImage>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ImageGroup {
    "id": optional id,
    "entity": optional entity,
    "entity_id": optional entity_id,
    "images": optional images,
    ..rest
});

/// The user linked to the team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TeamMemberUser {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// URL of the user's picture.
    pub avatar: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TeamMemberUser {
    "id": optional id,
    "name": optional name,
    "phone": optional phone,
    "email": optional email,
    "avatar": optional avatar,
    ..rest
});

/// A team member who provides a service.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ServiceTeamMember {
    pub id: Option<i64>,
    /// Time this team member needs for the service, in seconds.
    pub seance_length: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ServiceTeamMember { "id": optional id, "seance_length": optional seance_length, ..rest });

/// `0`: unknown, `1`: male, `2`: female.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gender {
    /// Sent as `0`.
    Unknown,
    /// Sent as `1`.
    Male,
    /// Sent as `2`.
    Female,
    /// A value that is not documented.
    Other(i64),
}

impl Gender {
    /// Returns the value on the wire.
    pub fn value(&self) -> i64 {
        match self {
            Self::Unknown => 0,
            Self::Male => 1,
            Self::Female => 2,
            Self::Other(value) => *value,
        }
    }
}

impl From<i64> for Gender {
    fn from(value: i64) -> Self {
        match value {
            0 => Self::Unknown,
            1 => Self::Male,
            2 => Self::Female,
            _ => Self::Other(value),
        }
    }
}

int_enum!(Gender);

/// A category of clients.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientCategory {
    pub id: Option<i64>,
    pub title: Option<String>,
    /// Color of the category, in hexadecimal digits.
    pub color: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientCategory {
    "id": optional id,
    "title": optional title,
    "color": optional color,
    ..rest
});

/// Custom fields of the client.
#[derive(Debug, Clone, PartialEq)]
pub enum CustomFields {
    Map(BTreeMap<String, Value>),
    List(Vec<BTreeMap<String, Value>>),
}

impl From<BTreeMap<String, Value>> for CustomFields {
    fn from(value: BTreeMap<String, Value>) -> Self {
        Self::Map(value)
    }
}

impl From<Vec<BTreeMap<String, Value>>> for CustomFields {
    fn from(value: Vec<BTreeMap<String, Value>>) -> Self {
        Self::List(value)
    }
}

union!(CustomFields {
    Map: When { is_general: true, ..When::OBJECT },
    List: When::LIST,
});

/// A service of an appointment.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AppointmentService {
    pub id: Option<i64>,
    pub title: Option<String>,
    /// Total price.
    pub cost: Option<f64>,
    /// Amount due: the price minus discounts and deposits.
    pub cost_to_pay: Option<f64>,
    /// Price set by hand.
    pub manual_cost: Option<f64>,
    /// Price of one unit.
    pub cost_per_unit: Option<f64>,
    /// Discount, in percent.
    pub discount: Option<f64>,
    /// Price before discounts.
    pub first_cost: Option<f64>,
    /// Quantity.
    pub amount: Option<f64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AppointmentService {
    "id": optional id,
    "title": optional title,
    "cost": optional cost,
    "cost_to_pay": optional cost_to_pay,
    "manual_cost": optional manual_cost,
    "cost_per_unit": optional cost_per_unit,
    "discount": optional discount,
    "first_cost": optional first_cost,
    "amount": optional amount,
    ..rest
});

/// The team member.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AppointmentTeamMember {
    pub id: Option<i64>,
    /// ID of the team member in an external system.
    pub api_id: Maybe<String>,
    pub name: Option<String>,
    pub specialization: Option<String>,
    /// Position of the team member.
    pub position: Option<IdTitle>,
    /// URL of the team member's picture.
    pub avatar: Option<String>,
    /// URL of the team member's large picture.
    pub avatar_big: Option<String>,
    /// Average rating of the team member.
    pub rating: Option<f64>,
    /// Number of votes in the rating.
    pub votes_count: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AppointmentTeamMember {
    "id": optional id,
    "api_id": maybe api_id,
    "name": optional name,
    "specialization": optional specialization,
    "position": optional position,
    "avatar": optional avatar,
    "avatar_big": optional avatar_big,
    "rating": optional rating,
    "votes_count": optional votes_count,
    ..rest
});

/// The client.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AppointmentClient {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub surname: Option<String>,
    /// Middle name.
    pub patronymic: Option<String>,
    pub display_name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// Number of the client's card.
    pub card: Option<String>,
    pub comment: Option<String>,
    /// Discount of the client.
    pub discount: Option<f64>,
    /// Name of the gender.
    pub sex: Option<String>,
    /// Date of birth.
    pub birthday: Option<String>,
    /// Number of visits to which the client came.
    pub success_visits_count: Option<i64>,
    /// Number of visits that the client canceled.
    pub fail_visits_count: Option<i64>,
    /// Custom fields of the client.
    pub custom_fields: Option<CustomFields>,
    /// Tags of the client.
    pub client_tags: Option<Vec<BTreeMap<String, Value>>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AppointmentClient {
    "id": optional id,
    "name": optional name,
    "surname": optional surname,
    "patronymic": optional patronymic,
    "display_name": optional display_name,
    "phone": optional phone,
    "email": optional email,
    "card": optional card,
    "comment": optional comment,
    "discount": optional discount,
    "sex": optional sex,
    "birthday": optional birthday,
    "success_visits_count": optional success_visits_count,
    "fail_visits_count": optional fail_visits_count,
    "custom_fields": optional custom_fields,
    "client_tags": optional client_tags,
    ..rest
});

/// A category of appointments.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct AppointmentLabel {
    pub id: Option<i64>,
    pub title: Option<String>,
    /// Color of the category, in hexadecimal digits.
    pub color: Option<String>,
    /// Name of the icon, such as `star`.
    pub icon: Option<String>,
    /// Color of the text, in hexadecimal digits.
    pub font_color: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AppointmentLabel {
    "id": optional id,
    "title": optional title,
    "color": optional color,
    "icon": optional icon,
    "font_color": optional font_color,
    ..rest
});

/// Unit of measure.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ProductTransactionUnit {
    pub id: Option<i64>,
    pub title: Option<String>,
    /// Short name of the unit of measure.
    pub short_title: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ProductTransactionUnit {
    "id": optional id,
    "title": optional title,
    "short_title": optional short_title,
    ..rest
});

/// Client; an empty array if there is none.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ProductTransactionClient {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub phone: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ProductTransactionClient {
    "id": optional id,
    "name": optional name,
    "phone": optional phone,
    ..rest
});

/// Payment item.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct FinancialTransactionExpense {
    pub id: Option<i64>,
    pub title: Option<String>,
    /// Code of the payment item's type.
    pub r#type: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FinancialTransactionExpense {
    "id": optional id,
    "title": optional title,
    "type": optional r#type,
    ..rest
});

/// Team member; an empty array if there is none.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct FinancialTransactionMaster {
    pub id: Option<i64>,
    pub name: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FinancialTransactionMaster { "id": optional id, "name": optional name, ..rest });

/// Location account.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct FinancialTransactionAccount {
    pub id: Option<i64>,
    pub title: Option<String>,
    /// `true`: cash; `false`: non-cash.
    pub is_cash: Option<bool>,
    /// `true`: the default account.
    pub is_default: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FinancialTransactionAccount {
    "id": optional id,
    "title": optional title,
    "is_cash": optional is_cash,
    "is_default": optional is_default,
    ..rest
});

/// Client; an empty array if there is none.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct FinancialTransactionClient {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub surname: Option<String>,
    /// Middle name.
    pub patronymic: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FinancialTransactionClient {
    "id": optional id,
    "name": optional name,
    "surname": optional surname,
    "patronymic": optional patronymic,
    "phone": optional phone,
    "email": optional email,
    ..rest
});

/// One version of an image.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ImageGroupImage {
    pub id: Option<i64>,
    /// URL of the image.
    pub path: Option<String>,
    /// Width in pixels.
    pub width: Option<i64>,
    /// Height in pixels.
    pub height: Option<i64>,
    pub r#type: Option<String>,
    /// ID of the image group.
    pub image_group_id: Option<i64>,
    /// Name of the version, such as `basic`.
    pub version: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ImageGroupImage {
    "id": optional id,
    "path": optional path,
    "width": optional width,
    "height": optional height,
    "type": optional r#type,
    "image_group_id": optional image_group_id,
    "version": optional version,
    ..rest
});
