//! Where PostgreSQL is installed, and of which version.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::fault::EmbeddedFault;
use super::settings::{EmbeddedSettings, OLDEST_VERSION};

/// Debian and Ubuntu install each major version in `<here>/<version>/bin`.
const SYSTEM: &str = "/usr/lib/postgresql";

/// One installed PostgreSQL.
#[derive(Debug)]
pub(super) struct Binaries {
    directory: PathBuf,
    /// Major version.
    pub(super) version: u32,
}

impl Binaries {
    /// The first one that can be used: as asked for, else the newest of the system, else what the set-up unpacked.
    /// Data that exists (`data`: its major version) can be used by its own version only.
    pub(super) fn find(settings: &EmbeddedSettings, data: Option<(PathBuf, u32)>) -> Result<Self, EmbeddedFault> {
        let places = match &settings.binaries {
            Some(directory) => vec![directory.clone()],
            None => system_places().into_iter().chain([settings.tools.join("postgresql/bin")]).collect(),
        };
        let installed: Vec<Self> = places.iter().filter_map(|place| Self::at(place)).collect();
        let Some((directory, data)) = data else {
            return installed.into_iter().next().ok_or_else(|| missing(settings, &places));
        };
        if installed.is_empty() {
            return Err(missing(settings, &places));
        }
        let versions: Vec<String> = installed.iter().map(|binaries| binaries.version.to_string()).collect();
        installed.into_iter().find(|binaries| binaries.version == data).ok_or_else(|| EmbeddedFault::OtherVersion {
            directory,
            data,
            installed: versions.join(", "),
        })
    }

    /// The program of this name.
    pub(super) fn program(&self, name: &str) -> PathBuf {
        self.directory.join(name)
    }

    fn at(directory: &Path) -> Option<Self> {
        // The programs are started in another working directory.
        let directory = std::path::absolute(directory).ok()?;
        let output = Command::new(directory.join("postgres")).arg("--version").env_clear().output().ok()?;
        let version = major_version(&String::from_utf8_lossy(&output.stdout))?;
        let usable = version >= OLDEST_VERSION && directory.join("initdb").exists();
        usable.then_some(Self { directory, version })
    }
}

/// `postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)` is version 15; so is `15beta2`.
fn major_version(line: &str) -> Option<u32> {
    let number = line.split_whitespace().find(|word| word.starts_with(|first: char| first.is_ascii_digit()))?;
    number.split(|character: char| !character.is_ascii_digit()).next()?.parse().ok()
}

fn system_places() -> Vec<PathBuf> {
    let mut versions: Vec<u32> = std::fs::read_dir(SYSTEM)
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .collect();
    versions.sort_unstable_by(|left, right| right.cmp(left));
    versions.into_iter().map(|version| Path::new(SYSTEM).join(version.to_string()).join("bin")).collect()
}

fn missing(settings: &EmbeddedSettings, places: &[PathBuf]) -> EmbeddedFault {
    let mut searched: Vec<String> = places.iter().map(|place| place.display().to_string()).collect();
    if settings.binaries.is_none() && searched.len() == 1 {
        searched.insert(0, SYSTEM.to_owned());
    }
    EmbeddedFault::BinariesMissing { searched: searched.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::major_version;

    #[test]
    fn major_version_is_read_from_every_way_of_writing_it() {
        assert_eq!(major_version("postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"), Some(15));
        assert_eq!(major_version("postgres (PostgreSQL) 18.1"), Some(18));
        assert_eq!(major_version("postgres (PostgreSQL) 19beta1"), Some(19));
        assert_eq!(major_version("no such file"), None);
    }
}
