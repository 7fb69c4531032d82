using System.IO.Compression;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging.Console;
using Regietafel.Api;
using Regietafel.Begrippen;
using Regietafel.Boekingen;
using Regietafel.Bronnen;
using Regietafel.Doorkijken;
using Regietafel.Herkomsten;
using Regietafel.Import;
using Regietafel.Kalenders;
using Regietafel.Ledger;
using Regietafel.Locatieonderzoeken;
using Regietafel.Locaties;
using Regietafel.Proeven;
using Regietafel.Signalen;
using Regietafel.Sleutels;
using Regietafel.Standen;
using Regietafel.Toezicht;
using Regietafel.Vastleggen;
using Regietafel.Wijzigingen;

namespace Regietafel.Web;

/// <summary>The web server: what it is made of and in which order a request passes through it.</summary>
public static class Server
{
    /// <summary>To add a feature, add a line.</summary>
    private static readonly Action<IEndpointRouteBuilder>[] Features =
    [
        ClientFiles.MapClientFiles,
        StandEndpoints.MapStand,
        HerkomstEndpoints.Map,
        LocatieEndpoints.Map,
        OnderzoekEndpoints.Map,
        WijzigingenEndpoints.Map,
        AgendaEndpoints.Map,
        BoekingEndpoints.Map,
        BronnenEndpoints.Map,
        BegrippenEndpoints.Map,
        RecordEndpoints.Map,
        WithdrawEndpoints.Map,
        ToezichtEndpoints.Map,
        DoorkijkEndpoints.Map,
        SignalenEndpoints.Map,
        ProefEndpoints.Map,
        SleutelEndpoints.Map,
        ApiEndpoints.Map,
        ImportEndpoints.Map,
    ];

    /// <summary>
    /// Starts to listen; the addresses are in <c>Urls</c>. It is made ready while the ledger is being opened, and closes the ledger with itself.
    /// </summary>
    /// <exception cref="Refusal">The book cannot be opened, or the machine does not let it listen there.</exception>
    public static async Task<WebApplication> Start(
        ServerOptions options,
        Task<Ledger.Ledger> opening,
        TimeProvider clock,
        CancellationToken cancel = default
    )
    {
        // No setting is read from a file; watching for one would watch every folder below the one that the program was started in.
        var builder = WebApplication.CreateSlimBuilder(["--hostBuilder:reloadConfigOnChange=false"]);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(options.Adres, options.Poort);
            Limit(kestrel);
        });
        Log(builder.Logging);
        Compose(builder.Services, options, opening, clock);
        var app = builder.Build();
        try
        {
            Order(app);
            (await opening).Follow();
            Prepare(app.Services, cancel);
            // Not before: where the book cannot stand, nothing is to be made beside it.
            if (options.Sleutels is { } folder)
                MakePrivate(folder);
            await Listen(app, options, cancel);
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// The first reader sees how many warnings there are; they are worked out while the server gets ready. Whoever comes too early works them out too.
    /// </summary>
    private static void Prepare(IServiceProvider services, CancellationToken cancel)
    {
        var (signalering, vandaag) = (
            services.GetRequiredService<Signalering>(),
            PeilQuery.Today(services.GetRequiredService<TimeProvider>())
        );
        var dag = services.GetRequiredService<BookDays>().Default(vandaag);
        var peilmoment = services.GetRequiredService<Book>().Peilmoment(dag);
        _ = Task.Run(() => signalering.Telling(peilmoment, null), cancel);
    }

    /// <exception cref="Refusal">The machine does not let it listen there.</exception>
    private static async Task Listen(WebApplication app, ServerOptions options, CancellationToken cancel)
    {
        try
        {
            await app.StartAsync(cancel);
        }
        catch (Exception fault) when (fault is IOException or SocketException)
        {
            throw (fault as SocketException ?? fault.InnerException) switch
            {
                AddressInUseException or SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } =>
                    new Refusal(
                        "poort-bezet",
                        $"Poort {options.Poort} van {options.Adres} is al in gebruik. Kies een andere met --poort, of stop het programma dat er luistert."
                    ),
                SocketException { SocketErrorCode: SocketError.AccessDenied } => new Refusal(
                    "poort-verboden",
                    $"Poort {options.Poort} is voor de beheerder van deze computer. Kies met --poort een getal vanaf 1024."
                ),
                _ => new Refusal(
                    "adres-onbruikbaar",
                    $"Deze computer kan niet luisteren op {options.Adres}, poort {options.Poort}."
                ),
            };
        }
    }

    private static void Limit(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = 1 << 20;
        kestrel.Limits.MaxResponseBufferSize = 256 << 10; // a page goes out in one piece, and nothing waits for its beginning to be gone
        kestrel.Limits.MaxRequestLineSize = 48 << 10; // a Proef has its question in the address, with the bounds of many areas
        kestrel.Limits.MaxRequestHeadersTotalSize = 16 << 10;
        kestrel.Limits.MaxRequestHeaderCount = 60;
        kestrel.Limits.MaxConcurrentConnections = 2000;
    }

    private static void Log(ILoggingBuilder logging)
    {
        logging.SetMinimumLevel(LogLevel.Warning);
        // Without encryption of its own the folder of the keys is as secret as the book beside it.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // Why the server does not start is said once, in a sentence.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        logging.Services.Configure<ConsoleLoggerOptions>(console =>
            console.LogToStandardErrorThreshold = LogLevel.Trace
        );
    }

    private static void Compose(
        IServiceCollection services,
        ServerOptions options,
        Task<Ledger.Ledger> opening,
        TimeProvider clock
    )
    {
        // Nobody asks for any of these before the ledger is open.
        services.AddSingleton(_ => opening.GetAwaiter().GetResult());
        services.AddSingleton(s => s.GetRequiredService<Ledger.Ledger>().Book);
        services.AddSingleton<BookDays>();
        services.AddSingleton(s => new Signalering(s.GetRequiredService<Book>(), Signaaldrempelbestand.Gegevens));
        services.AddSingleton(clock).AddSingleton(options.Kaart);
        services.AddSingleton<PageCache>().AddSingleton<Uploads>();
        services.AddAntiforgery(forms =>
            forms.Cookie = new()
            {
                Name = "regietafel",
                SameSite = SameSiteMode.Strict,
                HttpOnly = true,
                // Over plain HTTP on this machine too; behind a proxy with TLS the cookie only ever goes to that proxy.
                SecurePolicy = CookieSecurePolicy.SameAsRequest,
            }
        );
        var keys = services.AddDataProtection().SetApplicationName("Regietafel");
        if (options.Sleutels is { } folder)
            keys.PersistKeysToFileSystem(new(folder));
        else
            keys.UseEphemeralDataProtectionProvider();
        services.Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = 200;
            form.ValueLengthLimit = 64 << 10;
        });
        services.AddResponseCompression(compression =>
        {
            compression.MimeTypes =
            [
                .. ResponseCompressionDefaults.MimeTypes,
                "text/csv",
                "text/calendar",
                "application/problem+json",
            ];
        });
        services.Configure<BrotliCompressionProviderOptions>(br => br.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
    }

    /// <summary>A folder that only its owner can read; who cannot hears it now, and not at the first form.</summary>
    private static void MakePrivate(string folder)
    {
        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        var made =
            OperatingSystem.IsWindows() || Directory.Exists(folder)
                ? Directory.CreateDirectory(folder)
                : Directory.CreateDirectory(folder, Owner);
        _ = made.GetFiles();
    }

    private static void Order(WebApplication app)
    {
        app.UseMiddleware<ApiVersie>();
        app.UseMiddleware<Guard>();
        app.UseMiddleware<Failures>();
        app.UseRouting();
        app.UseMiddleware<KeptPages>();
        app.UseResponseCompression();
        app.UseMiddleware<FormTokens>();
        foreach (var map in Features)
            map(app);
    }
}
