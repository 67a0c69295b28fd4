delete from api_client_geheim oud using api_client_geheim nieuw
where oud.api_client_id = nieuw.api_client_id and (oud.aangemaakt_op, oud.id) < (nieuw.aangemaakt_op, nieuw.id);
drop index api_client_geheim_api_client;
alter table api_client_geheim drop column laatst_gebruikt_op, drop column verloopt_op;
alter table api_client_geheim rename column aangemaakt_op to gewijzigd_op;
alter table api_client_geheim drop constraint api_client_geheim_pkey;
alter table api_client_geheim drop column id;
alter table api_client_geheim add constraint api_client_geheim_pkey primary key (api_client_id);
