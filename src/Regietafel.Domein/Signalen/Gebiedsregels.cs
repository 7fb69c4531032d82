using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tijd;
using static Regietafel.Signalen.Locatieregels;

namespace Regietafel.Signalen;

/// <summary>The rules about an area with all that lies in it: whether its opgave is covered.</summary>
internal static class Gebiedsregels
{
    /// <summary>A warning about a whole country rests on thousands of entries; the pages of its parts name the others.</summary>
    public const int MeesteBoekingen = 40;

    private static readonly Taak[] Voorraden = [Taak.Asiel, Taak.Oekraine];

    /// <summary>The tasks that come down by way of this level; asiel does not by way of veiligheidsregio's.</summary>
    internal static IEnumerable<Taak> Taken(Gebied gebied) =>
        gebied.Niveau == Niveau.Veiligheidsregio ? Voorraden.Skip(1) : Voorraden;

    /// <summary>The warnings about an area with all that lies in it.</summary>
    public static IReadOnlyList<Signaal> Van(Blik blik, Gebied gebied, IReadOnlyList<Gemeenteblok> delen)
    {
        var signalen = new List<Signaal>();
        OpgaveOngedekt(blik, gebied, delen, signalen);
        Kansregels.KansTeKlein(blik, gebied, signalen);
        Noodregels.NoodvraagOngedekt(blik, gebied.Code, delen, signalen);
        return signalen;
    }

    /// <summary>
    /// The threshold is how many days ahead it looks. What was reported counts for now; for a coming day what comes and goes by the pieces of capacity is
    /// added to it, and where the book knows none, what was planned.
    /// </summary>
    public static void OpgaveOngedekt(
        Blik blik,
        Gebied gebied,
        IReadOnlyList<Gemeenteblok> delen,
        List<Signaal> signalen
    )
    {
        var horizon = blik.Peildatum.AddDays(blik.Drempel(gebied.Code, Signaalregel.OpgaveOngedekt));
        foreach (var taak in Taken(gebied))
        {
            if (IsHaarDeel(blik, gebied, taak))
                continue;
            if (blik.Stand.Opgave(gebied.Code, taak) is { IsKomend: false } nu)
                Nu(blik, gebied, taak, nu, delen, signalen);
            foreach (var termijn in blik.Stand.Termijnen(gebied.Code, taak))
            {
                if (
                    termijn.Begin > blik.Peildatum
                    && termijn.Begin <= horizon
                    && blik.Stand.Opgave(gebied.Code, taak, termijn) is { } opgave
                )
                    Komend(blik, gebied, taak, opgave, delen, signalen);
            }
        }
    }

    /// <summary>Of one part only its figures are those of the part, whose table it is to act: a book of one province has that as its land.</summary>
    private static bool IsHaarDeel(Blik blik, Gebied gebied, Taak taak) =>
        gebied.Niveau != Niveau.Gemeente && Opdeling.Van(blik.Indeling, gebied.Code, taak).Count == 1;

    private static void Nu(
        Blik blik,
        Gebied gebied,
        Taak taak,
        OpgaveStand opgave,
        IReadOnlyList<Gemeenteblok> delen,
        List<Signaal> signalen
    )
    {
        if (opgave.Aantal is not { Aantal: { } nodig, IsOnvolledig: false })
            return;
        var gemeld = blik.Stand.Realisatie(gebied.Code, taak).Totaal;
        if (gemeld.IsOnvolledig)
            return;
        var geteld = Geteld(delen, taak, blik.Peildatum);
        if ((gemeld.Aantal ?? geteld?.Zeker) is not { } er || er >= nodig)
            return;
        signalen.Add(
            Signaal(
                blik,
                gebied,
                taak,
                opgave.Per,
                Hoogstens(opgave),
                $"{gebied.Naam} had op {opgave.Per.Begin:d MMMM yyyy} voor {Woorden.Taak(taak)} {Plaatsen(nodig)} nodig en heeft er {er:N0} ({(gemeld.IsGeregistreerd ? "gemeld" : "geteld uit locaties")}), {nodig - er:N0} te weinig",
                opgave.Per.Begin,
                [
                    Opgave(gebied, taak, opgave),
                    gemeld.IsGeregistreerd
                        ? new("gemeld", gemeld, new(gebied.Code, taak, Grootheid.Realisatie))
                        : new("geteld uit locaties", new(er)),
                ],
                gemeld.IsGeregistreerd ? [] : Boekingen(delen, taak, blik.Peildatum)
            )
        );
    }

    private static void Komend(
        Blik blik,
        Gebied gebied,
        Taak taak,
        OpgaveStand opgave,
        IReadOnlyList<Gemeenteblok> delen,
        List<Signaal> signalen
    )
    {
        var dag = opgave.Per.Begin;
        if (opgave.Aantal is not { Aantal: { } nodig, IsOnvolledig: false })
            return;
        if (Verwacht(blik, gebied, taak, dag, delen) is not { } er || er.Zeker >= nodig)
            return;
        signalen.Add(
            Signaal(
                blik,
                gebied,
                taak,
                opgave.Per,
                er.Alle < nodig ? Hoogstens(opgave)
                    : er.Hard < nodig ? Ernst.Aandacht
                    : Ernst.TerKennisname,
                $"{gebied.Naam} heeft voor {Woorden.Taak(taak)} op {dag:d MMMM yyyy} {Plaatsen(nodig)} nodig; {Dekkingszin(er, nodig)}",
                dag.AddDays(-blik.Dagen(Signaalregel.OpgaveOngedekt)),
                [
                    Opgave(gebied, taak, opgave),
                    new("zeker", new(er.Zeker)),
                    new("zeker en hard", new(er.Hard)),
                    new("met voornemens", new(er.Alle)),
                ],
                Boekingen(delen, taak, dag)
            )
        );
    }

    /// <summary>One number three times says no more than once.</summary>
    private static string Dekkingszin(Dekking er, int nodig) =>
        er.Alle == er.Zeker
            ? $"er zijn er {er.Zeker:N0} en er staan geen plannen in het boek, {nodig - er.Zeker:N0} te weinig"
            : $"zeker zijn er {er.Zeker:N0}, met vastgestelde plannen {er.Hard:N0}, met voornemens {er.Alle:N0}{(er.Alle < nodig ? $", ook dan {nodig - er.Alle:N0} te weinig" : "")}";

    /// <summary>The places that count for a task on a day; null when the book knows no piece of it.</summary>
    public static Dekking? Geteld(IReadOnlyList<Gemeenteblok> delen, Taak taak, DateOnly dag)
    {
        var (som, keer) = (default(Dekking), 0);
        foreach (var deel in delen)
        {
            foreach (var stuk in deel.Stukken(taak))
            {
                keer++;
                if (stuk.Plekken(dag) is var plekken and > 0)
                    som = som.Met(plekken, stuk.Zekerheid);
            }
        }
        return keer == 0 ? null : som;
    }

    /// <summary>
    /// What was reported, with what the locations say came and went since; without a report what is counted from them. A register that does not hold every
    /// location then raises no alarm by what it lacks.
    /// </summary>
    private static Dekking? Verwacht(
        Blik blik,
        Gebied gebied,
        Taak taak,
        DateOnly dag,
        IReadOnlyList<Gemeenteblok> delen
    )
    {
        if (Geteld(delen, taak, dag) is not { } straks)
            return Gemeld(blik, gebied, taak, dag);
        var gemeld = blik.Stand.Realisatie(gebied.Code, taak);
        // Of a whole of which some parts report and others do not, their register says as little as their reports.
        if (gemeld.Totaal.IsOnvolledig)
            return null;
        if (gemeld is not { Totaal.Aantal: { } er, Nieuwste: { } gemeten })
            return straks;
        var toen = er - (Geteld(delen, taak, gemeten)?.Zeker ?? 0);
        return new(Math.Max(0, toen + straks.Zeker), Math.Max(0, toen + straks.Hard), Math.Max(0, toen + straks.Alle));
    }

    /// <summary>An opgave that was not decided yet cannot be urgent.</summary>
    private static Ernst Hoogstens(OpgaveStand opgave) =>
        opgave.Status is null or >= Standing.Vastgesteld ? Ernst.Urgent : Ernst.Aandacht;

    /// <summary>What is there stays, as far as anyone said; a plan in its place is decided.</summary>
    private static Dekking? Gemeld(Blik blik, Gebied gebied, Taak taak, DateOnly dag)
    {
        if (blik.Stand.Realisatie(gebied.Code, taak).Totaal is not { Aantal: { } er, IsOnvolledig: false })
            return null;
        var plan = blik.Stand[gebied.Code, taak].Planning;
        var straks = plan is { Totaal: { Aantal: { } gepland, IsOnvolledig: false } } && plan.Per <= dag ? gepland : er;
        return new(Math.Min(er, straks), straks, straks);
    }

    internal static Signaal Signaal(
        Blik blik,
        Gebied gebied,
        Taak taak,
        Termijn per,
        Ernst ernst,
        string wat,
        DateOnly uiterlijk,
        IReadOnlyList<Signaalcijfer> cijfers,
        IReadOnlyList<long> boekingen,
        Signaalregel regel = Signaalregel.OpgaveOngedekt
    ) =>
        new(
            regel,
            gebied.Code,
            Over(gebied, taak, per),
            taak,
            ernst,
            null,
            wat,
            "besluiten over meer plaatsen",
            blik.Tafel(gebied.Code),
            uiterlijk,
            cijfers,
            boekingen
        );

    internal static string Over(Gebied gebied, Taak taak, Termijn per) =>
        $"{gebied.Code}/{taak.ToString().ToLowerInvariant()}/{per}";

    private static Signaalcijfer Opgave(Gebied gebied, Taak taak, OpgaveStand opgave) =>
        new("opgave", opgave.Aantal, new(gebied.Code, taak, Grootheid.Opgave, opgave.Per));

    private static List<long> Boekingen(IReadOnlyList<Gemeenteblok> delen, Taak taak, DateOnly dag) =>
        [
            .. delen
                .SelectMany(d => d.Stukken(taak))
                .Where(s => s.Plekken(dag) > 0)
                .Select(s => s.Entry.Nummer)
                .Take(MeesteBoekingen),
        ];
}
