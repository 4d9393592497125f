/// The keys that have names, in vim's notation.
enum KeyName {
    /// The names of each key, the preferred one first.
    static let names: [(code: Key.Code, names: [String])] = [
        (.enter, ["Enter", "CR", "Return", "NL"]), (.escape, ["Esc", "Escape"]), (.tab, ["Tab"]),
        (.backspace, ["BS", "Backspace"]), (.delete, ["Del", "Delete"]), (.insert, ["Insert", "Ins"]),
        (.up, ["Up"]), (.down, ["Down"]), (.left, ["Left"]), (.right, ["Right"]),
        (.home, ["Home"]), (.end, ["End"]),
        (.pageUp, ["PageUp", "PgUp"]), (.pageDown, ["PageDown", "PgDn", "PgDown"]),
        (.character(" "), ["Space"]), (.character("<"), ["lt"]), (.character(">"), ["gt"]),
        (.character("|"), ["Bar"]), (.character("\\"), ["Bslash"]),
    ]

    /// The key called `name`, in any case; `nil` if there is none.
    static func code(of name: Substring) -> Key.Code? {
        let wanted = name.lowercased()
        if let named = names.first(where: { $0.names.contains { $0.lowercased() == wanted } }) { return named.code }
        if wanted.hasPrefix("f"), let number = Int(wanted.dropFirst()), (1...63).contains(number) {
            return .function(number)
        }
        let scalars = name.unicodeScalars
        return scalars.count == 1 ? scalars.first.map { .character($0) } : nil
    }

    /// The preferred name of `code`; `nil` for most keys that type a scalar.
    static func name(of code: Key.Code) -> String? {
        if case .function(let number) = code { return "F\(number)" }
        return names.first { $0.code == code }?.names.first
    }
}
