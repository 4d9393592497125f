/// Finds calendar dates with a year.
///
/// It reads "May 28, 2018", "Sept. 3, 2019", "28 May 2018", "2018-05-28", "2018/05/28", and "5/28/2018" if only one
/// order of day and month makes a date.
struct DateScanner {
    /// A run of letters or of digits.
    private struct Piece {
        let span: TextSpan
        let number: Int?
        let month: Int?
    }

    private let utf8: [UInt8]
    private let pieces: [Piece]

    private init(_ span: TextSpan, in utf8: [UInt8]) {
        self.utf8 = utf8
        var pieces: [Piece] = []
        var offset = span.start
        while offset < span.end {
            let isNumber = Letters.isDigit(utf8[offset])
            let gap = WhiteSpace.count(in: utf8, at: offset)
            guard gap == 0, isNumber || Letters.isWordByte(utf8[offset]) else {
                offset += max(gap, 1)
                continue
            }
            var end = offset
            while end < span.end, Letters.isDigit(utf8[end]) == isNumber, isNumber || Letters.isWordByte(utf8[end]),
                WhiteSpace.count(in: utf8, at: end) == 0
            {
                end += 1
            }
            pieces.append(Self.piece(TextSpan(offset, end), isNumber: isNumber, in: utf8))
            offset = end
        }
        self.pieces = pieces
    }

    /// The dates in `span`, in text order.
    static func dates(in span: TextSpan, of utf8: [UInt8]) -> [DateStamp] {
        let scanner = DateScanner(span, in: utf8)
        var dates: [DateStamp] = []
        var index = 0
        while index < scanner.pieces.count {
            guard let (date, count) = scanner.date(at: index) else {
                index += 1
                continue
            }
            dates.append(date)
            index += count
        }
        return dates
    }

    private static func piece(_ span: TextSpan, isNumber: Bool, in utf8: [UInt8]) -> Piece {
        let bytes = utf8[span.range]
        let number = isNumber && span.count <= 4 ? bytes.reduce(0) { $0 * 10 + Int($1 & 0x0F) } : nil
        return Piece(span: span, number: number, month: isNumber ? nil : Calendar.month(bytes))
    }

    /// The date whose first piece is at `index`, and the number of its pieces.
    private func date(at index: Int) -> (DateStamp, Int)? {
        guard index + 2 < pieces.count else { return nil }
        if pieces[index].month != nil { return named(month: index, day: index + 1) }
        guard let first = pieces[index].number else { return nil }
        if pieces[index].span.count == 4 { return isoDate(at: index, year: first) }
        guard pieces[index].span.count <= 2 else { return nil }
        return named(month: index + 1, day: index) ?? named(month: index + 2, day: index)
            ?? numericDate(at: index, first: first)
    }

    /// A date with a month name; the day may have a suffix ("28th").
    private func named(month: Int, day: Int) -> (DateStamp, Int)? {
        let first = min(month, day)
        var last = max(month, day)
        guard last < pieces.count, let monthNumber = pieces[month].month, let dayNumber = pieces[day].number else {
            return nil
        }
        guard month == day + 2 ? isSuffix(day + 1, of: day) : isLoose(first, last) else { return nil }
        if day > month, isSuffix(last + 1, of: last) { last += 1 }
        guard last + 1 < pieces.count, isLoose(last, last + 1) else { return nil }
        return stamp(pieces[last + 1], monthNumber, dayNumber, from: first, to: last + 1)
    }

    private func isoDate(at index: Int, year: Int) -> (DateStamp, Int)? {
        guard let month = pieces[index + 1].number, let day = pieces[index + 2].number else { return nil }
        guard joins("-", index) || joins("/", index) else { return nil }
        return stamp(pieces[index], month, day, from: index, to: index + 2)
    }

    private func numericDate(at index: Int, first: Int) -> (DateStamp, Int)? {
        guard let second = pieces[index + 1].number, joins("/", index) else { return nil }
        guard first == second || (first > 12) != (second > 12) else { return nil }
        return stamp(pieces[index + 2], min(first, second), max(first, second), from: index, to: index + 2)
    }

    private func stamp(_ year: Piece, _ month: Int, _ day: Int, from: Int, to: Int) -> (DateStamp, Int)? {
        guard let number = year.number, year.span.count == 4, (1600...2199).contains(number) else { return nil }
        guard (1...max(1, Calendar.days(inMonth: month, of: number))).contains(day), (1...12).contains(month) else {
            return nil
        }
        let span = pieces[from].span.union(pieces[to].span)
        return (DateStamp(year: number, month: month, day: day, span: span), to - from + 1)
    }

    /// Whether only spaces, a comma or a full stop separate two pieces.
    private func isLoose(_ left: Int, _ right: Int) -> Bool {
        let gap = FoldedText.bytes(of: Array(utf8[pieces[left].span.end..<pieces[right].span.start]))
        return gap.count <= 3 && gap.allSatisfy { " ,.".utf8.contains($0) }
    }

    private func isSuffix(_ index: Int, of number: Int) -> Bool {
        guard index < pieces.count, pieces[index].span.start == pieces[number].span.end else { return false }
        return ["st", "nd", "rd", "th"].contains { utf8[pieces[index].span.range].elementsEqual($0.utf8) }
    }

    /// Whether exactly `mark` separates the three pieces from `index` on.
    private func joins(_ mark: Unicode.Scalar, _ index: Int) -> Bool {
        (index...index + 1).allSatisfy {
            let (left, right) = (pieces[$0].span.end, pieces[$0 + 1].span.start)
            return right == left + 1 && utf8[left] == UInt8(ascii: mark)
        }
    }
}
