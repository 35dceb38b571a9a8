import Glibc
import NastavnikCommands

exit(Nastavnik.run(Array(CommandLine.arguments.dropFirst()), in: .live()))
