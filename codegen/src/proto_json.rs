//! Writes `generated/protoJson.js`: the fields whose protobuf JSON differs from JavaScript's, for `testing/json.js`.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Kind, Label, Model};
use crate::text::list;

pub fn module(model: &Model) -> String {
    let messages = || model.messages.iter().filter(|message| model.files[message.file].package == "livekit");
    let fields = || messages().flat_map(|message| &message.fields);
    let long = fields().filter(|field| matches!(field.kind, Kind::Int64 | Kind::Uint64)).map(|field| &*field.json);
    let maps = fields().filter(|field| field.label == Label::Map).map(|field| &*field.json);
    let kept = fields().filter(|field| field.proto == field.json && field.json.contains(char::is_uppercase));
    let mut oneofs = BTreeSet::new();
    for message in messages() {
        let mut names: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for field in &message.fields {
            if let Some(oneof) = &field.oneof {
                names.entry(oneof).or_default().insert(&field.json);
            }
        }
        oneofs.extend(names.into_values().filter(|names| names.len() > 1));
    }
    let oneofs: Vec<String> = oneofs.into_iter().map(|names| list(0, "[", &quoted(names), "]")).collect();

    let mut out = "// @generated from proto/ by `npm run generate`\n'use strict';\n".to_string();
    out += "\n/** Fields of 64 bits, which are strings in JSON. */\n";
    out += &list(0, "exports.LONG = new Set([", &quoted(long.collect()), "]);");
    out += "\n\n/** Map fields: their keys are not field names. */\n";
    out += &list(0, "exports.MAPS = new Set([", &quoted(maps.collect()), "]);");
    out += "\n\n/** The oneofs: at most one field of each may be set. */\n";
    out += &list(0, "exports.ONEOFS = [", &oneofs, "];");
    out += "\n\n/** Names that are the same in proto/ and in JSON. */\n";
    out += &list(0, "exports.KEPT = new Set([", &quoted(kept.map(|field| &*field.json).collect()), "]);");
    out + "\n"
}

fn quoted(names: BTreeSet<&str>) -> Vec<String> {
    names.into_iter().map(|name| format!("'{name}'")).collect()
}
