-- Two secrets of a machine client may hold at a time: it gets the new one while the one before still works.
alter table api_client_geheim drop constraint api_client_geheim_pkey;
alter table api_client_geheim alter column api_client_id set not null;
alter table api_client_geheim add column id uuid not null default gen_random_uuid();
alter table api_client_geheim alter column id drop default;
alter table api_client_geheim add constraint api_client_geheim_pkey primary key (id);
alter table api_client_geheim rename column gewijzigd_op to aangemaakt_op;
alter table api_client_geheim add column verloopt_op timestamptz, add column laatst_gebruikt_op timestamptz;
create index api_client_geheim_api_client on api_client_geheim (api_client_id);
