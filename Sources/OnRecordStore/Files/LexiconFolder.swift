import OnRecordCore

/// A folder with files of a lexicon that take the place of those built into the program.
package struct LexiconFolder: Sendable {
    private let path: FilePath

    /// The folder at `path`.
    package init(_ path: FilePath) { self.path = path }

    /// The largest file that is read, in bytes.
    private static let sizeLimit = 16 << 20

    /// The lexicon of the folder's files, and of those built in for what the folder does not have.
    ///
    /// Throws where the folder has no such file or other lists, and where a file cannot be read or is wrong.
    package func lexicon() throws(LexiconMistake) -> Lexicon {
        let names: Set<String>
        do throws(FileError) {
            names = Set(try FileSystem.names(in: path).map { String(decoding: $0, as: UTF8.self) })
        } catch {
            throw LexiconMistake(file: path.shown, what: error.message)
        }
        let known = LexiconFile.allCases.map(\.name)
        for name in names.sorted() where name.hasSuffix(".tsv") && !known.contains(name) {
            throw LexiconMistake(
                file: shown(name), what: "a lexicon has no such file, but \(known.joined(separator: ", "))")
        }
        guard known.contains(where: names.contains) else {
            throw LexiconMistake(file: path.shown, what: "no file of a lexicon, such as verbs.tsv, is in this folder")
        }
        do throws(LexiconMistake) {
            return try Lexicon { file throws(LexiconMistake) in
                names.contains(file.name) ? try read(file.name) : file.builtIn
            }
        } catch {
            throw LexiconMistake(
                file: names.contains(error.file) ? shown(error.file) : error.file, line: error.line, what: error.what)
        }
    }

    private func read(_ name: String) throws(LexiconMistake) -> LanguageFile {
        do throws(FileError) {
            return LanguageFile(try FileSystem.read(path.appending(Array(name.utf8)), limit: Self.sizeLimit))
        } catch {
            throw LexiconMistake(file: name, what: error.message)
        }
    }

    private func shown(_ name: String) -> String { path.appending(Array(name.utf8)).shown }
}
