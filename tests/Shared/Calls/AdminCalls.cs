namespace Planhat.ToolGen.TestSupport.Calls;

/// <summary>How the account is set up: users and custom fields.</summary>
internal static class AdminCalls
{
    public static IReadOnlyList<ExpectedCall> All { get; } = [.. Users, .. CustomFields];

    // Colleagues: no company filter, `_id` and `extid-` in the path, and no source id at all.
    private static ExpectedCall[] Users =>
    [
        new("list_all_planhat_users", "{}",
            "GET /users?limit=25&offset=0&select>=firstName,lastName,nickName,email,externalId,image,isHidden,removed,inactive,managers,teams,isExposedAsSenderOption,createdAt,updatedAt,tzOffset"),
        new("list_all_planhat_users", """{"limit":10000,"sort":"lastName","fields":["nickName","roles"]}""",
            "GET /users?limit=10000&offset=0&sort=lastName&select=nickName,roles"),
        new("get_single_planhat_user_by_id", """{"id":"{user}"}""", "GET /users/{user}"),
        new("get_single_planhat_user_by_id", """{"id":"extid-U-1","fields":["nickName","inactive"]}""", "GET /users/extid-U-1"),
        new("get_single_planhat_user_by_id", """{"id":"srcid-U-1"}"""),
        new("create_a_planhat_user", """{"email":"kim@vendor.example","nickName":"Kim","firstName":"Kim","lastName":"Alm","roles":["65f0a1b2c3d4e5f607182301"],"inactive":false}""",
            """POST /users {"email":"kim@vendor.example","nickName":"Kim","firstName":"Kim","lastName":"Alm","roles":["65f0a1b2c3d4e5f607182301"],"inactive":false}"""),
        new("create_a_planhat_user", """{"email":"bo@vendor.example","nickName":"Bo","firstName":"Bo","lastName":"Ek","managers":["extid-U-1"]}""",
            "GET /users/extid-U-1",
            """POST /users {"email":"bo@vendor.example","nickName":"Bo","firstName":"Bo","lastName":"Ek","managers":["{user}"]}"""),
        new("create_a_planhat_user", """{"email":"no.name@vendor.example"}"""),
        new("update_a_planhat_user_by_id", """{"id":"{user}","nickName":"Olle","tzOffset":60}""",
            """PUT /users/{user} {"nickName":"Olle","tzOffset":60}"""),
        new("update_a_planhat_user_by_id", """{"id":"U-1","id_type":"external","teams":[]}""",
            """PUT /users/extid-U-1 {"teams":[]}"""),
        new("delete_a_planhat_user_by_id", """{"id":"extid-U-2"}""", "GET /users/extid-U-2", "DELETE /users/{leaver}"),
    ];

    // Definitions of fields: `_id` only, and no company filter. `isHidden` is required by the table of properties, with the default false.
    private static ExpectedCall[] CustomFields =>
    [
        new("list_all_planhat_custom_fields", "{}",
            "GET /customfields?limit=25&offset=0&select>=name,type,parent,isFeatured,isHidden,isLocked"),
        new("list_all_planhat_custom_fields", """{"limit":2000,"sort":"name","fields":["name","listValues"]}""",
            "GET /customfields?limit=2000&offset=0&sort=name&select=name,listValues"),
        new("get_single_planhat_custom_field_by_id", """{"id":"{field}"}""", "GET /customfields/{field}"),
        new("get_single_planhat_custom_field_by_id", """{"id":"extid-tier"}"""),
        new("create_a_planhat_custom_field", """{"name":"Region","parent":"company","type":"list","listValues":["North","South"],"isFeatured":true}""",
            """POST /customfields {"name":"Region","parent":"company","type":"list","listValues":["North","South"],"isFeatured":true,"isHidden":false}"""),
        new("create_a_planhat_custom_field", """{"name":"Briefing","parent":"company","type":"rich text","isHidden":true}""",
            """POST /customfields {"name":"Briefing","parent":"company","type":"rich text","isHidden":true}"""),
        new("create_a_planhat_custom_field", """{"name":"Briefing","parent":"company","type":"markdown"}"""),
        new("update_a_planhat_custom_field_by_id", """{"id":"{field}","listValues":["Basic","Plus","Premium"],"isFeatured":false}""",
            """PUT /customfields/{field} {"listValues":["Basic","Plus","Premium"],"isFeatured":false}"""),
        new("delete_a_planhat_custom_field_by_id", """{"id":"{surplus}"}""", "DELETE /customfields/{surplus}"),
        new("delete_a_planhat_custom_field_by_id", """{"id":"Seats"}"""),
    ];
}
