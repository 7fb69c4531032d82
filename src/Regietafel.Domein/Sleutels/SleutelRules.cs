using Regietafel.Ledger;

namespace Regietafel.Sleutels;

/// <summary>What a key may be.</summary>
internal static class SleutelRules
{
    private const int LangsteCode = 60;

    public static Refusal? Refuse(SleutelVastgesteld feit) =>
        RefuseCode(feit.Code)
        ?? FieldRules.Text(feit.Naam, "de naam", 120, "naam")
        ?? RefuseFormule(feit.Formule)
        ?? FieldRules.Optional(feit.Grondslag, "de grondslag", 400, "grondslag")
        ?? FieldRules.Optional(feit.Toelichting, "de toelichting", 1000, "toelichting");

    private static Refusal? RefuseCode(string code) =>
        IsCode(code)
            ? null
            : new(
                "sleutel-onjuist",
                $"‘{code}’ is geen code van een verdeelsleutel: schrijf kleine letters, cijfers en streepjes, zoals eigen-sleutel-2025.",
                "code"
            );

    private static bool IsCode(string code) =>
        code.Length is > 0 and <= LangsteCode
        && code[0] != '-'
        && code[^1] != '-'
        && code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private static Refusal? RefuseFormule(string tekst)
    {
        try
        {
            return Formule.Lees(tekst).Indicatoren.Count == 0
                ? new(
                    "formule-zonder-indicator",
                    "De formule noemt geen indicator, zoals inwoners; dan weegt elk gebied evenveel.",
                    "formule"
                )
                : null;
        }
        catch (Refusal refusal)
        {
            return refusal;
        }
    }
}
