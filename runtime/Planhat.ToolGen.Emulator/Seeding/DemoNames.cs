namespace Planhat.ToolGen.Emulator.Seeding;

/// <summary>Invented companies and people.</summary>
internal static class DemoNames
{
    /// <summary>Name, country, city and industry of the companies that grow by rule.</summary>
    public static readonly string[] Companies =
    [
        "Aurora Logistics|Norway|Oslo|Logistics", "Bluefin Analytics|United States|Boston|Software", "Cobalt Mining Group|Australia|Perth|Mining",
        "Delta Print Works|Netherlands|Utrecht|Manufacturing", "Evergreen Grocers|United Kingdom|Bristol|Retail", "Fjord Seafood|Norway|Bergen|Food",
        "Gullwing Airlines|Portugal|Lisbon|Travel", "Halcyon Hotels|Greece|Athens|Travel", "Ironbark Timber|Australia|Melbourne|Manufacturing",
        "Juniper Legal|Ireland|Dublin|Services", "Kiwi Learning|New Zealand|Auckland|Education", "Lumen Optics|Germany|Jena|Manufacturing",
        "Mosaic Media|France|Lyon|Media", "Northgate Energy|Canada|Calgary|Energy", "Orchard Dental|United States|Denver|Healthcare",
        "Pinnacle Freight|United States|Memphis|Logistics", "Quartz Payments|Estonia|Tallinn|Finance", "Redwood Schools|United States|Portland|Education",
        "Silverline Rail|United Kingdom|York|Travel", "Terra Verde|Italy|Bologna|Food", "Umber Ceramics|Portugal|Porto|Manufacturing",
        "Vela Shipping|Denmark|Aarhus|Logistics", "Willow & Pine|Sweden|Gothenburg|Retail", "Xenon Labs|Israel|Haifa|Biotech",
        "Yarrow Pharma|Switzerland|Basel|Biotech", "Zephyr Wind|Denmark|Esbjerg|Energy", "Amber Insurance|Germany|Cologne|Finance",
        "Birchwood Homes|Finland|Tampere|Real Estate", "Cirrus Cloudworks|Ireland|Galway|Software", "Dovetail Furniture|Poland|Poznań|Manufacturing",
        "Ember Coffee|Brazil|Curitiba|Food", "Foxglove Gardens|United Kingdom|Kent|Retail", "Granary Foods|France|Lille|Food",
        "Highland Distillers|United Kingdom|Inverness|Food", "Indigo Textiles|India|Pune|Manufacturing", "Jetstream Couriers|Spain|Bilbao|Logistics",
        "Keystone Builders|United States|Pittsburgh|Construction", "Lakeside Clinics|Canada|Winnipeg|Healthcare", "Marble Arch Events|United Kingdom|London|Media",
        "Nimbus Games|Japan|Fukuoka|Software", "Opal Cosmetics|South Korea|Busan|Retail", "Prairie Agritech|Canada|Regina|Agriculture",
        "Quill Publishing|Austria|Graz|Media", "Ridgeline Outdoor|United States|Boise|Retail", "Saffron Catering|India|Kochi|Food",
        "Tidewater Marine|Singapore|Singapore|Logistics", "Upland Veterinary|Belgium|Ghent|Healthcare",
        "Vista Stadiums|United States|Nashville|Media",
    ];

    public static readonly string[] FirstNames =
    [
        "Amara", "Ben", "Chiara", "Diego", "Elif", "Farah", "Gustav", "Hana", "Ivan", "Julia", "Karim", "Lotte", "Mateo", "Nora", "Oskar",
        "Paula", "Quinn", "Rosa", "Sven", "Tara", "Uma", "Viktor", "Wanda", "Ximena", "Yannick", "Zoe",
    ];

    public static readonly string[] LastNames =
    [
        "Andersen", "Bianchi", "Costa", "Dubois", "Eriksen", "Fernandes", "Gruber", "Hughes", "Ito", "Jensen", "Kowalski", "Larsson", "Moreau",
        "Novak", "Olsen", "Patel", "Quintero", "Rossi", "Schmidt", "Tanaka", "Ueda", "Virtanen", "Walsh", "Xu", "Young", "Zimmermann",
    ];

    public static readonly string[] Positions =
        ["CFO", "Head of Operations", "IT Manager", "Product Owner", "VP Customer Experience", "Procurement Lead", "Data Analyst", "Team Lead"];
}
