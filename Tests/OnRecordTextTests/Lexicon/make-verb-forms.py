#!/usr/bin/env python3
"""make-verb-forms.py WHEEL VERBS > verb-forms.tsv

Writes the forms of the verbs in VERBS (Data/lexicon/verbs.tsv) as spacy-lookups-data knows them, for the test of that
file; WHEEL is what `pip download --no-deps spacy-lookups-data==1.0.5` fetches (MIT License, see the project's NOTICE).
Columns: a base form, its forms, and those of them that the source lists as irregular. Verbs are left out whose past or
gerund it does not have."""
import collections, gzip, json, sys, zipfile

# In the source, but in no newspaper of this century.
ARCHAIC = {'addrest', 'chid', 'chidden', 'forbad'}

wheel = zipfile.ZipFile(sys.argv[1])


def table(name):
    return json.loads(gzip.decompress(wheel.read(f'spacy_lookups_data/data/en_lemma_{name}.json.gz')))


forms, irregular = collections.defaultdict(set), collections.defaultdict(set)
for form, lemma in table('lookup').items():
    forms[lemma].add(form)
for form, lemmas in table('exc')['verb'].items():
    for lemma in lemmas:
        if form not in ARCHAIC:
            irregular[lemma].add(form)
verbs = set()
for line in open(sys.argv[2], encoding='utf8'):
    if not line.startswith('#'):
        cells = line.rstrip('\n').split('\t')
        verbs |= {cells[0], *(cells[1].split() if len(cells) > 1 else [])}
print('# Made by make-verb-forms.py from spacy-lookups-data 1.0.5; do not edit.')
for verb in sorted(verbs):
    known = {f for f in forms[verb] if f.endswith(('s', 'ed', 'ing'))} | irregular[verb]
    if not any(f.endswith('ing') for f in known):
        continue
    # "pummelled" is in the source, and is "pummeled" in America
    known |= {verb + end for end in ('ed', 'ing') if verb.endswith('l') and verb + 'l' + end in irregular[verb]}
    if not any(f.endswith('s') for f in known):
        known.add(verb + 's')  # "imagines" is in the source, as a form of "imago"
    if not any(f.endswith('ed') for f in known) and not irregular[verb]:
        known.add(verb)  # "burst" and "cast" are their own past
    print(verb, ' '.join(sorted(known)), ' '.join(sorted(irregular[verb])), sep='\t')
