create table verantwoordelijke (
  id uuid constraint verantwoordelijke_pkey primary key,
  sleutelproject_id uuid not null constraint verantwoordelijke_sleutelproject_id_fkey references sleutelproject,
  gemeente_code text not null,
  rol text not null,
  gebruiker_id uuid constraint verantwoordelijke_gebruiker_id_fkey references gebruiker,
  naam text not null constraint verantwoordelijke_naam_gevuld check (btrim(naam) <> ''),
  vervanger text,
  geldig_vanaf date not null,
  geldig_tot date,
  aangemaakt_op timestamptz not null,
  gewijzigd_op timestamptz not null,
  versie integer not null,
  constraint verantwoordelijke_geldigheid check (geldig_tot > geldig_vanaf)
);
comment on table verantwoordelijke is 'Who sits where in a project, and when. That a seat has one occupant a day is decided under the lock of the project.';
comment on column verantwoordelijke.geldig_tot is 'The first day on which this person no longer sits there.';
create index verantwoordelijke_sleutelproject on verantwoordelijke (sleutelproject_id, rol, geldig_vanaf);
create index verantwoordelijke_gebruiker on verantwoordelijke (gebruiker_id) where gebruiker_id is not null;

select maak_historie('verantwoordelijke');
create index verantwoordelijke_sleutelproject on historie.verantwoordelijke (sleutelproject_id, versie_tot);
select maak_peilweergave('verantwoordelijke');
