// Written by `cargo xtask regen`; changes are lost.

//! Operations tagged `Loyalty Programs`. Needs the feature `loyalty_programs`.

use crate::runtime::{
    Call, Client, Error, Method, Operation, Parameter, Request, Response, Sending,
};
use super::{ENVELOPE, RATE_LIMITS, security, types};

#[cfg(feature = "dispatch")]
pub(super) mod dispatch;

/// Promotions applied to a visit, and their transactions
#[derive(Debug, Clone, Copy)]
pub struct LoyaltyPrograms<'c> {
    client: &'c Client,
}

impl<'c> LoyaltyPrograms<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Lists the promotions active in a location.
    ///
    /// `GET /company/{location_id}/loyalty/programs/search` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::LoyaltyProgramType;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .loyalty_programs()
    ///     .get_location_loyalty_program_list(37532)
    ///     .r#type(&LoyaltyProgramType::DiscountStatic)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_location_loyalty_program_list(
        &self,
        location_id: i64,
    ) -> GetLocationLoyaltyProgramList<'c> {
        let mut request = Request::new(&GET_LOCATION_LOYALTY_PROGRAM_LIST);
        request.set(0, &location_id);
        GetLocationLoyaltyProgramList {
            call: Call::enveloped(self.client, request),
        }
    }

    /// Lists the loyalty transactions of a visit.
    ///
    /// `GET /visit/loyalty/transactions/{visit_id}` · needs `partner_token` and `user_token`
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
    ///     .loyalty_programs()
    ///     .get_loyalty_transactions_by_visit(12345)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_loyalty_transactions_by_visit(
        &self,
        visit_id: i64,
    ) -> Call<'c, Vec<types::VisitLoyaltyTransaction>, ()> {
        let mut request = Request::new(&GET_LOYALTY_TRANSACTIONS_BY_VISIT);
        request.set(0, &visit_id);
        Call::json(self.client, request)
    }

    /// Generates a code for a gift card or membership.
    ///
    /// `product_id` is the product under which the gift card or membership is sold.
    ///
    /// `GET /loyalty/generate_code/{location_id}/{product_id}` · needs `partner_token` and `user_token`
    ///
    /// - `product_id`: ID of the product under which the membership or gift card is sold.
    ///
    /// # Errors
    ///
    /// - `403` with [`GenerateLoyaltyCodeError403`](super::types::GenerateLoyaltyCodeError403): The user lacks the permission
    /// - `404` with [`GenerateLoyaltyCodeError403`](super::types::GenerateLoyaltyCodeError403): Not found
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(altegio: altegio::Client) -> Result<(), altegio::Error> {
    /// let response = altegio.v1().loyalty_programs().generate_loyalty_code(37532, 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn generate_loyalty_code(
        &self,
        location_id: i64,
        product_id: i64,
    ) -> Call<'c, types::LoyaltyCode, ()> {
        let mut request = Request::new(&GENERATE_LOYALTY_CODE);
        request.set(0, &location_id);
        request.set(1, &product_id);
        Call::json(self.client, request)
    }

    /// Pays part of a visit from a loyalty card.
    ///
    /// Debits at most the available bonus balance. An amount of 0 creates no transaction.
    ///
    /// `POST /visit/loyalty/apply_card_withdrawal/{location_id}/{card_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::LoyaltyWithdrawal;
    ///
    /// let body = LoyaltyWithdrawal {
    ///     record_id: 140967944,
    ///     visit_id: 118389447,
    ///     amount: 100.0,
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .loyalty_programs()
    ///     .apply_loyalty_card_deduction(37532, 1, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn apply_loyalty_card_deduction(
        &self,
        location_id: i64,
        card_id: i64,
        body: types::LoyaltyWithdrawal,
    ) -> Call<'c, types::AppliedLoyalty, ()> {
        let mut request = Request::new(&APPLY_LOYALTY_CARD_DEDUCTION);
        request.set(0, &location_id);
        request.set(1, &card_id);
        request.json("application/json", &body);
        Call::json(self.client, request)
    }

    /// Cancels a loyalty card debit in a visit.
    ///
    /// `POST /visit/loyalty/cancel_card_withdrawal/{location_id}/{card_id}` · needs `partner_token` and `user_token`
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
    /// use altegio::v1::types::LoyaltyVisit;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .loyalty_programs()
    ///     .cancel_loyalty_card_withdrawal(
    ///         37532,
    ///         1,
    ///         LoyaltyVisit { record_id: 0, visit_id: 0 },
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_loyalty_card_withdrawal(
        &self,
        location_id: i64,
        card_id: i64,
        body: types::LoyaltyVisit,
    ) -> Call<'c, types::CancelledLoyalty, ()> {
        let mut request = Request::new(&CANCEL_LOYALTY_CARD_WITHDRAWAL);
        request.set(0, &location_id);
        request.set(1, &card_id);
        request.json("application/json", &body);
        Call::json(self.client, request)
    }

    /// Applies a discount promotion to a visit.
    ///
    /// Has an effect only when the visit exists.
    ///
    /// `POST /visit/loyalty/apply_discount_program/{location_id}/{card_id}/{program_id}` · needs `partner_token` and `user_token`
    ///
    /// - `program_id`: ID of the card's promotion.
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
    /// use altegio::v1::types::LoyaltyVisit;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .loyalty_programs()
    ///     .apply_discount_promotion(37532, 1, 1, LoyaltyVisit { record_id: 0, visit_id: 0 })
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn apply_discount_promotion(
        &self,
        location_id: i64,
        card_id: i64,
        program_id: i64,
        body: types::LoyaltyVisit,
    ) -> Call<'c, types::AppliedLoyalty, ()> {
        let mut request = Request::new(&APPLY_DISCOUNT_PROMOTION);
        request.set(0, &location_id);
        request.set(1, &card_id);
        request.set(2, &program_id);
        request.json("application/json", &body);
        Call::json(self.client, request)
    }

    /// Cancels a discount promotion applied to a visit.
    ///
    /// `POST /visit/loyalty/cancel_discount_program/{location_id}/{card_id}/{program_id}` · needs `partner_token` and `user_token`
    ///
    /// - `program_id`: ID of the card's promotion.
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
    /// use altegio::v1::types::LoyaltyVisit;
    ///
    /// let response = altegio
    ///     .v1()
    ///     .loyalty_programs()
    ///     .cancel_discount_promotion(37532, 1, 1, LoyaltyVisit { record_id: 0, visit_id: 0 })
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel_discount_promotion(
        &self,
        location_id: i64,
        card_id: i64,
        program_id: i64,
        body: types::LoyaltyVisit,
    ) -> Call<'c, types::CancelledLoyalty, ()> {
        let mut request = Request::new(&CANCEL_DISCOUNT_PROMOTION);
        request.set(0, &location_id);
        request.set(1, &card_id);
        request.set(2, &program_id);
        request.json("application/json", &body);
        Call::json(self.client, request)
    }

    /// Applies a referral program to a visit.
    ///
    /// `POST /visit/loyalty/apply_referral_program/{location_id}/{chain_id}` · needs `partner_token` and `user_token`
    ///
    /// - `chain_id`: ID of the chain that has the referral program.
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
    /// use altegio::v1::types::ReferralProgramUse;
    ///
    /// let body = ReferralProgramUse {
    ///     record_id: 140967944,
    ///     visit_id: 118389447,
    ///     referrer_phone: "13155550175".into(),
    /// };
    /// let response = altegio
    ///     .v1()
    ///     .loyalty_programs()
    ///     .apply_referral_program(37532, 706028, body)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn apply_referral_program(
        &self,
        location_id: i64,
        chain_id: i64,
        body: types::ReferralProgramUse,
    ) -> Call<'c, types::AppliedLoyalty, ()> {
        let mut request = Request::new(&APPLY_REFERRAL_PROGRAM);
        request.set(0, &location_id);
        request.set(1, &chain_id);
        request.json("application/json", &body);
        Call::json(self.client, request)
    }
}

/// [`LoyaltyPrograms::get_location_loyalty_program_list`] with its optional parameters; `.await` or [`send`](Self::send) sends the request.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetLocationLoyaltyProgramList<'c> {
    call: Call<'c, Vec<types::LocationLoyaltyProgram>, types::CountMeta>,
}

impl<'c> GetLocationLoyaltyProgramList<'c> {
    /// Data to include: `first_transaction_date` is the date of the first transaction of the promotion.
    pub fn include(mut self, include: &str) -> Self {
        self.call.request().set(1, include);
        self
    }

    /// Kind of promotion: a discount or cashback, fixed or growing with visits, sales or payments.
    pub fn r#type(mut self, r#type: &types::LoyaltyProgramType) -> Self {
        self.call.request().set(2, r#type);
        self
    }

    /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
    pub fn call(self) -> Call<'c, Vec<types::LocationLoyaltyProgram>, types::CountMeta> {
        self.call
    }

    /// Makes the call.
    ///
    /// # Errors
    ///
    /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
    pub async fn send(
        self,
    ) -> Result<Response<Vec<types::LocationLoyaltyProgram>, types::CountMeta>, Error> {
        self.call.send().await
    }
}

impl<'c> IntoFuture for GetLocationLoyaltyProgramList<'c> {
    type Output = Result<
        Response<Vec<types::LocationLoyaltyProgram>, types::CountMeta>,
        Error,
    >;
    type IntoFuture = Sending<'c, Vec<types::LocationLoyaltyProgram>, types::CountMeta>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

static GET_LOCATION_LOYALTY_PROGRAM_LIST: Operation = Operation {
    id: "get_location_loyalty_program_list",
    method: Method::Get,
    safe: false,
    path: "/company/{location_id}/loyalty/programs/search",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "include",
            ..Parameter::QUERY
        },
        Parameter {
            name: "type",
            ..Parameter::QUERY
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GET_LOYALTY_TRANSACTIONS_BY_VISIT: Operation = Operation {
    id: "get_loyalty_transactions_by_visit",
    method: Method::Get,
    safe: false,
    path: "/visit/loyalty/transactions/{visit_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "visit_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static GENERATE_LOYALTY_CODE: Operation = Operation {
    id: "generate_loyalty_code",
    method: Method::Get,
    safe: false,
    path: "/loyalty/generate_code/{location_id}/{product_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "product_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: Some("application/json"),
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static APPLY_LOYALTY_CARD_DEDUCTION: Operation = Operation {
    id: "apply_loyalty_card_deduction",
    method: Method::Post,
    safe: false,
    path: "/visit/loyalty/apply_card_withdrawal/{location_id}/{card_id}",
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

static CANCEL_LOYALTY_CARD_WITHDRAWAL: Operation = Operation {
    id: "cancel_loyalty_card_withdrawal",
    method: Method::Post,
    safe: false,
    path: "/visit/loyalty/cancel_card_withdrawal/{location_id}/{card_id}",
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

static APPLY_DISCOUNT_PROMOTION: Operation = Operation {
    id: "apply_discount_promotion",
    method: Method::Post,
    safe: false,
    path: "/visit/loyalty/apply_discount_program/{location_id}/{card_id}/{program_id}",
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
        Parameter {
            name: "program_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static CANCEL_DISCOUNT_PROMOTION: Operation = Operation {
    id: "cancel_discount_promotion",
    method: Method::Post,
    safe: false,
    path: "/visit/loyalty/cancel_discount_program/{location_id}/{card_id}/{program_id}",
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
        Parameter {
            name: "program_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};

static APPLY_REFERRAL_PROGRAM: Operation = Operation {
    id: "apply_referral_program",
    method: Method::Post,
    safe: false,
    path: "/visit/loyalty/apply_referral_program/{location_id}/{chain_id}",
    document: "v1",
    base: "https://api.alteg.io/api/v1",
    own_server: false,
    parameters: &[
        Parameter {
            name: "location_id",
            ..Parameter::PATH
        },
        Parameter {
            name: "chain_id",
            ..Parameter::PATH
        },
    ],
    security: &[&[&security::BEARER_PARTNER_USER]],
    accept: "application/vnd.api.v2+json",
    content_type: None,
    envelope: Some(&ENVELOPE),
    rate_limits: RATE_LIMITS,
};
