-- The key project: what it is called, who holds its pen, who may read it, and its course. Its phases come with it.

create table kenmerkteller (
  gemeente_code text constraint kenmerkteller_pkey primary key constraint kenmerkteller_gemeente_code_fkey references gemeente (code),
  laatste integer not null
);
comment on table kenmerkteller is 'The last number that a municipality gave to a project. It only goes up, so a kenmerk is never used again.';

create table sleutelproject (
  id uuid constraint sleutelproject_pkey primary key,
  kenmerk text not null constraint sleutelproject_kenmerk_uniek unique,
  naam text collate nederlands not null constraint sleutelproject_naam_gevuld check (btrim(naam) <> ''),
  omschrijving text,
  gemeente_code text not null constraint sleutelproject_gemeente_code_fkey references gemeente (code),
  deelnemende_gemeenten text[] not null,
  onderdeel_van uuid constraint sleutelproject_onderdeel_van_fkey references sleutelproject,
  vertrouwelijkheid text not null,
  status text not null,
  locatie jsonb,
  aangemaakt_op timestamptz not null,
  gewijzigd_op timestamptz not null,
  versie integer not null,
  constraint sleutelproject_geen_onderdeel_van_zichzelf check (onderdeel_van <> id),
  constraint sleutelproject_penvoerder_neemt_niet_deel check (gemeente_code <> all (deelnemende_gemeenten))
);
comment on column sleutelproject.gemeente_code is 'The municipality that holds the pen.';
create index sleutelproject_op_naam on sleutelproject (naam, id);
create index sleutelproject_op_gewijzigd on sleutelproject (gewijzigd_op, id);
create index sleutelproject_gemeente on sleutelproject (gemeente_code);
create index sleutelproject_deelnemende_gemeenten on sleutelproject using gin (deelnemende_gemeenten);
create index sleutelproject_onderdeel_van on sleutelproject (onderdeel_van) where onderdeel_van is not null;

-- Twice: Dutch, so that "woningen" is found by "woning", and as written, so that names and begun words ("spoor" for Spoorzone) are found too.
create function sleutelproject_zoektekst(kenmerk text, naam text, omschrijving text) returns tsvector language sql immutable
  return to_tsvector('dutch'::regconfig, kenmerk || ' ' || naam || ' ' || coalesce(omschrijving, ''))
      || to_tsvector('simple'::regconfig, translate(kenmerk, '-', ' ') || ' ' || naam || ' ' || coalesce(omschrijving, ''));
create index sleutelproject_zoeken on sleutelproject using gin (sleutelproject_zoektekst(kenmerk, naam, omschrijving));

create table statuswisseling (
  id uuid constraint statuswisseling_pkey primary key,
  sleutelproject_id uuid not null constraint statuswisseling_sleutelproject_id_fkey references sleutelproject,
  gemeente_code text not null,
  van text not null,
  naar text not null,
  oorzaak text,
  toelichting text not null constraint statuswisseling_toelichting_gevuld check (btrim(toelichting) <> ''),
  actor_id uuid,
  gebeurd_op timestamptz not null,
  constraint statuswisseling_wisselt check (van <> naar)
);
comment on table statuswisseling is 'A project that was paused, resumed or ended, and why. Never changed.';
create index statuswisseling_sleutelproject on statuswisseling (sleutelproject_id, gebeurd_op desc, id);

create table planfase (
  id uuid constraint planfase_pkey primary key,
  sleutelproject_id uuid not null constraint planfase_sleutelproject_id_fkey references sleutelproject,
  gemeente_code text not null,
  soort text not null,
  volgorde integer not null,
  naam text not null constraint planfase_naam_gevuld check (btrim(naam) <> ''),
  geplande_start date,
  gepland_einde date,
  werkelijke_start date,
  werkelijk_einde date,
  met_afwijking boolean not null,
  gewijzigd_op timestamptz not null,
  versie integer not null,
  constraint planfase_soort_uniek unique (sleutelproject_id, soort),
  constraint planfase_volgorde_uniek unique (sleutelproject_id, volgorde),
  constraint planfase_gepland_in_volgorde check (gepland_einde >= geplande_start),
  constraint planfase_sloot_na_begin check (werkelijk_einde >= werkelijke_start)
);
comment on column planfase.werkelijk_einde is 'The day on which the phase closed; empty while it is open.';
create index planfase_open on planfase (soort, sleutelproject_id) where werkelijk_einde is null;
-- Which gates are due: asked at every opening of the overview.
create index planfase_te_sluiten on planfase (gemeente_code, gepland_einde) where werkelijk_einde is null;

select maak_historie('sleutelproject'), maak_historie('planfase');
create index sleutelproject_naam on historie.sleutelproject (naam, id, versie_tot, versie_van);
create index sleutelproject_gemeente on historie.sleutelproject (gemeente_code, versie_tot);
create index planfase_sleutelproject on historie.planfase (sleutelproject_id, versie_tot);
select maak_peilweergave('sleutelproject', nauwer => array['deelnemende_gemeenten', 'vertrouwelijkheid']),
       maak_peilweergave('statuswisseling', 'gebeurd_op'),
       maak_peilweergave('planfase');
