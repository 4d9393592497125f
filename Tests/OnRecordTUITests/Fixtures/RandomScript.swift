import Terminal
import TestSupport

@testable import OnRecordTUI

/// Events that nobody has thought of: the same for the same seed.
struct RandomScript {
    /// The size of the window after the last event.
    private(set) var size = Size(columns: 120, rows: 36)
    private var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// The keys that mean something; not q and Q, of other commands neither: the script would end.
    private static let keys = KeyTable.vi.bindings.flatMap(\.keys).filter {
        ![Key(.character("q")), Key(.character("Q"))].contains($0)
    }
    private static let others: [Unicode.Scalar] = ["a", "e", "é", "橋", "\u{1B}", "5", "0", " "]

    /// Any key that means something, any other, the mouse, a paste, a new size, a wake.
    mutating func next() -> Event {
        switch Int.random(in: 0..<40, using: &random) {
        case 0: return resize()
        case 1: return .wake
        case 2, 3: return .key(Key(.character(Self.others.randomElement(using: &random) ?? "a")))
        case 4: return .key(Key(.enter))
        case 5: return .paste("a\n\u{1B}[31m橋")
        case 6, 7: return mouse()
        default: return .key(Self.keys.randomElement(using: &random) ?? Key(.enter))
        }
    }

    private mutating func resize() -> Event {
        // Mostly small: that is where things do not fit.
        let isLarge = Int.random(in: 0..<10, using: &random) == 0
        size = Size(
            columns: .random(in: 0..<(isLarge ? 170 : 90), using: &random),
            rows: .random(in: 0..<(isLarge ? 50 : 16), using: &random))
        return .resize(size)
    }

    private mutating func mouse() -> Event {
        let actions: [Mouse.Action] = [.press, .press, .drag, .release, .wheelUp, .wheelDown]
        let place = Position(
            column: .random(in: 0...size.columns, using: &random), row: .random(in: 0...size.rows, using: &random))
        return .mouse(Mouse(actions.randomElement(using: &random) ?? .press, at: place))
    }
}
