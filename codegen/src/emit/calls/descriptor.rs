//! Writes the `static` of an operation, which has everything that is the same for all of its calls.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::calls::bounds;
use crate::emit::calls::servers;
use crate::emit::file::option;
use crate::emit::names::ident::ident;
use crate::emit::scope::Scope;
use crate::emit::view::{OperationView, RATE_LIMITS};
use crate::model::{Encoding, Parameter, ParameterPlace, Style};

pub(in crate::emit) fn constant(scope: &Scope<'_>, view: &OperationView<'_>) -> TokenStream {
    let operation = view.operation;
    let name = ident(&view.constant);
    let (kind, method) = (scope.runtime("Operation"), method(scope, &operation.method));
    let (id, path) = (&operation.id, &operation.path);
    let document = &scope.view.api.module;
    let (base, own_server) =
        (servers::base(operation, scope.view.api), servers::own(operation, scope.view.api).is_some());
    let safe = operation.safe;
    let parameters = operation.parameters.iter().map(|one| parameter(scope, one));
    let security = operation.security.iter().map(|schemes| security(scope, schemes));
    let accept = operation.accepts();
    let content_type = option(operation.content_type.as_ref());
    let envelope = option(scope.view.api.envelope.is_some().then(|| {
        let envelope = scope.above("ENVELOPE");
        quote!(&#envelope)
    }));
    let rate_limits = match scope.view.api.rate_limits.is_empty() {
        true => quote!(&[]),
        false => scope.above(RATE_LIMITS),
    };
    let approximate = operation.parameters.iter().any(|parameter| bounds::is_approximate(&parameter.bounds));
    let allow = approximate.then(|| quote!(#[allow(clippy::approx_constant)]));
    quote! {
        #allow
        static #name: #kind = #kind {
            id: #id,
            method: #method,
            safe: #safe,
            path: #path,
            document: #document,
            base: #base,
            own_server: #own_server,
            parameters: &[#(#parameters),*],
            security: &[#(#security),*],
            accept: #accept,
            content_type: #content_type,
            envelope: #envelope,
            rate_limits: #rate_limits,
        };
    }
}

fn parameter(scope: &Scope<'_>, parameter: &Parameter) -> TokenStream {
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

/// Writes an alternative of the security of an operation.
fn security(scope: &Scope<'_>, schemes: &[usize]) -> TokenStream {
    let schemes = schemes.iter().filter_map(|&index| {
        let name = scope.security(scope.view.schemes.get(index)?.as_deref()?);
        Some(quote!(&#name))
    });
    quote!(&[#(#schemes),*])
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
    let content_type = option(encoding.media_type());
    quote!(#kind { field: #field, content_type: #content_type, style: #style, explode: #explode })
}
