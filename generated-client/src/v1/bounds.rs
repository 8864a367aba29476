// Written by `cargo xtask regen`; changes are lost.

//! Bounds of values in requests.

use crate::runtime::{Alternative, Bounds, Rules, Takes};

pub(super) static NEW_SERVICE: Rules = Rules {
    fields: &[
        (
            "technical_break_duration",
            &Rules {
                bounds: Bounds {
                    minimum: Some(0.0),
                    maximum: Some(3600.0),
                    multiple_of: Some(300.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};

pub(super) static SERVICE_PATCH: Rules = Rules {
    fields: &[
        (
            "technical_break_duration",
            &Rules {
                bounds: Bounds {
                    minimum: Some(0.0),
                    maximum: Some(3600.0),
                    multiple_of: Some(300.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};

pub(super) static SERVICE_LINKS_UPDATE: Rules = Rules {
    fields: &[
        (
            "team_member_settings",
            &Rules {
                items: Some(&SERVICE_LINKS_UPDATE_TEAM_MEMBER_SETTING),
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};

pub(super) static SERVICE_LINKS_UPDATE_TEAM_MEMBER_SETTING: Rules = Rules {
    fields: &[
        (
            "hours",
            &Rules {
                bounds: Bounds {
                    minimum: Some(0.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "minutes",
            &Rules {
                bounds: Bounds {
                    minimum: Some(0.0),
                    maximum: Some(59.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};

pub(super) static PERMISSION_COPY: Rules = Rules {
    fields: &[
        (
            "user_company_links",
            &Rules {
                bounds: Bounds {
                    min_items: Some(1),
                    unique_items: true,
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};

pub(super) static USER_REMOVAL: Rules = Rules {
    fields: &[
        (
            "user_company_links",
            &Rules {
                bounds: Bounds {
                    min_items: Some(1),
                    unique_items: true,
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};

pub(super) static NEW_APPOINTMENT: Rules = Rules {
    forms: &[
        Alternative {
            takes: Takes::Object,
            known: &[
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
            ],
            rules: &NEW_SINGLE_APPOINTMENT,
        },
        Alternative {
            takes: Takes::Object,
            known: &[
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
            ],
            rules: &NEW_GROUP_APPOINTMENT,
        },
    ],
    ..Rules::NONE
};

pub(super) static NEW_CLIENT_SCHEDULE: Rules = Rules {
    fields: &[
        (
            "schedule_days_ids",
            &Rules {
                bounds: Bounds {
                    min_items: Some(1),
                    max_items: Some(7),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};

pub(super) static CLIENT_SCHEDULE_UPDATE: Rules = Rules {
    fields: &[
        (
            "schedule_days_ids",
            &Rules {
                bounds: Bounds {
                    min_items: Some(1),
                    max_items: Some(7),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};

pub(super) static NEW_SINGLE_APPOINTMENT: Rules = Rules {
    fields: &[
        (
            "activity_id",
            &Rules {
                bounds: Bounds {
                    minimum: Some(0.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "technical_break_duration",
            &Rules {
                bounds: Bounds {
                    minimum: Some(0.0),
                    maximum: Some(3600.0),
                    multiple_of: Some(300.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};

pub(super) static NEW_GROUP_APPOINTMENT: Rules = Rules {
    fields: &[
        (
            "activity_id",
            &Rules {
                bounds: Bounds {
                    minimum: Some(1.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "technical_break_duration",
            &Rules {
                bounds: Bounds {
                    minimum: Some(0.0),
                    maximum: Some(3600.0),
                    multiple_of: Some(300.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};

pub(super) static NEW_SCHEDULE: Rules = Rules {
    fields: &[
        (
            "days",
            &Rules {
                bounds: Bounds {
                    min_items: Some(1),
                    max_items: Some(7),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};

pub(super) static CALENDAR_SETTINGS_UPDATE: Rules = Rules {
    fields: &[
        (
            "record_type",
            &Rules {
                bounds: Bounds {
                    minimum: Some(0.0),
                    maximum: Some(2.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "activity_record_clients_count_max",
            &Rules {
                bounds: Bounds {
                    minimum: Some(1.0),
                    maximum: Some(255.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};

pub(super) static ONLINE_BOOKING_SETTINGS: Rules = Rules {
    fields: &[
        (
            "seance_delay_step",
            &Rules {
                bounds: Bounds {
                    minimum: Some(0.0),
                    maximum: Some(1380.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "activity_online_record_clients_count_max",
            &Rules {
                bounds: Bounds {
                    minimum: Some(1.0),
                    maximum: Some(255.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};
