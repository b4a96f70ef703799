using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Tests.Support;

namespace Planhat.ToolGen.Tests.Lock;

/// <summary>The case of each rule of the schema lock. Those of rules about changes stand on their pages.</summary>
internal static class LockCases
{
    private const string First = "PHTG150";
    private const string Last = "PHTG210";

    private static readonly Dictionary<string, Func<LockCase>> Special = new(StringComparer.Ordinal)
    {
        ["PHTG150"] = static () => LockCase.OfFilePage("PHTG150"),
        ["PHTG151"] = static () => LockCase.OfFilePage("PHTG151"),
        ["PHTG152"] = static () => LockCase.OfFilePage("PHTG152"),
        ["PHTG153"] = static () => new LockCase(
            Tools,
            Tools.WithLock(Current).WithLock(Current, "defs/second.json"),
            Tools.WithLock(Current).Add("defs/second.json", Current)),
        ["PHTG154"] = static () => new LockCase(OfferingLock(Tools), OfferingLock(Tools), OfferingLock(LockCase.WithoutTools)),
        ["PHTG155"] = static () => new LockCase(
            RequiringLock(OnCi(OfferingLock(Tools))), RequiringLock(OnCi(OfferingLock(Tools))), RequiringLock(OnCi(OfferingLock(LockCase.WithoutTools)))),
        ["PHTG156"] = static () => new LockCase(OnCi(Tools), OnCi(Tools.WithLock(Reworded)), Tools.WithLock(Reworded)),
    };

    /// <summary>The ids of all rules of the lock.</summary>
    public static IReadOnlyList<string> Rules { get; } =
    [
        .. typeof(DiagnosticDescriptors).GetFields()
            .Select(static member => member.GetValue(null))
            .OfType<Microsoft.CodeAnalysis.DiagnosticDescriptor>()
            .Select(static descriptor => descriptor.Id)
            .Where(static id => string.CompareOrdinal(id, First) >= 0 && string.CompareOrdinal(id, Last) <= 0)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The ids of those that have a case.</summary>
    public static IEnumerable<string> Shown => Special.Keys.Concat(Rules.Where(LockPage.Exists)).Order(StringComparer.Ordinal);

    public static LockCase Of(string id) => Special.TryGetValue(id, out Func<LockCase>? special) ? special() : LockCase.OfChangePage(id);

    private static GeneratorRun Tools => GeneratorRun.Of(SampleDefinitions.All);

    private static string Current => Tools.Accepting().Lock();

    private static string Reworded => Current.Replace("List licenses, newest first.", "List.", StringComparison.Ordinal);

    private static GeneratorRun OfferingLock(GeneratorRun run) => run.Option("PlanhatToolsLockFile", "/home/me/planhat.tools.lock.json");

    private static GeneratorRun RequiringLock(GeneratorRun run) => run.Option("PlanhatToolsLockRequired", "true");

    private static GeneratorRun OnCi(GeneratorRun run) => run.Option("ContinuousIntegrationBuild", "true");
}
