//! The table as an official reads it.

use super::{Action, Relatie, Rol, permits};

/// The whole policy as a Markdown table with Dutch headings: one line per action, one column per role, in the cell the relation that it asks for.
#[must_use]
pub fn matrix() -> String {
    let header = Rol::ALL.iter().fold("| handeling |".to_owned(), |line, rol| format!("{line} {rol} |"));
    let rule = Rol::ALL.iter().fold("|---|".to_owned(), |line, _| format!("{line}---|"));
    let rows = Action::ALL.iter().map(|action| row(*action));
    [header, rule].into_iter().chain(rows).fold(String::new(), |table, line| format!("{table}{line}\n"))
}

fn row(action: Action) -> String {
    Rol::ALL
        .iter()
        .fold(format!("| {} |", sentence(action.as_str())), |line, rol| format!("{line} {} |", cell(action, *rol)))
}

fn cell(action: Action, rol: Rol) -> String {
    let relations =
        permits(action).iter().filter(|(permitted, _)| *permitted == rol).map(|(_, relatie)| label(*relatie));
    match relations.collect::<Vec<_>>() {
        none if none.is_empty() => "–".to_owned(),
        relations => relations.join(", "),
    }
}

fn label(relatie: Relatie) -> &'static str {
    match relatie {
        Relatie::EigenGemeente => "eigen gemeente",
        Relatie::DeelnemendeGemeente => "deelnemende gemeente",
        Relatie::EigenRegio => "eigen regio",
        Relatie::EigenProvincie => "eigen provincie",
        Relatie::AanZet => "aan zet",
        Relatie::Melder => "melder",
        Relatie::Overal => "overal",
    }
}

/// `mijlpaalLatenVervallen` reads as "Mijlpaal laten vervallen".
fn sentence(camel_case: &str) -> String {
    let mut words = String::new();
    for letter in camel_case.chars() {
        if words.is_empty() {
            words.extend(letter.to_uppercase());
        } else if letter.is_uppercase() {
            words.push(' ');
            words.extend(letter.to_lowercase());
        } else {
            words.push(letter);
        }
    }
    words
}
