#include "CLanguageData.h"

#include <string.h>

// C23's #embed, which clang takes in any C.
#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(16) static const unsigned char lexicon_abbreviations[] = {
#embed "../../Data/lexicon/abbreviations.tsv"
};
_Alignas(16) static const unsigned char lexicon_foreign_words[] = {
#embed "../../Data/lexicon/foreign-words.tsv"
};
_Alignas(16) static const unsigned char lexicon_function_words[] = {
#embed "../../Data/lexicon/function-words.tsv"
};
_Alignas(16) static const unsigned char lexicon_names[] = {
#embed "../../Data/lexicon/names.tsv"
};
_Alignas(16) static const unsigned char lexicon_nicknames[] = {
#embed "../../Data/lexicon/nicknames.tsv"
};
_Alignas(16) static const unsigned char lexicon_nouns[] = {
#embed "../../Data/lexicon/nouns.tsv"
};
_Alignas(16) static const unsigned char lexicon_offices[] = {
#embed "../../Data/lexicon/offices.tsv"
};
_Alignas(16) static const unsigned char lexicon_people[] = {
#embed "../../Data/lexicon/people.tsv"
};
_Alignas(16) static const unsigned char lexicon_phrases[] = {
#embed "../../Data/lexicon/phrases.tsv"
};
_Alignas(16) static const unsigned char lexicon_places[] = {
#embed "../../Data/lexicon/places.tsv"
};
_Alignas(16) static const unsigned char lexicon_verb_forms[] = {
#embed "../../Data/lexicon/verb-forms.tsv"
};
_Alignas(16) static const unsigned char lexicon_verbs[] = {
#embed "../../Data/lexicon/verbs.tsv"
};
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
    FILE("lexicon/abbreviations.tsv", lexicon_abbreviations),
    FILE("lexicon/foreign-words.tsv", lexicon_foreign_words),
    FILE("lexicon/function-words.tsv", lexicon_function_words),
    FILE("lexicon/names.tsv", lexicon_names),
    FILE("lexicon/nicknames.tsv", lexicon_nicknames),
    FILE("lexicon/nouns.tsv", lexicon_nouns),
    FILE("lexicon/offices.tsv", lexicon_offices),
    FILE("lexicon/people.tsv", lexicon_people),
    FILE("lexicon/phrases.tsv", lexicon_phrases),
    FILE("lexicon/places.tsv", lexicon_places),
    FILE("lexicon/verb-forms.tsv", lexicon_verb_forms),
    FILE("lexicon/verbs.tsv", lexicon_verbs),
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
