/// Every sign that stands beside text, with its meaning; no sign has two.
enum SignTable {
    /// The signs, in the order in which the help shows them: those of lists, then those of the article.
    static let all: [(sign: String, meaning: String)] = [
        (">", "the selected item; in the article, the current line"),
        ("•", "an article that has not been read"),
        ("!", "an article with a problem, which the line below names"),
        ("7\"", "seven quotations: in the article, or by this speaker"),
        ("(which?)", "a surname that several people have, where nothing says which of them is meant"),
        ("►", "the pane that has the focus"),
        ("│", "a quotation"),
        ("▌", "the current quotation, the one that s, e and yq refer to"),
        ("┊", "reported speech: what was said, in the writer's own words"),
        ("◆", "a bookmark"),
        ("»", "the place that the last jump led to; in a timeline, where a range begins"),
        ("*", "a line with a search hit"),
    ]
}
