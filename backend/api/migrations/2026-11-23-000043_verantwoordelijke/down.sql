drop view peil.verantwoordelijke;
drop table historie.verantwoordelijke;
drop table verantwoordelijke;
