//! Finds the name of a value: that of the property, parameter or header whose schema a pointer leads to. The name decides how the
//! client reads a number.

use serde_json::Value;

use crate::document::pointer::unescape;

/// Returns the name above the schema at `pointer` or, if that is a component, above the `place` in the value.
pub(super) fn holder(tree: &Value, pointer: &str, place: &str) -> String {
    of_schema(tree, pointer).unwrap_or_else(|| {
        let named = place.rsplit('/').find(|segment| segment.parse::<usize>().is_err());
        unescape(named.unwrap_or_default())
    })
}

fn of_schema(tree: &Value, pointer: &str) -> Option<String> {
    let (above, last) = pointer.rsplit_once('/')?;
    let parent = above.rsplit('/').next()?;
    match (parent, last) {
        ("properties" | "headers", _) => Some(unescape(last)),
        ("oneOf" | "anyOf" | "allOf" | "prefixItems", _) => of_schema(tree, above.rsplit_once('/')?.0),
        (_, "schema") => match tree.pointer(above).and_then(|node| node.get("name")) {
            Some(name) => name.as_str().map(str::to_owned),
            None => of_schema(tree, above),
        },
        (_, "items" | "additionalProperties") => of_schema(tree, above),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::holder;

    #[test]
    fn a_value_stands_under_a_name() {
        let tree = json!({"paths": {"/x": {"get": {"parameters": [{"name": "phone", "in": "query", "schema": {}}]}}}});
        for (pointer, place, name) in [
            ("/components/schemas/Pet/properties/a~1b", "", "a/b"),
            ("/components/schemas/Pet/properties/phones/items/oneOf/0", "/0", "phones"),
            ("/paths/~1x/get/parameters/0/schema/items", "", "phone"),
            ("/components/headers/X-Code/schema", "", "X-Code"),
            ("/components/schemas/Phone", "/data/phones/12", "phones"),
            ("/components/schemas/items", "", ""),
        ] {
            assert_eq!(holder(&tree, pointer, place), name, "{pointer}");
        }
    }
}
