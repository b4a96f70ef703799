namespace Planhat.ToolGen.Binding;

/// <summary>Which of an object's declared members were met; free of allocation up to 128 names.</summary>
internal struct MemberSet
{
    private const int InlineBits = 128;

    private readonly bool[]? _more;
    private UInt128 _bits;

    public MemberSet(int count)
    {
        _more = count > InlineBits ? new bool[count - InlineBits] : null;
    }

    /// <summary>Adds a member; false if it is there already.</summary>
    public bool Add(int index)
    {
        if (Contains(index))
        {
            return false;
        }

        if (index < InlineBits)
        {
            _bits |= UInt128.One << index;
        }
        else
        {
            _more![index - InlineBits] = true;
        }

        return true;
    }

    /// <summary>Whether a member is there; false for a negative index.</summary>
    public readonly bool Contains(int index) => index switch
    {
        < 0 => false,
        < InlineBits => (_bits & (UInt128.One << index)) != UInt128.Zero,
        _ => _more![index - InlineBits],
    };
}
