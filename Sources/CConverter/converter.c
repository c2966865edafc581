#define _GNU_SOURCE
#include "CConverter.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

// What the child needs is opened before it: between fork and exec only what is safe in a signal handler may be called,
// for another thread may have held any lock.
struct preparation {
  int input, output, silence, failure;
  rlim_t seconds, memory;
};

static void limit(int what, rlim_t amount) {
  struct rlimit both = {amount, amount};
  setrlimit(what, &both);
}

static void close_others(void) {
#ifdef SYS_close_range
  if (syscall(SYS_close_range, 4u, ~0u, 0u) == 0) return;
#endif
  for (int descriptor = 4; descriptor < 1024; descriptor++) close(descriptor);
}

// Moves a descriptor to a number above those that it is to be copied to.
static int above(int descriptor) { return fcntl(descriptor, F_DUPFD_CLOEXEC, 10); }

__attribute__((noreturn)) static void become(const struct preparation *given, const char *path,
                                             char *const arguments[], char *const environment[]) {
  int input = above(given->input), output = above(given->output), silence = above(given->silence),
      failure = above(given->failure);
  sigset_t none;
  sigemptyset(&none);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigprocmask(SIG_SETMASK, &none, NULL);
  int ready = setpgid(0, 0) == 0 && dup2(input, 0) == 0 && dup2(output, 1) == 1 && dup2(silence, 2) == 2 &&
              dup3(failure, 3, O_CLOEXEC) == 3 && chdir("/") == 0;
  if (ready) {
    close_others();
    limit(RLIMIT_CPU, given->seconds);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_AS, given->memory);
    execve(path, arguments, environment);
  }
  int reason = errno;
  ssize_t written = write(ready ? 3 : failure, &reason, sizeof reason);
  (void)written;
  _exit(127);
}

// The bytes as a file in memory that nobody can change.
static int sealed(const char *bytes, size_t size) {
  int file = memfd_create("input", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (file < 0) return -1;
  while (size > 0) {
    ssize_t count = write(file, bytes, size);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) {
      close(file);
      return -1;
    }
    bytes += count;
    size -= (size_t)count;
  }
  fcntl(file, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL);
  lseek(file, 0, SEEK_SET);
  return file;
}

static long long milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

// Reads until the end of the output, the limit or the time.
static enum converter_end collect(int descriptor, long long deadline, size_t most, struct converter_result *result) {
  size_t room = 0;
  for (;;) {
    long long left = deadline - milliseconds();
    struct pollfd wanted = {descriptor, POLLIN, 0};
    int ready = left > 0 ? poll(&wanted, 1, (int)left) : 0;
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) return converter_late;
    if (room - result->length < 65536) {
      room = room * 2 + 65536;
      char *larger = realloc(result->output, room);
      if (!larger) return converter_long;
      result->output = larger;
    }
    ssize_t count = read(descriptor, result->output + result->length, 65536);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return converter_exited;
    result->length += (size_t)count;
    if (result->length > most) return converter_long;
  }
}

// Waits for the end of the program without taking its status: as long as it is there, its group's number is its own.
static int ends_before(pid_t program, long long deadline) {
  for (;;) {
    siginfo_t information;
    memset(&information, 0, sizeof information);
    if (waitid(P_PID, (id_t)program, &information, WEXITED | WNOHANG | WNOWAIT) < 0 && errno != EINTR) return 1;
    if (information.si_pid == program) return 1;
    if (milliseconds() >= deadline) return 0;
    poll(NULL, 0, 1);
  }
}

static void finish(pid_t program, struct converter_result *result) {
  kill(-program, SIGKILL);
  kill(program, SIGKILL);
  int status = 0;
  while (waitpid(program, &status, 0) < 0 && errno == EINTR) continue;
  if (result->end != converter_exited) return;
  if (WIFSIGNALED(status)) result->end = converter_signalled;
  result->status = WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
}

static void supervise(pid_t program, int output, int failure, unsigned seconds, size_t limit,
                      struct converter_result *result) {
  long long deadline = milliseconds() + (long long)seconds * 1000;
  ssize_t count;
  int reason = 0;
  while ((count = read(failure, &reason, sizeof reason)) < 0 && errno == EINTR) continue;
  if (count == (ssize_t)sizeof reason) {
    result->end = converter_not_started;
  } else {
    result->end = collect(output, deadline, limit, result);
    if (result->end == converter_exited && !ends_before(program, deadline)) result->end = converter_late;
  }
  finish(program, result);
  if (result->end == converter_not_started) result->status = reason;
}

struct converter_result converter_run(const char *path, char *const arguments[], char *const environment[],
                                      const void *input, size_t size, size_t limit, unsigned seconds, size_t memory) {
  struct converter_result result = {converter_not_started, 0, NULL, 0};
  int output[2] = {-1, -1}, failure[2] = {-1, -1};
  struct preparation given = {sealed(input, size), -1, open("/dev/null", O_WRONLY | O_CLOEXEC), -1, seconds, memory};
  pid_t program = -1;
  if (given.input >= 0 && given.silence >= 0 && pipe2(output, O_CLOEXEC) == 0 && pipe2(failure, O_CLOEXEC) == 0) {
    given.output = output[1];
    given.failure = failure[1];
    program = fork();
    if (program == 0) become(&given, path, arguments, environment);
  }
  result.status = errno;
  int ours[] = {given.input, given.silence, output[1], failure[1]};
  for (size_t index = 0; index < sizeof ours / sizeof *ours; index++)
    if (ours[index] >= 0) close(ours[index]);
  if (program > 0) {
    setpgid(program, program);
    supervise(program, output[0], failure[0], seconds, limit, &result);
  }
  if (output[0] >= 0) close(output[0]);
  if (failure[0] >= 0) close(failure[0]);
  return result;
}
