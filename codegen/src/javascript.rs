//! The messages in JavaScript: for each file a public module with the interface of version 0.5, and a `.wire` module
//! with what it and the service clients stand on.

use std::collections::BTreeSet;

use anyhow::{Result, bail};

use crate::model::{Enum, Field, File, Kind, Label, Message, Model};
use crate::text::{WIDTH, doc, list, lower_first};

/// Names that the generated functions use themselves.
const TAKEN: [&str; 8] = ["numbers", "at", "start", "text", "count", "t", "object", "element"];

/// The public module: enums and message objects.
pub fn public(model: &Model, file: &File) -> Result<String> {
    let mut body = String::new();
    let mut imports = Imports::new(model, file);
    for &index in &file.enums {
        body += &enumeration(&model.enums[index]);
    }
    for &index in &file.messages {
        body += &message_object(model, &model.messages[index], &mut imports)?;
    }
    for &index in &file.also_export {
        imports.other(model.messages[index].file, &model.messages[index].name);
        body += &format!("\nexports.{0} = {0};\n", model.messages[index].name);
    }

    let mut out = header(file);
    out += &format!("const {{ decode }} = require('{}');\n", file.path_to("../wire/decode"));
    let helpers = ["base64FromBytes", "bytesFromBase64", "isNumeric", "isObject", "isSet"];
    out += &values_import(file, &body, &helpers);
    out += &format!("const {{ encode }} = require('{}');\n", file.path_to("../wire/writer"));
    out += &imports.lines("");
    let module = file.path.rsplit('/').next().unwrap_or(&file.path);
    out += &format!("const wire = require('./{module}.wire');\n\n");
    out += "Object.defineProperty(exports, '__esModule', { value: true });\n";
    out += &format!("exports.protobufPackage = '{}';\n", file.package);
    Ok(out + &body)
}

/// The wire module: `encode…`, `fits…` and `read…` of each message.
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
    }

    let mut out = header(file);
    let helpers = ["isInt32", "isListOf", "isObject", "isText", "isUint32", "isUint8Array"];
    out += &values_import(file, &body, &helpers);
    out += &imports.lines(".wire");
    let ids: Vec<String> =
        file.messages.iter().map(|&index| format!("{}: {index}", model.messages[index].name)).collect();
    if !out.ends_with("\n\n") {
        out.push('\n');
    }
    out += "/** The messages' places in the schema. */\n";
    out += &list(0, "exports.id = {", &ids, "};");
    out += "\n";
    out += &body;
    out += "\n";
    for name in names {
        out += &format!("exports.{name} = {name};\n");
    }
    Ok(out)
}

fn header(file: &File) -> String {
    format!("// @generated from proto/{}.proto by `npm run generate`\n'use strict';\n\n", file.path)
}

/// What a module needs of the other generated modules.
struct Imports<'a> {
    model: &'a Model,
    file: &'a File,
    others: BTreeSet<(usize, String)>,
}

impl<'a> Imports<'a> {
    fn new(model: &'a Model, file: &'a File) -> Self {
        Imports { model, file, others: BTreeSet::new() }
    }

    /// Notes that `name` is used; it is declared in the file with this index.
    fn other(&mut self, file: usize, name: &str) {
        if self.model.files[file].path != self.file.path {
            self.others.insert((file, name.to_string()));
        }
    }

    fn lines(&self, suffix: &str) -> String {
        let mut out = String::new();
        for (index, file) in self.model.files.iter().enumerate() {
            let names: Vec<String> =
                self.others.iter().filter(|(from, _)| *from == index).map(|(_, name)| name.clone()).collect();
            if !names.is_empty() {
                out +=
                    &list(0, "const {", &names, &format!("}} = require('{}{suffix}');", self.file.path_to(&file.path)));
                out.push('\n');
            }
        }
        out
    }
}

/// The import of those helpers that the text uses.
fn values_import(file: &File, body: &str, helpers: &[&str]) -> String {
    let used: Vec<&str> = helpers.iter().copied().filter(|helper| body.contains(helper)).collect();
    if used.is_empty() {
        return String::new();
    }
    format!("const {{ {} }} = require('{}');\n", used.join(", "), file.path_to("../wire/values"))
}

fn enumeration(item: &Enum) -> String {
    let function = lower_first(&item.name);
    let name = &item.name;
    let mut names: Vec<String> = item.values.iter().map(|value| format!("{}: {}", value.name, value.number)).collect();
    names.push("UNRECOGNIZED: -1".to_string());
    names.extend(item.values.iter().map(|value| format!("{}: '{}'", value.number, value.name)));
    names.push("'-1': 'UNRECOGNIZED'".to_string());

    let mut out = format!("\n{}", doc(0, &item.doc));
    out += &list(0, &format!("const {name} = {{"), &names, "};");
    out += &format!("\nexports.{name} = {name};\n\n");
    out += &format!("function {function}FromJSON(object) {{\n  switch (object) {{\n");
    for value in &item.values {
        out += &format!("    case {}:\n    case '{}':\n      return {};\n", value.number, value.name, value.number);
    }
    out += &format!("    default:\n      return -1;\n  }}\n}}\nexports.{function}FromJSON = {function}FromJSON;\n\n");
    out += &format!("function {function}ToJSON(object) {{\n  switch (object) {{\n");
    for value in &item.values {
        out += &format!("    case {}:\n      return '{}';\n", value.number, value.name);
    }
    let unknown = if item.later { "UNRECOGNIZED" } else { "UNKNOWN" };
    out +=
        &format!("    default:\n      return '{unknown}';\n  }}\n}}\nexports.{function}ToJSON = {function}ToJSON;\n");
    out
}

fn message_object(model: &Model, message: &Message, imports: &mut Imports) -> Result<String> {
    for field in &message.fields {
        if TAKEN.contains(&field.json.as_str()) {
            bail!("{}.{}: the generated functions have a variable of that name", message.name, field.json);
        }
        if let Kind::Message(index) = field.kind {
            imports.other(model.messages[index].file, &model.messages[index].name);
        }
        if let Kind::Enum(index) = field.kind {
            let item = &model.enums[index];
            imports.other(item.file, &format!("{}FromJSON", lower_first(&item.name)));
            imports.other(item.file, &format!("{}ToJSON", lower_first(&item.name)));
        }
    }

    let name = &message.name;
    let mut out = format!("\n{}", doc(0, &message.doc));
    out += &format!("const {name} = {{\n");
    out += &format!("  encode(message, writer) {{\n    return encode(wire.encode{name}, message, writer);\n  }},\n\n");
    out += "  decode(input, length) {\n";
    out += &format!("    return decode(wire.id.{name}, wire.read{name}, input, length);\n  }},\n\n");
    if message.fields.is_empty() {
        out += "  fromJSON() {\n    return {};\n  },\n\n";
        out += "  toJSON() {\n    return {};\n  },\n\n";
        out += "  fromPartial() {\n    return {};\n  },\n";
    } else {
        out += "  fromJSON(object) {\n";
        out += &build(message, |field| from_json(model, field));
        out += "  },\n\n  toJSON(message) {\n    const json = {};\n";
        for field in &message.fields {
            out += &to_json(model, field);
        }
        out += "    return json;\n  },\n\n  fromPartial(object) {\n";
        out += &build(message, |field| from_partial(model, field));
        out += "  },\n";
    }
    out += &format!("}};\nexports.{name} = {name};\n");
    Ok(out)
}

/// A constant for each field in the order of declaration, and the object of them in the order of emission.
fn build(message: &Message, values: impl Fn(&Field) -> Values) -> String {
    let mut out = String::new();
    for field in &message.fields {
        let name = &field.json;
        let Values { test, given } = values(field);
        if field.label == Label::Repeated {
            out += &format!("    const {name} = [];\n    if ({test}) {{\n");
            out += &format!("      for (const element of object.{name}) {name}.push({given});\n    }}\n");
        } else {
            out += &statement(4, &format!("const {name} = {test} ? {given} : {};", default(field)));
        }
    }
    let names: Vec<String> = message.emission().iter().map(|field| field.json.clone()).collect();
    out += &list(4, "return {", &names, "};");
    out.push('\n');
    out
}

/// Expressions on a field of an object that a message is made from.
struct Values {
    /// Whether the object has a value.
    test: String,
    /// The value, or an element of the list, for the message.
    given: String,
}

fn from_json(model: &Model, field: &Field) -> Values {
    let source = source(field);
    let given = match field.kind {
        Kind::String | Kind::Bool if field.later && field.label != Label::Repeated => source,
        Kind::String => format!("String({source})"),
        Kind::Bytes => format!("bytesFromBase64({source})"),
        Kind::Bool => format!("Boolean({source})"),
        Kind::Uint32 | Kind::Int32 | Kind::Int64 | Kind::Float => format!("Number({source})"),
        Kind::Enum(index) => format!("{}FromJSON({source})", lower_first(&model.enums[index].name)),
        Kind::Message(index) => format!("{}.fromJSON({source})", model.messages[index].name),
    };
    let test = own_type(field).unwrap_or_else(|| format!("isSet(object.{})", field.json));
    Values { test, given }
}

/// Version 0.5 converted whatever stood under the names that it knew, and did not look at others. So a later name
/// counts only when what JSON has for its type stands there: this tests it.
fn own_type(field: &Field) -> Option<String> {
    let value = format!("object.{}", field.json);
    let test = match (field.label, field.kind) {
        _ if !field.later => return None,
        (Label::Repeated, _) => format!("Array.isArray({value})"),
        (_, Kind::Message(_)) => format!("isObject({value})"),
        (_, Kind::String | Kind::Bytes) => format!("typeof {value} === 'string'"),
        (_, Kind::Bool) => format!("typeof {value} === 'boolean'"),
        (_, Kind::Uint32 | Kind::Int32 | Kind::Int64 | Kind::Float | Kind::Enum(_)) => format!("isNumeric({value})"),
    };
    Some(test)
}

fn from_partial(model: &Model, field: &Field) -> Values {
    let source = source(field);
    let given = match field.kind {
        Kind::Message(index) => format!("{}.fromPartial({source})", model.messages[index].name),
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
        (Label::Optional, _) | (_, Kind::Message(_)) => "undefined",
        (_, Kind::String) => "''",
        (_, Kind::Bytes) => "new Uint8Array()",
        (_, Kind::Bool) => "false",
        _ => "0",
    }
}

fn to_json(model: &Model, field: &Field) -> String {
    let name = &field.json;
    let value = if field.label == Label::Repeated { "element".to_string() } else { format!("message.{name}") };
    let converted = match field.kind {
        Kind::Bytes => format!("base64FromBytes({value})"),
        Kind::Enum(index) => format!("{}ToJSON({value})", lower_first(&model.enums[index].name)),
        Kind::Message(index) => format!("{value} ? {}.toJSON({value}) : undefined", model.messages[index].name),
        _ => value,
    };
    let given = format!("message.{name} !== undefined");
    if field.label != Label::Repeated {
        return guarded(4, &given, &format!("json.{name} = {converted};"));
    }
    let mapped = if matches!(field.kind, Kind::Message(_)) { format!("({converted})") } else { converted };
    let list = format!("message.{name} ? message.{name}.map((element) => {mapped}) : []");
    if field.later {
        guarded(4, &given, &format!("json.{name} = {list};"))
    } else {
        statement(4, &format!("json.{name} = {list};"))
    }
}

fn encode_function(model: &Model, message: &Message, imports: &mut Imports) -> Result<String> {
    let name = &message.name;
    if message.fields.is_empty() {
        return Ok(format!("\nfunction encode{name}() {{}}\n"));
    }
    let mut out = format!("\nfunction encode{name}(message, writer) {{\n");
    for field in &message.fields {
        if let Kind::Message(index) = field.kind {
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
        Kind::Int64 => format!("writer.int64({tag}, {value}, {full_name});"),
        Kind::Float => format!("writer.float({tag}, {value});"),
        Kind::Message(index) => {
            format!("writer.message({tag}, {value}, encode{}, {full_name});", model.messages[index].name)
        }
    };
    let given = format!("message.{json} !== undefined");
    match (field.label, field.kind) {
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

/// An `if` in one line, or in several when it is too long.
fn guarded(indent: usize, condition: &str, then: &str) -> String {
    let margin = " ".repeat(indent);
    let one_line = format!("{margin}if ({condition}) {then}\n");
    if one_line.len() <= WIDTH {
        one_line
    } else {
        format!("{margin}if ({condition}) {{\n{}{margin}}}\n", statement(indent + 2, then))
    }
}

/// A statement in one line, or its conditional expression in three when it is too long.
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
        (_, Kind::String | Kind::Bytes | Kind::Message(_)) | (Label::Repeated, _) => 2,
        (_, Kind::Float) => 5,
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
            (Label::Repeated, _) => format!("isListOf({fits}, {value})"),
            (_, Kind::String | Kind::Enum(_) | Kind::Message(_)) => format!("{fits}({value})"),
            (_, Kind::Bytes) => format!("isUint8Array({value})"),
            (_, Kind::Bool) => format!("typeof {value} === 'boolean'"),
            (_, Kind::Uint32) => format!("isUint32({value})"),
            (_, Kind::Int32) => format!("isInt32({value})"),
            (_, Kind::Int64) => format!("Number.isSafeInteger({value})"),
            (_, Kind::Float) => bail!("{}.{}: a float in a request is not supported", message.name, field.json),
        };
        tests.push(format!("({value} === undefined || {fitting})"));
    }
    Ok(format!("\nfunction fits{}(message) {{\n  return (\n    {}\n  );\n}}\n", message.name, tests.join(" &&\n    ")))
}

fn read_function(model: &Model, message: &Message, imports: &mut Imports) -> String {
    let name = &message.name;
    if message.fields.is_empty() {
        return format!("\nfunction read{name}() {{\n  return {{}};\n}}\n");
    }
    let nests = message.fields.iter().any(|field| matches!(field.kind, Kind::Message(_)));
    let strings = message.fields.iter().any(|field| field.kind == Kind::String);

    let mut out = format!("\nfunction read{name}(t) {{\n  const numbers = t.numbers;\n  let at = t.at;\n");
    if nests {
        out += "  let text = t.text;\n";
    } else if strings {
        out += "  const text = t.text;\n";
    }
    if strings {
        out += "  let start;\n";
    }
    let emission = message.emission();
    for field in &emission {
        if let Kind::Message(index) = field.kind {
            imports.other(model.messages[index].file, &format!("read{}", model.messages[index].name));
        }
        out += &read_field(model, field);
    }
    out += "  t.at = at;\n";
    if nests {
        out += "  t.text = text;\n";
    }
    let names: Vec<String> = emission.iter().map(|field| field.json.clone()).collect();
    out += &list(2, "return {", &names, "};");
    out + "\n}\n"
}

fn read_field(model: &Model, field: &Field) -> String {
    let json = &field.json;
    let value = match field.kind {
        Kind::String => "(start = numbers[at++]) < 0 ? t.own() : text.substring(start, numbers[at++])".to_string(),
        Kind::Bytes => "t.bytes(numbers[at++], numbers[at++])".to_string(),
        Kind::Bool => "numbers[at++] === 1".to_string(),
        Kind::Uint32 | Kind::Int32 | Kind::Int64 | Kind::Float | Kind::Enum(_) => "numbers[at++]".to_string(),
        Kind::Message(index) => format!("read{}(t)", model.messages[index].name),
    };
    let message = matches!(field.kind, Kind::Message(_));
    let save = "t.at = at;\n    t.text = text;\n";
    let load = "at = t.at;\n    text = t.text;\n";
    match field.label {
        Label::Single => format!("  const {json} = {value};\n"),
        Label::Optional if message => {
            format!("  let {json};\n  if (numbers[at++] === 1) {{\n    {save}    {json} = {value};\n    {load}  }}\n")
        }
        Label::Optional => format!("  let {json};\n  if (numbers[at++] === 1) {json} = {value};\n"),
        Label::Repeated => {
            let head = format!("  const {json} = [];\n  for (let count = numbers[at++]; count > 0; count--) {{\n");
            if message {
                let next = "    if (numbers[at++] === 1) text = t.next();\n";
                format!("{head}{next}    {save}    {json}.push({value});\n    {load}  }}\n")
            } else {
                format!("{head}    {json}.push({value});\n  }}\n")
            }
        }
    }
}
