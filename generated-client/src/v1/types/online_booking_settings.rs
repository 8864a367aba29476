// Written by `cargo xtask regen`; changes are lost.

//! Types of `online_booking_settings`.

use crate::runtime::{
    Date, Entries, Fields, MapAccess, Maybe, Object, Rest, SerializeMap, Value, object,
    required, text_enum,
};
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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl OnlineBookingSettings {
    /// What is required, and nothing else.
    pub fn new(
        confirm_number: bool,
        any_master: bool,
        seance_delay_step: i64,
        activity_online_record_clients_count_max: i64,
    ) -> Self {
        Self {
            confirm_number,
            any_master,
            seance_delay_step,
            activity_online_record_clients_count_max,
            rest: Rest::new(),
        }
    }
}

impl Object for OnlineBookingSettings {
    const NAME: &'static str = "OnlineBookingSettings";
    const FIELDS: &'static [&'static str] = &[
        "confirm_number",
        "any_master",
        "seance_delay_step",
        "activity_online_record_clients_count_max",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut confirm_number = None;
        let mut any_master = None;
        let mut seance_delay_step = None;
        let mut activity_online_record_clients_count_max = None;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut confirm_number),
                1 => fields.required(&mut any_master),
                2 => fields.required(&mut seance_delay_step),
                _ => fields.required(&mut activity_online_record_clients_count_max),
            }?;
        }
        Ok(Self {
            confirm_number: required(confirm_number, "confirm_number")?,
            any_master: required(any_master, "any_master")?,
            seance_delay_step: required(seance_delay_step, "seance_delay_step")?,
            activity_online_record_clients_count_max: required(activity_online_record_clients_count_max, "activity_online_record_clients_count_max")?,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("confirm_number", &self.confirm_number);
        out.required("any_master", &self.any_master);
        out.required("seance_delay_step", &self.seance_delay_step);
        out.required("activity_online_record_clients_count_max", &self.activity_online_record_clients_count_max);
    }
}

object!(OnlineBookingSettings);

/// How a location offers time slots in online booking.
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

impl Object for TimeslotSettings {
    const NAME: &'static str = "TimeslotSettings";
    const FIELDS: &'static [&'static str] = &["is_enabled", "weekdays_settings", "dates_settings"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.is_enabled),
                1 => fields.optional(&mut object.weekdays_settings),
                _ => fields.optional(&mut object.dates_settings),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("is_enabled", &self.is_enabled);
        out.optional("weekdays_settings", &self.weekdays_settings);
        out.optional("dates_settings", &self.dates_settings);
    }
}

object!(TimeslotSettings);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl BookingForm {
    /// What is required, and nothing else.
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        id: i64,
        title: impl Into<String>,
        description: impl Into<String>,
        is_default: bool,
        without_menu: bool,
        service_step_default: i64,
        service_step_hide: bool,
        master_step_default: i64,
        master_step_hide: bool,
        service_step_num: i64,
        master_step_num: i64,
        datetime_step_num: i64,
        show_button: bool,
        button_position: impl Into<String>,
        form_position: impl Into<String>,
        button_color: impl Into<String>,
        button_animation: bool,
        html_code: impl Into<String>,
        ab_test_enabled: bool,
    ) -> Self {
        Self {
            id,
            title: title.into(),
            description: description.into(),
            is_default,
            without_menu,
            service_step_default,
            service_step_hide,
            master_step_default,
            master_step_hide,
            service_step_num,
            master_step_num,
            datetime_step_num,
            show_button,
            button_position: button_position.into(),
            form_position: form_position.into(),
            button_color: button_color.into(),
            button_animation,
            html_code: html_code.into(),
            ab_test_enabled,
            is_chain: None,
            sequence_type: None,
            service_step_title: None,
            master_step_title: None,
            specialization_display_mode: None,
            datetime_step_title: None,
            html_code_v2: None,
            map_type: None,
            default_language_id: None,
            group_id: None,
            facebook_pixel_id: None,
            vk_pixel_id: None,
            online_sales_group_id: None,
            service_step_category_view_type: None,
            salon_select_type_code: None,
            record_type_id: Maybe::Absent,
            display_activity_type: None,
            is_multiple_activity_record: None,
            activity_record_count: None,
            header_images: Maybe::Absent,
            is_weekly_view_enabled: None,
            show_weekly_view_without_online_booking: None,
            weekly_view_default_salon_id: Maybe::Absent,
            rest: Rest::new(),
        }
    }
}

impl Object for BookingForm {
    const NAME: &'static str = "BookingForm";
    const FIELDS: &'static [&'static str] = &[
        "id",
        "title",
        "description",
        "is_default",
        "without_menu",
        "service_step_default",
        "service_step_hide",
        "master_step_default",
        "master_step_hide",
        "service_step_num",
        "master_step_num",
        "datetime_step_num",
        "show_button",
        "button_position",
        "form_position",
        "button_color",
        "button_animation",
        "html_code",
        "ab_test_enabled",
        "is_chain",
        "sequence_type",
        "service_step_title",
        "master_step_title",
        "specialization_display_mode",
        "datetime_step_title",
        "html_code_v2",
        "map_type",
        "default_language_id",
        "group_id",
        "facebook_pixel_id",
        "vk_pixel_id",
        "online_sales_group_id",
        "service_step_category_view_type",
        "salon_select_type_code",
        "record_type_id",
        "display_activity_type",
        "is_multiple_activity_record",
        "activity_record_count",
        "header_images",
        "is_weekly_view_enabled",
        "show_weekly_view_without_online_booking",
        "weekly_view_default_salon_id",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut description = None;
        let mut is_default = None;
        let mut without_menu = None;
        let mut service_step_default = None;
        let mut service_step_hide = None;
        let mut master_step_default = None;
        let mut master_step_hide = None;
        let mut service_step_num = None;
        let mut master_step_num = None;
        let mut datetime_step_num = None;
        let mut show_button = None;
        let mut button_position = None;
        let mut form_position = None;
        let mut button_color = None;
        let mut button_animation = None;
        let mut html_code = None;
        let mut ab_test_enabled = None;
        let mut is_chain = None;
        let mut sequence_type = None;
        let mut service_step_title = None;
        let mut master_step_title = None;
        let mut specialization_display_mode = None;
        let mut datetime_step_title = None;
        let mut html_code_v2 = None;
        let mut map_type = None;
        let mut default_language_id = None;
        let mut group_id = None;
        let mut facebook_pixel_id = None;
        let mut vk_pixel_id = None;
        let mut online_sales_group_id = None;
        let mut service_step_category_view_type = None;
        let mut salon_select_type_code = None;
        let mut record_type_id = Maybe::Absent;
        let mut display_activity_type = None;
        let mut is_multiple_activity_record = None;
        let mut activity_record_count = None;
        let mut header_images = Maybe::Absent;
        let mut is_weekly_view_enabled = None;
        let mut show_weekly_view_without_online_booking = None;
        let mut weekly_view_default_salon_id = Maybe::Absent;
        let mut rest = Rest::new();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut rest)? {
            match index {
                0 => fields.required(&mut id),
                1 => fields.required(&mut title),
                2 => fields.required(&mut description),
                3 => fields.required(&mut is_default),
                4 => fields.required(&mut without_menu),
                5 => fields.required(&mut service_step_default),
                6 => fields.required(&mut service_step_hide),
                7 => fields.required(&mut master_step_default),
                8 => fields.required(&mut master_step_hide),
                9 => fields.required(&mut service_step_num),
                10 => fields.required(&mut master_step_num),
                11 => fields.required(&mut datetime_step_num),
                12 => fields.required(&mut show_button),
                13 => fields.required(&mut button_position),
                14 => fields.required(&mut form_position),
                15 => fields.required(&mut button_color),
                16 => fields.required(&mut button_animation),
                17 => fields.required(&mut html_code),
                18 => fields.required(&mut ab_test_enabled),
                19 => fields.optional(&mut is_chain),
                20 => fields.optional(&mut sequence_type),
                21 => fields.optional(&mut service_step_title),
                22 => fields.optional(&mut master_step_title),
                23 => fields.optional(&mut specialization_display_mode),
                24 => fields.optional(&mut datetime_step_title),
                25 => fields.optional(&mut html_code_v2),
                26 => fields.optional(&mut map_type),
                27 => fields.optional(&mut default_language_id),
                28 => fields.optional(&mut group_id),
                29 => fields.optional(&mut facebook_pixel_id),
                30 => fields.optional(&mut vk_pixel_id),
                31 => fields.optional(&mut online_sales_group_id),
                32 => fields.optional(&mut service_step_category_view_type),
                33 => fields.optional(&mut salon_select_type_code),
                34 => fields.maybe(&mut record_type_id),
                35 => fields.optional(&mut display_activity_type),
                36 => fields.optional(&mut is_multiple_activity_record),
                37 => fields.optional(&mut activity_record_count),
                38 => fields.maybe(&mut header_images),
                39 => fields.optional(&mut is_weekly_view_enabled),
                40 => fields.optional(&mut show_weekly_view_without_online_booking),
                _ => fields.maybe(&mut weekly_view_default_salon_id),
            }?;
        }
        Ok(Self {
            id: required(id, "id")?,
            title: required(title, "title")?,
            description: required(description, "description")?,
            is_default: required(is_default, "is_default")?,
            without_menu: required(without_menu, "without_menu")?,
            service_step_default: required(service_step_default, "service_step_default")?,
            service_step_hide: required(service_step_hide, "service_step_hide")?,
            master_step_default: required(master_step_default, "master_step_default")?,
            master_step_hide: required(master_step_hide, "master_step_hide")?,
            service_step_num: required(service_step_num, "service_step_num")?,
            master_step_num: required(master_step_num, "master_step_num")?,
            datetime_step_num: required(datetime_step_num, "datetime_step_num")?,
            show_button: required(show_button, "show_button")?,
            button_position: required(button_position, "button_position")?,
            form_position: required(form_position, "form_position")?,
            button_color: required(button_color, "button_color")?,
            button_animation: required(button_animation, "button_animation")?,
            html_code: required(html_code, "html_code")?,
            ab_test_enabled: required(ab_test_enabled, "ab_test_enabled")?,
            is_chain,
            sequence_type,
            service_step_title,
            master_step_title,
            specialization_display_mode,
            datetime_step_title,
            html_code_v2,
            map_type,
            default_language_id,
            group_id,
            facebook_pixel_id,
            vk_pixel_id,
            online_sales_group_id,
            service_step_category_view_type,
            salon_select_type_code,
            record_type_id,
            display_activity_type,
            is_multiple_activity_record,
            activity_record_count,
            header_images,
            is_weekly_view_enabled,
            show_weekly_view_without_online_booking,
            weekly_view_default_salon_id,
            rest,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.required("id", &self.id);
        out.required("title", &self.title);
        out.required("description", &self.description);
        out.required("is_default", &self.is_default);
        out.required("without_menu", &self.without_menu);
        out.required("service_step_default", &self.service_step_default);
        out.required("service_step_hide", &self.service_step_hide);
        out.required("master_step_default", &self.master_step_default);
        out.required("master_step_hide", &self.master_step_hide);
        out.required("service_step_num", &self.service_step_num);
        out.required("master_step_num", &self.master_step_num);
        out.required("datetime_step_num", &self.datetime_step_num);
        out.required("show_button", &self.show_button);
        out.required("button_position", &self.button_position);
        out.required("form_position", &self.form_position);
        out.required("button_color", &self.button_color);
        out.required("button_animation", &self.button_animation);
        out.required("html_code", &self.html_code);
        out.required("ab_test_enabled", &self.ab_test_enabled);
        out.optional("is_chain", &self.is_chain);
        out.optional("sequence_type", &self.sequence_type);
        out.optional("service_step_title", &self.service_step_title);
        out.optional("master_step_title", &self.master_step_title);
        out.optional("specialization_display_mode", &self.specialization_display_mode);
        out.optional("datetime_step_title", &self.datetime_step_title);
        out.optional("html_code_v2", &self.html_code_v2);
        out.optional("map_type", &self.map_type);
        out.optional("default_language_id", &self.default_language_id);
        out.optional("group_id", &self.group_id);
        out.optional("facebook_pixel_id", &self.facebook_pixel_id);
        out.optional("vk_pixel_id", &self.vk_pixel_id);
        out.optional("online_sales_group_id", &self.online_sales_group_id);
        out.optional("service_step_category_view_type", &self.service_step_category_view_type);
        out.optional("salon_select_type_code", &self.salon_select_type_code);
        out.maybe("record_type_id", &self.record_type_id);
        out.optional("display_activity_type", &self.display_activity_type);
        out.optional("is_multiple_activity_record", &self.is_multiple_activity_record);
        out.optional("activity_record_count", &self.activity_record_count);
        out.maybe("header_images", &self.header_images);
        out.optional("is_weekly_view_enabled", &self.is_weekly_view_enabled);
        out.optional("show_weekly_view_without_online_booking", &self.show_weekly_view_without_online_booking);
        out.maybe("weekly_view_default_salon_id", &self.weekly_view_default_salon_id);
    }
}

object!(BookingForm);

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

impl NewBookingForm {
    /// What is required, and nothing else.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            description: None,
            is_default: None,
            without_menu: None,
            service_step_default: None,
            service_step_hide: None,
            master_step_default: None,
            master_step_hide: None,
            service_step_num: None,
            master_step_num: None,
            datetime_step_num: None,
            show_button: None,
            button_position: None,
            form_position: None,
            button_color: None,
            button_animation: None,
        }
    }
}

impl Object for NewBookingForm {
    const NAME: &'static str = "NewBookingForm";
    const FIELDS: &'static [&'static str] = &[
        "title",
        "description",
        "is_default",
        "without_menu",
        "service_step_default",
        "service_step_hide",
        "master_step_default",
        "master_step_hide",
        "service_step_num",
        "master_step_num",
        "datetime_step_num",
        "show_button",
        "button_position",
        "form_position",
        "button_color",
        "button_animation",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut title = None;
        let mut description = None;
        let mut is_default = None;
        let mut without_menu = None;
        let mut service_step_default = None;
        let mut service_step_hide = None;
        let mut master_step_default = None;
        let mut master_step_hide = None;
        let mut service_step_num = None;
        let mut master_step_num = None;
        let mut datetime_step_num = None;
        let mut show_button = None;
        let mut button_position = None;
        let mut form_position = None;
        let mut button_color = None;
        let mut button_animation = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut title),
                1 => fields.optional(&mut description),
                2 => fields.optional(&mut is_default),
                3 => fields.optional(&mut without_menu),
                4 => fields.optional(&mut service_step_default),
                5 => fields.optional(&mut service_step_hide),
                6 => fields.optional(&mut master_step_default),
                7 => fields.optional(&mut master_step_hide),
                8 => fields.optional(&mut service_step_num),
                9 => fields.optional(&mut master_step_num),
                10 => fields.optional(&mut datetime_step_num),
                11 => fields.optional(&mut show_button),
                12 => fields.optional(&mut button_position),
                13 => fields.optional(&mut form_position),
                14 => fields.optional(&mut button_color),
                _ => fields.optional(&mut button_animation),
            }?;
        }
        Ok(Self {
            title: required(title, "title")?,
            description,
            is_default,
            without_menu,
            service_step_default,
            service_step_hide,
            master_step_default,
            master_step_hide,
            service_step_num,
            master_step_num,
            datetime_step_num,
            show_button,
            button_position,
            form_position,
            button_color,
            button_animation,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("title", &self.title);
        out.optional("description", &self.description);
        out.optional("is_default", &self.is_default);
        out.optional("without_menu", &self.without_menu);
        out.optional("service_step_default", &self.service_step_default);
        out.optional("service_step_hide", &self.service_step_hide);
        out.optional("master_step_default", &self.master_step_default);
        out.optional("master_step_hide", &self.master_step_hide);
        out.optional("service_step_num", &self.service_step_num);
        out.optional("master_step_num", &self.master_step_num);
        out.optional("datetime_step_num", &self.datetime_step_num);
        out.optional("show_button", &self.show_button);
        out.optional("button_position", &self.button_position);
        out.optional("form_position", &self.form_position);
        out.optional("button_color", &self.button_color);
        out.optional("button_animation", &self.button_animation);
    }
}

object!(NewBookingForm);

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

impl BookingFormUpdate {
    /// What is required, and nothing else.
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        is_default: bool,
        without_menu: bool,
        service_step_default: i64,
        service_step_hide: bool,
        master_step_default: i64,
        master_step_hide: bool,
        service_step_num: i64,
        master_step_num: i64,
        datetime_step_num: i64,
        show_button: bool,
        button_position: BookingFormUpdateButtonPosition,
        form_position: BookingFormPosition,
        button_color: impl Into<String>,
        button_animation: bool,
    ) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            is_default,
            without_menu,
            service_step_default,
            service_step_hide,
            master_step_default,
            master_step_hide,
            service_step_num,
            master_step_num,
            datetime_step_num,
            show_button,
            button_position,
            form_position,
            button_color: button_color.into(),
            button_animation,
        }
    }
}

impl Object for BookingFormUpdate {
    const NAME: &'static str = "BookingFormUpdate";
    const FIELDS: &'static [&'static str] = &[
        "title",
        "description",
        "is_default",
        "without_menu",
        "service_step_default",
        "service_step_hide",
        "master_step_default",
        "master_step_hide",
        "service_step_num",
        "master_step_num",
        "datetime_step_num",
        "show_button",
        "button_position",
        "form_position",
        "button_color",
        "button_animation",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut title = None;
        let mut description = None;
        let mut is_default = None;
        let mut without_menu = None;
        let mut service_step_default = None;
        let mut service_step_hide = None;
        let mut master_step_default = None;
        let mut master_step_hide = None;
        let mut service_step_num = None;
        let mut master_step_num = None;
        let mut datetime_step_num = None;
        let mut show_button = None;
        let mut button_position = None;
        let mut form_position = None;
        let mut button_color = None;
        let mut button_animation = None;
        while let Some(index) = fields.next(Self::FIELDS)? {
            match index {
                0 => fields.required(&mut title),
                1 => fields.required(&mut description),
                2 => fields.required(&mut is_default),
                3 => fields.required(&mut without_menu),
                4 => fields.required(&mut service_step_default),
                5 => fields.required(&mut service_step_hide),
                6 => fields.required(&mut master_step_default),
                7 => fields.required(&mut master_step_hide),
                8 => fields.required(&mut service_step_num),
                9 => fields.required(&mut master_step_num),
                10 => fields.required(&mut datetime_step_num),
                11 => fields.required(&mut show_button),
                12 => fields.required(&mut button_position),
                13 => fields.required(&mut form_position),
                14 => fields.required(&mut button_color),
                _ => fields.required(&mut button_animation),
            }?;
        }
        Ok(Self {
            title: required(title, "title")?,
            description: required(description, "description")?,
            is_default: required(is_default, "is_default")?,
            without_menu: required(without_menu, "without_menu")?,
            service_step_default: required(service_step_default, "service_step_default")?,
            service_step_hide: required(service_step_hide, "service_step_hide")?,
            master_step_default: required(master_step_default, "master_step_default")?,
            master_step_hide: required(master_step_hide, "master_step_hide")?,
            service_step_num: required(service_step_num, "service_step_num")?,
            master_step_num: required(master_step_num, "master_step_num")?,
            datetime_step_num: required(datetime_step_num, "datetime_step_num")?,
            show_button: required(show_button, "show_button")?,
            button_position: required(button_position, "button_position")?,
            form_position: required(form_position, "form_position")?,
            button_color: required(button_color, "button_color")?,
            button_animation: required(button_animation, "button_animation")?,
        })
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.required("title", &self.title);
        out.required("description", &self.description);
        out.required("is_default", &self.is_default);
        out.required("without_menu", &self.without_menu);
        out.required("service_step_default", &self.service_step_default);
        out.required("service_step_hide", &self.service_step_hide);
        out.required("master_step_default", &self.master_step_default);
        out.required("master_step_hide", &self.master_step_hide);
        out.required("service_step_num", &self.service_step_num);
        out.required("master_step_num", &self.master_step_num);
        out.required("datetime_step_num", &self.datetime_step_num);
        out.required("show_button", &self.show_button);
        out.required("button_position", &self.button_position);
        out.required("form_position", &self.form_position);
        out.required("button_color", &self.button_color);
        out.required("button_animation", &self.button_animation);
    }
}

object!(BookingFormUpdate);

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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for TimeslotSettingsWeekdaysSetting {
    const NAME: &'static str = "TimeslotSettingsWeekdaysSetting";
    const FIELDS: &'static [&'static str] = &["weekday", "timeslots", "setting"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.weekday),
                1 => fields.optional(&mut object.timeslots),
                _ => fields.optional(&mut object.setting),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("weekday", &self.weekday);
        out.optional("timeslots", &self.timeslots);
        out.optional("setting", &self.setting);
    }
}

object!(TimeslotSettingsWeekdaysSetting);

/// Time slots on one date.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TimeslotSettingsDatesSetting {
    /// Day the override applies to, `YYYY-MM-DD`.
    pub date: Option<Date>,
    /// Time slots of the date; empty means that it cannot be booked.
    pub timeslots: Option<Vec<i64>>,
    /// How the slots of the date are formed.
    pub setting: Option<TimeslotSetting>,
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for TimeslotSettingsDatesSetting {
    const NAME: &'static str = "TimeslotSettingsDatesSetting";
    const FIELDS: &'static [&'static str] = &["date", "timeslots", "setting"];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.date),
                1 => fields.optional(&mut object.timeslots),
                _ => fields.optional(&mut object.setting),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("date", &self.date);
        out.optional("timeslots", &self.timeslots);
        out.optional("setting", &self.setting);
    }
}

object!(TimeslotSettingsDatesSetting);

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

/// Side of the page on which the form opens.
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
    /// Fields that the document does not list.
    pub rest: Rest,
}

impl Object for TimeslotSetting {
    const NAME: &'static str = "TimeslotSetting";
    const FIELDS: &'static [&'static str] = &[
        "grid_first_timeslot",
        "grid_last_timeslot",
        "grid_display_step",
        "grid_nearest_timeslot_delay",
        "grid_base_type",
        "is_grid_flexible",
    ];

    fn read<'de, A: MapAccess<'de>>(fields: &mut Fields<'de, A>) -> Result<Self, A::Error> {
        let mut object = Self::default();
        while let Some(index) = fields.next_rest(Self::FIELDS, &mut object.rest)? {
            match index {
                0 => fields.optional(&mut object.grid_first_timeslot),
                1 => fields.optional(&mut object.grid_last_timeslot),
                2 => fields.optional(&mut object.grid_display_step),
                3 => fields.optional(&mut object.grid_nearest_timeslot_delay),
                4 => fields.optional(&mut object.grid_base_type),
                _ => fields.optional(&mut object.is_grid_flexible),
            }?;
        }
        Ok(object)
    }

    fn write<'o, S: SerializeMap>(&'o self, out: &mut Entries<'o, S>) {
        out.rest(&self.rest);
        out.optional("grid_first_timeslot", &self.grid_first_timeslot);
        out.optional("grid_last_timeslot", &self.grid_last_timeslot);
        out.optional("grid_display_step", &self.grid_display_step);
        out.optional("grid_nearest_timeslot_delay", &self.grid_nearest_timeslot_delay);
        out.optional("grid_base_type", &self.grid_base_type);
        out.optional("is_grid_flexible", &self.is_grid_flexible);
    }
}

object!(TimeslotSetting);

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
