drop view peil.planfase, peil.statuswisseling, peil.sleutelproject;
drop table historie.planfase, historie.sleutelproject;
drop table planfase, statuswisseling, sleutelproject, kenmerkteller;
drop function sleutelproject_zoektekst;
