drop function tijdperk_plaats();
drop table tijdperk_opening;
alter table tijdperk drop column zeker_xid, drop column einde_xid, drop column beeindigd_op;
