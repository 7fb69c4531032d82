using Regietafel.Import.Reading;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Toezicht;
using Regietafel.Web;

namespace Regietafel.Vastleggen;

/// <summary>A filled-in form about the taakstelling and its supervision as facts; null where something could not be read.</summary>
internal static class ToezichtDrafting
{
    /// <summary>How many transfers of one joint decision fit in the form.</summary>
    public const int Overdrachten = 4;

    public static List<Fact?> Read(RecordKind kind, Form form, Fields fields) =>
        kind.Slug switch
        {
            "overdracht" => Overdracht(form, fields),
            "koppelingen" => [Koppelingen(fields)],
            "ontheffing" => [Ontheffing(form, fields)],
            "verschoning" => [Verschoning(form, fields)],
            "trede" => [Trede(form, fields)],
            "brief" => [Brief(fields)],
            _ => throw new ArgumentException($"There is no form for '{kind.Slug}'.", nameof(kind)),
        };

    /// <summary>The rows of transfers that were filled in; the first always is one.</summary>
    public static IEnumerable<int> Rijen(Form form) =>
        Enumerable
            .Range(1, Overdrachten)
            .Where(rij => rij == 1 || (form[$"van-{rij}"] ?? form[$"naar-{rij}"] ?? form[$"aantal-{rij}"]) is not null);

    /// <summary>One fact for each row that was filled in.</summary>
    private static List<Fact?> Overdracht(Form form, Fields fields)
    {
        var (kenmerk, halfjaar) = (
            form.ReadText("kenmerk", "Vul het kenmerk van het gezamenlijke besluit in."),
            fields.Halfjaar()
        );
        var facts = new List<Fact?>();
        foreach (var rij in Rijen(form))
        {
            var (van, naar) = (fields.Gebied($"van-{rij}"), fields.Gebied($"naar-{rij}"));
            var aantal = form.Read<int>($"aantal-{rij}", CellText.TryInt, "Vul een heel getal in.");
            facts.Add(
                kenmerk is null || van is null || naar is null
                    ? null
                    : new TaakstellingOvergedragen(kenmerk, halfjaar, van, naar, aantal)
            );
        }
        return facts;
    }

    private static KoppelingenGemeld? Koppelingen(Fields fields)
    {
        var (gebied, halfjaar, aantal) = (fields.Gebied("gebied"), fields.Halfjaar(), fields.Aantal());
        var dag = fields.Dag("dag", "Vul de dag in van de opgave van het COA.");
        return gebied is null ? null : new(gebied, halfjaar, dag, aantal);
    }

    private static OntheffingVerleend? Ontheffing(Form form, Fields fields)
    {
        var (gebied, halfjaar, aantal) = (fields.Gebied("gebied"), fields.Halfjaar(), fields.Aantal());
        var kenmerk = form.ReadText("kenmerk", "Vul een kenmerk in, zoals O1.");
        var reden = form.ReadText("reden", "Vul in waarom de ontheffing is verleend.");
        return gebied is null || kenmerk is null || reden is null
            ? null
            : new(gebied, halfjaar, kenmerk, aantal, reden);
    }

    private static TekortVerschoond? Verschoning(Form form, Fields fields)
    {
        var (gebied, halfjaar, aantal) = (fields.Gebied("gebied"), fields.Halfjaar(), fields.Aantal());
        var reden = form.ReadText("reden", "Vul de grond in.");
        return gebied is null || reden is null ? null : new(gebied, halfjaar, aantal, reden);
    }

    private static TredeBepaald? Trede(Form form, Fields fields)
    {
        var gebied = fields.Gebied("gebied");
        var trede = form.Read<int>("trede", CellText.TryInt, "Kies een trede.");
        var vanaf = fields.Dag("vanaf", "Vul de dag in waarop de trede ingaat.");
        DateOnly? tot = form["tot"] is null
            ? null
            : fields.Dag("tot", "Vul de dag in waarop de termijn eindigt, of laat het leeg.");
        var reden = form.ReadText("reden", "Vul de reden van het besluit in.");
        return gebied is null || reden is null ? null : new(gebied, trede, vanaf, tot, reden);
    }

    private static BriefVerzonden? Brief(Fields fields)
    {
        var gebied = fields.Gebied("gebied");
        var vanaf = fields.Dag("vanaf", "Vul de eerste dag van de trede in.");
        var dag = fields.Dag("dag", "Vul de dag van de brief in.");
        return gebied is null ? null : new(gebied, vanaf, dag);
    }
}
