//! How far the work on a plan is, in the words of the planmonitor.

use crate::code_list::code_list;

code_list! {
    /// The project status of a plan.
    Projectstatus {
        Studie = "Studie",
        Start = "Start",
        Initiatief = "Initiatief",
        Definitie = "Definitie",
        Ontwerp = "Ontwerp",
        Voorbereiding = "Voorbereiding",
        Bouwvoorbereiding = "Bouwvoorbereiding",
        RealisatieTotEersteWoning = "Realisatie tot eerste woning",
        RealisatieTotLaatsteWoning = "Realisatie tot laatste woning",
        Nazorg = "Nazorg",
        Afgerond = "Afgerond",
        Onbekend = "Onbekend",
    }
}
