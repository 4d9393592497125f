import OnRecordText

/// Short forms of English first names.
package enum Nicknames {
    /// Whether `left` and `right`, in lower case, are forms of one first name: "ed" and "edward", "ed" and "eddie".
    package static func areOne(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left != right, let first = groups[String(decoding: left, as: UTF8.self)],
            let second = groups[String(decoding: right, as: UTF8.self)]
        else { return false }
        return !first.isDisjoint(with: second)
    }

    /// The groups of forms that contain `name`.
    package static func key(_ name: String) -> Set<Int> { groups[name] ?? [] }

    private static let groups: [String: Set<Int>] = {
        var groups: [String: Set<Int>] = [:]
        for (number, forms) in lines.enumerated() {
            for form in forms.split(separator: " ") { groups[String(form), default: []].insert(number) }
        }
        return groups
    }()

    /// One group of forms a line.
    private static let lines = [
        "abraham abe", "abigail abby", "albert al bert", "alexander alex alec sandy", "alexandra alex sandra",
        "alfred al fred", "andrew andy drew", "anthony tony", "arthur art artie", "barbara barb babs",
        "benjamin ben benny benji", "bernard bernie", "bradley brad", "catherine cathy kate katie cat",
        "charles charlie chuck chas", "christopher chris", "christine chris chrissy", "clifford cliff",
        "cynthia cindy", "daniel dan danny", "david dave davey", "deborah debbie deb debra", "dennis denny",
        "donald don donnie", "dorothy dot dottie", "douglas doug", "edward ed eddie ted teddy ned",
        "edmund ed eddie", "edwin ed eddie", "elizabeth liz lizzie beth betty bess eliza", "eugene gene",
        "frances fran", "francis frank", "franklin frank", "frederick fred freddie", "gabriel gabe",
        "gerald gerry jerry", "gregory greg", "harold hal harry", "henry hank harry", "herbert herb", "howard howie",
        "jacob jake", "jacqueline jackie", "james jim jimmy jamie", "janet jan", "jeffrey jeff", "jennifer jen jenny",
        "jeremy jerry", "jerome jerry", "jessica jess jessie", "john jack johnny jon", "jonathan jon",
        "joseph joe joey",
        "joshua josh", "judith judy", "katherine kate katie kathy kay", "kathleen kathy kate", "kenneth ken kenny",
        "kimberly kim", "kirsten kirsty", "lawrence larry", "leonard len lenny leo", "lewis lew", "louis lou",
        "margaret maggie meg peggy marge", "martin marty", "matthew matt", "melvin mel", "michael mike mick mickey",
        "milton milt", "mitchell mitch", "nancy nan", "nathan nate", "nathaniel nate nat", "nicholas nick nicky",
        "norman norm", "oliver ollie", "pamela pam", "patricia pat patty tricia trish", "patrick pat paddy",
        "peter pete", "philip phil", "phillip phil", "rachel rach", "randolph randy", "raymond ray", "rebecca becky",
        "reginald reggie reg", "richard rick dick rich ricky richie", "robert bob rob bobby robbie bert",
        "roderick rod", "rodney rod", "roger rog", "ronald ron ronnie", "russell russ", "samuel sam sammy",
        "samantha sam", "sandra sandy", "stanley stan", "stephen steve", "steven steve", "stephanie steph",
        "stuart stu",
        "susan sue susie suzy", "terence terry", "teresa terry tess", "theodore ted teddy theo", "thomas tom tommy",
        "timothy tim timmy", "tobias toby", "valerie val", "victor vic", "victoria vicky", "vincent vince vinny",
        "virginia ginny", "walter walt wally", "wesley wes", "william bill will billy willie liam", "zachary zach zack",
    ]
}
