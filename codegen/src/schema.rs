//! Writes `generated/schema.rs`: the schema of each message, as static data for `core/src/message/schema.rs`, which
//! defines the types.

use crate::model::{Field, Kind, Message, Model};
use crate::text::upper_snake;

pub fn schema(model: &Model) -> String {
    let mut out =
        String::from("// @generated from proto/ by `npm run generate`\n\npub static MESSAGES: &[Message] = &[\n");
    for message in &model.messages {
        out += &format!("    Message {{\n        name: {:?},\n        size: {},\n", message.name, message.size());
        let fields = message.emission().into_iter().zip(message.offsets()).map(|(field, offset)| {
            let kind = match field.kind {
                Kind::Date(timestamp) => Kind::Message(timestamp),
                kind => kind,
            };
            format!(
                "Field {{ number: {}, json: {:?}, label: Label::{:?}, kind: Kind::{kind:?}, offset: {offset} }}",
                field.number, field.json, field.label
            )
        });
        out += &rows("fields", fields);
        let members = message.fields.iter().map(|field| {
            let start = format!("{:?}:", field.json);
            format!("Member {{ start: Start::new({start:?}), position: {} }}", position(message, field))
        });
        out += &rows("members", members);
        out += "    },\n";
    }
    out += "];\n\npub static ENUMS: &[Enum] = &[\n";
    for item in &model.enums {
        let values: Vec<_> = item.values.iter().map(|value| (&value.name, value.number)).collect();
        out += &format!("    Enum {{ name: {:?}, values: &{values:?} }},\n", item.name);
    }
    out += "];\n\n/// Index of each message in [`MESSAGES`].\npub mod id {\n";
    for (index, message) in model.messages.iter().enumerate() {
        out += &format!("    pub const {}: usize = {index};\n", upper_snake(&message.name));
    }
    out += "}\n\n";
    out + &macros(model)
}

/// Macros that list the indexes of messages and fields. Const generics need these indexes as literals.
fn macros(model: &Model) -> String {
    let most = model.messages.iter().map(|message| message.fields.len()).max().unwrap_or(0);
    format!(
        "/// An array of this generic function, instantiated for each message.
macro_rules! each_message {{
    ($f:ident) => {{ each_message!($f:{}) }};
    ($f:ident: $($message:literal)*) => {{ [$($f::<$message>),*] }};
}}
pub(super) use each_message;

/// Invokes this macro with each field index that a message can have, from 0 on.
macro_rules! each_field {{
    ($do:ident) => {{ each_field!($do:{}) }};
    ($do:ident: $($nth:literal)*) => {{ $($do!($nth);)* }};
}}
pub(super) use each_field;
",
        numbers(model.messages.len()),
        numbers(most)
    )
}

fn numbers(count: usize) -> String {
    (0..count).map(|number| format!(" {number}")).collect()
}

/// The field's index in [`Message::emission`].
fn position(message: &Message, field: &Field) -> usize {
    message.emission().iter().take_while(|other| other.number != field.number).count()
}

/// A struct member whose value is a list.
fn rows(name: &str, rows: impl Iterator<Item = String>) -> String {
    let rows: String = rows.map(|row| format!("            {row},\n")).collect();
    if rows.is_empty() { format!("        {name}: &[],\n") } else { format!("        {name}: &[\n{rows}        ],\n") }
}
