internal import Catalogue
internal import Documents
internal import Findings
internal import PolicyLanguage

extension Rule {
    static let actionNeedsOtherResource = Rule(
        id: "action-needs-other-resource",
        severity: .medium,
        confidence: .medium,
        summary: "an action acts on none of the resources of its statement",
        why: "The action has no effect in the statement: an Allow gives less than was meant, a Deny protects nothing.",
        fix: "Add a resource of the type that the action acts on; for an action that acts on none, `*`.",
        source: AWSDocs.serviceReference,
        fires: [
            .allow(#""Action": ["s3:GetObject", «"s3:ListBucket"»], "Resource": "arn:aws:s3:::b/*""#),
            .allow(#""Action": «"s3:ListAllMyBuckets"», "Resource": "arn:aws:s3:::b""#),
        ],
        quiet: [
            .allow(#""Action": ["s3:GetObject", "s3:ListBucket"], "Resource": ["arn:aws:s3:::b", "arn:aws:s3:::b/*"]"#),
            .allow(#""Action": "ec2:DescribeInstances", "Resource": "*""#),
            .allow(
                #""Action": "states:InvokeHTTPEndpoint", "Resource": "arn:aws:states:eu-west-1:111122223333:stateMachine:x""#),
        ],
        check: .statement(.withResource) { statement, check in
            guard let resources = statement.resources, let actions = statement.actions, !resources.isNegated, !actions.isNegated,
                !resources.items.isEmpty, resources.items.allSatisfy({ $0.arn.isComplete })
            else { return }
            // An Allow that gives something, and a little less than was meant, is soon noticed by whoever misses it.
            let gives = actions.items.contains { action in
                resources.items.contains { action.match.actsOn($0.arn, check.lookup) }
            }
            for action in actions.items where !action.text.isFree && !action.match.ranges.isEmpty {
                // A resource of an unknown type is told of by other rules.
                if resources.items.contains(where: { action.match.actsOn($0.arn, check.lookup) }) {
                    guard statement.effect == .allow, action.match.hasWildcard, !action.match.isWholeService,
                        let other = action.match.needingNoResource
                    else { continue }
                    check.report(
                        action.value,
                        "\(code(action.text.text)) matches \(code(other)) too, which acts on no resource: only `*` matches it",
                        help: "put it in a statement on `*`, or name the actions that are meant", severity: .low,
                        related: [("the resources of the statement", resources.value)])
                    continue
                }
                let types = check.lookup.shapes(ofActions: action.match)
                let name = code(action.text.text)
                if !types.isEmpty {
                    check.report(
                        action.value, "\(name) acts on none of the resources of its statement",
                        help: nearest(of: types, to: resources.items.map(\.arn)),
                        related: [("the resources of the statement", resources.value)])
                } else {
                    check.report(
                        action.value, "\(name) acts on no resource: only `*` matches it", help: "put it in a statement on `*`",
                        severity: statement.effect == .allow && gives ? .low : .medium,
                        related: [("the resources of the statement", resources.value)])
                }
            }
        }
    )

    /// A resource of the statement, changed as little as one of the types is: `arn:aws:s3:::b/*` for `arn:aws:s3:::b`.
    private static func nearest(of types: [ResourceShape], to resources: [ARNText]) -> String? {
        for arn in resources where !arn.isEverything {
            let bare = arn.resource.prefix { $0 != "/" && $0 != ":" }
            let isOpen = arn.resource.hasSuffix("*")
            let marks = arn.resource.contains(":") ? [":", "/"] : ["/", ":"]
            for own in (isOpen ? [] : marks.map { "\(arn.resource)\($0)*" }) + [String(bare)] where own != arn.resource {
                let text = arn.fields.prefix(5).joined(separator: ":") + ":" + own
                let proposed = ARNText(text)
                if own != "*", types.contains(where: { $0.meets(proposed) }) { return "add `\(text)`" }
            }
        }
        let services = Set(resources.map(\.service))
        let type = types.first { $0.fields.count == 6 && services.contains($0.fields[2]) } ?? types.first
        return type.map { "add one like `\($0.format)`" }
    }
}

extension ActionMatch {
    /// The first action that it matches which acts on no resource.
    fileprivate var needingNoResource: String? {
        let catalogue = ActionCatalogue.standard
        return ranges.lazy.flatMap { $0 }.first { catalogue.supportsNoResource($0) }.map { catalogue.name(ofAction: $0) }
    }
}
