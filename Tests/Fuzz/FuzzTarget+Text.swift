import OnRecordStore
import Terminal

extension FuzzTarget {
    /// Whatever a text holds, no control, direction mark or line end of it is shown, and widths add up. Files keep its
    /// direction marks.
    static func takeText(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        let safe = SafeText(text)
        for scalar in safe.description.unicodeScalars { precondition(!isActive(scalar)) }
        for cells in [0, 1, 2, 7, safe.width] {
            precondition(safe.prefix(cells: cells).width <= cells)
        }
        for scalar in VisibleSigns.shown(text).unicodeScalars {
            precondition(scalar.properties.generalCategory != .control)
        }
    }

    private static func isActive(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: scalar.properties.isBidiControl
        }
    }
}
