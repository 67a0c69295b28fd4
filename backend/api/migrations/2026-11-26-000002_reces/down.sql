drop view peil.reces;
drop table reces;
create table reces (
  organisatie_code text not null,
  van date not null,
  tot_en_met date not null,
  constraint reces_pkey primary key (organisatie_code, van),
  constraint reces_duur check (tot_en_met >= van and tot_en_met < van + 366)
);
comment on table reces is 'When the bestuurders and organs of a municipality or province do not meet: no working days for them, first and last day included.';
