-- The facts of the large book as plain typed tables. Days are day numbers; what has no end, ends on day 9999999.
-- A withdrawal stands beside what it withdraws, which spares the query a search.
create table gemeente (id integer primary key);
create table soort (id integer primary key, taak integer not null);
create table onderwerp (
    id integer primary key,
    feit integer not null, -- 0 opgave, 1 realisatie, 2 beginsaldo
    gebied integer not null,
    taak integer not null,
    soort integer not null,
    dag integer not null
);
create table feit (
    nummer integer primary key,
    onderwerp integer not null,
    van integer not null,
    tot integer not null,
    ingetrokken integer not null,
    aantal integer
);
