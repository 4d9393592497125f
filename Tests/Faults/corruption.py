#!/usr/bin/env python3
"""Damages an index and its journal at random and compares every answer: corruption.py PROGRAM [DAMAGES [SEED]]

Half of the indexes lie as a finished run leaves them, half as a killed one does, with a write-ahead log. Bits, sectors,
pages and lengths are damaged in the index, in the log, or in both; then three commands are asked. A damaged index may be
read, mended or set aside, but each answer must be that of the articles, or the command must say that it failed and end
with status 1. Exit status 1 where anything was wrong.
"""
import collections
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

from support import environment, given, run, write_articles

ARTICLES, PARAGRAPHS = 100, 12
PAGE = 4096
COMMANDS = (("quotes", "--format", "csv", "."), ("entities", "--format", "csv", "."), ("search", ".", "harbour"))


def damage(data, chance):
    """Damages bytes in one of seven ways; its name."""
    if not data:
        return "empty"
    place = chance.randrange(len(data))
    page = place // PAGE * PAGE
    kind = chance.choice(["one bit", "eight bytes", "sector of zeros", "cut short", "random page", "header", "pages swapped"])
    if kind == "one bit":
        data[place] ^= 1 << chance.randrange(8)
    elif kind == "eight bytes":
        for _ in range(8):
            data[chance.randrange(len(data))] ^= 0xFF
    elif kind == "sector of zeros":
        data[place:place + 512] = bytes(len(data[place:place + 512]))
    elif kind == "cut short":
        del data[place:]
    elif kind == "random page":
        data[page:page + PAGE] = chance.randbytes(len(data[page:page + PAGE]))
    elif kind == "header":
        data[chance.randrange(min(100, len(data)))] ^= 0xFF
    else:
        other = chance.randrange(len(data)) // PAGE * PAGE
        data[page:page + PAGE], data[other:other + PAGE] = data[other:other + PAGE], data[page:page + PAGE]
    return kind


def indexes(folder):
    paths = [os.path.join(parent, name) for parent, _, names in os.walk(folder) for name in names]
    return sorted(path for path in paths if path.endswith((".index", ".index-wal")))


def prepare(program, base, articles, chance):
    """Two caches, of a finished run and of one that was killed while its log was not yet in the index; the answers."""
    finished, killed = os.path.join(base, "finished"), os.path.join(base, "killed")
    answers = [run(program, *command, home=finished, folder=articles)[1] for command in COMMANDS]
    for _ in range(200):
        shutil.rmtree(killed, ignore_errors=True)
        indexing = subprocess.Popen(
            [program, "index", "."], cwd=articles, env=environment(killed), stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0.02, 0.5))
        indexing.kill()
        if indexing.wait() == -9 and any(os.path.getsize(path) > 10 * PAGE for path in indexes(killed) if path.endswith("-wal")):
            return (finished, killed), answers
    sys.exit("no killed run left a log")


def main():
    program, damages, seed = given(__doc__, 500)
    chance = random.Random(seed)
    count, failures = collections.Counter(), 0
    with tempfile.TemporaryDirectory(prefix="onrecord-corruption-") as base:
        articles = os.path.join(base, "articles")
        write_articles(articles, ARTICLES, PARAGRAPHS)
        caches, answers = prepare(program, base, articles, chance)
        for number in range(damages):
            home = os.path.join(base, "home")
            shutil.rmtree(home, ignore_errors=True)
            shutil.copytree(chance.choice(caches), home)
            files = indexes(home)
            if chance.randrange(2):
                files = [chance.choice(files)]
            kinds = []
            for path in files:
                with open(path, "rb") as file:
                    data = bytearray(file.read())
                kinds.append(f"{damage(data, chance)} in {os.path.splitext(path)[1]}")
                with open(path, "wb") as file:
                    file.write(data)
            for command, answer in zip(COMMANDS, answers):
                status, output, messages = run(program, *command, home=home, folder=articles)
                if status == 0 and output == answer:
                    count["right, with a word" if messages.strip() else "right"] += 1
                elif status == 1 and messages.strip():
                    count["failed, and said so"] += 1
                else:
                    failures += 1
                    print(f"WRONG, damage {number} ({', '.join(kinds)}): {command[0]}: status {status}, "
                          f"{len(output)} bytes for {len(answer)}: {messages[-300:]!r}", flush=True)
    print(f"{damages} damages (seed {seed}), {len(COMMANDS)} commands each: "
          f"{', '.join(f'{n} {what}' for what, n in count.most_common())}; {failures} wrong")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
