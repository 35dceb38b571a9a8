import Testing

@testable import Site

@Suite("The link of an e-mail address")
struct MailboxTests {
  @Test(arguments: ["a@b.example", "Ivan.Petrov+school@sub.school.example", "a_b-c@d.example"])
  func `is made for an address`(_ email: String) {
    #expect(Wording.mailbox(email) == email)
  }

  @Test(arguments: [
    "", "@", "a@", "@b.example", "a@b", "a@b@c.example", "a b@c.example", "a@b.example?subject=x",
    "school (at) b.example", "почта@школа.рф", "a@b.example\"", "a@b.example\n",
  ])
  func `is left out where the text is no plain address`(_ email: String) {
    #expect(Wording.mailbox(email) == nil)
  }
}
