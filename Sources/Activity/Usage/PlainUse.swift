internal import Catalogue

/// What events of one operation used that succeeded and whose parameters name nothing: no ARN, and none of the names of which ARNs are
/// made. Then the record's own list of resources tells all, as `ResourcePool` would find it, and nothing else is looked at.
final class PlainUse {
    private let actions: [String]
    private let shapes: ResourceShapes
    private let rows: [ResourceTemplates.Row]
    /// Whether the parameters of a request of this form may name something.
    private var names: [ObjectIdentifier: (form: RequestForm, mayName: Bool)] = [:]
    private var buffer: [UInt8] = []

    private static let unknown = ["*"]

    /// Nil for operations that something else has a say in: parameters that change their actions, rows for single actions, ids that tell
    /// their type, names that stand under another key, callers that are their own resource.
    ///
    /// - Parameter shapes: the ARN patterns of an action.
    init?(
        _ event: Event, _ mapping: OperationMapping, _ rows: [ResourceTemplates.Row], _ shapes: (String) -> ResourceShapes?
    ) {
        guard event.type == CallMapper.usualType, mapping.parameterRules.isEmpty, let main = mapping.actions.first,
            !["ec2.amazonaws.com", "eks.amazonaws.com", "bedrock-agentcore.amazonaws.com"].contains(event.source),
            !main.hasPrefix("apigateway:"), !ItemRequest.isOne(event),
            main != "iam:PassRole", main != "ec2:CreateTags",
            event.source != "iam.amazonaws.com" || !ResourcePool.selfService.contains(event.name),
            !rows.contains(where: { $0.action == main || $0.isConstant }), let shapes = shapes(main), !shapes.all.isEmpty
        else { return nil }
        if case .none = mapping.certainty { return nil }
        var actions: [String] = []
        for action in mapping.actions where !actions.contains(action) { actions.append(action) }
        self.actions = actions
        self.shapes = shapes
        self.rows = rows
    }

    /// Nil where the event must be looked at as a whole.
    func used(by event: Event, _ forms: RequestForms) -> UsedActions? {
        if event.mayHaveARN(in: .requestParameters) { return nil }
        if !rows.isEmpty, mayName(forms.form(of: event)) { return nil }
        buffer.removeAll(keepingCapacity: true)
        event.appendTexts("[].ARN", in: .resources, to: &buffer)
        if buffer.isEmpty { event.appendTexts("[].arn", in: .resources, to: &buffer) }
        var found: [String] = []
        var isOpen = false
        buffer.withUnsafeBufferPointer { bytes in
            var start = 0
            while start < bytes.count, let end = bytes[start...].firstIndex(of: 0xFF) {
                let arn = UnsafeBufferPointer(rebasing: bytes[start..<end])
                start = end + 1
                // A part of it is not told: what it may be is another question.
                if arn.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }) { isOpen = true }
                if shapes.all.contains(where: { $0.matches(arn) }) { found.append(String(decoding: arn, as: UTF8.self)) }
            }
        }
        if isOpen { return nil }
        if !found.isEmpty {
            var meant: [String] = []
            for shape in shapes.all {
                for arn in found where shapes.isMeant(shape, by: arn) && !meant.contains(arn) { meant.append(arn) }
            }
            return UsedActions(actions: actions, resources: Array(meant.prefix(ResourcePool.most)), isUnknown: false)
        }
        if event.mayHaveARN(in: .responseElements) { return nil }
        return UsedActions(actions: actions, resources: Self.unknown, isUnknown: false)
    }

    private func mayName(_ form: RequestForm) -> Bool {
        if let known = names[ObjectIdentifier(form)] { return known.mayName }
        let keys = form.keys
        // An object of its own around the parameters is for `RequestParameters` to open.
        let mayName =
            keys.count == 1 && keys.contains { $0.hasSuffix("Request") }
            || rows.contains { row in row.keys.allSatisfy { RequestParameters.hasKey($0, in: keys) } }
        // Keeping the form keeps its identity.
        if names.count < 1_000 { names[ObjectIdentifier(form)] = (form, mayName) }
        return mayName
    }
}
