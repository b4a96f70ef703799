using System.Text.Json.Nodes;
using Planhat.ToolGen.Execution;
using Planhat.ToolGen.Runtime.Tests.Stubs;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Runtime.Tests.Paging;

/// <summary>A list drawn at random: records, tool, filters, limits, and which records a walk has to give in which order.</summary>
internal sealed class RandomList
{
    private readonly Random _random;
    private readonly StubRecords _records;
    private readonly int _limit;
    private readonly int? _most;

    public RandomList(int seed, Kind kind)
    {
        _random = new Random(seed);
        int[] pageSizes = [1, 2, 3, 5, 7, 10, 25, 60, 100];
        _limit = pageSizes[_random.Next(pageSizes.Length)];
        _most = _random.Next(2) == 0 ? null : _random.Next(0, 10);
        _records = new StubRecords { Pages = _random.Next(5) > 0 };
        Options = new ExecutionOptions { CharacterBudget = _random.Next(1000, 6000), ScanPages = _random.Next(1, 5) };
        Tool = kind switch
        {
            Kind.LookUp => new ListCompaniesTool(),
            Kind.LookUpOfSeveral => new ListCompanyLicensesTool(),
            Kind.Unpaged => new ListLeanCompaniesTool(),
            _ => new ListCompanyIdLicensesTool(),
        };
        Arguments = new JsonObject();
        Fill(kind);
    }

    public enum Kind
    {
        Plain,
        Parts,
        LookUp,
        LookUpOfSeveral,
        Unpaged,
    }

    public PlanhatTool Tool { get; }

    public ExecutionOptions Options { get; }

    public IReadOnlyList<string> Expected { get; private set; } = [];

    public int LargestLimit { get; private set; }

    private JsonObject Arguments { get; }

    // The parts of a list decide on its order, and they depend on limit and fields.
    private bool IsOrdered { get; set; } = true;

    public StubPlanhat Serve() => _records.Serve();

    /// <summary>The arguments of the next page: limit and fields may change from page to page.</summary>
    public JsonObject Next()
    {
        JsonObject arguments = Arguments.DeepClone().AsObject();
        int limit = _random.Next(4) == 0 ? _random.Next(1, 100) : _limit;
        arguments["limit"] = limit;
        LargestLimit = limit;
        if (_random.Next(3) == 0)
        {
            arguments["fields"] = new JsonArray("*");
        }

        return arguments;
    }

    /// <summary>Identifiers as they are compared: in their order where the list has one.</summary>
    public IEnumerable<string> Arranged(IReadOnlyList<string> identifiers) =>
        IsOrdered ? identifiers : identifiers.Order(StringComparer.Ordinal);

    private void Fill(Kind kind)
    {
        bool ofCompanies = kind is Kind.LookUp or Kind.Unpaged;
        int companies = kind switch
        {
            Kind.Plain => 3,
            Kind.Parts => _random.Next(70, 260),
            _ => _random.Next(4) == 0 ? _limit * _random.Next(0, 4) : _random.Next(0, 200),
        };
        int[] numbers = [.. Enumerable.Range(0, companies)];
        _random.Shuffle(numbers);
        foreach (int number in numbers)
        {
            _records.Companies.Add(Sized(StubRecords.Company(number, _random.Next(3) == 0 ? $"Other {number}" : $"Acme {number}"), "size"));
        }

        int licenses = companies == 0 ? 0 : _random.Next(4) == 0 ? _limit * _random.Next(0, 6) : _random.Next(0, 400);
        for (int number = 0; number < licenses; number++)
        {
            JsonObject license = Sized(new JsonObject { ["_id"] = StubLicenses.Id(100_000 + number), ["companyId"] = StubLicenses.Id(_random.Next(companies)) }, "value");
            _records.Licenses.Add(license);
        }

        if (_most is { } most)
        {
            Arguments["where"] = new JsonObject { [ofCompanies ? "size" : "value"] = new JsonObject { ["lt"] = most } };
        }

        Expect(kind, numbers);
    }

    private void Expect(Kind kind, int[] numbers)
    {
        HashSet<string> acme = [.. _records.Companies.Where(static company => ((string)company["name"]!).StartsWith("Acme", StringComparison.Ordinal)).Select(Id)];
        switch (kind)
        {
            case Kind.LookUp:
                Arguments["name"] = "ACME";
                Expected = [.. _records.Companies.Where(company => acme.Contains(Id(company)) && Holds(company, "size")).Select(Id).Order(StringComparer.Ordinal)];
                break;
            case Kind.LookUpOfSeveral:
                Arguments["companyName"] = "acme";
                IsOrdered = false;
                Expected = [.. _records.Licenses.Where(license => acme.Contains((string)license["companyId"]!) && Holds(license, "value")).Select(Id)];
                break;
            case Kind.Unpaged:
                Expected = [.. _records.Companies.Where(company => Holds(company, "size")).Select(Id)];
                break;
            case Kind.Parts:
                string[] asked = [.. numbers.Take(numbers.Length - 3).Select(StubLicenses.Id)];
                Arguments["companyId"] = new JsonArray([.. asked.Concat(asked.Take(5)).Select(static id => (JsonNode)id)]);
                IsOrdered = false;
                Expected = [.. _records.Licenses.Where(license => asked.Contains((string)license["companyId"]!) && Holds(license, "value")).Select(Id)];
                break;
            default:
                Expected = [.. _records.Licenses.Where(license => Holds(license, "value")).Select(Id)];
                break;
        }
    }

    private JsonObject Sized(JsonObject record, string member)
    {
        record[member] = _random.Next(0, 10);
        record["text"] = new string('x', _random.Next(20) == 0 ? 3000 : _random.Next(0, 60));
        return record;
    }

    private bool Holds(JsonObject record, string member) => _most is null || (int)record[member]! < _most;

    private static string Id(JsonObject record) => (string)record["_id"]!;
}
