/*
 * The example service: its arguments say how it behaves, so that one small image can show every kind of rollout.
 * It uses no C library: what it needs of the kernel stands in system.h.
 */
#include "system.h"

#define EXIT_USAGE 2

static int wait_for_stop(int signals, long milliseconds) {
  struct pollfd waiting = {.fd = signals, .events = POLLIN};
  return poll_for(&waiting, 1, milliseconds) > 0;
}

/* Answers one request. Only the first line matters; a connection is closed after its answer. */
static void answer(int connection, int ready) {
  char request[2048];
  struct pollfd waiting = {.fd = connection, .events = POLLIN};
  if (poll_for(&waiting, 1, 1000) <= 0) return;
  long size = read_from(connection, request, sizeof request - 1);
  if (size <= 0) return;
  request[size] = 0;
  int known = starts_with(request, "GET / ") || starts_with(request, "GET /healthz ");
  const char *status = !known ? "404 Not Found" : ready ? "200 OK" : "503 Service Unavailable";
  const char *body = !known ? "not found\n" : ready ? "ok\n" : "warming up\n";
  print(connection, (const char *[]){"HTTP/1.1 ", status, "\r\nConnection: close\r\nContent-Length: ",
                                     decimal(length(body)), "\r\n\r\n", body, 0});
}

static int serve(int argc, char **argv, char **env, int ready) {
  long port = 8080;
  for (int i = 0; i < argc; i += 2) {
    port = equal(argv[i], "--port") && i + 1 < argc ? number(argv[i + 1]) : -1;
    if (port < 1 || port > 65535) {
      print(STDERR, (const char *[]){"serve takes --port with a number from 1 to 65535\n", 0});
      return EXIT_USAGE;
    }
  }
  int signals = stop_signals();
  int listener = listen_on((unsigned short)port);
  if (listener < 0) {
    print(STDERR, (const char *[]){"fatal: cannot listen on :", decimal(port), "\n", 0});
    return 1;
  }
  const char *version = variable(env, "VERSION");
  const char *greeting = variable(env, "GREETING");
  if (!ready) print(STDOUT, (const char *[]){"warming up, not ready\n", 0});
  else print(STDOUT, (const char *[]){"checkout ", version ? version : "dev", " listening on :", decimal(port), "\n", 0});
  if (ready && greeting && greeting[0]) print(STDOUT, (const char *[]){"greeting=", greeting, "\n", 0});
  for (;;) {
    struct pollfd waiting[] = {{.fd = signals, .events = POLLIN}, {.fd = listener, .events = POLLIN}};
    if (poll_for(waiting, 2, -1) < 0) return 1;
    if (waiting[0].revents) return 0;
    int connection = accept_from(listener);
    if (connection < 0) continue;
    answer(connection, ready);
    close_file(connection);
  }
}

/* `500ms`, `2s`; a bare number counts seconds. -1 where it is neither. */
static long milliseconds_of(const char *text) {
  long digits = 0;
  while (text[digits] >= '0' && text[digits] <= '9') digits++;
  long value = 0;
  for (long i = 0; i < digits; i++) value = value * 10 + (text[i] - '0');
  if (digits == 0 || digits > 6) return -1;
  if (equal(text + digits, "ms")) return value;
  return equal(text + digits, "s") || text[digits] == 0 ? value * 1000 : -1;
}

static int crash(int argc, char **argv) {
  long after = 0, code = 1, known = 1;
  for (int i = 0; i < argc; i += 2) {
    const char *value = i + 1 < argc ? argv[i + 1] : "";
    if (equal(argv[i], "--after")) after = milliseconds_of(value);
    else if (equal(argv[i], "--exit")) code = number(value);
    else known = 0;
  }
  if (!known || after < 0 || code < 0 || code > 255) {
    print(STDERR, (const char *[]){"crash takes --after (500ms, 2s) and --exit (0 to 255)\n", 0});
    return EXIT_USAGE;
  }
  int signals = stop_signals();
  print(STDOUT, (const char *[]){"checkout starting\n", 0});
  if (wait_for_stop(signals, after)) return 0;
  print(STDERR, (const char *[]){"fatal: cannot reach the payment gateway (demo crash)\n", 0});
  return (int)code;
}

static int need_env(int argc, char **argv, char **env) {
  const char *value = argc > 0 ? variable(env, argv[0]) : 0;
  if (value && value[0]) return serve(argc - 1, argv + 1, env, 1);
  print(STDERR, (const char *[]){"fatal: environment variable ", argc > 0 ? argv[0] : "(none)", " is not set\n", 0});
  return 1;
}

/* Every page is written to: memory that is only reserved counts for nothing. */
static int run_out_of_memory(void) {
  for (;;) {
    char *block = reserve(16 << 20);
    if (!block) return 137;
    for (long i = 0; i < 16 << 20; i += 4096) block[i] = 1;
  }
}

static int unknown(const char *command) {
  print(STDERR, (const char *[]){"unknown command: ", command, "\n", 0});
  return EXIT_USAGE;
}

int run(int argc, char **argv, char **env) {
  const char *command = argc > 1 ? argv[1] : "serve";
  if (equal(command, "serve")) return serve(argc - 2, argv + 2, env, 1);
  if (equal(command, "never-ready")) return serve(argc - 2, argv + 2, env, 0);
  if (equal(command, "crash")) return crash(argc - 2, argv + 2);
  if (equal(command, "need-env")) return need_env(argc - 2, argv + 2, env);
  if (equal(command, "oom")) return run_out_of_memory();
  if (equal(command, "exit") && argc == 3 && number(argv[2]) >= 0) return (int)number(argv[2]);
  return unknown(command);
}
