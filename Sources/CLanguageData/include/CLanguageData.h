// The files in Data as bytes of the program, so that it runs from anywhere and reads nothing at its start.
// In C, since Swift has no way to put a file into a program without reading it into memory first.
#ifndef ONRECORD_CLANGUAGEDATA_H
#define ONRECORD_CLANGUAGEDATA_H

/// A file of Data; its bytes stay where they are while the program runs, and start at a multiple of 16.
struct language_file {
    /// Its path in Data.
    const char *path;
    const unsigned char *bytes;
    unsigned long size;
};

/// The file at a path in Data, or null where it is not in the program.
const struct language_file *language_file(const char *path);

#endif
