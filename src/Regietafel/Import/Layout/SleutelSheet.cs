using Regietafel.Documenten;
using Regietafel.Gebieden;
using Regietafel.Import.Reading;
using Regietafel.Opgaven;
using Regietafel.Sleutels;
using Regietafel.Verdelingen;

namespace Regietafel.Import.Layout;

/// <summary>The keys that are divided by.</summary>
internal static class SleutelSheet
{
    private static readonly string Methoden = string.Join(", ", MethodeWoorden.Alle.Select(w => w.Woord));

    public static readonly CellType<Methode> Methode = new(
        Methoden,
        CellKind.Text,
        static (text, out value) =>
        {
            foreach (var (woord, methode) in MethodeWoorden.Alle)
            {
                if (CellText.Is(text, woord))
                {
                    value = methode;
                    return true;
                }
            }
            value = default;
            return false;
        },
        text => $"{text} is geen methode: kies {Methoden}."
    )
    {
        Choices = [.. MethodeWoorden.Alle.Select(w => w.Woord)],
    };

    private static readonly Column<string> Code = new(
        "code",
        CellTypes.Text,
        "Korte naam in kleine letters, zoals eigen-sleutel-2025; een sleutel met de code van een meegeleverde gaat voor"
    )
    {
        Required = true,
    };

    private static readonly Column<string> Naam = new("naam", CellTypes.Text, "Hoe mensen de sleutel noemen")
    {
        Required = true,
    };

    private static readonly Column<Taak> TaakColumn = new(
        "taak",
        CellTypes.Taak,
        "De opgave waar de sleutel voor is; leeg: voor elke"
    );

    private static readonly Column<string> Formule = new(
        "formule",
        CellTypes.Text,
        "Het gewicht van een gebied, zoals inwoners * (1 + ses-woa); met + - * /, haakjes, som(…), min(…; …) en max(…; …)"
    )
    {
        Required = true,
    };

    private static readonly Column<Methode> MethodeColumn = new("methode", Methode, "Hoe er wordt afgerond")
    {
        Required = true,
    };

    private static readonly Column<Niveau> NiveauColumn = new(
        "niveau",
        CellTypes.Niveau,
        "Waarover wordt verdeeld; leeg: gemeente"
    );

    private static readonly Column<string> Grondslag = new(
        "grondslag",
        CellTypes.Text,
        "De wet of de afspraak waarop de sleutel rust"
    );

    private static readonly Column<string> Toelichting = new("toelichting", CellTypes.Text, "Wat erbij hoort te staan");

    public static readonly Sheet Sleutels = new(
        "sleutels",
        "Verdeelsleutels: waarnaar een opgave wordt verdeeld en hoe er wordt afgerond.",
        [Code, Naam, TaakColumn, Formule, MethodeColumn, NiveauColumn, Grondslag, Toelichting],
        Columns.Tail
    )
    {
        Holds = f => f is SleutelVastgesteld,
        Read = row => new SleutelVastgesteld(
            row.Get(Code),
            row.Get(Naam),
            row.Maybe(TaakColumn),
            row.Get(Formule),
            row.Get(MethodeColumn),
            row.Maybe(NiveauColumn) ?? Niveau.Gemeente,
            row.Find(Grondslag),
            row.Find(Toelichting)
        ),
        Write = fact =>
        {
            var f = (SleutelVastgesteld)fact;
            return
            [
                f.Code,
                f.Naam,
                f.Taak is { } taak ? CellTypes.Word(taak) : null,
                f.Formule,
                MethodeWoorden.Woord(f.Methode),
                CellTypes.Word(f.Niveau),
                f.Grondslag,
                f.Toelichting,
            ];
        },
    };
}
