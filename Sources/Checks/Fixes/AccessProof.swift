internal import Documents
internal import Lint
internal import PolicyLanguage
internal import Reach
internal import Templates

/// Whether a change of a file's text leaves every policy in it with exactly the access that it had.
struct AccessProof {
    let reader: TemplateReader

    /// Why the access of the two texts was not proved to be the same; nil where it was.
    func fault(from old: SourceText, to new: SourceText) -> String? {
        let before: TemplateContents
        let after: TemplateContents
        do throws(InputError) {
            before = try reader.read(old)
            after = try reader.read(new)
        } catch {
            return "the changed text cannot be read: \(error.reason)"
        }
        guard before.form == after.form, before.policies.count == after.policies.count,
            before.attachments.count == after.attachments.count, before.agents.count == after.agents.count,
            before.gaps.count == after.gaps.count
        else { return "the changed text does not hold the same documents" }
        for (one, other) in zip(before.policies, after.policies) {
            guard one.kind == other.kind, one.name == other.name, one.resource?.name == other.resource?.name else {
                return "the changed text does not hold the same documents"
            }
            if one.root.text == other.root.text { continue }
            if let fault = fault(from: one, to: other) { return fault }
        }
        return nil
    }

    private func fault(from one: FoundPolicy, to other: FoundPolicy) -> String? {
        do throws(InputError) {
            let old = try Policy(one.value, kind: one.kind)
            let new = try Policy(other.value, kind: other.kind)
            for comparison in [DocumentComparison.compare(old: old, new: new), DocumentComparison.compare(old: new, new: old)] {
                if let gap = comparison.gaps.first { return gap.reason }
                if let news = comparison.news.first {
                    return "access would not stay as it is: \(NewAccessWords.request(news.region, in: one.kind))"
                }
            }
            return nil
        } catch {
            return "what cannot be read cannot be proved to stay the same: \(error.reason)"
        }
    }
}
