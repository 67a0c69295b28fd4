//! Rows and SQL of the machine clients.

use chrono::{DateTime, Utc};
use diesel::prelude::*;
use serde::Serialize;
use sha2::{Digest, Sha256};
use sleutelbord_domain::policy::Action;
use sleutelbord_domain::policy::ObjectScope;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Scope, Vertrouwelijkheid};
use crate::access::authorized::{Authorized, Guarded};
use crate::journaled;
use crate::platform::db::{Command, Read};
use crate::platform::error::Result;
use crate::platform::journal::Kind;
use crate::platform::lezers::Lezers;
use crate::platform::page::{Page, PageQuery};
use crate::schema::{api_client, api_client_geheim, bereik};
use crate::seek;
use crate::versioned;

/// A machine client as stored; its secret lies elsewhere.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset, Serialize, ToSchema)]
#[diesel(table_name = api_client, treat_none_as_default_value = false)]
#[serde(rename_all = "camelCase")]
pub struct ApiClientRow {
    pub id: Uuid,
    pub client_id: String,
    pub naam: String,
    pub organisatie_code: String,
    pub gemeente_codes: Vec<String>,
    pub niveau: Vertrouwelijkheid,
    #[schema(value_type = Vec<Scope>)]
    pub scopes: Vec<String>,
    pub actief: bool,
    pub aangemaakt_op: DateTime<Utc>,
    pub gewijzigd_op: DateTime<Utc>,
    pub versie: i32,
}

journaled!(
    ApiClientRow,
    Kind {
        open: &["id", "clientId", "naam", "organisatieCode", "gemeenteCodes", "niveau", "scopes", "actief", "aangemaaktOp", "gewijzigdOp", "versie"],
        ..Kind::new("apiClient", "api_client", true)
    },
    since gewijzigd_op,
    version versie,
    |row| Place::root(row.id, Lezers::account_managers())
);
versioned!(ApiClientRow, api_client);

impl Guarded for ApiClientRow {
    fn scope(&self) -> ObjectScope {
        ObjectScope::default()
    }
}

/// One page of machine clients, by name.
pub fn list_api_clients(read: &mut Read<'_>, page: &PageQuery) -> Result<Page<ApiClientRow>> {
    let query = api_client::table.select(ApiClientRow::as_select()).into_boxed();
    let rows = seek!(query, page, "naam", false, api_client::naam => String, api_client::id).load(read.connection())?;
    let total = page.total(&rows, api_client::table.select(api_client::id), read.connection())?;
    page.page(rows, total, "naam", |row: &ApiClientRow| (row.naam.clone(), row.id))
}

/// One machine client.
///
/// # Errors
/// `nietGevonden`.
pub fn find_api_client(read: &mut Read<'_>, id: Uuid) -> Result<ApiClientRow> {
    Ok(api_client::table.find(id).select(ApiClientRow::as_select()).first(read.connection())?)
}

/// Locks and reads one machine client.
///
/// # Errors
/// `nietGevonden`.
pub fn lock_api_client(tx: &mut Command<'_>, id: Uuid) -> Result<ApiClientRow> {
    tx.lock_roots(&[id])?;
    find_api_client(tx, id)
}

/// Which of these municipalities the organisation reads at all.
pub fn readable_by(read: &mut Read<'_>, organisatie: &str, gemeenten: &[String]) -> Result<Vec<String>> {
    Ok(bereik::table
        .filter(bereik::organisatie_code.eq(organisatie).and(bereik::gemeente_code.eq_any(gemeenten)))
        .select(bereik::gemeente_code)
        .load(read.connection())?)
}

/// Stores a new machine client with its first secret.
pub fn insert_api_client(tx: &mut Command<'_>, row: &Authorized<ApiClientRow>, secret: &str) -> Result<()> {
    row.is_for(&[Action::ApiClientsBeheren])?;
    diesel::insert_into(api_client::table).values(&**row).execute(tx.connection())?;
    insert_geheim(tx, row, secret)?;
    Ok(())
}

/// Stores a changed machine client.
pub fn update_api_client(tx: &mut Command<'_>, row: &Authorized<ApiClientRow>) -> Result<()> {
    row.is_for(&[Action::ApiClientsBeheren])?;
    diesel::update(api_client::table.find(row.id)).set(&**row).execute(tx.connection())?;
    Ok(())
}

/// What is told of a secret: never the secret itself.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = api_client_geheim)]
pub struct GeheimRow {
    pub id: Uuid,
    pub api_client_id: Uuid,
    pub aangemaakt_op: DateTime<Utc>,
    pub verloopt_op: Option<DateTime<Utc>>,
    pub laatst_gebruikt_op: Option<DateTime<Utc>>,
}

/// Whether a secret still holds at this moment.
#[diesel::dsl::auto_type]
#[must_use]
pub fn holds_at(now: DateTime<Utc>) -> _ {
    api_client_geheim::verloopt_op.is_null().or(api_client_geheim::verloopt_op.gt(now))
}

/// The secrets of these machine clients that hold now, the oldest first.
pub fn geheimen_of(read: &mut Read<'_>, ids: &[Uuid]) -> Result<Vec<GeheimRow>> {
    let now = read.now();
    Ok(api_client_geheim::table
        .filter(api_client_geheim::api_client_id.eq_any(ids))
        .filter(holds_at(now))
        .order((api_client_geheim::aangemaakt_op, api_client_geheim::id))
        .select(GeheimRow::as_select())
        .load(read.connection())?)
}

/// Stores one more secret of a machine client.
pub fn insert_geheim(tx: &mut Command<'_>, of: &Authorized<ApiClientRow>, secret: &str) -> Result<Uuid> {
    of.is_for(&[Action::ApiClientsBeheren])?;
    let (id, now) = (Uuid::now_v7(), tx.now());
    diesel::insert_into(api_client_geheim::table)
        .values((
            api_client_geheim::id.eq(id),
            api_client_geheim::api_client_id.eq(of.id),
            api_client_geheim::geheim_hash.eq(hash_of(secret)),
            api_client_geheim::aangemaakt_op.eq(now),
        ))
        .execute(tx.connection())?;
    Ok(id)
}

/// Lets a secret hold until `moment` and no longer.
pub fn end_geheim(
    tx: &mut Command<'_>,
    of: &Authorized<ApiClientRow>,
    geheim: &GeheimRow,
    moment: DateTime<Utc>,
) -> Result<()> {
    of.is_for(&[Action::ApiClientsBeheren])?;
    diesel::update(api_client_geheim::table.find(geheim.id))
        .set(api_client_geheim::verloopt_op.eq(moment))
        .execute(tx.connection())?;
    Ok(())
}

/// The active machine client that presents itself with this name and a secret that holds, with the id of that secret, which was used now.
pub fn use_secret(tx: &mut Command<'_>, client_id: &str, secret: &str) -> Result<Option<(ApiClientRow, Uuid)>> {
    let now = tx.now();
    let found: Option<(ApiClientRow, Uuid)> = api_client::table
        .inner_join(api_client_geheim::table)
        .filter(api_client::client_id.eq(client_id).and(api_client::actief))
        .filter(api_client_geheim::geheim_hash.eq(hash_of(secret)))
        .filter(holds_at(now))
        .select((ApiClientRow::as_select(), api_client_geheim::id))
        .first(tx.connection())
        .optional()?;
    if let Some((_, id)) = &found {
        diesel::update(api_client_geheim::table.find(id))
            .set(api_client_geheim::laatst_gebruikt_op.eq(now))
            .execute(tx.connection())?;
    }
    Ok(found)
}

/// A secret is drawn at random, so its plain hash gives nothing away, and comparing hashes says nothing about the secret.
pub fn hash_of(secret: &str) -> Vec<u8> {
    Sha256::digest(secret.as_bytes()).to_vec()
}
