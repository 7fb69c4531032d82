namespace Regietafel.Standen;

/// <summary>A day in the course of a stock: what was there, and the opgave it is compared with.</summary>
public sealed record StockPoint(DateOnly Peildatum, RealisatieStand Realisatie, OpgaveStand? Opgave);
