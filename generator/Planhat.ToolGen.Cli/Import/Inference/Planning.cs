using Planhat.ToolGen.Cli.Import.Description;
using Planhat.ToolGen.Cli.Import.Drafts;
using Planhat.ToolGen.Cli.Import.Reading;
using Planhat.ToolGen.Cli.Import.Writing;
using Planhat.ToolGen.Parsing;

namespace Planhat.ToolGen.Cli.Import.Inference;

/// <summary>Plans which definitions a source becomes.</summary>
internal sealed class Planning(DefinitionFolder folder, string prefix, PathGlob? only, ImportLog log)
{
    /// <summary>Plans the definitions.</summary>
    public ImportPlan Plan(ImportedApi source)
    {
        var routing = new Routing(log);
        List<RoutedOperation> operations = [.. routing.Route(source.Operations, only)];
        var leftOut = new List<LeftOutOperation>([.. source.LeftOut, .. routing.LeftOut]);
        PagingDraft paging = PagingOf(operations);
        var hosts = new HostInference(folder.Api, operations, log);
        foreach (RoutedOperation homeless in operations.Where(operation => hosts.Why(operation) is not null).ToList())
        {
            leftOut.Add(new LeftOutOperation(LeftOutKind.Unusable, homeless.Source.Label, homeless.Source.Pointer, hosts.Why(homeless)!));
            operations.Remove(homeless);
        }

        var existing = new List<ExistingModel>();
        var groups = new List<ResourceGroup>();
        foreach (ResourceGroup group in ResourceGrouping.Of(operations))
        {
            if (folder.Find(ModelNaming.Wanted(group), group.IsNested ? null : group.ModelPath) is { } definition)
            {
                existing.Add(new ExistingModel(definition.Name, definition.File, group.Operations.Count));
                leftOut.AddRange(group.Operations.Select(operation => new LeftOutOperation(LeftOutKind.Existing, operation.Source.Label, operation.Source.Pointer, $"model '{definition.Name}' has a definition already, {definition.File}")));
                log.Warn(WarningKind.Existing, group.Operations[0].Source.Pointer, $"model '{definition.Name}' has a definition already, {definition.File}; nothing is written for it");
            }
            else
            {
                groups.Add(group);
            }
        }

        List<ModelDraft> models = Models(groups, paging, hosts);
        return new ImportPlan(models, folder.Api is null && models.Count > 0 ? ApiOf(source, models, hosts, paging) : null, leftOut, routing.Joined, existing);
    }

    private PagingDraft PagingOf(List<RoutedOperation> operations)
    {
        PagingDraft own = PagingNames.Recognise(operations.Select(static operation => operation.Source));
        return folder.Api is not { } api
            ? own
            : new PagingDraft(
                api.Paging?.Limit?.Value ?? "limit", api.Paging?.Offset?.Value ?? "offset", api.Paging?.Sort?.Value ?? "sort", api.Paging?.Select?.Value ?? "select")
            {
                ToolPage = api.Paging?.Default?.Value ?? PagingDraft.Planhat.ToolPage,
                IsKnown = true,
            };
    }

    private List<ModelDraft> Models(List<ResourceGroup> groups, PagingDraft paging, HostInference hosts)
    {
        var naming = new ModelNaming();
        var known = new KnownModels();
        var tools = new ToolNaming(prefix, log);
        foreach (ExistingDefinition definition in folder.Definitions)
        {
            naming.Take(definition.Name, definition.Resource);
            foreach (string tool in definition.Tools)
            {
                tools.Take(tool);
            }
        }

        List<(ModelDraft Model, ResourceGroup Group)> models = [.. groups.Select(group => (naming.Name(group), group))];

        // A record can only be looked up in a collection that has a path of its own.
        foreach ((ModelDraft model, _) in models.Where(static pair => pair.Group is { IsNested: false, IsVerb: false } && pair.Group.Operations.Any(pair.Group.IsItem)))
        {
            known.Add(model.Name);
        }

        foreach (string name in folder.ModelNames)
        {
            known.Add(name);
        }

        var inference = new ModelInference(known, paging, tools, log);
        foreach ((ModelDraft model, ResourceGroup group) in models)
        {
            inference.Fill(model, group);
            SetHosts(model, group, hosts);
        }

        List<ModelDraft> drafts = [.. models.Select(static pair => pair.Model)];
        TypedNameSettling.Settle(drafts, folder.Definitions.Select(static definition => definition.Name));
        return drafts;
    }

    private void SetHosts(ModelDraft model, ResourceGroup group, HostInference hosts)
    {
        Dictionary<ImportedOperation, string?> names = group.Operations.ToDictionary(static operation => operation.Source, hosts.NameOf);
        string? usual = names.Values.GroupBy(static name => name ?? "").OrderByDescending(static same => same.Count()).First().Key;
        model.Host = usual.Length == 0 ? null : usual;
        foreach (EndpointDraft endpoint in model.Endpoints)
        {
            string? host = names[endpoint.Source];
            endpoint.Host = host == model.Host ? null : host ?? Planhat.ToolGen.Model.LanguageDefaults.Host;
        }

        if (group.IsNested)
        {
            log.Review(model, WarningKind.Path, model.Pointer, $"its records lie under {RoutedOperation.ShapeOf(group.Base).Replace("{}", "…", StringComparison.Ordinal)}, and a model's path has no placeholders; each endpoint has its own path");
        }
    }

    private ApiDraft ApiOf(ImportedApi source, IReadOnlyList<ModelDraft> models, HostInference hosts, PagingDraft paging)
    {
        bool isPlanhat = hosts.Hosts.Any(static host => host.Url.Contains("planhat", StringComparison.OrdinalIgnoreCase))
            || models.Any(static model => model.ExternalIdProperty is not null || model.SourceIdProperty is not null);
        string name = string.Join('_', Words.Split(prefix.Length > 0 ? prefix : source.Title));
        var draft = new ApiDraft(name.Length > 0 && char.IsAsciiLetter(name[0]) ? name : "api", paging)
        {
            Hosts = hosts.Hosts,
            HasIdPrefixes = isPlanhat,
            CustomFieldModel = models.FirstOrDefault(static model => Words.Bare(model.Name) == "customfield")?.Name,
        };
        if (paging.Assumed.Count > 0 && models.Any(static model => model.Endpoints.Any(static endpoint => endpoint.Operation == "list")))
        {
            string names = string.Join(", ", paging.Assumed.Select(static assumed => $"'{assumed}'"));
            log.Review(draft.PagingReview, WarningKind.Paging, SourcePointer.Root, $"the source shows no parameter of lists like {names}; definitions assume {(paging.Assumed.Count == 1 ? "it" : "them")}, and lists send {(paging.Assumed.Count == 1 ? "it" : "them")}");
        }

        return draft;
    }
}
