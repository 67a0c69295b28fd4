-- When a machine client was last refused a token, and why: whoever manages it sees that something is wrong before the supplier calls.
create table api_client_weigering (
  api_client_id uuid constraint api_client_weigering_pkey primary key constraint api_client_weigering_api_client_id_fkey references api_client on delete cascade,
  geweigerd_op timestamptz not null,
  reden text not null constraint api_client_weigering_reden_bekend check (reden in ('geheimOnjuist', 'geheimVerlopen', 'uitgeschakeld'))
);
comment on table api_client_weigering is 'The last time only. Never journaled: it tells nothing of the register.';
