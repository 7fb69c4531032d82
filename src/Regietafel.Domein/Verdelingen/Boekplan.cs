using Regietafel.Gebieden;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Tijd;

namespace Regietafel.Verdelingen;

/// <summary>
/// A part that a division hands on, beside what the book says of it now: <paramref name="Oud"/> is the entry that it replaces, and
/// <paramref name="Aantal"/> is null for a part that was there and is in the division no longer.
/// </summary>
public sealed record Deelwijziging(Gebied Van, Gebied Naar, Entry? Oud, int? Aantal, int? Amv)
{
    public OpgaveVerdeeld? Was => Oud?.Fact as OpgaveVerdeeld;

    public bool IsNieuw => Oud is null;

    public bool Vervalt => Aantal is null;

    /// <summary>True when the quantity becomes another one.</summary>
    public bool IsAnders => Was is { } was && (was.Aantal, was.Amv) != (Aantal, Amv);
}

/// <summary>What booking a division comes to: the facts, what each part was and becomes, and what else there is to know.</summary>
public sealed class Boekplan
{
    private readonly Book _book;
    private readonly Verdeelstaat _staat;
    private readonly Indeling _indeling;
    private readonly Peilmoment _moment;
    private readonly HashSet<GebiedCode> _binnen;

    /// <summary>Compares with what the book says of the term, all that is staged included.</summary>
    public Boekplan(Book book, Verdeelstaat staat, Taak taak, Termijn per, string? kenmerk = null)
    {
        (_book, _staat, Taak, Per) = (book, staat, taak, per);
        Kenmerk = kenmerk ?? Voorstel(staat.Vraag, per);
        _moment = new(per.Begin, book.Staged);
        _indeling = new(book, _moment);
        _binnen = [.. staat.Geheel.Alle.Select(t => t.Gebied.Code)];
        Delen = [.. Takken.SelectMany(Wijzigingen)];
        Delen = [.. Delen, .. Verder([.. Delen.Where(d => d.Vervalt)])];
        Opmerkingen = [.. OverGeheel().Concat(OverBladen()).Concat(VanBuiten())];
    }

    public Taak Taak { get; }

    public Termijn Per { get; }

    public string Kenmerk { get; }

    /// <summary>Every part from the whole down, and what falls away.</summary>
    public IReadOnlyList<Deelwijziging> Delen { get; }

    /// <summary>What the booking does not change but touches, in sentences: what stays undivided, what others divided already.</summary>
    public IReadOnlyList<string> Opmerkingen { get; }

    /// <summary>True when something that the book says already becomes something else.</summary>
    public bool Vervangt => Delen.Any(d => d.IsAnders || d.Vervalt);

    /// <summary>A reference by key, area and term: who divides the same again by the same key replaces it.</summary>
    public static string Voorstel(Verdeelvraag vraag, Termijn per) => $"{vraag.Sleutel.Code}-{vraag.Geheel}-{per}";

    /// <summary>How it was made, every part, and a withdrawal for each part that falls away.</summary>
    public IEnumerable<Draft> Drafts(Standing status, BronVerwijzing bron, Openbaarheid openbaarheid = default)
    {
        yield return Draft(Verdeelwijze.Schrijf(_staat, Kenmerk, Taak, Per));
        foreach (var deel in Delen)
        {
            if (deel.Aantal is { } aantal)
                yield return Draft(
                    new OpgaveVerdeeld(Taak, deel.Van.Code, deel.Naar.Code, Per, aantal, deel.Amv, status, Kenmerk)
                );
            else
                foreach (var entry in Geldend(deel.Oud!.Fact))
                    yield return Draft(
                        new Ingetrokken(entry.Nummer, entry.Fact.Subject, $"Vervalt door de verdeling {Kenmerk}.")
                    );
        }

        Draft Draft(Fact fact) => new(fact, Bron: fact is Ingetrokken ? null : bron, Openbaarheid: openbaarheid);
    }

    /// <summary>Areas that hand something on.</summary>
    private IEnumerable<Verdeeltak> Takken => _staat.Geheel.Alle.Where(t => t.Delen.Count > 0);

    private IEnumerable<Deelwijziging> Wijzigingen(Verdeeltak tak)
    {
        var uit = Stromen(_book.Dossier(tak.Gebied.Code)?[Taak].Uit)
            .ToDictionary(s => s.Naar.Code, s => s.Verloop.At(_moment)!);
        foreach (var deel in tak.Delen)
            yield return new(tak.Gebied, deel.Gebied, uit.GetValueOrDefault(deel.Gebied.Code), deel.Aantal, deel.Amv);
        foreach (var (naar, entry) in uit.OrderBy(u => u.Key))
        {
            if (tak.Delen.All(d => d.Gebied.Code != naar))
                yield return new(tak.Gebied, Gebied(naar), entry, null, null);
        }
    }

    /// <summary>What an area hands on that has nothing any more falls away with it: a division by other tables would leave it behind.</summary>
    private IEnumerable<Deelwijziging> Verder(IReadOnlyList<Deelwijziging> vervallen)
    {
        var weg = vervallen.Select(d => d.Oud!.Nummer).ToHashSet();
        var ahead = new Queue<Gebied>(vervallen.Select(d => d.Naar));
        while (ahead.TryDequeue(out var gebied))
        {
            if (_binnen.Contains(gebied.Code) || HeeftMeer(gebied.Code, weg))
                continue;
            foreach (var stroom in Stromen(_book.Dossier(gebied.Code)?[Taak].Uit).OrderBy(s => s.Naar.Code))
            {
                var entry = stroom.Verloop.At(_moment)!;
                if (!weg.Add(entry.Nummer))
                    continue;
                var naar = Gebied(stroom.Naar.Code);
                yield return new(gebied, naar, entry, null, null);
                ahead.Enqueue(naar);
            }
        }
    }

    /// <summary>The area has an opgave of its own, or is handed something that stays.</summary>
    private bool HeeftMeer(GebiedCode gebied, HashSet<long> weg)
    {
        var dossier = _book.Dossier(gebied)?[Taak];
        var opgaven = dossier?.Opgaven ?? Reeks<Termijn, Verloop>.Leeg;
        return Stromen(dossier?.In).Any(s => !weg.Contains(s.Verloop.At(_moment)!.Nummer))
            || opgaven
                .Values[opgaven.Eerste(Per)..opgaven.NaLaatste(Per)]
                .ToArray()
                .Any(o => o.At(_moment) is not null);
    }

    /// <summary>Every entry of a part that would show again when the last one is taken back.</summary>
    private IEnumerable<Entry> Geldend(Fact deel)
    {
        var verloop = _book.Find(deel)!;
        return verloop
            .Tot(_book.Staged)
            .Where(e =>
                e.Fact is not Ingetrokken
                && e.Geldigheid.Bevat(Per.Begin)
                && !verloop.IsIngetrokken(e.Nummer, _book.Staged)
            );
    }

    private IEnumerable<Stroom> Stromen(Reeks<Termijn, Stroom>? stromen)
    {
        var alle = stromen ?? Reeks<Termijn, Stroom>.Leeg;
        for (var i = alle.Eerste(Per); i < alle.Count && alle.Keys[i].CompareTo(Per) == 0; i++)
        {
            // What colleges handed over to each other is no part of a division.
            if (alle.Values[i].Verloop.FactAt<OpgaveVerdeeld>(_moment) is not null)
                yield return alle.Values[i];
        }
    }

    private IEnumerable<string> OverGeheel()
    {
        var naam = _staat.Geheel.Gebied.Naam;
        var verdeeld = _staat.Geheel.Delen.Sum(d => d.Aantal);
        var heeft = Balans.Van(_book, _staat.Geheel.Gebied.Code, Taak, Per, _moment).In;
        if (heeft is null)
            yield return $"{naam} heeft in het boek nog geen opgave {Wanneer}; leg die eerst vast.";
        else if (heeft > verdeeld)
            yield return $"{naam} heeft {Wanneer} een opgave van {heeft:N0}; {heeft - verdeeld:N0} blijft onverdeeld.";
        else if (heeft < verdeeld)
            yield return $"{naam} heeft {Wanneer} een opgave van {heeft:N0}; de delen zijn samen {verdeeld - heeft:N0} meer.";
    }

    private IEnumerable<string> OverBladen()
    {
        foreach (var blad in _staat.Geheel.Bladen)
        {
            var verder = Stromen(_book.Dossier(blad.Gebied.Code)?[Taak].Uit)
                .Sum(s => s.Verloop.FactAt<OpgaveVerdeeld>(_moment)!.Aantal);
            if (verder > 0)
                yield return verder > blad.Aantal
                    ? $"{blad.Gebied.Naam} verdeelde al {verder:N0} verder; dat blijft staan en is {verder - blad.Aantal:N0} meer dan het nu krijgt."
                    : $"{blad.Gebied.Naam} verdeelde al {verder:N0} verder; dat blijft staan.";
        }
    }

    private IEnumerable<string> VanBuiten()
    {
        var vervalt = Delen.Where(d => d.Vervalt).Select(d => d.Oud!.Nummer).ToHashSet();
        foreach (var tak in _staat.Geheel.Alle.Skip(1))
        {
            foreach (
                var stroom in Stromen(_book.Dossier(tak.Gebied.Code)?[Taak].In)
                    .Where(s => !_binnen.Contains(s.Van.Code) && !vervalt.Contains(s.Verloop.At(_moment)!.Nummer))
            )
            {
                var aantal = stroom.Verloop.FactAt<OpgaveVerdeeld>(_moment)!.Aantal;
                yield return $"{tak.Gebied.Naam} krijgt ook {aantal:N0} van {Gebied(stroom.Van.Code).Naam}; dat blijft staan en komt erbij.";
            }
        }
    }

    private string Wanneer => Per.IsHalfjaar ? $"voor {Per}" : $"per {Per.Begin:d MMMM yyyy}";

    private Gebied Gebied(GebiedCode code) => _indeling.Find(code) ?? new(code, code.ToString());
}
