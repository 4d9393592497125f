import OnRecordStore

/// The user's editor.
struct Editor {
    /// Its name and the user's arguments.
    let words: [String]

    /// The editor in $VISUAL or $EDITOR; vi if neither is set.
    static var own: Editor {
        Editor(words: CommandWords.split(Environment.value("VISUAL") ?? Environment.value("EDITOR") ?? "vi"))
    }

    /// The arguments that open the file at `path` at `line` in this editor's syntax.
    func arguments(for path: FilePath, line: Int) -> [[UInt8]] {
        let path = path.bytes.first == UInt8(ascii: "-") ? Array("./".utf8) + path.bytes : path.bytes
        let own = words.map { Array($0.utf8) }
        let name = words.first.map { $0.split(separator: "/").last.map(String.init) ?? $0 } ?? ""
        switch name {
        case "code", "codium", "code-insiders", "cursor":
            return own + [Array("--goto".utf8), path + Array(":\(line)".utf8)]
        case "hx", "helix", "subl", "zed", "lapce": return own + [path + Array(":\(line)".utf8)]
        case _ where Self.takesPlus(name): return own + [Array("+\(line)".utf8), path]
        default: return own + [path]
        }
    }

    /// Whether `name` is of a family of editors and pagers that take the line as "+12": vim and nvim, rnano, emacsclient...
    private static func takesPlus(_ name: String) -> Bool {
        ["vi", "nano", "pico", "macs"].contains { name.contains($0) }
            || ["ex", "joe", "kak", "micro", "mcedit", "mg", "ne", "less", "more"].contains(name)
    }
}
