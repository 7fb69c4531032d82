using Regietafel.Import.Layout;
using Regietafel.Kalenders;
using Regietafel.Ledger;
using Regietafel.Opgaven;
using Regietafel.Sleutels;
using Regietafel.Web;

namespace Regietafel.Vastleggen;

/// <summary>A filled-in form as drafts; what cannot be read is said in the form.</summary>
internal static class Drafting
{
    public static IReadOnlyList<Draft> Read(RecordKind kind, Taak? taak, Form form, Book book)
    {
        var fields = new Fields(form, book);
        if (kind == RecordKind.Bron)
            return [.. SourceFields.Alone(form)];
        List<Fact?> facts = kind.Slug switch
        {
            "opgave" => [Opgave(taak!.Value, fields)],
            "verdeling" => [Verdeling(taak!.Value, fields)],
            "realisatie" => [.. Realisatie(taak!.Value, form, fields)],
            "beginsaldo" => [Beginsaldo(fields)],
            "kalenderstap" => [Kalenderstap(form, fields)],
            "correctie" => [Correctie(form, fields)],
            "sleutel" => [SleutelFields.Read(form)],
            _ when LocatieDrafting.Has(kind) => new LocatieDrafting(form, fields, book).Read(kind),
            _ when DoorkijkDrafting.Has(kind) => [DoorkijkDrafting.Read(kind, form, fields)],
            "noodvraag" => [SignaalDrafting.Noodvraag(form, fields)],
            "signaaldrempel" => [SignaalDrafting.Drempel(form, fields)],
            "locatieonderzoek" or "criterium" or "kandidaat" or "score" or "kandidaatbesluit" =>
            [
                OnderzoekDrafting.Read(kind, form, fields, book),
            ],
            _ => ToezichtDrafting.Read(kind, form, fields),
        };
        var (verwijzing, nieuw) = SourceFields.Read(form, book);
        var geldigheid = fields.Geldigheid();
        var openbaarheid = form.ReadOptional<Openbaarheid>(
            "openbaarheid",
            CellTypes.Openbaarheid.Parse.Invoke,
            "Kies wie dit mag zien."
        );
        if (!form.IsFine)
            return [];
        return
        [
            .. nieuw,
            .. facts.Select(f => new Draft(f!, f!.GeldigOp(geldigheid), verwijzing, Openbaarheid: openbaarheid)),
        ];
    }

    private static OpgaveVastgesteld? Opgave(Taak taak, Fields fields)
    {
        var (gebied, per, aantal) = (fields.Gebied("gebied"), fields.Per(taak), fields.Aantal());
        var (amv, status) = (fields.Amv(taak), fields.Status());
        return gebied is null ? null : new(taak, gebied, per, aantal, amv, status);
    }

    private static OpgaveVerdeeld? Verdeling(Taak taak, Fields fields)
    {
        var (van, naar) = (fields.Gebied("gebied"), fields.Gebied("naar"));
        var (per, aantal, amv, status) = (fields.Per(taak), fields.Aantal(), fields.Amv(taak), fields.Status());
        return van is null || naar is null ? null : new(taak, van, naar, per, aantal, amv, status);
    }

    /// <summary>One fact for each kind that was filled in; a kind left empty says nothing.</summary>
    private static List<Fact?> Realisatie(Taak taak, Form form, Fields fields)
    {
        var gebied = fields.Gebied("gebied");
        var gepland = form["wijze"] == "gepland" && taak != Taak.Statushouders;
        var dag = fields.Dag("dag", gepland ? "Vul de dag in waarop het plan er is." : "Vul de dag van de meting in.");
        var facts = new List<Fact?>();
        foreach (var soort in Soort.Van(taak))
        {
            var name = "aantal-" + soort.Code;
            if (form[name] is null)
                continue;
            var (aantal, ongeveer) = form.Read<(int?, bool)>(name, QuantityText.TryParse, QuantityText.Sentence);
            if (gebied is not null)
                facts.Add(
                    gepland
                        ? new RealisatieGepland(taak, soort.Code, gebied, dag, aantal, ongeveer)
                        : new RealisatieGemeld(taak, soort.Code, gebied, dag, aantal, ongeveer)
                );
        }
        if (facts.Count == 0 && form.IsFine)
            form.Refuse("aantal-" + Soort.Van(taak)[0].Code, "Vul ten minste één aantal in.");
        return facts;
    }

    private static BeginsaldoVastgesteld? Beginsaldo(Fields fields)
    {
        var (gebied, halfjaar, aantal) = (fields.Gebied("gebied"), fields.Halfjaar(), fields.Aantal());
        return gebied is null ? null : new(gebied, halfjaar, aantal);
    }

    private static KalenderstapGedaan? Kalenderstap(Form form, Fields fields)
    {
        var (gebied, stap) = (fields.Gebied("gebied"), form.ReadText("kalenderstap", "Kies de stap die gezet is."));
        var cyclus = form.Read<Cyclus>(
            "cyclus",
            static (text, out value) => Cyclus.TryParse(text.ToString(), null, out value),
            "Vul de cyclus in, zoals 2026-2027 of 2026-II."
        );
        var dag = fields.Dag("dag", "Vul de dag in waarop de stap gezet is.");
        return gebied is null || stap is null ? null : new(gebied, stap, cyclus, dag, form["toelichting"]);
    }

    private static SaldoGecorrigeerd? Correctie(Form form, Fields fields)
    {
        var (gebied, halfjaar, aantal) = (fields.Gebied("gebied"), fields.Halfjaar(), fields.Aantal());
        var kenmerk = form.ReadText("kenmerk", "Vul een kenmerk in, zoals C1.");
        var toelichting = form.ReadText("toelichting", "Vul in wat de correctie verklaart.");
        return gebied is null || kenmerk is null || toelichting is null
            ? null
            : new(gebied, halfjaar, kenmerk, aantal, toelichting);
    }
}
