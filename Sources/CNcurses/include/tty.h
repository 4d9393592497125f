// The calls on a terminal's file that Swift cannot make the same way on each system.
#ifndef ONRECORD_TTY_H
#define ONRECORD_TTY_H

#include <stdbool.h>

/// The descriptor to read keys from, where standard output is a terminal: standard input, or that terminal where
/// standard input is none. -1 without a terminal.
int cn_open_input(void);

/// The window's size in cells as the kernel knows it; false where it does not.
bool cn_window_size(int tty, int *columns, int *rows);

/// Whether the terminal that curses was started for can put text at any place of its screen: one called dumb cannot.
bool cn_places_text(void);

/// Whether it takes xterm's orders, and leaves alone those that it does not know: its description says so with XT, or it is screen or tmux.
bool cn_is_xterm(void);

/// After curses' raw(): lets Ctrl-C and Ctrl-\ send their signals again, not Ctrl-Z.
void cn_let_signals(int tty);

#endif
