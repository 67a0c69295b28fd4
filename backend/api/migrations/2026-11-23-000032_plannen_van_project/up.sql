-- A plan belongs to one project or to none; its homes count there.
alter table woningbouwplan add constraint woningbouwplan_sleutelproject_id_fkey foreign key (sleutelproject_id) references sleutelproject;
