using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>Finds single values that were put into an array.</summary>
internal static class SingleElement
{
    /// <summary>The JSON text of the only element of the current value, an array; null when it is none of that kind, or holds no scalar.</summary>
    public static string? Find(ref ArgumentReader argument)
    {
        if (argument.TokenType != JsonTokenType.StartArray)
        {
            return null;
        }

        var reader = new Utf8JsonReader(argument.Raw);
        reader.Read();
        reader.Read();
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False))
        {
            return null;
        }

        int start = (int)reader.TokenStartIndex;
        string element = Encoding.UTF8.GetString(argument.Raw[start..(int)reader.BytesConsumed]);
        reader.Read();
        return reader.TokenType == JsonTokenType.EndArray ? element : null;
    }
}
