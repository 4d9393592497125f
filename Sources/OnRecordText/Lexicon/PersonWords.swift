/// Words for people, groups and documents that can speak, and what stands before and after a person's name.
package enum PersonWords {
    package static let entries: [(WordClasses, StaticString)] = [
        (
            [.title],
            "mr mr. mrs mrs. ms ms. miss dr dr. sen sen. sens sens. rep rep. reps reps. gov gov. govs govs. gen gen. col col. lt lt. sgt sgt. capt capt. maj maj. cmdr cmdr. adm adm. prof prof. rev rev. hon hon. fr fr. sir lord lady dame baroness baron president vice vice-president prime premier minister chancellor senator senators representative representatives congressman congresswoman congressmen governor governors mayor secretary ambassador chairman chairwoman chair co-chair director commissioner judge justice attorney sheriff general colonel captain lieutenant sergeant major admiral commander officer detective inspector professor doctor pope cardinal archbishop bishop father sister brother rabbi imam ayatollah sheikh sheik king queen prince princess emperor speaker leader delegate del. councilman councilwoman alderman assemblyman assemblywoman spokesman spokeswoman spokesperson coach manager editor reporter correspondent columnist host anchor adviser advisor strategist candidate nominee ex-president activist author actor actress singer comedian lawyer pastor reverend superintendent treasurer founder chief deputy assistant under-secretary undersecretary undersec co-founder consultant pollster analyst counsel ceo cfo cia"
        ),
        ([.nameSuffix], "jr jr. sr sr. ii iii iv esq esq. phd ph.d. md m.d."),
        (
            [.nameParticle],
            "de del della di da das dos du la le el al bin ibn van von der den ter ten abu ben st st. san ul"
        ),
        (
            [.personNoun, .masculine],
            "man spokesman chairman congressman businessman strongman father husband son brother king prince actor gentleman boy grandfather uncle nephew grandson stepfather stepson stepbrother half-brother father-in-law brother-in-law son-in-law godfather widower fiancé ex-husband ex-boyfriend policeman fireman salesman veteran-turned anchorman councilman assemblyman billionaire"
        ),
        (
            [.personNoun, .feminine],
            "woman spokeswoman chairwoman congresswoman businesswoman mother wife daughter sister queen princess actress lady girl grandmother aunt niece granddaughter stepmother stepdaughter stepsister half-sister sister-in-law daughter-in-law godmother widow fiancée ex-wife ex-girlfriend policewoman councilwoman assemblywoman firstlady"
        ),
        (
            [.personNoun],
            "spokesperson official source aide adviser advisor senator representative lawmaker legislator governor mayor president secretary minister chancellor premier ambassador diplomat director commissioner judge justice attorney prosecutor lawyer sheriff officer detective agent general colonel captain commander soldier veteran professor doctor scientist researcher expert analyst economist historian author writer journalist reporter editor columnist correspondent host anchor moderator blogger critic activist advocate organizer leader chair head chief boss manager executive owner founder businessperson candidate nominee opponent rival incumbent politician republican democrat conservative liberal voter supporter backer donor delegate operative strategist consultant pollster surrogate staffer insider ally member resident neighbor neighbour witness victim survivor friend colleague boyfriend girlfriend partner child teacher student worker employee employer farmer pastor priest bishop rabbi imam pope cardinal mogul developer star celebrity singer musician comedian player coach user person attendee protester demonstrator refugee immigrant deputy counsel speaker whistleblower informant informer contestant model investigator negotiator regulator legend icon magnate tycoon speechwriter biographer commentator pundit contributor narrator questioner interviewer heckler respondent neurosurgeon surgeon physician nurse driver engineer filmmaker rapper introducer voiceover voice-over pontiff mother-in-law translator caller cousin spouse sibling grandchild mentor tutor interpreter successor predecessor heir protégé roommate classmate teammate bandmate co-star administrator goalkeeper striker midfielder novelist poet composer playwright photographer painter sculptor architect guitarist drummer pianist"
        ),
        (
            [.personNoun],
            "sportscaster newscaster presenter photographer painter sculptor poet novelist playwright composer guitarist drummer pianist violinist footballer golfer boxer swimmer sprinter quarterback midfielder goalkeeper banker entrepreneur architect chef philosopher sociologist psychologist psychiatrist anthropologist biologist chemist physicist mathematician astronomer astronaut geologist linguist theologian dancer choreographer screenwriter cartoonist illustrator skier wrestler dissident warlord cleric mullah monk nun missionary envoy emissary ombudsman magistrate pilot sailor paramedic midwife dentist veterinarian pharmacist therapist counselor librarian dean archaeologist epidemiologist virologist statistician lobbyist trustee benefactor philanthropist"
        ),
        (
            [.groupNoun, .plural],
            "officials sources aides advisers advisors senators representatives lawmakers legislators governors people voters supporters critics experts analysts economists historians authors writers journalists reporters editors columnists activists advocates organizers leaders executives republicans democrats conservatives liberals donors delegates operatives strategists consultants pollsters surrogates staffers insiders allies members residents neighbors witnesses victims survivors friends colleagues parents children teachers students workers employees protesters demonstrators refugees immigrants prosecutors attorneys lawyers investigators police authorities men women scientists researchers doctors observers others opponents rivals politicians congressmen diplomats ministers agents officers veterans soldiers users americans commentators pundits groups campaigners monitors relatives spectators marchers fans onlookers viewers readers listeners passengers tourists shoppers drivers nurses police firefighters soldiers troops villagers locals opponents skeptics detractors defenders challengers hecklers attendees owners buyers sellers bidders managers directors secretaries regulators negotiators mediators linguists physicians patients prisoners inmates detainees respondents backers adults families economists engineers sons daughters brothers sisters siblings cousins wives husbands mothers fathers grandparents grandchildren roommates classmates teammates successors predecessors heirs players coaches"
        ),
        (
            [.groupNoun],
            "group campaign government administration committee panel department agency ministry company firm organization organisation party team office commission court union crowd family council board network newspaper paper magazine website outlet station channel campaign staff coalition association foundation bureau institute university trio duo pair caucus delegation majority minority community public press media congress senate house parliament tribunal military army regime opposition movement embassy company spokespeople leadership town city county country nation school church hospital bank tabloid broadcaster charity nonprofit watchdog chapter"
        ),
        (
            [.documentNoun],
            "statement letter report resolution document bill order ruling indictment complaint lawsuit filing petition memo email e-mail tweet article editorial column book study survey poll story headline sign ad advertisement text transcript treaty constitution law agreement measure decision verdict opinion affidavit website post message note release plan platform ballot caption banner poster video page speech email summary manifesto charter declaration analysis blog dossier clip spot documentary footnote playbook guide handbook cable leaflet flyer brochure pamphlet"
        ),
    ]
}
