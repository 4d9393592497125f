import OnRecordStore
import Terminal

/// The split-pane reader: runs until the user quits.
public struct Reader {
    /// The articles.
    let store: any CorpusStore
    /// What was opened, as the header names it.
    let title: String

    /// A reader of the articles in `store`, which were found in what is called `title`: a folder's name.
    public init(store: any CorpusStore, title: String) {
        self.store = store
        self.title = title
    }

    /// Reads keys and draws, until the user quits or the terminal goes away; then closes the device.
    ///
    /// On a `ScriptedTerminal` each key waits until the analysis of the folder and what the key before set going have
    /// come to their end.
    public func run(on device: any TerminalDevice) {
        var session = Session(store: store, title: title, device: device, theme: .standard)
        session.run()
    }
}
