create table reces (
  id uuid constraint reces_pkey primary key,
  organisatie_code text not null,
  soort text not null,
  naam text not null constraint reces_naam_gevuld check (btrim(naam) <> ''),
  van date not null,
  tot_en_met date not null,
  aangemaakt_op timestamptz not null,
  versie integer not null,
  constraint reces_duur check (tot_en_met >= van and tot_en_met < van + 366),
  constraint reces_uniek unique (organisatie_code, soort, van)
);
comment on table reces is
  'When the bestuurders and organs of a municipality or province do not meet (no working days for them), and the time around elections in which their clocks only warn. First and last day included.';
create index reces_op_begin on reces (van, id);
select maak_historie('reces');
select maak_peilweergave('reces');
