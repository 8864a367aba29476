//! Pagination: the end of a list, errors, and requests.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::sample::types::{VisitQuery, VisitSearch};
use super::sample::visits::ListVisits;
use super::server::{Server, answer};
use crate::{Client, RetryPolicy};

fn client(server: &Server) -> Client {
    let builder = Client::builder().server(server.url()).partner_token("p").user_token("u").rate_limits([]);
    builder.retry(RetryPolicy::never()).build().unwrap()
}

fn list(client: &Client) -> ListVisits<'_> {
    client.sample().visits().list_visits(1)
}

fn page(ids: std::ops::Range<i64>, meta: &str) -> Vec<u8> {
    let data: Vec<String> = ids.map(|id| format!(r#"{{"id": {id}}}"#)).collect();
    answer("200 OK", "", format!(r#"{{"success": true, "data": [{}], "meta": {meta}}}"#, data.join(",")))
}

/// Returns the received ids, and the error at the end.
async fn ids(client: &Client) -> (Vec<i64>, Option<String>) {
    let (mut items, mut ids) = (list(client).items(), Vec::new());
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => ids.push(item.id),
            Err(error) => {
                assert!(items.next().await.is_none(), "nothing comes after an error");
                return (ids, Some(error.to_string()));
            }
        }
    }
    assert!(items.next().await.is_none());
    (ids, None)
}

fn asked(server: &Server, count: usize) -> Vec<String> {
    let targets = (0..count).map(|_| server.seen().target);
    targets.map(|target| target.split_once('?').unwrap().1.to_owned()).collect()
}

#[tokio::test]
async fn pages_end_with_the_total() {
    let server =
        Server::script([page(0..2, r#"{"total_count": 4}"#), page(2..4, r#"{"total_count": "4"}"#), page(9..10, "{}")]);
    assert_eq!(ids(&client(&server)).await, (vec![0, 1, 2, 3], None));
    assert_eq!(asked(&server, 2), ["page=1", "page=2"]);
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn pages_end_with_a_short_one() {
    let server = Server::script([page(0..2, "{}"), page(2..4, "[]"), page(4..5, "{}"), page(9..10, "{}")]);
    assert_eq!(ids(&client(&server)).await, (vec![0, 1, 2, 3, 4], None));
}

#[tokio::test]
async fn pages_end_with_an_empty_one() {
    let server = Server::script([page(0..2, "{}"), page(0..0, "{}"), page(9..10, "{}")]);
    assert_eq!(ids(&client(&server)).await, (vec![0, 1], None));
}

#[tokio::test]
async fn a_server_that_knows_no_pages_is_asked_twice() {
    let server = Server::script([page(0..2, "{}")]);
    assert_eq!(ids(&client(&server)).await, (vec![0, 1], None));
    assert_eq!(asked(&server, 2), ["page=1", "page=2"]);
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn what_came_before_an_error_is_kept_and_the_page_that_failed_is_known() {
    let calls = AtomicUsize::new(0);
    let server = Server::with(move |_| match calls.fetch_add(1, Ordering::SeqCst) {
        0 => page(0..2, "{}"),
        1 => answer("500 X", "", r#"{"meta": {"message": "broken"}}"#),
        _ => page(2..3, r#"{"total_count": 3}"#),
    });
    let client = client(&server);
    let mut items = list(&client).count(2).items();
    assert_eq!(items.next().await.unwrap().unwrap().id, 0);
    assert_eq!(items.next().await.unwrap().unwrap().id, 1);
    assert!(items.next().await.unwrap().unwrap_err().to_string().contains("broken"));
    assert!(items.next().await.is_none());
    let mut rest = list(&client).count(2).page(i64::try_from(items.page()).unwrap()).items();
    assert_eq!(rest.next().await.unwrap().unwrap().id, 2);
    assert!(rest.next().await.is_none(), "two pages lie before, which makes three in all");
    assert_eq!(asked(&server, 3), ["page=1&count=2", "page=2&count=2", "page=2&count=2"]);
}

#[tokio::test]
async fn a_server_may_give_fewer_than_were_asked_for() {
    let server = Server::script([page(0..2, "{}"), page(2..4, "{}"), page(4..5, "{}")]);
    let client = client(&server);
    let mut pages = list(&client).count(500).pages();
    let mut lengths = Vec::new();
    while let Some(page) = pages.next().await {
        lengths.push(page.unwrap().data.len());
    }
    assert_eq!(lengths, [2, 2, 1]);
}

#[tokio::test]
async fn the_first_page_is_there_even_if_it_is_empty() {
    let server = Server::script([page(0..0, r#"{"total_count": 0}"#)]);
    let client = client(&server);
    let mut pages = list(&client).pages();
    assert!(pages.next().await.unwrap().unwrap().data.is_empty());
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn a_search_is_sent_again_with_the_next_page_in_its_body() {
    let server =
        Server::script([page(0..2, r#"{"total_count": 5}"#), page(2..4, r#"{"total_count": 5}"#), page(4..5, "{}")]);
    let client = client(&server);
    let search = VisitSearch { page_size: Some(2), fields: Some(vec!["id".into()]), ..VisitSearch::default() };
    let mut items = client.sample().visits().search_visits(1, search).items();
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        ids.push(item.unwrap().id);
    }
    assert_eq!(ids, [0, 1, 2, 3, 4]);
    for number in 1..=3 {
        let seen = server.seen();
        assert_eq!(seen.target, "/api/shops/1/visits/search");
        assert_eq!(seen.text(), format!(r#"{{"page_size":2,"fields":["id"],"page":{number}}}"#));
    }
}

#[tokio::test]
async fn a_search_goes_on_from_the_page_that_it_names() {
    let server = Server::script([page(2..4, r#"{"total_count": 4}"#)]);
    let client = client(&server);
    let search = VisitSearch { page: Some(2), page_size: Some(2), ..VisitSearch::default() };
    let mut pages = client.sample().visits().search_visits(1, search).pages();
    assert_eq!(pages.next().await.unwrap().unwrap().data.len(), 2);
    assert!(pages.next().await.is_none(), "the page before counts, too");
    assert_eq!(server.seen().text(), r#"{"page":2,"page_size":2}"#);
}

#[tokio::test]
async fn the_number_of_a_page_may_be_text() {
    let server =
        Server::script([page(0..2, r#"{"total_count": 5}"#), page(2..4, r#"{"total_count": 5}"#), page(4..5, "{}")]);
    let client = client(&server);
    let query = VisitQuery { page_size: Some("2".into()), ..VisitQuery::default() };
    let mut items = client.sample().visits().find_visits(1, query).items();
    let mut ids = Vec::new();
    while let Some(item) = items.next().await {
        ids.push(item.unwrap().id);
    }
    assert_eq!(ids, [0, 1, 2, 3, 4]);
    for number in 1..=3 {
        let seen = server.seen();
        assert_eq!(seen.target, "/api/shops/1/visits/find");
        assert_eq!(seen.text(), format!(r#"{{"page_size":"2","page":"{number}"}}"#));
    }
}

#[tokio::test]
async fn text_names_the_page_to_go_on_from() {
    let server = Server::script([page(2..4, r#"{"total_count": 4}"#)]);
    let client = client(&server);
    let query = VisitQuery { page: Some("2".into()), page_size: Some("2".into()) };
    let mut pages = client.sample().visits().find_visits(1, query).pages();
    assert_eq!(pages.next().await.unwrap().unwrap().data.len(), 2);
    assert!(pages.next().await.is_none(), "the page before counts, too");
    assert_eq!(server.seen().text(), r#"{"page":"2","page_size":"2"}"#);
}
