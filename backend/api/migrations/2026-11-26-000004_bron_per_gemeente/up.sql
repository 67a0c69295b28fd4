-- Per municipality, so that nobody learns of a plan elsewhere by its id, nor keeps another municipality from using it.
drop index woningbouwplan_bron_uniek;
create unique index woningbouwplan_bron_uniek on woningbouwplan (bron, bron_id, gemeente_code) where verwijderd_op is null;
