//! Writes the procedures of all services: `generated/procedures.rs` for `core/src/rpc.rs`, which defines the type of a
//! row, and `generated/procedures.js` for the service clients and the in-memory server. A procedure's number is its
//! position in both.

use std::collections::BTreeSet;

use crate::model::{File, Method, Model, Service};
use crate::text::{list, upper_snake};

pub fn rust(model: &Model) -> String {
    let rows = procedures(model).map(|(file, service, method)| {
        format!(
            "    Rpc {{ route: \"{}.{}/{}\", grant: {:?}, in_room: {}, idempotent: {}, reply: id::{} }},\n",
            file.package,
            service.name,
            method.name,
            method.grant,
            method.room.is_some(),
            method.idempotent,
            upper_snake(&model.messages[method.reply].name)
        )
    });
    format!(
        "// @generated from proto/ by `npm run generate`

/// The procedures, by their numbers.
pub static ALL: &[Rpc] = &[
{}];
",
        rows.collect::<String>()
    )
}

pub fn javascript(model: &Model) -> String {
    let mut out = String::from("// @generated from proto/ by `npm run generate`\n'use strict';\n\n");
    out += "// Loaded on first use, because most programs call few services.\n";
    let used: BTreeSet<usize> = procedures(model)
        .flat_map(|(_, _, method)| [method.request, method.reply])
        .map(|message| model.messages[message].file)
        .collect();
    for file in used.into_iter().map(|index| &model.files[index]) {
        out += &format!("const {} = () => require('./{}.wire');\n", variable(file), file.path);
    }
    out += "
/**
 * The procedures: their number in Rust, the video grant that they need, the request's field with the room of that grant,
 * the default time-out of their calls in seconds if it is not that of all calls, and their messages: the name, and the
 * module that has their functions.
 *
 * @type {Record<string, { number: number, grant: string, room?: string, requestTimeout?: number,
 *   request: [string, () => any], reply: [string, () => any] }>}
 */
exports.procedures = {
";
    for (number, (_, service, method)) in procedures(model).enumerate() {
        let mut row = vec![format!("number: {number}"), format!("grant: '{}'", method.grant)];
        row.extend(method.room.map(|field| format!("room: '{field}'")));
        row.extend(service.request_timeout.map(|seconds| format!("requestTimeout: {seconds}")));
        for (role, index) in [("request", method.request), ("reply", method.reply)] {
            let message = &model.messages[index];
            row.push(format!("{role}: ['{}', {}]", message.name, variable(&model.files[message.file])));
        }
        out += &list(2, &format!("'{}/{}': {{", service.name, method.name), &row, "},");
        out.push('\n');
    }
    out + "};\n"
}

fn procedures(model: &Model) -> impl Iterator<Item = (&File, &Service, &Method)> {
    let services = model.files.iter().flat_map(|file| file.services.iter().map(move |service| (file, service)));
    services.flat_map(|(file, service)| service.methods.iter().map(move |method| (file, service, method)))
}

/// The variable for the module of a file's messages: the last part of its path.
fn variable(file: &File) -> &str {
    file.path.rsplit('/').next().unwrap_or(&file.path)
}
