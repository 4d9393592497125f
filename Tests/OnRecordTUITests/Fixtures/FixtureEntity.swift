import OnRecordCore

/// Somebody or something of the fixtures, over all of them.
struct FixtureEntity {
    let key: String
    let kind: EntityKind
    let name: String
    var roles: [String] = []
    var isNamed = true

    /// All there are.
    static let all = [
        FixtureEntity(key: "calder", kind: .person, name: "Ines Calder", roles: ["Mayor", "Lab."]),
        FixtureEntity(key: "rell", kind: .person, name: "Tomás Rell", roles: ["chief engineer"]),
        FixtureEntity(key: "osei", kind: .person, name: "Abena Osei"),
        FixtureEntity(key: "spokesman", kind: .person, name: "a spokesman for the port", isNamed: false),
        FixtureEntity(key: "council", kind: .organisation, name: "Harbour Council"),
        FixtureEntity(key: "traders", kind: .organisation, name: "Quayside Traders' Association"),
        FixtureEntity(key: "marlow", kind: .place, name: "Marlow"),
        FixtureEntity(key: "bridge", kind: .place, name: "Old Harbour Bridge"),
        FixtureEntity(key: "act", kind: .legislation, name: "Bridges Act"),
    ]
}
