// What Glibc hides from Swift behind _GNU_SOURCE; declared as in rename(2).
int renameat2(int olddirfd, const char *oldpath, int newdirfd, const char *newpath,
              unsigned int flags);

enum { NASTAVNIK_RENAME_NOREPLACE = 1, NASTAVNIK_RENAME_EXCHANGE = 2 };
