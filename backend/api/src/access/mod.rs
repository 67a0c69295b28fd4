//! Who are you, and what may you: tokens, sessions, callers, and authorization as a value.

pub mod authorized;
pub mod context;

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;

/// x
pub fn outside_routes(_config: &mut actix_web::web::ServiceConfig) {}

/// x
pub async fn authenticate<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, actix_web::Error> {
    next.call(request).await
}
