/// Finds commands by a part of their name or of their help.
struct CommandMatcher {
    private let wanted: [Character]
    private let words: [Substring]

    /// A matcher of `text`, in any case.
    init(_ text: String) {
        let folded = text.lowercased()
        wanted = Array(folded.filter { $0 != " " && $0 != "-" })
        words = folded.split { $0 == " " || $0 == "-" }
    }

    /// The matching `commands`, the best first; equal ones keep their order.
    func matches(in commands: [Command]) -> [Command] {
        commands.enumerated().compactMap { place, command in cost(of: command).map { ($0, place, command) } }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    /// How badly `command` matches, 0 for an exact match; `nil` if it does not.
    ///
    /// The best are names that start with the text, then names with words that start with its words, then names that
    /// contain its letters in order, and finally commands whose help has all its words.
    func cost(of command: Command) -> Int? {
        guard !wanted.isEmpty else { return 0 }
        let name = Array(command.name.filter { $0 != "-" })
        if name.starts(with: wanted) { return name.count - wanted.count }
        let parts = command.name.split(separator: "-")
        if words.allSatisfy({ word in parts.contains { $0.hasPrefix(word) } }) { return 100 + name.count }
        if let gaps = gaps(in: name) { return 200 + gaps }
        let help = command.help.lowercased()
        return words.allSatisfy { help.contains($0) } ? 1000 : nil
    }

    /// How many letters of `name` separate those wanted, which must occur in order; `nil` if they do not.
    private func gaps(in name: [Character]) -> Int? {
        var (next, first, last) = (0, 0, 0)
        for (place, letter) in name.enumerated() where next < wanted.count && letter == wanted[next] {
            if next == 0 { first = place }
            (next, last) = (next + 1, place)
        }
        return next == wanted.count ? last - first + 1 - wanted.count : nil
    }
}
