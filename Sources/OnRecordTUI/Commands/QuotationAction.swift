/// What is done with quotations.
enum QuotationAction: Hashable, Sendable {
    case step(Direction)
    case speaker
    case evidence
    case allSaid
    case unattributed
    case sameWords
    case bySpeaker(Direction)
}
