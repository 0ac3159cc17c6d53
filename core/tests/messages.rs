//! Compares the message readers with prost: random messages of every type, encoded by prost as protobuf and as JSON,
//! must decode to the same values.

mod tape;

use livekit_server_core::message::{
    DecodeError, Reading, Tape, read_json, read_protobuf,
    schema::{MESSAGES, id},
};
use prost::Message as _;
use prost_reflect::{DynamicMessage, FieldDescriptor, SerializeOptions, Value};
use tape::{Builder, descriptor, expected, pool};

/// A xorshift generator with a fixed seed.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    fn string(&mut self) -> String {
        match self.below(6) {
            0 => String::new(),
            1 => "plain".into(),
            2 => "é会议😀\u{2028}".into(),
            3 => "q\"uote\\\n\u{0}\u{7f}".into(),
            4 => "long ".repeat(self.below(300) as usize),
            _ => format!("id-{:x}", self.next()),
        }
    }

    fn value(&mut self, field: &FieldDescriptor, depth: usize) -> Value {
        match field.kind() {
            prost_reflect::Kind::String => Value::String(self.string()),
            prost_reflect::Kind::Bytes => Value::Bytes(self.string().into_bytes().into()),
            prost_reflect::Kind::Bool => Value::Bool(self.below(2) == 1),
            prost_reflect::Kind::Uint32 => Value::U32(self.next() as u32 >> self.below(32)),
            prost_reflect::Kind::Int32 => Value::I32(self.next() as i32),
            prost_reflect::Kind::Int64 => Value::I64(self.next() as i64 >> (11 + self.below(50))),
            prost_reflect::Kind::Uint64 => Value::U64(self.next() >> (12 + self.below(50))),
            prost_reflect::Kind::Float => Value::F32(self.below(1000) as f32 / 8.0),
            prost_reflect::Kind::Double => Value::F64(self.below(1000) as f64 / 8.0 - 50.0),
            prost_reflect::Kind::Enum(_) => Value::EnumNumber(self.below(6) as i32 - 1),
            prost_reflect::Kind::Message(message) => Value::Message(self.message(message, depth + 1)),
            kind => panic!("no values for {kind:?}"),
        }
    }

    fn message(&mut self, descriptor: prost_reflect::MessageDescriptor, depth: usize) -> DynamicMessage {
        let mut message = DynamicMessage::new(descriptor.clone());
        for field in descriptor.fields() {
            if self.below(3) == 0 {
                continue;
            }
            let value = if let prost_reflect::Kind::Message(entry) = field.kind()
                && field.is_map()
            {
                let (key, item) = (entry.map_entry_key_field(), entry.map_entry_value_field());
                let length = self.below(4);
                let entries = (0..length)
                    .map(|_| (self.value(&key, depth).into_map_key().expect("a key"), self.value(&item, depth)));
                Value::Map(entries.collect())
            } else if field.is_list() {
                let length = if depth == 0 { self.below(40) } else { self.below(4) };
                Value::List((0..length).map(|_| self.value(&field, depth)).collect())
            } else {
                self.value(&field, depth)
            };
            message.set_field(&field, value);
        }
        message
    }
}

#[test]
fn reads_protobuf_as_prost_does() {
    let pool = pool();
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut tape = Tape::default();
    for (message, schema) in MESSAGES.iter().enumerate() {
        for _ in 0..60 {
            let dynamic = random.message(descriptor(&pool, message), 0);
            let bytes = dynamic.encode_to_vec();
            for (reading, reply) in [(Reading::Reply, true), (Reading::Contract, false)] {
                read_protobuf(message, &bytes, reading, &mut tape).unwrap();
                let built = Builder::build(message, &tape, &bytes);
                assert_eq!(built, expected(message, &dynamic, reply), "{}", schema.name);
            }
        }
    }
}

#[test]
fn reads_json_as_prost_does() {
    let pool = pool();
    let mut random = Random(0xdead_beef_cafe_f00d);
    let mut tape = Tape::default();
    for message in
        [id::WEBHOOK_EVENT, id::LIST_ROOMS_RESPONSE, id::LIST_PARTICIPANTS_RESPONSE, id::LIST_EGRESS_RESPONSE]
    {
        for round in 0..200 {
            let dynamic = random.message(descriptor(&pool, message), 0);
            let options = SerializeOptions::new()
                .use_enum_numbers(round % 2 == 0)
                .skip_default_fields(round % 3 == 0)
                .stringify_64_bit_integers(round % 5 != 0);
            let mut text = Vec::new();
            dynamic.serialize_with_options(&mut serde_json::Serializer::new(&mut text), &options).unwrap();
            match read_json(message, &text, &mut tape) {
                Ok(()) => {
                    let built = Builder::build(message, &tape, &text);
                    assert_eq!(built, expected(message, &dynamic, true), "{}", String::from_utf8_lossy(&text));
                }
                // Only integers of 16 or more digits fall back to JavaScript.
                Err(_) => assert!(text.windows(16).any(|w| w.iter().all(u8::is_ascii_digit))),
            }
        }
    }
}

#[test]
fn reads_json_in_any_order_and_with_white_space() {
    let read = |text: &str| {
        let mut tape = Tape::default();
        read_json(id::WEBHOOK_EVENT, text.as_bytes(), &mut tape).unwrap();
        Builder::build(id::WEBHOOK_EVENT, &tape, text.as_bytes())
    };
    let usual = read(
        r#"{"event":"e","room":{"sid":"s","maxParticipants":5,"numParticipants":7,"activeRecording":true},"id":"i","createdAt":"9"}"#,
    );
    for other in [
        r#"{"createdAt":9,"id":"i","room":{"activeRecording":true,"numParticipants":7,"maxParticipants":5,"sid":"s"},"event":"e"}"#,
        r#"{"event":"e", "room":{"sid":"s", "maxParticipants":5, "numParticipants":7, "activeRecording":true}, "id":"i", "createdAt":"9"}"#,
        "\n{ \"event\" : \"e\" ,\t\"room\":\r\n{\"sid\" :\"s\",\"maxParticipants\" :5,\"numParticipants\": 7 ,\"activeRecording\": true } \
         , \"id\": \"i\",\"createdAt\" : \"9\" } ",
        r#"{"event":"e","eventual":[{}],"room":{"si":1,"sid":"s","sidd":2,"maxParticipantsOnce":3,"maxParticipants":5,"numParticipants":7,"numParticipant":8,"activeRecording":true},"id":"i","createdAt":"9"}"#,
        r#"{"id":"-","event":"e","room":{"sid":"s","maxParticipants":5,"numParticipants":6,"numParticipants":7,"activeRecording":true},"id":"i","createdAt":"9"}"#,
    ] {
        assert_eq!(read(other), usual, "{other}");
    }
}

#[test]
fn json_of_other_types_falls_back() {
    let falls_back = |text: &str| read_json(id::WEBHOOK_EVENT, text.as_bytes(), &mut Tape::default()).is_err();
    for text in [
        "[]",
        "5",
        "null",
        "",
        "{",
        "{} x",
        r#"{"event":5}"#,
        r#"{"event":"\ud800"}"#,
        r#"{"room":[]}"#,
        r#"{"room":{"emptyTimeout":"5"}}"#,
        r#"{"room":{"emptyTimeout":1.5}}"#,
        r#"{"room":{"emptyTimeout":-0}}"#,
        r#"{"room":{"creationTime":"0x10"}}"#,
        r#"{"room":{"creationTime":"5 "}}"#,
        r#"{"room":{"creationTime":" 5"}}"#,
        r#"{"room":{"creationTime":"5}}"#,
        r#"{"room":{"enabledCodecs":{}}}"#,
        r#"{"room":{"enabledCodecs":[null]}}"#,
        r#"{"participant":{"hidden":1}}"#,
        r#"{"\u0065vent":"x"}"#,
        r#"{"room":{"creationTime":1e3}}"#,
        r#"{"egressInfo":{"web":{"file":{"s3":{"metadata":[]}}}}}"#,
        r#"{"egressInfo":{"web":{"file":{"s3":{"metadata":{"a":5}}}}}}"#,
        r#"{"egressInfo":{"web":{"file":{"s3":{"metadata":{"a":null}}}}}}"#,
    ] {
        assert!(falls_back(text), "{text}");
    }
    let deep = "[".repeat(10_000) + &"]".repeat(10_000);
    assert!(!falls_back(&format!(r#"{{"unknown":{deep},"event":null,"room":null}}"#)));
    assert!(!falls_back(r#"{"egressInfo":{"web":{"file":{"s3":{"metadata":{"\u0061":"5", "b" : "" }}}}}}"#));
    assert!(!falls_back(r#"{"event":"a","event":"b","room":{"empty_timeout":5}}"#));
}

#[test]
fn rejects_bytes_that_are_not_the_message() {
    let read = |bytes: &[u8]| read_protobuf(id::LIST_ROOMS_RESPONSE, bytes, Reading::Reply, &mut Tape::default());
    assert_eq!(read(b""), Ok(()));
    assert_eq!(read(b"<html>"), Err(DecodeError::Malformed));
    assert_eq!(read(&[10, 5, 10, 3, b'a']), Err(DecodeError::Truncated));
    assert_eq!(read(&[10, 2, 10, 3, b'a', b'b', b'c']), Err(DecodeError::Truncated));
    assert_eq!(read(&[10, 3, 10, 1, 0xff]), Err(DecodeError::Utf8));
    assert_eq!(read(&[10]), Err(DecodeError::Truncated));
    assert_eq!(read(&[10, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1]), Err(DecodeError::Truncated));
    assert_eq!(read(&[8, 1]), Err(DecodeError::Malformed), "a number instead of a message");
    assert_eq!(read(&[0, 1]), Err(DecodeError::Malformed), "field 0");
    assert_eq!(read(&[0x7b, 8, 1, 0x7c]), Ok(()), "an unknown group");
    assert_eq!(read(&[0x7b, 8, 1, 0x74]), Err(DecodeError::Malformed), "another group's end");
    assert_eq!(read(&[0x7b; 200]), Err(DecodeError::TooDeep));
}

#[test]
fn accepts_and_rejects_truncated_messages_as_prost_does() {
    let pool = pool();
    let bytes = Random(11 << 40).message(descriptor(&pool, id::LIST_PARTICIPANTS_RESPONSE), 0).encode_to_vec();
    let mut tape = Tape::default();
    let mut refused = 0;
    for end in 0..bytes.len() {
        let ours = read_protobuf(id::LIST_PARTICIPANTS_RESPONSE, &bytes[..end], Reading::Reply, &mut tape);
        let theirs = DynamicMessage::decode(descriptor(&pool, id::LIST_PARTICIPANTS_RESPONSE), &bytes[..end]);
        assert_eq!(ours.is_ok(), theirs.is_ok(), "{end}");
        refused += usize::from(ours.is_err());
    }
    assert!(refused > 0);
}

/// Non-ASCII strings are standalone, so both kinds of strings replace each other here.
#[test]
fn the_last_of_duplicate_fields_wins() {
    let mut tape = Tape::default();
    let [bad, ascii, accent]: [&[u8]; 3] = [&[0xff], b"abc", "é".as_bytes()];
    for names in [[bad, ascii], [ascii, accent], [accent, ascii], [bad, accent], [accent, accent]] {
        let mut bytes = vec![24, 5];
        for name in names {
            prost::encoding::bytes::encode(2, &name.to_vec(), &mut bytes);
        }
        prost::encoding::bytes::encode(1, &"né".as_bytes().to_vec(), &mut bytes);
        read_protobuf(id::ROOM, &bytes, Reading::Reply, &mut tape).unwrap();
        let built = Builder::build(id::ROOM, &tape, &bytes);
        let last = std::str::from_utf8(names[1]).unwrap();
        assert_eq!((&built["sid"], &built["name"], &built["emptyTimeout"]), (&"né".into(), &last.into(), &5.0.into()));
    }
}

#[test]
fn the_javascript_decoder_rejects_unsafe_integers() {
    let mut tape = Tape::default();
    let mut read = |bytes: &[u8], reading| read_protobuf(id::ROOM, bytes, reading, &mut tape);
    let creation_time = |value: u64| {
        let mut bytes = vec![40];
        prost::encoding::encode_varint(value, &mut bytes);
        bytes
    };
    assert_eq!(read(&creation_time((1 << 53) - 1), Reading::Contract), Ok(()));
    assert_eq!(read(&creation_time(1 << 53), Reading::Contract), Err(DecodeError::UnsafeInteger));
    assert_eq!(read(&creation_time(1 << 53), Reading::Reply), Ok(()));
    assert_eq!(read(&creation_time(u64::MAX), Reading::Contract), Ok(()), "-1");
}

/// A list is split into chunks, so that one element does not keep the text of all elements alive.
#[test]
fn splits_a_list_into_short_chunks() {
    let pool = pool();
    let descriptor = descriptor(&pool, id::LIST_ROOMS_RESPONSE);
    let rooms = descriptor.get_field_by_name("rooms").unwrap();
    let room = rooms.kind().as_message().unwrap().clone();
    let list = (0..1000).map(|at| {
        let mut message = DynamicMessage::new(room.clone());
        message.set_field_by_name("name", Value::String(format!("a room of some name {at}")));
        message.set_field_by_name("metadata", Value::String("x".repeat(100)));
        Value::Message(message)
    });
    let mut message = DynamicMessage::new(descriptor);
    message.set_field(&rooms, Value::List(list.collect()));
    let mut tape = Tape::default();
    let bytes = message.encode_to_vec();
    read_protobuf(id::LIST_ROOMS_RESPONSE, &bytes, Reading::Reply, &mut tape).unwrap();
    let longest = tape.chunks(&bytes).map(<[u8]>::len).max().unwrap();
    assert!(longest <= 3072, "{longest}");
    assert!(tape.chunks(&bytes).len() > 50);
    assert_eq!(tape.standalone_strings(&bytes).len(), 0);
}

/// A short message has one chunk and shares no strings.
#[test]
fn shares_repeated_strings_of_nested_lists() {
    let encode = |number, bytes: &Vec<u8>, out: &mut Vec<u8>| prost::encoding::bytes::encode(number, bytes, out);
    let list = |mimes: &[&str], rooms: usize| {
        let mut list = Vec::new();
        for at in 0..rooms {
            let mut room = Vec::new();
            encode(1, &format!("RM_{at}").into_bytes(), &mut room);
            encode(2, &b"same".to_vec(), &mut room);
            for mime in mimes {
                let mut codec = Vec::new();
                encode(1, &mime.as_bytes().to_vec(), &mut codec);
                encode(7, &codec, &mut room);
            }
            encode(1, &room, &mut list);
        }
        list
    };
    let mut tape = Tape::default();
    let mut standalone = |mimes: &[&str], rooms: usize| {
        let bytes = list(mimes, rooms);
        read_protobuf(id::LIST_ROOMS_RESPONSE, &bytes, Reading::Reply, &mut tape).unwrap();
        let built = Builder::build(id::LIST_ROOMS_RESPONSE, &tape, &bytes);
        for (at, room) in built["rooms"].as_array().unwrap().iter().enumerate() {
            assert_eq!((&room["sid"], &room["name"]), (&format!("RM_{at}").into(), &"same".into()));
            let found: Vec<_> = room["enabledCodecs"].as_array().unwrap().iter().map(|codec| &codec["mime"]).collect();
            assert_eq!(found, mimes);
        }
        tape.standalone_strings(&bytes)
            .map(|standalone| String::from_utf8(standalone.to_vec()).unwrap())
            .collect::<Vec<_>>()
    };
    let [longest, longer] = [16, 17].map(|length| "x".repeat(length));
    let mimes = ["audio/opus", "a", "", &longer, "abc", "abcd", "abcde", &longest];
    assert_eq!(standalone(&mimes, 50), ["audio/opus", "abcd", "abcde", &longest]);
    assert_eq!(standalone(&["audio/opus", "video/VP8"], 3), [""; 0]);
}

#[test]
fn a_duplicate_field_does_not_change_a_shared_string() {
    let codec = |mimes: &[&str]| {
        let mut codec = Vec::new();
        for mime in mimes {
            prost::encoding::string::encode(1, &mime.to_string(), &mut codec);
        }
        codec
    };
    let mut list = Vec::new();
    for at in 0..100 {
        let mut room = Vec::new();
        let second = ["audio/opus", "é", "other"][at % 3];
        for codec in [codec(&["audio/opus"]), codec(&["audio/opus", second]), codec(&["é", "audio/opus"])] {
            prost::encoding::bytes::encode(7, &codec, &mut room);
        }
        prost::encoding::string::encode(8, &"m".repeat(20), &mut room);
        prost::encoding::bytes::encode(1, &room, &mut list);
    }
    let mut tape = Tape::default();
    read_protobuf(id::LIST_ROOMS_RESPONSE, &list, Reading::Reply, &mut tape).unwrap();
    let built = Builder::build(id::LIST_ROOMS_RESPONSE, &tape, &list);
    for (at, room) in built["rooms"].as_array().unwrap().iter().enumerate() {
        let mimes: Vec<_> = (0..3).map(|codec| room["enabledCodecs"][codec]["mime"].as_str().unwrap()).collect();
        assert_eq!(mimes, ["audio/opus", ["audio/opus", "é", "other"][at % 3], "audio/opus"], "{at}");
    }
}

#[test]
fn null_resets_each_kind_of_field_to_its_default() {
    let read = |room: &str| {
        let text = format!(r#"{{"event":"e","room":{room}}}"#);
        let mut tape = Tape::default();
        read_json(id::WEBHOOK_EVENT, text.as_bytes(), &mut tape).unwrap();
        (Builder::build(id::WEBHOOK_EVENT, &tape, text.as_bytes()), tape.is_plain())
    };
    let (empty, _) = read("{}");
    let before = r#""sid":"s","name":"é","emptyTimeout":5,"creationTime":"6","enabledCodecs":[{"mime":"m"}],"activeRecording":true"#;
    let nulls =
        r#""sid":null,"name":null,"emptyTimeout":null,"creationTime":null,"enabledCodecs":null,"activeRecording":null"#;
    assert_ne!(read(&format!("{{{before}}}")).0, empty);
    assert_eq!(read(&format!("{{{before},{nulls}}}")).0, empty);
    assert_eq!(read(&format!("{{{nulls}}}")), (empty, true));
}

/// A duplicate field replaces the range of the first one.
#[test]
fn appends_the_ranges_of_unescaped_strings() {
    let read = |room: &str| {
        let text = format!(r#"{{"event":"e","room":{room}}}"#);
        let mut tape = Tape::default();
        read_json(id::WEBHOOK_EVENT, text.as_bytes(), &mut tape).unwrap();
        let at = tape.append_standalone_ranges();
        let standalone = tape.numbers[at..].chunks_exact(2).map(|range| {
            let text = tape.resolved().get(range[0] as usize..range[1] as usize).unwrap_or(b"in the source");
            String::from_utf8_lossy(text).into_owned()
        });
        (standalone.collect::<Vec<_>>(), tape.is_plain())
    };
    assert_eq!(read(r#"{"sid":"s"}"#), (vec![], true));
    assert_eq!(read(r#"{"sid":"\n","name":"plain","metadata":"\"m\""}"#), (vec!["\n".into(), "\"m\"".into()], true));
    assert_eq!(read(r#"{"sid":"\n","sid":"\t\t","metadata":"\\"}"#), (vec!["\t\t".into(), "\\".into()], true));
    assert!(!read(r#"{"sid":"\u00e9"}"#).1, "unescaped text that is not ASCII");
    assert!(!read(r#"{"sid":"é","name":"\t"}"#).1, "é is in the source");
}
