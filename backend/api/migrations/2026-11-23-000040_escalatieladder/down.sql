drop view peil.escalatieladder;
drop table escalatieladder;
