import Testing

@testable import Catalogue

private let catalogue = ActionCatalogue.standard

@Suite("What an action can ruin")
struct HarmTests {
    @Test("every row of the table is what the lookup says")
    func everyRow() throws {
        let rows = try rows(of: "destructive-actions.tsv")
        #expect(rows.count == 2_015)
        #expect(catalogue.harmfulActions.count == rows.count)
        for row in rows {
            let harm = try #require(catalogue.harm(of: row[0].uppercased()), "\(row[0])")
            #expect(harm.kind.rawValue == row[1])
            #expect(harm.recovery.rawValue == row[2])
            #expect(harm.protection ?? "" == row[3])
            #expect(harm.indirect ?? "" == row[4])
            #expect(catalogue.actionID(named: row[0]) != nil)
        }
    }

    @Test(
        "the table holds every kind in the number that was counted",
        arguments: [
            (HarmKind.destroyData, 286), (.destroyConfig, 277), (.degrade, 349),
            (.unprotect, 371), (.eraseEvidence, 180), (.cutNetwork, 175),
            (.changeIdentity, 254), (.replace, 123),
        ])
    func counts(kind: HarmKind, count: Int) {
        #expect(catalogue.harmfulActions.count { $0.harm.kind == kind } == count)
    }

    @Test("what is not in the table is not classified", arguments: ["s3:GetObject", "s3", "", "nosuch:Delete"])
    func notClassified(action: String) {
        #expect(catalogue.harm(of: action) == nil)
    }
}
