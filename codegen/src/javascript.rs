//! Writes the JavaScript modules of each file. The public module has the interface of version 0.5. The `.wire` module
//! has the functions that the public module and the service clients call. Helpers belong in `wire/`, not in the output.

use std::collections::BTreeSet;

use anyhow::{Result, bail};

use crate::model::{Enum, Field, File, Kind, Label, Message, Model};
use crate::text::{WIDTH, doc, list, lower_first};

/// Variables of the generated functions. Fields must not have these names.
const RESERVED: [&str; 8] = ["numbers", "at", "end", "text", "next", "t", "object", "element"];

/// The public module: enums, and message objects whose functions are in the wire module.
pub fn public(model: &Model, file: &File) -> String {
    let mut body = String::new();
    let mut imports = Imports::new(model, file);
    for &index in &file.enums {
        body += &enumeration(&model.enums[index]);
    }
    for &index in &file.messages {
        let Message { name, doc: text, .. } = &model.messages[index];
        body += &format!("\n{}const {name} = message('{name}', wire);\nexports.{name} = {name};\n", doc(0, text));
    }
    for (from, names) in &file.also_export {
        body.push('\n');
        for name in names {
            imports.other(*from, name);
            body += &format!("exports.{name} = {name};\n");
        }
    }

    let mut out = header(file);
    out += &format!("const {{ message }} = require('{}');\n", file.path_to("../wire/message"));
    out += &values_import(file, &body, &["enumFromJSON", "enumOf", "enumToJSON"]);
    out += &imports.lines("");
    let module = file.path.rsplit('/').next().unwrap_or(&file.path);
    out += "\n// Loaded on first use, because a program that only needs an enum does not need it.\n";
    out += &format!("const wire = () => require('./{module}.wire');\n\n");
    out += "Object.defineProperty(exports, '__esModule', { value: true });\n";
    out += &format!("exports.protobufPackage = '{}';\n", file.package);
    out + &body
}

/// The wire module: `encode…`, `fits…`, `read…`, `fromJSON…`, `toJSON…` and `fromPartial…` of each message.
pub fn wire(model: &Model, file: &File) -> Result<String> {
    let mut body = String::new();
    let mut names = Vec::new();
    let mut imports = Imports::new(model, file);
    for &index in &file.enums {
        let item = &model.enums[index];
        if item.in_request {
            body += &fits_enum(item);
            names.push(format!("fits{}", item.name));
        }
    }
    for &index in &file.messages {
        let message = &model.messages[index];
        body += &encode_function(model, message, &mut imports)?;
        names.push(format!("encode{}", message.name));
        if message.in_request {
            body += &fits_function(model, message, &mut imports)?;
            names.push(format!("fits{}", message.name));
        }
        body += &read_function(model, message, &mut imports);
        names.push(format!("read{}", message.name));
        if model.is_listed(index) {
            body += &read_list_function(message);
            names.push(format!("readListOf{}", message.name));
        }
        body += &json_functions(model, message, &mut imports)?;
        for function in ["fromJSON", "toJSON", "fromPartial"] {
            names.push(format!("{function}{}", message.name));
        }
    }

    if body.contains("stringFromJSON(") {
        body.insert_str(0, STRING_FROM_JSON);
    }
    let mut out = header(file);
    let helpers = [
        "base64FromBytes",
        "bytesFromBase64",
        "dateFromJSON",
        "dateOf",
        "isInt32",
        "isListOf",
        "isNumeric",
        "isObject",
        "isOneOf",
        "isSet",
        "isText",
        "isTextMap",
        "isUint32",
        "isUint8Array",
        "mapOf",
        "rounded",
        "timestampOf",
    ];
    out += &values_import(file, &body, &helpers);
    out += &imports.lines(".wire");
    let ids: Vec<String> =
        file.messages.iter().map(|&index| format!("{}: {index}", model.messages[index].name)).collect();
    if !out.ends_with("\n\n") {
        out.push('\n');
    }
    out += "/** Index of each message in the schema. */\n";
    out += &list(0, "exports.id = {", &ids, "};");
    out += "\n";
    out += &body;
    out += "\n";
    for name in names {
        out += &format!("exports.{name} = {name};\n");
    }
    Ok(out)
}

/// Returns a string unchanged, because `String(value)` is slower than the check of its type.
const STRING_FROM_JSON: &str = "
function stringFromJSON(value) {
  if (typeof value === 'string') return value;
  return isSet(value) ? String(value) : '';
}
";

fn header(file: &File) -> String {
    format!("// @generated from proto/{}.proto by `npm run generate`\n'use strict';\n\n", file.path)
}

/// Names that a module imports from other generated modules.
struct Imports<'a> {
    model: &'a Model,
    file: &'a File,
    others: BTreeSet<(usize, String)>,
    /// Functions of enums, which are in the public modules.
    enums: BTreeSet<(usize, String)>,
}

impl<'a> Imports<'a> {
    fn new(model: &'a Model, file: &'a File) -> Self {
        Imports { model, file, others: BTreeSet::new(), enums: BTreeSet::new() }
    }

    /// Imports `name`, unless this module declares it. `file` is the index of the file that declares it.
    fn other(&mut self, file: usize, name: &str) {
        if self.model.files[file].path != self.file.path {
            self.others.insert((file, name.to_string()));
        }
    }

    fn lines(&self, suffix: &str) -> String {
        self.requires(&self.enums, "") + &self.requires(&self.others, suffix)
    }

    fn requires(&self, used: &BTreeSet<(usize, String)>, suffix: &str) -> String {
        let mut out = String::new();
        for (index, file) in self.model.files.iter().enumerate() {
            let names: Vec<String> =
                used.iter().filter(|(from, _)| *from == index).map(|(_, name)| name.clone()).collect();
            if !names.is_empty() {
                let open = format!("}} = require('{}{suffix}');", self.file.path_to(&file.path));
                out += &list(0, "const {", &names, &open);
                out.push('\n');
            }
        }
        out
    }
}

/// The import of the helpers that the text uses.
fn values_import(file: &File, body: &str, helpers: &[&str]) -> String {
    let used: Vec<&str> = helpers
        .iter()
        .copied()
        .filter(|helper| body.contains(&format!("{helper}(")) || body.contains(&format!("({helper},")))
        .collect();
    if used.is_empty() {
        return String::new();
    }
    let used: Vec<String> = used.iter().map(ToString::to_string).collect();
    list(0, "const {", &used, &format!("}} = require('{}');", file.path_to("../wire/values"))) + "\n"
}

fn enumeration(item: &Enum) -> String {
    let function = lower_first(&item.name);
    let name = &item.name;
    let names: Vec<String> = item.values.iter().map(|value| format!("{}: {}", value.name, value.number)).collect();
    let unknown = if item.later { "" } else { ", 'UNKNOWN'" };

    let mut out = format!("\n{}", doc(0, &item.doc));
    out += &list(0, &format!("const {name} = enumOf({{"), &names, "});");
    out += &format!("\nexports.{name} = {name};\n");
    out += &format!("const {function}FromJSON = enumFromJSON({name});\n");
    out += &format!("exports.{function}FromJSON = {function}FromJSON;\n");
    out += &format!("const {function}ToJSON = enumToJSON({name}{unknown});\n");
    out += &format!("exports.{function}ToJSON = {function}ToJSON;\n");
    out
}

fn json_functions(model: &Model, message: &Message, imports: &mut Imports) -> Result<String> {
    for field in &message.fields {
        if RESERVED.contains(&field.json.as_str()) {
            bail!(
                "{}.{}: the field name is reserved for a variable of the generated functions",
                message.name,
                field.json
            );
        }
        if let Kind::Message(index) = field.kind {
            for function in ["fromJSON", "toJSON", "fromPartial"] {
                imports.other(model.messages[index].file, &format!("{function}{}", model.messages[index].name));
            }
        }
        if let Kind::Enum(index) = field.kind {
            let item = &model.enums[index];
            imports.enums.insert((item.file, format!("{}FromJSON", lower_first(&item.name))));
            imports.enums.insert((item.file, format!("{}ToJSON", lower_first(&item.name))));
        }
    }

    let name = &message.name;
    if message.fields.is_empty() {
        let empty = |function| format!("\nfunction {function}{name}() {{\n  return {{}};\n}}\n");
        return Ok(["fromJSON", "toJSON", "fromPartial"].map(empty).concat());
    }
    let mut out = format!("\nfunction fromJSON{name}(object) {{\n");
    out += &build(message, |field| from_json(model, field));
    let parameters = if model.rounds(message) { "message, isRequest" } else { "message" };
    out += &format!("}}\n\nfunction toJSON{name}({parameters}) {{\n  const json = {{}};\n");
    for field in &message.fields {
        out += &to_json(model, message, field);
    }
    out += &format!("  return json;\n}}\n\nfunction fromPartial{name}(object) {{\n");
    out += &build(message, |field| from_partial(model, field));
    Ok(out + "}\n")
}

/// Assigns a constant for each field in declaration order, then returns the object in the order of
/// [`Message::emission`].
fn build(message: &Message, values: impl Fn(&Field) -> Values) -> String {
    let mut out = String::new();
    for field in &message.fields {
        let name = &field.json;
        let Values { test, given } = values(field);
        if test.is_empty() {
            out += &format!("  const {name} = {given};\n");
        } else if field.label == Label::Repeated {
            // Fast path for arrays: `map` allocates the result at its final length.
            let is_array = format!("Array.isArray(object.{name})");
            let mapped = format!("object.{name}.map((element) => {given})");
            if test == is_array {
                out += &statement(2, &format!("const {name} = {is_array} ? {mapped} : [];"));
                continue;
            }
            out += &format!("  let {name} = [];\n  if ({is_array}) {{\n    {name} = {mapped};\n");
            out += &format!("  }} else if ({test}) {{\n");
            out += &format!("    for (const element of object.{name}) {name}.push({given});\n  }}\n");
        } else {
            out += &statement(2, &format!("const {name} = {test} ? {given} : {};", default(field)));
        }
    }
    let names: Vec<String> = message.emission().iter().map(|field| field.json.clone()).collect();
    out += &list(2, "return {", &names, "};");
    out.push('\n');
    out
}

/// Expressions that convert a property of the source object to a field.
struct Values {
    /// Whether the object has a value. Empty if `given` accepts any value.
    test: String,
    /// The converted value, or a converted list element.
    given: String,
}

fn from_json(model: &Model, field: &Field) -> Values {
    let source = source(field);
    if !field.added && field.label == Label::Single && field.kind == Kind::String {
        return Values { test: String::new(), given: format!("stringFromJSON({source})") };
    }
    let given = match (field.label, field.kind) {
        (Label::Map, Kind::Message(entry)) => map_of(model, entry, &source),
        (Label::Single | Label::Optional, Kind::String | Kind::Bool) if field.added => source,
        (_, Kind::String) => format!("String({source})"),
        (_, Kind::Bytes) => format!("bytesFromBase64({source})"),
        (_, Kind::Bool) => format!("Boolean({source})"),
        (_, Kind::Enum(index)) => format!("{}FromJSON({source})", lower_first(&model.enums[index].name)),
        (_, Kind::Message(index)) => format!("fromJSON{}({source})", model.messages[index].name),
        (_, Kind::Date(_)) => format!("dateFromJSON({source})"),
        _ => format!("Number({source})"),
    };
    let value = format!("object.{}", field.json);
    let test = match field.label {
        _ if field.added => has_json_type(field, &value),
        Label::Map => format!("isObject({value})"),
        Label::Repeated if field.later => format!("Array.isArray({value})"),
        _ => format!("isSet({value})"),
    };
    Values { test, given }
}

/// Tests whether a value has the JSON type of its field. Used for fields added to messages of version 0.5, which
/// ignored these names: a value of another type must still be ignored. Version 0.5 converted any value of its own
/// fields.
fn has_json_type(field: &Field, value: &str) -> String {
    match (field.label, field.kind) {
        (Label::Repeated, _) => format!("Array.isArray({value})"),
        (_, Kind::Message(_)) => format!("isObject({value})"),
        (_, Kind::String | Kind::Bytes | Kind::Date(_)) => format!("typeof {value} === 'string'"),
        (_, Kind::Bool) => format!("typeof {value} === 'boolean'"),
        _ => format!("isNumeric({value})"),
    }
}

/// The call that copies a map.
fn map_of(model: &Model, entry: usize, source: &str) -> String {
    let function = |kind| if kind == Kind::String { "String" } else { "Number" };
    let (key, value) = model.entry(entry);
    format!("mapOf({source}, {}, {})", function(key), function(value))
}

fn from_partial(model: &Model, field: &Field) -> Values {
    let source = source(field);
    let given = match (field.label, field.kind) {
        (Label::Map, Kind::Message(entry)) => map_of(model, entry, &source),
        (_, Kind::Message(index)) => format!("fromPartial{}({source})", model.messages[index].name),
        _ => source,
    };
    Values { test: format!("isSet(object.{})", field.json), given }
}

fn source(field: &Field) -> String {
    match field.label {
        Label::Repeated => "element".to_string(),
        _ => format!("object.{}", field.json),
    }
}

fn default(field: &Field) -> &'static str {
    match (field.label, field.kind) {
        (Label::Map, _) => "{}",
        (Label::Optional, _) | (_, Kind::Message(_)) => "undefined",
        (_, Kind::String) => "''",
        (_, Kind::Bytes) => "new Uint8Array()",
        (_, Kind::Bool) => "false",
        _ => "0",
    }
}

fn to_json(model: &Model, message: &Message, field: &Field) -> String {
    let name = &field.json;
    let value = if field.label == Label::Repeated { "element".to_string() } else { format!("message.{name}") };
    let converted = match field.kind {
        Kind::Message(entry) if field.label == Label::Map => return map_to_json(model, name, entry),
        Kind::Bytes => format!("base64FromBytes({value}, '{}.{name}')", message.name),
        Kind::Enum(index) => format!("{}ToJSON({value})", lower_first(&model.enums[index].name)),
        Kind::Message(index) => {
            let inner = &model.messages[index];
            let arguments = if model.rounds(inner) { format!("{value}, isRequest") } else { value.clone() };
            format!("{value} ? toJSON{}({arguments}) : undefined", inner.name)
        }
        Kind::Date(_) => format!("{value}.toISOString()"),
        kind if kind.is_whole() && field.later => format!("Math.round({value})"),
        // Version 0.5.4 did not round, 0.5.10 and 1.2.7 do: a request that is sent is rounded, and `toJSON` is 0.5.4's.
        kind if kind.is_whole() && message.in_request => format!("isRequest ? rounded({value}) : {value}"),
        _ => value,
    };
    let given = format!("message.{name} !== undefined");
    if field.label != Label::Repeated {
        return guarded(2, &given, &format!("json.{name} = {converted};"));
    }
    let mapped = if matches!(field.kind, Kind::Message(_)) { format!("({converted})") } else { converted };
    let list = format!("message.{name} ? message.{name}.map((element) => {mapped}) : []");
    if field.added {
        guarded(2, &given, &format!("json.{name} = {list};"))
    } else {
        statement(2, &format!("json.{name} = {list};"))
    }
}

fn map_to_json(model: &Model, name: &str, entry: usize) -> String {
    match model.entry(entry) {
        (_, Kind::String) => format!("  json.{name} = {{ ...message.{name} }};\n"),
        _ => format!("  json.{name} = mapOf(message.{name} ?? {{}}, String, Math.round);\n"),
    }
}

fn encode_function(model: &Model, message: &Message, imports: &mut Imports) -> Result<String> {
    let name = &message.name;
    if message.fields.is_empty() {
        return Ok(format!("\nfunction encode{name}() {{}}\n"));
    }
    let mut out = format!("\nfunction encode{name}(message, writer) {{\n");
    for field in &message.fields {
        if let Kind::Message(index) | Kind::Date(index) = field.kind {
            imports.other(model.messages[index].file, &format!("encode{}", model.messages[index].name));
        }
        out += &encode_field(model, message, field);
    }
    Ok(out + "}\n")
}

fn encode_field(model: &Model, message: &Message, field: &Field) -> String {
    let json = &field.json;
    let tag = field.number << 3 | wire_type(field);
    let full_name = format!("'{}.{json}'", message.name);
    let value = if field.label == Label::Repeated { "element".to_string() } else { format!("message.{json}") };
    let write = match field.kind {
        Kind::String => format!("writer.string({tag}, {value}, {full_name});"),
        Kind::Bytes => format!("writer.bytes({tag}, {value}, {full_name});"),
        Kind::Bool => format!("writer.bool({tag}, {value});"),
        Kind::Uint32 => format!("writer.uint32({tag}, {value});"),
        Kind::Int32 | Kind::Enum(_) => format!("writer.int32({tag}, {value});"),
        Kind::Int64 | Kind::Uint64 => format!("writer.int64({tag}, {value}, {full_name});"),
        Kind::Float => format!("writer.float({tag}, {value});"),
        Kind::Double => format!("writer.double({tag}, {value});"),
        Kind::Message(entry) if field.label == Label::Map => {
            // Like the original, passes integer keys as strings, and writes keys that are 0.
            format!("writer.message({tag}, {{ key, value }}, encode{}, {full_name});", model.messages[entry].name)
        }
        Kind::Message(index) => {
            format!("writer.message({tag}, {value}, encode{}, {full_name});", model.messages[index].name)
        }
        Kind::Date(index) => {
            format!("writer.message({tag}, timestampOf({value}), encode{}, {full_name});", model.messages[index].name)
        }
    };
    let given = format!("message.{json} !== undefined");
    match (field.label, field.kind) {
        (Label::Map, _) => {
            let entries = format!("Object.entries(message.{json} ?? {{}})");
            format!("  for (const [key, value] of {entries}) {{\n    {write}\n  }}\n")
        }
        (Label::Repeated, Kind::Enum(_)) if field.later => {
            guarded(2, &given, &format!("writer.int32s({tag}, message.{json}, {full_name});"))
        }
        (Label::Repeated, Kind::Enum(_)) => format!("  writer.int32s({tag}, message.{json}, {full_name});\n"),
        (Label::Repeated, _) => {
            let iterate = format!("for (const element of writer.list(message.{json}, {full_name}))");
            if field.later {
                format!("  if ({given}) {{\n    {iterate} {{\n      {write}\n    }}\n  }}\n")
            } else {
                format!("  {iterate} {{\n    {write}\n  }}\n")
            }
        }
        (Label::Single, Kind::Bool) => guarded(2, &format!("message.{json} === true"), &write),
        (Label::Single, Kind::Bytes) if !field.later => format!("  {write}\n"),
        (Label::Optional, _) | (Label::Single, Kind::Bytes) => guarded(2, &given, &write),
        (Label::Single, _) if field.later => {
            guarded(2, &format!("{given} && message.{json} !== {}", default(field)), &write)
        }
        (Label::Single, _) => guarded(2, &format!("message.{json} !== {}", default(field)), &write),
    }
}

/// An `if` on one line, or on several if it is too long.
fn guarded(indent: usize, condition: &str, then: &str) -> String {
    let margin = " ".repeat(indent);
    let one_line = format!("{margin}if ({condition}) {then}\n");
    if one_line.len() <= WIDTH {
        one_line
    } else {
        format!("{margin}if ({condition}) {{\n{}{margin}}}\n", statement(indent + 2, then))
    }
}

/// A statement on one line. A conditional expression that is too long is split over three lines.
fn statement(indent: usize, text: &str) -> String {
    let margin = " ".repeat(indent);
    match (text.split_once(" ? "), text.rsplit_once(" : ")) {
        (Some((condition, _)), Some((_, otherwise))) if indent + text.len() > WIDTH => {
            let then = &text[condition.len() + 3..text.len() - otherwise.len() - 3];
            format!("{margin}{condition}\n{margin}  ? {then}\n{margin}  : {otherwise}\n")
        }
        _ => format!("{margin}{text}\n"),
    }
}

fn wire_type(field: &Field) -> u32 {
    match (field.label, field.kind) {
        (_, Kind::String | Kind::Bytes | Kind::Message(_) | Kind::Date(_)) | (Label::Repeated, _) => 2,
        (_, Kind::Float) => 5,
        (_, Kind::Double) => 1,
        _ => 0,
    }
}

fn fits_enum(item: &Enum) -> String {
    let known: Vec<String> = item.values.iter().map(|value| format!("value === {}", value.number)).collect();
    format!("\nfunction fits{}(value) {{\n  return {};\n}}\n", item.name, known.join(" || "))
}

fn fits_function(model: &Model, message: &Message, imports: &mut Imports) -> Result<String> {
    let mut tests = vec!["isObject(message)".to_string()];
    for field in &message.fields {
        let value = format!("message.{}", field.json);
        let (file, fits) = match field.kind {
            Kind::Enum(index) => (model.enums[index].file, format!("fits{}", model.enums[index].name)),
            Kind::Message(index) => (model.messages[index].file, format!("fits{}", model.messages[index].name)),
            _ => (message.file, "isText".to_string()),
        };
        imports.other(file, &fits);
        let fitting = match (field.label, field.kind) {
            (Label::Map, Kind::Message(entry)) if model.entry(entry) == (Kind::String, Kind::String) => {
                format!("isTextMap({value})")
            }
            (Label::Repeated, _) => format!("isListOf({fits}, {value})"),
            (_, Kind::String | Kind::Enum(_) | Kind::Message(_)) => format!("{fits}({value})"),
            (_, Kind::Bytes) => format!("isUint8Array({value})"),
            (_, Kind::Bool) => format!("typeof {value} === 'boolean'"),
            (_, Kind::Uint32) => format!("isUint32({value})"),
            (_, Kind::Int32) => format!("isInt32({value})"),
            (_, Kind::Int64) => format!("Number.isSafeInteger({value})"),
            (_, Kind::Double) => format!("Number.isFinite({value})"),
            _ => bail!("{}.{}: its type is not supported in a request", message.name, field.json),
        };
        tests.push(format!("({value} === undefined || {fitting})"));
    }
    // In JSON, the server rejects more than one member of a oneof.
    let oneofs: BTreeSet<&String> = message.fields.iter().filter_map(|field| field.oneof.as_ref()).collect();
    for oneof in oneofs {
        let members = message.fields.iter().filter(|field| field.oneof.as_ref() == Some(oneof));
        let values: Vec<String> = members.map(|field| format!("message.{}", field.json)).collect();
        if values.len() > 1 {
            tests.push(format!("isOneOf({})", values.join(", ")));
        }
    }
    Ok(format!("\nfunction fits{}(message) {{\n  return (\n    {}\n  );\n}}\n", message.name, tests.join(" &&\n    ")))
}

fn read_function(model: &Model, message: &Message, imports: &mut Imports) -> String {
    let name = &message.name;
    if message.fields.is_empty() {
        return format!("\nfunction read{name}() {{\n  return {{}};\n}}\n");
    }
    let mut out = format!("\nfunction read{name}(t, at) {{\n  const numbers = t.numbers;\n");
    if message.fields.iter().any(|field| field.kind == Kind::String) {
        out += "  const text = t.texts[numbers[at + 1]];\n  let end;\n";
    }
    let emission = message.emission();
    for (field, offset) in emission.iter().zip(message.offsets()) {
        if let Kind::Message(index) | Kind::Date(index) = field.kind {
            imports.other(model.messages[index].file, &read_name(model, field.label, index));
        }
        out += &read_field(model, field, offset);
    }
    let names: Vec<String> = emission.iter().map(|field| field.json.clone()).collect();
    out += &list(2, "return {", &names, "};");
    out + "\n}\n"
}

/// Reads a list of messages. Lists of up to three messages are created with their final length, because V8 reserves
/// room for 17 elements in an array that grows.
fn read_list_function(message: &Message) -> String {
    let name = &message.name;
    format!(
        "
function readListOf{name}(t, first) {{
  if (first === 0) return [];
  const numbers = t.numbers;
  const one = read{name}(t, first);
  const second = numbers[first];
  if (second === 0) return [one];
  const two = read{name}(t, second);
  const third = numbers[second];
  if (third === 0) return [one, two];
  const list = [one, two, read{name}(t, third)];
  for (let next = numbers[third]; next !== 0; next = numbers[next]) {{
    list.push(read{name}(t, next));
  }}
  return list;
}}
"
    )
}

/// Name of the function that reads a message, or a list of messages.
fn read_name(model: &Model, label: Label, index: usize) -> String {
    let list = if label == Label::Repeated { "ListOf" } else { "" };
    format!("read{list}{}", model.messages[index].name)
}

fn read_field(model: &Model, field: &Field, offset: usize) -> String {
    let json = &field.json;
    if let (Label::Repeated, Kind::Message(index)) = (field.label, field.kind) {
        return format!("  const {json} = {}(t, numbers[at + {offset}]);\n", read_name(model, field.label, index));
    }
    if field.label == Label::Repeated || field.label == Label::Map {
        let value = read_value(model, field.kind, "next", 1);
        let (empty, add) = match field.label {
            Label::Map => ("{}", format!("const {{ key, value }} = {value};\n    {json}[key] = value;")),
            _ => ("[]", format!("{json}.push({value});")),
        };
        return format!(
            "  const {json} = {empty};\n  for (let next = numbers[at + {offset}]; next !== 0; next = numbers[next]) {{\n    {add}\n  }}\n"
        );
    }
    if field.label == Label::Single {
        return statement(2, &format!("const {json} = {};", read_value(model, field.kind, "at", offset)));
    }
    let value = match field.kind {
        Kind::Message(_) | Kind::Date(_) => read_value(model, field.kind, &format!("numbers[at + {offset}]"), 0),
        kind => read_value(model, kind, "at", offset + 1),
    };
    format!("  let {json};\n  if (numbers[at + {offset}] !== 0) {json} = {value};\n")
}

/// Expression for the value at tape offset `base + offset`. A message is at `base`.
fn read_value(model: &Model, kind: Kind, base: &str, offset: usize) -> String {
    let first = format!("{base} + {offset}");
    let second = format!("{base} + {}", offset + 1);
    match kind {
        Kind::String => {
            format!("(end = numbers[{second}]) > 0 ? text.substring(numbers[{first}], end) : t.otherString({first})")
        }
        Kind::Bytes => format!("t.bytes(numbers[{first}], numbers[{second}])"),
        Kind::Bool => format!("numbers[{first}] === 1"),
        Kind::Uint32 => format!("numbers[{first}] >>> 0"),
        Kind::Int64 => format!("numbers[{second}] * 0x100000000 + (numbers[{first}] >>> 0)"),
        Kind::Uint64 => format!("(numbers[{second}] >>> 0) * 0x100000000 + (numbers[{first}] >>> 0)"),
        Kind::Float | Kind::Double => format!("t.double({first})"),
        Kind::Int32 | Kind::Enum(_) => format!("numbers[{first}]"),
        Kind::Message(index) => format!("read{}(t, {base})", model.messages[index].name),
        Kind::Date(index) => format!("dateOf(read{}(t, {base}))", model.messages[index].name),
    }
}
