#!/usr/bin/env python3
"""make-firms.py FOLDER > LISTS/firms.tsv

Writes the names of the firms of stock indices, without legal forms. FOLDER holds the Python package pytickersymbols 1.17.10 (MIT):
  pip download --no-deps pytickersymbols==1.17.10; unzip"""
import os, re, sys

FORMS = re.compile(
    r"(,? (inc|incorporated|corp|corporation|co|company|plc|p\.l\.c|ltd|limited|ag|se|sa|s\.a|s\.p\.a|spa|nv|n\.v|ab|asa|oyj|kgaa|"
    r"& co|group plc|class [abc]|holding|holdings|a/s|bv|llc|lp|the|kk|ag & co|trust|reit)\.?)+$", re.I)
namespace = {}
with open(os.path.join(sys.argv[1], 'pytickersymbols', 'indices_data.py'), encoding='utf8') as f:
    exec(f.read(), namespace)
names = set()
for index in namespace['INDICES'].values():
    for firm in index.get('companies', []):
        name = re.sub(r'\s*\(.*?\)', '', firm['name']).strip()
        name = re.sub(r'^The ', '', name)
        short = FORMS.sub('', name).strip(' ,.')
        short = FORMS.sub('', short).strip(' ,.')
        for form in (name.rstrip('.'), short):
            if len(form) > 2 and form[0].isupper() and len(form.split()) <= 4 and not any(c.isdigit() for c in form):
                names.add(form)
for name in sorted(names):
    print(name)
