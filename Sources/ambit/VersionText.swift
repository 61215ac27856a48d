import Catalogue
import CStartup
import Reports

extension Version {
    /// The number, the commit where the build knows it, and the facts of AWS with their day.
    static var text: String {
        let commit = String(cString: ambit_commit())
        let stamp = Facts.stamp
        let facts = "\(stamp.name) \(stamp.version), \(stamp.date)"
        return "ambit \(number) (\(commit.isEmpty ? "" : "commit \(commit); ")\(facts))"
    }
}
