import OnRecordCore

/// Selects speakers by name: each word must begin a word of the speaker's name, in any order, ignoring case and
/// accents.
struct SpeakerFilter {
    private let wanted: [Substring]

    /// The filter for `name`.
    init(_ name: String) { wanted = Self.words(of: FoldedText.string(of: name)) }

    /// Whether the speaker called `name` is selected.
    func accepts(_ name: String) -> Bool {
        let words = Self.words(of: FoldedText.string(of: name))
        return !wanted.isEmpty && wanted.allSatisfy { wanted in words.contains { $0.hasPrefix(wanted) } }
    }

    private static func words(of folded: String) -> [Substring] { folded.split { !$0.isLetter && !$0.isNumber } }
}
