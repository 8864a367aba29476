// Written by `cargo xtask regen`; changes are lost.

//! Types of `authentication`.

use crate::runtime::{Hidden, Rest, object};

/// A phone number to send an SMS code to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct VerificationCodeRequest {
    /// Phone number of the client.
    pub phone: Option<String>,
    /// Full name of the client.
    ///
    /// `fulname` on the wire.
    pub fullname: Option<String>,
}

object!(VerificationCodeRequest { "phone": optional phone, "fulname": optional fullname });

/// Login and password.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Credentials {
    /// Phone number or email address of the account.
    pub login: String,
    pub password: String,
}

/// Hides secrets.
impl ::std::fmt::Debug for Credentials {
    fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        out.debug_struct("Credentials")
            .field("login", &self.login)
            .field("password", &Hidden)
            .finish()
    }
}

object!(Credentials {
    fn new(login: impl Into<String>, password: impl Into<String>);
    "login": required login,
    "password": required password,
});

/// A client who is signed in.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SignedInClient {
    pub id: Option<i64>,
    /// Token of the user, for the `Authorization` header.
    pub user_token: String,
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
impl ::std::fmt::Debug for SignedInClient {
    fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        out.debug_struct("SignedInClient")
            .field("id", &self.id)
            .field("user_token", &Hidden)
            .field("name", &self.name)
            .field("phone", &self.phone)
            .field("login", &self.login)
            .field("email", &self.email)
            .field("avatar", &self.avatar)
            .field("rest", &self.rest)
            .finish()
    }
}

object!(SignedInClient {
    fn new(user_token: impl Into<String>);
    "id": optional id,
    "user_token": required user_token,
    "name": optional name,
    "phone": optional phone,
    "login": optional login,
    "email": optional email,
    "avatar": optional avatar,
    ..rest
});

/// Phone number and SMS code.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PhoneSignIn {
    /// Phone number of the client.
    pub phone: String,
    /// SMS code from `send_booking_verification_code`.
    ///
    /// Format `password`.
    pub code: String,
}

/// Hides secrets.
impl ::std::fmt::Debug for PhoneSignIn {
    fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        out.debug_struct("PhoneSignIn")
            .field("phone", &self.phone)
            .field("code", &Hidden)
            .finish()
    }
}

object!(PhoneSignIn {
    fn new(phone: impl Into<String>, code: impl Into<String>);
    "phone": required phone,
    "code": required code,
});
