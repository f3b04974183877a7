import StanceMap
import Testing

struct PartialDateTests {
  @Test(arguments: ["2024", "2024-03", "2024-03-02", "0476", "2024-02-29", "2000-02-29", "9999-12-31"])
  func `a date keeps the precision that it was written with`(text: String) {
    #expect(PartialDate(text)?.description == text)
  }

  @Test(
    arguments: [
      "", "24", "20240302", "2024-3", "2024-03-2", "2024-13", "2024-00", "2024-04-31", "2023-02-29",
      "1900-02-29", "2024-01-00", "0000", "2024-", "-2024", "2024-03-02-01", "2024/03/02", "2024-03-02T10:00",
      "２０２４", "+024", " 2024", "May 2024",
    ])
  func `what no calendar has is no date`(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test(
    arguments: [
      ("2023", "2024", true), ("2024", "2024", false), ("2024-01", "2024", false), ("2024", "2024-12", false),
      ("2024-01", "2024-02", true), ("2024-01-31", "2024-02", true), ("2024-02", "2024-02-29", false),
      ("2024-02", "2024-03-01", true), ("2024-03-01", "2024-03-02", true), ("2025", "2024", false),
    ])
  func `a date is certainly before another if it is so however it is read`(
    early: String,
    late: String,
    isBefore: Bool
  ) throws {
    let (early, late) = (try #require(PartialDate(early)), try #require(PartialDate(late)))
    #expect(early.isCertainlyBefore(late) == isBefore)
  }
}
