using System.Collections.Concurrent;
using Regietafel.Ledger;
using Regietafel.Tijd;

namespace Regietafel.Gebieden;

/// <summary>
/// Which areas there are at a peilmoment and which lies in which, in both hierarchies: land → provincie → subregio → gemeente and
/// land → veiligheidsregio → gemeente. Answers are computed when asked and kept for this peilmoment; any number of threads can ask.
/// </summary>
public sealed class Indeling(Book book, Peilmoment peilmoment)
{
    private static readonly Niveau[] Niveaus = Enum.GetValues<Niveau>();

    private readonly ConcurrentDictionary<Dossier, Kring> _kringen = new();
    private readonly ConcurrentDictionary<(GebiedCode, Niveau), IReadOnlyList<GebiedCode>> _delen = new();
    private readonly ConcurrentDictionary<(GebiedCode, Niveau), bool> _dekkend = new();
    private readonly ConcurrentDictionary<GebiedCode, Gebied?> _gevonden = new();

    internal DateOnly Peildatum => peilmoment.Peildatum;

    /// <summary>The area, or null when it does not exist at this peilmoment.</summary>
    public Gebied? Find(GebiedCode code)
    {
        if (_gevonden.TryGetValue(code, out var gebied))
            return gebied;
        if (book.Dossier(code) is not { } dossier)
            return null;
        return _gevonden[code] = Naam(dossier) is { } naam ? new(code, naam) : null;
    }

    /// <summary>Every area that exists at this peilmoment, in order of level and name.</summary>
    public IEnumerable<Gebied> Gebieden =>
        book
            .Gebieden.Select(Find)
            .OfType<Gebied>()
            .OrderBy(g => g.Niveau)
            .ThenBy(g => g.Naam, StringComparer.OrdinalIgnoreCase);

    /// <summary>The whole of that level in which the area lies, directly or through another.</summary>
    public GebiedCode? Geheel(GebiedCode code, Niveau niveau) =>
        book.Dossier(code) is { } dossier ? Geheel(dossier, niveau) : null;

    /// <summary>The wholes that the area lies in, in both hierarchies, the largest first.</summary>
    public IEnumerable<GebiedCode> Gehelen(GebiedCode code) =>
        Niveaus.Where(niveau => niveau < code.Niveau).Select(niveau => Geheel(code, niveau)).OfType<GebiedCode>();

    /// <summary>The areas of one level that lie in this one, directly or through another, in order of name.</summary>
    public IReadOnlyList<GebiedCode> Delen(GebiedCode geheel, Niveau niveau)
    {
        if (_delen.TryGetValue((geheel, niveau), out var delen))
            return delen;
        if (book.Dossier(geheel) is not { } dossier)
            return [];
        return _delen[(geheel, niveau)] = [
            .. Kring(dossier)
                .Leden.Where(d => d != dossier && d.Code.Niveau == niveau && Naam(d) is not null)
                .OrderBy(Naam, StringComparer.OrdinalIgnoreCase)
                .Select(d => d.Code),
        ];
    }

    /// <summary>True when the areas of that level hold every municipality of the whole, so that their figures can add up to it.</summary>
    public bool IsDekkend(GebiedCode geheel, Niveau niveau)
    {
        if (_dekkend.TryGetValue((geheel, niveau), out var dekkend))
            return dekkend;
        var delen = Delen(geheel, niveau);
        if (delen.Count == 0)
            return false;
        return _dekkend[(geheel, niveau)] =
            niveau == Niveau.Gemeente
            || Delen(geheel, Niveau.Gemeente).Count == delen.Sum(d => Delen(d, Niveau.Gemeente).Count);
    }

    /// <summary>The municipalities that merged into this one by the peildatum, those that merged into them included.</summary>
    public IEnumerable<GebiedCode> Voorgangers(GebiedCode code) =>
        book.Dossier(code) is { } dossier
            ? Kring(dossier).Leden.Where(d => d != dossier && OpgegaanIn(d) is not null).Select(d => d.Code)
            : [];

    /// <summary>Into which area this one merged by the peildatum, if it did.</summary>
    public GebiedCode? OpgegaanIn(GebiedCode code) => book.Dossier(code) is { } dossier ? OpgegaanIn(dossier) : null;

    /// <summary>Where what lies in this municipality lies by the peildatum: in the one it went into in the end, or still in itself.</summary>
    internal GebiedCode Opvolger(GebiedCode gemeente)
    {
        while (OpgegaanIn(gemeente) is { } opvolger && opvolger != gemeente)
            gemeente = opvolger;
        return gemeente;
    }

    /// <summary>The area itself and all that lies in it or merged into what lies in it.</summary>
    internal Kring Kring(Dossier geheel)
    {
        if (_kringen.TryGetValue(geheel, out var kring))
            return kring;
        kring = new();
        Verzamel(geheel, kring);
        return _kringen[geheel] = kring;
    }

    /// <summary>True when nothing can lie in the area but itself, which spares the circle.</summary>
    internal static bool IsEnkel(Dossier dossier) => dossier.Delen.Count == 0 && dossier.Voorgangers.Count == 0;

    private void Verzamel(Dossier geheel, Kring kring)
    {
        if (!kring.Add(geheel))
            return;
        var delen = geheel.Delen;
        for (var i = 0; i < delen.Count; i++)
        {
            if (Direct(delen.Values[i], geheel.Code.Niveau) == geheel.Code)
                Verzamel(delen.Values[i], kring);
        }
        var voorgangers = geheel.Voorgangers;
        for (var i = 0; i < voorgangers.Count; i++)
        {
            if (OpgegaanIn(voorgangers.Values[i]) == geheel.Code)
                Verzamel(voorgangers.Values[i], kring);
        }
    }

    /// <summary>
    /// The whole of that level the area lies in by a fact of its own. An area that ended without a successor stays where it last lay, so that
    /// what it owed is not lost.
    /// </summary>
    private GebiedCode? Direct(Dossier deel, Niveau niveau)
    {
        if (deel.Gehelen[(int)niveau] is not { } verloop || OpgegaanIn(deel) is not null)
            return null;
        var entry = verloop.At(peilmoment) ?? (IsBeeindigd(deel) ? verloop.Laatste(peilmoment.Bekend) : null);
        return (entry?.Fact as IndelingVastgesteld)?.Geheel;
    }

    private GebiedCode? Geheel(Dossier deel, Niveau niveau)
    {
        if (OpgegaanIn(deel) is { } opvolger && opvolger != deel.Code)
            return Geheel(opvolger, niveau);
        if (Direct(deel, niveau) is { } direct)
            return direct;
        for (var via = deel.Code.Niveau - 1; via > niveau; via--)
        {
            if (Direct(deel, via) is { } tussen && Geheel(tussen, niveau) is { } geheel)
                return geheel;
        }
        return null;
    }

    private string? Naam(Dossier dossier) =>
        OpgegaanIn(dossier) is null ? dossier.Bestaan?.FactAt<GebiedVastgesteld>(peilmoment)?.Naam : null;

    private bool IsBeeindigd(Dossier dossier) =>
        dossier.Bestaan?.Laatste(peilmoment.Bekend) is { Geldigheid.Tot: { } tot } && tot <= peilmoment.Peildatum;

    private GebiedCode? OpgegaanIn(Dossier dossier) => dossier.Opgegaan?.FactAt<GebiedOpgegaan>(peilmoment)?.In;
}
