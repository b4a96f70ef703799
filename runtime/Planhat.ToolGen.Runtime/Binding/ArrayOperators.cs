using System.Text.Json;

namespace Planhat.ToolGen.Binding;

/// <summary>Planhat's operators that change a list in place, such as <c>{"$add":["a"]}</c>.</summary>
internal static class ArrayOperators
{
    private static readonly string[] Known = ["$add", "$replace", "$remove"];

    /// <summary>Whether the current value is an object of operators and nothing else.</summary>
    public static bool AreIn(ref ArgumentReader value)
    {
        if (value.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        var members = new Utf8JsonReader(value.Raw);
        members.Read();
        bool holdsAny = false;
        while (members.Read() && members.TokenType == JsonTokenType.PropertyName)
        {
            if (!members.ValueSpan.StartsWith("$"u8))
            {
                return false;
            }

            holdsAny = true;
            members.Skip();
        }

        return holdsAny;
    }

    /// <summary>Binds the elements that each operator takes.</summary>
    /// <param name="value">The reader, standing on an object of operators.</param>
    /// <param name="target">Where the object goes.</param>
    /// <param name="item">Binds an element.</param>
    public static void Bind(ref ArgumentReader value, ValueTarget target, ValueBinder item)
    {
        target.Request.HasArrayOperators = true;
        ArgumentReader operators = value.EnterOpenObject();
        target.BeginObject();
        while (operators.Read())
        {
            if (!Known.Contains(operators.Name, StringComparer.Ordinal))
            {
                operators.FailName("is not an operator of lists", NameChoices.Describe(operators.Name, Known), Nearest(operators.Name));
            }

            if (operators.TokenType == JsonTokenType.StartArray)
            {
                BindElements(ref operators, target[operators.Name], item);
            }
            else
            {
                item(ref operators, target[operators.Name]);
            }
        }

        target.EndObject();
    }

    // As other query languages call them.
    private static string? Nearest(string name) => name switch
    {
        "$push" or "$addToSet" or "$append" or "$union" => "$add",
        "$pull" or "$pullAll" or "$delete" or "$unset" => "$remove",
        "$set" or "$overwrite" => "$replace",
        _ => NearestName.Find(name, Known),
    };

    private static void BindElements(ref ArgumentReader array, ValueTarget target, ValueBinder item)
    {
        ArgumentReader elements = array.EnterArray();
        target.BeginArray();
        while (elements.ReadElement())
        {
            item(ref elements, target.Element);
        }

        target.EndArray();
    }
}
