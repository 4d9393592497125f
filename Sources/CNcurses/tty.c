#define _DEFAULT_SOURCE 1
#define _DARWIN_C_SOURCE 1
#include "CNcurses.h"

#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

int cn_open_input(void) {
    if (!isatty(STDOUT_FILENO)) return -1;
    if (isatty(STDIN_FILENO)) return STDIN_FILENO;
    // Not /dev/tty: macOS cannot poll that.
    const char *name = ttyname(STDOUT_FILENO);
    return name != NULL ? open(name, O_RDWR | O_CLOEXEC | O_NOCTTY) : -1;
}

bool cn_window_size(int tty, int *columns, int *rows) {
    struct winsize size;
    if (ioctl(tty, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
    *columns = size.ws_col;
    *rows = size.ws_row;
    return true;
}

bool cn_places_text(void) {
    const char *move = tigetstr("cup");
    return move != NULL && move != (const char *)-1;
}

bool cn_is_xterm(void) {
    // The descriptions of tmux and screen do not say so; tmux as it comes is called "screen".
    const char *name = termname();
    return tigetflag("XT") > 0 || strncmp(name, "tmux", 4) == 0 || strncmp(name, "screen", 6) == 0;
}

void cn_let_signals(int tty) {
    struct termios mode;
    if (tcgetattr(tty, &mode) != 0) return;
    mode.c_lflag |= ISIG;
    mode.c_cc[VSUSP] = _POSIX_VDISABLE;
#ifdef VDSUSP
    mode.c_cc[VDSUSP] = _POSIX_VDISABLE;
#endif
    tcsetattr(tty, TCSANOW, &mode);
}

SCREEN *cn_newterm(const char *type, int input) {
    static FILE *out, *in;
    if (out == NULL) out = fdopen(dup(STDOUT_FILENO), "w");
    if (in == NULL) in = fdopen(dup(input), "r");
    if (out == NULL || in == NULL) return NULL;
    return newterm(type, out, in);
}
