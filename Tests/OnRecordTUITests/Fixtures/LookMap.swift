import Terminal

@testable import OnRecordTUI

/// A frame and how it looks in every theme, in a form that one can read: the text, a line a row for the stretches that are
/// not plain, and what each letter stands for.
///
///     3: 1-28 b, 30 c
///     b  dark bold on #303030 / light bold on #e4e4e4 / mono bold
struct LookMap {
    /// The themes that look different.
    static let names = [ThemeName.dark, .light, .mono]

    private let frames: [Surface]

    /// The frames of one scene, one for each of `names`.
    init(_ frames: [Surface]) { self.frames = frames }

    /// Whether the theme changes nothing but looks.
    var haveOneText: Bool { Set(frames.map(\.plainText)).count == 1 }

    /// The form.
    var description: String {
        var letters: [[Style]: String] = [Array(repeating: .plain, count: frames.count): ""]
        var legend: [String] = []
        var rows: [String] = []
        let size = frames[0].size
        for row in 0..<size.rows {
            var stretches: [(range: ClosedRange<Int>, letter: String)] = []
            for column in 0..<size.columns {
                let styles = frames.map { $0[column, row].style }
                if letters[styles] == nil {
                    let letter = String(UnicodeScalar(UInt8(97 + letters.count - 1)))
                    letters[styles] = letter
                    legend.append("\(letter)  " + zip(Self.names, styles).map(words).joined(separator: " / "))
                }
                guard let letter = letters[styles], !letter.isEmpty else { continue }
                if let last = stretches.last, last.letter == letter, last.range.upperBound == column - 1 {
                    stretches[stretches.count - 1].range = last.range.lowerBound...column
                } else {
                    stretches.append((column...column, letter))
                }
            }
            guard !stretches.isEmpty else { continue }
            let places = stretches.map {
                ($0.range.count == 1 ? "\($0.range.lowerBound)" : "\($0.range.lowerBound)-\($0.range.upperBound)")
                    + " " + $0.letter
            }
            rows.append("\(row): " + places.joined(separator: ", "))
        }
        return ([frames[0].plainText, ""] + rows + [""] + legend).joined(separator: "\n")
    }

    private func words(_ name: ThemeName, _ style: Style) -> String {
        let attributes: [(Style.Attributes, String)] = [
            (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"), (.reverse, "reverse"),
        ]
        var words = attributes.filter { style.attributes.contains($0.0) }.map(\.1)
        if let color = hex(style.foreground) { words.append(color) }
        if let color = hex(style.background) { words.append("on " + color) }
        return name.rawValue + " " + (words.isEmpty ? "plain" : words.joined(separator: " "))
    }

    private func hex(_ color: Color) -> String? {
        color.components.map { parts in
            "#" + [parts.red, parts.green, parts.blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        }
    }
}
