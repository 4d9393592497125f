// Exposes ncursesw to Swift, with the macros that Swift's importer cannot see.
#ifndef ONRECORD_CNCURSES_SHIM_H
#define ONRECORD_CNCURSES_SHIM_H

// Before <ncurses.h>: the wide functions, real functions in place of macros, and C's own bool.
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#define NCURSES_ENABLE_STDBOOL_H 1

#include <ncurses.h>

#endif
