/// The colours of a terminal, by their number: none, 8, 16, 256, or any red, green and blue.
struct ColorPalette {
    /// How many colours the terminal has.
    let count: Int

    /// The terminal's number for the colour nearest to `color`; -1 for its default colour, or if it has no colours.
    func index(of color: Color) -> Int {
        guard count >= 8 else { return -1 }
        switch color {
        case .standard: return -1
        case .palette(let number):
            // A terminal whose colour numbers are RGB values still has the classic 8.
            if Int(number) < (isDirect ? 8 : min(count, 16)) || count == 256 { return Int(number) }
            return nearest(to: Self.rgb(Int(number)))
        case .rgb(let red, let green, let blue): return nearest(to: (Int(red), Int(green), Int(blue)))
        }
    }

    /// Whether colour numbers are RGB values.
    private var isDirect: Bool { count > 256 }

    private typealias RGB = (red: Int, green: Int, blue: Int)

    private func nearest(to wanted: RGB) -> Int {
        // The first 8 numbers are the classic colours, so the darkest blues are not available.
        if isDirect { return max(8, wanted.red << 16 | wanted.green << 8 | wanted.blue) }
        // Users redefine their first 16 colours: of 256, only the others are certain to look as expected.
        let candidates = count >= 256 ? 16..<256 : 0..<(count >= 16 ? 16 : 8)
        return candidates.min { Self.distance(wanted, $0) < Self.distance(wanted, $1) } ?? -1
    }

    /// The levels of xterm's 6 x 6 x 6 colour cube.
    private static let levels = [0, 95, 135, 175, 215, 255]

    /// xterm's first 16 colours; users' differ, but are named the same.
    private static let named: [RGB] = [
        (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
        (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
        (255, 255, 255),
    ]

    /// Colour `number` of xterm's 256.
    static func rgb(_ number: Int) -> (red: Int, green: Int, blue: Int) {
        if number < 16 { return named[number] }
        if number >= 232 {
            let grey = 8 + (number - 232) * 10
            return (grey, grey, grey)
        }
        let cube = number - 16
        return (levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6])
    }

    private static func distance(_ color: RGB, _ number: Int) -> Int {
        let other = rgb(number)
        let red = color.red - other.red
        let green = color.green - other.green
        let blue = color.blue - other.blue
        return red * red + green * green + blue * blue
    }
}
