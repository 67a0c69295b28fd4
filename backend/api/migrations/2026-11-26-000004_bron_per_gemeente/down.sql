drop index woningbouwplan_bron_uniek;
create unique index woningbouwplan_bron_uniek on woningbouwplan (bron, bron_id) where verwijderd_op is null;
