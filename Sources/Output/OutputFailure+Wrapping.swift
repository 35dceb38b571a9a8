import Platform

/// Runs calls to the system and says, when one fails, what they were for.
///
/// - Throws: `output.failed` with the summary and what the system answered.
func explaining<Value: ~Copyable>(
  _ summary: @autoclosure () -> String,
  _ calls: () throws(SystemFailure) -> Value
) throws(OutputFailure) -> Value {
  do {
    return try calls()
  } catch {
    throw OutputFailure(summary(), because: error)
  }
}
