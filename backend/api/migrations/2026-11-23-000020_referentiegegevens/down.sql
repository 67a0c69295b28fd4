drop view peil.doelstelling;
drop view peil.knelpuntthema;
drop table historie.doelstelling, historie.knelpuntthema;
drop table doelstelling;
drop table knelpuntthema;
