drop view peil.escalatiestap;
drop view peil.escalatie;
drop table escalatiestap;
drop table historie.escalatie;
drop table escalatie;
drop function escalatie_vraagsleutel;
drop function escalatie_uiterste_dag;
