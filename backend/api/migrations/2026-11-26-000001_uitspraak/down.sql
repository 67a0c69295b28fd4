drop index planfase_te_sluiten;
drop view peil.woningbouwplan;
alter table woningbouwplan drop column uitspraakdatum;
select maak_peilweergave('woningbouwplan', 'woningbouwplan', array['gemeente_code', 'vertrouwelijkheid']);
