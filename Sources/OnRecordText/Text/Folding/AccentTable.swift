/// The plain letters that stand for accented ones when case and accents are ignored.
///
/// Covers the Latin, Greek and Cyrillic letters that Unicode decomposes into a plain letter and marks
/// (UnicodeData.txt), and letters with a stroke, which it does not decompose but which are usually typed without it.
package enum AccentTable {
    /// For each scalar below U+2000, its plain lower-case letter; 0 if the general rule applies.
    package static let plainLetters: [UInt16] = {
        var table = (0..<0x2000).map { UInt16($0) }
        // Asking Unicode takes its time: only about scripts that have two cases.
        for range in cased { for value in range { table[Int(value)] = lowercased(value) } }
        for (plain, accented) in letters {
            for scalar in accented.unicodeScalars where Int(scalar.value) < table.count {
                table[Int(scalar.value)] = UInt16(plain.value)
            }
        }
        // Map upper-case letters through their lower case.
        return table.map { $0 == 0 || Int($0) >= table.count ? $0 : table[Int($0)] }
    }()

    /// Where letters have two cases, below U+2000: Latin to Armenian, Georgian, Cherokee, more of Cyrillic and Georgian,
    /// and what else there is of Latin and Greek.
    private static let cased: [Range<UInt32>] = [
        0..<0x590, 0x10A0..<0x1100, 0x13A0..<0x1400, 0x1C80..<0x1CC0, 0x1E00..<0x2000,
    ]

    /// The lower case of the scalar `value`, if that is a single scalar below U+10000.
    private static func lowercased(_ value: UInt32) -> UInt16 {
        guard let scalar = Unicode.Scalar(value) else { return 0 }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        guard lower.count == 1, let only = lower.first else { return 0 }
        return UInt16(exactly: only.value) ?? 0
    }

    private static let letters: [(plain: Unicode.Scalar, accented: String)] = [
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ("b", "ḃḅḇ"),
        ("c", "çćĉċčḉ"),
        ("d", "ďḋḍḏḑḓđ"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ḟ"),
        ("g", "ĝğġģǧǵḡ"),
        ("h", "ĥȟḣḥḧḩḫẖħ"),
        ("i", "ìíîïĩīĭįǐȉȋḭḯỉịı"),
        ("j", "ĵǰ"),
        ("k", "ķǩḱḳḵ"),
        ("l", "ĺļľḷḹḻḽł"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňǹṅṇṉṋ"),
        ("o", "ǿòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợø"),
        ("p", "ṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "ẛśŝşšșṡṣṥṧṩſ"),
        ("t", "ţťțṫṭṯṱẗŧ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"),
        ("z", "źżžẑẓẕ"),
        ("ʒ", "ǯ"),
        ("α", "άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ"),
        ("ε", "έἐἑἒἓἔἕὲέ"),
        ("η", "ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ"),
        ("ι", "ΐίϊἰἱἲἳἴἵἶἷὶίιῐῑῒΐῖῗ"),
        ("ο", "όὀὁὂὃὄὅὸό"),
        ("ρ", "ῤῥ"),
        ("σ", "ς"),
        ("υ", "ΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ"),
        ("ω", "ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ"),
        ("а", "ӑӓ"),
        ("г", "ѓ"),
        ("е", "ѐёӗ"),
        ("ж", "ӂӝ"),
        ("з", "ӟ"),
        ("и", "йѝӣӥ"),
        ("к", "ќ"),
        ("о", "ӧ"),
        ("у", "ўӯӱӳ"),
        ("ч", "ӵ"),
        ("ы", "ӹ"),
        ("э", "ӭ"),
        ("і", "ї"),
        ("ѵ", "ѷ"),
        ("ә", "ӛ"),
        ("ө", "ӫ"),
    ]
}
