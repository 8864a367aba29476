// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Loyalty Cards`. Needs the feature `loyalty_cards`.

use crate::runtime::{Call, Client, Method, Operation, Parameter, Request};
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Loyalty cards, on which clients collect and spend bonuses
#[derive(Debug, Clone, Copy)]
pub struct LoyaltyCards<'c> {
    client: &'c Client,
}

impl<'c> LoyaltyCards<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Lists the loyalty cards of a client by client ID.
    ///
    /// Each card has the promotions that are active in this location. The fields are the same as in the search by phone number.
    ///
    /// `GET /loyalty/client_cards/{client_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .loyalty_cards()
    ///     .get_loyalty_card_list_by_client_id(123)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_loyalty_card_list_by_client_id(
        &self,
        client_id: i64,
    ) -> Call<'c, types::IssuedLoyaltyCard, ()> {
        let mut request = Request::new(&GET_LOYALTY_CARD_LIST_BY_CLIENT_ID);
        request.set(0, &client_id);
        Call::json(self.client, request)
    }

    /// Lists the loyalty cards of a client by phone number.
    ///
    /// Each card has the promotions that are active in this location.
    ///
    /// `programs` are the promotions linked to the card: `item_type_id` tells whether products earn cashback, `value_unit_id` whether the bonus is a percentage or a fixed amount. `rules` are the rules of the promotions: a rule applies from `value` on.
    ///
    /// `GET /loyalty/cards/{phone}/{chain_id}/{location_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .loyalty_cards()
    ///     .get_loyalty_card_list_by_phone("1315", 706028, 37532)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_loyalty_card_list_by_phone(
        &self,
        phone: &str,
        chain_id: i64,
        location_id: i64,
    ) -> Call<'c, types::IssuedLoyaltyCard, ()> {
        let mut request = Request::new(&GET_LOYALTY_CARD_LIST_BY_PHONE);
        request.set(0, phone);
        request.set(1, &chain_id);
        request.set(2, &location_id);
        Call::json(self.client, request)
    }

    /// Lists the loyalty cards of the authorized user.
    ///
    /// Each card has its promotions. Filters by chain or location.
    ///
    /// `GET /user/loyalty_cards/{chain_id}` · needs `partner_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.v1().loyalty_cards().get_user_loyalty_cards(706028).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_loyalty_cards(
        &self,
        chain_id: i64,
    ) -> Call<'c, types::IssuedLoyaltyCard, ()> {
        let mut request = Request::new(&GET_USER_LOYALTY_CARDS);
        request.set(0, &chain_id);
        Call::json(self.client, request)
    }

    /// Lists the loyalty card types valid in a location.
    ///
    /// The fields are the same as in the list of card types that can be issued to a client.
    ///
    /// `GET /loyalty/card_types/salon/{location_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.v1().loyalty_cards().get_loyalty_card_type_list(12345).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_loyalty_card_type_list(
        &self,
        location_id: i64,
    ) -> Call<'c, Vec<types::LoyaltyCardType>, ()> {
        let mut request = Request::new(&GET_LOYALTY_CARD_TYPE_LIST);
        request.set(0, &location_id);
        Call::json(self.client, request)
    }

    /// Lists the loyalty card types that can be issued to a client.
    ///
    /// `salon_group_id` and `salon_group` are the chain in which the card type was created.
    ///
    /// `GET /loyalty/card_types/client/{location_id}/{phone}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .loyalty_cards()
    ///     .get_loyalty_card_type_list_for_client(12345, "13155550175")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_loyalty_card_type_list_for_client(
        &self,
        location_id: i64,
        phone: &str,
    ) -> Call<'c, Vec<types::LoyaltyCardType>, ()> {
        let mut request = Request::new(&GET_LOYALTY_CARD_TYPE_LIST_FOR_CLIENT);
        request.set(0, &location_id);
        request.set(1, phone);
        Call::json(self.client, request)
    }

    /// Lists the loyalty card types of a chain.
    ///
    /// `GET /chain/{chain_id}/loyalty/card_types` · needs `partner_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .loyalty_cards()
    ///     .get_chain_loyalty_card_type_list(706028)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chain_loyalty_card_type_list(
        &self,
        chain_id: i64,
    ) -> Call<'c, Vec<types::IdTitle>, ()> {
        let mut request = Request::new(&GET_CHAIN_LOYALTY_CARD_TYPE_LIST);
        request.set(0, &chain_id);
        Call::json(self.client, request)
    }

    /// Issues a loyalty card to a client.
    ///
    /// `phone` has digits only, such as `13155550175`.
    ///
    /// `POST /loyalty/cards/{location_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::NewLoyaltyCard;
    ///
    /// let body = NewLoyaltyCard {
    ///     loyalty_card_number: Some("9090909".into()),
    ///     loyalty_card_type_id: Some("8230".into()),
    ///     phone: Some("13155550175".into()),
    /// };
    /// let response = altegio.v1().loyalty_cards().issue_loyalty_card(37532, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn issue_loyalty_card(
        &self,
        location_id: i64,
        body: types::NewLoyaltyCard,
    ) -> Call<'c, types::IssuedLoyaltyCard, ()> {
        let mut request = Request::new(&ISSUE_LOYALTY_CARD);
        request.set(0, &location_id);
        request.json("application/json", &body);
        Call::json(self.client, request)
    }

    /// Withdraws a loyalty card from a client.
    ///
    /// `DELETE /loyalty/cards/{location_id}/{card_id}` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`Unauthorized`](super::types::Unauthorized): A token is missing or invalid
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.v1().loyalty_cards().remove_loyalty_card(37532, 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_loyalty_card(
        &self,
        location_id: i64,
        card_id: i64,
    ) -> Call<'c, (), ()> {
        let mut request = Request::new(&REMOVE_LOYALTY_CARD);
        request.set(0, &location_id);
        request.set(1, &card_id);
        Call::empty(self.client, request)
    }

    /// Adds to a loyalty card or takes from it by hand, in a location.
    ///
    /// `POST /company/{location_id}/loyalty/cards/{card_id}/manual_transaction` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::NewLoyaltyCardTransaction;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .loyalty_cards()
    ///     .create_loyalty_card_transaction(123, 1, NewLoyaltyCardTransaction::new(100.5))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_loyalty_card_transaction(
        &self,
        location_id: i64,
        card_id: i64,
        body: types::NewLoyaltyCardTransaction,
    ) -> Call<'c, types::LoyaltyCard> {
        let mut request = Request::new(&CREATE_LOYALTY_CARD_TRANSACTION);
        request.set(0, &location_id);
        request.set(1, &card_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }

    /// Adds to a loyalty card or takes from it by hand, in a chain.
    ///
    /// `POST /chain/{chain_id}/loyalty/cards/{card_id}/manual_transaction` · needs `partner_token` and `user_token`
    ///
    /// # Errors
    ///
    /// - `403` with [`Unauthorized`](super::types::Unauthorized): The user lacks the permission
    /// - `404` with [`NotFound`](super::types::NotFound): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// use altegio::v1::types::NewLoyaltyCardTransaction;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .loyalty_cards()
    ///     .create_chain_loyalty_card_transaction(
    ///         123,
    ///         1,
    ///         NewLoyaltyCardTransaction::new(100.5),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_chain_loyalty_card_transaction(
        &self,
        chain_id: i64,
        card_id: i64,
        body: types::NewLoyaltyCardTransaction,
    ) -> Call<'c, types::LoyaltyCard> {
        let mut request = Request::new(&CREATE_CHAIN_LOYALTY_CARD_TRANSACTION);
        request.set(0, &chain_id);
        request.set(1, &card_id);
        request.json("application/json", &body);
        Call::enveloped(self.client, request)
    }
}

static GET_LOYALTY_CARD_LIST_BY_CLIENT_ID: Operation = Operation {
    id: "get_loyalty_card_list_by_client_id",
    method: Method::Get,
    safe: false,
    path: "/loyalty/client_cards/{client_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "client_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_LOYALTY_CARD_LIST_BY_PHONE: Operation = Operation {
    id: "get_loyalty_card_list_by_phone",
    method: Method::Get,
    safe: false,
    path: "/loyalty/cards/{phone}/{chain_id}/{location_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "phone",
            ..Parameter::PATH
        },
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_USER_LOYALTY_CARDS: Operation = Operation {
    id: "get_user_loyalty_cards",
    method: Method::Get,
    safe: false,
    path: "/user/loyalty_cards/{chain_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_LOYALTY_CARD_TYPE_LIST: Operation = Operation {
    id: "get_loyalty_card_type_list",
    method: Method::Get,
    safe: false,
    path: "/loyalty/card_types/salon/{location_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_LOYALTY_CARD_TYPE_LIST_FOR_CLIENT: Operation = Operation {
    id: "get_loyalty_card_type_list_for_client",
    method: Method::Get,
    safe: false,
    path: "/loyalty/card_types/client/{location_id}/{phone}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "phone",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_CHAIN_LOYALTY_CARD_TYPE_LIST: Operation = Operation {
    id: "get_chain_loyalty_card_type_list",
    method: Method::Get,
    safe: false,
    path: "/chain/{chain_id}/loyalty/card_types",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static ISSUE_LOYALTY_CARD: Operation = Operation {
    id: "issue_loyalty_card",
    method: Method::Post,
    safe: false,
    path: "/loyalty/cards/{location_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static REMOVE_LOYALTY_CARD: Operation = Operation {
    id: "remove_loyalty_card",
    method: Method::Delete,
    safe: false,
    path: "/loyalty/cards/{location_id}/{card_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "card_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CREATE_LOYALTY_CARD_TRANSACTION: Operation = Operation {
    id: "create_loyalty_card_transaction",
    method: Method::Post,
    safe: false,
    path: "/company/{location_id}/loyalty/cards/{card_id}/manual_transaction",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "card_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CREATE_CHAIN_LOYALTY_CARD_TRANSACTION: Operation = Operation {
    id: "create_chain_loyalty_card_transaction",
    method: Method::Post,
    safe: false,
    path: "/chain/{chain_id}/loyalty/cards/{card_id}/manual_transaction",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "card_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
