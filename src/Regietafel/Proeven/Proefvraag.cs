using Regietafel.Gebieden;
using Regietafel.Import;
using Regietafel.Import.Reading;
using Regietafel.Opgaven;
using Regietafel.Sleutels;
using Regietafel.Standen;
using Regietafel.Tijd;
using Regietafel.Vastleggen;
using Regietafel.Verdelingen;
using Regietafel.Web;

namespace Regietafel.Proeven;

/// <summary>
/// What a page of the Proef asks, from its address: what is divided, and up to four ways to do it. What is left open comes from the book: the term
/// of the opgave that counts, and its number. What cannot be read is said in the form.
/// </summary>
public sealed class Proefvraag
{
    public const int MeesteVarianten = 4;

    /// <summary>As much as the book can say of an opgave.</summary>
    private const int Meeste = 1_000_000;

    /// <summary>The fields of a variant.</summary>
    public static readonly IReadOnlyList<string> Velden =
    [
        "sleutel",
        "via",
        "methode",
        "aantal",
        "amv",
        "kleinste",
        "indicatordatum",
        "zaad",
        "grenzen",
    ];

    public Proefvraag(Form form, Stand stand)
    {
        (Form, Stand, Bos) = (form, stand, new(Naslag.Sleutels, stand.Book, stand.Peilmoment));
        Taak = form.ReadOptional<Taak>("taak", TryTaak, "Kies een taak.");
        Gebied = LeesGebied();
        Per = LeesPer() ?? (Gebied is null ? null : Geldend(Gebied.Code));
        var opgave = Gebied is not null && Per is { } per ? stand.Opgave(Gebied.Code, Taak, per) : null;
        UitBoek = form["aantal"] is null && opgave?.Aantal.Aantal is not null;
        Aantal = Getal("aantal") ?? (UitBoek ? opgave!.Aantal.Aantal : null);
        Amv = Taak == Taak.Asiel ? Getal("amv") ?? (UitBoek ? opgave!.Amv.Aantal : null) : null;
        if (Amv > Aantal)
            form.Refuse(
                "amv",
                $"Het deel voor AMV ({Tekst.Getal(Amv.Value)}) is meer dan het aantal ({Tekst.Getal(Aantal!.Value)})."
            );
        Nummers = Gebied is null ? [] : [.. Enumerable.Range(1, MeesteVarianten).Where(n => n == 1 || Staat(n))];
        if (Gebied is not null && Aantal is null && form.Error("aantal") is null && form.Error("per") is null)
            form.Refuse("aantal", $"Vul in hoeveel {Gebied.Naam} verdeelt: het boek heeft daar geen opgave voor.");
        if (form.Given.Select(f => TeVeel(f.Name)).FirstOrDefault(n => n is not null) is { } nummer)
            form.Refuse("", $"Hier staan hoogstens {MeesteVarianten} varianten naast elkaar: variant {nummer} niet.");
        Varianten = Gebied is null || Aantal is null || form.Error("amv") is not null ? [] : [.. Nummers.Select(Reken)];
    }

    public Form Form { get; }

    public Stand Stand { get; }

    public Sleutelbos Bos { get; }

    public Taak Taak { get; }

    /// <summary>The whole; null when nothing is asked yet.</summary>
    public Gebied? Gebied { get; }

    public Termijn? Per { get; }

    public int? Aantal { get; }

    public int? Amv { get; }

    /// <summary>Nobody filled in a number; it is the opgave in the book.</summary>
    public bool UitBoek { get; }

    /// <summary>The numbers of the variants that are asked for.</summary>
    public IReadOnlyList<int> Nummers { get; }

    public IReadOnlyList<Variant> Varianten { get; }

    /// <summary>Everything asked for could be answered.</summary>
    public bool IsGoed => Form.IsFine && Varianten.All(v => v.Staat is not null);

    /// <summary>Everything that is wrong, with the field to mend it and the variant it is in.</summary>
    public IReadOnlyList<(string Name, string Message)> Fouten =>
        [
            .. Form.Errors.Select(f => (f.Name, InVariant(f.Name, f.Message))),
            .. Varianten
                .Where(v => v.Reden is not null)
                .Select(v => (Variant.Veld(v.Nummer, "sleutel"), $"{v.Titel}: {v.Reden}")),
        ];

    /// <summary>The number of a variant that is not there yet; null when all are.</summary>
    public int? Vrij =>
        Nummers.Count is 0 or MeesteVarianten
            ? null
            : Enumerable.Range(1, MeesteVarianten).First(n => !Nummers.Contains(n));

    /// <summary>The key that a variant has where none was chosen: one that the book has for the task, else that of the law.</summary>
    public string Sleutel(int nummer) =>
        Form[Variant.Veld(nummer, "sleutel")]
        ?? (
            nummer > 1
                ? ""
                : (
                    Bos.Alle.FirstOrDefault(s => s.Entry is not null && s.Feit.Taak == Taak)?.Code
                    ?? (
                        Taak switch
                        {
                            Taak.Asiel => "spreidingswet",
                            Taak.Statushouders => "statushouders",
                            _ => "inwoners",
                        }
                    )
                )
        );

    /// <summary>The address of a page about this question.</summary>
    /// <param name="anders">Fields that are other than asked; null leaves one out.</param>
    public string Url(Peil peil, string pad, params IEnumerable<(string Naam, string? Waarde)> anders)
    {
        var andere = anders.ToList();
        var gelijk = Form
            .Given.Where(f =>
                f.Name is not ("peildatum" or "bekend-op" or "bekendOp") && andere.All(a => a.Naam != f.Name)
            )
            .Select(f => (f.Name, (string?)f.Value));
        return peil.Url(pad, [.. gelijk.Concat(andere)]);
    }

    private static bool TryTaak(ReadOnlySpan<char> tekst, out Taak taak)
    {
        foreach (var waarde in Taak.Alle)
        {
            taak = waarde;
            if (CellText.Is(tekst, CijferWoorden.Woord(waarde)))
                return true;
        }
        taak = default;
        return false;
    }

    private bool Staat(int nummer) => Velden.Any(v => Form[Variant.Veld(nummer, v)] is not null);

    /// <summary>The number at the end of a field of a variant too many.</summary>
    private static int? TeVeel(string naam) =>
        naam.Split('-') is [var veld, var nummer]
        && Velden.Contains(veld)
        && int.TryParse(nummer, out var getal)
        && getal > MeesteVarianten
            ? getal
            : null;

    private Gebied? LeesGebied()
    {
        if (Form["gebied"] is null && ((string[])["sleutel", "aantal", "amv", "per"]).Any(v => Form[v] is not null))
            Form.Refuse("gebied", "Vul het gebied in dat verdeelt, zoals Gelderland of NL.");
        if (Form["gebied"] is null || new Fields(Form, Stand.Book).Gebied("gebied") is not { } code)
            return null;
        if (Stand.Indeling.Find(code) is not { } gebied)
            Form.Refuse("gebied", $"{code} is er op {Tekst.Dag(Stand.Peilmoment.Peildatum)} niet.");
        else if (gebied.Niveau == Niveau.Gemeente)
            Form.Refuse("gebied", $"{gebied.Naam} is een gemeente: daar is niets onder te verdelen.");
        else
            return gebied;
        return null;
    }

    private Termijn? LeesPer()
    {
        if (Form["per"] is not { } tekst)
            return null;
        if (!CellText.TryTermijn(tekst, out var per))
            Form.Refuse("per", $"‘{tekst}’ is geen dag of halfjaar, zoals 1-7-2025 of 2025-I.");
        else if (per.IsHalfjaar != (Taak == Taak.Statushouders))
            Form.Refuse(
                "per",
                per.IsHalfjaar
                    ? $"Een opgave {Woorden.Taak(Taak)} geldt per dag, zoals 1-7-2025."
                    : "Een taakstelling statushouders geldt per halfjaar, zoals 2025-I."
            );
        else
            return per;
        return null;
    }

    private Termijn? Geldend(GebiedCode code) => Form.Error("per") is null ? Stand.Opgave(code, Taak)?.Per : null;

    /// <summary>The number and the part for minors of the first variant are those of the question.</summary>
    private string InVariant(string veld, string zin) =>
        Nummers.FirstOrDefault(n => Velden.Any(v => Variant.Veld(n, v) == veld)) is > 0 and var nummer
        && Nummers.Count > 1
        && veld is not ("aantal" or "amv")
            ? $"Variant {nummer}: {zin}"
            : zin;

    private int? Getal(string naam) =>
        Form[naam] is null ? null
        : Form.Read<int>(naam, TryGetal, $"Vul een heel getal in van 0 tot en met {Tekst.Getal(Meeste)}.") is var getal
        && Form.Error(naam) is null
            ? getal
        : null;

    private static bool TryGetal(ReadOnlySpan<char> tekst, out int getal) =>
        CellText.TryInt(tekst, out getal) && getal is >= 0 and <= Meeste;

    private Variant Reken(int nummer)
    {
        var (grenzen, sleutels, fouten) = Grenzenveld.Lees(Stand.Book, Bos, Form[Variant.Veld(nummer, "grenzen")]);
        var isGoed = fouten.Count == 0;
        foreach (var fout in fouten)
            Form.Refuse(Variant.Veld(nummer, "grenzen"), fout);
        var vraag = new VerdeelInvoer(Veld, Fout, Bos).Lees();
        if (vraag is null || !isGoed)
            return new(nummer, null, null, null);
        try
        {
            return new(nummer, vraag, Verdeelstaat.Van(Stand.Book, Stand.Peilmoment, vraag), null);
        }
        catch (Refusal refusal)
        {
            return new(nummer, vraag, null, refusal.Message);
        }

        string? Veld(string naam) =>
            naam switch
            {
                "gebied" => Gebied!.Code.ToString(),
                "sleutel" => Sleutel(nummer) is { Length: > 0 } code ? code : null,
                "grenzen" => grenzen,
                "eigenSleutels" => sleutels,
                "aantal" => Form[Variant.Veld(nummer, naam)] ?? $"{Aantal}",
                "amv" when Taak != Taak.Asiel => null,
                "amv" => Form[Variant.Veld(nummer, naam)] ?? (Amv is { } amv ? $"{amv}" : null),
                _ => Form[Variant.Veld(nummer, naam)],
            };

        void Fout(string naam, string zin)
        {
            isGoed = false;
            Form.Refuse(Variant.Veld(nummer, naam == "eigenSleutels" ? "grenzen" : naam), zin);
        }
    }
}
