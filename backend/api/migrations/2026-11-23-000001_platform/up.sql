-- The technical kernel: the journal with its readings, and the answers kept for Idempotency-Key.

create table tijdperk (
  nummer integer generated always as identity constraint tijdperk_pkey primary key,
  begonnen_op timestamptz not null,
  reden text not null
);
comment on table tijdperk is 'An era of transaction ids: a restore starts a new one, because ids then start low again.';
insert into tijdperk (begonnen_op, reden) values (now(), 'ingericht');

create function huidig_tijdperk() returns integer language sql stable as 'select max(nummer) from public.tijdperk';

create table journaal (
  tijdperk integer not null default huidig_tijdperk() constraint journaal_tijdperk_fkey references tijdperk,
  xid bigint not null default (pg_current_xact_id()::text::bigint),
  volgnummer bigint generated always as identity,
  soort text not null,
  id uuid not null,
  versie integer not null,
  operatie text not null constraint journaal_operatie_bekend check (operatie in ('aangemaakt', 'gewijzigd', 'verwijderd')),
  velden text[] not null,
  inhoud jsonb not null,
  schema_versie integer not null,
  actor_id uuid,
  reden text,
  gebeurd_op timestamptz not null,
  geldig tstzrange not null,
  sleutelproject_id uuid,
  gemeente_code text,
  constraint journaal_pkey primary key (tijdperk, xid, volgnummer)
);
comment on table journaal is 'Append-only: everything that ever was. Audit, feed, history and time travel are readings of this table.';
create index journaal_object on journaal (soort, id, volgnummer desc);
create index journaal_geldend on journaal (soort, id) where upper_inf(geldig);
create index journaal_sleutelproject on journaal (sleutelproject_id, tijdperk desc, xid desc, volgnummer desc) where sleutelproject_id is not null;

create function journaal_bewaken() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and upper_inf(old.geldig) and not isempty(old.geldig)
     and to_jsonb(old) - 'geldig' = to_jsonb(new) - 'geldig' then
    return new;
  end if;
  raise exception 'the journal is append-only' using errcode = 'restrict_violation';
end $$;
create trigger journaal_alleen_toevoegen before update or delete on journaal for each row execute function journaal_bewaken();
create trigger journaal_nooit_legen before truncate on journaal for each statement execute function journaal_bewaken();

create table idempotentie (
  aanroeper_id uuid not null,
  sleutel text not null,
  vingerafdruk text not null,
  antwoord jsonb not null,
  gebeurd_op timestamptz not null,
  constraint idempotentie_pkey primary key (aanroeper_id, sleutel)
);
create index idempotentie_gebeurd_op on idempotentie (gebeurd_op);

-- Time travel: the schema `peil` holds a view for each journaled table, with the same name and columns, that reads the journal as it was at
-- `sleutelbord.peilmoment`. A read with a peildatum puts `peil` before `public` on its search path, so every query is a time machine.
create schema peil;

-- Whoever reads the past does so with today's rights: the columns in `levend` decide who may read, and are taken from the table as it is now.
create function public.maak_peilweergave(tabel text, soort text, levend text[] default '{}') returns void language plpgsql as $$
declare
  velden text;
  kolommen text;
begin
  select string_agg(format('%I %s', camel, type), ', '),
         string_agg(case when naam = any (levend) then format('nu.%I', naam) else format('toen.%I as %I', camel, naam) end, ', ')
    into velden, kolommen
    from (
      select attname as naam, format_type(atttypid, atttypmod) as type,
             lower(left(attname, 1)) || substr(replace(initcap(replace(attname, '_', ' ')), ' ', ''), 2) as camel
        from pg_attribute
       where attrelid = ('public.' || quote_ident(tabel))::regclass and attnum > 0 and not attisdropped
       order by attnum
    ) as kolom;
  execute format('drop view if exists peil.%I', tabel);
  execute format(
    'create view peil.%I as select %s from public.journaal j
       cross join lateral jsonb_to_record(j.inhoud) as toen (%s)
       %s
      where j.soort = %L and j.operatie <> ''verwijderd''
        and j.geldig @> current_setting(''sleutelbord.peilmoment'')::timestamptz',
    tabel, kolommen, velden,
    case when cardinality(levend) > 0 then format('join public.%I nu on nu.id = j.id', tabel) else '' end, soort);
  execute format('create index if not exists %I on public.journaal using gist (geldig) where soort = %L', 'journaal_geldig_' || tabel, soort);
end $$;
comment on function public.maak_peilweergave is
  'Makes or remakes the time-travel view of one journaled table. Call it in every migration that makes or changes such a table.';
