/// A movement in the list, the text or an overlay.
enum Movement: Hashable, Sendable {
    case line(Direction)
    case scroll(Direction)
    case page(Direction)
    case half(Direction)
    case top, bottom
    case percent
    case centre
}

extension Movement {
    /// Whether it moves towards the end.
    var isForward: Bool {
        switch self {
        case .line(let direction), .scroll(let direction), .page(let direction), .half(let direction):
            direction == .next
        case .bottom, .percent, .centre: true
        case .top: false
        }
    }
}
