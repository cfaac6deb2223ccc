//! The code as the words check sees it: string literals with the place each stands in.
use std::collections::BTreeSet;
use std::str::FromStr;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::Problem;
use super::files::Files;
use super::messages::Locale;
use super::policy::Policy;

/// A string literal of the code outside tests.
#[derive(Clone)]
pub(super) struct Literal {
    /// File below the checkout.
    pub(super) path: String,
    /// Line, from 1.
    pub(super) line: usize,
    /// What it holds (escapes as written).
    pub(super) text: String,
    /// Where it stands.
    pub(super) place: Place,
}

/// Where a literal stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// As a text of `html!`.
    Text,
    /// As the value of this attribute or property in `html!`.
    Attribute(String),
    /// Anywhere else; with the name of the function, method or macro it is handed to.
    Code(Option<String>),
}

/// What surrounds the tokens being read.
#[derive(Clone, PartialEq)]
enum Within {
    /// Ordinary Rust; the name is that of the call whose arguments these are.
    Code(Option<String>),
    /// Elements and texts of `html!`.
    Html,
    /// `{ … }` in `html!`: in a text's place, or as the value of an attribute.
    Value(Place),
}

/// Literals of all Rust files of the rooms that show words, this check's own files apart.
pub(super) fn read(files: &Files, problems: &mut Vec<Problem>) -> Vec<Literal> {
    let mut literals = Vec::new();
    for folder in ["app", "component", "core", "server", "xtask"] {
        for (path, text) in files.below(folder) {
            let own = path.starts_with("xtask/src/words");
            if own || path.contains("/tests") || !path.ends_with(".rs") {
                continue;
            }
            match TokenStream::from_str(text) {
                Ok(tokens) => {
                    let mut reader = Reader { path, found: &mut literals };
                    reader.read(tokens, &Within::Code(None));
                }
                Err(error) => {
                    let line = error.span().start().line;
                    problems.push(Problem::new(path, line, "is not Rust"));
                }
            }
        }
    }
    literals
}

/// The variants of the enum at `path#Name`, in kebab case.
pub(super) fn variants(files: &Files, place: &str) -> Result<BTreeSet<String>, String> {
    let (path, name) = place.split_once('#').ok_or("is not of the form path#Enum")?;
    let text = files.get(path).ok_or_else(|| format!("{path} does not exist"))?;
    let tokens = TokenStream::from_str(text).map_err(|_| format!("{path} is not Rust"))?;
    let body = body_after(tokens, "enum", name);
    let body = body.ok_or_else(|| format!("{path} has no enum {name}"))?;
    // A variant is the first identifier, and the first after each comma.
    let mut variants = BTreeSet::new();
    let mut fresh = true;
    for token in body {
        match token {
            TokenTree::Ident(variant) if fresh => {
                variants.insert(kebab(&variant.to_string()));
                fresh = false;
            }
            TokenTree::Punct(comma) if comma.as_char() == ',' => fresh = true,
            _ => {}
        }
    }
    Ok(variants)
}

/// The string literals in the method at `path#Type::method`: the ends of ids that it returns.
pub(super) fn literals(files: &Files, place: &str) -> Result<BTreeSet<String>, String> {
    let (path, (owner, method)) = place
        .split_once('#')
        .and_then(|(path, rest)| Some((path, rest.split_once("::")?)))
        .ok_or_else(|| format!("{place} is not of the form path#Type::method"))?;
    let text = files.get(path).ok_or_else(|| format!("{path} does not exist"))?;
    let tokens = TokenStream::from_str(text).map_err(|_| format!("{path} is not Rust"))?;
    let body = body_after(tokens, "impl", owner)
        .and_then(|body| body_after(body, "fn", method))
        .ok_or_else(|| format!("{path} has no {owner}::{method}"))?;
    let mut found = Vec::new();
    Reader { path, found: &mut found }.read(body, &Within::Code(None));
    Ok(found.into_iter().map(|literal| literal.text).collect())
}

/// What stands in the braces of `keyword name … { … }`, wherever that has them.
fn body_after(tokens: TokenStream, keyword: &str, name: &str) -> Option<TokenStream> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is = |at: usize, word: &str| matches!(tokens.get(at), Some(TokenTree::Ident(ident)) if ident == word);
    let starts = (0..tokens.len()).filter(|at| is(*at, keyword) && is(*at + 1, name));
    let bodies = starts.filter_map(|start| {
        tokens[start..].iter().find_map(|token| match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                Some(group.stream())
            }
            _ => None,
        })
    });
    // A type may have several `impl` blocks: all of them together.
    bodies.fold(None, |all: Option<TokenStream>, body| {
        let mut all = all.unwrap_or_default();
        all.extend(body);
        Some(all)
    })
}

fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for (at, c) in name.chars().enumerate() {
        if c.is_uppercase() && at > 0 {
            kebab.push('-');
        }
        kebab.extend(c.to_lowercase());
    }
    kebab
}

struct Reader<'a> {
    path: &'a str,
    found: &'a mut Vec<Literal>,
}

impl Reader<'_> {
    fn read(&mut self, tokens: TokenStream, within: &Within) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let alone = tokens.len() == 1;
        // How many `<` are open: an element's own, and those of its generic arguments.
        let mut tag = 0_u32;
        let mut attribute = String::new();
        let mut skip_item = false;
        for (at, token) in tokens.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|at| tokens.get(at));
            match token {
                TokenTree::Group(group) if is_attribute(group, before, &tokens, at) => {
                    skip_item |= is_test(group);
                }
                TokenTree::Group(group) if skip_item => {
                    skip_item = group.delimiter() != Delimiter::Brace;
                }
                TokenTree::Group(group) => {
                    let inner = self.inner(group, &tokens, at, within, tag > 0, &attribute);
                    self.read(group.stream(), &inner);
                }
                TokenTree::Punct(punct) => {
                    skip_item &= punct.as_char() != ';';
                    let arrow = matches!(before, Some(TokenTree::Punct(p)) if matches!(p.as_char(), '=' | '-'));
                    match punct.as_char() {
                        '<' => (tag, attribute) = (tag + 1, String::new()),
                        '>' if !arrow => tag = tag.saturating_sub(1),
                        '-' => attribute.push('-'),
                        _ => {}
                    }
                }
                TokenTree::Ident(ident) => {
                    let dash = matches!(before, Some(TokenTree::Punct(p)) if p.as_char() == '-');
                    if !dash {
                        attribute.clear();
                    }
                    attribute.push_str(&ident.to_string());
                }
                TokenTree::Literal(literal) if !skip_item => {
                    let place = match within {
                        Within::Html if tag > 0 => Place::Attribute(attribute.clone()),
                        Within::Html if compared(before) => Place::Code(None),
                        Within::Html => Place::Text,
                        Within::Value(place) if alone => place.clone(),
                        Within::Value(_) => Place::Code(None),
                        Within::Code(call) => Place::Code(call.clone()),
                    };
                    if let Some(text) = string(&literal.to_string()) {
                        let line = literal.span().start().line;
                        self.found.push(Literal { path: self.path.to_owned(), line, text, place });
                    }
                }
                TokenTree::Literal(_) => {}
            }
        }
    }

    fn inner(
        &self,
        group: &Group,
        tokens: &[TokenTree],
        at: usize,
        within: &Within,
        in_tag: bool,
        attribute: &str,
    ) -> Within {
        let word = |back: usize| match at.checked_sub(back).and_then(|at| tokens.get(at)) {
            Some(TokenTree::Ident(ident)) => Some(ident.to_string()),
            _ => None,
        };
        let bang = matches!(at.checked_sub(1).and_then(|at| tokens.get(at)), Some(TokenTree::Punct(p)) if p.as_char() == '!');
        if bang {
            let name = word(2);
            let html = name.as_deref().is_some_and(|name| name.starts_with("html"));
            return if html { Within::Html } else { Within::Code(name) };
        }
        match (within, group.delimiter()) {
            (Within::Html, Delimiter::Brace) if in_tag => {
                Within::Value(Place::Attribute(attribute.to_owned()))
            }
            (Within::Html, Delimiter::Brace) => {
                let first = group.stream().into_iter().next();
                let element = matches!(first, Some(TokenTree::Punct(p)) if p.as_char() == '<');
                if element { Within::Html } else { Within::Value(Place::Text) }
            }
            (_, Delimiter::Parenthesis) => {
                // A path's last step says little by itself: `Txt::new`, not `new`.
                let name = word(1).map(|name| match word(4) {
                    Some(owner) if name == "new" => format!("{owner}::new"),
                    _ => name,
                });
                Within::Code(name)
            }
            (Within::Code(call), _) => Within::Code(call.clone()),
            _ => Within::Code(None),
        }
    }
}

/// True after an operator: `if way == "ask" { … }` between elements.
fn compared(before: Option<&TokenTree>) -> bool {
    matches!(before, Some(TokenTree::Punct(p)) if p.as_char() != '>')
}

/// `#[…]` or `#![…]`, doc comments among them.
fn is_attribute(
    group: &Group,
    before: Option<&TokenTree>,
    tokens: &[TokenTree],
    at: usize,
) -> bool {
    let is = |token: Option<&TokenTree>, sign: char| matches!(token, Some(TokenTree::Punct(p)) if p.as_char() == sign);
    let two_before = at.checked_sub(2).and_then(|at| tokens.get(at));
    group.delimiter() == Delimiter::Bracket
        && (is(before, '#') || (is(before, '!') && is(two_before, '#')))
}

/// `cfg(test)` or `test`: what follows is a test.
fn is_test(attribute: &Group) -> bool {
    let text = attribute.stream().to_string().replace(' ', "");
    text == "cfg(test)" || text == "test"
}

/// What a string literal holds; nothing for other literals.
fn string(literal: &str) -> Option<String> {
    let inner = literal.strip_prefix('r').map_or(literal, |raw| raw.trim_matches('#'));
    Some(inner.strip_prefix('"')?.strip_suffix('"')?.to_owned())
}

/// Attributes and properties that a person reads or hears.
const READ_ALOUD: [&str; 8] =
    ["aria-label", "aria-description", "title", "alt", "placeholder", "label", "text", "summary"];

/// Calls whose texts only developers see.
const FOR_DEVELOPERS: [&str; 14] = [
    "expect",
    "panic",
    "unreachable",
    "assert",
    "assert_eq",
    "assert_ne",
    "debug_assert",
    "log",
    "debug",
    "info",
    "warn",
    "error",
    "warn_1",
    "error_1",
];

/// Text that a person would read, in the app's code instead of the catalogues.
pub(super) fn prose(
    code: &[Literal],
    master: &Locale,
    policy: &Policy,
    problems: &mut Vec<Problem>,
) {
    for literal in code.iter().filter(|literal| literal.path.starts_with("app/")) {
        let Literal { path, line, text, place } = literal;
        if policy.name(text) {
            continue;
        }
        let is_prose = match place {
            Place::Text => text.chars().any(char::is_alphabetic),
            Place::Attribute(name) if READ_ALOUD.contains(&name.as_str()) => {
                text.chars().any(char::is_alphabetic) && !master.messages.contains_key(text)
            }
            Place::Attribute(_) => is_sentence(text),
            Place::Code(Some(call)) if FOR_DEVELOPERS.contains(&call.as_str()) => false,
            Place::Code(_) => is_sentence(text),
        };
        if is_prose {
            let text = format!("\"{text}\" is text in the code; words live in locales/");
            problems.push(Problem::new(path, *line, text));
        }
    }
}

/// Letters that no code needs, or several words that begin like a sentence.
fn is_sentence(text: &str) -> bool {
    let foreign = |c: char| c.is_alphabetic() && c >= '\u{250}' && !is_mark(c);
    let words = || text.split_whitespace();
    let word = |word: &&str| {
        let word = word.trim_matches(|c: char| c.is_ascii_punctuation());
        word.chars().count() > 1 && word.chars().all(char::is_alphabetic)
    };
    text.chars().any(foreign)
        || (text.starts_with(|c: char| c.is_uppercase()) && words().filter(word).count() > 1)
}

/// Japanese signs that code reads in dates and furigana, such as 年 and ｜.
fn is_mark(c: char) -> bool {
    matches!(c, '年' | '月' | '日' | '元' | '令' | '和' | '平' | '成' | '昭' | '歳')
}
