/// What a `PlaceList` is of.
enum PlaceQuestion: Hashable {
    case quotations(QuotationListing)
    case mentions(EntityID, ArticleListing)
}
