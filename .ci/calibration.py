#!/usr/bin/env python3
"""Holds how sure the program says it is of a speaker against how often it is right.

    .ci/calibration.py GOLD.jsonl [SPLIT [EVAL [PROGRAM]]]

GOLD is a set of annotated quotations, EVAL the folder with its scorer (../shared/eval), PROGRAM the release build. Prints a
row for each step of `confidence` and for each word of `sure`: how many quotations of the gold, how many with the right
speaker, and which part of all."""
import collections
import json
import os
import subprocess
import sys
import tempfile

gold = sys.argv[1]
split = sys.argv[2] if len(sys.argv) > 2 else 'dev'
folder = sys.argv[3] if len(sys.argv) > 3 else '../shared/eval'
here = os.path.dirname(os.path.abspath(__file__))
program = sys.argv[4] if len(sys.argv) > 4 else os.path.join(here, '..', '.build', 'release', 'onrecord')
sys.path.insert(0, folder)
import eval_quotes as scorer  # noqa: E402

documents = {d['id']: d for d in map(json.loads, open(gold, encoding='utf8')) if d.get('split') == split}
steps, words = collections.defaultdict(lambda: [0, 0]), collections.defaultdict(lambda: [0, 0])
with tempfile.TemporaryDirectory() as articles:
    for name, document in documents.items():
        with open(os.path.join(articles, name + '.txt'), 'wb') as file:
            file.write(document['text'].encode('utf8'))
    output = subprocess.run([program, 'analyze', '--format', 'jsonl', articles], capture_output=True, check=True).stdout
for line in output.decode('utf8').splitlines():
    found = json.loads(line)
    document = documents[os.path.basename(found['id'])[:-4]]
    text = document['text']
    for quotation in document['quotes']:
        span = scorer.trim(text, quotation['start'], quotation['end'])
        for quote in found['quotes']:
            # A pull quote has the certainty of what it repeats.
            if (quote['speaker'] and quote['speaker']['start'] >= 0 and quote['confidence']
                    and scorer.iou(span, scorer.trim(text, quote['start'], quote['end'])) >= .8):
                right = scorer.speaker_match(quotation['speaker'], quote['speaker'], text)
                for counts in (steps[round(quote['confidence'] * 20) / 20], words[quote['sure']]):
                    counts[0] += 1
                    counts[1] += right
                break
total = sum(count for count, _ in words.values())
for title, rows in (('confidence', steps), ('sure', words)):
    print(f'{title:10}  quotations  of all  right')
    for step, (count, right) in sorted(rows.items(), reverse=True):
        print(f'{step!s:10}  {count:10}  {count / total:6.2f}  {right / count:.3f}')
