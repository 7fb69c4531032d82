create unique index onderwerp_gebied on onderwerp (feit, gebied, taak, soort, dag);
create unique index feit_onderwerp on feit (onderwerp, nummer desc, van, tot, ingetrokken, aantal);
analyze;
