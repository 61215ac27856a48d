package import Intake
public import Wraps

/// How many events were read from records of one form and grade.
public struct RecordCount: Sendable, Equatable {
    public var kind: RecordKind
    public var events: Int

    /// Of an input, the grade that keeps most first.
    package static func all(of input: InputEvidence) -> [RecordCount] {
        input.recordKinds.map { RecordCount(kind: $0.kind, events: $0.events) }
    }
}
