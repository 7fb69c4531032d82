using Microsoft.AspNetCore.Components;

namespace Regietafel.Web.Components;

/// <summary>HTML that goes straight into the page where it is long: <c>&lt;tbody&gt;&lt;Piece Of="Rows" /&gt;&lt;/tbody&gt;</c> with <c>void Rows(Html html)</c>.</summary>
public sealed class Piece : Component
{
    [Parameter, EditorRequired]
    public Action<Html> Of { get; set; } = null!;
}
