import Testing

@Suite("Cue before the quotation")
struct CueBeforeRuleTests {
    private let rule = "cue before the quotation"

    @Test("a verb of saying announces the quotation")
    func saying() {
        expectSpeaker("On Monday [Ed Royce] said, “We must act now.”", by: rule)
        expectSpeaker("[She] told Fox News: “We must act now.”", by: rule)
    }

    @Test("the one who is told does not speak")
    func addressee() {
        expectSpeaker(
            "[A spokesman for the Russian government] told the newspaper Haaretz there are “no victims.”", by: rule)
        expectSpeaker("[A spokesman for the White House] told reporters there are “no victims.”", by: rule)
    }

    @Test("a verb of judging takes a fragment")
    func judging() {
        expectSpeaker("[Hillary Clinton] called half of them “deplorables.”", by: rule)
        expectSpeaker("[Nikki Haley] claimed that the White House is “disturbed” by the reports.", by: rule)
    }

    @Test("according to somebody")
    func accordingTo() {
        expectSpeaker("According to [John Smith], it was “a disgrace” from the start.", by: rule)
    }

    @Test("a participle takes the subject of the main clause")
    func participles() {
        expectSpeaker("[Paul Ryan] praised the plan, calling it “a step forward.”", by: rule)
        expectSpeaker(
            "[A trio of French rights groups] filed suit, accusing the Chechen government of a “genocide,” it is said.")
    }

    @Test("a relative pronoun speaks for the name before it")
    func relatives() {
        expectSpeaker(
            "It was praised by Marco Rubio, [who] said it was “a good day for us all.”", name: "Marco Rubio", by: rule)
    }

    @Test("a verb joined by “and” keeps the subject of its clause")
    func conjunction() {
        expectSpeaker(
            "[The resolution] calls on Russia to halt the violence and asks the government to “demand the release.”",
            by: rule)
    }

    @Test("a second main clause has its own subject, what is reported has not")
    func mainClauses() {
        expectSpeaker("Jane Porter left early, and [the Senate panel] met later and called it “a start for us.”")
        expectSpeaker("[Jane Porter] said it would pass, and she would stay, and called it “a start for us.”")
    }

    @Test("a participle that opens the sentence takes the subject of its main clause")
    func openingParticiple() {
        expectSpeaker("In declaring his words “not at all Christian,” [the pope] surprised them.", by: rule)
    }

    @Test("who speaks after an insertion is whom the pronoun refers to")
    func insertions() {
        expectSpeaker(
            "It was up to Jane Porter, [who], on a call on Friday, criticized it as “stolen goods.”",
            name: "Jane Porter",
            by: rule)
        expectSpeaker(
            "GOP front-runner Ed Royce - [who] once said he would “bomb the fields” - left.", name: "Ed Royce", by: rule
        )
        expectSpeaker("[China], its only ally, said it was “resolutely opposed” to the test.", by: rule)
    }

    @Test("as somebody puts it, and per somebody")
    func phrases() {
        expectSpeaker("It was, as [Ruth Marcus] puts it, “an offer to refuse.”", by: rule)
        expectSpeaker("It is barred when voting “to fill a vacancy,” per [the party's rules committee].")
    }

    @Test("nouns that look like verbs attribute nothing")
    func nouns() {
        expectSpeaker("[Jeb Bush] called the use of executive orders “quite dangerous.”", by: rule)
        expectSpeaker(
            "[Hillary Clinton] clashed with him during the Senate Benghazi hearing, chiding him, “What is it?”")
    }

    @Test("what somebody is called by is a name, who calls somebody so speaks")
    func names() {
        expectSpeaker("They closed an account called “Hypo Cruz” that day.")
        expectSpeaker("[Donald Trump] called Marco Rubio “Little Marco” many times.", by: rule)
    }

    @Test("what somebody called so ends with its comma, and the next clause is its subject's")
    func closedClause() {
        expectSpeaker(
            "In a clip that Judge Mosman called “distasteful,” [Pete Santilli] wants to “try and convict them.”")
    }

    @Test("a document speaks through “which”")
    func document() {
        expectSpeaker(
            "They passed House Resolution 12, [which] “condemns the violence.”", by: "document whose verb is quoted")
    }

    @Test("an insertion does not reach beyond its marks")
    func inserted() {
        expectSpeaker("[Donald Trump] claimed - as Rubio has said - and he can “guarantee it.”")
    }

    @Test("a clause put in behind its subject does not reach beyond its comma")
    func aside() {
        expectSpeaker(
            "[Jane Porter] said the plan, which some have argued was meant for her, was “an insult.”", by: rule)
    }

    @Test("what somebody's claim says is theirs, whoever is blamed for it")
    func claim() {
        expectSpeaker(
            "Mike Pence blamed the media for making much of [Ed Royce]'s claim that it “was a start.”", by: rule)
        expectSpeaker("[Mike Pence] said that Ed Royce's claim that it was late is “simply not true.”", by: rule)
    }

    @Test("a verb of saying that is put into a clause speaks for all of it")
    func insertedCue() {
        expectSpeaker(
            "The paradox, says [Carl Anthony], a historian, is that she was “the first of the ladies.”", by: rule)
    }

    @Test("whoever acts beside the main clause speaks there")
    func companions() {
        expectSpeaker(
            "The campaign denied it, with [Corey Jones] taking to Twitter to call her “totally delusional.”", by: rule)
        expectSpeaker(
            "The state tried to tie him to Porter, with [one of the ads] asking, “Is he free of her?”", by: rule)
    }

    @Test("a time between “who” and its verb changes nothing")
    func timeBetween() {
        expectSpeaker(
            "Jane Porter, [who] has in the past described him as “a sad man,” left.", name: "Jane Porter", by: rule)
    }

    @Test("a question that is asked is nobody")
    func reportedQuestion() {
        expectSpeaker("Asked which county was his favorite, [Ted Cruz] replied: “The one that I am in.”", by: rule)
    }

    @Test("a share of those asked speaks")
    func shares() {
        expectSpeaker("However, [63 percent] said that she was “justified” in this.", by: rule)
    }

    @Test("where a mark stands between the verb and the words, they are its subject's")
    func handedOver() {
        expectSpeaker(
            "At one point, a woman asked for a photo and [Jane Porter] said, “As long as it is legal.”", by: rule)
    }

    @Test("whoever closes the sentence says what is only thought in it")
    func closing() {
        expectSpeaker("Donors waited to see how a “turbulent cycle” ended for them, [he] said.")
        expectSpeaker("It was stagnant as donors feared to see how a “turbulent cycle” ended, as [Ed Royce] said.")
    }

    @Test("a clause that opens the sentence ends where somebody else acts")
    func openingClause() {
        expectSpeaker("After Ed Royce asked about it, the family became “very agitated,” according to [a source].")
    }

    @Test("somebody who is called so by a thing does not act")
    func nameOfThing() {
        expectSpeaker(
            "[Mary Susan], clad in a red cape with lights that formed the name Trump, said it could be a “failure.”",
            by: rule)
    }

    @Test("what is said when somebody is asked is not the question's")
    func whenAsked() {
        expectSpeaker(
            "It was for Loretta Lynch, [who] told Congress when asked about the email: “That is being looked at.”",
            name: "Loretta Lynch")
    }

    @Test("a participle that opens the sentence has no subject of its own")
    func openedByParticiple() {
        expectSpeaker(
            "Asked by Todd if he believed it was so, [Ben Carson] said that he did not, but was referring to the “same kind of thing.”"
        )
    }

    @Test("a noun with a month before it belongs to its owner")
    func datedNoun() {
        expectSpeaker("It was hard after [her] March comment that “we are going to put them out of business.”")
    }

    @Test("whoever uses a term says it")
    func terms() {
        expectSpeaker("[Jane Porter] angered them by using the term “radical crowd” on Friday.", by: rule)
        expectSpeaker("[Ed Royce] has coined a new phrase, “paper voters,” to describe them.", by: rule)
        expectSpeaker("They were struck by [his] use of the word “rabble” there.", by: rule)
        expectSpeaker("When [Ed Royce] used the words, “I’m not quite there yet,” he was echoing Porter.", by: rule)
        expectSpeaker("It was the charged term, “radical crowd,” which they did not like.")
    }

    @Test("what stands on a thing is that thing's, whoever wears it")
    func bearers() {
        expectSpeaker("Jane Porter held up [a sign] saying “We have seen this before.”", by: rule)
        expectSpeaker("They passed out water bottles [that] said, “Welcome to the Games.”", by: rule)
    }

    @Test("a letter speaks, and not whoever got hold of it")
    func described() {
        expectSpeaker("[A letter] obtained by the New York Times warns that there will be “no further word.”", by: rule)
    }

    @Test("a verb behind “and” shares the subject of the clause that it stands in")
    func sharedSubject() {
        expectSpeaker(
            "Ed Royce spoke after [Jane Porter] attacked the police and blamed the deaths on “poor training.”", by: rule
        )
        expectSpeaker(
            "Once, when my mother spoke of it on the road, [I] laughed and said, “That is not what I think.”", by: rule)
        expectSpeaker("[Ed Royce] noted that he taught law, and added: “I know a little of this.”", by: rule)
    }

    @Test("whoever is put between a subject and its verb reports it")
    func betweenSubjectAndVerb() {
        expectSpeaker("The network, [Ed Royce] said, called the news “highly significant.”", by: rule)
    }

    @Test("a plural that opens the sentence needs no article, and a noun behind one is no subject of its own")
    func barePlurals() {
        expectSpeaker("[Nuclear proliferation experts] have warned that it could boost its “yield” by then.", by: rule)
        expectSpeaker("Early in his campaign, [Ed Royce] went after Porter, calling her “a failure.”", by: rule)
    }

    @Test("a share without a noun speaks")
    func bareShares() {
        expectSpeaker("About [four in 10] said they were “angry” with it.", by: rule)
        expectSpeaker("On the budget, [both] oppose an index called the “chained” one.", by: rule)
    }

    @Test("the clause behind the words may go on with the sentence")
    func sentenceGoesOn() {
        expectSpeaker("[Ed Royce] said it would “have been nice” had Jane Porter congratulated him.", by: rule)
        expectSpeaker("When [Jane Porter] said that he called it “Care for All,” Royce went on, calling it good.")
    }

    @Test("a clause that only tells which one is meant leaves the words to whoever says it")
    func restrictive() {
        expectSpeaker("[Ed Royce] said in a letter that he wants a plan that calls for “an end to it all.”", by: rule)
    }

    @Test("work that is nobody's in itself is its maker's, and “and I quote” is nobody's verb")
    func makers() {
        expectSpeaker("It is “a living wage,” according to calculations by [Amy Glasmeier].")
        expectSpeaker("No wonder [Ed Royce] said, and I quote, “We love the poor.”", by: rule)
    }

    @Test("a whole sentence behind a comma is said, whatever is judged before it")
    func wholeSentence() {
        expectSpeaker(
            "Porter was asked by [Ed Royce], who is for her but has dismissed the story of the letters, “Now, what have you said of it?”"
        )
        expectSpeaker("Asked by [Jane Porter] if Royce “gets” it, the senator left.", by: rule)
    }

    @Test("whoever plays words down is not who has said them")
    func playedDown() {
        expectSpeaker("Last year, [Ed Royce] played down Porter's comments as “part of the game.”")
    }

    @Test("whoever makes something clear says it, and whoever closes a sentence about what others say")
    func clear() {
        expectSpeaker("Porter backed it, although [she] made it clear that she has “serious doubts.”", by: rule)
        expectSpeaker(
            "Royce's comments further “the mob's way of thinking” that others feed, [the groups] say.", by: rule)
    }

    @Test("an adjective of a people is nobody")
    func demonyms() {
        expectSpeaker("It is felt in many Asian states, and it used “velvet gloves” there, said [Jane Porter].")
    }

    @Test("somebody of an outlet is a subject, and whoever has described it so far from the words tells them")
    func tellers() {
        expectSpeaker(
            "To some who asked, the network's [Matt Walsh] offered an answer, saying it was right to “name the traitors.”",
            by: rule)
        expectSpeaker("It was lost by being “quite careless” with her letters, as described by [Jane Porter] then.")
    }

    @Test("somebody of an outlet whose name is a word speaks, and not the outlet")
    func ofOutlet() {
        expectSpeaker("[George Zornick] of The Nation wrote, “If you care, you have to show it.”", by: rule)
    }
}
