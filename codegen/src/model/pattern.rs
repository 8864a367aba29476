//! Regular expressions of `patternProperties`, as far as a chain of characters and their counts expresses them: without groups and
//! alternatives.

use super::chain;

/// A regular expression of JSON Schema (ECMA-262).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern {
    pub text: String,
    /// The steps that match a whole text, one after the other.
    pub steps: Vec<Step>,
}

/// Repeated characters of a set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The set, as ranges in order, both ends included.
    pub of: Vec<(char, char)>,
    pub least: usize,
    /// [`usize::MAX`] if the number is not limited.
    pub most: usize,
}

/// Longest chain. A longer one costs more than it is worth.
const STEPS: usize = 64;

/// Most characters of a step in a sample.
const LONGEST: usize = 4096;

const MANY: usize = usize::MAX;
const ALL: &[(char, char)] = &[('\0', char::MAX)];
const LINE_ENDS: &[(char, char)] = &[('\n', '\n'), ('\r', '\r'), ('\u{2028}', '\u{2029}')];
const DIGITS: &[(char, char)] = &[('0', '9')];
const WORD: &[(char, char)] = &[('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')];
const SPACES: &[(char, char)] = &[
    ('\t', '\r'),
    (' ', ' '),
    ('\u{a0}', '\u{a0}'),
    ('\u{1680}', '\u{1680}'),
    ('\u{2000}', '\u{200a}'),
    ('\u{2028}', '\u{2029}'),
    ('\u{202f}', '\u{202f}'),
    ('\u{205f}', '\u{205f}'),
    ('\u{3000}', '\u{3000}'),
    ('\u{feff}', '\u{feff}'),
];

impl Pattern {
    /// Reads a regular expression. Returns `None` if a chain does not express it, or if it is not valid.
    pub fn parse(text: &str) -> Option<Self> {
        let (from_start, rest) = text.strip_prefix('^').map_or((false, text), |rest| (true, rest));
        let any = || Step { of: ALL.to_vec(), least: 0, most: MANY };
        let mut steps: Vec<Step> = (!from_start).then(any).into_iter().collect();
        let mut reader = Reader { rest };
        loop {
            match reader.rest {
                "" => steps.push(any()),
                "$" => {}
                _ => {
                    steps.push(reader.step()?);
                    continue;
                }
            }
            return (steps.len() <= STEPS).then(|| Self { text: text.to_owned(), steps });
        }
    }

    /// Returns whether the expression matches a text.
    pub fn matches(&self, text: &str) -> bool {
        chain::matches(self.steps.iter().map(|step| (step.of.as_slice(), step.least, step.most)), text)
    }

    /// Returns a short text of at least this length that the expression matches, if the expression allows that length.
    pub(crate) fn sample(&self, length: usize) -> Option<String> {
        let one = |step: &Step| {
            let has = |sign: &char| step.of.iter().any(|(first, last)| (first..=last).contains(&sign));
            let usual = ['1', 'a', 'A', ' '].into_iter().find(has);
            usual.or_else(|| step.of.first().map(|(first, _)| *first))
        };
        let mut missing = length.saturating_sub(self.steps.iter().fold(0, |sum, step| sum.saturating_add(step.least)));
        let mut text = String::new();
        for step in &self.steps {
            let more = missing.min(step.most.saturating_sub(step.least));
            missing -= more;
            let count = step.least.saturating_add(more);
            if count > 0 {
                // A hostile count must not make a long text.
                text.extend(std::iter::repeat_n(one(step)?, count.min(LONGEST)));
            }
        }
        Some(text).filter(|text| self.matches(text))
    }

    /// Returns whether the expression matches every name. A name has no line ends.
    pub fn is_any(&self) -> bool {
        let not_line_ends = complement(LINE_ENDS);
        self.steps.iter().all(|step| step.least == 0)
            && self.steps.iter().any(|step| step.most == MANY && (step.of == ALL || step.of == not_line_ends))
    }

    /// Returns the characters that each match begins with.
    pub fn prefix(&self) -> String {
        let literal = |step: &Step| match (step.of.as_slice(), step.least, step.most) {
            ([(first, last)], 1, 1) if first == last => Some(*first),
            _ => None,
        };
        self.steps.iter().map_while(literal).collect()
    }
}

struct Reader<'t> {
    rest: &'t str,
}

/// A part of a set.
enum Part {
    Char(char),
    Set(Vec<(char, char)>),
}

impl Reader<'_> {
    fn next(&mut self) -> Option<char> {
        let mut chars = self.rest.chars();
        let next = chars.next();
        self.rest = chars.as_str();
        next
    }

    fn skip(&mut self, sign: char) -> bool {
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// Reads characters and how often they are repeated.
    fn step(&mut self) -> Option<Step> {
        let of = match self.next()? {
            '.' => complement(LINE_ENDS),
            '[' => self.set()?,
            '\\' => match self.escape()? {
                Part::Char(char) => vec![(char, char)],
                Part::Set(set) => set,
            },
            '^' | '$' | '(' | ')' | '|' | '*' | '+' | '?' | '{' | '}' | ']' => return None,
            char => vec![(char, char)],
        };
        let (least, most) = match self.rest.chars().next() {
            Some('*') => (0, MANY),
            Some('+') => (1, MANY),
            Some('?') => (0, 1),
            Some('{') => {
                let (counts, rest) = self.rest.strip_prefix('{')?.split_once('}')?;
                self.rest = rest;
                let (least, most) = counts.split_once(',').map_or((counts, Some(counts)), |(least, most)| {
                    (least, Some(most).filter(|most| !most.is_empty()))
                });
                self.skip('?');
                let (least, most) = (count(least)?, most.map_or(Some(MANY), count)?);
                return (least <= most).then_some(Step { of, least, most });
            }
            _ => return Some(Step { of, least: 1, most: 1 }),
        };
        self.next();
        // Whether few or many are taken makes no difference to whether there is a match.
        self.skip('?');
        Some(Step { of, least, most })
    }

    /// Reads a set up to its bracket.
    fn set(&mut self) -> Option<Vec<(char, char)>> {
        let is_negated = self.skip('^');
        let mut ranges = Vec::new();
        while !self.skip(']') {
            let first = match self.part()? {
                Part::Char(first) => first,
                Part::Set(_) if self.rest.starts_with('-') && !self.rest.starts_with("-]") => return None,
                Part::Set(set) => {
                    ranges.extend(set);
                    continue;
                }
            };
            if self.rest.starts_with("-]") || !self.skip('-') {
                ranges.push((first, first));
                continue;
            }
            match self.part()? {
                Part::Char(last) if first <= last => ranges.push((first, last)),
                _ => return None,
            }
        }
        let ranges = joined(ranges);
        match is_negated {
            _ if ranges.is_empty() => None,
            true => Some(complement(&ranges)),
            false => Some(ranges),
        }
    }

    fn part(&mut self) -> Option<Part> {
        match self.next()? {
            '\\' => self.escape(),
            char => Some(Part::Char(char)),
        }
    }

    fn escape(&mut self) -> Option<Part> {
        Some(match self.next()? {
            'd' => Part::Set(DIGITS.to_vec()),
            'D' => Part::Set(complement(DIGITS)),
            'w' => Part::Set(WORD.to_vec()),
            'W' => Part::Set(complement(WORD)),
            's' => Part::Set(SPACES.to_vec()),
            'S' => Part::Set(complement(SPACES)),
            't' => Part::Char('\t'),
            'n' => Part::Char('\n'),
            'r' => Part::Char('\r'),
            'f' => Part::Char('\u{c}'),
            'v' => Part::Char('\u{b}'),
            'x' => Part::Char(self.hex(2)?),
            'u' => Part::Char(self.hex(4)?),
            sign if sign.is_ascii_punctuation() => Part::Char(sign),
            _ => return None,
        })
    }

    fn hex(&mut self, digits: usize) -> Option<char> {
        let (hex, rest) = self.rest.split_at_checked(digits)?;
        self.rest = rest;
        let is_hex = hex.bytes().all(|byte| byte.is_ascii_hexdigit());
        char::from_u32(u32::from_str_radix(hex, 16).ok().filter(|_| is_hex)?)
    }
}

fn count(digits: &str) -> Option<usize> {
    let is_count = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|count| is_count && *count <= 0xffff)
}

/// Sorts ranges, and joins those that meet.
fn joined(mut ranges: Vec<(char, char)>) -> Vec<(char, char)> {
    ranges.sort_unstable();
    let mut joined: Vec<(char, char)> = Vec::with_capacity(ranges.len());
    for (first, last) in ranges {
        match joined.last_mut() {
            Some((_, end)) if first <= *end || after(*end) == Some(first) => *end = last.max(*end),
            _ => joined.push((first, last)),
        }
    }
    joined
}

/// Returns the characters that are not in `ranges`, which are in order.
fn complement(ranges: &[(char, char)]) -> Vec<(char, char)> {
    let mut rest = Vec::new();
    let mut from = Some('\0');
    for (first, last) in ranges {
        rest.extend(from.zip(before(*first)).filter(|(from, to)| from <= to));
        from = after(*last);
    }
    rest.extend(from.map(|from| (from, char::MAX)));
    rest
}

fn after(char: char) -> Option<char> {
    (char..=char::MAX).nth(1)
}

fn before(char: char) -> Option<char> {
    ('\0'..=char).rev().nth(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples_match() {
        let sample = |text: &str, length| Pattern::parse(text).and_then(|pattern| pattern.sample(length));
        assert_eq!(sample("^#[0-9a-f]{6}$", 0).as_deref(), Some("#111111"));
        assert_eq!(sample("^[0-9]{4}-[0-9]{2}$", 0).as_deref(), Some("1111-11"));
        assert_eq!(sample("^[a-z]+$", 3).as_deref(), Some("aaa"));
        assert_eq!(sample(r"\d", 0).as_deref(), Some("1"));
        // The longest sample of a step is no match, and one of several alternatives is not made.
        assert_eq!(sample("^a{999999999}$", 0), None);
        assert_eq!(sample("^(a|b)$", 0), None);
    }
}
