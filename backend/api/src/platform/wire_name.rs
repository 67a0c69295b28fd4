//! Names inside are snake_case, names on the wire camelCase.

/// The wire name of what is called `name` inside.
#[must_use]
pub fn camel_case(name: &str) -> String {
    let mut parts = name.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |done, part| {
        let mut letters = part.chars();
        let head: String = letters.next().map(|letter| letter.to_uppercase().collect()).unwrap_or_default();
        done + &head + letters.as_str()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_gets_humps_for_its_underscores() {
        assert_eq!(camel_case("gemeente_code"), "gemeenteCode");
        assert_eq!(camel_case("create_sessie"), "createSessie");
        assert_eq!(camel_case("naam"), "naam");
    }
}
