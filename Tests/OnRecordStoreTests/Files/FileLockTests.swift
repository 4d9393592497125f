import Testing

@testable import OnRecordStore

@Suite("FileLock")
struct FileLockTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("one holds it alone, or several share it")
    func kinds() throws {
        let path = folder.path("lock")
        do {
            let first = try #require(try FileLock(path, .shared))
            let second = try #require(try FileLock(path, .shared))
            let third = try FileLock(path)
            withExtendedLifetime((first, second)) { #expect(third == nil) }
        }
        do {
            let alone = try #require(try FileLock(path))
            let other = try FileLock(path, .shared)
            withExtendedLifetime(alone) { #expect(other == nil) }
        }
        #expect(try FileLock(path) != nil)
    }

    @Test("a lock on a file that was deleted meanwhile holds nobody up, nor counts for the new file")
    func deleted() throws {
        let path = folder.path("lock")
        let old = try #require(try FileLock(path))
        FileSystem.remove(path)
        let new = try #require(try FileLock(path))
        let third = try FileLock(path)
        withExtendedLifetime((old, new)) { #expect(third == nil) }
    }

    @Test("a lock that cannot be made is an error, not one that others hold")
    func impossible() {
        #expect(throws: FileError.self) { try FileLock(folder.path("nowhere/lock")) }
    }
}
