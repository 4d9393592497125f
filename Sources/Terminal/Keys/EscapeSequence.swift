/// Control sequences for keys that terminal descriptions leave out, in xterm's encoding.
enum EscapeSequence {
    /// Whether `scalar` after Esc starts a sequence with a terminator.
    static func opens(with scalar: Unicode.Scalar) -> Bool {
        scalar == "[" || scalar == "O" || scalar == "]" || scalar == "P"
    }

    /// Whether `scalar` ends the sequence that `opener` started.
    static func ends(with scalar: Unicode.Scalar, after opener: Unicode.Scalar) -> Bool {
        switch opener {
        case "[": (0x40...0x7E).contains(scalar.value)
        case "]", "P": scalar.value == 0x07 || scalar == "\\"
        default: !("0"..."9").contains(scalar) && scalar != ";"
        }
    }

    /// The key of the sequence with `body` after Esc: `[1;3A` is Alt-Up; `nil` if it is not a key.
    static func key(_ body: String) -> Key? {
        guard let opener = body.unicodeScalars.first, opener == "[" || opener == "O",
            let final = body.unicodeScalars.dropFirst().last
        else { return nil }
        let fields = body.dropFirst().dropLast().split(separator: ";", omittingEmptySubsequences: false)
        let numbers = fields.map { $0.isEmpty ? 1 : Int($0) ?? 0 }
        guard numbers.count <= 2, !numbers.contains(0) else { return nil }
        let modifiers = modifiers(numbers.count > 1 ? numbers[1] : 1)
        switch final {
        case "~": return numbers.first.flatMap { numbered[$0] }.map { Key($0, modifiers) }
        case "Z": return Key(.tab, .shift)
        // With any other number it is a report, such as the cursor's position.
        default: return numbers.first == 1 ? lettered[final].map { Key($0, modifiers) } : nil
        }
    }

    /// The modifiers in xterm's encoding: 1, plus one bit each for Shift, Alt and Ctrl.
    static func modifiers(_ number: Int) -> Key.Modifiers {
        guard (2...16).contains(number) else { return [] }
        let bits = number - 1
        var modifiers: Key.Modifiers = []
        if bits & 1 != 0 { modifiers.insert(.shift) }
        if bits & (2 | 8) != 0 { modifiers.insert(.alt) }
        if bits & 4 != 0 { modifiers.insert(.control) }
        return modifiers
    }

    /// The key that ncurses calls `name`: "kLFT5" is Ctrl-Left, "kUP" Shift-Up; `nil` if it is none of these.
    static func key(named name: String) -> Key? {
        let digits = name.reversed().prefix { $0.isNumber }
        guard let code = named[String(name.dropLast(digits.count))] else { return nil }
        return Key(code, digits.isEmpty ? .shift : modifiers(Int(String(digits.reversed())) ?? 0))
    }

    private static let lettered: [Unicode.Scalar: Key.Code] = [
        "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "M": .enter,
        "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
    ]

    private static let numbered: [Int: Key.Code] = [
        1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
        11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6),
        18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
    ]

    private static let named: [String: Key.Code] = [
        "kUP": .up, "kDN": .down, "kLFT": .left, "kRIT": .right, "kHOM": .home, "kEND": .end, "kPRV": .pageUp,
        "kNXT": .pageDown, "kDC": .delete, "kIC": .insert,
    ]
}
