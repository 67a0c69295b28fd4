-- What each list begins to read at, so that a page costs the same in a large register as in a small one. `make plans` holds it to that.

-- What is late stands at the begin of what is open.
create index mijlpaal_open on mijlpaal (prognosedatum, id) where vervalreden is null and realisatiedatum is null;
create index mijlpaal_open_gemeente on mijlpaal (gemeente_code, prognosedatum, id) where vervalreden is null and realisatiedatum is null;
create index mijlpaal_gemeente on mijlpaal (gemeente_code, prognosedatum, id);
create index woningbouwplan_gemeente_op_naam on woningbouwplan (gemeente_code, naam, id) where verwijderd_op is null;
create index escalatie_lopend on escalatie (escalatie_uiterste_dag(afhandelen_voor), id) where status in ('gemeld', 'inBehandeling');

-- The newest entry of each record, record by record: the inventory.
drop index journaal_object;
create index journaal_object on journaal (soort, id, versie desc, volgnummer desc);

-- The same orders in the past.
create index mijlpaal_gemeente on historie.mijlpaal (gemeente_code, prognosedatum, id, versie_tot, versie_van);
create index woningbouwplan_restcapaciteit on historie.woningbouwplan (restcapaciteit, id, versie_tot, versie_van);
create index woningbouwplan_gewijzigd on historie.woningbouwplan (gewijzigd_op, id, versie_tot, versie_van);
create index woningbouwplan_gemeente_naam on historie.woningbouwplan (gemeente_code, naam, id, versie_tot, versie_van);
create index sleutelproject_gewijzigd on historie.sleutelproject (gewijzigd_op, id, versie_tot, versie_van);
create index sleutelproject_kenmerk on historie.sleutelproject (kenmerk, id, versie_tot, versie_van);
create index escalatie_mijlpaal on historie.escalatie (mijlpaal_id, versie_tot) where mijlpaal_id is not null;
create index escalatie_uiterste_dag on historie.escalatie (escalatie_uiterste_dag(afhandelen_voor), id, versie_tot, versie_van);
create index escalatie_gemeente on historie.escalatie (gemeente_code, escalatie_uiterste_dag(afhandelen_voor), id, versie_tot, versie_van);
create index escalatie_aangemaakt on historie.escalatie (aangemaakt_op, id, versie_tot, versie_van);
