//! A client from the environment.

use std::ffi::OsString;

use super::server::Server;
use crate::{Client, ClientBuilder};

fn variables(list: &[(&str, &str)]) -> ClientBuilder {
    Client::builder().variables(list.iter().map(|(name, value)| (OsString::from(name), OsString::from(value))))
}

#[tokio::test]
async fn server_and_secrets_come_from_variables_of_the_crates_name() {
    let server = Server::json(r#"{"data": []}"#);
    let list = [
        ("ALTEGIO_BASE_URL", server.url()),
        ("ALTEGIO_SHOP_KEY", " key-1\n"),
        ("ALTEGIO_SHOP_USER", "user-2"),
        ("SHOP_KEY", "key-3"),
        ("ALTEGIO", "x"),
    ];
    let client = variables(&list).build().unwrap();
    client.sample().pets().list_pets(1).await.unwrap();
    assert_eq!(server.seen().header("authorization"), Some("Bearer key-1, User user-2"));
}

#[tokio::test]
async fn an_empty_variable_counts_as_none() {
    let client = variables(&[("ALTEGIO_SHOP_KEY", ""), ("ALTEGIO_BASE_URL", "")]).build().unwrap();
    let error = client.sample().pets().list_pets(1).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "`list_pets` needs `shop_key` and `shop_user`; the client was built without `shop_key` and `shop_user`"
    );
}

#[test]
fn what_cannot_be_used_is_told_without_its_value() {
    let error = variables(&[("ALTEGIO_SHOP_KEY", "a\nb")]).build().unwrap_err();
    assert_eq!(
        error.to_string(),
        "cannot build the client: secret `shop_key` has a control character, such as a line break"
    );
    let error = variables(&[("ALTEGIO_BASE_URL", "http://example.com")]).build().unwrap_err();
    assert!(error.to_string().starts_with("cannot build the client: the server's URL uses plain http"), "{error}");
}

#[test]
#[cfg(unix)]
fn what_is_not_text_is_passed_over() {
    use std::os::unix::ffi::OsStringExt;
    let value = OsString::from_vec(b"\xff".to_vec());
    let builder = Client::builder().variables([("ALTEGIO_SHOP_KEY".into(), value)]);
    assert!(format!("{:?}", builder.build().unwrap()).contains("secrets: []"));
}
