//! Matches a text against a chain of characters and their counts. The time is in proportion to the text and to the chain, whatever
//! both are.

/// A set of characters, as ranges with both ends, and how many of them follow each other: at least, and at most.
pub(crate) type Step<'s> = (&'s [(char, char)], usize, usize);

/// Returns whether the steps, one after the other, match the whole text.
pub(crate) fn matches<'s>(steps: impl IntoIterator<Item = Step<'s>>, text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    let mut reached = vec![false; chars.len() + 1];
    if let Some(first) = reached.first_mut() {
        *first = true;
    }
    for step in steps {
        if !reached.contains(&true) {
            return false;
        }
        reached = after(step, &reached, &chars);
    }
    reached.last() == Some(&true)
}

/// Returns the places between characters where a step can end, from those where it can begin.
fn after((set, least, most): Step<'_>, from: &[bool], chars: &[char]) -> Vec<bool> {
    let is_in = |char: char| set.iter().any(|(first, last)| (*first..=*last).contains(&char));
    // How many characters of the set end at a place, and where the shortest match that ends there can begin.
    let (mut run, mut start) = (0, None);
    let before = std::iter::once(None).chain(chars.iter().map(Some));
    let places = before.enumerate().map(|(at, char)| {
        run = char.filter(|char| is_in(**char)).map_or(0, |_| run + 1);
        let begin = at.checked_sub(least);
        start = begin.filter(|begin| from.get(*begin) == Some(&true)).or(start);
        start.is_some_and(|start| at - start <= run.min(most))
    });
    places.collect()
}
