#ifndef ONRECORD_CPAGECHECKS_H
#define ONRECORD_CPAGECHECKS_H

struct sqlite3;

// Has every page of the main file of `database`, a connection that has read nothing yet, written with a checksum in its last
// eight bytes, and read only where that is right: else reading fails with SQLITE_IOERR_DATA. The file has to be new, or made
// by connections that did this as well. Returns a result code of SQLite.
int onrecord_check_pages(struct sqlite3 *database);

#endif
