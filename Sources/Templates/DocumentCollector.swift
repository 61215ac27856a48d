import Documents
import PolicyLanguage

/// Puts together what a file of declarations holds: documents as objects, as texts, or as bare lists of statements.
struct DocumentCollector {
    private(set) var contents: TemplateContents

    init(_ form: TemplateContents.Form) {
        contents = TemplateContents(form: form)
    }

    mutating func note(_ gap: Gap) { if !contents.gaps.contains(gap) { contents.gaps.append(gap) } }

    mutating func note(_ fault: FoundFault) { contents.faults.append(fault) }

    mutating func attach(_ value: JSONValue, to holders: [Holder], isBoundary: Bool = false) {
        let text = OpenText(value)
        guard !text.bytes.isEmpty, value.scalarText != nil else { return }
        for holder in holders {
            contents.attachments.append(
                DeclaredAttachment(
                    holder: holder, policy: text.string, isBoundary: isBoundary, location: value.location, isFree: !text.isKnown))
        }
    }

    /// A document at a place; null is none.
    mutating func add(_ value: JSONValue?, _ kind: PolicyKind, _ name: String, _ resource: TemplateResource, holders: [Holder] = [])
    {
        guard let value, value.kind != .null else { return }
        var root = value
        if value.kind == .string {
            let text = OpenText(value)
            if text.bytes.allSatisfy({ $0 <= 0x20 }) { return }
            if let part = text.free.first, part.range.count == text.bytes.count {
                return note(
                    Gap(
                        .evidence, "the policy of `\(name)` is not in the file (\(part.meaning))", at: value.location,
                        help: "give it as a file of its own"))
            }
            do throws(InputError) {
                root = try JSONDocument.parse(embeddedIn: value).root
            } catch {
                return note(Gap(error))
            }
        }
        if root.kind == .array {
            root = CloudFormationReader.document(of: Resolved(root)).document(of: value.source).root
        }
        if !root.freeParts.isEmpty {
            var gaps: [Gap] = []
            let known = PolicyShape.document(Resolved(root), gaps: &gaps, in: value.source)
            for gap in gaps { note(gap) }
            guard let known else { return }
            root = known
        }
        guard root.kind == .object else { return note(Gap(value.error("\(root.kind.rawValue) is not a policy"))) }
        contents.policies.append(FoundPolicy(kind: kind, value: root, name: name, resource: resource, holders: holders))
    }

    /// A text or an object that is a policy, whatever it is called; whether it was one.
    @discardableResult
    mutating func addIfPolicy(_ value: JSONValue, _ name: String, _ resource: TemplateResource, file: String) -> Bool {
        var root = value
        if let text = value.string {
            guard text.contains("Statement"), let inner = try? JSONDocument.parse(embeddedIn: value).root else { return false }
            root = inner
        }
        guard BarePolicy.isPolicy(root), BarePolicy.statements(of: root).contains(where: { $0["Effect"] != nil }) else {
            return false
        }
        add(value, BarePolicy.kind(of: root, file: file), name, resource)
        return true
    }

    mutating func add(_ other: TemplateContents) { contents.add(other) }

    consuming func sorted() -> TemplateContents {
        var sorted = contents
        sorted.policies = contents.policies.enumerated().sorted { one, other in
            let (left, right) = (one.element.value.sourceRange.lowerBound, other.element.value.sourceRange.lowerBound)
            return left != right ? left < right : one.offset < other.offset
        }.map(\.element)
        return sorted
    }
}
