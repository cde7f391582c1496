//! What matters of the messages of a Fluent file when languages are compared.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement,
    VariantKey,
};
use fluent_syntax::parser;

pub type Messages = BTreeMap<String, Said>;

/// One message, or one of its attributes.
#[derive(Debug, Default)]
pub struct Said {
    pub placeholders: BTreeSet<String>,
    pub functions: BTreeSet<String>,
    /// All that is written out, of every form.
    pub words: String,
    /// What each choice of a form goes by, and the forms that it has.
    pub choices: BTreeMap<String, BTreeSet<String>>,
}

pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("static/locales")
}

pub fn messages(tag: &str, file: &str) -> Messages {
    let path = folder().join(tag).join(file);
    let source =
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    read(&source, &path.display().to_string())
}

/// `key`, and `key.attribute` for attributes. `place` is for whoever has to mend it.
pub fn read(source: &str, place: &str) -> Messages {
    let resource = parser::parse(source.to_owned())
        .unwrap_or_else(|(_, errors)| panic!("{place} is not Fluent: {errors:#?}"));
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        for (key, said) in parts(&message) {
            assert!(messages.insert(key.clone(), said).is_none(), "{place} has {key} twice");
        }
    }
    messages
}

fn parts(message: &Message<String>) -> Vec<(String, Said)> {
    let key = &message.id.name;
    let value = message.value.iter().map(|pattern| (key.clone(), pattern));
    let attributes = message.attributes.iter();
    let attributes = attributes.map(|part| (format!("{key}.{}", part.id.name), &part.value));
    let read = |(key, pattern)| {
        let mut said = Said::default();
        read_pattern(pattern, &mut said);
        (key, said)
    };
    value.chain(attributes).map(read).collect()
}

fn read_pattern(pattern: &Pattern<String>, said: &mut Said) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said.words.push_str(value),
            PatternElement::Placeable { expression } => read_expression(expression, said),
        }
    }
}

fn read_expression(expression: &Expression<String>, said: &mut Said) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, said),
        Expression::Select { selector, variants } => {
            read_inline(selector, said);
            let chosen_by = match selector {
                InlineExpression::VariableReference { id } => id.name.clone(),
                _ => String::new(),
            };
            for variant in variants {
                let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) =
                    &variant.key;
                said.choices.entry(chosen_by.clone()).or_default().insert(name.clone());
                said.words.push(' ');
                read_pattern(&variant.value, said);
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<String>, said: &mut Said) {
    match inline {
        InlineExpression::VariableReference { id } => {
            said.placeholders.insert(id.name.clone());
        }
        InlineExpression::FunctionReference { id, arguments } => {
            said.functions.insert(id.name.clone());
            read_arguments(arguments, said);
        }
        InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            read_arguments(arguments, said);
        }
        InlineExpression::StringLiteral { value } => said.words.push_str(value),
        InlineExpression::Placeable { expression } => read_expression(expression, said),
        _ => {}
    }
}

fn read_arguments(arguments: &CallArguments<String>, said: &mut Said) {
    arguments.positional.iter().for_each(|argument| read_inline(argument, said));
    arguments.named.iter().for_each(|argument| read_inline(&argument.value, said));
}
