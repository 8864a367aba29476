// Written by `cargo xtask regen`; changes are lost.

//! Types of `appointments`.

use crate::runtime::{
    DateTime, Entries, Fields, MapAccess, Maybe, Object, Rest, Serialize, SerializeMap,
    Serializer, Union, Value, Variant, int_enum, object, required, union,
};
use std::collections::BTreeMap;
use super::{
    FiscalTransaction, IdNamePhone, IdTitle, LoyaltyTransaction, MapOrList,
    ResourceInstance, ScheduleDay, TeamMemberPosition, VisitDetailsItem,
};

/// An appointment of a client with a team member.
#[derive(Debug, Clone, PartialEq)]
pub struct Appointment {
    pub id: i64,
    /// ID of the location.
    pub company_id: Option<i64>,
    /// ID of the team member.
    pub staff_id: Option<i64>,
    /// Services of the appointment.
    pub services: Option<Vec<AppointmentService>>,
    /// Product transactions.
    pub goods_transactions: Option<Vec<BTreeMap<String, Value>>>,
    /// The team member of an appointment.
    pub staff: Option<AppointmentStaff>,
    /// Client of the appointment; may be empty.
    pub client: Maybe<AppointmentClient>,
    /// Start of the appointment in the location's time zone; `datetime` has the offset too.
    pub date: Option<DateTime>,
    /// Appointment start, ISO 8601.
    pub datetime: Option<DateTime>,
    /// When the appointment was created.
    pub create_date: Option<DateTime>,
    pub comment: Option<String>,
    /// `true`: booked online; `false`: made by an administrator. Read-only.
    pub online: Option<bool>,
    /// Visit status. `2`: confirmed by the client, `1`: client came and services were provided, `0`: client awaited, `-1`: client did not come.
    pub visit_attendance: Option<i64>,
    /// Attendance. `2`: confirmed by the client, `1`: arrived and served, `0`: awaited, `-1`: no-show.
    pub attendance: Option<i64>,
    /// `1`: the appointment is confirmed.
    pub confirmed: Option<i64>,
    /// Length of the appointment, in seconds: the services and the technical break.
    pub seance_length: Option<i64>,
    /// Length of the appointment, in seconds, with the technical break; same as `seance_length`.
    pub length: Option<i64>,
    /// Whether the client gets an SMS reminder.
    pub sms_before: Option<i64>,
    /// Whether an SMS was sent when the appointment was added.
    pub sms_now: Option<i64>,
    /// Text of the SMS.
    pub sms_now_text: Option<String>,
    /// `1`: the email notification has been sent.
    pub email_now: Option<i64>,
    /// `1`: an administrator confirmed the appointment at the client's request.
    pub notified: Option<i64>,
    /// `1`: the client chose this team member; `0`: the client has no preference.
    pub master_request: Option<i64>,
    /// ID of the appointment in an external system.
    pub api_id: Option<String>,
    /// Page from which the client came to book, such as a website or the VK app.
    pub from_url: Option<String>,
    /// `1`: the client was asked for a review of the visit.
    pub review_requested: Option<i64>,
    /// True when the SMS reminder was sent.
    pub is_remind_sms_sent: Option<bool>,
    /// ID of the visit.
    pub visit_id: Option<i64>,
    /// ID of the author of the appointment; `0` if there is none.
    pub created_user_id: Option<i64>,
    /// `true`: the appointment is deleted. Read-only.
    pub deleted: Option<bool>,
    /// `1`: fully paid.
    pub paid_full: Option<i64>,
    /// `true`: can be paid online.
    pub prepaid: Option<bool>,
    /// `true`: the online payment is confirmed.
    pub prepaid_confirmed: Option<bool>,
    /// Last change of the appointment.
    pub last_change_date: Option<DateTime>,
    /// Color of the appointment in the calendar: six hexadecimal digits, such as `f44336`.
    pub custom_color: Option<String>,
    /// Font color of the appointment. Read-only.
    pub custom_font_color: Option<String>,
    /// Categories of the appointment.
    pub record_labels: Option<Vec<BTreeMap<String, Value>>>,
    /// ID of the group event; `0` if there is none.
    pub activity_id: Option<i64>,
    /// Values of the custom fields by their codes; an empty array if there are none.
    pub custom_fields: Option<MapOrList>,
    /// Documents of the visit.
    pub documents: Option<Vec<AppointmentDocument>>,
    /// Hours between the SMS reminder and the start of the visit.
    pub sms_remain_hours: Maybe<i64>,
    /// Hours between the reminder email and the start of the visit.
    pub email_remain_hours: Maybe<i64>,
    /// ID of the online booking form.
    pub bookform_id: Option<i64>,
    /// Name of the online form with which the appointment was booked.
    pub record_from: Option<String>,
    /// Where the booking was made. `0`: by an administrator, on the web or in the administrators' app; `1`: booking form in a mobile browser; `2`: booking form in a desktop browser.
    pub is_mobile: Option<i64>,
    /// `true`: the sales receipt is printed.
    pub is_sale_bill_printed: Option<bool>,
    /// Consumables of the appointment.
    pub consumables: Option<Vec<BTreeMap<String, Value>>>,
    /// Financial transactions of the appointment.
    pub finance_transactions: Option<Vec<BTreeMap<String, Value>>>,
    /// Value of `acceptance_free`: a boolean or text.
    pub acceptance_free: Maybe<AcceptanceFree>,
    /// Number of clients in the appointment.
    pub clients_count: Option<i64>,
    /// The visitor: a boolean or an object.
    pub comer: Maybe<Comer>,
    /// `true`: the appointment cannot be changed.
    pub is_update_blocked: Option<bool>,
    /// Payment status of the appointment, as text or a number.
    pub payment_status: Option<PaymentStatus>,
    /// IDs of the resource instances in use.
    pub resource_instance_ids: Option<Vec<i64>>,
    /// Short URL of the appointment.
    pub short_link: Option<String>,
    /// Length of the technical break, in seconds.
    pub technical_break_duration: Option<i64>,
    /// Resource instances in use.
    pub resource_instances: Option<Vec<ResourceInstance>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Appointment {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            company_id: None,
            staff_id: None,
            services: None,
            goods_transactions: None,
            staff: None,
            client: Maybe::Absent,
            date: None,
            datetime: None,
            create_date: None,
            comment: None,
            online: None,
            visit_attendance: None,
            attendance: None,
            confirmed: None,
            seance_length: None,
            length: None,
            sms_before: None,
            sms_now: None,
            sms_now_text: None,
            email_now: None,
            notified: None,
            master_request: None,
            api_id: None,
            from_url: None,
            review_requested: None,
            is_remind_sms_sent: None,
            visit_id: None,
            created_user_id: None,
            deleted: None,
            paid_full: None,
            prepaid: None,
            prepaid_confirmed: None,
            last_change_date: None,
            custom_color: None,
            custom_font_color: None,
            record_labels: None,
            activity_id: None,
            custom_fields: None,
            documents: None,
            sms_remain_hours: Maybe::Absent,
            email_remain_hours: Maybe::Absent,
            bookform_id: None,
            record_from: None,
            is_mobile: None,
            is_sale_bill_printed: None,
            consumables: None,
            finance_transactions: None,
            acceptance_free: Maybe::Absent,
            clients_count: None,
            comer: Maybe::Absent,
            is_update_blocked: None,
            payment_status: None,
            resource_instance_ids: None,
            short_link: None,
            technical_break_duration: None,
            resource_instances: None,
            rest: Rest::new(),
        }
    }
}

impl Object for Appointment {
    const NAME: &'static str = "Appointment";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "company_id",
        "staff_id",
        "services",
        "goods_transactions",
        "staff",
        "client",
        "date",
        "datetime",
        "create_date",
        "comment",
        "online",
        "visit_attendance",
        "attendance",
        "confirmed",
        "seance_length",
        "length",
        "sms_before",
        "sms_now",
        "sms_now_text",
        "email_now",
        "notified",
        "master_request",
        "api_id",
        "from_url",
        "review_requested",
        "is_remind_sms_sent",
        "visit_id",
        "created_user_id",
        "deleted",
        "paid_full",
        "prepaid",
        "prepaid_confirmed",
        "last_change_date",
        "custom_color",
        "custom_font_color",
        "record_labels",
        "activity_id",
        "custom_fields",
        "documents",
        "sms_remain_hours",
        "email_remain_hours",
        "bookform_id",
        "record_from",
        "is_mobile",
        "is_sale_bill_printed",
        "consumables",
        "finance_transactions",
        "acceptance_free",
        "clients_count",
        "comer",
        "is_update_blocked",
        "payment_status",
        "resource_instance_ids",
        "short_link",
        "technical_break_duration",
        "resource_instances",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut company_id = None;
        let mut staff_id = None;
        let mut services = None;
        let mut goods_transactions = None;
        let mut staff = None;
        let mut client = Maybe::Absent;
        let mut date = None;
        let mut datetime = None;
        let mut create_date = None;
        let mut comment = None;
        let mut online = None;
        let mut visit_attendance = None;
        let mut attendance = None;
        let mut confirmed = None;
        let mut seance_length = None;
        let mut length = None;
        let mut sms_before = None;
        let mut sms_now = None;
        let mut sms_now_text = None;
        let mut email_now = None;
        let mut notified = None;
        let mut master_request = None;
        let mut api_id = None;
        let mut from_url = None;
        let mut review_requested = None;
        let mut is_remind_sms_sent = None;
        let mut visit_id = None;
        let mut created_user_id = None;
        let mut deleted = None;
        let mut paid_full = None;
        let mut prepaid = None;
        let mut prepaid_confirmed = None;
        let mut last_change_date = None;
        let mut custom_color = None;
        let mut custom_font_color = None;
        let mut record_labels = None;
        let mut activity_id = None;
        let mut custom_fields = None;
        let mut documents = None;
        let mut sms_remain_hours = Maybe::Absent;
        let mut email_remain_hours = Maybe::Absent;
        let mut bookform_id = None;
        let mut record_from = None;
        let mut is_mobile = None;
        let mut is_sale_bill_printed = None;
        let mut consumables = None;
        let mut finance_transactions = None;
        let mut acceptance_free = Maybe::Absent;
        let mut clients_count = None;
        let mut comer = Maybe::Absent;
        let mut is_update_blocked = None;
        let mut payment_status = None;
        let mut resource_instance_ids = None;
        let mut short_link = None;
        let mut technical_break_duration = None;
        let mut resource_instances = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut company_id),
                2 => fields.optional(&mut staff_id),
                3 => fields.optional(&mut services),
                4 => fields.optional(&mut goods_transactions),
                5 => fields.optional(&mut staff),
                6 => fields.maybe(&mut client),
                7 => fields.optional(&mut date),
                8 => fields.optional(&mut datetime),
                9 => fields.optional(&mut create_date),
                10 => fields.optional(&mut comment),
                11 => fields.optional(&mut online),
                12 => fields.optional(&mut visit_attendance),
                13 => fields.optional(&mut attendance),
                14 => fields.optional(&mut confirmed),
                15 => fields.optional(&mut seance_length),
                16 => fields.optional(&mut length),
                17 => fields.optional(&mut sms_before),
                18 => fields.optional(&mut sms_now),
                19 => fields.optional(&mut sms_now_text),
                20 => fields.optional(&mut email_now),
                21 => fields.optional(&mut notified),
                22 => fields.optional(&mut master_request),
                23 => fields.optional(&mut api_id),
                24 => fields.optional(&mut from_url),
                25 => fields.optional(&mut review_requested),
                26 => fields.optional(&mut is_remind_sms_sent),
                27 => fields.optional(&mut visit_id),
                28 => fields.optional(&mut created_user_id),
                29 => fields.optional(&mut deleted),
                30 => fields.optional(&mut paid_full),
                31 => fields.optional(&mut prepaid),
                32 => fields.optional(&mut prepaid_confirmed),
                33 => fields.optional(&mut last_change_date),
                34 => fields.optional(&mut custom_color),
                35 => fields.optional(&mut custom_font_color),
                36 => fields.optional(&mut record_labels),
                37 => fields.optional(&mut activity_id),
                38 => fields.optional(&mut custom_fields),
                39 => fields.optional(&mut documents),
                40 => fields.maybe(&mut sms_remain_hours),
                41 => fields.maybe(&mut email_remain_hours),
                42 => fields.optional(&mut bookform_id),
                43 => fields.optional(&mut record_from),
                44 => fields.optional(&mut is_mobile),
                45 => fields.optional(&mut is_sale_bill_printed),
                46 => fields.optional(&mut consumables),
                47 => fields.optional(&mut finance_transactions),
                48 => fields.maybe(&mut acceptance_free),
                49 => fields.optional(&mut clients_count),
                50 => fields.maybe(&mut comer),
                51 => fields.optional(&mut is_update_blocked),
                52 => fields.optional(&mut payment_status),
                53 => fields.optional(&mut resource_instance_ids),
                54 => fields.optional(&mut short_link),
                55 => fields.optional(&mut technical_break_duration),
                _ => fields.optional(&mut resource_instances),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            company_id,
            staff_id,
            services,
            goods_transactions,
            staff,
            client,
            date,
            datetime,
            create_date,
            comment,
            online,
            visit_attendance,
            attendance,
            confirmed,
            seance_length,
            length,
            sms_before,
            sms_now,
            sms_now_text,
            email_now,
            notified,
            master_request,
            api_id,
            from_url,
            review_requested,
            is_remind_sms_sent,
            visit_id,
            created_user_id,
            deleted,
            paid_full,
            prepaid,
            prepaid_confirmed,
            last_change_date,
            custom_color,
            custom_font_color,
            record_labels,
            activity_id,
            custom_fields,
            documents,
            sms_remain_hours,
            email_remain_hours,
            bookform_id,
            record_from,
            is_mobile,
            is_sale_bill_printed,
            consumables,
            finance_transactions,
            acceptance_free,
            clients_count,
            comer,
            is_update_blocked,
            payment_status,
            resource_instance_ids,
            short_link,
            technical_break_duration,
            resource_instances,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("company_id", &self.company_id);
        out.optional("staff_id", &self.staff_id);
        out.optional("services", &self.services);
        out.optional("goods_transactions", &self.goods_transactions);
        out.optional("staff", &self.staff);
        out.maybe("client", &self.client);
        out.optional("date", &self.date);
        out.optional("datetime", &self.datetime);
        out.optional("create_date", &self.create_date);
        out.optional("comment", &self.comment);
        out.optional("online", &self.online);
        out.optional("visit_attendance", &self.visit_attendance);
        out.optional("attendance", &self.attendance);
        out.optional("confirmed", &self.confirmed);
        out.optional("seance_length", &self.seance_length);
        out.optional("length", &self.length);
        out.optional("sms_before", &self.sms_before);
        out.optional("sms_now", &self.sms_now);
        out.optional("sms_now_text", &self.sms_now_text);
        out.optional("email_now", &self.email_now);
        out.optional("notified", &self.notified);
        out.optional("master_request", &self.master_request);
        out.optional("api_id", &self.api_id);
        out.optional("from_url", &self.from_url);
        out.optional("review_requested", &self.review_requested);
        out.optional("is_remind_sms_sent", &self.is_remind_sms_sent);
        out.optional("visit_id", &self.visit_id);
        out.optional("created_user_id", &self.created_user_id);
        out.optional("deleted", &self.deleted);
        out.optional("paid_full", &self.paid_full);
        out.optional("prepaid", &self.prepaid);
        out.optional("prepaid_confirmed", &self.prepaid_confirmed);
        out.optional("last_change_date", &self.last_change_date);
        out.optional("custom_color", &self.custom_color);
        out.optional("custom_font_color", &self.custom_font_color);
        out.optional("record_labels", &self.record_labels);
        out.optional("activity_id", &self.activity_id);
        out.optional("custom_fields", &self.custom_fields);
        out.optional("documents", &self.documents);
        out.maybe("sms_remain_hours", &self.sms_remain_hours);
        out.maybe("email_remain_hours", &self.email_remain_hours);
        out.optional("bookform_id", &self.bookform_id);
        out.optional("record_from", &self.record_from);
        out.optional("is_mobile", &self.is_mobile);
        out.optional("is_sale_bill_printed", &self.is_sale_bill_printed);
        out.optional("consumables", &self.consumables);
        out.optional("finance_transactions", &self.finance_transactions);
        out.maybe("acceptance_free", &self.acceptance_free);
        out.optional("clients_count", &self.clients_count);
        out.maybe("comer", &self.comer);
        out.optional("is_update_blocked", &self.is_update_blocked);
        out.optional("payment_status", &self.payment_status);
        out.optional("resource_instance_ids", &self.resource_instance_ids);
        out.optional("short_link", &self.short_link);
        out.optional("technical_break_duration", &self.technical_break_duration);
        out.optional("resource_instances", &self.resource_instances);
    }
}

object!(Appointment);

/// Request that creates or replaces an appointment.
#[derive(Debug, Clone, PartialEq)]
pub enum NewAppointment {
    Single(Box<NewSingleAppointment>),
    Group(Box<NewGroupAppointment>),
}

impl From<NewSingleAppointment> for NewAppointment {
    fn from(value: NewSingleAppointment) -> Self {
        Self::Single(Box::new(value))
    }
}

impl From<NewGroupAppointment> for NewAppointment {
    fn from(value: NewGroupAppointment) -> Self {
        Self::Group(Box::new(value))
    }
}

impl Union for NewAppointment {
    const NAME: &'static str = "NewAppointment";
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant {
            read: |json| json.read().map(|value| Self::Single(Box::new(value))),
            known: <NewSingleAppointment as Object>::FIELDS,
        },
        Variant {
            read: |json| json.read().map(|value| Self::Group(Box::new(value))),
            known: <NewGroupAppointment as Object>::FIELDS,
        },
    ];

    fn write<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Single(value) => Serialize::serialize(value, out),
            Self::Group(value) => Serialize::serialize(value, out),
        }
    }
}

union!(NewAppointment);

/// An appointment with its consumables and financial transactions.
#[derive(Debug, Clone, PartialEq)]
pub struct AppointmentDetails {
    pub id: i64,
    /// ID of the location.
    pub company_id: Option<i64>,
    /// ID of the team member.
    pub staff_id: Option<i64>,
    /// Services of the appointment.
    pub services: Option<Vec<AppointmentDetailsService>>,
    /// Product transactions.
    pub goods_transactions: Option<Vec<BTreeMap<String, Value>>>,
    /// The team member of an appointment.
    pub staff: Option<AppointmentDetailsStaff>,
    /// Client of the appointment; may be empty.
    pub client: Maybe<AppointmentClient>,
    /// Start of the appointment in the location's time zone; `datetime` has the offset too.
    pub date: Option<DateTime>,
    /// Appointment start, ISO 8601.
    pub datetime: Option<DateTime>,
    /// When the appointment was created.
    pub create_date: Option<DateTime>,
    pub comment: Option<String>,
    /// `true`: booked online; `false`: made by an administrator. Read-only.
    pub online: Option<bool>,
    /// Visit status. `2`: confirmed by the client, `1`: client came and services were provided, `0`: client awaited, `-1`: client did not come.
    pub visit_attendance: Option<i64>,
    /// Attendance. `2`: confirmed by the client, `1`: arrived and served, `0`: awaited, `-1`: no-show.
    pub attendance: Option<i64>,
    /// `1`: the appointment is confirmed.
    pub confirmed: Option<i64>,
    /// Length of the appointment, in seconds: the services and the technical break.
    pub seance_length: Option<i64>,
    /// Length of the appointment, in seconds, with the technical break; same as `seance_length`.
    pub length: Option<i64>,
    /// Whether the client gets an SMS reminder.
    pub sms_before: Option<i64>,
    /// Whether an SMS was sent when the appointment was added.
    pub sms_now: Option<i64>,
    /// Text of the SMS.
    pub sms_now_text: Option<String>,
    /// `1`: the email notification has been sent.
    pub email_now: Option<i64>,
    /// `1`: an administrator confirmed the appointment at the client's request.
    pub notified: Option<i64>,
    /// `1`: the client chose this team member; `0`: the client has no preference.
    pub master_request: Option<i64>,
    /// ID of the appointment in an external system.
    pub api_id: Option<String>,
    /// Page from which the client came to book, such as a website or the VK app.
    pub from_url: Option<String>,
    /// `1`: the client was asked for a review of the visit.
    pub review_requested: Option<i64>,
    /// True when the SMS reminder was sent.
    pub is_remind_sms_sent: Option<bool>,
    /// ID of the visit; `0` if there is none.
    pub visit_id: Option<i64>,
    /// ID of the author of the appointment.
    pub created_user_id: Option<i64>,
    /// `true`: the appointment is deleted. Read-only.
    pub deleted: Option<bool>,
    /// `1`: fully paid.
    pub paid_full: Option<i64>,
    /// `true`: can be paid online.
    pub prepaid: Option<bool>,
    /// `true`: the online payment is confirmed.
    pub prepaid_confirmed: Option<bool>,
    /// Last change of the appointment.
    pub last_change_date: Option<DateTime>,
    /// Color of the appointment in the calendar: six hexadecimal digits, such as `f44336`.
    pub custom_color: Option<String>,
    /// Font color of the appointment. Read-only.
    pub custom_font_color: Option<String>,
    /// Categories of the appointment.
    pub record_labels: Option<Vec<AppointmentDetailsRecordLabel>>,
    /// ID of the group event; `0` if there is none.
    pub activity_id: Option<i64>,
    /// Values of the custom fields by their codes; an empty array if there are none.
    pub custom_fields: Option<MapOrList>,
    /// Documents of the visit.
    pub documents: Option<Vec<AppointmentDocument>>,
    /// Hours between the SMS reminder and the start of the visit.
    pub sms_remain_hours: Maybe<i64>,
    /// Hours between the reminder email and the start of the visit.
    pub email_remain_hours: Maybe<i64>,
    /// ID of the online booking form.
    pub bookform_id: Option<i64>,
    /// Name of the online form with which the appointment was booked.
    pub record_from: Option<String>,
    /// Where the booking was made. `0`: by an administrator, on the web or in the administrators' app; `1`: booking form in a mobile browser; `2`: booking form in a desktop browser.
    pub is_mobile: Option<i64>,
    /// `true`: the sales receipt is printed.
    pub is_sale_bill_printed: Option<bool>,
    /// Consumables of the appointment.
    pub consumables: Option<Vec<AppointmentDetailsConsumable>>,
    /// Financial transactions of the appointment.
    pub finance_transactions: Option<Vec<AppointmentDetailsFinanceTransaction>>,
    /// Value of `acceptance_free`: a boolean or text.
    pub acceptance_free: Maybe<AcceptanceFree>,
    /// Number of clients in the appointment.
    pub clients_count: Option<i64>,
    /// The visitor: a boolean or an object.
    pub comer: Maybe<Comer>,
    /// Data of the visitor.
    pub comer_person_info: Maybe<BTreeMap<String, Value>>,
    /// `true`: the appointment cannot be changed.
    pub is_update_blocked: Option<bool>,
    /// Payment status of the appointment, as text or a number.
    pub payment_status: Option<PaymentStatus>,
    /// IDs of the resource instances in use.
    pub resource_instance_ids: Option<Vec<i64>>,
    /// Short URL of the appointment.
    pub short_link: Option<String>,
    /// Length of the technical break, in seconds.
    pub technical_break_duration: Option<i64>,
    /// Resource instances in use.
    pub resource_instances: Option<Vec<ResourceInstance>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl AppointmentDetails {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            company_id: None,
            staff_id: None,
            services: None,
            goods_transactions: None,
            staff: None,
            client: Maybe::Absent,
            date: None,
            datetime: None,
            create_date: None,
            comment: None,
            online: None,
            visit_attendance: None,
            attendance: None,
            confirmed: None,
            seance_length: None,
            length: None,
            sms_before: None,
            sms_now: None,
            sms_now_text: None,
            email_now: None,
            notified: None,
            master_request: None,
            api_id: None,
            from_url: None,
            review_requested: None,
            is_remind_sms_sent: None,
            visit_id: None,
            created_user_id: None,
            deleted: None,
            paid_full: None,
            prepaid: None,
            prepaid_confirmed: None,
            last_change_date: None,
            custom_color: None,
            custom_font_color: None,
            record_labels: None,
            activity_id: None,
            custom_fields: None,
            documents: None,
            sms_remain_hours: Maybe::Absent,
            email_remain_hours: Maybe::Absent,
            bookform_id: None,
            record_from: None,
            is_mobile: None,
            is_sale_bill_printed: None,
            consumables: None,
            finance_transactions: None,
            acceptance_free: Maybe::Absent,
            clients_count: None,
            comer: Maybe::Absent,
            comer_person_info: Maybe::Absent,
            is_update_blocked: None,
            payment_status: None,
            resource_instance_ids: None,
            short_link: None,
            technical_break_duration: None,
            resource_instances: None,
            rest: Rest::new(),
        }
    }
}

impl Object for AppointmentDetails {
    const NAME: &'static str = "AppointmentDetails";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "company_id",
        "staff_id",
        "services",
        "goods_transactions",
        "staff",
        "client",
        "date",
        "datetime",
        "create_date",
        "comment",
        "online",
        "visit_attendance",
        "attendance",
        "confirmed",
        "seance_length",
        "length",
        "sms_before",
        "sms_now",
        "sms_now_text",
        "email_now",
        "notified",
        "master_request",
        "api_id",
        "from_url",
        "review_requested",
        "is_remind_sms_sent",
        "visit_id",
        "created_user_id",
        "deleted",
        "paid_full",
        "prepaid",
        "prepaid_confirmed",
        "last_change_date",
        "custom_color",
        "custom_font_color",
        "record_labels",
        "activity_id",
        "custom_fields",
        "documents",
        "sms_remain_hours",
        "email_remain_hours",
        "bookform_id",
        "record_from",
        "is_mobile",
        "is_sale_bill_printed",
        "consumables",
        "finance_transactions",
        "acceptance_free",
        "clients_count",
        "comer",
        "comer_person_info",
        "is_update_blocked",
        "payment_status",
        "resource_instance_ids",
        "short_link",
        "technical_break_duration",
        "resource_instances",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut company_id = None;
        let mut staff_id = None;
        let mut services = None;
        let mut goods_transactions = None;
        let mut staff = None;
        let mut client = Maybe::Absent;
        let mut date = None;
        let mut datetime = None;
        let mut create_date = None;
        let mut comment = None;
        let mut online = None;
        let mut visit_attendance = None;
        let mut attendance = None;
        let mut confirmed = None;
        let mut seance_length = None;
        let mut length = None;
        let mut sms_before = None;
        let mut sms_now = None;
        let mut sms_now_text = None;
        let mut email_now = None;
        let mut notified = None;
        let mut master_request = None;
        let mut api_id = None;
        let mut from_url = None;
        let mut review_requested = None;
        let mut is_remind_sms_sent = None;
        let mut visit_id = None;
        let mut created_user_id = None;
        let mut deleted = None;
        let mut paid_full = None;
        let mut prepaid = None;
        let mut prepaid_confirmed = None;
        let mut last_change_date = None;
        let mut custom_color = None;
        let mut custom_font_color = None;
        let mut record_labels = None;
        let mut activity_id = None;
        let mut custom_fields = None;
        let mut documents = None;
        let mut sms_remain_hours = Maybe::Absent;
        let mut email_remain_hours = Maybe::Absent;
        let mut bookform_id = None;
        let mut record_from = None;
        let mut is_mobile = None;
        let mut is_sale_bill_printed = None;
        let mut consumables = None;
        let mut finance_transactions = None;
        let mut acceptance_free = Maybe::Absent;
        let mut clients_count = None;
        let mut comer = Maybe::Absent;
        let mut comer_person_info = Maybe::Absent;
        let mut is_update_blocked = None;
        let mut payment_status = None;
        let mut resource_instance_ids = None;
        let mut short_link = None;
        let mut technical_break_duration = None;
        let mut resource_instances = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut company_id),
                2 => fields.optional(&mut staff_id),
                3 => fields.optional(&mut services),
                4 => fields.optional(&mut goods_transactions),
                5 => fields.optional(&mut staff),
                6 => fields.maybe(&mut client),
                7 => fields.optional(&mut date),
                8 => fields.optional(&mut datetime),
                9 => fields.optional(&mut create_date),
                10 => fields.optional(&mut comment),
                11 => fields.optional(&mut online),
                12 => fields.optional(&mut visit_attendance),
                13 => fields.optional(&mut attendance),
                14 => fields.optional(&mut confirmed),
                15 => fields.optional(&mut seance_length),
                16 => fields.optional(&mut length),
                17 => fields.optional(&mut sms_before),
                18 => fields.optional(&mut sms_now),
                19 => fields.optional(&mut sms_now_text),
                20 => fields.optional(&mut email_now),
                21 => fields.optional(&mut notified),
                22 => fields.optional(&mut master_request),
                23 => fields.optional(&mut api_id),
                24 => fields.optional(&mut from_url),
                25 => fields.optional(&mut review_requested),
                26 => fields.optional(&mut is_remind_sms_sent),
                27 => fields.optional(&mut visit_id),
                28 => fields.optional(&mut created_user_id),
                29 => fields.optional(&mut deleted),
                30 => fields.optional(&mut paid_full),
                31 => fields.optional(&mut prepaid),
                32 => fields.optional(&mut prepaid_confirmed),
                33 => fields.optional(&mut last_change_date),
                34 => fields.optional(&mut custom_color),
                35 => fields.optional(&mut custom_font_color),
                36 => fields.optional(&mut record_labels),
                37 => fields.optional(&mut activity_id),
                38 => fields.optional(&mut custom_fields),
                39 => fields.optional(&mut documents),
                40 => fields.maybe(&mut sms_remain_hours),
                41 => fields.maybe(&mut email_remain_hours),
                42 => fields.optional(&mut bookform_id),
                43 => fields.optional(&mut record_from),
                44 => fields.optional(&mut is_mobile),
                45 => fields.optional(&mut is_sale_bill_printed),
                46 => fields.optional(&mut consumables),
                47 => fields.optional(&mut finance_transactions),
                48 => fields.maybe(&mut acceptance_free),
                49 => fields.optional(&mut clients_count),
                50 => fields.maybe(&mut comer),
                51 => fields.maybe(&mut comer_person_info),
                52 => fields.optional(&mut is_update_blocked),
                53 => fields.optional(&mut payment_status),
                54 => fields.optional(&mut resource_instance_ids),
                55 => fields.optional(&mut short_link),
                56 => fields.optional(&mut technical_break_duration),
                _ => fields.optional(&mut resource_instances),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            company_id,
            staff_id,
            services,
            goods_transactions,
            staff,
            client,
            date,
            datetime,
            create_date,
            comment,
            online,
            visit_attendance,
            attendance,
            confirmed,
            seance_length,
            length,
            sms_before,
            sms_now,
            sms_now_text,
            email_now,
            notified,
            master_request,
            api_id,
            from_url,
            review_requested,
            is_remind_sms_sent,
            visit_id,
            created_user_id,
            deleted,
            paid_full,
            prepaid,
            prepaid_confirmed,
            last_change_date,
            custom_color,
            custom_font_color,
            record_labels,
            activity_id,
            custom_fields,
            documents,
            sms_remain_hours,
            email_remain_hours,
            bookform_id,
            record_from,
            is_mobile,
            is_sale_bill_printed,
            consumables,
            finance_transactions,
            acceptance_free,
            clients_count,
            comer,
            comer_person_info,
            is_update_blocked,
            payment_status,
            resource_instance_ids,
            short_link,
            technical_break_duration,
            resource_instances,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("company_id", &self.company_id);
        out.optional("staff_id", &self.staff_id);
        out.optional("services", &self.services);
        out.optional("goods_transactions", &self.goods_transactions);
        out.optional("staff", &self.staff);
        out.maybe("client", &self.client);
        out.optional("date", &self.date);
        out.optional("datetime", &self.datetime);
        out.optional("create_date", &self.create_date);
        out.optional("comment", &self.comment);
        out.optional("online", &self.online);
        out.optional("visit_attendance", &self.visit_attendance);
        out.optional("attendance", &self.attendance);
        out.optional("confirmed", &self.confirmed);
        out.optional("seance_length", &self.seance_length);
        out.optional("length", &self.length);
        out.optional("sms_before", &self.sms_before);
        out.optional("sms_now", &self.sms_now);
        out.optional("sms_now_text", &self.sms_now_text);
        out.optional("email_now", &self.email_now);
        out.optional("notified", &self.notified);
        out.optional("master_request", &self.master_request);
        out.optional("api_id", &self.api_id);
        out.optional("from_url", &self.from_url);
        out.optional("review_requested", &self.review_requested);
        out.optional("is_remind_sms_sent", &self.is_remind_sms_sent);
        out.optional("visit_id", &self.visit_id);
        out.optional("created_user_id", &self.created_user_id);
        out.optional("deleted", &self.deleted);
        out.optional("paid_full", &self.paid_full);
        out.optional("prepaid", &self.prepaid);
        out.optional("prepaid_confirmed", &self.prepaid_confirmed);
        out.optional("last_change_date", &self.last_change_date);
        out.optional("custom_color", &self.custom_color);
        out.optional("custom_font_color", &self.custom_font_color);
        out.optional("record_labels", &self.record_labels);
        out.optional("activity_id", &self.activity_id);
        out.optional("custom_fields", &self.custom_fields);
        out.optional("documents", &self.documents);
        out.maybe("sms_remain_hours", &self.sms_remain_hours);
        out.maybe("email_remain_hours", &self.email_remain_hours);
        out.optional("bookform_id", &self.bookform_id);
        out.optional("record_from", &self.record_from);
        out.optional("is_mobile", &self.is_mobile);
        out.optional("is_sale_bill_printed", &self.is_sale_bill_printed);
        out.optional("consumables", &self.consumables);
        out.optional("finance_transactions", &self.finance_transactions);
        out.maybe("acceptance_free", &self.acceptance_free);
        out.optional("clients_count", &self.clients_count);
        out.maybe("comer", &self.comer);
        out.maybe("comer_person_info", &self.comer_person_info);
        out.optional("is_update_blocked", &self.is_update_blocked);
        out.optional("payment_status", &self.payment_status);
        out.optional("resource_instance_ids", &self.resource_instance_ids);
        out.optional("short_link", &self.short_link);
        out.optional("technical_break_duration", &self.technical_break_duration);
        out.optional("resource_instances", &self.resource_instances);
    }
}

object!(AppointmentDetails);

#[derive(Debug, Clone, PartialEq)]
pub struct PartnerAppointment {
    pub id: i64,
    pub date: Option<String>,
    pub datetime: Option<String>,
    pub create_date: Option<String>,
    pub comment: Option<String>,
    pub deleted: Option<bool>,
    pub attendance: Option<i64>,
    pub length: Option<i64>,
    pub notify_by_sms: Option<i64>,
    pub notify_by_email: Option<i64>,
    pub master_requested: Option<bool>,
    pub online: Option<bool>,
    pub api_id: Option<String>,
    pub last_change_date: Option<String>,
    pub prepaid: Option<i64>,
    pub prepaid_confirmed: Option<i64>,
    pub activity_id: Option<i64>,
    pub services: Option<Vec<PartnerAppointmentService>>,
    pub company: Option<PartnerAppointmentCompany>,
    pub staff: Option<PartnerAppointmentStaff>,
    pub client: Option<PartnerAppointmentClient>,
    pub custom_fields: Option<PartnerAppointmentCustomFields>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl PartnerAppointment {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            date: None,
            datetime: None,
            create_date: None,
            comment: None,
            deleted: None,
            attendance: None,
            length: None,
            notify_by_sms: None,
            notify_by_email: None,
            master_requested: None,
            online: None,
            api_id: None,
            last_change_date: None,
            prepaid: None,
            prepaid_confirmed: None,
            activity_id: None,
            services: None,
            company: None,
            staff: None,
            client: None,
            custom_fields: None,
            rest: Rest::new(),
        }
    }
}

impl Object for PartnerAppointment {
    const NAME: &'static str = "PartnerAppointment";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "date",
        "datetime",
        "create_date",
        "comment",
        "deleted",
        "attendance",
        "length",
        "notify_by_sms",
        "notify_by_email",
        "master_requested",
        "online",
        "api_id",
        "last_change_date",
        "prepaid",
        "prepaid_confirmed",
        "activity_id",
        "services",
        "company",
        "staff",
        "client",
        "custom_fields",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut date = None;
        let mut datetime = None;
        let mut create_date = None;
        let mut comment = None;
        let mut deleted = None;
        let mut attendance = None;
        let mut length = None;
        let mut notify_by_sms = None;
        let mut notify_by_email = None;
        let mut master_requested = None;
        let mut online = None;
        let mut api_id = None;
        let mut last_change_date = None;
        let mut prepaid = None;
        let mut prepaid_confirmed = None;
        let mut activity_id = None;
        let mut services = None;
        let mut company = None;
        let mut staff = None;
        let mut client = None;
        let mut custom_fields = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut date),
                2 => fields.optional(&mut datetime),
                3 => fields.optional(&mut create_date),
                4 => fields.optional(&mut comment),
                5 => fields.optional(&mut deleted),
                6 => fields.optional(&mut attendance),
                7 => fields.optional(&mut length),
                8 => fields.optional(&mut notify_by_sms),
                9 => fields.optional(&mut notify_by_email),
                10 => fields.optional(&mut master_requested),
                11 => fields.optional(&mut online),
                12 => fields.optional(&mut api_id),
                13 => fields.optional(&mut last_change_date),
                14 => fields.optional(&mut prepaid),
                15 => fields.optional(&mut prepaid_confirmed),
                16 => fields.optional(&mut activity_id),
                17 => fields.optional(&mut services),
                18 => fields.optional(&mut company),
                19 => fields.optional(&mut staff),
                20 => fields.optional(&mut client),
                _ => fields.optional(&mut custom_fields),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            date,
            datetime,
            create_date,
            comment,
            deleted,
            attendance,
            length,
            notify_by_sms,
            notify_by_email,
            master_requested,
            online,
            api_id,
            last_change_date,
            prepaid,
            prepaid_confirmed,
            activity_id,
            services,
            company,
            staff,
            client,
            custom_fields,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("date", &self.date);
        out.optional("datetime", &self.datetime);
        out.optional("create_date", &self.create_date);
        out.optional("comment", &self.comment);
        out.optional("deleted", &self.deleted);
        out.optional("attendance", &self.attendance);
        out.optional("length", &self.length);
        out.optional("notify_by_sms", &self.notify_by_sms);
        out.optional("notify_by_email", &self.notify_by_email);
        out.optional("master_requested", &self.master_requested);
        out.optional("online", &self.online);
        out.optional("api_id", &self.api_id);
        out.optional("last_change_date", &self.last_change_date);
        out.optional("prepaid", &self.prepaid);
        out.optional("prepaid_confirmed", &self.prepaid_confirmed);
        out.optional("activity_id", &self.activity_id);
        out.optional("services", &self.services);
        out.optional("company", &self.company);
        out.optional("staff", &self.staff);
        out.optional("client", &self.client);
        out.optional("custom_fields", &self.custom_fields);
    }
}

object!(PartnerAppointment);

/// A visit of a client: one or more appointments on a day.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Visit {
    /// Attendance. `2`: confirmed by the client, `1`: arrived, `0`: awaited, `-1`: no-show.
    pub attendance: Option<i64>,
    /// When the visit takes place.
    pub datetime: Option<DateTime>,
    pub comment: Option<i64>,
    /// Appointments of the visit.
    pub records: Option<Vec<VisitRecord>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for Visit {
    const NAME: &'static str = "Visit";
    const FIELDS: &'static [&'static str] = &["attendance", "datetime", "comment", "records"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.attendance),
                1 => fields.optional(&mut object.datetime),
                2 => fields.optional(&mut object.comment),
                _ => fields.optional(&mut object.records),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("attendance", &self.attendance);
        out.optional("datetime", &self.datetime);
        out.optional("comment", &self.comment);
        out.optional("records", &self.records);
    }
}

object!(Visit);

/// Payments, loyalty transactions and sold items of a visit.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VisitDetails {
    /// Financial transactions of the visit.
    pub payment_transactions: Option<Vec<AppointmentDetailsFinanceTransaction>>,
    /// Loyalty transactions of the visit.
    pub loyalty_transactions: Option<Vec<LoyaltyTransaction>>,
    /// Transactions of a visit registered by the POS.
    pub kkm_transaction_details_container: Option<VisitFiscalState>,
    /// Products and services of the visit.
    pub items: Option<Vec<VisitDetailsItem>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for VisitDetails {
    const NAME: &'static str = "VisitDetails";
    const FIELDS: &'static [&'static str] = &[
        "payment_transactions",
        "loyalty_transactions",
        "kkm_transaction_details_container",
        "items",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.payment_transactions),
                1 => fields.optional(&mut object.loyalty_transactions),
                2 => fields.optional(&mut object.kkm_transaction_details_container),
                _ => fields.optional(&mut object.items),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("payment_transactions", &self.payment_transactions);
        out.optional("loyalty_transactions", &self.loyalty_transactions);
        out.optional("kkm_transaction_details_container", &self.kkm_transaction_details_container);
        out.optional("items", &self.items);
    }
}

object!(VisitDetails);

/// Request that changes a visit and its appointment.
#[derive(Debug, Clone, PartialEq)]
pub struct VisitUpdate {
    /// Attendance. `2`: confirmed by the client, `1`: arrived and served, `0`: awaited, `-1`: no-show.
    pub attendance: i64,
    pub comment: String,
    /// Payments to add.
    pub new_transactions: Option<Vec<VisitUpdateNewTransaction>>,
    /// Payments to delete.
    pub deleted_transaction_ids: Option<Vec<BTreeMap<String, Value>>>,
    /// Products sold in the visit.
    pub goods_transactions: Option<Vec<VisitUpdateGoodsTransaction>>,
    /// Services of the visit.
    pub services: Option<Vec<VisitUpdateService>>,
    /// Quick payment: cash (`1`), cashless (`2`), cash with a printed receipt (`129`), cashless with a printed receipt (`130`).
    pub fast_payment: Option<i64>,
}

impl VisitUpdate {
    /// What is required, and nothing else.
    pub fn new(attendance: i64, comment: impl Into<String>) -> Self {
        Self {
            attendance,
            comment: comment.into(),
            new_transactions: None,
            deleted_transaction_ids: None,
            goods_transactions: None,
            services: None,
            fast_payment: None,
        }
    }
}

impl Object for VisitUpdate {
    const NAME: &'static str = "VisitUpdate";
    const FIELDS: &'static [&'static str] = &[
        "attendance",
        "comment",
        "new_transactions",
        "deleted_transaction_ids",
        "goods_transactions",
        "services",
        "fast_payment",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut attendance = None;
        let mut comment = None;
        let mut new_transactions = None;
        let mut deleted_transaction_ids = None;
        let mut goods_transactions = None;
        let mut services = None;
        let mut fast_payment = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut attendance),
                1 => fields.required(&mut comment),
                2 => fields.optional(&mut new_transactions),
                3 => fields.optional(&mut deleted_transaction_ids),
                4 => fields.optional(&mut goods_transactions),
                5 => fields.optional(&mut services),
                _ => fields.optional(&mut fast_payment),
            }?;
        }
        Ok(Self {
            attendance: required(attendance, "attendance")?,
            comment: required(comment, "comment")?,
            new_transactions,
            deleted_transaction_ids,
            goods_transactions,
            services,
            fast_payment,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("attendance", &self.attendance);
        out.required("comment", &self.comment);
        out.optional("new_transactions", &self.new_transactions);
        out.optional("deleted_transaction_ids", &self.deleted_transaction_ids);
        out.optional("goods_transactions", &self.goods_transactions);
        out.optional("services", &self.services);
        out.optional("fast_payment", &self.fast_payment);
    }
}

object!(VisitUpdate);

/// A review of a team member or of the location.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Review {
    pub id: i64,
    /// ID of the location.
    pub salon_id: Option<i64>,
    /// What the review is about. `1`: the team member, `0`: the location.
    pub r#type: Option<i64>,
    /// ID of the team member, when `type` is `1`.
    pub master_id: Option<i64>,
    /// Text of the review.
    pub text: Option<String>,
    /// When the review was posted.
    pub date: Option<DateTime>,
    /// Rating, from 1 to 5.
    pub rating: Option<String>,
    /// ID of the author of the review.
    pub user_id: Option<i64>,
    /// Name of the author of the review.
    pub user_name: Option<String>,
    /// URL of the author's picture.
    pub user_avatar: Option<String>,
    /// ID of the appointment that the review is about.
    pub record_id: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Review {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            salon_id: None,
            r#type: None,
            master_id: None,
            text: None,
            date: None,
            rating: None,
            user_id: None,
            user_name: None,
            user_avatar: None,
            record_id: None,
            rest: Rest::new(),
        }
    }
}

impl Object for Review {
    const NAME: &'static str = "Review";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "salon_id",
        "type",
        "master_id",
        "text",
        "date",
        "rating",
        "user_id",
        "user_name",
        "user_avatar",
        "record_id",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut salon_id = None;
        let mut r#type = None;
        let mut master_id = None;
        let mut text = None;
        let mut date = None;
        let mut rating = None;
        let mut user_id = None;
        let mut user_name = None;
        let mut user_avatar = None;
        let mut record_id = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut salon_id),
                2 => fields.optional(&mut r#type),
                3 => fields.optional(&mut master_id),
                4 => fields.optional(&mut text),
                5 => fields.optional(&mut date),
                6 => fields.optional(&mut rating),
                7 => fields.optional(&mut user_id),
                8 => fields.optional(&mut user_name),
                9 => fields.optional(&mut user_avatar),
                _ => fields.optional(&mut record_id),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            salon_id,
            r#type,
            master_id,
            text,
            date,
            rating,
            user_id,
            user_name,
            user_avatar,
            record_id,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("salon_id", &self.salon_id);
        out.optional("type", &self.r#type);
        out.optional("master_id", &self.master_id);
        out.optional("text", &self.text);
        out.optional("date", &self.date);
        out.optional("rating", &self.rating);
        out.optional("user_id", &self.user_id);
        out.optional("user_name", &self.user_name);
        out.optional("user_avatar", &self.user_avatar);
        out.optional("record_id", &self.record_id);
    }
}

object!(Review);

/// Request that posts a review of a team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewReview {
    /// Rating, from 1 to 5.
    pub mark: i64,
    /// Text of the review.
    pub text: String,
    /// Name shown with the review.
    pub name: String,
}

impl NewReview {
    /// What is required, and nothing else.
    pub fn new(mark: i64, text: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            mark,
            text: text.into(),
            name: name.into(),
        }
    }
}

impl Object for NewReview {
    const NAME: &'static str = "NewReview";
    const FIELDS: &'static [&'static str] = &["mark", "text", "name"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut mark = None;
        let mut text = None;
        let mut name = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut mark),
                1 => fields.required(&mut text),
                _ => fields.required(&mut name),
            }?;
        }
        Ok(Self {
            mark: required(mark, "mark")?,
            text: required(text, "text")?,
            name: required(name, "name")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("mark", &self.mark);
        out.required("text", &self.text);
        out.required("name", &self.name);
    }
}

object!(NewReview);

/// Request that books a client into the repeating appointments of a schedule.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewClientSchedule {
    /// ID of the client.
    pub client_id: i64,
    /// ID of the visitor that the schedule is for.
    pub comer_id: Option<i64>,
    /// IDs of the schedule series: 1 to 7.
    ///
    /// 1 to 7 items.
    pub schedule_days_ids: Vec<i64>,
}

impl NewClientSchedule {
    /// What is required, and nothing else.
    pub fn new(client_id: i64, schedule_days_ids: Vec<i64>) -> Self {
        Self {
            client_id,
            comer_id: None,
            schedule_days_ids,
        }
    }
}

impl Object for NewClientSchedule {
    const NAME: &'static str = "NewClientSchedule";
    const FIELDS: &'static [&'static str] = &["client_id", "comer_id", "schedule_days_ids"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut client_id = None;
        let mut comer_id = None;
        let mut schedule_days_ids = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut client_id),
                1 => fields.optional(&mut comer_id),
                _ => fields.required(&mut schedule_days_ids),
            }?;
        }
        Ok(Self {
            client_id: required(client_id, "client_id")?,
            comer_id,
            schedule_days_ids: required(schedule_days_ids, "schedule_days_ids")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("client_id", &self.client_id);
        out.optional("comer_id", &self.comer_id);
        out.required("schedule_days_ids", &self.schedule_days_ids);
    }
}

object!(NewClientSchedule);

/// A client schedule of the location.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ClientSchedule {
    /// ID of the client schedule.
    pub id: Option<i64>,
    /// ID of the membership used for the client schedule; not supported yet.
    pub loyalty_abonement_id: Maybe<i64>,
    /// Last day of the client's schedule.
    pub final_day: Option<String>,
    /// IDs of the series that the client is booked into.
    pub days: Option<Vec<ScheduleDay>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for ClientSchedule {
    const NAME: &'static str = "ClientSchedule";
    const FIELDS: &'static [&'static str] = &["id", "loyalty_abonement_id", "final_day", "days"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.maybe(&mut object.loyalty_abonement_id),
                2 => fields.optional(&mut object.final_day),
                _ => fields.optional(&mut object.days),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.maybe("loyalty_abonement_id", &self.loyalty_abonement_id);
        out.optional("final_day", &self.final_day);
        out.optional("days", &self.days);
    }
}

object!(ClientSchedule);

/// Request that changes the repeating appointments of a client.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ClientScheduleUpdate {
    /// IDs of the schedule series: 1 to 7.
    ///
    /// 1 to 7 items.
    pub schedule_days_ids: Vec<i64>,
}

impl ClientScheduleUpdate {
    /// What is required, and nothing else.
    pub fn new(schedule_days_ids: Vec<i64>) -> Self {
        Self { schedule_days_ids }
    }
}

impl Object for ClientScheduleUpdate {
    const NAME: &'static str = "ClientScheduleUpdate";
    const FIELDS: &'static [&'static str] = &["schedule_days_ids"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut schedule_days_ids = None;
        while fields.next(Self::FIELDS)?.is_some() {
            fields.required(&mut schedule_days_ids)?;
        }
        Ok(Self {
            schedule_days_ids: required(schedule_days_ids, "schedule_days_ids")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("schedule_days_ids", &self.schedule_days_ids);
    }
}

object!(ClientScheduleUpdate);

/// A service in an appointment.
#[derive(Debug, Clone, PartialEq)]
pub struct AppointmentService {
    pub id: i64,
    pub title: Option<String>,
    /// Price to pay for the service.
    pub cost: Option<f64>,
    /// Amount due: the price minus discounts and deposits.
    pub cost_to_pay: Option<f64>,
    /// Price set by hand.
    pub manual_cost: Option<f64>,
    /// Price of one unit.
    pub cost_per_unit: Option<f64>,
    /// Discount, in percent.
    pub discount: Option<f64>,
    /// Price before discounts.
    pub first_cost: Option<f64>,
    /// Quantity.
    pub amount: Option<f64>,
    /// Team members assisting with the service.
    pub assistants: Maybe<Vec<BTreeMap<String, Value>>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl AppointmentService {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            cost: None,
            cost_to_pay: None,
            manual_cost: None,
            cost_per_unit: None,
            discount: None,
            first_cost: None,
            amount: None,
            assistants: Maybe::Absent,
            rest: Rest::new(),
        }
    }
}

impl Object for AppointmentService {
    const NAME: &'static str = "AppointmentService";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "cost",
        "cost_to_pay",
        "manual_cost",
        "cost_per_unit",
        "discount",
        "first_cost",
        "amount",
        "assistants",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut cost = None;
        let mut cost_to_pay = None;
        let mut manual_cost = None;
        let mut cost_per_unit = None;
        let mut discount = None;
        let mut first_cost = None;
        let mut amount = None;
        let mut assistants = Maybe::Absent;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut cost),
                3 => fields.optional(&mut cost_to_pay),
                4 => fields.optional(&mut manual_cost),
                5 => fields.optional(&mut cost_per_unit),
                6 => fields.optional(&mut discount),
                7 => fields.optional(&mut first_cost),
                8 => fields.optional(&mut amount),
                _ => fields.maybe(&mut assistants),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            cost,
            cost_to_pay,
            manual_cost,
            cost_per_unit,
            discount,
            first_cost,
            amount,
            assistants,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("cost", &self.cost);
        out.optional("cost_to_pay", &self.cost_to_pay);
        out.optional("manual_cost", &self.manual_cost);
        out.optional("cost_per_unit", &self.cost_per_unit);
        out.optional("discount", &self.discount);
        out.optional("first_cost", &self.first_cost);
        out.optional("amount", &self.amount);
        out.maybe("assistants", &self.assistants);
    }
}

object!(AppointmentService);

/// The team member of an appointment.
#[derive(Debug, Clone, PartialEq)]
pub struct AppointmentStaff {
    pub id: i64,
    /// ID of the team member in an external system.
    pub api_id: Maybe<String>,
    pub name: Option<String>,
    pub specialization: Option<String>,
    /// Position of the team member.
    pub position: Option<TeamMemberPosition>,
    /// Path of the image file.
    pub avatar: Option<String>,
    /// Path of the high-resolution image file.
    pub avatar_big: Option<String>,
    /// Average rating of the team member.
    pub rating: Option<f64>,
    /// Number of votes in the rating.
    pub votes_count: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl AppointmentStaff {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            api_id: Maybe::Absent,
            name: None,
            specialization: None,
            position: None,
            avatar: None,
            avatar_big: None,
            rating: None,
            votes_count: None,
            rest: Rest::new(),
        }
    }
}

impl Object for AppointmentStaff {
    const NAME: &'static str = "AppointmentStaff";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "api_id",
        "name",
        "specialization",
        "position",
        "avatar",
        "avatar_big",
        "rating",
        "votes_count",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut api_id = Maybe::Absent;
        let mut name = None;
        let mut specialization = None;
        let mut position = None;
        let mut avatar = None;
        let mut avatar_big = None;
        let mut rating = None;
        let mut votes_count = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.maybe(&mut api_id),
                2 => fields.optional(&mut name),
                3 => fields.optional(&mut specialization),
                4 => fields.optional(&mut position),
                5 => fields.optional(&mut avatar),
                6 => fields.optional(&mut avatar_big),
                7 => fields.optional(&mut rating),
                _ => fields.optional(&mut votes_count),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            api_id,
            name,
            specialization,
            position,
            avatar,
            avatar_big,
            rating,
            votes_count,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.maybe("api_id", &self.api_id);
        out.optional("name", &self.name);
        out.optional("specialization", &self.specialization);
        out.optional("position", &self.position);
        out.optional("avatar", &self.avatar);
        out.optional("avatar_big", &self.avatar_big);
        out.optional("rating", &self.rating);
        out.optional("votes_count", &self.votes_count);
    }
}

object!(AppointmentStaff);

/// Client of the appointment; may be empty.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AppointmentClient {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub surname: Option<String>,
    pub middle_name: Option<String>,
    /// Middle name; the old name of `middle_name`.
    pub patronymic: Option<String>,
    pub display_name: Option<String>,
    pub comment: Option<String>,
    pub phone: Option<String>,
    /// Number of the client's card.
    pub card: Option<String>,
    pub email: Option<String>,
    /// Number of visits to which the client came.
    pub success_visits_count: Option<i64>,
    /// Number of failed visits.
    pub fail_visits_count: Option<i64>,
    pub discount: Option<f64>,
    /// `true`: a new client.
    pub is_new: Option<bool>,
    /// Custom fields of the client.
    pub custom_fields: Option<Vec<BTreeMap<String, Value>>>,
    /// `0`: not given, `1`: male, `2`: female.
    pub gender: Option<i64>,
    /// Same as gender. `0`: unknown, `1`: male, `2`: female.
    pub sex: Option<i64>,
    pub birthday: Option<String>,
    /// Tags of the client.
    pub client_tags: Option<Vec<BTreeMap<String, Value>>>,
    /// ID of the country of the phone number.
    pub phone_country_id: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for AppointmentClient {
    const NAME: &'static str = "AppointmentClient";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "surname",
        "middle_name",
        "patronymic",
        "display_name",
        "comment",
        "phone",
        "card",
        "email",
        "success_visits_count",
        "fail_visits_count",
        "discount",
        "is_new",
        "custom_fields",
        "gender",
        "sex",
        "birthday",
        "client_tags",
        "phone_country_id",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.name),
                2 => fields.optional(&mut object.surname),
                3 => fields.optional(&mut object.middle_name),
                4 => fields.optional(&mut object.patronymic),
                5 => fields.optional(&mut object.display_name),
                6 => fields.optional(&mut object.comment),
                7 => fields.optional(&mut object.phone),
                8 => fields.optional(&mut object.card),
                9 => fields.optional(&mut object.email),
                10 => fields.optional(&mut object.success_visits_count),
                11 => fields.optional(&mut object.fail_visits_count),
                12 => fields.optional(&mut object.discount),
                13 => fields.optional(&mut object.is_new),
                14 => fields.optional(&mut object.custom_fields),
                15 => fields.optional(&mut object.gender),
                16 => fields.optional(&mut object.sex),
                17 => fields.optional(&mut object.birthday),
                18 => fields.optional(&mut object.client_tags),
                _ => fields.optional(&mut object.phone_country_id),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("id", &self.id);
        out.optional("name", &self.name);
        out.optional("surname", &self.surname);
        out.optional("middle_name", &self.middle_name);
        out.optional("patronymic", &self.patronymic);
        out.optional("display_name", &self.display_name);
        out.optional("comment", &self.comment);
        out.optional("phone", &self.phone);
        out.optional("card", &self.card);
        out.optional("email", &self.email);
        out.optional("success_visits_count", &self.success_visits_count);
        out.optional("fail_visits_count", &self.fail_visits_count);
        out.optional("discount", &self.discount);
        out.optional("is_new", &self.is_new);
        out.optional("custom_fields", &self.custom_fields);
        out.optional("gender", &self.gender);
        out.optional("sex", &self.sex);
        out.optional("birthday", &self.birthday);
        out.optional("client_tags", &self.client_tags);
        out.optional("phone_country_id", &self.phone_country_id);
    }
}

object!(AppointmentClient);

/// A document of a visit.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AppointmentDocument {
    pub id: i64,
    /// Type of the document. `1`: product sale, `2`: services, `3`: product receipt, `4`: product write-off, `5`: product transfer, `6`: stocktaking, `7`: visit, `8`: write-off of consumables, `9`: client account top-up.
    pub type_id: Option<i64>,
    /// ID of the storage; `0` if there is none.
    pub storage_id: Option<i64>,
    /// ID of the author of the document.
    pub user_id: Option<i64>,
    /// ID of the location.
    pub company_id: Option<i64>,
    /// Number of the document.
    pub number: Option<String>,
    pub comment: Option<String>,
    /// When the document was created.
    pub date_created: Option<DateTime>,
    /// ID of the product category; `0` if there is none.
    pub category_id: Option<i64>,
    /// ID of the visit; `0` if there is none.
    pub visit_id: Option<i64>,
    /// ID of the appointment.
    pub record_id: Option<i64>,
    /// Name of the entity the document is for.
    pub type_title: Option<String>,
    /// `true`: the sales receipt is printed.
    pub is_sale_bill_printed: Option<bool>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl AppointmentDocument {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            type_id: None,
            storage_id: None,
            user_id: None,
            company_id: None,
            number: None,
            comment: None,
            date_created: None,
            category_id: None,
            visit_id: None,
            record_id: None,
            type_title: None,
            is_sale_bill_printed: None,
            rest: Rest::new(),
        }
    }
}

impl Object for AppointmentDocument {
    const NAME: &'static str = "AppointmentDocument";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "type_id",
        "storage_id",
        "user_id",
        "company_id",
        "number",
        "comment",
        "date_created",
        "category_id",
        "visit_id",
        "record_id",
        "type_title",
        "is_sale_bill_printed",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut type_id = None;
        let mut storage_id = None;
        let mut user_id = None;
        let mut company_id = None;
        let mut number = None;
        let mut comment = None;
        let mut date_created = None;
        let mut category_id = None;
        let mut visit_id = None;
        let mut record_id = None;
        let mut type_title = None;
        let mut is_sale_bill_printed = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut type_id),
                2 => fields.optional(&mut storage_id),
                3 => fields.optional(&mut user_id),
                4 => fields.optional(&mut company_id),
                5 => fields.optional(&mut number),
                6 => fields.optional(&mut comment),
                7 => fields.optional(&mut date_created),
                8 => fields.optional(&mut category_id),
                9 => fields.optional(&mut visit_id),
                10 => fields.optional(&mut record_id),
                11 => fields.optional(&mut type_title),
                _ => fields.optional(&mut is_sale_bill_printed),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            type_id,
            storage_id,
            user_id,
            company_id,
            number,
            comment,
            date_created,
            category_id,
            visit_id,
            record_id,
            type_title,
            is_sale_bill_printed,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("type_id", &self.type_id);
        out.optional("storage_id", &self.storage_id);
        out.optional("user_id", &self.user_id);
        out.optional("company_id", &self.company_id);
        out.optional("number", &self.number);
        out.optional("comment", &self.comment);
        out.optional("date_created", &self.date_created);
        out.optional("category_id", &self.category_id);
        out.optional("visit_id", &self.visit_id);
        out.optional("record_id", &self.record_id);
        out.optional("type_title", &self.type_title);
        out.optional("is_sale_bill_printed", &self.is_sale_bill_printed);
    }
}

object!(AppointmentDocument);

/// Value of `acceptance_free`: a boolean or text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum AcceptanceFree {
    Flag(bool),
    Text(String),
}

impl From<bool> for AcceptanceFree {
    fn from(value: bool) -> Self {
        Self::Flag(value)
    }
}

impl From<String> for AcceptanceFree {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl Union for AcceptanceFree {
    const NAME: &'static str = "AcceptanceFree";
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant {
            read: |json| json.read().map(Self::Flag),
            known: &[],
        },
        Variant {
            read: |json| json.read().map(Self::Text),
            known: &[],
        },
    ];

    fn write<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Flag(value) => Serialize::serialize(value, out),
            Self::Text(value) => Serialize::serialize(value, out),
        }
    }
}

union!(AcceptanceFree);

/// The visitor: a boolean or an object.
#[derive(Debug, Clone, PartialEq)]
pub enum Comer {
    Flag(bool),
    Map(BTreeMap<String, Value>),
}

impl From<bool> for Comer {
    fn from(value: bool) -> Self {
        Self::Flag(value)
    }
}

impl From<BTreeMap<String, Value>> for Comer {
    fn from(value: BTreeMap<String, Value>) -> Self {
        Self::Map(value)
    }
}

impl Union for Comer {
    const NAME: &'static str = "Comer";
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant {
            read: |json| json.read().map(Self::Flag),
            known: &[],
        },
        Variant {
            read: |json| json.read().map(Self::Map),
            known: &[],
        },
    ];

    fn write<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Flag(value) => Serialize::serialize(value, out),
            Self::Map(value) => Serialize::serialize(value, out),
        }
    }
}

union!(Comer);

/// Payment status of the appointment, as text or a number.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PaymentStatus {
    Text(String),
    Integer(i64),
}

impl From<String> for PaymentStatus {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<i64> for PaymentStatus {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl Union for PaymentStatus {
    const NAME: &'static str = "PaymentStatus";
    const VARIANTS: &'static [Variant<Self>] = &[
        Variant {
            read: |json| json.read().map(Self::Text),
            known: &[],
        },
        Variant {
            read: |json| json.read().map(Self::Integer),
            known: &[],
        },
    ];

    fn write<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => Serialize::serialize(value, out),
            Self::Integer(value) => Serialize::serialize(value, out),
        }
    }
}

union!(PaymentStatus);

/// Request that books a standard appointment.
#[derive(Debug, Clone, PartialEq)]
pub struct NewSingleAppointment {
    /// ID of the group event. Leave out or send `0` for a standard appointment. An update must send the current event.
    ///
    /// Default `0`; at least 0.
    pub activity_id: Option<NewSingleAppointmentActivityId>,
    /// ID of the team member.
    pub staff_id: i64,
    /// Booked services, each with its ID, price and discount.
    pub services: Vec<NewAppointmentService>,
    /// Phone, name and email of the client.
    pub client: NewSingleAppointmentClient,
    /// `true`: saves the appointment even when the time is busy or non-working. `false`: returns an error for such a time.
    pub save_if_busy: Option<bool>,
    /// Start of the appointment.
    pub datetime: DateTime,
    /// Length of the appointment, in seconds, with the technical break. Add the length of the break when it must not shorten the services.
    pub seance_length: i64,
    /// `true`: the client gets the appointment details by SMS.
    pub send_sms: Option<bool>,
    pub comment: Option<String>,
    /// Hours between the SMS reminder and the visit; `0` sends no reminder.
    pub sms_remain_hours: Option<i64>,
    /// Hours between the reminder email and the visit; `0` sends no reminder.
    pub email_remain_hours: Option<i64>,
    /// Attendance. `2`: confirmed by the client, `1`: arrived and served, `0`: awaited, `-1`: no-show.
    pub attendance: Option<i64>,
    /// ID of the appointment in an external system.
    pub api_id: Option<String>,
    /// Color of the appointment in the calendar: six hexadecimal digits, such as `f44336`.
    pub custom_color: Option<String>,
    /// IDs of the appointment's categories.
    pub record_labels: Option<Vec<String>>,
    /// Seconds of technical break; a multiple of 300, at most 3600. When `null` or absent, the location's value applies (Settings → Appointment Log → Technical Breaks).
    ///
    /// At least 0; at most 3600; a multiple of 300.
    pub technical_break_duration: Maybe<i64>,
    /// Values of custom appointment fields by field code. Requires the permissions `custom_fields_record_values_edit_access` and `custom_fields_record_values_read_access`. An update is always a full one: send the required fields of the appointment's kind as well.
    pub custom_fields: Option<AppointmentCustomFields>,
}

impl NewSingleAppointment {
    /// What is required, and nothing else.
    pub fn new(
        staff_id: i64,
        services: Vec<NewAppointmentService>,
        client: NewSingleAppointmentClient,
        datetime: DateTime,
        seance_length: i64,
    ) -> Self {
        Self {
            activity_id: None,
            staff_id,
            services,
            client,
            save_if_busy: None,
            datetime,
            seance_length,
            send_sms: None,
            comment: None,
            sms_remain_hours: None,
            email_remain_hours: None,
            attendance: None,
            api_id: None,
            custom_color: None,
            record_labels: None,
            technical_break_duration: Maybe::Absent,
            custom_fields: None,
        }
    }
}

impl Object for NewSingleAppointment {
    const NAME: &'static str = "NewSingleAppointment";
    const FIELDS: &'static [&'static str] = &[
        "activity_id",
        "staff_id",
        "services",
        "client",
        "save_if_busy",
        "datetime",
        "seance_length",
        "send_sms",
        "comment",
        "sms_remain_hours",
        "email_remain_hours",
        "attendance",
        "api_id",
        "custom_color",
        "record_labels",
        "technical_break_duration",
        "custom_fields",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut activity_id = None;
        let mut staff_id = None;
        let mut services = None;
        let mut client = None;
        let mut save_if_busy = None;
        let mut datetime = None;
        let mut seance_length = None;
        let mut send_sms = None;
        let mut comment = None;
        let mut sms_remain_hours = None;
        let mut email_remain_hours = None;
        let mut attendance = None;
        let mut api_id = None;
        let mut custom_color = None;
        let mut record_labels = None;
        let mut technical_break_duration = Maybe::Absent;
        let mut custom_fields = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut activity_id),
                1 => fields.required(&mut staff_id),
                2 => fields.required(&mut services),
                3 => fields.required(&mut client),
                4 => fields.optional(&mut save_if_busy),
                5 => fields.required(&mut datetime),
                6 => fields.required(&mut seance_length),
                7 => fields.optional(&mut send_sms),
                8 => fields.optional(&mut comment),
                9 => fields.optional(&mut sms_remain_hours),
                10 => fields.optional(&mut email_remain_hours),
                11 => fields.optional(&mut attendance),
                12 => fields.optional(&mut api_id),
                13 => fields.optional(&mut custom_color),
                14 => fields.optional(&mut record_labels),
                15 => fields.maybe(&mut technical_break_duration),
                _ => fields.optional(&mut custom_fields),
            }?;
        }
        Ok(Self {
            activity_id,
            staff_id: required(staff_id, "staff_id")?,
            services: required(services, "services")?,
            client: required(client, "client")?,
            save_if_busy,
            datetime: required(datetime, "datetime")?,
            seance_length: required(seance_length, "seance_length")?,
            send_sms,
            comment,
            sms_remain_hours,
            email_remain_hours,
            attendance,
            api_id,
            custom_color,
            record_labels,
            technical_break_duration,
            custom_fields,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("activity_id", &self.activity_id);
        out.required("staff_id", &self.staff_id);
        out.required("services", &self.services);
        out.required("client", &self.client);
        out.optional("save_if_busy", &self.save_if_busy);
        out.required("datetime", &self.datetime);
        out.required("seance_length", &self.seance_length);
        out.optional("send_sms", &self.send_sms);
        out.optional("comment", &self.comment);
        out.optional("sms_remain_hours", &self.sms_remain_hours);
        out.optional("email_remain_hours", &self.email_remain_hours);
        out.optional("attendance", &self.attendance);
        out.optional("api_id", &self.api_id);
        out.optional("custom_color", &self.custom_color);
        out.optional("record_labels", &self.record_labels);
        out.maybe("technical_break_duration", &self.technical_break_duration);
        out.optional("custom_fields", &self.custom_fields);
    }
}

object!(NewSingleAppointment);

/// Request that books a client into a group event.
#[derive(Debug, Clone, PartialEq)]
pub struct NewGroupAppointment {
    /// ID of the group event. Leave out or send `0` for a standard appointment. An update must send the current event.
    ///
    /// Default `0`; at least 1.
    pub activity_id: i64,
    /// ID of the team member.
    pub staff_id: Option<i64>,
    /// Booked services, each with its ID, price and discount.
    pub services: Option<Vec<NewAppointmentService>>,
    /// Phone, name and email of the client.
    pub client: NewSingleAppointmentClient,
    /// `true`: saves the appointment even when the time is busy or non-working. `false`: returns an error for such a time.
    pub save_if_busy: Option<bool>,
    /// Start of the appointment.
    pub datetime: Option<DateTime>,
    /// Length of the appointment, in seconds, with the technical break. Add the length of the break when it must not shorten the services.
    pub seance_length: Option<i64>,
    /// `true`: the client gets the appointment details by SMS.
    pub send_sms: Option<bool>,
    pub comment: Option<String>,
    /// Hours between the SMS reminder and the visit; `0` sends no reminder.
    pub sms_remain_hours: Option<i64>,
    /// Hours between the reminder email and the visit; `0` sends no reminder.
    pub email_remain_hours: Option<i64>,
    /// Attendance. `2`: confirmed by the client, `1`: arrived and served, `0`: awaited, `-1`: no-show.
    pub attendance: Option<i64>,
    /// ID of the appointment in an external system.
    pub api_id: Option<String>,
    /// Color of the appointment in the calendar: six hexadecimal digits, such as `f44336`.
    pub custom_color: Option<String>,
    /// IDs of the appointment's categories.
    pub record_labels: Option<Vec<String>>,
    /// Seconds of technical break; a multiple of 300, at most 3600. When `null` or absent, the location's value applies (Settings → Appointment Log → Technical Breaks).
    ///
    /// At least 0; at most 3600; a multiple of 300.
    pub technical_break_duration: Maybe<i64>,
    /// Values of custom appointment fields by field code. Requires the permissions `custom_fields_record_values_edit_access` and `custom_fields_record_values_read_access`. An update is always a full one: send the required fields of the appointment's kind as well.
    pub custom_fields: Option<AppointmentCustomFields>,
}

impl NewGroupAppointment {
    /// What is required, and nothing else.
    pub fn new(activity_id: i64, client: NewSingleAppointmentClient) -> Self {
        Self {
            activity_id,
            staff_id: None,
            services: None,
            client,
            save_if_busy: None,
            datetime: None,
            seance_length: None,
            send_sms: None,
            comment: None,
            sms_remain_hours: None,
            email_remain_hours: None,
            attendance: None,
            api_id: None,
            custom_color: None,
            record_labels: None,
            technical_break_duration: Maybe::Absent,
            custom_fields: None,
        }
    }
}

impl Object for NewGroupAppointment {
    const NAME: &'static str = "NewGroupAppointment";
    const FIELDS: &'static [&'static str] = &[
        "activity_id",
        "staff_id",
        "services",
        "client",
        "save_if_busy",
        "datetime",
        "seance_length",
        "send_sms",
        "comment",
        "sms_remain_hours",
        "email_remain_hours",
        "attendance",
        "api_id",
        "custom_color",
        "record_labels",
        "technical_break_duration",
        "custom_fields",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut activity_id = None;
        let mut staff_id = None;
        let mut services = None;
        let mut client = None;
        let mut save_if_busy = None;
        let mut datetime = None;
        let mut seance_length = None;
        let mut send_sms = None;
        let mut comment = None;
        let mut sms_remain_hours = None;
        let mut email_remain_hours = None;
        let mut attendance = None;
        let mut api_id = None;
        let mut custom_color = None;
        let mut record_labels = None;
        let mut technical_break_duration = Maybe::Absent;
        let mut custom_fields = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut activity_id),
                1 => fields.optional(&mut staff_id),
                2 => fields.optional(&mut services),
                3 => fields.required(&mut client),
                4 => fields.optional(&mut save_if_busy),
                5 => fields.optional(&mut datetime),
                6 => fields.optional(&mut seance_length),
                7 => fields.optional(&mut send_sms),
                8 => fields.optional(&mut comment),
                9 => fields.optional(&mut sms_remain_hours),
                10 => fields.optional(&mut email_remain_hours),
                11 => fields.optional(&mut attendance),
                12 => fields.optional(&mut api_id),
                13 => fields.optional(&mut custom_color),
                14 => fields.optional(&mut record_labels),
                15 => fields.maybe(&mut technical_break_duration),
                _ => fields.optional(&mut custom_fields),
            }?;
        }
        Ok(Self {
            activity_id: required(activity_id, "activity_id")?,
            staff_id,
            services,
            client: required(client, "client")?,
            save_if_busy,
            datetime,
            seance_length,
            send_sms,
            comment,
            sms_remain_hours,
            email_remain_hours,
            attendance,
            api_id,
            custom_color,
            record_labels,
            technical_break_duration,
            custom_fields,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("activity_id", &self.activity_id);
        out.optional("staff_id", &self.staff_id);
        out.optional("services", &self.services);
        out.required("client", &self.client);
        out.optional("save_if_busy", &self.save_if_busy);
        out.optional("datetime", &self.datetime);
        out.optional("seance_length", &self.seance_length);
        out.optional("send_sms", &self.send_sms);
        out.optional("comment", &self.comment);
        out.optional("sms_remain_hours", &self.sms_remain_hours);
        out.optional("email_remain_hours", &self.email_remain_hours);
        out.optional("attendance", &self.attendance);
        out.optional("api_id", &self.api_id);
        out.optional("custom_color", &self.custom_color);
        out.optional("record_labels", &self.record_labels);
        out.maybe("technical_break_duration", &self.technical_break_duration);
        out.optional("custom_fields", &self.custom_fields);
    }
}

object!(NewGroupAppointment);

/// A service in an appointment, with its settings at the location.
#[derive(Debug, Clone, PartialEq)]
pub struct AppointmentDetailsService {
    pub id: i64,
    pub title: Option<String>,
    /// Price to pay for the service.
    pub cost: Option<f64>,
    /// Amount due: the price minus discounts and deposits.
    pub cost_to_pay: Option<f64>,
    /// Price set by hand.
    pub manual_cost: Option<f64>,
    /// Price of one unit.
    pub cost_per_unit: Option<f64>,
    /// Discount, in percent.
    pub discount: Option<f64>,
    /// Price before discounts.
    pub first_cost: Option<f64>,
    /// Quantity.
    pub amount: Option<f64>,
    /// Team members assisting with the service.
    pub assistants: Maybe<Vec<BTreeMap<String, Value>>>,
    /// Settings of the link between team member and service.
    pub staff_service_link: Option<AppointmentDetailsServiceStaffServiceLink>,
    /// Settings of the service at the location.
    pub company_service_link: Option<AppointmentDetailsServiceCompanyServiceLink>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl AppointmentDetailsService {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            cost: None,
            cost_to_pay: None,
            manual_cost: None,
            cost_per_unit: None,
            discount: None,
            first_cost: None,
            amount: None,
            assistants: Maybe::Absent,
            staff_service_link: None,
            company_service_link: None,
            rest: Rest::new(),
        }
    }
}

impl Object for AppointmentDetailsService {
    const NAME: &'static str = "AppointmentDetailsService";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "cost",
        "cost_to_pay",
        "manual_cost",
        "cost_per_unit",
        "discount",
        "first_cost",
        "amount",
        "assistants",
        "staff_service_link",
        "company_service_link",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut cost = None;
        let mut cost_to_pay = None;
        let mut manual_cost = None;
        let mut cost_per_unit = None;
        let mut discount = None;
        let mut first_cost = None;
        let mut amount = None;
        let mut assistants = Maybe::Absent;
        let mut staff_service_link = None;
        let mut company_service_link = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut cost),
                3 => fields.optional(&mut cost_to_pay),
                4 => fields.optional(&mut manual_cost),
                5 => fields.optional(&mut cost_per_unit),
                6 => fields.optional(&mut discount),
                7 => fields.optional(&mut first_cost),
                8 => fields.optional(&mut amount),
                9 => fields.maybe(&mut assistants),
                10 => fields.optional(&mut staff_service_link),
                _ => fields.optional(&mut company_service_link),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            cost,
            cost_to_pay,
            manual_cost,
            cost_per_unit,
            discount,
            first_cost,
            amount,
            assistants,
            staff_service_link,
            company_service_link,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("cost", &self.cost);
        out.optional("cost_to_pay", &self.cost_to_pay);
        out.optional("manual_cost", &self.manual_cost);
        out.optional("cost_per_unit", &self.cost_per_unit);
        out.optional("discount", &self.discount);
        out.optional("first_cost", &self.first_cost);
        out.optional("amount", &self.amount);
        out.maybe("assistants", &self.assistants);
        out.optional("staff_service_link", &self.staff_service_link);
        out.optional("company_service_link", &self.company_service_link);
    }
}

object!(AppointmentDetailsService);

/// The team member of an appointment.
#[derive(Debug, Clone, PartialEq)]
pub struct AppointmentDetailsStaff {
    pub id: i64,
    /// ID of the team member in an external system.
    pub api_id: Maybe<String>,
    pub name: Option<String>,
    pub specialization: Option<String>,
    /// Position of the team member.
    pub position: Option<TeamMemberPosition>,
    /// Path of the image file.
    pub avatar: Option<String>,
    /// Path of the high-resolution image file.
    pub avatar_big: Option<String>,
    /// Average rating of the team member.
    pub rating: Option<f64>,
    /// Number of votes in the rating.
    pub votes_count: Option<i64>,
    pub spec: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl AppointmentDetailsStaff {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            api_id: Maybe::Absent,
            name: None,
            specialization: None,
            position: None,
            avatar: None,
            avatar_big: None,
            rating: None,
            votes_count: None,
            spec: None,
            rest: Rest::new(),
        }
    }
}

impl Object for AppointmentDetailsStaff {
    const NAME: &'static str = "AppointmentDetailsStaff";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "api_id",
        "name",
        "specialization",
        "position",
        "avatar",
        "avatar_big",
        "rating",
        "votes_count",
        "spec",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut api_id = Maybe::Absent;
        let mut name = None;
        let mut specialization = None;
        let mut position = None;
        let mut avatar = None;
        let mut avatar_big = None;
        let mut rating = None;
        let mut votes_count = None;
        let mut spec = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.maybe(&mut api_id),
                2 => fields.optional(&mut name),
                3 => fields.optional(&mut specialization),
                4 => fields.optional(&mut position),
                5 => fields.optional(&mut avatar),
                6 => fields.optional(&mut avatar_big),
                7 => fields.optional(&mut rating),
                8 => fields.optional(&mut votes_count),
                _ => fields.optional(&mut spec),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            api_id,
            name,
            specialization,
            position,
            avatar,
            avatar_big,
            rating,
            votes_count,
            spec,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.maybe("api_id", &self.api_id);
        out.optional("name", &self.name);
        out.optional("specialization", &self.specialization);
        out.optional("position", &self.position);
        out.optional("avatar", &self.avatar);
        out.optional("avatar_big", &self.avatar_big);
        out.optional("rating", &self.rating);
        out.optional("votes_count", &self.votes_count);
        out.optional("spec", &self.spec);
    }
}

object!(AppointmentDetailsStaff);

/// A category of appointments.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AppointmentDetailsRecordLabel {
    pub id: i64,
    pub title: Option<String>,
    /// Color of the category, in hexadecimal digits, with or without `#`.
    pub color: Option<String>,
    /// Name of the icon, such as `star`.
    pub icon: Option<String>,
    /// Color of the text, in hexadecimal digits, with or without `#`.
    pub font_color: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl AppointmentDetailsRecordLabel {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            color: None,
            icon: None,
            font_color: None,
            rest: Rest::new(),
        }
    }
}

impl Object for AppointmentDetailsRecordLabel {
    const NAME: &'static str = "AppointmentDetailsRecordLabel";
    const FIELDS: &'static [&'static str] = &["id", "title", "color", "icon", "font_color"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut color = None;
        let mut icon = None;
        let mut font_color = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut color),
                3 => fields.optional(&mut icon),
                _ => fields.optional(&mut font_color),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            color,
            icon,
            font_color,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("color", &self.color);
        out.optional("icon", &self.icon);
        out.optional("font_color", &self.font_color);
    }
}

object!(AppointmentDetailsRecordLabel);

/// A product transaction that writes off a consumable of an appointment.
#[derive(Debug, Clone, PartialEq)]
pub struct AppointmentDetailsConsumable {
    /// ID of the product transaction.
    pub id: i64,
    /// ID of the document.
    pub document_id: Option<i64>,
    /// ID of the transaction type.
    pub type_id: Option<i64>,
    /// ID of the location.
    pub company_id: Option<i64>,
    /// ID of the product.
    pub good_id: Option<i64>,
    /// Quantity; negative for a write-off.
    pub amount: Option<f64>,
    /// Price of one unit.
    pub cost_per_unit: Option<f64>,
    /// Discount, in percent.
    pub discount: Option<f64>,
    /// Total price.
    pub cost: Option<f64>,
    /// ID of the unit of measure.
    pub unit_id: Option<i64>,
    /// Unit used: the sale unit (`1`) or the write-off unit (`2`).
    pub operation_unit_type: Option<i64>,
    /// ID of the storage.
    pub storage_id: Option<i64>,
    /// ID of the supplier; `0` if there is none.
    pub supplier_id: Option<i64>,
    /// ID of the client; `0` if there is none.
    pub client_id: Option<i64>,
    /// ID of the team member; `0` if there is none.
    pub master_id: Option<i64>,
    /// When the transaction was created.
    pub create_date: Option<DateTime>,
    pub comment: Option<String>,
    /// ID of the service.
    pub service_id: Option<i64>,
    /// ID of the user.
    pub user_id: Option<i64>,
    /// `true` (or `1`): the transaction is deleted.
    pub deleted: Option<bool>,
    /// Number of packages.
    pub pkg_amount: Option<f64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl AppointmentDetailsConsumable {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            document_id: None,
            type_id: None,
            company_id: None,
            good_id: None,
            amount: None,
            cost_per_unit: None,
            discount: None,
            cost: None,
            unit_id: None,
            operation_unit_type: None,
            storage_id: None,
            supplier_id: None,
            client_id: None,
            master_id: None,
            create_date: None,
            comment: None,
            service_id: None,
            user_id: None,
            deleted: None,
            pkg_amount: None,
            rest: Rest::new(),
        }
    }
}

impl Object for AppointmentDetailsConsumable {
    const NAME: &'static str = "AppointmentDetailsConsumable";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "document_id",
        "type_id",
        "company_id",
        "good_id",
        "amount",
        "cost_per_unit",
        "discount",
        "cost",
        "unit_id",
        "operation_unit_type",
        "storage_id",
        "supplier_id",
        "client_id",
        "master_id",
        "create_date",
        "comment",
        "service_id",
        "user_id",
        "deleted",
        "pkg_amount",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut document_id = None;
        let mut type_id = None;
        let mut company_id = None;
        let mut good_id = None;
        let mut amount = None;
        let mut cost_per_unit = None;
        let mut discount = None;
        let mut cost = None;
        let mut unit_id = None;
        let mut operation_unit_type = None;
        let mut storage_id = None;
        let mut supplier_id = None;
        let mut client_id = None;
        let mut master_id = None;
        let mut create_date = None;
        let mut comment = None;
        let mut service_id = None;
        let mut user_id = None;
        let mut deleted = None;
        let mut pkg_amount = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut document_id),
                2 => fields.optional(&mut type_id),
                3 => fields.optional(&mut company_id),
                4 => fields.optional(&mut good_id),
                5 => fields.optional(&mut amount),
                6 => fields.optional(&mut cost_per_unit),
                7 => fields.optional(&mut discount),
                8 => fields.optional(&mut cost),
                9 => fields.optional(&mut unit_id),
                10 => fields.optional(&mut operation_unit_type),
                11 => fields.optional(&mut storage_id),
                12 => fields.optional(&mut supplier_id),
                13 => fields.optional(&mut client_id),
                14 => fields.optional(&mut master_id),
                15 => fields.optional(&mut create_date),
                16 => fields.optional(&mut comment),
                17 => fields.optional(&mut service_id),
                18 => fields.optional(&mut user_id),
                19 => fields.optional(&mut deleted),
                _ => fields.optional(&mut pkg_amount),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            document_id,
            type_id,
            company_id,
            good_id,
            amount,
            cost_per_unit,
            discount,
            cost,
            unit_id,
            operation_unit_type,
            storage_id,
            supplier_id,
            client_id,
            master_id,
            create_date,
            comment,
            service_id,
            user_id,
            deleted,
            pkg_amount,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("document_id", &self.document_id);
        out.optional("type_id", &self.type_id);
        out.optional("company_id", &self.company_id);
        out.optional("good_id", &self.good_id);
        out.optional("amount", &self.amount);
        out.optional("cost_per_unit", &self.cost_per_unit);
        out.optional("discount", &self.discount);
        out.optional("cost", &self.cost);
        out.optional("unit_id", &self.unit_id);
        out.optional("operation_unit_type", &self.operation_unit_type);
        out.optional("storage_id", &self.storage_id);
        out.optional("supplier_id", &self.supplier_id);
        out.optional("client_id", &self.client_id);
        out.optional("master_id", &self.master_id);
        out.optional("create_date", &self.create_date);
        out.optional("comment", &self.comment);
        out.optional("service_id", &self.service_id);
        out.optional("user_id", &self.user_id);
        out.optional("deleted", &self.deleted);
        out.optional("pkg_amount", &self.pkg_amount);
    }
}

object!(AppointmentDetailsConsumable);

/// A financial transaction of an appointment.
#[derive(Debug, Clone, PartialEq)]
pub struct AppointmentDetailsFinanceTransaction {
    pub id: i64,
    /// ID of the document.
    pub document_id: Option<i64>,
    /// When the transaction was created.
    pub date: Option<DateTime>,
    /// ID of the payment item's type.
    pub type_id: Option<i64>,
    /// ID of the payment item.
    pub expense_id: Option<i64>,
    /// ID of the location account.
    pub account_id: Option<i64>,
    /// Amount of the transaction.
    pub amount: Option<f64>,
    /// ID of the client.
    pub client_id: Option<i64>,
    /// ID of the team member; `0` if there is none.
    pub master_id: Option<i64>,
    /// ID of the supplier; `0` if there is none.
    pub supplier_id: Option<i64>,
    pub comment: Option<String>,
    /// ID of the product or service.
    pub item_id: Option<i64>,
    pub target_type_id: Option<i64>,
    /// ID of the appointment.
    pub record_id: Option<i64>,
    /// ID of the product transaction; `0` if there is none.
    pub goods_transaction_id: Option<i64>,
    /// Payment item.
    pub expense: Option<IdTitle>,
    /// Location account.
    pub account: Option<IdTitle>,
    /// ID, name and phone number of a person.
    pub client: Option<IdNamePhone>,
    /// Team member; an empty array if there is none.
    pub master: Option<Vec<BTreeMap<String, Value>>>,
    /// Supplier; an empty array if there is none.
    pub supplier: Option<Vec<BTreeMap<String, Value>>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl AppointmentDetailsFinanceTransaction {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            document_id: None,
            date: None,
            type_id: None,
            expense_id: None,
            account_id: None,
            amount: None,
            client_id: None,
            master_id: None,
            supplier_id: None,
            comment: None,
            item_id: None,
            target_type_id: None,
            record_id: None,
            goods_transaction_id: None,
            expense: None,
            account: None,
            client: None,
            master: None,
            supplier: None,
            rest: Rest::new(),
        }
    }
}

impl Object for AppointmentDetailsFinanceTransaction {
    const NAME: &'static str = "AppointmentDetailsFinanceTransaction";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "document_id",
        "date",
        "type_id",
        "expense_id",
        "account_id",
        "amount",
        "client_id",
        "master_id",
        "supplier_id",
        "comment",
        "item_id",
        "target_type_id",
        "record_id",
        "goods_transaction_id",
        "expense",
        "account",
        "client",
        "master",
        "supplier",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut document_id = None;
        let mut date = None;
        let mut type_id = None;
        let mut expense_id = None;
        let mut account_id = None;
        let mut amount = None;
        let mut client_id = None;
        let mut master_id = None;
        let mut supplier_id = None;
        let mut comment = None;
        let mut item_id = None;
        let mut target_type_id = None;
        let mut record_id = None;
        let mut goods_transaction_id = None;
        let mut expense = None;
        let mut account = None;
        let mut client = None;
        let mut master = None;
        let mut supplier = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut document_id),
                2 => fields.optional(&mut date),
                3 => fields.optional(&mut type_id),
                4 => fields.optional(&mut expense_id),
                5 => fields.optional(&mut account_id),
                6 => fields.optional(&mut amount),
                7 => fields.optional(&mut client_id),
                8 => fields.optional(&mut master_id),
                9 => fields.optional(&mut supplier_id),
                10 => fields.optional(&mut comment),
                11 => fields.optional(&mut item_id),
                12 => fields.optional(&mut target_type_id),
                13 => fields.optional(&mut record_id),
                14 => fields.optional(&mut goods_transaction_id),
                15 => fields.optional(&mut expense),
                16 => fields.optional(&mut account),
                17 => fields.optional(&mut client),
                18 => fields.optional(&mut master),
                _ => fields.optional(&mut supplier),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            document_id,
            date,
            type_id,
            expense_id,
            account_id,
            amount,
            client_id,
            master_id,
            supplier_id,
            comment,
            item_id,
            target_type_id,
            record_id,
            goods_transaction_id,
            expense,
            account,
            client,
            master,
            supplier,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("document_id", &self.document_id);
        out.optional("date", &self.date);
        out.optional("type_id", &self.type_id);
        out.optional("expense_id", &self.expense_id);
        out.optional("account_id", &self.account_id);
        out.optional("amount", &self.amount);
        out.optional("client_id", &self.client_id);
        out.optional("master_id", &self.master_id);
        out.optional("supplier_id", &self.supplier_id);
        out.optional("comment", &self.comment);
        out.optional("item_id", &self.item_id);
        out.optional("target_type_id", &self.target_type_id);
        out.optional("record_id", &self.record_id);
        out.optional("goods_transaction_id", &self.goods_transaction_id);
        out.optional("expense", &self.expense);
        out.optional("account", &self.account);
        out.optional("client", &self.client);
        out.optional("master", &self.master);
        out.optional("supplier", &self.supplier);
    }
}

object!(AppointmentDetailsFinanceTransaction);

#[derive(Debug, Clone, PartialEq)]
pub struct PartnerAppointmentService {
    pub id: i64,
    pub title: Option<String>,
    pub cost: Option<f64>,
    pub price_min: Option<f64>,
    pub price_max: Option<f64>,
    pub discount: Option<f64>,
    pub amount: Option<f64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl PartnerAppointmentService {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            cost: None,
            price_min: None,
            price_max: None,
            discount: None,
            amount: None,
            rest: Rest::new(),
        }
    }
}

impl Object for PartnerAppointmentService {
    const NAME: &'static str = "PartnerAppointmentService";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "cost",
        "price_min",
        "price_max",
        "discount",
        "amount",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut cost = None;
        let mut price_min = None;
        let mut price_max = None;
        let mut discount = None;
        let mut amount = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut cost),
                3 => fields.optional(&mut price_min),
                4 => fields.optional(&mut price_max),
                5 => fields.optional(&mut discount),
                _ => fields.optional(&mut amount),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            cost,
            price_min,
            price_max,
            discount,
            amount,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("cost", &self.cost);
        out.optional("price_min", &self.price_min);
        out.optional("price_max", &self.price_max);
        out.optional("discount", &self.discount);
        out.optional("amount", &self.amount);
    }
}

object!(PartnerAppointmentService);

#[derive(Debug, Clone, PartialEq)]
pub struct PartnerAppointmentCompany {
    pub id: i64,
    pub title: Option<String>,
    pub public_title: Option<String>,
    pub business_group_id: Option<i64>,
    pub business_type_id: Option<i64>,
    pub country_id: Option<i64>,
    pub city_id: Option<i64>,
    pub timezone: Option<String>,
    pub timezone_name: Option<String>,
    pub address: Option<String>,
    pub coordinate_lat: Option<f64>,
    pub coordinate_lon: Option<f64>,
    pub logo: Option<String>,
    pub zip: Option<String>,
    pub phone: Option<String>,
    pub phones: Option<Vec<Value>>,
    pub site: Option<String>,
    pub allow_delete_record: Option<bool>,
    pub allow_change_record: Option<bool>,
    pub country: Option<String>,
    pub city: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl PartnerAppointmentCompany {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            title: None,
            public_title: None,
            business_group_id: None,
            business_type_id: None,
            country_id: None,
            city_id: None,
            timezone: None,
            timezone_name: None,
            address: None,
            coordinate_lat: None,
            coordinate_lon: None,
            logo: None,
            zip: None,
            phone: None,
            phones: None,
            site: None,
            allow_delete_record: None,
            allow_change_record: None,
            country: None,
            city: None,
            rest: Rest::new(),
        }
    }
}

impl Object for PartnerAppointmentCompany {
    const NAME: &'static str = "PartnerAppointmentCompany";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "public_title",
        "business_group_id",
        "business_type_id",
        "country_id",
        "city_id",
        "timezone",
        "timezone_name",
        "address",
        "coordinate_lat",
        "coordinate_lon",
        "logo",
        "zip",
        "phone",
        "phones",
        "site",
        "allow_delete_record",
        "allow_change_record",
        "country",
        "city",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut public_title = None;
        let mut business_group_id = None;
        let mut business_type_id = None;
        let mut country_id = None;
        let mut city_id = None;
        let mut timezone = None;
        let mut timezone_name = None;
        let mut address = None;
        let mut coordinate_lat = None;
        let mut coordinate_lon = None;
        let mut logo = None;
        let mut zip = None;
        let mut phone = None;
        let mut phones = None;
        let mut site = None;
        let mut allow_delete_record = None;
        let mut allow_change_record = None;
        let mut country = None;
        let mut city = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut title),
                2 => fields.optional(&mut public_title),
                3 => fields.optional(&mut business_group_id),
                4 => fields.optional(&mut business_type_id),
                5 => fields.optional(&mut country_id),
                6 => fields.optional(&mut city_id),
                7 => fields.optional(&mut timezone),
                8 => fields.optional(&mut timezone_name),
                9 => fields.optional(&mut address),
                10 => fields.optional(&mut coordinate_lat),
                11 => fields.optional(&mut coordinate_lon),
                12 => fields.optional(&mut logo),
                13 => fields.optional(&mut zip),
                14 => fields.optional(&mut phone),
                15 => fields.optional(&mut phones),
                16 => fields.optional(&mut site),
                17 => fields.optional(&mut allow_delete_record),
                18 => fields.optional(&mut allow_change_record),
                19 => fields.optional(&mut country),
                _ => fields.optional(&mut city),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title,
            public_title,
            business_group_id,
            business_type_id,
            country_id,
            city_id,
            timezone,
            timezone_name,
            address,
            coordinate_lat,
            coordinate_lon,
            logo,
            zip,
            phone,
            phones,
            site,
            allow_delete_record,
            allow_change_record,
            country,
            city,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("title", &self.title);
        out.optional("public_title", &self.public_title);
        out.optional("business_group_id", &self.business_group_id);
        out.optional("business_type_id", &self.business_type_id);
        out.optional("country_id", &self.country_id);
        out.optional("city_id", &self.city_id);
        out.optional("timezone", &self.timezone);
        out.optional("timezone_name", &self.timezone_name);
        out.optional("address", &self.address);
        out.optional("coordinate_lat", &self.coordinate_lat);
        out.optional("coordinate_lon", &self.coordinate_lon);
        out.optional("logo", &self.logo);
        out.optional("zip", &self.zip);
        out.optional("phone", &self.phone);
        out.optional("phones", &self.phones);
        out.optional("site", &self.site);
        out.optional("allow_delete_record", &self.allow_delete_record);
        out.optional("allow_change_record", &self.allow_change_record);
        out.optional("country", &self.country);
        out.optional("city", &self.city);
    }
}

object!(PartnerAppointmentCompany);

#[derive(Debug, Clone, PartialEq)]
pub struct PartnerAppointmentStaff {
    pub id: i64,
    pub name: Option<String>,
    pub company_id: Option<i64>,
    pub specialization: Option<String>,
    pub position: Option<Vec<Value>>,
    pub rating: Option<f64>,
    pub show_rating: Option<bool>,
    pub comments_count: Option<i64>,
    pub votes_count: Option<i64>,
    pub average_score: Option<f64>,
    pub avatar: Option<String>,
    pub prepaid: Option<String>,
    pub api_id: Maybe<Value>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl PartnerAppointmentStaff {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: None,
            company_id: None,
            specialization: None,
            position: None,
            rating: None,
            show_rating: None,
            comments_count: None,
            votes_count: None,
            average_score: None,
            avatar: None,
            prepaid: None,
            api_id: Maybe::Absent,
            rest: Rest::new(),
        }
    }
}

impl Object for PartnerAppointmentStaff {
    const NAME: &'static str = "PartnerAppointmentStaff";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "company_id",
        "specialization",
        "position",
        "rating",
        "show_rating",
        "comments_count",
        "votes_count",
        "average_score",
        "avatar",
        "prepaid",
        "api_id",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut company_id = None;
        let mut specialization = None;
        let mut position = None;
        let mut rating = None;
        let mut show_rating = None;
        let mut comments_count = None;
        let mut votes_count = None;
        let mut average_score = None;
        let mut avatar = None;
        let mut prepaid = None;
        let mut api_id = Maybe::Absent;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut name),
                2 => fields.optional(&mut company_id),
                3 => fields.optional(&mut specialization),
                4 => fields.optional(&mut position),
                5 => fields.optional(&mut rating),
                6 => fields.optional(&mut show_rating),
                7 => fields.optional(&mut comments_count),
                8 => fields.optional(&mut votes_count),
                9 => fields.optional(&mut average_score),
                10 => fields.optional(&mut avatar),
                11 => fields.optional(&mut prepaid),
                _ => fields.maybe(&mut api_id),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            name,
            company_id,
            specialization,
            position,
            rating,
            show_rating,
            comments_count,
            votes_count,
            average_score,
            avatar,
            prepaid,
            api_id,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("name", &self.name);
        out.optional("company_id", &self.company_id);
        out.optional("specialization", &self.specialization);
        out.optional("position", &self.position);
        out.optional("rating", &self.rating);
        out.optional("show_rating", &self.show_rating);
        out.optional("comments_count", &self.comments_count);
        out.optional("votes_count", &self.votes_count);
        out.optional("average_score", &self.average_score);
        out.optional("avatar", &self.avatar);
        out.optional("prepaid", &self.prepaid);
        out.maybe("api_id", &self.api_id);
    }
}

object!(PartnerAppointmentStaff);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PartnerAppointmentClient {
    pub id: i64,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub phone_code: Option<String>,
    pub email: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl PartnerAppointmentClient {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: None,
            phone: None,
            phone_code: None,
            email: None,
            rest: Rest::new(),
        }
    }
}

impl Object for PartnerAppointmentClient {
    const NAME: &'static str = "PartnerAppointmentClient";
    const FIELDS: &'static [&'static str] = &["id", "name", "phone", "phone_code", "email"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut phone = None;
        let mut phone_code = None;
        let mut email = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut name),
                2 => fields.optional(&mut phone),
                3 => fields.optional(&mut phone_code),
                _ => fields.optional(&mut email),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            name,
            phone,
            phone_code,
            email,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("name", &self.name);
        out.optional("phone", &self.phone);
        out.optional("phone_code", &self.phone_code);
        out.optional("email", &self.email);
    }
}

object!(PartnerAppointmentClient);

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PartnerAppointmentCustomFields {
    /// `dop-telephone` on the wire.
    pub dop_telephone: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for PartnerAppointmentCustomFields {
    const NAME: &'static str = "PartnerAppointmentCustomFields";
    const FIELDS: &'static [&'static str] = &["dop-telephone"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next_rest(Self::FIELDS, &mut object.rest)?.is_some() {
            fields.optional(&mut object.dop_telephone)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("dop-telephone", &self.dop_telephone);
    }
}

object!(PartnerAppointmentCustomFields);

/// An appointment of a visit.
#[derive(Debug, Clone, PartialEq)]
pub struct VisitRecord {
    pub id: i64,
    /// ID of the location.
    pub company_id: Option<i64>,
    /// ID of the team member.
    pub staff_id: Option<i64>,
    /// Services of the appointment.
    pub services: Option<Vec<BTreeMap<String, Value>>>,
    pub events: Option<Vec<BTreeMap<String, Value>>>,
    /// Product transactions.
    pub goods_transactions: Option<Vec<BTreeMap<String, Value>>>,
    /// The team member of a visit.
    pub staff: Option<VisitRecordStaff>,
    /// The client of a visit.
    pub client: Option<VisitRecordClient>,
    /// When the visit takes place.
    pub date: Option<DateTime>,
    /// Visit time, ISO 8601.
    pub datetime: Option<DateTime>,
    /// When the visit was created.
    pub create_date: Option<DateTime>,
    pub comment: Option<String>,
    /// `true`: booked online; `false`: made by an administrator. Read-only.
    pub online: Option<bool>,
    /// Visit status. `2`: confirmed by the client, `1`: arrived, `0`: awaited, `-1`: no-show.
    pub visit_attendance: Option<i64>,
    /// Attendance status of the appointment.
    pub attendance: Option<i64>,
    /// `1`: the appointment is confirmed.
    pub confirmed: Option<i64>,
    /// Length of the appointment, in seconds: the services and the technical break.
    pub seance_length: Option<i64>,
    /// Length of the appointment, in seconds, with the technical break; same as `seance_length`.
    pub length: Option<i64>,
    /// Whether the client gets an SMS reminder.
    pub sms_before: Option<i64>,
    /// Whether an SMS was sent when the appointment was added.
    pub sms_now: Option<i64>,
    /// Text of the SMS.
    pub sms_now_text: Option<String>,
    /// `1`: the email notification has been sent.
    pub email_now: Option<i64>,
    /// `1`: an administrator confirmed the appointment at the client's request.
    pub notified: Option<i64>,
    /// `1`: the client chose this team member; `0`: the client has no preference.
    pub master_request: Option<i64>,
    /// ID of the appointment in an external system.
    pub api_id: Option<String>,
    /// Page from which the client came to book, such as a website or the VK app.
    pub from_url: Option<String>,
    /// `1`: the client was asked for a review of the visit.
    pub review_requested: Option<i64>,
    /// ID of the group event; `0` if there is none.
    pub activity_id: Option<i64>,
    /// Documents of the visit.
    pub documents: Option<Vec<Document>>,
    /// ID of the visit.
    pub visit_id: Option<i64>,
    /// ID of the author of the appointment.
    pub created_user_id: Option<i64>,
    /// `1`: the appointment is deleted.
    pub deleted: Option<i64>,
    /// `1`: fully paid.
    pub paid_full: Option<i64>,
    /// `1`: can be paid online.
    pub prepaid: Option<i64>,
    /// `1`: the online payment is confirmed.
    pub prepaid_confirmed: Option<i64>,
    /// Last change of the appointment.
    pub last_change_date: Option<DateTime>,
    /// Color of the appointment in the calendar: six hexadecimal digits, such as `f44336`.
    pub custom_color: Option<String>,
    /// Font color of the appointment. Read-only.
    pub custom_font_color: Option<String>,
    /// Categories of the appointment.
    pub record_labels: Option<Vec<BTreeMap<String, Value>>>,
    /// Custom fields of the appointment.
    pub custom_fields: Option<Vec<BTreeMap<String, Value>>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl VisitRecord {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            company_id: None,
            staff_id: None,
            services: None,
            events: None,
            goods_transactions: None,
            staff: None,
            client: None,
            date: None,
            datetime: None,
            create_date: None,
            comment: None,
            online: None,
            visit_attendance: None,
            attendance: None,
            confirmed: None,
            seance_length: None,
            length: None,
            sms_before: None,
            sms_now: None,
            sms_now_text: None,
            email_now: None,
            notified: None,
            master_request: None,
            api_id: None,
            from_url: None,
            review_requested: None,
            activity_id: None,
            documents: None,
            visit_id: None,
            created_user_id: None,
            deleted: None,
            paid_full: None,
            prepaid: None,
            prepaid_confirmed: None,
            last_change_date: None,
            custom_color: None,
            custom_font_color: None,
            record_labels: None,
            custom_fields: None,
            rest: Rest::new(),
        }
    }
}

impl Object for VisitRecord {
    const NAME: &'static str = "VisitRecord";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "company_id",
        "staff_id",
        "services",
        "events",
        "goods_transactions",
        "staff",
        "client",
        "date",
        "datetime",
        "create_date",
        "comment",
        "online",
        "visit_attendance",
        "attendance",
        "confirmed",
        "seance_length",
        "length",
        "sms_before",
        "sms_now",
        "sms_now_text",
        "email_now",
        "notified",
        "master_request",
        "api_id",
        "from_url",
        "review_requested",
        "activity_id",
        "documents",
        "visit_id",
        "created_user_id",
        "deleted",
        "paid_full",
        "prepaid",
        "prepaid_confirmed",
        "last_change_date",
        "custom_color",
        "custom_font_color",
        "record_labels",
        "custom_fields",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut company_id = None;
        let mut staff_id = None;
        let mut services = None;
        let mut events = None;
        let mut goods_transactions = None;
        let mut staff = None;
        let mut client = None;
        let mut date = None;
        let mut datetime = None;
        let mut create_date = None;
        let mut comment = None;
        let mut online = None;
        let mut visit_attendance = None;
        let mut attendance = None;
        let mut confirmed = None;
        let mut seance_length = None;
        let mut length = None;
        let mut sms_before = None;
        let mut sms_now = None;
        let mut sms_now_text = None;
        let mut email_now = None;
        let mut notified = None;
        let mut master_request = None;
        let mut api_id = None;
        let mut from_url = None;
        let mut review_requested = None;
        let mut activity_id = None;
        let mut documents = None;
        let mut visit_id = None;
        let mut created_user_id = None;
        let mut deleted = None;
        let mut paid_full = None;
        let mut prepaid = None;
        let mut prepaid_confirmed = None;
        let mut last_change_date = None;
        let mut custom_color = None;
        let mut custom_font_color = None;
        let mut record_labels = None;
        let mut custom_fields = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut company_id),
                2 => fields.optional(&mut staff_id),
                3 => fields.optional(&mut services),
                4 => fields.optional(&mut events),
                5 => fields.optional(&mut goods_transactions),
                6 => fields.optional(&mut staff),
                7 => fields.optional(&mut client),
                8 => fields.optional(&mut date),
                9 => fields.optional(&mut datetime),
                10 => fields.optional(&mut create_date),
                11 => fields.optional(&mut comment),
                12 => fields.optional(&mut online),
                13 => fields.optional(&mut visit_attendance),
                14 => fields.optional(&mut attendance),
                15 => fields.optional(&mut confirmed),
                16 => fields.optional(&mut seance_length),
                17 => fields.optional(&mut length),
                18 => fields.optional(&mut sms_before),
                19 => fields.optional(&mut sms_now),
                20 => fields.optional(&mut sms_now_text),
                21 => fields.optional(&mut email_now),
                22 => fields.optional(&mut notified),
                23 => fields.optional(&mut master_request),
                24 => fields.optional(&mut api_id),
                25 => fields.optional(&mut from_url),
                26 => fields.optional(&mut review_requested),
                27 => fields.optional(&mut activity_id),
                28 => fields.optional(&mut documents),
                29 => fields.optional(&mut visit_id),
                30 => fields.optional(&mut created_user_id),
                31 => fields.optional(&mut deleted),
                32 => fields.optional(&mut paid_full),
                33 => fields.optional(&mut prepaid),
                34 => fields.optional(&mut prepaid_confirmed),
                35 => fields.optional(&mut last_change_date),
                36 => fields.optional(&mut custom_color),
                37 => fields.optional(&mut custom_font_color),
                38 => fields.optional(&mut record_labels),
                _ => fields.optional(&mut custom_fields),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            company_id,
            staff_id,
            services,
            events,
            goods_transactions,
            staff,
            client,
            date,
            datetime,
            create_date,
            comment,
            online,
            visit_attendance,
            attendance,
            confirmed,
            seance_length,
            length,
            sms_before,
            sms_now,
            sms_now_text,
            email_now,
            notified,
            master_request,
            api_id,
            from_url,
            review_requested,
            activity_id,
            documents,
            visit_id,
            created_user_id,
            deleted,
            paid_full,
            prepaid,
            prepaid_confirmed,
            last_change_date,
            custom_color,
            custom_font_color,
            record_labels,
            custom_fields,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("company_id", &self.company_id);
        out.optional("staff_id", &self.staff_id);
        out.optional("services", &self.services);
        out.optional("events", &self.events);
        out.optional("goods_transactions", &self.goods_transactions);
        out.optional("staff", &self.staff);
        out.optional("client", &self.client);
        out.optional("date", &self.date);
        out.optional("datetime", &self.datetime);
        out.optional("create_date", &self.create_date);
        out.optional("comment", &self.comment);
        out.optional("online", &self.online);
        out.optional("visit_attendance", &self.visit_attendance);
        out.optional("attendance", &self.attendance);
        out.optional("confirmed", &self.confirmed);
        out.optional("seance_length", &self.seance_length);
        out.optional("length", &self.length);
        out.optional("sms_before", &self.sms_before);
        out.optional("sms_now", &self.sms_now);
        out.optional("sms_now_text", &self.sms_now_text);
        out.optional("email_now", &self.email_now);
        out.optional("notified", &self.notified);
        out.optional("master_request", &self.master_request);
        out.optional("api_id", &self.api_id);
        out.optional("from_url", &self.from_url);
        out.optional("review_requested", &self.review_requested);
        out.optional("activity_id", &self.activity_id);
        out.optional("documents", &self.documents);
        out.optional("visit_id", &self.visit_id);
        out.optional("created_user_id", &self.created_user_id);
        out.optional("deleted", &self.deleted);
        out.optional("paid_full", &self.paid_full);
        out.optional("prepaid", &self.prepaid);
        out.optional("prepaid_confirmed", &self.prepaid_confirmed);
        out.optional("last_change_date", &self.last_change_date);
        out.optional("custom_color", &self.custom_color);
        out.optional("custom_font_color", &self.custom_font_color);
        out.optional("record_labels", &self.record_labels);
        out.optional("custom_fields", &self.custom_fields);
    }
}

object!(VisitRecord);

/// Transactions of a visit registered by the POS.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VisitFiscalState {
    /// Receipt printed last. `0`: return, `1`: sale.
    pub last_operation_type: Option<i64>,
    /// Transactions registered by the POS.
    pub transactions: Option<Vec<FiscalTransaction>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for VisitFiscalState {
    const NAME: &'static str = "VisitFiscalState";
    const FIELDS: &'static [&'static str] = &["last_operation_type", "transactions"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.last_operation_type),
                _ => fields.optional(&mut object.transactions),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("last_operation_type", &self.last_operation_type);
        out.optional("transactions", &self.transactions);
    }
}

object!(VisitFiscalState);

/// A payment to add to a visit.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct VisitUpdateNewTransaction {
    /// ID of the financial transaction.
    pub id: Option<i64>,
    /// Sum paid.
    pub amount: Option<f64>,
    /// ID of the location account.
    pub account_id: Option<i64>,
}

impl Object for VisitUpdateNewTransaction {
    const NAME: &'static str = "VisitUpdateNewTransaction";
    const FIELDS: &'static [&'static str] = &["id", "amount", "account_id"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.amount),
                _ => fields.optional(&mut object.account_id),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("id", &self.id);
        out.optional("amount", &self.amount);
        out.optional("account_id", &self.account_id);
    }
}

object!(VisitUpdateNewTransaction);

/// A product sold in a visit.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct VisitUpdateGoodsTransaction {
    /// ID of the product transaction.
    pub id: Option<i64>,
    pub title: Option<String>,
    pub barcode: Option<String>,
    /// Article number.
    pub article: Option<String>,
    pub amount: Option<String>,
    /// Price of one unit.
    pub cost_per_unit: Option<String>,
    pub price: Option<String>,
    pub cost: Option<String>,
    /// Unit used: the sale unit (`1`) or the write-off unit (`2`).
    pub operation_unit_type: Option<i64>,
    /// ID of the team member.
    pub master_id: Option<String>,
    /// ID of the storage.
    pub storage_id: Option<String>,
    /// ID of the product.
    pub good_id: Option<String>,
    pub discount: Option<String>,
}

impl Object for VisitUpdateGoodsTransaction {
    const NAME: &'static str = "VisitUpdateGoodsTransaction";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "barcode",
        "article",
        "amount",
        "cost_per_unit",
        "price",
        "cost",
        "operation_unit_type",
        "master_id",
        "storage_id",
        "good_id",
        "discount",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.title),
                2 => fields.optional(&mut object.barcode),
                3 => fields.optional(&mut object.article),
                4 => fields.optional(&mut object.amount),
                5 => fields.optional(&mut object.cost_per_unit),
                6 => fields.optional(&mut object.price),
                7 => fields.optional(&mut object.cost),
                8 => fields.optional(&mut object.operation_unit_type),
                9 => fields.optional(&mut object.master_id),
                10 => fields.optional(&mut object.storage_id),
                11 => fields.optional(&mut object.good_id),
                _ => fields.optional(&mut object.discount),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("id", &self.id);
        out.optional("title", &self.title);
        out.optional("barcode", &self.barcode);
        out.optional("article", &self.article);
        out.optional("amount", &self.amount);
        out.optional("cost_per_unit", &self.cost_per_unit);
        out.optional("price", &self.price);
        out.optional("cost", &self.cost);
        out.optional("operation_unit_type", &self.operation_unit_type);
        out.optional("master_id", &self.master_id);
        out.optional("storage_id", &self.storage_id);
        out.optional("good_id", &self.good_id);
        out.optional("discount", &self.discount);
    }
}

object!(VisitUpdateGoodsTransaction);

/// A service of a visit.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VisitUpdateService {
    pub id: Option<i64>,
    pub title: Option<String>,
    /// Price to pay for the service.
    pub cost: Option<f64>,
    /// Price of one unit.
    pub cost_per_unit: Option<f64>,
    /// Discount, in percent.
    pub discount: Option<f64>,
    /// Price before discounts.
    pub first_cost: Option<f64>,
    /// ID of the appointment.
    pub record_id: Option<i64>,
}

impl Object for VisitUpdateService {
    const NAME: &'static str = "VisitUpdateService";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "cost",
        "cost_per_unit",
        "discount",
        "first_cost",
        "record_id",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.title),
                2 => fields.optional(&mut object.cost),
                3 => fields.optional(&mut object.cost_per_unit),
                4 => fields.optional(&mut object.discount),
                5 => fields.optional(&mut object.first_cost),
                _ => fields.optional(&mut object.record_id),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("id", &self.id);
        out.optional("title", &self.title);
        out.optional("cost", &self.cost);
        out.optional("cost_per_unit", &self.cost_per_unit);
        out.optional("discount", &self.discount);
        out.optional("first_cost", &self.first_cost);
        out.optional("record_id", &self.record_id);
    }
}

object!(VisitUpdateService);

/// ID of the group event. Leave out or send `0` for a standard appointment. An update must send the current event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewSingleAppointmentActivityId {
    /// Sent as `0`.
    NoEvent,
    /// A value that the document does not list.
    Other(i64),
}

impl NewSingleAppointmentActivityId {
    /// The value as it is sent.
    pub fn value(&self) -> i64 {
        match self {
            Self::NoEvent => 0,
            Self::Other(value) => *value,
        }
    }
}

impl From<i64> for NewSingleAppointmentActivityId {
    fn from(value: i64) -> Self {
        match value {
            0 => Self::NoEvent,
            _ => Self::Other(value),
        }
    }
}

int_enum!(NewSingleAppointmentActivityId);

/// A service to book, with its price.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct NewAppointmentService {
    /// ID of the service.
    pub id: Option<i64>,
    /// Price before discounts.
    pub first_cost: Option<f64>,
    /// Discount, in percent.
    pub discount: Option<f64>,
    /// Price after the discount.
    pub cost: Option<f64>,
}

impl Object for NewAppointmentService {
    const NAME: &'static str = "NewAppointmentService";
    const FIELDS: &'static [&'static str] = &["id", "first_cost", "discount", "cost"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.id),
                1 => fields.optional(&mut object.first_cost),
                2 => fields.optional(&mut object.discount),
                _ => fields.optional(&mut object.cost),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("id", &self.id);
        out.optional("first_cost", &self.first_cost);
        out.optional("discount", &self.discount);
        out.optional("cost", &self.cost);
    }
}

object!(NewAppointmentService);

/// Phone, name and email of the client.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct NewSingleAppointmentClient {
    pub phone: Option<String>,
    pub name: Option<String>,
    pub email: Option<String>,
}

impl Object for NewSingleAppointmentClient {
    const NAME: &'static str = "NewSingleAppointmentClient";
    const FIELDS: &'static [&'static str] = &["phone", "name", "email"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.phone),
                1 => fields.optional(&mut object.name),
                _ => fields.optional(&mut object.email),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("phone", &self.phone);
        out.optional("name", &self.name);
        out.optional("email", &self.email);
    }
}

object!(NewSingleAppointmentClient);

/// Values of custom appointment fields by field code. Requires the permissions `custom_fields_record_values_edit_access` and `custom_fields_record_values_read_access`. An update is always a full one: send the required fields of the appointment's kind as well.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct AppointmentCustomFields {
    /// Stands for a custom field; the keys are the codes of the location's fields.
    pub my_custom_field: Option<i64>,
    /// Stands for a custom field; the keys are the codes of the location's fields.
    pub some_another_field: Option<Vec<String>>,
}

impl Object for AppointmentCustomFields {
    const NAME: &'static str = "AppointmentCustomFields";
    const FIELDS: &'static [&'static str] = &["my_custom_field", "some_another_field"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.optional(&mut object.my_custom_field),
                _ => fields.optional(&mut object.some_another_field),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.optional("my_custom_field", &self.my_custom_field);
        out.optional("some_another_field", &self.some_another_field);
    }
}

object!(AppointmentCustomFields);

/// Settings of the link between team member and service.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct AppointmentDetailsServiceStaffServiceLink {
    /// Length of the service, in seconds.
    pub length: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for AppointmentDetailsServiceStaffServiceLink {
    const NAME: &'static str = "AppointmentDetailsServiceStaffServiceLink";
    const FIELDS: &'static [&'static str] = &["length"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while fields.next_rest(Self::FIELDS, &mut object.rest)?.is_some() {
            fields.optional(&mut object.length)?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("length", &self.length);
    }
}

object!(AppointmentDetailsServiceStaffServiceLink);

/// Settings of the service at the location.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AppointmentDetailsServiceCompanyServiceLink {
    /// Lower price of the service.
    pub price_min: Option<f64>,
    /// Upper price of the service.
    pub price_max: Option<f64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for AppointmentDetailsServiceCompanyServiceLink {
    const NAME: &'static str = "AppointmentDetailsServiceCompanyServiceLink";
    const FIELDS: &'static [&'static str] = &["price_min", "price_max"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.price_min),
                _ => fields.optional(&mut object.price_max),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("price_min", &self.price_min);
        out.optional("price_max", &self.price_max);
    }
}

object!(AppointmentDetailsServiceCompanyServiceLink);

/// The team member of a visit.
#[derive(Debug, Clone, PartialEq)]
pub struct VisitRecordStaff {
    pub id: i64,
    pub name: Option<String>,
    pub specialization: Option<String>,
    /// Position of the team member.
    pub position: Option<IdTitle>,
    /// Path of the image file.
    pub avatar: Option<String>,
    /// Path of the high-resolution image file.
    pub avatar_big: Option<String>,
    /// Average rating of the team member.
    pub rating: Option<f64>,
    /// Number of votes in the rating.
    pub votes_count: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl VisitRecordStaff {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: None,
            specialization: None,
            position: None,
            avatar: None,
            avatar_big: None,
            rating: None,
            votes_count: None,
            rest: Rest::new(),
        }
    }
}

impl Object for VisitRecordStaff {
    const NAME: &'static str = "VisitRecordStaff";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "specialization",
        "position",
        "avatar",
        "avatar_big",
        "rating",
        "votes_count",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut specialization = None;
        let mut position = None;
        let mut avatar = None;
        let mut avatar_big = None;
        let mut rating = None;
        let mut votes_count = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut name),
                2 => fields.optional(&mut specialization),
                3 => fields.optional(&mut position),
                4 => fields.optional(&mut avatar),
                5 => fields.optional(&mut avatar_big),
                6 => fields.optional(&mut rating),
                _ => fields.optional(&mut votes_count),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            name,
            specialization,
            position,
            avatar,
            avatar_big,
            rating,
            votes_count,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("name", &self.name);
        out.optional("specialization", &self.specialization);
        out.optional("position", &self.position);
        out.optional("avatar", &self.avatar);
        out.optional("avatar_big", &self.avatar_big);
        out.optional("rating", &self.rating);
        out.optional("votes_count", &self.votes_count);
    }
}

object!(VisitRecordStaff);

/// The client of a visit.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct VisitRecordClient {
    pub id: i64,
    pub name: Option<String>,
    pub phone: Option<String>,
    /// Number of the client's card.
    pub card: Option<String>,
    pub email: Option<String>,
    /// Number of visits to which the client came.
    pub success_visits_count: Option<i64>,
    /// Number of visits that the client canceled.
    pub fail_visits_count: Option<i64>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl VisitRecordClient {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            name: None,
            phone: None,
            card: None,
            email: None,
            success_visits_count: None,
            fail_visits_count: None,
            rest: Rest::new(),
        }
    }
}

impl Object for VisitRecordClient {
    const NAME: &'static str = "VisitRecordClient";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "name",
        "phone",
        "card",
        "email",
        "success_visits_count",
        "fail_visits_count",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut phone = None;
        let mut card = None;
        let mut email = None;
        let mut success_visits_count = None;
        let mut fail_visits_count = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut name),
                2 => fields.optional(&mut phone),
                3 => fields.optional(&mut card),
                4 => fields.optional(&mut email),
                5 => fields.optional(&mut success_visits_count),
                _ => fields.optional(&mut fail_visits_count),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            name,
            phone,
            card,
            email,
            success_visits_count,
            fail_visits_count,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("name", &self.name);
        out.optional("phone", &self.phone);
        out.optional("card", &self.card);
        out.optional("email", &self.email);
        out.optional("success_visits_count", &self.success_visits_count);
        out.optional("fail_visits_count", &self.fail_visits_count);
    }
}

object!(VisitRecordClient);

/// A document of a visit.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Document {
    pub id: i64,
    /// Type of the document. `1`: product sale, `2`: services, `3`: product receipt, `4`: product write-off, `5`: product transfer, `6`: stocktaking, `7`: visit, `8`: write-off of consumables, `9`: client account top-up.
    pub type_id: Option<i64>,
    /// ID of the storage; `0` if there is none.
    pub storage_id: Option<i64>,
    /// ID of the author of the document.
    pub user_id: Option<i64>,
    /// ID of the location.
    pub company_id: Option<i64>,
    /// Number of the document.
    pub number: Option<String>,
    pub comment: Option<String>,
    /// When the document was created.
    pub date_created: Option<DateTime>,
    /// ID of the product category; `0` if there is none.
    pub category_id: Option<i64>,
    /// ID of the visit.
    pub visit_id: Option<i64>,
    /// ID of the appointment.
    pub record_id: Option<i64>,
    /// Name of the entity the document is for.
    pub type_title: Option<String>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Document {
    /// What is required, and nothing else.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            type_id: None,
            storage_id: None,
            user_id: None,
            company_id: None,
            number: None,
            comment: None,
            date_created: None,
            category_id: None,
            visit_id: None,
            record_id: None,
            type_title: None,
            rest: Rest::new(),
        }
    }
}

impl Object for Document {
    const NAME: &'static str = "Document";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "type_id",
        "storage_id",
        "user_id",
        "company_id",
        "number",
        "comment",
        "date_created",
        "category_id",
        "visit_id",
        "record_id",
        "type_title",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut type_id = None;
        let mut storage_id = None;
        let mut user_id = None;
        let mut company_id = None;
        let mut number = None;
        let mut comment = None;
        let mut date_created = None;
        let mut category_id = None;
        let mut visit_id = None;
        let mut record_id = None;
        let mut type_title = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.optional(&mut type_id),
                2 => fields.optional(&mut storage_id),
                3 => fields.optional(&mut user_id),
                4 => fields.optional(&mut company_id),
                5 => fields.optional(&mut number),
                6 => fields.optional(&mut comment),
                7 => fields.optional(&mut date_created),
                8 => fields.optional(&mut category_id),
                9 => fields.optional(&mut visit_id),
                10 => fields.optional(&mut record_id),
                _ => fields.optional(&mut type_title),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            type_id,
            storage_id,
            user_id,
            company_id,
            number,
            comment,
            date_created,
            category_id,
            visit_id,
            record_id,
            type_title,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.optional("type_id", &self.type_id);
        out.optional("storage_id", &self.storage_id);
        out.optional("user_id", &self.user_id);
        out.optional("company_id", &self.company_id);
        out.optional("number", &self.number);
        out.optional("comment", &self.comment);
        out.optional("date_created", &self.date_created);
        out.optional("category_id", &self.category_id);
        out.optional("visit_id", &self.visit_id);
        out.optional("record_id", &self.record_id);
        out.optional("type_title", &self.type_title);
    }
}

object!(Document);
