drop schema peil_binnen, peil_buiten cascade;
drop trigger nauwste_bij_komst on historie.sleutelproject;
drop trigger nauwste_bij_komst on historie.woningbouwplan;
drop trigger nauwste_bij_komst on historie.escalatie;
drop trigger vernauwt on sleutelproject;
drop trigger vernauwt on woningbouwplan;
drop trigger vernauwt on escalatie;
drop trigger verdwijnt on sleutelproject;
drop trigger verdwijnt on mijlpaal;
drop trigger verdwijnt on woningbouwplan;
drop trigger verdwijnt on escalatie;
drop function historie.sleutelproject_bij_komst, historie.sleutelproject_vernauwt, historie.woningbouwplan_bij_komst, historie.woningbouwplan_vernauwt,
  historie.escalatie_bij_komst, historie.escalatie_vernauwt, historie_verdwijnt, bewaak_heden, bewaak_historie, open_historie;
drop view peil.sleutelproject, peil.mijlpaal, peil.woningbouwplan, peil.escalatie;
alter table historie.sleutelproject drop verdwenen, drop nauwste_deelnemende_gemeenten, drop nauwste_vertrouwelijkheid;
alter table historie.mijlpaal drop verdwenen;
alter table historie.woningbouwplan drop verdwenen, drop nauwste_vertrouwelijkheid;
alter table historie.escalatie drop verdwenen, drop nauwste_lezers;
drop function nauwste(text[], text[]);
create or replace function gedeeld(een text[], ander text[]) returns text[] language sql immutable as $$
  select array(select unnest(een) intersect select unnest(ander))
$$;

create function open_historie(tabel text) returns void language plpgsql as $$
begin
  execute format('drop view if exists peil.%I', tabel);
  execute format('drop trigger if exists feiten_blijven on historie.%I', tabel);
  execute format('drop trigger if exists einde_blijft on historie.%I', tabel);
end $$;

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

create or replace function maak_peilweergave(tabel text, sinds text default null, nauwer text[] default '{}', uitloop text[] default '{}')
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

select maak_peilweergave('sleutelproject', nauwer => array['deelnemende_gemeenten', 'vertrouwelijkheid']),
       maak_peilweergave('mijlpaal', uitloop => array['prognosedatum', 'prognose_precisie']),
       maak_peilweergave('woningbouwplan', nauwer => array['vertrouwelijkheid']),
       maak_peilweergave('escalatie', nauwer => array['lezers']);
