//! The program behind `npm run generate`: writes `generated/` from `proto/`. With `--check`, it writes nothing and
//! fails if a file in `generated/` is out of date.

mod abi;
mod grants;
mod javascript;
mod model;
mod procedures;
mod proto_json;
mod schema;
mod text;
mod typings;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use grants::Table;
use model::Model;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let check = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => false,
        ["--check"] => true,
        _ => bail!("usage: livekit-codegen [--check]"),
    };

    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().context("codegen/ lies in the repository")?;
    let target = root.join("generated");
    let proto = root.join("proto");
    let mut files = generate(&Model::read(&proto)?)?;
    files.extend(grants_and_numbers(&Table::read(&proto)?));
    let present = files_below(&target)?;

    let mut drifted = Vec::new();
    for (name, content) in &files {
        let path = target.join(name);
        if present.contains(&path) && fs::read_to_string(&path)? == *content {
            continue;
        }
        drifted.push(name.clone());
        if !check {
            fs::create_dir_all(path.parent().context("a file lies in a directory")?)?;
            fs::write(&path, content)?;
        }
    }
    for path in present {
        let name = path.strip_prefix(&target)?.to_string_lossy().replace('\\', "/");
        if !files.contains_key(&name) {
            drifted.push(name);
            if !check {
                fs::remove_file(&path)?;
            }
        }
    }
    if check && !drifted.is_empty() {
        bail!("generated/ is out of date with proto/ ({}): run `npm run generate`", drifted.join(", "));
    }
    Ok(())
}

/// Contents of the files of `generated/` for the messages, by their path in it.
fn generate(model: &Model) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::from([
        ("procedures.js".to_string(), procedures::javascript(model)),
        ("procedures.rs".to_string(), procedures::rust(model)),
        ("schema.rs".to_string(), schema::schema(model)),
        ("protoJson.js".to_string(), proto_json::module(model)),
    ]);
    for file in &model.files {
        files.insert(format!("{}.js", file.path), javascript::public(model, file));
        files.insert(format!("{}.wire.js", file.path), javascript::wire(model, file)?);
        files.insert(format!("{}.d.ts", file.path), typings::typings(model, file));
    }
    Ok(files)
}

/// The files that the messages do not need.
fn grants_and_numbers(table: &Table) -> [(String, String); 6] {
    [
        ("abi.js", abi::javascript() + &table.codes()),
        ("abi.rs", abi::rust()),
        ("claims.js", table.claims_module()),
        ("grants.d.ts", table.typings()),
        ("grants.js", table.enums_module()),
        ("grants.rs", table.rust()),
    ]
    .map(|(name, content)| (name.to_string(), content))
}

fn files_below(directory: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    if !directory.exists() {
        return Ok(files);
    }
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}
