/// Numbers as bars made of blocks.
enum Bar {
    private static let eighths: [Character] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
    private static let heights: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// A bar for `value`, where `largest` fills `cells` cells; at least an eighth of a cell for what is not nothing.
    static func across(_ value: Int, of largest: Int, cells: Int) -> String {
        guard value > 0, largest > 0, cells > 0 else { return "" }
        let units = max(1, min(cells * 8, (value * cells * 8 + largest / 2) / largest))
        return String(repeating: "█", count: units / 8) + (units % 8 > 0 ? String(eighths[units % 8 - 1]) : "")
    }

    /// A column for each of `values`, the largest of which fills a cell; a blank for nothing.
    static func columns(_ values: [Int]) -> String {
        let largest = max(1, values.max() ?? 1)
        return String(values.map { $0 <= 0 ? " " : heights[min(7, max(0, ($0 * 8 + largest - 1) / largest - 1))] })
    }
}
