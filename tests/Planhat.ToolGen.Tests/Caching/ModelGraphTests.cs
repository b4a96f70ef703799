using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Tests.Caching;

/// <summary>What is kept between runs must neither hold a compilation in memory nor change when text merely moves.</summary>
public sealed class ModelGraphTests
{
    private static readonly Type[] Forbidden =
    [
        typeof(ISymbol),
        typeof(SyntaxNode),
        typeof(SyntaxTree),
        typeof(Location),
        typeof(Compilation),
        typeof(SourceText),
        typeof(AdditionalText),
        typeof(LocationInfo),
        typeof(TextSpan),
        typeof(LinePositionSpan),
    ];

    [Theory]
    [InlineData(typeof(ToolCatalogModel))]
    [InlineData(typeof(CatalogModel))]
    [InlineData(typeof(ClientListModel))]
    public void ModelHoldsNeitherPositionsNorRoslynObjects(Type root)
    {
        Assert.All(Reachable(root), type => Assert.DoesNotContain(Forbidden, forbidden => forbidden.IsAssignableFrom(type)));
    }

    [Theory]
    [InlineData(typeof(ToolCatalogModel))]
    [InlineData(typeof(CatalogModel))]
    [InlineData(typeof(ClientListModel))]
    public void ModelHoldsNoCollectionComparedByReference(Type root)
    {
        IEnumerable<Type> collections = Reachable(root)
            .Where(type => typeof(IEnumerable).IsAssignableFrom(type) && type != typeof(string));

        Assert.All(collections, type => Assert.True(
            type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Collections.EquatableArray<>),
            $"{type} is compared by reference"));
    }

    [Fact]
    public void WalkReachesNestedModels()
    {
        HashSet<Type> reached = Reachable(typeof(ToolCatalogModel));

        Assert.Contains(typeof(ValueModel), reached);
        Assert.Contains(typeof(RuleModel), reached);
    }

    private static HashSet<Type> Reachable(Type root)
    {
        HashSet<Type> seen = [];
        Stack<Type> open = new([root]);
        while (open.TryPop(out Type? type))
        {
            if (!seen.Add(type))
            {
                continue;
            }

            foreach (Type argument in type.GetGenericArguments())
            {
                open.Push(argument);
            }

            // The storage of the array type itself is no part of the model.
            bool isOurs = type.Assembly == typeof(ToolGenGenerator).Assembly
                && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Collections.EquatableArray<>));
            if (isOurs && !type.IsEnum)
            {
                foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
                {
                    open.Push(field.FieldType);
                }
            }
        }

        return seen;
    }
}
