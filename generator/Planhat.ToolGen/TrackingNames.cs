namespace Planhat.ToolGen;

/// <summary>Names of the pipeline's steps; tests ask by them what was computed anew.</summary>
internal static class TrackingNames
{
    /// <summary>A definition file with its text and role.</summary>
    public const string File = nameof(File);

    /// <summary>A parsed file, positions kept.</summary>
    public const string Document = nameof(Document);

    /// <summary>Where the reference files were compiled.</summary>
    public const string Origins = nameof(Origins);

    /// <summary>All files checked against each other; the last step with positions.</summary>
    public const string Validated = nameof(Validated);

    /// <summary>The findings, each on its own.</summary>
    public const string Diagnostics = nameof(Diagnostics);

    /// <summary>What is emitted, without positions.</summary>
    public const string Catalog = nameof(Catalog);

    /// <summary>What one file contributes to the catalog, and the namespace it is emitted into.</summary>
    public const string Contribution = nameof(Contribution);

    /// <summary>Mistakes of the generator itself.</summary>
    public const string Faults = nameof(Faults);

    /// <summary>The namespace of emitted types.</summary>
    public const string Namespace = nameof(Namespace);

    /// <summary>One tool and the namespace it is emitted into.</summary>
    public const string Tool = nameof(Tool);

    /// <summary>One model and the namespace it is emitted into.</summary>
    public const string Model = nameof(Model);

    /// <summary>Whether typed records and clients are emitted.</summary>
    public const string TypedClient = nameof(TypedClient);

    /// <summary>What one file contributes to typed records and clients.</summary>
    public const string TypedContribution = nameof(TypedContribution);

    /// <summary>One model as a typed record, and its namespace.</summary>
    public const string Record = nameof(Record);

    /// <summary>One model's typed client and its namespace.</summary>
    public const string Client = nameof(Client);

    /// <summary>The client of all models and its namespace.</summary>
    public const string ClientList = nameof(ClientList);

    /// <summary>The API's description and its namespace.</summary>
    public const string Api = nameof(Api);

    /// <summary>The catalog's tools and its namespace.</summary>
    public const string CatalogFile = nameof(CatalogFile);

    /// <summary>The schema lock's text.</summary>
    public const string LockFile = nameof(LockFile);

    /// <summary>What the build says about the schema lock.</summary>
    public const string LockSettings = nameof(LockSettings);

    /// <summary>In what the tools differ from their lock.</summary>
    public const string LockComparison = nameof(LockComparison);

    /// <summary>The differences, each at its place.</summary>
    public const string LockDiagnostics = nameof(LockDiagnostics);
}
