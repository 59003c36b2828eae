/* A file system that fails: loaded before the C library (LD_PRELOAD), it lets writes below one folder fail.
 *
 * FAULT_FOLDER  only files whose path begins with this are concerned
 * FAULT_AT      the number, from 1, of the first call that fails; 0 for none
 * FAULT_TIMES   how many calls in a row fail; a full disk stays full
 * FAULT_ERRNO   with which error: 28 is "no space left on device", 5 an input/output error, 30 a read-only file system
 * FAULT_HALF    1: the first failing write leaves half of its bytes on the disk
 * FAULT_COUNT   a file into which the number of calls is written at the end
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static long calls;

static long number(const char *name) {
    const char *text = getenv(name);
    return text ? atol(text) : 0;
}

static int below(const char *path) {
    const char *folder = getenv("FAULT_FOLDER");
    return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static int concerned(int file) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return below(path);
}

/* 0: go on; 1: fail; 2: fail for the first time. */
static int due(void) {
    long at = number("FAULT_AT"), now = __sync_add_and_fetch(&calls, 1);
    if (at == 0 || now < at || now >= at + number("FAULT_TIMES")) return 0;
    return now == at ? 2 : 1;
}

static int failed(void) {
    errno = (int)number("FAULT_ERRNO");
    return -1;
}

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

ssize_t write(int file, const void *bytes, size_t count) {
    REAL(ssize_t, "write", int, const void *, size_t);
    int state = concerned(file) ? due() : 0;
    if (state == 2 && number("FAULT_HALF")) real(file, bytes, count / 2);
    return state ? failed() : real(file, bytes, count);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t where) {
    REAL(ssize_t, "pwrite", int, const void *, size_t, off_t);
    int state = concerned(file) ? due() : 0;
    if (state == 2 && number("FAULT_HALF")) real(file, bytes, count / 2, where);
    return state ? failed() : real(file, bytes, count, where);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t where) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    int state = concerned(file) ? due() : 0;
    if (state == 2 && number("FAULT_HALF")) real(file, bytes, count / 2, where);
    return state ? failed() : real(file, bytes, count, where);
}

int fsync(int file) {
    REAL(int, "fsync", int);
    return concerned(file) && due() ? failed() : real(file);
}

int fdatasync(int file) {
    REAL(int, "fdatasync", int);
    return concerned(file) && due() ? failed() : real(file);
}

int ftruncate(int file, off_t length) {
    REAL(int, "ftruncate", int, off_t);
    return concerned(file) && due() ? failed() : real(file, length);
}

int ftruncate64(int file, off64_t length) {
    REAL(int, "ftruncate64", int, off64_t);
    return concerned(file) && due() ? failed() : real(file, length);
}

static int making(int flags) { return (flags & (O_CREAT | O_WRONLY | O_RDWR)) != 0; }

int open(const char *path, int flags, ...) {
    REAL(int, "open", const char *, int, ...);
    va_list more;
    va_start(more, flags);
    mode_t mode = (flags & O_CREAT) ? va_arg(more, mode_t) : 0;
    va_end(more);
    return making(flags) && below(path) && due() ? failed() : real(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    REAL(int, "open64", const char *, int, ...);
    va_list more;
    va_start(more, flags);
    mode_t mode = (flags & O_CREAT) ? va_arg(more, mode_t) : 0;
    va_end(more);
    return making(flags) && below(path) && due() ? failed() : real(path, flags, mode);
}

int mkdir(const char *path, mode_t mode) {
    REAL(int, "mkdir", const char *, mode_t);
    return below(path) && due() ? failed() : real(path, mode);
}

int rename(const char *from, const char *to) {
    REAL(int, "rename", const char *, const char *);
    return below(to) && due() ? failed() : real(from, to);
}

__attribute__((destructor)) static void tell(void) {
    const char *path = getenv("FAULT_COUNT");
    if (path) {
        FILE *file = fopen(path, "w");
        if (file) {
            fprintf(file, "%ld\n", calls);
            fclose(file);
        }
    }
}
