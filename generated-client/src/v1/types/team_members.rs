// Written by `cargo xtask regen`; changes are lost.

//! Types of `team_members`.

use crate::runtime::{
    Date, Entries, Fields, MapAccess, Maybe, Object, Rest, Serialize, SerializeMap,
    Serializer, Union, Value, Variant, int_enum, object, required, union,
};
use super::{FailureWithErrorsMeta, ImageGroup, LocationMainGroup, TeamMemberPosition};

/// A team member of a location.
#[derive(Debug, Clone, PartialEq)]
pub struct TeamMember {
    pub id: i64,
    /// ID of the team member in an external system.
    pub api_id: Maybe<i64>,
    pub name: Option<String>,
    pub specialization: Option<String>,
    /// Average rating of the team member.
    pub rating: Option<f64>,
    /// `1`: the rating of the team member is shown.
    pub show_rating: Option<i64>,
    /// ID of the user linked to the team member.
    pub user_id: Maybe<i64>,
    /// `true`: working hours can be set for the team member.
    pub has_access_timetable: Option<bool>,
    /// URL of the small image.
    pub avatar: Option<String>,
    /// URL of the large image.
    pub avatar_big: Option<String>,
    /// Number of reviews.
    pub comments_count: Option<i64>,
    /// Number of votes in the rating.
    pub votes_count: Option<i64>,
    /// `true`: can be booked online.
    pub bookable: Option<bool>,
    /// Images of an entity in several versions.
    pub image_group: Option<ImageGroup>,
    /// About the team member.
    pub information: Option<String>,
    /// ID of the position; `0` if there is none.
    pub position_id: Option<i64>,
    /// Last date of the available schedule, `YYYY-MM-DD`.
    pub schedule_till: Option<Date>,
    /// Weight that sets the order of display.
    pub weight: Option<i64>,
    /// `1`: dismissed, `0`: still employed.
    pub fired: Option<i64>,
    /// `1`: removed, `0`: active.
    pub status: Option<i64>,
    /// In online booking. `1`: hidden, `0`: shown.
    pub hidden: Option<i64>,
    /// The user linked to a team member.
    pub user: Option<TeamMemberUser>,
    /// Prepayment: `forbidden`, `allowed` or `required`.
    pub prepaid: Option<String>,
    /// Position; an empty array if there is none.
    pub position: Option<TeamMemberPosition>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl TeamMember {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            api_id: Maybe::Absent,
            name: None,
            specialization: None,
            rating: None,
            show_rating: None,
            user_id: Maybe::Absent,
            has_access_timetable: None,
            avatar: None,
            avatar_big: None,
            comments_count: None,
            votes_count: None,
            bookable: None,
            image_group: None,
            information: None,
            position_id: None,
            schedule_till: None,
            weight: None,
            fired: None,
            status: None,
            hidden: None,
            user: None,
            prepaid: None,
            position: None,
            rest: Rest::new(),
        }
    }
}

impl Object for TeamMember {
    const NAME: &'static str = "TeamMember";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "api_id",
        "name",
        "specialization",
        "rating",
        "show_rating",
        "user_id",
        "has_access_timetable",
        "avatar",
        "avatar_big",
        "comments_count",
        "votes_count",
        "bookable",
        "image_group",
        "information",
        "position_id",
        "schedule_till",
        "weight",
        "fired",
        "status",
        "hidden",
        "user",
        "prepaid",
        "position",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut api_id = Maybe::Absent;
        let mut name = None;
        let mut specialization = None;
        let mut rating = None;
        let mut show_rating = None;
        let mut user_id = Maybe::Absent;
        let mut has_access_timetable = None;
        let mut avatar = None;
        let mut avatar_big = None;
        let mut comments_count = None;
        let mut votes_count = None;
        let mut bookable = None;
        let mut image_group = None;
        let mut information = None;
        let mut position_id = None;
        let mut schedule_till = None;
        let mut weight = None;
        let mut fired = None;
        let mut status = None;
        let mut hidden = None;
        let mut user = None;
        let mut prepaid = None;
        let mut position = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.maybe(&mut api_id),
                2 => fields.optional(&mut name),
                3 => fields.optional(&mut specialization),
                4 => fields.optional(&mut rating),
                5 => fields.optional(&mut show_rating),
                6 => fields.maybe(&mut user_id),
                7 => fields.optional(&mut has_access_timetable),
                8 => fields.optional(&mut avatar),
                9 => fields.optional(&mut avatar_big),
                10 => fields.optional(&mut comments_count),
                11 => fields.optional(&mut votes_count),
                12 => fields.optional(&mut bookable),
                13 => fields.optional(&mut image_group),
                14 => fields.optional(&mut information),
                15 => fields.optional(&mut position_id),
                16 => fields.optional(&mut schedule_till),
                17 => fields.optional(&mut weight),
                18 => fields.optional(&mut fired),
                19 => fields.optional(&mut status),
                20 => fields.optional(&mut hidden),
                21 => fields.optional(&mut user),
                22 => fields.optional(&mut prepaid),
                _ => fields.optional(&mut position),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            api_id,
            name,
            specialization,
            rating,
            show_rating,
            user_id,
            has_access_timetable,
            avatar,
            avatar_big,
            comments_count,
            votes_count,
            bookable,
            image_group,
            information,
            position_id,
            schedule_till,
            weight,
            fired,
            status,
            hidden,
            user,
            prepaid,
            position,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.maybe("api_id", &self.api_id);
        out.optional("name", &self.name);
        out.optional("specialization", &self.specialization);
        out.optional("rating", &self.rating);
        out.optional("show_rating", &self.show_rating);
        out.maybe("user_id", &self.user_id);
        out.optional("has_access_timetable", &self.has_access_timetable);
        out.optional("avatar", &self.avatar);
        out.optional("avatar_big", &self.avatar_big);
        out.optional("comments_count", &self.comments_count);
        out.optional("votes_count", &self.votes_count);
        out.optional("bookable", &self.bookable);
        out.optional("image_group", &self.image_group);
        out.optional("information", &self.information);
        out.optional("position_id", &self.position_id);
        out.optional("schedule_till", &self.schedule_till);
        out.optional("weight", &self.weight);
        out.optional("fired", &self.fired);
        out.optional("status", &self.status);
        out.optional("hidden", &self.hidden);
        out.optional("user", &self.user);
        out.optional("prepaid", &self.prepaid);
        out.optional("position", &self.position);
    }
}

object!(TeamMember);

/// Request that adds or changes a team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TeamMemberUpdate {
    pub name: Option<String>,
    pub specialization: Option<String>,
    /// Weight that sets the order of display; greater numbers come first.
    pub weight: Option<i64>,
    /// About the team member, HTML.
    pub information: Option<String>,
    /// ID of the team member in an external system.
    pub api_id: Option<String>,
    /// In online booking. `1`: hidden, `0`: shown.
    pub hidden: Option<i64>,
    /// `1`: dismissed, `0`: still employed.
    pub fired: Option<i64>,
    /// ID of the user to link to the team member; `0` unlinks the user.
    pub user_id: Option<i64>,
    /// `true`: the team member is in the appointment calendar, can have working hours and can be booked. `false`: schedule operations fail. Default for a new team member: `false`. The subscription plan may restrict this.
    pub has_access_timetable: Option<bool>,
    /// `true`: a paid team member.
    pub is_paid_staff: Option<bool>,
    /// `true`: the location's active payment policy covers the team member. A change requires the permission `payment_policy_update_access`; without it, the response is 403. Ignored when the location has no `payment_policy` feature or no active policy.
    pub is_included_in_payment_policy: Option<bool>,
}

impl Object for TeamMemberUpdate {
    const NAME: &'static str = "TeamMemberUpdate";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "specialization",
        "weight",
        "information",
        "api_id",
        "hidden",
        "fired",
        "user_id",
        "has_access_timetable",
        "is_paid_staff",
        "is_included_in_payment_policy",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.name),
                1 => fields.optional(&mut object.specialization),
                2 => fields.optional(&mut object.weight),
                3 => fields.optional(&mut object.information),
                4 => fields.optional(&mut object.api_id),
                5 => fields.optional(&mut object.hidden),
                6 => fields.optional(&mut object.fired),
                7 => fields.optional(&mut object.user_id),
                8 => fields.optional(&mut object.has_access_timetable),
                9 => fields.optional(&mut object.is_paid_staff),
                _ => fields.optional(&mut object.is_included_in_payment_policy),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("name", &self.name);
        out.optional("specialization", &self.specialization);
        out.optional("weight", &self.weight);
        out.optional("information", &self.information);
        out.optional("api_id", &self.api_id);
        out.optional("hidden", &self.hidden);
        out.optional("fired", &self.fired);
        out.optional("user_id", &self.user_id);
        out.optional("has_access_timetable", &self.has_access_timetable);
        out.optional("is_paid_staff", &self.is_paid_staff);
        out.optional("is_included_in_payment_policy", &self.is_included_in_payment_policy);
    }
}

object!(TeamMemberUpdate);

/// A team member of a location.
#[derive(Debug, Clone, PartialEq)]
pub struct TeamMemberDetails {
    pub id: i64,
    pub name: Option<String>,
    /// ID of the location.
    pub company_id: Option<i64>,
    pub specialization: Option<String>,
    /// Position of the team member; null or an empty array if there is none.
    pub position: Maybe<LocationMainGroup>,
    /// Path of the image file.
    pub avatar: Option<String>,
    /// Path of the high-resolution image file.
    pub avatar_big: Option<String>,
    /// `1`: dismissed, `0`: still employed.
    pub fired: Option<i64>,
    /// `1`: the team member is removed.
    pub status: Option<i64>,
    /// In online booking. `1`: hidden, `0`: shown.
    pub hidden: Option<i64>,
    /// ID of the user linked to the team member.
    pub user_id: Maybe<i64>,
    /// `true`: a paid team member, counted in the license price.
    pub is_paid_staff: Option<bool>,
    /// `true`: the location's active payment policy covers the team member. Always `true` when the location has no `payment_policy` feature or no active policy.
    pub is_included_in_payment_policy: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl TeamMemberDetails {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: None,
            company_id: None,
            specialization: None,
            position: Maybe::Absent,
            avatar: None,
            avatar_big: None,
            fired: None,
            status: None,
            hidden: None,
            user_id: Maybe::Absent,
            is_paid_staff: None,
            is_included_in_payment_policy: None,
            rest: Rest::new(),
        }
    }
}

impl Object for TeamMemberDetails {
    const NAME: &'static str = "TeamMemberDetails";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "company_id",
        "specialization",
        "position",
        "avatar",
        "avatar_big",
        "fired",
        "status",
        "hidden",
        "user_id",
        "is_paid_staff",
        "is_included_in_payment_policy",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut company_id = None;
        let mut specialization = None;
        let mut position = Maybe::Absent;
        let mut avatar = None;
        let mut avatar_big = None;
        let mut fired = None;
        let mut status = None;
        let mut hidden = None;
        let mut user_id = Maybe::Absent;
        let mut is_paid_staff = None;
        let mut is_included_in_payment_policy = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut name),
                2 => fields.optional(&mut company_id),
                3 => fields.optional(&mut specialization),
                4 => fields.maybe(&mut position),
                5 => fields.optional(&mut avatar),
                6 => fields.optional(&mut avatar_big),
                7 => fields.optional(&mut fired),
                8 => fields.optional(&mut status),
                9 => fields.optional(&mut hidden),
                10 => fields.maybe(&mut user_id),
                11 => fields.optional(&mut is_paid_staff),
                _ => fields.optional(&mut is_included_in_payment_policy),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            name,
            company_id,
            specialization,
            position,
            avatar,
            avatar_big,
            fired,
            status,
            hidden,
            user_id,
            is_paid_staff,
            is_included_in_payment_policy,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("name", &self.name);
        out.optional("company_id", &self.company_id);
        out.optional("specialization", &self.specialization);
        out.maybe("position", &self.position);
        out.optional("avatar", &self.avatar);
        out.optional("avatar_big", &self.avatar_big);
        out.optional("fired", &self.fired);
        out.optional("status", &self.status);
        out.optional("hidden", &self.hidden);
        out.maybe("user_id", &self.user_id);
        out.optional("is_paid_staff", &self.is_paid_staff);
        out.optional("is_included_in_payment_policy", &self.is_included_in_payment_policy);
    }
}

object!(TeamMemberDetails);

/// A team member, with rating, images and position.
#[derive(Debug, Clone, PartialEq)]
pub struct TeamMemberProfile {
    pub id: i64,
    /// ID of the team member in an external system.
    pub api_id: Option<String>,
    pub name: Option<String>,
    pub specialization: Option<String>,
    /// Position of the team member; an empty array if there is none.
    pub position: Option<TeamMemberPosition>,
    /// `1`: the rating of the team member is shown.
    pub show_rating: Option<i64>,
    /// Average rating of the team member.
    pub rating: Option<f64>,
    /// Number of votes in the rating.
    pub votes_count: Option<i64>,
    /// ID of the user linked to the team member.
    pub user_id: Maybe<i64>,
    /// Path of the image file.
    pub avatar: Option<String>,
    /// Path of the high-resolution image file.
    pub avatar_big: Option<String>,
    /// Number of reviews.
    pub comments_count: Option<i64>,
    /// Weight that sets the order of display; greater numbers come first.
    pub weight: Option<String>,
    /// About the team member, HTML.
    pub information: Option<String>,
    /// In online booking. `1`: hidden, `0`: shown.
    pub hidden: Option<String>,
    /// `1`: dismissed, `0`: still employed.
    pub fired: Option<String>,
    /// `1`: the team member is deleted.
    pub status: Option<String>,
    /// Images of the team member.
    pub image_group: Option<ImageGroup>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl TeamMemberProfile {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            api_id: None,
            name: None,
            specialization: None,
            position: None,
            show_rating: None,
            rating: None,
            votes_count: None,
            user_id: Maybe::Absent,
            avatar: None,
            avatar_big: None,
            comments_count: None,
            weight: None,
            information: None,
            hidden: None,
            fired: None,
            status: None,
            image_group: None,
            rest: Rest::new(),
        }
    }
}

impl Object for TeamMemberProfile {
    const NAME: &'static str = "TeamMemberProfile";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "api_id",
        "name",
        "specialization",
        "position",
        "show_rating",
        "rating",
        "votes_count",
        "user_id",
        "avatar",
        "avatar_big",
        "comments_count",
        "weight",
        "information",
        "hidden",
        "fired",
        "status",
        "image_group",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut api_id = None;
        let mut name = None;
        let mut specialization = None;
        let mut position = None;
        let mut show_rating = None;
        let mut rating = None;
        let mut votes_count = None;
        let mut user_id = Maybe::Absent;
        let mut avatar = None;
        let mut avatar_big = None;
        let mut comments_count = None;
        let mut weight = None;
        let mut information = None;
        let mut hidden = None;
        let mut fired = None;
        let mut status = None;
        let mut image_group = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut api_id),
                2 => fields.optional(&mut name),
                3 => fields.optional(&mut specialization),
                4 => fields.optional(&mut position),
                5 => fields.optional(&mut show_rating),
                6 => fields.optional(&mut rating),
                7 => fields.optional(&mut votes_count),
                8 => fields.maybe(&mut user_id),
                9 => fields.optional(&mut avatar),
                10 => fields.optional(&mut avatar_big),
                11 => fields.optional(&mut comments_count),
                12 => fields.optional(&mut weight),
                13 => fields.optional(&mut information),
                14 => fields.optional(&mut hidden),
                15 => fields.optional(&mut fired),
                16 => fields.optional(&mut status),
                _ => fields.optional(&mut image_group),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            api_id,
            name,
            specialization,
            position,
            show_rating,
            rating,
            votes_count,
            user_id,
            avatar,
            avatar_big,
            comments_count,
            weight,
            information,
            hidden,
            fired,
            status,
            image_group,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("api_id", &self.api_id);
        out.optional("name", &self.name);
        out.optional("specialization", &self.specialization);
        out.optional("position", &self.position);
        out.optional("show_rating", &self.show_rating);
        out.optional("rating", &self.rating);
        out.optional("votes_count", &self.votes_count);
        out.maybe("user_id", &self.user_id);
        out.optional("avatar", &self.avatar);
        out.optional("avatar_big", &self.avatar_big);
        out.optional("comments_count", &self.comments_count);
        out.optional("weight", &self.weight);
        out.optional("information", &self.information);
        out.optional("hidden", &self.hidden);
        out.optional("fired", &self.fired);
        out.optional("status", &self.status);
        out.optional("image_group", &self.image_group);
    }
}

object!(TeamMemberProfile);

/// Request that adds a team member with the least data.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewTeamMember {
    pub name: String,
    pub specialization: String,
    /// ID of the position of the team member.
    pub position_id: Option<i64>,
    /// Phone number of the user to link to the team member: 9 to 15 digits, no `+`.
    pub phone_number: Option<String>,
    /// Email of the user to create, or to link to the team member.
    ///
    /// Format `email`.
    pub user_email: String,
    /// Phone number with which the user signs in: 9 to 15 digits, no `+`. May differ from `phone_number`.
    pub user_phone: String,
    /// `true`: invites the user by email; `false`: only creates the user.
    pub is_user_invite: bool,
    /// `true`: a paid team member.
    pub is_paid_staff: Option<bool>,
}

impl NewTeamMember {
    /// What is required, and nothing else.
    pub fn new(
        name: impl Into<String>,
        specialization: impl Into<String>,
        position_id: Option<i64>,
        phone_number: Option<String>,
        user_email: impl Into<String>,
        user_phone: impl Into<String>,
        is_user_invite: bool,
    ) -> Self {
        Self {
            name: name.into(),
            specialization: specialization.into(),
            position_id,
            phone_number,
            user_email: user_email.into(),
            user_phone: user_phone.into(),
            is_user_invite,
            is_paid_staff: None,
        }
    }
}

impl Object for NewTeamMember {
    const NAME: &'static str = "NewTeamMember";
    const FIELDS: &'static [&'static str] = &[
        "name",
        "specialization",
        "position_id",
        "phone_number",
        "user_email",
        "user_phone",
        "is_user_invite",
        "is_paid_staff",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut name = None;
        let mut specialization = None;
        let mut position_id = None;
        let mut phone_number = None;
        let mut user_email = None;
        let mut user_phone = None;
        let mut is_user_invite = None;
        let mut is_paid_staff = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut name),
                1 => fields.required(&mut specialization),
                2 => fields.required(&mut position_id),
                3 => fields.required(&mut phone_number),
                4 => fields.required(&mut user_email),
                5 => fields.required(&mut user_phone),
                6 => fields.required(&mut is_user_invite),
                _ => fields.optional(&mut is_paid_staff),
            }?;
        }
        Ok(Self {
            name: required(name, "name")?,
            specialization: required(specialization, "specialization")?,
            position_id: required(position_id, "position_id")?,
            phone_number: required(phone_number, "phone_number")?,
            user_email: required(user_email, "user_email")?,
            user_phone: required(user_phone, "user_phone")?,
            is_user_invite: required(is_user_invite, "is_user_invite")?,
            is_paid_staff,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("name", &self.name);
        out.required("specialization", &self.specialization);
        out.required("position_id", &self.position_id);
        out.required("phone_number", &self.phone_number);
        out.required("user_email", &self.user_email);
        out.required("user_phone", &self.user_phone);
        out.required("is_user_invite", &self.is_user_invite);
        out.optional("is_paid_staff", &self.is_paid_staff);
    }
}

object!(NewTeamMember);

/// One team member, or a list of team members.
#[derive(Debug, Clone, PartialEq)]
pub enum TeamMemberOrList {
    One(Box<TeamMemberDetails>),
    List(Vec<TeamMemberDetails>),
}

impl From<TeamMemberDetails> for TeamMemberOrList {
    fn from(value: TeamMemberDetails) -> Self {
        Self::One(Box::new(value))
    }
}

impl From<Vec<TeamMemberDetails>> for TeamMemberOrList {
    fn from(value: Vec<TeamMemberDetails>) -> Self {
        Self::List(value)
    }
}

impl Union for TeamMemberOrList {
    const NAME: &'static str = "TeamMemberOrList";
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant {
            read: |json| json.read().map(|value| Self::One(Box::new(value))),
            known: <TeamMemberDetails as Object>::FIELDS,
        },
        Variant {
            read: |json| json.read().map(Self::List),
            known: &[],
        },
    ];

    fn write<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(value) => Serialize::serialize(value, out),
            Self::List(value) => Serialize::serialize(value, out),
        }
    }
}

union!(TeamMemberOrList);

/// Error response `404` of team members.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct NotFoundWithErrors {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    /// Error message.
    pub meta: Option<FailureWithErrorsMeta>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for NotFoundWithErrors {
    const NAME: &'static str = "NotFoundWithErrors";
    const FIELDS: &'static [&'static str] = &["success", "meta"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.success),
                _ => fields.optional(&mut object.meta),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("success", &self.success);
        out.optional("meta", &self.meta);
    }
}

object!(NotFoundWithErrors);

/// Position of the team member: an object, or null or an empty array if there is none.
#[derive(Debug, Clone, PartialEq)]
pub enum PositionOrEmpty {
    Object(RequiredIdTitle),
    List(Vec<Value>),
}

impl From<RequiredIdTitle> for PositionOrEmpty {
    fn from(value: RequiredIdTitle) -> Self {
        Self::Object(value)
    }
}

impl From<Vec<Value>> for PositionOrEmpty {
    fn from(value: Vec<Value>) -> Self {
        Self::List(value)
    }
}

impl Union for PositionOrEmpty {
    const NAME: &'static str = "PositionOrEmpty";
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant {
            read: |json| json.read().map(Self::Object),
            known: <RequiredIdTitle as Object>::FIELDS,
        },
        Variant {
            read: |json| json.read().map(Self::List),
            known: &[],
        },
    ];

    fn write<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Object(value) => Serialize::serialize(value, out),
            Self::List(value) => Serialize::serialize(value, out),
        }
    }
}

union!(PositionOrEmpty);

/// Request that adds a position with the least data.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewPosition {
    pub title: String,
}

impl NewPosition {
    /// What is required, and nothing else.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into() }
    }
}

impl Object for NewPosition {
    const NAME: &'static str = "NewPosition";
    const FIELDS: &'static [&'static str] = &["title"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut title = None;
        while fields.next(Self::FIELDS)?.is_some() {
            fields.required(&mut title)?;
        }
        Ok(Self { title: required(title, "title")? })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("title", &self.title);
    }
}

object!(NewPosition);

/// A position of team members in a chain.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Position {
    /// ID of the position.
    pub id: Option<i64>,
    /// ID of the chain in which the position was created.
    pub chain_id: Option<i64>,
    pub title: Option<String>,
    pub description: Option<String>,
    /// How services are tied to the position. `0`: not tied, `2`: strictly tied.
    pub services_binding_type: Option<PositionServicesBindingType>,
    /// Fields that a team member must fill in to get the position.
    pub rules_required_fields: Option<Vec<String>>,
    /// `true`: only the chain can give this position to team members.
    pub only_chain_appointment: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for Position {
    const NAME: &'static str = "Position";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "chain_id",
        "title",
        "description",
        "services_binding_type",
        "rules_required_fields",
        "only_chain_appointment",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.chain_id),
                2 => fields.optional(&mut object.title),
                3 => fields.optional(&mut object.description),
                4 => fields.optional(&mut object.services_binding_type),
                5 => fields.optional(&mut object.rules_required_fields),
                _ => fields.optional(&mut object.only_chain_appointment),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("chain_id", &self.chain_id);
        out.optional("title", &self.title);
        out.optional("description", &self.description);
        out.optional("services_binding_type", &self.services_binding_type);
        out.optional("rules_required_fields", &self.rules_required_fields);
        out.optional("only_chain_appointment", &self.only_chain_appointment);
    }
}

object!(Position);

/// The user linked to a team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TeamMemberUser {
    pub id: i64,
    pub name: Option<String>,
    pub firstname: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// `1`: the user is deleted.
    pub deleted: Option<i64>,
    pub group_id: Option<i64>,
    pub team_id: Option<i64>,
    /// ID of the city.
    pub city_id: Option<i64>,
    pub ext: Option<i64>,
    /// URL of the user's picture.
    pub avatar: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl TeamMemberUser {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: None,
            firstname: None,
            phone: None,
            email: None,
            deleted: None,
            group_id: None,
            team_id: None,
            city_id: None,
            ext: None,
            avatar: None,
            rest: Rest::new(),
        }
    }
}

impl Object for TeamMemberUser {
    const NAME: &'static str = "TeamMemberUser";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "firstname",
        "phone",
        "email",
        "deleted",
        "group_id",
        "team_id",
        "city_id",
        "ext",
        "avatar",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut firstname = None;
        let mut phone = None;
        let mut email = None;
        let mut deleted = None;
        let mut group_id = None;
        let mut team_id = None;
        let mut city_id = None;
        let mut ext = None;
        let mut avatar = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut name),
                2 => fields.optional(&mut firstname),
                3 => fields.optional(&mut phone),
                4 => fields.optional(&mut email),
                5 => fields.optional(&mut deleted),
                6 => fields.optional(&mut group_id),
                7 => fields.optional(&mut team_id),
                8 => fields.optional(&mut city_id),
                9 => fields.optional(&mut ext),
                _ => fields.optional(&mut avatar),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            name,
            firstname,
            phone,
            email,
            deleted,
            group_id,
            team_id,
            city_id,
            ext,
            avatar,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("name", &self.name);
        out.optional("firstname", &self.firstname);
        out.optional("phone", &self.phone);
        out.optional("email", &self.email);
        out.optional("deleted", &self.deleted);
        out.optional("group_id", &self.group_id);
        out.optional("team_id", &self.team_id);
        out.optional("city_id", &self.city_id);
        out.optional("ext", &self.ext);
        out.optional("avatar", &self.avatar);
    }
}

object!(TeamMemberUser);

/// An entity by its ID and title, both always present.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RequiredIdTitle {
    pub id: i64,
    pub title: String,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl RequiredIdTitle {
    /// What is required, and nothing else.
    pub fn new(id: i64, title: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            rest: Rest::new(),
        }
    }
}

impl Object for RequiredIdTitle {
    const NAME: &'static str = "RequiredIdTitle";
    const FIELDS: &'static [&'static str] = &["id", "title"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                _ => fields.required(&mut title),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title: required(title, "title")?,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.required("title", &self.title);
    }
}

object!(RequiredIdTitle);

/// How services are tied to the position. `0`: not tied, `2`: strictly tied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PositionServicesBindingType {
    /// Sent as `0`.
    Free,
    /// Sent as `2`.
    Strict,
    /// A value that the document does not list.
    Other(i64),
}

impl PositionServicesBindingType {
    /// The value as it is sent.
    pub fn value(&self) -> i64 {
        match self {
            Self::Free => 0,
            Self::Strict => 2,
            Self::Other(value) => *value,
        }
    }
}

impl From<i64> for PositionServicesBindingType {
    fn from(value: i64) -> Self {
        match value {
            0 => Self::Free,
            2 => Self::Strict,
            _ => Self::Other(value),
        }
    }
}

int_enum!(PositionServicesBindingType);
