// Written by `cargo xtask regen`; changes are lost.

//! Types of `online_booking_settings`.

use crate::runtime::{Date, Maybe, Rest, Value, object, text_enum};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct OnlineBookingSettings {
    /// `true`: the client's number is confirmed by SMS.
    pub confirm_number: bool,
    /// `true`: clients may book with any team member.
    pub any_master: bool,
    /// Minutes until the next session: 0 to 1380 (23 hours), in steps of 30.
    ///
    /// At least 0; at most 1380.
    pub seance_delay_step: i64,
    /// Most seats a group event may have.
    ///
    /// At least 1; at most 255.
    pub activity_online_record_clients_count_max: i64,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TimeslotSettings {
    /// True when custom time slots are on.
    pub is_enabled: Option<bool>,
    /// One entry for each weekday.
    pub weekdays_settings: Option<Vec<TimeslotSettingsWeekdaysSetting>>,
    /// Overrides for single dates, such as holidays.
    pub dates_settings: Option<Vec<TimeslotSettingsDatesSetting>>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(TimeslotSettings {
    "is_enabled": optional is_enabled,
    "weekdays_settings": optional weekdays_settings,
    "dates_settings": optional dates_settings,
    ..rest
});

#[derive(Debug, Clone, PartialEq)]
pub struct BookingForm {
    pub id: i64,
    pub title: String,
    pub description: String,
    /// True for the default booking form.
    pub is_default: bool,
    pub without_menu: bool,
    pub service_step_default: i64,
    pub service_step_hide: bool,
    pub master_step_default: i64,
    /// `true`: the team member step is hidden.
    pub master_step_hide: bool,
    pub service_step_num: i64,
    /// Place of the team member step in the order of steps.
    pub master_step_num: i64,
    /// Position of the date and time step in the booking form.
    pub datetime_step_num: i64,
    pub show_button: bool,
    pub button_position: String,
    pub form_position: String,
    pub button_color: String,
    pub button_animation: bool,
    /// HTML that puts the booking button on a website.
    pub html_code: String,
    /// `true`: the A/B test of the booking form is on.
    pub ab_test_enabled: bool,
    /// True for a booking form of a chain.
    pub is_chain: Option<bool>,
    /// Order of the booking, e.g. `steps`.
    pub sequence_type: Option<String>,
    pub service_step_title: Option<String>,
    pub master_step_title: Option<String>,
    pub specialization_display_mode: Option<i64>,
    pub datetime_step_title: Option<String>,
    /// HTML that puts the booking button on a website, version 2.
    pub html_code_v2: Option<String>,
    pub map_type: Option<i64>,
    pub default_language_id: Option<i64>,
    pub group_id: Option<i64>,
    pub facebook_pixel_id: Option<String>,
    pub vk_pixel_id: Option<String>,
    pub online_sales_group_id: Option<i64>,
    /// How categories look in the service step, e.g. `horizontal_tags`.
    pub service_step_category_view_type: Option<String>,
    /// How the location is chosen, e.g. `list`.
    pub salon_select_type_code: Option<String>,
    pub record_type_id: Maybe<i64>,
    /// Which events the form shows, e.g. `all`.
    pub display_activity_type: Option<String>,
    /// True allows multiple appointments for events.
    pub is_multiple_activity_record: Option<bool>,
    /// Most appointments one event takes.
    pub activity_record_count: Option<i64>,
    pub header_images: Maybe<BTreeMap<String, Value>>,
    pub is_weekly_view_enabled: Option<bool>,
    pub show_weekly_view_without_online_booking: Option<bool>,
    pub weekly_view_default_salon_id: Maybe<i64>,
    /// Fields that the document does not list.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NewBookingForm {
    pub title: String,
    /// Default (blank).
    pub description: Option<String>,
    /// True for the default booking form.
    ///
    /// Default `false`.
    pub is_default: Option<bool>,
    /// Default `false`.
    pub without_menu: Option<bool>,
    pub service_step_default: Option<i64>,
    /// Default `false`.
    pub service_step_hide: Option<bool>,
    pub master_step_default: Option<i64>,
    /// `true`: the team member step is hidden.
    ///
    /// Default `false`.
    pub master_step_hide: Option<bool>,
    pub service_step_num: Option<i64>,
    pub master_step_num: Option<i64>,
    /// Position of the date and time step in the booking form.
    pub datetime_step_num: Option<i64>,
    /// Default `true`.
    pub show_button: Option<bool>,
    /// Default `bottom right`.
    pub button_position: Option<NewBookingFormButtonPosition>,
    /// Default `right`.
    pub form_position: Option<BookingFormPosition>,
    /// Default `#1c84c6`.
    pub button_color: Option<String>,
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

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BookingFormUpdate {
    pub title: String,
    pub description: String,
    /// True for the default booking form.
    pub is_default: bool,
    pub without_menu: bool,
    pub service_step_default: i64,
    pub service_step_hide: bool,
    pub master_step_default: i64,
    /// `true`: the team member step is hidden.
    pub master_step_hide: bool,
    pub service_step_num: i64,
    pub master_step_num: i64,
    /// Position of the date and time step in the booking form.
    pub datetime_step_num: i64,
    pub show_button: bool,
    pub button_position: BookingFormUpdateButtonPosition,
    pub form_position: BookingFormPosition,
    pub button_color: String,
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

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TimeslotSettingsWeekdaysSetting {
    /// `1`: Monday, up to `7`: Sunday.
    ///
    /// At least 1; at most 7.
    pub weekday: Option<i64>,
    /// Timeslots as seconds from midnight; used only when `grid_base_type` is `predefined`.
    pub timeslots: Option<Vec<i64>>,
    pub setting: Option<TimeslotSetting>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(TimeslotSettingsWeekdaysSetting {
    "weekday": optional weekday,
    "timeslots": optional timeslots,
    "setting": optional setting,
    ..rest
});

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TimeslotSettingsDatesSetting {
    /// Day the override applies to, `YYYY-MM-DD`.
    pub date: Option<Date>,
    /// Timeslots of the date; empty means it cannot be booked.
    pub timeslots: Option<Vec<i64>>,
    pub setting: Option<TimeslotSetting>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

object!(TimeslotSettingsDatesSetting {
    "date": optional date,
    "timeslots": optional timeslots,
    "setting": optional setting,
    ..rest
});

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
    /// A value that the document does not list.
    Other(String),
}

impl NewBookingFormButtonPosition {
    /// The value as it is sent.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BookingFormPosition {
    /// Sent as `right`.
    Right,
    /// Sent as `left`.
    Left,
    /// A value that the document does not list.
    Other(String),
}

impl BookingFormPosition {
    /// The value as it is sent.
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
    /// A value that the document does not list.
    Other(String),
}

impl BookingFormUpdateButtonPosition {
    /// The value as it is sent.
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

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TimeslotSetting {
    /// First slot that can be booked, in seconds after midnight.
    pub grid_first_timeslot: Option<i64>,
    /// Last slot that can be booked, in seconds after midnight.
    pub grid_last_timeslot: Option<i64>,
    /// Seconds from one displayed slot to the next.
    pub grid_display_step: Option<i64>,
    /// Seconds that must pass, at least, before the nearest slot on offer.
    pub grid_nearest_timeslot_delay: Option<i64>,
    /// How the slot grid is formed.
    pub grid_base_type: Option<TimeslotSettingGridBaseType>,
    /// True adds a flexible slot.
    pub is_grid_flexible: Option<bool>,
    /// Fields that the document does not list.
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

/// How the slot grid is formed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeslotSettingGridBaseType {
    /// Sent as `predefined`.
    Predefined,
    /// Sent as `schedule`.
    Schedule,
    /// Sent as `timeslots`.
    Timeslots,
    /// A value that the document does not list.
    Other(String),
}

impl TimeslotSettingGridBaseType {
    /// The value as it is sent.
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
