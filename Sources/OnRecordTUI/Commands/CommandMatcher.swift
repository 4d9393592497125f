/// Finds commands by what somebody types who knows a part of the name, or of what they want.
struct CommandMatcher {
    private let wanted: [Character]
    private let words: [Substring]

    /// A matcher of `text`, in any case.
    init(_ text: String) {
        let folded = text.lowercased()
        wanted = Array(folded.filter { $0 != " " && $0 != "-" })
        words = folded.split { $0 == " " || $0 == "-" }
    }

    /// Those of `commands` that fit, the best first; among equals the order stays.
    func matches(in commands: [Command]) -> [Command] {
        commands.enumerated().compactMap { place, command in cost(of: command).map { ($0, place, command) } }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    /// How badly `command` fits, 0 for what is typed exactly; `nil` where it does not.
    ///
    /// A name that begins with it comes first, then one with words that begin so, one that has its letters in order, and
    /// last a help line that has all the words.
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

    /// How many letters of `name` stand between those wanted, which stand there in order; `nil` where they do not.
    private func gaps(in name: [Character]) -> Int? {
        var (next, first, last) = (0, 0, 0)
        for (place, letter) in name.enumerated() where next < wanted.count && letter == wanted[next] {
            if next == 0 { first = place }
            (next, last) = (next + 1, place)
        }
        return next == wanted.count ? last - first + 1 - wanted.count : nil
    }
}
