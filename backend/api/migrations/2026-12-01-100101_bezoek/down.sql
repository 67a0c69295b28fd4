drop table bezoek;
