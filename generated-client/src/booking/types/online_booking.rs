// Written by `cargo xtask regen`; changes are lost.

//! Types of `online_booking`.

use crate::runtime::{Date, DateTime, Maybe, Null, Rest, Value, When, object, union};
use std::collections::BTreeMap;

/// Settings of a booking form.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BookingForm {
    /// Steps of the form.
    pub steps: Option<Vec<BookingFormStep>>,
    /// Design of the form.
    pub style: Option<BookingFormStyle>,
    /// ID of the chain.
    pub group_id: Option<i64>,
    /// ID of the location.
    pub company_id: Option<i64>,
    /// `true`: clients confirm their phone number by SMS to book.
    pub phone_confirmation: Option<bool>,
    /// Code of the language, such as `en-US`.
    pub lang: Option<String>,
    /// Languages of the form.
    pub langs: Option<Vec<BookingFormLanguage>>,
    /// `true`: a comment is required to book.
    pub comment_required: Option<bool>,
    /// ID in Google Analytics.
    pub google_analytics_id: Option<String>,
    /// ID of the Facebook pixel.
    pub facebook_pixel_id: Option<String>,
    /// ID of the Yandex Metrica counter.
    pub metrika_counter_id: Maybe<i64>,
    /// ID in AppMetrica.
    pub app_metrika_id: Maybe<String>,
    /// `true`: SMS are enabled.
    pub sms_enabled: Option<bool>,
    pub id: Option<i64>,
    /// URL of the booking form.
    pub url: Option<String>,
    pub staff_name: Option<BTreeMap<String, Value>>,
    /// `true`: clients book step by step, without a menu.
    pub without_menu: Option<bool>,
    /// Order of the booking, such as `steps`.
    pub sequence_type: Option<String>,
    /// Scripts for the page of the form.
    pub client_scripts: Option<String>,
    pub y_injection: Option<String>,
    /// `true`: the first service category is closed.
    pub first_service_category_close: Option<bool>,
    /// Settings of the map.
    pub map: Option<BTreeMap<String, Value>>,
    /// How the location is chosen, such as `list`.
    pub salon_select_type_code: Option<String>,
    /// `true`: the privacy policy is shown.
    pub is_show_privacy_policy: Option<bool>,
    /// `true`: agreements with clients are on.
    pub is_client_agreements_feature_enabled: Option<bool>,
    /// Code of how specializations are shown.
    pub specialization_display_mode: Option<i64>,
    /// `true`: the A/B test of the booking form is on.
    pub ab_test_enabled: Option<bool>,
    /// Share of the clients in the A/B test, in percent.
    pub ab_test_percentage: Option<f64>,
    /// `true`: online sale is available.
    pub is_online_sale_available: Option<bool>,
    /// Legal information of the location.
    pub legal_info: Maybe<BTreeMap<String, Value>>,
    /// Links to online sale.
    pub online_sales_links: Option<Vec<BTreeMap<String, Value>>>,
    pub google_analytics_client_id_index: Maybe<String>,
    pub brand: Option<BTreeMap<String, Value>>,
    pub injection: Option<BTreeMap<String, Value>>,
    /// Which events the form shows, such as `all`.
    pub display_activity_type: Option<String>,
    /// `true`: clients may book several appointments of an event.
    pub is_multiple_activity_record: Option<bool>,
    /// Largest number of appointments of one event.
    pub activity_record_count: Option<i64>,
    /// `true`: the weekly view is shown.
    pub weekly_view_enabled: Option<bool>,
    /// `true`: the weekly view is shown without online booking.
    pub show_weekly_view_without_online_booking: Option<bool>,
    /// ID of the location that the weekly view shows first.
    pub weekly_view_default_salon_id: Maybe<i64>,
    /// ID of the main location of the chain.
    pub chain_main_salon_id: Option<i64>,
    /// ID of the appointment type.
    pub record_type_id: Maybe<i64>,
    pub features: Option<BTreeMap<String, Value>>,
    /// Number of gift cards.
    pub certificate_count: Option<i64>,
    /// Number of memberships.
    pub abonement_count: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BookingForm {
    "steps": optional steps,
    "style": optional style,
    "group_id": optional group_id,
    "company_id": optional company_id,
    "phone_confirmation": optional phone_confirmation,
    "lang": optional lang,
    "langs": optional langs,
    "comment_required": optional comment_required,
    "google_analytics_id": optional google_analytics_id,
    "facebook_pixel_id": optional facebook_pixel_id,
    "metrika_counter_id": maybe metrika_counter_id,
    "app_metrika_id": maybe app_metrika_id,
    "sms_enabled": optional sms_enabled,
    "id": optional id,
    "url": optional url,
    "staff_name": optional staff_name,
    "without_menu": optional without_menu,
    "sequence_type": optional sequence_type,
    "client_scripts": optional client_scripts,
    "y_injection": optional y_injection,
    "first_service_category_close": optional first_service_category_close,
    "map": optional map,
    "salon_select_type_code": optional salon_select_type_code,
    "is_show_privacy_policy": optional is_show_privacy_policy,
    "is_client_agreements_feature_enabled": optional is_client_agreements_feature_enabled,
    "specialization_display_mode": optional specialization_display_mode,
    "ab_test_enabled": optional ab_test_enabled,
    "ab_test_percentage": optional ab_test_percentage,
    "is_online_sale_available": optional is_online_sale_available,
    "legal_info": maybe legal_info,
    "online_sales_links": optional online_sales_links,
    "google_analytics_client_id_index": maybe google_analytics_client_id_index,
    "brand": optional brand,
    "injection": optional injection,
    "display_activity_type": optional display_activity_type,
    "is_multiple_activity_record": optional is_multiple_activity_record,
    "activity_record_count": optional activity_record_count,
    "weekly_view_enabled": optional weekly_view_enabled,
    "show_weekly_view_without_online_booking": optional show_weekly_view_without_online_booking,
    "weekly_view_default_salon_id": maybe weekly_view_default_salon_id,
    "chain_main_salon_id": optional chain_main_salon_id,
    "record_type_id": maybe record_type_id,
    "features": optional features,
    "certificate_count": optional certificate_count,
    "abonement_count": optional abonement_count,
    ..rest
});

/// Services that can be booked, with their categories.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct BookableServices {
    /// Events that can be booked.
    pub events: Option<Vec<BTreeMap<String, Value>>>,
    /// Services that can be booked.
    pub services: Option<Vec<BookableService>>,
    /// Categories of the services.
    pub category: Option<Vec<BookableServiceCategory>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BookableServices {
    "events": optional events,
    "services": optional services,
    "category": optional category,
    ..rest
});

/// A team member who can be booked.
#[derive(Debug, Clone, PartialEq)]
pub struct BookableTeamMember {
    pub id: i64,
    /// ID of the team member in an external system.
    pub api_id: Maybe<String>,
    /// ID of the user linked to the team member.
    pub user_id: Maybe<i64>,
    pub name: Option<String>,
    /// `true`: can be booked online.
    pub bookable: Option<bool>,
    pub specialization: Option<String>,
    /// Position; an empty array if there is none.
    pub position: Option<TeamMemberPosition>,
    /// ID of the position of the team member.
    pub position_id: Option<i64>,
    /// `1`: the rating of the team member is shown.
    pub show_rating: Option<i64>,
    /// Average rating of the team member.
    pub rating: Option<f64>,
    /// Number of votes in the rating.
    pub votes_count: Option<i64>,
    /// URL of the team member's picture.
    pub avatar: Option<String>,
    /// URL of the team member's large picture.
    pub avatar_big: Option<String>,
    /// Number of reviews.
    pub comments_count: Option<i64>,
    /// Weight that sets the order of display.
    pub weight: Option<i64>,
    /// About the team member, HTML.
    pub information: Option<String>,
    /// The nearest date with free time.
    pub seance_date: Option<Date>,
    /// Last date of the available schedule, `YYYY-MM-DD`.
    pub schedule_till: Option<Date>,
    /// Time slots of the team member on `seance_date`.
    pub seances: Option<Vec<TimeSlot>>,
    /// `true`: working hours can be set for the team member.
    pub has_access_timetable: Option<bool>,
    /// Images of the team member; an empty array if there are none.
    pub image_group: Option<BookableTeamMemberImageGroup>,
    /// `1`: dismissed, `0`: still employed.
    pub fired: Option<i64>,
    /// `1`: the team member is removed.
    pub status: Option<i64>,
    /// In online booking. `1`: hidden, `0`: shown.
    pub hidden: Option<i64>,
    /// The user linked to the team member.
    pub user: Maybe<BookableTeamMemberUser>,
    /// Prepayment, such as `forbidden`.
    pub prepaid: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BookableTeamMember {
    fn new(id: i64);
    "id": required id,
    "api_id": maybe api_id,
    "user_id": maybe user_id,
    "name": optional name,
    "bookable": optional bookable,
    "specialization": optional specialization,
    "position": optional position,
    "position_id": optional position_id,
    "show_rating": optional show_rating,
    "rating": optional rating,
    "votes_count": optional votes_count,
    "avatar": optional avatar,
    "avatar_big": optional avatar_big,
    "comments_count": optional comments_count,
    "weight": optional weight,
    "information": optional information,
    "seance_date": optional seance_date,
    "schedule_till": optional schedule_till,
    "seances": optional seances,
    "has_access_timetable": optional has_access_timetable,
    "image_group": optional image_group,
    "fired": optional fired,
    "status": optional status,
    "hidden": optional hidden,
    "user": maybe user,
    "prepaid": optional prepaid,
    ..rest
});

/// The nearest day with free time.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct NearestTimeSlots {
    /// The nearest date with free time.
    pub seance_date: Option<Date>,
    /// Time slots that can be booked.
    pub seances: Option<Vec<TimeSlot>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(NearestTimeSlots {
    "seance_date": optional seance_date,
    "seances": optional seances,
    ..rest
});

/// Dates that can be booked and working dates.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct BookableDates {
    /// Days that can be booked: numbers of days by number of the month; an empty array if there are none.
    pub booking_days: Option<BTreeMap<String, Vec<i64>>>,
    /// Dates that can be booked.
    pub booking_dates: Option<Vec<Date>>,
    /// Working days: numbers of days by number of the month; an empty array if there are none.
    pub working_days: Option<BTreeMap<String, Vec<i64>>>,
    /// Working dates.
    pub working_dates: Option<Vec<Date>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BookableDates {
    "booking_days": optional booking_days,
    "booking_dates": optional booking_dates,
    "working_days": optional working_days,
    "working_dates": optional working_dates,
    ..rest
});

/// A time slot that can be booked.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TimeSlot {
    /// Start of the time slot, such as `10:00`.
    pub time: Option<String>,
    /// Length of the services, in seconds.
    pub seance_length: Option<i64>,
    /// Length of the whole appointment, in seconds.
    pub sum_length: Option<i64>,
    /// Start of the time slot.
    pub datetime: Option<DateTime>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TimeSlot {
    "time": optional time,
    "seance_length": optional seance_length,
    "sum_length": optional sum_length,
    "datetime": optional datetime,
    ..rest
});

/// Appointments to check.
#[derive(Debug, Clone, PartialEq)]
pub struct BookingCheck {
    /// The appointments, as in `create_online_booking`.
    pub appointments: Vec<NewBookingAppointment>,
}

object!(BookingCheck {
    fn new(appointments: Vec<NewBookingAppointment>);
    "appointments": required appointments,
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct BookingCheckFailure {
    pub success: Option<bool>,
    /// Always `null`.
    pub data: Option<Null>,
    pub meta: Option<BookingErrors>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BookingCheckFailure {
    "success": optional success,
    "data": optional data,
    "meta": optional meta,
    ..rest
});

/// A client, and the appointments to book.
#[derive(Debug, Clone, PartialEq)]
pub struct NewBooking {
    pub phone: String,
    /// Full name of the client.
    pub fullname: String,
    pub email: Option<String>,
    /// SMS code that confirms the phone number.
    pub code: Option<String>,
    pub comment: Option<String>,
    /// Where the booking comes from, such as `mobile`.
    pub r#type: Option<String>,
    /// Hours before the appointment to send an SMS reminder; `0`: no reminder.
    pub notify_by_sms: Option<i64>,
    /// Hours before the appointment to send a reminder email; `0`: no reminder.
    pub notify_by_email: Option<i64>,
    /// ID of the appointment in an external system.
    pub api_id: Option<i64>,
    /// The appointments to book.
    pub appointments: Option<Vec<NewBookingAppointment>>,
}

object!(NewBooking {
    fn new(phone: impl Into<String>, fullname: impl Into<String>);
    "phone": required phone,
    "fullname": required fullname,
    "email": optional email,
    "code": optional code,
    "comment": optional comment,
    "type": optional r#type,
    "notify_by_sms": optional notify_by_sms,
    "notify_by_email": optional notify_by_email,
    "api_id": optional api_id,
    "appointments": optional appointments,
});

/// A booked appointment.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CreatedBooking {
    /// Number of the appointment in the request.
    pub id: i64,
    /// ID of the appointment.
    pub record_id: Option<i64>,
    /// Hash that gives access to the appointment.
    pub record_hash: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(CreatedBooking {
    fn new(id: i64);
    "id": required id,
    "record_id": optional record_id,
    "record_hash": optional record_hash,
    ..rest
});

/// The new time of an appointment.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct BookingUpdate {
    /// Start of the appointment.
    pub datetime: Option<DateTime>,
    pub comment: Option<String>,
}

object!(BookingUpdate { "datetime": optional datetime, "comment": optional comment });

/// A booked appointment.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatedBooking {
    pub id: i64,
    /// Services of the appointment.
    pub services: Option<Vec<UpdatedBookingService>>,
    /// The location.
    pub company: Option<UpdatedBookingLocation>,
    /// The team member.
    pub staff: Option<UpdatedBookingTeamMember>,
    /// Start of the appointment.
    pub date: Option<DateTime>,
    /// When the appointment was created.
    pub create_date: Option<DateTime>,
    pub comment: Option<String>,
    /// `true`: the appointment is deleted.
    pub deleted: Option<bool>,
    /// Length of the appointment, in seconds.
    pub length: Option<i64>,
    /// Hours between the SMS reminder and the appointment; `0`: no reminder.
    pub notify_by_sms: Option<i64>,
    /// Hours between the reminder email and the appointment; `0`: no reminder.
    pub notify_by_email: Option<i64>,
    /// `true`: the client chose this team member.
    pub master_requested: Option<bool>,
    /// `true`: booked online; `false`: made by an administrator.
    pub online: Option<bool>,
    /// ID of the appointment in an external system.
    pub api_id: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(UpdatedBooking {
    fn new(id: i64);
    "id": required id,
    "services": optional services,
    "company": optional company,
    "staff": optional staff,
    "date": optional date,
    "create_date": optional create_date,
    "comment": optional comment,
    "deleted": optional deleted,
    "length": optional length,
    "notify_by_sms": optional notify_by_sms,
    "notify_by_email": optional notify_by_email,
    "master_requested": optional master_requested,
    "online": optional online,
    "api_id": optional api_id,
    ..rest
});

/// A client, to book places in an event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewEventBooking {
    /// Full name of the client.
    pub fullname: String,
    pub phone: String,
    pub email: String,
    /// SMS code that confirms the phone number.
    pub code: Option<String>,
    pub comment: Option<String>,
    /// Hours before the event to send an SMS reminder; `0`: no reminder.
    pub notify_by_sms: Option<i64>,
    /// Hours before the event to send a reminder email; `0`: no reminder.
    pub notify_by_email: Option<i64>,
    /// Where the booking comes from, such as `mobile`.
    pub r#type: Option<String>,
    /// ID of the booking in an external system.
    pub api_id: Option<i64>,
    /// Number of places to book.
    pub clients_count: Option<i64>,
}

object!(NewEventBooking {
    fn new(
        fullname: impl Into<String>,
        phone: impl Into<String>,
        email: impl Into<String>,
    );
    "fullname": required fullname,
    "phone": required phone,
    "email": required email,
    "code": optional code,
    "comment": optional comment,
    "notify_by_sms": optional notify_by_sms,
    "notify_by_email": optional notify_by_email,
    "type": optional r#type,
    "api_id": optional api_id,
    "clients_count": optional clients_count,
});

/// A booking of places in an event.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EventBooking {
    /// ID of the appointment.
    pub id: i64,
    /// Hash that gives access to the appointment.
    pub hash: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(EventBooking { fn new(id: i64); "id": required id, "hash": optional hash, ..rest });

#[derive(Debug, Clone, PartialEq, Default)]
pub struct UnprocessableEntity {
    /// Always `false`: the request failed.
    pub success: Option<bool>,
    /// Always `null`.
    pub data: Maybe<BTreeMap<String, Value>>,
    pub meta: Option<ValidationMessages>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(UnprocessableEntity {
    "success": optional success,
    "data": maybe data,
    "meta": optional meta,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PrivacyPolicy {
    pub agreement: Option<PrivacyPolicyAgreement>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PrivacyPolicy { "agreement": optional agreement, ..rest });

/// A step of a booking form.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct BookingFormStep {
    /// Name of the step: `master`, `service`, `datetime`, `contact` or `comfirm`.
    pub step: Option<String>,
    /// Heading of the step.
    pub title: Option<String>,
    /// Position of the step, from 1.
    pub num: Option<i64>,
    /// `true`: the step is not shown.
    pub hidden: Option<bool>,
    /// Value that is chosen at first, such as the ID of a service.
    pub default: Option<BookingFormStepDefault>,
    /// Date that is chosen at first.
    pub date_default: Option<String>,
    /// Time that is chosen at first, in seconds since midnight.
    pub time_default: Option<i64>,
    /// `true`: the date is not shown.
    pub date_hidden: Option<bool>,
    /// `true`: the time is not shown.
    pub time_hidden: Option<bool>,
    /// `true`: the heading is the default one.
    pub is_title_default: Option<bool>,
    /// How the step shows categories.
    pub category_view_type: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BookingFormStep {
    "step": optional step,
    "title": optional title,
    "num": optional num,
    "hidden": optional hidden,
    "default": optional default,
    "date_default": optional date_default,
    "time_default": optional time_default,
    "date_hidden": optional date_hidden,
    "time_hidden": optional time_hidden,
    "is_title_default": optional is_title_default,
    "category_view_type": optional category_view_type,
    ..rest
});

/// Design of the form.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct BookingFormStyle {
    /// `true`: the header is shown.
    pub show_header: Option<bool>,
    /// URL of the logo.
    pub logo: Option<String>,
    /// URL of the background image of the header.
    pub header_background: Option<String>,
    /// URL of the background image of the menu.
    pub menu_background: Option<String>,
    /// Color, `#RRGGBB`.
    pub main_color: Option<String>,
    /// Color, `#RRGGBB`.
    pub secondary_color: Option<String>,
    /// Color of buttons, `#RRGGBB`.
    pub buttons_color: Option<String>,
    /// Full URL of the logo.
    pub logo_full: Option<String>,
    /// Full URL of the background image of the header.
    pub header_background_full: Option<String>,
    /// Full URL of the background image of the menu.
    pub menu_background_full: Option<String>,
    /// `primaryPalette` on the wire.
    pub primary_palette: Option<String>,
    /// `accentPalette` on the wire.
    pub accent_palette: Option<String>,
    /// `warnPalette` on the wire.
    pub warn_palette: Option<String>,
    /// `backgroundPalette` on the wire.
    pub background_palette: Option<String>,
    /// Name of the color theme.
    pub main_color_theme: Option<String>,
    /// Background image of the header in several sizes; an empty array if there is none.
    pub header_background_new: Option<HeaderBackground>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BookingFormStyle {
    "show_header": optional show_header,
    "logo": optional logo,
    "header_background": optional header_background,
    "menu_background": optional menu_background,
    "main_color": optional main_color,
    "secondary_color": optional secondary_color,
    "buttons_color": optional buttons_color,
    "logo_full": optional logo_full,
    "header_background_full": optional header_background_full,
    "menu_background_full": optional menu_background_full,
    "primaryPalette": optional primary_palette,
    "accentPalette": optional accent_palette,
    "warnPalette": optional warn_palette,
    "backgroundPalette": optional background_palette,
    "main_color_theme": optional main_color_theme,
    "header_background_new": optional header_background_new,
    ..rest
});

/// A language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BookingFormLanguage {
    pub id: i64,
    /// Code of the language, such as `en-US`.
    pub code: Option<String>,
    pub title: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BookingFormLanguage {
    fn new(id: i64);
    "id": required id,
    "code": optional code,
    "title": optional title,
    ..rest
});

/// A service that can be booked.
#[derive(Debug, Clone, PartialEq)]
pub struct BookableService {
    pub id: i64,
    pub title: Option<String>,
    /// ID of the service category.
    pub category_id: Option<i64>,
    /// Lower price of the service.
    pub price_min: Option<f64>,
    /// Upper price of the service.
    pub price_max: Option<f64>,
    pub discount: Option<f64>,
    pub comment: Option<String>,
    /// Weight that sets the order of display.
    pub weight: Option<i64>,
    /// `1`: can be booked.
    pub active: Option<i64>,
    /// Gender that the service is for. `0`: not given, `1`: male, `2`: female.
    pub gender: Option<i64>,
    /// URL of the image; empty if there is none.
    pub image: Option<String>,
    /// Prepayment, such as `forbidden`.
    pub prepaid: Option<String>,
    /// Length of the service, in seconds.
    pub seance_length: Maybe<i64>,
    /// Code of the restriction of memberships.
    pub abonement_restriction: Option<i64>,
    /// Settings of the prepayment.
    pub prepaid_settings: Option<BTreeMap<String, Value>>,
    /// `true`: the service is made up of several services.
    pub is_composite: Option<bool>,
    /// `true`: a service of the chain.
    pub is_chain: Option<bool>,
    /// URLs of the images.
    pub images: Maybe<Vec<String>>,
    /// Parts of the service, if it is made up of several services.
    pub composite_details: Maybe<BTreeMap<String, Value>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BookableService {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "category_id": optional category_id,
    "price_min": optional price_min,
    "price_max": optional price_max,
    "discount": optional discount,
    "comment": optional comment,
    "weight": optional weight,
    "active": optional active,
    "gender": optional gender,
    "image": optional image,
    "prepaid": optional prepaid,
    "seance_length": maybe seance_length,
    "abonement_restriction": optional abonement_restriction,
    "prepaid_settings": optional prepaid_settings,
    "is_composite": optional is_composite,
    "is_chain": optional is_chain,
    "images": maybe images,
    "composite_details": maybe composite_details,
    ..rest
});

/// A category of services.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BookableServiceCategory {
    pub id: i64,
    pub title: Option<String>,
    /// Gender that the category is for. `0`: not given, `1`: male, `2`: female.
    pub gender: Option<i64>,
    /// ID of the category in an external system.
    pub api_id: Option<String>,
    /// Weight that sets the order of display.
    pub weight: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BookableServiceCategory {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "gender": optional gender,
    "api_id": optional api_id,
    "weight": optional weight,
    ..rest
});

/// Position; an empty array if there is none.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TeamMemberPosition {
    pub id: i64,
    pub title: Option<String>,
    /// How services are tied to the position. `0`: not tied, `2`: strictly tied.
    pub services_binding_type: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TeamMemberPosition {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "services_binding_type": optional services_binding_type,
    ..rest
});

/// Images of the team member; an empty array if there are none.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct BookableTeamMemberImageGroup {
    pub id: Option<i64>,
    /// Name of the kind of entity.
    pub entity: Option<String>,
    /// ID of the entity that the images belong to.
    pub entity_id: Option<i64>,
    /// Images by the name of their version.
    pub images: Option<BTreeMap<String, BookableTeamMemberImageGroupImage>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BookableTeamMemberImageGroup {
    "id": optional id,
    "entity": optional entity,
    "entity_id": optional entity_id,
    "images": optional images,
    ..rest
});

/// The user linked to the team member.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct BookableTeamMemberUser {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    /// URL of the user's picture.
    pub avatar: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BookableTeamMemberUser {
    "id": optional id,
    "name": optional name,
    "phone": optional phone,
    "email": optional email,
    "avatar": optional avatar,
    ..rest
});

/// An appointment to book.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NewBookingAppointment {
    /// Number of the appointment in this request; its result has the same number.
    pub id: Option<i64>,
    /// IDs of the services.
    pub services: Option<Vec<i64>>,
    /// ID of the team member. `0`: any team member.
    pub staff_id: Option<i64>,
    /// Start of the appointment.
    pub datetime: Option<DateTime>,
    /// Values of the custom fields by their codes.
    pub custom_fields: Option<BTreeMap<String, Value>>,
}

object!(NewBookingAppointment {
    "id": optional id,
    "services": optional services,
    "staff_id": optional staff_id,
    "datetime": optional datetime,
    "custom_fields": optional custom_fields,
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct BookingErrors {
    pub message: Option<String>,
    /// Errors of the booking.
    pub errors: Option<Vec<BookingError>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BookingErrors { "message": optional message, "errors": optional errors, ..rest });

/// A service of an appointment.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatedBookingService {
    pub id: i64,
    pub title: Option<String>,
    /// Total price.
    pub cost: Option<f64>,
    /// Discount, in percent.
    pub discount: Option<f64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(UpdatedBookingService {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "cost": optional cost,
    "discount": optional discount,
    ..rest
});

/// The location.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatedBookingLocation {
    pub id: i64,
    pub title: Option<String>,
    /// ID of the country.
    pub country_id: Option<i64>,
    /// Name of the country.
    pub country: Option<String>,
    /// ID of the city.
    pub city_id: Option<i64>,
    /// Name of the city.
    pub city: Option<String>,
    pub phone: Option<String>,
    /// Offset of the time zone from UTC, in hours.
    pub timezone: Option<String>,
    /// Street address.
    pub address: Option<String>,
    /// Latitude, in degrees.
    pub coordinate_lat: Option<f64>,
    /// Longitude, in degrees.
    pub coordinate_lon: Option<f64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(UpdatedBookingLocation {
    fn new(id: i64);
    "id": required id,
    "title": optional title,
    "country_id": optional country_id,
    "country": optional country,
    "city_id": optional city_id,
    "city": optional city,
    "phone": optional phone,
    "timezone": optional timezone,
    "address": optional address,
    "coordinate_lat": optional coordinate_lat,
    "coordinate_lon": optional coordinate_lon,
    ..rest
});

/// The team member.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatedBookingTeamMember {
    pub id: i64,
    pub name: Option<String>,
    /// Specialization of the team member.
    pub spec: Option<String>,
    /// `1`: the rating of the team member is shown.
    pub show_rating: Option<i64>,
    /// Average rating of the team member.
    pub rating: Option<f64>,
    /// Number of votes in the rating.
    pub votes_count: Option<i64>,
    /// URL of the team member's picture.
    pub avatar: Option<String>,
    /// Number of reviews.
    pub comments_count: Option<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(UpdatedBookingTeamMember {
    fn new(id: i64);
    "id": required id,
    "name": optional name,
    "spec": optional spec,
    "show_rating": optional show_rating,
    "rating": optional rating,
    "votes_count": optional votes_count,
    "avatar": optional avatar,
    "comments_count": optional comments_count,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Default)]
pub struct ValidationMessages {
    pub message: Option<String>,
    /// Validation errors.
    pub errors: Option<Vec<BTreeMap<String, Value>>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(ValidationMessages { "message": optional message, "errors": optional errors, ..rest });

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct PrivacyPolicyAgreement {
    pub content: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(PrivacyPolicyAgreement { "content": optional content, ..rest });

/// Value that is chosen at first, such as the ID of a service.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum BookingFormStepDefault {
    Integer(i64),
    Text(String),
}

impl From<i64> for BookingFormStepDefault {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for BookingFormStepDefault {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

union!(BookingFormStepDefault {
    Integer: When::NUMBER,
    Text: When { is_general: true, ..When::TEXT },
});

/// Background image of the header in several sizes; an empty array if there is none.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct HeaderBackground {
    /// URL of the small image.
    pub sm: Option<String>,
    /// URL of the image of normal size.
    pub norm: Option<String>,
    /// URL of the original image.
    pub origin: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(HeaderBackground {
    "sm": optional sm,
    "norm": optional norm,
    "origin": optional origin,
    ..rest
});

/// One version of an image.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct BookableTeamMemberImageGroupImage {
    pub id: Option<i64>,
    /// URL of the image.
    pub path: Option<String>,
    /// Width in pixels.
    pub width: Option<i64>,
    /// Height in pixels.
    pub height: Option<i64>,
    pub r#type: Option<String>,
    /// ID of the image group.
    pub image_group_id: Option<i64>,
    /// Name of the version, such as `basic`.
    pub version: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BookableTeamMemberImageGroupImage {
    "id": optional id,
    "path": optional path,
    "width": optional width,
    "height": optional height,
    "type": optional r#type,
    "image_group_id": optional image_group_id,
    "version": optional version,
    ..rest
});

/// An error of a booking.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct BookingError {
    /// Code of the error, such as `433`.
    pub code: Option<String>,
    pub message: Option<String>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BookingError { "code": optional code, "message": optional message, ..rest });
