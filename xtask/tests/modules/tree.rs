//! Reads the modules of a crate: the files they are in, and the names that each declares or imports.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use quote::ToTokens;
use syn::{Attribute, Item, UseTree};

/// Index of a module in [`Tree::modules`]. The root of the crate is 0.
pub(crate) type Id = usize;

#[derive(Debug, Default)]
pub(crate) struct Tree {
    pub(crate) modules: Vec<Module>,
    /// The file of each macro that is in scope by the order of the text.
    pub(crate) macros: BTreeMap<String, PathBuf>,
}

#[derive(Debug)]
pub(crate) struct Module {
    pub(crate) file: PathBuf,
    pub(crate) parent: Option<Id>,
    pub(crate) children: BTreeMap<String, Id>,
    /// Names of items that are declared here.
    pub(crate) items: Vec<String>,
    /// Imported names and their paths.
    pub(crate) imports: Vec<(String, Vec<String>)>,
    /// Paths of glob imports.
    pub(crate) globs: Vec<Vec<String>>,
    /// The code: everything but `use` and `mod`.
    pub(crate) code: Vec<proc_macro2::TokenStream>,
}

/// Reads a crate from its root file. `source` returns the text of a file, or `None` where there is none; a file that was
/// generated is left out.
pub(crate) fn read(root: &Path, source: &dyn Fn(&Path) -> Option<String>) -> Tree {
    let mut tree = Tree::default();
    let folder = root.parent().unwrap_or(Path::new("")).to_owned();
    file(&mut tree, root.to_owned(), &folder, None, source);
    tree
}

fn file(
    tree: &mut Tree,
    path: PathBuf,
    folder: &Path,
    parent: Option<Id>,
    source: &dyn Fn(&Path) -> Option<String>,
) -> Option<Id> {
    let text = source(&path)?;
    if text.starts_with("// Written by `cargo xtask regen`") {
        return None;
    }
    let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Some(module(tree, &path, folder, parent, parsed.items, source))
}

/// Adds a module with everything below it. `folder` is where its child files are.
fn module(
    tree: &mut Tree,
    path: &Path,
    folder: &Path,
    parent: Option<Id>,
    items: Vec<Item>,
    source: &dyn Fn(&Path) -> Option<String>,
) -> Id {
    let id = tree.modules.len();
    tree.modules.push(Module {
        file: path.to_owned(),
        parent,
        children: BTreeMap::new(),
        items: Vec::new(),
        imports: Vec::new(),
        globs: Vec::new(),
        code: Vec::new(),
    });
    for item in items {
        if attributes(&item).iter().any(is_test) {
            continue;
        }
        if let Some(name) = declared(&item) {
            tree.modules[id].items.push(name);
        }
        match item {
            Item::Mod(item) => {
                let name = item.ident.to_string();
                let below = folder.join(&name);
                let child = match item.content {
                    Some((_, items)) => Some(module(tree, path, &below, Some(id), items, source)),
                    None => match item.attrs.iter().find_map(path_attribute) {
                        Some(other) => file(tree, beside(path, &other), &below, Some(id), source),
                        None => file(tree, below.with_extension("rs"), &below, Some(id), source)
                            .or_else(|| file(tree, below.join("mod.rs"), &below, Some(id), source)),
                    },
                };
                tree.modules[id].children.extend(child.map(|child| (name, child)));
            }
            Item::Use(item) => imports(&mut tree.modules[id], Vec::new(), &item.tree),
            other => {
                if let Item::Macro(item) = &other
                    && let Some(name) = &item.ident
                {
                    tree.macros.insert(name.to_string(), path.to_owned());
                }
                tree.modules[id].code.push(other.into_token_stream());
            }
        }
    }
    id
}

fn imports(module: &mut Module, mut path: Vec<String>, tree: &UseTree) {
    match tree {
        UseTree::Path(part) => {
            path.push(part.ident.to_string());
            imports(module, path, &part.tree);
        }
        UseTree::Name(part) => {
            if part.ident != "self" {
                path.push(part.ident.to_string());
            }
            module.imports.extend(path.last().cloned().map(|name| (name, path)));
        }
        UseTree::Rename(part) => {
            if part.ident != "self" {
                path.push(part.ident.to_string());
            }
            module.imports.push((part.rename.to_string(), path));
        }
        UseTree::Glob(_) => module.globs.push(path),
        UseTree::Group(group) => group.items.iter().for_each(|tree| imports(module, path.clone(), tree)),
    }
}

fn declared(item: &Item) -> Option<String> {
    let name = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::TraitAlias(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(name.to_string())
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

fn is_test(attribute: &Attribute) -> bool {
    attribute.to_token_stream().to_string().replace(' ', "") == "#[cfg(test)]"
}

fn path_attribute(attribute: &Attribute) -> Option<String> {
    let text = attribute.to_token_stream().to_string().replace(' ', "");
    Some(text.strip_prefix("#[path=\"")?.strip_suffix("\"]")?.to_owned())
}

/// The path of a `#[path]` in `file`, without `..`.
fn beside(file: &Path, path: &str) -> PathBuf {
    let mut out = file.parent().unwrap_or(Path::new("")).to_owned();
    for part in path.split('/') {
        if part == ".." {
            out.pop();
        } else {
            out.push(part);
        }
    }
    out
}
