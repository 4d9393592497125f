// Exposes ncursesw to Swift, with what Swift's importer cannot see. Each wrapper says why it exists.
#ifndef ONRECORD_CNCURSES_H
#define ONRECORD_CNCURSES_H

// Before <ncurses.h>: the wide functions, real functions in place of macros, and C's own bool.
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#define NCURSES_ENABLE_STDBOOL_H 1

#include <ncurses.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "guard.h"
#include "tty.h"

// The A_ macros are computed, and Swift sees none of them but A_NORMAL.
static const attr_t cn_bold = A_BOLD;
static const attr_t cn_dim = A_DIM;
static const attr_t cn_italic = A_ITALIC;
static const attr_t cn_underline = A_UNDERLINE;
static const attr_t cn_reverse = A_REVERSE;

// Swift refuses C's mutable globals.
static inline WINDOW *cn_stdscr(void) { return stdscr; }
static inline WINDOW *cn_curscr(void) { return curscr; }
static inline int cn_colors(void) { return COLORS; }
static inline int cn_color_pairs(void) { return COLOR_PAIRS; }
static inline int cn_lines(void) { return LINES; }
static inline int cn_columns(void) { return COLS; }

// A pair above 255 goes through a pointer that the header calls options.
static inline int cn_set_style(WINDOW *window, attr_t attributes, int pair) {
    return wattr_set(window, attributes, (short)pair, &pair);
}

// newterm needs C's streams; this one gives it streams of its own, so that nothing else is in their buffers.
/// Starts curses for a terminal of type `type` that writes to standard output and reads from `input`; NULL where the
/// type is unknown.
SCREEN *cn_newterm(const char *type, int input);

// strerror and getenv come from modules of other names on each system.
static inline const char *cn_reason(int error) { return strerror(error); }

static inline const char *cn_environment(const char *name) { return getenv(name); }

// setlocale's answer must be used at once, and LC_ALL is a macro on some systems.
/// Makes the character type UTF-8, whatever the locale says: the user's own where it is UTF-8, else C.UTF-8 or its like.
/// Returns whether one was found.
bool cn_use_utf8(void);

// wcwidth is hidden in Swift's Glibc.
/// Width in cells of a scalar in that locale, -1 where it has none.
int cn_width(uint32_t scalar);

#endif
