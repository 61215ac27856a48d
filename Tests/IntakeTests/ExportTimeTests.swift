import Documents
import Testing

@testable import Intake

@Suite struct ExportTimeTests {
    @Test(arguments: [
        ("iam/authorization-details-111122223333@2026-02-02T07-54-02Z.json", "2026-02-02T07:54:02Z"),
        ("20260202T075402Z/account.json", "2026-02-02T07:54:02Z"),
        ("2026-02-02_07-54-02/roles/account.json.gz", "2026-02-02T07:54:02Z"),
        ("old@2025-01-01T00:00:00Z/new@2026-02-02T07:54:02Z.json", "2026-02-02T07:54:02Z"),
    ])
    func theNameTells(path: String, time: String) {
        #expect(ExportTime.time(in: path) == Instant(iso: time))
        #expect(!ExportTime.stem(of: path).contains("54"))
    }

    @Test(arguments: [
        "authorization-details-111122223333.json", "account-2026-13-40T99-99-99Z.json", "1234567890123456.json", "v20260202.json",
        "0001-01-01T00-00-00Z.json",
    ])
    func otherNamesTellNothing(path: String) { #expect(ExportTime.time(in: path) == nil) }
}
