using Regietafel.Import.Layout;
using Regietafel.Import.Reading;
using Regietafel.Locaties;
using Regietafel.Opgaven;
using Regietafel.Signalen;
using Regietafel.Web;

namespace Regietafel.Vastleggen;

/// <summary>A filled-in form about warnings as a fact; null where something could not be read.</summary>
internal static class SignaalDrafting
{
    public static NoodvraagGesteld? Noodvraag(Form form, Fields fields)
    {
        var gebied = fields.Gebied("gebied");
        var kenmerk = form.ReadText("kenmerk", "Vul een kenmerk in, zoals LRT-2023-05.");
        var taak = form.Read<Taak>("taak", CellTypes.Taak.Parse.Invoke, "Kies de taak.");
        var vanaf = fields.Dag("vanaf", "Vul de dag in waarop de vraag is gesteld.");
        var nu = form.Read<int>("nu", CellText.TryInt, "Vul in hoeveel plaatsen direct nodig zijn; 0 mag.");
        int? totaal = form["totaal"] is null
            ? null
            : form.Read<int>("totaal", CellText.TryInt, "Vul een heel getal in, of laat het leeg.");
        DateOnly? tot = form["tot"] is null
            ? null
            : fields.Dag("tot", "Vul in tot welke dag de vraag geldt, of laat het leeg.");
        return gebied is null || kenmerk is null
            ? null
            : new(
                gebied,
                kenmerk,
                taak,
                vanaf,
                nu,
                totaal,
                tot,
                WordList.Lees(form["doelgroepen"]),
                form["toelichting"]
            );
    }

    public static SignaaldrempelVastgesteld? Drempel(Form form, Fields fields)
    {
        var gebied = fields.Gebied("gebied");
        var regel = form.Read<Signaalregel>(
            "regel",
            static (text, out value) =>
            {
                var regel = Signaalregels.Zoek(text.ToString());
                value = regel.GetValueOrDefault();
                return regel is not null;
            },
            "Kies een regel."
        );
        var waarde = form.Read<int>("waarde", CellText.TryInt, "Vul een heel getal in.");
        return gebied is null ? null : new(gebied, regel, waarde);
    }
}
