//! Signing in with two-factor authentication: challenges, codes, and wrong codes.

use std::sync::Mutex;
use std::time::Duration;

use serde_json::json;

use super::server::{Seen, Server, answer};
use super::unnamed;
use crate::runtime::Value;
use crate::{Challenge, Client, Error, RetryPolicy, Session};

const LIST: &str = r#"{"success": true, "data": [], "meta": {}}"#;

/// A server that sends codes `code-1`, `code-2`, … for its challenges, and returns a token of the same number for each code. The
/// third wrong code ends a challenge. It accepts its last token.
#[derive(Default)]
struct Door {
    challenges: usize,
    attempts: u64,
    token: usize,
}

impl Door {
    fn open(&mut self, credentials: &Value) -> Vec<u8> {
        assert_eq!((&credentials["login"], &credentials["password"]), (&"me-0".into(), &"secret-0".into()));
        let number = self.challenges;
        let current = credentials["2fa"]["uuid"] == format!("uuid-{number}") && self.attempts > 0;
        if current && credentials["2fa"]["secret"] == format!("code-{number}") {
            (self.token, self.attempts) = (number, 0);
            return answer(
                "201 Created",
                "",
                format!(r#"{{"success": true, "data": {{"user_token": "token-{number}"}}}}"#),
            );
        }
        match current {
            true => self.attempts -= 1,
            false => (self.challenges, self.attempts) = (number + 1, 3),
        }
        let (number, attempts) = (self.challenges, self.attempts);
        if attempts == 0 {
            return answer("422 X", "", r#"{"success": false, "data": null, "meta": {"message": "Code has expired"}}"#);
        }
        let data = format!(
            r#"{{"uuid": "uuid-{number}", "flow": "2fa", "transport": {{"type": "sms", "recipient": "+1******0175"}},
                "refresh_ttl_sec": 60, "attempts_left": {attempts}}}"#
        );
        answer("200 OK", "", format!(r#"{{"success": true, "data": {data}, "meta": []}}"#))
    }

    fn list(&self, seen: &Seen) -> Vec<u8> {
        let token = format!("Bearer partner-0, User token-{}", self.token);
        match seen.header("authorization") == Some(&token) {
            true => answer("200 OK", "", LIST),
            false => answer("401 X", "", "{}"),
        }
    }
}

fn door() -> Server {
    let door = Mutex::new(Door::default());
    Server::with(move |seen| {
        let mut door = door.lock().unwrap();
        match seen.target.as_str() {
            _ if seen.signs_in() => door.open(&seen.json()),
            // The user changes the password elsewhere, so the token is no longer valid.
            "/api/forget" => {
                door.token = usize::MAX;
                Vec::new()
            }
            _ => door.list(seen),
        }
    })
}

fn client(server: &Server) -> Client {
    let builder = Client::builder().server(server.url()).partner_token("partner-0").rate_limits([]);
    builder.retry(RetryPolicy::never()).build().unwrap()
}

async fn list(session: &Session) -> Result<(), Error> {
    session.sample().visits().list_visits(1).await.map(drop)
}

async fn forget(server: &Server) {
    crate::reqwest::get(format!("{}/forget", server.url())).await.unwrap_err();
    server.count();
}

fn challenge(result: Result<Session, Error>) -> Box<Challenge> {
    match result {
        Err(Error::SecondFactor(challenge)) => challenge,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_code_makes_the_session() {
    let server = door();
    let error = client(&server).sign_in("me-0", "secret-0").await.unwrap_err();
    assert_eq!(unnamed(&error), "signing in needs a code; it was sent to +1******0175 by sms; 3 attempts are left");
    assert!(error.to_string().starts_with(&format!("`{}`: ", error.operation().unwrap())), "{error}");
    assert!(!error.is_retryable() && !error.is_unauthorized());
    assert_eq!(server.seen().json(), json!({"login": "me-0", "password": "secret-0"}));
    let challenge = challenge(Err(error));
    assert_eq!((challenge.transport(), challenge.recipient()), (Some("sms"), Some("+1******0175")));
    assert_eq!((challenge.attempts_left(), challenge.resend_after()), (Some(3), Some(Duration::from_secs(60))));
    assert!(!challenge.is_wrong_code() && !challenge.is_expired());

    let session = challenge.confirm("code-1").await.unwrap();
    let factor = json!({"uuid": "uuid-1", "secret": "code-1"});
    assert_eq!(server.seen().json(), json!({"login": "me-0", "password": "secret-0", "2fa": factor}));
    assert_eq!(session.token().expose(), "token-1");
    list(&session).await.unwrap();
}

#[tokio::test]
async fn after_a_wrong_code_there_are_attempts_left() {
    let server = door();
    let first = challenge(client(&server).sign_in("me-0", "secret-0").await);
    let second = challenge(first.confirm("nonsense").await);
    assert!(second.is_wrong_code() && !second.is_expired());
    assert_eq!(second.attempts_left(), Some(2));
    assert_eq!(unnamed(&second), "the code is wrong; it was sent to +1******0175 by sms; 2 attempts are left");
    let third = challenge(second.confirm("nonsense").await);
    assert!(third.to_string().ends_with("; 1 attempt is left"), "{third}");
    // Each of them can be confirmed: the server has only one challenge.
    list(&first.confirm("code-1").await.unwrap()).await.unwrap();
}

#[tokio::test]
async fn an_expired_challenge_says_so() {
    let server = door();
    let first = challenge(client(&server).sign_in("me-0", "secret-0").await);
    for _ in 0..2 {
        challenge(first.confirm("nonsense").await);
    }
    // By an error of the API, or by a new challenge.
    let error = first.confirm("nonsense").await.unwrap_err();
    assert_eq!(unnamed(&error), "422 Unprocessable Entity: Code has expired");
    let second = challenge(first.confirm("code-1").await);
    assert!(second.is_expired() && !second.is_wrong_code());
    assert_eq!(
        unnamed(&second),
        "the code has expired; a new one was sent to +1******0175 by sms; 3 attempts are left"
    );
    list(&second.confirm("code-2").await.unwrap()).await.unwrap();
}

#[tokio::test]
async fn a_new_code_can_be_asked_for() {
    let server = door();
    let first = challenge(client(&server).sign_in("me-0", "secret-0").await);
    server.seen();
    let second = challenge(first.resend().await);
    assert_eq!(server.seen().json(), json!({"login": "me-0", "password": "secret-0"}));
    assert!(!second.is_expired());
    assert_eq!(second.confirm("code-2").await.unwrap().token().expose(), "token-2");
}

#[tokio::test]
async fn a_session_that_has_to_sign_in_again_asks_for_one_code() {
    let server = door();
    let session = challenge(client(&server).sign_in("me-0", "secret-0").await).confirm("code-1").await.unwrap();
    let clone = session.clone();
    forget(&server).await;
    let mut challenges = Vec::new();
    for session in [&session, &clone, &session] {
        let Err(Error::SecondFactor(challenge)) = list(session).await else { panic!("nobody has confirmed") };
        challenges.push(challenge);
    }
    let asked: Vec<_> = std::iter::from_fn(|| server.next()).filter(Seen::signs_in).collect();
    assert_eq!(asked.len(), 1, "one code was sent for all");
    // After one is confirmed, all sessions of the user continue.
    let third = challenges[2].confirm("code-2").await.unwrap();
    server.count();
    for session in [&session, &clone, &third] {
        list(session).await.unwrap();
        assert_eq!(session.token().expose(), "token-2");
    }
    assert_eq!(server.count(), 3, "no call was refused");
}

#[tokio::test]
async fn whatever_the_status_a_token_is_a_token_and_a_challenge_is_a_challenge() {
    let token = r#"{"success": true, "data": {"user_token": "token-1"}}"#;
    let server = Server::json(token);
    assert_eq!(client(&server).sign_in("me", "secret").await.unwrap().token().expose(), "token-1");
    let server = Server::new("201 X", "", r#"{"success": true, "data": {"uuid": "u"}}"#);
    let challenge = challenge(client(&server).sign_in("me", "secret").await);
    assert_eq!(unnamed(&challenge), "signing in needs a code; it was sent");
    assert_eq!((challenge.attempts_left(), challenge.resend_after()), (None, None));
}

#[tokio::test]
async fn neither_password_nor_code_is_shown() {
    let server = door();
    let first = challenge(client(&server).sign_in("me-0", "secret-0").await);
    let second = challenge(first.confirm("nonsense").await);
    let session = second.confirm("code-1").await.unwrap();
    let shown = format!("{first:?} {second:?} {second} {session:?} {:?}", session.token());
    for secret in ["me-0", "secret-0", "token-1", "partner-0", "nonsense", "code-1"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[cfg(feature = "blocking")]
#[test]
fn a_thread_can_wait_for_it() {
    use crate::Blocking;

    let server = door();
    let challenge = challenge(client(&server).sign_in("me-0", "secret-0").send_blocking());
    let session = challenge.confirm("code-1").send_blocking().unwrap();
    session.sample().visits().list_visits(1).send_blocking().unwrap();
}
