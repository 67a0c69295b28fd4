-- Milestones with their three dates, and what happened to those dates. The history tables are only added to.

-- The last day of the period that a date with its precision means: rules take a date there.
create function periode_einde(datum date, precisie text) returns date language sql immutable
  return case precisie
    when 'maand' then (date_trunc('month', datum::timestamp) + interval '1 month - 1 day')::date
    when 'kwartaal' then (date_trunc('quarter', datum::timestamp) + interval '3 months - 1 day')::date
    else datum
  end;

create table mijlpaal (
  id uuid constraint mijlpaal_pkey primary key,
  sleutelproject_id uuid not null constraint mijlpaal_sleutelproject_id_fkey references sleutelproject,
  gemeente_code text not null,
  fase text not null,
  soort text,
  naam text collate nederlands not null constraint mijlpaal_naam_gevuld check (btrim(naam) <> ''),
  basisdatum date not null,
  basis_precisie text not null,
  indicatief boolean not null,
  prognosedatum date not null,
  prognose_precisie text not null,
  realisatiedatum date,
  realisatie_precisie text,
  vervalreden text,
  verplicht boolean not null,
  afhankelijk_van uuid[] not null,
  verantwoordelijke text,
  bewijs text,
  aangemaakt_op timestamptz not null,
  gewijzigd_op timestamptz not null,
  versie integer not null,
  constraint mijlpaal_fase_fkey foreign key (sleutelproject_id, fase) references planfase (sleutelproject_id, soort),
  constraint mijlpaal_realisatie_met_precisie check ((realisatiedatum is null) = (realisatie_precisie is null)),
  constraint mijlpaal_niet_van_zichzelf_afhankelijk check (id <> all (afhankelijk_van))
);
comment on column mijlpaal.gemeente_code is 'Copied from the project, so that the list of one municipality needs no other table.';
comment on column mijlpaal.afhankelijk_van is 'Milestones of the same project that come first; without circles, guarded under the lock of the project.';
create index mijlpaal_project on mijlpaal (sleutelproject_id, prognosedatum, id);
create index mijlpaal_op_prognose on mijlpaal (prognosedatum, id);
create index mijlpaal_op_basis on mijlpaal (basisdatum, id);
create index mijlpaal_op_naam on mijlpaal (naam, id);
create index mijlpaal_open_prognose on mijlpaal (gemeente_code, periode_einde(prognosedatum, prognose_precisie))
  where vervalreden is null and realisatiedatum is null;
create index mijlpaal_open_basis on mijlpaal (gemeente_code, periode_einde(basisdatum, basis_precisie))
  where vervalreden is null and realisatiedatum is null;

create table verschuiving (
  id uuid constraint verschuiving_pkey primary key,
  mijlpaal_id uuid not null constraint verschuiving_mijlpaal_id_fkey references mijlpaal,
  sleutelproject_id uuid not null,
  gemeente_code text not null,
  van date not null,
  van_precisie text not null,
  naar date not null,
  naar_precisie text not null,
  dagen integer not null constraint verschuiving_verschuift check (dagen <> 0),
  oorzaak text not null,
  toelichting text not null constraint verschuiving_toelichting_gevuld check (btrim(toelichting) <> ''),
  aanleiding_id uuid constraint verschuiving_aanleiding_id_fkey references verschuiving,
  actor_id uuid,
  gebeurd_op timestamptz not null
);
comment on column verschuiving.aanleiding_id is 'The move that this one followed, and from which it has its cause.';
create index verschuiving_mijlpaal on verschuiving (mijlpaal_id, gebeurd_op desc, id desc);

create table correctie (
  id uuid constraint correctie_pkey primary key,
  mijlpaal_id uuid not null constraint correctie_mijlpaal_id_fkey references mijlpaal,
  sleutelproject_id uuid not null,
  gemeente_code text not null,
  veld text not null,
  van date not null,
  van_precisie text not null,
  naar date,
  naar_precisie text,
  toelichting text not null constraint correctie_toelichting_gevuld check (btrim(toelichting) <> ''),
  actor_id uuid,
  gebeurd_op timestamptz not null
);
create index correctie_mijlpaal on correctie (mijlpaal_id, gebeurd_op desc, id desc);

create table realisatie (
  id uuid constraint realisatie_pkey primary key,
  mijlpaal_id uuid not null constraint realisatie_mijlpaal_id_fkey references mijlpaal,
  sleutelproject_id uuid not null,
  gemeente_code text not null,
  datum date not null,
  precisie text not null,
  bewijs text,
  toelichting text,
  actor_id uuid,
  gebeurd_op timestamptz not null
);
create index realisatie_mijlpaal on realisatie (mijlpaal_id, gebeurd_op desc, id desc);

create table vervalverklaring (
  id uuid constraint vervalverklaring_pkey primary key,
  mijlpaal_id uuid not null constraint vervalverklaring_mijlpaal_id_fkey references mijlpaal,
  sleutelproject_id uuid not null,
  gemeente_code text not null,
  reden text not null,
  toelichting text not null constraint vervalverklaring_toelichting_gevuld check (btrim(toelichting) <> ''),
  actor_id uuid,
  gebeurd_op timestamptz not null
);
create index vervalverklaring_mijlpaal on vervalverklaring (mijlpaal_id, gebeurd_op desc, id desc);

select maak_historie('mijlpaal');
create index mijlpaal_sleutelproject on historie.mijlpaal (sleutelproject_id, versie_tot);
create index mijlpaal_prognose on historie.mijlpaal (prognosedatum, id, versie_tot, versie_van);
create index mijlpaal_basis on historie.mijlpaal (basisdatum, id, versie_tot, versie_van);
create index mijlpaal_naam on historie.mijlpaal (naam, id, versie_tot, versie_van);
select maak_peilweergave('mijlpaal', uitloop => array['prognosedatum', 'prognose_precisie']),
       maak_peilweergave('verschuiving', 'gebeurd_op'),
       maak_peilweergave('correctie', 'gebeurd_op'),
       maak_peilweergave('realisatie', 'gebeurd_op'),
       maak_peilweergave('vervalverklaring', 'gebeurd_op');
