drop view peil.besluit;
drop view peil.besluitmoment;
drop table besluit;
drop table besluitmoment;
