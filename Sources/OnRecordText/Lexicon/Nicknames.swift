/// Short forms of English first names.
package struct Nicknames: Sendable {
    /// The numbers of the groups that contain each form.
    private let groups: [String: Set<Int>]

    /// From rows of a name and its short forms.
    init(_ rows: [LexiconRow]) {
        var groups: [String: Set<Int>] = [:]
        for (number, row) in rows.enumerated() {
            for form in [row.string(0)] + row.strings(1) { groups[form, default: []].insert(number) }
        }
        self.groups = groups
    }

    /// Whether `left` and `right`, in lower case, are forms of one first name: "ed" and "edward", "ed" and "eddie".
    package func areOne(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left != right, let first = groups[String(decoding: left, as: UTF8.self)],
            let second = groups[String(decoding: right, as: UTF8.self)]
        else { return false }
        return !first.isDisjoint(with: second)
    }

    /// The groups that contain `name`.
    package func key(_ name: String) -> Set<Int> { groups[name] ?? [] }
}
