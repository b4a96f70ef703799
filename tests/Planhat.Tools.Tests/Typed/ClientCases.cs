namespace Planhat.Tools.Tests.Typed;

/// <summary>Every model, with a record to begin with and a change, or a script of its own.</summary>
internal static partial class ClientCases
{
    public static IReadOnlyList<ClientCase> All { get; } = [.. Customers, .. Revenue, .. Work, .. Unusual];

    public static ClientCase Of(string model) => All.Single(known => known.Model == model);
}
