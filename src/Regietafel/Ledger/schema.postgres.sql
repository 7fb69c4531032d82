-- The book: entries, never changed and never removed. Times are whole microseconds since 1970 (UTC).
create table boek (
    versie integer not null primary key
);

create table entry (
    nummer bigint not null primary key,
    geldig_van date,
    geldig_tot date,
    geregistreerd bigint not null,
    overgenomen bigint,
    overgenomen_door text,
    auteur text not null,
    bron text,
    pagina text,
    openbaarheid text not null check (openbaarheid in ('openbaar', 'intern', 'vertrouwelijk')),
    soort text not null,
    feit text not null,
    hash bytea not null check (length(hash) = 32),
    check ((overgenomen is null) = (overgenomen_door is null))
);

create function entry_blijft_staan() returns trigger language plpgsql as $$
begin
    raise exception 'Een entry wordt nooit gewijzigd of verwijderd.';
end $$;

create trigger entry_blijft_staan before update or delete or truncate on entry
for each statement execute function entry_blijft_staan();

-- Wakes the other nodes when the appending transaction commits, with the number it reaches to.
create function entry_meldt_nieuws() returns trigger language plpgsql as $$
begin
    perform pg_notify('regietafel', max(nummer)::text) from entry;
    return null;
end $$;

create trigger entry_meldt_nieuws after insert on entry
for each statement execute function entry_meldt_nieuws();

alter table entry enable always trigger entry_blijft_staan;

insert into boek (versie) values (2);
