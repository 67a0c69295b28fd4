drop view peil.vervalverklaring, peil.realisatie, peil.correctie, peil.verschuiving, peil.mijlpaal;
drop table historie.mijlpaal;
drop table vervalverklaring, realisatie, correctie, verschuiving, mijlpaal;
drop function periode_einde;
