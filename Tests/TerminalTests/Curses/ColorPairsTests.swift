import Testing

@testable import Terminal

struct ColorPairsTests {
    private let orange = Style(foreground: .palette(208))
    private let blue = Style(foreground: .palette(4), background: .palette(0))

    @Test("a pair is made when first asked for, and once")
    func lazily() {
        let made = Made()
        var pairs = ColorPairs(colors: 256, capacity: 65536, make: made.make)
        #expect(pairs.number(of: .plain) == 0)
        #expect(pairs.number(of: orange) == 1)
        #expect(pairs.number(of: blue) == 2)
        #expect(pairs.number(of: orange) == 1)
        #expect(made.pairs == [[1, 208, -1], [2, 4, 0]])
    }

    @Test("without room, or where the terminal refuses, the terminal's own colours serve")
    func full() {
        let made = Made()
        var pairs = ColorPairs(colors: 256, capacity: 2, make: made.make)
        #expect([orange, blue, orange].map { pairs.number(of: $0) } == [1, 0, 1])
        var refusing = ColorPairs(colors: 256, capacity: 9) { _, _, _ in false }
        #expect(refusing.number(of: orange) == 0)
    }

    @Test("without colours there is one pair")
    func colourless() {
        var pairs = ColorPairs(colors: 0, capacity: 0) { _, _, _ in true }
        #expect(pairs.number(of: orange) == 0)
    }

    /// Keeps what was made.
    private final class Made {
        var pairs: [[Int]] = []
        func make(number: Int, foreground: Int, background: Int) -> Bool {
            pairs.append([number, foreground, background])
            return true
        }
    }
}
