#ifndef ONRECORD_CPCRE2_H
#define ONRECORD_CPCRE2_H

// The library has one set of functions for each width of character; this picks bytes, which UTF-8 is. Swift then sees the
// names with their suffix: pcre2_compile_8.
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#endif
