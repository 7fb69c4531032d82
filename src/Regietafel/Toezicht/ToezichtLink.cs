using Regietafel.Gebieden;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Tijd;
using Regietafel.Vastleggen;
using Regietafel.Web;

namespace Regietafel.Toezicht;

/// <summary>The addresses of the supervision; all keep the peilmoment.</summary>
public static class ToezichtLink
{
    /// <summary>The page about an area: a municipality or a province; null where there is none.</summary>
    public static string? Van(GebiedCode code, Peil peil) =>
        code.Niveau switch
        {
            Niveau.Gemeente => peil.Url($"{Navigation.Toezicht}/{code}"),
            Niveau.Provincie => Overzicht(code, peil),
            _ => null,
        };

    public static string Overzicht(GebiedCode provincie, Peil peil, string? toon = null) =>
        peil.Url(Navigation.Toezicht, ("provincie", provincie.ToString()), ("toon", toon));

    public static string Cijfer(GebiedCode code, Peil peil, Grootheid grootheid, Halfjaar halfjaar) =>
        HerkomstLink.Url(new CijferNaam(code, Taak.Statushouders, grootheid, new Termijn(halfjaar)), peil);

    /// <summary>A form, with what is known already filled in.</summary>
    public static string Vastleggen(
        RecordKind wat,
        GebiedCode code,
        Peil peil,
        params ReadOnlySpan<(string Name, string? Value)> more
    ) => wat.Ingevuld(peil, [("gebied", code.ToString()), .. more]);
}
