internal import Activity
internal import Catalogue
internal import Documents
internal import Shell
package import Transcripts

extension AskReader {
    /// What Kiro's specifications ask, one answer a feature: the tasks in their words; actions and resources only where they are written
    /// out, as actions, commands or ARNs between backticks. Prose allows nothing.
    package func specifications(_ specs: [KiroSpec]) -> [DerivedAsk] {
        var order: [String] = []
        var features: [String: [KiroSpec]] = [:]
        for spec in specs {
            let folder = spec.location.file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
                separator: "/")
            if features[folder] == nil { order.append(folder) }
            features[folder, default: []].append(spec)
        }
        return order.compactMap { features[$0].flatMap(ask) }
    }

    private static let shownTasks = 10

    private func ask(_ specs: [KiroSpec]) -> DerivedAsk? {
        let asking = specs.filter { $0.part != .design }
        guard let first = asking.first(where: { $0.part == .tasks }) ?? asking.first else { return nil }
        var ask = DerivedAsk(.specification, name: first.feature, location: first.location)
        let items = first.items.map(\.text)
        if !items.isEmpty {
            ask.task =
                items.prefix(Self.shownTasks).joined(separator: "; ")
                + (items.count > Self.shownTasks ? "; and \(items.count - Self.shownTasks) more" : "")
        }
        ask.speaksOfRemoving = asking.contains { $0.speaksOfRemoving }
        var parts = AskedParts()
        // Of one line: `DeleteTable` is asked on what stands beside it.
        for line in asking.flatMap(\.code) {
            let resources = line.filter { $0.hasPrefix("arn:") }
            for text in line {
                if text.contains(":"), let action = catalogue.action(named: text) {
                    parts.add([action.fullName], resources.isEmpty ? ["*"] : resources)
                } else if text.contains(" ") {
                    for operation in CloudCommands.operations(of: text, catalogue: catalogue) {
                        for call in operation.calls(by: mapper) { parts.add([call.action], call.resources.map(\.arn)) }
                    }
                }
            }
        }
        ask.parts = parts.parts
        return ask
    }
}
