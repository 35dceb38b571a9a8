#include <spawn.h>

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
