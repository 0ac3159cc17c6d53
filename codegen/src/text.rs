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

/// `FOO_BAR` of `FooBar`, `URL_OF_A` of `URLOfA`.
pub fn shouted(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut result = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let after_word = at > 0 && letters[at - 1] != '_' && !letters[at - 1].is_uppercase();
        let before_word =
            at > 0 && letters[at - 1].is_uppercase() && letters.get(at + 1).is_some_and(|l| l.is_lowercase());
        if letter.is_uppercase() && (after_word || before_word) {
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
