using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Regietafel.Tests.Web;

/// <summary>Fills in and sends a form the way a browser without script does.</summary>
internal static class Forms
{
    /// <summary>The form that is posted, with everything that stands in it.</summary>
    public static Dictionary<string, string> Fields(this IHtmlDocument page)
    {
        var fields = new Dictionary<string, string>();
        foreach (var element in page.PostForm().Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false }
                or IHtmlInputElement { Name: null }:
                    break;
                case IHtmlInputElement { Type: not "file" } input:
                    fields[input.Name!] = input.Value;
                    break;
                case IHtmlSelectElement select:
                    fields[select.Name!] = select.Value ?? "";
                    break;
                case IHtmlTextAreaElement area:
                    fields[area.Name!] = area.Value;
                    break;
            }
        }
        return fields;
    }

    public static IHtmlFormElement PostForm(this IHtmlDocument page) =>
        page.QuerySelectorAll<IHtmlFormElement>("form[method=post]").Single();

    /// <summary>Sends the form of a page, changed, by the button with this value.</summary>
    public static Task<HttpResponseMessage> Send(
        this HttpClient browser,
        IHtmlDocument page,
        string stap,
        params (string Name, string Value)[] filledIn
    )
    {
        var fields = page.Fields();
        foreach (var (name, value) in filledIn)
            fields[name] = value;
        fields["stap"] = stap;
        return browser.PostAsync(page.PostForm().GetAttribute("action"), new FormUrlEncodedContent(fields));
    }

    public static string Text(this IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static string MainText(this IHtmlDocument page) => page.QuerySelector("main")!.Text();
}
