using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Regietafel.Ledger;

namespace Regietafel.Tests.Huis;

public sealed partial class DocumentationTests
{
    private static readonly string[] Pages = [.. Repository.Files(".", ".md")];

    [Fact]
    public void Every_link_between_our_pages_leads_somewhere() =>
        Assert.All(
            from page in Pages
            from Match link in Link().Matches(Repository.Read(page))
            select (page, target: link.Groups[1].Value),
            link =>
            {
                var target = Path.Combine(Repository.Root, Path.GetDirectoryName(link.page)!, link.target);
                Assert.True(Path.Exists(target), $"{link.page} links to {link.target}");
            }
        );

    [Fact]
    public void Every_decision_is_in_the_list_in_order()
    {
        var decisions = Repository
            .Files("docs/beslissingen", ".md")
            .Select(Path.GetFileName)
            .Where(name => name != "README.md")
            .ToArray();
        var listed = Link().Matches(Repository.Read("docs/beslissingen/README.md")).Select(m => m.Groups[1].Value);
        Assert.Equal(decisions, listed);
        Assert.All(decisions.Index(), d => Assert.StartsWith($"{d.Index + 1:D4}-", d.Item, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_kind_of_fact_is_described() =>
        Assert.All(
            typeof(Fact).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false),
            attribute =>
                Assert.Contains(
                    $"`{((JsonDerivedTypeAttribute)attribute).TypeDiscriminator}`",
                    Repository.Read("docs/feiten.md"),
                    StringComparison.Ordinal
                )
        );

    [Fact]
    public void Every_name_in_code_that_the_glossary_gives_is_there()
    {
        var code = string.Concat(Repository.Files("src", ".cs").Select(Repository.Read));
        Assert.All(
            from Match name in InCode().Matches(Repository.Read("docs/begrippen.md"))
            select name.Groups[1].Value,
            name => Assert.Matches($@"\b{name}\b", code)
        );
    }

    [Fact]
    public void Every_word_in_the_name_of_a_public_type_of_the_domain_is_in_the_glossary_or_English()
    {
        var glossary = Repository.Read("docs/begrippen.md");
        string[] english =
        [
            "Answers",
            "Book",
            "Buffer",
            "Code",
            "Draft",
            "Entry",
            "Fact",
            "Json",
            "Refusal",
            "Rules",
            "Standing",
        ];
        Assert.All(
            from type in typeof(Fact).Assembly.GetExportedTypes()
            from word in NameWord().Matches(type.Name).Select(match => match.Value).Except(english)
            select (type.Name, word),
            name => Assert.Contains(name.word, glossary, StringComparison.OrdinalIgnoreCase)
        );
    }

    [GeneratedRegex("[A-Z][a-z]+")]
    private static partial Regex NameWord();

    [GeneratedRegex(@"\]\((?![a-z]+:|#)([^)#\s]+)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`([A-Z]\w+)`")]
    private static partial Regex InCode();
}
