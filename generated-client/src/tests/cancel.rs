//! Calls that are dropped before they are complete.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::time::timeout;

use super::at;
use super::server::answer;
use crate::RateLimit;

#[derive(Debug, PartialEq, Eq)]
enum Told {
    Arrived,
    Closed,
}

/// Reads the head of a request.
fn read_head(stream: &mut TcpStream) -> Vec<u8> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).unwrap() > 0 {
        head.push(byte[0]);
    }
    head
}

/// Reports one request, to which it sends no response or an incomplete one, and the end of its connection. Responds to the next.
fn serve(listener: &TcpListener, begin: &[u8], tell: &UnboundedSender<Told>) {
    let (mut stream, _) = listener.accept().unwrap();
    assert!(read_head(&mut stream).starts_with(b"GET "));
    stream.write_all(begin).unwrap();
    tell.send(Told::Arrived).unwrap();
    // A reset connection is closed too.
    let _ = stream.read(&mut [0]);
    tell.send(Told::Closed).unwrap();
    let (mut stream, _) = listener.accept().unwrap();
    read_head(&mut stream);
    stream.write_all(&answer("200 OK", "", r#"{"data": []}"#)).unwrap();
}

#[tokio::test]
async fn a_call_that_is_dropped_closes_its_connection_and_holds_nothing() {
    const ENOUGH: Duration = Duration::from_secs(5);
    for begin in ["", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"] {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/api", listener.local_addr().unwrap());
        let (tell, mut told) = unbounded_channel();
        let server = thread::spawn(move || serve(&listener, begin.as_bytes(), &tell));
        // The dropped call counts too, and a third one would wait.
        let limits = [RateLimit::new(2, Duration::from_secs(3600))];
        let client = at(&url).rate_limits(limits).build().unwrap();
        tokio::select! {
            _ = client.sample().pets().list_pets(1).send() => panic!("it is never answered"),
            arrived = told.recv() => assert_eq!(arrived, Some(Told::Arrived)),
        }
        assert_eq!(timeout(ENOUGH, told.recv()).await.unwrap(), Some(Told::Closed));
        let next = client.sample().pets().list_pets(1).send();
        assert!(timeout(ENOUGH, next).await.unwrap().unwrap().data.is_empty());
        server.join().unwrap();
        let third = client.sample().pets().list_pets(1).send();
        assert!(timeout(Duration::ZERO, third).await.is_err());
    }
}
