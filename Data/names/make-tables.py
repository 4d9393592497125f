#!/usr/bin/env python3
"""make-tables.py LISTS

Writes the name tables of this folder from public lists in the folder LISTS (their sources are in the project's NOTICE):
  first-names-male.tsv, first-names-female.tsv, surnames.tsv   name, per cent of people   US Census 1990, public domain
  cities.tsv      name, country, admin1, population                                       GeoNames, CC BY 4.0
  countries.tsv   name, iso2, capital, continent                                          GeoNames, CC BY 4.0
  us-states.tsv   name, code
The lines of each table are sorted by bytes, so that it is searched in place and costs nothing at start."""
import os, sys

here = os.path.dirname(os.path.abspath(__file__))


def rows(name):
    with open(os.path.join(sys.argv[1], name), encoding='utf8') as f:
        return [[cell.strip() for cell in line.split('\t')] for line in f if line.strip() and not line.startswith('#')]


def write(name, lines):
    lines = sorted(lines, key=lambda line: line.encode('utf8'))
    with open(os.path.join(here, name), 'w', encoding='utf8') as f:
        f.writelines(line + '\n' for line in lines)


def first_names():
    share = {}
    for sex, name in (('M', 'first-names-male.tsv'), ('F', 'first-names-female.tsv')):
        for row in rows(name):
            share.setdefault(row[0].lower(), {})[sex] = float(row[1])
    nicknames = {'M': 'bernie donald ed joe mike tim jeb marco ted rick chris ben vladimir boris dmitry sergei ivan mohammed muhammad '
                      'mohamed ahmed ali hassan hussein abdul omar khalid ibrahim yusuf mahmoud '
                      'xi kim emmanuel francois nicolas jean pierre jacques angelo giovanni matteo hans klaus wolfgang jurgen '
                      'pavel igor oleg yuri mikhail nikolai alexei alexander andrei viktor petro volodymyr rahul imran nawaz '
                      'hiroshi kenji pedro pablo diego jorge luis miguel lindsey'.split(),
                 'F': 'hillary angela theresa ursula marine natalia svetlana olga elena irina tatiana '
                      'anastasia fatima aisha malala indira sonia jill loretta'.split()}
    for sex, names in nicknames.items():
        for name in names:
            share.setdefault(name, {}).setdefault(sex, 0.02)
    for name, s in share.items():
        m, f = s.get('M', 0), s.get('F', 0)
        yield f"{name}\t{'M' if m > 4 * f else 'F' if f > 4 * m else 'B'}"


def places():
    found = {}
    for row in rows('cities.tsv'):
        if int(row[3]) >= 100000 and len(row[0]) > 3:
            found[row[0].lower()] = 'T'
    for row in rows('us-states.tsv'):
        found[row[0].lower()] = 'S'
    for row in rows('countries.tsv'):
        found[row[0].lower()] = 'C'
        if len(row) > 2 and len(row[2]) > 3:
            found.setdefault(row[2].lower(), 'T')
    return (f'{name}\t{kind}' for name, kind in found.items())


def surnames():
    return (row[0].lower() for row in rows('surnames.tsv') if float(row[1]) >= 0.001)


# First names with M, F or B for both; places with C for country, S for state of the US, T for town; the surnames of at
# least 0.001 % of the people in the US.
write('first-names.tsv', first_names())
write('places.tsv', places())
write('surnames.tsv', surnames())
