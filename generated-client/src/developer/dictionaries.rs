// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Dictionaries`. Needs the feature `developer-dictionaries`.

use crate::runtime::{
    Call, Client, Error, Method, Operation, Parameter, Request, Response, Sending,
};
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Countries, cities and business types
#[derive(Debug, Clone, Copy)]
pub struct Dictionaries<'c> {
    client: &'c Client,
}

impl<'c> Dictionaries<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Lists countries.
    ///
    /// `GET /countries` · needs `partner_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): Access denied
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.developer().dictionaries().get_country_list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_country_list(&self) -> Call<'c, Vec<types::Country>> {
        let request = Request::new(&GET_COUNTRY_LIST);
        Call::enveloped(self.client, request)
    }

    /// Lists cities.
    ///
    /// `GET /cities` · needs `partner_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): Access denied
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.developer().dictionaries().get_city_list().country_id(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_city_list(&self) -> GetCityList<'c> {
        let request = Request::new(&GET_CITY_LIST);
        GetCityList {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists groups of businesses with their business types.
    ///
    /// `GET /references/business_groups_with_types` · needs `partner_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): Access denied
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.developer().dictionaries().get_business_types_by_group().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_business_types_by_group(
        &self,
    ) -> Call<'c, Vec<types::BusinessGroup>, types::CountMeta> {
        let request = Request::new(&GET_BUSINESS_TYPES_BY_GROUP);
        Call::enveloped(self.client, request)
    }
}

/// [`Dictionaries::get_city_list`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetCityList<'c> {
    call: Call<'c, Vec<types::City>>,
}

impl<'c> GetCityList<'c> {
    /// Keeps only the cities of this country.
    pub fn country_id(mut self, country_id: i64) -> Self {
        self.call.request().set(0, &country_id);
        self
    }

    /// Keeps only the city of this location.
    pub fn company_id(mut self, company_id: i64) -> Self {
        self.call.request().set(1, &company_id);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::City>> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::City>>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetCityList<'c> {
    type Output = Result<Response<Vec<types::City>>, Error>;
    type IntoFuture = Sending<'c, Vec<types::City>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static GET_COUNTRY_LIST: Operation = Operation {
    id: "get_country_list",
    method: Method::Get,
    safe: false,
    path: "/countries",
    document: "developer",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_CITY_LIST: Operation = Operation {
    id: "get_city_list",
    method: Method::Get,
    safe: false,
    path: "/cities",
    document: "developer",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "country_id",
            ..Parameter::QUERY
        },
        Parameter {
            name: "company_id",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_BUSINESS_TYPES_BY_GROUP: Operation = Operation {
    id: "get_business_types_by_group",
    method: Method::Get,
    safe: false,
    path: "/references/business_groups_with_types",
    document: "developer",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
