using System.Globalization;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Verdelingen;
using Regietafel.Web;

namespace Regietafel.Proeven;

/// <summary>Addresses of the Proef: with a variant more or less, and for a division that was booked as it was asked then.</summary>
internal static class ProefLink
{
    /// <summary>The same question without one variant.</summary>
    public static string Zonder(Proefvraag vraag, Peil peil, int nummer) =>
        vraag.Url(peil, Navigation.Verdelen, Proefvraag.Velden.Select(v => (Variant.Veld(nummer, v), (string?)null)));

    /// <summary>The same question with a copy of a variant; null when there is no room.</summary>
    public static string? Kopie(Proefvraag vraag, Peil peil, int nummer) =>
        vraag.Vrij is { } vrij
            ? vraag.Url(
                peil,
                Navigation.Verdelen,
                Proefvraag
                    .Velden.Where(v => nummer > 1 || v is not ("aantal" or "amv"))
                    .Select(v =>
                        (
                            Variant.Veld(vrij, v),
                            v == "sleutel" ? vraag.Sleutel(nummer) : vraag.Form[Variant.Veld(nummer, v)]
                        )
                    )
            )
            : null;

    public static string Van(Peil peil, VerdelingGemaakt feit) => Url(peil, feit, Navigation.Verdelen);

    /// <summary>With what was known when it was booked: the key and the indicators of then.</summary>
    public static string ZoalsHetWas(Peil peil, Entry gemaakt) =>
        Van(
            peil with
            {
                BekendOp = gemaakt.Geregistreerd.Moment.ToString("O", CultureInfo.InvariantCulture),
            },
            (VerdelingGemaakt)gemaakt.Fact
        );

    public static string Vastleggen(Peil peil, VerdelingGemaakt feit, Standing status) =>
        Url(
            peil,
            feit,
            "/verdelen/vastleggen",
            ("status", CijferWoorden.Woord(status)),
            ("kenmerk", feit.Kenmerk),
            ("variant", "1")
        );

    private static string Url(Peil peil, VerdelingGemaakt feit, string pad, params (string, string?)[] meer)
    {
        var vraag = Verdeelwijze.Lees(feit);
        var apart = vraag.EigenSleutels.OrderBy(s => s.Key).Select(s => $"{s.Key}={s.Value.Code}");
        var grenzen = string.Join(", ", apart.Prepend(feit.Grenzen).OfType<string>());
        return (peil with { Peildatum = feit.Peildatum }).Url(
            pad,
            [
                ("taak", CijferWoorden.Woord(feit.Taak)),
                ("gebied", feit.Van.ToString()),
                ("per", feit.Per.ToString()),
                ("aantal", $"{feit.Aantal}"),
                ("amv", feit.Amv is { } amv ? $"{amv}" : null),
                ("sleutel", feit.Sleutel),
                ("via", feit.Trappen),
                ("methode", MethodeWoorden.Woord(feit.Methode)),
                ("indicatordatum", feit.Indicatordatum == feit.Peildatum ? null : Tekst.Iso(feit.Indicatordatum)),
                ("kleinste", feit.Kleinste > 0 ? $"{feit.Kleinste}" : null),
                ("zaad", feit.Zaad),
                ("grenzen", grenzen),
                .. meer,
            ]
        );
    }
}
