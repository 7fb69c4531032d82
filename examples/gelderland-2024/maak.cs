#!/usr/bin/env dotnet
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:include maak/*.cs

// Makes the import files beside it: `dotnet run maak.cs`. What is published is read from uitgangspunten/ and reference/; this program
// only adds what is derived from it: a largest-remainder spread over the inhabitants, and seeded chance where reality is not even.

using Regietafel.Examples;

var here = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var example = Example.Read(here);

Locaties.AddTo(example, Asiel.AddTo(example));
Oekraine.AddTo(example);
Statushouders.AddTo(example);
example.Write(here);
