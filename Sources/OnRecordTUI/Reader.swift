import OnRecordStore
import Terminal

/// The split-pane reader: runs until the user quits.
public struct Reader {
    /// The articles.
    let store: any CorpusStore

    /// A reader of the articles in `store`.
    public init(store: any CorpusStore) {
        self.store = store
    }

    /// Reads keys and draws, until the user quits or the terminal goes away.
    public func run(on device: any TerminalDevice) {}
}
