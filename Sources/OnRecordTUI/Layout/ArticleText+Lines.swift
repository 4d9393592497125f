import OnRecordCore

extension ArticleText {
    /// The offset of the first byte of the line counted `number` from 1, or of the last line where there are fewer.
    func offset(ofLine number: Int) -> Int {
        var (line, start) = (1, 0)
        for (offset, byte) in utf8.enumerated() where byte == UInt8(ascii: "\n") {
            if line >= number { break }
            line += 1
            start = offset + 1
        }
        return start
    }
}
