/// The wording of lines that sites add to articles, and the agencies named in credits and datelines.
enum SitePhrases {
    /// Whole lines.
    static let whole = PhraseTable(Lexicon.shared.phrases(.siteLine))

    /// Beginnings of such lines.
    static let opening = PhraseTable(Lexicon.shared.phrases(.siteLineOpening))

    /// Beginnings of such lines that are not sentences; sentences of the article may begin the same way.
    static let heading = PhraseTable(Lexicon.shared.phrases(.siteLineHeading))

    /// Phrases that identify such a line wherever they occur in it.
    static let within = PhraseTable([
        "all rights reserved", "another browser", "like the page:", "may not be published, broadcast",
        "may not be reproduced", "use of cookies", "your web browser",
    ])

    /// The networks that share lines mention.
    static let networks = [
        "facebook", "instagram", "linkedin", "mastodon", "pinterest", "snapchat", "telegram", "tiktok", "tumblr",
        "twitter", "whatsapp", "youtube",
    ].map { Array($0.utf8) }

    /// Beginnings of captions and credits.
    static let caption = PhraseTable(Lexicon.shared.phrases(.captionOpening))

    /// The agencies credited for pictures.
    static let agencies = Lexicon.shared.phrases(.pictureAgency).map { Array($0.utf8) }

    /// The news agencies of datelines and bylines, as printed there.
    static let wires = [
        "AFP", "ANI", "AP", "Associated Press", "Bloomberg", "EFE", "IPS", "Reuters", "TASS", "UPI", "Xinhua",
    ]
}
