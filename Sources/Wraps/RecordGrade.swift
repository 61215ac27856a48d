/// How much of a record the form that it was kept in has kept. The best first.
public enum RecordGrade: String, Sendable, CaseIterable, Comparable {
    /// As CloudTrail wrote it.
    case exact
    /// The values, under names that a table's schema knows: what the schema does not know is lost without a sign.
    case recased = "re-cased"
    /// The values that another schema has a place for (OCSF, ECS).
    case mapped
    /// Who called what, and when: no parameters.
    case listed

    public static func < (left: RecordGrade, right: RecordGrade) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// A field that is missing was missing when CloudTrail wrote the record; in every other grade a missing field is unknown.
    public var keepsAbsence: Bool { self == .exact }
}
