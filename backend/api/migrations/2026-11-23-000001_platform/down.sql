drop function maak_peilweergave, bewaak_historie, open_historie, kolommen_van, maak_historie, gedeeld, nauwste;
drop schema peil;
drop schema historie;
drop table idempotentie, zicht, journaal;
drop function journaal_bewaken, huidig_tijdperk;
drop table tijdperk;
drop collation nederlands;
