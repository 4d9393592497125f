/// Closed-class words of English: what holds a sentence together and is never a name.
package enum FunctionWords {
    package static let entries: [(WordClasses, StaticString)] = [
        (
            [.auxiliary, .function],
            "has had have having do does did will would could can may might must should shall cannot can't couldn't didn't doesn't don't hadn't hasn't haven't won't wouldn't shouldn't shan't mustn't"
        ),
        (
            [.auxiliary, .being, .function],
            "am is are was were be been being isn't aren't wasn't weren't ain't that's there's"
        ),
        (
            [.adverb, .function],
            "also later then once never ever just even already still again often always sometimes soon now not only further furthermore instead perhaps too reportedly yesterday today tomorrow tonight thereafter afterwards finally meanwhile previously recently repeatedly publicly privately earlier so thus therefore however moreover nevertheless nonetheless quite rather very maybe almost simply merely both all together twice here there ago away back long much more most less least well up out down off over"
        ),
        (
            [.determiner, .function],
            "a an the this that these those some any no every each either neither another other many several few both all such what which whose one two three four five six seven eight nine ten dozens hundreds thousands most more numerous various certain multiple half"
        ),
        (
            [.numberWord],
            "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozen dozens hundreds thousands"
        ),
        (
            [.preposition, .function],
            "of in on at by for with from to into onto about against among amid amongst around before after during between through throughout under over without within upon across behind beyond near despite toward towards via per like unlike since until till off above below beneath beside besides concerning regarding including following than outside inside alongside versus vs vs."
        ),
        ([.conjunction, .function], "and but or nor yet & plus"),
        (
            [.subordinator, .function],
            "because although though while whereas if unless when whenever where wherever whether that as since until after before once lest so how why"
        ),
        ([.relative, .function], "who whom whose which that"),
        ([.subjectPronoun, .masculine, .function], "he"),
        ([.subjectPronoun, .feminine, .function], "she"),
        ([.subjectPronoun, .plural, .function], "they we"),
        ([.subjectPronoun, .function], "i it you"),
        ([.objectPronoun, .masculine, .function], "him himself"),
        ([.objectPronoun, .possessivePronoun, .feminine, .function], "her"),
        ([.objectPronoun, .feminine, .function], "herself"),
        ([.objectPronoun, .plural, .function], "them us themselves ourselves"),
        ([.objectPronoun, .function], "me myself itself yourself yourselves"),
        ([.possessivePronoun, .masculine, .function], "his"),
        ([.possessivePronoun, .feminine, .function], "hers"),
        ([.possessivePronoun, .plural, .function], "their our theirs ours"),
        ([.possessivePronoun, .function], "its my your mine yours"),
        (
            [.function],
            "everybody everyone everything somebody someone something anybody anyone anything nobody nothing none yes oh ok okay please thanks hello there's let's let i've i'd i'll we've we'd we'll they've they'd they'll you've you'd you'll he'd he'll she'd she'll it'll what's who's here's"
        ),
        (
            [.timeNoun],
            "week weeks day days month months year years night morning afternoon evening hour hours minutes weekend decade decades ago"
        ),
        ([.subjectPronoun, .masculine, .function], "he's he'd he'll"),
        ([.subjectPronoun, .feminine, .function], "she's she'd she'll"),
        ([.subjectPronoun, .plural, .function], "they're they've they'd they'll we're we've we'd we'll"),
        ([.subjectPronoun, .function], "i'm i've i'd i'll it'd it'll you're you've"),
        (
            [.plainVerb],
            "went goes go going made makes make making took takes take taking got gets get getting came comes come coming gave gives give giving put puts became becomes become kept keeps keep began begins begin begun left leaves leave leaving ran runs run running won wins win winning lost loses lose losing held holds hold holding met meets meet meeting sent sends send sat stood stands stand brought brings bring led leads lead leading paid pays pay spent spends spend shot broke breaks break passed passes pass appeared appears appear seemed seems seem remained remains remain happened happens happen worked works work working moved moves move moving followed follows follow used uses use using tried tries try trying turned turns turn helped helps help started starts start joined joins join released releases release faced faces face received receives receive continued continues continue refused refuses refuse served serves serve voted votes vote passed approved introduced launched visited attended appeared killed arrested opened opens open closed closes showed failed fails fail needed needs need wanted wants want planned plans plan decided decides decide looked looks look sought seeks seek seeking sparked drew draws draw included includes include sued attacked attacks attack rejected rejects reject backed supported supports support opposed opposes oppose defended defends defend responded responds respond"
        ),
    ]
}
