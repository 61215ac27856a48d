internal import Documents
internal import Findings
internal import Templates

extension NewAccessFinder {
    /// Policies of elsewhere that a holder newly has, and boundaries that it no longer has: what they hold is not in the file, so that
    /// the attachment itself is what is new.
    mutating func compareAttachments(_ new: TemplateContents) {
        let before = Set(oldAttachments.map(Key.init))
        for attachment in new.attachments where !attachment.isBoundary && !before.contains(Key(attachment)) {
            report(
                "newly attaches \(code(attachment.policy)) to the \(Self.name(attachment.holder))", at: attachment.location,
                attachment)
        }
        let now = Set(new.attachments.map(Key.init))
        let holders = Set(new.attachments.map(\.holder) + new.policies.flatMap(\.holders))
        for attachment in oldAttachments where attachment.isBoundary && !now.contains(Key(attachment)) {
            guard holders.contains(attachment.holder) else { continue }
            let successor = new.attachments.first { $0.isBoundary && $0.holder == attachment.holder }
            report(
                "the \(Self.name(attachment.holder)) is no longer bounded by \(code(attachment.policy))",
                at: successor?.location ?? Location(file: attachment.location.file, line: 1), attachment)
        }
    }

    private struct Key: Hashable {
        package let holder: Holder
        package let policy: String
        let isBoundary: Bool

        package init(_ attachment: DeclaredAttachment) {
            holder = attachment.holder
            policy = attachment.policy
            isBoundary = attachment.isBoundary
        }
    }

    private static func name(_ holder: Holder) -> String { "\(holder.kind.rawValue) \(code(holder.resource))" }

    private mutating func report(_ message: String, at place: Location, _ attachment: DeclaredAttachment) {
        add(message, at: place, nil, attachment.isFree ? .medium : .high, value: attachment.policy)
    }
}
