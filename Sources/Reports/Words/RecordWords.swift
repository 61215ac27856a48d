import Activity
import Audit
import Documents
internal import Wraps

/// What is said of the forms in which records were kept.
enum RecordWords {
    /// One line where any of them has lost something; nil where all are as CloudTrail wrote them.
    static func line(_ records: [RecordCount]) -> String? {
        guard records.contains(where: { !$0.kind.grade.keepsAbsence }) else { return nil }
        let parts = records.map { record in
            let events = Phrase.count(record.events, "event")
            return record.kind.grade.keepsAbsence
                ? "\(events) as CloudTrail wrote them"
                : "\(events) from \(record.kind.form.rawValue) (\(record.kind.grade.rawValue))"
        }
        return "\(parts.joined(separator: ", ")): what a form does not keep is unknown, and never taken as absent"
    }
}

extension JSONWriter {
    mutating func value(_ records: [RecordCount]) {
        array(records) { json, record in
            json.object { json in
                json.member("form", record.kind.form.rawValue)
                json.member("grade", record.kind.grade.rawValue)
                json.member("events", record.events)
            }
        }
    }
}
