#!/usr/bin/env python3
"""Runs several programs on one cache: builds.py PROGRAM [RUNS [SEED]]

Each run starts commands of two builds (the program, and a copy with another date), some with `cache --clear` between them,
a few milliseconds apart, on one cache, while an article changes in every third run. Every answer must be that of the
articles before or after the change, without an error. Exit status 1 where anything was wrong.
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

ARTICLES, PARAGRAPHS = 20, 12


def main():
    program, runs, seed = given(__doc__, 500)
    chance = random.Random(seed)
    count, failures = collections.Counter(), 0
    with tempfile.TemporaryDirectory(prefix="onrecord-builds-") as base:
        home, articles = os.path.join(base, "home"), os.path.join(base, "articles")
        other = os.path.join(base, "onrecord")
        shutil.copy(program, other)
        os.utime(other, (1_000_000_000, 1_000_000_000))
        write_articles(articles, ARTICLES, PARAGRAPHS)
        path = os.path.join(articles, "000.txt")
        with open(path) as file:
            texts = [file.read()]
        texts.append(texts[0] + "\n“This is new,” said Ann Field.\n")
        command = ("quotes", "--format", "csv", ".")
        answers = []
        for text in texts:
            write(path, text)
            answers.append(run(program, *command, "--no-cache", home=home, folder=articles)[1])
        for number in range(runs):
            processes = []
            for started in range(chance.randrange(2, 6)):
                arguments = ("cache", "--clear") if chance.randrange(4) == 0 else command
                processes.append((arguments, subprocess.Popen(
                    [chance.choice((program, other)), *arguments], cwd=articles, env=environment(home),
                    stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)))
                if number % 3 == 0:
                    write(path, chance.choice(texts))
                time.sleep(chance.uniform(0, 0.02))
            for arguments, process in processes:
                output, messages = process.communicate()
                count[arguments[0]] += 1
                right = process.returncode == 0 and (arguments[0] == "cache" or output in answers)
                if not right or b"error" in messages or b"cannot" in messages.lower():
                    failures += 1
                    print(f"WRONG, run {number}: {' '.join(arguments)}: status {process.returncode}, {len(output)} bytes: "
                          f"{messages[-300:]!r}", flush=True)
    print(f"{runs} runs (seed {seed}), {', '.join(f'{n} times {what}' for what, n in count.items())}: {failures} wrong")
    sys.exit(1 if failures else 0)


def write(path, text):
    with open(path + "~", "w") as file:
        file.write(text)
    os.rename(path + "~", path)


if __name__ == "__main__":
    main()
