//! What becomes of operations, parameters, bodies, servers and security schemes.

use insta::assert_snapshot;

use super::{check, normalized, refused};

/// The operation of a document that has one.
fn operation(text: &str) -> String {
    let text = text.replace('\n', "\n      ");
    check(
        &format!("openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths:\n  /a:\n    get:\n      {text}"),
        "/paths/~1a/get",
    )
}

/// A document with further keys.
fn document(rest: &str, pointer: &str) -> String {
    check(&format!("openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\n{rest}"), pointer)
}

#[test]
fn a_document_may_say_little() {
    assert_snapshot!(check(
        "openapi: 3.1\ninfo:\n  title: 5\n  version: 1.0\n  summary: s\n  license: {name: MIT, identifier: MIT, url: /licence}\npaths:",
        ""
    ));
}

#[test]
fn odd_urls_are_kept() {
    let text = "
servers: [{url: ''}, {url: 'not a url {x}', variables: {x: {enum: [8443, 443], default: 8443}, y: {enum: [a]}}}, {description: none}, text]
externalDocs: {url: nowhere, title: odd}
tags: [{name: a, externalDocs: {description: no url}}, text, 5]
";
    assert_snapshot!(document(text, "/servers /externalDocs /tags"));
}

#[test]
fn an_operation_may_say_little() {
    assert_snapshot!(operation("summary: s"));
    assert_snapshot!(operation(
        "{tags: pets, operationId: 5, deprecated: 'true', parameters: , requestBody: , responses: , security: , consumes: [a]}"
    ));
}

#[test]
fn parameters_keep_their_style() {
    assert_snapshot!(operation(
        "parameters:
- {name: a, in: query, style: deepObject, explode: true, allowReserved: true, allowEmptyValue: true, schema: {type: object}}
- {name: b, in: path, style: matrix, schema: {type: string}}
- {name: c, in: header, deprecated: true, required: true, schema: true}
- {name: d, in: cookie, content: {application/json: {schema: {type: [string, 'null']}}}}
- {name: e, in: query, schema: {type: string}, examples: {one: {value: 1}}, example: null}"
    ));
}

#[test]
fn slips_in_parameters_cost_a_note() {
    assert_snapshot!(operation(
        "parameters:
- {name: a, in: query, style: simple, schema: {type: string}, required: 'yes'}
- {name: b, in: header, style: form}
- {name: c, in: body, schema: {}}
- {in: query}
- text
- {name: d, in: query, schema: {}, content: {text/plain: }}
- {name: e, in: query, type: string, examples: [1, 2]}"
    ));
}

#[test]
fn responses_may_have_slips() {
    assert_snapshot!(operation(
        "responses:
  200: {description: , content: {application/json: , text/plain: {schema: , example: null, examples: {a: 5}}}, schema: {}}
  2xx: {}
  4XX:
  default: {description: 5, headers: {X-A: {explode: true, schema: {type: array}}, X-B: text}, links: {next: {operationId: next, parameters: {a: $b}}}}
  6XX: {description: no status}
  ok: {description: no status}
  x-a: kept"
    ));
}

#[test]
fn bodies_keep_their_encodings() {
    assert_snapshot!(operation(
        "requestBody:
  required: true
  content:
    multipart/form-data:
      schema: {type: object, properties: {file: {type: string, format: binary}}}
      encoding:
        file: {contentType: image/png, headers: {X-A: {schema: {}}}}
        tags: {style: spaceDelimited, allowReserved: true}
        odd: {style: simple, explode: true}"
    ));
}

#[test]
fn webhooks_have_one_key() {
    assert_snapshot!(document("x-webhooks: {b: {post: {}}}\nwebhooks: {a: {post: {summary: s}}}", "/webhooks"));
}

#[test]
fn schemes_that_sign_no_request_are_left_out() {
    let text = "
security: [{x-tls: [], key: }, {odd: [a]}, {key: []}]
paths: {/a: {get: {security: {basic: []}}}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key, x-a: 1}
    basic: {type: http, scheme: basic}
    login: {type: oauth2, flows: {clientCredentials: {tokenUrl: /token}, implicit: {authorizationUrl: a, scopes: {a: 1}}, deviceAuthorization: {}, password: text}}
    bare: {type: oauth2}
    id: {type: openIdConnect}
    x-tls: {type: mutualTLS, description: d}
    odd: {type: apiKey, in: body, name: a}
    odder: text
    alias: {$ref: '#/components/securitySchemes/key'}
";
    assert_snapshot!(document(text, "/security /paths/~1a/get/security /components/securitySchemes"));
}

#[test]
fn methods_may_be_written_large() {
    assert_snapshot!(document(
        "paths: {/a: {GET: {summary: s}, Query: {}, get: , put: {}, servers: [{url: a}], parameters: []}, b: {}, x-a: 1}",
        "/paths"
    ));
}

#[test]
fn what_is_no_openapi_is_refused() {
    let texts = [
        "info: text\npaths: {}",
        "info: {}\npaths: []",
        "info: {}\npaths: {/a: text}",
        "info: {}\npaths: {/a: {get: text}}",
        "info: {}\npaths: {/a: {get: [1]}}",
        "info: {}\nwebhooks: {a: {post: 5}}",
        "info: {}\ncomponents: []",
        "info: {}\ncomponents: {schemas: [1]}",
        "info: {}\ncomponents: {parameters: text}",
        "info: {}\ncomponents: {schemas: text}\nx-a: {}\npaths: {/a: {parameters: [{name: a, in: query, schema: {$ref: '#/x-a'}}]}}",
    ];
    let messages: Vec<String> = texts.iter().map(|text| refused(&format!("openapi: 3.1.0\n{text}"))).collect();
    assert_snapshot!(messages.join("\n"));
}

#[test]
fn the_deepest_schema_is_read() {
    let deep = |open: &str, close: &str, levels| {
        let (open, close) = (str::repeat(open, levels), str::repeat(close, levels));
        format!("openapi: 3.1.0\ninfo: {{}}\ncomponents: {{schemas: {{T: {{}}, S: {open}{{}}{close}}}}}")
    };
    for (open, close) in [("{items: ", "}"), ("{not: ", "}"), ("{prefixItems: [", "]}"), ("{allOf: [", "]}")] {
        assert!(normalized(&deep(open, close, 31)).is_ok());
    }
    assert_snapshot!(refused(&deep("{items: ", "}", 32)).replace(&"/items".repeat(32), "…"));
}

#[test]
fn callbacks_in_callbacks_have_an_end() {
    let callbacks = format!("{}{{}}{}", "{get: {callbacks: {a: {b: ".repeat(10), "}}}}".repeat(10));
    assert_snapshot!(refused(&format!("openapi: 3.1.0\ninfo: {{}}\npaths: {{/a: {callbacks}}}")));
}
