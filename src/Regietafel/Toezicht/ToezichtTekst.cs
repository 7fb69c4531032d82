using Regietafel.Standen;
using Regietafel.Web;

namespace Regietafel.Toezicht;

/// <summary>The supervision as a page of text.</summary>
internal static class ToezichtTekst
{
    private const int Naam = 30;
    private const int Getal = 14;

    /// <summary>A line a municipality, the most serious first.</summary>
    public static void Overzicht(TextWriter output, IReadOnlyList<Toezichtstand> gemeenten)
    {
        output.WriteLine(
            Regel("gemeente", "trede", "sinds", "eindsaldo", "toetstekort", "in te lopen", "verwacht") + "  voorstel"
        );
        foreach (var stand in gemeenten)
            output.WriteLine(
                Regel(
                    $"{stand.Gebied.Naam} ({stand.Gebied.Code})",
                    stand.Op == 0 ? "–" : $"{stand.Op}",
                    stand.Trede is { } trede ? Tekst.Iso(trede.Sinds) : "",
                    stand.Tekort is { } t ? Tekst.Verschil(t.Eindsaldo) : "n.g.",
                    stand.Tekort is { } toets ? Tekst.Getal(toets.Toetstekort) : "n.g.",
                    stand.Tekort is { } nog ? Tekst.Getal(nog.NogInTeLopen) : "n.g.",
                    stand.Huidig?.VerwachtEindsaldo.Aantal is { } verwacht ? Tekst.Verschil(verwacht) : "–"
                ) + $"  {ToezichtWoorden.Voorstel(stand)}"
            );
    }

    /// <summary>Everything about one municipality.</summary>
    public static void Gemeente(TextWriter output, Toezichtbeeld beeld, Toezichtstand stand)
    {
        output.WriteLine(stand.Trede is { } trede ? $"Op trede {ToezichtWoorden.Trede(trede)}" : "Niet op de ladder");
        if (stand.Trede is { } hier)
            output.WriteLine(
                $"  sinds {Tekst.Dag(hier.Sinds)}{(hier.Tot is { } tot ? $", termijn tot {Tekst.Dag(tot)}" : "")}"
            );
        if (ToezichtWoorden.Brief(stand.Trede, beeld.Peildatum) is { } brief)
            output.WriteLine($"  brief: {brief}");
        output.WriteLine($"Voorstel: {ToezichtWoorden.Voorstel(stand)}");
        if (ToezichtWoorden.Volgende(stand) is { Length: > 0 } volgende)
            output.WriteLine($"  {volgende}");
        foreach (var reden in stand.Voorstel.Redenen)
            output.WriteLine($"  - {reden}");
        foreach (var half in new[] { stand.Vorig, stand.Huidig }.OfType<HalfjaarToezicht>())
            Halfjaar(output, beeld, stand, half);
    }

    private static void Halfjaar(TextWriter output, Toezichtbeeld beeld, Toezichtstand stand, HalfjaarToezicht half)
    {
        output.WriteLine();
        output.WriteLine(half.Halfjaar.ToString());
        Cijfer("taakstelling", half.Stand.Taakstelling?.Aantal ?? default);
        Cijfer("beginsaldo", half.Stand.Beginsaldo, teken: true);
        Cijfer("gecorrigeerde taakstelling", half.Stand.Gecorrigeerd);
        if (half.Stand.Maandnorm is { } norm)
            output.WriteLine($"  {"maandnorm".PadRight(Naam)}{ToezichtWoorden.Tiende(norm).PadLeft(Getal)}");
        Cijfer("gehuisvest", half.Stand.Gehuisvest.Totaal);
        Cijfer("eindsaldo", half.Stand.Eindsaldo, teken: true);
        Cijfer("verwacht eindsaldo", half.VerwachtEindsaldo, teken: true, alsBekend: true);
        Cijfer("koppelingen", half.Koppelingen);
        Cijfer("verklaard door koppelingen", half.Verklaard, alsBekend: true);
        Cijfer("ontheffing", half.Ontheffing, alsBekend: true);
        Cijfer("verschoond", half.Verschoond, alsBekend: true);
        Cijfer("toetstekort", half.Toetstekort, alsBekend: true);
        foreach (var maand in beeld.Maanden(stand.Gebied.Code, half.Stand).Where(m => m.IsVoorbij))
            Cijfer($"  stand op {Tekst.Dag(maand.Dag)}", maand.Gehuisvest);

        void Cijfer(string label, Cijfer cijfer, bool teken = false, bool alsBekend = false)
        {
            if (alsBekend && !cijfer.IsGeregistreerd)
                return;
            var getal =
                cijfer.Aantal is not { } aantal ? "n.g."
                : teken ? Tekst.Verschil(aantal)
                : Tekst.Getal(aantal);
            output.WriteLine($"  {label.PadRight(Naam)}{(getal + (cijfer.Afgeleid ? "*" : "")).PadLeft(Getal)}");
        }
    }

    private static string Regel(string naam, params ReadOnlySpan<string> cellen)
    {
        var regel = naam.PadRight(Naam);
        foreach (var cel in cellen)
            regel += cel.PadLeft(Getal);
        return regel;
    }
}
