import OnRecordStore

/// The program that the user edits text with.
struct Editor {
    /// Its name and the arguments that the user gave it.
    let words: [String]

    /// What $VISUAL or else $EDITOR says; vi where neither does.
    static var own: Editor {
        Editor(words: CommandWords.split(Environment.value("VISUAL") ?? Environment.value("EDITOR") ?? "vi"))
    }

    /// The arguments that open the file at `path` at `line`, in the way that this editor has it said.
    func arguments(for path: FilePath, line: Int) -> [[UInt8]] {
        let path = path.bytes.first == UInt8(ascii: "-") ? Array("./".utf8) + path.bytes : path.bytes
        let own = words.map { Array($0.utf8) }
        let name = words.first.map { $0.split(separator: "/").last.map(String.init) ?? $0 } ?? ""
        switch name {
        case "code", "codium", "code-insiders", "cursor":
            return own + [Array("--goto".utf8), path + Array(":\(line)".utf8)]
        case "hx", "helix", "subl", "zed", "lapce": return own + [path + Array(":\(line)".utf8)]
        case "vi", "vim", "nvim", "view", "gvim", "ex", "nano", "rnano", "pico", "emacs", "emacsclient", "mg", "jed",
            "joe",
            "jmacs", "jpico", "jstar", "kak", "ne", "vis", "micro", "less", "more", "most", "mcedit", "ee", "zile",
            "nvi", "elvis":
            return own + [Array("+\(line)".utf8), path]
        default: return own + [path]
        }
    }
}
