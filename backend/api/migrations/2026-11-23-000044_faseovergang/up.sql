create table faseovergang (
  id uuid constraint faseovergang_pkey primary key,
  sleutelproject_id uuid not null constraint faseovergang_sleutelproject_id_fkey references sleutelproject,
  gemeente_code text not null,
  volgnummer integer not null,
  soort text not null,
  van text not null,
  naar text,
  datum date not null,
  afwijking boolean not null,
  belemmeringen jsonb not null,
  grond text,
  besluit_id uuid constraint faseovergang_besluit_id_fkey references besluit,
  toelichting text,
  actor_id uuid,
  gebeurd_op timestamptz not null,
  constraint faseovergang_volgnummer_uniek unique (sleutelproject_id, volgnummer),
  constraint faseovergang_afwijking_toegelicht check (not afwijking or btrim(toelichting) <> '')
);
comment on table faseovergang is 'A phase that closed, or a project that went back to a phase. Never changed.';
comment on column faseovergang.besluit_id is 'The decision on which the project went back.';
comment on column faseovergang.belemmeringen is 'What the reason of a deviation answers for.';

select maak_peilweergave('faseovergang', 'gebeurd_op');
