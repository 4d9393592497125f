import OnRecordText

/// The article that Arabic names carry or leave out in English: "al-Maliki" and "Maliki" are one.
package enum ArabicArticle {
    /// Where the name starts in `word`, after its article and the hyphen; the start of `word` where it has none.
    package static func end<Word: Collection<UInt8>>(in word: Word) -> Word.Index {
        guard let hyphen = word.prefix(4).firstIndex(of: UInt8(ascii: "-")),
            word.distance(from: hyphen, to: word.endIndex) > 3,
            forms.contains(where: { $0.elementsEqual(word[..<hyphen].lazy.map(Letters.lowercased)) })
        else { return word.startIndex }
        return word.index(after: hyphen)
    }

    private static let forms = ["al", "el", "an", "ar", "as", "ash", "at", "ad", "az"].map { Array($0.utf8) }
}
