#!/usr/bin/env python3
"""make-sentences.py LISTS > GOLD/written.jsonl

Writes short articles for training, in which names of the lists fill the places of sentences written for this purpose: on
business and sports, of which the annotated texts have little. The sentences below are the project's own. LISTS is the folder
of onrecord-train's --lists; it always gives the same bytes.

A place is a letter and a number: F firm, C club, L club called like its town, P person in full, S surname of the same
number's person, T town, N country. An article is made of sentences of one subject that share their names."""
import json, os, random, re, sys

KINDS = {'F': 'ORG', 'C': 'ORG', 'L': 'ORG', 'P': 'PERSON', 'S': 'PERSON', 'T': 'PLACE', 'N': 'PLACE'}

BUSINESS = '''
Shares in F1 fell 3 percent after the company cut its forecast.
F1 and F2 have won contracts in N1 .
F1 is to follow next year, according to people close to the deal.
F1 shares closed up 12 pence at 340 .
F1 , a maker of turbines, said it would cut 400 jobs at its plant in T1 .
F1 said on Monday that profits had doubled.
F1 's chief executive, P1 , said sales were strong.
S1 said F1 would open shops in T1 and T2 .
The group also makes cars under the F1 and F2 brands.
P1 , chairman of F1 , has left for F2 .
A spokesman for F1 declined to comment.
F1 spokeswoman P1 said the plant would stay open.
Analysts expect F1 to report a loss.
F1 has agreed to buy F2 for $3bn.
F1 agreed to sell its stake in F2 to F3 .
Rival F1 said it would match the price.
F1 , F2 and F3 all make parts in N1 .
The order went to F1 rather than F2 .
Among the companies named were F1 , F2 and F3 .
Workers at F1 went on strike on Tuesday in T1 .
F1 employs 4,000 people in N1 .
Retailers such as F1 and F2 have cut prices.
The carmaker F1 recalled 40,000 vehicles.
Airline F1 will fly from T1 to T2 .
German lender F1 is in talks with F2 .
F1 Chief Executive P1 told reporters in T1 .
F1 CEO P1 met officials from N1 .
F1 was founded in T1 by P1 in 1923.
Investors in F1 include F2 and the pension fund of N1 .
F1 's shares jumped in T1 .
F1 , based in T1 , makes chips.
The deal values F1 at 4bn euros.
Last year F1 bought F2 .
F1 will build a plant near T1 .
Engineers from F1 and F2 worked in T1 .
He worked for F1 before he joined F2 in T1 .
P1 , who ran F1 , now heads F2 .
The contract with F1 was signed in T1 by P1 .
F1 beat forecasts, while F2 posted a loss.
F1 rose 2 percent and F2 lost 4 percent in T1 .
P1 , an analyst at F1 , said the market was weak.
" We are hiring , " said P1 of F1 .
" The price is right , " S1 said.
The company, a unit of F1 , makes tyres.
F1 denied the claims.
F1 announced the merger with F2 on Friday.
F1 's rivals, F2 and F3 , have left N1 .
Drugmaker F1 sued F2 in T1 .
Phones made by F1 sold well in N1 .
Two F1 executives were arrested in T1 .
He drove a F1 to T1 .
A F1 jet landed in T1 .
Oil firms F1 and F2 pumped less in N1 .
F1 owns the brand, which it bought from F2 .
P1 sued F1 and its bank, F2 .
P1 bought shares in F1 .
Customers of F1 in N1 complained to P1 .
F1 plans to float in T1 .
Unlike F1 , F2 paid no tax in N1 .
Both F1 and F2 declined to comment.
The talks between F1 and F2 ended in T1 .
F1 , F2 fall as T1 stocks slip
F1 to cut jobs in N1
F1 wins order from F2
N1 fines F1 over delays
Bosses at F1 met P1 and ministers from N1 .
The bank, which advised F1 , is based in T1 .
'''

SPORTS = '''
C1 striker P1 scored twice against C2 .
Striker P1 wants to leave C1 .
He had spells at L1 , C1 and C2 .
L1 beat C1 2-1 on Saturday.
C1 drew 1-1 with L1 at home.
S1 joined C1 from L2 in 2004.
P1 , the C1 manager, praised his players.
L1 coach P1 said the team played well.
" We were poor , " said L1 manager P1 .
" They were better , " S1 said.
The midfielder moved to L1 from C1 .
N1 beat N2 3-0 in T1 .
N1 captain P1 will miss the match with N2 .
L1 lost to C1 in the final.
L1 and C1 meet in the semi-final.
C1 fans clashed with police in T1 .
The former L1 defender signed for C1 .
P1 plays for C1 .
P1 ( N1 ) beat P2 ( N2 ) 6-4 6-3
S1 won the race in T1 ahead of P2 of N1 .
L1 are second, three points behind C1 .
C1 signed P1 from L1 on loan.
P1 hit a home run as L1 beat C1 5-3 .
L1 finished third and C1 were relegated.
L1 v C1
L1 2 C1 1
Goals from P1 and P2 gave L1 the win.
The goalkeeper, who is on loan from C1 , was born in T1 .
At the T1 stadium, C1 led at half-time.
S1 , 24, is under contract with L1 until June.
P1 of N1 won gold in T1 .
C1 appointed P1 as coach on Monday.
Leaders C1 host L1 on Sunday.
L1 's P1 was sent off.
Champions C1 beat L1 with a late goal by P1 .
The tour of N1 begins in T1 .
N1 were 214 for 4 against N2 in T1 when S1 was out.
L1 winger P1 has a knee injury.
The match in T1 between N1 and N2 was rained off.
P1 left L1 for C1 .
'''

FIRST = ''' Kwame Ama Chidi Ngozi Amina Yusuf Tariq Zainab Arjun Priya Sunita Vikram Ananya Ravi Jae-won Min-jun Seo-yeon Ji-hoon Hyun-woo
Nguyễn Thi Linh Minh Wei Xiaoming Haruto Yuki Santiago Lucía Joaquín Inés Beatriz Thiago Emre Ayşe Mehmet Dmytro Oksana Milica
Goran Zoltán Ágnes Håkon Ingrid Søren Freja Pieter Femke Giulia Lorenzo Jean-Luc Anne-Sophie Marie-Claire Karl-Heinz Siobhán Niamh
Rhys Angharad Callum Fiona Nigel Alistair Gemma Jenson Marisol Folasade Thabo Nomvula Tendai Abebe Fatou Moussa '''.split()
LAST = ''' Asante Boateng Okafor Eze Adeyemi Mwangi Ochieng Dlamini Nkosi Mensah Sharma Banerjee Iyer Patel Reddy Chaudhry Rahman Hossain
Siddiqui Perera Fernando Kim Park Jeong Tran Pham Le Zhang Liu Tanaka Suzuki García Fernández Núñez Oliveira Souza Yılmaz Demir
Kovalenko Shevchuk Petrović Horvat Nagy Szabó Haugen Lindqvist Nielsen Kjær de Vries van Dijk Bianchi Moretti Dubois Lefèvre O'Rourke
Mac Donagh ap Rhys Pritchard McAllister Sutherland Whitlock Cobbett Thorne al-Masri al-Hamdani bin Rashid Haddad Cissé Diallo Traoré '''
LAST = [name.strip() for name in re.findall(r"(?:de|van|Mac|ap|bin) \S+|\S+", LAST)]
HEADS = ['United', 'City', 'Rovers', 'Town', 'Wanderers', 'Athletic', 'FC', 'Albion', 'County', 'Rangers', 'Tigers', 'Sharks']
OPENINGS = ['Real', 'Sporting', 'Inter', 'Dinamo', 'Lokomotiv', 'Racing', 'Athletic']
ENDINGS = ['Group', 'Holdings', 'Motors', 'Airways', 'Energy', 'Steel', 'Foods', 'Bank', 'Insurance', 'Telecom', '& Sons', 'Industries', 'plc', 'Inc.', 'Ltd']


def rows(name):
    with open(os.path.join(sys.argv[1], name), encoding='utf8') as f:
        return [line.rstrip('\n').split('\t') for line in f if line.strip() and not line.startswith('#')]


class Cast:
    def __init__(self, chance):
        self.chance = chance
        self.cities = [r[0] for r in rows('cities.tsv') if int(r[3] or 0) > 300000]
        self.countries = [r[0] for r in rows('countries.tsv')]
        self.firms = [r[0] for r in rows('firms.tsv')]
        self.first = [r[0].title() for r in rows('first-names-male.tsv')[:600] + rows('first-names-female.tsv')[:900]] + FIRST * 8
        surnames = [r[0].title() for r in rows('surnames.tsv')[:6000]]
        self.last = surnames + LAST * 25
        self.surnames = surnames

    def person(self):
        first, last = self.chance.choice(self.first), self.chance.choice(self.last)
        middle = self.chance.choice('ABCDEFGHJLMRSTW') + '. ' if self.chance.random() < .1 else ''
        return f'{first} {middle}{last}', last

    def firm(self):
        r = self.chance.random()
        if r < .6:
            return self.chance.choice(self.firms)
        # As many firms bear a founder's name, or one that no list has.
        base = self.chance.choice(self.surnames) if r < .8 else self.invented()
        if r > .9 or .75 < r < .8:
            return base + ' ' + self.chance.choice(ENDINGS)
        return base

    def invented(self):
        parts = ['zen', 'tro', 'val', 'mer', 'ax', 'or', 'lum', 'nova', 'quan', 'tel', 'bio', 'cor', 'ver', 'sol', 'ric', 'pha', 'gen', 'min', 'ta', 'lo']
        return ''.join(self.chance.sample(parts, self.chance.choice([2, 3]))).capitalize()

    def club(self):
        town = self.chance.choice(self.cities)
        return f'{self.chance.choice(OPENINGS)} {town}' if self.chance.random() < .2 else f'{town} {self.chance.choice(HEADS)}'

    def fill(self, place, known):
        kind, number = place[0], place[1:]
        if kind in 'PS':
            person = known.setdefault('P' + number, self.person())
            return person[0 if kind == 'P' else 1]
        make = {'F': self.firm, 'C': self.club, 'L': lambda: self.chance.choice(self.cities), 'T': lambda: self.chance.choice(self.cities),
                'N': lambda: self.chance.choice(self.countries)}[kind]
        return known.setdefault(place, make())


def article(sentences, cast, number):
    known, text, entities = {}, '', []
    for sentence in sentences:
        parts = sentence.split(' ')
        quoted = False
        for at, part in enumerate(parts):
            place = re.fullmatch(r'([FCLPSTN]\d)', part)
            closes = part in ('.', ',', "'s", ')') or part == '"' and quoted
            opened = text.endswith('( ') or quoted and text.endswith('" ')
            if part == '"':
                quoted = not quoted
            if text and not text.endswith('\n\n') and closes:
                text = text.rstrip(' ')
            elif opened:
                text = text.rstrip(' ')
            words = cast.fill(part, known) if place else part
            if place:
                entities.append({'start': len(text), 'end': len(text) + len(words), 'type': KINDS[part[0]]})
            text += words + ' '
        text = text.rstrip(' ') + (' ' if sentence[-1] in '."' and cast.chance.random() < .6 else '\n\n')
    return {'id': f'written-{number}', 'text': text.rstrip() + '\n', 'entities': entities}


def main():
    chance = random.Random(7)
    cast = Cast(chance)
    number = 0
    for subject, count in ((BUSINESS, 260), (SPORTS, 180)):
        sentences = [line for line in subject.strip().split('\n') if line]
        for _ in range(count):
            chosen = chance.sample(sentences, chance.randint(3, 7))
            print(json.dumps(article(chosen, cast, number), ensure_ascii=False))
            number += 1


main()
