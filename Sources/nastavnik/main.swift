import NastavnikCommands

#if canImport(Glibc)
  import Glibc
#endif

exit(Nastavnik.run(Array(CommandLine.arguments.dropFirst())))
