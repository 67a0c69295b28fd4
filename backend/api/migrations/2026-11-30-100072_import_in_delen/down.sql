drop table importregel;
drop table importwerk;
alter table import drop constraint import_rijen_verdeeld;
alter table import add constraint import_rijen_verdeeld check (rijen = nieuw + gewijzigd + ongewijzigd + geweigerd);
