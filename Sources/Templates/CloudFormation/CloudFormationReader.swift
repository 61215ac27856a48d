import Documents
import PolicyLanguage

/// Finds the policies of a CloudFormation template.
struct CloudFormationReader {
    let template: CloudFormationTemplate
    private(set) var contents = TemplateContents(form: .cloudFormation)
    private var spent = 0
    private var seen: Set<String> = []
    private var noted: Set<Gap> = []
    /// What was passed over: loops over resources, and resources of which some variants were not judged. One gap a file tells of each.
    private var unread: (loops: [Location], variants: [(name: String, location: Location)]) = ([], [])

    /// A policy that a resource holds, before it is known to be readable.
    struct Candidate {
        let kind: PolicyKind
        let document: Resolved
        let name: String
        var isWrittenByAWS = false
    }

    /// What all references of a template may stand for together: beyond, something is wrong with it.
    private var budget: Int { 64 << 20 + 64 * template.root.sourceRange.count }

    init(template: CloudFormationTemplate) {
        self.template = template
    }

    mutating func read() -> TemplateContents {
        let globals = ServerlessGlobals(template.root)
        for member in template.root.entries("Resources") {
            let name = member.name
            if name.hasPrefix("Fn::") {
                unread.loops.append(member.key.location)
                continue
            }
            guard let type = member.value["Type"]?.string else { continue }
            read(Entry(name: name, type: type, value: globals.completed(member.value, type: type)))
        }
        if let made = globals.implicitAPI(beside: template.root["Resources"]) {
            read(Entry(name: made.name, type: made.type, value: made.value))
        }
        noteUnread()
        // Parts of one resource are read kind by kind; the reader of a report goes through the file.
        contents.policies = contents.policies.enumerated().sorted { one, other in
            let (left, right) = (one.element.value.sourceRange.lowerBound, other.element.value.sourceRange.lowerBound)
            return left != right ? left < right : one.offset < other.offset
        }.map(\.element)
        return contents
    }

    private mutating func noteUnread() {
        if let first = unread.loops.first {
            let count = unread.loops.count
            note(
                Gap(
                    .model, "`Fn::ForEach` makes resources that were not read" + (count > 1 ? ", in \(count) places" : ""),
                    at: first,
                    help: "check the processed template"))
        }
        let names = unread.variants.reduce(into: [String]()) { if !$0.contains($1.name) { $0.append($1.name) } }
        if let first = unread.variants.first {
            let most = ConditionSpace.maximumVariants
            note(
                Gap(
                    .model,
                    "more than \(most) variants of \(Phrase.list(names.map { code($0) }, limit: 3)): the others were not judged",
                    at: first.location, help: "settle conditions with --parameter"))
        }
    }

    /// One resource.
    struct Entry {
        let name: String
        let type: String
        let value: JSONValue

        var properties: JSONValue? { value["Properties"] }
        var resource: TemplateResource { TemplateResource(type: type, name: name, location: value.location) }
    }

    private mutating func read(_ entry: Entry) {
        if let places = PolicyPlaces.places(of: entry.type) {
            for place in places { read(place, of: entry) }
        }
        switch entry.type {
        case "AWS::Organizations::Policy": readOrganizationPolicy(entry)
        case "AWS::Lambda::Permission", "AWS::Lambda::LayerVersionPermission", "AWS::Events::EventBusPolicy": readPermission(entry)
        case "AWS::CloudFormation::Stack", "AWS::CloudFormation::StackSet", "AWS::Serverless::Application": readNestedStack(entry)
        case "AWS::Serverless::Function", "AWS::Serverless::StateMachine":
            readServerlessPolicies(entry)
            readServerlessEvents(entry)
            readFunctionURL(entry)
        case "AWS::Lambda::Url": readFunctionURL(entry)
        case "AWS::Serverless::Connector": readConnector(entry)
        default: if PolicyPlaces.places(of: entry.type) == nil { readUnlisted(entry) }
        }
        if entry.type.hasSuffix("::MODULE") {
            note(Gap(.input, "a module is not read", at: entry.value.location, help: "check the processed template"))
        }
        readAttachments(entry)
        for gap in misspelt(entry) { note(gap) }
        readConnectors(entry)
        readSuppressions(entry)
    }

    /// The policies at one place of a resource. Each element of a list is read on its own, so that the conditions of one policy do not
    /// multiply those of another.
    private mutating func read(_ place: PolicyPlaces.Place, of entry: Entry) {
        guard let properties = entry.properties else { return }
        let path = place.path
        if path.count >= 2, path[1] == "[]", let list = properties[path[0]], list.kind == .array {
            for (index, element) in list.elements.enumerated() {
                for variant in variants(of: element, in: entry) {
                    collect(variant.value, path.dropFirst(2), place.kind, entry, index, variant)
                }
            }
        } else if let value = properties[path[0]] {
            for variant in variants(of: value, in: entry) {
                collect(variant.value, path.dropFirst(), place.kind, entry, nil, variant)
            }
        }
    }

    /// Walks what is left of a path.
    private mutating func collect(
        _ value: Resolved, _ path: ArraySlice<String>, _ kind: PolicyKind, _ entry: Entry, _ index: Int?, _ variant: Variant,
        name: OpenText? = nil
    ) {
        guard let step = path.first else {
            var document = value
            // SAM's statements of an API's policy are a list without a document around it.
            if entry.type == "AWS::Serverless::Api" { document = Self.document(of: value) }
            let suffix = name.map { "/\($0.string)" } ?? index.map { "/\($0)" } ?? ""
            return add(Candidate(kind: kind, document: document, name: entry.name + suffix), of: entry, variant)
        }
        if step == "[]" {
            for (index, element) in value.elements.enumerated() { collect(element, path.dropFirst(), kind, entry, index, variant) }
        } else if let inner = value[step] {
            collect(inner, path.dropFirst(), kind, entry, index, variant, name: value["PolicyName"]?.text)
        } else if let text = value.text, !text.isKnown {
            add(Candidate(kind: kind, document: value, name: entry.name), of: entry, variant)
        }
    }

    /// Statements as the document that they imply.
    static func document(of statements: Resolved) -> Resolved {
        .object([("Version", .text("2012-10-17", at: statements.span)), ("Statement", statements)], at: statements.span)
    }

    /// A value with its functions carried out under one choice of what conditions rest on.
    struct Variant {
        let value: Resolved
        let assumptions: [FoundPolicy.Assumption]
        var resolver: Resolver
    }

    /// A value in each variant that its conditions make.
    mutating func variants(of value: JSONValue, in entry: Entry) -> [Variant] {
        let own = entry.value["Condition"]?.string
        let used = ConditionSpace.names(in: value)
        let names = own.map { used.union([$0]) } ?? used
        var space = ConditionSpace(template)
        let (choices, isCut) = space.variants(of: names)
        spent += 16 * space.cost + value.sourceRange.count
        if isCut { unread.variants.append((entry.name, value.location)) }
        var variants: [Variant] = []
        for choice in choices {
            guard spent < budget else {
                note(
                    Gap(
                        .input, "references that expand to more than \(budget) bytes: the rest was not read",
                        at: template.root.location))
                break
            }
            var resolver = Resolver(template: template, assumptions: choice, limit: budget - spent)
            if let own, resolver.holds(own) == false { continue }
            do throws(InputError) {
                let resolved = try resolver.resolve(value)
                let assumed = names.sorted().compactMap { name in
                    resolver.holds(name).map { FoundPolicy.Assumption(condition: name, holds: $0) }
                }
                variants.append(Variant(value: resolved, assumptions: assumed, resolver: resolver))
            } catch {
                note(Gap(error))
            }
            for gap in resolver.gaps { note(gap) }
            spent += resolver.cost
        }
        return variants
    }

    /// Whom the policies of a resource bind: the resource itself, or those that it names.
    mutating func holders(of entry: Entry, _ variant: Variant) -> [Holder] {
        var resolver = variant.resolver
        defer { spent += resolver.cost - variant.resolver.cost }
        do throws(InputError) {
            return try Self.holders(of: entry, &resolver)
        } catch {
            note(Gap(error))
            return []
        }
    }

    private static func holders(of entry: Entry, _ resolver: inout Resolver) throws(InputError) -> [Holder] {
        if entry.type.hasPrefix("AWS::Serverless::") { return [Holder(.role, "{\(entry.name)Role}")] }
        let own: [String: Holder.Kind] = [
            "AWS::IAM::Role": .role, "AWS::IAM::User": .user, "AWS::IAM::Group": .group, "AWS::SSO::PermissionSet": .permissionSet,
        ]
        if let kind = own[entry.type] {
            let name = try ResourceNames.reference(entry.name, entry.value, &resolver, entry.value.sourceRange)
            return [Holder(kind, name.string)]
        }
        guard entry.type.hasPrefix("AWS::IAM::") || entry.type.hasPrefix("AWS::Organizations::") else { return [] }
        let lists: [(property: String, kind: Holder.Kind)] = [
            ("Roles", .role), ("Users", .user), ("Groups", .group), ("RoleName", .role), ("UserName", .user), ("GroupName", .group),
            ("TargetIds", .target),
        ]
        var found: [Holder] = []
        for (property, kind) in lists {
            guard let value = entry.properties?[property] else { continue }
            for element in try resolver.resolve(value).elements {
                if let text = element.text { found.append(Holder(kind, text.string)) }
            }
        }
        return found
    }

    mutating func note(_ gap: Gap) {
        if noted.insert(gap).inserted { contents.gaps.append(gap) }
    }

    mutating func add(_ candidate: Candidate, of entry: Entry, _ variant: Variant) {
        let source = template.root.source
        var document = candidate.document
        do throws(InputError) {
            if case .text(let text) = document {
                if let part = text.free.first, part.range.count == text.bytes.count {
                    return note(
                        Gap(
                            .evidence, "the policy that \(part.meaning) stands for is not in the template",
                            at: source.location(text.span),
                            help: "give it as a file of its own"))
                }
                let embedded = try JSONDocument.parse(embeddedIn: document.document(of: source).root).root
                return keep(embedded, candidate, entry, variant)
            }
            var gaps: [Gap] = []
            document = PolicyShape.fix(document, gaps: &gaps, in: source)
            for gap in gaps { note(gap) }
            if case .nothing = document { return }
            keep(document.document(of: source).root, candidate, entry, variant)
        } catch {
            note(Gap(error))
        }
    }

    private mutating func keep(_ value: JSONValue, _ candidate: Candidate, _ entry: Entry, _ variant: Variant) {
        guard seen.insert("\(candidate.kind.rawValue) \(candidate.name) \(value.text)").inserted else { return }
        var policy = FoundPolicy(
            kind: candidate.kind, value: value, name: candidate.name, resource: entry.resource,
            holders: holders(of: entry, variant),
            assumptions: variant.assumptions)
        policy.isWrittenByAWS = candidate.isWrittenByAWS
        contents.policies.append(policy)
    }

    mutating func attach(_ attachment: DeclaredAttachment) {
        let key = "\(attachment.holder.name) \(attachment.policy) \(attachment.isBoundary)"
        if seen.insert(key).inserted { contents.attachments.append(attachment) }
    }

    mutating func suppress(_ suppression: DeclaredSuppression) { contents.suppressions.append(suppression) }

    mutating func include(_ other: TemplateContents) { contents.add(other) }
}
