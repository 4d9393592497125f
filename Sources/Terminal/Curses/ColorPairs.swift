/// The colour pairs defined in curses, created on first use.
struct ColorPairs {
    /// A foreground and a background.
    private struct Pair: Hashable {
        let foreground: Color
        let background: Color
    }

    private let palette: ColorPalette
    /// How many pairs curses can hold; pair 0 is the terminal's defaults.
    private let capacity: Int
    private var numbers: [Pair: Int] = [Pair(foreground: .standard, background: .standard): 0]
    private var made = 1
    private let make: (_ number: Int, _ foreground: Int, _ background: Int) -> Bool

    /// No pairs yet; `make` defines one in curses.
    init(colors: Int, capacity: Int, make: @escaping (Int, Int, Int) -> Bool) {
        palette = ColorPalette(count: colors)
        self.capacity = capacity
        self.make = make
    }

    /// The number of the pair for the colours of `style`; 0, the terminal's defaults, if there is no room for it.
    mutating func number(of style: Style) -> Int {
        let pair = Pair(foreground: style.foreground, background: style.background)
        if let number = numbers[pair] { return number }
        let number = add(palette.index(of: pair.foreground), palette.index(of: pair.background))
        numbers[pair] = number
        return number
    }

    private mutating func add(_ foreground: Int, _ background: Int) -> Int {
        guard foreground >= 0 || background >= 0, made < capacity, make(made, foreground, background) else { return 0 }
        defer { made += 1 }
        return made
    }
}
