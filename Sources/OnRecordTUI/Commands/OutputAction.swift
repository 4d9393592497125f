/// What is taken out of the program.
enum OutputAction: Hashable, Sendable {
    case copyQuotation, copyParagraph, copyArticle
    case edit, browse, pipe, write
}
