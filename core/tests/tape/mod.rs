//! A tape as JavaScript's builders read it, and what it should say by prost. The fuzz targets use it, too.

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

/// That of a message of the schema.
pub fn descriptor(pool: &DescriptorPool, message: usize) -> MessageDescriptor {
    let name = MESSAGES[message].name.replace('_', ".");
    let known = |package: &str| pool.get_message_by_name(&format!("{package}.{name}"));
    known("livekit").or_else(|| known("google.protobuf")).unwrap_or_else(|| panic!("{name}"))
}

/// What JavaScript's builders make of a tape.
pub struct Builder<'a> {
    numbers: std::slice::Iter<'a, f64>,
    chunks: Vec<&'a [u8]>,
    own: Vec<&'a [u8]>,
    source: &'a [u8],
}

impl<'a> Builder<'a> {
    /// The message's object: every number and every string is read once, and lies where it should.
    pub fn build(message: usize, tape: &'a Tape, source: &'a [u8]) -> Json {
        let mut chunks: Vec<_> = tape.chunks(source).collect();
        let mut own: Vec<_> = tape.own_strings(source).collect();
        chunks.reverse();
        own.reverse();
        let mut builder = Builder { numbers: tape.numbers.iter(), chunks, own, source };
        let built = builder.message(message);
        assert_eq!(builder.numbers.next(), None, "numbers are left");
        assert_eq!((builder.chunks.len(), builder.own.len()), (1, 0), "strings are left");
        built
    }

    fn number(&mut self) -> f64 {
        *self.numbers.next().expect("a number")
    }

    fn message(&mut self, message: usize) -> Json {
        let mut object = Map::new();
        for field in MESSAGES[message].fields {
            let value = match field.label {
                Label::Repeated | Label::Map => {
                    let count = self.number() as usize;
                    let mut list = Vec::new();
                    for _ in 0..count {
                        if matches!(field.kind, Kind::Message(_)) && self.number() == 1.0 {
                            self.chunks.pop();
                        }
                        list.push(self.value(field.kind));
                    }
                    if field.label == Label::Map { map(list) } else { Json::Array(list) }
                }
                Label::Optional if self.number() == 0.0 => continue,
                _ => self.value(field.kind),
            };
            object.insert(field.json.into(), value);
        }
        Json::Object(object)
    }

    fn value(&mut self, kind: Kind) -> Json {
        match kind {
            Kind::Message(nested) => self.message(nested),
            Kind::String => {
                let start = self.number();
                if start < 0.0 {
                    return json!(String::from_utf8_lossy(self.own.pop().expect("a string of its own")));
                }
                let text = &self.chunks.last().expect("a chunk")[start as usize..self.number() as usize];
                assert!(text.is_ascii());
                json!(std::str::from_utf8(text).unwrap())
            }
            Kind::Bytes => {
                let (start, end) = (self.number() as usize, self.number() as usize);
                json!(base64_simd::STANDARD.encode_to_string(&self.source[start..end]))
            }
            Kind::Bool => json!(self.number() == 1.0),
            _ => json!(self.number()),
        }
    }
}

/// The object of a list of entries.
fn map(entries: Vec<Json>) -> Json {
    let entry = |entry: Json| match &entry["key"] {
        Json::String(key) => (key.clone(), entry["value"].clone()),
        key => (key.as_f64().expect("a number").to_string(), entry["value"].clone()),
    };
    Json::Object(entries.into_iter().map(entry).collect())
}

/// What prost has, its numbers as JavaScript's, unknown enum values as -1 when `reply`.
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
