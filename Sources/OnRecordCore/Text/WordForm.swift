/// A word form that rules ask for by name, hashed once.
struct WordForm: Sendable, Hashable {
    let hash: UInt64

    init(_ form: String) { hash = WordHash.of(form) }

    static let according = WordForm("according")
    static let to = WordForm("to")
    static let by = WordForm("by")
    static let of = WordForm("of")
    static let from = WordForm("from")
    static let `as` = WordForm("as")
    static let and = WordForm("and")
    static let the = WordForm("the")
    static let who = WordForm("who")
    static let that = WordForm("that")
    static let `for` = WordForm("for")
    static let with = WordForm("with")
    static let not = WordForm("not")
    static let named = WordForm("named")
    static let `in` = WordForm("in")
    static let a = WordForm("a")
    static let an = WordForm("an")
    static let first = WordForm("first")
    static let name = WordForm("name")
    static let photo = WordForm("photo")
    static let they = WordForm("they")
    static let told = WordForm("told")
    static let tells = WordForm("tells")
    static let tell = WordForm("tell")
    static let on = WordForm("on")
    static let at = WordForm("at")
    static let near = WordForm("near")
    static let it = WordForm("it")
}
