/// Where an article lies among the paths that were opened, whatever folder they were named from.
///
/// Its bytes are the place of the path among those given (four bytes), and then the path below it with a NUL for every
/// slash: in this form paths order as in lists, a folder's content together.
struct ArticlePath: Hashable, Sendable {
    let bytes: [UInt8]

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// What lies at `relative` below the path given as number `root`; empty where it is that path itself.
    init(root: Int, _ relative: [UInt8]) {
        let root = UInt32(clamping: root)
        bytes =
            [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: root >> $0) }
            + relative.map { $0 == UInt8(ascii: "/") ? 0 : $0 }
    }

    /// The number of the path given.
    var root: Int { bytes.prefix(Self.rootBytes).reduce(0) { $0 << 8 | Int($1) } }

    private static let rootBytes = 4

    /// The path below it.
    var relative: [UInt8] { bytes.dropFirst(Self.rootBytes).map { $0 == 0 ? UInt8(ascii: "/") : $0 } }
}

extension ArticlePath: Comparable {
    static func < (left: ArticlePath, right: ArticlePath) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}
