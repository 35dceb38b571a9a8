import Diagnostics

extension CorpusProgram {
  /// The form, which who takes part decides.
  var form: String { mentees.contains(where: \.isPupil) ? "teacher_pupil" : "teacher_teacher" }

  /// The record as a file of its own.
  func yaml(on day: CivilDate) -> String {
    var yaml = YAMLText()
    yaml.quoted("title", title)
    yaml.plain("form", form)
    yaml.plain("kinds", [mentees.count > 1 ? "group" : "traditional"])
    yaml.plain("mentors", [mentor.id])
    yaml.plain("mentees", mentees.map(\.id))
    yaml.plain("curator", "curator")
    yaml.quoted("goal", goal)
    yaml.quoted("tasks", tasks)
    yaml.mappings("activities", Array(activities.enumerated())) { yaml, activity in
      yaml.plain("date", start.adding(days: 20 + 15 * activity.offset))
      yaml.quoted("title", activity.element)
    }
    yaml.plain("order", order)
    yaml.plain("approved", start.adding(days: -3))
    yaml.plain("start", start)
    yaml.plain("planned_end", plannedEnd)
    if progress == .extended {
      yaml.mappings("extensions", [plannedEnd.adding(days: -2)]) { yaml, agreed in
        yaml.plain("agreed", agreed)
        yaml.plain("new_end", day.adding(days: 60))
        yaml.plain("by_both", true)
      }
    }
    if progress == .completed || progress == .stopped { writeEnd(into: &yaml) }
    return yaml.text
  }

  private func writeEnd(into yaml: inout YAMLText) {
    yaml.plain("ended", plannedEnd)
    yaml.plain("end_reason", progress == .completed ? "plan_done" : "by_parties")
    yaml.mapping("results") { yaml in
      yaml.block("summary", summary)
      yaml.mappings("indicators", [marks]) { yaml, marks in
        yaml.quoted("title", "Уверенность перед классом")
        yaml.quoted("before", "\(marks.before)")
        yaml.quoted("after", "\(marks.after)")
        yaml.quoted("unit", "баллов")
      }
      if let review, let author = mentees.first {
        yaml.mappings("reviews", [review]) { yaml, review in
          yaml.plain("author", author.id)
          yaml.quoted("text", review)
        }
      }
    }
  }
}
