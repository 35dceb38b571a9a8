/// What a template may print of one kind of page or part: a closed list of named values.
///
/// A view is a plain struct that declares its fields once; nothing is found by reflection, so a
/// property that is not declared cannot be printed.
///
/// ```swift
/// struct MentorRow: TemplateView {
///   let name: String
///   let bio: HTMLFragment?
///   let subjects: [String]
///   let photo: PictureView?
///
///   static let fields: Fields<Self> = [
///     .text("name") { $0.name },
///     .markup("bio") { $0.bio },
///     .texts("subjects") { $0.subjects },
///     .view("photo") { $0.photo },
///   ]
/// }
/// ```
///
/// A view may hold views of its own type (a menu in a menu): the fields of a child are asked for
/// only when a template enters it.
package protocol TemplateView: Sendable {
  /// The fields by the names that templates use, a stored `static let` in each type.
  ///
  /// Names are `snake_case`, differ from each other, hold no dot and are not `page`, which is
  /// reserved for the view of the whole page.
  static var fields: Fields<Self> { get }
}
