import OnRecordCore

extension Document {
    /// Bytes that are read of what follows a place.
    private static let surroundingBytes = 3000

    /// The paragraph at `span` with the one before it and some that follow, as far as a preview has room.
    public func surroundings(of span: TextSpan) -> TextSpan {
        let index = paragraphs.partitionPoint { $0.span.end > span.start }
        guard paragraphs.indices.contains(index) else { return span }
        let first = paragraphs[max(0, index - 1)].span.start
        let most = span.end + Self.surroundingBytes
        let last = paragraphs[index...].last { $0.span.end <= most }?.span.end ?? paragraphs[index].span.end
        // Of paragraphs without end, what is around the place has to do.
        let start = first < span.start - Self.surroundingBytes ? paragraphs[index].span.start : first
        return TextSpan(start, max(last, span.end))
    }
}
