-- The technical kernel: the journal (feed position and history, apart), who reads what, time travel, and the answers kept for Idempotency-Key.

-- Names stand where Dutch people look for them: "Één" before "z", capitals beside small letters, "Fase 2" before "Fase 10". Every column `naam` by which
-- a list can be sorted has this collation. A PostgreSQL without ICU keeps the order of code points.
do $$ begin
  if exists (select from pg_collation where collname = 'nl-x-icu') then
    create collation public.nederlands (provider = icu, locale = 'nl-u-kn-true');
  else
    create collation public.nederlands from "C";
  end if;
end $$;

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
  operatie text not null constraint journaal_operatie_bekend check (operatie in ('aangemaakt', 'gewijzigd', 'verwijderd', 'zicht', 'genoemd')),
  velden text[] not null,
  wortel_id uuid not null,
  ouder_id uuid,
  zicht_id uuid not null,
  binnen boolean not null,
  genoemd_id uuid,
  organisatie_code text,
  lezers_voor text[],
  lezers text[] not null,
  genoemd_lezers text[],
  actor_id uuid,
  reden text,
  gebeurd_op timestamptz not null,
  constraint journaal_pkey primary key (tijdperk, xid, volgnummer)
);
comment on table journaal is 'Append-only: that something happened, to what, by whom, why, and who could read it before and after. What the record then was lies in its own table, or in that of its history.';
comment on column journaal.operatie is 'zicht: nothing changed but who reads it; genoemd: nothing changed but who reads the project that it names.';
comment on column journaal.wortel_id is 'The record under whose lock it changes: a project, a plan; itself where it stands alone.';
comment on column journaal.ouder_id is 'The record right above it.';
comment on column journaal.zicht_id is 'The record whose readers are its readers.';
comment on column journaal.binnen is 'Whether of its readers only those of its own municipality and province read it: slip, reasons and people of a project.';
comment on column journaal.genoemd_id is 'The project that it names in passing, for whoever may read that.';
comment on column journaal.lezers is 'Who could read it then; of genoemd: who reads it now that the project has other readers.';
comment on column journaal.lezers_voor is 'Who could read it before, where that changed; of genoemd: who could read the project.';
comment on column journaal.genoemd_lezers is 'Who could read the project that it names.';
create index journaal_object on journaal (soort, id, versie);
create index journaal_wortel on journaal (wortel_id, tijdperk, xid, volgnummer);
create index journaal_ouder on journaal (ouder_id, tijdperk, xid, volgnummer) where ouder_id is not null;
create index journaal_genoemd on journaal (genoemd_id) where genoemd_id is not null;
create index journaal_gebeurd_op on journaal (gebeurd_op);

create function journaal_bewaken() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is append-only' using errcode = 'restrict_violation';
end $$;
create trigger journaal_alleen_toevoegen before update or delete on journaal for each row execute function journaal_bewaken();
create trigger journaal_nooit_legen before truncate on journaal for each statement execute function journaal_bewaken();

-- Who reads a record now, as tokens of which a reader holds some: see platform/lezers.rs.
create table zicht (
  id uuid constraint zicht_pkey primary key,
  lezers text[] not null
);
comment on table zicht is 'Who reads a record and what hangs under it, now: kept by the journal, with each change of a record that decides about it.';

create table idempotentie (
  aanroeper_id uuid not null,
  sleutel text not null,
  vingerafdruk text not null,
  antwoord jsonb not null,
  gebeurd_op timestamptz not null,
  constraint idempotentie_pkey primary key (aanroeper_id, sleutel)
);
create index idempotentie_gebeurd_op on idempotentie (gebeurd_op);

-- History: the schema `historie` holds, for each noun that changes, all its versions in the same typed columns, each from `versie_van` until `versie_tot`
-- (infinity while it holds). Of a noun that is only added to, its own table is its history.
-- Time travel: the schema `peil` holds a view for each journaled table, with the same name and columns, of what held at `sleutelbord.peilmoment`.
-- A read with a peildatum puts `peil` before `public` on its search path, so every query is a time machine.
create schema historie;
create schema peil;

-- Of two levels of vertrouwelijkheid the one with the fewest readers.
create function nauwste(een text, ander text) returns text language sql immutable as $$
  select case when array_position(array['Gemeente', 'Provincie', 'Regio', 'Openbaar'], een)
                 < array_position(array['Gemeente', 'Provincie', 'Regio', 'Openbaar'], ander) then een else ander end
$$;
-- What two lists have in common.
create function gedeeld(een text[], ander text[]) returns text[] language sql immutable as $$
  select array(select unnest(een) intersect select unnest(ander))
$$;

create function maak_historie(tabel text) returns void language plpgsql as $$
begin
  execute format('create table historie.%1$I (like public.%1$I, versie_van timestamptz not null, versie_tot timestamptz not null)', tabel);
  execute format('create index %I on historie.%I (id, versie_tot)', tabel || '_versies', tabel);
end $$;
comment on function maak_historie is
  'Makes the table of the versions of a noun.';

create function kolommen_van(tabel regclass) returns text[] language sql stable as $$
  select array_agg(attname::text order by attname) from pg_attribute where attrelid = tabel and attnum > 0 and not attisdropped
$$;

-- Opens a noun for a later migration, which changes its table and the one in `historie` in the same way, says in the second what older rows mean, and
-- closes it with `maak_peilweergave`.
create function open_historie(tabel text) returns void language plpgsql as $$
begin
  execute format('drop view if exists peil.%I', tabel);
  execute format('drop trigger if exists feiten_blijven on historie.%I', tabel);
  execute format('drop trigger if exists einde_blijft on historie.%I', tabel);
end $$;

-- What once was never changes; only its end is filled in, once. Made anew whenever the columns change, so that it guards all of them.
create function bewaak_historie(tabel text) returns void language plpgsql as $$
declare
  feiten constant text[] := kolommen_van(format('public.%I', tabel)::regclass);
begin
  if kolommen_van(format('historie.%I', tabel)::regclass) is distinct from
     (select array_agg(kolom order by kolom) from unnest(feiten || array['versie_tot', 'versie_van']) as kolom) then
    raise exception 'historie.% has other columns than the table of which it keeps the versions', tabel;
  end if;
  perform open_historie(tabel);
  execute format('create trigger feiten_blijven before delete or update of %s, versie_van on historie.%I for each row execute function journaal_bewaken()',
    (select string_agg(quote_ident(feit), ', ') from unnest(feiten) as feit), tabel);
  execute format('create trigger einde_blijft before update on historie.%I for each row when (old.versie_tot <> ''infinity'') execute function journaal_bewaken()', tabel);
end $$;

-- `sinds`: the column that says since when a row of a noun without history holds. `nauwer`: the columns that decide who may read, which in the past are
-- the narrower of then and now. `uitloop`: the columns that tell of slip, which in the past are those of now for whoever may not see slip
-- (`sleutelbord.uitloop` names the municipalities of which the reader may).
create function maak_peilweergave(tabel text, sinds text default null, nauwer text[] default '{}', uitloop text[] default '{}')
returns void language plpgsql as $$
declare
  kolommen text;
  moment constant text := 'current_setting(''sleutelbord.peilmoment'')::timestamptz';
begin
  select string_agg(case
           when attname = 'vertrouwelijkheid' and attname = any (nauwer) then 'nauwste(toen.vertrouwelijkheid, nu.vertrouwelijkheid) as vertrouwelijkheid'
           when attname = any (nauwer) then format('gedeeld(toen.%1$I, nu.%1$I) as %1$I', attname)
           when attname = any (uitloop) then format(
             'case when nu.id is null or toen.gemeente_code = any (string_to_array(current_setting(''sleutelbord.uitloop''), '','')) then toen.%1$I else nu.%1$I end as %1$I', attname)
           else format('toen.%I', attname) end, ', ' order by attnum)
    into kolommen
    from pg_attribute
   where attrelid = ('public.' || quote_ident(tabel))::regclass and attnum > 0 and not attisdropped;
  execute format('drop view if exists peil.%I', tabel);
  if sinds is null then
    perform bewaak_historie(tabel);
    execute format('create view peil.%1$I as select %2$s from historie.%1$I toen %3$s where toen.versie_van <= %4$s and toen.versie_tot > %4$s',
      tabel, kolommen,
      case when cardinality(nauwer) > 0 then format('join public.%I nu on nu.id = toen.id', tabel)
           when cardinality(uitloop) > 0 then format('left join public.%I nu on nu.id = toen.id', tabel)
           else '' end, moment);
  else
    execute format('create view peil.%1$I as select %2$s from public.%1$I toen where toen.%3$I <= %4$s', tabel, kolommen, sinds, moment);
  end if;
end $$;
comment on function maak_peilweergave is
  'Makes or remakes the time-travel view of one journaled table. Call it at the end of every migration that makes or changes such a table.';
