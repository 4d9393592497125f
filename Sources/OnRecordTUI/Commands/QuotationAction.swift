/// What is done with quotations.
enum QuotationAction: Hashable, Sendable {
    case step(Direction)
    case speaker
    case allSaid
    case bySpeaker(Direction)
}
