create table provincie (
  id uuid constraint provincie_pkey primary key,
  code text not null constraint provincie_code_uniek unique constraint provincie_code_vorm check (code ~ '^PV[0-9]{2}$'),
  naam text collate nederlands not null,
  omhullende double precision[],
  gewijzigd_op timestamptz not null,
  versie integer not null
);
comment on column provincie.omhullende is 'West, south, east and north of the province in degrees (WGS 84): what lies outside is somewhere else.';

create table regio (
  id uuid constraint regio_pkey primary key,
  code text not null constraint regio_code_uniek unique,
  naam text collate nederlands not null,
  provincie_code text not null constraint regio_provincie_code_fkey references provincie (code),
  gewijzigd_op timestamptz not null,
  versie integer not null
);

create table gemeente (
  id uuid constraint gemeente_pkey primary key,
  code text not null constraint gemeente_code_uniek unique constraint gemeente_code_vorm check (code ~ '^GM[0-9]{4}$'),
  naam text collate nederlands not null,
  regio_code text not null constraint gemeente_regio_code_fkey references regio (code),
  provincie_code text not null constraint gemeente_provincie_code_fkey references provincie (code),
  geldig_vanaf date not null,
  geldig_tot date,
  opvolger_code text constraint gemeente_opvolger_code_fkey references gemeente (code),
  gewijzigd_op timestamptz not null,
  versie integer not null,
  constraint gemeente_geldigheid check (geldig_tot > geldig_vanaf)
);
create index gemeente_regio on gemeente (regio_code);
create index gemeente_provincie on gemeente (provincie_code);

select maak_historie('provincie'), maak_historie('regio'), maak_historie('gemeente');
select maak_peilweergave('provincie'), maak_peilweergave('regio'), maak_peilweergave('gemeente');
