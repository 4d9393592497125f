#!/usr/bin/env python3
"""Runs a program where sockets are forbidden: no-network.py PROGRAM ARGUMENT...

Needs no privileges: a seccomp filter, which Linux keeps over exec. Any socket but a local one ends the program with
SIGSYS at once, so that an attempt cannot be overlooked; a local one, with which the C library asks for users' names, is
refused. Exits with status 77 where the system has no such filters.
"""
import ctypes
import os
import platform
import struct
import sys

# The numbers of socket and io_uring_setup, which could make sockets too, and of the architecture in a filter.
SYSTEMS = {"x86_64": (41, 425, 0xC000003E), "aarch64": (198, 425, 0xC00000B7)}
AF_UNIX = 1
PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 38, 22, 2
KILL, ALLOW, REFUSE = 0x80000000, 0x7FFF0000, 0x00050000 | 13


def load(offset):
    return (0x20, 0, 0, offset)


def jump_if(value, then, otherwise):
    return (0x15, then, otherwise, value)


def give(result):
    return (0x06, 0, 0, result)


def filter_of(socket, ring, architecture):
    return [
        load(4), jump_if(architecture, 1, 0), give(KILL),
        load(0), jump_if(ring, 0, 1), give(REFUSE),
        jump_if(socket, 1, 0), give(ALLOW),
        load(16), jump_if(AF_UNIX, 0, 1), give(REFUSE),
        give(KILL),
    ]


def forbid():
    system = SYSTEMS.get(platform.machine())
    if platform.system() != "Linux" or system is None:
        return False
    steps = filter_of(*system)
    code = b"".join(struct.pack("HBBI", *step) for step in steps)
    buffer = ctypes.create_string_buffer(code, len(code))
    program = struct.pack("HxxxxxxQ", len(steps), ctypes.addressof(buffer))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    return libc.prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, ctypes.c_char_p(program), 0, 0) == 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    if not forbid():
        sys.exit(77)
    os.execvp(sys.argv[1], sys.argv[1:])
