/// A web address that is safe to pass to a browser: http or https, a plain host, printable ASCII.
public struct WebAddress: Hashable, Sendable {
    /// The address.
    public let text: String
    /// Whether it identifies more than a site.
    public let namesPage: Bool

    /// The address in `word`, without marks around it; `nil` if it is not one, or has a user name before the host, a
    /// trick to imitate another host.
    public init?(_ word: String) {
        let trimmed = Self.trimmed(word)
        guard let colon = trimmed.firstIndex(of: ":"), ["http", "https"].contains(trimmed[..<colon].lowercased()),
            trimmed[colon...].hasPrefix("://"), trimmed.utf8.allSatisfy(Self.isAllowed)
        else { return nil }
        let rest = trimmed[colon...].dropFirst(3)
        let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let name = host.prefix { $0 != ":" }
        let port = host.dropFirst(name.count).dropFirst()
        guard name.contains("."), name.first != ".", name.first != "-",
            name.utf8.allSatisfy({ Self.isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }),
            port.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        text = String(trimmed)
        namesPage = rest.dropFirst(host.count).contains { $0 != "/" }
    }

    private static func trimmed(_ word: String) -> Substring {
        var word = word[...]
        while let first = word.first, "<([“\"'".contains(first) { word.removeFirst() }
        while let last = word.last, ">)].,;”\"'".contains(last) { word.removeLast() }
        return word
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !"\"<>\\^`{|}'".utf8.contains(byte)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
