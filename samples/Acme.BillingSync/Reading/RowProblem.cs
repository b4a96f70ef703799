namespace Acme.BillingSync.Reading;

/// <summary>Why a row is left out.</summary>
/// <param name="Line">The row's first line, counted from 1.</param>
/// <param name="Message">What is wrong with it.</param>
internal sealed record RowProblem(int Line, string Message);
