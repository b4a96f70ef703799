using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Binding;

/// <summary>Checks what only all items of a bulk write together can tell.</summary>
internal static class BulkItems
{
    /// <summary>The argument that holds the items.</summary>
    public const string Name = "items";

    /// <summary>Refuses two items with one identifier, for which Planhat writes nothing at all.</summary>
    /// <param name="arguments">The arguments, walked to the end.</param>
    /// <param name="idProperty">The member that holds the identifier.</param>
    public static void Check(ref ArgumentReader arguments, string idProperty)
    {
        if (!arguments.TryFind(Name, out ReadOnlySpan<byte> items) || items is not [(byte)'[', ..])
        {
            return;
        }

        byte[] idMember = Encoding.UTF8.GetBytes(idProperty);
        var positions = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        int position = 0;
        var reader = new Utf8JsonReader(items);
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            ReadOnlySpan<byte> item = JsonText.ValueAt(items, ref reader);
            if (item is [(byte)'{', ..] && JsonText.MemberText(item, idMember) is { Length: > 0 } id && !positions.TryAdd(id, position))
            {
                FailTwice(ref arguments, idProperty, id, position, positions[id]);
            }

            position++;
        }
    }

    private static void FailTwice(ref ArgumentReader arguments, string idProperty, string id, int position, int earlier)
    {
        string pointer = JsonPointer.Element(JsonPointer.Member("", Name), position);
        arguments.Failures.Add(new ValidationFailure(
            JsonPointer.Member(pointer, idProperty),
            $"is the same as in item {earlier}, and Planhat then writes none of the items",
            "one item for each record",
            id));
    }
}
