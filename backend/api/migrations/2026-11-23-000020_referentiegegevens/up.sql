create table knelpuntthema (
  id uuid constraint knelpuntthema_pkey primary key,
  code text not null constraint knelpuntthema_code_uniek unique,
  naam text collate nederlands not null,
  geldig_vanaf date not null,
  geldig_tot date,
  gewijzigd_op timestamptz not null,
  versie integer not null,
  constraint knelpuntthema_geldigheid check (geldig_tot > geldig_vanaf)
);
comment on table knelpuntthema is 'Themes of bottlenecks and causes of shifts; a theme may lapse, what was registered under it stays.';

create table doelstelling (
  id uuid constraint doelstelling_pkey primary key,
  code text not null constraint doelstelling_code_uniek unique,
  gebied_code text not null,
  omschrijving text not null,
  aantal integer constraint doelstelling_aantal check (aantal > 0),
  soort text not null,
  eenheid text not null,
  telt text[] not null,
  segment text,
  telperiode_van date not null,
  telperiode_tot date not null,
  vastgesteld_op date not null,
  bron text not null,
  zekerheid text not null,
  gewijzigd_op timestamptz not null,
  versie integer not null,
  constraint doelstelling_telperiode check (telperiode_tot > telperiode_van)
);
create index doelstelling_gebied on doelstelling (gebied_code, vastgesteld_op);

select maak_historie('knelpuntthema'), maak_historie('doelstelling');
select maak_peilweergave('knelpuntthema'), maak_peilweergave('doelstelling');
