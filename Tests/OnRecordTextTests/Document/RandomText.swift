import TestSupport

/// Texts that no one wrote.
enum RandomText {
    private static let pieces = [
        "\n", "\n\n", "\r\n", "\r", "\u{C}", " ", "\u{A0}", "\t", "\u{2028}", "“", "”", "\"", "'", "’", "(", ")", ".",
        ",",
        ";", ":", "/", "|", "—", " - ", "--", "By ", "Jane", " Doe", "OSLO", "(AP)", "Getty Images", "Reuters",
        "Photo: ",
        "Updated on ", "May 28, 2018", "28 May 2018", "2018-05-28", "5/28/2018", "© 2017 ", "Follow ", " on Twitter",
        "Latest News", "Image: ", "X", "the", " a long word ", "é", "日本", "😀", "\u{0}", "\u{1B}[31m", "<b>", "{", "}",
    ]

    /// Either random bytes, repaired to UTF-8, or a jumble of what articles hold.
    static func article(using random: inout SeededGenerator) -> String {
        let count = Int.random(in: 0...120, using: &random)
        if Bool.random(using: &random) {
            let bytes = (0..<count * 4).map { _ in UInt8.random(in: 0...255, using: &random) }
            return String(decoding: bytes, as: UTF8.self)
        }
        return (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }.joined()
    }
}
