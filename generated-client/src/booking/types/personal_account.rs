// Written by `cargo xtask regen`; changes are lost.

//! Types of `personal_account`.

use crate::runtime::{DateTime, Hidden, Rest, Value, object};
use std::collections::BTreeMap;
use super::Position;

/// New data of a client.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientAccountUpdate {
    pub name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    /// SMS code that confirms the new phone number.
    pub confirmation_code: Option<String>,
}

object!(ClientAccountUpdate {
    "name": optional name,
    "email": optional email,
    "phone": optional phone,
    "confirmation_code": optional confirmation_code,
});

/// Data of a client.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ClientAccount {
    /// Same as `user_token`.
    ///
    /// `0` on the wire.
    pub user_token_copy: Option<String>,
    pub id: i64,
    /// Token of the user, for the `Authorization` header.
    pub user_token: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub login: Option<String>,
    pub email: Option<String>,
    /// URL of the user's picture.
    pub avatar: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

/// Hides secrets.
impl ::std::fmt::Debug for ClientAccount {
    fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        out.debug_struct("ClientAccount")
            .field("user_token_copy", &self.user_token_copy)
            .field("id", &self.id)
            .field("user_token", &self.user_token.as_ref().map(|_| Hidden))
            .field("name", &self.name)
            .field("phone", &self.phone)
            .field("login", &self.login)
            .field("email", &self.email)
            .field("avatar", &self.avatar)
            .field("rest", &self.rest)
            .finish()
    }
}

object!(ClientAccount {
    fn new(id: i64);
    "0": optional user_token_copy,
    "id": required id,
    "user_token": optional user_token,
    "name": optional name,
    "phone": optional phone,
    "login": optional login,
    "email": optional email,
    "avatar": optional avatar,
    ..rest
});

/// The old and the new password.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct PasswordUpdate {
    pub old_password: Option<String>,
    pub new_password: Option<String>,
}

/// Hides secrets.
impl ::std::fmt::Debug for PasswordUpdate {
    fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        out.debug_struct("PasswordUpdate")
            .field("old_password", &self.old_password.as_ref().map(|_| Hidden))
            .field("new_password", &self.new_password.as_ref().map(|_| Hidden))
            .finish()
    }
}

object!(PasswordUpdate {
    "old_password": optional old_password,
    "new_password": optional new_password,
});

/// The feedback form of a visit.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FeedbackForm {
    /// URL of the icon of the page.
    pub favicon_url: Option<String>,
    /// `true`: feedback was submitted before.
    pub is_review_submitted: Option<bool>,
    /// Heading of the page.
    pub page_title: Option<String>,
    /// The team member.
    pub master: Option<FeedbackFormTeamMember>,
    /// The location.
    pub company: Option<FeedbackFormLocation>,
    /// Settings of tips.
    pub tips: Option<Vec<BTreeMap<String, Value>>>,
    /// The appointment.
    pub record: Option<FeedbackFormAppointment>,
    /// Currency of the amounts.
    pub currency: Option<FeedbackFormCurrency>,
    /// Links to the agreements with the client.
    pub agreement_links: Option<FeedbackFormAgreementLinks>,
    /// Language of the page.
    pub language: Option<FeedbackFormLanguage>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FeedbackForm {
    "favicon_url": optional favicon_url,
    "is_review_submitted": optional is_review_submitted,
    "page_title": optional page_title,
    "master": optional master,
    "company": optional company,
    "tips": optional tips,
    "record": optional record,
    "currency": optional currency,
    "agreement_links": optional agreement_links,
    "language": optional language,
    ..rest
});

/// Feedback on a visit.
#[derive(Debug, Clone, PartialEq)]
pub struct NewFeedback {
    /// Rating, from 1 to 5.
    pub rating: i64,
    /// Text of the feedback.
    pub text: Option<String>,
    /// Amount of the tip.
    pub tips_amount: Option<f64>,
    /// Beginning of the URL to which the payment page returns.
    pub redirect_prefix: Option<String>,
}

object!(NewFeedback {
    fn new(rating: i64);
    "rating": required rating,
    "text": optional text,
    "tips_amount": optional tips_amount,
    "redirect_prefix": optional redirect_prefix,
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SubmittedFeedback {
    pub charge: Option<SubmittedFeedbackCharge>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SubmittedFeedback { "charge": optional charge, ..rest });

/// The team member.
#[derive(Debug, Clone, PartialEq)]
pub struct FeedbackFormTeamMember {
    pub id: i64,
    pub name: Option<String>,
    /// ID of the location.
    pub company_id: Option<i64>,
    pub specialization: Option<String>,
    /// Average rating of the team member.
    pub rating: Option<f64>,
    /// `1`: the rating of the team member is shown.
    pub show_rating: Option<i64>,
    /// URL of the team member's picture.
    pub avatar: Option<String>,
    /// Prepayment, such as `forbidden`.
    pub prepaid: Option<String>,
    /// Position of the team member.
    pub position: Option<Position>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FeedbackFormTeamMember {
    fn new(id: i64);
    "id": required id,
    "name": optional name,
    "company_id": optional company_id,
    "specialization": optional specialization,
    "rating": optional rating,
    "show_rating": optional show_rating,
    "avatar": optional avatar,
    "prepaid": optional prepaid,
    "position": optional position,
    ..rest
});

/// The location.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FeedbackFormLocation {
    pub id: i64,
    pub title: Option<String>,
    /// URL of the location logo.
    pub logo: Option<String>,
    /// Street address.
    pub address: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FeedbackFormLocation {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "logo": optional logo,
    "address": optional address,
    ..rest
});

/// The appointment.
#[derive(Debug, Clone, PartialEq)]
pub struct FeedbackFormAppointment {
    pub id: i64,
    /// Amount paid.
    pub payed_cost: Option<f64>,
    /// Start of the appointment.
    pub date: Option<DateTime>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FeedbackFormAppointment {
    fn new(id: i64);
    "id": required id,
    "payed_cost": optional payed_cost,
    "date": optional date,
    ..rest
});

/// Currency of the amounts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FeedbackFormCurrency {
    pub id: i64,
    /// ISO 4217 code of the currency, such as `USD`.
    pub iso: Option<String>,
    pub name: Option<String>,
    /// Sign printed next to an amount.
    pub symbol: Option<String>,
    /// `true`: the currency symbol follows the amount; `false`: it precedes it.
    pub is_symbol_after_amount: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FeedbackFormCurrency {
    fn new(id: i64);
    "id": required id,
    "iso": optional iso,
    "name": optional name,
    "symbol": optional symbol,
    "is_symbol_after_amount": optional is_symbol_after_amount,
    ..rest
});

/// Links to the agreements with the client.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct FeedbackFormAgreementLinks {
    /// URL of the terms of use.
    pub terms_of_use: Option<String>,
    /// URL of the confidentiality agreement.
    pub confidentiality_agreement: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FeedbackFormAgreementLinks {
    "terms_of_use": optional terms_of_use,
    "confidentiality_agreement": optional confidentiality_agreement,
    ..rest
});

/// Language of the page.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FeedbackFormLanguage {
    pub id: i64,
    /// Code of the language, such as `en-US`.
    pub locale: Option<String>,
    /// Code of the country, such as `usa`.
    pub iso: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(FeedbackFormLanguage {
    fn new(id: i64);
    "id": required id,
    "locale": optional locale,
    "iso": optional iso,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SubmittedFeedbackCharge {
    pub url: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SubmittedFeedbackCharge { "url": optional url, ..rest });
