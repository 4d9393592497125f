/// Short forms of first names, as English speakers use them.
package struct Nicknames: Sendable {
    /// The numbers of the names that a form belongs to.
    private let groups: [String: Set<Int>]

    /// From lines of a name and its short forms.
    init(_ rows: [LexiconRow]) {
        var groups: [String: Set<Int>] = [:]
        for (number, row) in rows.enumerated() {
            for form in [row.string(0)] + row.strings(1) { groups[form, default: []].insert(number) }
        }
        self.groups = groups
    }

    /// Whether `left` and `right`, in small letters, are forms of one first name: "ed" and "edward", "ed" and "eddie".
    package func areOne(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left != right, let first = groups[String(decoding: left, as: UTF8.self)],
            let second = groups[String(decoding: right, as: UTF8.self)]
        else { return false }
        return !first.isDisjoint(with: second)
    }

    /// The forms that share a group with `name`, itself among them.
    package func key(_ name: String) -> Set<Int> { groups[name] ?? [] }
}
