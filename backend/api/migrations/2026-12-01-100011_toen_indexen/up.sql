-- The past by index, whatever its age: what holds at a moment is told by the index itself (versie_tot, versie_van), so that a version that does not hold costs no
-- look at its row.
drop index historie.sleutelproject_versies, historie.mijlpaal_versies, historie.mijlpaal_sleutelproject, historie.planfase_sleutelproject;
create index sleutelproject_versies on historie.sleutelproject (id, versie_tot, versie_van)
  include (gemeente_code, nauwste_vertrouwelijkheid, nauwste_deelnemende_gemeenten, verdwenen);
create index mijlpaal_versies on historie.mijlpaal (id, versie_tot, versie_van);
create index mijlpaal_sleutelproject on historie.mijlpaal (sleutelproject_id, versie_tot, versie_van);
create index planfase_sleutelproject on historie.planfase (sleutelproject_id, versie_tot, versie_van);

-- What each list of now begins to read at, as of then.
create index mijlpaal_open_prognose on historie.mijlpaal (gemeente_code, periode_einde(prognosedatum, prognose_precisie), versie_tot, versie_van)
  where vervalreden is null and realisatiedatum is null;
create index mijlpaal_open_basis on historie.mijlpaal (gemeente_code, periode_einde(basisdatum, basis_precisie), versie_tot, versie_van)
  where vervalreden is null and realisatiedatum is null;
create index planfase_open on historie.planfase (soort, sleutelproject_id, versie_tot, versie_van) where werkelijk_einde is null;
create index escalatie_aan_zet on historie.escalatie (aan_zet_organisatie, versie_tot, versie_van);
create index escalatie_reactie_loopt on historie.escalatie (reactie_voor, versie_tot, versie_van)
  where status in ('gemeld', 'inBehandeling') and in_behandeling_op is null;
create index escalatie_afhandeling_loopt on historie.escalatie (afhandelen_voor, versie_tot, versie_van) where status in ('gemeld', 'inBehandeling');
create index sleutelproject_zoeken on historie.sleutelproject using gin (sleutelproject_zoektekst(kenmerk, naam, omschrijving));
create index woningbouwplan_zoeken on historie.woningbouwplan using gin (woningbouwplan_zoektekst(naam));

-- Who reads what held, without a look at it: of one project after the other above, of all projects, and of all plans.
create index sleutelproject_stand on historie.sleutelproject (versie_tot, versie_van)
  include (id, gemeente_code, nauwste_vertrouwelijkheid, nauwste_deelnemende_gemeenten, verdwenen);
create index woningbouwplan_stand on historie.woningbouwplan (versie_tot, versie_van) include (gemeente_code, nauwste_vertrouwelijkheid, verwijderd_op, verdwenen);
