//! Sends the requests of the plot to the application, each at its moment, as the person who would have.

use std::collections::HashMap;

use actix_web::body::{MessageBody, to_bytes};
use actix_web::dev::{Service, ServiceResponse};
use actix_web::http::{Method, header};
use actix_web::test::{TestRequest, init_service};
use chrono::NaiveDate;
use serde_json::Value;

use super::Loaded;
use super::calendar::{dawn, moment};
use super::cast::Cast;
use super::plot::{Remember, Step};
use crate::app::{Shared, app};
use crate::platform::clock::Clock;
use crate::platform::db::Db;
use crate::worker::work_once;

/// The ids that were given, by the names that the plot uses.
type Names = HashMap<String, String>;

/// Plays all steps, in the order of their days, and the terms that ended up to yesterday.
pub async fn play(shared: Shared, cast: &Cast, clock: &Clock, mut steps: Vec<Step>, yesterday: NaiveDate) -> Loaded {
    // `init_service` runs the application without a socket.
    let application = init_service(app(shared.clone())).await;
    let mut names: Names = cast.ids().map(|(name, id)| (name.to_owned(), id.to_string())).collect();
    let mut refused = Vec::new();
    steps.sort_by_key(|step| step.day);
    let requests = steps.len();
    let mut deadlines = Deadlines::from(&steps);
    for day in steps.chunk_by(|one, next| one.day == next.day) {
        refused.extend(day.first().and_then(|step| deadlines.act_up_to(step.day, clock, &shared.db).err()));
        for (index, step) in day.iter().enumerate() {
            clock.set(moment(step.day, index, day.len()));
            let outcome = match request_of(step, &names, cast, &shared) {
                Ok(request) => match application.call(request.to_request()).await {
                    Ok(response) => heard(step, response, &mut names).await,
                    Err(error) => Err(error.to_string()),
                },
                Err(reason) => Err(reason),
            };
            if let Err(reason) = outcome {
                refused.push(format!("{} {} {} {}: {reason}", step.day, step.actor, step.method, step.path));
            }
        }
    }
    refused.extend(deadlines.act_up_to(yesterday, clock, &shared.db).err());
    Loaded { requests, refused }
}

/// The terms that end while time goes by: each is acted on at the dawn of its day, as the worker would have.
struct Deadlines {
    /// The first day that was not looked at yet; none before anybody raised a case.
    next: Option<NaiveDate>,
}

impl Deadlines {
    fn from(steps: &[Step]) -> Self {
        Self { next: steps.iter().find(|step| step.path.ends_with("/escalaties")).map(|step| step.day) }
    }

    /// Acts on every day up to `day`, and on that day too unless it did.
    fn act_up_to(&mut self, day: NaiveDate, clock: &Clock, db: &Db) -> Result<(), String> {
        while let Some(next) = self.next.filter(|next| *next <= day) {
            clock.set(dawn(next));
            work_once(db).map_err(|error| format!("the worker on {next}: {error}"))?;
            self.next = next.succ_opt();
        }
        Ok(())
    }
}

fn request_of(step: &Step, names: &Names, cast: &Cast, shared: &Shared) -> Result<TestRequest, String> {
    let token = cast.token_of(&shared.access, &step.actor).map_err(|error| error.to_string())?;
    let path = step.path.split('/').map(|part| named(part, names)).collect::<Result<Vec<_>, _>>()?.join("/");
    let request = TestRequest::with_uri(&format!("/api/v1{path}"))
        .method(step.method.clone())
        .insert_header((header::AUTHORIZATION, format!("Bearer {token}")))
        // They act one after the other, so whatever version there is, is the one that was seen.
        .insert_header((header::IF_MATCH, "*"));
    Ok(match &step.body {
        None => request,
        Some(body) => {
            let kind = if step.method == Method::PATCH { "application/merge-patch+json" } else { "application/json" };
            request.insert_header((header::CONTENT_TYPE, kind)).set_payload(filled(body, names)?.to_string())
        }
    })
}

/// Takes in an answer: what is to be remembered of it, or why it is a refusal.
async fn heard<B: MessageBody>(step: &Step, response: ServiceResponse<B>, names: &mut Names) -> Result<(), String> {
    let status = response.status();
    let body = to_bytes(response.into_body()).await.unwrap_or_default();
    if !status.is_success() {
        return Err(format!("{status} {}", String::from_utf8_lossy(&body)));
    }
    let json: Value = serde_json::from_slice(&body).unwrap_or_default();
    let text = |value: &Value, field: &str| value.get(field).and_then(Value::as_str).map(ToOwned::to_owned);
    match &step.remember {
        Remember::Nothing => {}
        Remember::Id(name) => names.extend(text(&json, "id").map(|id| (name.clone(), id))),
        Remember::Each { within, by } => {
            let entries = json.get("resultaten").and_then(Value::as_array).into_iter().flatten();
            names.extend(
                entries.filter_map(|entry| Some((format!("{within}:{}", text(entry, by)?), text(entry, "id")?))),
            );
        }
    }
    Ok(())
}

/// A name after an at sign stands for the id that it was given.
fn named(text: &str, names: &Names) -> Result<String, String> {
    match text.strip_prefix('@') {
        None => Ok(text.to_owned()),
        Some(name) => names.get(name).cloned().ok_or_else(|| format!("{name} does not exist")),
    }
}

fn filled(body: &Value, names: &Names) -> Result<Value, String> {
    Ok(match body {
        Value::String(text) => Value::String(named(text, names)?),
        Value::Array(entries) => entries.iter().map(|entry| filled(entry, names)).collect::<Result<_, _>>()?,
        Value::Object(fields) => {
            let field = |(name, value): (&String, &Value)| Ok((name.clone(), filled(value, names)?));
            Value::Object(fields.iter().map(field).collect::<Result<_, String>>()?)
        }
        other => other.clone(),
    })
}
