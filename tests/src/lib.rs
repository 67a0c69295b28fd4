//! The harness: starts the server on a database and clock of its own, and speaks HTTP to it as the people that use it.
//!
//! ```ignore
//! let app = TestApp::on("2026-11-23").await;
//! let zwolle = app.projectleider("GM0193").await;
//! let project = zwolle.post("/sleutelprojecten", json!({ "naam": "Spoorzone" })).await.created();
//! app.publiek().get(&format!("/sleutelprojecten/{}", project["id"])).await.refused(404, "nietGevonden");
//! ```
#![expect(clippy::expect_used, reason = "a harness that cannot do its work ends the test")]

mod answer;
mod app;
pub mod cluster;
mod persona;

pub use answer::Answer;
pub use app::TestApp;
pub use persona::{Call, Persona};
