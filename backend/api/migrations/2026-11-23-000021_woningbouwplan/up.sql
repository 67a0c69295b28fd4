create table woningbouwplan (
  id uuid constraint woningbouwplan_pkey primary key,
  bron text,
  bron_id text,
  bronvelden text[] not null,
  brondatum date,
  naam text collate nederlands not null constraint woningbouwplan_naam_gevuld check (btrim(naam) <> ''),
  gemeente_code text not null constraint woningbouwplan_gemeente_code_fkey references gemeente (code),
  plantype text not null,
  planstatus text not null,
  juridische_grondslag text,
  projectstatus text not null,
  opdrachtgever text not null,
  vertrouwelijkheid text not null,
  sleutelproject_id uuid,
  locatie jsonb,
  bruto integer not null,
  sloop integer not null,
  gerealiseerd integer not null,
  restcapaciteit integer not null,
  uitspraakdatum date,
  verwijderd_op timestamptz,
  aangemaakt_op timestamptz not null,
  gewijzigd_op timestamptz not null,
  versie integer not null,
  constraint woningbouwplan_bron_compleet check ((bron is null) = (bron_id is null)),
  constraint woningbouwplan_bronvelden_met_bron check (bron is not null or bronvelden = '{}'),
  constraint woningbouwplan_rest check (restcapaciteit = bruto - gerealiseerd)
);
comment on table woningbouwplan is 'A line of the planmonitor. The sums follow from its programmaregels and are kept by the command that writes them.';
comment on column woningbouwplan.uitspraakdatum is
  'The day on which a court last annulled the plan. What a list of before that day says of the planstatus no longer holds.';
comment on column woningbouwplan.bronvelden is 'The fields, in their wire names, that the source leads: here they are read-only.';
-- Per municipality, so that nobody learns of a plan elsewhere by its id, nor keeps another municipality from using it.
create unique index woningbouwplan_bron_uniek on woningbouwplan (bron, bron_id, gemeente_code) where verwijderd_op is null;
create index woningbouwplan_op_naam on woningbouwplan (naam, id) where verwijderd_op is null;
create index woningbouwplan_op_restcapaciteit on woningbouwplan (restcapaciteit, id) where verwijderd_op is null;
create index woningbouwplan_op_gewijzigd on woningbouwplan (gewijzigd_op, id) where verwijderd_op is null;
create index woningbouwplan_op_gemeente on woningbouwplan (gemeente_code, id) where verwijderd_op is null;
create index woningbouwplan_sleutelproject on woningbouwplan (sleutelproject_id) where sleutelproject_id is not null;

-- Twice: Dutch, so that one plan of "woningen" is found by "woning", and as written, so that names and short words are found too.
create function woningbouwplan_zoektekst(naam text) returns tsvector language sql immutable
  return to_tsvector('dutch'::regconfig, naam) || to_tsvector('simple'::regconfig, naam);
create index woningbouwplan_zoeken on woningbouwplan using gin (woningbouwplan_zoektekst(naam));

create table programmaregel (
  id uuid constraint programmaregel_pkey primary key,
  woningbouwplan_id uuid not null constraint programmaregel_woningbouwplan_id_fkey references woningbouwplan,
  gemeente_code text not null,
  jaar integer,
  woningtype text not null,
  betaalbaarheid text not null,
  soort text not null,
  gepland integer not null constraint programmaregel_gepland check (gepland >= 0),
  gerealiseerd integer not null constraint programmaregel_gerealiseerd check (gerealiseerd >= 0),
  gewijzigd_op timestamptz not null,
  versie integer not null,
  constraint programmaregel_uniek unique nulls not distinct (woningbouwplan_id, jaar, woningtype, betaalbaarheid, soort)
);
comment on column programmaregel.jaar is 'Empty when the year is unknown.';

select maak_historie('woningbouwplan'), maak_historie('programmaregel');
create index woningbouwplan_naam on historie.woningbouwplan (naam, id, versie_tot, versie_van);
create index woningbouwplan_gemeente on historie.woningbouwplan (gemeente_code, id, versie_tot, versie_van);
create index woningbouwplan_sleutelproject on historie.woningbouwplan (sleutelproject_id, versie_tot) where sleutelproject_id is not null;
create index programmaregel_woningbouwplan on historie.programmaregel (woningbouwplan_id, versie_tot);
select maak_peilweergave('woningbouwplan', nauwer => array['vertrouwelijkheid']), maak_peilweergave('programmaregel');
