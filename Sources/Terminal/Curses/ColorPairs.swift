/// The pairs of colours that curses has been told of, made when first needed.
struct ColorPairs {
    /// A foreground and a background as the terminal numbers them.
    private struct Pair: Hashable {
        let foreground: Int
        let background: Int
    }

    private let palette: Palette
    /// How many pairs curses can hold; pair 0 is the terminal's own colours.
    private let capacity: Int
    private var numbers: [Pair: Int] = [Pair(foreground: -1, background: -1): 0]
    private let make: (_ number: Int, _ foreground: Int, _ background: Int) -> Bool

    /// No pairs yet; `make` tells curses of one.
    init(colors: Int, capacity: Int, make: @escaping (Int, Int, Int) -> Bool) {
        palette = Palette(count: colors)
        self.capacity = capacity
        self.make = make
    }

    /// The number of the pair of `style`'s colours; 0, the terminal's own, where there is no room for it.
    mutating func number(of style: Style) -> Int {
        let pair = Pair(
            foreground: palette.index(of: style.foreground), background: palette.index(of: style.background))
        if let number = numbers[pair] { return number }
        let number = numbers.count
        guard number < capacity, make(number, pair.foreground, pair.background) else { return 0 }
        numbers[pair] = number
        return number
    }
}
