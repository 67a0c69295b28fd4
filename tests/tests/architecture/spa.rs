//! What the SPA says in one place only.

use crate::source::sources;

#[test]
fn the_spa_keeps_its_rooms_apart() {
    for source in sources("frontend/src/ui", &[".ts", ".tsx"]) {
        for stranger in ["/api/", "/features/", "@tanstack/react-router", "@tanstack/react-query"] {
            let imports = |line: &str| line.contains(" from ") && line.contains(stranger);
            assert!(!source.code().any(imports), "{} imports {stranger}", source.path);
        }
    }
    for source in sources("frontend/src/features", &[".ts", ".tsx"]) {
        let rest = source.path.trim_start_matches("frontend/src/features/");
        let own = rest.split('/').next().unwrap_or_default();
        for line in source.code().filter(|line| line.contains(" from ") && line.contains("features/")) {
            let other = line.rsplit("features/").next().unwrap_or_default();
            assert!(other.starts_with(own), "{} imports another feature: {line}", source.path);
        }
    }
}

#[test]
fn one_place_says_what_a_command_makes_stale_what_is_loaded_late_and_whose_page_it_is() {
    for (word, place) in [
        ("invalidateQueries", "frontend/src/api/queryClient.ts"),
        ("lazy(", "frontend/src/lib/lazily.ts"),
        ("useParams", "frontend/src/lib/useAddressId.ts"),
        ("i18next.exists", "frontend/src/i18n/word.ts"),
    ] {
        let named: Vec<String> = sources("frontend/src", &[".ts", ".tsx"])
            .into_iter()
            .filter(|source| source.code().any(|line| line.contains(word)))
            .map(|source| source.path)
            .collect();
        assert_eq!(named, [place], "{word} has one place");
    }
}

/// Whether a line names a colour itself.
fn names_a_colour(line: &str) -> bool {
    let by_number = line.split('#').skip(1).any(|rest| {
        let digits = rest.chars().take_while(char::is_ascii_alphanumeric).collect::<String>();
        [3, 4, 6, 8].contains(&digits.len()) && digits.chars().all(|digit| digit.is_ascii_hexdigit())
    });
    by_number || ["rgb(", "hsl(", "oklch("].iter().any(|function| line.contains(function))
}

#[test]
fn a_theme_changes_every_colour_by_its_token() {
    for source in sources("frontend/src", &[".css", ".tsx"]) {
        let may = ["frontend/src/styles/tokens.css", "frontend/src/styles/print.css"].contains(&source.path.as_str());
        assert!(may || !source.code().any(names_a_colour), "{} names a colour: make it a token", source.path);
    }
}
