drop view peil.import;
drop table importrij;
drop table import;
drop view peil.provincie;
alter table provincie drop column omhullende;
select maak_peilweergave('provincie', 'provincie');
