-- How often the reference data changed. Every caller is loaded together with this number, so that a process knows whether what it keeps in memory
-- still holds, however many processes there are.
create table referentiestand (
  enige boolean not null default true constraint referentiestand_pkey primary key constraint referentiestand_enige check (enige),
  nummer bigint not null
);
insert into referentiestand (nummer) values (1);

create function referentiestand_verder() returns trigger language plpgsql as $$
begin
  update public.referentiestand set nummer = nummer + 1;
  return null;
end $$;

create trigger provincie_in_geheugen after insert or update or delete or truncate on provincie
  for each statement execute function referentiestand_verder();
create trigger regio_in_geheugen after insert or update or delete or truncate on regio
  for each statement execute function referentiestand_verder();
create trigger gemeente_in_geheugen after insert or update or delete or truncate on gemeente
  for each statement execute function referentiestand_verder();
create trigger escalatieladder_in_geheugen after insert or update or delete or truncate on escalatieladder
  for each statement execute function referentiestand_verder();
create trigger reces_in_geheugen after insert or update or delete or truncate on reces
  for each statement execute function referentiestand_verder();
create trigger doelstelling_in_geheugen after insert or update or delete or truncate on doelstelling
  for each statement execute function referentiestand_verder();
create trigger knelpuntthema_in_geheugen after insert or update or delete or truncate on knelpuntthema
  for each statement execute function referentiestand_verder();
