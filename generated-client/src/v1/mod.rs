// Written by `cargo xtask regen`; changes are lost.

//! Business Management, version `1.0.0`.
//!
//! Business side of Altegio: locations, services, team members, clients, appointments, payments, loyalty.
//!
//! Requests carry the partner token, and for most operations the token of a signed-in user beside it, in one `Authorization`
//! header. Answers come in an envelope of `success`, `data` and `meta`; a failure has `success: false` and tells why in
//! `meta.message`. A partner may send 200 requests a minute and 5 a second from one address.
//!
//! Default rate limits: 200 requests per minute and 5 requests per second. `ClientBuilder::rate_limits` replaces them.

use crate::runtime::{Client, Envelope, RateLimit};

#[cfg(feature = "authentication")]
pub mod authentication;
#[cfg(feature = "locations")]
pub mod locations;
#[cfg(feature = "services")]
pub mod services;
#[cfg(feature = "team_members")]
pub mod team_members;
#[cfg(feature = "clients")]
pub mod clients;
#[cfg(feature = "users_permissions")]
pub mod users_permissions;
#[cfg(feature = "appointments")]
pub mod appointments;
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "schedule_resources")]
pub mod schedule_resources;
#[cfg(feature = "products")]
pub mod products;
#[cfg(feature = "inventory")]
pub mod inventory;
#[cfg(feature = "sales")]
pub mod sales;
#[cfg(feature = "payments")]
pub mod payments;
#[cfg(feature = "notifications")]
pub mod notifications;
#[cfg(feature = "online_booking_settings")]
pub mod online_booking_settings;
#[cfg(feature = "analytics_reports")]
pub mod analytics_reports;
#[cfg(feature = "tags")]
pub mod tags;
#[cfg(feature = "deposits")]
pub mod deposits;
#[cfg(feature = "loyalty_cards")]
pub mod loyalty_cards;
#[cfg(feature = "subscriptions_certificates")]
pub mod subscriptions_certificates;
#[cfg(feature = "loyalty_programs")]
pub mod loyalty_programs;
#[cfg(feature = "salary")]
pub mod salary;
#[cfg(feature = "custom_fields")]
pub mod custom_fields;
#[cfg(feature = "chain_management")]
pub mod chain_management;
#[cfg(feature = "chain_loyalty_programs")]
pub mod chain_loyalty_programs;
#[cfg(feature = "fiscalization")]
pub mod fiscalization;
#[cfg(feature = "utilities")]
pub mod utilities;
#[allow(dead_code)]
mod bounds;
#[cfg_attr(not(feature = "all-tags"), allow(dead_code))]
mod security;
mod servers;
pub mod types;

pub use servers::Server;

/// Business Management
#[derive(Debug, Clone, Copy)]
pub struct Api<'c> {
    #[cfg_attr(not(feature = "all-tags"), allow(dead_code))]
    client: &'c Client,
}

impl Client {
    /// Business Management
    pub fn v1(&self) -> Api<'_> {
        Api { client: self }
    }
}

impl<'c> Api<'c> {
    /// Sign in with login and password to get the token of a user
    #[cfg(feature = "authentication")]
    pub fn authentication(&self) -> authentication::Authentication<'c> {
        authentication::Authentication::new(self.client)
    }

    /// The salons, clinics and studios of a business
    #[cfg(feature = "locations")]
    pub fn locations(&self) -> locations::Locations<'c> {
        locations::Locations::new(self.client)
    }

    /// What a location offers, and the categories that group it
    #[cfg(feature = "services")]
    pub fn services(&self) -> services::Services<'c> {
        services::Services::new(self.client)
    }

    /// The people who perform services, and their positions
    #[cfg(feature = "team_members")]
    pub fn team_members(&self) -> team_members::TeamMembers<'c> {
        team_members::TeamMembers::new(self.client)
    }

    /// The client base: search, cards, comments, files, visits
    #[cfg(feature = "clients")]
    pub fn clients(&self) -> clients::Clients<'c> {
        clients::Clients::new(self.client)
    }

    /// Who may enter a location, by which role and rights
    #[cfg(feature = "users_permissions")]
    pub fn users_permissions(&self) -> users_permissions::UsersPermissions<'c> {
        users_permissions::UsersPermissions::new(self.client)
    }

    /// Bookings of clients with team members, visits and attendance
    #[cfg(feature = "appointments")]
    pub fn appointments(&self) -> appointments::Appointments<'c> {
        appointments::Appointments::new(self.client)
    }

    /// Group events: search, calendar, repetition
    #[cfg(feature = "events")]
    pub fn events(&self) -> events::Events<'c> {
        events::Events::new(self.client)
    }

    /// Working hours of team members, rooms and equipment, timetable settings
    #[cfg(feature = "schedule_resources")]
    pub fn schedule_resources(&self) -> schedule_resources::ScheduleResources<'c> {
        schedule_resources::ScheduleResources::new(self.client)
    }

    /// Goods that a location sells or uses up, and their categories
    #[cfg(feature = "products")]
    pub fn products(&self) -> products::Products<'c> {
        products::Products::new(self.client)
    }

    /// Storages, stock operations, documents, technological cards
    #[cfg(feature = "inventory")]
    pub fn inventory(&self) -> inventory::Inventory<'c> {
        inventory::Inventory::new(self.client)
    }

    /// Sale documents: what was sold and how it is paid
    #[cfg(feature = "sales")]
    pub fn sales(&self) -> sales::Sales<'c> {
        sales::Sales::new(self.client)
    }

    /// Accounts, cash registers and financial transactions
    #[cfg(feature = "payments")]
    pub fn payments(&self) -> payments::Payments<'c> {
        payments::Payments::new(self.client)
    }

    /// Text messages and e-mails to clients, and their delivery
    #[cfg(feature = "notifications")]
    pub fn notifications(&self) -> notifications::Notifications<'c> {
        notifications::Notifications::new(self.client)
    }

    /// How clients may book online, and the booking forms
    #[cfg(feature = "online_booking_settings")]
    pub fn online_booking_settings(
        &self,
    ) -> online_booking_settings::OnlineBookingSettings<'c> {
        online_booking_settings::OnlineBookingSettings::new(self.client)
    }

    /// Key figures, charts and the Z-report of a location
    #[cfg(feature = "analytics_reports")]
    pub fn analytics_reports(&self) -> analytics_reports::AnalyticsReports<'c> {
        analytics_reports::AnalyticsReports::new(self.client)
    }

    /// Labels for clients and appointments
    #[cfg(feature = "tags")]
    pub fn tags(&self) -> tags::Tags<'c> {
        tags::Tags::new(self.client)
    }

    /// Client accounts that are topped up ahead and paid from
    #[cfg(feature = "deposits")]
    pub fn deposits(&self) -> deposits::Deposits<'c> {
        deposits::Deposits::new(self.client)
    }

    /// Cards that clients collect and spend bonuses with
    #[cfg(feature = "loyalty_cards")]
    pub fn loyalty_cards(&self) -> loyalty_cards::LoyaltyCards<'c> {
        loyalty_cards::LoyaltyCards::new(self.client)
    }

    /// Memberships and gift cards, and their types
    #[cfg(feature = "subscriptions_certificates")]
    pub fn subscriptions_certificates(
        &self,
    ) -> subscriptions_certificates::SubscriptionsCertificates<'c> {
        subscriptions_certificates::SubscriptionsCertificates::new(self.client)
    }

    /// Programs applied to a visit, and the transactions they make
    #[cfg(feature = "loyalty_programs")]
    pub fn loyalty_programs(&self) -> loyalty_programs::LoyaltyPrograms<'c> {
        loyalty_programs::LoyaltyPrograms::new(self.client)
    }

    /// Pay schemes, calculations, payrolls and balances of team members
    #[cfg(feature = "salary")]
    pub fn salary(&self) -> salary::Salary<'c> {
        salary::Salary::new(self.client)
    }

    /// Fields of a business of its own on clients and appointments
    #[cfg(feature = "custom_fields")]
    pub fn custom_fields(&self) -> custom_fields::CustomFields<'c> {
        custom_fields::CustomFields::new(self.client)
    }

    /// Groups of locations run as one chain
    #[cfg(feature = "chain_management")]
    pub fn chain_management(&self) -> chain_management::ChainManagement<'c> {
        chain_management::ChainManagement::new(self.client)
    }

    /// Loyalty programs, cards and memberships of a whole chain
    #[cfg(feature = "chain_loyalty_programs")]
    pub fn chain_loyalty_programs(
        &self,
    ) -> chain_loyalty_programs::ChainLoyaltyPrograms<'c> {
        chain_loyalty_programs::ChainLoyaltyPrograms::new(self.client)
    }

    /// Receipts for tax authorities, printed by a service of the partner
    #[cfg(feature = "fiscalization")]
    pub fn fiscalization(&self) -> fiscalization::Fiscalization<'c> {
        fiscalization::Fiscalization::new(self.client)
    }

    /// Small helpers, such as the check of a phone number
    #[cfg(feature = "utilities")]
    pub fn utilities(&self) -> utilities::Utilities<'c> {
        utilities::Utilities::new(self.client)
    }
}

/// Decodes bodies by the ids of their operations, for tools and tests.
#[cfg(feature = "dispatch")]
pub fn dispatch() -> crate::runtime::dispatch::Dispatch {
    static GROUPS: &[&[crate::runtime::dispatch::Row]] = &[
        #[cfg(feature = "authentication")]
        authentication::dispatch::ROWS,
        #[cfg(feature = "locations")]
        locations::dispatch::ROWS,
        #[cfg(feature = "services")]
        services::dispatch::ROWS,
        #[cfg(feature = "team_members")]
        team_members::dispatch::ROWS,
        #[cfg(feature = "clients")]
        clients::dispatch::ROWS,
        #[cfg(feature = "users_permissions")]
        users_permissions::dispatch::ROWS,
        #[cfg(feature = "appointments")]
        appointments::dispatch::ROWS,
        #[cfg(feature = "events")]
        events::dispatch::ROWS,
        #[cfg(feature = "schedule_resources")]
        schedule_resources::dispatch::ROWS,
        #[cfg(feature = "products")]
        products::dispatch::ROWS,
        #[cfg(feature = "inventory")]
        inventory::dispatch::ROWS,
        #[cfg(feature = "sales")]
        sales::dispatch::ROWS,
        #[cfg(feature = "payments")]
        payments::dispatch::ROWS,
        #[cfg(feature = "notifications")]
        notifications::dispatch::ROWS,
        #[cfg(feature = "online_booking_settings")]
        online_booking_settings::dispatch::ROWS,
        #[cfg(feature = "analytics_reports")]
        analytics_reports::dispatch::ROWS,
        #[cfg(feature = "tags")]
        tags::dispatch::ROWS,
        #[cfg(feature = "deposits")]
        deposits::dispatch::ROWS,
        #[cfg(feature = "loyalty_cards")]
        loyalty_cards::dispatch::ROWS,
        #[cfg(feature = "subscriptions_certificates")]
        subscriptions_certificates::dispatch::ROWS,
        #[cfg(feature = "loyalty_programs")]
        loyalty_programs::dispatch::ROWS,
        #[cfg(feature = "salary")]
        salary::dispatch::ROWS,
        #[cfg(feature = "custom_fields")]
        custom_fields::dispatch::ROWS,
        #[cfg(feature = "chain_management")]
        chain_management::dispatch::ROWS,
        #[cfg(feature = "chain_loyalty_programs")]
        chain_loyalty_programs::dispatch::ROWS,
        #[cfg(feature = "fiscalization")]
        fiscalization::dispatch::ROWS,
        #[cfg(feature = "utilities")]
        utilities::dispatch::ROWS,
    ];
    crate::runtime::dispatch::Dispatch::new(GROUPS)
}

#[cfg_attr(not(feature = "all-tags"), allow(dead_code))]
static ENVELOPE: Envelope = Envelope {
    success: Some("success"),
    data: "data",
    meta: Some("meta"),
};

#[cfg_attr(not(feature = "all-tags"), allow(dead_code))]
const RATE_LIMITS: &[RateLimit] = &[
    RateLimit::per_minute(200),
    RateLimit::per_second(5),
];
