using System.Globalization;
using System.Text.Json;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Records;
using Planhat.ToolGen.Tools;

namespace Planhat.ToolGen.CustomFields;

/// <summary>Reads the definitions from Planhat, page by page.</summary>
public sealed class PlanhatCustomFieldSource : ICustomFieldSource
{
    // Far above what accounts define; a server that ignores the offset would be read forever.
    private const int MostPages = 20;

    private readonly PlanhatConnection _connection;
    private readonly ApiCustomFields _collection;

    /// <summary>Reads the fields of an account.</summary>
    /// <param name="connection">The account.</param>
    /// <exception cref="ArgumentException">The API has no custom fields.</exception>
    public PlanhatCustomFieldSource(PlanhatConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        _connection = connection;
        _collection = connection.Api.CustomFields ?? throw new ArgumentException("The API has no custom fields.", nameof(connection));
    }

    /// <inheritdoc/>
    public async Task<CustomFieldSet> ReadAsync(CancellationToken cancellationToken)
    {
        var definitions = new List<CustomFieldDefinition>();
        int count = 0;
        for (int page = 0; page < MostPages; page++)
        {
            int known = definitions.Count;
            int read = await ReadPageAsync(count, definitions, cancellationToken);
            count += read;
            if (read < _collection.PageMaximum || IsRepeated(definitions, known))
            {
                break;
            }
        }

        return new CustomFieldSet(definitions);
    }

    private async Task<int> ReadPageAsync(int offset, List<CustomFieldDefinition> definitions, CancellationToken cancellationToken)
    {
        ApiPaging paging = _connection.Api.Paging;
        var request = new PlanhatRequest(_collection.Host, "GET", _collection.Path)
        {
            Query = string.Create(CultureInfo.InvariantCulture, $"{paging.Limit}={_collection.PageMaximum}&{paging.Offset}={offset}"),
        };
        try
        {
            using PlanhatResponse answer = await _connection.Proxy.SendAsync(request, cancellationToken);
            return answer.IsSuccess
                ? CustomFieldPage.Read(JsonText.Normalize(answer.Body), definitions)
                : throw new CustomFieldsUnavailableException(string.Create(CultureInfo.InvariantCulture, $"Planhat answered {answer.Status} to the request for the custom field definitions."));
        }
        catch (PlanhatUnavailableException exception)
        {
            throw new CustomFieldsUnavailableException("Planhat gave no complete answer to the request for the custom field definitions.", exception);
        }
        catch (JsonException exception)
        {
            throw new CustomFieldsUnavailableException("Planhat's answer to the request for the custom field definitions is no JSON array.", exception);
        }
    }

    // A page that brings the first definition again is the whole list once more.
    private static bool IsRepeated(List<CustomFieldDefinition> definitions, int known) =>
        known > 0 && definitions.Count > known
        && definitions[known].Name == definitions[0].Name
        && definitions[known].Parent == definitions[0].Parent;
}
