//! Every documented webhook, decoded as its variant and serialized again.

use altegio::developer::Webhook;
use serde_json::Value;

use super::{DEVELOPERS, difference};

#[test]
fn documented_webhooks_come_back_unchanged() {
    let plain = DEVELOPERS.trees().plain;
    let webhooks = plain["webhooks"].as_object().unwrap();
    let shown: Vec<_> = webhooks.iter().filter_map(|(name, item)| Some((name, example(item)?))).collect();
    let failures: Vec<_> =
        shown.iter().filter_map(|(name, body)| Some(format!("{name}{}", problem(name, body)?))).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert_eq!((shown.len(), webhooks.len()), (11, 11));
}

fn example(item: &Value) -> Option<&Value> {
    item.pointer("/post/requestBody/content/application~1json/example")
}

fn problem(name: &str, body: &Value) -> Option<String> {
    let read = match Webhook::from_slice(body.to_string().as_bytes()) {
        Ok(read) => read,
        Err(error) => return Some(format!(": {error}")),
    };
    let [webhook] = read.as_slice() else { return Some(format!(": {} webhooks", read.len())) };
    let variant = format!("{webhook:?}");
    let variant = variant.split('(').next().unwrap_or_default();
    if Some(variant) != name.strip_suffix("Event") {
        return Some(format!(": is {variant}"));
    }
    difference(body, &serde_json::to_value(webhook).unwrap(), "")
}
