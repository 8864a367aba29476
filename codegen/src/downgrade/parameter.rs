//! Parameters, headers and the content of bodies come in as they stand in the tree; `openapiv3`'s go out.

use indexmap::IndexMap;
use openapiv3::{
    CookieStyle, Encoding, Example, Header, HeaderStyle, Link, LinkOperation, MediaType, Parameter, ParameterData,
    ParameterSchemaOrContent, PathStyle, QueryStyle, ReferenceOr, RequestBody, Response, Schema,
};
use serde_json::{Map, Value};

use super::grammar::Place;
use super::walk::{Extensions, Lower};
use crate::document::kind;

/// What parameters and headers have in common.
#[derive(Default)]
struct Common {
    description: Option<String>,
    required: bool,
    deprecated: Option<bool>,
    schema: Option<ReferenceOr<Schema>>,
    content: IndexMap<String, MediaType>,
    example: Option<Value>,
    examples: IndexMap<String, ReferenceOr<Example>>,
    style: Option<String>,
    explode: Option<bool>,
    extensions: Extensions,
}

impl Lower<'_> {
    pub(super) fn parameter(&mut self, value: Value) -> Option<ReferenceOr<Parameter>> {
        self.node(Place::Parameter, value, Self::parameter_item)
    }

    fn parameter_item(&mut self, map: Map<String, Value>) -> Option<Parameter> {
        let mut common = Common::default();
        let (mut name, mut place) = (None, None);
        let (mut allow_reserved, mut allow_empty_value) = (false, None);
        self.each(map, |lower, key, value| match key.as_str() {
            "name" => name = lower.text(value),
            "in" => place = lower.text(value),
            "allowReserved" => allow_reserved = lower.flag(value).unwrap_or_default(),
            "allowEmptyValue" => allow_empty_value = lower.flag(value),
            _ => lower.common(&mut common, key, value),
        });
        let (Some(name), Some(place)) = (name, place) else {
            self.note("the parameter has no `name` or no `in`; left out");
            return None;
        };
        let style = common.style.take();
        let parameter_data = ParameterData {
            name,
            // A path without one of its parameters is another path.
            required: common.required || place == "path",
            format: self.format(common.schema, common.content),
            description: common.description,
            deprecated: common.deprecated,
            example: common.example,
            examples: common.examples,
            explode: common.explode,
            extensions: common.extensions,
        };
        Some(match place.as_str() {
            "query" => {
                let style = self.query_style(style).unwrap_or_default();
                Parameter::Query { parameter_data, allow_reserved, style, allow_empty_value }
            }
            "header" => Parameter::Header { parameter_data, style: self.header_style(style) },
            "path" => {
                let known = [("simple", PathStyle::Simple), ("label", PathStyle::Label), ("matrix", PathStyle::Matrix)];
                Parameter::Path { parameter_data, style: self.style(style, known).unwrap_or_default() }
            }
            "cookie" => {
                let style = self.style(style, [("form", CookieStyle::Form)]).unwrap_or_default();
                Parameter::Cookie { parameter_data, style }
            }
            _ => {
                self.note(format!(
                    "no parameter stands in `{place}`; expected path, query, header or cookie; left out"
                ));
                return None;
            }
        })
    }

    pub(super) fn header(&mut self, value: Value) -> Option<ReferenceOr<Header>> {
        self.node(Place::Header, value, Self::header_item)
    }

    fn header_item(&mut self, map: Map<String, Value>) -> Option<Header> {
        let mut common = Common::default();
        self.each(map, |lower, key, value| match key.as_str() {
            "name" | "in" => {}
            _ => lower.common(&mut common, key, value),
        });
        if let Some(explode) = common.explode {
            common.extensions.insert("x-explode".to_owned(), explode.into());
        }
        Some(Header {
            description: common.description,
            style: self.header_style(common.style),
            required: common.required,
            deprecated: common.deprecated,
            format: self.format(common.schema, common.content),
            example: common.example,
            examples: common.examples,
            extensions: common.extensions,
        })
    }

    fn common(&mut self, common: &mut Common, key: String, value: Value) {
        match key.as_str() {
            "description" => common.description = self.text(value),
            "required" => common.required = self.flag(value).unwrap_or_default(),
            "deprecated" => common.deprecated = self.flag(value),
            "schema" => common.schema = Some(self.schema(value)),
            "content" => common.content = self.content(value),
            "example" => common.example = Some(value),
            "examples" => common.examples = self.examples(value),
            "style" => common.style = self.text(value),
            "explode" => common.explode = self.flag(value),
            _ => self.extra(&mut common.extensions, key, value),
        }
    }

    fn format(
        &mut self,
        schema: Option<ReferenceOr<Schema>>,
        content: IndexMap<String, MediaType>,
    ) -> ParameterSchemaOrContent {
        match schema {
            Some(schema) => {
                if !content.is_empty() {
                    self.note("has `schema` and `content`; the content is left out");
                }
                ParameterSchemaOrContent::Schema(schema)
            }
            None if content.is_empty() => {
                self.note("has neither `schema` nor `content`; read as any value");
                ParameterSchemaOrContent::Schema(self.schema(Value::Null))
            }
            None => ParameterSchemaOrContent::Content(content),
        }
    }

    fn style<T, const N: usize>(&mut self, style: Option<String>, known: [(&str, T); N]) -> Option<T> {
        let style = style?;
        let names = known.each_ref().map(|(name, _)| *name).join(", ");
        let found = known.into_iter().find(|(name, _)| *name == style).map(|(_, style)| style);
        if found.is_none() {
            self.note(format!("the style `{style}` is none for this place; expected {names}; left out"));
        }
        found
    }

    fn query_style(&mut self, style: Option<String>) -> Option<QueryStyle> {
        let known = [
            ("form", QueryStyle::Form),
            ("spaceDelimited", QueryStyle::SpaceDelimited),
            ("pipeDelimited", QueryStyle::PipeDelimited),
            ("deepObject", QueryStyle::DeepObject),
        ];
        self.style(style, known)
    }

    fn header_style(&mut self, style: Option<String>) -> HeaderStyle {
        self.style(style, [("simple", HeaderStyle::Simple)]).unwrap_or_default()
    }

    pub(super) fn request_body(&mut self, map: Map<String, Value>) -> Option<RequestBody> {
        let mut body = RequestBody::default();
        self.each(map, |lower, key, value| match key.as_str() {
            "description" => body.description = lower.text(value),
            "content" => body.content = lower.content(value),
            "required" => body.required = lower.flag(value).unwrap_or_default(),
            _ => lower.extra(&mut body.extensions, key, value),
        });
        Some(body)
    }

    pub(super) fn response(&mut self, map: Map<String, Value>) -> Option<Response> {
        let mut response = Response::default();
        self.each(map, |lower, key, value| match key.as_str() {
            "description" => response.description = lower.text(value).unwrap_or_default(),
            "headers" => response.headers = lower.entries(value, Self::header),
            "content" => response.content = lower.content(value),
            "links" => response.links = lower.entries(value, Self::link),
            // Of 3.2: a short form of the description.
            "summary" => {}
            _ => lower.extra(&mut response.extensions, key, value),
        });
        Some(response)
    }

    fn content(&mut self, value: Value) -> IndexMap<String, MediaType> {
        self.entries(value, |lower, value| match value {
            Value::Null => Some(MediaType::default()),
            value => lower.map(value).map(|map| lower.media_type(map)),
        })
    }

    fn media_type(&mut self, map: Map<String, Value>) -> MediaType {
        let mut media = MediaType::default();
        self.each(map, |lower, key, value| match key.as_str() {
            "schema" if value.is_null() => {}
            "schema" => media.schema = Some(lower.schema(value)),
            "example" => media.example = Some(value),
            "examples" => media.examples = lower.examples(value),
            "encoding" => {
                media.encoding = lower.entries(value, |lower, value| lower.map(value).map(|map| lower.encoding(map)))
            }
            _ => lower.extra(&mut media.extensions, key, value),
        });
        media
    }

    fn encoding(&mut self, map: Map<String, Value>) -> Encoding {
        let mut encoding = Encoding::default();
        let mut explode = None;
        self.each(map, |lower, key, value| match key.as_str() {
            "contentType" => encoding.content_type = lower.text(value),
            "headers" => encoding.headers = lower.entries(value, Self::header),
            "style" => {
                let style = lower.text(value);
                encoding.style = lower.query_style(style);
            }
            "explode" => explode = lower.flag(value),
            "allowReserved" => encoding.allow_reserved = lower.flag(value).unwrap_or_default(),
            _ => lower.extra(&mut encoding.extensions, key, value),
        });
        encoding.explode = explode.unwrap_or(matches!(encoding.style, None | Some(QueryStyle::Form)));
        encoding
    }

    fn examples(&mut self, value: Value) -> IndexMap<String, ReferenceOr<Example>> {
        match value {
            // Examples as a schema has them.
            Value::Array(list) => {
                self.note("is a list; expected a mapping of examples; its values are taken");
                let example = |value| ReferenceOr::Item(Example { value: Some(value), ..Example::default() });
                list.into_iter().enumerate().map(|(index, value)| (index.to_string(), example(value))).collect()
            }
            value => self.entries(value, Self::example),
        }
    }

    pub(super) fn example(&mut self, value: Value) -> Option<ReferenceOr<Example>> {
        if !value.is_object() {
            self.note(format!("is {}; expected an example with a `value`; read as the value", kind(&value)));
            return Some(ReferenceOr::Item(Example { value: Some(value), ..Example::default() }));
        }
        self.node(Place::Example, value, |lower, map| {
            let mut example = Example::default();
            lower.each(map, |lower, key, value| match key.as_str() {
                "summary" => example.summary = lower.text(value),
                "description" => example.description = lower.text(value),
                "value" => example.value = Some(value),
                "externalValue" => example.external_value = lower.text(value),
                _ => lower.extra(&mut example.extensions, key, value),
            });
            Some(example)
        })
    }

    pub(super) fn link(&mut self, value: Value) -> Option<ReferenceOr<Link>> {
        self.node(Place::Link, value, |lower, map| {
            let mut link = Link {
                description: None,
                operation: LinkOperation::OperationId(String::new()),
                request_body: None,
                parameters: IndexMap::new(),
                server: None,
                extensions: IndexMap::new(),
            };
            lower.each(map, |lower, key, value| match key.as_str() {
                "description" => link.description = lower.text(value),
                "operationId" => link.operation = LinkOperation::OperationId(lower.text(value).unwrap_or_default()),
                "operationRef" => link.operation = LinkOperation::OperationRef(lower.text(value).unwrap_or_default()),
                "requestBody" => link.request_body = Some(value),
                "parameters" => link.parameters = lower.entries(value, |_, value| Some(value)),
                "server" => link.server = lower.server(value),
                _ => lower.extra(&mut link.extensions, key, value),
            });
            Some(link)
        })
    }
}
