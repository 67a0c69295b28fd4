-- An era is an identity: the place where the register lies, not a comparison of numbers (platform/tijdperk.rs).
alter table tijdperk
  add column zeker_xid bigint not null default 0,
  add column einde_xid bigint,
  add column beeindigd_op timestamptz;
comment on column tijdperk.zeker_xid is 'Up to here everything had been written when this was: whatever copy holds this row holds all of it.';
comment on column tijdperk.einde_xid is 'The last transaction of the era that is known to have been kept; a cursor beyond it points at what a restore lost.';

create table tijdperk_opening (
  nummer bigint generated always as identity constraint tijdperk_opening_pkey primary key,
  kenmerk uuid not null default gen_random_uuid() constraint tijdperk_opening_kenmerk_uniek unique,
  tijdperk integer not null constraint tijdperk_opening_tijdperk_fkey references tijdperk,
  vanaf_xid bigint not null default (pg_current_xact_id()::text::bigint),
  geopend_op timestamptz not null default clock_timestamp(),
  systeem bigint,
  tijdlijn integer,
  tabel bigint not null
);
comment on table tijdperk_opening is 'Each start of the program, with where the register lay. Cursors carry the mark of the last one: what they say holds up to where the next begins.';

-- Where the register lies: the cluster, its timeline, and the table itself, which a dump makes anew wherever it is read in. What may not be asked is null.
create function tijdperk_plaats(out systeem bigint, out tijdlijn integer, out tabel bigint) language plpgsql stable as $$
begin
  tabel := 'public.tijdperk'::regclass::oid::bigint;
  begin
    systeem := (select system_identifier from pg_control_system());
  exception when insufficient_privilege then null;
  end;
  begin
    -- Not pg_control_checkpoint(): after a promotion that tells the old timeline until the next checkpoint.
    if not pg_is_in_recovery() then
      tijdlijn := ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::integer;
    end if;
  exception when insufficient_privilege then null;
  end;
end $$;
