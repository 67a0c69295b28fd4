-- When a person was here last, so that what changed since is the same on every computer.
create table bezoek (
  gebruiker_id uuid constraint bezoek_pkey primary key constraint bezoek_gebruiker_id_fkey references gebruiker on delete cascade,
  laatst_op timestamptz not null,
  vorig_op timestamptz,
  constraint bezoek_na_vorig check (vorig_op is null or vorig_op <= laatst_op)
);
comment on table bezoek is 'The visit that goes on (its last sign of life) and the end of the one before. Never journaled: it tells nothing of the register.';
