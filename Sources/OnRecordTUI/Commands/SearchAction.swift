/// What is looked for, and where.
enum SearchAction: Hashable, Sendable {
    case find
    case match(Direction)
    case corpus
    case hit(Direction)
    case filter
    case save
    case forget
}
