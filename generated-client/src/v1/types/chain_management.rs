// Written by `cargo xtask regen`; changes are lost.

//! Types of `chain_management`.

use crate::runtime::{Entries, Fields, MapAccess, Object, SerializeMap, object};

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Chain {
    pub id: Option<i64>,
    pub title: Option<String>,
    pub companies: Option<Vec<ChainCompany>>,
    /// Rights of the user in the chain.
    pub access: Option<ChainAccess>,
}

impl Object for Chain {
    const NAME: &'static str = "Chain";
    const FIELDS: &'static [&'static str] = &["id", "title", "companies", "access"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut companies = None;
        let mut access = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => title = fields.value(),
                2 => companies = fields.value(),
                _ => access = fields.value(),
            }
        }
        Ok(Self { id, title, companies, access })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
        out.optional("title", &self.title);
        out.optional("companies", &self.companies);
        out.optional("access", &self.access);
    }
}

object!(Chain);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ChainClient {
    pub salon_group_id: Option<i64>,
    pub phone: Option<String>,
    pub clients: Option<Vec<ChainClientClient>>,
}

impl Object for ChainClient {
    const NAME: &'static str = "ChainClient";
    const FIELDS: &'static [&'static str] = &["salon_group_id", "phone", "clients"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut salon_group_id = None;
        let mut phone = None;
        let mut clients = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => salon_group_id = fields.value(),
                1 => phone = fields.value(),
                _ => clients = fields.value(),
            }
        }
        Ok(Self { salon_group_id, phone, clients })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("salon_group_id", &self.salon_group_id);
        out.optional("phone", &self.phone);
        out.optional("clients", &self.clients);
    }
}

object!(ChainClient);

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChainCompany {
    pub id: Option<i64>,
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
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => title = fields.value(),
                2 => public_title = fields.value(),
                3 => business_group_id = fields.value(),
                4 => business_type_id = fields.value(),
                5 => country_id = fields.value(),
                6 => city_id = fields.value(),
                7 => timezone = fields.value(),
                8 => timezone_name = fields.value(),
                9 => address = fields.value(),
                10 => currency_short_title = fields.value(),
                11 => coordinate_lat = fields.value(),
                12 => coordinate_lon = fields.value(),
                13 => logo = fields.value(),
                14 => zip = fields.value(),
                15 => phone = fields.value(),
                16 => phones = fields.value(),
                17 => site = fields.value(),
                18 => allow_delete_record = fields.value(),
                _ => allow_change_record = fields.value(),
            }
        }
        Ok(Self {
            id,
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
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
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

/// Rights of the user in the chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
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
        let mut settings_access = None;
        let mut clients_access = None;
        let mut deposits_access = None;
        let mut deposit_types_access = None;
        let mut users_access = None;
        let mut loyalty_access = None;
        let mut loyalty_abonement_types_access = None;
        let mut loyalty_abonement_balance_edit_access = None;
        let mut loyalty_abonement_period_edit_access = None;
        let mut loyalty_abonement_history_access = None;
        let mut loyalty_cards_manual_transactions_access = None;
        let mut loyalty_certificate_types_access = None;
        let mut loyalty_programs_access = None;
        let mut network_services_access = None;
        let mut analytics_access = None;
        let mut chain_services_access = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => settings_access = fields.value(),
                1 => clients_access = fields.value(),
                2 => deposits_access = fields.value(),
                3 => deposit_types_access = fields.value(),
                4 => users_access = fields.value(),
                5 => loyalty_access = fields.value(),
                6 => loyalty_abonement_types_access = fields.value(),
                7 => loyalty_abonement_balance_edit_access = fields.value(),
                8 => loyalty_abonement_period_edit_access = fields.value(),
                9 => loyalty_abonement_history_access = fields.value(),
                10 => loyalty_cards_manual_transactions_access = fields.value(),
                11 => loyalty_certificate_types_access = fields.value(),
                12 => loyalty_programs_access = fields.value(),
                13 => network_services_access = fields.value(),
                14 => analytics_access = fields.value(),
                _ => chain_services_access = fields.value(),
            }
        }
        Ok(Self {
            settings_access,
            clients_access,
            deposits_access,
            deposit_types_access,
            users_access,
            loyalty_access,
            loyalty_abonement_types_access,
            loyalty_abonement_balance_edit_access,
            loyalty_abonement_period_edit_access,
            loyalty_abonement_history_access,
            loyalty_cards_manual_transactions_access,
            loyalty_certificate_types_access,
            loyalty_programs_access,
            network_services_access,
            analytics_access,
            chain_services_access,
        })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
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

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ChainClientClient {
    pub id: Option<i64>,
    pub company_id: Option<i64>,
    pub name: Option<String>,
    pub email: Option<String>,
}

impl Object for ChainClientClient {
    const NAME: &'static str = "ChainClientClient";
    const FIELDS: &'static [&'static str] = &["id", "company_id", "name", "email"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut company_id = None;
        let mut name = None;
        let mut email = None;
        while let Some(index) = fields.next(Self::FIELDS) {
            match index {
                0 => id = fields.value(),
                1 => company_id = fields.value(),
                2 => name = fields.value(),
                _ => email = fields.value(),
            }
        }
        Ok(Self { id, company_id, name, email })
    }

    fn write<S: SerializeMap>(&self, out: &mut Entries<S>) {
        out.optional("id", &self.id);
        out.optional("company_id", &self.company_id);
        out.optional("name", &self.name);
        out.optional("email", &self.email);
    }
}

object!(ChainClientClient);
