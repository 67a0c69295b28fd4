create table besluitmoment (
  id uuid constraint besluitmoment_pkey primary key,
  sleutelproject_id uuid not null constraint besluitmoment_sleutelproject_id_fkey references sleutelproject,
  gemeente_code text not null,
  fase text not null,
  naam text not null constraint besluitmoment_naam_gevuld check (btrim(naam) <> ''),
  orgaan text not null,
  geplande_datum date,
  sluit_fase_af boolean not null,
  aangemaakt_op timestamptz not null,
  gewijzigd_op timestamptz not null,
  versie integer not null
);
comment on column besluitmoment.sluit_fase_af is 'Whether the phase closes with this decision.';
create index besluitmoment_sleutelproject on besluitmoment (sleutelproject_id, fase);

create table besluit (
  id uuid constraint besluit_pkey primary key,
  besluitmoment_id uuid not null constraint besluit_besluitmoment_id_fkey references besluitmoment,
  sleutelproject_id uuid not null,
  gemeente_code text not null,
  volgnummer integer not null,
  uitkomst text not null,
  datum date not null,
  voorwaarden jsonb not null,
  vindplaats text,
  mandaat text,
  toelichting text,
  stelt_basis_vast boolean not null,
  actor_id uuid,
  gebeurd_op timestamptz not null,
  constraint besluit_volgnummer_uniek unique (besluitmoment_id, volgnummer)
);
comment on table besluit is 'What an organ decided at a decision moment. Never changed: a decision that was put off is followed by a next one.';

select maak_historie('besluitmoment');
create index besluitmoment_sleutelproject on historie.besluitmoment (sleutelproject_id, versie_tot);
select maak_peilweergave('besluitmoment'), maak_peilweergave('besluit', 'gebeurd_op');
