//! Reads a tape as the generated JavaScript does, and computes the expected values with prost. Used by `messages.rs`
//! and the fuzz targets.

use livekit_server_core::message::{
    Tape,
    schema::{ENUMS, Kind, Label, MESSAGES},
};
use prost_reflect::{DescriptorPool, DynamicMessage, MapKey, MessageDescriptor, Value};
use serde_json::{Map, Value as Json, json};

/// The descriptors of all messages.
pub fn pool() -> DescriptorPool {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../proto");
    let files = [
        "livekit_models",
        "livekit_room",
        "livekit_recording",
        "livekit_webhook",
        "livekit_egress",
        "livekit_ingress",
        "google/protobuf/timestamp",
    ];
    let descriptors = protox::compile(files.map(|name| format!("{root}/{name}.proto")), [root]).unwrap();
    DescriptorPool::from_file_descriptor_set(descriptors).unwrap()
}

/// The descriptor of a message, by its index in [`MESSAGES`].
pub fn descriptor(pool: &DescriptorPool, message: usize) -> MessageDescriptor {
    let name = MESSAGES[message].name.replace('_', ".");
    let known = |package: &str| pool.get_message_by_name(&format!("{package}.{name}"));
    known("livekit").or_else(|| known("google.protobuf")).unwrap_or_else(|| panic!("{name}"))
}

/// Builds the object that JavaScript reads from a tape, as JSON.
pub struct Builder<'a> {
    numbers: &'a [i32],
    chunks: Vec<&'a [u8]>,
    standalone: Vec<&'a [u8]>,
    source: &'a [u8],
}

impl<'a> Builder<'a> {
    /// The object of a message. Panics if an offset is invalid.
    pub fn build(message: usize, tape: &'a Tape, source: &'a [u8]) -> Json {
        let chunks = tape.chunks(source).collect();
        let standalone = tape.standalone_strings(source).collect();
        Builder { numbers: &tape.numbers, chunks, standalone, source }.message(message, Tape::HEADER)
    }

    fn message(&self, message: usize, at: usize) -> Json {
        let chunk = self.numbers[at + 1] as usize;
        let mut object = Map::new();
        for field in MESSAGES[message].fields {
            let offset = at + usize::from(field.offset);
            let value = match (field.label, field.kind) {
                (Label::Repeated | Label::Map, kind) => {
                    let mut list = Vec::new();
                    let mut next = self.pointer(offset);
                    while next != 0 {
                        list.push(match kind {
                            Kind::Message(nested) => self.message(nested, next),
                            kind => self.value(kind, next + 1, chunk),
                        });
                        // Offsets increase, so that the list has no cycle.
                        let following = self.pointer(next);
                        assert!(following == 0 || following > next);
                        next = following;
                    }
                    if field.label == Label::Map { map(list) } else { Json::Array(list) }
                }
                (_, Kind::Message(nested)) => match self.pointer(offset) {
                    0 => continue,
                    nested_at => self.message(nested, nested_at),
                },
                (Label::Optional, _) if self.numbers[offset] == 0 => continue,
                (Label::Optional, kind) => self.value(kind, offset + 1, chunk),
                (Label::Single, kind) => self.value(kind, offset, chunk),
            };
            object.insert(field.json.into(), value);
        }
        Json::Object(object)
    }

    fn pointer(&self, at: usize) -> usize {
        usize::try_from(self.numbers[at]).expect("an offset on the tape")
    }

    fn value(&self, kind: Kind, at: usize, chunk: usize) -> Json {
        let first = self.numbers[at];
        let wide = || u64::from(first as u32) | u64::from(self.numbers[at + 1] as u32) << 32;
        match kind {
            Kind::Message(_) => unreachable!(),
            Kind::String if self.numbers[at + 1] < 0 => json!(String::from_utf8_lossy(self.standalone[first as usize])),
            Kind::String => {
                let text = &self.chunks[chunk][first as usize..self.numbers[at + 1] as usize];
                assert!(text.is_ascii());
                json!(std::str::from_utf8(text).unwrap())
            }
            Kind::Bytes => {
                let bytes = &self.source[first as usize..self.numbers[at + 1] as usize];
                json!(base64_simd::STANDARD.encode_to_string(bytes))
            }
            Kind::Bool => {
                assert!(first == 0 || first == 1);
                json!(first == 1)
            }
            Kind::Uint32 => json!(f64::from(first as u32)),
            Kind::Int32 | Kind::Enum(_) => json!(f64::from(first)),
            Kind::Int64 => json!(wide() as i64 as f64),
            Kind::Uint64 => json!(wide() as f64),
            Kind::Float | Kind::Double => json!(f64::from_bits(wide())),
        }
    }
}

/// Converts the entries of a map to an object.
fn map(entries: Vec<Json>) -> Json {
    let entry = |entry: Json| match &entry["key"] {
        Json::String(key) => (key.clone(), entry["value"].clone()),
        key => (key.as_f64().expect("a number").to_string(), entry["value"].clone()),
    };
    Json::Object(entries.into_iter().map(entry).collect())
}

/// The values that prost decoded, with numbers as doubles. If `reply` is true, unknown enum values become -1.
pub fn expected(message: usize, dynamic: &DynamicMessage, reply: bool) -> Json {
    let mut object = Map::new();
    for field in MESSAGES[message].fields {
        let value = match (field.label, dynamic.get_field_by_number(field.number).expect("a field").as_ref()) {
            (Label::Optional, _) if !dynamic.has_field_by_number(field.number) => continue,
            (_, Value::List(list)) => list.iter().map(|value| one(field.kind, value, reply)).collect(),
            (_, Value::Map(entries)) => {
                let Kind::Message(entry) = field.kind else { panic!("{}", field.json) };
                let item = MESSAGES[entry].fields[1].kind;
                let name = |key: &MapKey| match key {
                    MapKey::String(key) => key.clone(),
                    MapKey::I32(key) => f64::from(*key).to_string(),
                    key => panic!("{key:?}"),
                };
                Json::Object(entries.iter().map(|(key, value)| (name(key), one(item, value, reply))).collect())
            }
            (_, value) => one(field.kind, value, reply),
        };
        object.insert(field.json.into(), value);
    }
    Json::Object(object)
}

fn one(kind: Kind, value: &Value, reply: bool) -> Json {
    match (kind, value) {
        (Kind::Message(nested), Value::Message(message)) => expected(nested, message, reply),
        (Kind::Enum(index), Value::EnumNumber(number)) => {
            let known = ENUMS[index].values.iter().any(|(_, value)| value == number);
            json!(if known || !reply { f64::from(*number) } else { -1.0 })
        }
        (_, Value::String(text)) => json!(text),
        (_, Value::Bytes(bytes)) => json!(base64_simd::STANDARD.encode_to_string(bytes)),
        (_, Value::Bool(value)) => json!(value),
        (_, Value::U32(number)) => json!(f64::from(*number)),
        (_, Value::I32(number)) => json!(f64::from(*number)),
        (_, Value::I64(number)) => json!(*number as f64),
        (_, Value::U64(number)) => json!(*number as f64),
        (_, Value::F32(number)) => json!(f64::from(*number)),
        (_, Value::F64(number)) => json!(number),
        (kind, value) => panic!("{kind:?} {value:?}"),
    }
}
