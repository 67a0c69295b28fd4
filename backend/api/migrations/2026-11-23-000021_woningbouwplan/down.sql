drop view peil.programmaregel;
drop view peil.woningbouwplan;
drop table historie.programmaregel, historie.woningbouwplan;
drop table programmaregel;
drop table woningbouwplan;
drop function woningbouwplan_zoektekst;
