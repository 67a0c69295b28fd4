//! Code lists as they travel.

use serde::Serialize;
use sleutelbord_domain::{
    CodeList, besluitmoment, datum, doelstelling, escalatie, importeren, mijlpaal, planfase, policy, sleutelproject,
    verantwoordelijke, vertrouwelijkheid, woningbouwplan, working_days,
};
use utoipa::ToSchema;

/// Een codelijst.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Codelijst {
    /// De naam van de lijst, in camelCase.
    #[schema(example = "plantype")]
    naam: String,
    waarden: Vec<Codewaarde>,
}

/// Een waarde van een codelijst.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Codewaarde {
    /// De code zoals zij reist.
    #[schema(example = "teLaat")]
    code: &'static str,
    /// De code zoals mensen haar lezen.
    #[schema(example = "Te laat")]
    naam: String,
}

/// Every code list that travels; `tests/tests/api/codelijst.rs` holds it against the document.
pub fn all_codelijsten() -> Vec<Codelijst> {
    vec![
        codelijst::<vertrouwelijkheid::Vertrouwelijkheid>(),
        codelijst::<policy::Rol>(),
        codelijst::<datum::Precisie>(),
        codelijst::<woningbouwplan::Plantype>(),
        codelijst::<woningbouwplan::Planstatus>(),
        codelijst::<woningbouwplan::Hardheid>(),
        codelijst::<woningbouwplan::JuridischeGrondslag>(),
        codelijst::<woningbouwplan::Projectstatus>(),
        codelijst::<woningbouwplan::Opdrachtgever>(),
        codelijst::<woningbouwplan::Woningtype>(),
        codelijst::<woningbouwplan::Betaalbaarheid>(),
        codelijst::<woningbouwplan::Mutatie>(),
        codelijst::<sleutelproject::Sleutelprojectstatus>(),
        codelijst::<planfase::Planfase>(),
        codelijst::<planfase::Planfasestatus>(),
        codelijst::<planfase::Faseovergangsoort>(),
        codelijst::<planfase::Teruggrond>(),
        codelijst::<mijlpaal::Mijlpaalstatus>(),
        codelijst::<mijlpaal::Vervalreden>(),
        codelijst::<mijlpaal::Correctieveld>(),
        codelijst::<mijlpaal::Kernmijlpaal>(),
        codelijst::<mijlpaal::Vrijedag>(),
        codelijst::<besluitmoment::Orgaan>(),
        codelijst::<besluitmoment::Besluituitkomst>(),
        codelijst::<verantwoordelijke::Zetel>(),
        codelijst::<escalatie::Probleemhouder>(),
        codelijst::<escalatie::Behandelaar>(),
        codelijst::<escalatie::Overgang>(),
        codelijst::<escalatie::Escalatiesoort>(),
        codelijst::<escalatie::Escalatiestatus>(),
        codelijst::<escalatie::Stapsoort>(),
        codelijst::<escalatie::Uitkomst>(),
        codelijst::<doelstelling::Doelstellingsoort>(),
        codelijst::<doelstelling::Eenheid>(),
        codelijst::<doelstelling::Toevoeging>(),
        codelijst::<doelstelling::Zekerheid>(),
        codelijst::<importeren::Importformaat>(),
        codelijst::<importeren::Toewijzing>(),
        codelijst::<importeren::Importstatus>(),
        codelijst::<importeren::Rijuitkomst>(),
        codelijst::<working_days::Recessoort>(),
    ]
}

fn codelijst<T: CodeList>() -> Codelijst {
    let waarden = T::ALL.iter().map(|value| Codewaarde { code: value.as_str(), naam: spelled(value.as_str()) });
    let mut letters = T::NAME.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_lowercase).collect();
    Codelijst { naam: first + letters.as_str(), waarden: waarden.collect() }
}

/// A code of one camelCase word as a phrase; a code that is already a phrase stays as it is.
fn spelled(code: &str) -> String {
    if code.contains(' ') {
        return code.to_owned();
    }
    let mut phrase = String::new();
    for (index, letter) in code.chars().enumerate() {
        match letter {
            _ if index == 0 => phrase.extend(letter.to_uppercase()),
            _ if letter.is_uppercase() => {
                phrase.push(' ');
                phrase.extend(letter.to_lowercase());
            }
            _ => phrase.push(letter),
        }
    }
    phrase
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_read_as_phrases() {
        assert_eq!(spelled("teLaat"), "Te laat");
        assert_eq!(spelled("1A Onherroepelijk"), "1A Onherroepelijk");
        assert_eq!(spelled("Gemeente"), "Gemeente");
    }

    #[test]
    fn no_list_is_named_twice() {
        let names: std::collections::HashSet<String> = all_codelijsten().into_iter().map(|list| list.naam).collect();
        assert_eq!(names.len(), all_codelijsten().len());
    }
}
