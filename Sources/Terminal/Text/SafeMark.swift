/// The replacement for a scalar that is never sent.
enum SafeMark {
    /// Blanks up to the next tab stop.
    case tab
    /// As many blanks as the space is wide.
    case blank
    /// A mark of one cell.
    case shown(Unicode.Scalar)

    /// For scalars without a better mark.
    static let replacement: Unicode.Scalar = "\u{FFFD}"
    /// For zero-width scalars that join or separate.
    static let zeroWidth: Unicode.Scalar = "␣"

    /// The mark for `scalar`; `nil` if it may be sent.
    static func of(_ scalar: Unicode.Scalar) -> SafeMark? {
        switch scalar.value {
        case 0x09: .tab
        case 0x00..<0x20: picture(0x2400 + scalar.value)
        case 0x7F: picture(0x2421)
        case 0xAD: .shown("‧")
        case 0x2028, 0x2029: .shown("␤")
        case 0x180E, 0x200B...0x200D, 0x2060, 0xFEFF: .shown(zeroWidth)
        default: ofCategory(scalar.properties)
        }
    }

    private static func ofCategory(_ properties: Unicode.Scalar.Properties) -> SafeMark? {
        switch properties.generalCategory {
        case .spaceSeparator: .blank
        case .control, .format, .privateUse, .surrogate, .lineSeparator, .paragraphSeparator: .shown(replacement)
        default: properties.isDefaultIgnorableCodePoint ? .shown(replacement) : nil
        }
    }

    private static func picture(_ value: UInt32) -> SafeMark {
        .shown(Unicode.Scalar(value) ?? replacement)
    }
}
