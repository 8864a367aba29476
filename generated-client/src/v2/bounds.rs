// Written by `cargo xtask regen`; changes are lost.

//! Bounds of values in requests.

use crate::runtime::{Bounds, Rules};

pub(super) static NEW_POSITION: Rules = Rules {
    fields: &[
        (
            "title",
            &Rules {
                bounds: Bounds {
                    min_length: Some(1),
                    max_length: Some(100),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "description",
            &Rules {
                bounds: Bounds {
                    max_length: Some(1000),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};

pub(super) static APPOINTMENT_DELETION: Rules = Rules {
    fields: &[
        (
            "recordId",
            &Rules {
                bounds: Bounds {
                    minimum: Some(1.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};

pub(super) static NEW_EVENT: Rules = Rules {
    fields: &[
        (
            "staff_id",
            &Rules {
                bounds: Bounds {
                    minimum: Some(1.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "service_id",
            &Rules {
                bounds: Bounds {
                    minimum: Some(1.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "resource_instance_ids",
            &Rules {
                items: Some(
                    &Rules {
                        bounds: Bounds {
                            minimum: Some(1.0),
                            ..Bounds::NONE
                        },
                        ..Rules::NONE
                    },
                ),
                ..Rules::NONE
            },
        ),
        (
            "label_ids",
            &Rules {
                items: Some(
                    &Rules {
                        bounds: Bounds {
                            minimum: Some(1.0),
                            ..Bounds::NONE
                        },
                        ..Rules::NONE
                    },
                ),
                ..Rules::NONE
            },
        ),
        (
            "length",
            &Rules {
                bounds: Bounds {
                    minimum: Some(1.0),
                    maximum: Some(86400.0),
                    multiple_of: Some(300.0),
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
        (
            "capacity",
            &Rules {
                bounds: Bounds {
                    minimum: Some(1.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "comment",
            &Rules {
                bounds: Bounds {
                    min_length: Some(1),
                    max_length: Some(255),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "instructions",
            &Rules {
                bounds: Bounds {
                    min_length: Some(1),
                    max_length: Some(500),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "stream_link",
            &Rules {
                bounds: Bounds {
                    min_length: Some(1),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};

pub(super) static EVENT_UPDATE: Rules = Rules {
    fields: &[
        (
            "staff_id",
            &Rules {
                bounds: Bounds {
                    minimum: Some(1.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "service_id",
            &Rules {
                bounds: Bounds {
                    minimum: Some(1.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "resource_instance_ids",
            &Rules {
                items: Some(
                    &Rules {
                        bounds: Bounds {
                            minimum: Some(1.0),
                            ..Bounds::NONE
                        },
                        ..Rules::NONE
                    },
                ),
                ..Rules::NONE
            },
        ),
        (
            "label_ids",
            &Rules {
                items: Some(
                    &Rules {
                        bounds: Bounds {
                            minimum: Some(1.0),
                            ..Bounds::NONE
                        },
                        ..Rules::NONE
                    },
                ),
                ..Rules::NONE
            },
        ),
        (
            "length",
            &Rules {
                bounds: Bounds {
                    minimum: Some(1.0),
                    maximum: Some(86400.0),
                    multiple_of: Some(300.0),
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
        (
            "capacity",
            &Rules {
                bounds: Bounds {
                    minimum: Some(1.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "comment",
            &Rules {
                bounds: Bounds {
                    min_length: Some(1),
                    max_length: Some(255),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "instructions",
            &Rules {
                bounds: Bounds {
                    min_length: Some(1),
                    max_length: Some(500),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "stream_link",
            &Rules {
                bounds: Bounds {
                    min_length: Some(1),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};

pub(super) static NEW_EVENT_APPOINTMENT: Rules = Rules {
    fields: &[
        (
            "client_id",
            &Rules {
                bounds: Bounds {
                    minimum: Some(1.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "comer_id",
            &Rules {
                bounds: Bounds {
                    minimum: Some(1.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        ("client", &NEW_EVENT_APPOINTMENT_CLIENT),
        ("comer", &NEW_VISITOR),
        (
            "clients_count",
            &Rules {
                bounds: Bounds {
                    minimum: Some(1.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};

pub(super) static EVENT_APPOINTMENT_UPDATE: Rules = Rules {
    fields: &[
        ("attendance_service_item", &EVENT_APPOINTMENT_PRICE),
        (
            "attendance_good_items",
            &Rules {
                items: Some(&ATTENDANCE_PRODUCT_ITEM_UPDATE),
                ..Rules::NONE
            },
        ),
        (
            "comment",
            &Rules {
                bounds: Bounds {
                    max_length: Some(255),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "label_ids",
            &Rules {
                items: Some(
                    &Rules {
                        bounds: Bounds {
                            minimum: Some(1.0),
                            ..Bounds::NONE
                        },
                        ..Rules::NONE
                    },
                ),
                ..Rules::NONE
            },
        ),
        (
            "clients_count",
            &Rules {
                bounds: Bounds {
                    minimum: Some(1.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};

pub(super) static EVENT_APPOINTMENT_RESCHEDULE: Rules = Rules {
    fields: &[
        (
            "reschedule_activity_id",
            &Rules {
                bounds: Bounds {
                    minimum: Some(1.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "comment",
            &Rules {
                bounds: Bounds {
                    max_length: Some(255),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "clients_count",
            &Rules {
                bounds: Bounds {
                    minimum: Some(1.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};

pub(super) static NEW_EVENT_APPOINTMENT_CLIENT: Rules = Rules {
    fields: &[
        (
            "id",
            &Rules {
                bounds: Bounds {
                    minimum: Some(1.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "name",
            &Rules {
                bounds: Bounds {
                    min_length: Some(1),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "surname",
            &Rules {
                bounds: Bounds {
                    min_length: Some(1),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "patronymic",
            &Rules {
                bounds: Bounds {
                    min_length: Some(1),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "custom_field_values",
            &Rules {
                items: Some(&CUSTOM_FIELD_VALUE),
                ..Rules::NONE
            },
        ),
        (
            "comment",
            &Rules {
                bounds: Bounds {
                    min_length: Some(1),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "national_id",
            &Rules {
                bounds: Bounds {
                    min_length: Some(1),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};

pub(super) static NEW_VISITOR: Rules = Rules {
    fields: &[
        (
            "name",
            &Rules {
                bounds: Bounds {
                    min_length: Some(1),
                    max_length: Some(255),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};

pub(super) static EVENT_APPOINTMENT_PRICE: Rules = Rules {
    fields: &[
        (
            "cost_per_unit",
            &Rules {
                bounds: Bounds {
                    minimum: Some(0.0),
                    maximum: Some(1000000000.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "discount_percent",
            &Rules {
                bounds: Bounds {
                    minimum: Some(0.0),
                    maximum: Some(100.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "manual_cost",
            &Rules {
                bounds: Bounds {
                    minimum: Some(0.0),
                    maximum: Some(1000000000.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};

pub(super) static ATTENDANCE_PRODUCT_ITEM_UPDATE: Rules = Rules {
    fields: &[
        (
            "id",
            &Rules {
                bounds: Bounds {
                    minimum: Some(1.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "good_id",
            &Rules {
                bounds: Bounds {
                    minimum: Some(1.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "unit_id",
            &Rules {
                bounds: Bounds {
                    minimum: Some(1.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "storage_id",
            &Rules {
                bounds: Bounds {
                    minimum: Some(1.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "staff_id",
            &Rules {
                bounds: Bounds {
                    minimum: Some(1.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "number",
            &Rules {
                bounds: Bounds {
                    min_length: Some(1),
                    max_length: Some(32),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "quantity",
            &Rules {
                bounds: Bounds {
                    minimum: Some(0.001),
                    maximum: Some(1000000000.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "cost_per_unit",
            &Rules {
                bounds: Bounds {
                    minimum: Some(0.0),
                    maximum: Some(1000000000.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "manual_cost",
            &Rules {
                bounds: Bounds {
                    minimum: Some(0.0),
                    maximum: Some(1000000000.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "discount_percent",
            &Rules {
                bounds: Bounds {
                    minimum: Some(0.0),
                    maximum: Some(100.0),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "marks",
            &Rules {
                items: Some(
                    &Rules {
                        bounds: Bounds {
                            min_length: Some(1),
                            max_length: Some(256),
                            ..Bounds::NONE
                        },
                        ..Rules::NONE
                    },
                ),
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};

pub(super) static CUSTOM_FIELD_VALUE: Rules = Rules {
    fields: &[
        (
            "code",
            &Rules {
                bounds: Bounds {
                    min_length: Some(1),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
        (
            "value",
            &Rules {
                bounds: Bounds {
                    min_length: Some(1),
                    max_length: Some(255),
                    ..Bounds::NONE
                },
                ..Rules::NONE
            },
        ),
    ],
    ..Rules::NONE
};
