// Written by `cargo xtask regen`; changes are lost.

//! Types of `appointments`.

use crate::runtime::{
    DateTime, Literal, Maybe, Object, Rest, Value, When, int_enum, object, union,
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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Appointment {
    fn new(id: i64);
    "id": required id,
    "company_id": optional company_id,
    "staff_id": optional staff_id,
    "services": optional services,
    "goods_transactions": optional goods_transactions,
    "staff": optional staff,
    "client": maybe client,
    "date": optional date,
    "datetime": optional datetime,
    "create_date": optional create_date,
    "comment": optional comment,
    "online": optional online,
    "visit_attendance": optional visit_attendance,
    "attendance": optional attendance,
    "confirmed": optional confirmed,
    "seance_length": optional seance_length,
    "length": optional length,
    "sms_before": optional sms_before,
    "sms_now": optional sms_now,
    "sms_now_text": optional sms_now_text,
    "email_now": optional email_now,
    "notified": optional notified,
    "master_request": optional master_request,
    "api_id": optional api_id,
    "from_url": optional from_url,
    "review_requested": optional review_requested,
    "is_remind_sms_sent": optional is_remind_sms_sent,
    "visit_id": optional visit_id,
    "created_user_id": optional created_user_id,
    "deleted": optional deleted,
    "paid_full": optional paid_full,
    "prepaid": optional prepaid,
    "prepaid_confirmed": optional prepaid_confirmed,
    "last_change_date": optional last_change_date,
    "custom_color": optional custom_color,
    "custom_font_color": optional custom_font_color,
    "record_labels": optional record_labels,
    "activity_id": optional activity_id,
    "custom_fields": optional custom_fields,
    "documents": optional documents,
    "sms_remain_hours": maybe sms_remain_hours,
    "email_remain_hours": maybe email_remain_hours,
    "bookform_id": optional bookform_id,
    "record_from": optional record_from,
    "is_mobile": optional is_mobile,
    "is_sale_bill_printed": optional is_sale_bill_printed,
    "consumables": optional consumables,
    "finance_transactions": optional finance_transactions,
    "acceptance_free": maybe acceptance_free,
    "clients_count": optional clients_count,
    "comer": maybe comer,
    "is_update_blocked": optional is_update_blocked,
    "payment_status": optional payment_status,
    "resource_instance_ids": optional resource_instance_ids,
    "short_link": optional short_link,
    "technical_break_duration": optional technical_break_duration,
    "resource_instances": optional resource_instances,
    ..rest
});

/// Request that creates or replaces an appointment.
#[derive(Debug, Clone, PartialEq)]
pub enum NewAppointment {
    Single(Box<NewSingleAppointment>),
    Group(Box<NewGroupAppointment>),
    /// A value that is not one of the other variants, or that several of them fit equally.
    Other(Value),
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

union!(NewAppointment {
    Single: When {
        known: <NewSingleAppointment as Object>::FIELDS,
        needs: &["staff_id", "services", "client", "datetime", "seance_length"],
        constants: &[("activity_id", &[Literal::Integer(0)])],
        ..When::OBJECT
    },
    Group: When {
        known: <NewGroupAppointment as Object>::FIELDS,
        needs: &["activity_id", "client"],
        ..When::OBJECT
    },
    ..Other
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AppointmentDetails {
    fn new(id: i64);
    "id": required id,
    "company_id": optional company_id,
    "staff_id": optional staff_id,
    "services": optional services,
    "goods_transactions": optional goods_transactions,
    "staff": optional staff,
    "client": maybe client,
    "date": optional date,
    "datetime": optional datetime,
    "create_date": optional create_date,
    "comment": optional comment,
    "online": optional online,
    "visit_attendance": optional visit_attendance,
    "attendance": optional attendance,
    "confirmed": optional confirmed,
    "seance_length": optional seance_length,
    "length": optional length,
    "sms_before": optional sms_before,
    "sms_now": optional sms_now,
    "sms_now_text": optional sms_now_text,
    "email_now": optional email_now,
    "notified": optional notified,
    "master_request": optional master_request,
    "api_id": optional api_id,
    "from_url": optional from_url,
    "review_requested": optional review_requested,
    "is_remind_sms_sent": optional is_remind_sms_sent,
    "visit_id": optional visit_id,
    "created_user_id": optional created_user_id,
    "deleted": optional deleted,
    "paid_full": optional paid_full,
    "prepaid": optional prepaid,
    "prepaid_confirmed": optional prepaid_confirmed,
    "last_change_date": optional last_change_date,
    "custom_color": optional custom_color,
    "custom_font_color": optional custom_font_color,
    "record_labels": optional record_labels,
    "activity_id": optional activity_id,
    "custom_fields": optional custom_fields,
    "documents": optional documents,
    "sms_remain_hours": maybe sms_remain_hours,
    "email_remain_hours": maybe email_remain_hours,
    "bookform_id": optional bookform_id,
    "record_from": optional record_from,
    "is_mobile": optional is_mobile,
    "is_sale_bill_printed": optional is_sale_bill_printed,
    "consumables": optional consumables,
    "finance_transactions": optional finance_transactions,
    "acceptance_free": maybe acceptance_free,
    "clients_count": optional clients_count,
    "comer": maybe comer,
    "comer_person_info": maybe comer_person_info,
    "is_update_blocked": optional is_update_blocked,
    "payment_status": optional payment_status,
    "resource_instance_ids": optional resource_instance_ids,
    "short_link": optional short_link,
    "technical_break_duration": optional technical_break_duration,
    "resource_instances": optional resource_instances,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PartnerAppointment {
    fn new(id: i64);
    "id": required id,
    "date": optional date,
    "datetime": optional datetime,
    "create_date": optional create_date,
    "comment": optional comment,
    "deleted": optional deleted,
    "attendance": optional attendance,
    "length": optional length,
    "notify_by_sms": optional notify_by_sms,
    "notify_by_email": optional notify_by_email,
    "master_requested": optional master_requested,
    "online": optional online,
    "api_id": optional api_id,
    "last_change_date": optional last_change_date,
    "prepaid": optional prepaid,
    "prepaid_confirmed": optional prepaid_confirmed,
    "activity_id": optional activity_id,
    "services": optional services,
    "company": optional company,
    "staff": optional staff,
    "client": optional client,
    "custom_fields": optional custom_fields,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Visit {
    "attendance": optional attendance,
    "datetime": optional datetime,
    "comment": optional comment,
    "records": optional records,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(VisitDetails {
    "payment_transactions": optional payment_transactions,
    "loyalty_transactions": optional loyalty_transactions,
    "kkm_transaction_details_container": optional kkm_transaction_details_container,
    "items": optional items,
    ..rest
});

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

object!(VisitUpdate {
    fn new(attendance: i64, comment: impl Into<String>);
    "attendance": required attendance,
    "comment": required comment,
    "new_transactions": optional new_transactions,
    "deleted_transaction_ids": optional deleted_transaction_ids,
    "goods_transactions": optional goods_transactions,
    "services": optional services,
    "fast_payment": optional fast_payment,
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Review {
    fn new(id: i64);
    "id": required id,
    "salon_id": optional salon_id,
    "type": optional r#type,
    "master_id": optional master_id,
    "text": optional text,
    "date": optional date,
    "rating": optional rating,
    "user_id": optional user_id,
    "user_name": optional user_name,
    "user_avatar": optional user_avatar,
    "record_id": optional record_id,
    ..rest
});

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

object!(NewReview {
    fn new(mark: i64, text: impl Into<String>, name: impl Into<String>);
    "mark": required mark,
    "text": required text,
    "name": required name,
});

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

object!(NewClientSchedule {
    fn new(client_id: i64, schedule_days_ids: Vec<i64>);
    "client_id": required client_id,
    "comer_id": optional comer_id,
    "schedule_days_ids": required schedule_days_ids,
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ClientSchedule {
    "id": optional id,
    "loyalty_abonement_id": maybe loyalty_abonement_id,
    "final_day": optional final_day,
    "days": optional days,
    ..rest
});

/// Request that changes the repeating appointments of a client.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ClientScheduleUpdate {
    /// IDs of the schedule series: 1 to 7.
    ///
    /// 1 to 7 items.
    pub schedule_days_ids: Vec<i64>,
}

object!(ClientScheduleUpdate {
    fn new(schedule_days_ids: Vec<i64>);
    "schedule_days_ids": required schedule_days_ids,
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AppointmentService {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "cost": optional cost,
    "cost_to_pay": optional cost_to_pay,
    "manual_cost": optional manual_cost,
    "cost_per_unit": optional cost_per_unit,
    "discount": optional discount,
    "first_cost": optional first_cost,
    "amount": optional amount,
    "assistants": maybe assistants,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AppointmentStaff {
    fn new(id: i64);
    "id": required id,
    "api_id": maybe api_id,
    "name": optional name,
    "specialization": optional specialization,
    "position": optional position,
    "avatar": optional avatar,
    "avatar_big": optional avatar_big,
    "rating": optional rating,
    "votes_count": optional votes_count,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AppointmentClient {
    "id": optional id,
    "name": optional name,
    "surname": optional surname,
    "middle_name": optional middle_name,
    "patronymic": optional patronymic,
    "display_name": optional display_name,
    "comment": optional comment,
    "phone": optional phone,
    "card": optional card,
    "email": optional email,
    "success_visits_count": optional success_visits_count,
    "fail_visits_count": optional fail_visits_count,
    "discount": optional discount,
    "is_new": optional is_new,
    "custom_fields": optional custom_fields,
    "gender": optional gender,
    "sex": optional sex,
    "birthday": optional birthday,
    "client_tags": optional client_tags,
    "phone_country_id": optional phone_country_id,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AppointmentDocument {
    fn new(id: i64);
    "id": required id,
    "type_id": optional type_id,
    "storage_id": optional storage_id,
    "user_id": optional user_id,
    "company_id": optional company_id,
    "number": optional number,
    "comment": optional comment,
    "date_created": optional date_created,
    "category_id": optional category_id,
    "visit_id": optional visit_id,
    "record_id": optional record_id,
    "type_title": optional type_title,
    "is_sale_bill_printed": optional is_sale_bill_printed,
    ..rest
});

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

union!(AcceptanceFree {
    Flag: When::BOOL,
    Text: When { is_general: true, ..When::TEXT },
});

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

union!(Comer {
    Flag: When::BOOL,
    Map: When { is_general: true, ..When::OBJECT },
});

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

union!(PaymentStatus {
    Text: When { is_general: true, ..When::TEXT },
    Integer: When::NUMBER,
});

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

object!(NewSingleAppointment {
    literal;
    "activity_id": optional activity_id,
    "staff_id": required staff_id,
    "services": required services,
    "client": required client,
    "save_if_busy": optional save_if_busy,
    "datetime": required datetime,
    "seance_length": required seance_length,
    "send_sms": optional send_sms,
    "comment": optional comment,
    "sms_remain_hours": optional sms_remain_hours,
    "email_remain_hours": optional email_remain_hours,
    "attendance": optional attendance,
    "api_id": optional api_id,
    "custom_color": optional custom_color,
    "record_labels": optional record_labels,
    "technical_break_duration": maybe technical_break_duration,
    "custom_fields": optional custom_fields,
});

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

object!(NewGroupAppointment {
    fn new(activity_id: i64, client: NewSingleAppointmentClient);
    "activity_id": required activity_id,
    "staff_id": optional staff_id,
    "services": optional services,
    "client": required client,
    "save_if_busy": optional save_if_busy,
    "datetime": optional datetime,
    "seance_length": optional seance_length,
    "send_sms": optional send_sms,
    "comment": optional comment,
    "sms_remain_hours": optional sms_remain_hours,
    "email_remain_hours": optional email_remain_hours,
    "attendance": optional attendance,
    "api_id": optional api_id,
    "custom_color": optional custom_color,
    "record_labels": optional record_labels,
    "technical_break_duration": maybe technical_break_duration,
    "custom_fields": optional custom_fields,
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AppointmentDetailsService {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "cost": optional cost,
    "cost_to_pay": optional cost_to_pay,
    "manual_cost": optional manual_cost,
    "cost_per_unit": optional cost_per_unit,
    "discount": optional discount,
    "first_cost": optional first_cost,
    "amount": optional amount,
    "assistants": maybe assistants,
    "staff_service_link": optional staff_service_link,
    "company_service_link": optional company_service_link,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AppointmentDetailsStaff {
    fn new(id: i64);
    "id": required id,
    "api_id": maybe api_id,
    "name": optional name,
    "specialization": optional specialization,
    "position": optional position,
    "avatar": optional avatar,
    "avatar_big": optional avatar_big,
    "rating": optional rating,
    "votes_count": optional votes_count,
    "spec": optional spec,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AppointmentDetailsRecordLabel {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "color": optional color,
    "icon": optional icon,
    "font_color": optional font_color,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AppointmentDetailsConsumable {
    fn new(id: i64);
    "id": required id,
    "document_id": optional document_id,
    "type_id": optional type_id,
    "company_id": optional company_id,
    "good_id": optional good_id,
    "amount": optional amount,
    "cost_per_unit": optional cost_per_unit,
    "discount": optional discount,
    "cost": optional cost,
    "unit_id": optional unit_id,
    "operation_unit_type": optional operation_unit_type,
    "storage_id": optional storage_id,
    "supplier_id": optional supplier_id,
    "client_id": optional client_id,
    "master_id": optional master_id,
    "create_date": optional create_date,
    "comment": optional comment,
    "service_id": optional service_id,
    "user_id": optional user_id,
    "deleted": optional deleted,
    "pkg_amount": optional pkg_amount,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AppointmentDetailsFinanceTransaction {
    fn new(id: i64);
    "id": required id,
    "document_id": optional document_id,
    "date": optional date,
    "type_id": optional type_id,
    "expense_id": optional expense_id,
    "account_id": optional account_id,
    "amount": optional amount,
    "client_id": optional client_id,
    "master_id": optional master_id,
    "supplier_id": optional supplier_id,
    "comment": optional comment,
    "item_id": optional item_id,
    "target_type_id": optional target_type_id,
    "record_id": optional record_id,
    "goods_transaction_id": optional goods_transaction_id,
    "expense": optional expense,
    "account": optional account,
    "client": optional client,
    "master": optional master,
    "supplier": optional supplier,
    ..rest
});

#[derive(Debug, Clone, PartialEq)]
pub struct PartnerAppointmentService {
    pub id: i64,
    pub title: Option<String>,
    pub cost: Option<f64>,
    pub price_min: Option<f64>,
    pub price_max: Option<f64>,
    pub discount: Option<f64>,
    pub amount: Option<f64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PartnerAppointmentService {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "cost": optional cost,
    "price_min": optional price_min,
    "price_max": optional price_max,
    "discount": optional discount,
    "amount": optional amount,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PartnerAppointmentCompany {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "public_title": optional public_title,
    "business_group_id": optional business_group_id,
    "business_type_id": optional business_type_id,
    "country_id": optional country_id,
    "city_id": optional city_id,
    "timezone": optional timezone,
    "timezone_name": optional timezone_name,
    "address": optional address,
    "coordinate_lat": optional coordinate_lat,
    "coordinate_lon": optional coordinate_lon,
    "logo": optional logo,
    "zip": optional zip,
    "phone": optional phone,
    "phones": optional phones,
    "site": optional site,
    "allow_delete_record": optional allow_delete_record,
    "allow_change_record": optional allow_change_record,
    "country": optional country,
    "city": optional city,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PartnerAppointmentStaff {
    fn new(id: i64);
    "id": required id,
    "name": optional name,
    "company_id": optional company_id,
    "specialization": optional specialization,
    "position": optional position,
    "rating": optional rating,
    "show_rating": optional show_rating,
    "comments_count": optional comments_count,
    "votes_count": optional votes_count,
    "average_score": optional average_score,
    "avatar": optional avatar,
    "prepaid": optional prepaid,
    "api_id": maybe api_id,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PartnerAppointmentClient {
    pub id: i64,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub phone_code: Option<String>,
    pub email: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PartnerAppointmentClient {
    fn new(id: i64);
    "id": required id,
    "name": optional name,
    "phone": optional phone,
    "phone_code": optional phone_code,
    "email": optional email,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PartnerAppointmentCustomFields {
    /// `dop-telephone` on the wire.
    pub dop_telephone: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PartnerAppointmentCustomFields { "dop-telephone": optional dop_telephone, ..rest });

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(VisitRecord {
    fn new(id: i64);
    "id": required id,
    "company_id": optional company_id,
    "staff_id": optional staff_id,
    "services": optional services,
    "events": optional events,
    "goods_transactions": optional goods_transactions,
    "staff": optional staff,
    "client": optional client,
    "date": optional date,
    "datetime": optional datetime,
    "create_date": optional create_date,
    "comment": optional comment,
    "online": optional online,
    "visit_attendance": optional visit_attendance,
    "attendance": optional attendance,
    "confirmed": optional confirmed,
    "seance_length": optional seance_length,
    "length": optional length,
    "sms_before": optional sms_before,
    "sms_now": optional sms_now,
    "sms_now_text": optional sms_now_text,
    "email_now": optional email_now,
    "notified": optional notified,
    "master_request": optional master_request,
    "api_id": optional api_id,
    "from_url": optional from_url,
    "review_requested": optional review_requested,
    "activity_id": optional activity_id,
    "documents": optional documents,
    "visit_id": optional visit_id,
    "created_user_id": optional created_user_id,
    "deleted": optional deleted,
    "paid_full": optional paid_full,
    "prepaid": optional prepaid,
    "prepaid_confirmed": optional prepaid_confirmed,
    "last_change_date": optional last_change_date,
    "custom_color": optional custom_color,
    "custom_font_color": optional custom_font_color,
    "record_labels": optional record_labels,
    "custom_fields": optional custom_fields,
    ..rest
});

/// Transactions of a visit registered by the POS.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct VisitFiscalState {
    /// Receipt printed last. `0`: return, `1`: sale.
    pub last_operation_type: Option<i64>,
    /// Transactions registered by the POS.
    pub transactions: Option<Vec<FiscalTransaction>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(VisitFiscalState {
    "last_operation_type": optional last_operation_type,
    "transactions": optional transactions,
    ..rest
});

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

object!(VisitUpdateNewTransaction {
    "id": optional id,
    "amount": optional amount,
    "account_id": optional account_id,
});

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

object!(VisitUpdateGoodsTransaction {
    "id": optional id,
    "title": optional title,
    "barcode": optional barcode,
    "article": optional article,
    "amount": optional amount,
    "cost_per_unit": optional cost_per_unit,
    "price": optional price,
    "cost": optional cost,
    "operation_unit_type": optional operation_unit_type,
    "master_id": optional master_id,
    "storage_id": optional storage_id,
    "good_id": optional good_id,
    "discount": optional discount,
});

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

object!(VisitUpdateService {
    "id": optional id,
    "title": optional title,
    "cost": optional cost,
    "cost_per_unit": optional cost_per_unit,
    "discount": optional discount,
    "first_cost": optional first_cost,
    "record_id": optional record_id,
});

/// ID of the group event. Leave out or send `0` for a standard appointment. An update must send the current event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewSingleAppointmentActivityId {
    /// Sent as `0`.
    NoEvent,
    /// A value that is not documented.
    Other(i64),
}

impl NewSingleAppointmentActivityId {
    /// Returns the value on the wire.
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

object!(NewAppointmentService {
    "id": optional id,
    "first_cost": optional first_cost,
    "discount": optional discount,
    "cost": optional cost,
});

/// Phone, name and email of the client.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct NewSingleAppointmentClient {
    pub phone: Option<String>,
    pub name: Option<String>,
    pub email: Option<String>,
}

object!(NewSingleAppointmentClient {
    "phone": optional phone,
    "name": optional name,
    "email": optional email,
});

/// Values of custom appointment fields by field code. Requires the permissions `custom_fields_record_values_edit_access` and `custom_fields_record_values_read_access`. An update is always a full one: send the required fields of the appointment's kind as well.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct AppointmentCustomFields {
    /// Stands for a custom field; the keys are the codes of the location's fields.
    pub my_custom_field: Option<i64>,
    /// Stands for a custom field; the keys are the codes of the location's fields.
    pub some_another_field: Option<Vec<String>>,
}

object!(AppointmentCustomFields {
    "my_custom_field": optional my_custom_field,
    "some_another_field": optional some_another_field,
});

/// Settings of the link between team member and service.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct AppointmentDetailsServiceStaffServiceLink {
    /// Length of the service, in seconds.
    pub length: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AppointmentDetailsServiceStaffServiceLink { "length": optional length, ..rest });

/// Settings of the service at the location.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AppointmentDetailsServiceCompanyServiceLink {
    /// Lower price of the service.
    pub price_min: Option<f64>,
    /// Upper price of the service.
    pub price_max: Option<f64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(AppointmentDetailsServiceCompanyServiceLink {
    "price_min": optional price_min,
    "price_max": optional price_max,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(VisitRecordStaff {
    fn new(id: i64);
    "id": required id,
    "name": optional name,
    "specialization": optional specialization,
    "position": optional position,
    "avatar": optional avatar,
    "avatar_big": optional avatar_big,
    "rating": optional rating,
    "votes_count": optional votes_count,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(VisitRecordClient {
    fn new(id: i64);
    "id": required id,
    "name": optional name,
    "phone": optional phone,
    "card": optional card,
    "email": optional email,
    "success_visits_count": optional success_visits_count,
    "fail_visits_count": optional fail_visits_count,
    ..rest
});

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
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(Document {
    fn new(id: i64);
    "id": required id,
    "type_id": optional type_id,
    "storage_id": optional storage_id,
    "user_id": optional user_id,
    "company_id": optional company_id,
    "number": optional number,
    "comment": optional comment,
    "date_created": optional date_created,
    "category_id": optional category_id,
    "visit_id": optional visit_id,
    "record_id": optional record_id,
    "type_title": optional type_title,
    ..rest
});
