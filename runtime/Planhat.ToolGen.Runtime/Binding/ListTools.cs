using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Binding;

/// <summary>The lists in which records are looked for, as far as a client may call them.</summary>
internal sealed class ListTools
{
    private readonly Dictionary<string, ListTool> _byModel;

    /// <summary>Chooses one list for each model: one that is listed by default, else the one with the shortest path.</summary>
    /// <param name="tools">The tools that may be called.</param>
    public ListTools(IEnumerable<PlanhatTool> tools)
    {
        _byModel = tools.OfType<ListTool>()
            .Where(static tool => tool.Exposure != ToolExposure.Hidden)
            .OrderBy(static tool => tool.Exposure == ToolExposure.Default ? 0 : 1)
            .ThenBy(static tool => tool.IsLimitedToReturns ? 1 : 0)
            .ThenBy(static tool => tool.Path.Length)
            .GroupBy(static tool => tool.Model.Name, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
    }

    /// <summary>The name of the list of a model's records; null when none may be called.</summary>
    /// <param name="model">The model's name.</param>
    public string? Of(string model) => _byModel.GetValueOrDefault(model)?.Name;

    /// <summary>How to look for a record that was named by a text, such as <c>list_all_users with {"email":"a@b.example"}</c>; null when no list may be called.</summary>
    /// <param name="model">The model's name.</param>
    /// <param name="text">What was given in the place of an identifier.</param>
    public string? CallFor(string model, string text)
    {
        if (_byModel.GetValueOrDefault(model) is not { } list)
        {
            return null;
        }

        string argument = text.Contains('@', StringComparison.Ordinal) ? "email" : "name";
        return list.Arguments.Contains(argument) ? $"{list.Name} with {{\"{argument}\":{JsonString.Quote(Errors.EchoedText.Of(text))}}}" : list.Name;
    }
}
