-- An import is judged first and written in parts, each its own transaction: what waits to be written stands here, so that whoever comes next can go on with it.
alter table import drop constraint import_rijen_verdeeld;
alter table import add constraint import_rijen_verdeeld
  check (status in ('bezig', 'afgebroken') or rijen = nieuw + gewijzigd + ongewijzigd + geweigerd);
comment on table import is 'One file that was offered, and what became of it. A draft, of which the journal does not know, until it has ended.';

create table importwerk (
  import_id uuid constraint importwerk_pkey primary key constraint importwerk_import_id_fkey references import,
  beoordeeld boolean not null default false,
  woningen bigint not null default 0,
  gezien_op timestamptz not null default clock_timestamp()
);
comment on table importwerk is 'The imports that are under way, with the last sign of life. Judged: every row was, and the good ones will be written.';

create table importregel (
  import_id uuid not null constraint importregel_import_id_fkey references importwerk on delete cascade,
  rij integer not null,
  woningbouwplan_id uuid,
  regel jsonb not null,
  constraint importregel_pkey primary key (import_id, rij)
);
comment on table importregel is 'What a row that was judged good says about its plan, until it is written.';
