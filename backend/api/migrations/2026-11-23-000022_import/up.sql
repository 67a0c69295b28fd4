create table import (
  id uuid constraint import_pkey primary key,
  bestandsnaam text not null,
  formaat text not null,
  bron text not null,
  vertrouwelijkheid text not null,
  toewijzing text not null,
  status text not null,
  rijen integer not null,
  nieuw integer not null,
  gewijzigd integer not null,
  ongewijzigd integer not null,
  met_waarschuwing integer not null,
  geweigerd integer not null,
  woningen bigint not null,
  actor_id uuid,
  aangemaakt_op timestamptz not null,
  versie integer not null default 1,
  constraint import_rijen_verdeeld check (rijen = nieuw + gewijzigd + ongewijzigd + geweigerd)
);
comment on table import is 'One file that was offered, and what became of it. Never changed.';
create index import_actor on import (actor_id, aangemaakt_op desc, id desc);

create table importrij (
  id uuid constraint importrij_pkey primary key,
  import_id uuid not null constraint importrij_import_id_fkey references import,
  rij integer not null,
  bron_id text,
  naam text,
  uitkomst text not null,
  woningbouwplan_id uuid,
  meldingen jsonb not null,
  constraint importrij_uniek unique (import_id, rij)
);
comment on table importrij is 'The report of an import, row by row: of what is in the plans it repeats nothing, so the journal follows the plans and not this.';

select maak_peilweergave('import', 'aangemaakt_op');
