//! All faults of one input at once, each with the place, a stable code and a reason in Dutch that does not echo what was sent.

use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use jsonschema::{ValidationError, Validator};
use serde_json::Value;

use crate::platform::error::{Error, InvalidParam, Result};

/// As many faults as anybody reads; more are only counted, so that who sends much gets little.
const TOLD: usize = 100;

/// The faults of one input: the first of them, and how many there are.
#[derive(Debug, Default)]
pub struct Faults {
    told: Vec<InvalidParam>,
    count: usize,
}

impl Faults {
    fn add(&mut self, name: String, place: &'static str, code: &str, reason: impl FnOnce() -> String) {
        if self.told.last().is_some_and(|last| last.name == name) {
            return;
        }
        self.count += 1;
        if self.told.len() < TOLD {
            self.told.push(InvalidParam { name, place, code: code.to_owned(), reason: reason() });
        }
    }

    /// These faults, after those that were found before.
    #[must_use]
    pub fn after(mut self, mut before: Vec<InvalidParam>) -> Self {
        self.count += before.len();
        before.append(&mut self.told);
        before.truncate(TOLD);
        Self { told: before, count: self.count }
    }

    /// Nothing when there is none.
    ///
    /// # Errors
    /// `invoerOngeldig` with the faults; with their number as parameter `fouten` when that is more.
    pub fn refuse(self) -> Result<()> {
        match self.count {
            0 => Ok(()),
            count if count > self.told.len() => Err(Error::invalid(self.told).with("fouten", count)),
            _ => Err(Error::invalid(self.told)),
        }
    }
}

/// Everything that `value` does against its schema; `place` is `body` or `query`.
pub fn faults_of(validator: &Validator, value: &Value, place: &'static str) -> Faults {
    let mut faults = Faults::default();
    if validator.is_valid(value) {
        return faults;
    }
    for error in validator.iter_errors(value) {
        unfold(&error, place, &mut faults);
    }
    faults
}

fn unfold(error: &ValidationError<'_>, place: &'static str, faults: &mut Faults) {
    let path = dotted(&error.instance_path().to_string());
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match error.kind() {
        Kind::Required { property } => {
            let name = below(property.as_str().unwrap_or_default());
            faults.add(name, place, "verplicht", || "Dit veld is verplicht.".into());
        }
        Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => {
            for name in unexpected {
                let shown: String = name.chars().take(60).collect();
                faults.add(below(&shown), place, "onbekendVeld", || "Dit veld bestaat hier niet.".into());
            }
        }
        Kind::AnyOf { context } | Kind::OneOfNotValid { context } => {
            // A field that may be null is written as "null or this": the null branch says nothing useful.
            let useful =
                context.iter().filter(|branch| !branch.iter().any(is_about_null)).min_by_key(|branch| branch.len());
            match useful {
                Some(branch) => branch.iter().for_each(|inner| unfold(inner, place, faults)),
                None => faults.add(path, place, "ongeldig", || "Deze waarde past hier niet.".into()),
            }
        }
        kind => {
            let (code, reason) = explain(kind);
            faults.add(path, place, code, || reason);
        }
    }
}

fn is_about_null(error: &ValidationError<'_>) -> bool {
    matches!(error.kind(), Kind::Type { kind: TypeKind::Single(jsonschema::JsonType::Null) })
}

fn explain(kind: &Kind) -> (&'static str, String) {
    match kind {
        Kind::Type { kind } => ("verkeerdType", format!("Hier hoort {} te staan.", type_name(kind))),
        Kind::Enum { options } => ("onbekendeWaarde", format!("Kies uit: {}.", listed(options))),
        Kind::Format { format } => ("verkeerdeVorm", format_reason(format)),
        Kind::Pattern { .. } => ("verkeerdeVorm", "Deze tekst heeft niet de juiste vorm.".into()),
        Kind::MaxLength { limit } => ("teLang", format!("Gebruik hoogstens {limit} tekens.")),
        Kind::MinLength { limit: 1 } => ("leeg", "Vul hier iets in.".into()),
        Kind::MinLength { limit } => ("teKort", format!("Gebruik minstens {limit} tekens.")),
        Kind::Maximum { limit } | Kind::ExclusiveMaximum { limit } => ("teGroot", format!("Hoogstens {limit}.")),
        Kind::Minimum { limit } | Kind::ExclusiveMinimum { limit } => ("teKlein", format!("Minstens {limit}.")),
        Kind::MaxItems { limit } => ("teVeel", format!("Hoogstens {limit} stuks.")),
        Kind::MinItems { limit } => ("teWeinig", format!("Minstens {limit} stuks.")),
        Kind::UniqueItems => ("dubbel", "Iets staat hier dubbel.".into()),
        _ => ("ongeldig", "Deze waarde past hier niet.".into()),
    }
}

fn listed(options: &Value) -> String {
    let names = options.as_array().map(|options| options.iter().filter_map(Value::as_str).collect::<Vec<_>>());
    names.unwrap_or_default().join(", ")
}

fn format_reason(format: &str) -> String {
    match format {
        "date" => "Schrijf een datum als jjjj-mm-dd.".into(),
        "date-time" => "Schrijf een tijdstip als 2026-11-23T10:00:00Z.".into(),
        "uuid" => "Hier hoort een id (UUID) te staan.".into(),
        "email" => "Dit is geen e-mailadres.".into(),
        _ => "Deze tekst heeft niet de juiste vorm.".into(),
    }
}

fn type_name(kind: &TypeKind) -> String {
    let name = |kind: jsonschema::JsonType| match kind {
        jsonschema::JsonType::Array => "een lijst",
        jsonschema::JsonType::Boolean => "true of false",
        jsonschema::JsonType::Integer => "een geheel getal",
        jsonschema::JsonType::Null => "null",
        jsonschema::JsonType::Number => "een getal",
        jsonschema::JsonType::Object => "een object",
        jsonschema::JsonType::String => "tekst",
    };
    match kind {
        TypeKind::Single(one) => name(*one).to_owned(),
        TypeKind::Multiple(several) => several.iter().map(name).collect::<Vec<_>>().join(" of "),
    }
}

fn dotted(pointer: &str) -> String {
    pointer
        .trim_start_matches('/')
        .split('/')
        .map(|part| part.replace("~1", "/").replace("~0", "~"))
        .collect::<Vec<_>>()
        .join(".")
}
