#!/usr/bin/env python3
"""Opens a folder of hostile files and names with a build of OnRecord: hostile.py PROGRAM

Makes a folder with every kind of file and name that once broke something or might, then indexes, searches, exports and
reads it. Checked:

- the exit status is 0 where only files found in the folder fail, and 1 where a path that was named does;
- each trouble is told once, with its reason, and all that is not read is listed with its reason; nothing else is missing;
- no output holds control or bidirectional controls, or a field that a spreadsheet takes for a formula; JSON is valid;
- no command takes more than 500 MB of memory, or ends by a signal.

Prints what it measured, and exits with status 1 where anything is wrong.
"""
import collections
import csv
import json
import os
import pty
import re
import select
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import time

MEMORY_LIMIT = 500_000  # KB
TIME_LIMIT = 300  # s
WINDOWS = "Not UTF-8: read as Windows-1252, so some letters may be wrong."
NO_FILE = "Cannot be read: no such file or folder."


def quote(number, words="No"):
    """A sentence with a quotation by which its file is known again."""
    return f"“{words} marker{number} at all,” said Ann Field of the council.\n"


class Folder:
    """The folder, and what is expected of each file in it."""

    def __init__(self, path):
        self.path = os.fsencode(path)
        self.markers = {}  # number: name
        self.troubles = collections.Counter()  # (shown path, reason)
        self.skipped = collections.Counter()  # (shown path, reason)
        self.unreadable = []  # names
        os.mkdir(self.path)
        self.inside = os.path.join(self.path, b"in")
        os.mkdir(self.inside)

    def place(self, name):
        return os.path.join(self.inside, name if isinstance(name, bytes) else os.fsencode(name))

    def write(self, name, content):
        place = self.place(name)
        os.makedirs(os.path.dirname(place), exist_ok=True)
        with open(place, "wb") as file:
            file.write(content if isinstance(content, bytes) else content.encode())
        return place

    def article(self, name, make=lambda text: text.encode(), trouble=None, text=None):
        """An article that is read, perhaps with a word about it; `make` encodes its text."""
        number = len(self.markers) + 1
        self.markers[number] = name
        place = self.write(name, make(text(number) if text else quote(number)))
        if trouble:
            self.troubles[shown(name), trouble] += 1
        return place

    def broken(self, name, reason, content=None):
        """A file that is listed as an article which says why it cannot be read."""
        if content is not None:
            self.write(name, content)
        self.troubles[shown(name), reason] += 1
        self.unreadable.append(name)

    def skip(self, name, reason, content=b"x"):
        """A file that is not read."""
        if content is not None:
            self.write(name, content)
        self.skipped[shown(name), reason] += 1


def shown(name):
    """A name as the program prints it into a pipe: what is no UTF-8 and what commands a terminal made visible."""
    name = name if isinstance(name, bytes) else os.fsencode(name)
    text = "".join(f"\\x{ord(c) - 0xDC00:02X}" if 0xDC80 <= ord(c) <= 0xDCFF else c
                   for c in name.decode("utf-8", "surrogateescape"))
    return "".join(sign(c) for c in text)


def sign(character):
    value = ord(character)
    if value < 0x20:
        return chr(0x2400 + value)
    if value == 0x7F:
        return "\u2421"
    if value in (0x2028, 0x2029):
        return "\u2424"
    return "\uFFFD" if commands(value) else character


def commands(value):
    """Whether a terminal acts on a character, or it reorders text."""
    return (0x80 <= value < 0xA0 or value in (0x61C, 0x200E, 0x200F) or 0x202A <= value <= 0x202E
            or 0x2066 <= value <= 0x2069)


def fill(folder):
    texts(folder)
    encodings(folder)
    names(folder)
    kinds(folder)


def encodings(folder):
    folder.article("utf8-mark.txt", lambda text: b"\xEF\xBB\xBF" + text.encode())
    folder.article("utf16-le.txt", lambda text: b"\xFF\xFE" + text.encode("utf-16-le"))
    folder.article("utf16-be.txt", lambda text: b"\xFE\xFF" + text.encode("utf-16-be"))
    unmarked = "UTF-16 without a byte order mark: recognised by its bytes."
    folder.article("utf16-le-plain.txt", lambda text: text.encode("utf-16-le"), unmarked)
    folder.article("utf16-be-plain.txt", lambda text: text.encode("utf-16-be"), unmarked)
    folder.article("windows.txt", lambda text: ("Café\n\n" + text).encode("cp1252"), WINDOWS)
    folder.article(
        "mixed.txt", lambda text: text.encode() + b"\n\x93Caf\xE9\x94 was open.\n",
        "Not valid UTF-8, first on line 3: 3 bytes read as Windows-1252.")
    folder.article(
        "damaged.txt", lambda text: text.encode() + b"\nCut \xE2\x80 short.\n",
        "Not valid UTF-8, first on line 3: damaged characters appear as \uFFFD.")
    folder.article(
        "twice.txt", lambda text: text.encode().decode("latin-1").encode(),
        "Encoded twice, first on line 1: 2 characters decoded once more.")
    for name, end in (("cr.txt", "\r"), ("crlf.txt", "\r\n")):
        folder.article(name, lambda text, end=end: (text + "\nMore.\n").replace("\n", end).encode())
    folder.broken("utf32.txt", "Not text: the file contains binary data.", "Hello.\n".encode("utf-32-le") * 40)
    folder.broken("binary.txt", "Not text: the file contains binary data.", bytes(range(256)) * 16)


def texts(folder):
    folder.write("empty.txt", b"")
    folder.troubles["empty.txt", "The file is empty."] += 1
    folder.write("newlines.txt", b"\n" * 1000)
    folder.article("hyphens.txt", text=lambda n: quote(n) + "\nThey gave no infor-\nmation to the ofﬁce.\n")
    folder.article("terminal.txt", text=lambda n: quote(n) + "\x1b]0;owned\x07\x1b[2J\x1b]52;c;eA==\x07\x9b31m \x7f\x00\n")
    folder.article("bidi.txt", text=lambda n: quote(n, "No\u202Edesrever\u2066 \u2028\u2029\u061C") + "\u200B\uFEFF\U000E0041\n")
    folder.article("marks.txt", text=lambda n: quote(n, "Ne" + "\u0301" * 1000) + "\U000F0000\uE000\n")
    for number, start in enumerate("=+-@\t"):
        folder.article(f"formula{number}.txt", text=lambda n, s=start: quote(n, f"{s}cmd|' /C calc'!A0;=1+1; {s}2,"))
    folder.article("markup.txt", text=lambda n: quote(n, "<script>alert(1)</script> `x` **b** [a](b) \\ | & {{x}}"))
    folder.article("one-line.txt", text=lambda n: quote(n) + "The mayor said nothing. " * 40_000)
    folder.article("short-lines.txt", text=lambda n: quote(n) + "a\n" * 200_000)
    folder.article("one-word.txt", text=lambda n: quote(n) + "\n" + "a" * 900_000)
    folder.article("unclosed.txt", text=lambda n: quote(n) + "\n" + "“No one said " * 8_000)
    folder.article("quotes.txt", text=lambda n: quote(n) + "\n" + "\"" * 200_000)
    folder.article("surnames.txt", text=lambda n: quote(n) + "\n" + " ".join(f"{letters(k)} Smith spoke." for k in range(2_000)))
    folder.article("labels.txt", text=lambda n: quote(n) + "\n" + "".join(f"{letters(k).upper()}: I was there.\n\n" for k in range(2_000)))
    folder.article("acronyms.txt", text=lambda n: quote(n) + "\n" + " ".join(letters(k).upper() + "X." for k in range(8_000)))
    for name, year in (("past.txt", 1902), ("future.txt", 2300)):
        place = folder.article(name)
        seconds = (year - 1970) * 31_556_952
        os.utime(place, (seconds, seconds))


def letters(number):
    """A word of letters for a number."""
    word = ""
    while True:
        number, digit = divmod(number, 26)
        word = chr(97 + digit) + word
        if number == 0:
            return word.capitalize() + "a"


def names(folder):
    for name in (b"a\xFE.txt", b"a\xFF.txt", "a\\xFE.txt", "new\nline.txt", "esc\x1b[31m\x07.txt", "tab\t.txt", "-rf.txt",
                 "--help", "$(touch owned).txt", "`id`.txt", "'; id; '.txt", '"quote".txt', "%s%n.txt", "=cmd|x.txt", "a;b.txt",
                 "nfc-é.txt", "nfd-e\u0301.txt", "bidi\u202Etxt.exe.txt", "line\u2028.txt", " blank .txt", "~", "#hash.txt",
                 "n" * 251 + ".txt", "CON.txt", "a,b.txt", "a:12:b.txt", "UPPER.TXT", "no-ending", "two.dots.txt",
                 b"\xC3\x28/in-odd-folder.txt", "/".join(["deep"] * 200) + "/a.txt"):
        folder.article(name)


def kinds(folder):
    for name in ("paper.pdf", "page.html", "mail.eml", "sheet.docx", "data.json", "server.log", "archive.tar.gz", "dot."):
        folder.skip(name, "not a text file: ." + name.rpartition(".")[2])
    for name in (".hidden.txt", ".DS_Store"):
        folder.skip(name, "hidden")
    os.mkdir(folder.place(".git"))
    folder.write(".git/config.txt", "x")
    folder.skip(".git", "hidden", None)
    outside = os.path.join(folder.path, b"outside")
    os.mkdir(outside)
    with open(os.path.join(outside, b"secret.txt"), "w") as file:
        file.write(quote(9999))
    folder.write("first.txt", "x, which is linked to\n")
    for name, target, reason in (
            ("link-out.txt", b"../outside/secret.txt", "a link out of the folder; --follow-links follows it"),
            ("link-folder", b"../outside", "a link to a folder; --follow-links follows it"),
            ("link-up", b"..", "a link to a folder; --follow-links follows it"),
            ("link-in.txt", b"first.txt", "another name of a file that is read"),
            ("link-null.txt", b"/dev/null", "a device or socket")):
        os.symlink(target, folder.place(name))
        folder.skip(name, reason, None)
    os.link(folder.place("first.txt"), folder.place("hard.txt"))
    folder.skip("hard.txt", "another name of a file that is read", None)
    os.symlink(b"nowhere", folder.place("broken.txt"))
    folder.broken("broken.txt", NO_FILE)
    os.symlink(b"loop.txt", folder.place("loop.txt"))
    folder.broken("loop.txt", "Cannot be read: too many levels of symbolic links.")
    os.mkfifo(folder.place("pipe.txt"))
    folder.skip("pipe.txt", "a pipe", None)
    # Beside an article: the address that a browser is to be given.
    os.mkfifo(folder.place("first.url"))
    folder.skip("first.url", "not a text file: .url", None)
    server = socket.socket(socket.AF_UNIX)
    here = os.getcwd()
    os.chdir(folder.inside)
    server.bind("socket.txt")
    os.chdir(here)
    folder.skip("socket.txt", "a device or socket", None)
    os.mkdir(folder.place("folder.txt"))
    folder.article("folder.txt/a.txt")
    with open(folder.place("huge.txt"), "wb") as file:
        file.truncate(1 << 30)
    folder.broken("huge.txt", None)
    with open(folder.place("large.txt"), "w") as file:
        for _ in range(1_000):
            file.write("The mayor said nothing. " * 2_500)
    folder.broken("large.txt", None)
    if os.geteuid() != 0:
        folder.broken("closed.txt", "Cannot be read: permission denied.", b"x")
        os.chmod(folder.place("closed.txt"), 0)


class Check:
    """Runs the program and remembers what was wrong."""

    def __init__(self, program, home):
        self.program, self.failures, self.peak = program, 0, 0
        self.environment = {**os.environ, "HOME": home, "BROWSER": "false", "EDITOR": "false", "VISUAL": "false"}
        for name in ("XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
            self.environment.pop(name, None)

    def expect(self, holds, words):
        if not holds:
            self.failures += 1
            print("WRONG: " + words)

    def run(self, arguments, folder, status=0):
        start = time.monotonic()
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
            process = subprocess.Popen(
                [self.program, *arguments], cwd=folder, stdin=subprocess.DEVNULL, stdout=output, stderr=errors,
                env=self.environment)
            timer = signal.setitimer(signal.ITIMER_REAL, TIME_LIMIT)
            signal.signal(signal.SIGALRM, lambda *_: process.kill())
            _, code, usage = os.wait4(process.pid, 0)
            signal.setitimer(signal.ITIMER_REAL, 0)
            output.seek(0), errors.seek(0)
            out, err = output.read(), errors.read()
        ended = -(code & 0x7F) if code & 0x7F else code >> 8
        self.peak = max(self.peak, usage.ru_maxrss)
        words = " ".join(os.fsdecode(argument) for argument in arguments).encode("utf-8", "replace").decode()
        print(f"{words[:60]:60} {time.monotonic() - start:7.1f} s {usage.ru_maxrss // 1000:5} MB  status {ended}")
        self.expect(status is None or ended == status, f"{words}: status {ended}, not {status}: {err[-300:]!r}")
        self.expect(usage.ru_maxrss <= MEMORY_LIMIT, f"{words}: {usage.ru_maxrss} KB of memory")
        self.harmless(words, out)
        self.harmless(words + " (messages)", err)
        return out.decode(), err.decode()

    def harmless(self, words, output):
        try:
            text = output.decode()
        except UnicodeDecodeError as error:
            return self.expect(False, f"{words}: {error}")
        found = {hex(ord(c)) for c in set(text)
                 if c not in "\n\t\r" and (ord(c) < 0x20 or ord(c) in (0x7F, 0x2028, 0x2029) or commands(ord(c)))}
        self.expect(not found, f"{words}: prints {sorted(found)}")


def compare(check, what, found, expected):
    """Compares two counts of (path, reason); where no reason is expected, any will do."""
    free = {path for path, reason in expected if reason is None}
    found = collections.Counter((path, None if path in free else reason) for path, reason in found)
    for item in sorted((found - expected), key=str):
        check.expect(False, f"{what}: not expected, or too often: {item}")
    for item in sorted((expected - found), key=str):
        check.expect(False, f"{what}: missing: {item}")


def messages(errors):
    """The messages about files in what was printed on standard error."""
    for line in errors.splitlines():
        match = re.match(r"onrecord: (.*): (Not |Cannot |The file |Encoded |UTF-16 |Read |Larger )(.*)$", line)
        if match:
            yield match[1], match[2] + match[3]


def commands_on(check, folder):
    out, err = check.run(["index", "."], folder.inside)
    compare(check, "index", messages(err), folder.troubles)
    articles = int(re.search(r"^(\d+) articles", out, re.M)[1])
    expected = len(folder.markers) + len(folder.unreadable) + 3
    check.expect(articles == expected, f"index: {articles} articles, not {expected}")
    out, _ = check.run(["index", "--skipped", "."], folder.inside)
    listed = [tuple(line.split("\t", 1)) for line in out.splitlines()]
    unreadable = {shown(name) for name in folder.unreadable}
    compare(check, "not read", listed, folder.skipped + collections.Counter(
        {(path, reason): count for (path, reason), count in folder.troubles.items() if path in unreadable}))
    for cache in ([], ["--no-cache"]):
        out, err = check.run(["quotes", "--format", "json", *cache, "."], folder.inside)
        compare(check, "quotes", messages(err), folder.troubles)
        missing = set(folder.markers) - {int(n) for n in re.findall(r"marker(\d+) ", out)}
        check.expect(not missing, f"quotes: missing {[folder.markers[n] for n in sorted(missing)]}")
        check.expect("marker9999" not in out, "quotes: reads outside the folder")
        json.loads(out)
    out, _ = check.run(["quotes", "--follow-links", "--format", "json", "."], folder.inside)
    check.expect("marker9999" in out, "--follow-links: does not follow links")
    formulas(check, "quotes", check.run(["quotes", "--indirect", "--format", "csv", "."], folder.inside)[0])
    formulas(check, "entities", check.run(["entities", "--format", "csv", "."], folder.inside)[0])
    json.loads(check.run(["entities", "--format", "json", "."], folder.inside)[0])
    for line in check.run(["analyze", "."], folder.inside)[0].splitlines():
        json.loads(line)
    check.run(["quotes", "."], folder.inside)
    check.run(["read", "."], folder.inside)
    for query, file in (("information", "hyphens.txt"), ("office", "hyphens.txt"), ("café", "mixed.txt")):
        out, _ = check.run(["search", "-l", ".", query], folder.inside)
        check.expect(file in out.splitlines(), f"search {query}: does not find {file}")
    check.run(["--screen", "120x36", "--keys", "gNGqG<Tab>}sSqgu", "."], folder.inside)


def formulas(check, words, output):
    rows = list(csv.reader(output.splitlines()))
    for row in rows:
        for field in row:
            parts = [part.lstrip() for part in field.split(";")]
            check.expect(not any(part[:1] in "=+-@\t" for part in parts if part), f"{words}: a formula: {field[:60]!r}")


def named(check, folder):
    """What cannot be read fails where it is named."""
    for name in folder.unreadable:
        _, err = check.run(["quotes", "first.txt", name], folder.inside, status=1)
        check.expect(shown(name) in err, f"{name}: is not named in {err!r}")
    check.run(["quotes", "no such file", "."], folder.inside, status=1)


def reader(check, folder):
    """The reader on a terminal: opens, walks, writes a file, quits."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.chdir(folder.inside)
        os.environ.clear()
        os.environ.update({**check.environment, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"})
        os.execv(check.program, [check.program, "."])
    output = bytearray()

    def settle(seconds):
        while select.select([terminal], [], [], seconds)[0]:
            try:
                output.extend(os.read(terminal, 65536))
            except OSError:
                return

    settle(3)
    file = os.path.join(folder.path, b"export.csv")
    for keys in (b"G", b"gg", b"\r", b"}", b"s", b"w\x15" + file + b"\r", b"q", b"gN", b"q", b"Q"):
        os.write(terminal, keys)
        settle(1)
    settle(3)
    os.close(terminal)
    _, code, usage = os.wait4(pid, 0)
    print(f"{'the reader':60} {'':9} {usage.ru_maxrss // 1000:5} MB  status {code >> 8}")
    check.expect(code == 0, f"reader: ends with {code}")
    check.expect(usage.ru_maxrss <= MEMORY_LIMIT, f"reader: {usage.ru_maxrss} KB of memory")
    check.peak = max(check.peak, usage.ru_maxrss)
    for sequence in (b"owned\x07", b"\x1b]52;c;eA==", b"\x1b[31m\x07"):
        check.expect(sequence not in output, f"reader: sends {sequence!r}")
    check.expect(os.path.exists(file), "reader: w writes no file")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    base = tempfile.mkdtemp(prefix="onrecord-hostile-")
    try:
        folder = Folder(os.path.join(base, "hostile"))
        fill(folder)
        check = Check(os.path.abspath(sys.argv[1]), os.path.join(base, "home"))
        os.mkdir(os.path.join(base, "home"))
        commands_on(check, folder)
        named(check, folder)
        reader(check, folder)
        print(f"{len(folder.markers)} articles to be read, {len(folder.unreadable)} that cannot be, "
              f"{sum(folder.skipped.values())} files to be skipped; at most {check.peak // 1000} MB; "
              f"{check.failures} wrong")
    finally:
        for parent, _, files in os.walk(os.fsencode(base)):
            for name in files:
                if stat.S_ISREG(os.lstat(os.path.join(parent, name)).st_mode):
                    os.chmod(os.path.join(parent, name), 0o600)
        shutil.rmtree(base, ignore_errors=True)
    sys.exit(1 if check.failures else 0)


if __name__ == "__main__":
    main()
