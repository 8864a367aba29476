// Written by `cargo xtask regen`; changes are lost.

//! Types of `chain_management`.

use crate::runtime::{Rest, object};

#[derive(Debug, Clone, PartialEq)]
pub struct Chain {
    pub id: i64,
    pub title: Option<String>,
    pub companies: Option<Vec<ChainCompany>>,
    /// Rights of the user in the chain.
    pub access: Option<ChainAccess>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ChainClient {
    pub salon_group_id: Option<i64>,
    pub phone: Option<String>,
    pub clients: Option<Vec<ChainClientClient>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(ChainClient {
    "salon_group_id": optional salon_group_id,
    "phone": optional phone,
    "clients": optional clients,
    ..rest
});

#[derive(Debug, Clone, PartialEq)]
pub struct ChainCompany {
    pub id: i64,
    pub title: Option<String>,
    pub public_title: Option<String>,
    pub business_group_id: Option<i64>,
    pub business_type_id: Option<i64>,
    pub country_id: Option<i64>,
    pub city_id: Option<i64>,
    pub timezone: Option<i64>,
    pub timezone_name: Option<String>,
    pub address: Option<String>,
    pub currency_short_title: Option<String>,
    pub coordinate_lat: Option<f64>,
    pub coordinate_lon: Option<f64>,
    pub logo: Option<String>,
    pub zip: Option<String>,
    pub phone: Option<String>,
    pub phones: Option<Vec<String>>,
    pub site: Option<String>,
    pub allow_delete_record: Option<bool>,
    pub allow_change_record: Option<bool>,
    /// Fields that the document does not list.
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

/// Rights of the user in the chain.
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
    pub loyalty_certificate_types_access: Option<i64>,
    pub loyalty_programs_access: Option<i64>,
    /// `1`: may manage the services of the chain.
    pub network_services_access: Option<i64>,
    pub analytics_access: Option<i64>,
    pub chain_services_access: Option<i64>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ChainClientClient {
    pub id: i64,
    pub company_id: Option<i64>,
    pub name: Option<String>,
    pub email: Option<String>,
    /// Fields that the document does not list.
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
