import OnRecordStore
import Terminal

/// The split-pane reader: runs until the user quits.
public struct Reader {
    /// The articles.
    let store: any CorpusStore
    /// What is kept for later runs.
    let notebook: Notebook
    /// What the user has set.
    let settings: ReaderSettings
    /// What is wrong with that, to tell at the start.
    let warning: String?
    /// What was opened, as the header names it.
    let title: String

    /// A reader of the articles in `store`, which were found in what is called `title`: a folder's name.
    ///
    /// Without a notebook nothing is kept for later runs.
    public init(
        store: any CorpusStore, title: String, notebook: Notebook? = nil, settings: ReaderSettings = ReaderSettings(),
        warning: String? = nil
    ) {
        self.settings = settings
        self.warning = warning
        self.store = store
        self.notebook = notebook ?? NotebookFile.inMemory(for: FilePath("."))
        self.title = title
    }

    /// Reads keys and draws, until the user quits or the terminal goes away; then closes the device.
    ///
    /// On a `ScriptedTerminal` each key waits until the analysis of the folder and what the key before set going have
    /// come to their end.
    public func run(on device: any TerminalDevice) {
        var session = Session(
            store: store, notebook: notebook, title: title, settings: settings, warning: warning, device: device)
        session.run()
    }
}
