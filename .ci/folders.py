#!/usr/bin/env python3
"""Prints which folders of the core library name types of which others, floor by floor, and fails on a circle.

usage: .ci/folders.py [TARGET...]      targets under Sources, from the lowest; the core's where none is given

An arrow runs from folder A to folder B where a file of A names a type that a file of B declares at its top level.
Comments and string literals are left out. Between targets the compiler holds the arrows (Package.swift); within a
target it cannot, and this does.
"""
import collections, pathlib, re, sys

SOURCES = pathlib.Path(__file__).resolve().parent.parent / "Sources"
CORE = ["OnRecordText", "OnRecordLanguage", "OnRecordCore"]

DECLARATION = re.compile(
    r"^(?:(?:public|package|final|indirect|private|fileprivate|@\w+)\s+)*(?:struct|class|enum|protocol|actor|typealias)\s+(\w+)",
    re.MULTILINE)
NOISE = re.compile(r'//[^\n]*|/\*.*?\*/|"""(?:\\.|.)*?"""|"(?:\\.|[^"\\\n])*"', re.DOTALL)
NAME = re.compile(r"\b[A-Z]\w*")


def folder(path):
    return str(path.parent.relative_to(SOURCES))


def main():
    targets = sys.argv[1:] or CORE
    sources = {path: NOISE.sub(" ", path.read_text(encoding="utf8"))
               for target in targets for path in sorted((SOURCES / target).rglob("*.swift"))}
    home = {}
    for path, text in sources.items():
        for name in DECLARATION.findall(text):
            home[name] = path
    arrows = collections.defaultdict(lambda: collections.defaultdict(list))
    for path, text in sources.items():
        arrows[folder(path)]
        for name in set(NAME.findall(text)):
            target = home.get(name)
            if target and folder(target) != folder(path):
                arrows[folder(path)][folder(target)].append((path.name, name))
    below = {a: set(targets) for a, targets in arrows.items()}
    floor = 0
    while below:
        lowest = sorted(a for a in below if not below[a] & below.keys())
        if not lowest:
            report(below, arrows)
            return 1
        floor += 1
        for a in lowest:
            print(f"{floor:2}  {a:42} {' '.join(sorted(arrows[a]))}".rstrip())
        for a in lowest:
            del below[a]
    return 0


def report(below, arrows):
    """Says which arrows are in circles: those that remain once all folders that only start or only end arrows are gone."""
    while True:
        ends = [a for a in below if not any(a in below[b] for b in below)]
        if not ends:
            break
        for a in ends:
            del below[a]
    print("folders.py: these folders need each other in a circle:", file=sys.stderr)
    for a in sorted(below):
        for b in sorted(below[a] & below.keys()):
            named = ", ".join(f"{name} ({file})" for file, name in sorted(arrows[a][b])[:4])
            print(f"  {a} -> {b}: {len(arrows[a][b])} names, as {named}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
