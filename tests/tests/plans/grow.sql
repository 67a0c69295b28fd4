-- Makes a large register of a small one: every record that hangs under a project, plan or case is copied, with its history and its journal entries, as
-- often as its root. It knows roots and names only; what columns a noun has and how the journal is built it reads from the catalogue.
--
-- Wanted: `groei.projecten`, `groei.plannen` and `groei.zaken`, how many of each there are to be; milestones are ten to a project.

set session_replication_role = replica; -- no foreign keys are checked, and what is only added to may be cut
create schema groei;

create function groei.tabellen() returns table (tabel text) language sql stable as $$
  select relname::text from pg_class join pg_namespace n on n.oid = relnamespace
   where nspname = 'public' and relkind = 'r' and relname not in (
     '__diesel_schema_migrations', 'tijdperk', 'journaal', 'zicht', 'idempotentie', 'kenmerkteller',
     'provincie', 'regio', 'gemeente', 'gebruiker', 'aanmeldgegeven', 'toekenning', 'api_client', 'api_client_geheim', 'sessie', 'verversing', 'aanmeldpoging',
     'knelpuntthema', 'doelstelling', 'escalatieladder', 'reces', 'import', 'importrij')
     and exists (select from pg_attribute where attrelid = pg_class.oid and attname = 'id' and not attisdropped)
$$;

-- Ten milestones to a project and three programme lines to a plan; what tells of the others goes.
create table groei.weg (id uuid primary key);
insert into groei.weg
  select id from (select m.id, row_number() over (
                    partition by m.sleutelproject_id
                    order by exists (select from escalatie e where e.mijlpaal_id = m.id) or exists (select from verschuiving v where v.mijlpaal_id = m.id) desc,
                             md5(m.id::text)) as nummer
                    from mijlpaal m) as mijlpaal where nummer > 10
  union all
  select id from (select id, row_number() over (partition by woningbouwplan_id order by md5(id::text)) as nummer from programmaregel) as regel where nummer > 3;

-- All that is copied, and how often. A record is copied as often as its root: a case, a plan or a project.
create table groei.bron (id uuid primary key, tabel text not null, keer integer not null);

do $$
declare
  keer_project constant integer := ceil(current_setting('groei.projecten')::numeric / (select count(*) from sleutelproject));
  keer_plan constant integer := ceil(current_setting('groei.plannen')::numeric / (select count(*) from woningbouwplan));
  keer_zaak constant integer := ceil(current_setting('groei.zaken')::numeric / (select count(*) from escalatie));
  tabel text;
  plek text;
  kolom text;
begin
  for tabel in select t.tabel from groei.tabellen() t loop
    for plek in select nspname from pg_namespace where nspname in ('public', 'historie') and to_regclass(format('%I.%I', nspname, tabel)) is not null loop
      for kolom in select attname from pg_attribute where attrelid = format('%I.%I', plek, tabel)::regclass and attname in ('id', 'mijlpaal_id') and tabel <> 'escalatie' loop
        execute format('with weg as (delete from %I.%I where %I in (select id from groei.weg) returning id) insert into groei.weg select id from weg on conflict do nothing',
          plek, tabel, kolom);
      end loop;
      execute format('insert into groei.bron select distinct id, %L, %s from %I.%I on conflict do nothing', tabel,
        case when tabel like 'escalatie%' then keer_zaak when tabel in ('woningbouwplan', 'programmaregel') then keer_plan else keer_project end, plek, tabel);
    end loop;
  end loop;
end $$;
delete from journaal where id in (select id from groei.weg);

-- Copies of the rows of one table, each some hours older than the one before: an id becomes another one for each copy, and so does every id that it names and that is copied.
create function groei.kopieer(plek text, tabel text, volgorde text) returns void language plpgsql as $$
declare
  kolommen text;
  waarden text;
  bronnen text;
begin
  select string_agg(quote_ident(a.attname), ', ' order by attnum),
         string_agg(case
           when t.typname = 'uuid' then format('case when b%s.id is null then r.%2$I else md5(r.%2$I::text || (c %% b%1$s.keer))::uuid end', attnum, attname)
           when t.typname = '_uuid' then format('array(select md5(x::text || (c %% eigen.keer))::uuid from unnest(r.%I) x)', attname)
           when t.typname = 'timestamptz' then format('r.%I - (c %% 97) * interval ''7 hours''', attname)
           when attname = 'kenmerk' then format('split_part(r.%1$I, ''-'', 1) || ''-'' || split_part(r.%1$I, ''-'', 2)::integer + 1000 * (c + 1)', attname)
           when attname in ('naam', 'titel', 'vraag', 'bron_id') and t.typname = 'text' then format('r.%I || '' '' || (c * 7919 %% 9973)', attname)
           else format('r.%I', attname) end, ', ' order by attnum),
         string_agg(case when t.typname = 'uuid' then format('left join groei.bron b%s on b%1$s.id = r.%I', attnum, attname) end, ' ' order by attnum)
    into kolommen, waarden, bronnen
    from pg_attribute a join pg_type t on t.oid = atttypid
   where attrelid = format('%I.%I', plek, tabel)::regclass and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = '';
  execute format(
    'insert into %1$I.%2$I (%3$s) select %4$s from %1$I.%2$I r join groei.bron eigen on eigen.id = r.id %5$s
       cross join lateral generate_series(0, eigen.keer - 1) c order by c, %6$s',
    plek, tabel, kolommen, waarden, bronnen, volgorde);
end $$;

-- Indexes are made anew when all is in.
create table groei.index (naam text, makers text);
do $$
declare
  maker record;
begin
  for maker in
    select i.indexrelid::regclass::text as naam, pg_get_indexdef(i.indexrelid) as makers from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
     where nspname in ('public', 'historie') and not i.indisprimary and not exists (select from pg_constraint where conindid = i.indexrelid)
       and relname in (select tabel from groei.tabellen() union all select 'journaal')
  loop
    insert into groei.index values (maker.naam, maker.makers);
    execute 'drop index ' || maker.naam;
  end loop;
end $$;

do $$
declare
  tabel text;
begin
  for tabel in select t.tabel from groei.tabellen() t loop
    perform groei.kopieer('public', tabel, 'r.id');
    if to_regclass(format('historie.%I', tabel)) is not null then
      perform groei.kopieer('historie', tabel, 'r.versie_van');
    end if;
  end loop;
  if to_regclass('zicht') is not null then
    perform groei.kopieer('public', 'zicht', 'r.id');
  end if;
  perform groei.kopieer('public', 'journaal', 'r.xid, r.volgnummer');
end $$;

-- Imports are nobody's business but of whoever sent them: others sent some too, each a list of its own.
insert into import
  select (jsonb_populate_record(i, jsonb_build_object(
           'id', md5(i.id::text || c)::uuid, 'actor_id', md5(i.actor_id::text || c % 40)::uuid, 'aangemaakt_op', i.aangemaakt_op - c * interval '7 hours'))).*
    from import i cross join generate_series(1, current_setting('groei.projecten')::integer / 20) c;
insert into importrij
  select (jsonb_populate_record(r, jsonb_build_object('id', md5(r.id::text || c)::uuid, 'import_id', md5(r.import_id::text || c)::uuid))).*
    from importrij r cross join generate_series(1, current_setting('groei.projecten')::integer / 20) c;

update kenmerkteller set laatste = laatste + 10000000;

do $$
declare
  maker record;
begin
  for maker in select * from groei.index loop
    execute maker.makers;
  end loop;
end $$;
set session_replication_role = origin;
