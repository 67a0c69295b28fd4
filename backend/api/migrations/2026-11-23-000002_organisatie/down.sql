drop view peil.gemeente;
drop view peil.regio;
drop view peil.provincie;
drop table gemeente;
drop table regio;
drop table provincie;
