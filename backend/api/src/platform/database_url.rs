//! A connection URL that never waits for ever: a database behind a network may go away without a word.

/// How long libpq waits, in its own terms: 5 s to connect; a silent connection is tried after 10 s and given up 15 s later, as is one that leaves what was
/// sent unconfirmed.
const BOUNDS: [(&str, &str); 5] = [
    ("connect_timeout", "5"),
    ("keepalives_idle", "10"),
    ("keepalives_interval", "5"),
    ("keepalives_count", "3"),
    ("tcp_user_timeout", "25000"),
];

/// The same database, with bounds where `url` sets none itself. Over a Unix socket those about TCP mean nothing.
#[must_use]
pub fn bounded(url: &str) -> String {
    let mut bounded = url.to_owned();
    let is_uri = url.starts_with("postgres://") || url.starts_with("postgresql://");
    for (name, value) in BOUNDS {
        if sets(url, name) {
            continue;
        }
        let separator = match is_uri {
            // As host=… dbname=…
            false => ' ',
            true if bounded.contains('?') => '&',
            true => '?',
        };
        bounded.push_str(&format!("{separator}{name}={value}"));
    }
    bounded
}

fn sets(url: &str, name: &str) -> bool {
    let mut parts = url.split(['?', '&', ' ']).filter_map(|part| part.split_once('='));
    parts.any(|(own, _)| own.trim() == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_url_says_itself_stays() {
        let all =
            "connect_timeout=5&keepalives_idle=10&keepalives_interval=5&keepalives_count=3&tcp_user_timeout=25000";
        assert_eq!(bounded("postgres://db/register"), format!("postgres://db/register?{all}"));
        assert_eq!(
            bounded("postgresql://db/register?sslmode=require"),
            format!("postgresql://db/register?sslmode=require&{all}")
        );
        let own = bounded("postgres://db/register?connect_timeout=30&tcp_user_timeout=1000");
        assert!(own.contains("connect_timeout=30&tcp_user_timeout=1000&keepalives_idle=10"), "{own}");
        assert_eq!(own.matches("timeout=").count(), 2, "{own}");
        let pairs = bounded("host=db dbname=register keepalives_idle=60");
        assert!(pairs.starts_with("host=db dbname=register keepalives_idle=60 connect_timeout=5"), "{pairs}");
    }
}
