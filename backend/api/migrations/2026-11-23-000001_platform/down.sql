drop schema peil cascade;
drop function maak_peilweergave(text, text, text[]);
drop table idempotentie;
drop table journaal;
drop function journaal_bewaken();
drop table tijdperk cascade;
drop function huidig_tijdperk();
