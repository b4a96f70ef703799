using System.Diagnostics.CodeAnalysis;
using Planhat.ToolGen.Binding;

namespace Planhat.ToolGen.Paging;

/// <summary>Where a list begins or goes on, and how the place it stops at becomes a cursor.</summary>
internal sealed class ListPosition
{
    private readonly CursorCodec _codec;
    private readonly string _toolName;
    private readonly ReadOnlyMemory<byte> _arguments;
    private byte[]? _filters;

    private ListPosition(CursorCodec codec, string toolName, ReadOnlyMemory<byte> arguments)
    {
        _codec = codec;
        _toolName = toolName;
        _arguments = arguments;
    }

    /// <summary>The first record to look at.</summary>
    public ListPlace Place { get; private set; }

    private byte[] Filters => _filters ??= FilterFingerprint.Of(_arguments);

    /// <summary>The position of a call.</summary>
    /// <param name="codec">Reads and makes cursors.</param>
    /// <param name="request">The bound call.</param>
    /// <param name="arguments">Its arguments, a valid JSON object.</param>
    /// <param name="position">The position.</param>
    /// <param name="failure">What is wrong with the cursor, or null.</param>
    public static bool TryRead(
        CursorCodec codec,
        ToolRequest request,
        ReadOnlyMemory<byte> arguments,
        [NotNullWhen(true)] out ListPosition? position,
        [NotNullWhen(false)] out ValidationFailure? failure)
    {
        position = new ListPosition(codec, request.Tool.Name, arguments);
        failure = null;
        if (request.Cursor is null)
        {
            return true;
        }

        if (codec.TryRead(request.Cursor, request.Tool.Name, position.Filters, out ListPlace place))
        {
            position.Place = place;
            return true;
        }

        position = null;
        failure = Foreign();
        return false;
    }

    /// <summary>What is wrong with a cursor that was not made by this tool for these filters.</summary>
    public static ValidationFailure Foreign() => new(
        $"/{ReservedNames.NextCursor}",
        "is not a cursor that this tool gave for these filters on this account",
        "the unchanged next_cursor of the last answer with the same filters; leave it out to start again from the first page");

    /// <summary>The cursor of a later place in the same list.</summary>
    /// <param name="place">The next record to look at.</param>
    public string CursorAt(ListPlace place) => _codec.Write(_toolName, Filters, place);
}
