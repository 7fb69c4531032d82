-- The book: entries, never changed and never removed. Times are whole microseconds since 1970 (UTC), days are ISO 8601.
create table boek (
    versie integer not null primary key
) strict;

create table entry (
    nummer integer not null primary key,
    geldig_van text,
    geldig_tot text,
    geregistreerd integer not null,
    overgenomen integer,
    overgenomen_door text,
    auteur text not null,
    bron text,
    pagina text,
    openbaarheid text not null check (openbaarheid in ('openbaar', 'intern', 'vertrouwelijk')),
    soort text not null,
    feit text not null,
    hash blob not null check (length(hash) = 32),
    check ((overgenomen is null) = (overgenomen_door is null))
) strict;

create trigger entry_wordt_niet_gewijzigd before update on entry
begin
    select raise(abort, 'Een entry wordt nooit gewijzigd.');
end;

create trigger entry_wordt_niet_verwijderd before delete on entry
begin
    select raise(abort, 'Een entry wordt nooit verwijderd.');
end;

-- Without this "insert or replace" would overwrite an entry past the two above.
create trigger entry_sluit_aan before insert on entry
when new.nummer <> (select coalesce(max(nummer), 0) + 1 from entry)
begin
    select raise(abort, 'Een entry sluit aan op de laatste.');
end;

insert into boek (versie) values (2);
