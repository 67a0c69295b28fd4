drop function public.maak_peilweergave(text, text, text[]);

-- Whoever reads the past does so with today's rights: the columns in `levend` decide who may read, and are taken from the table as it is now.
-- So are the columns in `uitloop`, for whoever may not see slip: what they were would tell of it. `sleutelbord.uitloop` names the municipalities of
-- which the reader may see it.
create function public.maak_peilweergave(tabel text, soort text, levend text[] default '{}', uitloop text[] default '{}') returns void language plpgsql as $$
declare
  velden text;
  kolommen text;
begin
  select string_agg(format('%I %s', camel, type), ', '),
         string_agg(case
           when naam = any (levend) then format('nu.%I', naam)
           when naam = any (uitloop) then format(
             'case when nu.id is null or toen."gemeenteCode" = any (string_to_array(current_setting(''sleutelbord.uitloop''), '',''))
                   then toen.%I else nu.%I end as %I', camel, naam, naam)
           else format('toen.%I as %I', camel, naam) end, ', ')
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
    case
      when cardinality(levend) > 0 then format('join public.%I nu on nu.id = j.id', tabel)
      when cardinality(uitloop) > 0 then format('left join public.%I nu on nu.id = j.id', tabel)
      else ''
    end, soort);
  execute format('create index if not exists %I on public.journaal using gist (geldig) where soort = %L', 'journaal_geldig_' || tabel, soort);
end $$;
comment on function public.maak_peilweergave is
  'Makes or remakes the time-travel view of one journaled table. Call it in every migration that makes or changes such a table.';

select maak_peilweergave('mijlpaal', 'mijlpaal', '{}', array['prognosedatum', 'prognose_precisie']);
