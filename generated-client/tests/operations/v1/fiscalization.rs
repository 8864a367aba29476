// Written by `cargo xtask regen`; changes are lost.

//! One exchange for each operation of a group.

use crate::client::Client;
use crate::{Calling, Exchange, Response, Sent};

pub(crate) const EXCHANGES: &[Exchange] = &[
    Exchange {
        operation: "get_fiscal_transaction_list",
        call: get_fiscal_transaction_list,
        method: "GET",
        target: "/kkm_transactions/1?page=1&editable_length=25&type=20&status=6&start_date=20251201&end_date=20251231",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"id\":1059,\"print_date\":\"2026-09-21T23:00:00.000-05:00\",\"printed_count\":1,\"sum\":10,\"type\":{\"id\":1,\"title\":\"Sales return operation\"},\"status\":{\"id\":3,\"title\":\"Runtime error\"},\"document\":{\"id\":2045,\"type\":7,\"type_title\":\"Visit\"},\"cashier\":{\"id\":746310,\"name\":\"Jack Smith\"}}],\"meta\":{\"count\":1}}",
        },
    },
    Exchange {
        operation: "print_fiscal_receipt",
        call: print_fiscal_receipt,
        method: "POST",
        target: "/kkm_transactions/1/print_document_bill",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json(
            "application/json",
            "{\"document_id\":1,\"type\":1,\"is_pos_enabled\":true}",
        ),
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":{\"kkm_type\":0,\"kkm_transactions\":[{\"id\":1954,\"print_date\":\"2026-09-21T23:00:00.000-05:00\",\"printed_count\":0,\"sum\":0,\"type\":{\"id\":0,\"title\":\"Sale operation\"},\"status\":{\"id\":2,\"title\":\"Sent for printing\"},\"document\":{\"id\":164,\"type\":9,\"type_title\":\"Deposit replenishment\"},\"cashier\":{\"id\":1138453,\"name\":\"Jack Smith\"}}],\"status\":2,\"bill_json\":[[]]},\"meta\":[]}",
        },
    },
    Exchange {
        operation: "get_tax_system_list",
        call: get_tax_system_list,
        method: "GET",
        target: "/integration/kkm/references/tax_system/1",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
            ("Content-Type", "application/json"),
        ],
        sent: Sent::Nothing,
        response: Response {
            status: 200,
            media: Some("application/json"),
            body: "{\"success\":true,\"data\":[{\"title\":\"General DOS\",\"slug\":\"ru_osn\",\"vats\":[{\"title\":\"0%\",\"slug\":\"ru_vat_0\"},{\"title\":\"10%\",\"slug\":\"ru_vat_10\"},{\"title\":\"20%\",\"slug\":\"ru_vat_20\"},{\"title\":\"is not a subject to a tax\",\"slug\":\"ru_vat_none\"}]},{\"title\":\"Simplified simplified tax system (Income)\",\"slug\":\"ru_usn\",\"vats\":[{\"title\":\"is not a subject to a tax\",\"slug\":\"ru_vat_none\"}]},{\"title\":\"Simplified simplified tax system (Income minus Expense)\",\"slug\":\"ru_usnr\",\"vats\":[{\"title\":\"is not a subject to a tax\",\"slug\":\"ru_vat_none\"}]},{\"title\":\"Single tax on imputed income UTII\",\"slug\":\"ru_envd\",\"vats\":[{\"title\":\"is not a subject to a tax\",\"slug\":\"ru_vat_none\"}]},{\"title\":\"Unified agricultural tax UST\",\"slug\":\"ru_esn\",\"vats\":[{\"title\":\"is not a subject to a tax\",\"slug\":\"ru_vat_none\"}]},{\"title\":\"Patent taxation system\",\"slug\":\"ru_psn\",\"vats\":[{\"title\":\"is not a subject to a tax\",\"slug\":\"ru_vat_none\"}]}],\"meta\":{\"count\":6}}",
        },
    },
    Exchange {
        operation: "handle_fiscalization_callback",
        call: handle_fiscalization_callback,
        method: "POST",
        target: "/integration/kkm/callback",
        headers: &[
            ("Accept", "application/vnd.api.v2+json"),
            ("Authorization", "Bearer partner_token, User user_token"),
        ],
        sent: Sent::Json("application/json", "{\"key\":\"sample\"}"),
        response: Response {
            status: 200,
            media: None,
            body: "",
        },
    },
];

fn get_fiscal_transaction_list(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .fiscalization()
            .get_fiscal_transaction_list(1)
            .page(1)
            .editable_length(25)
            .r#type(20)
            .status(6)
            .start_date(20251201)
            .end_date(20251231)
            .call(),
    )
}

fn print_fiscal_receipt(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .fiscalization()
            .print_fiscal_receipt(
                1,
                crate::value("{\"document_id\":1,\"type\":1,\"is_pos_enabled\":true}"),
            ),
    )
}

fn get_tax_system_list(client: &Client) -> Calling<'_> {
    crate::call(client.v1().fiscalization().get_tax_system_list(1))
}

fn handle_fiscalization_callback(client: &Client) -> Calling<'_> {
    crate::call(
        client
            .v1()
            .fiscalization()
            .handle_fiscalization_callback()
            .body(crate::value("{\"key\":\"sample\"}"))
            .call(),
    )
}
