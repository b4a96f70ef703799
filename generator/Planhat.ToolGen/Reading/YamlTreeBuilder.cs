using Planhat.ToolGen.Diagnostics;
using Planhat.ToolGen.Parsing;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Planhat.ToolGen.Reading;

/// <summary>Builds the node tree from parser events, without recursion.</summary>
internal sealed class YamlTreeBuilder(TextPositions positions, List<DiagnosticInfo> diagnostics)
{
    private readonly Stack<OpenNode> _open = new();
    private YamlNode? _root;

    /// <summary>How many mappings and sequences are open.</summary>
    public int Depth => _open.Count;

    public void Add(Scalar scalar)
    {
        bool plain = scalar.Style == ScalarStyle.Plain;
        ScalarValue value = plain && scalar.Tag.IsEmpty ? CoreSchema.Resolve(scalar.Value) : new ScalarValue(ScalarKind.Text, scalar.Value);
        int start = positions.Offset(scalar.Start);
        int end = positions.Offset(scalar.End);
        LocationInfo at = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded or ScalarStyle.Plain
            ? positions.Trimmed(start, end)
            : positions.Between(start, end);
        if (plain && IsKey && scalar.Value == "<<")
        {
            diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.MergeKey, at));
            _open.Peek().DropNext = true;
        }

        Add(new YamlScalar(value, at));
    }

    /// <summary>Adds a node that could not be read and was reported.</summary>
    public void AddUnreadable(LocationInfo at) => Add(new YamlScalar(new ScalarValue(ScalarKind.Null, "null"), at));

    public void Begin(NodeEvent node) => _open.Push(new OpenNode(node is MappingStart, positions.Offset(node.Start)));

    public void End(Mark end)
    {
        if (_open.Count > 0)
        {
            Add(Finish(_open.Pop(), positions.Offset(end)));
        }
    }

    /// <summary>Closes what a fault left open and returns the root, if there is any.</summary>
    public YamlNode? Close()
    {
        while (_open.Count > 0)
        {
            OpenNode node = _open.Pop();

            // What would be a key was never finished; only whole keys and their values count.
            if (!IsKey)
            {
                Add(Finish(node, node.Start));
            }
        }

        return _root;
    }

    private bool IsKey => _open.Count > 0 && _open.Peek() is { IsMapping: true, Key: null };

    private YamlNode Finish(OpenNode node, int end)
    {
        LocationInfo at = positions.FirstLine(node.Start, positions.WithClosingBracket(node.Start, end));
        return node.IsMapping ? new YamlMapping(node.Entries, at) : new YamlSequence(node.Items, at);
    }

    private void Add(YamlNode node)
    {
        if (_open.Count == 0)
        {
            _root ??= node;
            return;
        }

        OpenNode parent = _open.Peek();
        if (!parent.IsMapping)
        {
            parent.Items.Add(node);
        }
        else if (parent.Key is null)
        {
            parent.Key = KeyOf(node, parent);
        }
        else
        {
            parent.AddValue(node);
        }
    }

    private YamlScalar KeyOf(YamlNode node, OpenNode parent)
    {
        if (node is YamlScalar key)
        {
            return key;
        }

        diagnostics.Add(DiagnosticInfo.Create(DiagnosticDescriptors.ComplexKey, node.At));
        parent.DropNext = true;
        return new YamlScalar(new ScalarValue(ScalarKind.Null, "null"), node.At);
    }
}
