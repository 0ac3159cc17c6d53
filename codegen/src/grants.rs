//! Reads `proto/livekit_grants.proto`, the table of claims and grants, and writes their codes, their reader and their types.
//! The head of that file explains the codes.

use std::path::Path;

use anyhow::{Context, Result, anyhow, bail, ensure};
use protox::prost_reflect::{DescriptorPool, EnumDescriptor, FieldDescriptor, Kind, MessageDescriptor};

use crate::abi::slate::CODE_BITS;
use crate::model::comment;
use crate::text::{doc, list, upper_snake};

const FILE: &str = "livekit_grants.proto";
/// The package of the table, which has no messages of protobuf.
pub const PACKAGE: &str = "livekit.grants";
/// The message of the claims. The messages in its fields are the grants.
const CLAIMS: &str = "Claims";
/// The highest number with a code.
const LAST: u32 = 1 << (CODE_BITS - 1);

/// Claims and grants.
pub struct Table {
    claims: Object,
    grants: Vec<Object>,
    enums: Vec<EnumDescriptor>,
}

/// A message of the table: the claims, or a kind of grants.
struct Object {
    name: String,
    doc: String,
    members: Vec<Member>,
}

struct Member {
    name: String,
    doc: String,
    since: Option<String>,
    /// Number in the table. Numbers up to [`LAST`] have a code.
    number: u32,
    is_claim: bool,
    value: Value,
}

enum Value {
    Text,
    Number,
    Bool,
    /// A kind of grants, by the message's name.
    Grants(String),
    /// A list of an enum's values, by its name.
    List(String),
}

impl Table {
    pub fn read(directory: &Path) -> Result<Table> {
        let mut compiler = protox::Compiler::new([directory])?;
        compiler.include_imports(true).include_source_info(true);
        compiler.open_file(FILE).map_err(|error| anyhow!("{error:?}"))?;
        let pool = compiler.descriptor_pool();
        let file = pool.get_file_by_name(FILE).context("the table of grants was not compiled")?;
        let mut objects = file.messages().map(|message| object(&pool, &message)).collect::<Result<Vec<_>>>()?;
        let claims = objects.iter().position(|object| object.name == CLAIMS).context("no message Claims")?;
        let claims = objects.remove(claims);
        Ok(Table { claims, grants: objects, enums: file.enums().collect() })
    }

    /// `generated/grants.rs`, for `core/src/token/grants.rs`, which defines the types.
    pub fn rust(&self) -> String {
        let mut out = header();
        out += "\n/// The claims that have a code, in search order.\n";
        out += &known_rows("CLAIMS", &self.claims);
        for grant in &self.grants {
            out += &format!("\n/// The members of `{}` that have a code, in search order.\n", grant.name);
            out += &known_rows(&upper_snake(&grant.name), grant);
        }
        for object in self.objects() {
            out += &format!(
                "\n/// The codes of `{}`.\npub mod {} {{\n",
                object.name,
                upper_snake(&object.name).to_lowercase()
            );
            for member in object.coded() {
                out += &format!("    pub const {}: u8 = {};\n", upper_snake(&member.name), member.code());
            }
            out += "}\n";
        }
        out
    }

    fn objects(&self) -> impl Iterator<Item = &Object> {
        std::iter::once(&self.claims).chain(&self.grants)
    }

    /// `generated/claims.js`: names, codes, and the function that reads an outline. The property names are literals in
    /// the code, not looked up by code, so that V8 makes these objects as fast as object literals.
    pub fn claims_module(&self) -> String {
        let mut out = format!("{}'use strict';\n", header());
        out += "\n/** The names of all known members, by message of the table. */\nexports.names = {\n";
        for object in self.objects() {
            let names: Vec<_> = object.members.iter().map(|member| format!("'{}'", member.name)).collect();
            out += &(list(2, &format!("{}: [", object.name), &names, "],") + "\n");
        }
        out += "};
\n/**
 * Makes an ordinary object, but with room for its properties inside it. An empty literal stores later properties outside
 * the object.
 *
 * @type {any}
 */
const Plain = function () {};
Plain.prototype = Object.prototype;

/**
 * Reads the claims of a verified token from its outline (core/src/token/outline.rs). The result equals JSON.parse of the
 * payload.
 *
 * @param {Float64Array} numbers
 * @param {string} payload
 * @returns {any}
 */
function readClaims(numbers, payload) {
  const claims = new Plain();
  let at = 1;
  for (let left = numbers[0]; left > 0; left--) {
    switch (numbers[at]) {
";
        for member in self.claims.coded() {
            let Member { name, value, .. } = member;
            let read = match value {
                Value::Grants(grants) => {
                    format!("at = read{grants}((claims.{name} = new Plain()), numbers, payload, at + 1);")
                }
                Value::Text => {
                    format!("claims.{name} = payload.substring(numbers[at + 1], numbers[at + 2]);\n        at += 3;")
                }
                _ => format!("claims.{name} = numbers[at + 1];\n        at += 2;"),
            };
            out += &format!("      case {}:\n        {read}\n        break;\n", member.code());
        }
        out += "    }\n  }\n  return claims;\n}\nexports.readClaims = readClaims;\n";
        for grant in &self.grants {
            out += &format!(
                "
/** Reads the members of `{name}` into an object. @returns {{number}} the index after them */
function read{name}(grants, numbers, payload, at) {{
  for (let left = numbers[at++]; left > 0; left--) {{
    const code = numbers[at++];
    const isGranted = (code & 1) === 1;
    switch (code >> 1) {{
",
                name = grant.name
            );
            for member in grant.coded() {
                let Member { name, value, .. } = member;
                let read = match value {
                    Value::Text => {
                        format!("grants.{name} = payload.substring(numbers[at], numbers[at + 1]);\n        at += 2;")
                    }
                    _ => format!("grants.{name} = isGranted;"),
                };
                out += &format!("      case {}:\n        {read}\n        break;\n", member.code() >> 1);
            }
            out += "    }\n  }\n  return at;\n}\n";
        }
        out
    }

    /// The codes for `generated/abi.js`.
    pub fn codes(&self) -> String {
        let mut out =
            "\n/** The codes of grants, by message of the table: of the value true, or of a string. */\n".to_string();
        out += "exports.codes = {\n";
        for grant in &self.grants {
            let codes: Vec<_> = grant.coded().map(|member| format!("{}: {}", member.name, member.code())).collect();
            out += &(list(2, &format!("{}: {{", grant.name), &codes, "},") + "\n");
        }
        out + "};\n"
    }

    /// `generated/grants.js`: the enums.
    pub fn enums_module(&self) -> String {
        let mut out = format!("{}'use strict';\n", header());
        for item in &self.enums {
            let values: Vec<_> =
                item.values().map(|value| format!("{}: {}", value.name(), text_of(value.name()))).collect();
            out += &format!("\n{}", doc(0, &comment(&item.parent_file(), item.path())));
            out += &(list(0, &format!("exports.{} = {{", item.name()), &values, "};") + "\n");
        }
        out
    }

    /// `generated/grants.d.ts`: the enums and the grants.
    pub fn typings(&self) -> String {
        let mut out = header();
        for item in &self.enums {
            let file = item.parent_file();
            out += &format!("\n{}export declare enum {} {{\n", doc(0, &comment(&file, item.path())), item.name());
            for value in item.values() {
                let text = text_of(value.name());
                out += &format!("{}  {} = {text},\n", doc(2, &comment(&file, value.path())), value.name());
            }
            out += "}\n";
        }
        for grant in &self.grants {
            out += &format!("\n{}export interface {} {{\n", doc(0, &grant.doc), grant.name);
            for Member { name, doc: text, since, value, .. } in &grant.members {
                let kind = match value {
                    Value::Text => "string".to_string(),
                    Value::Number => "number".to_string(),
                    Value::Bool => "boolean".to_string(),
                    Value::Grants(name) => name.clone(),
                    Value::List(name) => format!("{name}[]"),
                };
                let since =
                    since.as_ref().map_or(String::new(), |version| format!("\n@since livekit-server-sdk {version}"));
                out += &format!("{}  {name}?: {kind};\n", doc(2, &format!("{text}{since}")));
            }
            out += "}\n";
        }
        out
    }
}

impl Object {
    fn coded(&self) -> impl Iterator<Item = &Member> {
        self.members.iter().filter(|member| member.number <= LAST)
    }

    /// Checks that codes are dense and have types that have a code.
    fn check(&self) -> Result<()> {
        let is_claims = self.name == CLAIMS;
        for member in self.coded() {
            let has_code = match member.value {
                Value::Text => true,
                Value::Bool => !is_claims,
                Value::Number | Value::Grants(_) => is_claims,
                Value::List(_) => false,
            };
            ensure!(
                has_code,
                "{}.{}: a value of this type has no code: use a number above {LAST}",
                self.name,
                member.name
            );
        }
        let mut booleans: Vec<_> = self.coded().filter(|member| matches!(member.value, Value::Bool)).collect();
        booleans.sort_by_key(|member| member.number);
        for (member, expected) in booleans.iter().zip(1..) {
            ensure!(member.number == expected, "{}.{}: the number {expected} is free", self.name, member.name);
        }
        Ok(())
    }
}

impl Member {
    /// The code: of the value true, or of any value that is not a boolean.
    fn code(&self) -> u32 {
        if self.is_claim { self.number - 1 } else { 2 * self.number - 1 }
    }
}

fn header() -> String {
    format!("// @generated from proto/{FILE} by `npm run generate`\n")
}

/// The text of an enum's value in a token, in quotes.
fn text_of(name: &str) -> String {
    format!("'{}'", name.to_lowercase())
}

fn object(pool: &DescriptorPool, message: &MessageDescriptor) -> Result<Object> {
    let mut members = Vec::new();
    for declared in &message.descriptor_proto().field {
        let field = message.get_field(u32::try_from(declared.number())?).context("a declared field")?;
        members.push(member(pool, &field)?);
    }
    let doc = comment(&message.parent_file(), message.path());
    let object = Object { name: message.name().to_string(), doc, members };
    object.check()?;
    Ok(object)
}

fn member(pool: &DescriptorPool, field: &FieldDescriptor) -> Result<Member> {
    let value = match field.kind() {
        Kind::Enum(item) if field.is_list() => Value::List(item.name().to_string()),
        _ if field.is_list() => bail!("{}: lists of other types are not supported", field.full_name()),
        Kind::String => Value::Text,
        Kind::Double => Value::Number,
        Kind::Bool => Value::Bool,
        Kind::Message(grants) => Value::Grants(grants.name().to_string()),
        other => bail!("{}: {other:?} is not supported", field.full_name()),
    };
    let since = pool.get_extension_by_name("livekit.grants.since").context("no option since")?;
    let since = field.options().get_extension(&since).as_str().filter(|since| !since.is_empty()).map(str::to_string);
    let message = field.parent_message();
    let doc = comment(&message.parent_file(), field.path());
    Ok(Member {
        name: field.json_name().to_string(),
        doc,
        since,
        number: field.number(),
        is_claim: message.name() == CLAIMS,
        value,
    })
}

/// A static list of the members that have a code.
fn known_rows(name: &str, object: &Object) -> String {
    let mut out = format!("pub static {name}: [Known; {}] = [\n", object.coded().count());
    for member in object.coded() {
        let Member { name, value, .. } = member;
        let value = match value {
            Value::Text => "Value::Text".to_string(),
            Value::Number => "Value::Number".to_string(),
            Value::Grants(grants) => format!("Value::Grants(&{})", upper_snake(grants)),
            _ => "Value::Bool".to_string(),
        };
        let start = format!("{name:?}:");
        out += &format!(
            "    Known {{ name: {name:?}, start: Start::new({start:?}), code: {}, value: {value} }},\n",
            member.code()
        );
    }
    out + "];\n"
}
