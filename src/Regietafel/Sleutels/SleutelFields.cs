using Regietafel.Gebieden;
using Regietafel.Import.Layout;
using Regietafel.Import.Reading;
using Regietafel.Opgaven;
using Regietafel.Standen;
using Regietafel.Verdelingen;
using Regietafel.Web;

namespace Regietafel.Sleutels;

/// <summary>Reads the fields of a key; a formula that is none is said with the place where it goes wrong.</summary>
internal static class SleutelFields
{
    public static readonly IReadOnlyList<(string, string)> Taken =
    [
        .. Taak.Alle.Select(t => (CijferWoorden.Woord(t), StandWords.Titel(t))),
    ];

    public static readonly IReadOnlyList<(string, string)> Methoden =
    [
        .. MethodeWoorden.Alle.Select(m => (m.Woord, MethodeWoorden.Naam(m.Methode))),
    ];

    public static readonly IReadOnlyList<(string, string)> Niveaus =
    [
        .. Enum.GetValues<Niveau>()
            .Where(n => n > Niveau.Land)
            .Reverse()
            .Select(n => (CijferWoorden.Woord(n), StandWords.Niveau(n))),
    ];

    public static SleutelVastgesteld? Read(Form form)
    {
        var naam = form.ReadText("naam", "Vul een naam in.");
        var code = form.ReadText("code", "Vul een code in, zoals eigen-sleutel-2025.");
        var formule = form.ReadText("formule", "Vul een formule in, zoals inwoners * (1 + ses-woa).");
        if (formule is not null)
            Check(form, formule);
        var taak = Kies(form, "taak", Taak.Alle, "Kies een taak, of laat het leeg.");
        var niveau = Kies(
            form,
            "niveau",
            [.. Enum.GetValues<Niveau>().Where(n => n > Niveau.Land)],
            "Kies waarover de sleutel verdeelt."
        );
        var methode = form.Read<Methode>("methode", SleutelSheet.Methode.Parse.Invoke, "Kies hoe er wordt afgerond.");
        return naam is null || code is null || formule is null
            ? null
            : new(
                code,
                naam,
                taak,
                formule,
                methode,
                niveau ?? Niveau.Gemeente,
                form["grondslag"],
                form["toelichting"]
            );
    }

    private static void Check(Form form, string formule)
    {
        try
        {
            Formule.Lees(formule);
        }
        catch (Refusal refusal)
        {
            form.Refuse("formule", refusal.Message);
        }
    }

    private static T? Kies<T>(Form form, string naam, IReadOnlyList<T> waarden, string zin)
        where T : struct, Enum
    {
        if (form[naam] is not { } tekst)
            return null;
        foreach (var waarde in waarden)
        {
            if (CellText.Is(tekst, CijferWoorden.Woord(waarde)))
                return waarde;
        }
        form.Refuse(naam, zin);
        return null;
    }
}
