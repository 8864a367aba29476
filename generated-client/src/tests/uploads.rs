//! Files that are read while they are sent: requests, errors of reading, and retries.

use std::collections::VecDeque;
use std::error::Error as _;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::thread;
use std::time::Duration;

use futures_core::Stream;

use super::sample::types::Upload;
use super::server::{Seen, Server, answer};
use super::{at, builder, client};
use crate::{Bytes, Client, Error, File, RetryPolicy};

/// A stream of these parts.
struct Each(VecDeque<Result<Bytes, &'static str>>);

impl Stream for Each {
    type Item = Result<Bytes, &'static str>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.pop_front())
    }
}

fn each<const N: usize>(parts: [Result<&'static str, &'static str>; N]) -> Each {
    Each(parts.into_iter().map(|part| part.map(Bytes::from)).collect())
}

/// A temporary file, which is removed when it is dropped.
struct Temporary(PathBuf);

impl Temporary {
    fn new(content: &[u8]) -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("altegio-{}-{}.bin", std::process::id(), NEXT.fetch_add(1, Ordering::SeqCst));
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, content).unwrap();
        Self(path)
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn upload(file: File) -> Upload {
    Upload { title: "t".into(), count: None, session: None, file, more: None }
}

async fn send(client: &Client, file: File) -> Result<(), Error> {
    client.sample().shop().upload(upload(file)).await.map(drop)
}

/// Returns the body with a fixed boundary.
fn body(seen: &Seen) -> String {
    let boundary = seen.header("content-type").unwrap().rsplit('=').next().unwrap();
    String::from_utf8_lossy(&seen.body).replace(boundary, "B")
}

#[tokio::test]
async fn a_file_arrives_as_it_would_from_memory() {
    let server = Server::json("");
    let content: Vec<u8> = (0..300_000_u32).flat_map(u32::to_le_bytes).collect();
    let temporary = Temporary::new(&content);
    let name = temporary.0.file_name().unwrap().to_str().unwrap();
    let from_path = File::from_path(&temporary.0).content_type("image/png");
    assert_eq!((from_path.name(), from_path.content()), (name, None));
    let more = vec![File::from_path(&temporary.0), File::new("m", "M"), File::stream("s", 2, each([Ok("a"), Ok("b")]))];
    let streamed = Upload { more: Some(more), ..upload(from_path) };
    client(&server).sample().shop().upload(streamed).await.unwrap();

    let more = vec![File::new(name, content.clone()), File::new("m", "M"), File::new("s", "ab")];
    let whole = Upload { more: Some(more), ..upload(File::new(name, content).content_type("image/png")) };
    client(&server).sample().shop().upload(whole).await.unwrap();

    let (streamed, whole) = (server.seen(), server.seen());
    assert!(body(&streamed) == body(&whole));
    assert_eq!(streamed.header("content-length"), whole.header("content-length"));
    assert_eq!(streamed.header("transfer-encoding"), None);
}

#[tokio::test]
async fn a_stream_of_unknown_length_goes_in_chunks() {
    let server = Server::json("");
    send(&client(&server), File::stream("s", None, each([Ok("one "), Ok(""), Ok("two")]))).await.unwrap();
    let seen = server.seen();
    assert_eq!((seen.header("content-length"), seen.header("transfer-encoding")), (None, Some("chunked")));
    assert!(body(&seen).contains("\r\n\r\none two\r\n--B--"), "{}", body(&seen));
    send(&client(&server), File::stream("s", 0, each([]))).await.unwrap();
    assert!(server.seen().header("content-length").is_some());
}

const MIB: usize = 1 << 20;

/// Counts the bytes that are read before the server has received them.
struct Counted {
    left: usize,
    given: usize,
    arrived: Arc<AtomicUsize>,
    ahead: Arc<AtomicUsize>,
}

impl Stream for Counted {
    type Item = Result<Bytes, std::convert::Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        static PART: [u8; MIB / 4] = [7; MIB / 4];
        let Some(left) = self.left.checked_sub(PART.len()) else { return Poll::Ready(None) };
        self.left = left;
        self.given += PART.len();
        self.ahead.fetch_max(self.given - self.arrived.load(Ordering::SeqCst).min(self.given), Ordering::SeqCst);
        Poll::Ready(Some(Ok(Bytes::from_static(&PART))))
    }
}

/// Receives one request of at least this length, calls a function when it has begun, and responds at its end.
fn take(least: usize, arrived: Arc<AtomicUsize>, begun: impl FnOnce() + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut block = vec![0; MIB];
        let mut tail = Vec::new();
        let mut begun = Some(begun);
        while let Ok(count @ 1..) = stream.read(&mut block) {
            if let Some(begun) = begun.take() {
                begun();
            }
            tail.extend_from_slice(&block[..count]);
            tail.drain(..tail.len().saturating_sub(4));
            if arrived.fetch_add(count, Ordering::SeqCst) + count >= least && tail == *b"--\r\n" {
                break;
            }
        }
        let _ = stream.write_all(&answer("200 OK", "", ""));
    });
    url
}

#[tokio::test(flavor = "multi_thread")]
async fn a_large_file_is_never_in_memory() {
    const LENGTH: usize = 128 * MIB;
    let (arrived, ahead) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let url = take(LENGTH, arrived.clone(), || {});
    let stream = Counted { left: LENGTH, given: 0, arrived, ahead: ahead.clone() };
    send(&at(&url).build().unwrap(), File::stream("s", LENGTH as u64, stream)).await.unwrap();
    // The buffers of the operating system hold a few MiB.
    let ahead = ahead.load(Ordering::SeqCst);
    assert!(ahead < LENGTH / 4, "{ahead}");
}

#[tokio::test]
async fn a_file_that_cannot_be_opened_is_named_before_anything_is_sent() {
    let server = Server::json("");
    let error = send(&client(&server), File::from_path("no/such/photo.png")).await.unwrap_err();
    assert!(matches!(error, Error::InvalidRequest(_)) && !error.is_retryable());
    let told = error.to_string();
    assert!(
        told.starts_with("`upload` was not sent: `body` cannot be sent: file `no/such/photo.png` cannot be read: ")
    );
    for folder in [std::env::temp_dir(), PathBuf::from("/"), PathBuf::new()] {
        send(&client(&server), File::from_path(folder)).await.unwrap_err();
    }
    assert!(server.saw_nothing());
}

#[tokio::test]
async fn a_stream_that_fails_or_is_of_another_length_is_named() {
    let server = Server::json("");
    let client = builder(&server).retry(RetryPolicy::default().first_delay(Duration::ZERO)).build().unwrap();
    for (length, stream, told) in [
        (None, each([Ok("a"), Err("the disk is gone"), Ok("b")]), "cannot be read: the disk is gone"),
        (Some(3), each([Ok("a"), Ok("bcd")]), "is longer than its declared length"),
        (Some(0), each([Ok("a")]), "is longer than its declared length"),
        (Some(3), each([Ok("a"), Ok("b")]), "is shorter than its declared length"),
    ] {
        let error = send(&client, File::stream("photo", length, stream)).await.unwrap_err();
        assert_eq!(error.to_string(), format!("`upload`: file `photo` {told}"));
        assert!(matches!(error, Error::Transport(_)) && error.source().is_some());
        assert!(!error.is_retryable() && !error.is_timeout() && !error.is_connect() && !error.is_tls());
    }
    // The server has received no complete request.
    assert!(server.saw_nothing());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_changes_its_length_is_not_sent_amiss() {
    let temporary = Temporary::new(b"");
    let file = std::fs::File::options().write(true).open(&temporary.0).unwrap();
    file.set_len(64 * MIB as u64).unwrap();
    let url = take(64 * MIB, Arc::default(), move || file.set_len(0).unwrap());
    let error = send(&at(&url).build().unwrap(), File::from_path(&temporary.0)).await.unwrap_err();
    let path = temporary.0.display();
    assert_eq!(error.to_string(), format!("`upload`: file `{path}` became shorter while it was sent"));

    let file = std::fs::File::options().write(true).open(&temporary.0).unwrap();
    file.set_len(64 * MIB as u64).unwrap();
    let arrived = Arc::new(AtomicUsize::new(0));
    let url = take(64 * MIB, arrived.clone(), move || file.set_len(96 * MIB as u64).unwrap());
    send(&at(&url).build().unwrap(), File::from_path(&temporary.0)).await.unwrap();
    assert!(arrived.load(Ordering::SeqCst) < 65 * MIB);
}

#[tokio::test]
async fn a_path_is_read_again_and_a_stream_is_not() {
    let temporary = Temporary::new(b"first");
    let path = temporary.0.clone();
    let server = Server::with(move |_| {
        std::fs::write(&path, "second time").unwrap();
        answer("503 X", "", "")
    });
    let client = builder(&server).retry(RetryPolicy::default().first_delay(Duration::ZERO)).build().unwrap();
    send(&client, File::from_path(&temporary.0)).await.unwrap_err();
    let (first, second) = (server.seen(), server.seen());
    assert!(body(&first).contains("\r\n\r\nfirst\r\n"));
    assert!(body(&second).contains("\r\n\r\nsecond time\r\n"));

    server.count();
    let file = File::stream("s", 1, each([Ok("a")]));
    let error = send(&client, file.clone()).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), server.count()), (503, 1));
    let error = send(&client, file).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "`upload` was not sent: `body` cannot be sent: file `s` is a stream that was already read"
    );
    assert!(server.saw_nothing());
}

#[tokio::test]
async fn a_stream_that_nobody_has_read_can_still_be_sent() {
    let file = File::stream("s", 1, each([Ok("a")]));
    let unreachable = at("http://127.0.0.1:1").retry(RetryPolicy::default().first_delay(Duration::ZERO));
    assert!(send(&unreachable.build().unwrap(), file.clone()).await.unwrap_err().is_connect());
    let server = Server::json("");
    send(&client(&server), file).await.unwrap();
    assert!(body(&server.seen()).contains("\r\n\r\na\r\n"));
}

#[cfg(feature = "authentication")]
#[tokio::test]
async fn a_stream_that_was_refused_for_its_token_leaves_the_next_call_a_new_one() {
    let tokens = AtomicUsize::new(0);
    let server = Server::with(move |seen| match seen.signs_in() {
        true => {
            let token = tokens.fetch_add(1, Ordering::SeqCst) + 1;
            answer("201 X", "", format!(r#"{{"success": true, "data": {{"user_token": "token-{token}"}}}}"#))
        }
        false if seen.header("authorization").unwrap().ends_with("token-1") => answer("401 X", "", "{}"),
        false => answer("404 X", "", "{}"),
    });
    let builder = Client::builder().server(server.url()).partner_token("partner").rate_limits([]);
    let session = builder.build().unwrap().sign_in("me", "secret").await.unwrap();
    let image = |part| upload(File::stream("i.png", 1, each([Ok(part)])));
    let visits = session.sample().visits();
    let error = visits.upload_photo("visit", image("a")).await.unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
    let error = visits.upload_photo("visit", image("b")).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    let seen: Vec<_> = std::iter::from_fn(|| server.next()).collect();
    assert_eq!(seen.iter().filter(|seen| seen.signs_in()).count(), 2, "{seen:?}");
    assert_eq!(seen.len(), 4, "{seen:?}");
}

#[test]
fn files_are_equal_that_send_the_same() {
    let stream = File::stream("s", None, each([]));
    assert_eq!(stream, stream.clone());
    assert_ne!(stream, File::stream("s", None, each([])));
    assert_eq!(File::from_path("a/b"), File::from_path("a/b"));
    assert_ne!(File::from_path("a/b"), File::from_path("c/b"));
    assert_eq!(File::new("a", "b").content().unwrap(), "b");
    assert_eq!(
        format!("{:?}", upload(File::from_path("a/b"))),
        "Upload { title: \"t\", count: None, session: None, file: File { name: \"b\", content_type: None, path: \"a/b\" }, \
         more: None }"
    );
}

/// A named pipe, which is removed when it is dropped.
#[cfg(unix)]
fn pipe() -> Temporary {
    let temporary = Temporary::new(b"");
    std::fs::remove_file(&temporary.0).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(&temporary.0).status().unwrap().success());
    temporary
}

#[cfg(unix)]
#[tokio::test]
async fn a_pipe_is_read_to_its_end_and_never_twice() {
    let server = Server::new("503 X", "", "");
    let pipe = pipe();
    let path = pipe.0.clone();
    let writer =
        thread::spawn(move || std::fs::OpenOptions::new().write(true).open(path).unwrap().write_all(b"one two"));
    let retry = RetryPolicy::default().first_delay(Duration::ZERO);
    let client = builder(&server).retry(retry).build().unwrap();
    let error = send(&client, File::from_path(&pipe.0)).await.unwrap_err();
    writer.join().unwrap().unwrap();
    let seen = server.seen();
    assert!(body(&seen).contains("\r\n\r\none two\r\n--B--"), "{}", body(&seen));
    assert_eq!((error.status().unwrap().as_u16(), server.count()), (503, 0));
}

#[cfg(unix)]
#[tokio::test]
async fn a_pipe_to_which_nobody_writes_times_out() {
    let server = Server::json("");
    let pipe = pipe();
    let client = builder(&server).timeout(Duration::from_millis(50)).build().unwrap();
    let error = send(&client, File::from_path(&pipe.0)).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

#[cfg(unix)]
#[tokio::test]
async fn a_device_is_rejected() {
    let server = Server::json("");
    let error = send(&client(&server), File::from_path("/dev/zero")).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "`upload` was not sent: `body` cannot be sent: file `/dev/zero` is neither a file nor a pipe"
    );
    assert!(server.saw_nothing());
}
