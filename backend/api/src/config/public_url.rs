//! The address under which browsers reach us.

use std::net::IpAddr;

use actix_web::http::Uri;

use super::ConfigFault;

const NAME: &str = "SLEUTELBORD_PUBLIEKE_URL";

/// Sessions live in a `Secure` cookie, which browsers keep over https or on the machine itself only. Tokens and links are made from this address, so it holds
/// nothing but scheme, host and port.
pub fn check(url: Option<&str>, address: IpAddr) -> Result<(), ConfigFault> {
    let Some(text) = url else {
        return if address.is_loopback() {
            Ok(())
        } else {
            let reason = format!("is verplicht als de dienst op {address} luistert; sessies zouden anders niet werken");
            Err(ConfigFault::new(NAME, reason))
        };
    };
    let (scheme, host) = parts(text).ok_or_else(|| {
        ConfigFault::new(
            NAME,
            format!("{text} is geen adres; verwacht: https://<naam>, zonder pad of iets anders erachter"),
        )
    })?;
    let local = address.is_loopback() && ["127.0.0.1", "localhost"].contains(&host.as_str());
    match scheme.as_str() {
        "https" => Ok(()),
        "http" if local => Ok(()),
        _ => Err(ConfigFault::new(NAME, format!("{text} begint niet met https://; sessies zouden niet werken"))),
    }
}

/// The sites in a list with commas, each as a browser names it in `Origin`: scheme, host and port.
pub fn origins(list: &str) -> Result<Vec<String>, ConfigFault> {
    let site = |text: &str| {
        let local = ["127.0.0.1", "localhost"];
        let fits = parts(text)
            .filter(|(scheme, host)| scheme == "https" || (scheme == "http" && local.contains(&host.as_str())));
        let reason = || format!("{text} is geen site; verwacht: https://<naam>, zonder pad of iets anders erachter");
        fits.map(|_| text.trim_end_matches('/').to_owned())
            .ok_or_else(|| ConfigFault::new("SLEUTELBORD_HERKOMSTEN", reason()))
    };
    list.split(',').map(str::trim).filter(|text| !text.is_empty()).map(site).collect()
}

/// Scheme and host of an address that holds nothing else but a port.
fn parts(text: &str) -> Option<(String, String)> {
    let url: Uri = text.parse().ok()?;
    let (scheme, authority) = (url.scheme_str()?.to_owned(), url.authority()?);
    let bare = ["", "/"].contains(&url.path()) && url.query().is_none() && !text.contains(['#', '@']);
    (bare && !authority.host().is_empty()).then(|| (scheme, authority.host().to_owned()))
}
