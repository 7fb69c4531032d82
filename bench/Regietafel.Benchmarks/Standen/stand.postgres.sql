-- @dag: peildatum, @bekend: last known entry; @begin, @tm: the half-year of the peildatum up to and including the peildatum; @vorig: the
-- first day of the half-year before it.
select
    g.id, t.taak, opgave.dag, opgave.aantal, komend.dag, komend.aantal, realisatie.aantal, realisatie.aantal - opgave.aantal,
    saldo.aantal, vorig.aantal, vorigsaldo.aantal, vorigerealisatie.aantal,
    vorig.aantal + vorigsaldo.aantal - vorigerealisatie.aantal
from gemeente g
cross join (values (0), (1), (2)) t (taak)
left join lateral (
    select o.dag, f.aantal
    from onderwerp o
    cross join lateral (
        select f.aantal from feit f
        where f.onderwerp = o.id and f.nummer <= @bekend and f.van <= @dag and f.tot > @dag and f.ingetrokken > @bekend
        order by f.nummer desc limit 1
    ) f
    where o.feit = 0 and o.gebied = g.id and o.taak = t.taak and o.soort = 0
        and o.dag <= case t.taak when 1 then @begin else @dag end
        and o.dag >= case t.taak when 1 then @begin else 0 end
    order by o.dag desc limit 1
) nu on true
left join lateral (
    select o.dag, f.aantal
    from onderwerp o
    cross join lateral (
        select f.aantal from feit f
        where f.onderwerp = o.id and f.nummer <= @bekend and f.van <= @dag and f.tot > @dag and f.ingetrokken > @bekend
        order by f.nummer desc limit 1
    ) f
    where o.feit = 0 and o.gebied = g.id and o.taak = t.taak and o.soort = 0
        and o.dag > case t.taak when 1 then @begin else @dag end
    order by o.dag limit 1
) komend on true
cross join lateral (
    select
        case t.taak when 1 then nu.dag else coalesce(nu.dag, komend.dag) end as dag,
        case t.taak when 1 then nu.aantal else coalesce(nu.aantal, komend.aantal) end as aantal
) opgave
cross join lateral (
    select sum(m.aantal)::integer as aantal
    from soort s
    cross join lateral (
        select f.aantal
        from onderwerp o
        cross join lateral (
            select f.aantal from feit f
            where f.onderwerp = o.id and f.nummer <= @bekend and f.van <= @dag and f.tot > @dag and f.ingetrokken > @bekend
            order by f.nummer desc limit 1
        ) f
        where o.feit = 1 and o.gebied = g.id and o.taak = t.taak and o.soort = s.id
            and o.dag > case t.taak when 1 then @begin else 0 end and o.dag <= case t.taak when 1 then @tm else @dag end
        order by o.dag desc limit 1
    ) m
    where s.taak = t.taak
) realisatie
left join lateral (
    select f.aantal
    from onderwerp o
    join feit f on f.onderwerp = o.id
    where t.taak = 1 and o.feit = 2 and o.gebied = g.id and o.taak = 1 and o.soort = 0 and o.dag = @begin
        and f.nummer <= @bekend and f.van <= @dag and f.tot > @dag and f.ingetrokken > @bekend
    order by f.nummer desc limit 1
) saldo on true
left join lateral (
    select o.dag, f.aantal
    from onderwerp o
    cross join lateral (
        select f.aantal from feit f
        where f.onderwerp = o.id and f.nummer <= @bekend and f.van <= @dag and f.tot > @dag and f.ingetrokken > @bekend
        order by f.nummer desc limit 1
    ) f
    where t.taak = 1 and o.feit = 0 and o.gebied = g.id and o.taak = 1 and o.soort = 0 and o.dag = @vorig
    order by o.dag limit 1
) vorig on true
left join lateral (
    select f.aantal
    from onderwerp o
    join feit f on f.onderwerp = o.id
    where t.taak = 1 and o.feit = 2 and o.gebied = g.id and o.taak = 1 and o.soort = 0 and o.dag = @vorig
        and f.nummer <= @bekend and f.van <= @dag and f.tot > @dag and f.ingetrokken > @bekend
    order by f.nummer desc limit 1
) vorigsaldo on true
cross join lateral (
    select sum(m.aantal)::integer as aantal
    from soort s
    cross join lateral (
        select f.aantal
        from onderwerp o
        cross join lateral (
            select f.aantal from feit f
            where f.onderwerp = o.id and f.nummer <= @bekend and f.van <= @dag and f.tot > @dag and f.ingetrokken > @bekend
            order by f.nummer desc limit 1
        ) f
        where o.feit = 1 and o.gebied = g.id and o.taak = t.taak and o.soort = s.id
            and o.dag > @vorig and o.dag <= @begin
        order by o.dag desc limit 1
    ) m
    where s.taak = t.taak and t.taak = 1
) vorigerealisatie
