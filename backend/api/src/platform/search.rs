//! Searching in text: every word of the question has to occur, the last letters of each may still be missing.

use diesel::sql_types::{Bool, Text};

use super::sql::{Sql, sql};

/// Whether `text` is found in the words of `searched`, an expression over the table that is asked: in Dutch forms or as it stands.
#[must_use]
pub fn found_by(searched: &'static str, text: &str) -> Sql<Bool> {
    let Some(words) = prefix_query(text) else { return sql("false") };
    let dutch = sql(searched).sql(" @@ (to_tsquery('dutch', ").bind::<Text, _>(words.clone());
    dutch.sql(") || to_tsquery('simple', ").bind::<Text, _>(words).sql("))")
}

/// The question as PostgreSQL reads it (`to_tsquery`); `None` when it holds no word.
#[must_use]
pub fn prefix_query(text: &str) -> Option<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let query = words.map(|word| format!("{word}:*")).collect::<Vec<_>>().join(" & ");
    (!query.is_empty()).then_some(query)
}

#[cfg(test)]
mod tests {
    use super::prefix_query;

    #[test]
    fn every_word_may_be_unfinished_and_none_is_an_operator() {
        assert_eq!(prefix_query("Hart van-Zuid!").as_deref(), Some("Hart:* & van:* & Zuid:*"));
        assert_eq!(prefix_query("' | & :*"), None);
    }
}
