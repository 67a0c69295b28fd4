//! Files that need each other form a circle: none of them can be read, tested or moved alone. There is none.
//!
//! A file needs what its `use` lines and its paths from `crate` and `super` name. What a parent hands on (`pub use`) is needed where it stands,
//! and a parent that gathers what its parts declare does not need them.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::{Source, sources};

/// What each file needs.
type Needs = BTreeMap<String, BTreeSet<String>>;

/// The files that stand in a circle, or between two of them, each with what it needs of the others.
fn circles(mut needs: Needs) -> Needs {
    loop {
        let files: BTreeSet<String> = needs.keys().cloned().collect();
        needs.iter_mut().for_each(|(file, needed)| needed.retain(|other| other != file && files.contains(other)));
        let needed: BTreeSet<String> = needs.values().flatten().cloned().collect();
        needs.retain(|file, needs| !needs.is_empty() && needed.contains(file));
        if needs.len() == files.len() {
            return needs;
        }
    }
}

#[test]
fn no_files_of_the_program_need_each_other() {
    for folder in ["backend/api/src", "backend/domain/src"] {
        assert_eq!(circles(Program::read(folder, sources(folder, &[".rs"])).needs()), Needs::new());
    }
}

#[test]
fn no_files_of_the_web_application_need_each_other() {
    let sources = sources("frontend/src", &[".ts", ".tsx"]);
    let files: BTreeSet<&str> = sources.iter().map(|source| source.path.as_str()).collect();
    let needs = sources.iter().map(|source| {
        let needed = source.code().filter_map(|line| imported(&source.path, line)).filter_map(|place| {
            let endings = [".ts", ".tsx", "/index.ts"].into_iter();
            endings.map(|ending| format!("{place}{ending}")).find(|file| files.contains(file.as_str()))
        });
        (source.path.clone(), needed.collect())
    });
    assert_eq!(circles(needs.collect()), Needs::new());
}

#[test]
fn a_circle_is_seen_also_through_what_a_parent_hands_on() {
    let file = |path: &str, text: &str| Source { path: format!("src/{path}"), text: text.to_owned() };
    let program = |row: &str| {
        let parent = "mod store;\nmod views;\npub use store::Row;\npub use views::{Filter, View};\n";
        let views = file("noun/views.rs", "use super::Row;\n");
        let lib = file("lib.rs", "mod noun;\n");
        vec![lib, file("noun/mod.rs", parent), views, file("noun/store.rs", row)]
    };
    let found = |row: &str| circles(Program::read("src", program(row)).needs()).into_keys().collect::<Vec<_>>();
    assert_eq!(found("use crate::noun::{self, Filter};\n"), ["noun::store", "noun::views"]);
    assert_eq!(found("fn list(_: &super::views::Filter) {}\n"), ["noun::store", "noun::views"]);
    assert_eq!(found("use serde::Serialize;\n"), Vec::<String>::new());
}

/// The file, without its ending, that a line of TypeScript imports from.
fn imported(path: &str, line: &str) -> Option<String> {
    let quoted = line.split_once(" from '").or_else(|| line.split_once("import('"))?.1;
    let target = quoted.split('\'').next()?;
    if let Some(rest) = target.strip_prefix("@/") {
        return Some(format!("frontend/src/{rest}"));
    }
    let mut place: Vec<&str> = path.split('/').collect();
    place.pop();
    for step in target.starts_with('.').then(|| target.split('/'))? {
        match step {
            "." => {}
            ".." => _ = place.pop(),
            name => place.push(name),
        }
    }
    Some(place.join("/"))
}

/// A path in Rust, by its words.
type Path = Vec<String>;

/// The modules of a crate by their paths; the root is the empty one.
struct Program(BTreeMap<Path, Module>);

#[derive(Default)]
struct Module {
    /// What it names.
    named: Vec<Path>,
    /// What it hands on: under which name, and where that is.
    handed_on: BTreeMap<String, Path>,
    macros: Vec<String>,
}

impl Program {
    fn read(folder: &str, sources: Vec<Source>) -> Self {
        let modules = sources.into_iter().filter_map(|source| {
            let name = source.path.strip_prefix(folder)?.trim_start_matches('/').strip_suffix(".rs")?;
            let mut path: Path = name.split('/').map(ToOwned::to_owned).collect();
            if matches!(path.last()?.as_str(), "mod" | "lib") {
                path.pop();
            }
            let apart = path.iter().any(|word| word == "tests" || word == "main");
            (!apart).then(|| (path, Module::read(&source)))
        });
        Self(modules.collect())
    }

    fn needs(&self) -> Needs {
        let needs = self.0.iter().map(|(path, module)| {
            let needed =
                module.named.iter().filter_map(|named| self.place(path, named, 9)).map(|place| place.join("::"));
            (path.join("::"), needed.collect())
        });
        needs.collect()
    }

    /// The module in which that stands which `within` calls `named`.
    fn place(&self, within: &[String], named: &[String], patience: u8) -> Option<Path> {
        let mut place = within.to_vec();
        let mut rest = named.iter().peekable();
        match rest.peek()?.as_str() {
            "crate" => place.clear(),
            "super" | "self" => {}
            name if self.part(within, name).is_some() => {}
            _ => return None,
        }
        while let Some(name) = rest.next_if(|name| matches!(name.as_str(), "crate" | "self" | "super")) {
            (name == "super").then(|| place.pop());
        }
        while let Some(part) = rest.peek().and_then(|name| self.part(&place, name)) {
            place = part;
            rest.next();
        }
        let Some(name) = rest.next() else { return Some(place) };
        if place.is_empty() {
            let of_macro = self.0.iter().find(|(_, module)| module.macros.contains(name));
            return of_macro.map(|(path, _)| path.clone()).or(Some(place));
        }
        let handed_on = self.0.get(&place).and_then(|module| module.handed_on.get(name));
        let onwards = handed_on.filter(|_| patience > 0);
        onwards.and_then(|target| self.place(&place, target, patience - 1)).or(Some(place))
    }

    fn part(&self, place: &[String], name: &str) -> Option<Path> {
        let path: Path = place.iter().cloned().chain([name.to_owned()]).collect();
        self.0.contains_key(&path).then_some(path)
    }
}

impl Module {
    fn read(source: &Source) -> Self {
        let code: String =
            source.code().take_while(|line| *line != "#[cfg(test)]").map(|line| format!("{line}\n")).collect();
        let mut module = Self::default();
        let mut rest = String::new();
        for statement in code.split_inclusive(['\n', ';']).fold(Vec::<String>::new(), |mut statements, piece| {
            // A `use` goes on until its semicolon.
            match statements.last_mut().filter(|last| is_use(last) && !last.contains(';')) {
                Some(last) => last.push_str(piece),
                None => statements.push(piece.to_owned()),
            }
            statements
        }) {
            let statement = statement.trim();
            if !is_use(statement) {
                rest.push_str(statement);
                rest.push('\n');
                continue;
            }
            let (visibility, tree) = statement.trim_end_matches(';').split_once("use ").unwrap_or_default();
            for (path, name) in leaves(tree) {
                if visibility.is_empty() {
                    module.named.push(path);
                } else {
                    module.handed_on.insert(name, path);
                }
            }
        }
        module.macros = rest.split("macro_rules! ").skip(1).map(|text| word(text).to_owned()).collect();
        for root in ["crate::", "super::"] {
            let from_root = rest.split(root).skip(1).map(|text| {
                let names = text.split("::").map(word).take_while(|name| !name.is_empty());
                root.trim_end_matches(':').lines().chain(names).map(ToOwned::to_owned).collect::<Path>()
            });
            module.named.extend(from_root);
        }
        module
    }
}

fn is_use(statement: &str) -> bool {
    let bare = statement.strip_prefix("pub").unwrap_or(statement);
    let bare = bare.trim_start_matches(|letter: char| letter != 'u' && letter != '\n').trim_start();
    statement.starts_with("use ") || (statement.starts_with("pub") && bare.starts_with("use "))
}

/// The word that a text begins with.
fn word(text: &str) -> &str {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').next().unwrap_or_default()
}

/// Every path of a `use` tree, with the name that it gets.
fn leaves(tree: &str) -> Vec<(Path, String)> {
    let tree = tree.trim();
    if let Some((before, list)) = tree.strip_suffix('}').and_then(|open| open.split_once('{')) {
        let before: Path =
            before.split("::").map(str::trim).filter(|word| !word.is_empty()).map(ToOwned::to_owned).collect();
        let mut depth = 0_i32;
        let branches = list.split(|letter: char| {
            depth += i32::from(letter == '{') - i32::from(letter == '}');
            letter == ',' && depth == 0
        });
        let within =
            branches.filter(|branch| !branch.trim().is_empty()).flat_map(leaves).map(|(path, name)| {
                match path.as_slice() {
                    [own] if own == "self" => (before.clone(), before.last().cloned().unwrap_or_default()),
                    _ => ([before.as_slice(), &path].concat(), name),
                }
            });
        return within.collect();
    }
    let (path, name) = tree.split_once(" as ").unwrap_or((tree, tree));
    let path: Path = path.split("::").map(|word| word.trim().to_owned()).collect();
    let name = name.rsplit("::").next().unwrap_or_default().trim().to_owned();
    vec![(path, name)]
}
