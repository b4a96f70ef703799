using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Planhat.ToolGen.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Planhat.ToolGen.Reading;

/// <summary>Reads YAML text into nodes with spans; whatever is wrong with the text becomes a diagnostic.</summary>
internal sealed class YamlReader
{
    private readonly SourceText _text;
    private readonly YamlLimits _limits;
    private readonly TextPositions _positions;
    private readonly YamlTreeBuilder _tree;
    private readonly List<DiagnosticInfo> _diagnostics = [];
    private int _documents;
    private int _nodes;
    private int _lastOffset;

    private YamlReader(string path, SourceText text, YamlLimits limits)
    {
        _text = text;
        _limits = limits;
        _positions = new TextPositions(path, text);
        _tree = new YamlTreeBuilder(_positions, _diagnostics);
    }

    /// <summary>Reads one definition file. Throws nothing but <see cref="OperationCanceledException"/>, and what <see cref="YamlLibraryFault"/> knows.</summary>
    public static YamlDocument Read(string path, SourceText text, CancellationToken ct) =>
        Read(path, text, YamlLimits.Definition, ct);

    /// <summary>Reads one file. Throws nothing but <see cref="OperationCanceledException"/>, and what <see cref="YamlLibraryFault"/> knows.</summary>
    public static YamlDocument Read(string path, SourceText text, YamlLimits limits, CancellationToken ct)
    {
        var reader = new YamlReader(path, text, limits);
        LocationInfo start = reader._positions.FirstLineVisible(reader._positions.Origin, reader._positions.Origin);
        if (text.Length > limits.Characters)
        {
            reader.Report(DiagnosticDescriptors.FileTooLarge, start, text.Length.ToInvariant(), limits.Characters.ToInvariant());
        }
        else
        {
            reader.ReadEvents(ct);
        }

        YamlNode? root = reader._tree.Close();
        if (root is null && reader._diagnostics.Count == 0)
        {
            reader.Report(DiagnosticDescriptors.EmptyFile, start);
        }

        return new YamlDocument(root, start, reader._diagnostics);
    }

    private void ReadEvents(CancellationToken ct)
    {
        try
        {
            using var input = new StringReader(_text.ToString(TextSpan.FromBounds(_positions.Origin, _text.Length)));
            var parser = new Parser(input);
            bool reading = true;
            while (reading && parser.MoveNext())
            {
                ct.ThrowIfCancellationRequested();
                reading = parser.Current is not { } current || Accept(current);
            }
        }
        catch (OperationCanceledException)
        {
            throw;
        }
#pragma warning disable CA1031 // A fault inside the YAML library is a finding about the file, never a failed build step.
        catch (Exception fault) when (!YamlLibraryFault.Is(fault))
        {
            DiagnosticInfo found = SyntaxFault.Describe(fault, _text, _positions, _lastOffset);
            if (!FollowsFromAlias(found))
            {
                _diagnostics.Add(found);
            }
        }
#pragma warning restore CA1031
    }

    private bool Accept(ParsingEvent current)
    {
        _lastOffset = _positions.Offset(current.End);
        switch (current)
        {
            case DocumentStart:
                return AcceptDocument(current);
            case AnchorAlias alias:
                Report(DiagnosticDescriptors.AnchorOrAlias, Span(current), $"*{alias.Value.Value}");
                _tree.AddUnreadable(Span(current));
                return true;
            case NodeEvent node:
                return AcceptNode(node);
            case MappingEnd or SequenceEnd:
                _tree.End(current.End);
                return true;
            default:
                return true;
        }
    }

    /// <summary>Behind a text that begins with '*', which was told as an alias, the rest of its line is the same mistake.</summary>
    private bool FollowsFromAlias(DiagnosticInfo found) =>
        _diagnostics.LastOrDefault() is { } last
        && last.Descriptor.Equals(DiagnosticDescriptors.AnchorOrAlias)
        && last.Location.Lines.End.Line == found.Location.Lines.Start.Line;

    private bool AcceptDocument(ParsingEvent current)
    {
        if (++_documents == 1)
        {
            return true;
        }

        Report(DiagnosticDescriptors.SecondDocument, Span(current));
        return false;
    }

    private bool AcceptNode(NodeEvent node)
    {
        if (++_nodes > _limits.Nodes)
        {
            Report(DiagnosticDescriptors.TooManyNodes, Span(node), _limits.Nodes.ToInvariant());
            return false;
        }

        RefuseProperties(node);
        if (node is Scalar scalar)
        {
            _tree.Add(scalar);
            return true;
        }

        if (_tree.Depth == YamlLimits.Depth)
        {
            Report(DiagnosticDescriptors.NestedTooDeep, Span(node), YamlLimits.Depth.ToInvariant());
            return false;
        }

        _tree.Begin(node);
        return true;
    }

    private void RefuseProperties(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            Report(DiagnosticDescriptors.AnchorOrAlias, Property(node, '&'), $"&{node.Anchor.Value}");
        }

        if (!node.Tag.IsEmpty)
        {
            LocationInfo at = Property(node, '!');
            Report(DiagnosticDescriptors.Tag, at, _text.ToString(at.Span));
        }
    }

    /// <summary>The anchor or tag in front of a node; it begins with a known character and ends at white space.</summary>
    private LocationInfo Property(NodeEvent node, char sign)
    {
        int start = _positions.Offset(node.Start);
        while (start < _text.Length - 1 && _text[start] != sign)
        {
            start++;
        }

        int end = start;
        while (end < _text.Length && !char.IsWhiteSpace(_text[end]))
        {
            end++;
        }

        return _positions.Between(start, end);
    }

    private LocationInfo Span(ParsingEvent current) =>
        _positions.FirstLineVisible(_positions.Offset(current.Start), _positions.Offset(current.End));

    private void Report(DiagnosticDescriptor descriptor, LocationInfo at, params string[] arguments) =>
        _diagnostics.Add(DiagnosticInfo.Create(descriptor, at, arguments));
}
