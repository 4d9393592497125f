#define _GNU_SOURCE 1
#define _DARWIN_C_SOURCE 1
#include "CNcurses.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

extern char **environ;

#define COUNT(array) (sizeof(array) / sizeof *(array))

// A death by any of these gives the terminal back first.
static const int deadly[] = {
    SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS, SIGTERM, SIGHUP,
    SIGINT, SIGQUIT, SIGPIPE, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU,
};
// These are told to the program.
static const int noted[] = {SIGWINCH, SIGTSTP, SIGCONT};

static struct sigaction previous_deadly[COUNT(deadly)];
static struct sigaction previous_noted[COUNT(noted)];

static int guarded = -1;
static struct termios saved_mode;
static char reset[512];
static size_t reset_length;
// Whether the terminal is ours and must be given back.
static atomic_bool held;

// Never closed: another thread may call cn_wake at any time.
static int wake_pipe[2] = {-1, -1};
static atomic_uint happened;

// Whether a death meets the handler that was there before, Swift's backtrace, and not the default.
static bool keeps_previous;

static int real_stderr = -1;
static int kept_stderr = -1;

static bool write_all(int file, const char *bytes, size_t length) {
    while (length > 0) {
        ssize_t written = write(file, bytes, length);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes += written;
        length -= (size_t)written;
    }
    return true;
}

// A new file that has no name, so that nobody else can open it and nobody need remove it.
static int open_unnamed(void) {
    const char *folder = getenv("TMPDIR");
    char path[1024];
    int length = snprintf(path, sizeof path, "%s/onrecord.XXXXXX", folder != NULL && *folder != '\0' ? folder : "/tmp");
    if (length < 0 || (size_t)length >= sizeof path) {
        errno = ENAMETOOLONG;
        return -1;
    }
    int file = mkstemp(path);
    if (file >= 0) {
        unlink(path);
        fcntl(file, F_SETFD, FD_CLOEXEC);
    }
    return file;
}

// What happens when the process dies

static void give_back(void) {
    if (!atomic_exchange(&held, false)) return;
    write_all(guarded, reset, reset_length);
    tcflush(guarded, TCIFLUSH);
    // TCSANOW: to wait for the output could be to wait for ever.
    tcsetattr(guarded, TCSANOW, &saved_mode);
    cn_replay_stderr();
}

static void die(int signal) {
    int error = errno;
    give_back();
    struct sigaction action = {.sa_handler = SIG_DFL};
    for (size_t i = 0; i < COUNT(deadly); i++) {
        if (deadly[i] == signal && keeps_previous) action = previous_deadly[i];
    }
    sigaction(signal, &action, NULL);
    // Blocked until this handler returns, then it meets that action.
    raise(signal);
    errno = error;
}

static void note(int signal) {
    int error = errno;
    atomic_fetch_or(&happened, signal == SIGWINCH ? CN_RESIZE : signal == SIGTSTP ? CN_STOP : CN_CONTINUE);
    (void)!write(wake_pipe[1], "", 1);
    errno = error;
}

// Installing it

// A stack that has overflowed cannot hold a handler's frame.
static void give_signals_a_stack(void) {
    static char memory[64 * 1024];
    stack_t current;
    if (sigaltstack(NULL, &current) != 0 || !(current.ss_flags & SS_DISABLE)) return;
    stack_t own = {.ss_sp = memory, .ss_size = sizeof memory};
    sigaltstack(&own, NULL);
}

static bool make_pipe(void) {
    if (wake_pipe[0] >= 0) return true;
    if (pipe(wake_pipe) != 0) return false;
    for (int end = 0; end < 2; end++) {
        fcntl(wake_pipe[end], F_SETFD, FD_CLOEXEC);
        fcntl(wake_pipe[end], F_SETFL, O_NONBLOCK);
    }
    return true;
}

static void install(int signal, void (*handler)(int), struct sigaction *previous) {
    struct sigaction action = {.sa_handler = handler, .sa_flags = SA_ONSTACK | SA_RESTART};
    sigfillset(&action.sa_mask);
    sigaction(signal, NULL, previous);
    // What the parent ignores stays ignored: nohup, a shell without job control.
    if (previous->sa_handler != SIG_IGN) sigaction(signal, &action, NULL);
}

// A thread that blocks everything may have started us, and the mask is inherited.
static void let_signals_in(void) {
    sigset_t set;
    sigemptyset(&set);
    for (size_t i = 0; i < COUNT(deadly); i++) sigaddset(&set, deadly[i]);
    for (size_t i = 0; i < COUNT(noted); i++) sigaddset(&set, noted[i]);
    pthread_sigmask(SIG_UNBLOCK, &set, NULL);
}

bool cn_guard_start(int tty) {
    if (!make_pipe() || tcgetattr(tty, &saved_mode) != 0) return false;
    guarded = tty;
    // On a terminal Swift's backtrace takes it over for half a minute to ask for a key: only for those who ask for it.
    keeps_previous = getenv("SWIFT_BACKTRACE") != NULL;
    give_signals_a_stack();
    for (size_t i = 0; i < COUNT(deadly); i++) install(deadly[i], die, &previous_deadly[i]);
    for (size_t i = 0; i < COUNT(noted); i++) install(noted[i], note, &previous_noted[i]);
    let_signals_in();
    return true;
}

void cn_guard_end(void) {
    atomic_store(&held, false);
    for (size_t i = 0; i < COUNT(deadly); i++) sigaction(deadly[i], &previous_deadly[i], NULL);
    for (size_t i = 0; i < COUNT(noted); i++) sigaction(noted[i], &previous_noted[i], NULL);
}

static void append_reset(char byte) {
    if (reset_length < sizeof reset) reset[reset_length++] = byte;
}

// Appends a string of the terminal's description, without its padding, to what resets the terminal.
static bool learn(const char *capability) {
    const char *text = tigetstr(capability);
    if (text == NULL || text == (const char *)-1) return false;
    while (*text != '\0') {
        const char *end = text[0] == '$' && text[1] == '<' ? strchr(text, '>') : NULL;
        if (end != NULL) {
            text = end + 1;
        } else {
            append_reset(*text++);
        }
    }
    return true;
}

// The terminal's own strings, so that one that knows none of them gets none.
static void learn_reset(void) {
    static const char *const capabilities[] = {"sgr0", "op", "rmkx", "cnorm"};
    for (size_t i = 0; i < COUNT(capabilities); i++) learn(capabilities[i]);
    // Held frames, marks around what is pasted, reports of the mouse.
    static const char modes[] = "\033[?2026l\033[?2004l\033[?1006l\033[?1002l";
    if (cn_is_xterm()) {
        for (const char *byte = modes; *byte != '\0'; byte++) append_reset(*byte);
    }
    if (learn("rmcup")) return;
    append_reset('\r');
    append_reset('\n');
}

void cn_guard_hold(void) {
    if (reset_length == 0) {
        learn_reset();
        atexit(give_back);
    }
    atomic_store(&held, true);
}

void cn_guard_release(void) {
    atomic_store(&held, false);
}

// Standard error

void cn_keep_stderr(void) {
    if (kept_stderr >= 0 || !isatty(STDERR_FILENO)) return;
    int file = open_unnamed();
    if (file < 0) return;
    real_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (real_stderr < 0 || dup2(file, STDERR_FILENO) < 0) {
        close(file);
        return;
    }
    kept_stderr = file;
}

void cn_replay_stderr(void) {
    if (kept_stderr < 0) return;
    int file = kept_stderr;
    kept_stderr = -1;
    dup2(real_stderr, STDERR_FILENO);
    char buffer[4096];
    off_t offset = 0;
    ssize_t length;
    while ((length = pread(file, buffer, sizeof buffer, offset)) > 0) {
        write_all(real_stderr, buffer, (size_t)length);
        offset += length;
    }
    close(file);
    close(real_stderr);
}

// Stopping

void cn_stop(bool group) {
    struct sigaction standard = {.sa_handler = SIG_DFL}, own;
    sigaction(SIGTSTP, NULL, &own);
    if (own.sa_handler == SIG_IGN) return;
    atomic_fetch_and(&happened, ~(unsigned)CN_CONTINUE);
    sigaction(SIGTSTP, &standard, NULL);
    kill(group ? 0 : getpid(), SIGTSTP);
    // The stop may come a moment after the call; where nobody could continue us it never comes.
    for (int wait = 1; wait <= 16 && !(atomic_load(&happened) & CN_CONTINUE); wait *= 2) poll(NULL, 0, wait);
    atomic_fetch_and(&happened, ~(unsigned)(CN_CONTINUE | CN_STOP));
    sigaction(SIGTSTP, &own, NULL);
    // The mode to give back is the one found now.
    tcgetattr(guarded, &saved_mode);
}

// Other programs

bool cn_send(const uint8_t *bytes, size_t length) {
    return write_all(STDOUT_FILENO, (const char *)bytes, length);
}

// A file without a name that holds the bytes: unlike a pipe it needs nobody to fill it meanwhile.
static int hold(const uint8_t *bytes, size_t length) {
    int file = open_unnamed();
    if (file < 0) return -1;
    if (write_all(file, (const char *)bytes, length) && lseek(file, 0, SEEK_SET) == 0) return file;
    close(file);
    return -1;
}

static int start(char *const *arguments, int input, pid_t *child) {
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&files);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
    if (real_stderr >= 0) posix_spawn_file_actions_adddup2(&files, real_stderr, STDERR_FILENO);
    sigset_t none, standard;
    sigemptyset(&none);
    sigemptyset(&standard);
    for (size_t i = 0; i < COUNT(deadly); i++) sigaddset(&standard, deadly[i]);
    for (size_t i = 0; i < COUNT(noted); i++) sigaddset(&standard, noted[i]);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &standard);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    int error = posix_spawnp(child, arguments[0], &files, &attributes, arguments, environ);
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&attributes);
    return error;
}

static int wait_for(pid_t child) {
    int status;
    for (;;) {
        if (waitpid(child, &status, WUNTRACED) < 0) {
            if (errno != EINTR) return -errno;
        } else if (WIFSTOPPED(status)) {
            // Stopped by the user: so are we, until the shell continues both.
            raise(SIGSTOP);
            kill(child, SIGCONT);
        } else {
            return WIFSIGNALED(status) ? 256 + WTERMSIG(status) : WEXITSTATUS(status);
        }
    }
}

static void ask_for_enter(int result) {
    char line[128], byte;
    int length = result >= 256 ? snprintf(line, sizeof line, "\n[killed by signal %d; press Enter to return] ", result - 256)
                 : result > 0  ? snprintf(line, sizeof line, "\n[exit status %d; press Enter to return] ", result)
                               : snprintf(line, sizeof line, "\n[press Enter to return] ");
    write_all(STDOUT_FILENO, line, (size_t)length);
    for (;;) {
        ssize_t got = read(guarded, &byte, 1);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0 || byte == '\n' || byte == '\r') return;
    }
}

int cn_run(char *const *arguments, const uint8_t *input, size_t length, bool waits) {
    int file = input != NULL ? hold(input, length) : guarded;
    if (file < 0) return -errno;
    // What the user types to end the child is meant for it alone.
    struct sigaction ignored = {.sa_handler = SIG_IGN}, interrupt, quit;
    sigaction(SIGINT, &ignored, &interrupt);
    sigaction(SIGQUIT, &ignored, &quit);
    pid_t child;
    int error = start(arguments, file, &child);
    int result = error != 0 ? -error : wait_for(child);
    if (waits && result >= 0) ask_for_enter(result);
    sigaction(SIGINT, &interrupt, NULL);
    sigaction(SIGQUIT, &quit, NULL);
    atomic_fetch_and(&happened, ~(unsigned)(CN_CONTINUE | CN_STOP));
    if (input != NULL) close(file);
    return result;
}

// Waiting

void cn_wake(void) {
    if (atomic_fetch_or(&happened, CN_WAKE) & CN_WAKE) return;
    (void)!write(wake_pipe[1], "", 1);
}

unsigned cn_happened(void) {
    return atomic_exchange(&happened, 0);
}

static unsigned input_state(int tty, short events) {
    int count = 0;
    if (events & POLLIN) return ioctl(tty, FIONREAD, &count) == 0 && count > 0 ? CN_INPUT : CN_GONE;
    return events & (POLLHUP | POLLERR | POLLNVAL) ? CN_GONE : 0;
}

unsigned cn_wait(int tty) {
    for (;;) {
        struct pollfd files[] = {{.fd = tty, .events = POLLIN}, {.fd = wake_pipe[0], .events = POLLIN}};
        int ready = poll(files, COUNT(files), -1);
        if (ready < 0 && errno != EINTR) return CN_GONE;
        char bytes[64];
        while (read(wake_pipe[0], bytes, sizeof bytes) > 0) {}
        unsigned result = cn_happened() | (ready > 0 ? input_state(tty, files[0].revents) : 0);
        if (result != 0) return result;
    }
}
