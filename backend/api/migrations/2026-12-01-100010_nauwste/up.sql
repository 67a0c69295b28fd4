-- Reading the past costs no look at the present: what it needs of that, a version in `historie` carries itself (ADR 14). `nauwste_<column>`, for each column
-- that decides who may read, is the narrower of then and now, written anew in all versions of a record when that changes, which is seldom; `verdwenen` is true
-- when the record is gone.

-- The two halves of a noun with slip, each with the columns of its view in `peil`: of which the reader may see slip, and the rest. A list in the order of what
-- tells of slip is read by index in each half, but not in both at once: there the order is of then or of now, row by row.
create schema peil_binnen;
create schema peil_buiten;

-- What two lists have in common, in the order of the first.
create or replace function gedeeld(een text[], ander text[]) returns text[] language sql immutable as $$
  select array(select lid from unnest(een) with ordinality as leden (lid, plaats) where lid = any (ander) order by plaats)
$$;
-- Asked as of two levels.
create function nauwste(een text[], ander text[]) returns text[] language sql immutable as 'select public.gedeeld(een, ander)';

create function historie_verdwijnt() returns trigger language plpgsql as $$
begin
  execute format('update historie.%I set verdwenen = true where id = $1', tg_table_name) using old.id;
  return null;
end $$;

-- As before, with what follows the present.
create or replace function open_historie(tabel text) returns void language plpgsql as $$
begin
  execute format('drop view if exists peil.%1$I, peil_binnen.%1$I, peil_buiten.%1$I', tabel);
  execute format('drop trigger if exists feiten_blijven on historie.%I', tabel);
  execute format('drop trigger if exists einde_blijft on historie.%I', tabel);
  execute format('drop trigger if exists nauwste_bij_komst on historie.%I', tabel);
  execute format('drop trigger if exists vernauwt on public.%I', tabel);
  execute format('drop trigger if exists verdwijnt on public.%I', tabel);
end $$;

-- Makes what versions carry of the present, fills it when it is new, and has it kept: at the end of each transaction, when all versions that it made are in
-- the history.
create function bewaak_heden(tabel text, nauwer text[]) returns void language plpgsql as $$
declare
  vernauw constant text := format('update historie.%1$I toen set (%2$s) = (select %3$s from public.%1$I nu where nu.id = toen.id)', tabel,
    (select string_agg('nauwste_' || deel, ', ') from unnest(nauwer) deel),
    (select string_agg(format('public.nauwste(toen.%1$s, nu.%1$s)', deel), ', ') from unnest(nauwer) deel));
  bekend constant text[] := kolommen_van(format('historie.%I', tabel)::regclass);
  kolom text;
begin
  execute format('alter table historie.%I add column if not exists verdwenen boolean', tabel);
  execute format('create constraint trigger verdwijnt after delete on public.%I deferrable initially deferred for each row execute function historie_verdwijnt()', tabel);
  if 'verdwenen' <> all (bekend) then
    execute format('update historie.%1$I toen set verdwenen = true where not exists (select from public.%1$I nu where nu.id = toen.id)', tabel);
  end if;
  if cardinality(nauwer) = 0 then
    return;
  end if;
  foreach kolom in array nauwer loop
    execute format('alter table historie.%I add column if not exists nauwste_%s %s', tabel, kolom,
      (select format_type(atttypid, atttypmod) from pg_attribute where attrelid = format('public.%I', tabel)::regclass and attname = kolom));
  end loop;
  if not bekend @> array(select 'nauwste_' || deel from unnest(nauwer) deel) then
    execute vernauw;
  end if;
  execute format('create or replace function historie.%s_bij_komst() returns trigger language plpgsql as $f$ begin %s return new; end $f$', tabel,
    (select string_agg(format('new.nauwste_%1$s := new.%1$s;', deel), ' ') from unnest(nauwer) deel));
  execute format('create trigger nauwste_bij_komst before insert on historie.%1$I for each row execute function historie.%1$s_bij_komst()', tabel);
  execute format('create or replace function historie.%s_vernauwt() returns trigger language plpgsql as $f$ begin %s where toen.id = new.id; return null; end $f$',
    tabel, vernauw);
  execute format('create constraint trigger vernauwt after update on public.%1$I deferrable initially deferred for each row when (%2$s) execute function historie.%1$s_vernauwt()',
    tabel, (select string_agg(format('old.%1$s is distinct from new.%1$s', deel), ' or ') from unnest(nauwer) deel));
end $$;

drop function bewaak_historie(text);
-- As before, but that `heden`, what versions carry of the present, goes on to change.
create function bewaak_historie(tabel text, heden text[]) returns void language plpgsql as $$
declare
  feiten constant text[] := kolommen_van(format('public.%I', tabel)::regclass);
begin
  if kolommen_van(format('historie.%I', tabel)::regclass) is distinct from
     (select array_agg(kolom order by kolom) from unnest(feiten || heden || array['versie_tot', 'versie_van']) as kolom) then
    raise exception 'historie.% has other columns than the table of which it keeps the versions', tabel;
  end if;
  execute format('create trigger feiten_blijven before delete or update of %s, versie_van on historie.%I for each row execute function journaal_bewaken()',
    (select string_agg(quote_ident(feit), ', ') from unnest(feiten) as feit), tabel);
  execute format('create trigger einde_blijft before update of versie_tot on historie.%I for each row when (old.versie_tot <> ''infinity'') execute function journaal_bewaken()', tabel);
end $$;

create or replace function maak_peilweergave(tabel text, sinds text default null, nauwer text[] default '{}', uitloop text[] default '{}')
returns void language plpgsql as $$
declare
  moment constant text := 'current_setting(''sleutelbord.peilmoment'')::timestamptz';
  toen constant text := format('toen.versie_van <= %1$s and toen.versie_tot > %1$s', moment);
  binnen constant text := 'toen.gemeente_code = any (string_to_array(current_setting(''sleutelbord.uitloop''), '',''))';
  -- Each column as of then, and those of slip as of then, as of now, and as of then or now.
  kolommen text;
  eigen text;
  ander text;
  heden text[] := '{}';
begin
  select string_agg(case
           when attname = any (nauwer) then format('toen.nauwste_%1$s as %1$s', attname)
           when attname = any (uitloop) then format(
             'case when %2$s then toen.%1$I else nu.%1$I end as %1$I', attname, binnen)
           else format('toen.%I', attname) end, ', ' order by attnum),
         string_agg(format('toen.%I', attname), ', ' order by attnum),
         string_agg(format('%s.%I', case when attname = any (uitloop) then 'nu' else 'toen' end, attname), ', ' order by attnum)
    into kolommen, eigen, ander
    from pg_attribute
   where attrelid = ('public.' || quote_ident(tabel))::regclass and attnum > 0 and not attisdropped;
  if sinds is not null then
    execute format('drop view if exists peil.%I', tabel);
    execute format('create view peil.%1$I as select %2$s from public.%1$I toen where toen.%3$I <= %4$s', tabel, eigen, sinds, moment);
    return;
  end if;
  perform open_historie(tabel);
  if cardinality(nauwer || uitloop) > 0 then
    perform bewaak_heden(tabel, nauwer);
    heden := array(select 'nauwste_' || deel from unnest(nauwer) deel) || array['verdwenen'];
  end if;
  perform bewaak_historie(tabel, heden);
  if cardinality(uitloop) > 0 then
    execute format('create view peil.%1$I as select %2$s from historie.%1$I toen left join public.%1$I nu on nu.id = toen.id where %3$s and (toen.verdwenen is null or %4$s)',
      tabel, kolommen, toen, binnen);
    -- How many rows a half has the planner learns from the municipalities that its readers name; of a case it believes nothing.
    execute format('create view peil_binnen.%1$I as select %2$s from historie.%1$I toen where %3$s and case when %4$s then true else false end',
      tabel, eigen, toen, binnen);
    execute format('create view peil_buiten.%1$I as select %2$s from public.%1$I nu join historie.%1$I toen on toen.id = nu.id and toen.gemeente_code = nu.gemeente_code where %3$s and case when %4$s then false else true end',
      tabel, ander, toen, binnen);
  else
    execute format('create view peil.%1$I as select %2$s from historie.%1$I toen where %3$s%4$s', tabel, kolommen, toen,
      case when cardinality(nauwer) > 0 then ' and toen.verdwenen is null' else '' end);
  end if;
end $$;

select maak_peilweergave('sleutelproject', nauwer => array['deelnemende_gemeenten', 'vertrouwelijkheid']),
       maak_peilweergave('mijlpaal', uitloop => array['prognosedatum', 'prognose_precisie']),
       maak_peilweergave('woningbouwplan', nauwer => array['vertrouwelijkheid']),
       maak_peilweergave('escalatie', nauwer => array['lezers']);
