import Audit
import Changes
import Documents

/// What was read.
enum InputWords {
    /// The folder that all the files are in, with its slash; empty where there is none, or only one file.
    static func folder(of inputs: [InputSummary]) -> String {
        guard let first = inputs.first?.file, inputs.count > 1 else { return "" }
        var shared = first[...]
        for input in inputs.dropFirst() {
            while !input.file.hasPrefix(shared) { shared = shared.dropLast() }
        }
        while let last = shared.last, last != "/" { shared = shared.dropLast() }
        return String(shared)
    }

    /// `2,111 events (325 of the change)`
    static func events(of summary: AuditSummary) -> String {
        let all = Phrase.count(summary.events, "event")
        return "\(all) (\(Phrase.grouped(summary.eventsOfChanges)) of the \(summary.changes == 1 ? "change" : "changes"))"
    }

    /// `12 roles, 1 event`
    static func counts(of input: InputSummary) -> String {
        input.counts.map { "\(Phrase.grouped($0.value)) \($0.value == 1 ? singular($0.name) : $0.name)" }.joined(separator: ", ")
    }

    private static func singular(_ name: String) -> String {
        if name.hasSuffix("ies") { return name.dropLast(3) + "y" }
        return name.hasSuffix("s") ? String(name.dropLast()) : name
    }
}
