import Terminal
import Testing

@testable import OnRecordTUI

@Suite("Random keys")
struct RandomKeysTests {
    @Test("whatever is pressed, every frame fits the window, and q and Q quit in the end", arguments: 1...20)
    func survives(seed: Int) throws {
        var random = SplitMix(state: UInt64(seed))
        let events = (0..<150).map { _ in Self.event(&random) }
        let ending = seed.isMultiple(of: 2) ? "<Esc><Esc><Esc>Q" : "<Esc><Esc><Esc>" + String(repeating: "q", count: 8)
        let leave = try KeySequence(parsing: ending).keys.map { Event.key($0) }
        let never = Size(columns: 7, rows: 77)
        let terminal = ScriptedTerminal(size: Play.size("120x36"), events: events + leave + [.resize(never)])
        Reader(store: FixtureStore(), title: "harbour").run(on: terminal)
        #expect(terminal.size != never)
        #expect(terminal.isClosed)
        let sizes = Set(
            events.compactMap { if case .resize(let size) = $0 { size } else { nil } } + [Play.size("120x36")])
        #expect(terminal.frames.allSatisfy { sizes.contains($0.size) })
    }

    /// Any key that means something, any other, a new size, a wake. Not q and Q: the script would end.
    private static func event(_ random: inout SplitMix) -> Event {
        switch Int.random(in: 0..<20, using: &random) {
        case 0:
            return .resize(
                Size(columns: .random(in: 0..<170, using: &random), rows: .random(in: 0..<50, using: &random)))
        case 1: return .wake
        case 2:
            return .key(
                Key(.character(["a", "e", "é", "橋", "\u{1B}", "5", "0", " "].randomElement(using: &random) ?? "a")))
        case 3: return .key(Key(.enter))
        default:
            let keys = KeyTable.vi.bindings.filter { !["close", "quit"].contains($0.command) }.flatMap(\.keys)
            return .key(keys.randomElement(using: &random) ?? Key(.enter))
        }
    }
}

/// A generator of the same numbers for the same seed.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
