import OnRecordText

/// Alternative names of places: abbreviations, and countries with two names.
package enum PlaceAliases {
    /// The hash of the canonical name of the place whose name, in lower case and without full stops, has the hash
    /// `hash`.
    package static func canonical(_ hash: UInt64) -> UInt64 { byHash[hash] ?? hash }

    /// The canonical name of the place `name`, which is in lower case and without full stops.
    package static func canonical(_ name: String) -> String { byName[name] ?? name }

    private static let byHash = Dictionary(
        byName.map { (WordHash.of($0), WordHash.of($1)) }, uniquingKeysWith: { first, _ in first })

    private static let byName: [String: String] = {
        var names: [String: String] = [:]
        for line in lines {
            let forms = line.split(separator: "/").map(String.init)
            for form in forms.dropFirst() { names[form] = forms[0] }
        }
        return names
    }()

    /// The canonical name and its alternatives, one place a line.
    private static let lines = [
        "united states/us/usa/america/united states of america/the united states/the us",
        "united kingdom/uk/britain/great britain/the united kingdom/the uk", "united arab emirates/uae",
        "russia/russian federation/the russian federation", "myanmar/burma", "netherlands/holland/the netherlands",
        "czech republic/czechia", "ivory coast/côte d'ivoire", "north korea/dprk",
        "south korea/republic of korea/korea republic",
        "bosnia/bosnia-herzegovina/bosnia and herzegovina",
        "new york city/nyc", "washington, dc/dc/washington dc/d c/district of columbia",
        "alabama/ala", "alaska/ak", "arizona/ariz/az", "arkansas/ark/ar", "california/calif/cal/ca", "colorado/colo/co",
        "connecticut/conn/ct", "delaware/del/de", "florida/fla/fl", "georgia/ga", "illinois/ill/il", "indiana/ind",
        "kansas/kan/kans/ks", "kentucky/ky", "maryland/md", "massachusetts/mass/ma", "michigan/mich/mi",
        "minnesota/minn/mn", "mississippi/miss/ms", "missouri/mo", "montana/mont/mt", "nebraska/neb/nebr/ne",
        "nevada/nev/nv", "new hampshire/nh", "new jersey/nj", "new mexico/nm", "new york state/ny state",
        "north carolina/nc",
        "north dakota/nd", "oklahoma/okla/ok", "oregon/ore", "pennsylvania/penn/pa", "rhode island/ri",
        "south carolina/sc", "south dakota/sd", "tennessee/tenn/tn", "texas/tex/tx", "utah/ut", "vermont/vt",
        "virginia/va", "washington state/wash/wa", "west virginia/w va/wv", "wisconsin/wis/wi", "wyoming/wyo/wy",
    ]
}
