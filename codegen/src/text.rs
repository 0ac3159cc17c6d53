//! Small helpers for writing source text.

/// The longest line, where it can be helped.
pub const WIDTH: usize = 120;

/// `open` item, item, … `close` on one line, or filling lines that are indented by `indent` when it is too long.
pub fn list(indent: usize, open: &str, items: &[String], close: &str) -> String {
    let one_line = format!("{}{open} {} {close}", " ".repeat(indent), items.join(", "));
    if items.is_empty() {
        return format!("{}{open}{close}", " ".repeat(indent));
    }
    if one_line.len() <= WIDTH {
        return one_line;
    }
    let margin = " ".repeat(indent + 2);
    let mut lines = vec![format!("{}{open}", " ".repeat(indent))];
    let mut line = String::new();
    for item in items {
        if !line.is_empty() && margin.len() + line.len() + item.len() + 2 > WIDTH {
            lines.push(format!("{margin}{line}"));
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(item);
        line.push(',');
    }
    lines.push(format!("{margin}{line}"));
    lines.push(format!("{}{close}", " ".repeat(indent)));
    lines.join("\n")
}

/// `fooBar` of `FooBar`.
pub fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    match letters.next() {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// `FOO_BAR` of `FooBar`.
pub fn shouted(name: &str) -> String {
    let mut result = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !result.is_empty() && !result.ends_with('_') {
            result.push('_');
        }
        result.extend(letter.to_uppercase());
    }
    result
}

/// A documentation comment for JavaScript and TypeScript, with a line end; nothing for an empty text.
pub fn doc(indent: usize, text: &str) -> String {
    let margin = " ".repeat(indent);
    match text.lines().collect::<Vec<_>>()[..] {
        [] => String::new(),
        [line] => format!("{margin}/** {line} */\n"),
        ref lines => {
            let body: String = lines.iter().map(|line| format!("{margin} * {line}\n")).collect();
            format!("{margin}/**\n{body}{margin} */\n")
        }
    }
}
