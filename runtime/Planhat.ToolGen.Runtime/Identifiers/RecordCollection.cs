using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Identifiers;

/// <summary>Where the records of a model are read one by one.</summary>
/// <param name="Title">What one record is called in a sentence.</param>
/// <param name="Host">Name of the host.</param>
/// <param name="Path">The collection's path.</param>
/// <param name="IdProperty">The member that holds Planhat's identifier.</param>
/// <param name="Forms">Identifier forms Planhat takes in the path.</param>
internal sealed record RecordCollection(string Title, string Host, string Path, string IdProperty, IdentifierForms Forms)
{
    public static RecordCollection Of(ModelDescription model) =>
        new(model.Title, model.Host, model.Path, model.IdProperty, model.GetForms);

    public static RecordCollection Of(ModelReference reference, string title) =>
        new(title, reference.Host, reference.Path, reference.IdProperty, reference.Forms);
}
