using Planhat.ToolGen.Identifiers;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Identifiers;

public sealed class RecordCollectionTests
{
    [Fact]
    public void AReferenceTellsHostAndIdentifierOfItsRecords()
    {
        var reference = new ModelReference("health_metric", "/metrics") { Host = "analytics", IdProperty = "key" };

        Assert.Equal(new RecordCollection("health metric", "analytics", "/metrics", "key", IdentifierForms.Planhat), RecordCollection.Of(reference, "health metric"));
    }

    [Fact]
    public void AReferenceIsOnTheMainHostUnlessItSaysOtherwise() =>
        Assert.Equal(new RecordCollection("user", "main", "/users", "_id", IdentifierForms.Planhat), RecordCollection.Of(new ModelReference("user", "/users"), "user"));
}
