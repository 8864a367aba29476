// Written by `cargo xtask regen`; changes are lost.

//! Business Management, version `1.0.0`.
//!
//! Business side of Altegio: locations, services, team members, clients, appointments, payments and loyalty.
//!
//! The `Authorization` header of a request has the partner token and, for most operations, the token of a signed-in user.
//! Responses have an envelope of `success`, `data` and `meta`; a failure has `success: false` and a reason in
//! `meta.message`. The rate limit for one address is 200 requests a minute and 5 a second.
//!
//! Default rate limits: 200 requests per minute and 5 requests per second. `ClientBuilder::rate_limits` replaces them.

#![cfg_attr(not(docsrs), cfg(any(
    feature = "authentication",
    feature = "locations",
    feature = "services",
    feature = "team_members",
    feature = "clients",
    feature = "users_permissions",
    feature = "appointments",
    feature = "events",
    feature = "schedule_resources",
    feature = "products",
    feature = "inventory",
    feature = "sales",
    feature = "payments",
    feature = "notifications",
    feature = "online_booking_settings",
    feature = "analytics_reports",
    feature = "tags",
    feature = "deposits",
    feature = "loyalty_cards",
    feature = "subscriptions_certificates",
    feature = "loyalty_programs",
    feature = "salary",
    feature = "custom_fields",
    feature = "chain_management",
    feature = "chain_loyalty_programs",
    feature = "fiscalization",
    feature = "utilities",
)))]

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
#[cfg_attr(not(feature = "v1"), allow(dead_code))]
mod security;
mod servers;
pub mod types;

pub use servers::Server;

/// Business Management
#[derive(Debug, Clone, Copy)]
pub struct Api<'c> {
    #[cfg_attr(not(feature = "v1"), allow(dead_code))]
    client: &'c Client,
}

impl Client {
    /// Business Management
    pub fn v1(&self) -> Api<'_> {
        Api { client: self }
    }
}

impl<'c> Api<'c> {
    /// Sign-in with login and password, to get the token of a user
    #[cfg(feature = "authentication")]
    pub fn authentication(&self) -> authentication::Authentication<'c> {
        authentication::Authentication::new(self.client)
    }

    /// Locations: the salons, clinics and studios of a business
    #[cfg(feature = "locations")]
    pub fn locations(&self) -> locations::Locations<'c> {
        locations::Locations::new(self.client)
    }

    /// Services of a location and their categories
    #[cfg(feature = "services")]
    pub fn services(&self) -> services::Services<'c> {
        services::Services::new(self.client)
    }

    /// Team members, who perform the services, and their positions
    #[cfg(feature = "team_members")]
    pub fn team_members(&self) -> team_members::TeamMembers<'c> {
        team_members::TeamMembers::new(self.client)
    }

    /// Clients: search, data, comments, files and visits
    #[cfg(feature = "clients")]
    pub fn clients(&self) -> clients::Clients<'c> {
        clients::Clients::new(self.client)
    }

    /// Users of a location, their roles and permissions
    #[cfg(feature = "users_permissions")]
    pub fn users_permissions(&self) -> users_permissions::UsersPermissions<'c> {
        users_permissions::UsersPermissions::new(self.client)
    }

    /// Appointments of clients with team members, visits and attendance
    #[cfg(feature = "appointments")]
    pub fn appointments(&self) -> appointments::Appointments<'c> {
        appointments::Appointments::new(self.client)
    }

    /// Group events: search, calendar, repetition
    #[cfg(feature = "events")]
    pub fn events(&self) -> events::Events<'c> {
        events::Events::new(self.client)
    }

    /// Work schedules of team members, resources such as rooms and equipment, calendar settings
    #[cfg(feature = "schedule_resources")]
    pub fn schedule_resources(&self) -> schedule_resources::ScheduleResources<'c> {
        schedule_resources::ScheduleResources::new(self.client)
    }

    /// Products that a location sells or uses up, and their categories
    #[cfg(feature = "products")]
    pub fn products(&self) -> products::Products<'c> {
        products::Products::new(self.client)
    }

    /// Storages, stock operations, documents, bills of materials
    #[cfg(feature = "inventory")]
    pub fn inventory(&self) -> inventory::Inventory<'c> {
        inventory::Inventory::new(self.client)
    }

    /// Sales: sold items and payments
    #[cfg(feature = "sales")]
    pub fn sales(&self) -> sales::Sales<'c> {
        sales::Sales::new(self.client)
    }

    /// Location accounts, cash registers and financial transactions
    #[cfg(feature = "payments")]
    pub fn payments(&self) -> payments::Payments<'c> {
        payments::Payments::new(self.client)
    }

    /// SMS and emails to clients, and their delivery
    #[cfg(feature = "notifications")]
    pub fn notifications(&self) -> notifications::Notifications<'c> {
        notifications::Notifications::new(self.client)
    }

    /// Settings of online booking, and booking forms
    #[cfg(feature = "online_booking_settings")]
    pub fn online_booking_settings(
        &self,
    ) -> online_booking_settings::OnlineBookingSettings<'c> {
        online_booking_settings::OnlineBookingSettings::new(self.client)
    }

    /// Key figures, charts and the day-end (Z) report of a location
    #[cfg(feature = "analytics_reports")]
    pub fn analytics_reports(&self) -> analytics_reports::AnalyticsReports<'c> {
        analytics_reports::AnalyticsReports::new(self.client)
    }

    /// Tags of clients, appointments and events
    #[cfg(feature = "tags")]
    pub fn tags(&self) -> tags::Tags<'c> {
        tags::Tags::new(self.client)
    }

    /// Client accounts: prepaid balances that clients pay from
    #[cfg(feature = "deposits")]
    pub fn deposits(&self) -> deposits::Deposits<'c> {
        deposits::Deposits::new(self.client)
    }

    /// Loyalty cards, on which clients collect and spend bonuses
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

    /// Promotions applied to a visit, and their transactions
    #[cfg(feature = "loyalty_programs")]
    pub fn loyalty_programs(&self) -> loyalty_programs::LoyaltyPrograms<'c> {
        loyalty_programs::LoyaltyPrograms::new(self.client)
    }

    /// Salary schemes, payroll calculations and balances of team members
    #[cfg(feature = "salary")]
    pub fn salary(&self) -> salary::Salary<'c> {
        salary::Salary::new(self.client)
    }

    /// Custom fields of clients and appointments
    #[cfg(feature = "custom_fields")]
    pub fn custom_fields(&self) -> custom_fields::CustomFields<'c> {
        custom_fields::CustomFields::new(self.client)
    }

    /// Chains: groups of locations that are run as one
    #[cfg(feature = "chain_management")]
    pub fn chain_management(&self) -> chain_management::ChainManagement<'c> {
        chain_management::ChainManagement::new(self.client)
    }

    /// Promotions, gift cards and memberships of a whole chain
    #[cfg(feature = "chain_loyalty_programs")]
    pub fn chain_loyalty_programs(
        &self,
    ) -> chain_loyalty_programs::ChainLoyaltyPrograms<'c> {
        chain_loyalty_programs::ChainLoyaltyPrograms::new(self.client)
    }

    /// Fiscal receipts for tax authorities, printed by a service of the partner
    #[cfg(feature = "fiscalization")]
    pub fn fiscalization(&self) -> fiscalization::Fiscalization<'c> {
        fiscalization::Fiscalization::new(self.client)
    }

    /// Utilities, such as checks of phone numbers and uploads of images
    #[cfg(feature = "utilities")]
    pub fn utilities(&self) -> utilities::Utilities<'c> {
        utilities::Utilities::new(self.client)
    }
}

/// Decodes and serializes bodies by the ids of their operations, for tools and tests.
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

#[cfg_attr(not(feature = "v1"), allow(dead_code))]
static ENVELOPE: Envelope = Envelope {
    success: Some("success"),
    data: "data",
    meta: Some("meta"),
    json_api: None,
};

#[cfg_attr(not(feature = "v1"), allow(dead_code))]
const RATE_LIMITS: &[RateLimit] = &[
    RateLimit::per_minute(200),
    RateLimit::per_second(5),
];
