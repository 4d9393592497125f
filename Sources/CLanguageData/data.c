#include "CLanguageData.h"

#include <string.h>

// C23's #embed, which clang takes in any C.
#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(16) static const unsigned char names_model[] = {
#embed "../../Data/model/names.model"
};
_Alignas(16) static const unsigned char first_names[] = {
#embed "../../Data/names/first-names.tsv"
};
_Alignas(16) static const unsigned char places[] = {
#embed "../../Data/names/places.tsv"
};
_Alignas(16) static const unsigned char surnames[] = {
#embed "../../Data/names/surnames.tsv"
};

#define FILE(path, bytes) {path, bytes, sizeof bytes}

static const struct language_file files[] = {
    FILE("model/names.model", names_model),
    FILE("names/first-names.tsv", first_names),
    FILE("names/places.tsv", places),
    FILE("names/surnames.tsv", surnames),
};

const struct language_file *language_file(const char *path) {
    for (unsigned long i = 0; i < sizeof files / sizeof *files; i++)
        if (strcmp(files[i].path, path) == 0) return &files[i];
    return 0;
}
