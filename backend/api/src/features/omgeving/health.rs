//! `/health`: whether the process lives, and whether it can do its work. For balancers and operators; outside the documented API.

use std::time::Duration;

use actix_web::{HttpResponse, get, web};
use serde_json::json;

use crate::platform::db::Db;
use crate::platform::error::{Error, problem_response};
use crate::platform::tijdperk::achterstand;

/// How long the database may take to answer.
const PATIENCE: Duration = Duration::from_secs(1);

/// The process lives.
#[get("/health/live")]
pub async fn live() -> HttpResponse {
    HttpResponse::Ok().json(json!({ "status": "ok" }))
}

/// The database answers within a second. Says also for how many seconds the feed has been held back: no reason to send requests elsewhere, but to look.
#[get("/health/ready")]
pub async fn ready(db: web::Data<Db>) -> HttpResponse {
    let answered = tokio::time::timeout(PATIENCE, db.beside_the_pool(achterstand)).await;
    match answered.unwrap_or_else(|_| Err(Error::Unavailable("the database is silent".into()))) {
        Ok(behind) => HttpResponse::Ok().json(json!({ "status": "ok", "wijzigingenAchterSeconden": behind.as_secs() })),
        Err(error) => problem_response(error.refusal()),
    }
}
