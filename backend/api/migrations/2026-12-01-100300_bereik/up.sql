-- The read table is asked with every request, and changes when a municipality does: once in a few years.
alter view bereik rename to bereik_van_gemeenten;
create materialized view bereik as select organisatie_code, gemeente_code, kring from bereik_van_gemeenten;
create unique index bereik_uniek on bereik (organisatie_code, gemeente_code, kring);
comment on materialized view bereik is 'The read table of the design, as rows: which municipalities an organisation reads, and in which circle.';

create function ververs_bereik() returns trigger language plpgsql as $$
begin
  refresh materialized view public.bereik;
  return null;
end $$;

create trigger gemeente_in_bereik after insert or update or delete or truncate on gemeente
  for each statement execute function ververs_bereik();
