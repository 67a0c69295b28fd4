alter table woningbouwplan add column uitspraakdatum date;
comment on column woningbouwplan.uitspraakdatum is
  'The day on which a court last annulled the plan. What a list of before that day says of the planstatus no longer holds.';
select maak_peilweergave('woningbouwplan', 'woningbouwplan', array['gemeente_code', 'vertrouwelijkheid']);

-- Which gates are due: asked at every opening of the overview.
create index planfase_te_sluiten on planfase (gemeente_code, gepland_einde) where werkelijk_einde is null;
