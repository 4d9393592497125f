extension Grammar {
    /// The patterns of each name: sentences, parts of sentences, words.
    static let rules: [String: [String]] = [
        // Paragraphs of the body, in the proportions of newspapers.
        "paragraph": [
            "{plain} {plain}", "{plain} {plain}", "{plain} {plain} {plain}", "{plain} {fragment}", "{indirect} {plain}",
            "{direct}", "{direct}", "{direct} {follow}", "{plain} {direct}", "{indirect} {direct}", "{split}",
            "{nested}", "{long}", "{exchange}", "{direct} {plain}", "{term}",
        ],
        "direct": [
            "“{Words},” {cue} {full}, {office}.", "“{Words},” {last} {cue}.", "\"{Words},\" {cue} {rank} {full}.",
            "“{Words},\" {he} {cue} in a statement on {day}.", "“{Words}. {Words},” {last} {cue} on {day}.",
            "{full}, {office}, {cue}: “{Words}.”", "{rank} {last} {cue}, \"{Words}.\"", "«{Words}», {cue} {full}.",
            "‘{Words},’ {cue} {last}, {office}.", "``{Words},'' {last} told {paper}.",
            "According to {full}, “{words}.”", "“{Words}?” {he} asked {other}.", "“{Words}!” {full} wrote on Twitter.",
        ],
        "follow": [
            "“{Words}.”", "“{Words},” {he} added.", "{He} went on: “{Words}. {Words}.”", "\"{Words},\" {he} continued.",
        ],
        "split": [
            "“{Words},” {cue} {full}. “{Words}.”", "\"{Words},\" {he} {cue}, \"and {words}.\"",
            "“{Words} — and {words},” {last} {cue}, “because {words}.”",
        ],
        "nested": [
            "“{He} told me, ‘{Words},’ and I believed {him},” {cue} {full}.",
            "\"They called it 'a {adjective} {noun},' and {words},\" {last} {cue}.",
        ],
        "long": [
            "“{Words}. {Words}. {Words}.\n\n“{Words}. {Words},” {last} {cue}.",
            "“{Words}. {Words}, {last} {cue}.",
        ],
        "exchange": [
            "Q: {Words}?\n\n{last}: {Words}. {Words}.", "“{Words}?”\n\n“{Words},” {he} {cue}.",
        ],
        "fragment": [
            "{last} called the {noun} “{adjective}” and “a {adjective} {noun}.”",
            "{He} said {he} was \"deeply {adjective}\" about the {noun}.",
            "The {noun}, {last} said, would be “{adjective} for the {noun}.”",
        ],
        "indirect": [
            "{full}, {office}, {cue} that the {noun} had {done} the {adjective} {noun}.",
            "{last} denied on {day} that {he} had {done} the {noun}.",
            "The {noun} was {adjective}, according to officials in {place}.",
            "{He} told {other} that the {noun} could not be {done} before {day}.",
            "Officials at the {body} {cue} they had {done} {number} {noun}s since {month}.",
        ],
        "term": [
            "The so-called “{adjective} {noun}” was {done} in {month}.",
            "Protesters held signs that read “{Adjective} {Noun} Now,” and the '{noun}' of {year} was {done} again.",
            "The 6'2\" {noun} and the 12\" {noun} of the '90s were {done} in the {adjective} {noun}.",
        ],
        "plain": [
            "The {body} {done} a {adjective} {noun} on {day}, {number} weeks after the {noun} in {place}.",
            "In {place}, the {adjective} {noun} was {done} by the {body}, which {done} the {noun} in {year}.",
            "{full}, {office}, {done} the {noun} and the {noun} of the {adjective} {noun}.",
            "{last} and {other} {done} the {noun} in {month}, but the {body} has not {done} it.",
            "About {number} people {done} the {noun} near {place}, and {number} more were {done}.",
            "It is the {adjective} {noun} of a {noun} that the {body} {done} with the {noun}.",
            "{He} had {done} the {noun} at the {body} since {year}, when {his} {noun} was {done}.",
            "The {noun} cost ${number} million, or {number} percent of the {adjective} {noun}'s {noun}.",
            "Critics of the {noun} have {done} the {adjective} {noun} for {number} years.",
            "Whether the {noun} will be {done} by the {body} is not {adjective}.",
            "The vote on H.R. {number}, the {Adjective} {Noun} Act, was {number} to {number}.",
        ],
        // What people say.
        "words": [
            "we have {done} the {noun} and we will {do} it again",
            "the {noun} is {adjective}, and nobody {done} the {noun}",
            "I don't think the {body} has {done} its {adjective} {noun}", "it's time to {do} the {noun} in {place}",
            "there is no {adjective} {noun} that can {do} this {noun}", "you can't {do} a {noun} without the {noun}",
            "my {noun} was {done} in {year} and the {noun} is still {adjective}", "this {noun} will {do} every {noun}",
            "people in {place} deserve a {adjective} {noun}", "they {done} the {noun}, and then they {done} the {noun}",
        ],
        // The text around the body.
        "title": [
            "{body} {Done} {Adjective} {Noun} After {Noun} in {place}", "{last}: “{Adjective} {Noun}” for {place}",
            "‘{Words},’ says {last}", "{place} {noun} {done} by {body}",
        ],
        "byline": ["By {other}", "By {full} and {other}", "{full}, Staff Writer"],
        "date": ["{month} {dayNumber}, {year}", "Published {dayNumber} {month} {year}, 9:30 a.m."],
        "dateline": ["{PLACE} — ", "{PLACE} (AP) — ", "", ""],
        "caption": [
            "{full} at the {body} in {place}, {month} {number}, {year}. (Photo by {other}/Wire Pictures)",
            "Image: The {noun} in {place}. Getty Images", "{last} and {other} at the {noun} in {place} on {day}.",
        ],
        "pull": ["“{Words}.”", "\"{Words},\" {last} {cue}."],
        "site": [
            "Advertisement", "Share this article", "Sign up for our newsletter", "Read more: {title}",
            "Follow us on Twitter and Facebook", "Latest News", "Most Popular",
        ],
        "copyright": ["Copyright {year} {paper}. All rights reserved.", "© {year} {paper}", "Reporting by {other}"],
    ].merging(words) { sentences, _ in sentences }
}
