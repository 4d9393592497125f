// The driver is in the compiler's own library.
#include "CFuzzer.h"
