drop index woningbouwplan_sommen;
drop index escalatie_open;
