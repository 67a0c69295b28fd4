drop view peil.verantwoordelijke;
drop table verantwoordelijke;
