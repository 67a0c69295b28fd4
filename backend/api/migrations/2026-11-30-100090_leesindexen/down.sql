drop index mijlpaal_open, mijlpaal_open_gemeente, mijlpaal_gemeente, woningbouwplan_gemeente_op_naam, escalatie_lopend, journaal_object;
create index journaal_object on journaal (soort, id, versie);
drop index historie.mijlpaal_gemeente, historie.woningbouwplan_restcapaciteit, historie.woningbouwplan_gewijzigd, historie.woningbouwplan_gemeente_naam,
  historie.sleutelproject_gewijzigd, historie.sleutelproject_kenmerk, historie.escalatie_mijlpaal, historie.escalatie_uiterste_dag, historie.escalatie_gemeente,
  historie.escalatie_aangemaakt;
