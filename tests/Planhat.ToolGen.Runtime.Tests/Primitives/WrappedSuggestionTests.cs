using Planhat.ToolGen.Runtime.Tests.Binding;
using Planhat.ToolGen.Runtime.Tests.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Primitives;

public sealed class WrappedSuggestionTests
{
    [Theory]
    [InlineData("\"65f0a1b2c3d4e5f607182930\"", """{"id":"65f0a1b2c3d4e5f607182930"}""")]
    [InlineData("\" x \"", null)]
    [InlineData("true", null)]
    [InlineData("[\"x\"]", null)]
    public void ValueInThePlaceOfAnObjectWithOneRequiredMemberSuggestsTheObject(string element, string? suggestion)
    {
        BoundCall call = BoundCall.Of<CreateLicenseTool>($$"""{"companyId":"extid-1","title":"t","owners":[{{element}}]}""");

        Assert.Equal(("/owners/0", suggestion), (call.Failure.Path, call.Failure.SuggestionJson));
    }

    [Fact]
    public void ObjectWithoutRequiredMembersIsNotGuessed()
    {
        Assert.Null(BoundCall.Of<UpsertLicensesTool>("""{"licenses":["65f0a1b2c3d4e5f607182930"]}""").Failure.SuggestionJson);
    }
}
