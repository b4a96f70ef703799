using System.Reflection;
using Planhat.ToolGen.Typed;

namespace Planhat.Tools.Tests.Typed;

/// <summary>Every operation of every model through the typed client, over HTTP.</summary>
public sealed class ClientTests
{
    public static TheoryData<string> Models => [.. PlanhatTools.Catalog.Tools.Select(static tool => tool.Model.Name).Distinct(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Models))]
    public async Task EveryToolOfTheModelIsCalledByItsClient(string model)
    {
        await using ClientAccount account = await ClientAccount.CreateAsync();
        await ClientCases.Of(model).RunAsync(account);

        Assert.Equal(
            PlanhatTools.Catalog.Tools.Where(tool => tool.Model.Name == model).Select(static tool => tool.Name).Order(StringComparer.Ordinal),
            account.Called.Order(StringComparer.Ordinal));
    }

    // A method calls one tool: with as many methods as tools, all of which were called, no method was left out.
    [Fact]
    public void ClientsHaveAsManyMethodsAsThereAreTools()
    {
        MethodInfo[] methods =
        [
            .. typeof(PlanhatClient).GetProperties()
                .Where(static property => property.PropertyType.IsSubclassOf(typeof(ModelClient)))
                .SelectMany(static property => property.PropertyType.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)),
        ];

        Assert.All(methods, static method => Assert.EndsWith("Async", method.Name, StringComparison.Ordinal));
        Assert.All(methods, static method => Assert.Equal(typeof(CancellationToken), method.GetParameters()[^1].ParameterType));
        Assert.Equal(PlanhatTools.Catalog.Tools.Count, methods.Length);
    }
}
