//! Every recorded response, through the client's types and back.

use super::{decoded, difference};

#[path = "../support/recorded.rs"]
mod support;

pub(super) use support::recorded;

#[test]
fn recorded_responses_come_back_unchanged() {
    let responses = recorded();
    let mut failures = Vec::new();
    let (mut decode, mut unchanged) = (0, 0);
    for response in &responses {
        match decoded(altegio::v1::dispatch(), &response.operation, response.status, &response.body) {
            Ok(back) => {
                decode += 1;
                match difference(&response.body, &back, "") {
                    None => unchanged += 1,
                    Some(difference) => failures.push(format!("{}{difference}", response.name)),
                }
            }
            Err(error) => failures.push(format!("{}: {error}", response.name)),
        }
    }
    println!("recorded: {} recorded, {decode} decode, {unchanged} round-trip", responses.len());
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(!responses.is_empty());
}
