//! Writes the module of the API, which leads to its groups.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::calls::dispatch;
use crate::emit::calls::security;
use crate::emit::docs::code::code;
use crate::emit::docs::doc::Doc;
use crate::emit::docs::markdown::line;
use crate::emit::docs::webhooks;
use crate::emit::feature::{self, gate, spare};
use crate::emit::file::{File, option, part};
use crate::emit::names::ident::{Names, ident, module};
use crate::emit::scope::{Place, Scope};
use crate::emit::view::{RATE_LIMITS, SHARED, View};
use crate::model::{Api, JsonApiKeys, RateLimit};

/// Functions and fields of the runtime's `Client`.
const CLIENT: [&str; 19] = [
    "builder",
    "from_env",
    "http",
    "server",
    "secrets",
    "timeout",
    "body_cap",
    "user_agent",
    "is_strict",
    "checks_bounds",
    "allows_http",
    "limiter",
    "renewal",
    "renewing",
    "replacing",
    "retry",
    "steady",
    "clone",
    "new",
];

pub(in crate::emit) fn file<'a>(view: &'a View<'a>, taken: &'a Names) -> File<'a> {
    File {
        path: format!("{}/mod.rs", module(&view.api.module)),
        docs: [about(view.api).inner(), feature::module(view)].concat(),
        place: Place::Calls(taken),
        parts: vec![part(modules), part(entry), part(dispatch::entry), part(envelope), part(rate_limits)],
    }
}

fn about(api: &Api) -> Doc {
    let mut doc = Doc::default();
    let title = line(&api.title);
    doc.push(match (title.is_empty(), api.version.is_empty()) {
        (true, _) => "The API.".to_owned(),
        (false, true) => title,
        (false, false) => format!("{title}, version {}.", code(&api.version)),
    });
    doc.push(crate::emit::docs::markdown::render(&api.description));
    doc.push(limits_in_words(&api.rate_limits));
    doc
}

fn modules(scope: &Scope<'_>) -> TokenStream {
    let view = scope.view;
    let own = module(&view.api.module);
    let declare = |public: bool, name: &str| {
        let allow = (name == own).then(|| quote!(#[allow(clippy::module_inception, reason = "the document's names")]));
        let (visibility, name) = (public.then(|| quote!(pub)), ident(name));
        quote!(#allow #visibility mod #name;)
    };
    let groups = view.groups.iter().filter(|group| !group.is_empty()).map(|group| {
        let (gate, declared) = (gate(group), declare(true, &group.module));
        quote!(#gate #declared)
    });
    // If some groups are turned off, items that only they need are unused.
    let bounds = view.rules.iter().any(Option::is_some).then(|| {
        let declared = declare(false, "bounds");
        quote!(#[allow(dead_code)] #declared)
    });
    let security = view.has_security().then(|| {
        let (spare, declared) = (spare(view.api), declare(false, "security"));
        quote!(#spare #declared)
    });
    let types = (!view.api.types.is_empty()).then(|| declare(true, "types"));
    let (servers, server) = match view.api.servers.is_empty() {
        true => (None, None),
        false => (
            Some(declare(false, "servers")),
            Some(quote!(
                pub use servers::Server;
            )),
        ),
    };
    let webhook = webhook(scope);
    quote!(#(#groups)* #bounds #security #servers #types #server #webhook)
}

/// Writes the re-export in the module of the API.
fn webhook(scope: &Scope<'_>) -> TokenStream {
    let view = scope.view;
    let (Some(name), Some((group, webhooks))) = (webhooks::name(view), view.api.webhooks()) else {
        return TokenStream::new();
    };
    let group = view.groups.iter().find(|one| one.group.name == group.name);
    let gate = group.filter(|_| view.home(webhooks.id) != SHARED).map(gate);
    let name = ident(name);
    quote!(#gate pub use types::#name;)
}

fn entry(scope: &Scope<'_>) -> TokenStream {
    let view = scope.view;
    let client = scope.runtime("Client");
    let title = match line(&view.api.title) {
        title if title.is_empty() => "The operations of the API, by group.".to_owned(),
        title => title,
    };
    let mut doc = Doc::default();
    doc.push(title);
    let mut taken = Names::new(CLIENT);
    security::others(&view.api.secrets).iter().for_each(|name| drop(taken.claim(name)));
    let function = ident(&taken.claim(&view.api.module));
    let callable = || view.groups.iter().filter(|group| !group.operations.is_empty());
    let (spare, field) = match callable().next() {
        Some(_) => (Some(spare(view.api)), ident("client")),
        None => (None, ident("_client")),
    };
    let groups = callable().map(|group| {
        let mut doc = Doc::default();
        let about = line(&group.group.description);
        doc.push(if about.is_empty() { format!("Operations tagged {}.", code(&group.group.tag)) } else { about });
        let (gate, function, module, handle) =
            (gate(group), ident(&group.function), ident(&group.module), ident(&group.handle));
        quote! {
            #doc
            #gate
            pub fn #function(&self) -> #module::#handle<'c> { #module::#handle::new(self.client) }
        }
    });
    quote! {
        #doc
        #[derive(Debug, Clone, Copy)]
        pub struct Api<'c> { #spare #field: &'c #client }

        impl #client {
            #doc
            pub fn #function(&self) -> Api<'_> { Api { #field: self } }
        }

        impl<'c> Api<'c> { #(#groups)* }
    }
}

fn envelope(scope: &Scope<'_>) -> TokenStream {
    let Some(keys) = scope.view.api.envelope.as_ref().filter(|_| scope.view.api.operations().next().is_some()) else {
        return TokenStream::new();
    };
    let kind = scope.runtime("Envelope");
    let (success, data, meta) = (option(keys.success.as_ref()), &keys.data, option(keys.meta.as_ref()));
    let json_api = option(keys.json_api.as_ref().map(|JsonApiKeys { included, links, errors }| {
        let kind = scope.runtime("JsonApi");
        quote!(&#kind { included: #included, links: #links, errors: #errors })
    }));
    let spare = spare(scope.view.api);
    quote! {
        #spare
        static ENVELOPE: #kind = #kind { success: #success, data: #data, meta: #meta, json_api: #json_api };
    }
}

fn rate_limits(scope: &Scope<'_>) -> TokenStream {
    let api = scope.view.api;
    if api.rate_limits.is_empty() || api.operations().next().is_none() {
        return TokenStream::new();
    }
    let kind = scope.runtime("RateLimit");
    let limits = api.rate_limits.iter().map(|RateLimit { requests, seconds }| {
        let requests = Literal::u32_unsuffixed(*requests);
        match seconds {
            1 => quote!(#kind::per_second(#requests)),
            60 => quote!(#kind::per_minute(#requests)),
            _ => {
                let seconds = Literal::u32_unsuffixed(*seconds);
                quote!(#kind::new(#requests, std::time::Duration::from_secs(#seconds)))
            }
        }
    });
    let (spare, name) = (spare(api), ident(RATE_LIMITS));
    quote!(#spare const #name: &[#kind] = &[#(#limits),*];)
}

fn limits_in_words(limits: &[RateLimit]) -> String {
    let limit = |RateLimit { requests, seconds }: &RateLimit| {
        let unit = match seconds {
            1 => "second".to_owned(),
            60 => "minute".to_owned(),
            3600 => "hour".to_owned(),
            86_400 => "day".to_owned(),
            _ => format!("{seconds} seconds"),
        };
        format!("{requests} requests per {unit}")
    };
    let mut limits: Vec<_> = limits.iter().map(limit).collect();
    let Some(last) = limits.pop() else { return String::new() };
    let all = if limits.is_empty() { last } else { format!("{} and {last}", limits.join(", ")) };
    format!("Default rate limits: {all}. `ClientBuilder::rate_limits` replaces them.")
}
