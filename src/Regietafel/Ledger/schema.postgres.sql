-- The book: entries, never changed and never removed.
create table boek (
    versie integer not null primary key
);

-- Entries that were booked together, a JSON array of arrays, with the hash of each (32 bytes) one behind the other.
create table blok (
    eerste bigint not null primary key,
    laatste bigint not null check (laatste >= eerste),
    entries text not null,
    hashes bytea not null,
    check (length(hashes) = 32 * (laatste - eerste + 1))
);

-- Packing by lz4 takes less than writing what it saves. A server that was built without it writes all of it: its own way of packing takes longer.
alter table blok alter column hashes set storage external;

do $$ begin
    alter table blok alter column entries set compression lz4;
exception when feature_not_supported then
    alter table blok alter column entries set storage external;
end $$;

create function blok_blijft_staan() returns trigger language plpgsql as $$
begin
    raise exception 'Een entry wordt nooit gewijzigd of verwijderd.';
end $$;

create trigger blok_blijft_staan before update or delete or truncate on blok
for each statement execute function blok_blijft_staan();

alter table blok enable always trigger blok_blijft_staan;

-- Entry by entry, for who reads the book without this program. Times are whole microseconds since 1970 (UTC).
create view entry as
select
    (e.value ->> 0)::bigint as nummer,
    (e.value ->> 1)::date as geldig_van,
    (e.value ->> 2)::date as geldig_tot,
    (e.value ->> 3)::bigint as geregistreerd,
    (e.value ->> 4)::bigint as overgenomen,
    e.value ->> 5 as overgenomen_door,
    e.value ->> 6 as auteur,
    e.value ->> 7 as bron,
    e.value ->> 8 as pagina,
    e.value ->> 9 as openbaarheid,
    e.value ->> 10 as soort,
    e.value -> 11 as feit,
    substring(b.hashes from 32 * (e.plaats::integer - 1) + 1 for 32) as hash
from blok as b cross join lateral json_array_elements(b.entries::json) with ordinality as e (value, plaats);

insert into boek (versie) values (3);
