/// The palette of a terminal with fewer colours than a `Color` may name.
struct Palette {
    /// How many colours the terminal has.
    let count: Int

    /// The number of the colour nearest to `color`; -1 for the terminal's own, or where it has no colours.
    func index(of color: Color) -> Int {
        guard case .palette(let number) = color, count >= 8 else { return -1 }
        if Int(number) < min(count, 16) { return Int(number) }
        if count >= 256 { return Int(number) }
        let wanted = Self.rgb(number)
        let candidates = 0..<(count >= 16 ? UInt8(16) : 8)
        return candidates.min { Self.distance(wanted, $0) < Self.distance(wanted, $1) }.map(Int.init) ?? -1
    }

    private typealias RGB = (red: Int, green: Int, blue: Int)

    /// xterm's levels of red, green and blue in the cube of 6 x 6 x 6 colours.
    private static let levels = [0, 95, 135, 175, 215, 255]

    /// xterm's first 16 colours; those of users differ, their names do not.
    private static let named: [RGB] = [
        (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
        (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
        (255, 255, 255),
    ]

    private static func rgb(_ number: UInt8) -> RGB {
        let number = Int(number)
        if number < 16 { return named[number] }
        if number >= 232 {
            let grey = 8 + (number - 232) * 10
            return (grey, grey, grey)
        }
        let cube = number - 16
        return (levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6])
    }

    private static func distance(_ color: RGB, _ number: UInt8) -> Int {
        let other = rgb(number)
        let red = color.red - other.red
        let green = color.green - other.green
        let blue = color.blue - other.blue
        return red * red + green * green + blue * blue
    }
}
