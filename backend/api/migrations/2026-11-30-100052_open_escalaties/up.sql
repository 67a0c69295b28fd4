-- The open cases of a project, with who reads them: what every project in a list counts.
create index escalatie_open on escalatie (sleutelproject_id) include (lezers) where status in ('concept', 'gemeld', 'inBehandeling', 'opgeschort');
-- The homes of the plans, summed for the overview without looking at the plans themselves.
create index woningbouwplan_sommen on woningbouwplan (gemeente_code, vertrouwelijkheid) include (bruto, gerealiseerd, restcapaciteit, sleutelproject_id)
  where verwijderd_op is null;
