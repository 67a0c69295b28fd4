drop index planfase_te_sluiten;
alter table planfase drop constraint planfase_sloot_na_begin;
drop view peil.faseovergang, peil.woningbouwplan;
alter table faseovergang drop column besluit_id;
alter table woningbouwplan drop column uitspraakdatum;
select maak_peilweergave('woningbouwplan', 'woningbouwplan', array['gemeente_code', 'vertrouwelijkheid']),
       maak_peilweergave('faseovergang', 'faseovergang');
