//! The mirrors that docs/koppelen gives away, run as their readers run them.

use std::path::{Path, PathBuf};
use std::process::Command;

use sleutelbord_tests::{Persona, TestApp};

/// A script of docs/koppelen with the mirror that it keeps.
pub struct Spiegel {
    program: &'static str,
    pub script: &'static str,
    file: PathBuf,
}

impl Spiegel {
    pub fn new(program: &'static str, script: &'static str) -> Self {
        let name = format!("sleutelbord-spiegel-{}-{}", std::process::id(), uuid::Uuid::now_v7().simple());
        Self { program, script, file: std::env::temp_dir().join(name) }
    }

    /// Runs it once; gives what it said.
    pub async fn run(&self, app: &TestApp, systeem: &Persona, arguments: &[&str]) -> String {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/koppelen").join(self.script);
        let (client, secret) = systeem.client();
        let mut command = Command::new(self.program);
        command.arg(script).arg(&self.file).args(arguments).env("PYTHONDONTWRITEBYTECODE", "1");
        command.env("SLEUTELBORD_URL", format!("http://{}", app.address()));
        command.env("SLEUTELBORD_CLIENT", client).env("SLEUTELBORD_GEHEIM", secret);
        let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
        let (said, complained) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{said}{complained}");
        said.into_owned()
    }
}

impl Drop for Spiegel {
    fn drop(&mut self) {
        let _nothing_to_do_about_it = std::fs::remove_file(&self.file);
    }
}
