/// A command to measure.
struct Subject {
    /// Its name in the table.
    let name: String
    /// The program and its arguments.
    let command: [String]
    /// How many bytes it reads, if that is what it is measured by.
    let bytes: Int?

    /// What is measured on the articles `files` in `folder`: first what the machine itself can do, then `program`.
    static func all(program: String, folder: String, files: [String]) throws -> [Subject] {
        let bytes = files.reduce(0) { $0 + System.size(of: $1) }
        let few = Array(files.prefix(5))
        let screen = [program, "--screen", "120x36"]
        let analyze = [program, "analyze", "--format", "jsonl"]
        let peers = [
            Subject(name: "cat", command: ["find", folder, "-type", "f", "-exec", "cat", "{}", "+"], bytes: bytes),
            Subject(
                name: "wc -c", command: ["find", folder, "-type", "f", "-exec", "wc", "-c", "{}", "+"], bytes: bytes),
            Subject(
                name: "wc -w", command: ["find", folder, "-type", "f", "-exec", "wc", "-w", "{}", "+"], bytes: bytes),
            Subject(name: "grep -rc said", command: ["grep", "-rc", "said", folder], bytes: bytes),
            Subject(name: "rg -uuc said", command: ["rg", "-uuc", "said", folder], bytes: bytes),
        ]
        return peers.filter { System.isInstalled($0.command[0]) } + [
            Subject(name: "analyze --threads 1", command: analyze + ["--threads", "1", folder], bytes: bytes),
            Subject(name: "analyze --threads 2", command: analyze + ["--threads", "2", folder], bytes: bytes),
            Subject(
                name: "index, from nothing",
                command: [
                    "sh", "-c", "rm -rf \"${XDG_CACHE_HOME:?}/onrecord\" && exec \"$0\" index \"$1\"", program, folder,
                ],
                bytes: bytes),
            Subject(name: "index, nothing changed", command: [program, "index", folder], bytes: bytes),
            Subject(name: "--version", command: [program, "--version"], bytes: nil),
            Subject(name: "--screen, \(few.count) articles", command: screen + few, bytes: nil),
            Subject(name: "--screen, \(files.count) articles", command: screen + [folder], bytes: nil),
        ]
    }
}
