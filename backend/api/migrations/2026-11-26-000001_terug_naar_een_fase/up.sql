-- A ruling annuls plans; a decision to go back is one that was registered.
alter table woningbouwplan add column uitspraakdatum date;
comment on column woningbouwplan.uitspraakdatum is
  'The day on which a court last annulled the plan. What a list of before that day says of the planstatus no longer holds.';
select maak_peilweergave('woningbouwplan', 'woningbouwplan', array['gemeente_code', 'vertrouwelijkheid']);

alter table faseovergang add column besluit_id uuid constraint faseovergang_besluit_id_fkey references besluit;
comment on column faseovergang.besluit_id is 'The decision on which the project went back.';
select maak_peilweergave('faseovergang', 'faseovergang');

alter table planfase add constraint planfase_sloot_na_begin check (werkelijk_einde >= werkelijke_start);

-- Which gates are due: asked at every opening of the overview.
create index planfase_te_sluiten on planfase (gemeente_code, gepland_einde) where werkelijk_einde is null;
