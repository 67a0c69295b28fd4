//! Where requests come from, as it is counted and logged.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use actix_web::HttpRequest;

/// What an internet provider gives to one customer: an IPv6 address can be changed at will within its first 64 bits.
const OWN_PART: u32 = 64;

/// Tells where a request comes from.
#[derive(Clone, Copy, Debug)]
pub struct Origins {
    behind_proxy: bool,
}

impl Origins {
    /// Under a public https address a proxy stands before us, and the last address in `X-Forwarded-For` is what that proxy saw; else that header can
    /// be made up by anyone.
    #[must_use]
    pub fn under(public_url: Option<&str>) -> Self {
        Self { behind_proxy: public_url.is_some_and(|url| url.starts_with("https://")) }
    }

    /// The IPv4 address, or the /64 network of the IPv6 address, that a request comes from.
    #[must_use]
    pub fn of(self, request: &HttpRequest) -> IpAddr {
        let forwarded = request.headers().get_all("X-Forwarded-For").last().filter(|_| self.behind_proxy);
        let forwarded = forwarded.and_then(|value| value.to_str().ok()?.rsplit(',').next()?.trim().parse().ok());
        let peer = || request.peer_addr().map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| peer.ip());
        network_of(forwarded.unwrap_or_else(peer))
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
