using System.Text;
using System.Text.Json;
using Planhat.ToolGen.Records;

namespace Planhat.ToolGen.Execution;

/// <summary>Finds the list of ids that says nothing new: Planhat tells the id of each inserted record twice.</summary>
internal static class RepeatedIds
{
    private const string Ids = "upsertedIds";
    private const string Keys = "insertsKeys";

    /// <summary>The lists; without <c>upsertedIds</c> when not all of them fit and <c>insertsKeys</c> holds the same ids.</summary>
    /// <param name="lists">The lists of a result.</param>
    /// <param name="room">Characters they may take.</param>
    public static BulkMember[] Without(BulkMember[] lists, int room)
    {
        BulkMember? ids = Array.Find(lists, static list => list.Name == Ids);
        BulkMember? keys = Array.Find(lists, static list => list.Name == Keys);
        return ids is not null && keys is not null && lists.Sum(Length) > room && Holds(keys, ids) ? [.. lists.Except([ids])] : lists;
    }

    private static int Length(BulkMember list) => list.Name.Length + list.Items.Sum(static item => Encoding.UTF8.GetCharCount(item) + 1);

    private static bool Holds(BulkMember keys, BulkMember ids)
    {
        HashSet<string> known = [.. keys.Items.Select(static key => JsonText.IsObject(key) ? JsonText.MemberText(key, "_id"u8.ToArray()) : null).OfType<string>()];
        return ids.Items.All(id => id is [(byte)'"', ..] && TextOf(id) is { } text && known.Contains(text));
    }

    private static string? TextOf(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        return reader.Read() ? reader.GetString() : null;
    }
}
