// Written by `cargo xtask regen`; changes are lost.

//! Types of `chain_management`.

use crate::runtime::{
    Entries, Fields, MapAccess, Object, Rest, SerializeMap, object, required,
};

/// A chain of locations.
#[derive(Debug, Clone, PartialEq)]
pub struct Chain {
    pub id: i64,
    pub title: Option<String>,
    /// Locations of the chain.
    pub companies: Option<Vec<ChainCompany>>,
    /// Permissions of the user in the chain.
    pub access: Option<ChainAccess>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Chain {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            companies: None,
            access: None,
            rest: Rest::new(),
        }
    }
}

impl Object for Chain {
    const NAME: &'static str = "Chain";
    const FIELDS: &'static [&'static str] = &["id", "title", "companies", "access"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut companies = None;
        let mut access = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut companies),
                _ => fields.optional(&mut access),
            }?;
        }
        Ok(Self { id: required(id, "id")?, title, companies, access, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("companies", &self.companies);
        out.optional("access", &self.access);
    }
}

object!(Chain);

/// A client of a chain, with the client's records in its locations.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ChainClient {
    /// ID of the chain.
    pub salon_group_id: Option<i64>,
    /// Phone number of the client.
    pub phone: Option<String>,
    /// The client's records in the locations of the chain.
    pub clients: Option<Vec<ChainClientClient>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ChainClient {
    const NAME: &'static str = "ChainClient";
    const FIELDS: &'static [&'static str] = &["salon_group_id", "phone", "clients"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.salon_group_id),
                1 => fields.optional(&mut object.phone),
                _ => fields.optional(&mut object.clients),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("salon_group_id", &self.salon_group_id);
        out.optional("phone", &self.phone);
        out.optional("clients", &self.clients);
    }
}

object!(ChainClient);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl ChainCompany {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            public_title: None,
            business_group_id: None,
            business_type_id: None,
            country_id: None,
            city_id: None,
            timezone: None,
            timezone_name: None,
            address: None,
            currency_short_title: None,
            coordinate_lat: None,
            coordinate_lon: None,
            logo: None,
            zip: None,
            phone: None,
            phones: None,
            site: None,
            allow_delete_record: None,
            allow_change_record: None,
            rest: Rest::new(),
        }
    }
}

impl Object for ChainCompany {
    const NAME: &'static str = "ChainCompany";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "public_title",
        "business_group_id",
        "business_type_id",
        "country_id",
        "city_id",
        "timezone",
        "timezone_name",
        "address",
        "currency_short_title",
        "coordinate_lat",
        "coordinate_lon",
        "logo",
        "zip",
        "phone",
        "phones",
        "site",
        "allow_delete_record",
        "allow_change_record",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut public_title = None;
        let mut business_group_id = None;
        let mut business_type_id = None;
        let mut country_id = None;
        let mut city_id = None;
        let mut timezone = None;
        let mut timezone_name = None;
        let mut address = None;
        let mut currency_short_title = None;
        let mut coordinate_lat = None;
        let mut coordinate_lon = None;
        let mut logo = None;
        let mut zip = None;
        let mut phone = None;
        let mut phones = None;
        let mut site = None;
        let mut allow_delete_record = None;
        let mut allow_change_record = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut public_title),
                3 => fields.optional(&mut business_group_id),
                4 => fields.optional(&mut business_type_id),
                5 => fields.optional(&mut country_id),
                6 => fields.optional(&mut city_id),
                7 => fields.optional(&mut timezone),
                8 => fields.optional(&mut timezone_name),
                9 => fields.optional(&mut address),
                10 => fields.optional(&mut currency_short_title),
                11 => fields.optional(&mut coordinate_lat),
                12 => fields.optional(&mut coordinate_lon),
                13 => fields.optional(&mut logo),
                14 => fields.optional(&mut zip),
                15 => fields.optional(&mut phone),
                16 => fields.optional(&mut phones),
                17 => fields.optional(&mut site),
                18 => fields.optional(&mut allow_delete_record),
                _ => fields.optional(&mut allow_change_record),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            public_title,
            business_group_id,
            business_type_id,
            country_id,
            city_id,
            timezone,
            timezone_name,
            address,
            currency_short_title,
            coordinate_lat,
            coordinate_lon,
            logo,
            zip,
            phone,
            phones,
            site,
            allow_delete_record,
            allow_change_record,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("public_title", &self.public_title);
        out.optional("business_group_id", &self.business_group_id);
        out.optional("business_type_id", &self.business_type_id);
        out.optional("country_id", &self.country_id);
        out.optional("city_id", &self.city_id);
        out.optional("timezone", &self.timezone);
        out.optional("timezone_name", &self.timezone_name);
        out.optional("address", &self.address);
        out.optional("currency_short_title", &self.currency_short_title);
        out.optional("coordinate_lat", &self.coordinate_lat);
        out.optional("coordinate_lon", &self.coordinate_lon);
        out.optional("logo", &self.logo);
        out.optional("zip", &self.zip);
        out.optional("phone", &self.phone);
        out.optional("phones", &self.phones);
        out.optional("site", &self.site);
        out.optional("allow_delete_record", &self.allow_delete_record);
        out.optional("allow_change_record", &self.allow_change_record);
    }
}

object!(ChainCompany);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ChainAccess {
    const NAME: &'static str = "ChainAccess";
    const FIELDS: &'static [&'static str] = &[
        "settings_access",
        "clients_access",
        "deposits_access",
        "deposit_types_access",
        "users_access",
        "loyalty_access",
        "loyalty_abonement_types_access",
        "loyalty_abonement_balance_edit_access",
        "loyalty_abonement_period_edit_access",
        "loyalty_abonement_history_access",
        "loyalty_cards_manual_transactions_access",
        "loyalty_certificate_types_access",
        "loyalty_programs_access",
        "network_services_access",
        "analytics_access",
        "chain_services_access",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.settings_access),
                1 => fields.optional(&mut object.clients_access),
                2 => fields.optional(&mut object.deposits_access),
                3 => fields.optional(&mut object.deposit_types_access),
                4 => fields.optional(&mut object.users_access),
                5 => fields.optional(&mut object.loyalty_access),
                6 => fields.optional(&mut object.loyalty_abonement_types_access),
                7 => fields.optional(&mut object.loyalty_abonement_balance_edit_access),
                8 => fields.optional(&mut object.loyalty_abonement_period_edit_access),
                9 => fields.optional(&mut object.loyalty_abonement_history_access),
                10 => fields.optional(&mut object.loyalty_cards_manual_transactions_access),
                11 => fields.optional(&mut object.loyalty_certificate_types_access),
                12 => fields.optional(&mut object.loyalty_programs_access),
                13 => fields.optional(&mut object.network_services_access),
                14 => fields.optional(&mut object.analytics_access),
                _ => fields.optional(&mut object.chain_services_access),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("settings_access", &self.settings_access);
        out.optional("clients_access", &self.clients_access);
        out.optional("deposits_access", &self.deposits_access);
        out.optional("deposit_types_access", &self.deposit_types_access);
        out.optional("users_access", &self.users_access);
        out.optional("loyalty_access", &self.loyalty_access);
        out.optional("loyalty_abonement_types_access", &self.loyalty_abonement_types_access);
        out.optional("loyalty_abonement_balance_edit_access", &self.loyalty_abonement_balance_edit_access);
        out.optional("loyalty_abonement_period_edit_access", &self.loyalty_abonement_period_edit_access);
        out.optional("loyalty_abonement_history_access", &self.loyalty_abonement_history_access);
        out.optional("loyalty_cards_manual_transactions_access", &self.loyalty_cards_manual_transactions_access);
        out.optional("loyalty_certificate_types_access", &self.loyalty_certificate_types_access);
        out.optional("loyalty_programs_access", &self.loyalty_programs_access);
        out.optional("network_services_access", &self.network_services_access);
        out.optional("analytics_access", &self.analytics_access);
        out.optional("chain_services_access", &self.chain_services_access);
    }
}

object!(ChainAccess);

/// The record of a chain's client in one location.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ChainClientClient {
    /// ID of the client in the location.
    pub id: i64,
    /// ID of the location.
    pub company_id: Option<i64>,
    pub name: Option<String>,
    pub email: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl ChainClientClient {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            company_id: None,
            name: None,
            email: None,
            rest: Rest::new(),
        }
    }
}

impl Object for ChainClientClient {
    const NAME: &'static str = "ChainClientClient";
    const FIELDS: &'static [&'static str] = &["id", "company_id", "name", "email"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut company_id = None;
        let mut name = None;
        let mut email = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut company_id),
                2 => fields.optional(&mut name),
                _ => fields.optional(&mut email),
            }?;
        }
        Ok(Self { id: required(id, "id")?, company_id, name, email, rest })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("company_id", &self.company_id);
        out.optional("name", &self.name);
        out.optional("email", &self.email);
    }
}

object!(ChainClientClient);
