// Written by `cargo xtask regen`; changes are lost.

//! Types of `authentication`.

use crate::runtime::{
    Entries, Fields, MapAccess, Object, Rest, SerializeMap, object, required,
};

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Credentials {
    pub login: String,
    pub password: String,
}

impl Credentials {
    /// What is required, and nothing else.
    pub fn new(login: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            login: login.into(),
            password: password.into(),
        }
    }
}

impl Object for Credentials {
    const NAME: &'static str = "Credentials";
    const FIELDS: &'static [&'static str] = &["login", "password"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut login = None;
        let mut password = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut login),
                _ => fields.required(&mut password),
            }?;
        }
        Ok(Self {
            login: required(login, "login")?,
            password: required(password, "password")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("login", &self.login);
        out.required("password", &self.password);
    }
}

object!(Credentials);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SignedInUser {
    pub id: i64,
    pub user_token: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub login: Option<String>,
    pub email: Option<String>,
    /// Path of the image file.
    pub avatar: Option<String>,
    /// True for a verified user.
    pub is_approved: Option<bool>,
    pub is_email_confirmed: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl SignedInUser {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            user_token: None,
            name: None,
            phone: None,
            login: None,
            email: None,
            avatar: None,
            is_approved: None,
            is_email_confirmed: None,
            rest: Rest::new(),
        }
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
        let mut id = None;
        let mut user_token = None;
        let mut name = None;
        let mut phone = None;
        let mut login = None;
        let mut email = None;
        let mut avatar = None;
        let mut is_approved = None;
        let mut is_email_confirmed = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut user_token),
                2 => fields.optional(&mut name),
                3 => fields.optional(&mut phone),
                4 => fields.optional(&mut login),
                5 => fields.optional(&mut email),
                6 => fields.optional(&mut avatar),
                7 => fields.optional(&mut is_approved),
                _ => fields.optional(&mut is_email_confirmed),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            user_token,
            name,
            phone,
            login,
            email,
            avatar,
            is_approved,
            is_email_confirmed,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
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
