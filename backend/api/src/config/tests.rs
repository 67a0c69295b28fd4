//! What is refused at start, and what is taken for granted.

use super::*;

#[test]
fn an_outside_address_needs_a_public_https_url() {
    let raw =
        |url: Option<&str>| Raw { adres: Some("0.0.0.0".into()), publieke_url: url.map(Into::into), ..Raw::default() };
    assert!(Settings::from_raw(raw(None)).is_err_and(|fault| fault.name == "SLEUTELBORD_PUBLIEKE_URL"));
    assert!(Settings::from_raw(raw(Some("http://woningbouw.example"))).is_err());
    assert!(Settings::from_raw(raw(Some("https://woningbouw.example"))).is_ok_and(|settings| !settings.demonstration));
}

#[test]
fn a_demonstration_never_touches_an_existing_database() {
    let raw = |demo| Raw { database_url: Some("postgres://db".into()), demo, ..Raw::default() };
    assert!(Settings::from_raw(raw(None)).is_ok_and(|settings| !settings.demonstration));
    assert!(Settings::from_raw(raw(Some(1))).is_err_and(|fault| fault.name == "SLEUTELBORD_DEMO"));
    let shown = Settings::from_raw(raw(None)).map(|settings| format!("{settings:?}")).unwrap_or_default();
    assert!(!shown.contains("postgres://db"), "a secret is never printed");
}

#[test]
fn a_public_https_url_means_that_others_come_here_and_there_is_no_demonstration() {
    let raw = |url: &str, demo| Raw { publieke_url: Some(url.into()), demo, ..Raw::default() };
    let demonstrates = |url: &str| Settings::from_raw(raw(url, None)).map(|settings| settings.demonstration);
    assert!(demonstrates("http://localhost:8080").is_ok_and(|demonstrates| demonstrates));
    assert!(demonstrates("https://woningbouw.example").is_ok_and(|demonstrates| !demonstrates));
    let forced = Settings::from_raw(raw("https://woningbouw.example", Some(1)));
    assert!(forced.is_err_and(|fault| fault.name == "SLEUTELBORD_DEMO"));
}

#[test]
fn a_public_url_is_an_address_and_nothing_more() {
    let settings = |url: &str| Settings::from_raw(Raw { publieke_url: Some(url.into()), ..Raw::default() });
    for url in
        ["https://woningbouw.example", "https://woningbouw.example:8443/", "http://127.0.0.1:8080", "http://localhost"]
    {
        assert!(settings(url).is_ok(), "{url}");
    }
    for url in [
        "https://",
        "https:///",
        "https://:443",
        "woningbouw.example",
        "ftp://woningbouw.example",
        "http://127.0.0.1.evil.nl",
        "http://localhost.evil.nl",
        "http://woningbouw.example",
        "https://woningbouw.example/register",
        "https://woningbouw.example/?x",
        "https://woningbouw.example#x",
        "https://iemand@woningbouw.example",
        "https://woning bouw.example",
    ] {
        assert!(settings(url).is_err_and(|fault| fault.name == "SLEUTELBORD_PUBLIEKE_URL"), "{url}");
    }
}

#[test]
fn a_filter_of_the_log_that_says_nothing_is_refused() {
    let settings = |filter: &str| Settings::from_raw(Raw { logniveau: Some(filter.into()), ..Raw::default() });
    for filter in ["off", "INFO", "sleutelbord=debug", "warn,actix_server=error"] {
        assert!(settings(filter).is_ok(), "{filter}");
    }
    for filter in ["", "warn, sleutelbord=debug", "waarschuwing", "sleutelbord=luid", "info,,", "sleutelbord"] {
        assert!(settings(filter).is_err_and(|fault| fault.name == "SLEUTELBORD_LOGNIVEAU"), "{filter}");
    }
}

#[test]
fn a_folder_without_the_web_application_is_refused_when_it_is_named() {
    let settings = |spa: &str| Settings::from_raw(Raw { spa: Some(spa.into()), ..Raw::default() });
    assert!(settings("/nergens").is_err_and(|fault| fault.name == "SLEUTELBORD_SPA"));
    assert!(settings("src").is_err(), "a folder without index.html");
}

#[test]
fn the_first_administrator_has_a_real_address() {
    let settings = |email: &str| Settings::from_raw(Raw { beheerder_email: Some(email.into()), ..Raw::default() });
    assert!(settings("eerste@woningbouw.example").is_ok());
    for email in ["@", "eerste@", "@woningbouw.example", "eerste"] {
        assert!(settings(email).is_err_and(|fault| fault.name == "SLEUTELBORD_BEHEERDER_EMAIL"), "{email}");
    }
}

#[test]
fn how_others_reach_us_is_an_address_of_them() {
    let settings = |raw: Raw| Settings::from_raw(raw);
    let of = |herkomsten: &str| settings(Raw { herkomsten: Some(herkomsten.into()), ..Raw::default() });
    let sites = of("https://een.example, https://twee.example:8443/").map(|settings| settings.server.allowed_origins);
    assert!(sites.is_ok_and(|sites| sites == ["https://een.example", "https://twee.example:8443"]));
    for list in ["*", "een.example", "http://een.example", "https://een.example/pad", "null"] {
        assert!(of(list).is_err_and(|fault| fault.name == "SLEUTELBORD_HERKOMSTEN"), "{list}");
    }
    let contact = |contact: &str| settings(Raw { contact: Some(contact.into()), ..Raw::default() });
    let reported = contact("api@provincie.example").map(|settings| settings.server.security_contact);
    assert!(reported.is_ok_and(|uri| uri.as_deref() == Some("mailto:api@provincie.example")));
    assert!(contact("provincie").is_err_and(|fault| fault.name == "SLEUTELBORD_CONTACT"));
    let reporting = |meldpunt: &str| settings(Raw { meldpunt: Some(meldpunt.into()), ..Raw::default() });
    assert!(reporting("https://provincie.example/melden").is_ok());
    assert!(reporting("http://provincie.example").is_err_and(|fault| fault.name == "SLEUTELBORD_MELDPUNT"));
}

#[test]
fn behind_https_stands_one_proxy_unless_there_are_more() {
    let raw = |url: Option<&str>, proxys| Raw { publieke_url: url.map(Into::into), proxys, ..Raw::default() };
    let count = |raw: Raw| Settings::from_raw(raw).map(|settings| settings.server.proxies);
    assert!(count(raw(None, None)).is_ok_and(|proxies| proxies == 0));
    assert!(count(raw(Some("https://woningbouw.example"), None)).is_ok_and(|proxies| proxies == 1));
    assert!(count(raw(Some("https://woningbouw.example"), Some(2))).is_ok_and(|proxies| proxies == 2));
    assert!(count(raw(None, Some(10))).is_err_and(|fault| fault.name == "SLEUTELBORD_PROXYS"));
}
