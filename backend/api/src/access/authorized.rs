//! Authorization as a value: an [`Authorized`] object can only come from [`authorize`], and what writes to the database asks for one.

use std::collections::BTreeMap;
use std::ops::Deref;

use serde::Serialize;
use serde_json::{Map, Value};
use sleutelbord_domain::policy::{self, Action, ObjectScope, allows};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::platform::caller::{Caller, CallerKind};
use crate::platform::error::{Code, Error, Probleemcode, Refusal, Result};

/// An object that belongs somewhere, so that the policy can say who may act on it.
pub trait Guarded {
    /// Where it belongs.
    fn scope(&self) -> ObjectScope;
}

/// An object on which the caller may perform the actions that were asked for.
#[derive(Clone, Debug)]
pub struct Authorized<T> {
    object: T,
    right: Right,
}

/// Why the caller may act.
#[derive(Clone, Debug)]
enum Right {
    /// The policy lets it do all of these.
    To(Vec<Action>),
    /// It is its own account.
    Own,
}

impl<T> Deref for Authorized<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.object
    }
}

/// Something that belongs to a project, so that an act on one thing can have its effect on another of the same project.
pub trait OfProject {
    /// The project; none for what may stand apart.
    fn sleutelproject_id(&self) -> Option<Uuid>;
}

impl<T> Authorized<T> {
    /// Asks that this is the proof of one of these actions: each function that writes names those that lead to it, so that the proof of a lesser act, such as
    /// explaining a case, moves no milestone.
    ///
    /// # Errors
    /// [`Error::Internal`] for the proof of another act: an error of the program.
    pub fn is_for(&self, acts: &[Action]) -> Result<()> {
        match &self.right {
            Right::To(actions) if actions.iter().any(|action| acts.contains(action)) => Ok(()),
            right => Err(Error::Internal(format!("{right:?} does not lead to what {acts:?} do"))),
        }
    }

    /// As [`is_for`](Self::is_for), or the proof that the account is the caller's own.
    ///
    /// # Errors
    /// As there.
    pub fn is_own_or_for(&self, acts: &[Action]) -> Result<()> {
        if matches!(self.right, Right::Own) { Ok(()) } else { self.is_for(acts) }
    }
}

impl<T: OfProject> Authorized<T> {
    /// The proof for an effect: what the caller may do with this changes `other` along, which lies in the same project. It stays the proof of the same act.
    ///
    /// # Errors
    /// [`Error::Internal`] for something of another project.
    pub fn entails<U: OfProject>(&self, other: U) -> Result<Authorized<U>> {
        match (self.sleutelproject_id(), other.sleutelproject_id()) {
            (Some(own), Some(its)) if own == its => Ok(Authorized { object: other, right: self.right.clone() }),
            _ => Err(Error::Internal("an act in one project has no effect in another".into())),
        }
    }
}

/// The proof that `caller` may perform `action` on `object`, which it was already found to be allowed to see. The clock may do what is due.
///
/// # Errors
/// `geenRecht`.
pub fn authorize<T: Guarded>(caller: &Caller, object: T, action: Action) -> Result<Authorized<T>> {
    if permits(caller, action, &object.scope()) {
        Ok(Authorized { object, right: Right::To(vec![action]) })
    } else {
        Err(Error::refused(Code::GeenRecht))
    }
}

/// The proof that `caller` may perform all of these actions on `object`: a change may be several acts at once, at least one.
///
/// # Errors
/// `geenRecht`.
pub fn authorize_all<T: Guarded>(
    caller: &Caller,
    object: T,
    actions: impl IntoIterator<Item = Action>,
) -> Result<Authorized<T>> {
    let scope = object.scope();
    let actions: Vec<Action> = actions.into_iter().collect();
    if !actions.is_empty() && actions.iter().all(|action| permits(caller, *action, &scope)) {
        Ok(Authorized { object, right: Right::To(actions) })
    } else {
        Err(Error::refused(Code::GeenRecht))
    }
}

/// Those of these objects on which `caller` may perform `action`, at least one.
///
/// # Errors
/// `geenRecht` when it may on none.
pub fn authorize_among<T: Guarded>(caller: &Caller, objects: Vec<T>, action: Action) -> Result<Authorized<Vec<T>>> {
    let own: Vec<T> = objects.into_iter().filter(|object| permits(caller, action, &object.scope())).collect();
    if own.is_empty() {
        Err(Error::refused(Code::GeenRecht))
    } else {
        Ok(Authorized { object: own, right: Right::To(vec![action]) })
    }
}

/// The proof that `object` is the caller's own account, for which no right is needed.
///
/// # Errors
/// `geenRecht` for that of another.
pub fn authorize_own<T>(caller: &Caller, object: T, gebruiker_id: Uuid) -> Result<Authorized<T>> {
    if caller.id == Some(gebruiker_id) {
        Ok(Authorized { object, right: Right::Own })
    } else {
        Err(Error::refused(Code::GeenRecht))
    }
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
    /// Dezelfde weigering als een zin.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    pub reden: Option<String>,
    /// De waarden die de uitleg van die code aanvullen.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[schema(value_type = Object, required = false)]
    pub parameters: Map<String, Value>,
}

impl From<Result<(), Refusal>> for Mogelijkheid {
    fn from(state: Result<(), Refusal>) -> Self {
        match state {
            Ok(()) => Self { mag: true, code: None, reden: None, parameters: Map::new() },
            Err(refusal) => Self {
                mag: false,
                code: Some(refusal.kind.code),
                reden: Some(refusal.sentence()),
                parameters: refusal.parameters,
            },
        }
    }
}

/// De handelingen op een object, op naam: eerst telt het recht van de aanroeper, dan de toestand van het object.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct Mogelijkheden(BTreeMap<&'static str, Mogelijkheid>);

impl Mogelijkheden {
    /// Adds an act: open when the policy permits it at `scope` and `state` has no objection.
    #[must_use]
    pub fn with(
        self,
        name: &'static str,
        caller: &Caller,
        action: Action,
        scope: &ObjectScope,
        state: Result<(), Refusal>,
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
        state: Result<(), Refusal>,
    ) -> Self {
        let permitted = actions.iter().any(|action| permits(caller, *action, scope));
        let open: Result<(), Refusal> = match () {
            () if caller.looks_back => Err(Code::AlleenLezen.into()),
            () if !permitted => Err(Code::GeenRecht.into()),
            () => state,
        };
        self.0.insert(name, open.into());
        self
    }

    /// Adds an act that may be open somewhere: some grant of the caller permits it in some place.
    #[must_use]
    pub fn with_somewhere(mut self, name: &'static str, caller: &Caller, action: Action) -> Self {
        let open: Result<(), Refusal> =
            if permits_somewhere(caller, action) { Ok(()) } else { Err(Code::GeenRecht.into()) };
        self.0.insert(name, open.into());
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A thing of a project.
    #[derive(Debug)]
    struct Thing(Uuid);

    impl Guarded for Thing {
        fn scope(&self) -> ObjectScope {
            ObjectScope::default()
        }
    }

    impl OfProject for Thing {
        fn sleutelproject_id(&self) -> Option<Uuid> {
            Some(self.0)
        }
    }

    #[test]
    fn the_proof_of_one_act_is_none_of_another_also_not_by_way_of_an_effect() -> Result<()> {
        let (project, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let explained = authorize(&Caller::clock(), Thing(project), Action::EscalatieToelichten)?;
        explained.is_for(&[Action::EscalatieAfhandelen, Action::EscalatieToelichten])?;
        assert!(explained.is_for(&[Action::MijlpaalVerschuiven]).is_err());
        assert!(explained.entails(Thing(project))?.is_for(&[Action::MijlpaalVerschuiven]).is_err());
        assert!(explained.entails(Thing(other)).is_err());
        let own = authorize_own(&Caller { id: Some(project), ..Caller::clock() }, Thing(project), project)?;
        own.is_own_or_for(&[])?;
        assert!(own.is_for(&[Action::GebruikersBeheren]).is_err());
        Ok(())
    }
}
