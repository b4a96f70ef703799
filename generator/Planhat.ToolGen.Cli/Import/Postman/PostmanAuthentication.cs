using System.Text.Json.Nodes;
using Planhat.ToolGen.Cli.Import.Description;

namespace Planhat.ToolGen.Cli.Import.Postman;

/// <summary>Reads the <c>auth</c> member of collections, folders and requests; values of credentials are not looked at.</summary>
internal static class PostmanAuthentication
{
    /// <summary>How requests are authenticated; what is inherited when the member is absent.</summary>
    public static ImportedAuthentication Of(JsonNode? auth, ImportedAuthentication inherited) => auth is not JsonObject own
        ? inherited
        : PostmanJson.Text(own["type"]) switch
        {
            "bearer" or "jwt" => new ImportedAuthentication(AuthenticationKind.Bearer),
            "basic" => new ImportedAuthentication(AuthenticationKind.Basic),
            "apikey" => KeyOf(own["apikey"]),
            "oauth2" => new ImportedAuthentication(AuthenticationKind.OAuth),
            "noauth" => new ImportedAuthentication(AuthenticationKind.None),
            "" => inherited,
            _ => new ImportedAuthentication(AuthenticationKind.Other),
        };

    private static ImportedAuthentication KeyOf(JsonNode? settings)
    {
        string name = Setting(settings, "key");
        ParameterPlace place = Setting(settings, "in") == "query" ? ParameterPlace.Query : ParameterPlace.Header;
        return name.Length is 0 or > 60 ? new ImportedAuthentication(AuthenticationKind.ApiKey) : new ImportedAuthentication(AuthenticationKind.ApiKey, name, place);
    }

    /// <summary>A setting, in a list since version 2.1, in an object before.</summary>
    private static string Setting(JsonNode? settings, string name) => PostmanJson.Text(settings is JsonObject members
        ? members[name]
        : PostmanJson.Objects(settings).Select(static setting => setting.Member).FirstOrDefault(setting => PostmanJson.Text(setting["key"]) == name)?["value"]);
}
