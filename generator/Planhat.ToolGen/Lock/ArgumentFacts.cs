using Planhat.ToolGen.Emission;
using Planhat.ToolGen.Model;

namespace Planhat.ToolGen.Lock;

/// <summary>What holds for arguments and is not in their schemas: checks, and where their values go.</summary>
internal static class ArgumentFacts
{
    public const string Type = "type";
    public const string Decimals = "decimals";
    public const string Currency = "currency";
    public const string Alphanumeric = "alphanumeric";
    public const string Items = "items";
    public const string Properties = "properties";

    /// <summary>Types that a schema does not tell from another one.</summary>
    private static readonly HashSet<string> Untold = new(StringComparer.Ordinal)
    {
        "id", "reference", "phone", "currency", "datetime", "epoch_day", "money",
    };

    /// <summary>Writes the member with the arguments of which there is something to say, or nothing when there are none.</summary>
    public static void Write(JsonSchemaWriter json, ToolModel tool) =>
        WriteMembers(json, "arguments", tool.Arguments.Select(argument => new KeyValuePair<string, string>(argument.Name, Of(argument, tool))));

    private static string Of(ArgumentModel argument, ToolModel tool)
    {
        JsonSchemaWriter json = new();
        json.StartObject();
        WriteWire(json, argument.Name, argument.WireName);
        ArgumentPlace usual = tool.Verb is "GET" or "DELETE" ? ArgumentPlace.Query : ArgumentPlace.Body;
        if (argument.Place != ArgumentPlace.Path && argument.Place != usual)
        {
            json.Member("in", ArgumentPlaceWords.Of(argument.Place));
        }

        if (argument.LookUp is { } lookUp)
        {
            json.Name("lookup").StartObject()
                .Member("path", lookUp.Path)
                .Member("match", lookUp.Match)
                .Member("select", lookUp.Select)
                .Member("pass", lookUp.Pass)
                .EndObject();
        }

        WriteValue(json, argument.Value);
        return json.EndObject().ToString();
    }

    private static string Of(PropertyModel property)
    {
        JsonSchemaWriter json = new();
        json.StartObject();
        WriteWire(json, property.Name, property.WireName);
        WriteValue(json, property.Value);
        return json.EndObject().ToString();
    }

    private static string Of(ValueModel value)
    {
        JsonSchemaWriter json = new();
        WriteValue(json.StartObject(), value);
        return json.EndObject().ToString();
    }

    private static void WriteValue(JsonSchemaWriter json, ValueModel value)
    {
        if (Untold.Contains(value.Type))
        {
            json.Member(Type, value.Type);
        }

        WriteOptional(json, "to", value.To);
        WriteOptional(json, Currency, value.CurrencyProperty);
        json.OptionalMember(Decimals, value.Decimals);
        if (value.IsAlphanumeric)
        {
            json.Member(Alphanumeric, value: true);
        }

        WriteOptional(json, "wrap", value.Wrap);
        if (value.Items is not null && Of(value.Items) is { } items && IsWorthTelling(items))
        {
            json.Name(Items).RawValue(items);
        }

        WriteMembers(json, Properties, value.Properties.Select(static property => new KeyValuePair<string, string>(property.Name, Of(property))));
    }

    private static void WriteMembers(JsonSchemaWriter json, string name, IEnumerable<KeyValuePair<string, string>> members)
    {
        List<KeyValuePair<string, string>> told = [.. members.Where(static member => IsWorthTelling(member.Value))];
        if (told.Count == 0)
        {
            return;
        }

        json.Name(name).StartObject();
        foreach (KeyValuePair<string, string> member in told)
        {
            json.Name(member.Key).RawValue(member.Value);
        }

        json.EndObject();
    }

    private static void WriteWire(JsonSchemaWriter json, string name, string wireName) =>
        WriteOptional(json, "wire", name == wireName ? null : wireName);

    private static void WriteOptional(JsonSchemaWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.Member(name, value);
        }
    }

    private static bool IsWorthTelling(string facts) => facts != "{}";
}
