//! `schema.rs`: the layout of every message, as static data for the core crate, which has the types.

use crate::model::{Field, Kind, Label, Message, Model};
use crate::text::shouted;

pub fn schema(model: &Model) -> String {
    let mut out =
        String::from("// @generated from proto/ by `npm run generate`\n\npub static MESSAGES: &[Message] = &[\n");
    for message in &model.messages {
        out += &format!("    Message {{\n        name: {:?},\n", message.name);
        if message.fields.is_empty() {
            out += "        fields: &[],\n        by_number: &[],\n        places: &[],\n        size: 0,\n        members: &[],\n    },\n";
            continue;
        }
        out += "        fields: &[\n";
        for field in message.emission() {
            let kind = match field.kind {
                Kind::Date(timestamp) => Kind::Message(timestamp),
                kind => kind,
            };
            out += &format!(
                "            Field {{ number: {}, json: {:?}, label: Label::{:?}, kind: Kind::{:?} }},\n",
                field.number, field.json, field.label, kind
            );
        }
        out += "        ],\n";
        let (places, size) = places(message);
        out += &format!("        by_number: &{:?},\n", by_number(message));
        out += &format!("        places: &{places:?},\n        size: {size},\n        members: &[\n");
        for field in &message.fields {
            let start = format!("{:?}:", field.json);
            out += &format!(
                "            Member {{ start: Start::new({start:?}), position: {} }},\n",
                position(message, field)
            );
        }
        out += "        ],\n    },\n";
    }
    out += "];\n\npub static ENUMS: &[Enum] = &[\n";
    for item in &model.enums {
        let values: Vec<_> = item.values.iter().map(|value| (&value.name, value.number)).collect();
        out += &format!("    Enum {{ name: {:?}, values: &{values:?} }},\n", item.name);
    }
    out += "];\n\n/// Where each message stands in [`MESSAGES`].\npub mod id {\n";
    for (index, message) in model.messages.iter().enumerate() {
        out += &format!("    pub const {}: usize = {index};\n", shouted(&message.name));
    }
    out += "}\n";
    out
}

/// Where the first fields' numbers stand, behind each other, and how many they are: those in front of the first field
/// that may take another number of them.
fn places(message: &Message) -> (Vec<usize>, usize) {
    let (mut places, mut size) = (Vec::new(), 0);
    for field in message.emission() {
        let width = match (field.label, field.kind) {
            (Label::Single, Kind::String | Kind::Bytes) => 2,
            (Label::Single, Kind::Message(_) | Kind::Date(_)) => break,
            (Label::Single, _) => 1,
            _ => break,
        };
        places.push(size);
        size += width;
    }
    (places, size)
}

/// The field's place in the order of emission.
fn position(message: &Message, field: &Field) -> usize {
    message.emission().iter().take_while(|other| other.number != field.number).count()
}

/// For each field number, one more than the field's place in the order of emission; 0 where there is no field.
fn by_number(message: &Message) -> Vec<usize> {
    let highest = message.fields.iter().map(|field| field.number).max().unwrap_or(0);
    let mut places = vec![0; highest as usize + 1];
    for (place, field) in message.emission().iter().enumerate() {
        places[field.number as usize] = place + 1;
    }
    places
}
