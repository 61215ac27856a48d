package import Catalogue
package import Documents

/// A right-sized policy with its proofs.
package struct TightenReport: Sendable {
    /// What became of one proof.
    package struct Proof: Sendable {
        package let holds: Bool
        /// In one sentence, with numbers.
        package let text: String
        /// What stands against it, or what it takes for granted.
        package let remarks: [String]
    }

    /// Something that is held, that no recorded call needed, and that stays by a rule.
    package struct Kept: Sendable {
        package let actions: [String]
        package let resources: [String]
        package let rule: KeepRule
    }

    /// What goes of one service.
    package struct Removed: Sendable {
        package let service: String
        package let level: AccessLevel
        package let actions: [String]
    }

    package struct Confidence: Sendable {
        package enum Grade: String, Sendable {
            case high, medium, low
        }

        package internal(set) var grade = Grade.low
        /// Days that the logs span, and those on which the principal acted.
        package internal(set) var days = 0
        package internal(set) var activeDays = 0
        package internal(set) var calls = 0
        /// Distinct permissions that calls needed.
        package internal(set) var checks = 0
        package internal(set) var lastNew: Instant?
        /// Of the calls of the last part of the log, how many a policy from the first part would have allowed; nil where there are none.
        package internal(set) var backtest: (allowed: Int, of: Int)?
        /// Services that are held, have data events, and of which the logs hold none.
        package internal(set) var unloggedData: [String] = []
        package internal(set) var reasons: [String] = []
    }

    package let principals: [String]
    package let form: TightenRequest.Form
    package internal(set) var policies: [TightPolicy] = []
    package internal(set) var replay: Proof
    package internal(set) var nothingNew: Proof
    package internal(set) var nothingIdle: Proof
    package internal(set) var kept: [Kept] = []
    package internal(set) var removed: [Removed] = []
    /// Held and new actions by access level.
    package internal(set) var levels: [(level: AccessLevel, before: Int, after: Int)] = []
    package internal(set) var confidence = Confidence()
    /// The steps by which resources were generalised, in words.
    package internal(set) var steps: [String] = []
    package internal(set) var notes: [String] = []
    package internal(set) var gaps: [Gap] = []

    package var isProved: Bool { replay.holds && nothingNew.holds && nothingIdle.holds }
}

extension TightenReport {
    /// The same with more that could not be evaluated.
    package func adding(_ more: [Gap]) -> TightenReport {
        var report = self
        report.gaps = Set(gaps + more).sorted()
        return report
    }
}
