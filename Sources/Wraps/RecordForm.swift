/// The form in which a record was kept.
public enum RecordForm: String, Sendable, CaseIterable {
    /// CloudTrail's own text, whatever wraps it.
    case cloudTrail = "CloudTrail"
    case ocsf = "OCSF"
    /// The Elastic Common Schema.
    case ecs = "ECS"
    /// Google's Unified Data Model.
    case udm = "UDM"
    case panther = "Panther"
    /// Columns of a table: Athena, CloudTrail Lake, the console's download, Sentinel.
    case table
    /// Fields that a search or a pipeline has chosen.
    case fields = "chosen fields"
}

/// In which form a record was kept, and how much of it is left there.
public struct RecordKind: Hashable, Sendable, Comparable {
    public let form: RecordForm
    public let grade: RecordGrade

    public init(_ form: RecordForm, _ grade: RecordGrade) { (self.form, self.grade) = (form, grade) }

    /// What nearly every record is.
    package static let usual = RecordKind(.cloudTrail, .exact)

    /// A record whose caller is printed as a table's struct.
    package static let printed = RecordKind(.table, .recased)

    public static func < (left: RecordKind, right: RecordKind) -> Bool {
        (left.grade, left.form.rawValue) < (right.grade, right.form.rawValue)
    }

    /// As a record that was put together again tells it.
    package var mark: String { "\(grade.rawValue) \(form.rawValue)" }

    package init?(mark: String) {
        let parts = mark.split(separator: " ", maxSplits: 1).map(String.init)
        guard let grade = parts.first.flatMap(RecordGrade.init) else { return nil }
        self.init(parts.count > 1 ? RecordForm(rawValue: parts[1]) ?? .fields : .fields, grade)
    }
}
