//! Helpers for writing source text, for all generators. They know nothing of the model.

/// Maximum line length, which single long items may exceed.
pub const WIDTH: usize = 120;

/// A list of items between `open` and `close`, on one line if it fits, else on several. `indent` is its indentation.
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

/// Lowers the first letter: `fooBar` for `FooBar`.
pub fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    match letters.next() {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// Converts to upper snake case: `FOO_BAR` for `FooBar`, `URL_OF_A` for `URLOfA`.
pub fn upper_snake(name: &str) -> String {
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

/// A documentation comment for JavaScript and TypeScript, with a line end. Empty if the text is empty.
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
