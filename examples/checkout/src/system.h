/* The few system calls and string functions of the example, for Linux on x86-64. */
#include <netinet/in.h>
#include <poll.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>

#define STDOUT 1
#define STDERR 2

static inline long call(long number, long a, long b, long c, long d, long e) {
  long result;
  register long r10 __asm__("r10") = d;
  register long r8 __asm__("r8") = e;
  register long r9 __asm__("r9") = 0;
  __asm__ volatile("syscall"
                   : "=a"(result)
                   : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                   : "rcx", "r11", "memory");
  return result;
}

static long length(const char *text) {
  long size = 0;
  while (text[size]) size++;
  return size;
}

static int starts_with(const char *text, const char *start) {
  while (*start)
    if (*text++ != *start++) return 0;
  return 1;
}

static int equal(const char *a, const char *b) {
  return starts_with(a, b) && length(a) == length(b);
}

/* Not negative; -1 where the text is no number of at most 6 digits. */
static long number(const char *text) {
  long value = 0, size = length(text);
  if (size == 0 || size > 6) return -1;
  for (; *text; text++) {
    if (*text < '0' || *text > '9') return -1;
    value = value * 10 + (*text - '0');
  }
  return value;
}

/* Valid until the next call. */
static const char *decimal(long value) {
  static char digits[24];
  char *at = digits + sizeof digits - 1;
  *at = 0;
  do *--at = (char)('0' + value % 10);
  while (value /= 10);
  return at;
}

/* Writes the parts as one piece, so that lines of several processes do not mix. */
static void print(int file, const char *const *parts) {
  char text[4096];
  long size = 0;
  for (; *parts; parts++)
    for (const char *at = *parts; *at && size < (long)sizeof text; at++) text[size++] = *at;
  call(SYS_write, file, (long)text, size, 0, 0);
}

static const char *variable(char **env, const char *name) {
  for (; *env; env++)
    if (starts_with(*env, name) && (*env)[length(name)] == '=') return *env + length(name) + 1;
  return 0;
}

static long read_from(int file, char *into, long size) {
  return call(SYS_read, file, (long)into, size, 0, 0);
}

static void close_file(int file) { call(SYS_close, file, 0, 0, 0, 0); }

/* Waits for as long as it takes where `milliseconds` is negative. */
static long poll_for(struct pollfd *files, long count, long milliseconds) {
  return call(SYS_poll, (long)files, count, milliseconds, 0, 0);
}

/*
 * A file that becomes readable at SIGTERM or SIGINT. The first process of a container gets no signal that it does not
 * ask for, so without this a pod would run into its grace period at every stop.
 */
static int stop_signals(void) {
  unsigned long mask = 1UL << (SIGTERM - 1) | 1UL << (SIGINT - 1);
  call(SYS_rt_sigprocmask, SIG_BLOCK, (long)&mask, 0, sizeof mask, 0);
  return (int)call(SYS_signalfd4, -1, (long)&mask, sizeof mask, SFD_CLOEXEC, 0);
}

static int listen_on(unsigned short port) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
  int reuse = 1;
  int file = (int)call(SYS_socket, AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0, 0, 0);
  if (file < 0) return file;
  call(SYS_setsockopt, file, SOL_SOCKET, SO_REUSEADDR, (long)&reuse, sizeof reuse);
  if (call(SYS_bind, file, (long)&address, sizeof address, 0, 0) < 0) return -1;
  return call(SYS_listen, file, 64, 0, 0, 0) < 0 ? -1 : file;
}

static int accept_from(int listener) { return (int)call(SYS_accept4, listener, 0, 0, SOCK_CLOEXEC, 0); }

/* Null where there is no more memory to reserve. */
static char *reserve(long size) {
  long address = call(SYS_mmap, 0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1);
  return address < 0 && address > -4096 ? 0 : (char *)address;
}
