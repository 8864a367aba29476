// Written by `cargo xtask regen`; changes are lost.

//! Types of `chain_management`.

use crate::runtime::{Rest, object};

/// A chain of locations.
#[derive(Debug, Clone, PartialEq)]
pub struct Chain {
    pub id: i64,
    pub title: Option<String>,
    /// Locations of the chain.
    pub companies: Option<Vec<ChainCompany>>,
    /// Permissions of the user in the chain.
    pub access: Option<ChainAccess>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Chain {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "companies": optional companies,
    "access": optional access,
    ..rest
});

/// A client of a chain, with the client's records in its locations.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ChainClient {
    /// ID of the chain.
    pub salon_group_id: Option<i64>,
    /// Phone number of the client.
    pub phone: Option<String>,
    /// The client's records in the locations of the chain.
    pub clients: Option<Vec<ChainClientClient>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ChainClient {
    "salon_group_id": optional salon_group_id,
    "phone": optional phone,
    "clients": optional clients,
    ..rest
});

/// A location of a chain.
#[derive(Debug, Clone, PartialEq)]
pub struct ChainCompany {
    pub id: i64,
    pub title: Option<String>,
    /// Name of the location on outside sites.
    pub public_title: Option<String>,
    /// ID of the business group.
    pub business_group_id: Option<i64>,
    /// ID of the business type.
    pub business_type_id: Option<i64>,
    /// ID of the country.
    pub country_id: Option<i64>,
    /// ID of the city.
    pub city_id: Option<i64>,
    pub timezone: Option<i64>,
    /// Name of the time zone, such as `America/New_York`.
    pub timezone_name: Option<String>,
    /// Street address.
    pub address: Option<String>,
    /// Short name of the currency.
    pub currency_short_title: Option<String>,
    /// Latitude, in degrees.
    pub coordinate_lat: Option<f64>,
    /// Longitude, in degrees.
    pub coordinate_lon: Option<f64>,
    /// URL of the location logo.
    pub logo: Option<String>,
    /// Postal code.
    pub zip: Option<String>,
    pub phone: Option<String>,
    /// Phone numbers of the location.
    pub phones: Option<Vec<String>>,
    /// Address of the website.
    pub site: Option<String>,
    /// `true`: appointments may be deleted.
    pub allow_delete_record: Option<bool>,
    /// `true`: appointments may be changed.
    pub allow_change_record: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ChainCompany {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "public_title": optional public_title,
    "business_group_id": optional business_group_id,
    "business_type_id": optional business_type_id,
    "country_id": optional country_id,
    "city_id": optional city_id,
    "timezone": optional timezone,
    "timezone_name": optional timezone_name,
    "address": optional address,
    "currency_short_title": optional currency_short_title,
    "coordinate_lat": optional coordinate_lat,
    "coordinate_lon": optional coordinate_lon,
    "logo": optional logo,
    "zip": optional zip,
    "phone": optional phone,
    "phones": optional phones,
    "site": optional site,
    "allow_delete_record": optional allow_delete_record,
    "allow_change_record": optional allow_change_record,
    ..rest
});

/// Permissions of the user in the chain.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ChainAccess {
    /// `1`: the user may open the settings section.
    pub settings_access: Option<i64>,
    /// `1`: the client base is open to the user.
    pub clients_access: Option<i64>,
    /// `1`: may see client accounts, `0`: may not.
    pub deposits_access: Option<i64>,
    /// `1`: may see client account types, `0`: may not.
    pub deposit_types_access: Option<i64>,
    /// `1`: the user may manage users.
    pub users_access: Option<i64>,
    /// `1`: the user may use loyalty.
    pub loyalty_access: Option<i64>,
    /// `1`: may use the membership types.
    pub loyalty_abonement_types_access: Option<i64>,
    /// `1`: may edit the balance of memberships.
    pub loyalty_abonement_balance_edit_access: Option<i64>,
    /// `1`: may edit the validity period of memberships.
    pub loyalty_abonement_period_edit_access: Option<i64>,
    /// `1`: may view the history of memberships.
    pub loyalty_abonement_history_access: Option<i64>,
    /// `1`: may add to and take from loyalty cards by hand.
    pub loyalty_cards_manual_transactions_access: Option<i64>,
    /// `1`: the user may use gift card types.
    pub loyalty_certificate_types_access: Option<i64>,
    /// `1`: the user may use promotions.
    pub loyalty_programs_access: Option<i64>,
    /// `1`: may manage the services of the chain.
    pub network_services_access: Option<i64>,
    /// `1`: the user may use analytics.
    pub analytics_access: Option<i64>,
    /// `1`: the user may use services of the chain.
    pub chain_services_access: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ChainAccess {
    "settings_access": optional settings_access,
    "clients_access": optional clients_access,
    "deposits_access": optional deposits_access,
    "deposit_types_access": optional deposit_types_access,
    "users_access": optional users_access,
    "loyalty_access": optional loyalty_access,
    "loyalty_abonement_types_access": optional loyalty_abonement_types_access,
    "loyalty_abonement_balance_edit_access": optional loyalty_abonement_balance_edit_access,
    "loyalty_abonement_period_edit_access": optional loyalty_abonement_period_edit_access,
    "loyalty_abonement_history_access": optional loyalty_abonement_history_access,
    "loyalty_cards_manual_transactions_access": optional loyalty_cards_manual_transactions_access,
    "loyalty_certificate_types_access": optional loyalty_certificate_types_access,
    "loyalty_programs_access": optional loyalty_programs_access,
    "network_services_access": optional network_services_access,
    "analytics_access": optional analytics_access,
    "chain_services_access": optional chain_services_access,
    ..rest
});

/// The record of a chain's client in one location.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ChainClientClient {
    /// ID of the client in the location.
    pub id: i64,
    /// ID of the location.
    pub company_id: Option<i64>,
    pub name: Option<String>,
    pub email: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ChainClientClient {
    fn new(id: i64);
    "id": required id,
    "company_id": optional company_id,
    "name": optional name,
    "email": optional email,
    ..rest
});
