import OnRecordStore
import Terminal

/// What is done with other programs and the clipboard, and what to tell of it.
extension Session {
    /// Does what `effect` asks of the world outside; `nil` where it asks nothing of it.
    func reach(_ effect: Effect) -> Message? {
        switch effect {
        case .copy(let text, let words): copy(text, words)
        case .pipe(let view, let command):
            told(
                device.run(
                    ChildProgram(
                        arguments: ["sh", "-c", command].map { Array($0.utf8) }, input: queries.bytes(of: view),
                        waitsForEnter: true)),
                command)
        case .edit(let id, let line): edit(id, line)
        case .browse(let address): browse(address)
        default: nil
        }
    }

    private func copy(_ text: String, _ words: String) -> Message {
        let text = VisibleSigns.shown(text, keeping: ["\n", "\t"])
        let isSent = device.copy(text)
        let file = queries.notebook.keep(copied: text)
        let places = [isSent ? "to the clipboard" : nil, file.map { "to the end of " + $0 }].compactMap(\.self)
        guard !places.isEmpty else {
            return .problem("not copied: this terminal has no clipboard, and no file can be written")
        }
        let why =
            isSent
            ? "" : text.utf8.count > 70_000 ? " (too long for the clipboard)" : " (this terminal has no clipboard)"
        return .told("copied \(words) \(places.joined(separator: " and "))\(why)")
    }

    private func edit(_ id: ArticleID, _ line: Int) -> Message {
        guard let path = queries.store.file(of: id)?.path else { return .problem("this article has no file") }
        let arguments = Editor.own.arguments(for: path, line: line)
        return told(device.run(ChildProgram(arguments: arguments)), arguments.first)
    }

    private func browse(_ address: String) -> Message {
        guard let arguments = Browser.arguments(for: address) else {
            return .problem("no browser found; set BROWSER. The address: \(address)")
        }
        return told(device.run(ChildProgram(arguments: arguments)), arguments.first)
    }

    private func told(_ end: ChildEnd, _ name: [UInt8]?) -> Message {
        told(end, String(decoding: name ?? [], as: UTF8.self))
    }

    private func told(_ end: ChildEnd, _ name: String) -> Message {
        switch end {
        case .status(0): .told("\(name) finished")
        case .status(let status): .problem("\(name) exited with status \(status)")
        case .signal(let signal): .problem("\(name) was killed by signal \(signal)")
        case .notStarted(let reason): .problem("cannot start \(name): \(reason)")
        }
    }
}
