internal import Catalogue

/// What events of one operation used whose parameters name nothing: no ARN, and none of the names of which ARNs are made or that change
/// the actions. Then the record's own list of resources tells all, as `ResourcePool` would find it, and nothing else is looked at.
final class PlainUse {
    private let list: ActionList
    private let shapes: ResourceShapes
    /// Rows for the main action alone tell what it acts on, or nothing does.
    private let isSpecial: Bool
    /// Each list of keys that together name something or change the actions.
    private let keys: [[String]]
    private let isOfEC2: Bool
    private let forms: RequestForms
    /// The form that was looked at last, and whether parameters of it may name something.
    private var last: (form: RequestForm, mayName: Bool)?
    private var buffer: [UInt8] = []

    private static let unknown = ["*"]

    /// Nil for operations that something else has a say in: names that stand under another key, things that are being made, callers that
    /// are their own resource.
    ///
    /// - Parameters:
    ///   - shapes: the ARN patterns of an action.
    ///   - list: the one object of some actions.
    init?(
        _ event: Event, _ mapping: OperationMapping, _ rows: [ResourceTemplates.Row], _ shapes: (String) -> ResourceShapes?,
        _ forms: RequestForms, _ list: ([String]) -> ActionList
    ) {
        guard event.type == CallMapper.usualType, let main = mapping.actions.first,
            !["eks.amazonaws.com", "bedrock-agentcore.amazonaws.com"].contains(event.source), !main.hasPrefix("apigateway:"),
            !ItemRequest.isOne(event),
            main != "iam:PassRole", main != "ec2:CreateTags",
            event.source != "iam.amazonaws.com" || !ResourcePool.selfService.contains(event.name), let shapes = shapes(main),
            !shapes.all.isEmpty
        else { return nil }
        if case .none = mapping.certainty { return nil }
        let isSpecial = rows.contains { $0.action == main }
        let own = rows.filter { $0.action == (isSpecial ? main : nil) }
        if own.contains(where: \.isConstant) { return nil }
        keys = own.map(\.keys) + mapping.parameterRules.flatMap(\.parameters).filter { $0 != "?" }.map { [Self.key($0)] }
        self.isSpecial = isSpecial
        isOfEC2 = event.source == "ec2.amazonaws.com" && !isSpecial
        var actions: [String] = []
        for action in mapping.actions where !actions.contains(action) { actions.append(action) }
        self.list = list(actions)
        self.shapes = shapes
        self.forms = forms
    }

    /// The first key of a path; `path!text` asks for one that is not that text.
    private static func key(_ path: String) -> String {
        RequestParameters.key(path.firstIndex(of: "!").map { String(path[..<$0]) } ?? path)
    }

    /// Nil where the event must be looked at as a whole.
    func used(by event: Event) -> UsedActions? {
        if event.mayHaveARN(in: .requestParameters) { return nil }
        if !keys.isEmpty, mayName(event) { return nil }
        if isOfEC2, EC2Identifiers.mayStand(in: event) { return nil }
        if !isSpecial {
            guard let named = named(by: event) else { return nil }
            if !named.isEmpty { return UsedActions(list: list, resources: named, isUnknown: false) }
        }
        if event.mayHaveARN(in: .responseElements) { return nil }
        return UsedActions(list: list, resources: Self.unknown, isUnknown: false)
    }

    /// What the record's own list names that the action acts on; nil where a part of it is not told: what it may be is another question.
    private func named(by event: Event) -> [String]? {
        buffer.removeAll(keepingCapacity: true)
        event.appendTexts("[].ARN", in: .resources, to: &buffer)
        if buffer.isEmpty { event.appendTexts("[].arn", in: .resources, to: &buffer) }
        if buffer.isEmpty { return [] }
        return buffer.withUnsafeBufferPointer { bytes in
            var found: [(arn: String, types: [Int])] = []
            var start = 0
            while start < bytes.count, let end = bytes[start...].firstIndex(of: 0xFF) {
                let arn = UnsafeBufferPointer(rebasing: bytes[start..<end])
                start = end + 1
                if ResourceShapes.isOpen(arn) { return nil }
                let types = shapes.meant(by: arn)
                if !types.isEmpty { found.append((String(decoding: arn, as: UTF8.self), types)) }
            }
            if found.count < 2 { return found.map(\.arn) }
            var named: [String] = []
            for type in shapes.all.indices {
                for (arn, types) in found where types.contains(type) && !named.contains(arn) { named.append(arn) }
            }
            return Array(named.prefix(ResourcePool.most))
        }
    }

    private func mayName(_ event: Event) -> Bool {
        let form = forms.form(of: event, like: last?.form)
        if let last, last.form === form { return last.mayName }
        let known = form.keys
        // An object of its own around the parameters is for `RequestParameters` to open.
        let mayName =
            known.count == 1 && known.contains { $0.hasSuffix("Request") }
            || keys.contains { keys in keys.allSatisfy { RequestParameters.hasKey($0, in: known) } }
        last = (form, mayName)
        return mayName
    }
}
