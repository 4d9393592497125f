extension FixtureArticle {
    /// Six articles on one story: one with everything, one updated, one without a title, one damaged, one wide, one
    /// hostile.
    static let harbour = [closing, traders, untitled, damaged, wide, hostile]

    private static let closing = FixtureArticle(
        1, "closing.txt",
        [
            (.boilerplate, "SUBSCRIBE NOW FOR UNLIMITED ACCESS"),
            (.title, "{council=Harbour Council} Closes the {bridge=Old Harbour Bridge} After Cracks Are Found"),
            (.deck, #"[0:“I will not wait for somebody to be hurt.”]"#),
            (
                .body,
                "The {bridge=Old Harbour Bridge} in {marlow=Marlow} was closed to all traffic on Tuesday, hours after divers "
                    + "reported cracks in two of its seven piers, {council=Harbour Council} announced."
            ),
            (
                .body,
                "[1:“We have seven piers and two of them are cracked,\"] <1:said> chief engineer {rell=Tomás Rell#1}. "
                    + "[1:\"Nobody should stand on this bridge until we know why. The survey of last autumn showed nothing "
                    + "of the kind, and that worries me more than the cracks do.”]"
            ),
            (.caption, "Closed until further notice: the bridge on Tuesday evening. Photo: Quay Pictures"),
            (
                .body,
                "Mayor {calder=Ines Calder} (Lab.), who has asked for money for repairs since 2016, called the closing a duty. "
                    + "[2:“I will not wait for somebody to be hurt,”] {calder~she#2} <2:said>."
            ),
            (
                .body,
                "[3:“The {act=Bridges Act} gives us the power to close it, and the duty,”] {calder~she#3} <3:added>. "
                    + "{calder=Calder} will speak to the council again on Friday."
            ),
            (.body, "On the quay somebody had painted the words [4:“Mend it now”] across the barrier."),
            (
                .body,
                "The port expects delays. [5:“Ships will be late, and so will everything else in {marlow=Marlow},”] "
                    + "{spokesman^a spokesman for the port#5} <5:said>."
            ),
            (.boilerplate, "Share this article"),
            (.boilerplate, "Latest news"),
        ], outlet: "Harbour Times", published: (2019, 3, 12),
        rules: [2: .cueAfter, 3: .cueAfter, 5: .cueBefore],
        repeats: [0: 2])

    private static let traders = FixtureArticle(
        2, "traders.txt",
        [
            (.title, "Traders Fear a Long Summer Without Their Bridge"),
            (.dateline, "Updated 14 March 2019"),
            (
                .body,
                "Shops on the quay lost half of their customers within two days, the {traders=Quayside Traders' Association} says."
            ),
            (
                .body,
                "[1:“Nobody walks two miles for a newspaper,”] <1:said> {osei=Abena Osei#1}, who has kept a kiosk beside the "
                    + "{bridge=Old Harbour Bridge} for thirty years. [1:“They promised us a ferry by Monday.”]"
            ),
            (
                .body,
                "{calder=Ines Calder#2}, the mayor, <2:told> the {traders=Traders' Association} that [2:“a ferry will run before the "
                    + "week is out”], and that {council=Harbour Council} would pay for it."
            ),
        ], outlet: "Quay Post", updated: (2019, 3, 14))

    private static let untitled = FixtureArticle(
        3, "untitled.txt",
        [
            (
                .body,
                "A ferry will cross the harbour of {marlow=Marlow} every twenty minutes from Monday, {council=Harbour Council} "
                    + "has decided."
            ),
            (
                .body,
                "[1:“It is a small boat, but it is a boat,”] <1:said> {calder=Calder#1}."
            ),
        ])

    private static let damaged = FixtureArticle(
        4, "damaged.txt", [(.title, "Letters to the Editor"), (.body, "The bridge was b\u{FFFD}ilt in 1911.")],
        outlet: "Harbour Times", published: (1998, 11, 2), issues: ["3 bytes are not UTF-8 and are shown as \u{FFFD}"])

    private static let wide = FixtureArticle(
        5, "wide.txt",
        [
            (.title, "港の古い橋が閉鎖された"),
            (.body, "マーロウ市の古い橋は火曜日に閉鎖された。七本の橋脚のうち二本にひびが入っていたためである。 e\u{301}te\u{301}"),
        ])

    private static let hostile = FixtureArticle(
        6, "hostile.txt",
        [
            (.title, "Title\u{1B}]0;owned\u{7} and \u{202E}desrever"),
            (
                .body,
                "A copied secret \u{1B}]52;c;x\u{7}, a cleared screen \u{9B}2J and a tab\there, then averyveryveryveryveryveryveryveryverylongwordthatfitsnowhere."
            ),
        ])
}
