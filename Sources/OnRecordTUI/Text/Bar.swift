/// Numbers as bars made of lines and blocks. Bars of rows that follow one another do not touch.
enum Bar {
    private static let heights: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇"]

    /// A bar for `value`, where `largest` fills `cells` cells; at least half a cell for what is not nothing.
    static func across(_ value: Int, of largest: Int, cells: Int) -> String {
        guard value > 0, largest > 0, cells > 0 else { return "" }
        let halves = max(1, min(cells * 2, (value * cells * 2 + largest / 2) / largest))
        return String(repeating: "━", count: halves / 2) + (halves % 2 > 0 ? "╸" : "")
    }

    /// `value`, ending in the same column for all below a million.
    static func number(_ value: Int) -> String { right("\(value)", 6) }

    /// `text` at the end of `cells` cells.
    static func right(_ text: String, _ cells: Int) -> String {
        String(repeating: " ", count: max(0, cells - text.count)) + text
    }

    /// Two cells, the darker the nearer `value` is to `largest`; a dot for nothing.
    static func shade(_ value: Int, of largest: Int) -> String {
        guard value > 0, largest > 0 else { return " ·" }
        let shades = ["░░", "▒▒", "▓▓", "██"]
        return shades[min(shades.count - 1, (value * shades.count - 1) / largest)]
    }

    /// A column for each of `values`, the largest of which is as high as a column can be; a blank for nothing.
    static func columns(_ values: [Int]) -> String {
        let largest = max(1, values.max() ?? 1)
        return String(
            values.map { value in
                value <= 0 ? " " : heights[min(heights.count, (value * heights.count + largest - 1) / largest) - 1]
            })
    }
}
