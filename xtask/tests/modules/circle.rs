//! Finds the circles of a graph of files, and the shortest way around each.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt;
use std::path::PathBuf;

use crate::uses::Uses;

/// Files that use each other.
#[derive(Debug)]
pub(crate) struct Circle {
    pub(crate) files: BTreeSet<PathBuf>,
    /// The shortest way around: each file, the path in it, and the file that the path leads to.
    pub(crate) steps: Vec<(PathBuf, String, PathBuf)>,
}

/// The strongly connected components of more than one file.
pub(crate) fn circles(uses: &Uses) -> Vec<Circle> {
    let reached = uses.keys().map(|file| (file, reached(uses, file))).collect::<BTreeMap<_, _>>();
    let mut seen = BTreeSet::new();
    let mut circles = Vec::new();
    for (file, all) in &reached {
        if seen.contains(*file) || !all.contains(*file) {
            continue;
        }
        let back = |other: &&PathBuf| reached.get(other).is_some_and(|all| all.contains(*file));
        let files = all.iter().filter(back).cloned().collect::<BTreeSet<_>>();
        seen.extend(files.iter().cloned());
        let ways = files.iter().filter_map(|start| way_around(uses, start));
        let steps = ways.min_by_key(Vec::len).unwrap_or_default();
        circles.push(Circle { files, steps });
    }
    circles
}

/// Every file that one leads to, itself only if there is a way back.
fn reached(uses: &Uses, start: &PathBuf) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    let mut left = vec![start];
    while let Some(file) = left.pop() {
        for next in uses.get(file).into_iter().flat_map(BTreeMap::keys) {
            if found.insert(next.clone()) {
                left.push(next);
            }
        }
    }
    found
}

/// The shortest way from a file back to it.
fn way_around(uses: &Uses, start: &PathBuf) -> Option<Vec<(PathBuf, String, PathBuf)>> {
    let mut before = BTreeMap::<&PathBuf, (&PathBuf, &String)>::new();
    let mut left = VecDeque::from([start]);
    while let Some(file) = left.pop_front() {
        for (next, path) in uses.get(file).into_iter().flatten() {
            if before.contains_key(next) {
                continue;
            }
            before.insert(next, (file, path));
            if next == start {
                let mut steps = Vec::new();
                let mut at = start;
                loop {
                    let (file, path) = before.get(at)?;
                    steps.push(((*file).clone(), (*path).clone(), at.clone()));
                    at = file;
                    if at == start {
                        break;
                    }
                }
                steps.reverse();
                return Some(steps);
            }
            left.push_back(next);
        }
    }
    None
}

impl fmt::Display for Circle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} files use each other; the shortest circle:", self.files.len())?;
        for (file, path, other) in &self.steps {
            writeln!(f, "  {} uses `{path}` of {}", file.display(), other.display())?;
        }
        if self.files.len() > self.steps.len() {
            writeln!(f, "  all of them:")?;
            self.files.iter().try_for_each(|file| writeln!(f, "    {}", file.display()))?;
        }
        Ok(())
    }
}
