#include "CNameModel.h"

// C23's #embed, which clang takes in any C.
#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(16) static const unsigned char model[] = {
#embed "names.model"
};

const unsigned char *name_model_bytes(void) { return model; }

unsigned long name_model_size(void) { return sizeof model; }
