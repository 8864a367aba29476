// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Subscriptions & Certificates`. Needs the feature `subscriptions_certificates`.

use crate::runtime::{
    Call, Client, Error, Items, Method, Operation, Pages, Paging, PagingInput, Parameter,
    Request, Response, Sending,
};
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Memberships and gift cards, and their types
#[derive(Debug, Clone, Copy)]
pub struct SubscriptionsCertificates<'c> {
    client: &'c Client,
}

impl<'c> SubscriptionsCertificates<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Lists the memberships of a client by phone number.
    ///
    /// `GET /loyalty/abonements` · needs `partner_token`
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
    ///     .subscriptions_certificates()
    ///     .get_client_memberships(1, "1315")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_client_memberships(
        &self,
        company_id: i64,
        phone: &str,
    ) -> Call<'c, Vec<types::Membership>, types::CountMeta> {
        let mut request = Request::new(&GET_CLIENT_MEMBERSHIPS);
        request.set(0, &company_id);
        request.set(1, phone);
        Call::enveloped(self.client, request)
    }

    /// Lists the memberships of the authorized user.
    ///
    /// `GET /user/loyalty/abonements` · needs `partner_token`
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
    /// let response = altegio.v1().subscriptions_certificates().get_user_memberships(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_memberships(
        &self,
        company_id: i64,
    ) -> Call<'c, Vec<types::Membership>, types::CountMeta> {
        let mut request = Request::new(&GET_USER_MEMBERSHIPS);
        request.set(0, &company_id);
        Call::enveloped(self.client, request)
    }

    /// Lists the memberships in a chain, with filters.
    ///
    /// `GET /chain/{chain_id}/loyalty/abonements` · needs `partner_token`
    ///
    /// # Errors
    ///
    /// - `400` with a list of [`MembershipPageFailure`](super::types::MembershipPageFailure): The request is malformed
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .subscriptions_certificates()
    ///     .get_membership_list(123)
    ///     .created_after("2026-09-21T23:00:00.000-05:00")
    ///     .created_before("2026-09-21T23:00:00.000-05:00")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_membership_list(&self, chain_id: i64) -> GetMembershipList<'c> {
        let mut request = Request::new(&GET_MEMBERSHIP_LIST);
        request.set(0, &chain_id);
        GetMembershipList {
            call: Call::json(self.client, request),
        }
    }

    /// Lists the membership types with the given IDs in a location.
    ///
    /// For several types, the parameter is repeated: `&ids[]={id}`.
    ///
    /// `GET /company/{location_id}/loyalty/abonement_types/fetch` · needs `partner_token` and `user_token`
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
    ///     .subscriptions_certificates()
    ///     .get_membership_type_list_by_id(37532)
    ///     .ids(1)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_membership_type_list_by_id(
        &self,
        location_id: i64,
    ) -> GetMembershipTypeListById<'c> {
        let mut request = Request::new(&GET_MEMBERSHIP_TYPE_LIST_BY_ID);
        request.set(0, &location_id);
        GetMembershipTypeListById {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Searches the membership types of a location.
    ///
    /// `title` filters by name. Pagination: `page` and `page_size`.
    ///
    /// - `allow_freeze`: `true` if freezing is possible; the freeze limit is the total number of days
    /// - `period`: validity, `0` if not set; its unit is `period_unit_id`: days (`1`), weeks (`2`), months (`3`), years (`4`) or not set (`0`)
    /// - `is_allow_empty_code`: `true` if it can be sold without a code
    /// - `is_united_balance`: `true` for one common balance, with the number of visits in `united_balance_services_count`; `false` for separate balances
    ///
    /// `GET /company/{location_id}/loyalty/abonement_types/search` · needs `partner_token` and `user_token`
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
    ///     .subscriptions_certificates()
    ///     .get_membership_type_list(37532)
    ///     .page(1)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_membership_type_list(
        &self,
        location_id: i64,
    ) -> GetMembershipTypeList<'c> {
        let mut request = Request::new(&GET_MEMBERSHIP_TYPE_LIST);
        request.set(0, &location_id);
        GetMembershipTypeList {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists the memberships of a client that can pay for a series of events.
    ///
    /// Returns the active memberships that cover the event and have visits left, each with its type and the intervals in which it can be used.
    ///
    /// `GET /api/v1/company/{location_id}/client/{client_id}/loyalty/abonements/search_for_activity` · needs `partner_token`
    ///
    /// # Errors
    ///
    /// - `401` with [`BadRequest`](super::types::BadRequest): A token is missing or invalid
    /// - `403` with [`BadRequest`](super::types::BadRequest): The user lacks the permission
    /// - `404` with [`FailureWithoutData`](super::types::FailureWithoutData): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .subscriptions_certificates()
    ///     .search_memberships_for_event(720441, 146915197, 12345)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_memberships_for_event(
        &self,
        location_id: i64,
        client_id: i64,
        event_id: i64,
    ) -> Call<'c, types::EventMemberships, ()> {
        let mut request = Request::new(&SEARCH_MEMBERSHIPS_FOR_EVENT);
        request.set(0, &location_id);
        request.set(1, &client_id);
        request.set(2, &event_id);
        Call::json(self.client, request)
    }

    /// Checks whether a membership covers a series of events.
    ///
    /// Returns the last date that can be booked before the membership expires, the number of visits left, and the IDs of the schedule days that can be booked. `schedule_day_ids` is required.
    ///
    /// `GET /api/v1/company/{location_id}/client/{client_id}/loyalty/abonements/{membership_id}/check_for_activity` · needs `partner_token`
    ///
    /// - `schedule_day_ids`: IDs of the schedule days to check, separated by commas.
    ///
    /// # Errors
    ///
    /// - `400` with [`FailureWithoutData`](super::types::FailureWithoutData): The request is malformed
    /// - `401` with [`BadRequest`](super::types::BadRequest): A token is missing or invalid
    /// - `403` with [`BadRequest`](super::types::BadRequest): The user lacks the permission
    /// - `404` with [`FailureWithoutData`](super::types::FailureWithoutData): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio
    ///     .v1()
    ///     .subscriptions_certificates()
    ///     .check_memberships_for_event(720441, 146915197, 5248829, 12345, "1,2,3,4,5")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn check_memberships_for_event(
        &self,
        location_id: i64,
        client_id: i64,
        membership_id: i64,
        event_id: i64,
        schedule_day_ids: &str,
    ) -> Call<'c, types::EventMembershipCheck> {
        let mut request = Request::new(&CHECK_MEMBERSHIPS_FOR_EVENT);
        request.set(0, &location_id);
        request.set(1, &client_id);
        request.set(2, &membership_id);
        request.set(3, &event_id);
        request.set(4, schedule_day_ids);
        Call::enveloped(self.client, request)
    }

    /// Lists a client's gift cards by phone.
    ///
    /// Codes in `type`:
    ///
    /// - `item_type_id`: what the card pays for. `0`: anything, `1`: services only, `2`: chosen services and any product, `3`: chosen services, `4`: products only. In operations on gift card types, `2` and `4` have other meanings.
    /// - `expiration_type_id`: `0`: never expires, `1`: on a fixed date (`expiration_date`), `2`: after a fixed term (`expiration_timeout`)
    /// - `expiration_timeout_unit_id`: days (`1`), weeks (`2`), months (`3`) or years (`4`)
    ///
    /// `is_multi` tells whether the card can be used more than once; `is_allow_empty_code`, whether it can be sold without a code.
    ///
    /// `GET /loyalty/certificates` · needs `partner_token`
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
    ///     .subscriptions_certificates()
    ///     .get_client_gift_cards(1, "1315")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_client_gift_cards(
        &self,
        copmany_id: i64,
        phone: &str,
    ) -> Call<'c, Vec<types::GiftCard>, types::CountMeta> {
        let mut request = Request::new(&GET_CLIENT_GIFT_CARDS);
        request.set(0, &copmany_id);
        request.set(1, phone);
        Call::enveloped(self.client, request)
    }

    /// Lists the gift cards of the authorized user.
    ///
    /// `GET /user/loyalty/certificates` · needs `partner_token`
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
    /// let response = altegio.v1().subscriptions_certificates().get_user_gift_cards(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_gift_cards(
        &self,
        company_id: i64,
    ) -> Call<'c, Vec<types::GiftCard>, types::CountMeta> {
        let mut request = Request::new(&GET_USER_GIFT_CARDS);
        request.set(0, &company_id);
        Call::enveloped(self.client, request)
    }

    /// Lists a location's gift card types by their IDs.
    ///
    /// `GET /company/{location_id}/loyalty/certificate_types/fetch` · needs `partner_token` and `user_token`
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
    ///     .subscriptions_certificates()
    ///     .get_gift_card_type_list_by_id(37532)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_gift_card_type_list_by_id(
        &self,
        location_id: i64,
    ) -> Call<'c, Vec<types::GiftCardType>, types::CountMeta> {
        let mut request = Request::new(&GET_GIFT_CARD_TYPE_LIST_BY_ID);
        request.set(0, &location_id);
        Call::enveloped(self.client, request)
    }

    /// Searches the gift card types of a location.
    ///
    /// `title` filters by name. Pagination: `page` and `page_size`.
    ///
    /// - `is_multi`: `true`: the card can be used several times, `false`: only once
    /// - `item_type_id`: `0`: no restriction, `1`: any service but no products, `2`: any product but no services, `3`: chosen services but no products, `4`: chosen services and any product
    /// - `expiration_type_id`: `0`: never expires, `1`: one fixed date for all cards, `2`: a fixed term after the sale
    /// - `expiration_date`: ISO 8601, `null` when not set
    /// - `expiration_timeout`: term after the sale, `0` when not set
    /// - `expiration_timeout_unit_id`: days (`1`), weeks (`2`), months (`3`) or years (`4`); `0` when not set
    /// - `is_allow_empty_code`: `true`: can be sold without a code
    ///
    /// `GET /company/{location_id}/loyalty/certificate_types/search` · needs `partner_token` and `user_token`
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
    ///     .subscriptions_certificates()
    ///     .get_gift_card_type_list(37532)
    ///     .page(1)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_gift_card_type_list(&self, location_id: i64) -> GetGiftCardTypeList<'c> {
        let mut request = Request::new(&GET_GIFT_CARD_TYPE_LIST);
        request.set(0, &location_id);
        GetGiftCardTypeList {
            call: Call::enveloped(self.client, request),
        }
    }
}

/// [`SubscriptionsCertificates::get_membership_list`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetMembershipList<'c> {
    call: Call<'c, Vec<types::MembershipPage>, ()>,
}

impl<'c> GetMembershipList<'c> {
    /// Keeps transactions created on this date or later.
    pub fn created_after(mut self, created_after: &str) -> Self {
        self.call.request().set(1, created_after);
        self
    }

    /// Keeps transactions created on this date or earlier.
    pub fn created_before(mut self, created_before: &str) -> Self {
        self.call.request().set(2, created_before);
        self
    }

    pub fn abonements_ids(mut self, abonements_ids: &[i64]) -> Self {
        self.call.request().set(3, abonements_ids);
        self
    }

    pub fn page(mut self, page: i64) -> Self {
        self.call.request().set(4, &page);
        self
    }

    /// Page size.
    pub fn count(mut self, count: i64) -> Self {
        self.call.request().set(5, &count);
        self
    }

    /// Returns the pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn pages(self) -> Pages<'c, types::MembershipPage, ()> {
        Pages::new(
            self.call,
            Paging {
                page: PagingInput::Parameter(4),
                size: Some(PagingInput::Parameter(5)),
                total: &[],
            },
        )
    }

    /// Returns the items of all pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn items(self) -> Items<'c, types::MembershipPage, ()> {
        Items::new(self.pages())
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::MembershipPage>, ()> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(self) -> Result<Response<Vec<types::MembershipPage>, ()>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetMembershipList<'c> {
    type Output = Result<Response<Vec<types::MembershipPage>, ()>, Error>;
    type IntoFuture = Sending<'c, Vec<types::MembershipPage>, ()>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`SubscriptionsCertificates::get_membership_type_list_by_id`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetMembershipTypeListById<'c> {
    call: Call<'c, Vec<types::MembershipType>, types::CountMeta>,
}

impl<'c> GetMembershipTypeListById<'c> {
    /// Keeps the membership types with these IDs.
    ///
    /// `ids[]` on the wire.
    pub fn ids(mut self, ids: i64) -> Self {
        self.call.request().set(1, &ids);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::MembershipType>, types::CountMeta> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::MembershipType>, types::CountMeta>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetMembershipTypeListById<'c> {
    type Output = Result<Response<Vec<types::MembershipType>, types::CountMeta>, Error>;
    type IntoFuture = Sending<'c, Vec<types::MembershipType>, types::CountMeta>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`SubscriptionsCertificates::get_membership_type_list`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetMembershipTypeList<'c> {
    call: Call<'c, Vec<types::MembershipType>, types::CountMeta>,
}

impl<'c> GetMembershipTypeList<'c> {
    pub fn title(mut self, title: &str) -> Self {
        self.call.request().set(1, title);
        self
    }

    pub fn page(mut self, page: i64) -> Self {
        self.call.request().set(2, &page);
        self
    }

    /// Page size, at most 100.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.request().set(3, &page_size);
        self
    }

    /// Returns the pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn pages(self) -> Pages<'c, types::MembershipType, types::CountMeta> {
        Pages::new(
            self.call,
            Paging {
                page: PagingInput::Parameter(2),
                size: Some(PagingInput::Parameter(3)),
                total: &["total_count"],
            },
        )
    }

    /// Returns the items of all pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn items(self) -> Items<'c, types::MembershipType, types::CountMeta> {
        Items::new(self.pages())
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::MembershipType>, types::CountMeta> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::MembershipType>, types::CountMeta>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetMembershipTypeList<'c> {
    type Output = Result<Response<Vec<types::MembershipType>, types::CountMeta>, Error>;
    type IntoFuture = Sending<'c, Vec<types::MembershipType>, types::CountMeta>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// [`SubscriptionsCertificates::get_gift_card_type_list`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetGiftCardTypeList<'c> {
    call: Call<'c, Vec<types::GiftCardType>, types::CountMeta>,
}

impl<'c> GetGiftCardTypeList<'c> {
    /// Keeps items whose name contains this text.
    pub fn title(mut self, title: &str) -> Self {
        self.call.request().set(1, title);
        self
    }

    pub fn page(mut self, page: i64) -> Self {
        self.call.request().set(2, &page);
        self
    }

    /// Page size, at most 100.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.request().set(3, &page_size);
        self
    }

    /// Returns the pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn pages(self) -> Pages<'c, types::GiftCardType, types::CountMeta> {
        Pages::new(
            self.call,
            Paging {
                page: PagingInput::Parameter(2),
                size: Some(PagingInput::Parameter(3)),
                total: &["total_count"],
            },
        )
    }

    /// Returns the items of all pages, starting at the page that is set or the first. Pages are fetched lazily.
    pub fn items(self) -> Items<'c, types::GiftCardType, types::CountMeta> {
        Items::new(self.pages())
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::GiftCardType>, types::CountMeta> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::GiftCardType>, types::CountMeta>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetGiftCardTypeList<'c> {
    type Output = Result<Response<Vec<types::GiftCardType>, types::CountMeta>, Error>;
    type IntoFuture = Sending<'c, Vec<types::GiftCardType>, types::CountMeta>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static GET_CLIENT_MEMBERSHIPS: Operation = Operation {
    id: "get_client_memberships",
    method: Method::Get,
    safe: false,
    path: "/loyalty/abonements",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "company_id",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "phone",
            required: true,
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_USER_MEMBERSHIPS: Operation = Operation {
    id: "get_user_memberships",
    method: Method::Get,
    safe: false,
    path: "/user/loyalty/abonements",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "company_id",
            required: true,
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_MEMBERSHIP_LIST: Operation = Operation {
    id: "get_membership_list",
    method: Method::Get,
    safe: false,
    path: "/chain/{chain_id}/loyalty/abonements",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "created_after",
            ..Parameter::QUERY
        },
        Parameter {
            name: "created_before",
            ..Parameter::QUERY
        },
        Parameter {
            name: "abonements_ids",
            explode: false,
            ..Parameter::QUERY
        },
        Parameter {
            name: "page",
            ..Parameter::QUERY
        },
        Parameter {
            name: "count",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_MEMBERSHIP_TYPE_LIST_BY_ID: Operation = Operation {
    id: "get_membership_type_list_by_id",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/loyalty/abonement_types/fetch",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "ids[]",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_MEMBERSHIP_TYPE_LIST: Operation = Operation {
    id: "get_membership_type_list",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/loyalty/abonement_types/search",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "title",
            ..Parameter::QUERY
        },
        Parameter {
            name: "page",
            ..Parameter::QUERY
        },
        Parameter {
            name: "page_size",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static SEARCH_MEMBERSHIPS_FOR_EVENT: Operation = Operation {
    id: "search_memberships_for_event",
    method: Method::Get,
    safe: false,
    path: "/api/v1/company/{location_id}/client/{client_id}/loyalty/abonements/search_for_activity",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "client_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "event_id",
            required: true,
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CHECK_MEMBERSHIPS_FOR_EVENT: Operation = Operation {
    id: "check_memberships_for_event",
    method: Method::Get,
    safe: false,
    path: "/api/v1/company/{location_id}/client/{client_id}/loyalty/abonements/{membership_id}/check_for_activity",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "client_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "membership_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "event_id",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "schedule_day_ids",
            required: true,
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_CLIENT_GIFT_CARDS: Operation = Operation {
    id: "get_client_gift_cards",
    method: Method::Get,
    safe: false,
    path: "/loyalty/certificates",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "copmany_id",
            required: true,
            ..Parameter::QUERY
        },
        Parameter {
            name: "phone",
            required: true,
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_USER_GIFT_CARDS: Operation = Operation {
    id: "get_user_gift_cards",
    method: Method::Get,
    safe: false,
    path: "/user/loyalty/certificates",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "company_id",
            required: true,
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_GIFT_CARD_TYPE_LIST_BY_ID: Operation = Operation {
    id: "get_gift_card_type_list_by_id",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/loyalty/certificate_types/fetch",
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
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_GIFT_CARD_TYPE_LIST: Operation = Operation {
    id: "get_gift_card_type_list",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/loyalty/certificate_types/search",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "title",
            ..Parameter::QUERY
        },
        Parameter {
            name: "page",
            ..Parameter::QUERY
        },
        Parameter {
            name: "page_size",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
