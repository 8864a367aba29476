//! Proxies of the environment, each in a process of its own.

#![allow(clippy::unwrap_used)]

use std::io::Read as _;
use std::net::TcpListener;
use std::process::Command;
use std::thread;

use altegio::{Client, RetryPolicy};

/// Name of the variable with the server's URL for the process that makes the call.
const SERVER: &str = "ALTEGIO_TEST_SERVER";

/// Makes one call in a process that has these variables. Returns the error of building the client or of the call.
fn call(server: &str, variables: &[(&str, &str)]) -> String {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "a_call_in_its_own_process", "--nocapture"]).env(SERVER, server);
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"] {
        child.env_remove(name).env_remove(name.to_ascii_lowercase());
    }
    let output = child.envs(variables.iter().copied()).output().unwrap();
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[tokio::test]
async fn a_call_in_its_own_process() {
    // Without the variable, there is nothing to do.
    let Ok(server) = std::env::var(SERVER) else { return };
    let builder = Client::builder().server(server).partner_token("partner-0").user_token("user-0");
    match builder.retry(RetryPolicy::never()).build() {
        Ok(client) => println!("{}", client.v1().services().get_service_list(1).await.unwrap_err()),
        Err(error) => println!("{error}"),
    }
}

/// Returns the URL of a listener, and what is sent to it first.
fn listen() -> (String, thread::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let first = thread::spawn(move || {
        let mut head = [0; 8];
        listener.accept().unwrap().0.read_exact(&mut head).unwrap();
        String::from_utf8_lossy(&head).into_owned()
    });
    (url, first)
}

#[test]
fn plain_http_uses_no_proxy() {
    for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY"] {
        let ((server, served), (proxy, _)) = (listen(), listen());
        call(&server, &[(name, &proxy)]);
        assert_eq!(served.join().unwrap(), "GET /ser", "{name}");
    }
}

#[test]
fn https_uses_the_proxy() {
    let (proxy, proxied) = listen();
    call("https://server.invalid", &[("HTTPS_PROXY", &proxy)]);
    assert_eq!(proxied.join().unwrap(), "CONNECT ");
}

#[test]
fn an_invalid_proxy_is_an_error_that_does_not_show_it() {
    let text = call("https://server.invalid", &[("ALL_PROXY", "http://user:secret@[x")]);
    assert!(text.contains("cannot build the client: `ALL_PROXY` is not the URL of a proxy"), "{text}");
    assert!(!text.contains("secret"), "{text}");
}
