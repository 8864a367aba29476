//! A read-only view of the model in which every Rust name is decided.

use std::collections::{BTreeSet, HashMap, HashSet};

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use serde_json::Value;

use crate::emit::layout::boxes::Layout;
use crate::emit::names::ident::{Names, binding, constant, mend, module, unique};
use crate::model::{Api, Group, Kind, Operation, Parameter, Shape, Type, TypeId};

pub(in crate::emit) struct View<'a> {
    pub(in crate::emit) api: &'a Api,
    /// By [`TypeId`].
    pub(in crate::emit) types: Vec<String>,
    /// All names of types. An imported name must not be one of them.
    pub(in crate::emit) taken: Names,
    pub(in crate::emit) groups: Vec<GroupView<'a>>,
    /// Statics of the security schemes that operations use, by index.
    pub(in crate::emit) schemes: Vec<Option<String>>,
    /// Setters of the client builder, by index.
    pub(in crate::emit) secrets: Vec<String>,
    /// File below `types/` of each type, by index.
    homes: Vec<&'a str>,
    /// Module of each file below `types/`.
    pub(in crate::emit) files: Vec<(&'a str, String)>,
    /// Statics of the rules for types of requests, by [`TypeId`].
    pub(in crate::emit) rules: Vec<Option<String>>,
    /// Documented examples of parameters and fields, by wire name.
    pub(in crate::emit) shown: HashMap<&'a str, &'a Value>,
    pub(in crate::emit) layout: Layout<'a>,
}

pub(in crate::emit) struct GroupView<'a> {
    pub(in crate::emit) group: &'a Group,
    pub(in crate::emit) module: String,
    /// The feature that it is compiled with.
    pub(in crate::emit) feature: String,
    pub(in crate::emit) function: String,
    /// The struct with the operations.
    pub(in crate::emit) handle: String,
    pub(in crate::emit) operations: Vec<OperationView<'a>>,
    /// All names of types in the module.
    pub(in crate::emit) taken: Names,
}

pub(in crate::emit) struct OperationView<'a> {
    pub(in crate::emit) operation: &'a Operation,
    pub(in crate::emit) function: String,
    /// The struct with setters of optional parameters and functions for pages, if there are any.
    pub(in crate::emit) builder: Option<String>,
    pub(in crate::emit) constant: String,
    /// Names of the parameters, by index.
    pub(in crate::emit) parameters: Vec<String>,
    /// Deprecated names of the setters, by index of the parameter.
    pub(in crate::emit) former_parameters: Vec<Vec<String>>,
    /// Names of the functions that ask for a media type, by index.
    pub(in crate::emit) offers: Vec<String>,
    /// Deprecated names of the function.
    pub(in crate::emit) former: Vec<Former>,
}

/// A deprecated name of a function, with the name of its builder.
pub(in crate::emit) struct Former {
    pub(in crate::emit) function: String,
    pub(in crate::emit) builder: Option<String>,
}

impl OperationView<'_> {
    /// Returns the operation with its deprecated names at an index, and its present names where there are none. Returns `None` if
    /// no name is deprecated at that index.
    pub(in crate::emit) fn formerly(&self, at: usize) -> Option<Self> {
        let parameters = self.parameters.iter().zip(&self.former_parameters);
        let (former, setters) = (self.former.get(at), || parameters.clone().map(|(_, former)| former.get(at)));
        if former.is_none() && setters().all(|former| former.is_none()) {
            return None;
        }
        let parameters = parameters.clone().zip(setters()).map(|((name, _), former)| former.unwrap_or(name).clone());
        Some(Self {
            operation: self.operation,
            function: former.map_or(&self.function, |former| &former.function).clone(),
            builder: self.builder.clone(),
            constant: self.constant.clone(),
            parameters: parameters.collect(),
            former_parameters: Vec::new(),
            offers: self.offers.clone(),
            former: Vec::new(),
        })
    }
}

/// The file of types that several groups use.
pub(in crate::emit) const SHARED: &str = "shared";

/// Name of the constant with the default rate limits.
pub(in crate::emit) const RATE_LIMITS: &str = "RATE_LIMITS";

/// Functions of the runtime's `ClientBuilder`.
const BUILDER: [&str; 16] = [
    "secret",
    "server",
    "timeout",
    "connect_timeout",
    "user_agent",
    "body_cap",
    "http",
    "strict",
    "check_bounds",
    "allow_http",
    "rate_limits",
    "retry",
    "env",
    "variables",
    "build",
    "clone",
];

impl GroupView<'_> {
    /// Returns whether the group needs no file.
    pub(in crate::emit) fn is_empty(&self) -> bool {
        self.operations.is_empty() && self.group.events.is_empty()
    }
}

impl<'a> View<'a> {
    pub(in crate::emit) fn new(api: &'a Api) -> Self {
        let types = unique(api.types.iter().map(|kind| kind.name.as_str()), &[]);
        let taken = Names::new(types.iter().map(String::as_str));
        let groups = groups(api);
        let used: BTreeSet<usize> =
            api.operations().flat_map(|(_, operation)| operation.security.iter().flatten().copied()).collect();
        let statics: Vec<String> = api.schemes.iter().map(|scheme| scheme.name.to_shouty_snake_case()).collect();
        let statics = unique(statics.iter().map(String::as_str), &[]);
        let schemes =
            statics.into_iter().enumerate().map(|(index, name)| used.contains(&index).then_some(name)).collect();
        let known: HashSet<&str> = api.groups.iter().map(|group| group.name.as_str()).collect();
        let homes: Vec<&str> = api
            .types
            .iter()
            .map(|kind| kind.group.as_deref().filter(|group| known.contains(group)).unwrap_or(SHARED))
            .collect();
        let mut files: Vec<&str> = homes.iter().copied().collect::<BTreeSet<_>>().into_iter().collect();
        files.sort_by_cached_key(|&file| api.groups.iter().position(|group| group.name == file).unwrap_or(usize::MAX));
        let mut modules = Names::new(types.iter().map(String::as_str).chain(["types"]));
        let files = files.into_iter().map(|file| (file, modules.claim(&module(file)))).collect();
        let secrets = unique(api.secrets.iter().map(|secret| secret.name.as_str()), &BUILDER);
        let rules = crate::emit::calls::statics::statics(api);
        let layout = Layout::of(&api.types);
        Self { api, types, taken, groups, schemes, secrets, rules, homes, files, layout, shown: shown(api) }
    }

    pub(in crate::emit) fn name(&self, id: TypeId) -> &str {
        self.types.get(id.0).map_or("Value", String::as_str)
    }

    pub(in crate::emit) fn home(&self, id: TypeId) -> &'a str {
        self.homes.get(id.0).copied().unwrap_or(SHARED)
    }

    /// Returns the types of a file below `types/`, in the order of the model.
    pub(in crate::emit) fn types_of(&self, file: &str) -> impl Iterator<Item = TypeId> {
        (0..self.homes.len()).filter(move |&index| self.homes.get(index) == Some(&file)).map(TypeId)
    }

    /// Returns the object that a shape names, unless it is a multipart body, which has no `FIELDS`.
    pub(in crate::emit) fn object(&self, shape: &Shape) -> Option<TypeId> {
        let Shape::Named(id) = shape else { return None };
        match &self.api.types.get(id.0)?.kind {
            Kind::Object(object) if !object.multipart => Some(*id),
            _ => None,
        }
    }

    pub(in crate::emit) fn is_enum(&self, shape: &Shape) -> bool {
        let Shape::Named(id) = shape else { return false };
        matches!(self.get(*id).map(|one| &one.kind), Some(Kind::TextEnum(_) | Kind::IntEnum(_)))
    }

    pub(in crate::emit) fn has_security(&self) -> bool {
        self.schemes.iter().any(Option::is_some)
    }

    pub(in crate::emit) fn get(&self, id: TypeId) -> Option<&'a Type> {
        self.api.types.get(id.0)
    }
}

/// Returns an example for each wire name: the first one of a parameter, otherwise the first one of a field.
fn shown(api: &Api) -> HashMap<&str, &Value> {
    let operations = || api.operations().map(|(_, operation)| operation);
    let parameters = operations().flat_map(|one| &one.parameters);
    let parameters = parameters.filter_map(|one| Some((one.wire.as_str(), one.example.as_ref()?)));
    let bodies = operations().flat_map(|one| &one.body).flat_map(|body| &body.contents);
    let bodies = bodies.filter_map(|content| content.example.as_ref()?.as_object());
    let fields = bodies.flatten().map(|(key, value)| (key.as_str(), value));
    let mut shown = HashMap::new();
    for (name, value) in parameters.chain(fields).filter(|(_, value)| !value.is_null()) {
        shown.entry(name).or_insert(value);
    }
    shown
}

fn groups(api: &Api) -> Vec<GroupView<'_>> {
    let own = module(&api.module);
    let mut modules = Names::new(["types", "bounds", "security", "servers", "mod", &own]);
    let prefix = api.features.prefix.as_deref();
    let (mut functions, mut features) = (Names::default(), Names::default());
    api.groups
        .iter()
        .map(|group| {
            let handle = mend(&group.name.to_upper_camel_case());
            let mut taken = Names::new([handle.as_str()]);
            let operations = operations(group, &mut taken);
            let name = module(&group.name);
            let feature = crate::emit::names::feature::name(prefix, &features.claim(&name));
            let (module, function) = (modules.claim(&name), functions.claim(&group.name));
            GroupView { group, module, feature, function, handle, operations, taken }
        })
        .collect()
}

fn operations<'a>(group: &'a Group, taken: &mut Names) -> Vec<OperationView<'a>> {
    let mut names = Names::new(Operation::RESERVED);
    let functions: Vec<String> = group.operations.iter().map(|operation| names.claim(&operation.name)).collect();
    let mut constants = Names::new(["ENVELOPE", RATE_LIMITS]);
    let mut views = Vec::with_capacity(functions.len());
    for (operation, function) in group.operations.iter().zip(functions) {
        let optional_body = operation.body.as_ref().is_some_and(|body| !body.required);
        let optional = optional_body || operation.parameters.iter().any(|parameter| !parameter.required);
        let optional = optional || operation.paging.is_some() || !operation.offers.is_empty();
        let builder = optional.then(|| builder(&function, taken));
        let constant = constants.claim(&constant(&function));
        let Setters { parameters, former_parameters, offers } = setters(operation);
        let former = Vec::new();
        views.push(OperationView {
            operation,
            function,
            builder,
            constant,
            parameters,
            former_parameters,
            offers,
            former,
        });
    }
    // A present name has precedence over a deprecated one.
    for view in &mut views {
        let former = view.operation.deprecated_names.iter().map(|name| {
            let function = names.claim(name);
            Former { builder: view.builder.is_some().then(|| builder(&function, taken)), function }
        });
        view.former = former.collect();
    }
    views
}

fn builder(function: &str, taken: &mut Names) -> String {
    let name = mend(&function.trim_start_matches("r#").to_upper_camel_case());
    let name =
        if taken.contains(&name) || name == "Self_" { name.trim_end_matches('_').to_owned() + "Call" } else { name };
    taken.claim(&name)
}

/// The names of the parameters, the deprecated names of their setters, and the functions that ask for a media type.
struct Setters {
    parameters: Vec<String>,
    former_parameters: Vec<Vec<String>>,
    offers: Vec<String>,
}

/// Names the parameters and the functions of a builder. Arguments must not have the name of a local of the function, nor setters that
/// of another function of the builder.
fn setters(operation: &Operation) -> Setters {
    let mut arguments = Names::new(["request", "body"]);
    let mut setters = Names::new(Parameter::RESERVED);
    let names = operation.parameters.iter().map(|parameter| {
        if parameter.required { &mut arguments } else { &mut setters }.claim(&binding(&parameter.name))
    });
    let names = names.collect();
    let former = operation.parameters.iter().map(|parameter| match parameter.required {
        true => Vec::new(),
        false => parameter.deprecated_names.iter().map(|name| setters.claim(&binding(name))).collect(),
    });
    let former_parameters = former.collect();
    let offers = operation.offers.iter().map(|offer| setters.claim(&accept(&offer.media_type)));
    Setters { parameters: names, former_parameters, offers: offers.collect() }
}

/// Returns the name of the function that asks for a media type: `accept_csv` for `text/csv`.
fn accept(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    let name = match essence.split_once('/') {
        Some(("*", _)) => "any",
        Some((kind, "*")) => kind,
        Some((_, kind)) => kind,
        None => essence,
    };
    let name: String = name.chars().map(|sign| if sign.is_ascii_alphanumeric() { sign } else { '_' }).collect();
    format!("accept_{}", name.to_snake_case())
}
