import OnRecordStore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The arguments of the program as the bytes that they are: names of files need not be valid UTF-8, and there may be a hundred
/// thousand of them.
enum GivenArguments {
    /// The arguments for the parser. Of a great many paths in a row it gets the first and the last few, and a placeholder for the
    /// rest: the time that it takes grows with the square of their number.
    static var words: [String] {
        guard let skipped else { return all.map(text) }
        return before(skipped).map(text) + [placeholder] + after(skipped).map(text)
    }

    /// The paths that the parser found to be `words`. As elsewhere, "-" is standard input.
    static func paths(_ words: [String]) -> [FilePath] {
        // What is not UTF-8 looks the same where only such bytes differ: it is told apart by its order.
        var odd = Dictionary(
            grouping: (skipped.map { before($0) + after($0) } ?? all[...])
                .filter { String(validating: $0, as: UTF8.self) == nil }.reversed(), by: text)
        return words.flatMap { word -> [FilePath] in
            if word == placeholder { return skipped.map { all[$0].map { FilePath(bytes: $0) } } ?? [] }
            if let bytes = odd[word]?.popLast() { return [FilePath(bytes: bytes)] }
            return [FilePath(word == "-" ? "/dev/stdin" : word)]
        }
    }

    /// No argument holds a NUL.
    private static let placeholder = "\0"
    /// More arguments in a row than this are not all given to the parser.
    private static let most = 1_000
    /// So many of them at either end may be something else: a command, the value of an option, a query.
    private static let margin = 8

    private static let all: [[UInt8]] = (1..<max(1, Int(CommandLine.argc))).compactMap { index in
        CommandLine.unsafeArgv[index].map { argument in
            Array(UnsafeRawBufferPointer(start: argument, count: strlen(argument)))
        }
    }

    private static func before(_ skipped: Range<Int>) -> ArraySlice<[UInt8]> { all[..<skipped.lowerBound] }
    private static func after(_ skipped: Range<Int>) -> ArraySlice<[UInt8]> { all[skipped.upperBound...] }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// The arguments that the parser does not get: the middle of the longest run of what is no option.
    private static let skipped: Range<Int>? = {
        var (longest, start) = (0..<0, 0)
        for index in 0...all.count where index == all.count || all[index].first == UInt8(ascii: "-") {
            if index - start > longest.count { longest = start..<index }
            start = index + 1
        }
        guard longest.count > most else { return nil }
        return longest.lowerBound + margin..<longest.upperBound - margin
    }()
}
