//! The public surface of the real documents, by group, so that drift is read in review; and what must hold of it.

#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

use codegen::model::{Shape, Success};
use codegen::{Config, Input, Recorded, Resolved, Source};

/// A folder of `spec/`.
struct Folder(PathBuf);

impl Folder {
    fn named(name: &str) -> Self {
        Self(Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec").join(name))
    }

    fn all() -> Vec<Self> {
        let found = entries(&Self::named("").0).into_iter().map(|name| Self::named(&name));
        let found = found.filter(|folder| folder.0.join("openapi.yaml").exists()).collect::<Vec<_>>();
        assert!(!found.is_empty());
        found
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.0.join(name))
            .unwrap_or_else(|error| panic!("{}/{name}: {error}", self.0.display()))
    }

    fn config(&self) -> Config {
        let (shared, own) = (self.read("../codegen.toml"), self.read("codegen.toml"));
        let source = |name, text| Source { name, text };
        Config::layered(&[source("shared.toml", &shared), source("codegen.toml", &own)]).unwrap()
    }

    fn recorded(&self) -> Vec<Recorded> {
        let names = entries(&self.0.join("recorded"));
        names.iter().map(|name| Recorded::parse(name, name, &self.read(&format!("recorded/{name}"))).unwrap()).collect()
    }

    fn resolve(&self, document: &str) -> Resolved {
        let overlay = self.read("overlay.yaml");
        let input = Input {
            document: Source { name: "openapi.yaml", text: document },
            overlay: Some(Source { name: "overlay.yaml", text: &overlay }),
            config: self.config(),
            recorded: self.recorded(),
        };
        codegen::resolve(&input).unwrap_or_else(|error| panic!("{}: {error}", self.0.display()))
    }
}

/// The names in a folder, in order; none if there is no folder.
fn entries(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let mut names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect::<Vec<_>>();
    names.sort();
    names
}

#[test]
fn the_surface_is_the_reviewed_one() {
    for folder in Folder::all() {
        // Beside the document, where `cargo xtask update` brings them in step.
        insta::with_settings!({ snapshot_path => folder.0.join("outline"), prepend_module_to_snapshot => false }, {
            for (group, text) in codegen::outline(&folder.resolve(&folder.read("openapi.yaml")).api) {
                insta::assert_snapshot!(group, text);
            }
        });
    }
}

#[test]
fn every_operation_is_there_and_typed() {
    let untyped = |shape: &Shape| matches!(shape, Shape::Any | Shape::Nothing);
    // Their envelopes are described without data.
    let around_nothing = [
        "get_message_status_list",
        "marketplace_notification_settings_redirect_callback",
        "send_booking_verification_code",
        "send_email_campaign_to_filtered_clients",
        "send_email_newsletter_to_clients",
        "send_phone_update_verification_code",
        "send_sms_campaign_to_filtered_clients",
        "send_sms_to_clients",
        "update_booking_user",
        "update_tag_by_tag_id",
    ];
    for folder in Folder::all() {
        let document = folder.read("openapi.yaml");
        let api = folder.resolve(&document).api;
        let events = api.groups.iter().map(|group| group.events.len()).sum::<usize>();
        let listed = document.matches("\n      operationId: ").count();
        assert_eq!(api.operations().count() + events, listed, "{}", folder.0.display());
        assert!(listed > 0);
        for (group, operation) in api.operations().filter(|(_, one)| !around_nothing.contains(&one.id.as_str())) {
            let documented = operation.responses.iter().any(|answer| {
                matches!(answer.status, codegen::model::Status::Code(200..=299)) && answer.content.is_some()
            });
            if let (true, Success::One(payload)) = (documented, &operation.success) {
                assert!(!untyped(&payload.shape), "{}::{} is untyped", group.name, operation.name);
            }
        }
    }
}

#[test]
#[ignore = "needs the published document: set ALTEGIO_DOCUMENT to its path"]
fn the_published_document_has_the_same_surface() {
    let path = std::env::var_os("ALTEGIO_DOCUMENT").expect("ALTEGIO_DOCUMENT is not set");
    let folder = Folder::named("b2b-v1");
    let mut published = codegen::outline(&folder.resolve(&std::fs::read_to_string(path).unwrap()).api);
    let ours = codegen::outline(&folder.resolve(&folder.read("openapi.yaml")).api);
    for (group, text) in &ours {
        assert_eq!(published.remove(group).as_deref(), Some(text.as_str()), "{group}");
    }
    assert!(published.is_empty(), "{published:?}");
}

#[test]
fn deprecated_names_stand_in_the_line_of_what_they_name() {
    let beside =
        |file: &str| std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features").join(file));
    let (document, config) = (beside("names_deprecated.yaml").unwrap(), beside("names_deprecated.toml").unwrap());
    let resolved = codegen::resolve(&Input {
        document: Source { name: "names_deprecated.yaml", text: &document },
        overlay: None,
        config: Config::parse("names_deprecated.toml", &config).unwrap(),
        recorded: Vec::new(),
    });
    insta::assert_snapshot!(codegen::outline(&resolved.unwrap().api)["pets"], @r#"
    all_pets(; team_member_id: Vec<i64> as Form formerly staff_id|type, page: i64, trace "X-Trace": String in header, last_seen "seen": bool in cookie deprecated formerly seen) -> Vec<String> bare [GET /pets] paged formerly list_pets|pets by none; 200 Vec<String>
    deprecated remove_pet(pet_id "id": i64, body: String) -> () [DELETE /pets/{id}] id "drop_pet" formerly drop_pet by none; 204
    "#);
}
