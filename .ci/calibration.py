#!/usr/bin/env python3
"""calibration.py GOLD.jsonl [SPLIT] [EVAL]

Holds how sure the program says it is of a speaker against how often it is right. Takes a set of gold quotations and
the folder with its scorer (../shared/eval by default), and prints a row for each step of `confidence`."""
import json, os, subprocess, sys, tempfile

gold = sys.argv[1]
split = sys.argv[2] if len(sys.argv) > 2 else 'dev'
folder = sys.argv[3] if len(sys.argv) > 3 else '../shared/eval'
sys.path.insert(0, folder)
import eval_quotes as scorer  # noqa: E402

program = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '.build', 'release', 'onrecord')
docs = {d['id']: d for d in map(json.loads, open(gold, encoding='utf8')) if d.get('split') == split}
steps = {}
with tempfile.TemporaryDirectory() as articles:
    for name, d in docs.items():
        with open(os.path.join(articles, name + '.txt'), 'wb') as f:
            f.write(d['text'].encode('utf8'))
    run = lambda *arguments: subprocess.run([program, *arguments, articles], capture_output=True, check=True).stdout
    sure = {}
    for q in json.loads(run('quotes', '--format', 'json')):
        sure.setdefault(os.path.basename(q['file'])[:-4], []).append(q['confidence'])
    for line in run('analyze', '--format', 'jsonl').decode('utf8').splitlines():
        found = json.loads(line)
        d = docs[os.path.basename(found['id'])[:-4]]
        numbers = []  # of quotations, in order; a repetition carries the number of what it repeats
        for q in found['quotes']:
            if q['quotation'] not in numbers and not (q['speaker'] and q['speaker']['start'] < 0):
                numbers.append(q['quotation'])
        for g in d['quotes']:
            span = scorer.trim(d['text'], g['start'], g['end'])
            for q in found['quotes']:
                if q['speaker'] and q['quotation'] in numbers and scorer.iou(span, scorer.trim(d['text'], q['start'], q['end'])) >= .8:
                    confidence = sure[d['id']][numbers.index(q['quotation'])]
                    step = steps.setdefault(round(confidence, 2), [0, 0])
                    step[0] += 1
                    step[1] += scorer.speaker_match(g['speaker'], q['speaker'], d['text'])
                    break
print('sure  quotations  right')
for confidence, (count, right) in sorted(steps.items(), reverse=True):
    print(f'{confidence:.2f}  {count:10}  {right / count:.3f}')
