drop table referentieset;
