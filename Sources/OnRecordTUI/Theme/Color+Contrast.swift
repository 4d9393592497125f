import Terminal

extension Color {
    /// The contrast with `other` by WCAG 2, from 1 to 21; `nil` where one of them is the terminal's own.
    func contrast(with other: Color) -> Double? {
        guard let mine = luminance, let its = other.luminance else { return nil }
        return (max(mine, its) + 0.05) / (min(mine, its) + 0.05)
    }

    /// The relative luminance, from 0 to 1.
    private var luminance: Double? {
        components.map {
            0.2126 * Self.linear($0.red) + 0.7152 * Self.linear($0.green) + 0.0722 * Self.linear($0.blue)
        }
    }

    /// The light of one part of an sRGB colour.
    private static func linear(_ byte: UInt8) -> Double {
        let value = Double(byte) / 255
        guard value > 0.040_45 else { return value / 12.92 }
        let base = (value + 0.055) / 1.055
        // base to the power of 2.4, for which the standard library has no function.
        return base * base * fifthRoot(base * base)
    }

    /// The fifth root of a number from 0 to 1, by Newton's method.
    private static func fifthRoot(_ number: Double) -> Double {
        var root = 1.0
        for _ in 0..<40 { root -= (root * root * root * root * root - number) / (5 * root * root * root * root) }
        return root
    }
}
