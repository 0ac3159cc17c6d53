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
    numbers: &'a [i32],
    chunks: Vec<&'a [u8]>,
    own: Vec<&'a [u8]>,
    source: &'a [u8],
}

impl<'a> Builder<'a> {
    /// The message's object: every number and every string lies where it should.
    pub fn build(message: usize, tape: &'a Tape, source: &'a [u8]) -> Json {
        let chunks = tape.chunks(source).collect();
        let own = tape.own_strings(source).collect();
        Builder { numbers: &tape.numbers, chunks, own, source }.message(message, Tape::HEADER)
    }

    fn message(&self, message: usize, at: usize) -> Json {
        let chunk = self.numbers[at + 1] as usize;
        let mut object = Map::new();
        for field in MESSAGES[message].fields {
            let place = at + usize::from(field.place);
            let value = match (field.label, field.kind) {
                (Label::Repeated | Label::Map, kind) => {
                    let mut list = Vec::new();
                    let mut next = self.pointer(place);
                    while next != 0 {
                        list.push(match kind {
                            Kind::Message(nested) => self.message(nested, next),
                            kind => self.value(kind, next + 1, chunk),
                        });
                        // Behind the one before: there is no circle.
                        let behind = self.pointer(next);
                        assert!(behind == 0 || behind > next);
                        next = behind;
                    }
                    if field.label == Label::Map { map(list) } else { Json::Array(list) }
                }
                (_, Kind::Message(nested)) => match self.pointer(place) {
                    0 => continue,
                    nested_at => self.message(nested, nested_at),
                },
                (Label::Optional, _) if self.numbers[place] == 0 => continue,
                (Label::Optional, kind) => self.value(kind, place + 1, chunk),
                (Label::Single, kind) => self.value(kind, place, chunk),
            };
            object.insert(field.json.into(), value);
        }
        Json::Object(object)
    }

    fn pointer(&self, at: usize) -> usize {
        usize::try_from(self.numbers[at]).expect("a place on the tape")
    }

    fn value(&self, kind: Kind, at: usize, chunk: usize) -> Json {
        let first = self.numbers[at];
        let wide = || u64::from(first as u32) | u64::from(self.numbers[at + 1] as u32) << 32;
        match kind {
            Kind::Message(_) => unreachable!(),
            Kind::String if self.numbers[at + 1] < 0 => json!(String::from_utf8_lossy(self.own[first as usize])),
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
