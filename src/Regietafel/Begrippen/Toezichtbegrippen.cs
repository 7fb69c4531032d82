namespace Regietafel.Begrippen;

/// <summary>The words of the taakstelling and its supervision, as they stand on <c>/begrippen</c>.</summary>
internal static class Toezichtbegrippen
{
    public static readonly IReadOnlyList<Begrip> Alle =
    [
        new(
            "gezamenlijke-wijziging",
            "Gezamenlijke wijziging",
            "Twee of meer colleges dragen een deel van hun taakstelling aan elkaar over. De som blijft gelijk: wat de ene gemeente minder heeft, heeft de andere meer.",
            "Huisvestingswet 2014, art. 29, tweede lid"
        ),
        new(
            "tempo",
            "Tempo en verwacht eindsaldo",
            "Het tempo is het aantal gehuisveste mensen gedeeld door de maanden die zijn gemeten; een deel van een maand telt naar dagen. Het verwachte eindsaldo trekt dat tempo in een rechte lijn door tot het eind van het halfjaar, op hele personen naar beneden afgerond. Het is een verwachting, geen meting. Zolang er geen hele maand is gemeten, is er geen verwachting."
        ),
        new(
            "maandstand",
            "Maandstand",
            "Hoeveel mensen sinds het begin van het halfjaar zijn gehuisvest, op de eerste dag na een maand. Is in die maand niets gemeten, dan is de maand niet geregistreerd; dat is geen nul."
        ),
        new(
            "toetsdatum",
            "Toetsdatum",
            "1 april en 1 oktober, halverwege een halfjaar. Het COA moet dan genoeg mensen aan gemeenten hebben gekoppeld. Vanaf die dag telt het verwachte eindsaldo in het toezicht; op 1 januari en 1 juli sluit een halfjaar."
        ),
        new(
            "koppelingen",
            "Koppelingen",
            "Het aantal statushouders dat het COA voor een halfjaar aan een gemeente had gekoppeld. Wie bij het begin al gekoppeld was en nog geen woning had, telt mee. De laatste opgave tot en met de toetsdatum telt."
        ),
        new(
            "ontheffing",
            "Ontheffing",
            "Voor een aantal mensen houdt de toezichthouder een gemeente in een halfjaar niet aan haar taakstelling. De taakstelling en het saldo veranderen er niet door."
        ),
        new(
            "verschoning",
            "Verklaard en verschoond tekort",
            "Verklaard is het deel van een tekort dat gezien de koppelingen niet gehuisvest kon worden; het boek rekent dat uit. Verschoond is wat de toezichthouder besloot niet te verwijten."
        ),
        new(
            "toetstekort",
            "Toetstekort",
            "Het tekort waarop het toezicht rust: eindsaldo min ontheffing min verschoond, en nooit minder dan nul. Wie in het volgende halfjaar wordt gehuisvest, telt eerst voor het toetstekort: wat dan overblijft, is nog in te lopen."
        ),
        new(
            "interventieladder",
            "Interventieladder",
            "De zes treden van het toezicht: signaleren, informatie opvragen en valideren, actief toezicht, vooraankondiging, besluit tot indeplaatsstelling, uitvoering. Een trede is een besluit van de toezichthouder; het boek stelt alleen iets voor en zegt waarom. De termijnen zijn per provincie in te stellen.",
            "Gemeentewet, art. 124"
        ),
    ];
}
