namespace Regietafel.Web;

/// <summary>The pages that have an address of their own by name, and those in the band at the top.</summary>
public static class Navigation
{
    public const string Stand = "/";
    public const string Locaties = "/locaties";
    public const string Agenda = "/agenda";
    public const string Toezicht = "/toezicht";
    public const string Signalen = "/signalen";
    public const string Vastleggen = "/vastleggen";
    public const string Verdelen = "/verdelen";
    public const string Sleutels = "/sleutels";
    public const string Importeren = "/importeren";
    public const string Wijzigingen = "/wijzigingen";
    public const string Bronnen = "/bronnen";
    public const string Begrippen = "/begrippen";
    public const string Api = "/api";

    public static readonly IReadOnlyList<(string Href, string Label)> Items =
    [
        (Stand, "Stand"),
        (Locaties, "Locaties"),
        (Signalen, "Signalen"),
        (Agenda, "Agenda"),
        (Toezicht, "Toezicht"),
        (Vastleggen, "Vastleggen"),
        (Verdelen, "Verdelen"),
        (Importeren, "Importeren"),
        (Wijzigingen, "Wijzigingen"),
        (Bronnen, "Bronnen"),
        (Begrippen, "Begrippen"),
    ];
}
