import Testing

@testable import OnRecordStore

@Suite("ExportFile")
struct ExportFileTests {
    private let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    private func bytes(_ name: String) throws -> [UInt8] { try FileSystem.read(folder.path(name), limit: 100) }

    @Test("a file that is there is left as it is, unless it is to be replaced")
    func overwriting() throws {
        let path = folder.path("a.md").shown
        #expect(ExportFile.write([1], to: path, overwrites: false) == .written)
        #expect(ExportFile.write([2], to: path, overwrites: false) == .exists)
        #expect(try bytes("a.md") == [1])
        #expect(ExportFile.write([3], to: path, overwrites: true) == .written)
        #expect(try bytes("a.md") == [3] && !folder.exists("a.md.new"))
    }

    @Test("what cannot be written is told")
    func failures() throws {
        let path = folder.path("no/such/a.md").shown
        #expect(ExportFile.write([1], to: path, overwrites: false) == .failed("no such file or folder"))
        #expect(ExportFile.write([1], to: folder.path.shown, overwrites: true) == .failed("is a folder"))
        #expect(ExportFile.write([1], to: folder.path.shown, overwrites: false) == .exists)
    }
}
