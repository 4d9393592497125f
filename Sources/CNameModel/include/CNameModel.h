// The name model of docs/names.md as bytes of the program, so that it runs from anywhere and reads nothing at its start.
// In C, since Swift has no way to put a file into a program without reading it into memory first.
#ifndef ONRECORD_CNAMEMODEL_H
#define ONRECORD_CNAMEMODEL_H

/// The model's bytes; they stay where they are while the program runs, at a multiple of 16.
const unsigned char *name_model_bytes(void);
/// How many bytes it has.
unsigned long name_model_size(void);

#endif
