//! Bodies of webhooks: each resource is a variant, alone and in a list; others are kept, and wrong ones are errors.

use altegio::developer::Webhook;
use altegio::developer::types::{Gender, Status};
use serde_json::{Value, json};

/// The body of a webhook about the resource 12.
fn body(resource: &str, status: &str, data: Value) -> Value {
    json!({"company_id": 4564, "resource": resource, "resource_id": 12, "status": status, "data": data})
}

/// Decodes one webhook, and checks that it serializes as it was received.
fn read(resource: &str, data: Value) -> Webhook {
    let body = body(resource, "update", data);
    let mut webhooks = Webhook::from_slice(body.to_string().as_bytes()).unwrap();
    assert_eq!(webhooks.len(), 1);
    let webhook = webhooks.remove(0);
    assert_eq!(serde_json::to_value(&webhook).unwrap(), body);
    webhook
}

macro_rules! variant {
    ($name:ident, $resource:expr, $data:tt) => {
        match read($resource, json!($data)) {
            Webhook::$name(event) => {
                assert_eq!((event.company_id, event.resource_id, &event.status), (4564, 12, &Status::Update));
                event
            }
            other => panic!("{other:?}"),
        }
    };
}

#[test]
fn locations_and_team_members() {
    let salon = variant!(Salon, "salon", {"id": 12, "title": "Corner Studio", "active": 1, "timezone": "3", "phones": ["+13155550100"]});
    assert_eq!(salon.data.title.as_deref(), Some("Corner Studio"));
    let staff = variant!(Staff, "staff", {
        "id": 12, "name": "Nora", "rating": 4.5, "hidden": 0, "fired": 0, "api_id": null, "position": {"id": 2, "title": "Stylist"}
    });
    assert_eq!((staff.data.rating, staff.data.position.unwrap().id), (Some(4.5), Some(2)));
}

#[test]
fn services_and_their_categories() {
    let service = variant!(Service, "service", {
        "id": 12, "title": "Beard trim", "category_id": 3, "price_min": 12.5, "price_max": 20.0, "duration": 1800,
        "staff": [{"id": 9, "seance_length": 1800}]
    });
    assert_eq!((service.data.price_min, service.data.staff.unwrap()[0].id), (Some(12.5), Some(9)));
    let category =
        variant!(ServiceCategory, "service_category", {"id": 12, "title": "Beards", "weight": 5, "staff": [9, 10]});
    assert_eq!(category.data.title.as_deref(), Some("Beards"));
}

#[test]
fn clients_and_loyalty_cards() {
    let client = variant!(Client, "client", {
        "id": 12, "name": "Ada", "phone": "+13155550101", "sex_id": 2, "balance": -3.5, "custom_fields": {"shoe": "37"}
    });
    assert_eq!((client.data.sex_id.unwrap(), client.data.balance), (Gender::Female, Some(-3.5)));
    let card =
        variant!(LoyaltyCard, "loyalty_card", {"id": 12, "balance": 7.25, "number": "000451", "phone": "+13155550101"});
    assert_eq!((card.data.number.as_str(), card.data.balance), ("000451", 7.25));
}

#[test]
fn appointments_and_schedules() {
    let record = variant!(Record, "record", {
        "id": 12, "company_id": 4564, "staff_id": 9, "datetime": "2026-08-01T14:00:00+03:00", "seance_length": 1800,
        "services": [{"id": 3, "title": "Beard trim", "cost": 12.5}], "client": null, "sms_before": 24, "deleted": false,
        "custom_fields": [], "paid_full": 0
    });
    let data = &record.data;
    assert_eq!(data.datetime.as_ref().unwrap().as_str(), "2026-08-01T14:00:00+03:00");
    assert_eq!((data.services.as_ref().unwrap()[0].id, data.sms_before), (Some(3), Some(24)));
    let schedule = variant!(Schedule, "schedule", []);
    assert!(schedule.data.is_empty());
}

#[test]
fn products_and_transactions() {
    let good = variant!(Good, "good", {"good_id": 12, "title": "Wax", "cost": 8.5, "actual_amounts": []});
    assert_eq!((good.data.good_id, good.data.cost), (Some(12), Some(8.5)));
    for kind in ["sale", "receipt", "consumable", "stolen", "move"] {
        let operation = variant!(GoodsOperation, &format!("goods_operations_{kind}"), {
            "id": 12, "document_id": 4, "type_id": 1, "amount": -2.0, "cost": 17.0, "good": {"id": 12, "title": "Wax"}
        });
        assert_eq!(
            (operation.resource.as_str(), operation.data.amount),
            (&*format!("goods_operations_{kind}"), Some(-2.0))
        );
    }
    let finances = variant!(FinancesOperation, "finances_operation", {
        "id": 12, "amount": 17.5, "record": null, "account": {"id": 1, "title": "Till", "is_cash": true}
    });
    assert_eq!((finances.data.amount, finances.data.account.unwrap().is_cash), (Some(17.5), Some(true)));
}

#[test]
fn a_body_is_read_leniently() {
    let sloppy = r#"{"company_id": "4564", "resource": "client", "resource_id": "12", "status": "merged", "data": []}"#;
    let webhooks = Webhook::from_slice(sloppy.as_bytes()).unwrap();
    let [Webhook::Client(client)] = webhooks.as_slice() else { panic!("{webhooks:?}") };
    assert_eq!((client.company_id, client.resource_id, client.status.as_str()), (4564, 12, "merged"));
    assert_eq!((client.data.id, client.data.rest.len()), (None, 0));
}

#[test]
fn a_list_keeps_its_order_and_unknown_resources() {
    let unknown = body("gift", "create", json!({"id": 1, "nested": [1.50, null]}));
    let list = json!([body("schedule", "delete", json!([])), unknown, body("salon", "create", json!({"id": 12}))]);
    let webhooks = Webhook::from_slice(list.to_string().as_bytes()).unwrap();
    let [Webhook::Schedule(schedule), Webhook::Other(other), Webhook::Salon(salon)] = webhooks.as_slice() else {
        panic!("{webhooks:?}")
    };
    assert_eq!((&schedule.status, other, salon.data.id), (&Status::Delete, &unknown, Some(12)));
    assert_eq!(Webhook::from_slice(b"[]").unwrap(), []);
}

#[test]
fn a_wrong_body_is_an_error_with_its_path() {
    let error = |body: &Value| Webhook::from_slice(body.to_string().as_bytes()).unwrap_err().to_string();
    let wrong = body("record", "create", json!({"id": 12, "services": [{"id": 3}, {"id": "three"}]}));
    assert_eq!(error(&wrong), "data.services[1].id: expected an integer, found \"three\"");
    assert_eq!(
        error(&json!([body("schedule", "create", json!([])), wrong])),
        "[1].data.services[1].id: expected an integer, found \"three\""
    );
    assert_eq!(error(&body("loyalty_card", "create", json!({"id": 12}))), "");
    assert_eq!(error(&json!("record")), "");
    assert_eq!(Webhook::from_slice(b"{\"resource\": ").unwrap_err().to_string(), "");
}
