namespace Regietafel.Tests.Voorbeeld;

/// <summary>
/// What the provincial plan of Gelderland and the letter of Zevenaar published, as anyone must find it: on the page, in the API and on the command
/// line. Each: peildatum, bekend op, area, task, figure, kind, term, and the quantity (none: niet geregistreerd).
/// </summary>
internal static class PublishedFigures
{
    private const string Nieuwjaar = "2024-01-01";
    private const string Dashboard = "2024-01-08";

    public static TheoryData<string, string, string, string, string, string, string, int?> All { get; } = Read();

    private static TheoryData<string, string, string, string, string, string, string, int?> Read()
    {
        var data = new TheoryData<string, string, string, string, string, string, string, int?>();
        void Add(string dag, string gebied, string taak, string cijfer, string soort, string per, int? aantal) =>
            data.Add(dag, "", gebied, taak, cijfer, soort, per, aantal);

        data.Add(Nieuwjaar, "2023-05-30", "PV25", "asiel", "opgave", "", "2024-01-01", 7454);
        data.Add(Nieuwjaar, "2023-05-31", "PV25", "asiel", "opgave", "", "2024-01-01", 7590);
        Add(Nieuwjaar, "PV25", "asiel", "opgave", "", "2024-01-01", 7590);
        Add(Nieuwjaar, "PV25", "asiel", "opgave", "", "2025-01-01", 8992);
        Add(Nieuwjaar, "PV25", "asiel", "realisatie", "", "", 9274);
        Add(Nieuwjaar, "PV25", "asiel", "realisatie", "RO", "", 4815);
        Add(Nieuwjaar, "PV25", "asiel", "realisatie", "NO", "", 3149);
        Add(Nieuwjaar, "PV25", "asiel", "realisatie", "TGO", "", 1310);
        Add(Nieuwjaar, "PV25", "asiel", "gepland", "", "2024-03-31", 10_238);
        Add(Nieuwjaar, "PV25", "asiel", "gepland", "RO", "2024-03-31", 5529);
        Add(Nieuwjaar, "PV25", "asiel", "gepland", "NO", "2024-03-31", 3399);
        Add(Nieuwjaar, "PV25", "asiel", "gepland", "TGO", "2024-03-31", 1310);
        Add(Nieuwjaar, "PV25", "asiel", "gepland", "AMV", "2024-03-31", 995);
        Add(Nieuwjaar, "PV25", "asiel", "gepland-verschil", "", "2024-03-31", 2648);

        foreach (
            var (gebied, opgave, goo, verschil, poo) in new (string, int, int, int, int?)[]
            {
                ("VR06", 5045, 4436, -609, 931),
                ("VR07", 3768, 3343, -425, null),
                ("VR08", 3471, 3304, -167, null),
            }
        )
        {
            Add(Dashboard, gebied, "oekraine", "opgave", "", "2024-02-01", opgave);
            Add(Dashboard, gebied, "oekraine", "realisatie", "GOO", "", goo);
            Add(Dashboard, gebied, "oekraine", "verschil", "", "2024-02-01", verschil);
            Add(Dashboard, gebied, "oekraine", "realisatie", "POO", "", poo);
        }
        Add(Dashboard, "PV25", "oekraine", "opgave", "", "2024-02-01", 12_284);
        Add(Dashboard, "PV25", "oekraine", "realisatie", "GOO", "", 11_083);
        Add(Dashboard, "PV25", "oekraine", "verschil", "", "2024-02-01", -1201);

        Add("2023-07-01", "PV25", "statushouders", "opgave", "", "2023-I", 2548);
        Add("2023-07-01", "PV25", "statushouders", "beginsaldo", "", "2023-I", -316);
        Add("2023-07-01", "PV25", "statushouders", "realisatie", "", "2023-I", 1786);
        Add("2023-07-01", "PV25", "statushouders", "eindsaldo", "", "2023-I", 446);
        Add(Nieuwjaar, "PV25", "statushouders", "opgave", "", "2023-II", 2116);
        Add(Nieuwjaar, "PV25", "statushouders", "beginsaldo", "", "2023-II", 519);
        Add(Nieuwjaar, "PV25", "statushouders", "verwacht-beginsaldo", "", "2023-II", 446);
        Add(Nieuwjaar, "PV25", "statushouders", "afwijking", "", "2023-II", 73);
        Add(Nieuwjaar, "PV25", "statushouders", "realisatie", "", "2023-II", 1847);
        Add(Nieuwjaar, "PV25", "statushouders", "eindsaldo", "", "2023-II", 788);
        Add(Nieuwjaar, "PV25", "statushouders", "opgave", "", "2024-I", 2251);
        Add(Nieuwjaar, "PV25", "statushouders", "beginsaldo", "", "2024-I", 788);

        Add("2023-07-01", "VR07", "oekraine", "opgave", "", "2023-07-01", 3503);
        Add("2023-07-01", "VR07", "oekraine", "realisatie", "", "", 3200);
        Add("2023-08-07", "VR07", "oekraine", "realisatie", "", "", 3325);
        Add("2023-08-07", "VR07", "oekraine", "realisatie", "CNO", "", 80);
        return data;
    }
}
