// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "get_document_financial_transactions",
        call: get_document_financial_transactions,
        method: "GET",
        target: "/storage_operations/documents/finance_transactions/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":9053737,\"date\":\"2026-09-21T23:00:00.000-05:00\",\"type_id\":2640,\"expense_id\":2640,\"account_id\":35501,\"amount\":434,\"client_id\":4240788,\"master_id\":0,\"supplier_id\":0,\"comment\":\"Transaction comment\",\"item_id\":0,\"target_type_id\":0,\"record_id\":0,\"expense\":{\"id\":2640,\"title\":\"Provision of corporate services\"},\"account\":{\"id\":35501,\"title\":\"Location account\",\"type_id\":0,\"type\":0,\"comment\":\"\",\"company_id\":4564},\"client\":{\"id\":4240788,\"name\":\"Client\",\"phone\":\"+13155550175\"},\"master\":[],\"supplier\":[]},{\"id\":9053738,\"date\":\"2026-09-21T23:00:00.000-05:00\",\"type_id\":2640,\"expense_id\":2640,\"account_id\":35501,\"amount\":434,\"client_id\":4240788,\"master_id\":0,\"supplier_id\":0,\"comment\":\"Transaction comment\",\"item_id\":0,\"target_type_id\":0,\"record_id\":0,\"expense\":{\"id\":2640,\"title\":\"Provision of corporate services\"},\"account\":{\"id\":35501,\"title\":\"Location account\",\"type_id\":0,\"type\":0,\"comment\":\"\",\"company_id\":4564},\"client\":{\"id\":4240788,\"name\":\"Client\",\"phone\":\"+13155550175\"},\"master\":[],\"supplier\":[]}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_account_list",
        call: get_account_list,
        method: "GET",
        target: "/accounts/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":13881,\"title\":\"Main location account\",\"type\":0,\"comment\":\"Standing at the reception\"},{\"id\":13882,\"title\":\"Payment account\",\"type\":1,\"comment\":\"For non-cash payments\"},{\"id\":21961,\"title\":\"Advances\",\"type\":0,\"comment\":\"\"}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_transactions",
        call: get_transactions,
        method: "GET",
        target: "/transactions/1?page=1&count=50&account_id=0&supplier_id=0&client_id=0&user_id=0&master_id=0&type=0&real_money=0&deleted=0&start_date=20251201&end_date=20251231&balance_is=1&document_id=0",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":4815162342,\"document_id\":22256641,\"expense\":{\"id\":5,\"title\":\"Provision of services\"},\"date\":\"2026-04-13T15:34:31-0500\",\"amount\":1000,\"comment\":\"Comment\",\"master\":{\"id\":1926,\"title\":\"Sweeney Todd\"},\"supplier\":{\"id\":1968,\"title\":\"George\"},\"account\":{\"id\":23182,\"title\":\"Cards\"},\"client\":{\"id\":481516,\"name\":\"John Turk\",\"phone\":13155550176},\"last_change_date\":\"2026-02-01T12:00:00-0500\",\"record_id\":308786662,\"visit_id\":262551993,\"sold_item_id\":7134634,\"sold_item_type\":\"service\"}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_transactions_by_visit_or_appointment_id",
        call: get_transactions_by_visit_or_appointment_id,
        method: "GET",
        target: "/timetable/transactions/1?record_id=0&visit_id=0",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":4815162342,\"document_id\":22256641,\"expense\":{\"id\":5,\"title\":\"Provision of services\"},\"date\":\"2026-04-13T15:34:31-0500\",\"amount\":1000,\"comment\":\"Comment\",\"master\":{\"id\":1926,\"title\":\"Sweeney Todd\"},\"supplier\":{\"id\":1968,\"title\":\"George\"},\"account\":{\"id\":23182,\"title\":\"Cards\"},\"client\":{\"id\":481516,\"name\":\"John Turk\",\"phone\":13155550176},\"last_change_date\":\"2026-02-01T12:00:00-0500\",\"record_id\":308786662,\"visit_id\":262551993,\"sold_item_id\":7134634,\"sold_item_type\":\"service\"}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "create_financial_transaction",
        call: create_financial_transaction,
        method: "POST",
        target: "/finance_transactions/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"expense_id\":2640,\"amount\":100.0,\"account_id\":39105,\"client_id\":4240788,\"supplier_id\":0,\"master_id\":0,\"comment\":\"Test transaction comment\",\"date\":\"2026-08-29T10:00:00-05:00\"}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"id\":277016617,\"document_id\":0,\"date\":\"2026-09-21T23:00:00.000-05:00\",\"type_id\":5,\"expense_id\":5,\"account_id\":774020,\"amount\":100,\"client_id\":51520012,\"master_id\":921395,\"supplier_id\":0,\"comment\":\"Transaction comment\",\"item_id\":0,\"target_type_id\":0,\"record_id\":0,\"goods_transaction_id\":0,\"expense\":{\"id\":5,\"title\":\"Provision of services\"},\"account\":{\"id\":774020,\"title\":\"Archive location account\",\"is_cash\":true,\"is_default\":false},\"client\":{\"id\":51520012,\"name\":\"Sweeney Todd\",\"phone\":\"+13155550175\",\"email\":\"mail@example.com\"},\"master\":{\"id\":921395,\"name\":\"Valeria\"},\"supplier\":[]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_financial_transaction",
        call: get_financial_transaction,
        method: "GET",
        target: "/finance_transactions/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":4815162342,\"document_id\":22256641,\"expense\":{\"id\":5,\"title\":\"Provision of services\"},\"date\":\"2026-04-13T15:34:31-0500\",\"amount\":1000,\"comment\":\"Comment\",\"master\":{\"id\":1926,\"title\":\"Sweeney Todd\"},\"supplier\":{\"id\":1968,\"title\":\"George\"},\"account\":{\"id\":23182,\"title\":\"Cards\"},\"client\":{\"id\":481516,\"name\":\"John Turk\",\"phone\":13155550176},\"last_change_date\":\"2026-02-01T12:00:00-0500\",\"record_id\":308786662,\"visit_id\":262551993,\"sold_item_id\":7134634,\"sold_item_type\":\"service\"}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "update_financial_transaction",
        call: update_financial_transaction,
        method: "PUT",
        target: "/finance_transactions/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"expense_id\":2640,\"amount\":100.0,\"account_id\":39105,\"client_id\":4240788,\"supplier_id\":0,\"master_id\":0,\"comment\":\"Test transaction comment\",\"date\":\"2026-08-29T10:00:00-05:00\"}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":4815162342,\"document_id\":22256641,\"expense\":{\"id\":5,\"title\":\"Provision of services\"},\"date\":\"2026-04-13T15:34:31-0500\",\"amount\":1000,\"comment\":\"Comment\",\"master\":{\"id\":1926,\"title\":\"Sweeney Todd\"},\"supplier\":{\"id\":1968,\"title\":\"George\"},\"account\":{\"id\":23182,\"title\":\"Cards\"},\"client\":{\"id\":481516,\"name\":\"John Turk\",\"phone\":13155550176},\"last_change_date\":\"2026-02-01T12:00:00-0500\",\"record_id\":308786662,\"visit_id\":262551993,\"sold_item_id\":7134634,\"sold_item_type\":\"service\"}],\"meta\":[]}",
        },
    },
    Exchange {
        operation: "delete_financial_transaction",
        call: delete_financial_transaction,
        method: "DELETE",
        target: "/finance_transactions/1/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 202,
            media: None,
            body: "",
        },
    },
];

fn get_document_financial_transactions(client: &Client) -> Calling<'_> {
    crate::call(client.v1().payments().get_document_financial_transactions(1))
}

fn get_account_list(client: &Client) -> Calling<'_> {
    crate::call(client.v1().payments().get_account_list(1))
}

fn get_transactions(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .payments()
            .get_transactions(1)
            .page(1)
            .count(50)
            .account_id(0)
            .supplier_id(0)
            .client_id(0)
            .user_id(0)
            .master_id(0)
            .r#type(0)
            .real_money(0)
            .deleted(0)
            .start_date(20251201)
            .end_date(20251231)
            .balance_is(1)
            .document_id(0)
            .call(),
    )
}

fn get_transactions_by_visit_or_appointment_id(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .payments()
            .get_transactions_by_visit_or_appointment_id(1)
            .record_id(0)
            .visit_id(0)
            .call(),
    )
}

fn create_financial_transaction(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .payments()
            .create_financial_transaction(
                1,
                crate::value(
                    "{\"expense_id\":2640,\"amount\":100.0,\"account_id\":39105,\"client_id\":4240788,\"supplier_id\":0,\"master_id\":0,\"comment\":\"Test transaction comment\",\"date\":\"2026-08-29T10:00:00-05:00\"}",
                ),
            ),
    )
}

fn get_financial_transaction(client: &Client) -> Calling<'_> {
    crate::call(client.v1().payments().get_financial_transaction(1, 1))
}

fn update_financial_transaction(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .payments()
            .update_financial_transaction(
                1,
                1,
                crate::value(
                    "{\"expense_id\":2640,\"amount\":100.0,\"account_id\":39105,\"client_id\":4240788,\"supplier_id\":0,\"master_id\":0,\"comment\":\"Test transaction comment\",\"date\":\"2026-08-29T10:00:00-05:00\"}",
                ),
            ),
    )
}

fn delete_financial_transaction(client: &Client) -> Calling<'_> {
    crate::call(client.v1().payments().delete_financial_transaction(1, 1))
}
