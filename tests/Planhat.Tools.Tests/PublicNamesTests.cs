using System.Net.Http;
using System.Reflection;
using Planhat.ToolGen.Tools;

namespace Planhat.Tools.Tests;

/// <summary>Whoever imports our namespaces, and those that the SDK imports, can use every name without a prefix.</summary>
public sealed class PublicNamesTests
{
    private static readonly string[] ImplicitNamespaces =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private static IEnumerable<Type> Emitted => PublicTypes(typeof(PlanhatTools).Assembly);

    private static IEnumerable<Type> Runtime => PublicTypes(typeof(PlanhatTool).Assembly);

    [Fact]
    public void EmittedTypesAndThoseOfTheRuntimeHaveDifferentNames() => AssertDifferent(Emitted, Runtime);

    [Fact]
    public void TypesOfTheRuntimeHaveDifferentNamesAcrossItsNamespaces() => Assert.Empty(Runtime
        .GroupBy(static type => type.Name, StringComparer.Ordinal)
        .Where(static same => same.Count() > 1)
        .Select(static same => same.Key));

    [Fact]
    public void NoNameIsThatOfATypeWhichTheSdkImports() => AssertDifferent(
        [.. Emitted, .. Runtime],
        new[] { typeof(object), typeof(Enumerable), typeof(HttpClient), typeof(Uri), typeof(LinkedList<>), typeof(HashSet<>), typeof(Console) }
            .SelectMany(static type => PublicTypes(type.Assembly))
            .Where(static type => ImplicitNamespaces.Contains(type.Namespace, StringComparer.Ordinal)));

    private static IEnumerable<Type> PublicTypes(Assembly assembly) => assembly.GetExportedTypes().Where(static type => !type.IsNested);

    private static void AssertDifferent(IEnumerable<Type> ours, IEnumerable<Type> others) => Assert.Empty(ours
        .Join(others, static type => type.Name, static type => type.Name, static (one, other) => $"{one.FullName} and {other.FullName}", StringComparer.Ordinal));
}
