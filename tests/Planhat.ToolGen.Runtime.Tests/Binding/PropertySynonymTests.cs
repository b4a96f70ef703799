using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Binding;

public sealed class PropertySynonymTests
{
    private static readonly PropertyDescription[] Properties =
    [
        new("endTime", PropertyKind.DateTime) { Synonyms = ["due date", "deadline"] },
        new("startTime", PropertyKind.DateTime) { Synonyms = ["start date", "time"] },
        new("dateDone", PropertyKind.DateTime) { Synonyms = ["completed", "time"] },
    ];

    [Theory]
    [InlineData("dueDate", "endTime")]
    [InlineData("due_date", "endTime")]
    [InlineData("DEADLINE", "endTime")]
    [InlineData("startDate", "startTime")]
    public void WordOfTheDefinitionIsFoundInAnySpelling(string name, string expected) => Assert.Equal(expected, PropertySynonyms.Find(Properties, name)?.Name);

    [Theory]
    [InlineData("time")]
    [InlineData("due")]
    [InlineData("dueDates")]
    [InlineData("")]
    public void WordOfSeveralPropertiesOrOfNoneIsNotFound(string name) => Assert.Null(PropertySynonyms.Find(Properties, name));
}
