//! The model that the generators read: files, messages, enums and services of `proto/`, with their comments. It knows
//! the rules of version 0.5 and the tape layout, but writes no code.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use protox::prost_reflect::{
    DescriptorPool, DynamicMessage, EnumDescriptor, FieldDescriptor, FileDescriptor, Kind as ProtoKind,
    MessageDescriptor, Value, prost_types::method_options::IdempotencyLevel,
};

use crate::abi::message::HEAD;
use crate::grants;
use crate::text::lower_first;

pub struct Model {
    pub files: Vec<File>,
    pub messages: Vec<Message>,
    pub enums: Vec<Enum>,
}

pub struct File {
    /// Path below `proto/` and `generated/`, without extension.
    pub path: String,
    pub package: String,
    /// Indexes into [`Model::messages`].
    pub messages: Vec<usize>,
    /// Indexes into [`Model::enums`].
    pub enums: Vec<usize>,
    pub services: Vec<Service>,
    /// Messages and enums of other files that this file also exports: the index of that file, and the names.
    pub also_export: Vec<(usize, Vec<String>)>,
}

pub struct Message {
    /// The name in JavaScript. A nested message is prefixed with its parent's name and `_`.
    pub name: String,
    /// Index into [`Model::files`].
    pub file: usize,
    pub doc: String,
    /// Whether the message was added after version 0.5 of the interface.
    pub later: bool,
    /// Whether all fields are optional when the message is written.
    pub partial: bool,
    /// Whether the message is a method's request or part of one.
    pub in_request: bool,
    /// In the order of declaration.
    pub fields: Vec<Field>,
}

pub struct Field {
    pub number: u32,
    /// The name in JavaScript and in JSON.
    pub json: String,
    /// The name in `proto/`.
    pub proto: String,
    pub doc: String,
    pub label: Label,
    pub kind: Kind,
    /// Name of the oneof that contains the field.
    pub oneof: Option<String>,
    /// Whether the field was added after version 0.5, alone or with its message.
    pub later: bool,
    /// Whether the field was added after version 0.5 to a message of version 0.5.
    pub added: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Label {
    Single,
    Optional,
    Repeated,
    /// A list of entries, which are messages with a `key` and a `value`.
    Map,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    String,
    Bytes,
    Bool,
    Uint32,
    Int32,
    Int64,
    Uint64,
    Float,
    Double,
    /// Index into [`Model::enums`].
    Enum(usize),
    /// Index into [`Model::messages`].
    Message(usize),
    /// A Timestamp, which is a `Date` in JavaScript. Index into [`Model::messages`].
    Date(usize),
}

pub struct Enum {
    pub name: String,
    pub file: usize,
    pub doc: String,
    pub later: bool,
    pub in_request: bool,
    pub values: Vec<EnumValue>,
}

pub struct EnumValue {
    pub name: String,
    pub number: i32,
    pub doc: String,
}

pub struct Service {
    pub name: String,
    pub doc: String,
    /// Default time-out of calls in seconds, if it is not that of all calls.
    pub request_timeout: Option<u32>,
    pub methods: Vec<Method>,
}

pub struct Method {
    pub name: String,
    pub doc: String,
    pub request: usize,
    pub reply: usize,
    /// Whether the method was added after version 0.5 to a service of version 0.5.
    pub added: bool,
    /// Name of the video grant that the call's token needs.
    pub grant: String,
    /// Field of the request with the room for which the grant is, in JavaScript.
    pub room: Option<&'static str>,
    /// Whether the call may be repeated after a failure that may have followed its execution.
    pub idempotent: bool,
}

impl File {
    /// The path for `require` from this file's modules to `module`, which is a path relative to `generated/`.
    pub fn path_to(&self, module: &str) -> String {
        let path = "../".repeat(self.path.matches('/').count()) + module;
        if path.starts_with('.') { path } else { format!("./{path}") }
    }
}

impl Message {
    /// The fields in the property order of a message that was read.
    ///
    /// A message of version 0.5 has scalars first, then bytes and lists of messages, then optional fields. Each group
    /// is in declaration order, as are all fields of a later message.
    pub fn emission(&self) -> Vec<&Field> {
        if self.later {
            return self.fields.iter().collect();
        }
        let group = |field: &Field| match (field.label, field.kind) {
            (Label::Optional, _) => 2,
            (Label::Repeated, Kind::Message(_)) | (_, Kind::Bytes) => 1,
            _ => 0,
        };
        let mut fields: Vec<&Field> = self.fields.iter().collect();
        fields.sort_by_key(|field| group(field));
        fields
    }
}

impl Message {
    /// Tape offset of each field in [`Message::emission`], relative to the message.
    pub fn offsets(&self) -> Vec<usize> {
        let mut next = HEAD;
        let offset = |field: &Field| {
            next += field.width();
            next - field.width()
        };
        self.emission().into_iter().map(offset).collect()
    }

    /// Count of tape numbers, without list elements and nested messages.
    pub fn size(&self) -> usize {
        HEAD + self.fields.iter().map(Field::width).sum::<usize>()
    }
}

impl Field {
    /// Count of tape numbers of the field.
    fn width(&self) -> usize {
        match (self.label, self.kind) {
            (Label::Repeated | Label::Map, _) => 2,
            (_, Kind::Message(_) | Kind::Date(_)) => 1,
            (Label::Optional, kind) => 1 + kind.width(),
            (Label::Single, kind) => kind.width(),
        }
    }
}

impl Kind {
    pub fn is_whole(self) -> bool {
        matches!(self, Kind::Uint32 | Kind::Int32 | Kind::Int64 | Kind::Uint64)
    }

    fn width(self) -> usize {
        match self {
            Kind::String | Kind::Bytes | Kind::Int64 | Kind::Uint64 | Kind::Float | Kind::Double => 2,
            _ => 1,
        }
    }
}

impl Model {
    /// The kinds of the key and the value of a map's entry.
    pub fn entry(&self, message: usize) -> (Kind, Kind) {
        let fields = &self.messages[message].fields;
        (fields[0].kind, fields[1].kind)
    }

    /// Whether this is a request, or part of one, with whole numbers of version 0.5, which are rounded when sent.
    pub fn rounds(&self, message: &Message) -> bool {
        let is_rounded = |field: &Field| match field.kind {
            Kind::Message(index) => self.rounds(&self.messages[index]),
            kind => kind.is_whole() && !field.later,
        };
        message.in_request && message.fields.iter().any(is_rounded)
    }

    /// Whether a field is a list of this message.
    pub fn is_listed(&self, message: usize) -> bool {
        let mut fields = self.messages.iter().flat_map(|message| &message.fields);
        fields.any(|field| field.label == Label::Repeated && field.kind == Kind::Message(message))
    }

    /// Reads every `.proto` file below `directory`.
    pub fn read(directory: &Path) -> Result<Model> {
        let mut compiler = protox::Compiler::new([directory])?;
        compiler.include_imports(true).include_source_info(true);
        let mut paths = proto_files(directory)?;
        // The order of the indexes: LiveKit's files by name, then the files in subdirectories.
        paths.sort_by_key(|path| (path.parent() != Some(directory), path.clone()));
        // Only the debug format contains file and line.
        compiler.open_files(&paths).map_err(|error| anyhow!("{error:?}"))?;
        let pool = compiler.descriptor_pool();

        let mut reader = Reader { pool: &pool, files: Vec::new(), messages: Vec::new(), enums: Vec::new() };
        for path in &paths {
            let name = path.strip_prefix(directory)?.to_string_lossy().replace('\\', "/");
            let file = pool.get_file_by_name(&name).with_context(|| format!("{name} was not compiled"))?;
            reader.collect(&file);
        }
        reader.model()
    }
}

fn proto_files(directory: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(directory).with_context(|| format!("{}", directory.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(proto_files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "proto") {
            files.push(path);
        }
    }
    Ok(files)
}

struct Reader<'a> {
    pool: &'a DescriptorPool,
    files: Vec<FileDescriptor>,
    messages: Vec<MessageDescriptor>,
    enums: Vec<EnumDescriptor>,
}

impl Reader<'_> {
    /// Adds a file's messages and enums. Nested ones follow their parent.
    fn collect(&mut self, file: &FileDescriptor) {
        // A file that only defines options has no module, and the table of grants has its own.
        if file.messages().len() == 0 && file.services().len() == 0 || file.package_name() == grants::PACKAGE {
            return;
        }
        self.files.push(file.clone());
        self.enums.extend(file.enums());
        for message in file.messages() {
            self.collect_message(message);
        }
    }

    fn collect_message(&mut self, message: MessageDescriptor) {
        self.messages.push(message.clone());
        self.enums.extend(message.child_enums());
        for child in message.child_messages() {
            self.collect_message(child);
        }
    }

    fn model(&self) -> Result<Model> {
        let mut model = Model { files: Vec::new(), messages: Vec::new(), enums: Vec::new() };
        for message in &self.messages {
            model.messages.push(self.message(message)?);
        }
        for descriptor in &self.enums {
            model.enums.push(self.enumeration(descriptor)?);
        }
        for file in &self.files {
            model.files.push(self.file(file)?);
        }
        mark_requests(&mut model);
        explain_requests(&mut model);
        Ok(model)
    }

    /// The file that declares a message or an enum, and the names under which it is exported there.
    fn exports_of(&self, name: &str) -> Result<(usize, Vec<String>)> {
        let is_named = |parent, own: &str| js_name(parent, own) == name;
        if let Some(message) = self.messages.iter().find(|message| is_named(message.parent_message(), message.name())) {
            return Ok((self.file_index(&message.parent_file())?, vec![name.to_string()]));
        }
        let found = self.enums.iter().find(|item| is_named(item.parent_message(), item.name()));
        let function = lower_first(name);
        let names = vec![name.to_string(), format!("{function}FromJSON"), format!("{function}ToJSON")];
        Ok((self.file_index(&found.context("not found")?.parent_file())?, names))
    }

    fn file(&self, file: &FileDescriptor) -> Result<File> {
        let index = self.file_index(file)?;
        let in_file = |parent: FileDescriptor| self.file_index(&parent).is_ok_and(|found| found == index);
        let mut also_export = Vec::new();
        if let Value::List(names) = self.option(&file.options(), "livekit.also_export")? {
            for name in names.iter().filter_map(Value::as_str) {
                also_export.push(
                    self.exports_of(name).with_context(|| format!("{}: no message or enum {name}", file.name()))?,
                );
            }
        }
        let mut services = Vec::new();
        for service in file.services() {
            let default_grant = self.option(&service.options(), "livekit.default_grant")?;
            let later_file = self.flag(&file.options(), "livekit.later_file")?;
            let request_timeout = self.option(&service.options(), "livekit.request_timeout")?.as_u32();
            let mut methods = Vec::new();
            for method in service.methods() {
                if method.is_client_streaming() || method.is_server_streaming() {
                    bail!("{}: streams are not supported", method.full_name());
                }
                let own_grant = self.option(&method.options(), "livekit.grant")?;
                let grant = [&own_grant, &default_grant].into_iter().filter_map(Value::as_str).find(|g| !g.is_empty());
                let grant = grant.with_context(|| format!("{}: the option grant is missing", method.full_name()))?;
                let room = (grant == "roomAdmin").then_some("room");
                if room.is_some_and(|field| method.input().get_field_by_json_name(field).is_none()) {
                    bail!("{}: roomAdmin needs a field `room` in the request", method.full_name());
                }
                let options = method.method_descriptor_proto().options.as_ref();
                methods.push(Method {
                    name: method.name().to_string(),
                    doc: comment(file, method.path()),
                    request: self.message_index(&method.input())?,
                    reply: self.message_index(&method.output())?,
                    added: !later_file && self.is_later(&method.input())?,
                    grant: grant.to_string(),
                    room,
                    idempotent: options
                        .is_some_and(|options| options.idempotency_level() != IdempotencyLevel::IdempotencyUnknown),
                });
            }
            services.push(Service {
                name: service.name().to_string(),
                doc: comment(file, service.path()),
                request_timeout: request_timeout.filter(|&seconds| seconds != 0),
                methods,
            });
        }
        Ok(File {
            path: file.name().trim_end_matches(".proto").to_string(),
            package: file.package_name().to_string(),
            messages: (0..self.messages.len())
                .filter(|&message| in_file(self.messages[message].parent_file()))
                .collect(),
            enums: (0..self.enums.len()).filter(|&descriptor| in_file(self.enums[descriptor].parent_file())).collect(),
            services,
            also_export,
        })
    }

    fn message(&self, message: &MessageDescriptor) -> Result<Message> {
        let later = self.is_later(message)?;
        let mut fields = Vec::new();
        for declared in &message.descriptor_proto().field {
            let field = message
                .get_field(u32::try_from(declared.number())?)
                .with_context(|| format!("{}: no field {}", message.full_name(), declared.name()))?;
            fields.push(self.field(&field, later)?);
        }
        Ok(Message {
            name: js_name(message.parent_message(), message.name()),
            file: self.file_index(&message.parent_file())?,
            doc: match message.is_map_entry() {
                true => "A key of a map, with its value.".to_string(),
                false => comment(&message.parent_file(), message.path()),
            },
            later,
            partial: self.flag(&message.parent_file().options(), "livekit.partial_file")? && !message.is_map_entry(),
            in_request: false,
            fields,
        })
    }

    /// Whether the message, its parent or its file was added after version 0.5.
    fn is_later(&self, message: &MessageDescriptor) -> Result<bool> {
        if self.flag(&message.options(), "livekit.later_message")? {
            return Ok(true);
        }
        match message.parent_message() {
            Some(parent) => self.is_later(&parent),
            None => self.flag(&message.parent_file().options(), "livekit.later_file"),
        }
    }

    fn field(&self, field: &FieldDescriptor, later_message: bool) -> Result<Field> {
        let name = field.full_name();
        if field.is_group() || field.is_required() {
            bail!("{name}: groups and required fields are not supported");
        }
        let kind = match field.kind() {
            ProtoKind::String => Kind::String,
            ProtoKind::Bytes => Kind::Bytes,
            ProtoKind::Bool => Kind::Bool,
            ProtoKind::Uint32 => Kind::Uint32,
            ProtoKind::Int32 => Kind::Int32,
            ProtoKind::Int64 => Kind::Int64,
            ProtoKind::Uint64 => Kind::Uint64,
            ProtoKind::Float => Kind::Float,
            ProtoKind::Double => Kind::Double,
            ProtoKind::Enum(descriptor) => Kind::Enum(self.enum_index(&descriptor)?),
            ProtoKind::Message(descriptor) if descriptor.full_name() == "google.protobuf.Timestamp" => {
                Kind::Date(self.message_index(&descriptor)?)
            }
            ProtoKind::Message(descriptor) => Kind::Message(self.message_index(&descriptor)?),
            other => bail!("{name}: {other:?} is not supported"),
        };
        let label = if field.is_map() {
            Label::Map
        } else if field.is_list() {
            Label::Repeated
        } else if field.supports_presence() {
            Label::Optional
        } else {
            Label::Single
        };
        match (label, kind) {
            (Label::Repeated, Kind::String | Kind::Enum(_) | Kind::Message(_)) => {}
            (Label::Repeated, _) => bail!("{name}: a list of {kind:?} is not supported"),
            (Label::Optional, Kind::Bytes) => bail!("{name}: optional bytes are not supported"),
            (Label::Map, _) if !later_message => bail!("{name}: version 0.5 has no maps"),
            _ => {}
        }
        let added = !later_message && self.flag(&field.options(), "livekit.later")?;
        Ok(Field {
            number: field.number(),
            json: field.json_name().to_string(),
            proto: field.name().to_string(),
            doc: match field.parent_message().is_map_entry() {
                true => format!("The {}.", field.name()),
                false => comment(&field.parent_message().parent_file(), field.path()),
            },
            label,
            kind,
            oneof: field.containing_oneof().map(|oneof| oneof.name().to_string()),
            later: later_message || added,
            added,
        })
    }

    fn enumeration(&self, descriptor: &EnumDescriptor) -> Result<Enum> {
        let file = descriptor.parent_file();
        let values: Vec<EnumValue> = descriptor
            .values()
            .map(|value| EnumValue {
                name: value.name().to_string(),
                number: value.number(),
                doc: comment(&file, value.path()),
            })
            .collect();
        let numbers: BTreeSet<i32> = values.iter().map(|value| value.number).collect();
        if numbers.len() != values.len() || numbers.contains(&-1) {
            bail!("{}: two names for a number, or -1, are not supported", descriptor.full_name());
        }
        Ok(Enum {
            name: js_name(descriptor.parent_message(), descriptor.name()),
            file: self.file_index(&file)?,
            doc: comment(&file, descriptor.path()),
            later: self.flag(&descriptor.options(), "livekit.later_enum")?
                || self.flag(&file.options(), "livekit.later_file")?,
            in_request: false,
            values,
        })
    }

    fn option(&self, options: &DynamicMessage, name: &str) -> Result<Value> {
        let extension = self.pool.get_extension_by_name(name).with_context(|| format!("no option {name}"))?;
        Ok(options.get_extension(&extension).into_owned())
    }

    fn flag(&self, options: &DynamicMessage, name: &str) -> Result<bool> {
        Ok(self.option(options, name)?.as_bool() == Some(true))
    }

    fn file_index(&self, file: &FileDescriptor) -> Result<usize> {
        self.files
            .iter()
            .position(|candidate| candidate == file)
            .with_context(|| format!("{} is not in proto/", file.name()))
    }

    fn message_index(&self, message: &MessageDescriptor) -> Result<usize> {
        self.messages
            .iter()
            .position(|candidate| candidate == message)
            .with_context(|| format!("{} is not in proto/", message.full_name()))
    }

    fn enum_index(&self, descriptor: &EnumDescriptor) -> Result<usize> {
        self.enums
            .iter()
            .position(|candidate| candidate == descriptor)
            .with_context(|| format!("{} is not in proto/", descriptor.full_name()))
    }
}

/// The JavaScript name: `Outer_Inner` for a nested declaration.
fn js_name(parent: Option<MessageDescriptor>, name: &str) -> String {
    match parent {
        Some(parent) => format!("{}_{name}", js_name(parent.parent_message(), parent.name())),
        None => name.to_string(),
    }
}

/// The comment before a declaration, without leading spaces.
pub fn comment(file: &FileDescriptor, path: &[i32]) -> String {
    let source = file.file_descriptor_proto().source_code_info.as_ref();
    let location = source.and_then(|info| info.location.iter().find(|location| location.path == path));
    let text = location.map_or("", |location| location.leading_comments());
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines.join("\n").trim().to_string()
}

/// Documents requests and replies without a comment by the name of their method.
fn explain_requests(model: &mut Model) {
    for method in model.files.iter().flat_map(|file| &file.services).flat_map(|service| &service.methods) {
        for (index, role) in [(method.request, "Request"), (method.reply, "Reply")] {
            let doc = &mut model.messages[index].doc;
            if doc.is_empty() {
                *doc = format!("{role} of `{}`.", method.name);
            }
        }
    }
}

/// Marks the messages and enums that a request is or contains.
fn mark_requests(model: &mut Model) {
    let mut left: Vec<usize> = Vec::new();
    for service in model.files.iter().flat_map(|file| &file.services) {
        left.extend(service.methods.iter().map(|method| method.request));
    }
    while let Some(index) = left.pop() {
        if std::mem::replace(&mut model.messages[index].in_request, true) {
            continue;
        }
        for field in &model.messages[index].fields {
            match field.kind {
                Kind::Message(_) if field.label == Label::Map => {}
                Kind::Message(inner) | Kind::Date(inner) => left.push(inner),
                Kind::Enum(inner) => model.enums[inner].in_request = true,
                _ => {}
            }
        }
    }
}
