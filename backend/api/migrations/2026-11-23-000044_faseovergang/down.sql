drop view peil.faseovergang;
drop table faseovergang;
