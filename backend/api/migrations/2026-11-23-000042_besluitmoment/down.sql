drop view peil.besluit;
drop view peil.besluitmoment;
drop table historie.besluitmoment;
drop table besluit;
drop table besluitmoment;
