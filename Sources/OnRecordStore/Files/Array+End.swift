extension [UInt8] {
    /// Whether the last bytes are those of `end`.
    func ends(with end: String.UTF8View) -> Bool { suffix(end.count).elementsEqual(end) }
}
