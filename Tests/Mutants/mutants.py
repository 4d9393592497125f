#!/usr/bin/env python3
"""Changes the language code in one place at a time and tells which changes the tests notice.

usage: mutants.py [--count N] [--seed SEED] [--corpus FOLDER] [--only PART] [--list]

    --count N        how many mutants (40)
    --seed SEED      replays a run; without it one is drawn and printed
    --corpus FOLDER  texts on which a mutant that the tests miss is compared with the program as it is
    --only PART      only places whose path contains PART
    --list           print the mutants and build nothing

Works in a copy of the working tree, .build/mutants, never in the tree itself. All mutants are compiled into one build,
each behind a number that the environment switches on (ONRECORD_MUTANT); so N mutants cost one build and N runs of the
tests. A mutant that does not compile is replaced by the next one drawn. One that passes the tests is compared with the
program as it is: where it changes nothing that is found in seeds/ and the corpus, it is listed apart, since it may be no
change at all.

Mutants: comparisons and bounds off by one, && for || and == for !=, numbers plus one, conditions negated or left out,
results nil, empty or negated, first for last, break for continue, true for false, ?? always the right side, list
entries left out. Exit status 1 where a mutant that changes something survives.
"""
import argparse
import itertools
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
COPY = ROOT / ".build" / "mutants"
# The code that is mutated: what finds names, quotations, speakers, reports and who is who.
FOLDERS = [
    f"Sources/OnRecordLanguage/{name}"
    for name in ["Tokens", "Names", "Quotations", "Transcripts", "Clauses", "Speech", "IndirectSpeech", "Attribution",
                 "Coreference"]
]
# Only in the program that trains the name model.
EXCEPT = "NameTraining.swift"
# Word lists: an entry is a line that is no comment.
LISTS = ["Data/lexicon"]
# The targets of tests that are built and run.
TARGETS = ["OnRecordLanguageTests", "OnRecordCoreTests", "OnRecordTextTests"]
# The runs of tests, each of those that have let a mutant pass so far: at first what looks at most code in least time. Not
# the tests of speed, which take longer than all others.
RUNS = [
    ["--filter", "AnnotatedArticle|Rule"],
    ["--filter", r"^OnRecordLanguageTests\.", "--skip", "AnnotatedArticle|Rule|AnalyzerSize"],
    ["--filter", r"^OnRecord(Core|Text)Tests\."],
]

SWAPS = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "&&": "||", "||": "&&"}
DIGITS = "←↑→↓↔↕↖↗↘↙"  # of a mutant's number, in the name of an operator

RUNTIME = """\
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

let activeMutant = getenv("ONRECORD_MUTANT").flatMap { Int(String(cString: $0)) } ?? 0
func isMutant(_ number: Int) -> Bool { activeMutant == number }

func negated(_ number: Int, _ value: Bool) -> Bool { isMutant(number) ? !value : value }
func dropped(_ number: Int, _ value: @autoclosure () -> Bool) -> Bool { isMutant(number) || value() }
func never(_ number: Int, _ value: @autoclosure () -> Bool) -> Bool { !isMutant(number) && value() }
func changed(_ number: Int, _ value: Bool) -> Bool { isMutant(number) ? !value : value }
func changed(_ number: Int, _ value: Int) -> Int { isMutant(number) ? value + 1 : value }
func changed(_ number: Int, _ value: Int32) -> Int32 { isMutant(number) ? value + 1 : value }
func changed(_ number: Int, _ value: String) -> String { isMutant(number) ? "" : value }
func changed<T>(_ number: Int, _ value: @autoclosure () -> T?) -> T? { isMutant(number) ? nil : value() }
func changed<T>(_ number: Int, _ value: [T]) -> [T] { isMutant(number) ? [] : value }
func more<T: Numeric>(_ number: Int, _ value: T) -> T { isMutant(number) ? value + 1 : value }
func without(_ number: Int, _ value: String) -> String { isMutant(number) ? "\\u{1}" : value }
func without<T: OptionSet>(_ number: Int, _ value: T) -> T { isMutant(number) ? [] : value }

extension BidirectionalCollection {
    func first(_ number: Int) -> Element? { isMutant(number) ? last : first }
    func last(_ number: Int) -> Element? { isMutant(number) ? first : last }
    func dropFirst(mutant number: Int) -> SubSequence { isMutant(number) ? dropLast() : dropFirst() }
    func dropLast(mutant number: Int) -> SubSequence { isMutant(number) ? dropFirst() : dropLast() }
}
extension Range {
    func lowerBound(_ number: Int) -> Bound { isMutant(number) ? upperBound : lowerBound }
    func upperBound(_ number: Int) -> Bound { isMutant(number) ? lowerBound : upperBound }
}
extension ClosedRange {
    func lowerBound(_ number: Int) -> Bound { isMutant(number) ? upperBound : lowerBound }
    func upperBound(_ number: Int) -> Bound { isMutant(number) ? lowerBound : upperBound }
}
"""


# Prints a number for each text that changes with whatever is found in it.
ANALYSIS = """\
import Foundation
import OnRecordLanguage
import OnRecordText

for folder in CommandLine.arguments.dropFirst() {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where name.hasSuffix(".txt") {
        let bytes = try Data(contentsOf: URL(filePath: folder + "/" + name))
        let text = ArticleText(String(decoding: bytes, as: UTF8.self))
        let found = Analyzer().analyze(DocumentReader().read(text, name: name))
        var hasher = Hasher()
        hasher.combine(found.sentences)
        hasher.combine(found.mentions)
        hasher.combine(found.entities)
        hasher.combine(found.quotations)
        hasher.combine(found.indirect)
        hasher.combine(found.scareQuotes)
        print(hasher.finalize(), folder + "/" + name)
    }
}
"""


def mangled(operator, number):
    return operator + "".join(DIGITS[int(digit)] for digit in str(number))


def declaration(operator, number):
    """The operator that does what `operator` does, but for this mutant."""
    name = mangled(operator, number)
    if operator in ("&&", "||"):
        precedence = "LogicalConjunctionPrecedence" if operator == "&&" else "LogicalDisjunctionPrecedence"
        return (f"infix operator {name}: {precedence}\n"
                f"func {name} (a: Bool, b: @autoclosure () -> Bool) -> Bool "
                f"{{ isMutant({number}) ? a {SWAPS[operator]} b() : a {operator} b() }}\n")
    if operator == "??":
        return (f"infix operator {name}: NilCoalescingPrecedence\n"
                f"func {name} <T>(a: T?, b: @autoclosure () -> T) -> T {{ isMutant({number}) ? b() : a ?? b() }}\n"
                f"func {name} <T>(a: T?, b: @autoclosure () -> T?) -> T? {{ isMutant({number}) ? b() : a ?? b() }}\n")
    if operator == "!":
        return f"prefix operator {name}\nprefix func {name} (a: Bool) -> Bool {{ isMutant({number}) ? a : !a }}\n"
    if operator in "+-":
        other = "-" if operator == "+" else "+"
        return (f"infix operator {name}: AdditionPrecedence\n"
                f"func {name} <T: AdditiveArithmetic>(a: T, b: T) -> T "
                f"{{ isMutant({number}) ? a {other} b : a {operator} b }}\n")
    kind = "Equatable" if operator in ("==", "!=") else "Comparable"
    text = (f"infix operator {name}: ComparisonPrecedence\n"
            f"func {name} <T: {kind}>(a: T, b: T) -> Bool "
            f"{{ isMutant({number}) ? a {SWAPS[operator]} b : a {operator} b }}\n")
    if kind == "Equatable":
        text += (f"func {name} <T>(a: T?, b: _OptionalNilComparisonType) -> Bool "
                 f"{{ isMutant({number}) ? a {SWAPS[operator]} b : a {operator} b }}\n")
    return text


class Mutant:
    """One change: `edits` are (offset, length, function of the mutant's number that gives the new text)."""

    def __init__(self, path, text, start, end, what, edits, operator=None):
        self.path, self.what, self.edits, self.operator = path, what, edits, operator
        self.line = text.count("\n", 0, start) + 1
        self.lines = range(self.line, text.count("\n", 0, end) + 2)
        self.column = start - text.rfind("\n", 0, start)
        self.source = text.split("\n")[self.line - 1].strip()
        self.number = 0

    @property
    def place(self):
        return f"{self.path}:{self.line}:{self.column}"

    def __str__(self):
        return f"{self.place}: {self.what}\n        {self.source}"


def without_comments(text):
    """The code with the contents of comments and string literals blanked out, of the same length."""
    result, index = list(text), 0
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|"""(?:\\.|.)*?"""|#"[^\n]*?"#|"(?:\\.|[^"\\\n])*"', re.DOTALL)
    for match in pattern.finditer(text):
        inner = range(match.start() + 1, match.end() - 1) if match.group()[0] in '"#' else range(*match.span())
        for index in inner:
            if result[index] != "\n":
                result[index] = " "
    return "".join(result)


def balanced_end(code, start, stops):
    """Where, from `start`, the first of `stops` stands outside of all brackets; None where there is none."""
    depth, index = 0, start
    while index < len(code):
        if depth == 0 and any(code.startswith(stop, index) for stop in stops):
            return index
        if code[index] in "([{":
            depth += 1
        elif code[index] in ")]}":
            depth -= 1
            if depth < 0:
                return None
        index += 1
    return None


def clauses(code):
    """The (start, end, keyword) of each clause of a condition that binds nothing."""
    for match in re.finditer(r"\b(if|guard|while) ", code):
        stops = [" else {", "\n        else {", " else\n"] if match.group(1) == "guard" else [" {", "\n"]
        start = match.end()
        if match.group(1) == "guard":
            end = balanced_end(code, start, ["else "])
        else:
            end = balanced_end(code, start, ["{"])
        if end is None:
            continue
        while start < end:
            comma = balanced_end(code, start, [","])
            stop = min(end, comma) if comma is not None else end
            clause = code[start:stop]
            first = start + len(clause) - len(clause.lstrip())
            last = start + len(clause.rstrip())
            if first < last and not re.match(r"(let|var|case|#)\b|#", code[first:last]):
                yield first, last, match.group(1)
            start = stop + 1


def mutants_of(path, text):
    """Every mutant of a Swift file."""
    code = without_comments(text)
    found = []

    def add(start, end, what, edits, operator=None):
        line = code[code.rfind("\n", 0, start) + 1:code.find("\n", end)]
        if not re.search(r"\bfunc [^\w]|\boperator\b|^\s*#|@available|\bimport ", line):
            found.append(Mutant(path, text, start, end, what, edits, operator))

    def wrap(start, end, function, what):
        add(start, end, what, [(start, 0, lambda number: f"{function}({number}, "), (end, 0, lambda number: ")")])

    for match in re.finditer(r"(?<= )(<=|<|>=|>|==|!=|&&|\|\|)(?= )", code):
        operator = match.group()
        # At the end of a line an operator of this length would still stand where it did.
        add(*match.span(), f"{SWAPS[operator]} for {operator}",
            [(match.start(), len(operator), lambda number, o=operator: mangled(o, number))], operator)
    for match in re.finditer(r"(?<=[\w)\]] )([+-])(?= \d)", code):
        operator = match.group()
        add(*match.span(), f"{'-' if operator == '+' else '+'} for {operator}",
            [(match.start(), 1, lambda number, o=operator: mangled(o, number))], operator)
    for match in re.finditer(r"(?<= )\?\?(?= )", code):
        add(*match.span(), "always the right side of ??",
            [(match.start(), 2, lambda number: mangled("??", number))], "??")
    for match in re.finditer(r"(?<=[\s({\[])!(?=[A-Za-z(])", code):
        add(*match.span(), "! left out", [(match.start(), 1, lambda number: mangled("!", number))], "!")
    for match in re.finditer(r"(?<![\w.$\"\\])\d+(?![\w.\"])", code):
        wrap(*match.span(), "more", f"{int(match.group()) + 1} for {match.group()}")
    for match in re.finditer(r"(?<![\w.\"])(true|false)\b", code):
        wrap(*match.span(), "changed", f"{'false' if match.group() == 'true' else 'true'} for {match.group()}")
    for start, end, keyword in clauses(code):
        wrap(start, end, "negated", f"negated: {' '.join(text[start:end].split())}")
        if keyword == "guard":
            wrap(start, end, "dropped", f"left out: {' '.join(text[start:end].split())}")
        else:
            wrap(start, end, "never", f"never: {' '.join(text[start:end].split())}")
    for match in re.finditer(r"\breturn (?!nil\b)(?!if |switch )([^\n{};]+?)(?=\n| \}|$)", code):
        start, end = match.span(1)
        following = code[end:end + 200].lstrip()
        value = code[start:end]
        balance = sum(value.count(c) for c in "([") - sum(value.count(c) for c in ")]")
        if balance == 0 and not re.match(r"[.&|?:+\-<>=*/]", following) and not re.search(r"[&|?:+\-<>=,]$", value):
            wrap(start, end, "changed", "another result")
    for match in re.finditer(r"(?:-> |: )[\w\[\]?<>.]+ \{ (?!get\b|return\b|let\b|if\b|switch\b)([^{};\n]+) \}$", code, re.M):
        wrap(*match.span(1), "changed", "another result")
    for match in re.finditer(r"\bcontinue\b", code):
        add(*match.span(), "break for continue",
            [(match.start(), 8, lambda number: f"if isMutant({number}) {{ break }}; continue")])
    for match in re.finditer(r"\.(first|last|lowerBound|upperBound)\b(?![\w(]|:| \{| where)", code):
        other = {"first": "last", "last": "first", "lowerBound": "upperBound", "upperBound": "lowerBound"}
        name = match.group(1)
        add(*match.span(), f"{other[name]} for {name}", [(match.end(), 0, lambda number: f"({number})")])
    for match in re.finditer(r"\.(dropFirst|dropLast)\(\)", code):
        add(*match.span(), f"the other end for {match.group(1)}",
            [(match.end() - 1, 0, lambda number: f"mutant: {number}")])
    for match in re.finditer(r"(?<=[\[,\s])\"[^\n\"]*\"(?=,|\])", code):
        before = code[:match.start()].rstrip()
        if before.endswith(("[", ",")) and not re.search(r"\($", before):
            wrap(*match.span(), "without", f"{text[match.start():match.end()]} left out")
    for match in re.finditer(r"\[(\.\w+(?:, \.\w+)+)\]", code):
        for entry in re.finditer(r"\.\w+", match.group(1)):
            start = match.start(1) + entry.start()
            wrap(start, start + len(entry.group()), "without", f"{entry.group()} left out")
    return found


def entries_of(path, text):
    """A mutant for each line of a word list."""
    offset = 0
    for line in text.splitlines(keepends=True):
        if line.strip() and not line.startswith("#"):
            word = line.split("\t")[0].strip()
            # Commented out: the number of lines stays.
            yield Mutant(path, text, offset, offset + len(line) - 1, f"{word} left out",
                         [(offset, 0, lambda number: "#")], operator="entry")
        offset += len(line)


def drawn(generator, only):
    """Every mutant there is, in random order: code and list entries as many of each as there are lines of them."""
    code, entries = [], []
    for folder in FOLDERS:
        for file in sorted((ROOT / folder).rglob("*.swift")):
            path = str(file.relative_to(ROOT))
            if only in path and file.name != EXCEPT:
                code += mutants_of(path, file.read_text(encoding="utf8"))
    for folder in LISTS:
        for file in sorted((ROOT / folder).rglob("*.tsv")):
            path = str(file.relative_to(ROOT))
            if only in path:
                entries += entries_of(path, file.read_text(encoding="utf8"))
    if not code and not entries:
        sys.exit(f"no code in {' '.join(FOLDERS)}")
    generator.shuffle(code)
    generator.shuffle(entries)
    # A list has thousands of entries, and each needs a build of its own: one mutant in ten.
    mixed = []
    while code or entries:
        take_entry = entries and (not code or len(mixed) % 10 == 9)
        mixed.append((entries if take_entry else code).pop())
    return mixed


def copy_tree(mutated_paths):
    """Brings the copy up to date, but for what is written below, without touching files that are the same."""
    own = mutated_paths | {"Package.swift", "Sources/analysis/main.swift"}
    listed = subprocess.run(["git", "-C", ROOT, "ls-files", "-z", "-c", "-o", "--exclude-standard"],
                            capture_output=True, check=True).stdout.decode().split("\0")
    wanted = {name for name in listed if name and (ROOT / name).is_file()}
    for name in wanted - own:
        source, target = ROOT / name, COPY / name
        if not target.exists() or target.read_bytes() != source.read_bytes():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
            shutil.copymode(source, target)
    for top in {name.split("/")[0] for name in wanted}:
        for file in (COPY / top).rglob("*") if (COPY / top).is_dir() else []:
            if (file.is_file() and str(file.relative_to(COPY)) not in wanted | own and file.name != "Mutants.swift"
                    and "__pycache__" not in file.parts):
                file.unlink()


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_text(encoding="utf8") != text:
        path.write_text(text, encoding="utf8")


def target_of(path):
    return "/".join(path.split("/")[:2])


def mutated(mutants):
    """The text of each file that any of the mutants changes, with all of them in it."""
    texts = {}
    for path in {mutant.path for mutant in mutants}:
        text = (ROOT / path).read_text(encoding="utf8")
        edits = [edit + (mutant.number,) for mutant in mutants if mutant.path == path for edit in mutant.edits]
        for offset, length, new, number in sorted(edits, key=lambda edit: -edit[0]):
            text = text[:offset] + new(number) + text[offset + length:]
        texts[path] = text
    return texts


def manifest():
    """The package with only those targets that the tests need, and the program that analyses."""
    text = (ROOT / "Package.swift").read_text(encoding="utf8")
    blocks = {}
    for match in re.finditer(r"\.(target|testTarget|executableTarget)\(\s*name: \"([\w-]+)\"", text):
        start = match.start() + len(match.group(1)) + 2
        end = balanced_end(text, start, [")"])
        blocks[match.group(2)] = text[match.start():end + 1]
    needed, open_names = set(), list(TARGETS)
    while open_names:
        name = open_names.pop()
        if name in blocks and name not in needed:
            needed.add(name)
            open_names += re.findall(r'"([\w-]+)"', blocks[name])
    head = text[:text.index("let package")]
    targets = [blocks[name] for name in blocks if name in needed]
    targets.append('.executableTarget(name: "analysis", dependencies: ["OnRecordLanguage", "OnRecordText"])')
    write(COPY / "Sources/analysis/main.swift", ANALYSIS)
    write(COPY / "Package.swift", f'{head}let package = Package(name: "mutants", platforms: [.macOS(.v15)], targets: [\n'
          + ",\n".join(targets) + "\n])\n")


def build():
    run = subprocess.run(["swift", "build", "--build-tests"], cwd=COPY, capture_output=True, text=True)
    return run.returncode, run.stdout + run.stderr


def build_all(mutants, spare):
    """Builds with all mutants; one that does not compile gives its place to one of `spare`."""
    targets = {target_of(mutant.path) for mutant in mutants + spare}
    touched = set()
    while True:
        texts = mutated(mutants)
        for path in touched - set(texts):
            write(COPY / path, (ROOT / path).read_text(encoding="utf8"))
        touched |= set(texts)
        for path, text in texts.items():
            write(COPY / path, text)
        for target in targets:
            own = [m for m in mutants if m.operator and target_of(m.path) == target]
            write(COPY / target / "Mutants.swift", RUNTIME + "".join(declaration(m.operator, m.number) for m in own))
        status, output = build()
        if status == 0:
            return mutants
        errors = re.findall(rf"{re.escape(str(COPY))}/(\S+?):(\d+):\d+: error: ([^\n]*)", output)
        wrong = {m.number: message for path, line, message in errors for m in mutants
                 if m.path == path and int(line) in m.lines}
        if not wrong:
            sys.exit(f"the build failed, and not for a mutant:\n{output[-4000:]}")
        for number, message in wrong.items():
            mutant = next(m for m in mutants if m.number == number)
            print(f"    does not compile: {mutant.place}: {mutant.what} ({message[:70]})", flush=True)
            with open(COPY / "refused.txt", "a", encoding="utf8") as refused:
                refused.write(f"{mutant}\n\n")
        mutants = [m for m in mutants if m.number not in wrong]
        number = max((m.number for m in mutants), default=0)
        while len(wrong) and spare:
            candidate = spare.pop(0)
            if apart(candidate, mutants):
                number = max(number + 1, max(wrong) + 1)
                candidate.number = number
                mutants.append(candidate)
                wrong.popitem()


def apart(mutant, others):
    """Whether no other stands on the lines of this one, so that an error of the compiler is of one of them."""
    return all(mutant.path != other.path or mutant.lines.stop <= other.lines.start
               or other.lines.stop <= mutant.lines.start for other in others)


def environment(number):
    return os.environ | {"ONRECORD_MUTANT": str(number), "SWIFT_BACKTRACE": "enable=no",
                         "SWIFT_DETERMINISTIC_HASHING": "1"}


def run_tests(number, selection, limit):
    """The first test that fails, or how the run ended otherwise; None where all pass. And how many seconds it took."""
    bundle = next((COPY / ".build" / "debug").glob("*.xctest"))
    start = time.monotonic()
    process = subprocess.Popen([bundle, "--testing-library", "swift-testing", *selection], cwd=COPY, text=True,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment(number))
    timer = threading.Timer(limit, process.kill)
    timer.start()
    failure, last = None, ""
    for line in process.stdout:
        last = re.sub(r"\x1b\[[\d;]*m", "", line).strip() or last
        match = re.match(r"\W+ Test (.+?) recorded an issue", last)
        if match:
            failure = match.group(1)[:110]
            process.kill()
            break
    process.stdout.close()
    status = process.wait()
    was_late = not timer.is_alive()
    timer.cancel()
    seconds = time.monotonic() - start
    if failure is None and status != 0:
        failure = "takes too long" if was_late else f"a trap (status {status})"
    if failure is None and not re.search(r"Test run with [1-9]\d* tests? .*passed", last):
        sys.exit(f"the tests did not run: {last}")
    return failure, seconds


def analysis(number, folders):
    """Lines that change with what is found in each text, as they come."""
    process = subprocess.Popen([COPY / ".build/debug/analysis", *folders], stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, env=environment(number))
    try:
        yield from process.stdout
    finally:
        process.kill()
        process.stdout.close()
        process.wait()


def changes_something(number, folders, usual):
    """Whether a text is found in which the mutant finds anything else."""
    lines = analysis(number, folders)
    is_other = any(line != other for line, other in itertools.zip_longest(lines, usual))
    lines.close()
    return is_other


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--corpus", default="")
    parser.add_argument("--only", default="")
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(100_000)
    every = drawn(random.Random(seed), options.only)
    print(f"seed {seed}: {options.count} of {len(every)} mutants", flush=True)
    # What did not compile once: known from earlier runs, so that a replay need not find out again.
    refused = COPY / "refused.txt"
    known = set(refused.read_text(encoding="utf8").split("\n\n")) if refused.exists() else set()
    chosen, spare = [], []
    for mutant in every:
        if str(mutant) in known:
            continue
        if len(chosen) < options.count and apart(mutant, chosen):
            chosen.append(mutant)
        else:
            spare.append(mutant)
    for number, mutant in enumerate(chosen, 1):
        mutant.number = number
    if options.list:
        for mutant in chosen:
            print(mutant)
        return
    COPY.mkdir(parents=True, exist_ok=True)
    copy_tree({mutant.path for mutant in chosen if mutant.operator != "entry"})
    manifest()
    start = time.monotonic()
    code = build_all([m for m in chosen if m.operator != "entry"], [m for m in spare if m.operator != "entry"])
    entries = [m for m in chosen if m.operator == "entry"]
    print(f"built in {time.monotonic() - start:.0f} s", flush=True)
    limits = []
    for selection in RUNS:
        failure, seconds = run_tests(0, selection, 900)
        if failure:
            sys.exit(f"without any mutant the tests fail: {failure}")
        limits.append(20 + 5 * seconds)
    folders = [str(ROOT / "seeds")] + ([options.corpus] if options.corpus else [])
    usual = list(analysis(0, folders))
    results = {"caught": [], "survived": [], "no visible change": []}
    for mutant in code + entries:
        active = mutant.number
        if mutant.operator == "entry":
            # The list is part of the program: built for this mutant alone.
            write(COPY / mutant.path, mutated([mutant])[mutant.path])
            if build()[0] != 0:
                print(f"does not compile: {mutant}")
                write(COPY / mutant.path, (ROOT / mutant.path).read_text(encoding="utf8"))
                continue
            active = 0
        failure = None
        for selection, limit in zip(RUNS, limits):
            failure = failure or run_tests(active, selection, limit)[0]
        result = "caught" if failure else "survived"
        if not failure and not changes_something(active, folders, usual):
            result = "no visible change"
        results[result].append(mutant)
        print(f"{result}: {mutant}" + (f"\n        by {failure}" if failure else ""), flush=True)
        if mutant.operator == "entry":
            write(COPY / mutant.path, (ROOT / mutant.path).read_text(encoding="utf8"))
    caught, survived, same = (len(results[name]) for name in ["caught", "survived", "no visible change"])
    visible = caught + survived
    print(f"seed {seed}: {caught} of {visible} mutants that change anything are caught"
          f" ({100 * caught // max(1, visible)} %); {same} make no visible change;"
          f" {time.monotonic() - start:.0f} s")
    sys.exit(1 if survived else 0)


main()
