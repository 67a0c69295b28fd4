drop trigger knelpuntthema_in_geheugen on knelpuntthema;
drop trigger doelstelling_in_geheugen on doelstelling;
drop trigger reces_in_geheugen on reces;
drop trigger escalatieladder_in_geheugen on escalatieladder;
drop trigger gemeente_in_geheugen on gemeente;
drop trigger regio_in_geheugen on regio;
drop trigger provincie_in_geheugen on provincie;
drop function referentiestand_verder();
drop table referentiestand;
