namespace Planhat.ToolGen.Model;

/// <summary>What the language assumes where a definition is silent.</summary>
internal static class LanguageDefaults
{
    /// <summary>Page size of a tool call without <c>limit</c> when the api file names none.</summary>
    public const int ToolPage = 25;

    /// <summary>Host of models and endpoints that name none.</summary>
    public const string Host = "main";

    /// <summary>Property with Planhat's identifier, where the model names none.</summary>
    public const string IdProperty = "_id";

    /// <summary>The property of models with custom fields, and the argument for it.</summary>
    public const string CustomProperty = "custom";
}
