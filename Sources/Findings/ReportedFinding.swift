package import Documents

/// What suppressions, baselines, thresholds and fingerprints ask of a finding, whatever kind of check made it.
package protocol ReportedFinding: Sendable {
    /// The rule's id.
    var rule: String { get }
    var level: Level { get }
    /// The statement that it is about, where it is about one that has a `Sid`.
    var sid: String? { get }
    /// The offending value as written, shortened.
    var value: String { get }
    var location: Location { get }
    /// The principals and resources that it is about, by ARN or by the name that a template has for them.
    var subjects: [String] { get }
    /// Tells the finding apart from one run to another.
    var fingerprint: String { get }
    /// What tells it apart within its rule and file; no position.
    var identityParts: [String] { get }
    /// What `Fingerprint.marked` adds; nil until then.
    var mark: Fingerprint.Mark? { get set }
}

extension ReportedFinding {
    package var subjects: [String] { [] }

    /// Tells the finding apart from one run to another; empty until `Fingerprint.marked` marked it. Cost: a digest.
    package var fingerprint: String { mark.map { Fingerprint.text(of: self, $0) } ?? "" }
}
