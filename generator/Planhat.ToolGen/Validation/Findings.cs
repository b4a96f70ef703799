using Microsoft.CodeAnalysis;
using Planhat.ToolGen.Diagnostics;

namespace Planhat.ToolGen.Validation;

/// <summary>Collects what the rules find.</summary>
internal sealed class Findings
{
    private readonly List<DiagnosticInfo> _items = [];

    public IReadOnlyList<DiagnosticInfo> Items => _items;

    public void Add(DiagnosticDescriptor descriptor, LocationInfo at, params string[] arguments) =>
        _items.Add(DiagnosticInfo.Create(descriptor, at, arguments));
}
