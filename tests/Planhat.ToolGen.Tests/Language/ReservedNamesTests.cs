using System.Reflection;
using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Tests.Language;

public sealed class ReservedNamesTests
{
    [Fact]
    public void GeneratorReservesTheNamesThatTheRuntimeBinds()
    {
        Type names = typeof(PlanhatTool).Assembly.GetType("Planhat.ToolGen.Binding.ReservedNames", throwOnError: true)!;
        IEnumerable<string> ofRuntime = names
            .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Select(static field => (string)field.GetRawConstantValue()!);

        Assert.Equal(ofRuntime.Order(StringComparer.Ordinal), ReservedArguments.Names.Order(StringComparer.Ordinal));
    }
}
