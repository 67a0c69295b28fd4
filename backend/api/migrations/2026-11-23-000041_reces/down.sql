drop view peil.reces;
drop table historie.reces;
drop table reces;
