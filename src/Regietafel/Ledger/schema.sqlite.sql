-- The book: entries, never changed and never removed.
create table boek (
    versie integer not null primary key
) strict;

-- Entries that were booked together, a JSON array of arrays, with the hash of each (32 bytes) one behind the other.
create table blok (
    eerste integer not null primary key,
    laatste integer not null check (laatste >= eerste),
    entries text not null,
    hashes blob not null,
    check (length(hashes) = 32 * (laatste - eerste + 1))
) strict;

create trigger blok_wordt_niet_gewijzigd before update on blok
begin
    select raise(abort, 'Een entry wordt nooit gewijzigd.');
end;

create trigger blok_wordt_niet_verwijderd before delete on blok
begin
    select raise(abort, 'Een entry wordt nooit verwijderd.');
end;

-- Without this "insert or replace" would overwrite a block past the two above.
create trigger blok_sluit_aan before insert on blok
when new.eerste <> coalesce((select laatste from blok order by eerste desc limit 1), 0) + 1
begin
    select raise(abort, 'Een entry sluit aan op de laatste.');
end;

-- Entry by entry, for who reads the book without this program. Times are whole microseconds since 1970 (UTC), days are ISO 8601.
create view entry as
select
    json_extract(e.value, '$[0]') as nummer,
    json_extract(e.value, '$[1]') as geldig_van,
    json_extract(e.value, '$[2]') as geldig_tot,
    json_extract(e.value, '$[3]') as geregistreerd,
    json_extract(e.value, '$[4]') as overgenomen,
    json_extract(e.value, '$[5]') as overgenomen_door,
    json_extract(e.value, '$[6]') as auteur,
    json_extract(e.value, '$[7]') as bron,
    json_extract(e.value, '$[8]') as pagina,
    json_extract(e.value, '$[9]') as openbaarheid,
    json_extract(e.value, '$[10]') as soort,
    json_extract(e.value, '$[11]') as feit,
    substr(b.hashes, 32 * e.key + 1, 32) as hash
from blok as b, json_each(b.entries) as e;

insert into boek (versie) values (3);
