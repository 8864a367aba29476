//! The modules of all documents on one client: one pool of connections, one rate limiter, and one set of credentials.

#![allow(clippy::unwrap_used)]

#[allow(dead_code, reason = "the crate's own tests need more of it")]
#[path = "../../src/tests/server.rs"]
mod server;
mod webhooks;

use std::time::Duration;

use altegio::booking::types::{NewBooking, NewBookingAppointment};
use altegio::developer::Webhook;
use altegio::v2::types::{EventInclude, Service};
use altegio::{BaseUrl, Client, ClientBuilder, RateLimit, RetryPolicy, booking, developer, reqwest, v1, v2};
use serde_json::json;
use server::{Server, kept};

const HOUR: Duration = Duration::from_secs(3600);

/// Returns the URL of the server with the path that the base URL of a document has.
fn local(server: &Server, base: &str) -> String {
    let path = base.strip_prefix("https://api.alteg.io").unwrap();
    server.url().replace("/api", path)
}

/// Configures a client whose modules have the paths of their documents.
fn builder(server: &Server) -> ClientBuilder {
    Client::builder()
        .server(v1::Server::at(local(server, &v1::Server::default().url())))
        .server(v2::Server::at(local(server, &v2::Server::default().url())))
        .server(booking::Server::at(local(server, &booking::Server::default().url())))
        .server(developer::Server::at(local(server, &developer::Server::default().url())))
        .partner_token("partner-0")
        .retry(RetryPolicy::never())
}

/// Two events, and the service that both have.
const EVENTS: &str = r##"{
    "data": [
        {"type": "activity", "id": "31", "attributes": ATTRIBUTES, "relationships": {"service": {"data": {"type": "service", "id": "5"}}}},
        {"type": "activity", "id": "32", "attributes": ATTRIBUTES, "relationships": {"service": {"data": null}}}
    ],
    "included": [{"type": "service", "id": "5", "attributes": {"title": "Yoga", "category_id": 3}}],
    "meta": {"pagination": {"page": 1, "limit": 25}}
}"##;

const ATTRIBUTES: &str = r##"{
    "master_id": 9, "staff_id": 9, "service_id": 5, "timestamp": 1785603600, "length": 3600, "capacity": 8, "clients_count": 2,
    "color": "#ffcb00", "instructions": "", "stream_link": "", "font_color": "#000000", "notified": false, "comment": null,
    "schedule_id": null, "schedule_till": null, "schedule_event_modified": null, "date": "2026-08-01T14:00:00+03:00"
}"##;

/// A server for all documents, which keeps connections.
fn server() -> Server {
    Server::with(|seen| {
        let path = seen.target.split('?').next().unwrap_or_default();
        let (status, body) = match (seen.method.as_str(), path) {
            ("POST", "/api/v1/auth") => {
                ("201 Created", r#"{"success": true, "data": {"user_token": "user-1"}, "meta": []}"#)
            }
            ("GET", "/api/v1/records/4564") => ("200 OK", r#"{"success": true, "data": [{"id": 7}], "meta": {}}"#),
            ("GET", "/api/v2/locations/4564/events") => {
                return kept("200 OK", &EVENTS.replace("ATTRIBUTES", ATTRIBUTES));
            }
            ("POST", "/api/v1/book_record/4564") => (
                "201 Created",
                r#"{"success": true, "data": [{"id": 1, "record_id": 8, "record_hash": "h-8"}], "meta": []}"#,
            ),
            ("POST", "/api/v1/user/auth") => ("201 Created", r#"{"user_token": "client-2"}"#),
            ("GET", "/api/v1/booking/user/data") => ("200 OK", r#"{"id": 12, "name": "James Smith"}"#),
            ("GET", "/api/v1/hooks_settings/4564") => (
                "200 OK",
                r#"{"success": true, "data": {"urls": ["https://partner.example/hooks"], "active": 1}, "meta": []}"#,
            ),
            ("GET", "/api/v1/marketplace/application/payment_link") => {
                ("200 OK", r#"{"success": true, "data": {"url": "https://pay.example/1"}, "meta": {}}"#)
            }
            _ => ("404 Not Found", "{}"),
        };
        kept(status, body)
    })
}

/// Lets the connection return to the pool.
async fn settle() {
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn one_client_has_the_operations_of_all_documents() {
    let server = server();
    let client = builder(&server).rate_limits([]).build().unwrap();

    let session = client.sign_in("me", "secret").await.unwrap();
    settle().await;
    let appointments = session.v1().appointments().get_appointment_list(4564).await.unwrap();
    assert_eq!(appointments.data[0].id, 7);
    settle().await;

    let events = session.v2().events().list_events(4564, "2026-08-01 00:00:00", "2026-08-07 00:00:00");
    let events = events.include(&[EventInclude::Service]).await.unwrap();
    let included = events.included();
    let services = events.data.iter().map(|event| {
        let service = event.relationships.as_ref().unwrap().service.as_ref().unwrap();
        included.get::<Service>(service).unwrap().map(|service| service.attributes.title)
    });
    assert_eq!(services.collect::<Vec<_>>(), [Some("Yoga".to_owned()), None]);
    settle().await;

    let appointment = NewBookingAppointment { id: Some(1), services: Some(vec![5]), ..Default::default() };
    let new = NewBooking { appointments: Some(vec![appointment]), ..NewBooking::new("+13155550175", "James Smith") };
    let booked = session.booking().online_booking().create_online_booking(4564, new).await.unwrap();
    assert_eq!(booked.data[0].record_hash.as_deref(), Some("h-8"));
    settle().await;

    let guest = session.sign_in_by_phone("+13155550175", "38829").await.unwrap();
    settle().await;
    let account = guest.booking().personal_account().get_booking_user().await.unwrap();
    assert_eq!(account.data.name.as_deref(), Some("James Smith"));
    settle().await;

    let settings = session.developer().webhooks().get_event_notification_settings(4564).await.unwrap();
    assert_eq!(settings.data.active, Some(1));

    let seen: Vec<_> = std::iter::from_fn(|| server.next()).collect();
    let seen: Vec<_> = seen
        .iter()
        .map(|seen| format!("{} {} {}", seen.method, seen.target, seen.header("authorization").unwrap_or_default()))
        .collect();
    assert_eq!(
        seen,
        [
            "POST /api/v1/auth Bearer partner-0",
            "GET /api/v1/records/4564 Bearer partner-0, User user-1",
            "GET /api/v2/locations/4564/events?filter%5Bfrom%5D=2026-08-01%2000%3A00%3A00&filter%5Bto%5D=2026-08-07%2000%3A00%3A00&include=service Bearer partner-0, User user-1",
            "POST /api/v1/book_record/4564 Bearer partner-0",
            "POST /api/v1/user/auth Bearer partner-0",
            "GET /api/v1/booking/user/data Bearer partner-0, User client-2",
            "GET /api/v1/hooks_settings/4564 Bearer partner-0, User user-1",
        ]
    );
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn all_documents_count_towards_one_limit() {
    let server = server();
    let client = builder(&server).user_token("user-1").rate_limits([RateLimit::new(3, HOUR)]).build().unwrap();
    client.v1().appointments().get_appointment_list(4564).await.unwrap();
    let events = client.v2().events().list_events(4564, "2026-08-01 00:00:00", "2026-08-07 00:00:00");
    events.await.unwrap();
    let guest = client.sign_in_by_phone("+13155550175", "38829").await.unwrap();
    assert_eq!(server.count(), 3);

    tokio::time::pause();
    let fourth = client.developer().webhooks().get_event_notification_settings(4564).into_future();
    assert!(tokio::time::timeout(HOUR / 2, fourth).await.is_err());
    let fourth = guest.booking().personal_account().get_booking_user().into_future();
    assert!(tokio::time::timeout(HOUR / 4, fourth).await.is_err());
    assert_eq!(server.count(), 0);

    tokio::time::advance(HOUR).await;
    tokio::time::resume();
    client.developer().webhooks().get_event_notification_settings(4564).await.unwrap();
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn the_marketplace_keeps_its_server() {
    // As a proxy for https, the server sees which host is asked for, and nothing else.
    let server = server();
    let proxy = reqwest::Proxy::https(server.url()).unwrap();
    let http = reqwest::Client::builder().proxy(proxy).build().unwrap();
    let client = builder(&server).http(http).build().unwrap();
    let link = async |client: &Client| client.developer().marketplace().partner_application_payment_link(1, 2).await;
    link(&client).await.unwrap_err();
    let seen = server.seen();
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("CONNECT", "app.alteg.io:443"));
    assert_eq!(seen.header("authorization"), None);

    let everywhere = BaseUrl::from(local(&server, &developer::Server::default().url()).as_str()).everywhere();
    let client = builder(&server).server(everywhere).build().unwrap();
    assert_eq!(link(&client).await.unwrap().data.url.as_deref(), Some("https://pay.example/1"));
    let seen = server.seen();
    assert_eq!(seen.target, "/api/v1/marketplace/application/payment_link?salon_id=1&application_id=2");
    assert_eq!(seen.header("authorization"), Some("Bearer partner-0"));
}

#[tokio::test]
async fn a_webhook_is_received() {
    let partner = Server::new("200 OK", "", "");
    let data =
        json!({"id": 8, "company_id": 4564, "staff_id": 9, "datetime": "2026-08-01T14:00:00+03:00", "deleted": false});
    let body = json!({"company_id": 4564, "resource": "record", "resource_id": 8, "status": "create", "data": data});
    reqwest::Client::new().post(partner.url()).body(body.to_string()).send().await.unwrap();

    let webhooks = Webhook::from_slice(&partner.seen().body).unwrap();
    let [Webhook::Record(record)] = webhooks.as_slice() else { panic!("{webhooks:?}") };
    assert_eq!((record.company_id, record.resource_id, record.data.id), (4564, 8, Some(8)));
}
