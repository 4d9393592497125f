import CLanguageData

/// A file of `Data`, built into the program or in memory in its place; its bytes start at a multiple of 16.
package final class LanguageFile: @unchecked Sendable {
    // Immutable bytes, freed with the file that owns them, so they may be shared.
    package let bytes: UnsafeRawBufferPointer
    private let isOwned: Bool

    /// The file at `path` in `Data` as of the build; stops the program if there was none.
    package init(_ path: String) {
        guard let file = language_file(path) else { fatalError("no file \(path) is built into the program") }
        bytes = UnsafeRawBufferPointer(start: file.pointee.bytes, count: Int(file.pointee.size))
        isOwned = false
    }

    /// A copy of `bytes`.
    package init(_ bytes: some Collection<UInt8>) {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
        copy.copyBytes(from: bytes)
        self.bytes = UnsafeRawBufferPointer(copy)
        isOwned = true
    }

    deinit {
        if isOwned { bytes.deallocate() }
    }
}
