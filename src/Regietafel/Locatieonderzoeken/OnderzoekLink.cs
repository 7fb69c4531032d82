using Regietafel.Gebieden;
using Regietafel.Vastleggen;
using Regietafel.Web;

namespace Regietafel.Locatieonderzoeken;

/// <summary>The addresses of searches for locations; all keep the peilmoment.</summary>
public static class OnderzoekLink
{
    public const string Alle = "/locatieonderzoeken";
    public const string Een = "/locatieonderzoek/";

    public static string Lijst(GebiedCode? gebied, Peil peil) => peil.Url(Alle, ("gebied", gebied?.ToString()));

    public static string Van(KorteCode code, Peil peil, params ReadOnlySpan<(string Name, string? Value)> more) =>
        peil.Url(Een + code, more);

    /// <summary>A form, with what is known already filled in.</summary>
    public static string Vastleggen(
        RecordKind wat,
        KorteCode onderzoek,
        Peil peil,
        params ReadOnlySpan<(string Name, string? Value)> more
    ) => wat.Ingevuld(peil, [("onderzoek", onderzoek.ToString()), .. more]);
}
