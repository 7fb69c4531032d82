Console.WriteLine("Regietafel");
