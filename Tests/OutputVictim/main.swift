import Output

// Builds two sections in turn into the folder that is the only argument, until it is killed.
// Every file of a section holds its letter, so that a mixture would show.
if let folder = CommandLine.arguments.dropFirst().first {
  while true {
    for letter in ["a", "b"] {
      let session = try OutputSession.open(OutputPlan(folder: folder))
      for number in 0..<20 {
        try session.write(
          Array(repeatElement(letter.utf8, count: 300).joined()),
          to: "\(letter)\(number % 4)/\(number)/index.html")
      }
      _ = try session.exchange()
    }
  }
}
