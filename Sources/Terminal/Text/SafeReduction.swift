/// Reduces scalars to the characters of a `SafeText`.
struct SafeReduction {
    /// The characters so far.
    private(set) var characters: [SafeCharacter] = []
    /// The last base, while combining marks, joiners and selectors may still follow it.
    private var base: Unicode.Scalar?
    /// The number of combining marks on the last base.
    private var marks = 0
    /// Whether the last base has a variation selector.
    private var isSelected = false
    /// Whether a joiner follows the last emoji.
    private var isJoining = false
    /// The cells so far, for tabs.
    private var width = 0

    /// ncurses keeps no more in a cell.
    private static let mostMarks = 4
    private static let tabWidth = 4

    /// Adds one scalar.
    mutating func append(_ scalar: Unicode.Scalar) {
        if (0x20..<0x7F).contains(scalar.value) {
            end()
            appendBase(scalar, width: 1)
        } else if !absorb(scalar) {
            end()
            appendOther(scalar)
        }
    }

    /// Whether `scalar` only modifies the emoji or letter before it, and is therefore omitted or joined to it.
    private mutating func absorb(_ scalar: Unicode.Scalar) -> Bool {
        guard let base else { return false }
        if isJoining, scalar.isPictograph {
            isJoining = false
            isSelected = false
            return true
        }
        if scalar.isVariationSelector, !isSelected {
            isSelected = true
            return true
        }
        if base.isPictograph {
            if scalar.properties.isEmojiModifier { return true }
            // A joiner is omitted only if it joins: at the end of the text, or before a letter, it becomes a mark.
            if scalar.value == 0x200D, !isJoining {
                isJoining = true
                return true
            }
        }
        return false
    }

    private mutating func appendOther(_ scalar: Unicode.Scalar) {
        if let mark = SafeMark.of(scalar) {
            appendMark(mark, of: scalar)
            return
        }
        switch ScalarWidth.of(scalar) {
        case 0: appendCombining(scalar)
        case let cells where cells > 0: appendBase(scalar, width: cells)
        default: appendCharacter(SafeMark.replacement, width: 1)
        }
    }

    private mutating func appendMark(_ mark: SafeMark, of scalar: Unicode.Scalar) {
        switch mark {
        case .tab: blank(Self.tabWidth - width % Self.tabWidth)
        case .blank: blank(max(1, ScalarWidth.of(scalar)))
        case .shown(let mark): appendCharacter(mark, width: 1)
        }
    }

    private mutating func blank(_ cells: Int) {
        for _ in 0..<cells { appendCharacter(" ", width: 1) }
    }

    private mutating func appendCombining(_ scalar: Unicode.Scalar) {
        if base == nil { appendBase("◌", width: 1) }
        marks += 1
        guard marks <= Self.mostMarks else { return }
        characters[characters.count - 1].glyph.append(scalar)
    }

    private mutating func appendBase(_ scalar: Unicode.Scalar, width: Int) {
        appendCharacter(scalar, width: width)
        base = scalar
    }

    private mutating func appendCharacter(_ scalar: Unicode.Scalar, width cells: Int) {
        characters.append(SafeCharacter(glyph: Glyph(scalar), width: cells))
        width += cells
        base = nil
        marks = 0
        isSelected = false
    }

    /// Ends the text or a sequence in it: a joiner that joined nothing is shown.
    mutating func end() {
        guard isJoining else { return }
        isJoining = false
        appendCharacter(SafeMark.zeroWidth, width: 1)
    }
}
