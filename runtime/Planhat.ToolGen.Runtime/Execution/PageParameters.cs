using System.Globalization;
using Planhat.ToolGen.Binding;
using Planhat.ToolGen.Records;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.Execution;

/// <summary>The paging parameters of a list's requests; none where Planhat gives the whole list.</summary>
internal sealed class PageParameters
{
    private readonly ApiPaging? _paging;
    private readonly string _orderAndSelection;

    private PageParameters(ApiPaging? paging, string orderAndSelection)
    {
        _paging = paging;
        _orderAndSelection = orderAndSelection;
    }

    /// <summary>Most characters that the parameters take.</summary>
    public int Length => _paging is null ? 0 : At(int.MaxValue, int.MaxValue).Length + "&".Length;

    /// <summary>The parameters of a list call.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="paging">The names of the parameters.</param>
    /// <param name="sort">The order asked for, or null.</param>
    /// <param name="select">The members asked for, percent-encoded, or null.</param>
    public static PageParameters Of(ListTool tool, ApiPaging paging, SortArgument? sort, string? select)
    {
        if (!tool.IsPaged)
        {
            return new PageParameters(paging: null, orderAndSelection: "");
        }

        string order = sort is null ? "" : $"&{paging.Sort}={(sort.Descending ? "-" : "")}{Uri.EscapeDataString(sort.Property.ReadName)}";
        return new PageParameters(paging, select is null ? order : $"{order}&{paging.Select}={select}");
    }

    /// <summary>The parameters of one page, percent-encoded and joined; empty for none.</summary>
    /// <param name="offset">Position of its first record.</param>
    /// <param name="size">Most records of it.</param>
    public string At(long offset, int size) => _paging is null
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{_paging.Limit}={size}&{_paging.Offset}={offset}{_orderAndSelection}");
}
