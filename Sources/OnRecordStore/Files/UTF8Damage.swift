/// How much of some bytes is not UTF-8.
struct UTF8Damage {
    /// Sequences of two and more bytes that are valid.
    private(set) var valid = 0
    /// Places that are not.
    private(set) var invalid = 0

    init(_ bytes: [UInt8]) {
        var source = bytes.makeIterator()
        var parser = Unicode.UTF8.ForwardParser()
        while true {
            switch parser.parseScalar(from: &source) {
            case .valid(let scalar): valid += scalar.count > 1 ? 1 : 0
            case .error: invalid += 1
            case .emptyInput: return
            }
        }
    }

    /// Whether the bytes are UTF-8 that was damaged, rather than some other encoding: hardly any other gives valid
    /// sequences by chance.
    var isSlight: Bool { valid > invalid }
}
