// Written by `cargo xtask regen`; changes are lost.

//! Types of `online_booking_settings`.

use crate::runtime::{Date, Maybe, Rest, Value, object, text_enum};
use std::collections::BTreeMap;

/// Online booking settings of a location.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct OnlineBookingSettings {
    /// `true`: the client's number is confirmed by SMS.
    pub confirm_number: bool,
    /// `true`: clients may book with any team member.
    pub any_master: bool,
    /// Time until the first session that can be booked, in minutes: 0 to 1380 (23 hours), in steps of 30.
    ///
    /// At least 0; at most 1380.
    pub seance_delay_step: i64,
    /// Largest number of places in a group event.
    ///
    /// At least 1; at most 255.
    pub activity_online_record_clients_count_max: i64,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(OnlineBookingSettings {
    fn new(
        confirm_number: bool,
        any_master: bool,
        seance_delay_step: i64,
        activity_online_record_clients_count_max: i64,
    );
    "confirm_number": required confirm_number,
    "any_master": required any_master,
    "seance_delay_step": required seance_delay_step,
    "activity_online_record_clients_count_max": required activity_online_record_clients_count_max,
    ..rest
});

/// How a location offers time slots in online booking.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TimeslotSettings {
    /// True when custom time slots are on.
    pub is_enabled: Option<bool>,
    /// One entry for each weekday.
    pub weekdays_settings: Option<Vec<TimeslotSettingsWeekdaysSetting>>,
    /// Overrides for single dates, such as holidays.
    pub dates_settings: Option<Vec<TimeslotSettingsDatesSetting>>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TimeslotSettings {
    "is_enabled": optional is_enabled,
    "weekdays_settings": optional weekdays_settings,
    "dates_settings": optional dates_settings,
    ..rest
});

/// A booking widget of a location.
#[derive(Debug, Clone, PartialEq)]
pub struct BookingForm {
    /// ID of the booking widget.
    pub id: i64,
    /// Name of the booking widget.
    pub title: String,
    /// Description of the booking widget.
    pub description: String,
    /// True for the default booking form.
    pub is_default: bool,
    /// `true`: clients book step by step, without a menu.
    pub without_menu: bool,
    /// ID of the service chosen at the start; `0` if there is none.
    pub service_step_default: i64,
    /// `true`: the service step is hidden.
    pub service_step_hide: bool,
    /// ID of the team member chosen at the start; `0` if there is none.
    pub master_step_default: i64,
    /// `true`: the team member step is hidden.
    pub master_step_hide: bool,
    /// Place of the service step in the order of steps.
    pub service_step_num: i64,
    /// Place of the team member step in the order of steps.
    pub master_step_num: i64,
    /// Place of the date and time step in the order of steps.
    pub datetime_step_num: i64,
    /// `true`: the button is shown.
    pub show_button: bool,
    /// Place of the button on the page, such as `bottom right`.
    pub button_position: String,
    /// Side of the page on which the form opens, such as `right`.
    pub form_position: String,
    /// Color of the button, `#RRGGBB`.
    pub button_color: String,
    /// `true`: the button is animated.
    pub button_animation: bool,
    /// HTML that puts the booking button on a website.
    pub html_code: String,
    /// `true`: the A/B test of the booking form is on.
    pub ab_test_enabled: bool,
    /// True for a booking form of a chain.
    pub is_chain: Option<bool>,
    /// Order of the booking, e.g. `steps`.
    pub sequence_type: Option<String>,
    /// Title of the service step.
    pub service_step_title: Option<String>,
    /// Title of the team member step.
    pub master_step_title: Option<String>,
    /// Code of how specializations are shown.
    pub specialization_display_mode: Option<i64>,
    /// Title of the date and time step.
    pub datetime_step_title: Option<String>,
    /// HTML that puts the booking button on a website, version 2.
    pub html_code_v2: Option<String>,
    /// Code of the map type.
    pub map_type: Option<i64>,
    /// ID of the default language.
    pub default_language_id: Option<i64>,
    /// ID of the group.
    pub group_id: Option<i64>,
    /// ID of the Facebook pixel.
    pub facebook_pixel_id: Option<String>,
    /// ID of the VK pixel.
    pub vk_pixel_id: Option<String>,
    /// ID of the group for online sales.
    pub online_sales_group_id: Option<i64>,
    /// How the service step shows categories, e.g. `horizontal_tags`.
    pub service_step_category_view_type: Option<String>,
    /// How the location is chosen, e.g. `list`.
    pub salon_select_type_code: Option<String>,
    /// ID of the appointment type.
    pub record_type_id: Maybe<i64>,
    /// Which events the form shows, e.g. `all`.
    pub display_activity_type: Option<String>,
    /// `true`: clients may book several appointments of an event.
    pub is_multiple_activity_record: Option<bool>,
    /// Largest number of appointments of one event.
    pub activity_record_count: Option<i64>,
    /// Images at the top of the form.
    pub header_images: Maybe<BTreeMap<String, Value>>,
    /// `true`: the weekly view is on.
    pub is_weekly_view_enabled: Option<bool>,
    /// `true`: the weekly view is shown without online booking.
    pub show_weekly_view_without_online_booking: Option<bool>,
    /// ID of the location that the weekly view shows first.
    pub weekly_view_default_salon_id: Maybe<i64>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(BookingForm {
    literal;
    "id": required id,
    "title": required title,
    "description": required description,
    "is_default": required is_default,
    "without_menu": required without_menu,
    "service_step_default": required service_step_default,
    "service_step_hide": required service_step_hide,
    "master_step_default": required master_step_default,
    "master_step_hide": required master_step_hide,
    "service_step_num": required service_step_num,
    "master_step_num": required master_step_num,
    "datetime_step_num": required datetime_step_num,
    "show_button": required show_button,
    "button_position": required button_position,
    "form_position": required form_position,
    "button_color": required button_color,
    "button_animation": required button_animation,
    "html_code": required html_code,
    "ab_test_enabled": required ab_test_enabled,
    "is_chain": optional is_chain,
    "sequence_type": optional sequence_type,
    "service_step_title": optional service_step_title,
    "master_step_title": optional master_step_title,
    "specialization_display_mode": optional specialization_display_mode,
    "datetime_step_title": optional datetime_step_title,
    "html_code_v2": optional html_code_v2,
    "map_type": optional map_type,
    "default_language_id": optional default_language_id,
    "group_id": optional group_id,
    "facebook_pixel_id": optional facebook_pixel_id,
    "vk_pixel_id": optional vk_pixel_id,
    "online_sales_group_id": optional online_sales_group_id,
    "service_step_category_view_type": optional service_step_category_view_type,
    "salon_select_type_code": optional salon_select_type_code,
    "record_type_id": maybe record_type_id,
    "display_activity_type": optional display_activity_type,
    "is_multiple_activity_record": optional is_multiple_activity_record,
    "activity_record_count": optional activity_record_count,
    "header_images": maybe header_images,
    "is_weekly_view_enabled": optional is_weekly_view_enabled,
    "show_weekly_view_without_online_booking": optional show_weekly_view_without_online_booking,
    "weekly_view_default_salon_id": maybe weekly_view_default_salon_id,
    ..rest
});

/// Request that adds a booking widget.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewBookingForm {
    /// Name of the booking widget.
    pub title: String,
    /// Description of the booking widget.
    ///
    /// Default (blank).
    pub description: Option<String>,
    /// True for the default booking form.
    ///
    /// Default `false`.
    pub is_default: Option<bool>,
    /// `true`: clients book step by step, without a menu.
    ///
    /// Default `false`.
    pub without_menu: Option<bool>,
    /// ID of the service chosen at the start.
    pub service_step_default: Option<i64>,
    /// `true`: the service step is hidden.
    ///
    /// Default `false`.
    pub service_step_hide: Option<bool>,
    /// ID of the team member chosen at the start.
    pub master_step_default: Option<i64>,
    /// `true`: the team member step is hidden.
    ///
    /// Default `false`.
    pub master_step_hide: Option<bool>,
    /// Place of the service step in the order of steps.
    pub service_step_num: Option<i64>,
    /// Place of the team member step in the order of steps.
    pub master_step_num: Option<i64>,
    /// Place of the date and time step in the order of steps.
    pub datetime_step_num: Option<i64>,
    /// `true`: the button is shown.
    ///
    /// Default `true`.
    pub show_button: Option<bool>,
    /// Place of the button on the page.
    ///
    /// Default `bottom right`.
    pub button_position: Option<NewBookingFormButtonPosition>,
    /// Side of the page on which the form opens.
    ///
    /// Default `right`.
    pub form_position: Option<BookingFormPosition>,
    /// Color of the button, `#RRGGBB`.
    ///
    /// Default `#1c84c6`.
    pub button_color: Option<String>,
    /// `true`: the button is animated.
    ///
    /// Default `true`.
    pub button_animation: Option<bool>,
}

object!(NewBookingForm {
    fn new(title: impl Into<String>);
    "title": required title,
    "description": optional description,
    "is_default": optional is_default,
    "without_menu": optional without_menu,
    "service_step_default": optional service_step_default,
    "service_step_hide": optional service_step_hide,
    "master_step_default": optional master_step_default,
    "master_step_hide": optional master_step_hide,
    "service_step_num": optional service_step_num,
    "master_step_num": optional master_step_num,
    "datetime_step_num": optional datetime_step_num,
    "show_button": optional show_button,
    "button_position": optional button_position,
    "form_position": optional form_position,
    "button_color": optional button_color,
    "button_animation": optional button_animation,
});

/// Request that changes a booking widget.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BookingFormUpdate {
    /// Name of the booking widget.
    pub title: String,
    /// Description of the booking widget.
    pub description: String,
    /// True for the default booking form.
    pub is_default: bool,
    /// `true`: clients book step by step, without a menu.
    pub without_menu: bool,
    /// ID of the service chosen at the start.
    pub service_step_default: i64,
    /// `true`: the service step is hidden.
    pub service_step_hide: bool,
    /// ID of the team member chosen at the start.
    pub master_step_default: i64,
    /// `true`: the team member step is hidden.
    pub master_step_hide: bool,
    /// Place of the service step in the order of steps.
    pub service_step_num: i64,
    /// Place of the team member step in the order of steps.
    pub master_step_num: i64,
    /// Place of the date and time step in the order of steps.
    pub datetime_step_num: i64,
    /// `true`: the button is shown.
    pub show_button: bool,
    /// Place of the button on the page.
    pub button_position: BookingFormUpdateButtonPosition,
    /// Side of the page on which the form opens.
    pub form_position: BookingFormPosition,
    /// Color of the button, `#RRGGBB`.
    pub button_color: String,
    /// `true`: the button is animated.
    pub button_animation: bool,
}

object!(BookingFormUpdate {
    literal;
    "title": required title,
    "description": required description,
    "is_default": required is_default,
    "without_menu": required without_menu,
    "service_step_default": required service_step_default,
    "service_step_hide": required service_step_hide,
    "master_step_default": required master_step_default,
    "master_step_hide": required master_step_hide,
    "service_step_num": required service_step_num,
    "master_step_num": required master_step_num,
    "datetime_step_num": required datetime_step_num,
    "show_button": required show_button,
    "button_position": required button_position,
    "form_position": required form_position,
    "button_color": required button_color,
    "button_animation": required button_animation,
});

/// Time slots on one weekday.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TimeslotSettingsWeekdaysSetting {
    /// `1`: Monday, up to `7`: Sunday.
    ///
    /// At least 1; at most 7.
    pub weekday: Option<i64>,
    /// Time slots in seconds after midnight; used only when `grid_base_type` is `predefined`.
    pub timeslots: Option<Vec<i64>>,
    /// How time slots are formed.
    pub setting: Option<TimeslotSetting>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TimeslotSettingsWeekdaysSetting {
    "weekday": optional weekday,
    "timeslots": optional timeslots,
    "setting": optional setting,
    ..rest
});

/// Time slots on one date.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TimeslotSettingsDatesSetting {
    /// Day the override applies to, `YYYY-MM-DD`.
    pub date: Option<Date>,
    /// Time slots of the date; empty means that it cannot be booked.
    pub timeslots: Option<Vec<i64>>,
    /// How the slots of the date are formed.
    pub setting: Option<TimeslotSetting>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TimeslotSettingsDatesSetting {
    "date": optional date,
    "timeslots": optional timeslots,
    "setting": optional setting,
    ..rest
});

/// Place of the button on the page.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewBookingFormButtonPosition {
    /// Sent as `bottom right`.
    BottomRight,
    /// Sent as `bottom left`.
    BottomLeft,
    /// Sent as `top right`.
    TopRight,
    /// Sent as `top left `.
    TopLeft,
    /// A value that is not documented.
    Other(String),
}

impl NewBookingFormButtonPosition {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::BottomRight => "bottom right",
            Self::BottomLeft => "bottom left",
            Self::TopRight => "top right",
            Self::TopLeft => "top left ",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for NewBookingFormButtonPosition {
    fn from(text: &str) -> Self {
        match text {
            "bottom right" => Self::BottomRight,
            "bottom left" => Self::BottomLeft,
            "top right" => Self::TopRight,
            "top left " => Self::TopLeft,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(NewBookingFormButtonPosition);

/// Side of the page on which the form opens.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BookingFormPosition {
    /// Sent as `right`.
    Right,
    /// Sent as `left`.
    Left,
    /// A value that is not documented.
    Other(String),
}

impl BookingFormPosition {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Right => "right",
            Self::Left => "left",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for BookingFormPosition {
    fn from(text: &str) -> Self {
        match text {
            "right" => Self::Right,
            "left" => Self::Left,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(BookingFormPosition);

/// Place of the button on the page.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BookingFormUpdateButtonPosition {
    /// Sent as `bottom right`.
    BottomRight,
    /// Sent as `bottom left`.
    BottomLeft,
    /// Sent as `top right`.
    TopRight,
    /// Sent as `top left`.
    TopLeft,
    /// A value that is not documented.
    Other(String),
}

impl BookingFormUpdateButtonPosition {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::BottomRight => "bottom right",
            Self::BottomLeft => "bottom left",
            Self::TopRight => "top right",
            Self::TopLeft => "top left",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for BookingFormUpdateButtonPosition {
    fn from(text: &str) -> Self {
        match text {
            "bottom right" => Self::BottomRight,
            "bottom left" => Self::BottomLeft,
            "top right" => Self::TopRight,
            "top left" => Self::TopLeft,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(BookingFormUpdateButtonPosition);

/// How time slots are formed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TimeslotSetting {
    /// First slot that can be booked, in seconds after midnight.
    pub grid_first_timeslot: Option<i64>,
    /// Last slot that can be booked, in seconds after midnight.
    pub grid_last_timeslot: Option<i64>,
    /// Time between displayed slots, in seconds.
    pub grid_display_step: Option<i64>,
    /// Shortest time until the first slot offered, in seconds.
    pub grid_nearest_timeslot_delay: Option<i64>,
    /// How the time slots are formed.
    pub grid_base_type: Option<TimeslotSettingGridBaseType>,
    /// `true`: adds a flexible slot.
    pub is_grid_flexible: Option<bool>,
    /// Fields that are not documented.
    pub rest: Rest,
}

object!(TimeslotSetting {
    "grid_first_timeslot": optional grid_first_timeslot,
    "grid_last_timeslot": optional grid_last_timeslot,
    "grid_display_step": optional grid_display_step,
    "grid_nearest_timeslot_delay": optional grid_nearest_timeslot_delay,
    "grid_base_type": optional grid_base_type,
    "is_grid_flexible": optional is_grid_flexible,
    ..rest
});

/// How the time slots are formed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeslotSettingGridBaseType {
    /// Sent as `predefined`.
    Predefined,
    /// Sent as `schedule`.
    Schedule,
    /// Sent as `timeslots`.
    Timeslots,
    /// A value that is not documented.
    Other(String),
}

impl TimeslotSettingGridBaseType {
    /// Returns the value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Predefined => "predefined",
            Self::Schedule => "schedule",
            Self::Timeslots => "timeslots",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for TimeslotSettingGridBaseType {
    fn from(text: &str) -> Self {
        match text {
            "predefined" => Self::Predefined,
            "schedule" => Self::Schedule,
            "timeslots" => Self::Timeslots,
            _ => Self::Other(text.to_owned()),
        }
    }
}

text_enum!(TimeslotSettingGridBaseType);
