import Documents
import PolicyLanguage

extension TemplateContents {
    /// Takes the placeholders of policies in templates, code and manifests for values that nobody knows, as those of policies on their own
    /// are taken while they are read. What a plan or an account says is what AWS is given: there a placeholder is a fault.
    mutating func takePlaceholders(_ declared: [String]) {
        let surroundings: PlaceholderForms.Surroundings
        switch form {
        case .kubernetes: surroundings = .manifest
        case .cloudFormation, .serverless, .pulumi, .terraformSource: surroundings = .code
        case .policy, .terraformPlan, .terraformState, .accountDetails, .agentSettings, .unknown: return
        }
        var kept: [FoundPolicy] = []
        var known = Set(placeholders)
        for policy in policies {
            let found = Placeholders(policy.value, declared, in: surroundings)
            guard !found.places.isEmpty else {
                kept.append(policy)
                continue
            }
            for place in found.places where known.insert(place).inserted { placeholders.append(place) }
            guard let value = PolicyShape.document(found.resolved, gaps: &gaps, in: policy.value.source) else { continue }
            kept.append(policy.holding(value))
        }
        policies = kept
        let forms = PlaceholderForms(declared: declared, in: surroundings)
        attachments = attachments.map { attachment in
            Placeholders.opened(attachment.policy, forms).map(attachment.withUnknownPolicy) ?? attachment
        }
    }
}
