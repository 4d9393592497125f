/// Parses a command from an environment variable: words separated by spaces, or in quotation marks. No shell is
/// involved, so no other character is special.
enum CommandWords {
    /// The words of `command`.
    static func split(_ command: String) -> [String] {
        var words: [String] = []
        var (word, mark) = (nil as String?, nil as Character?)
        for character in command {
            if character == mark {
                mark = nil
            } else if mark == nil, character == "\"" || character == "'" {
                (mark, word) = (character, word ?? "")
            } else if mark == nil, character == " " || character == "\t" {
                if let done = word { words.append(done) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        return words + [word].compactMap(\.self)
    }
}
