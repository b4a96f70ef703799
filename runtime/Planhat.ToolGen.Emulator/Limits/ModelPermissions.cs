using System.Collections.Concurrent;
using Planhat.ToolGen.Emulator.Models;

namespace Planhat.ToolGen.Emulator;

/// <summary>The permissions of the emulated app per model; everything is allowed at first.</summary>
public sealed class ModelPermissions
{
    private readonly ConcurrentDictionary<string, ModelAccess> _denied = new(StringComparer.Ordinal);

    /// <summary>Makes requests on a model answer 403.</summary>
    /// <param name="model">Name of an emulated model in the singular, such as <c>company</c> or <c>customfield</c>.</param>
    /// <param name="access">What to deny; replaces what was denied before.</param>
    /// <exception cref="ArgumentException">There is no such model.</exception>
    public void Deny(string model, ModelAccess access = ModelAccess.All)
    {
        if (!ModelSheets.All.Any(sheet => sheet.Model == model))
        {
            string known = string.Join(", ", ModelSheets.All.Select(static sheet => sheet.Model));
            throw new ArgumentException($"'{model}' is no emulated model. Known: {known}", nameof(model));
        }

        _denied[model] = access;
    }

    /// <summary>Allows everything on every model again.</summary>
    public void Clear() => _denied.Clear();

    internal bool Allow(string model, ModelAccess access) => !_denied.TryGetValue(model, out ModelAccess denied) || (denied & access) == ModelAccess.None;
}
