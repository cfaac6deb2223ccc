//! What a message is made of: its texts, its gaps, its choices.
use std::collections::BTreeSet;

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

/// The parts of a pattern, those of every variant together.
#[derive(Default)]
pub(super) struct Shape {
    /// Pieces of text, in order.
    pub(super) texts: Vec<String>,
    /// Names of the arguments it is given.
    pub(super) variables: BTreeSet<String>,
    /// Ids of other messages (and, with `-`, terms) in it.
    pub(super) references: BTreeSet<String>,
    /// Names of functions it calls.
    pub(super) functions: BTreeSet<String>,
    /// Its choices.
    pub(super) choices: Vec<Choice>,
}

/// One `{ $n -> … }`.
pub(super) struct Choice {
    /// The argument it turns on; `None` for anything else.
    pub(super) on: Option<String>,
    /// Its variants that are words.
    pub(super) words: Vec<String>,
    /// Its variants that are numbers.
    pub(super) numbers: Vec<String>,
    /// Which variant is the default.
    pub(super) default: String,
}

/// The words by which CLDR tells plural forms apart.
const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl Choice {
    /// True when it chooses a plural form: numbers, and no word but plural categories.
    pub(super) fn is_plural(&self) -> bool {
        self.words.iter().all(|word| PLURALS.contains(&word.as_str()))
    }
}

impl Shape {
    /// Takes a pattern apart.
    pub(super) fn of(pattern: &Pattern<String>) -> Self {
        let mut shape = Self::default();
        shape.pattern(pattern);
        shape
    }

    /// All texts in one, a blank where a gap is.
    pub(super) fn text(&self) -> String {
        self.texts.join(" ")
    }

    /// True when there is nothing to read and nothing to fill in.
    pub(super) fn is_empty(&self) -> bool {
        self.variables.is_empty()
            && self.references.is_empty()
            && self.texts.iter().all(|text| text.trim().is_empty())
    }

    fn pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.texts.push(value.clone()),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(inline),
            Expression::Select { selector, variants } => (selector, variants),
        };
        self.inline(selector);
        let mut choice = Choice {
            on: match selector {
                InlineExpression::VariableReference { id } => Some(id.name.clone()),
                _ => None,
            },
            words: Vec::new(),
            numbers: Vec::new(),
            default: String::new(),
        };
        for variant in variants {
            let key = match &variant.key {
                VariantKey::Identifier { name } => {
                    choice.words.push(name.clone());
                    name
                }
                VariantKey::NumberLiteral { value } => {
                    choice.numbers.push(value.clone());
                    value
                }
            };
            if variant.default {
                choice.default = key.clone();
            }
            self.pattern(&variant.value);
        }
        self.choices.push(choice);
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.texts.push(value.clone()),
            InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.clone());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.clone());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                arguments.iter().for_each(|arguments| self.arguments(arguments));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.clone());
                self.arguments(arguments);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<String>) {
        arguments.positional.iter().for_each(|inline| self.inline(inline));
    }
}
