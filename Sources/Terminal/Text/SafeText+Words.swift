/// The words of a text, separated by blanks.
extension SafeText {
    /// As many of its first words as fit into `cells` cells; empty if the first does not.
    public func words(fitting cells: Int) -> SafeText {
        guard width > cells else { return self }
        var (end, left) = (0, cells)
        for (index, character) in characters.enumerated() {
            if character.isBlank { end = index }
            left -= character.width
            guard left >= 0 else { break }
        }
        return SafeText(characters: Array(characters[..<end])).withoutBlanksAtEnd
    }

    /// Its first word.
    public var firstWord: SafeText {
        SafeText(characters: Array(characters.prefix { !$0.isBlank }))
    }

    /// The text after its first words, `words`, and the blanks that follow them.
    public func rest(after words: SafeText) -> SafeText {
        SafeText(characters: Array(characters.dropFirst(words.characters.count).drop { $0.isBlank }))
    }

    private var withoutBlanksAtEnd: SafeText {
        let blanks = characters.reversed().prefix { $0.isBlank }.count
        return blanks == 0 ? self : SafeText(characters: characters.dropLast(blanks))
    }
}
