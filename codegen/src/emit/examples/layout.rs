//! Formats the tokens of an expression, much like rustfmt.
//!
//! For examples in docs, which are short and many: prettyplease takes longer, and does not format the inside of a macro. Knows
//! literals of structs, lists, calls and chains of calls, and no other syntax.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

/// Longest line, in characters.
pub(in crate::emit) const WIDTH: usize = 88;
const STEP: usize = 4;

/// Formats a statement: `head`, an expression, `tail`. If it does not fit on one line, each method of a chain has its own line.
pub(in crate::emit) fn statement(head: &str, expression: TokenStream, tail: &str) -> String {
    let tokens: Vec<TokenTree> = expression.into_iter().collect();
    let line = format!("{head}{}{tail}", flat(&tokens));
    if fits(&line, 0) {
        return line + "\n";
    }
    let starts: Vec<usize> = (1..tokens.len()).filter(|&at| is_dot(&tokens, at)).collect();
    let Some((first, rest)) = starts.split_first().and_then(|(first, _)| tokens.split_at_checked(*first)) else {
        return format!("{head}{}{tail}\n", broken(&tokens, 0));
    };
    let mut text = format!("{head}{}", flat(first));
    let mut link = Vec::new();
    let mut links = Vec::new();
    for (at, token) in rest.iter().enumerate() {
        if is_dot(rest, at) && !link.is_empty() {
            links.push(std::mem::take(&mut link));
        }
        link.push(token.clone());
    }
    links.push(link);
    for link in links {
        text += &format!("\n{:STEP$}{}", "", laid_out(&link, STEP, 1));
    }
    text + tail + "\n"
}

/// Returns whether a token is the dot of a method call, not of `..`.
fn is_dot(tokens: &[TokenTree], at: usize) -> bool {
    let dot = |at: usize| matches!(tokens.get(at), Some(TokenTree::Punct(one)) if one.as_char() == '.');
    dot(at) && !dot(at + 1) && !at.checked_sub(1).is_some_and(dot)
}

fn fits(line: &str, indent: usize) -> bool {
    indent + line.chars().count() <= WIDTH
}

/// Formats tokens on one line, or on several with the last group opened. `after` is the number of characters that follow on the
/// last line.
fn laid_out(tokens: &[TokenTree], indent: usize, after: usize) -> String {
    let line = flat(tokens);
    if fits(&line, indent + after) { line } else { broken(tokens, indent) }
}

fn broken(tokens: &[TokenTree], indent: usize) -> String {
    let last = tokens.iter().rposition(|token| matches!(token, TokenTree::Group(group) if !group.stream().is_empty()));
    let Some((before, TokenTree::Group(group), after)) =
        last.and_then(|at| Some((tokens.get(..at)?, tokens.get(at)?, tokens.get(at + 1..)?)))
    else {
        return flat(tokens);
    };
    let gap = if group.delimiter() == Delimiter::Brace && !before.is_empty() { " " } else { "" };
    format!("{}{gap}{}{}", flat(before), opened(group, indent), flat(after))
}

fn opened(group: &Group, indent: usize) -> String {
    let (open, close) = signs(group);
    let parts = parts(group);
    // A single group in brackets begins on the line of the bracket.
    if let ([only], false) = (parts.as_slice(), group.delimiter() == Delimiter::Brace)
        && let Some(TokenTree::Group(inner)) = only.last()
        && !inner.stream().is_empty()
    {
        return format!("{open}{}{close}", broken(only, indent));
    }
    let inside = indent + STEP;
    let mut text = format!("{open}\n");
    for part in &parts {
        // No comma is allowed after `..base`.
        let comma = if flat(part).starts_with("..") { "" } else { "," };
        text += &format!("{:inside$}{}{comma}\n", "", laid_out(part, inside, 1));
    }
    text + &format!("{:indent$}{close}", "")
}

fn signs(group: &Group) -> (&'static str, &'static str) {
    match group.delimiter() {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::Brace => ("{", "}"),
        Delimiter::None => ("", ""),
    }
}

/// Returns the tokens between the commas of a group.
fn parts(group: &Group) -> Vec<Vec<TokenTree>> {
    let mut parts = vec![Vec::new()];
    for token in group.stream() {
        match (&token, parts.last_mut()) {
            (TokenTree::Punct(one), _) if one.as_char() == ',' => parts.push(Vec::new()),
            (_, Some(part)) => part.push(token),
            (_, None) => {}
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

fn flat(tokens: &[TokenTree]) -> String {
    let mut text = String::new();
    let mut joint = false;
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = signs(group);
                let inside: Vec<String> = parts(group).iter().map(|part| flat(part)).collect();
                let inside = inside.join(", ");
                // A tuple of one.
                let comma = match group.stream().into_iter().last() {
                    Some(TokenTree::Punct(last))
                        if last.as_char() == ',' && group.delimiter() == Delimiter::Parenthesis =>
                    {
                        ","
                    }
                    _ => "",
                };
                let space = if group.delimiter() == Delimiter::Brace && !inside.is_empty() { " " } else { "" };
                let gap = if group.delimiter() == Delimiter::Brace && at > 0 { " " } else { "" };
                text += &format!("{gap}{open}{space}{inside}{comma}{space}{close}");
            }
            TokenTree::Punct(one) => {
                text.push(one.as_char());
                let is_type = one.as_char() == ':' && one.spacing() == Spacing::Alone && !joint;
                if is_type {
                    text.push(' ');
                }
                joint = one.spacing() == Spacing::Joint;
                continue;
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => text += &token.to_string(),
        }
        joint = false;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laid(code: &str, expected: &str) {
        let tokens = code.parse().unwrap_or_default();
        assert_eq!(statement("let a = ", tokens, ";"), expected);
    }

    #[test]
    fn what_fits_stands_on_one_line() {
        laid("a . b ( - 1 , & \"x\" . into ( ) ) . await ?", "let a = a.b(-1, &\"x\".into()).await?;\n");
        laid("A { b : vec ! [ ] , .. C :: d ( ) }", "let a = A { b: vec![], ..C::d() };\n");
        laid("( r#type , )", "let a = (r#type,);\n");
        laid("j ! ( { \"a\" : [ 1 , null ] } )", "let a = j!({ \"a\": [1, null] });\n");
        laid("A { }", "let a = A {};\n");
    }

    #[test]
    fn what_does_not_is_opened_from_without() {
        let long = "\"a text of thirty characters...\"";
        laid(
            &format!("A {{ b: {long}, c: C::new({long}), ..D::new(1, 2) }}"),
            &format!("let a = A {{\n    b: {long},\n    c: C::new({long}),\n    ..D::new(1, 2)\n}};\n"),
        );
        laid(
            &format!("vec![A {{ b: Some({long}), c: {long} }}]"),
            &format!("let a = vec![A {{\n    b: Some({long}),\n    c: {long},\n}}];\n"),
        );
    }

    #[test]
    fn a_chain_has_a_line_for_each_of_its_calls() {
        let long = "\"a text of thirty characters...\"";
        laid(
            &format!("a.b().c({long}, {long}).await?"),
            &format!("let a = a\n    .b()\n    .c({long}, {long})\n    .await?;\n"),
        );
        laid(
            &format!("a.b({long}, {long}, {long}).await?"),
            &format!("let a = a\n    .b(\n        {long},\n        {long},\n        {long},\n    )\n    .await?;\n"),
        );
    }
}
