// Keeps ICU's locale data, 34 MB, out of a program that is linked statically. It comes with Foundation, which comes with
// GRDB, and nothing here formats, compares or converts by locale (that would trap: `make smoke` runs every command).
//
// This object is linked before the libraries and defines the data's symbol first, so the linker never takes the member
// of the archive that holds it. The symbol is hidden: where Foundation is a shared library, it uses its own data. If
// another toolchain's ICU has another version in the symbol's name, nothing refers to this one, and the program is
// merely larger.
#include <stdint.h>

// What ICU itself links in place of its data where there is none (icu4c/source/stubdata): a header (`DataHeader` of
// ucmndata.h), then a table of contents without an entry.
struct EmptyPackage {
    uint16_t header_size;
    uint8_t magic[2];
    struct {
        uint16_t size, reserved;
        uint8_t is_big_endian, charset_family, size_of_character, reserved_byte;
        uint8_t format[4], format_version[4], data_version[4];
    } info;
    uint8_t padding[8];
    uint32_t count, reserved;
};

extern const struct EmptyPackage icudt76_dat;

__attribute__((visibility("hidden"), aligned(16)))
const struct EmptyPackage icudt76_dat = {
    .header_size = 32,
    .magic = {0xda, 0x27},
    .info = {
        .size = 20,
        .is_big_endian = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__,
        .size_of_character = 2,
        .format = {'T', 'o', 'C', 'P'},
        .format_version = {1},
    },
};
