import Testing

@testable import Terminal

struct ColorPaletteTests {
    @Test("a terminal of 256 colours has every colour", arguments: [0, 7, 8, 15, 16, 208, 255])
    func full(number: UInt8) {
        #expect(ColorPalette(count: 256).index(of: .palette(number)) == Int(number))
    }

    @Test(
        "fewer colours give the nearest",
        arguments: [
            (8, 208, 3), (16, 196, 9), (16, 231, 15), (16, 232, 0), (8, 9, 1), (8, 15, 7), (16, 12, 12), (8, 240, 0),
        ])
    func reduced(count: Int, number: UInt8, expected: Int) {
        #expect(ColorPalette(count: count).index(of: .palette(number)) == expected)
    }

    @Test(
        "red, green and blue give the nearest colour that no user changes",
        arguments: [(256, 73), (16, 8), (8, 6), (1 << 24, 0x5FAFAF)])
    func direct(count: Int, expected: Int) {
        #expect(ColorPalette(count: count).index(of: .rgb(0x5F, 0xAF, 0xAF)) == expected)
    }

    @Test("where red, green and blue are a colour's number, the classic 8 keep theirs")
    func classic() {
        let palette = ColorPalette(count: 1 << 24)
        #expect(palette.index(of: .palette(3)) == 3)
        #expect(palette.index(of: .palette(208)) == 0xFF8700)
        #expect(palette.index(of: .rgb(0, 0, 3)) == 8)
    }

    @Test("a terminal without colours has its own only")
    func colourless() {
        #expect(ColorPalette(count: 0).index(of: .palette(1)) == -1)
        #expect(ColorPalette(count: -1).index(of: .palette(200)) == -1)
        #expect(ColorPalette(count: 256).index(of: .standard) == -1)
    }
}
