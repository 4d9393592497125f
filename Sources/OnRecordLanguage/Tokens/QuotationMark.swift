import OnRecordText

/// A quotation mark: its family, and the direction of its shape.
struct QuotationMark: Hashable, Sendable {
    enum Family: UInt8, Sendable {
        /// “ ” „ " and ``..''
        case double
        /// ‘ ’ '
        case single
        /// « »
        case guillemet
    }

    enum Direction: UInt8, Sendable {
        case opening, closing
        /// A straight mark: the characters around it decide.
        case either
    }

    let family: Family
    let direction: Direction
}
