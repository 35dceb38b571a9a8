#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

// What Glibc hides from Swift behind _GNU_SOURCE; declared as in rename(2).
int renameat2(int olddirfd, const char *oldpath, int newdirfd, const char *newpath,
              unsigned int flags);

enum { NASTAVNIK_RENAME_NOREPLACE = 1, NASTAVNIK_RENAME_EXCHANGE = 2 };

// As in pipe(2) and memfd_create(2).
int pipe2(int pipefd[2], int flags);
int memfd_create(const char *name, unsigned int flags);

enum { NASTAVNIK_MFD_CLOEXEC = 1 };

// From Glibc 2.29 and 2.34.
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);

// As in prctl(2), which takes any number of arguments and is closed to Swift for that.
static inline int nastavnik_set_filter(const struct sock_fprog *program) {
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, program, 0, 0);
}

// As in prctl(2): whoever loses its parent below this process becomes its child.
static inline int nastavnik_adopt_orphans(void) {
  return prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
}

// The one set of system calls that a filter knows by number, as in audit.h.
#if defined(__x86_64__)
enum : unsigned { NASTAVNIK_ARCHITECTURE = AUDIT_ARCH_X86_64 };
#elif defined(__aarch64__)
enum : unsigned { NASTAVNIK_ARCHITECTURE = AUDIT_ARCH_AARCH64 };
#else
#error "The numbers of system calls are not known for this processor."
#endif
