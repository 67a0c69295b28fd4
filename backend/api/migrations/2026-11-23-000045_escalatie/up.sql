create table escalatie (
  id uuid constraint escalatie_pkey primary key,
  sleutelproject_id uuid not null constraint escalatie_sleutelproject_id_fkey references sleutelproject,
  mijlpaal_id uuid constraint escalatie_mijlpaal_id_fkey references mijlpaal,
  ladder_id uuid not null constraint escalatie_ladder_id_fkey references escalatieladder,
  gemeente_code text not null constraint escalatie_gemeente_code_fkey references gemeente (code),
  melder_id uuid,
  melder_organisatie text not null,
  lezers text[] not null,
  soort text not null,
  titel text not null constraint escalatie_titel_gevuld check (btrim(titel) <> ''),
  vraag text not null constraint escalatie_vraag_gevuld check (btrim(vraag) <> ''),
  gewenst_besluit text not null constraint escalatie_gewenst_besluit_gevuld check (btrim(gewenst_besluit) <> ''),
  status text not null,
  niveau integer not null constraint escalatie_niveau_telt check (niveau >= 1),
  behandelaar text,
  aan_zet_organisatie text,
  reactie_voor date,
  afhandelen_voor date,
  in_behandeling_op date,
  opgeschort_op date,
  voorstel_op date,
  gewaarschuwd_op date,
  geopend boolean not null,
  uitkomst text,
  aangemaakt_op timestamptz not null,
  gewijzigd_op timestamptz not null,
  versie integer not null,
  constraint escalatie_klok_staat_stil check ((opgeschort_op is not null) = (status = 'opgeschort')),
  constraint escalatie_iemand_aan_zet check (status in ('concept', 'ingetrokken') or behandelaar is not null and aan_zet_organisatie is not null)
);
comment on column escalatie.lezers is 'The organisations that may read it: whom it belongs to, and all who are or were aan zet.';
create index escalatie_lezers on escalatie using gin (lezers);
-- A case without a clock sorts behind all others.
create function escalatie_uiterste_dag(afhandelen_voor date) returns date language sql immutable return coalesce(afhandelen_voor, date '9999-12-31');
create index escalatie_uiterste_dag on escalatie (escalatie_uiterste_dag(afhandelen_voor), id);
create index escalatie_aangemaakt_op on escalatie (aangemaakt_op, id);
create index escalatie_sleutelproject on escalatie (sleutelproject_id);
create index escalatie_gemeente on escalatie (gemeente_code);
create index escalatie_mijlpaal on escalatie (mijlpaal_id) where mijlpaal_id is not null;
create index escalatie_aan_zet on escalatie (aan_zet_organisatie) where status in ('gemeld', 'inBehandeling', 'opgeschort');
-- The deadlines that the worker watches: two date columns instead of a queue.
create index escalatie_reactie_loopt on escalatie (reactie_voor) where status in ('gemeld', 'inBehandeling') and in_behandeling_op is null;
create index escalatie_afhandeling_loopt on escalatie (afhandelen_voor) where status in ('gemeld', 'inBehandeling');

-- One open case per question: the same words about the same milestone or project, whatever the capitals and white space.
create function escalatie_vraagsleutel(vraag text) returns text language sql immutable
  return md5(lower(regexp_replace(btrim(vraag), '\s+', ' ', 'g')));
create unique index escalatie_vraag_uniek on escalatie (sleutelproject_id, mijlpaal_id, escalatie_vraagsleutel(vraag)) nulls not distinct
  where status in ('gemeld', 'inBehandeling', 'opgeschort');

create table escalatiestap (
  id uuid constraint escalatiestap_pkey primary key,
  escalatie_id uuid not null constraint escalatiestap_escalatie_id_fkey references escalatie,
  sleutelproject_id uuid not null,
  gemeente_code text not null,
  volgnummer integer not null,
  soort text not null,
  van_niveau integer not null,
  naar_niveau integer not null,
  van_status text not null,
  naar_status text not null,
  uitkomst text,
  toelichting text,
  verschuiving_id uuid,
  actor_id uuid,
  gebeurd_op timestamptz not null,
  constraint escalatiestap_volgnummer_uniek unique (escalatie_id, volgnummer)
);
comment on table escalatiestap is 'The course of a case. Never changed; a step without actor was taken by the clock.';
comment on column escalatiestap.verschuiving_id is 'The move of a milestone that settled the case.';

select maak_historie('escalatie');
create index escalatie_sleutelproject on historie.escalatie (sleutelproject_id, versie_tot);
select maak_peilweergave('escalatie', nauwer => array['lezers']), maak_peilweergave('escalatiestap', 'gebeurd_op');
