import Diagnostics
import Glibc

// Judges the guard on the corpus that scripts/guard_figures wrote: scripts/guard-figures runs it.
guard let path = CommandLine.arguments.dropFirst().first, let corpus = Corpus(path: path),
  let day = CivilDate(year: 2026, month: 11, day: 21)
else {
  print("usage: GuardFigures CORPUS [MISTAKES OF EACH KIND TO SHOW]")
  exit(64)
}
var figures = Figures(
  remarksOfEach: CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 0)
for school in corpus.schools { figures.judge(school, on: day) }
print(figures.report)
