drop view peil.gemeente, peil.regio, peil.provincie;
drop table historie.gemeente, historie.regio, historie.provincie;
drop table gemeente, regio, provincie;
