using System.Xml.Linq;
using Regietafel.Gebieden;

namespace Regietafel.Tests.Huis;

public sealed class PurityTests
{
    private static readonly XDocument Project = XDocument.Parse(
        Repository.Read("src/Regietafel.Domein/Regietafel.Domein.csproj")
    );

    [Fact]
    public void The_domain_refers_to_nothing_but_the_base_library() =>
        Assert.All(
            typeof(GebiedCode).Assembly.GetReferencedAssemblies(),
            reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal)
        );

    [Fact]
    public void The_domain_takes_packages_for_the_compiler_only()
    {
        Assert.Empty(Project.Descendants("ProjectReference"));
        Assert.Empty(Project.Descendants("FrameworkReference"));
        Assert.All(
            Project.Descendants("PackageReference"),
            package => Assert.Equal("all", package.Attribute("PrivateAssets")?.Value)
        );
    }

    [Fact]
    public void The_compiler_holds_the_domain_to_the_banned_symbols()
    {
        Assert.Contains(
            Project.Descendants("PackageReference"),
            package => package.Attribute("Include")?.Value == "Microsoft.CodeAnalysis.BannedApiAnalyzers"
        );
        Assert.Contains(
            Project.Descendants("AdditionalFiles"),
            file => file.Attribute("Include")?.Value == "BannedSymbols.txt"
        );
        Assert.DoesNotContain("RS0030", Repository.Read(".editorconfig"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P:System.DateTime.Now;")]
    [InlineData("P:System.DateTimeOffset.UtcNow;")]
    [InlineData("T:System.TimeProvider;")]
    [InlineData("M:System.Random.#ctor;")]
    [InlineData("M:System.Guid.NewGuid;")]
    [InlineData("N:System.IO;")]
    [InlineData("N:System.Net;")]
    [InlineData("N:System.Threading.Tasks;")]
    public void Clock_randomness_and_the_outside_are_banned(string symbol) =>
        Assert.Contains(
            Repository.Read("src/Regietafel.Domein/BannedSymbols.txt").Split('\n'),
            line => line.StartsWith(symbol, StringComparison.Ordinal)
        );
}
