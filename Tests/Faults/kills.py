#!/usr/bin/env python3
"""Kills the reader at random moments while it writes notes: kills.py PROGRAM [KILLS [SEED]]

Each run sets bookmarks, sets marks, reads articles and searches, in a random order, then is killed (SIGKILL) up to 50 ms
after the next key. All that any run has shown as done must be in the file of the notes after each kill, not the newest
entry alone, and the file must be sound. Exit status 1 where anything is lost.
"""
import collections
import os
import random
import shutil
import sqlite3
import sys
import tempfile
import time

from support import Reader, given, write_articles

ARTICLES, PARAGRAPHS = 50, 40
# How many searches are checked: fewer than the notebook keeps.
SEARCHES = 40


class Notes:
    """What was shown as done, and what may have been done by a key that was cut off."""

    def __init__(self):
        self.done = {}  # what is noted, such as ("mark", "a"): its value
        self.perhaps = collections.defaultdict(set)
        self.count = collections.Counter()

    def start(self, entry, value):
        self.perhaps[entry].add(value)

    def finish(self, entry, value):
        self.done.pop(entry, None)
        self.done[entry] = value
        self.perhaps[entry].clear()
        self.count[entry[0]] += 1
        # Of searches, the newest are kept.
        searches = [entry for entry in self.done if entry[0] == "search"]
        for old in searches[:-SEARCHES]:
            del self.done[old]

    def missing(self, found):
        """What was done and is not in the file."""
        for entry, value in self.done.items():
            if found.get(entry) != value and found.get(entry) not in self.perhaps[entry]:
                yield f"{entry}: {value!r} became {found.get(entry)!r}"


def in_file(path, folder):
    """What a copy of the file of the notes holds, and whether SQLite finds it sound."""
    with tempfile.TemporaryDirectory() as copies:
        copy = os.path.join(copies, "notes.sqlite")
        for ending in ("", "-wal"):
            if os.path.exists(path + ending):
                shutil.copy(path + ending, copy + ending)
        notes = sqlite3.connect(copy)
        sound = notes.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        found = {("read", path): 1 for path, in notes.execute("SELECT path FROM article WHERE isRead")}
        for path, start, note in notes.execute(
                "SELECT path, start, note FROM bookmark JOIN article ON article.id = bookmark.article"):
            found["bookmark", path, line_of(folder, path, start)] = note
        found.update({("mark", letter): excerpt for letter, excerpt in notes.execute("SELECT letter, excerpt FROM mark")})
        found.update({("search", text): 1 for text, in notes.execute("SELECT text FROM search")})
        notes.close()
    return found, sound


def session(program, home, folder, notes, number, random):
    """One run of the reader, until it is killed; what went wrong."""
    reader = Reader(program, home, folder)
    if not reader.opens(ARTICLES):
        return [f"does not start: {bytes(reader.output[-300:])!r}"], reader.end()
    article = random.randrange(ARTICLES)
    reader.send(f"{article + 1}G\r")
    path, wrong, waiting = f"{article:03}.txt", [], []
    notes.start(("read", path), 1)
    if reader.wait("Article: "):
        notes.finish(("read", path), 1)
    else:
        wrong.append(f"{path} does not open: {bytes(reader.output[-300:])!r}")
    actions = random.randrange(1, 6)
    for action in range(actions + 1):
        last = action == actions
        line = random.randrange(PARAGRAPHS) * 2 + 3
        kind = random.choice(["bookmark", "mark", "search"])
        if kind == "bookmark":
            value = f"note {number} {action}"
            entry, keys, shown = ("bookmark", path, line), f"{line}GM\x15{value}\r", (f"bookmarked line {line};", " changed")
        elif kind == "mark":
            letter = random.choice("abcdefghijklmnop")
            entry, value = ("mark", letter), excerpt(folder, path, line)
            keys, shown = f"{line}Gm{letter}", (f"mark {letter} set",)
        else:
            word = f"{article}x{random.randrange(PARAGRAPHS)} w"
            keys, entry, value, shown = f"/{word}\r", ("search", word), 1, (word,)
        notes.start(entry, value)
        reader.send(keys)
        if last:
            time.sleep(random.uniform(0, 0.05))
        elif reader.wait(*shown):
            # A search is shown while it is typed: it is done when something later is.
            waiting.append((entry, value))
            if kind != "search":
                for each in waiting:
                    notes.finish(*each)
                waiting.clear()
        else:
            wrong.append(f"{keys!r} shows no {shown!r}: {bytes(reader.output[-300:])!r}")
            break
    return wrong, reader.end()


def line_of(folder, path, start):
    with open(os.path.join(folder, path), "rb") as file:
        return file.read()[:start].count(b"\n") + 1


def excerpt(folder, path, line):
    with open(os.path.join(folder, path)) as file:
        return file.read().splitlines()[line - 1]


def main():
    program, kills, seed = given(__doc__, 1000)
    chance = random.Random(seed)
    failures = 0
    with tempfile.TemporaryDirectory(prefix="onrecord-kills-") as base:
        home, folder = os.path.join(base, "home"), os.path.join(base, "articles")
        write_articles(folder, ARTICLES, PARAGRAPHS)
        notes = Notes()
        for number in range(kills):
            wrong, status = session(program, home, folder, notes, number, chance)
            found, sound = in_file(os.path.join(home, ".local/state/onrecord/notes.sqlite"), folder)
            wrong += notes.missing(found)
            if not sound:
                wrong.append("the file of the notes is damaged")
            if status != -9:
                wrong.append(f"ended with {status} before it was killed")
            for words in wrong:
                print(f"WRONG, run {number}: {words}", flush=True)
            failures += bool(wrong)
            if failures > 10:
                break
    done = ", ".join(f"{count} {kind}" for kind, count in sorted(notes.count.items()))
    print(f"{number + 1} kills (seed {seed}); shown as done: {done}; {len(notes.done)} entries checked after the last; "
          f"{failures} runs wrong")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
