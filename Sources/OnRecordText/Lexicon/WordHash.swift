/// The hash of a word form, by bytes: FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/).
public enum WordHash {
    /// The hash of no bytes.
    @inlinable
    public static var seed: UInt64 { 0xcbf2_9ce4_8422_2325 }

    /// The hash of the bytes of `hash` and one more.
    @inlinable @inline(__always)
    public static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

    /// The hash of a form written in lower case.
    package static func of(_ form: String) -> UInt64 { of(form.utf8) }

    /// The hash of the bytes of a form written in lower case.
    @inlinable
    public static func of(_ form: some Sequence<UInt8>) -> UInt64 { form.reduce(seed) { add($1, to: $0) } }
}
