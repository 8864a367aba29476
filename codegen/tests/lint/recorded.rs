//! What recorded responses show against the document: judged as its examples are, and told apart from them.

use codegen::lint::{Evidence, Findings, Kind, json, lint, markdown, text};
use codegen::{Config, Input, Recorded, Source};
use insta::assert_snapshot;

use super::document;

const PET: &str = "{ schema: { type: object, properties: { id: { type: integer }, tags: { type: array, items: { type: string } } } } }";

/// Findings on [`PET`] and responses by the names of their files.
fn findings(responses: &[(&str, &str)], overlay: Option<&str>) -> Findings {
    configured(responses, overlay, "")
}

fn configured(responses: &[(&str, &str)], overlay: Option<&str>, config: &str) -> Findings {
    findings_on(PET, responses, overlay, config)
}

fn findings_on(media: &str, responses: &[(&str, &str)], overlay: Option<&str>, config: &str) -> Findings {
    let recorded = responses.iter().map(|(file, body)| {
        let text = format!(r#"{{"origin": "recorded", "body": {body}}}"#);
        Recorded::parse(&format!("recorded/{file}"), file, &text).unwrap()
    });
    let document = document(media, "");
    let document = Source { name: "api.yaml", text: &document };
    let overlay = overlay.map(|text| Source { name: "overlay.yaml", text });
    lint(&Input {
        document,
        overlay,
        config: Config::parse("codegen.toml", config).unwrap(),
        recorded: recorded.collect(),
    })
    .unwrap()
}

/// Every proposed action, put into an overlay, settles what it was proposed for.
fn settles_itself(responses: &[(&str, &str)]) {
    let found = findings(responses, None);
    let actions: Vec<&str> = found.unsettled().filter_map(|finding| finding.action.as_deref()).collect();
    assert_eq!(actions.len(), found.unsettled().count());
    let actions: String = actions.concat().lines().flat_map(|line| ["  ", line, "\n"]).collect();
    let overlay = format!("overlay: 1.0.0\ninfo: {{ title: O, version: '1' }}\nactions:\n{actions}");
    let left = findings(responses, Some(&overlay));
    assert_eq!(left.unsettled().count(), 0, "{overlay}\n{}", text(&left));
}

#[test]
fn a_response_that_fits_is_no_finding() {
    let found = findings(&[("get_pets.200.json", r#"{"id": 1, "tags": ["a"]}"#)], None);
    assert_eq!(found.findings, []);
}

/// Null and an empty list are none where a field may be absent. An object stands for the list of it where lists are shown, too;
/// where none is, the schema is wrong.
#[test]
fn what_the_client_keeps_as_it_came_is_tolerated() {
    let list = ("get_pets.200.json", r#"{"id": null, "kinds": [{"name": "cat"}], "home": []}"#);
    let alone = ("get_pets.200-2.json", r#"{"id": 1, "kinds": {"name": "dog"}}"#);
    let media = "{ schema: { type: object, properties: { id: { type: integer }, kinds: { type: array, items: { type: object, properties: { name: { type: string } } } }, home: { type: object, properties: { city: { type: string } } } } } }";
    let kinds = |responses: &[(&str, &str)]| {
        let found = findings_on(media, responses, None, "");
        found.findings.iter().map(|finding| (finding.kind, finding.pointer.clone())).collect::<Vec<_>>()
    };
    let place = |file: &str, field: &str| format!("recorded/{file}#/body/{field}");
    let tolerated = |file: &str, field: &str| (Kind::Tolerated, place(file, field));
    assert_eq!(kinds(&[list]), [tolerated(list.0, "id"), tolerated(list.0, "home")]);
    assert_eq!(kinds(&[alone]), [(Kind::Altered, place(alone.0, "kinds"))]);
    let both = kinds(&[list, alone]);
    assert_eq!(both, [tolerated(list.0, "id"), tolerated(list.0, "home"), tolerated(alone.0, "kinds")]);
    // Without a field of the items it is none of them.
    let other = ("get_pets.200.json", r#"{"kinds": {"0": {"name": "cat"}}}"#);
    assert_eq!(kinds(&[other]), [(Kind::Fit, place(other.0, "kinds"))]);
}

#[test]
fn contradictions_stand_under_their_own_heading() {
    let responses = [
        ("get_pets.200.json", r#"{"id": "none", "tags": [1, 2]}"#),
        ("get_pets.200-2.json", r#"{"id": "some", "tags": []}"#),
    ];
    let found = findings(&responses, None);
    assert_snapshot!(text(&found));
    assert_snapshot!(markdown("Pets", &found));
    assert_eq!((found.contradicted(Evidence::Documented), found.contradicted(Evidence::Recorded)), (0, 1));
    let told = json(&found);
    assert_eq!(told["contradicted_recorded"], 1);
    assert!(told["findings"].as_array().unwrap().iter().all(|finding| finding["evidence"] == "recorded"));
    settles_itself(&responses);
}

#[test]
fn the_values_of_an_unlisted_field_make_one_finding() {
    let responses = [
        ("get_pets.200.json", r#"{"id": 1, "owner": []}"#),
        ("get_pets.200-2.json", r#"{"id": 1, "owner": {"name": "a", "pets": [{"id": 1}, {"id": null, "old": true}]}}"#),
    ];
    assert_snapshot!(text(&findings(&responses, None)));
    settles_itself(&responses);
}

#[test]
fn responses_that_the_document_does_not_describe() {
    assert_snapshot!(text(&findings(
        &[("get_pet.200.json", "{}"), ("get_pets.404.json", r#"{"message": "a", "code": 5}"#)],
        None
    )));
    settles_itself(&[("get_pets.404.json", r#"{"message": "a", "code": 5}"#)]);
}

#[test]
fn responses_without_a_field_that_is_required_by_its_name() {
    let required = "[required]\nfields = ['id']\n";
    let (with, without) = (("get_pets.200.json", r#"{"id": 1}"#), ("get_pets.200-2.json", r#"{"tags": []}"#));
    let null = ("get_pets.200-3.json", r#"{"id": null}"#);
    assert_eq!(configured(&[with], None, required).findings, []);
    assert_eq!(findings(&[with, without], None).findings, []);
    assert_snapshot!(text(&configured(&[with, without], None, required)));
    let kinds = |responses: &[_], config: &str| {
        let found = configured(responses, None, config);
        found.unsettled().map(|finding| finding.kind).collect::<Vec<_>>()
    };
    assert!(kinds(&[with, null], required).contains(&Kind::RequiredContradicted));
    let excepted = format!("{required}except = ['GetPetsResponse.id']\n");
    assert_eq!(kinds(&[with, without], &excepted), []);
    // Types are called otherwise without the overlay that the names are for.
    let stale = format!("{required}except = ['Pet.id']\n[rename.types]\nPetOfTheOverlay = 'Pet'\n");
    assert_eq!(kinds(&[with, without], &stale), []);
}
