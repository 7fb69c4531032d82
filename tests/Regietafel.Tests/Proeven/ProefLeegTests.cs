using System.Net;
using Regietafel.Tests.Web;

namespace Regietafel.Tests.Proeven;

/// <summary>The Proef and the keys of a book in which nothing stands yet.</summary>
public sealed class ProefLeegTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task An_empty_book_says_that_there_is_nothing_to_divide()
    {
        Assert.Contains("Er staat op", (await server.Get("/verdelen")).MainText());
        var gevraagd = await server.Get("/verdelen?gebied=PV25&aantal=10", HttpStatusCode.UnprocessableEntity);
        Assert.Contains("geen gebied in dit boek", gevraagd.Fout("gebied"));
    }

    [Fact]
    public async Task The_keys_of_the_program_are_there_and_say_that_there_are_no_areas()
    {
        Assert.Equal(6, (await server.Get("/sleutels")).QuerySelectorAll("#sleutels tbody tr").Length);
        Assert.Contains("nog geen gebieden", (await server.Get("/sleutels/spreidingswet")).MainText());
        var form = await server.Get("/vastleggen/sleutel");
        var preview = await TestServer.Read(
            await server.Browser.Send(
                form,
                "voorbeeld",
                ("naam", "Eigen"),
                ("code", "eigen"),
                ("formule", "inwoners"),
                ("bron-code", "B"),
                ("bron-titel", "Besluit")
            )
        );
        Assert.Contains("Er zijn op deze dag geen gebieden in het boek om te wegen.", preview.MainText());
    }

    [Theory]
    [InlineData("/verdelen/vastleggen")]
    [InlineData("/verdelen/uitleg?deel=PV25")]
    [InlineData("/verdelen/verdeling.csv")]
    public async Task Without_a_question_there_is_nothing_to_book_to_explain_or_to_save(string url) =>
        await server.Get(url, HttpStatusCode.UnprocessableEntity);
}
