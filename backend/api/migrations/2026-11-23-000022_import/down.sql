drop view peil.import;
drop table importrij;
drop table import;
