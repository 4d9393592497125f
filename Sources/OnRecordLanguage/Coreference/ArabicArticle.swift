import OnRecordText

/// The article that English may keep or drop in Arabic names: "al-Maliki" and "Maliki" are the same.
package enum ArabicArticle {
    /// Where the name starts in `word`, after the article and its hyphen; the start of `word` if it has no article.
    package static func end<Word: Collection<UInt8>>(in word: Word) -> Word.Index {
        guard let hyphen = word.prefix(4).firstIndex(of: UInt8(ascii: "-")),
            word.distance(from: hyphen, to: word.endIndex) > 3,
            forms.contains(where: { $0.elementsEqual(word[..<hyphen].lazy.map(Letters.lowercased)) })
        else { return word.startIndex }
        return word.index(after: hyphen)
    }

    private static let forms = ["al", "el", "an", "ar", "as", "ash", "at", "ad", "az"].map { Array($0.utf8) }
}
