#include "CPageChecks.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdint.h>
#include <string.h>

// SQLite reaches a file only through the table of functions that the file points to. Here a file gets a table of its own in
// which reading and writing go through checks; the rest stays what it was. The pages in the write-ahead log have checksums
// of SQLite's already, and are given these when they are copied into the file.

enum { sum_size = sizeof(uint64_t), most_tables = 4, largest_page = 65536 };

// Tables of functions that were met (one for each way of locking), and what takes their place.
static struct {
    const sqlite3_io_methods *plain;
    sqlite3_io_methods checked;
} tables[most_tables];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static const sqlite3_io_methods *plain(const sqlite3_file *file) {
    // The table is a member of one of these, each of which was filled before a file could point to it.
    for (int i = 0; i < most_tables; i++)
        if (file->pMethods == &tables[i].checked) return tables[i].plain;
    return 0;
}

// Whether so many bytes there are a page, and not a part of the first one's header.
static int is_page(int count, sqlite3_int64 offset) {
    return count >= 512 && count <= largest_page && (count & (count - 1)) == 0 && offset % count == 0;
}

// The checksum of the page of `count` bytes at `offset`. The place is part of it, so that a page is not taken for another.
static uint64_t sum(const unsigned char *page, int count, sqlite3_int64 offset) {
    uint64_t sum = 0x9E3779B97F4A7C15u ^ (uint64_t)(offset / count + 1), word;
    for (int i = 0; i + sum_size < count; i += (int)sizeof word) {
        memcpy(&word, page + i, sizeof word);
        sum = (sum ^ word) * 0x100000001B3u;
        sum ^= sum >> 29;
    }
    return sum;
}

static int checked_read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
    int code = plain(file)->xRead(file, bytes, count, offset);
    if (!is_page(count, offset)) return code;
    // A page beyond the end of the file is one that was cut off.
    if (code == SQLITE_IOERR_SHORT_READ) return SQLITE_IOERR_DATA;
    if (code != SQLITE_OK) return code;
    uint64_t expected = sum(bytes, count, offset);
    return memcmp((unsigned char *)bytes + count - sum_size, &expected, sum_size) == 0 ? SQLITE_OK : SQLITE_IOERR_DATA;
}

static int checked_write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset) {
    if (!is_page(count, offset)) return plain(file)->xWrite(file, bytes, count, offset);
    unsigned char page[largest_page];
    memcpy(page, bytes, (size_t)count);
    uint64_t own = sum(page, count, offset);
    memcpy(page + count - sum_size, &own, sum_size);
    return plain(file)->xWrite(file, page, count, offset);
}

// Keeps SQLite from reading the file where it is mapped, past all checks.
static int fetch_nothing(sqlite3_file *file, sqlite3_int64 offset, int count, void **bytes) {
    (void)file, (void)offset, (void)count;
    *bytes = 0;
    return SQLITE_OK;
}

// The table for files that have had `methods`; null where there are more of them than any system has.
static const sqlite3_io_methods *checked(const sqlite3_io_methods *methods) {
    const sqlite3_io_methods *found = 0;
    pthread_mutex_lock(&lock);
    for (int i = 0; i < most_tables && !found; i++) {
        if (tables[i].plain && tables[i].plain != methods) continue;
        if (!tables[i].plain) {
            tables[i].checked = *methods;
            tables[i].checked.xRead = checked_read;
            tables[i].checked.xWrite = checked_write;
            tables[i].checked.xFetch = fetch_nothing;
            tables[i].plain = methods;
        }
        found = &tables[i].checked;
    }
    pthread_mutex_unlock(&lock);
    return found;
}

int onrecord_check_pages(struct sqlite3 *database) {
    sqlite3_file *file = 0;
    int code = sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code != SQLITE_OK) return code;
    // A database in memory has no file.
    if (!file || !file->pMethods) return SQLITE_OK;
    int reserved = sum_size;
    code = sqlite3_file_control(database, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    if (code != SQLITE_OK) return code;
    if (plain(file)) return SQLITE_OK;
    const sqlite3_io_methods *methods = checked(file->pMethods);
    if (!methods) return SQLITE_INTERNAL;
    file->pMethods = methods;
    return SQLITE_OK;
}
