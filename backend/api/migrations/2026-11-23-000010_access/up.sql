-- Accounts, grants, machine clients and sessions. What is secret lies in tables of its own, which the journal never follows.

create table gebruiker (
  id uuid constraint gebruiker_pkey primary key,
  email text not null constraint gebruiker_email_uniek unique constraint gebruiker_email_kleine_letters check (email = lower(email)),
  naam text collate nederlands not null constraint gebruiker_naam_gevuld check (btrim(naam) <> ''),
  taal text not null constraint gebruiker_taal_bekend check (taal in ('nl', 'en')),
  actief boolean not null,
  aangemaakt_op timestamptz not null,
  gewijzigd_op timestamptz not null,
  versie integer not null
);
create index gebruiker_naam on gebruiker (naam, id);

create table aanmeldgegeven (
  gebruiker_id uuid constraint aanmeldgegeven_pkey primary key constraint aanmeldgegeven_gebruiker_id_fkey references gebruiker,
  wachtwoord_hash text not null,
  wachtwoord_wijzigen boolean not null,
  laatst_aangemeld_op timestamptz
);
comment on table aanmeldgegeven is 'What an account logs in with (argon2id, PHC form). Never journaled, never sent.';

create table toekenning (
  id uuid constraint toekenning_pkey primary key,
  gebruiker_id uuid not null constraint toekenning_gebruiker_id_fkey references gebruiker,
  rol text not null,
  organisatie_code text,
  aangemaakt_op timestamptz not null,
  versie integer not null,
  constraint toekenning_uniek unique nulls not distinct (gebruiker_id, rol, organisatie_code)
);
create index toekenning_organisatie on toekenning (organisatie_code, gebruiker_id);
create index toekenning_aangemaakt_op on toekenning (aangemaakt_op, id);

create table api_client (
  id uuid constraint api_client_pkey primary key,
  client_id text not null constraint api_client_client_id_uniek unique,
  naam text collate nederlands not null constraint api_client_naam_gevuld check (btrim(naam) <> ''),
  organisatie_code text not null,
  gemeente_codes text[] not null,
  niveau text not null,
  scopes text[] not null,
  actief boolean not null,
  aangemaakt_op timestamptz not null,
  gewijzigd_op timestamptz not null,
  versie integer not null
);
create index api_client_naam on api_client (naam, id);

create table api_client_geheim (
  api_client_id uuid constraint api_client_geheim_pkey primary key constraint api_client_geheim_api_client_id_fkey references api_client,
  geheim_hash bytea not null,
  gewijzigd_op timestamptz not null
);
comment on table api_client_geheim is 'SHA-256 of the secret of a machine client, which is drawn at random. Never journaled, never sent.';

create table sessie (
  id uuid constraint sessie_pkey primary key,
  gebruiker_id uuid not null constraint sessie_gebruiker_id_fkey references gebruiker,
  aangemaakt_op timestamptz not null,
  laatst_gebruikt_op timestamptz not null,
  beeindigd_op timestamptz
);
comment on table sessie is 'One login: the family of all refresh tokens that follow from it.';
create index sessie_lopend on sessie (gebruiker_id) where beeindigd_op is null;
create index sessie_laatst_gebruikt_op on sessie (laatst_gebruikt_op);

create table verversing (
  token_hash bytea constraint verversing_pkey primary key,
  sessie_id uuid not null constraint verversing_sessie_id_fkey references sessie on delete cascade,
  uitgegeven_op timestamptz not null,
  gebruikt_op timestamptz
);
comment on table verversing is 'Refresh tokens, by their SHA-256 only. The successor is computed from its predecessor and a secret, so it is not stored either.';
create index verversing_sessie on verversing (sessie_id);

create table aanmeldpoging (
  sleutel bytea constraint aanmeldpoging_pkey primary key,
  mislukt integer not null,
  laatst_op timestamptz not null
);
comment on table aanmeldpoging is 'Failed logins by a keyed hash of account and address, of the address or of the account alone; with none failed: where an account is known.';
create index aanmeldpoging_laatst_op on aanmeldpoging (laatst_op);

create view organisatie as
  select code, naam, 'gemeente' as soort from gemeente
  union all select code, naam, 'regio' from regio
  union all select code, naam, 'provincie' from provincie;
comment on view organisatie is 'Everything that rights can be granted for.';

-- The read table of the design, as rows: which municipalities an organisation reads, and in which circle.
create view bereik as
  select code as organisatie_code, code as gemeente_code, 'eigen' as kring from gemeente
  union all
  select eigen.code, buur.code, 'regio' from gemeente eigen join gemeente buur on buur.regio_code = eigen.regio_code and buur.code <> eigen.code
  union all
  select regio_code, code, 'regio' from gemeente
  union all
  select provincie_code, code, 'provincie' from gemeente;

select maak_historie('gebruiker'), maak_historie('toekenning'), maak_historie('api_client');
select maak_peilweergave('gebruiker'), maak_peilweergave('toekenning'), maak_peilweergave('api_client');
