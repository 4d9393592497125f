#!/usr/bin/env python3
"""What a run costs as the text grows: Tests/Faults/growth.py PROGRAM [BYTES [KIND...]]

For each kind of text, the processor time of `analyze` on BYTES (200,000), twice and four times as many must not grow by
more than 2.5 a doubling, where it is .2 seconds or more; what is over is measured twice more. Texts as long as an
article may be must keep every command and the reader under 500 MB. A search that would take minutes must end within a
minute and say that it was cut short. Exit status 1 where something does not hold.
"""

import os
import subprocess
import sys
import tempfile

MOST_GROWTH = 2.5
LEAST_TIME = 0.2
MOST_MEMORY = 500
# ArticleReader.sizeLimit
LARGEST = 1_000_000
SYLLABLES = "ba de fi go hu ka le mi no pu ra se ti vo zu wy".split()
FIRST = "Ann Ben Cleo Dan Eva Finn Gus Hope Ida Jack Kim Lee Max Nora Olga Paul".split()


def word(number):
    return "b" + "".join(SYLLABLES[number >> shift & 15] for shift in (0, 4, 8, 12))


# {n} is a number, {w} a made-up word, {C} and {U} the same capitalised and in capitals, {F} one of a few first names,
# {A} an acronym.
KINDS = {
    "people of one surname": "{C} Smith spoke. Smith left. ",
    "titles and one surname": "Mr. Smith met Senator {C} Smith. ",
    "middle names": "Ann {C} Smith met {F} Smith. ",
    "list of names": "{F} {C}, ",
    "many speakers": '"We will do thing {n}," said {F} {C}, an aide.\n\n',
    "many speakers in one paragraph": '"We will do thing {n}," said {F} {C}. ',
    "unclosed curly marks": "“We will do thing {n}, {F} {C} said.\n\n",
    "unclosed straight marks": '"We will do thing {n}, {F} {C} said.\n\n',
    "words in marks": '"{C}" "{C} {C}" said, "{n}" ',
    "marks and nothing else": '"a" ',
    "labels, each once": "{U}: Yes {n}.\n",
    "labels of people": "{U} SMITH: Yes {n}.\n\n",
    "interview": "{F} {C}: Yes {n}.\n\nQ: Why {n}?\n\n",
    "dialogue": "— Why {n}? said {F} {C}.\n\n",
    "acronyms": "The {C} Union ({A}) met. The Union said so. ",
    "institutes": "{C} School opened. He works at {C}. ",
    "laws": '{C} Act of {n} passed. The act says "no". ',
    "senators": "Senator {F} {C} spoke. The senator left. ",
    "groups": "{w} groups said so. They said more. ",
    "aliases": "{F} {C}, also known as {C} {C}, spoke. ",
    "repeated words": "“We have all come here for this today,” he said.\n\n“We have all come here for this today {n}”\n\n",
    "bylines": "By {F} {C}\n\n",
    "headlines": "Big News Story About {F} {C} Today\n\n{F} {C} left.\n\n",
    "cues": "said that he said that ",
    "capitals": "Big News Story Of The Day And More ",
    "parentheses": "(a ({C} ",
    "firms in a list": "{C} Group, ",
    "firms without a comma": "{C} Ltd ",
    "cups": "Cup ",
    "movements": "Activists from Just Stop {C} left. Just Stop {C} said so. ",
    "one movement": "Activists from Just Stop Oil left. ",
    "adjectives that open sentences": "{F} {C} left. Fuller details are due. ",
    "lines that name speakers": "{F} {C}\n\nI thank you {n}.\n\n",
    "short lines": "{F} {C}\n",
    "no letters": "\n",
}
# Commands whose memory is measured; "reader" is a frame of it.
COMMANDS = {
    "analyze": lambda path: ["analyze", path],
    "quotes": lambda path: ["quotes", path],
    "entities": lambda path: ["entities", path],
    "search": lambda path: ["search", path, "a OR said"],
    "reader": lambda path: ["--screen", "120x36", path],
}


def text(kind, size):
    form, parts, length, number = KINDS[kind], [], 0, 0
    while length < size:
        name = word(number)
        part = form
        for key, value in (
            ("{n}", str(number)), ("{w}", name), ("{C}", name.capitalize()), ("{U}", name.upper()),
            ("{F}", FIRST[number % 16]), ("{A}", "".join(chr(65 + number // 26**power % 26) for power in range(3))),
        ):
            part = part.replace(key, value)
        parts.append(part)
        length += len(part.encode())
        number += 1
    return "".join(parts).encode()[:size].decode(errors="ignore")


def run(arguments, environment):
    """Processor seconds, peak MB, exit status and standard error of a run."""
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=errors, env=environment)
        _, status, usage = os.wait4(process.pid, 0)
        errors.seek(0)
        message = errors.read().decode()
    seconds = usage.ru_utime + usage.ru_stime
    return seconds, usage.ru_maxrss / 1000, os.waitstatus_to_exitcode(status), message


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program, size = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 200_000
    if size * 4 > LARGEST:
        sys.exit(f"growth.py: at most {LARGEST // 4} bytes, since an article may have {LARGEST}")
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "text.txt")
        environment = dict(os.environ, XDG_CACHE_HOME=folder, XDG_STATE_HOME=folder)

        def write(content):
            with open(path, "w") as file:
                file.write(content)

        def times(kind):
            found = []
            for factor in (1, 2, 4):
                write(text(kind, size * factor))
                found.append(run([program, "analyze", "--threads", "1", path], environment)[0])
            return found

        def growth(found):
            return max((b / max(a, 0.01) for a, b in zip(found, found[1:]) if b >= LEAST_TIME), default=0)

        for kind in sys.argv[3:] or KINDS:
            found = times(kind)
            for _ in range(2):
                if growth(found) > MOST_GROWTH:
                    found = [min(pair) for pair in zip(found, times(kind))]
            write(text(kind, LARGEST))
            memory = {name: run([program, *command(path)], environment)[1] for name, command in COMMANDS.items()}
            marks = []
            if growth(found) > MOST_GROWTH:
                marks.append("grows too fast")
            if max(memory.values()) > MOST_MEMORY:
                marks.append("takes too much memory")
            failures += [f"{kind}: {mark}" for mark in marks]
            print(
                f"{kind:32}", " ".join(f"{seconds:5.2f}" for seconds in found), "s;", f"at {LARGEST // 1000} KB:",
                ", ".join(f"{name} {peak:.0f}" for name, peak in memory.items()), "MB", *marks, flush=True)
        write("a" * 500_000)
        seconds, _, status, errors = run([program, "search", path, "/(?=.*){1000}/"], environment)
        print(f"{'a search that would take minutes':32} {seconds:5.2f} s, exit status {status}: {errors.strip()}")
        if seconds > 60 or status != 1 or "cut short" not in errors:
            failures.append("the search does not end in time, or does not say so")
    if failures:
        sys.exit("\n".join(["growth.py:"] + failures))


main()
