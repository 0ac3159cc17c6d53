//! Decodes JSON on the fast path and compares the result with serde_json, by the rules of `fromJSON` for documented
//! types.
#![no_main]

use std::cell::RefCell;

use libfuzzer_sys::fuzz_target;
use livekit_fuzz::{choose, tape::Builder};
use livekit_server_core::message::{
    Tape, read_json,
    schema::{ENUMS, Kind, Label, MESSAGES, id},
};
use serde_json::{Map, Value, json};

thread_local! {
    static STATE: RefCell<Tape> = RefCell::default();
}

/// The expected result of the fast path. `None` if it should have fallen back.
fn message(message: usize, value: &Value) -> Option<Value> {
    let value = value.as_object()?;
    let mut object = Map::new();
    for field in MESSAGES[message].fields {
        let given = value.get(field.json).filter(|given| !given.is_null());
        let made = match (field.label, given) {
            (Label::Optional, None) => continue,
            (Label::Repeated, None) => json!([]),
            (Label::Map, None) => json!({}),
            (Label::Single, None) => match field.kind {
                Kind::String | Kind::Bytes => json!(""),
                Kind::Bool => json!(false),
                Kind::Message(_) => return None,
                _ => json!(0.0),
            },
            (Label::Repeated, Some(Value::Array(list))) => {
                list.iter().map(|item| one(field.kind, item)).collect::<Option<Value>>()?
            }
            (Label::Map, Some(Value::Object(entries))) => {
                let Kind::Message(entry) = field.kind else { return None };
                let item =
                    |(key, item): (&String, &Value)| Some((key.clone(), one(MESSAGES[entry].fields[1].kind, item)?));
                Value::Object(entries.iter().map(item).collect::<Option<_>>()?)
            }
            (Label::Repeated | Label::Map, Some(_)) => return None,
            (_, Some(given)) => one(field.kind, given)?,
        };
        object.insert(field.json.into(), made);
    }
    Some(Value::Object(object))
}

fn one(kind: Kind, value: &Value) -> Option<Value> {
    Some(match (kind, value) {
        (Kind::String, Value::String(_)) | (Kind::Bool, Value::Bool(_)) => value.clone(),
        (Kind::Message(nested), value) => return message(nested, value),
        (Kind::Enum(index), Value::String(name)) => {
            let found = ENUMS[index].values.iter().find(|(known, _)| known == name);
            json!(found.map_or(-1.0, |&(_, value)| f64::from(value)))
        }
        (Kind::Enum(index), Value::Number(number)) => {
            let number = number.as_f64()?;
            json!(if ENUMS[index].values.iter().any(|&(_, v)| f64::from(v) == number) { number } else { -1.0 })
        }
        (Kind::Int64 | Kind::Uint64, Value::String(digits)) => json!(digits.parse::<f64>().ok()?),
        (
            Kind::Uint32 | Kind::Int32 | Kind::Int64 | Kind::Uint64 | Kind::Float | Kind::Double,
            Value::Number(number),
        ) => json!(number.as_f64()?),
        _ => return None,
    })
}

/// Whether the error is for JSON that only JSON.parse accepts: a lone surrogate, a huge number, or deep nesting.
fn is_serde_limit(error: &serde_json::Error) -> bool {
    let error = error.to_string();
    ["surrogate", "hex escape", "out of range", "recursion"].iter().any(|word| error.contains(word))
}

fuzz_target!(|data: &[u8]| {
    let Some((chosen, text)) = choose(data) else { return };
    // Half of the inputs are webhook events, the main use of the fast path.
    let chosen = if data[0] & 0x80 == 0x80 { id::WEBHOOK_EVENT } else { chosen };
    STATE.with_borrow_mut(|tape| {
        if read_json(chosen, text, tape).is_err() {
            return;
        }
        let built = Builder::build(chosen, tape, text);
        match serde_json::from_str::<Value>(&String::from_utf8_lossy(text)) {
            Ok(value) => assert_eq!(Some(built), message(chosen, &value)),
            Err(error) => assert!(is_serde_limit(&error), "{error}"),
        }
    });
});
