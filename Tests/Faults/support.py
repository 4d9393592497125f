"""What the fault tests share: a home of their own, generated articles, commands, and the reader on a terminal."""
import os
import pty
import select
import signal
import subprocess
import sys
import time

WORDS = "market harbour council river budget school winter railway".split()
PEOPLE = "Ann Field,Omar Diaz,Li Wei,Nora Stone,Paul Amadi,Eva Kern".split(",")


def given(usage, rounds):
    """The program, the number of rounds and the seed of the command line: PROGRAM [ROUNDS [SEED]]."""
    if not 2 <= len(sys.argv) <= 4:
        sys.exit(usage)
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else rounds
    return os.path.abspath(sys.argv[1]), rounds, int(sys.argv[3]) if len(sys.argv) > 3 else int(time.time())


def environment(home):
    """The environment of a user whose cache, notes and settings all lie under `home`."""
    os.makedirs(home, exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "ONRECORD"))}
    return {**kept, "HOME": home, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "BROWSER": "false", "EDITOR": "false"}


def write_articles(folder, count, paragraphs):
    """Writes articles of so many paragraphs, each of one line, every second one with a quotation."""
    os.makedirs(folder, exist_ok=True)
    for number in range(count):
        lines = [f"Article {number} about the {WORDS[number % len(WORDS)]}"]
        for paragraph in range(paragraphs):
            person, word = PEOPLE[(number + paragraph) % len(PEOPLE)], WORDS[paragraph % len(WORDS)]
            lines.append(f"“The {word} {number}x{paragraph} will open again,” said {person}."
                         if paragraph % 2 else f"The {word} {number}x{paragraph} was closed for a week.")
        with open(os.path.join(folder, f"{number:03}.txt"), "w") as file:
            file.write("\n\n".join(lines) + "\n")


def run(program, *arguments, home, folder, seconds=60):
    """Status (negative: the signal; None: not ended after so many seconds), output and messages of a command."""
    try:
        ended = subprocess.run(
            [program, *arguments], cwd=folder, env=environment(home), stdin=subprocess.DEVNULL, capture_output=True,
            timeout=seconds)
    except subprocess.TimeoutExpired:
        return None, b"", b""
    return ended.returncode, ended.stdout, ended.stderr


class Reader:
    """The reader on a terminal of its own, line by line as for a screen reader, so that messages arrive whole."""

    def __init__(self, program, home, folder, arguments=("--linear", ".")):
        self.output = bytearray()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            try:
                # Python ignores it, and what is ignored stays so.
                signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
                os.chdir(folder)
                os.execve(program, [program, *arguments], environment(home))
            finally:
                os._exit(127)

    def send(self, keys):
        """Types keys; what was there before is no answer to them."""
        self.output.clear()
        try:
            os.write(self.terminal, keys.encode())
        except OSError:
            pass  # It has ended, which wait(for:) tells.

    def opens(self, articles):
        """Whether its list of so many articles comes up; the overview that greets the first time is closed."""
        opened = self.wait(f"of {articles}", "Overview of")
        if b"Overview of" in self.output:
            self.send("q")
            opened = self.wait(f"of {articles}")
        return opened

    def wait(self, *words, seconds=20):
        """Whether the reader shows one of these words within so many seconds."""
        end = time.monotonic() + seconds
        while not any(each.encode() in self.output for each in words):
            left = end - time.monotonic()
            if left <= 0 or not select.select([self.terminal], [], [], left)[0]:
                return False
            try:
                part = os.read(self.terminal, 65536)
            except OSError:
                return False
            if not part:
                return False
            self.output += part
        return True

    def end(self, sign=signal.SIGKILL):
        """Ends it with a signal; its exit status, or the signal's number below 0."""
        try:
            os.kill(self.pid, sign)
        except ProcessLookupError:
            pass
        return self.ended()

    def ended(self):
        """Its exit status, or the number below 0 of the signal that ended it."""
        while True:  # What it still prints must be read, or it waits.
            done, code = os.waitpid(self.pid, os.WNOHANG)
            if done:
                os.close(self.terminal)
                return os.waitstatus_to_exitcode(code)
            if select.select([self.terminal], [], [], 0.01)[0]:
                try:
                    self.output += os.read(self.terminal, 65536)
                except OSError:
                    time.sleep(0.005)
