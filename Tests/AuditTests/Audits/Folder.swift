import Intake
import TestSupport

@testable import Audit
@testable import Changes

extension Folder {
    /// The audit of what the folder holds.
    func audit(_ configuration: Configuration = Configuration()) -> AuditReport {
        Auditor.run(InputEvidence(reading: [path]), configuration: configuration)
    }
}

extension IncidentFixture {
    /// The audit of the fixture, without some of its files.
    func audit(without missing: Set<File> = [], configuration: Configuration = Configuration()) throws -> AuditReport {
        let folder = try Folder()
        for (file, text) in files where !missing.contains(file) { try folder.write(file.rawValue, text) }
        return folder.audit(configuration)
    }
}
