extension Grammar {
    /// The words that each name can be replaced with.
    static let words: [String: [String]] = [
        "cue": split(
            "said said said said said says told_reporters argued explained warned insisted declared noted wrote"),
        "day": split("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
        "month": split("January February March April May June July August September October November December"),
        "year": split("1994 1999 2003 2008 2011 2014 2015 2016 2017 2018 2019 2021 2022"),
        "number": split("two three four five six seven nine 11 12 17 23 28 35 48 60 114 230 351 1,200 4,000 17,500"),
        "place": split(
            "Paris Moscow Berlin London Chicago Houston Texas Ohio Georgia Nevada Canada France Kenya Brazil Manila"
                + " New_York Los_Angeles St._Louis Saudi_Arabia North_Carolina Washington,_D.C. the_United_States Alderton"
                + " Westmere Port_Carrow Lake_Halden Norvik Saint-Aubrin Castellmar Brenford"),
        "body": split(
            "Senate House_of_Representatives Supreme_Court State_Department White_House United_Nations European_Union"
                + " Foreign_Affairs_Committee Department_of_Justice World_Bank City_Council Police_Department"
                + " National_Farmers_Union Northern_Rail Halden_Institute University_of_Westmere Harbour_Authority"
                + " Brenford_Energy Red_Cross Human_Rights_Watch FBI EPA NATO"),
        "paper": split("the_Brenford_Courier the_Daily_Ledger The_Westmere_Times reporters CNN The_Associated_Press"),
        "noun": split(
            "budget bridge report law plan vote harbour school hospital border treaty campaign election drought storm"
                + " river forest factory pension railway camera prison museum library market bank fund trial verdict appeal"
                + " witness inquiry document letter meeting summit strike wage contract price subsidy tariff licence permit"
                + " airport ferry tunnel pipeline reactor grid dam reservoir harvest vaccine clinic ward nurse teacher"
                + " pupil curriculum exam archive painting concert festival stadium league season coach goal record"
                + " satellite probe engine patent algorithm network password leak server ballot district mandate amendment"
                + " coalition minister senator refugee migrant camp ceasefire convoy hostage missile regiment veteran"
                + " memorial anniversary cemetery parish synagogue mosque choir sermon wedding orphanage shelter rent"
                + " mortgage landlord tenant zoning sewer landfill recycling emission glacier wildfire earthquake flood"
        ),
        "adjective": split(
            "new old late early final public private federal local foreign rural urban quiet angry careful costly"
                + " dangerous urgent modest bitter broad narrow sudden gradual temporary permanent secret open joint rival"
                + " historic modern ancient independent reluctant confident worried proud humble bold weak strong safe"
                + " unsafe legal illegal fair unfair popular unpopular empty crowded distant nearby medical financial"
                + " political cultural religious military civil criminal digital industrial agricultural coastal northern"
        ),
        "done": split(
            "approved rejected delayed funded built closed opened reviewed questioned defended praised blamed promised"
                + " cancelled repaired extended suspended restored measured planned ignored protected sold bought moved"
        ),
        "do": split(
            "approve reject delay fund build close open review question defend praise blame promise cancel repair extend"
                + " suspend restore measure plan ignore protect sell buy move"),
    ]

    /// The words in `list`; an underscore stands for a space within one.
    private static func split(_ list: String) -> [String] {
        list.split(separator: " ").map { String($0.map { $0 == "_" ? " " : $0 }) }
    }
}
