create table provincie (
  id uuid constraint provincie_pkey primary key,
  code text not null constraint provincie_code_uniek unique constraint provincie_code_vorm check (code ~ '^PV[0-9]{2}$'),
  naam text not null,
  versie integer not null default 1
);

create table regio (
  id uuid constraint regio_pkey primary key,
  code text not null constraint regio_code_uniek unique,
  naam text not null,
  provincie_code text not null constraint regio_provincie_code_fkey references provincie (code),
  versie integer not null default 1
);

create table gemeente (
  id uuid constraint gemeente_pkey primary key,
  code text not null constraint gemeente_code_uniek unique constraint gemeente_code_vorm check (code ~ '^GM[0-9]{4}$'),
  naam text not null,
  regio_code text not null constraint gemeente_regio_code_fkey references regio (code),
  provincie_code text not null constraint gemeente_provincie_code_fkey references provincie (code),
  geldig_vanaf date not null,
  geldig_tot date,
  opvolger_code text constraint gemeente_opvolger_code_fkey references gemeente (code),
  versie integer not null default 1,
  constraint gemeente_geldigheid check (geldig_tot > geldig_vanaf)
);
create index gemeente_regio on gemeente (regio_code);
create index gemeente_provincie on gemeente (provincie_code);

select maak_peilweergave('provincie', 'provincie'), maak_peilweergave('regio', 'regio'), maak_peilweergave('gemeente', 'gemeente');
