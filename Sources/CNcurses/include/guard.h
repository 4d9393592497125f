// Gives the terminal back when the process dies, and tells of what signals and other threads want.
//
// In C, because a signal handler may do no more than POSIX calls async-signal-safe: no Swift, no allocation, no curses.
#ifndef ONRECORD_GUARD_H
#define ONRECORD_GUARD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What `cn_wait` waited for; several may come at once.
enum {
    CN_INPUT = 1,      // there are bytes to read
    CN_GONE = 2,       // the terminal is gone, or its input has ended
    CN_WAKE = 4,       // cn_wake was called
    CN_RESIZE = 8,     // SIGWINCH
    CN_STOP = 16,      // SIGTSTP, from outside: the key does not send it
    CN_CONTINUE = 32,  // SIGCONT
};

/// Remembers how the terminal on `tty` is, installs the handlers and lets their signals in. Returns whether it could.
/// A signal that kills does so by the default action; with $SWIFT_BACKTRACE set, by the handler that was there before.
bool cn_guard_start(int tty);

/// Puts the handlers back that were there before.
void cn_guard_end(void);

/// From now on a death gives the terminal back: call it once curses has started, and after a suspension.
void cn_guard_hold(void);

/// The terminal is not ours now: a death leaves it alone.
void cn_guard_release(void);

/// Keeps what goes to standard error, where that is a terminal, in a file without a name.
void cn_keep_stderr(void);

/// Writes what was kept to standard error, and keeps no more.
void cn_replay_stderr(void);

/// Stops the process, or its whole group as Ctrl-Z does, until it is continued.
void cn_stop(bool group);

/// Runs the program `arguments[0]`, looked for in $PATH, on the terminal, with standard input from the terminal or, unless
/// `input` is NULL, `length` bytes from there. Returns when it has ended: its exit status, 256 + the signal that ended it, or
/// -errno where it could not be started. With `waits` it first asks the user for Enter. The terminal must have been given up.
int cn_run(char *const *arguments, const uint8_t *input, size_t length, bool waits);

/// Writes bytes to the terminal that are no text. Returns whether it could.
bool cn_send(const uint8_t *bytes, size_t length);

/// Makes `cn_wait` return `CN_WAKE`. From any thread, at any time.
void cn_wake(void);

/// What has happened since it was last asked, input aside; waits for nothing.
unsigned cn_happened(void);

/// Waits, without using the processor, until something happens or `tty` can be read.
unsigned cn_wait(int tty);

#endif
