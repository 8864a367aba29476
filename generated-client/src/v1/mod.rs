// Written by `cargo xtask regen`; changes are lost.

//! Business Management, version `1.0.0`.
//!
//! Business side of Altegio: locations, services, team members, clients, appointments, payments, loyalty.
//!
//! Requests carry the partner token, and for most operations the token of a signed-in user beside it, in one `Authorization`
//! header. Answers come in an envelope of `success`, `data` and `meta`; a failure has `success: false` and tells why in
//! `meta.message`. A partner may send 200 requests a minute and 5 a second from one address.

use crate::runtime::{Client, Envelope};

pub mod authentication;
pub mod locations;
pub mod services;
pub mod team_members;
pub mod clients;
pub mod users_permissions;
pub mod appointments;
pub mod events;
pub mod schedule_resources;
pub mod products;
pub mod inventory;
pub mod sales;
pub mod payments;
pub mod notifications;
pub mod online_booking_settings;
pub mod analytics_reports;
pub mod tags;
pub mod deposits;
pub mod loyalty_cards;
pub mod subscriptions_certificates;
pub mod loyalty_programs;
pub mod salary;
pub mod custom_fields;
pub mod chain_management;
pub mod chain_loyalty_programs;
pub mod fiscalization;
pub mod utilities;
#[allow(dead_code)]
mod bounds;
mod security;
mod servers;
pub mod types;

pub use servers::Server;

/// Business Management
#[derive(Debug, Clone, Copy)]
pub struct Api<'c> {
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
    pub fn authentication(&self) -> authentication::Authentication<'c> {
        authentication::Authentication::new(self.client)
    }

    /// The salons, clinics and studios of a business
    pub fn locations(&self) -> locations::Locations<'c> {
        locations::Locations::new(self.client)
    }

    /// What a location offers, and the categories that group it
    pub fn services(&self) -> services::Services<'c> {
        services::Services::new(self.client)
    }

    /// The people who perform services, and their positions
    pub fn team_members(&self) -> team_members::TeamMembers<'c> {
        team_members::TeamMembers::new(self.client)
    }

    /// The client base: search, cards, comments, files, visits
    pub fn clients(&self) -> clients::Clients<'c> {
        clients::Clients::new(self.client)
    }

    /// Who may enter a location, by which role and rights
    pub fn users_permissions(&self) -> users_permissions::UsersPermissions<'c> {
        users_permissions::UsersPermissions::new(self.client)
    }

    /// Bookings of clients with team members, visits and attendance
    pub fn appointments(&self) -> appointments::Appointments<'c> {
        appointments::Appointments::new(self.client)
    }

    /// Group events: search, calendar, repetition
    pub fn events(&self) -> events::Events<'c> {
        events::Events::new(self.client)
    }

    /// Working hours of team members, rooms and equipment, timetable settings
    pub fn schedule_resources(&self) -> schedule_resources::ScheduleResources<'c> {
        schedule_resources::ScheduleResources::new(self.client)
    }

    /// Goods that a location sells or uses up, and their categories
    pub fn products(&self) -> products::Products<'c> {
        products::Products::new(self.client)
    }

    /// Storages, stock operations, documents, technological cards
    pub fn inventory(&self) -> inventory::Inventory<'c> {
        inventory::Inventory::new(self.client)
    }

    /// Sale documents: what was sold and how it is paid
    pub fn sales(&self) -> sales::Sales<'c> {
        sales::Sales::new(self.client)
    }

    /// Accounts, cash registers and financial transactions
    pub fn payments(&self) -> payments::Payments<'c> {
        payments::Payments::new(self.client)
    }

    /// Text messages and e-mails to clients, and their delivery
    pub fn notifications(&self) -> notifications::Notifications<'c> {
        notifications::Notifications::new(self.client)
    }

    /// How clients may book online, and the booking forms
    pub fn online_booking_settings(
        &self,
    ) -> online_booking_settings::OnlineBookingSettings<'c> {
        online_booking_settings::OnlineBookingSettings::new(self.client)
    }

    /// Key figures, charts and the Z-report of a location
    pub fn analytics_reports(&self) -> analytics_reports::AnalyticsReports<'c> {
        analytics_reports::AnalyticsReports::new(self.client)
    }

    /// Labels for clients and appointments
    pub fn tags(&self) -> tags::Tags<'c> {
        tags::Tags::new(self.client)
    }

    /// Client accounts that are topped up ahead and paid from
    pub fn deposits(&self) -> deposits::Deposits<'c> {
        deposits::Deposits::new(self.client)
    }

    /// Cards that clients collect and spend bonuses with
    pub fn loyalty_cards(&self) -> loyalty_cards::LoyaltyCards<'c> {
        loyalty_cards::LoyaltyCards::new(self.client)
    }

    /// Memberships and gift cards, and their types
    pub fn subscriptions_certificates(
        &self,
    ) -> subscriptions_certificates::SubscriptionsCertificates<'c> {
        subscriptions_certificates::SubscriptionsCertificates::new(self.client)
    }

    /// Programs applied to a visit, and the transactions they make
    pub fn loyalty_programs(&self) -> loyalty_programs::LoyaltyPrograms<'c> {
        loyalty_programs::LoyaltyPrograms::new(self.client)
    }

    /// Pay schemes, calculations, payrolls and balances of team members
    pub fn salary(&self) -> salary::Salary<'c> {
        salary::Salary::new(self.client)
    }

    /// Fields of a business of its own on clients and appointments
    pub fn custom_fields(&self) -> custom_fields::CustomFields<'c> {
        custom_fields::CustomFields::new(self.client)
    }

    /// Groups of locations run as one chain
    pub fn chain_management(&self) -> chain_management::ChainManagement<'c> {
        chain_management::ChainManagement::new(self.client)
    }

    /// Loyalty programs, cards and memberships of a whole chain
    pub fn chain_loyalty_programs(
        &self,
    ) -> chain_loyalty_programs::ChainLoyaltyPrograms<'c> {
        chain_loyalty_programs::ChainLoyaltyPrograms::new(self.client)
    }

    /// Receipts for tax authorities, printed by a service of the partner
    pub fn fiscalization(&self) -> fiscalization::Fiscalization<'c> {
        fiscalization::Fiscalization::new(self.client)
    }

    /// Small helpers, such as the check of a phone number
    pub fn utilities(&self) -> utilities::Utilities<'c> {
        utilities::Utilities::new(self.client)
    }
}

/// Decodes bodies by the ids of their operations, for tools and tests.
#[cfg(feature = "dispatch")]
pub fn dispatch() -> crate::runtime::dispatch::Dispatch {
    static GROUPS: &[&[crate::runtime::dispatch::Row]] = &[
        authentication::dispatch::ROWS,
        locations::dispatch::ROWS,
        services::dispatch::ROWS,
        team_members::dispatch::ROWS,
        clients::dispatch::ROWS,
        users_permissions::dispatch::ROWS,
        appointments::dispatch::ROWS,
        events::dispatch::ROWS,
        schedule_resources::dispatch::ROWS,
        products::dispatch::ROWS,
        inventory::dispatch::ROWS,
        sales::dispatch::ROWS,
        payments::dispatch::ROWS,
        notifications::dispatch::ROWS,
        online_booking_settings::dispatch::ROWS,
        analytics_reports::dispatch::ROWS,
        tags::dispatch::ROWS,
        deposits::dispatch::ROWS,
        loyalty_cards::dispatch::ROWS,
        subscriptions_certificates::dispatch::ROWS,
        loyalty_programs::dispatch::ROWS,
        salary::dispatch::ROWS,
        custom_fields::dispatch::ROWS,
        chain_management::dispatch::ROWS,
        chain_loyalty_programs::dispatch::ROWS,
        fiscalization::dispatch::ROWS,
        utilities::dispatch::ROWS,
    ];
    crate::runtime::dispatch::Dispatch::new(GROUPS)
}

static ENVELOPE: Envelope = Envelope {
    success: Some("success"),
    data: "data",
    meta: Some("meta"),
};
