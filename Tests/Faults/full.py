#!/usr/bin/env python3
"""Runs the program where nothing more can be written: full.py PROGRAM

The cache and the notes lie in a memory file system that is too small (where it may be mounted), or files may grow to a few
KB only (a limit of the process). Commands must answer as without a cache, with a message, or fail with one; the reader
must open, say at each bookmark that it is not saved, keep its sign in the header, and quit. Exit status 1 where anything
was wrong.
"""
import os
import resource
import shutil
import subprocess
import sys
import tempfile

from support import Reader, run, write_articles

COMMANDS = (("quotes", "--format", "csv", "."), ("entities", "--format", "csv", "."), ("search", ".", "harbour"))


def ask(program, base, articles, home, answers):
    """What was wrong with the commands and the reader on a home without room."""
    wrong = []
    for command, answer in zip(COMMANDS, answers):
        status, output, messages = run(program, *command, home=home, folder=articles)
        if not (output == answer and status == 0 and messages or status == 1 and messages):
            wrong.append(f"{command[0]}: status {status}, {len(output)} bytes for {len(answer)}: {messages[-200:]!r}")
    reader = Reader(program, home, articles)
    if not reader.opens(200):
        wrong.append(f"the reader does not open: {bytes(reader.output[-300:])!r}")
    reader.send("\r")
    reader.wait("Article: ")
    reader.send("M\x15a note\r")
    if not reader.wait("not saved"):
        wrong.append(f"a bookmark that is not saved is not said to be: {bytes(reader.output[-300:])!r}")
    reader.send("Q")
    if not reader.wait("\x1b[?1049l"):
        reader.send("Q")
    status = reader.ended()
    if status != 0:
        wrong.append(f"the reader ends with {status}")
    return wrong


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    program = os.path.abspath(sys.argv[1])
    failures = 0
    with tempfile.TemporaryDirectory(prefix="onrecord-full-") as base:
        articles = os.path.join(base, "articles")
        write_articles(articles, 200, 40)
        answers = [run(program, *command, home=os.path.join(base, "roomy"), folder=articles)[1]
                   for command in COMMANDS]
        for kilobytes in (4, 64, 300, 1000):
            small = os.path.join(base, f"small{kilobytes}")
            os.mkdir(small)
            mounted = subprocess.run(
                ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", small], stderr=subprocess.DEVNULL)
            if mounted.returncode != 0:
                print("no file system can be mounted here: only the limit of the process is tried")
                break
            try:
                # The file of the notes must not fit either.
                with open(os.path.join(small, "filler"), "wb") as file:
                    try:
                        file.write(bytes(kilobytes * 1024))
                    except OSError:
                        pass
                failures += report(f"{kilobytes} KB, all used", ask(program, base, articles, small, answers))
                os.remove(os.path.join(small, "filler"))
            finally:
                subprocess.run(["umount", "-l", small])
        for kilobytes in (0, 4, 64):
            home = os.path.join(base, f"limited{kilobytes}")
            os.mkdir(home)
            limit = resource.getrlimit(resource.RLIMIT_FSIZE)
            resource.setrlimit(resource.RLIMIT_FSIZE, (kilobytes * 1024, limit[1]))
            wrong = ask(program, base, articles, home, answers)
            resource.setrlimit(resource.RLIMIT_FSIZE, limit)
            failures += report(f"files of at most {kilobytes} KB", wrong)
    sys.exit(1 if failures else 0)


def report(what, wrong):
    print(f"{what}: {len(wrong)} wrong", flush=True)
    for words in wrong:
        print("WRONG: " + words, flush=True)
    return len(wrong)


if __name__ == "__main__":
    main()
