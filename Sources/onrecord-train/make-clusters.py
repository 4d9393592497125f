#!/usr/bin/env python3
"""make-clusters.py FOLDER > clusters.tsv

Writes the clusters that onrecord-train reads: lines of a word, a tab and its Brown cluster, the commonest words first.
FOLDER holds en_lexeme_cluster.json.gz and en_lexeme_prob.json.gz of the Python package spacy-lookups-data 1.0.5 (MIT):
  pip download --no-deps spacy-lookups-data==1.0.5; unzip, folder spacy_lookups_data/data"""
import gzip, json, os, sys

# How many words of each writing are kept: small letters, a capital first, all capitals, mixed.
MOST = {'low': 25000, 'capital': 60000, 'capitals': 8000, 'mixed': 6000}


def read(name):
    with gzip.open(os.path.join(sys.argv[1], f'en_lexeme_{name}.json.gz')) as f:
        return json.load(f)


def writing(word):
    if word.islower():
        return 'low'
    if word.isupper() and len(word) > 1:
        return 'capitals'
    return 'capital' if word[0].isupper() and word[1:].islower() else 'mixed'


clusters, chances = read('cluster'), read('prob')
words = sorted((-chances.get(word, -30), word) for word, cluster in clusters.items()
               if 0 < cluster < 2048 and word and all(c.isalpha() or c in "-'." for c in word))
count = dict.fromkeys(MOST, 0)
for _, word in words:
    kind = writing(word)
    # A word in capitals with the cluster of its other form tells nothing of its own.
    if kind == 'capitals' and clusters.get(word.capitalize()) == clusters[word] or count[kind] >= MOST[kind]:
        continue
    count[kind] += 1
    print(f'{word}\t{clusters[word]}')
