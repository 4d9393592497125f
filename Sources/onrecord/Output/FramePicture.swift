import Terminal

/// A frame as an SVG picture, as a terminal would show it.
struct FramePicture {
    private let frame: Surface
    private let isLight: Bool

    /// The size of a cell and of its letters in the picture's units: most fonts' letters are 0.6 of their height wide.
    private static let (cellWidth, cellHeight, letters) = (9, 19, 15)
    private static let margin = 12

    /// A picture of `frame` on a light or a dark background.
    init(_ frame: Surface, isLight: Bool) {
        self.frame = frame
        self.isLight = isLight
    }

    private typealias Ink = (red: UInt8, green: UInt8, blue: UInt8)
    private var paper: Ink { isLight ? (255, 255, 255) : (22, 24, 29) }
    private var ink: Ink { isLight ? (30, 32, 36) : (215, 218, 224) }

    /// The picture, one line for each row of cells.
    var svg: String {
        let width = frame.size.columns * Self.cellWidth + 2 * Self.margin
        let height = frame.size.rows * Self.cellHeight + 2 * Self.margin
        let rows = (0..<frame.size.rows).map { row in runs(of: row).map { picture(of: $0, row: row) }.joined() }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" font-size="\(Self.letters)" \
            font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" xml:space="preserve">
            <rect width="\(width)" height="\(height)" rx="8" fill="\(hex(paper))"/>
            <g fill="\(hex(ink))">
            \(rows.filter { !$0.isEmpty }.joined(separator: "\n"))
            </g>
            </svg>
            """
    }

    /// Adjacent cells of one style.
    private struct Run {
        let column: Int
        var columns: Int
        var text: String
        let style: Style
    }

    private func runs(of row: Int) -> [Run] {
        var runs: [Run] = []
        for column in 0..<frame.size.columns {
            let cell = frame[column, row]
            if let last = runs.last, last.style == cell.style || cell.text.isEmpty {
                runs[runs.count - 1].columns += 1
                runs[runs.count - 1].text += cell.text
            } else {
                runs.append(Run(column: column, columns: 1, text: cell.text, style: cell.style))
            }
        }
        return runs.filter { !$0.text.allSatisfy { $0 == " " } || isFilled($0.style) }
    }

    private func isFilled(_ style: Style) -> Bool {
        style.background != .standard || style.attributes.contains(.reverse)
    }

    private func picture(of run: Run, row: Int) -> String {
        let (x, y) = (Self.margin + run.column * Self.cellWidth, Self.margin + row * Self.cellHeight)
        let width = run.columns * Self.cellWidth
        var (front, back) = (run.style.foreground.components, run.style.background.components)
        if run.style.attributes.contains(.reverse) { (front, back) = (back ?? paper, front ?? ink) }
        var picture = ""
        if let back {
            let size = "width=\"\(width)\" height=\"\(Self.cellHeight)\""
            picture += "<rect x=\"\(x)\" y=\"\(y)\" \(size) fill=\"\(hex(back))\"/>"
        }
        guard run.text.contains(where: { $0 != " " }) else { return picture }
        // If the font has another width, letters are moved so that columns stay aligned.
        let place = "x=\"\(x)\" y=\"\(y + Self.letters)\" textLength=\"\(width)\""
        return picture + "<text \(place)\(looks(run.style, front))>\(run.text.escapedForXML)</text>"
    }

    private func looks(_ style: Style, _ front: Ink?) -> String {
        var looks = front.map { " fill=\"\(hex($0))\"" } ?? ""
        if style.attributes.contains(.bold) { looks += " font-weight=\"bold\"" }
        if style.attributes.contains(.dim) { looks += " opacity=\"0.6\"" }
        if style.attributes.contains(.italic) { looks += " font-style=\"italic\"" }
        if style.attributes.contains(.underline) { looks += " text-decoration=\"underline\"" }
        return looks
    }

    private func hex(_ ink: Ink) -> String {
        let digits = [ink.red, ink.green, ink.blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        return "#" + digits.joined()
    }
}
