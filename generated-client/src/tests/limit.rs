//! Rate limits, on a paused clock.

use std::future::IntoFuture;
use std::time::Duration;

use tokio::time::{Instant, timeout};

use super::server::{Server, answer};
use super::{at, builder};
use crate::runtime::Limiter;
use crate::{RateLimit, RetryPolicy};

/// Returns the time in seconds at which each request was permitted.
async fn permitted(limiter: &Limiter, requests: usize) -> Vec<f64> {
    let start = Instant::now();
    let mut times = Vec::new();
    for _ in 0..requests {
        limiter.permit(&[]).await;
        times.push(start.elapsed().as_millis() as f64 / 1000.0);
    }
    times
}

#[tokio::test(start_paused = true)]
async fn no_interval_has_more_requests_than_allowed() {
    let limiter = Limiter::new(Some(vec![RateLimit::per_second(2)]));
    assert_eq!(permitted(&limiter, 5).await, [0.0, 0.0, 1.0, 1.0, 2.0]);
    tokio::time::advance(Duration::from_millis(500)).await;
    assert_eq!(permitted(&limiter, 3).await, [0.0, 0.5, 1.0]);
    tokio::time::advance(Duration::from_secs(60)).await;
    assert_eq!(permitted(&limiter, 3).await, [0.0, 0.0, 1.0]);
}

#[tokio::test(start_paused = true)]
async fn several_limits_hold_at_once() {
    let limiter = Limiter::new(Some(vec![RateLimit::per_minute(200), RateLimit::per_second(5)]));
    let times = permitted(&limiter, 450).await;
    for (seconds, most) in [(1.0, 5), (60.0, 200)] {
        let within = |from: f64| times.iter().filter(|time| (from..from + seconds).contains(*time)).count();
        assert!(times.iter().all(|from| within(*from) <= most));
    }
    // 200 in the first 40 seconds, 200 in the 40 seconds after the first minute, and the rest after the second minute.
    assert_eq!((times[199].floor(), times[200].floor(), times[449].floor()), (39.0, 60.0, 129.0));
}

#[tokio::test(start_paused = true)]
async fn calls_keep_their_order_and_dropped_calls_take_no_turn() {
    let limiter = std::sync::Arc::new(Limiter::new(Some(vec![RateLimit::per_second(1)])));
    limiter.permit(&[]).await;
    let (sender, mut served) = tokio::sync::mpsc::unbounded_channel();
    for turn in 0..10 {
        let (limiter, sender) = (limiter.clone(), sender.clone());
        tokio::spawn(async move {
            // Calls with an odd number are dropped at once.
            let patience = Duration::from_millis(if turn % 2 == 0 { 1_000_000 } else { 10 });
            if timeout(patience, limiter.permit(&[])).await.is_ok() {
                sender.send(turn).unwrap();
            }
        });
        tokio::task::yield_now().await;
    }
    drop(sender);
    let start = Instant::now();
    let mut order = Vec::new();
    while let Some(turn) = served.recv().await {
        order.push(turn);
    }
    assert_eq!(order, [0, 2, 4, 6, 8]);
    assert_eq!(start.elapsed().as_secs_f64().round(), 5.0);
}

#[tokio::test(start_paused = true)]
async fn empty_and_unreachable_limits_do_not_wait() {
    let start = Instant::now();
    for limits in [vec![], vec![RateLimit::new(1, Duration::ZERO)], vec![RateLimit::new(u32::MAX, Duration::MAX)]] {
        permitted(&Limiter::new(Some(limits)), 1000).await;
    }
    assert_eq!(start.elapsed(), Duration::ZERO);
}

#[tokio::test]
async fn a_client_and_its_clones_share_a_limit_and_attempts_count() {
    let server = Server::script([answer("503 X", "", ""), answer("200 OK", "", r#"{"data": []}"#)]);
    let retry = RetryPolicy::default().first_delay(Duration::ZERO);
    let client = builder(&server).retry(retry).rate_limits([RateLimit::new(2, Duration::MAX / 2)]).build().unwrap();
    client.sample().pets().list_pets(1).await.unwrap();
    let clone = client.clone();
    let third = clone.sample().pets().list_pets(1).into_future();
    assert!(timeout(Duration::from_millis(50), third).await.is_err());
    assert_eq!(server.count(), 2);
}

#[test]
fn a_limit_that_allows_no_request_is_rejected() {
    let error = at("http://localhost").rate_limits([RateLimit::per_second(0)]).build().unwrap_err();
    assert_eq!(error.to_string(), "cannot build the client: a rate limit must allow at least 1 request");
}

#[tokio::test(start_paused = true)]
async fn the_limits_of_the_api_apply_unless_others_are_set() {
    let defaults = [RateLimit::per_second(1)];
    let seconds = async |limits: Option<Vec<RateLimit>>| {
        let (limiter, start) = (Limiter::new(limits), Instant::now());
        for _ in 0..3 {
            limiter.permit(&defaults).await;
        }
        start.elapsed().as_secs()
    };
    assert_eq!(seconds(None).await, 2);
    assert_eq!(seconds(Some(vec![RateLimit::new(1, Duration::from_secs(10))])).await, 20);
    assert_eq!(seconds(Some(vec![])).await, 0);
}

#[tokio::test(start_paused = true)]
async fn limits_of_several_apis_count_the_same_requests() {
    let (limiter, start) = (Limiter::new(None), Instant::now());
    limiter.permit(&[RateLimit::per_second(1)]).await;
    limiter.permit(&[RateLimit::new(2, Duration::from_secs(10))]).await;
    assert_eq!(start.elapsed(), Duration::ZERO);
    limiter.permit(&[RateLimit::per_second(1)]).await;
    assert_eq!(start.elapsed(), Duration::from_secs(1));
    limiter.permit(&[RateLimit::new(2, Duration::from_secs(10))]).await;
    assert_eq!(start.elapsed(), Duration::from_secs(10));
}

#[cfg(feature = "services")]
#[tokio::test(start_paused = true)]
async fn the_document_sets_the_limits_of_its_operations() {
    let limit = RetryPolicy::never();
    let client = crate::Client::builder().server("http://127.0.0.1:1").partner_token("p").user_token("u").retry(limit);
    let (client, start) = (client.build().unwrap(), Instant::now());
    for _ in 0..6 {
        client.v1().services().get_service_list(1).await.unwrap_err();
    }
    assert_eq!(start.elapsed().as_secs(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_request_counts_until_it_is_sent_or_over() {
    let limiter = Limiter::new(Some(vec![RateLimit::per_second(2)]));
    let first = limiter.permit(&[]).await.unwrap();
    let second = limiter.permit(&[]).await.unwrap();
    let start = Instant::now();
    // Nothing is sent yet, so however long it takes, there is no room.
    let waiting = timeout(Duration::from_secs(600), limiter.permit(&[])).await;
    assert!(waiting.is_err());
    // It is under way for a quarter of a second at most, and then counts for a second.
    first.departure().record();
    let _third = limiter.permit(&[]).await.unwrap();
    assert_eq!(start.elapsed(), Duration::from_millis(601_250));
    // A response shows that the request has arrived.
    second.departure().record();
    tokio::time::advance(Duration::from_millis(100)).await;
    drop(second);
    limiter.permit(&[]).await.unwrap();
    assert_eq!(start.elapsed(), Duration::from_millis(602_350));
}

#[tokio::test]
async fn a_slow_response_does_not_hold_up_others() {
    // The first request gets its response last.
    let (arrive, mut arrived) = tokio::sync::mpsc::unbounded_channel();
    let (release, released) = std::sync::mpsc::channel::<()>();
    let released = std::sync::Mutex::new(released);
    let first = std::sync::atomic::AtomicBool::new(true);
    let server = Server::with(move |_| {
        if first.swap(false, std::sync::atomic::Ordering::SeqCst) {
            arrive.send(()).unwrap();
            let _ = released.lock().unwrap().recv();
        }
        answer("200 OK", "", r#"{"data": []}"#)
    });
    let client = builder(&server).rate_limits([RateLimit::new(1, Duration::from_millis(1))]).build().unwrap();
    let clone = client.clone();
    let slow = tokio::spawn(async move { clone.sample().pets().list_pets(1).await });
    arrived.recv().await.unwrap();
    client.sample().pets().list_pets(1).await.unwrap();
    drop(release);
    slow.await.unwrap().unwrap();
}
