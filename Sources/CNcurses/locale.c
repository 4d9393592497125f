#define _XOPEN_SOURCE 700
#include "CNcurses.h"

#include <langinfo.h>
#include <locale.h>
#include <string.h>
#include <wchar.h>

static bool is_utf8(void) {
    const char *codeset = nl_langinfo(CODESET);
    return strcmp(codeset, "UTF-8") == 0 || strcmp(codeset, "utf8") == 0;
}

bool cn_use_utf8(void) {
    // C.UTF-8 is on every Debian and in glibc since 2.35; macOS calls its own UTF-8.
    static const char *const names[] = {"", "C.UTF-8", "UTF-8", "en_US.UTF-8"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (setlocale(LC_CTYPE, names[i]) != NULL && is_utf8()) return true;
    }
    return false;
}

int cn_width(uint32_t scalar) {
    return wcwidth((wchar_t)scalar);
}
