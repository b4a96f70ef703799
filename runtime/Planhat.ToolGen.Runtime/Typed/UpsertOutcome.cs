namespace Planhat.ToolGen.Typed;

/// <summary>What became of one record of an upsert, as far as Planhat's answer tells.</summary>
public enum UpsertOutcome
{
    /// <summary>The answer does not tell. Planhat drops some records without a word, such as end users of no known company.</summary>
    Unknown,

    /// <summary>It was created.</summary>
    Inserted,

    /// <summary>It was there, and was changed.</summary>
    Updated,

    /// <summary>It was there, and had all values already.</summary>
    Unchanged,

    /// <summary>It was not written.</summary>
    Failed,
}
