// Written by `cargo xtask regen`; changes are lost.

//! Types of `authentication`.

use crate::runtime::{
    ByStatus, Entries, Error, Fields, Hidden, MapAccess, Object, Received, Rest,
    SerializeMap, object, required,
};

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

/// Without secrets.
impl ::std::fmt::Debug for Credentials {
    fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        out.debug_struct("Credentials")
            .field("login", &self.login)
            .field("password", &Hidden)
            .field("second_factor", &self.second_factor)
            .finish()
    }
}

impl Credentials {
    /// What is required, and nothing else.
    pub fn new(login: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            login: login.into(),
            password: password.into(),
            second_factor: None,
        }
    }
}

impl Object for Credentials {
    const NAME: &'static str = "Credentials";
    const FIELDS: &'static [&'static str] = &["login", "password", "2fa"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut login = None;
        let mut password = None;
        let mut second_factor = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut login),
                1 => fields.required(&mut password),
                _ => fields.optional(&mut second_factor),
            }?;
        }
        Ok(Self {
            login: required(login, "login")?,
            password: required(password, "password")?,
            second_factor,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("login", &self.login);
        out.required("password", &self.password);
        out.optional("2fa", &self.second_factor);
    }
}

object!(Credentials);

/// Answers that differ by status.
#[derive(Debug, Clone, PartialEq)]
pub enum SignInAnswer {
    /// Status `201`: Created
    Created(SignedInUser),
    /// Status `200`: A code was sent to the user; the next request must have it
    Ok(SignInChallenge),
}

impl ByStatus for SignInAnswer {
    fn decode(answer: &Received) -> Result<Self, Error> {
        match answer.status() {
            200 => answer.data().map(Self::Ok),
            201 => answer.data().map(Self::Created),
            _ => Err(answer.undocumented()),
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
    /// Fields that the document does not list.
    pub rest: Rest,
}

/// Without secrets.
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

impl Object for SignedInUser {
    const NAME: &'static str = "SignedInUser";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "user_token",
        "name",
        "phone",
        "login",
        "email",
        "avatar",
        "is_approved",
        "is_email_confirmed",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.user_token),
                2 => fields.optional(&mut object.name),
                3 => fields.optional(&mut object.phone),
                4 => fields.optional(&mut object.login),
                5 => fields.optional(&mut object.email),
                6 => fields.optional(&mut object.avatar),
                7 => fields.optional(&mut object.is_approved),
                _ => fields.optional(&mut object.is_email_confirmed),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("user_token", &self.user_token);
        out.optional("name", &self.name);
        out.optional("phone", &self.phone);
        out.optional("login", &self.login);
        out.optional("email", &self.email);
        out.optional("avatar", &self.avatar);
        out.optional("is_approved", &self.is_approved);
        out.optional("is_email_confirmed", &self.is_email_confirmed);
    }
}

object!(SignedInUser);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for SignInChallenge {
    const NAME: &'static str = "SignInChallenge";
    const FIELDS: &'static [&'static str] = &[
        "uuid",
        "flow",
        "transport",
        "refresh_ttl_sec",
        "attempts_left",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.uuid),
                1 => fields.optional(&mut object.flow),
                2 => fields.optional(&mut object.transport),
                3 => fields.optional(&mut object.refresh_ttl_sec),
                _ => fields.optional(&mut object.attempts_left),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("uuid", &self.uuid);
        out.optional("flow", &self.flow);
        out.optional("transport", &self.transport);
        out.optional("refresh_ttl_sec", &self.refresh_ttl_sec);
        out.optional("attempts_left", &self.attempts_left);
    }
}

object!(SignInChallenge);

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

/// Without secrets.
impl ::std::fmt::Debug for SecondFactor {
    fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        out.debug_struct("SecondFactor")
            .field("uuid", &self.uuid)
            .field("secret", &Hidden)
            .finish()
    }
}

impl SecondFactor {
    /// What is required, and nothing else.
    pub fn new(uuid: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            uuid: uuid.into(),
            secret: secret.into(),
        }
    }
}

impl Object for SecondFactor {
    const NAME: &'static str = "SecondFactor";
    const FIELDS: &'static [&'static str] = &["uuid", "secret"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut uuid = None;
        let mut secret = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut uuid),
                _ => fields.required(&mut secret),
            }?;
        }
        Ok(Self {
            uuid: required(uuid, "uuid")?,
            secret: required(secret, "secret")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("uuid", &self.uuid);
        out.required("secret", &self.secret);
    }
}

object!(SecondFactor);

/// How the code was sent, and to whom.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct SignInChallengeTransport {
    /// Channel of the code, such as `sms`.
    pub r#type: Option<String>,
    /// Recipient of the code, masked.
    pub recipient: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for SignInChallengeTransport {
    const NAME: &'static str = "SignInChallengeTransport";
    const FIELDS: &'static [&'static str] = &["type", "recipient"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.r#type),
                _ => fields.optional(&mut object.recipient),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("type", &self.r#type);
        out.optional("recipient", &self.recipient);
    }
}

object!(SignInChallengeTransport);
