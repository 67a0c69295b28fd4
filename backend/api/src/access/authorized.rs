//! Authorization as a value: an [`Authorized`] object can only come from [`authorize`], and what writes to the database asks for one.

use std::collections::BTreeMap;
use std::ops::Deref;

use serde::Serialize;
use serde_json::{Map, Value};
use sleutelbord_domain::policy::{self, Action, ObjectScope, allows};
use utoipa::ToSchema;

use crate::platform::caller::{Caller, CallerKind};
use crate::platform::error::{Code, Error, Probleemcode, Result};

/// An object that belongs somewhere, so that the policy can say who may act on it.
pub trait Guarded {
    /// Where it belongs.
    fn scope(&self) -> ObjectScope;
}

/// An object on which the caller may perform the action it was asked for.
#[derive(Clone, Debug)]
pub struct Authorized<T>(T);

impl<T> Deref for Authorized<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// The proof that `caller` may perform `action` on `object`, which it was already found to be allowed to see. The clock may do what is due.
///
/// # Errors
/// `geenRecht`.
pub fn authorize<T: Guarded>(caller: &Caller, object: T, action: Action) -> Result<Authorized<T>> {
    if permits(caller, action, &object.scope()) { Ok(Authorized(object)) } else { Err(Error::refused(Code::GeenRecht)) }
}

/// Whether the policy lets `caller` perform `action` on an object that belongs at `scope`.
#[must_use]
pub fn permits(caller: &Caller, action: Action, scope: &ObjectScope) -> bool {
    caller.kind == CallerKind::Klok || allows(&caller.grants, action, scope)
}

/// Requires that the caller may perform an action that belongs to no place, such as managing accounts.
///
/// # Errors
/// `geenRecht`.
pub fn require(caller: &Caller, action: Action) -> Result<()> {
    if permits(caller, action, &ObjectScope::default()) { Ok(()) } else { Err(Error::refused(Code::GeenRecht)) }
}

/// Requires that the caller may perform an action for at least one organisation: before anything costly is done that would be refused everywhere.
///
/// # Errors
/// `geenRecht`.
pub fn require_somewhere(caller: &Caller, action: Action) -> Result<()> {
    if permits_somewhere(caller, action) { Ok(()) } else { Err(Error::refused(Code::GeenRecht)) }
}

fn permits_somewhere(caller: &Caller, action: Action) -> bool {
    let roles = policy::permits(action);
    caller.grants.iter().any(|grant| roles.iter().any(|(rol, _)| *rol == grant.rol))
}

/// Of een handeling nu openstaat voor de aanroeper, en zo niet, waarom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Mogelijkheid {
    /// Of de handeling zou worden aanvaard.
    pub mag: bool,
    /// De code waarmee zij zou worden geweigerd.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false, value_type = Option<Probleemcode>)]
    pub code: Option<&'static str>,
    /// De waarden die de uitleg van die code aanvullen.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[schema(value_type = Object, required = false)]
    pub parameters: Map<String, Value>,
}

/// De handelingen op een object, op naam: eerst telt het recht van de aanroeper, dan de toestand van het object.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Mogelijkheden(BTreeMap<&'static str, Mogelijkheid>);

impl Mogelijkheden {
    /// Adds an act: open when the policy permits it at `scope` and `state` has no objection (the code of the refusal).
    #[must_use]
    pub fn with(
        self,
        name: &'static str,
        caller: &Caller,
        action: Action,
        scope: &ObjectScope,
        state: Result<(), &'static str>,
    ) -> Self {
        self.with_any(name, caller, &[action], scope, state)
    }

    /// As [`with`](Self::with) for an act that is one of several actions, depending on what is asked: open when any of them is permitted.
    #[must_use]
    pub fn with_any(
        mut self,
        name: &'static str,
        caller: &Caller,
        actions: &[Action],
        scope: &ObjectScope,
        state: Result<(), &'static str>,
    ) -> Self {
        let permitted = actions.iter().any(|action| permits(caller, *action, scope));
        let code = match () {
            () if caller.looks_back => Some(Code::AlleenLezen.as_str()),
            () if !permitted => Some(Code::GeenRecht.as_str()),
            () => state.err(),
        };
        self.0.insert(name, Mogelijkheid { mag: code.is_none(), code, parameters: Map::new() });
        self
    }

    /// Says what fills the explanation of an act that is refused with `code`.
    #[must_use]
    pub fn explained(
        mut self,
        code: &'static str,
        parameters: impl IntoIterator<Item = (&'static str, Value)>,
    ) -> Self {
        let parameters: Map<String, Value> =
            parameters.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let refused = self.0.values_mut().filter(|act| act.code == Some(code));
        refused.for_each(|act| act.parameters.clone_from(&parameters));
        self
    }

    /// Adds an act that may be open somewhere: some grant of the caller permits it in some place.
    #[must_use]
    pub fn with_somewhere(mut self, name: &'static str, caller: &Caller, action: Action) -> Self {
        let mag = permits_somewhere(caller, action);
        let code = if mag { None } else { Some(Code::GeenRecht.as_str()) };
        self.0.insert(name, Mogelijkheid { mag, code, parameters: Map::new() });
        self
    }
}
