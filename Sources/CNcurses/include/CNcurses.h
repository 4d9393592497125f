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

// setlocale's answer must be used at once, and LC_ALL is a macro on some systems.
/// Makes the character type UTF-8, whatever the locale says: the user's own where it is UTF-8, else C.UTF-8 or its like.
/// Returns whether one was found.
bool cn_use_utf8(void);

// wcwidth is hidden in Swift's Glibc.
/// Width in cells of a scalar in that locale, -1 where it has none.
int cn_width(uint32_t scalar);

#endif
