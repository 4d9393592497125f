import OnRecordStore

/// The user's browser.
enum Browser {
    /// The arguments that open `address`: the first command of $BROWSER, with the address in place of %s, or else the
    /// desktop's opener; `nil` if there is none.
    static func arguments(for address: String) -> [[UInt8]]? {
        if let own = Environment.value("BROWSER") {
            let words = CommandWords.split(own.split(separator: ":").first.map(String.init) ?? own)
            guard !words.isEmpty else { return nil }
            let filled = words.map { $0.replacing("%s", with: address) }
            return (filled == words ? words + [address] : filled).map { Array($0.utf8) }
        }
        #if canImport(Darwin)
            return [Array("open".utf8), Array(address.utf8)]
        #else
            guard Environment.value("DISPLAY") != nil || Environment.value("WAYLAND_DISPLAY") != nil else { return nil }
            return [Array("xdg-open".utf8), Array(address.utf8)]
        #endif
    }
}
