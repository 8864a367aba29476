//! An operation in, the `static` that tells the runtime everything constant about it out.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::emit::calls::bounds;
use crate::emit::calls::servers;
use crate::emit::names::ident::ident;
use crate::emit::scope::Scope;
use crate::emit::view::{OperationView, RATE_LIMITS};
use crate::model::{Encoding, Operation, Parameter, ParameterPlace, Server, Style};

pub(in crate::emit) struct Constant<'a> {
    pub(in crate::emit) scope: &'a Scope<'a>,
    pub(in crate::emit) view: &'a OperationView<'a>,
}

impl ToTokens for Constant<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let scope = self.scope;
        let operation = self.view.operation;
        let name = ident(&self.view.constant);
        let (kind, method) = (scope.runtime("Operation"), method(scope, &operation.method));
        let (id, path) = (&operation.id, &operation.path);
        let base = base(operation, &scope.view.api.servers);
        let safe = operation.safe;
        let parameters = operation.parameters.iter().map(|parameter| self.parameter(parameter));
        let security = self.security();
        let accept = operation.accepts();
        let content_type = match &operation.content_type {
            Some(media) => quote!(Some(#media)),
            None => quote!(None),
        };
        let envelope = match scope.view.api.envelope.is_some() {
            true => {
                let envelope = scope.above("ENVELOPE");
                quote!(Some(&#envelope))
            }
            false => quote!(None),
        };
        let rate_limits = match scope.view.api.rate_limits.is_empty() {
            true => quote!(&[]),
            false => scope.above(RATE_LIMITS),
        };
        let approximate = operation.parameters.iter().any(|parameter| bounds::is_approximate(&parameter.bounds));
        let allow = approximate.then(|| quote!(#[allow(clippy::approx_constant)]));
        tokens.extend(quote! {
            #allow
            static #name: #kind = #kind {
                id: #id,
                method: #method,
                safe: #safe,
                path: #path,
                base: #base,
                parameters: &[#(#parameters),*],
                security: &[#security],
                accept: #accept,
                content_type: #content_type,
                envelope: #envelope,
                rate_limits: #rate_limits,
            };
        });
    }
}

impl Constant<'_> {
    fn parameter(&self, parameter: &Parameter) -> TokenStream {
        let scope = self.scope;
        let kind = scope.runtime("Parameter");
        let wire = &parameter.wire;
        let (usual_style, usual_explode) = parameter.place.default_style();
        let place = ident(&parameter.place.to_string().to_uppercase());
        let style = (parameter.style != usual_style).then(|| {
            let style = self::style(scope, parameter.style);
            quote!(style: #style,)
        });
        let explode = (parameter.explode != usual_explode).then(|| {
            let explode = parameter.explode;
            quote!(explode: #explode,)
        });
        let reserved = parameter.allow_reserved.then(|| quote!(allow_reserved: true,));
        let content = parameter.media_type.as_ref().map(|media| quote!(content: Some(#media),));
        let required = (parameter.required != (parameter.place == ParameterPlace::Path)).then(|| {
            let required = parameter.required;
            quote!(required: #required,)
        });
        let rules = bounds::rules(scope, &parameter.shape, &parameter.bounds).map(|rules| quote!(rules: Some(#rules),));
        quote!(#kind { name: #wire, #style #explode #reserved #content #required #rules ..#kind::#place })
    }

    fn security(&self) -> TokenStream {
        let scope = self.scope;
        let alternatives = self.view.operation.security.iter().map(|schemes| {
            let schemes = schemes.iter().filter_map(|&index| {
                let name = scope.security(scope.view.schemes.get(index)?.as_deref()?);
                Some(quote!(&#name))
            });
            quote!(&[#(#schemes),*])
        });
        quote!(#(#alternatives),*)
    }
}

fn base(operation: &Operation, servers: &[Server]) -> String {
    operation.servers.first().or(servers.first()).map(servers::default_url).unwrap_or_default()
}

fn method(scope: &Scope<'_>, name: &str) -> TokenStream {
    let method = scope.runtime("Method");
    let known = match name {
        "GET" => "Get",
        "PUT" => "Put",
        "POST" => "Post",
        "DELETE" => "Delete",
        "OPTIONS" => "Options",
        "HEAD" => "Head",
        "PATCH" => "Patch",
        "TRACE" => "Trace",
        other => return quote!(#method::Other(#other)),
    };
    let known = ident(known);
    quote!(#method::#known)
}

fn style(scope: &Scope<'_>, style: Style) -> TokenStream {
    let kind = scope.runtime("Style");
    let name = ident(match style {
        Style::Simple => "Simple",
        Style::Label => "Label",
        Style::Matrix => "Matrix",
        Style::Form => "Form",
        Style::SpaceDelimited => "SpaceDelimited",
        Style::PipeDelimited => "PipeDelimited",
        Style::DeepObject => "DeepObject",
    });
    quote!(#kind::#name)
}

pub(in crate::emit) fn encoding(scope: &Scope<'_>, encoding: &Encoding) -> TokenStream {
    let kind = scope.runtime("Encoding");
    let (field, style, explode) = (&encoding.field, style(scope, encoding.style), encoding.explode);
    let content_type = match &encoding.content_type {
        Some(media) => quote!(Some(#media)),
        None => quote!(None),
    };
    quote!(#kind { field: #field, content_type: #content_type, style: #style, explode: #explode })
}
