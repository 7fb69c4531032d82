using System.Globalization;
using System.Text;
using Regietafel;

// The one culture of screens, letters and figures on the command line; what a machine reads is formatted invariantly by name.
CultureInfo.DefaultThreadCurrentCulture =
    CultureInfo.DefaultThreadCurrentUICulture =
    CultureInfo.CurrentCulture =
    CultureInfo.CurrentUICulture =
        CultureInfo.GetCultureInfo("nl-NL");
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// An import keeps nearly all that it makes: up to so many bytes, clearing up in between would only move it about.
if (args is ["importeer", ..])
    GC.TryStartNoGCRegion(480 << 20);

return await App.RunAsync(args, Console.Out, Console.Error);
