drop table reces;
