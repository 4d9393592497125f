import OnRecordText

/// A quotation mark: its family, and which way its shape points.
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
        /// A straight mark: its neighbours decide.
        case either
    }

    let family: Family
    let direction: Direction
}
