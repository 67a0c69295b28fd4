drop index historie.sleutelproject_versies, historie.mijlpaal_versies, historie.mijlpaal_sleutelproject, historie.planfase_sleutelproject,
  historie.mijlpaal_open_prognose, historie.mijlpaal_open_basis, historie.planfase_open, historie.escalatie_aan_zet, historie.escalatie_reactie_loopt,
  historie.escalatie_afhandeling_loopt, historie.sleutelproject_zoeken, historie.woningbouwplan_zoeken, historie.sleutelproject_stand,
  historie.woningbouwplan_stand;
create index sleutelproject_versies on historie.sleutelproject (id, versie_tot);
create index mijlpaal_versies on historie.mijlpaal (id, versie_tot);
create index mijlpaal_sleutelproject on historie.mijlpaal (sleutelproject_id, versie_tot);
create index planfase_sleutelproject on historie.planfase (sleutelproject_id, versie_tot);
