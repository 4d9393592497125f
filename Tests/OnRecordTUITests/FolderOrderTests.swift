import FoundationEssentials
import Testing

@Suite("The folders of the reader")
struct FolderOrderTests {
    /// Each folder names types only of itself and of those before it; those of one row do not name each other's.
    private static let order = [
        ["Text", "Theme", "Outside", "Commands"], ["Settings"], ["State"], ["Messages", "Facts"], ["Layout"],
        ["Features"], ["App"], ["Panes"], ["Linear"], ["Queries"], ["Session"], [""],
    ]

    private static let root =
        String(#filePath.dropLast("Tests/OnRecordTUITests/FolderOrderTests.swift".count))
        + "Sources/OnRecordTUI/"

    /// A source file without its comments and string literals.
    private struct Source {
        let name: String
        let folder: String
        let words: Set<String>
        let declared: [String]

        init(_ name: String) throws {
            self.name = name
            folder = name.split(separator: "/").dropLast().first.map(String.init) ?? ""
            let data = try #require(FileManager.default.contents(atPath: FolderOrderTests.root + name))
            let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map(Source.withoutNoise)
            words = Set(lines.flatMap { $0.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init) })
            declared = lines.compactMap(Source.declaration)
        }

        /// The line without what stands in quotation marks or behind slashes; code in an interpolation stays.
        private static func withoutNoise(_ line: Substring) -> String {
            var result = ""
            var (isQuoted, depths) = (false, [Int]())
            var rest = line
            while let character = rest.first {
                if !isQuoted, rest.hasPrefix("//") { break }
                if isQuoted, rest.hasPrefix("\\(") {
                    (isQuoted, depths) = (false, depths + [0])
                    rest = rest.dropFirst(2)
                    continue
                }
                if isQuoted, character == "\\" {
                    rest = rest.dropFirst(2)
                    continue
                }
                if !isQuoted, let depth = depths.last {
                    if character == "(" { depths[depths.count - 1] = depth + 1 }
                    if character == ")" {
                        if depth == 0 {
                            (isQuoted, depths) = (true, depths.dropLast())
                        } else {
                            depths[depths.count - 1] = depth - 1
                        }
                    }
                }
                if character == "\"" { isQuoted.toggle() } else if !isQuoted { result.append(character) }
                rest = rest.dropFirst()
            }
            return result
        }

        /// The type that a line declares at the top level.
        private static func declaration(_ line: String) -> String? {
            guard let first = line.first, !first.isWhitespace else { return nil }
            let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
            let kinds: Set<Substring> = ["struct", "enum", "class", "protocol", "actor", "typealias"]
            guard let kind = words.firstIndex(where: kinds.contains), words.indices.contains(kind + 1) else {
                return nil
            }
            return String(words[kind + 1])
        }
    }

    private static func sources() throws -> [Source] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: root)
        return try names.filter { $0.hasSuffix(".swift") }.sorted().map(Source.init)
    }

    private static func row(of folder: String) -> Int? { order.firstIndex { $0.contains(folder) } }

    @Test("every folder has its place in the order")
    func complete() throws {
        let folders = Set(try Self.sources().map(\.folder))
        #expect(folders == Set(Self.order.flatMap(\.self)))
    }

    @Test("no folder names a type of one that comes later")
    func order() throws {
        let sources = try Self.sources()
        var homes: [String: String] = [:]
        for source in sources {
            for type in source.declared where homes[type] == nil { homes[type] = source.folder }
        }
        #expect(homes["AppState"] == "App" && homes["Effect"] == "Messages")
        for source in sources {
            let row = try #require(Self.row(of: source.folder))
            for word in source.words.sorted() {
                guard let home = homes[word], home != source.folder, let other = Self.row(of: home) else { continue }
                #expect(other < row, "\(source.name) names \(word) of \(home)")
            }
        }
    }
}
