create unique index on onderwerp (feit, gebied, taak, soort, dag) include (id);
create unique index on feit (onderwerp, nummer desc) include (van, tot, ingetrokken, aantal);
vacuum analyze;
