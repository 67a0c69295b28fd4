-- Which versions of the reference data that comes with the program the register was brought to; an older program takes nothing back.
create table referentieset (
  versie integer constraint referentieset_pkey primary key,
  geladen_op timestamptz not null
);
