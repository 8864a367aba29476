// Written by `cargo xtask regen`; changes are lost.

//! Types of `authentication`.

use crate::runtime::{ByStatus, Error, Hidden, Listed, Object, Received, Rest, object};

/// Login and password of a user.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Credentials {
    /// Phone number or email address of the account.
    pub login: String,
    pub password: String,
    /// Code of the second factor, when the first response has status 200.
    ///
    /// `2fa` on the wire.
    pub second_factor: Option<SecondFactor>,
}

/// Hides secrets.
impl ::std::fmt::Debug for Credentials {
    fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        out.debug_struct("Credentials")
            .field("login", &self.login)
            .field("password", &Hidden)
            .field("second_factor", &self.second_factor)
            .finish()
    }
}

object!(Credentials {
    fn new(login: impl Into<String>, password: impl Into<String>);
    "login": required login,
    "password": required password,
    "2fa": optional second_factor,
});

/// A response that differs by status.
#[derive(Debug, Clone, PartialEq)]
pub enum SignInResponse {
    /// Status `201`: Created
    Created(SignedInUser),
    /// Status `200`: A code was sent to the user; the next request must have it
    Ok(SignInChallenge),
}

impl ByStatus for SignInResponse {
    const LISTED: &'static [Listed] = &[
        Listed::object(201, <SignedInUser as Object>::FIELDS),
        Listed::object(200, <SignInChallenge as Object>::FIELDS),
    ];

    fn decode(received: &Received, status: u16) -> Result<Self, Error> {
        match status {
            200 => received.data().map(Self::Ok),
            201 => received.data().map(Self::Created),
            _ => Err(received.undocumented()),
        }
    }
}

/// A signed-in user with the token for requests.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct SignedInUser {
    pub id: Option<i64>,
    /// Token of the user, for the `Authorization` header.
    pub user_token: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub login: Option<String>,
    pub email: Option<String>,
    /// Path of the image file.
    pub avatar: Option<String>,
    /// True for a verified user.
    pub is_approved: Option<bool>,
    /// `true`: the email address is confirmed.
    pub is_email_confirmed: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

/// Hides secrets.
impl ::std::fmt::Debug for SignedInUser {
    fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        out.debug_struct("SignedInUser")
            .field("id", &self.id)
            .field("user_token", &self.user_token.as_ref().map(|_| Hidden))
            .field("name", &self.name)
            .field("phone", &self.phone)
            .field("login", &self.login)
            .field("email", &self.email)
            .field("avatar", &self.avatar)
            .field("is_approved", &self.is_approved)
            .field("is_email_confirmed", &self.is_email_confirmed)
            .field("rest", &self.rest)
            .finish()
    }
}

object!(SignedInUser {
    "id": optional id,
    "user_token": optional user_token,
    "name": optional name,
    "phone": optional phone,
    "login": optional login,
    "email": optional email,
    "avatar": optional avatar,
    "is_approved": optional is_approved,
    "is_email_confirmed": optional is_email_confirmed,
    ..rest
});

/// Where the code of the second factor was sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SignInChallenge {
    /// ID to send back with the code.
    pub uuid: Option<String>,
    pub flow: Option<String>,
    /// How the code was sent, and to whom.
    pub transport: Option<SignInChallengeTransport>,
    /// Seconds until another code can be sent.
    pub refresh_ttl_sec: Option<i64>,
    /// Number of attempts left to give the code.
    pub attempts_left: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SignInChallenge {
    "uuid": optional uuid,
    "flow": optional flow,
    "transport": optional transport,
    "refresh_ttl_sec": optional refresh_ttl_sec,
    "attempts_left": optional attempts_left,
    ..rest
});

/// Code of the second factor, when the first response has status 200.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SecondFactor {
    /// `uuid` of the first response.
    pub uuid: String,
    /// Code that the user received.
    ///
    /// Format `password`.
    pub secret: String,
}

/// Hides secrets.
impl ::std::fmt::Debug for SecondFactor {
    fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        out.debug_struct("SecondFactor")
            .field("uuid", &self.uuid)
            .field("secret", &Hidden)
            .finish()
    }
}

object!(SecondFactor {
    fn new(uuid: impl Into<String>, secret: impl Into<String>);
    "uuid": required uuid,
    "secret": required secret,
});

/// How the code was sent, and to whom.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SignInChallengeTransport {
    /// Channel of the code, such as `sms`.
    pub r#type: Option<String>,
    /// Recipient of the code, masked.
    pub recipient: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(SignInChallengeTransport {
    "type": optional r#type,
    "recipient": optional recipient,
    ..rest
});
