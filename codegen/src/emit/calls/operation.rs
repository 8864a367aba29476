//! Writes the function of an operation, and the builder with its optional parameters.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote};

use crate::emit::calls::body;
use crate::emit::calls::deprecated;
use crate::emit::docs::code::code;
use crate::emit::docs::doc::{self, Doc};
use crate::emit::docs::operation;
use crate::emit::file::option;
use crate::emit::layout::complexity;
use crate::emit::names::ident::ident;
use crate::emit::scope::{Scope, is_plain};
use crate::emit::view::{GroupView, OperationView};
use crate::model::{Body, Codec, Content, Paging, PagingInput, Parameter, Payload, Shape, Success};

/// The function in the group's `impl`.
pub(in crate::emit) struct Function<'a> {
    pub(in crate::emit) scope: &'a Scope<'a>,
    pub(in crate::emit) view: &'a OperationView<'a>,
    /// The example in the docs.
    pub(in crate::emit) usage: &'a Option<String>,
}

/// The struct with a setter for each optional parameter.
pub(in crate::emit) struct Builder<'a> {
    pub(in crate::emit) scope: &'a Scope<'a>,
    pub(in crate::emit) group: &'a GroupView<'a>,
    pub(in crate::emit) view: &'a OperationView<'a>,
    pub(in crate::emit) name: Ident,
}

/// The result of a call, and the function of the runtime that creates such a call.
struct Yield {
    /// `T` and, unless it is the default, `M`.
    arguments: TokenStream,
    make: Ident,
}

fn yields(scope: &Scope<'_>, success: &Success) -> Yield {
    let plain = |make: &str, data: TokenStream| Yield { arguments: quote!(#data, ()), make: ident(make) };
    let payload = match success {
        Success::ByStatus(id) => return plain("by_status", scope.named(*id)),
        Success::One(payload) => payload,
    };
    if let Some(envelope) = &payload.envelope {
        let data = scope.shape(&payload.shape);
        let meta = envelope.meta.as_ref().map(|meta| scope.shape(meta)).map(|meta| quote!(, #meta));
        return Yield { arguments: quote!(#data #meta), make: ident("enveloped") };
    }
    match payload.codec.filter(|_| payload.shape != Shape::Nothing) {
        None => plain("empty", quote!(())),
        Some(codec) => whole(scope, codec, &payload.shape),
    }
}

/// Returns the result of a call whose body is decoded as a whole.
fn whole(scope: &Scope<'_>, codec: Codec, shape: &Shape) -> Yield {
    let (make, data) = match codec {
        Codec::Json => ("json", scope.shape(shape)),
        Codec::Text | Codec::Form => ("text", scope.prelude("String")),
        Codec::Bytes | Codec::Multipart => ("bytes", scope.runtime("Bytes")),
    };
    Yield { arguments: quote!(#data, ()), make: ident(make) }
}

/// The signature that a function and its deprecated names share.
struct Signature {
    inputs: TokenStream,
    /// The names of the inputs.
    names: Vec<Ident>,
    output: TokenStream,
    complex: Option<TokenStream>,
}

impl Function<'_> {
    /// Returns the parameters that are arguments: index, parameter, name.
    fn required(&self) -> impl Iterator<Item = (usize, &Parameter, Ident)> {
        let parameters = self.view.operation.parameters.iter().zip(&self.view.parameters).enumerate();
        let required = parameters.filter(|(_, (parameter, _))| parameter.required);
        required.map(|(index, (parameter, name))| (index, parameter, ident(name)))
    }

    fn body(&self) -> Option<&Body> {
        self.view.operation.body.as_ref().filter(|body| body.required)
    }

    fn signature(&self, arguments: &TokenStream) -> Signature {
        let (scope, success) = (self.scope, &self.view.operation.success);
        let call = scope.runtime("Call");
        let inputs = self.required().map(|(_, parameter, name)| {
            let shape = scope.argument(&parameter.shape);
            quote!(, #name: #shape)
        });
        let body_input = self.body().map(|body| {
            let shape = body::shape(scope, body);
            quote!(, body: #shape)
        });
        let names = self.required().map(|(_, _, name)| name).chain(self.body().map(|_| ident("body")));
        let output = match &self.view.builder {
            Some(builder) => {
                let builder = ident(builder);
                quote!(#builder<'c>)
            }
            None => quote!(#call<'c, #arguments>),
        };
        let contents = self.body().into_iter().flat_map(|body| &body.contents).map(|content| &content.shape);
        let shapes = self.required().map(|(_, parameter, _)| &parameter.shape).chain(contents);
        let complex = complexity::allow(shapes).or(complexity::allow_result(results(success)));
        Signature { inputs: quote!(#(#inputs)* #body_input), names: names.collect(), output, complex }
    }
}

impl ToTokens for Function<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (scope, operation) = (self.scope, self.view.operation);
        let Yield { arguments, make } = yields(scope, &operation.success);
        let (call, request) = (scope.runtime("Call"), scope.runtime("Request"));
        let (name, constant) = (ident(&self.view.function), ident(&self.view.constant));
        let Signature { inputs, names, output, complex } = self.signature(&arguments);
        let sets = self.required().map(|(index, parameter, name)| set(index, &parameter.shape, &name));
        let body_set = self.body().map(|body| body::set(scope, body));
        let mutable = (!names.is_empty()).then(|| quote!(mut));
        let value = match &self.view.builder {
            Some(builder) => {
                let builder = ident(builder);
                quote!(#builder { call: #call::#make(self.client, request) })
            }
            None => quote!(#call::#make(self.client, request)),
        };
        let mut doc = operation::doc(scope.view, self.view);
        doc.push(self.usage.as_deref().unwrap_or_default());
        let deprecated = operation.docs.deprecated.then(|| quote!(#[deprecated]));
        let allow = allow(&self.view.function, names.len() + 1);
        let former = self.view.former.iter().map(|former| {
            let about = deprecated::function(&self.view.function, operation.docs.deprecated);
            let former = &former.function;
            let (allow, former) = (self::allow(former, names.len() + 1), ident(former));
            quote! {
                #about
                #allow
                #complex
                pub fn #former(&self #inputs) -> #output { self.#name(#(#names),*) }
            }
        });
        tokens.extend(quote! {
            #doc
            #deprecated
            #allow
            #complex
            pub fn #name(&self #inputs) -> #output {
                let #mutable request = #request::new(&#constant);
                #(#sets)*
                #body_set
                #value
            }
            #(#former)*
        });
    }
}

impl ToTokens for Builder<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let (scope, operation, name) = (self.scope, self.view.operation, &self.name);
        let Yield { arguments, .. } = yields(scope, &operation.success);
        let call = scope.runtime("Call");
        let (result, error, response) = (scope.prelude("Result"), scope.runtime("Error"), scope.runtime("Response"));
        let (into_future, sending) = (scope.prelude("IntoFuture"), scope.runtime("Sending"));
        let function = &self.view.function;
        let link = format!("[`{0}::{1}`]", self.group.handle, function.trim_start_matches("r#"));
        let bare = operation.body.as_ref().is_none_or(|body| body.required)
            && operation.parameters.iter().all(|parameter| parameter.required);
        let with = match (bare, operation.paging.is_some()) {
            (false, _) => " with its optional parameters",
            (true, true) => ", at once or page by page",
            (true, false) => ", in any of its media types",
        };
        let doc = format!(" {link}{with}; `.await` or [`send`](Self::send) sends the request.");
        let setters = operation.parameters.iter().zip(&self.view.parameters).zip(&self.view.former_parameters);
        let setters = setters.enumerate().filter(|(_, ((parameter, _), _))| !parameter.required);
        let setters = setters.map(|(index, ((parameter, name), former))| self.setter(index, parameter, name, former));
        let body = operation.body.as_ref().filter(|body| !body.required).map(|body| self.body(body));
        let paging = operation.paging.as_ref().and_then(|paging| paged(scope, &operation.success, paging));
        let offers = operation.offers.iter().zip(&self.view.offers).map(|(content, name)| self.offer(content, name));
        let complex = complexity::allow_result(results(&operation.success));
        tokens.extend(quote! {
            #[doc = #doc]
            #[derive(Debug)]
            #[must_use = "a call does nothing until it is awaited or sent"]
            #complex
            pub struct #name<'c> { call: #call<'c, #arguments> }

            impl<'c> #name<'c> {
                #(#setters)*
                #body
                #paging
                #(#offers)*
                /// Returns the underlying [`Call`], to set a timeout, a retry policy or a header.
                #complex
                pub fn call(self) -> #call<'c, #arguments> { self.call }
                /// Makes the call.
                ///
                /// # Errors
                ///
                /// Returns an error if the request fails, the API refuses it, or the response cannot be decoded.
                #complex
                pub async fn send(self) -> #result<#response<#arguments>, #error> { self.call.send().await }
            }

            impl<'c> #into_future for #name<'c> {
                type Output = #result<#response<#arguments>, #error>;
                type IntoFuture = #sending<'c, #arguments>;
                fn into_future(self) -> Self::IntoFuture { self.call.into_future() }
            }
        });
    }
}

impl Builder<'_> {
    fn setter(&self, index: usize, parameter: &Parameter, name: &str, former: &[String]) -> TokenStream {
        let doc = doc::parameter(parameter, name);
        let deprecated = parameter.docs.deprecated.then(|| quote!(#[deprecated]));
        let allow = allow(name, 2);
        let complex = complexity::allow([&parameter.shape]);
        let about = deprecated::function(name, parameter.docs.deprecated);
        let (former_allow, former): (Vec<_>, Vec<_>) =
            former.iter().map(|former| (self::allow(former, 2), ident(former))).unzip();
        let (name, shape) = (ident(name), self.scope.argument(&parameter.shape));
        let index = Literal::usize_unsuffixed(index);
        let value = if is_plain(&parameter.shape) { quote!(&#name) } else { quote!(#name) };
        quote! {
            #doc
            #deprecated
            #allow
            #complex
            pub fn #name(mut self, #name: #shape) -> Self {
                self.call.request().set(#index, #value);
                self
            }
            #(
                #about
                #former_allow
                #complex
                pub fn #former(self, #name: #shape) -> Self { self.#name(#name) }
            )*
        }
    }

    /// Writes the function that asks for a media type.
    fn offer(&self, content: &Content, name: &str) -> TokenStream {
        let Yield { arguments, make } = whole(self.scope, content.codec, &content.shape);
        let (call, name, media) = (self.scope.runtime("Call"), ident(name), &content.media_type);
        let mut doc = Doc::default();
        doc.push(format!("Requests the response as {}.", code(media)));
        let complex = complexity::allow([&content.shape]);
        quote! {
            #doc
            #complex
            pub fn #name(self) -> #call<'c, #arguments> {
                let (client, request) = self.call.accepting(#media);
                #call::#make(client, request)
            }
        }
    }

    fn body(&self, body: &Body) -> TokenStream {
        let doc = match body.description.is_empty() {
            true => Doc::markdown("The body of the request."),
            false => Doc::markdown(&body.description),
        };
        let shape = body::shape(self.scope, body);
        let set = body::set(self.scope, body);
        let complex = complexity::allow(body.contents.iter().map(|content| &content.shape));
        quote! {
            #doc
            #complex
            pub fn body(mut self, body: #shape) -> Self {
                let request = self.call.request();
                #set
                self
            }
        }
    }
}

fn set(index: usize, shape: &Shape, name: &Ident) -> TokenStream {
    let index = Literal::usize_unsuffixed(index);
    let value = if is_plain(shape) { quote!(&#name) } else { quote!(#name) };
    quote!(request.set(#index, #value);)
}

/// Writes the functions for pages.
fn paged(scope: &Scope<'_>, success: &Success, paging: &Paging) -> Option<TokenStream> {
    let Success::One(Payload { shape: Shape::List(item), envelope, .. }) = success else { return None };
    let (pages, items, kind) = (scope.runtime("Pages"), scope.runtime("Items"), scope.runtime("Paging"));
    let item = scope.shape(item);
    let meta = match envelope {
        None => Some(quote!(, ())),
        Some(envelope) => envelope.meta.as_ref().map(|meta| scope.shape(meta)).map(|meta| quote!(, #meta)),
    };
    let page = input(scope, &paging.page);
    let size = option(paging.size.as_ref().map(|size| input(scope, size)));
    let (total, by_pages) = (&paging.total, &paging.pages);
    let ending = (!by_pages.is_empty() || paging.next.is_some()).then(|| {
        let next = option(paging.next.as_ref());
        quote!(.ending(&[#(#by_pages),*], #next))
    });
    Some(quote! {
        /// Returns the pages, starting at the page that is set or the first. Pages are fetched lazily.
        pub fn pages(self) -> #pages<'c, #item #meta> {
            #pages::new(self.call, #kind { page: #page, size: #size, total: &[#(#total),*] }) #ending
        }
        /// Returns the items of all pages, starting at the page that is set or the first. Pages are fetched lazily.
        pub fn items(self) -> #items<'c, #item #meta> { #items::new(self.pages()) }
    })
}

fn input(scope: &Scope<'_>, input: &PagingInput) -> TokenStream {
    let kind = scope.runtime("PagingInput");
    match input {
        PagingInput::Parameter(index) => {
            let index = Literal::usize_unsuffixed(*index);
            quote!(#kind::Parameter(#index))
        }
        PagingInput::Field(name) => quote!(#kind::Field(#name)),
        PagingInput::TextField(name) => quote!(#kind::TextField(#name)),
    }
}

/// Returns the types of the result of a call.
fn results(success: &Success) -> impl Iterator<Item = &Shape> {
    let payload = match success {
        Success::One(payload) => Some(payload),
        Success::ByStatus(_) => None,
    };
    let meta = payload.and_then(|payload| payload.envelope.as_ref()?.meta.as_ref());
    payload.map(|payload| &payload.shape).into_iter().chain(meta)
}

/// Writes the `allow` attributes for the name of a function and its number of arguments.
fn allow(name: &str, arguments: usize) -> TokenStream {
    let many = (arguments > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let like_a_trait = matches!(
        name,
        "add"
            | "as_mut"
            | "as_ref"
            | "bitand"
            | "bitor"
            | "bitxor"
            | "borrow"
            | "borrow_mut"
            | "cmp"
            | "default"
            | "deref"
            | "deref_mut"
            | "div"
            | "drop"
            | "eq"
            | "from_iter"
            | "from_str"
            | "hash"
            | "index"
            | "index_mut"
            | "into_iter"
            | "mul"
            | "neg"
            | "next"
            | "not"
            | "rem"
            | "shl"
            | "shr"
            | "sub"
    );
    let like_a_trait = like_a_trait.then(|| quote!(#[allow(clippy::should_implement_trait)]));
    quote!(#many #like_a_trait)
}
