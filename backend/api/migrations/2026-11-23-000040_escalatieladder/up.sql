create table escalatieladder (
  id uuid constraint escalatieladder_pkey primary key,
  probleemhouder text not null constraint escalatieladder_probleemhouder_bekend check (probleemhouder in ('gemeente', 'provincie')),
  versie integer not null constraint escalatieladder_versie_telt check (versie >= 1),
  geldig_vanaf date not null,
  niveaus jsonb not null,
  aangemaakt_op timestamptz not null,
  constraint escalatieladder_versie_uniek unique (probleemhouder, versie)
);
comment on table escalatieladder is 'Versions of the ladders: never changed, only followed by a next version. A case keeps the version on which it was raised.';
create index escalatieladder_geldig on escalatieladder (probleemhouder, geldig_vanaf desc, versie desc);

select maak_peilweergave('escalatieladder', 'aangemaakt_op');
