using Planhat.ToolGen.Extension;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Model;

/// <summary>
/// The shipped tools of a model that nobody changed by name and that are different all the same: the project says something of all tools of
/// the model, or gave another name to a tool that the description names.
/// </summary>
internal sealed class AdaptedTools
{
    private readonly ModelSource _source;
    private readonly RecordModel _record;
    private readonly ModelSource _shippedSource;
    private readonly RecordModel _shippedRecord;
    private readonly ApiModel? _api;
    private readonly ToolNames _names;
    private readonly bool _isExtended;

    /// <param name="source">The files of the model.</param>
    /// <param name="record">The model with what all of them say.</param>
    /// <param name="namespaces">Where reference files were compiled.</param>
    /// <param name="api">What is true of the whole API.</param>
    /// <param name="names">New names of renamed tools.</param>
    public AdaptedTools(ModelSource source, RecordModel record, IReadOnlyDictionary<string, string> namespaces, ApiModel? api, ToolNames names)
    {
        _source = source;
        _record = record;
        _api = api;
        _names = names;
        _shippedSource = source.AsShipped();
        _isExtended = source.Extensions.Any(static document => document.Role == DocumentRole.Own && document.Model!.SaysSomethingOfAll);
        _shippedRecord = _isExtended ? RecordModelBuilder.Build(_shippedSource, namespaces) : record;
    }

    /// <summary>Those of one reference file.</summary>
    public IEnumerable<ToolModel> Of(ParsedDocument document)
    {
        foreach (ParsedEndpoint endpoint in document.Model!.Endpoints.Where(static endpoint => endpoint.Standing == EndpointStanding.Stands))
        {
            ParsedEndpoint shipped = _names.InLibraries(endpoint);
            ParsedEndpoint now = _names.Here(endpoint);
            if (!_isExtended && ReferenceEquals(shipped.Description, now.Description))
            {
                continue;
            }

            ToolModel tool = ToolModelBuilder.Build(now, _source, _record, _api);
            if (tool != ToolModelBuilder.Build(shipped, _shippedSource, _shippedRecord, _api))
            {
                yield return tool with { Replaces = tool.Name };
            }
        }
    }
}
