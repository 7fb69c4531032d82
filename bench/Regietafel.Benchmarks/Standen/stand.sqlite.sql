-- @dag: peildatum, @bekend: last known entry; @begin, @tm: the half-year of the peildatum up to and including the peildatum; @vorig: the
-- first day of the half-year before it. SQLite has no lateral joins: each last fact is found as a scalar, in the order of the indexes.
with gevonden as materialized (
    select g.id as gebied, t.column1 as taak, (
            select f.nummer from onderwerp o cross join feit f on f.onderwerp = o.id
            where o.feit = 0 and o.gebied = g.id and o.taak = t.column1 and o.soort = 0
                and o.dag <= iif(t.column1 = 1, @begin, @dag) and o.dag >= iif(t.column1 = 1, @begin, 0)
                and f.nummer <= @bekend and f.van <= @dag and f.tot > @dag and f.ingetrokken > @bekend
            order by o.dag desc, f.nummer desc limit 1
        ) as nu, (
            select f.nummer from onderwerp o cross join feit f on f.onderwerp = o.id
            where o.feit = 0 and o.gebied = g.id and o.taak = t.column1 and o.soort = 0
                and o.dag > iif(t.column1 = 1, @begin, @dag)
                and f.nummer <= @bekend and f.van <= @dag and f.tot > @dag and f.ingetrokken > @bekend
            order by o.dag, f.nummer desc limit 1
        ) as komend, (
        select sum((
            select f.aantal from onderwerp o cross join feit f on f.onderwerp = o.id
            where o.feit = 1 and o.gebied = g.id and o.taak = t.column1 and o.soort = s.id
                and o.dag > iif(t.column1 = 1, @begin, 0) and o.dag <= iif(t.column1 = 1, @tm, @dag)
                and f.nummer <= @bekend and f.van <= @dag and f.tot > @dag and f.ingetrokken > @bekend
            order by o.dag desc, f.nummer desc limit 1
        )) from soort s where s.taak = t.column1
    ) as realisatie, (
            select f.aantal from onderwerp o cross join feit f on f.onderwerp = o.id
            where t.column1 = 1 and o.feit = 2 and o.gebied = g.id and o.taak = t.column1 and o.soort = 0
                and o.dag = @begin
                and f.nummer <= @bekend and f.van <= @dag and f.tot > @dag and f.ingetrokken > @bekend
            order by f.nummer desc limit 1
        ) as saldo, (
            select f.aantal from onderwerp o cross join feit f on f.onderwerp = o.id
            where t.column1 = 1 and o.feit = 0 and o.gebied = g.id and o.taak = t.column1 and o.soort = 0
                and o.dag = @vorig
                and f.nummer <= @bekend and f.van <= @dag and f.tot > @dag and f.ingetrokken > @bekend
            order by f.nummer desc limit 1
        ) as vorig, (
            select f.aantal from onderwerp o cross join feit f on f.onderwerp = o.id
            where t.column1 = 1 and o.feit = 2 and o.gebied = g.id and o.taak = t.column1 and o.soort = 0
                and o.dag = @vorig
                and f.nummer <= @bekend and f.van <= @dag and f.tot > @dag and f.ingetrokken > @bekend
            order by f.nummer desc limit 1
        ) as vorigsaldo, (
        select sum((
            select f.aantal from onderwerp o cross join feit f on f.onderwerp = o.id
            where o.feit = 1 and o.gebied = g.id and o.taak = t.column1 and o.soort = s.id
                and o.dag > @vorig and o.dag <= @begin
                and f.nummer <= @bekend and f.van <= @dag and f.tot > @dag and f.ingetrokken > @bekend
            order by o.dag desc, f.nummer desc limit 1
        )) from soort s where s.taak = t.column1 and t.column1 = 1
    ) as vorigerealisatie
    from gemeente g cross join (values (0), (1), (2)) t
)
select
    r.gebied, r.taak, o.dag, f.aantal, ok.dag, fk.aantal, r.realisatie, r.realisatie - f.aantal,
    r.saldo, r.vorig, r.vorigsaldo, r.vorigerealisatie, r.vorig + r.vorigsaldo - r.vorigerealisatie
from gevonden r
left join feit f on f.nummer = iif(r.taak = 1, r.nu, coalesce(r.nu, r.komend))
left join onderwerp o on o.id = f.onderwerp
left join feit fk on fk.nummer = r.komend
left join onderwerp ok on ok.id = fk.onderwerp
