package import Authorization
internal import Catalogue
package import Documents
internal import PolicyLanguage
package import Principals

/// The names that questions use, held against what exists: one that does not is refused with the nearest real one.
package struct Names {
    private let directory: Directory
    private let past: InputAtMoment?

    package init(_ directory: Directory) { (self.directory, past) = (directory, nil) }

    /// The names of the moment that is asked about.
    package init(_ input: InputAtMoment) { (directory, past) = (input.directory, input) }

    /// Every user and role of the input, by ARN.
    private var arns: [String] {
        directory.accounts.flatMap { account in account.users.map(\.facts.arn) + account.roles.map(\.facts.arn) }
    }

    // MARK: principals

    /// The ARN of a principal that is given by ARN, by the end of one (`role/deploy`) or by name; a service or `*` as it is.
    ///
    /// - Parameter option: where it was given, for the message.
    /// - Throws: `InputError` where the input has none such, or several.
    package func principal(_ text: String, at option: String = "--principal") throws(InputError) -> String {
        if text.hasPrefix("arn:") { return try checked(text, option) }
        if text == "*" || text.contains("."), PrincipalName(text) != nil, !text.contains("/") || text.contains(":") {
            if text == "*" || named(text).isEmpty { return text }
        }
        if text == "root", directory.accounts.count == 1, let account = directory.accounts.first {
            return "arn:\(account.partition):iam::\(account.id):root"
        }
        let found = named(text)
        if found.count == 1 { return found[0] }
        guard found.isEmpty else {
            let list = found.prefix(5).map { "`\($0)`" }.joined(separator: ", ")
            throw InputError(
                "several principals are called `\(text)`", at: Location(file: option), help: "give the whole ARN: \(list)")
        }
        throw unknown(text, option)
    }

    /// Those whose name it is, or whose ARN ends so.
    private func named(_ text: String) -> [String] {
        let exact = arns.filter { arn in
            guard arn.hasSuffix(text) else { return false }
            let before = arn.dropLast(text.count).last
            return before == "/" || before == ":"
        }
        if !exact.isEmpty { return exact }
        // Names of IAM have no case.
        let folded = text.lowercased()
        return arns.filter { $0.split(separator: "/").last?.lowercased() == folded }
    }

    private func checked(_ arn: String, _ option: String) throws(InputError) -> String {
        guard let name = PrincipalName(arn) else {
            throw InputError(
                "`\(arn)` is not a principal", at: Location(file: option),
                help: "give the ARN of a user, role, session or root, or a name")
        }
        if directory.facts(of: name).standing == .absent { throw unknown(arn, option) }
        return arn
    }

    private func unknown(_ text: String, _ option: String) -> InputError {
        if let other = past?.nameThen(of: text) {
            return InputError(
                "the input has no principal `\(text)` at that time", at: Location(file: option),
                help: "it is called `\(other)` then")
        }
        if let moment = past?.momentWithout(text) {
            return InputError(
                "the input has no principal `\(text)` at \(moment)", at: Location(file: option),
                help: "`ambit history \(text)` tells when it was there")
        }
        let last = text.split(separator: "/").last.map(String.init) ?? text
        let whole = SpellingSuggestion.name(to: text, in: arns)
        let byName =
            whole == nil
            ? SpellingSuggestion.name(to: last, in: arns.compactMap { $0.split(separator: "/").last.map(String.init) }) : nil
        let nearest = whole ?? byName.flatMap { name in arns.first { $0.hasSuffix("/\(name)") } }
        return InputError(
            "the input has no principal `\(text)`", at: Location(file: option),
            help: nearest.map { "did you mean `\($0)`?" } ?? "`ambit reach --all` lists every user and role")
    }

    // MARK: actions and resources

    /// Whether an action exists, or for a pattern whether one exists that it matches.
    ///
    /// - Throws: `InputError` where none does.
    package static func check(action: String, at option: String = "--action") throws(InputError) {
        let catalogue = ActionCatalogue.standard
        let isPattern = !Glob(action).isLiteral
        if isPattern ? !catalogue.actionIDs(matching: action).isEmpty : catalogue.actionID(named: action) != nil { return }
        throw InputError(
            isPattern ? "no known action matches `\(action)`" : "AWS has no action `\(action)`", at: Location(file: option),
            help: nearest(to: action).map { "did you mean `\($0)`?" } ?? "write service:Action, such as s3:GetObject")
    }

    /// Whether a global condition key exists, and whether requests can have such a value of it. Keys of services and of identity providers
    /// are taken as they are: more of them exist than are listed.
    ///
    /// - Throws: `InputError` where it does not, or they cannot.
    package static func check(contextKey key: String, value: String, at option: String = "--context") throws(InputError) {
        let catalogue = ActionCatalogue.standard
        guard let facts = catalogue.globalConditionKey(named: key) else {
            guard key.lowercased().hasPrefix("aws:") || !key.contains(":") else { return }
            let meant = SpellingSuggestion.name(to: key, in: catalogue.globalConditionKeys.map(\.name))
            throw InputError(
                "AWS has no condition key `\(key)`", at: Location(file: option),
                help: meant.map { "did you mean `\($0)`?" } ?? "write the whole key, such as aws:SourceIp")
        }
        let (comparison, kind): (Operator.Comparison, String)
        switch facts.type {
        case .ipAddress: (comparison, kind) = (.ipAddress, "an address")
        case .numeric: (comparison, kind) = (.numericEquals, "a number")
        case .date: (comparison, kind) = (.dateEquals, "a time")
        case .bool: (comparison, kind) = (.null, "true or false")
        case .string, .arn: return
        }
        guard case .unreadable = ConditionValue(value, under: comparison, variables: false).form else { return }
        throw InputError(
            "`\(facts.name)` is \(kind), not `\(value)`", at: Location(file: option), help: "no request has such a value")
    }

    /// The same for a question of one action.
    ///
    /// - Throws: `InputError` where there is none, and for a pattern.
    package static func check(oneAction action: String, at option: String = "--action") throws(InputError) {
        try check(action: action, at: option)
        guard Glob(action).isLiteral else {
            let catalogue = ActionCatalogue.standard
            let example = catalogue.actionIDs(matching: action).first.map { ", such as `\(catalogue.name(ofAction: $0))`" } ?? ""
            throw InputError(
                "`\(action)` is a pattern: `ambit who` takes one action", at: Location(file: option),
                help: "give one action\(example); `ambit explain` takes patterns")
        }
    }

    /// Whether a case asks of one action that exists, by a principal and on a resource that could.
    ///
    /// - Throws: `InputError` where it does not.
    package static func check(_ item: Case, at location: Location) throws(InputError) {
        do throws(InputError) {
            let action = item.request.action.text
            guard Glob(action).isLiteral else {
                throw InputError("`\(action)` is a pattern", at: location, help: "a request has one action, such as s3:GetObject")
            }
            try check(action: action)
            try NamedARN.check(principal: item.principal, resource: item.request.resource, owner: item.request.resourceAccount)
        } catch {
            throw InputError("case `\(item.id)`: \(error.reason)", at: location, help: error.help)
        }
    }

    /// Whether the principal of a case that leaves its policies to an input is there.
    ///
    /// - Throws: `InputError` where its account is in the input, and it is not.
    package static func check(principalOf item: Case, in directory: Directory, at location: Location) throws(InputError) {
        guard item.policies == nil, item.moment == nil, let name = PrincipalName(item.principal),
            directory.facts(of: name).standing == .absent
        else { return }
        let error = Names(directory).unknown(item.principal, "")
        throw InputError("case `\(item.id)`: \(error.reason)", at: location, help: error.help)
    }

    /// The action, or the service, that was probably meant.
    package static func nearest(to action: String) -> String? {
        let catalogue = ActionCatalogue.standard
        let parts = action.split(separator: ":", maxSplits: 1).map(String.init)
        let services = catalogue.servicePrefixes.map { String($0) }
        guard let prefix = parts.first,
            let service = services.first(where: { $0 == prefix.lowercased() })
                ?? SpellingSuggestion.name(to: prefix, in: services)
        else { return nil }
        guard parts.count == 2 else {
            // The name without its service, or a service without a name.
            return catalogue.actionID(named: "\(service):\(prefix)").map(catalogue.name(ofAction:)) ?? "\(service):*"
        }
        let names = (catalogue.actionIDs(ofService: service) ?? 0..<0).map(catalogue.name(ofAction:))
        return SpellingSuggestion.name(to: "\(service):\(parts[1])", in: names)
            ?? (service == prefix.lowercased() ? nil : names.first { $0.lowercased() == "\(service):\(parts[1])".lowercased() })
    }

    /// Whether a text is an ARN, a pattern of ARNs, or `*`.
    ///
    /// - Throws: `InputError` where it is none.
    package func check(resource: String, at option: String = "--resource") throws(InputError) {
        if !resource.isEmpty, resource.allSatisfy({ $0 == "*" }) { return }
        let name = ResourceName(resource)
        if resource.hasPrefix("arn:"), name.resource.map({ !$0.isEmpty }) ?? false || resource.contains("*") { return }
        let known =
            directory.inventory.resources.map(\.arn)
            + directory.resourcePolicies.arns + directory.accounts.flatMap { $0.roles.map(\.facts.arn) }
        let nearest =
            known.first { $0.hasSuffix("/\(resource)") || $0.hasSuffix(":\(resource)") }
            ?? SpellingSuggestion.name(to: resource, in: known)
        throw InputError(
            "`\(resource)` is not an ARN", at: Location(file: option),
            help: nearest.map { "did you mean `\($0)`?" }
                ?? "write arn:aws:s3:::bucket, or `*` for an action that acts on no resource")
    }
}
