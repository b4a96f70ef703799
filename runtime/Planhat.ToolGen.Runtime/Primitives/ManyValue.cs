using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Primitives;

/// <summary>One value or several, joined by commas on the wire.</summary>
public static class ManyValue
{
    /// <summary>Binds an array of values, or a text that holds them separated by commas.</summary>
    /// <param name="argument">The reader, standing on the value.</param>
    /// <param name="target">Where the values go.</param>
    /// <param name="item">Binds one of them.</param>
    public static void Bind(ref ArgumentReader argument, ValueTarget target, ValueBinder item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (argument.TokenType == JsonTokenType.StartArray)
        {
            ArrayValue.Bind(ref argument, target, item);
        }
        else if (argument.TokenType == JsonTokenType.String && argument.Raw.Contains((byte)','))
        {
            BindSeparated(ref argument, target, item);
        }
        else
        {
            item(ref argument, target);
        }
    }

    private static void BindSeparated(ref ArgumentReader argument, ValueTarget target, ValueBinder item)
    {
        string[] values = argument.GetString().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (values.Length == 0)
        {
            argument.Fail("holds no value");
            return;
        }

        target.BeginArray();
        foreach (string value in values)
        {
            ArgumentReader reader = argument.Instead(Encoding.UTF8.GetBytes(JsonString.Quote(value)));
            item(ref reader, target.Element);
        }

        target.EndArray();
    }
}
