using System.Text.Json.Nodes;
using Planhat.ToolGen.Emulator.Store;

namespace Planhat.ToolGen.Emulator.Models;

/// <summary>What Planhat does differently for one model; everything not overridden is common to all models.</summary>
/// <remarks>Members a sheet does not name are kept as they come: Planhat answers with more members than it documents.</remarks>
internal abstract class ModelSheet
{
    private static readonly IReadOnlyList<string> CommonKeyables = [StoredRecord.IdMember, "sourceId", "externalId"];

    /// <summary>Name in the singular, as the permissions and custom fields call it.</summary>
    public abstract string Model { get; }

    /// <summary>Path of the collection without slashes; also the name of its seed file.</summary>
    public abstract string Path { get; }

    public virtual PageSize Page => new(100, 2_000);

    public virtual ModelOperations Operations => ModelOperations.All;

    public virtual IdForms GetIds => IdForms.All;

    public virtual IdForms UpdateIds => IdForms.All;

    /// <remarks>Only <c>_id</c> is documented; prefixed ids for delete are unconfirmed, so a caller must not rely on them.</remarks>
    public virtual IdForms DeleteIds => IdForms.Planhat;

    public virtual DeleteAnswer DeleteAnswer => DeleteAnswer.Count;

    public virtual string? ExternalIdMember => "externalId";

    public virtual string? SourceIdMember => "sourceId";

    /// <summary>Link to the company; null for models that belong to none.</summary>
    public virtual CompanyLink? Company => null;

    /// <summary>Member within whose value an external id is unique; null when it is unique over the whole collection.</summary>
    public string? ExternalIdScope => Company is { Member: not StoredRecord.IdMember } link ? link.Member : null;

    /// <summary>Name under which custom fields of this model are defined; null when it has no <c>custom</c>.</summary>
    public virtual string? CustomFieldParent => Model;

    /// <summary>Members a create must bring.</summary>
    public virtual IReadOnlyList<string> RequiredOnCreate => [];

    /// <summary>Members an inserted item of a bulk upsert must bring.</summary>
    public virtual IReadOnlyList<string> RequiredOnInsert => RequiredOnCreate;

    /// <summary>Members only the server sets; a caller's values for them are ignored.</summary>
    public virtual IReadOnlySet<string> Generated => NoMembers;

    /// <summary>Keys of a bulk upsert, highest priority first.</summary>
    public virtual IReadOnlyList<string> Keyables => CommonKeyables;

    public virtual IReadOnlyList<ListFilter> Filters => [];

    public virtual IReadOnlyList<ExtraRoute> ExtraRoutes => [];

    /// <summary>Members left out of list rows unless <c>select</c> names them.</summary>
    public virtual IReadOnlySet<string> OmittedInLists => NoMembers;

    /// <summary>Whether the result of a bulk upsert has the array <c>validationErrors</c>.</summary>
    public virtual bool ReportsValidationErrors => false;

    public virtual IReadOnlyList<string> CreationStamps => ["createdAt"];

    public virtual IReadOnlyList<string> UpdateStamps => ["updatedAt"];

    protected static IReadOnlySet<string> NoMembers { get; } = new HashSet<string>();

    /// <summary>Sets what a new record has when the caller does not say otherwise.</summary>
    public virtual void FillDefaults(JsonObject record, PlanhatWorld world)
    {
    }

    /// <summary>Checks a write and fills what the server computes once, at the write.</summary>
    /// <exception cref="Rules.RefusedRequestException">A rule of the model refuses the values.</exception>
    public virtual void Fill(RecordChange change)
    {
    }

    /// <summary>Follows up a stored write in other records.</summary>
    public virtual void AfterWrite(RecordChange change)
    {
    }

    /// <summary>Follows up a delete in other records.</summary>
    public virtual void AfterDelete(JsonObject record, PlanhatWorld world)
    {
    }

    /// <summary>Whether an item of a bulk upsert vanishes without an error.</summary>
    public virtual bool DropsSilently(JsonObject item, PlanhatWorld world) => false;

    /// <summary>Adds to a copy of the record what the server computes at each read.</summary>
    public virtual void Derive(JsonObject view, PlanhatWorld world)
    {
    }

    /// <summary>Changes a copy of the record into the form that lists show.</summary>
    public virtual void ShapeListRow(JsonObject row, PlanhatWorld world)
    {
    }

    /// <summary>Changes a copy of the record into the form that the answers to create and update show.</summary>
    public virtual void ShapeWriteAnswer(JsonObject answer)
    {
    }

    /// <summary>Adds to a copy of the record what only the answer to its create shows.</summary>
    public virtual void ShapeCreateAnswer(JsonObject answer, PlanhatWorld world)
    {
    }
}
