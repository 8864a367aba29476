//! Edits lines of a codegen.toml. Comments, order and layout stay.

use anyhow::{Context, Result, bail};
use codegen::migrate::{Edit, Line};
use toml_edit::{Array, DocumentMut, InlineTable, Item, Key, Table, Value};

/// Edits lines.
pub(super) fn edit(text: &str, name: &str, lines: &[Line]) -> Result<String> {
    let mut document = text.parse::<DocumentMut>().with_context(|| name.to_owned())?;
    for line in lines {
        change(document.as_table_mut(), line).with_context(|| format!("{name}: {}: {}", line.table, line.reason))?;
    }
    Ok(document.to_string())
}

fn change(root: &mut Table, line: &Line) -> Result<()> {
    let table = table(root, &line.table)?;
    match &line.edit {
        Edit::Key { from, to } => rename(table, from, to),
        Edit::Remove { key } => {
            let (_, item) = table.remove_entry(key).with_context(|| format!("no line `{key}`"))?;
            drop(item);
            Ok(())
        }
        Edit::Entry { list, from, to } => {
            let list = array(table, list)?;
            let entry = list.iter_mut().find(|entry| entry.as_str() == Some(from)).context("no such entry")?;
            let decor = entry.decor().clone();
            *entry = Value::from(to.as_str());
            *entry.decor_mut() = decor;
            Ok(())
        }
        Edit::RemoveEntry { list, entry } => {
            let list = array(table, list)?;
            let at = list.iter().position(|one| one.as_str() == Some(entry)).context("no such entry")?;
            take_out(list, at);
            Ok(())
        }
        Edit::Name { key, name } => {
            set(table, key, Value::from(name.as_str()));
            Ok(())
        }
        Edit::Deprecated { key, names } => deprecate(table, key, names),
    }
}

/// The table at a path, created if it is missing.
fn table<'t>(root: &'t mut Table, path: &str) -> Result<&'t mut Table> {
    let mut table = root;
    for part in path.split('.') {
        let item = table.entry(part).or_insert_with(|| {
            let mut made = Table::new();
            made.set_implicit(path.contains('.') && !path.ends_with(part));
            Item::Table(made)
        });
        let Some(inner) = item.as_table_mut() else { bail!("`{path}` is not a table") };
        table = inner;
    }
    Ok(table)
}

fn array<'t>(table: &'t mut Table, list: &str) -> Result<&'t mut Array> {
    table.get_mut(list).and_then(Item::as_array_mut).with_context(|| format!("no list `{list}`"))
}

/// Changes the key of a line in its place, by filling the table again in its order.
fn rename(table: &mut Table, from: &str, to: &str) -> Result<()> {
    if table.contains_key(to) {
        bail!("a line `{to}` exists");
    }
    let keys = table.iter().map(|(key, _)| key.to_owned()).collect::<Vec<_>>();
    if !keys.iter().any(|key| key == from) {
        bail!("no line `{from}`");
    }
    let entries = keys.iter().filter_map(|key| table.remove_entry(key)).collect::<Vec<_>>();
    for (key, item) in entries {
        let key = if key.get() == from { renamed(&key, to) } else { key };
        table.insert_formatted(&key, item);
    }
    Ok(())
}

/// A key with the spaces and comments around the old one.
fn renamed(key: &Key, to: &str) -> Key {
    Key::new(to).with_leaf_decor(key.leaf_decor().clone()).with_dotted_decor(key.dotted_decor().clone())
}

/// Removes an entry of a list with the comments above and after it. By the grammar, the comment after it belongs to the next entry.
fn take_out(list: &mut Array, at: usize) {
    let text =
        |raw: Option<&toml_edit::RawString>| raw.and_then(toml_edit::RawString::as_str).unwrap_or_default().to_owned();
    let before = text(list.get(at).and_then(|entry| entry.decor().prefix()));
    list.remove(at);
    let joined = |after: &str| match (before.split_once('\n'), after.split_once('\n')) {
        (Some((ends, _)), Some((_, begins))) => format!("{ends}\n{begins}"),
        _ => before.clone(),
    };
    match list.get_mut(at) {
        Some(next) => {
            let after = joined(&text(next.decor().prefix()));
            next.decor_mut().set_prefix(after);
        }
        None => {
            let trailing = text(Some(list.trailing()));
            if trailing.contains('\n') {
                list.set_trailing(joined(&trailing));
            }
        }
    }
}

fn set(table: &mut Table, key: &str, value: Value) {
    table.insert(key, Item::Value(value));
}

/// Adds deprecated names to a key, and keeps its name and its other deprecated names.
fn deprecate(table: &mut Table, key: &str, names: &[String]) -> Result<()> {
    let mut line = match table.get(key) {
        None => InlineTable::new(),
        Some(Item::Value(Value::InlineTable(line))) => line.clone(),
        Some(Item::Value(Value::String(name))) => {
            let mut line = InlineTable::new();
            line.insert("name", Value::from(name.value().as_str()));
            line
        }
        Some(_) => bail!("`{key}` is neither a name nor a table"),
    };
    let known = line.get("deprecated").and_then(Value::as_array).into_iter().flatten();
    let mut all = known.filter_map(|name| name.as_str().map(str::to_owned)).collect::<Vec<_>>();
    for name in names {
        if !all.contains(name) {
            all.push(name.clone());
        }
    }
    line.insert("deprecated", Value::Array(all.iter().map(String::as_str).collect()));
    set(table, key, Value::InlineTable(line));
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const TEXT: &str = "\
# About Rust.
module = \"v1\"

[retry]
safe = [\"find\", \"look\"] # searches

[required]
except = [
  \"A.id\", # Of A.
  \"B.id\", # Of B.
]

# Types.
[rename.types]
One = \"Uno\" # first
# The second.
Two = \"Due\"
Three = \"Tre\"
";

    fn edited(table: &str, edit: Edit) -> Result<String> {
        let line = Line { table: table.to_owned(), edit, reason: "because".to_owned() };
        super::edit(TEXT, "codegen.toml", &[line])
    }

    fn done(table: &str, edit: Edit) -> String {
        edited(table, edit).unwrap()
    }

    #[test]
    fn a_line_gets_another_key_in_its_place() {
        let key = |from: &str, to: &str| Edit::Key { from: from.to_owned(), to: to.to_owned() };
        assert_eq!(done("rename.types", key("One", "Eins")), TEXT.replace("One =", "Eins ="));
        assert_eq!(done("rename.types", key("Two", "Zwei.a")), TEXT.replace("Two =", "\"Zwei.a\" ="));
        let refused = |edit| format!("{:#}", edited("rename.types", edit).unwrap_err());
        assert_eq!(refused(key("Four", "x")), "codegen.toml: rename.types: because: no line `Four`");
        assert_eq!(refused(key("One", "Two")), "codegen.toml: rename.types: because: a line `Two` exists");
    }

    #[test]
    fn a_table_of_its_own_gets_another_key() {
        let key = Edit::Key { from: "a".to_owned(), to: "b c".to_owned() };
        let line = Line { table: "security".to_owned(), edit: key, reason: String::new() };
        let text = "module = \"v1\"\n\n# Of callers.\n[security.a]\nspelling = \"x\" # why\n\n[other]\nx = 1\n";
        assert_eq!(super::edit(text, "codegen.toml", &[line]).unwrap(), text.replace("security.a", "security.\"b c\""));
    }

    #[test]
    fn lines_and_entries_are_removed() {
        assert_eq!(
            done("rename.types", Edit::Remove { key: "Three".to_owned() }),
            TEXT.replace("Three = \"Tre\"\n", "")
        );
        let entry = |list: &str, entry: &str| Edit::RemoveEntry { list: list.to_owned(), entry: entry.to_owned() };
        assert_eq!(done("retry", entry("safe", "look")), TEXT.replace(", \"look\"", ""));
        assert_eq!(done("retry", entry("safe", "find")), TEXT.replace("\"find\", ", ""));
        assert_eq!(done("required", entry("except", "A.id")), TEXT.replace("  \"A.id\", # Of A.\n", ""));
        assert_eq!(done("required", entry("except", "B.id")), TEXT.replace("  \"B.id\", # Of B.\n", ""));
        let to = Edit::Entry { list: "safe".to_owned(), from: "look".to_owned(), to: "seek".to_owned() };
        assert_eq!(done("retry", to), TEXT.replace("look", "seek"));
    }

    #[test]
    fn names_and_deprecated_names_are_added() {
        let name = Edit::Name { key: "Four".to_owned(), name: "Quattro".to_owned() };
        assert_eq!(done("rename.types", name), format!("{TEXT}Four = \"Quattro\"\n"));
        let old = |key: &str, names: &[&str]| Edit::Deprecated {
            key: key.to_owned(),
            names: names.iter().map(|name| (*name).to_owned()).collect(),
        };
        assert_eq!(
            done("rename.operations", old("list_all", &["find"])),
            format!("{TEXT}\n[rename.operations]\nlist_all = {{ deprecated = [\"find\"] }}\n")
        );
        let line = |edit| Line { table: "rename.operations".to_owned(), edit, reason: String::new() };
        let more = [line(old("a.b", &["c"])), line(old("a.b", &["d", "c"]))];
        assert_eq!(
            super::edit("[rename.operations]\n\"a.b\" = \"x\" # why\n", "codegen.toml", &more).unwrap(),
            "[rename.operations]\n\"a.b\" = { name = \"x\", deprecated = [\"c\", \"d\"] }\n"
        );
    }
}
