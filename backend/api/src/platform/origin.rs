//! Where requests come from, as it is counted and logged.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use actix_web::HttpRequest;

/// What an internet provider gives to one customer: an IPv6 address can be changed at will within its first 64 bits.
const OWN_PART: u32 = 64;

/// Tells where a request comes from.
#[derive(Clone, Copy, Debug)]
pub struct Origins {
    proxies: u8,
}

impl Origins {
    /// So many proxies of our own stand before us. Each appends to `X-Forwarded-For` whom it saw, so the address that the outermost saw is that many from the
    /// end; what stands before it anyone can make up.
    #[must_use]
    pub fn behind(proxies: u8) -> Self {
        Self { proxies }
    }

    /// The IPv4 address, or the /64 network of the IPv6 address, that a request comes from.
    #[must_use]
    pub fn of(self, request: &HttpRequest) -> IpAddr {
        let peer = || request.peer_addr().map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| peer.ip());
        let sent = request.headers().get_all("X-Forwarded-For").filter_map(|value| value.to_str().ok());
        let seen: Vec<&str> = sent.flat_map(|value| value.split(',')).map(str::trim).collect();
        network_of(self.outermost(&seen).unwrap_or_else(peer))
    }

    /// What the outermost of our proxies saw; where fewer of them stood between, the first that any of them saw.
    fn outermost(self, seen: &[&str]) -> Option<IpAddr> {
        let own = seen.len().min(self.proxies.into());
        seen.get(seen.len() - own).filter(|_| own > 0).and_then(|address| address.parse().ok())
    }
}

fn network_of(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << OWN_PART)).into(),
        address @ IpAddr::V4(_) => address,
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    #[test]
    fn as_many_addresses_are_believed_as_there_are_proxies() {
        let seen = ["203.0.113.9", "198.51.100.7", "10.0.0.1"];
        let told = |proxies| Origins::behind(proxies).outermost(&seen).map(|address| address.to_string());
        assert_eq!(told(0), None);
        assert_eq!(told(1).as_deref(), Some("10.0.0.1"));
        assert_eq!(told(2).as_deref(), Some("198.51.100.7"), "what stands before it was made up");
        assert_eq!(told(9).as_deref(), Some("203.0.113.9"));
        assert_eq!(Origins::behind(2).outermost(&[]), None);
        assert_eq!(Origins::behind(1).outermost(&["onzin"]), None);
    }

    #[test]
    fn an_ipv6_address_counts_as_its_network() {
        for (address, network) in [
            ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"),
            ("2001:db8:1:3::1", "2001:db8:1:3::"),
            ("::ffff:192.0.2.7", "192.0.2.7"),
            ("192.0.2.7", "192.0.2.7"),
        ] {
            assert_eq!(network_of(address.parse().unwrap()), network.parse::<IpAddr>().unwrap(), "{address}");
        }
    }
}
