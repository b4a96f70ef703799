namespace Planhat.ToolGen.CustomFields;

/// <summary>Listeners that are not kept alive: an account outlives the sessions of its clients.</summary>
internal sealed class CustomFieldListeners
{
    private const int FirstPruning = 16;

    private readonly Lock _lock = new();
    private readonly List<WeakReference<ICustomFieldListener>> _listeners = [];
    private int _pruneAt = FirstPruning;

    /// <summary>Listeners that are remembered; some of them may be gone.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _listeners.Count;
            }
        }
    }

    /// <summary>Adds a listener, which somebody else has to keep.</summary>
    public void Add(ICustomFieldListener listener)
    {
        lock (_lock)
        {
            if (_listeners.Count >= _pruneAt)
            {
                _listeners.RemoveAll(static known => !known.TryGetTarget(out _));

                // Looked through when they have doubled, so that adding one costs the same however many there are.
                _pruneAt = Math.Max(FirstPruning, _listeners.Count * 2);
            }

            _listeners.Add(new WeakReference<ICustomFieldListener>(listener));
        }
    }

    /// <summary>The listeners that are still there.</summary>
    public IReadOnlyList<ICustomFieldListener> Living()
    {
        var living = new List<ICustomFieldListener>();
        lock (_lock)
        {
            foreach (WeakReference<ICustomFieldListener> known in _listeners)
            {
                if (known.TryGetTarget(out ICustomFieldListener? listener))
                {
                    living.Add(listener);
                }
            }
        }

        return living;
    }
}
