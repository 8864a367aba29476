//! What resolving and the configuration refuse: the exact message, and where.
//!
//! Errors of reading, of overlays and of lowering are tested with those.
#![allow(clippy::unwrap_used)]

use codegen::{Config, Input, Source};
use insta::assert_snapshot;

/// A document with two operations, whose remainder is `more`.
fn document(more: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths:\n  /a:\n    get:\n      operationId: get_pet\n      tags: [pets]\n      \
         responses: {{ '200': {{ description: '', content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Pet' }} }} }} }} }}\n    \
         put:\n      operationId: put_pet\n      tags: [cats]\n      responses: {{ '204': {{ description: '' }} }}\n{more}"
    )
}

const PET: &str = "components:\n  schemas:\n    Pet: { type: object, properties: { name: { type: string }, owner: { type: object, properties: { id: { type: integer } } } } }\n    Cat: { type: object, properties: { a: { type: string } } }\n";

fn refused(document: &str, config: &str) -> String {
    let config = match Config::parse("codegen.toml", config) {
        Ok(config) => config,
        Err(error) => return error.to_string(),
    };
    let document = Source { name: "api.yaml", text: document };
    match codegen::resolve(&Input { document, overlay: None, config, recorded: Vec::new() }) {
        Ok(_) => "not refused".to_owned(),
        Err(error) => error.to_string(),
    }
}

fn schemas(schemas: &str) -> String {
    refused(&document(&format!("components:\n  schemas:\n{schemas}")), "")
}

fn config(config: &str) -> String {
    refused(&document(PET), config)
}

#[test]
fn nothing_is_wrong_with_the_document_itself() {
    assert_eq!(config(""), "not refused");
}

#[test]
fn references_that_lead_nowhere_or_round_in_a_circle() {
    assert_snapshot!(schemas("    Dog: { type: object }"), @"api.yaml#/paths/~1a/get/responses/200/content/application~1json/schema: `#/components/schemas/Pet` does not exist");
    assert_snapshot!(schemas("    Pet: { $ref: '#/components/schemas/Pet' }"), @"api.yaml#/components/schemas/Pet: the reference leads back to itself");
    let composed = "    Pet: { allOf: [{ $ref: '#/components/schemas/Dog' }, {}] }\n    Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, {}] }";
    assert_snapshot!(schemas(composed), @"api.yaml#/components/schemas/Dog/allOf/0: `#/components/schemas/Pet` is composed of itself");
    let more = "  /b:\n    get:\n      responses: { '200': { $ref: '#/components/responses/A' } }\n";
    let circle = "  responses: { A: { $ref: '#/components/responses/B' }, B: { $ref: '#/components/responses/A' } }\n";
    assert_snapshot!(refused(&document(&format!("{more}{PET}{circle}")), ""), @"api.yaml#/components/responses/A: the reference leads back to itself");
}

#[test]
fn schemas_that_double_with_each_step() {
    let part = |at: usize| {
        let next = format!("{{ $ref: '#/components/schemas/A{}' }}", at + 1);
        format!("    A{at}: {{ allOf: [{next}, {next}] }}\n")
    };
    let parts = (0..40).map(part).collect::<String>();
    let ends = "    Pet: { $ref: '#/components/schemas/A0' }\n    A40: { type: object, properties: { a: { type: string } } }\n";
    assert_snapshot!(schemas(&format!("{parts}{ends}")), @"api.yaml#/components/schemas/A39/allOf/0: composed of more than 10000 schemas");
}

#[test]
fn security_schemes_that_are_not_declared() {
    assert_snapshot!(refused(&document(&format!("security: [{{ key: [] }}]\n{PET}")), ""), @r"
    api.yaml#/security/0: the security scheme `key` is not declared
      help: declare it under /components/securitySchemes, or correct the requirement with an overlay action
    ");
    let more =
        "  /b:\n    get:\n      security: [{}, { 'a/b': [] }]\n      responses: { '204': { description: '' } }\n";
    assert_snapshot!(refused(&document(&format!("{more}{PET}")), ""), @r"
    api.yaml#/paths/~1b/get/security/1: the security scheme `a/b` is not declared
      help: declare it under /components/securitySchemes, or correct the requirement with an overlay action
    ");
}

#[test]
fn features_whose_names_cargo_does_not_accept() {
    assert_snapshot!(config("[features]\nall = 'V 2'\n"), @r"
    codegen.toml:2:1: features.all: `V 2` is not a valid name of a feature
      help: use lowercase letters, digits, `-` and `_`, starting with a letter: `v2`
    ");
    assert_snapshot!(config("[features]\nprefix = '2'\n"), @r"
    codegen.toml:2:1: features.prefix: `2` is not a valid name of a feature
      help: use lowercase letters, digits, `-` and `_`, starting with a letter: `v2`
    ");
    assert_eq!(config("features = { all = 'v2', prefix = 'v2' }"), "not refused");
}

#[test]
fn configurations_that_cannot_be_read() {
    assert_snapshot!(config("module = 'x\n"), @"codegen.toml:1:12: invalid literal string, expected `'`");
    assert_snapshot!(config("modul = 'x'\n"), @"codegen.toml:1:1: unknown field `modul`, expected one of `module`, `features`, `envelope`, `json_api`, `paging`, `retry`, `rate_limits`, `numbers`, `required`, `names`, `rename`, `security`, `secrets`, `servers`, `lint`");
    assert_snapshot!(config("[names]\nstrip = '_data'\n"), @r#"codegen.toml:2:9: invalid type: string "_data", expected a sequence"#);
    assert_snapshot!(config("[numbers]\nwide = true\nintegrs = ['id']\n"), @"codegen.toml:3:1: unknown field `integrs`, expected one of `wide`, `f32`, `except`, `texts`, `decimals`, `integers`");
    assert_snapshot!(config("[envelope]\nsuccess = 'ok'\n"), @"codegen.toml:1:1: missing field `data`");
    assert_snapshot!(config("[security.key]\nspeling = '{a}'\n"), @"codegen.toml:2:1: unknown field `speling`, expected `spelling`");
    assert_snapshot!(config("[rename.typs]\nA = 'B'\n"), @"codegen.toml:1:9: unknown field `typs`, expected one of `types`, `fields`, `operations`, `parameters`, `groups`");
}

#[test]
fn rate_limits_that_cannot_be_read() {
    let limit = |limit: &str| config(&format!("rate_limits = [{limit}]\n"));
    assert_snapshot!(limit("{ requests = 0, per = 'second' }"), @"codegen.toml:1:29: invalid value: integer `0`, expected a number of requests from 1 to 4294967295");
    assert_snapshot!(limit("{ requests = 4294967296, per = 'second' }"), @"codegen.toml:1:29: invalid value: integer `4294967296`, expected a number of requests from 1 to 4294967295");
    assert_snapshot!(limit("{ requests = '5', per = 'second' }"), @r#"codegen.toml:1:29: invalid type: string "5", expected a number of requests from 1 to 4294967295"#);
    assert_snapshot!(limit("{ requests = 5, per = 'fortnight' }"), @r#"codegen.toml:1:38: invalid value: string "fortnight", expected "second", "minute", "hour", "day", or a number of seconds of at least 1"#);
    assert_snapshot!(limit("{ requests = 5, per = 0 }"), @r#"codegen.toml:1:38: invalid value: integer `0`, expected "second", "minute", "hour", "day", or a number of seconds of at least 1"#);
    assert_snapshot!(limit("{ requests = 5 }"), @"codegen.toml:1:16: missing field `per`");
    assert_snapshot!(limit("{ requests = 5, per = 'second', each = 'token' }"), @"codegen.toml:1:48: unknown field `each`, expected `requests` or `per`");
    assert_snapshot!(config("rate_limits = { requests = 5, per = 'second' }\n"), @"codegen.toml:1:15: invalid type: map, expected a sequence");
}

#[test]
fn renames_that_match_nothing() {
    assert_snapshot!(config("[rename.types]\nDog = 'Hound'\n"), @r"
    codegen.toml:2:1: rename.types: no type would be called `Dog`
      help: delete the line if the type is gone; `cargo xtask outline` shows all names
    ");
    assert_snapshot!(config("[rename.types]\nCat = 'Feline'\n"), @r"
    codegen.toml:2:1: rename.types: no type would be called `Cat`
      help: delete the line if the type is gone; `cargo xtask outline` shows all names
    ");
    assert_snapshot!(config("[rename.fields]\n'Pet.age' = 'years'\n"), @r"
    codegen.toml:2:1: rename.fields: no type has a field `Pet.age`
      help: the key is `Type.wire_name` with the final name of the type; delete the line if the field is gone
    ");
    assert_snapshot!(config("[rename.fields]\n'Dog.name' = 'title'\n"), @r"
    codegen.toml:2:1: rename.fields: no type has a field `Dog.name`
      help: the key is `Type.wire_name` with the final name of the type; delete the line if the field is gone; nearest: `Pet.name`
    ");
    assert_snapshot!(config("[rename.fields]\nname = 'title'\n"), @r"
    codegen.toml:2:1: rename.fields: no type has a field `name`
      help: the key is `Type.wire_name` with the final name of the type; delete the line if the field is gone
    ");
    assert_snapshot!(config("[rename.operations]\nlist_pets = 'list'\n"), @r"
    codegen.toml:2:1: rename.operations: no operation has the id `list_pets`
      help: delete the line if the operation is gone
    ");
    assert_snapshot!(config("[retry]\nsafe = ['get_pet', 'list_pets']\n"), @r"
    codegen.toml:2:20: retry.safe: no operation has the id `list_pets`
      help: delete the id if the operation is gone
    ");
    assert_snapshot!(config("[rename.groups]\ndogs = 'hounds'\n"), @r"
    codegen.toml:2:1: rename.groups: no operation has the tag `dogs`
      help: delete the line if the tag is gone
    ");
}

#[test]
fn required_fields_that_match_nothing() {
    assert_eq!(config("required = { fields = ['name', 'id'], except = ['Pet.name', 'PetOwner.id'] }"), "not refused");
    assert_snapshot!(config("required = { fields = ['age'] }"), @r"
    codegen.toml:1:24: required.fields: no type that only responses use has an optional field `age`
      help: delete the entry if the field is gone, already required, or also used in requests
    ");
    assert_snapshot!(config("required = { fields = ['id'], except = ['Pet.id'] }"), @r"
    codegen.toml:1:41: required.except: `required.fields` matches no field `Pet.id`
      help: the entry is `Type.wire_name` with the final name of the type; delete the entry if the field is gone, already required, or also used in requests; nearest: `PetOwner.id`
    ");
    assert_snapshot!(config("required = { fields = ['id'], except = ['Pet.name'] }"), @r"
    codegen.toml:1:41: required.except: `required.fields` matches no field `Pet.name`
      help: the entry is `Type.wire_name` with the final name of the type; delete the entry if the field is gone, already required, or also used in requests
    ");
    assert_snapshot!(config("required = { except = ['id'] }"), @r"
    codegen.toml:1:24: required.except: `required.fields` matches no field `id`
      help: the entry is `Type.wire_name` with the final name of the type; delete the entry if the field is gone, already required, or also used in requests
    ");
    let sent = "  /b:\n    post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }, responses: {} }\n";
    assert_snapshot!(refused(&document(&format!("{sent}{PET}")), "required = { fields = ['name'] }"), @r"
    codegen.toml:1:24: required.fields: no type that only responses use has an optional field `name`
      help: delete the entry if the field is gone, already required, or also used in requests
    ");
}

#[test]
fn two_formats_of_responses() {
    assert_snapshot!(config("[envelope]\ndata = 'data'\n\n[json_api]\n"), @r"
    codegen.toml:4:2: json_api: `[envelope]` describes other responses; a document has only one of the two
      help: delete `[envelope]`; `json_api.success` names a boolean that says whether the request succeeded
    ");
    assert_snapshot!(config("[json_api]\nincludes = 'included'\n"), @r"
    codegen.toml:2:1: unknown field `includes`, expected one of `data`, `included`, `links`, `meta`, `errors`, `success`
    ");
}

#[test]
fn renames_that_clash() {
    assert_snapshot!(config("[rename.types]\nPet = 'Animal'\nPetOwner = 'Animal'\n"), @"
    codegen.toml:2:1: rename.types: `Pet` and `PetOwner` both become `Animal`
      help: choose another name for one of them
    ");
    assert_snapshot!(config("[rename.types]\nPetOwner = 'Pet'\n"), @r"
    codegen.toml:2:1: rename.types: the name `Pet`, for `PetOwner`, is already taken
      help: rename the other type too, or choose another name
    ");
    assert_snapshot!(config("[rename.fields]\n'Pet.name' = 'owner'\n"), @r"
    codegen.toml:2:1: rename.fields: the name `owner`, for `Pet.name`, is already taken
      help: rename the other field too, or choose another name
    ");
    assert_snapshot!(config("[rename.groups]\ncats = 'pets'\n"), @r"
    codegen.toml:2:1: rename.groups: the name `pets`, for `cats`, is already taken
      help: rename the other one too, or choose another name
    ");
    assert_snapshot!(config("[rename.groups]\ncats = 'types'\n"), @r"
    codegen.toml:2:1: rename.groups: the name `types`, for `cats`, is already taken
      help: rename the other one too, or choose another name
    ");
    let more = "  /b:\n    get: { operationId: list, tags: [pets], responses: {} }\n";
    assert_snapshot!(refused(&document(&format!("{more}{PET}")), "[rename.operations]\nget_pet = 'list'\n"), @r"
    codegen.toml:2:1: rename.operations: the name `list`, for `get_pet`, is already taken
      help: rename the other one too, or choose another name
    ");
}

#[test]
fn parameters_and_deprecated_names_that_cannot_be() {
    let more = "  /b:\n    get:\n      operationId: list\n      tags: [pets]\n      parameters:\n        \
                - { name: page, in: query, schema: { type: integer } }\n        \
                - { name: count, in: query, schema: { type: integer } }\n        \
                - { name: id, in: query, schema: { type: integer } }\n        \
                - { name: id, in: header, schema: { type: integer } }\n      responses: {}\n";
    let document = document(&format!("{more}{PET}"));
    let operations = |line: &str| refused(&document, &format!("[rename.operations]\n{line}\n"));
    let parameters = |line: &str| refused(&document, &format!("[rename.parameters]\n{line}\n"));
    let fine = "list = { name = 'list_pets', deprecated = ['list', 'all'] }\n[rename.parameters]\n\
                'list.page' = { name = 'number', deprecated = ['page', 'type'] }\n'list.count' = 'size'";
    assert_eq!(operations(fine), "not refused");

    assert_snapshot!(operations("lost = { deprecated = ['old'] }"), @r"
    codegen.toml:2:1: rename.operations: no operation has the id `lost`
      help: delete the line if the operation is gone; nearest: `list`
    ");
    assert_snapshot!(parameters("'list.lost' = 'old'"), @r"
    codegen.toml:2:1: rename.parameters: no operation has a parameter `list.lost`
      help: the key is `operation_id.wire_name`; delete the line if the parameter is gone
    ");
    assert_snapshot!(parameters("'lost.page' = { deprecated = ['old'] }"), @r"
    codegen.toml:2:1: rename.parameters: no operation has a parameter `lost.page`
      help: the key is `operation_id.wire_name`; delete the line if the parameter is gone; nearest: `list.page`
    ");
    assert_snapshot!(parameters("'list' = 'old'"), @r"
    codegen.toml:2:1: rename.parameters: no operation has a parameter `list`
      help: the key is `operation_id.wire_name`; delete the line if the parameter is gone
    ");
    assert_snapshot!(parameters("'list.id' = 'old'"), @"
    codegen.toml:2:1: rename.parameters: the operation has two parameters `list.id`
      help: delete the line; parameters of the same name in different places cannot be renamed
    ");

    assert_snapshot!(operations("list = { deprecated = ['get_pet'] }"), @r"
    codegen.toml:2:1: rename.operations: the name `get_pet`, for `list`, is already taken
      help: choose another name, or leave out a deprecated name that nothing needs
    ");
    assert_snapshot!(operations("list = { deprecated = ['list'] }"), @r"
    codegen.toml:2:1: rename.operations: the name `list`, for `list`, is already taken
      help: choose another name, or leave out a deprecated name that nothing needs
    ");
    assert_snapshot!(operations("list = { deprecated = ['old', 'old'] }"), @r"
    codegen.toml:2:1: rename.operations: the name `old`, for `list`, is already taken
      help: choose another name, or leave out a deprecated name that nothing needs
    ");
    assert_snapshot!(operations("list = { deprecated = ['old'] }\nget_pet = { deprecated = ['old'] }"), @r"
    codegen.toml:2:1: rename.operations: the name `old`, for `list`, is already taken
      help: choose another name, or leave out a deprecated name that nothing needs
    ");
    assert_snapshot!(operations("list = { deprecated = ['clone'] }"), @r"
    codegen.toml:2:1: rename.operations: the name `clone`, for `list`, is already taken
      help: choose another name, or leave out a deprecated name that nothing needs
    ");
    assert_snapshot!(operations("list = 'new'"), @r"
    codegen.toml:2:1: rename.operations: the name `new`, for `list`, is already taken
      help: choose another name, or leave out a deprecated name that nothing needs
    ");
    assert_snapshot!(operations("list = { deprecated = ['Old'] }"), @"
    codegen.toml:2:1: rename.operations: `Old`, for `list`, is not a valid name in snake_case
      help: use lowercase letters, digits and `_`, starting with a letter: `service_id`
    ");
    assert_snapshot!(operations("list = {}"), @"
    codegen.toml:2:1: rename.operations: `list` has neither a name nor deprecated names
      help: set `name`, `deprecated` or both, or delete the line
    ");
    assert_snapshot!(operations("list = 5"), @"codegen.toml:2:8: invalid type: integer `5`, expected a name, or a table with `name`, `deprecated` or both");
    assert_snapshot!(operations("list = { depreciated = ['old'] }"), @"codegen.toml:2:10: unknown field `depreciated`, expected `name` or `deprecated`");

    assert_snapshot!(parameters("'list.page' = 'count'"), @r"
    codegen.toml:2:1: rename.parameters: the name `count`, for `list.page`, is already taken
      help: choose another name, or leave out a deprecated name that nothing needs
    ");
    assert_snapshot!(parameters("'list.page' = 'send'"), @r"
    codegen.toml:2:1: rename.parameters: the name `send`, for `list.page`, is already taken
      help: choose another name, or leave out a deprecated name that nothing needs
    ");
    assert_snapshot!(parameters("'list.page' = { deprecated = ['count'] }"), @r"
    codegen.toml:2:1: rename.parameters: the name `count`, for `list.page`, is already taken
      help: choose another name, or leave out a deprecated name that nothing needs
    ");
    assert_snapshot!(parameters("'list.page' = { deprecated = ['page'] }"), @r"
    codegen.toml:2:1: rename.parameters: the name `page`, for `list.page`, is already taken
      help: choose another name, or leave out a deprecated name that nothing needs
    ");
    assert_snapshot!(parameters("'list.page' = { deprecated = ['pages'] }"), @r"
    codegen.toml:2:1: rename.parameters: the name `pages`, for `list.page`, is already taken
      help: choose another name, or leave out a deprecated name that nothing needs
    ");
    assert_snapshot!(parameters("'list.page' = { deprecated = ['old'] }\n'list.count' = { deprecated = ['old'] }"), @r"
    codegen.toml:2:1: rename.parameters: the name `old`, for `list.page`, is already taken
      help: choose another name, or leave out a deprecated name that nothing needs
    ");
    assert_snapshot!(parameters("'list.page' = { deprecated = ['old-name'] }"), @"
    codegen.toml:2:1: rename.parameters: `old-name`, for `list.page`, is not a valid name in snake_case
      help: use lowercase letters, digits and `_`, starting with a letter: `service_id`
    ");
    assert_snapshot!(parameters("'list.page' = { name = '' }"), @"
    codegen.toml:2:1: rename.parameters: ``, for `list.page`, is not a valid name in snake_case
      help: use lowercase letters, digits and `_`, starting with a letter: `service_id`
    ");
}

#[test]
fn names_that_are_not_valid() {
    assert_snapshot!(config("module = 'My API'\n"), @"
    codegen.toml:1:1: module: `My API` is not a valid name in snake_case
      help: use lowercase letters, digits and `_`, starting with a letter: `service_id`
    ");
    assert_snapshot!(config("[rename.types]\nPet = 'pet'\n"), @"
    codegen.toml:2:1: rename.types: `pet`, for `Pet`, is not a valid type name
      help: use letters and digits, starting with a capital letter: `NewService`
    ");
    assert_snapshot!(config("[rename.types]\nPet = 'New Pet'\n"), @"
    codegen.toml:2:1: rename.types: `New Pet`, for `Pet`, is not a valid type name
      help: use letters and digits, starting with a capital letter: `NewService`
    ");
    assert_snapshot!(config("[rename.fields]\n'Pet.name' = 'Name'\n"), @"
    codegen.toml:2:1: rename.fields: `Name`, for `Pet.name`, is not a valid name in snake_case
      help: use lowercase letters, digits and `_`, starting with a letter: `service_id`
    ");
    assert_snapshot!(config("[rename.operations]\nget_pet = 'get-pet'\n"), @"
    codegen.toml:2:1: rename.operations: `get-pet`, for `get_pet`, is not a valid name in snake_case
      help: use lowercase letters, digits and `_`, starting with a letter: `service_id`
    ");
    assert_snapshot!(config("[rename.groups]\npets = ''\n"), @"
    codegen.toml:2:1: rename.groups: ``, for `pets`, is not a valid name in snake_case
      help: use lowercase letters, digits and `_`, starting with a letter: `service_id`
    ");
}

#[test]
fn spellings_of_credentials() {
    let document = document(&format!(
        "security: [{{ key: [] }}]\n{PET}  securitySchemes: {{ key: {{ type: http, scheme: bearer }} }}\n"
    ));
    assert_snapshot!(refused(&document, "[security.key]\nspelling = 'Bearer {token'\n"), @"
    codegen.toml:2:1: security.key.spelling: `{` without `}`
      help: write literal text and secrets in braces: `Bearer {token}`
    ");
    assert_snapshot!(refused(&document, "[security.key]\nspelling = 'Bearer token}'\n"), @"
    codegen.toml:2:1: security.key.spelling: `}` without `{`
      help: write literal text and secrets in braces: `Bearer {token}`
    ");
    assert_snapshot!(refused(&document, "[security.key]\nspelling = 'Bearer {}'\n"), @"
    codegen.toml:2:1: security.key.spelling: a secret has no name
      help: write literal text and secrets in braces: `Bearer {token}`
    ");
    assert_snapshot!(refused(&document, "[security.key]\nspelling = 'Bearer'\n"), @"
    codegen.toml:2:1: security.key.spelling: has no secret
      help: write literal text and secrets in braces: `Bearer {token}`
    ");
    assert_snapshot!(refused(&document, "[security.kye]\nspelling = 'Bearer {token}'\n"), @r"
    codegen.toml:1:11: security: no operation requires a scheme `kye`
      help: use the name in /components/securitySchemes; delete the line if the scheme is gone
    ");
    assert_snapshot!(refused(&document, "[secrets]\ntokn = 'What it is.'\n"), @r"
    codegen.toml:2:1: secrets: no scheme uses a secret `tokn`
      help: use the name in a spelling; delete the line if the secret is gone
    ");
}

/// A document with an overlay and a configuration that fit it in nothing.
const OVERLAY: &str = "overlay: 1.0.0
info: {}
actions:
- { target: \"$.paths['/b']\", description: A is b., remove: true }
- { target: $.components.schemas.Pet, update: { description: A pet. } }
- { target: $.components.schemas.Pets, remove: true }
";

const CONFIG: &str = "required = { fields = ['age', 'id'], except = ['Pet.id', 'Owner.id'] }
[retry]
safe = ['get_pets', 'put_pet', 'get_dog']
[rename.types]
Dog = 'Hound'
PetOwner = 'Owner'
PetOwners = 'Owners'
[rename.groups]
dogs = 'hounds'
[rename.operations]
get_dog = 'dog'
put_pet = 'put'
[rename.fields]
'Pet.names' = 'title'
'Owner.id' = 'owner_id'
[security.kye]
spelling = 'Bearer {token}'
[secrets]
tokn = 'What it is.'
[servers]
Main = 'https://b.example'
";

fn lenient(document: &str) -> codegen::Lenient {
    let source = |name, text| Source { name, text };
    let config = Config::parse("codegen.toml", CONFIG).unwrap();
    let overlay = Some(source("overlay.yaml", OVERLAY));
    codegen::lenient(&Input { document: source("api.yaml", document), overlay, config, recorded: Vec::new() })
}

const SERVERS: &str = "servers: [{ url: 'https://a.example', description: Main }]\n";

#[test]
fn all_that_no_longer_fits_is_told_at_once() {
    let found = lenient(&document(&format!("{SERVERS}{PET}")));
    let lines = found.stale.iter().map(|stale| format!("{:?} {:?}", stale.subject, stale.why)).collect::<Vec<_>>();
    assert_snapshot!(lines.join("\n"));
    assert_snapshot!(found.strict().unwrap_err());
}

#[test]
fn what_still_fits_is_done_without_the_rest() {
    let found = lenient(&document(&format!("{SERVERS}{PET}")));
    let api = found.result.unwrap().api;
    assert_eq!(api.types.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Pet", "Owner"]);
    assert_eq!(api.types[0].docs.description, "A pet.");
    assert_eq!(
        api.operations().map(|(_, one)| (one.name.as_str(), one.safe)).collect::<Vec<_>>(),
        [("get_pet", false), ("put", true)]
    );
    assert_eq!(api.servers[0].name, "Main");
}

#[test]
fn all_is_told_beside_a_reference_that_leads_nowhere() {
    let error = lenient(&document("components: { schemas: { Pet: { $ref: '#/components/schemas/Dog' } } }\n")).strict();
    assert_snapshot!(error.unwrap_err());
}

#[test]
fn a_rename_whose_type_got_that_name_from_the_publisher_breaks_no_other() {
    let config = "[rename.types]\nAnimal = 'Pet'\nPetOwner = 'Owner'\n";
    assert_snapshot!(self::config(config), @r"
    codegen.toml:2:1: rename.types: no type would be called `Animal`
      help: delete the line if the type is the one that is already called `Pet`; `cargo xtask outline` shows all names
    ");
}
