//! Names functions after operation ids. The name of the group is not repeated: `repos/list-for-org` under the tag `repos` is
//! `repos().list_for_org()`.

use std::collections::HashMap;

use super::casing;

/// Longest tag that is looked for in ids.
const LONGEST: usize = 100;

/// Returns the name for each operation id of a group. `taken` are names that other functions of the group may have.
pub(crate) fn names<'n>(tag: &str, ids: &[&str], taken: impl Iterator<Item = &'n str>) -> Vec<String> {
    let whole = |id: &str| casing::snake(id, "operation");
    let short = |id: &&str| rest(tag, id);
    let mut uses: HashMap<String, usize> = taken.map(|name| (name.to_owned(), 1)).collect();
    for id in ids {
        let name = short(id);
        for name in name.into_iter().chain([whole(id)]) {
            *uses.entry(name).or_default() += 1;
        }
    }
    ids.iter().map(|id| short(id).filter(|name| uses.get(name) == Some(&1)).unwrap_or_else(|| whole(id))).collect()
}

/// Returns the name for the rest of an id that begins with the tag and a separator, unless a function cannot have that name.
fn rest(tag: &str, id: &str) -> Option<String> {
    let group = casing::snake(tag, "");
    let ends = id.match_indices(['/', '.', ':', '_', '-']).map(|(at, _)| id.split_at(at));
    let mut ends = ends.take_while(|(begin, _)| begin.len() <= LONGEST);
    let (_, rest) = ends.find(|(begin, _)| casing::snake(begin, "") == group)?;
    let name = casing::snake(rest, "");
    let is_name = !name.starts_with('_') && syn::parse_str::<syn::Ident>(&name).is_ok();
    is_name.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::names;

    #[test]
    fn the_group_is_said_once() {
        for (tag, ids, expected) in [
            (
                "repos",
                &["repos/list-for-org", "repos/get", "gists/list"][..],
                &["list_for_org", "get", "gists_list"][..],
            ),
            (
                "User Accounts",
                &["user_accounts_list", "UserAccounts.get", "useraccounts_x"],
                &["list", "get", "useraccounts_x"],
            ),
            (
                "pets",
                &["petsList", "list_pets", "pets", "pets_", "pets/2", "pets_type"],
                &["pets_list", "list_pets", "pets", "pets", "pets_2", "pets_type"],
            ),
            ("pets", &["pets/list", "pets_list", "pets.get", "get"], &["pets_list", "pets_list", "pets_get", "get"]),
            ("", &["_a"], &["a"]),
        ] {
            assert_eq!(names(tag, ids, std::iter::empty()), expected, "{tag}");
        }
        assert_eq!(names("pets", &["pets/list"], ["list"].into_iter()), ["pets_list"]);
    }
}
