//! Writes the `.d.ts` files of the public modules. Their types must stay compatible with version 0.5.

use std::collections::BTreeMap;

use crate::model::{Enum, Field, File, Kind, Label, Message, Model, Service};
use crate::text::{doc, list, lower_first};

pub fn typings(model: &Model, file: &File) -> String {
    let mut out = format!("// @generated from proto/{}.proto by `npm run generate`\n", file.path);
    out += &format!("import type {{ DeepPartial, Exact, MessageType }} from '{}';\n", file.path_to("../wire/types"));
    for (path, names) in imports(model, file) {
        out += &list(0, "import type {", &names, &format!("}} from '{}';", file.path_to(&path)));
        out.push('\n');
    }
    out += "\nexport type { DeepPartial, Exact };\n";
    for (from, names) in &file.also_export {
        out += &format!("export {{ {} }} from '{}';\n", names.join(", "), file.path_to(&model.files[*from].path));
    }
    out += "/** The protobuf package of these messages. */\n";
    out += &format!("export declare const protobufPackage = '{}';\n", file.package);
    for &index in &file.enums {
        out += &enumeration(&model.enums[index]);
    }
    for &index in &file.messages {
        out += &message(model, &model.messages[index]);
    }
    for service in &file.services {
        out += &interface(model, service);
    }
    out
}

/// Names to import, by the path of the file that declares them.
fn imports(model: &Model, file: &File) -> BTreeMap<String, Vec<String>> {
    let mut used: Vec<(usize, &String)> = Vec::new();
    for &index in &file.messages {
        for field in &model.messages[index].fields {
            match field.kind {
                Kind::Message(inner) => used.push((model.messages[inner].file, &model.messages[inner].name)),
                Kind::Enum(inner) => used.push((model.enums[inner].file, &model.enums[inner].name)),
                _ => {}
            }
        }
    }
    for method in file.services.iter().flat_map(|service| &service.methods) {
        for index in [method.request, method.reply] {
            used.push((model.messages[index].file, &model.messages[index].name));
        }
    }
    used.sort();
    used.dedup();
    let mut imports: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (from, name) in used {
        let path = &model.files[from].path;
        if *path != file.path {
            imports.entry(path.clone()).or_default().push(name.clone());
        }
    }
    imports
}

fn enumeration(item: &Enum) -> String {
    let name = &item.name;
    let function = lower_first(name);
    let mut out = format!("\n{}export declare enum {name} {{\n", doc(0, &item.doc));
    for value in &item.values {
        out += &format!("{}  {} = {},\n", doc(2, &value.doc), value.name, value.number);
    }
    out += "  /** A value that is unknown to this version. */\n  UNRECOGNIZED = -1,\n}\n";
    out += "/** @returns the value for a name or number from JSON; `UNRECOGNIZED` if it is not known */\n";
    out += &format!("export declare function {function}FromJSON(object: any): {name};\n");
    out += "/** @returns the name of the value, for JSON */\n";
    out += &format!("export declare function {function}ToJSON(object: {name}): string;\n");
    out
}

fn message(model: &Model, message: &Message) -> String {
    let name = &message.name;
    let mut out = format!("\n{}export interface {name} {{", doc(0, &message.doc));
    if !message.fields.is_empty() {
        out.push('\n');
    }
    for field in &message.fields {
        out += &doc(2, &field.doc);
        out += &format!("  {};\n", property(model, message, field));
    }
    out += &format!(
        "}}

/** Encodes and decodes {{@link {name}}}. */
export declare const {name}: MessageType<{name}>;
"
    );
    out
}

/// A field as a property, typed as in version 0.5. Fields added later are optional, so that an application that builds
/// a complete message still compiles.
fn property(model: &Model, message: &Message, field: &Field) -> String {
    let name = &field.json;
    let element = element(model, field.kind);
    let optional = field.added || message.partial;
    match (field.label, field.kind) {
        (Label::Optional, Kind::Message(_) | Kind::Date(_)) if field.oneof.is_none() => format!("{name}?: {element}"),
        (Label::Optional, Kind::Message(_)) => format!("{name}?: {element} | undefined"),
        (Label::Optional, _) if field.later => format!("{name}?: {element} | undefined"),
        (Label::Optional, _) => format!("{name}: {element} | undefined"),
        (Label::Map, Kind::Message(entry)) => {
            let (key, value) = model.entry(entry);
            let map = format!("{{ [key: {}]: {} }}", self::element(model, key), self::element(model, value));
            if optional { format!("{name}?: {map} | undefined") } else { format!("{name}: {map}") }
        }
        (Label::Repeated, _) if optional => format!("{name}?: {element}[] | undefined"),
        (Label::Repeated, _) => format!("{name}: {element}[]"),
        _ if optional => format!("{name}?: {element} | undefined"),
        _ => format!("{name}: {element}"),
    }
}

fn element(model: &Model, kind: Kind) -> &str {
    match kind {
        Kind::String => "string",
        Kind::Bytes => "Uint8Array",
        Kind::Bool => "boolean",
        Kind::Uint32 | Kind::Int32 | Kind::Int64 | Kind::Uint64 | Kind::Float | Kind::Double => "number",
        Kind::Enum(index) => &model.enums[index].name,
        Kind::Message(index) => &model.messages[index].name,
        Kind::Date(_) => "Date",
    }
}

fn interface(model: &Model, service: &Service) -> String {
    let mut out = format!("\n{}export interface {} {{\n", doc(0, &service.doc), service.name);
    for method in &service.methods {
        out += &doc(2, &format!("{}\nNeeds the grant `{}`.", method.doc, method.grant));
        // Optional, so that an application that implements the service still compiles.
        let optional = if method.added { "?" } else { "" };
        out += &format!(
            "  {}{optional}(request: {}): Promise<{}>;\n",
            method.name, model.messages[method.request].name, model.messages[method.reply].name
        );
    }
    out + "}\n"
}
