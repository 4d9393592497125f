#!/usr/bin/env python3
"""Walks through the reader in a real terminal, one of tmux, with every key of the help, at two sizes.

    .ci/walk.py .build/release/onrecord seeds frames/

Keys come from `onrecord config`. After each key the frame is written to the folder, numbered, and looked at: the program
must live, the key must be known, no row may be wider than the window. Then it is suspended and resumed, resized in a
storm, and quit. Prints what went wrong; exit status 1 where anything did.
"""
import os
import re
import subprocess
import sys
import tempfile
import time

NAMES = {
    "Enter": "Enter", "Esc": "Escape", "Tab": "Tab", "BS": "BSpace", "Del": "DC", "Insert": "IC", "Up": "Up",
    "Down": "Down", "Left": "Left", "Right": "Right", "Home": "Home", "End": "End", "PageUp": "PPage",
    "PageDown": "NPage", "Space": "Space", "lt": "<", "gt": ">", "Bar": "|", "Bslash": "\\",
}
# What is typed after a key that opens a line, or takes a letter; then the line is closed.
AFTER = {
    "set-mark": ["a"], "go-to-mark": ["a"], "find": ["war", "Enter"], "search-articles": ["law", "Enter", "Escape"],
    "filter": ["senate", "Enter", "Escape"], "palette": ["sort", "Escape"], "help": ["j", "Space", "Escape"],
    "bookmark": ["a note", "Enter"], "all-they-said": ["j", "Escape"], "unattributed": ["j", "Escape"], "jumps": ["j", "Escape"],
    "bookmarks": ["Escape"], "linear": ["j", "C-t"], "mouse": ["F2"], "zoom": ["z", "o"], "write": ["Escape"],
}
# These leave the program, or the terminal to others, or ask for a command outside: at the end, or not here.
LATER = {"close", "quit", "suspend"}
OUTSIDE = {"edit", "browse", "pipe", "export"}


def tmux_keys(notation):
    """The keys of vim's notation, as tmux calls them."""
    keys = []
    for token in re.findall(r"<[^<>\s]+>|.", notation):
        name = token[1:-1] if len(token) > 1 else token
        prefix = ""
        while len(name) > 2 and name[1] == "-" and name[0] in "CSMA":
            prefix += {"C": "C-", "S": "S-", "M": "M-", "A": "M-"}[name[0]]
            name = name[2:]
        name = NAMES.get(name, name) if len(token) > 1 else name
        keys.append("BTab" if prefix + name == "S-Tab" else prefix + name)
    return keys


class Walk:
    def __init__(self, program, folder, size, frames):
        self.columns, self.rows = size
        self.frames = frames
        self.count = 0
        self.problems = []
        self.socket = tempfile.mktemp(prefix="walk-")
        home = tempfile.mkdtemp(prefix="walk-home-")
        variables = {"XDG_CONFIG_HOME": home, "XDG_STATE_HOME": home, "XDG_DATA_HOME": home, "XDG_CACHE_HOME": home}
        setting = " ".join(f"{name}={value}" for name, value in variables.items())
        self.tmux("new-session", "-d", "-x", str(self.columns), "-y", str(self.rows), "bash --norc")
        self.tmux("set-option", "-g", "escape-time", "0")
        self.press(f"{setting} {program} {folder}", "Enter", pause=1)

    def tmux(self, *arguments):
        command = ["tmux", "-S", self.socket, "-u", "-f", "/dev/null", *arguments]
        return subprocess.run(command, capture_output=True, text=True).stdout

    def press(self, *keys, pause=0.12):
        for key in keys:
            special = key in NAMES.values() or re.fullmatch(r"([CMS]-)+.+|F\d+|BTab", key)
            # Esc and a key that come together are a key with Alt.
            if key == "Escape":
                time.sleep(0.3)
            self.tmux("send-keys", *([] if special and len(key) > 1 else ["-l"]), key if key != ";" else "\\;")
            if key == "Escape":
                time.sleep(0.3)
        time.sleep(pause)

    def screen(self):
        return self.tmux("capture-pane", "-p")

    def look(self, what, keys):
        screen = self.screen()
        self.count += 1
        name = f"{self.columns}x{self.rows}-{self.count:03}-{what}.txt"
        with open(os.path.join(self.frames, name), "w") as file:
            file.write(f"{what}: {' '.join(keys)}\n{screen}")
        if self.tmux("display-message", "-p", "#{alternate_on}").strip() != "1":
            self.problems.append(f"{name}: the program is gone")
        if "no such key" in screen:
            self.problems.append(f"{name}: no such key {' '.join(keys)}")
        return screen

    def end(self):
        self.tmux("kill-server")


def commands(program):
    text = subprocess.run([program, "config"], capture_output=True, text=True).stdout
    found = re.findall(r"^(?:# )?([a-z-]+) = \[(.*?)\]  # ", text, re.M)
    return [(name, [key.replace('\\"', '"').replace("\\\\", "\\") for key in re.findall(r'"((?:[^"\\]|\\.)*)"', keys)])
            for name, keys in found]


def walk(program, folder, size, frames):
    walk = Walk(program, folder, size, frames)
    walk.look("start", [])
    table = commands(program)
    for name, notations in table:
        if name in LATER or name in OUTSIDE:
            continue
        for notation in notations:
            keys = tmux_keys(notation)
            if name == "percent":
                keys = ["5", "0"] + keys
            walk.press(*keys)
            walk.look(name, keys)
            walk.press(*AFTER.get(name, []))
    for columns, rows in [(20, 5), (200, 60), (1, 1), (60, 20), (40, 10)] * 3 + [size]:
        walk.tmux("resize-window", "-x", str(columns), "-y", str(rows))
    time.sleep(0.5)
    walk.look("resized", [])
    walk.press("C-z", pause=0.5)
    if "Stopped" not in walk.screen():
        walk.problems.append("Ctrl-Z: the shell does not say that anything stopped")
    walk.press("fg", "Enter", pause=0.5)
    walk.look("resumed", ["fg"])
    walk.press("Q", pause=0.5)
    walk.press("echo $?-$((40+2)); stty -a", "Enter", pause=0.5)
    screen = walk.screen()
    state = walk.tmux("display-message", "-p", "#{alternate_on} #{cursor_flag} #{mouse_any_flag}").split()
    if "0-42" not in screen or " icanon" not in screen or " echo " not in screen or state != ["0", "1", "0"]:
        walk.problems.append(f"after Q the terminal is not as it was: {state}\n{screen}")
    walk.end()
    print(f"{size[0]}x{size[1]}: {sum(len(keys) for _, keys in table)} keys of {len(table)} commands, "
          f"{walk.count} frames, {len(walk.problems)} problems")
    return walk.problems


def main():
    program, folder, frames = sys.argv[1:4]
    os.makedirs(frames, exist_ok=True)
    program = os.path.abspath(program)
    problems = [line for size in [(120, 36), (80, 24)] for line in walk(program, folder, size, frames)]
    print("\n".join(problems))
    sys.exit(1 if problems else 0)


main()
