/// Words that tell what sort of thing a capitalised name stands for, and capitalised words that are no names.
package enum NameWords {
    package static let entries: [(WordClasses, StaticString)] = [
        (
            [.organisationHead],
            "committee department ministry university college school institute institution association organization organisation federation union party caucus council court commission agency bureau office administration authority network coalition foundation fund society group company corporation corp corp. inc inc. ltd ltd. llc plc co. bank journal times post herald tribune gazette news press magazine radio television tv channel broadcasting media images studios entertainment airlines motors industries holdings partners enterprises church ministries army navy force guard police corps services service nations board center centre club league team congress senate parliament assembly house legislature cabinet campaign alliance front brigade movement museum library hospital academy observatory international watch project exchange first daily review globe sun chronicle examiner inquirer observer telegraph guardian mail express dispatch"
        ),
        (
            [.placeHead],
            "place street avenue road boulevard square plaza park river lake mountain mountains valley island islands bay beach county city town village province region district territory airport bridge hall tower building stadium station harbor harbour ocean sea gulf peninsula desert coast canyon hill hills heights bronx"
        ),
        (
            [.legislationHead],
            "act bill resolution amendment treaty convention protocol accord ordinance referendum proposition constitution"
        ),
        (
            [.eventHead],
            "olympics games cup war convention summit conference festival marathon awards championship revolution holocaust"
        ),
        (
            [.demonym, .commonWord],
            "american americans russian russians chechen chechens british english french german germans chinese japanese korean koreans israeli israelis palestinian palestinians iranian iranians iraqi iraqis syrian syrians afghan afghans turkish turks saudi saudis egyptian egyptians mexican mexicans canadian canadians cuban cubans ukrainian ukrainians polish indian indians pakistani pakistanis australian australians european europeans african africans asian asians arab arabs muslim muslims christian christians jewish jews catholic catholics protestant hispanic hispanics lesbian lesbians bisexual bisexuals transgender latino latinos western eastern northern southern italian italians spanish dutch swedish norwegian danish finnish greek greeks irish scottish welsh swiss austrian belgian portuguese brazilian brazilians argentine venezuelan colombian nigerian kenyan ethiopian somali sudanese south north kurdish kurds vietnamese thai indonesian filipino tibetan islamic sunni shiite buddhist hindu evangelical mormon soviet georgian armenian serbian bosnian croatian hungarian romanian bulgarian czech slovak yemeni lebanese jordanian libyan tunisian moroccan algerian"
        ),
        (
            [.party],
            "republican republicans democrat democrats democratic gop libertarian libertarians tory tories labour conservatives"
        ),
        (
            [.calendar, .commonWord],
            "january february march april may june july august september october november december jan jan. feb feb. mar. apr. jun. jul. aug aug. sept sept. sep. oct oct. nov nov. dec dec. monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun mon. tue. wed. thu. fri. sat. sun. christmas easter ramadan thanksgiving today tonight est edt pst pdt gmt a.m. p.m."
        ),
        ([.acronymPlace, .placeName], "u.s us usa u.s. u.s.a. uk u.k. uae d.c. dc eu nyc la"),
        (
            [.organisationName],
            "u.n. un fbi cia nsa irs epa nato aclu naacp cnn nbc abc cbs msnbc pbs npr bbc ap reuters afp nra dnc rnc gop nypd lapd dhs doj nasa fda cdc fcc sec nfl nba ufc espn isis hamas hezbollah twitter facebook instagram google apple microsoft amazon youtube congress senate pentagon kremlin interpol unicef unesco opec imf"
        ),
        (
            [.placeName],
            "chechnya crimea dagestan ingushetia tibet kashmir gaza catalonia scotland wales england kurdistan siberia europe asia africa america americas antarctica oceania balkans caucasus caribbean scandinavia washington manhattan brooklyn bronx queens harlem hollywood darfur abkhazia transnistria donbas donetsk luhansk xinjiang taiwan palestine jerusalem midwest northeast britain holland burma persia"
        ),
        (
            [.commonWord],
            "breaking watch exclusive report video image photo photos file update updated read more related share follow click subscribe advertisement latest god internet web twitterverse tv bible koran quran english constitution whether amid new old great big good bad top best first last next high low full final free real true white black red blue green gold people men women gay lgbt lgbtq mr time day week month year night morning afternoon evening world nation state country life death war peace law order thank happy dear lol oh wow yeah sure congratulations sad wrong former late ex-wife ex meanwhile however according despite while during since because after before under earlier later still another other others many most several some few such just only even also yet then there here this that these those what why how when where who which if so as at by for from in into of on to with and but or nor not no never nothing both each every all any either neither neither one two three four five six seven eight nine ten his her its our their my your he she it we they i you"
        ),
        (
            [.abbreviation],
            "mr. mrs. ms. dr. sen. sens. rep. reps. gov. govs. gen. col. lt. sgt. capt. maj. cmdr. adm. prof. rev. hon. fr. st. jr. sr. inc. corp. co. ltd. vs. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. ave. blvd. dept. univ. assn. bros. etc. fla. calif. tex. mass. penn. conn. mich. minn. wis. ill. ind. tenn. ala. ariz. ark. colo. del. ga. kan. ky. md. mo. mont. neb. nev. okla. ore. va. vt. wash. wyo. ma. pa. ph.d. esq. approx. est. res. con. amb. atty. supt. spec. pvt. cpl. pfc. ft. mt. no. pp. ed. vol. figs. fig."
        ),
    ]
}
