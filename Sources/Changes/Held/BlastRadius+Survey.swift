internal import Catalogue
internal import PolicyLanguage
package import Principals
internal import Reach

extension BlastRadius {
    /// Counts what a survey found. `resources` are those that were surveyed, in the survey's order.
    package init(_ survey: HeldSurvey, of resources: [Resource], unknownKinds: [String], environments: EnvironmentTags) {
        var contributions = survey.statements.map { StatementContribution(statement: $0) }
        self.init(unknownKinds: unknownKinds, keys: survey.keys.sorted())
        for (resource, tally) in zip(resources, survey.resources) {
            let isProduction = resource.environment(by: environments) == .production
            count(tally, in: isProduction ? \.production : \.elsewhere)
            for number in tally.destroyedBy { contributions[number].destroyable += 1 }
            for number in tally.alteredBy { contributions[number].alterable += 1 }
            for number in tally.readBy { contributions[number].readable += 1 }
            if tally.destroyedBy.count == 1, let only = tally.destroyedBy.first {
                contributions[only].destroyableOnlyByThis += 1
            }
            if let worst = tally.worst {
                self.resources.append(
                    ReachedResource(
                        arn: resource.arn, isProduction: isProduction, isDestroyable: !tally.destroyedBy.isEmpty,
                        isAlterable: !tally.alteredBy.isEmpty, isReadable: !tally.readBy.isEmpty, harm: worst.candidate.harm?.kind,
                        witness: worst.candidate.action.text, statement: worst.statement.map { survey.statements[$0] }))
            }
        }
        let ranks = Dictionary(uniqueKeysWithValues: zip(resources.map(\.arn), survey.resources.map { $0.worst?.rank ?? 0 }))
        self.resources.sort { left, right in
            let (one, other) = (ranks[left.arn] ?? 0, ranks[right.arn] ?? 0)
            return one == other ? left.arn < right.arn : one > other
        }
        statements = contributions.filter { $0.destroyable + $0.alterable + $0.readable > 0 }.sorted { left, right in
            let one = [left.destroyable, left.destroyableOnlyByThis, left.alterable, left.readable]
            let other = [right.destroyable, right.destroyableOnlyByThis, right.alterable, right.readable]
            return one == other ? left.statement.location < right.statement.location : other.lexicographicallyPrecedes(one)
        }
    }

    private mutating func count(_ tally: HeldSurvey.ResourceTally, in place: WritableKeyPath<BlastRadius, ReachCounts>) {
        self[keyPath: place].inventoried += 1
        if !tally.destroyedBy.isEmpty { self[keyPath: place].destroyable += 1 }
        if !tally.alteredBy.isEmpty { self[keyPath: place].alterable += 1 }
        if !tally.readBy.isEmpty { self[keyPath: place].readable += 1 }
        let isTouched = !tally.destroyedBy.isEmpty || !tally.alteredBy.isEmpty || !tally.readBy.isEmpty
        if !isTouched, tally.isOpen { self[keyPath: place].depends += 1 }
    }
}
