import Testing

@testable import StanceMap

@Suite struct AgreementTableTests {
  private func table(_ counts: Int...) -> AgreementTable {
    AgreementTable(categories: counts.count == 9 ? 3 : 2, counts: counts)
  }

  /// Cohen, "Weighted kappa", Psychological Bulletin 70 (1968), table 1: 200 cases, in proportions
  /// of which the table has two decimals; the unweighted kappa is given as .492.
  @Test func `kappa of Cohen's three diagnoses is as published`() throws {
    let table = table(88, 14, 18, 10, 40, 10, 2, 6, 12)
    #expect(table.share == 0.70)
    #expect(try #require(table.kappa).text(decimals: 3) == "0.492")
  }

  /// Fleiss, Cohen and Everitt, "Large sample standard errors of kappa and weighted kappa",
  /// Psychological Bulletin 72 (1969): 200 cases, kappa .429.
  @Test func `kappa of the three diagnoses of Fleiss, Cohen and Everitt is as published`() throws {
    let table = table(106, 10, 4, 22, 28, 10, 2, 12, 6)
    #expect(try #require(table.kappa).text(decimals: 3) == "0.429")
  }

  @Test func `alpha of a table is that of its units`() throws {
    // The binary example of Krippendorff 2011, as a table.
    #expect(try #require(table(5, 3, 1, 1).alpha).text(decimals: 3) == "0.095")
  }

  @Test func `where both give one and the same value kappa and alpha are not defined`() {
    #expect(table(7, 0, 0, 0).kappa == nil)
    #expect(table(7, 0, 0, 0).alpha == nil)
    #expect(table(7, 0, 0, 0).share == 1)
  }

  @Test func `where each gives another single value kappa is zero`() {
    #expect(table(0, 4, 0, 0).kappa == 0)
  }

  @Test func `without units nothing is defined`() {
    #expect(table(0, 0, 0, 0).share == nil)
    #expect(table(0, 0, 0, 0).kappa == nil)
    #expect(table(0, 0, 0, 0).alpha == nil)
  }

  @Test func `of a single unit only the share is given`() {
    let agreement = NominalAgreement(of: table(0, 1, 0, 0), bootstrap: Bootstrap())
    #expect(agreement.share == .value(0, nil))
    #expect(agreement.kappa == .undefined(.oneUnit))
    #expect(agreement.alpha == .undefined(.oneUnit))
  }

  @Test func `an undefined figure says why`() {
    #expect(NominalAgreement(of: table(0, 0, 0, 0), bootstrap: Bootstrap()).share == .undefined(.noUnits))
    #expect(NominalAgreement(of: table(5, 0, 0, 0), bootstrap: Bootstrap()).kappa == .undefined(.oneValue))
    #expect(MatchAgreement(of: Coverage(), bootstrap: Bootstrap()).f1 == .undefined(.noUnits))
  }

  @Test func `coverage counts what both have a stance on and what only one has`() {
    var table = AgreementTable(ofStances: ())
    table[.support, .oppose] = 3
    table[.mixed, .none] = 2
    table[.none, .support] = 1
    table[.none, .none] = 9
    #expect(table.coverage == Coverage(both: 3, onlyReference: 2, onlyOther: 1))
    #expect(table.whereBothCoded.total == 3)
  }
}
