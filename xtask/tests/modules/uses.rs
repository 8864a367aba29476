//! Finds which file of a crate uses which: resolves imports and paths in code to the files that define the names.

use std::collections::BTreeMap;
use std::path::PathBuf;

use proc_macro2::{Group, Spacing, TokenStream, TokenTree};

use crate::tree::{Id, Tree};

/// The files that each file uses, and the path by which it does.
pub(crate) type Uses = BTreeMap<PathBuf, BTreeMap<PathBuf, String>>;

/// Macros whose tokens are code of another crate.
const QUOTES: [&str; 4] = ["quote", "quote_spanned", "parse_quote", "parse_quote_spanned"];
/// How many imports are followed from one name to its definition.
const STEPS: usize = 20;

/// What a path leads to.
#[derive(Debug, Clone, PartialEq)]
enum Target {
    Module(Id),
    Item(PathBuf),
}

pub(crate) fn uses(tree: &Tree) -> Uses {
    let mut uses = Uses::new();
    for (id, module) in tree.modules.iter().enumerate() {
        let mut add = |file: PathBuf, path: String| {
            if file != module.file {
                uses.entry(module.file.clone()).or_default().entry(file).or_insert(path);
            }
        };
        for (_, path) in &module.imports {
            import(tree, id, path, &mut add);
        }
        // Whatever a glob brings in is used without a path, traits above all.
        for path in &module.globs {
            for target in resolve(tree, id, path, STEPS) {
                add(tree.file(target), format!("{}::*", path.join("::")));
            }
        }
        for tokens in &module.code {
            code(tree, id, tokens.clone(), &mut add);
        }
    }
    uses
}

/// An import of a module by itself uses nothing yet: the paths that begin with it do.
fn import(tree: &Tree, id: Id, path: &[String], add: &mut dyn FnMut(PathBuf, String)) {
    let targets = resolve(tree, id, path, STEPS);
    let is_module = targets.iter().any(|target| matches!(target, Target::Module(_)));
    for target in targets {
        if let (Target::Item(file), false) = (target, is_module) {
            add(file, path.join("::"));
        }
    }
}

/// Every path of two or more names in code, and each macro.
fn code(tree: &Tree, id: Id, tokens: TokenStream, add: &mut dyn FnMut(PathBuf, String)) {
    let tokens = tokens.into_iter().collect::<Vec<_>>();
    let is = |at: usize, sign: char| matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == sign);
    let colons = |at: usize| {
        is(at + 1, ':')
            && matches!(&tokens[at], TokenTree::Punct(punct) if punct.as_char() == ':' && punct.spacing() == Spacing::Joint)
    };
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at] {
            TokenTree::Group(group) => code(tree, id, group.stream(), add),
            // What follows a `::` that nothing precedes, or an angle bracket, is not in scope here.
            TokenTree::Punct(_) if colons(at) => at += 2,
            // `pub(in path)` uses nothing of the module.
            TokenTree::Ident(word) if word == "pub" => {
                let is_in = |group: &Group| group.stream().to_string().starts_with("in ");
                at += usize::from(matches!(tokens.get(at + 1), Some(TokenTree::Group(group)) if is_in(group)));
            }
            TokenTree::Ident(first) => {
                let is_import = first == "use";
                at += usize::from(is_import);
                let mut path = Vec::new();
                while let Some(TokenTree::Ident(name)) = tokens.get(at) {
                    path.push(name.to_string());
                    at += 1;
                    if at + 1 >= tokens.len() || !colons(at) {
                        break;
                    }
                    at += 2;
                }
                if is_import {
                    for path in tree_of(path, tokens.get(at)) {
                        resolve(tree, id, &path, STEPS)
                            .into_iter()
                            .for_each(|target| add(tree.file(target), path.join("::")));
                    }
                } else if let [name] = path.as_slice() {
                    let is_macro = is(at, '!');
                    if is_macro && QUOTES.contains(&name.as_str()) {
                        at += 2;
                    } else if let (true, Some(file)) = (is_macro, tree.macros.get(name)) {
                        add(file.clone(), format!("{name}!"));
                    }
                } else {
                    for target in resolve(tree, id, &path, STEPS) {
                        if let Target::Item(file) = target {
                            add(file, path.join("::"));
                        }
                    }
                }
                continue;
            }
            _ => {}
        }
        at += 1;
    }
}

/// The paths of a `use` within code: one, or one for each name in braces. Deeper braces are left as their prefix.
fn tree_of(path: Vec<String>, next: Option<&TokenTree>) -> Vec<Vec<String>> {
    let Some(TokenTree::Group(group)) = next else { return vec![path] };
    let mut paths = vec![path.clone()];
    let mut is_first = true;
    for token in group.stream() {
        match token {
            TokenTree::Ident(name) if is_first => {
                paths.push(path.iter().cloned().chain([name.to_string()]).collect());
                is_first = false;
            }
            TokenTree::Punct(sign) if sign.as_char() == ',' => is_first = true,
            _ => {}
        }
    }
    paths
}

/// Where a path leads from a module. A name that is not found below a module of the crate, as one that a macro declares, counts as
/// defined in the module's file.
fn resolve(tree: &Tree, id: Id, path: &[String], steps: usize) -> Vec<Target> {
    let Some((first, mut rest)) = path.split_first() else { return Vec::new() };
    let mut targets = match first.as_str() {
        "crate" => vec![Target::Module(0)],
        "self" => vec![Target::Module(id)],
        "super" => tree.modules[id].parent.map(Target::Module).into_iter().collect(),
        name => lookup(tree, id, name, steps),
    };
    while let Some((name, after)) = rest.split_first() {
        let mut next = Vec::new();
        for target in &targets {
            match target {
                Target::Module(module) if name == "super" => {
                    next.extend(tree.modules[*module].parent.map(Target::Module));
                }
                Target::Module(module) => {
                    let found = lookup(tree, *module, name, steps);
                    if found.is_empty() {
                        next.push(Target::Item(tree.modules[*module].file.clone()));
                    }
                    next.extend(found);
                }
                // A variant or an associated function.
                Target::Item(_) => next.push(target.clone()),
            }
        }
        // `name::more` means the module where an item has the same name.
        if !after.is_empty() && next.iter().any(|target| matches!(target, Target::Module(_))) {
            next.retain(|target| matches!(target, Target::Module(_)));
        }
        (targets, rest) = (next, after);
    }
    targets
}

/// What a name means in a module: a child, an item, an import, or what a glob brings in.
fn lookup(tree: &Tree, id: Id, name: &str, steps: usize) -> Vec<Target> {
    let module = &tree.modules[id];
    let mut found = Vec::new();
    found.extend(module.children.get(name).copied().map(Target::Module));
    if module.items.iter().any(|item| item == name) {
        found.push(Target::Item(module.file.clone()));
    }
    let Some(steps) = steps.checked_sub(1) else { return found };
    for (own, path) in &module.imports {
        // `use x::y;` below a child `x`: the path does not begin with the name that it declares.
        if own == name && (path.len() > 1 || path[0] != *own) {
            found.extend(resolve(tree, id, path, steps));
        }
    }
    if found.is_empty() {
        for path in &module.globs {
            for target in resolve(tree, id, path, steps) {
                if let Target::Module(other) = target
                    && other != id
                {
                    found.extend(lookup(tree, other, name, steps));
                }
            }
        }
    }
    found.dedup();
    found
}

impl Tree {
    fn file(&self, target: Target) -> PathBuf {
        match target {
            Target::Module(id) => self.modules[id].file.clone(),
            Target::Item(file) => file,
        }
    }
}
