using System.Text;
using Planhat.ToolGen.Paging;
using Planhat.ToolGen.Proxy;
using Planhat.ToolGen.Runtime.Tests.Stubs;

namespace Planhat.ToolGen.Runtime.Tests.Paging;

public sealed class CursorCodecTests
{
    private static readonly byte[] Filters = Fingerprint("{\"companyId\":\"c1\"}");
    private static readonly CursorCodec Codec = new(CursorKeys.Of(StubApi.Options()), "a1");

    [Theory]
    [InlineData(0)]
    [InlineData(25)]
    [InlineData(long.MaxValue)]
    public void CursorsComeBackAsTheOffsetTheyWereMadeFrom(long offset)
    {
        string cursor = Codec.Write("list_licenses", Filters, new ListPlace(offset, 7));

        Assert.True(Codec.TryRead(cursor, "list_licenses", Filters, out ListPlace read));
        Assert.Equal(new ListPlace(offset, 7), read);
        Assert.Matches("^[A-Za-z0-9_-]+$", cursor);
    }

    [Fact]
    public void EveryFlippedBitOfEveryCharacterIsNoticed()
    {
        string cursor = Codec.Write("list_licenses", Filters, new ListPlace(1234, 7));
        for (int position = 0; position < cursor.Length; position++)
        {
            for (int bit = 0; bit < 8; bit++)
            {
                char[] altered = cursor.ToCharArray();
                altered[position] = (char)(altered[position] ^ (1 << bit));

                Assert.False(Codec.TryRead(new string(altered), "list_licenses", Filters, out _), $"{position}/{bit}");
            }
        }
    }

    [Fact]
    public void EveryOtherLetterInEveryPlaceIsNoticed()
    {
        const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        string cursor = Codec.Write("list_licenses", Filters, new ListPlace(1234, 7));
        for (int position = 0; position < cursor.Length; position++)
        {
            foreach (char letter in Letters.Where(letter => letter != cursor[position]))
            {
                string altered = cursor[..position] + letter + cursor[(position + 1)..];

                Assert.False(Codec.TryRead(altered, "list_licenses", Filters, out _), altered);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("\u00e9\u00e9\u00e9\u00e9")]
    public void TextsThatNeverWereCursorsAreRefused(string text) =>
        Assert.False(Codec.TryRead(text, "list_licenses", Filters, out _));

    [Fact]
    public void CursorsOfAnotherToolFilterOrAccountAreForeign()
    {
        string cursor = Codec.Write("list_licenses", Filters, new ListPlace(25, 7));

        Assert.False(Codec.TryRead(cursor, "list_invoices", Filters, out _));
        Assert.False(Codec.TryRead(cursor, "list_licenses", Fingerprint("{}"), out _));
        Assert.False(new CursorCodec(CursorKeys.Of(StubApi.Options()), "a2").TryRead(cursor, "list_licenses", Filters, out _));
    }

    [Fact]
    public void CursorsSurviveARestartButNotANewToken()
    {
        string cursor = Codec.Write("list_licenses", Filters, new ListPlace(25, 7));
        var other = new PlanhatConnectionOptions { Credentials = new PlanhatCredentials("another-token") };

        Assert.True(new CursorCodec(CursorKeys.Of(StubApi.Options()), "a1").TryRead(cursor, "list_licenses", Filters, out _));
        Assert.False(new CursorCodec(CursorKeys.Of(other), "a1").TryRead(cursor, "list_licenses", Filters, out _));
    }

    [Fact]
    public void WithoutTokensAndKeysEveryConnectionHasAKeyOfItsOwn()
    {
        var options = new PlanhatConnectionOptions { Credentials = new PlanhatCredentials(null) };

        string cursor = new CursorCodec(CursorKeys.Of(options), "a1").Write("list_licenses", Filters, new ListPlace(25, 7));

        Assert.False(new CursorCodec(CursorKeys.Of(options), "a1").TryRead(cursor, "list_licenses", Filters, out _));
    }

    [Fact]
    public void OldKeysAreAcceptedUntilTheyAreRetired()
    {
        string old = Keyed("old").Write("list_licenses", Filters, new ListPlace(25, 7));

        Assert.True(Keyed("new", "old").TryRead(old, "list_licenses", Filters, out _));
        Assert.False(Keyed("new").TryRead(old, "list_licenses", Filters, out _));
        Assert.True(Keyed("new").TryRead(Keyed("new", "old").Write("list_licenses", Filters, new ListPlace(25, 7)), "list_licenses", Filters, out _));
    }

    [Theory]
    [InlineData("""{"a":1,"b":{"x":1,"y":2}}""", """{ "b": {"y":2, "x":1}, "a": 1 }""")]
    [InlineData("""{"a":"\u0041"}""", """{"a":"A"}""")]
    [InlineData("""{"a":1,"limit":5,"fields":["x"],"next_cursor":"c"}""", """{"a":1}""")]
    [InlineData("""{"a":1,"sort":null}""", """{"a":1}""")]
    [InlineData("""{"a":1,"where":{}}""", """{"a":1}""")]
    [InlineData("""{"where":{ }}""", "{}")]
    public void WhatDoesNotMoveRecordsDoesNotCount(string one, string other) =>
        Assert.Equal(Fingerprint(one), Fingerprint(other));

    [Theory]
    [InlineData("""{"a":1}""", """{"a":2}""")]
    [InlineData("""{"a":1}""", """{"a":1,"sort":"x"}""")]
    [InlineData("""{"where":{"a":{"eq":1}}}""", """{"where":{"a":{"ne":1}}}""")]
    [InlineData("""{"a":["x","y"]}""", """{"a":["y","x"]}""")]
    public void WhatMovesRecordsCounts(string one, string other) =>
        Assert.NotEqual(Fingerprint(one), Fingerprint(other));

    private static byte[] Fingerprint(string arguments) => FilterFingerprint.Of(Encoding.UTF8.GetBytes(arguments));

    private static CursorCodec Keyed(params string[] secrets) => new(
        CursorKeys.Of(new PlanhatConnectionOptions
        {
            Credentials = new PlanhatCredentials(StubApi.Token),
            CursorKeys = [.. secrets.Select(static secret => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(secret))],
        }),
        "a1");
}
