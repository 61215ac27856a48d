import CStartup
import Catalogue

/// What this build is. The number stands here and nowhere else: the scripts under `packaging` read it from this line.
enum Version {
    static let number = "0.1.0"

    /// The number, the commit where the build knows it, and the facts of AWS with their day.
    static var text: String {
        let commit = String(cString: ambit_commit())
        let stamp = Facts.stamp
        let facts = "\(stamp.name) \(stamp.version), \(stamp.date)"
        return "ambit \(number) (\(commit.isEmpty ? "" : "commit \(commit); ")\(facts))"
    }
}
