drop trigger gemeente_in_bereik on gemeente;
drop function ververs_bereik();
drop materialized view bereik;
alter view bereik_van_gemeenten rename to bereik;
