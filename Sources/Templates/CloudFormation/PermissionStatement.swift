import Documents

/// The statement that a permission resource adds to the policy of what it names.
enum PermissionStatement {
    /// Nil where the resource lacks what makes a statement.
    static func statement(_ properties: Resolved, type: String) -> Resolved? {
        switch type {
        case "AWS::Lambda::Permission": function(properties)
        case "AWS::Lambda::LayerVersionPermission": layer(properties)
        default: eventBus(properties)
        }
    }

    /// `lambda add-permission`: who, what, and conditions on the source (AWS Lambda API reference, AddPermission).
    private static func function(_ properties: Resolved) -> Resolved? {
        let span = properties.span
        guard let action = properties["Action"], let principal = properties["Principal"]?.text else { return nil }
        var conditions: [(String, [(String, Resolved?)])] = []
        conditions.append(("ArnLike", [("AWS:SourceArn", properties["SourceArn"])]))
        conditions.append(
            (
                "StringEquals",
                [
                    ("AWS:SourceAccount", properties["SourceAccount"]), ("aws:PrincipalOrgID", properties["PrincipalOrgID"]),
                    ("lambda:EventSourceToken", properties["EventSourceToken"]),
                    ("lambda:FunctionUrlAuthType", properties["FunctionUrlAuthType"]),
                ]
            ))
        conditions.append(("Bool", [("lambda:InvokedViaFunctionUrl", properties["InvokedViaFunctionUrl"])]))
        return .object(
            [
                ("Effect", .text("Allow", at: span)), ("Principal", self.principal(principal)), ("Action", action),
                ("Resource", properties["FunctionName"].map { arn(of: $0, "function") }),
                ("Condition", condition(conditions, span)),
            ], at: span)
    }

    private static func layer(_ properties: Resolved) -> Resolved? {
        let span = properties.span
        guard let action = properties["Action"], let principal = properties["Principal"]?.text else { return nil }
        return .object(
            [
                ("Effect", .text("Allow", at: span)), ("Principal", self.principal(principal)), ("Action", action),
                ("Resource", properties["LayerVersionArn"]),
                ("Condition", condition([("StringEquals", [("aws:PrincipalOrgID", properties["OrganizationId"])])], span)),
            ], at: span)
    }

    /// `Statement` whole, or its parts (the older form: the principal is an account or everyone).
    private static func eventBus(_ properties: Resolved) -> Resolved? {
        if let statement = properties["Statement"] { return statement }
        let span = properties.span
        guard let principal = properties["Principal"]?.text else { return nil }
        let action = properties["Action"] ?? .text("events:PutEvents", at: span)
        var conditions: Resolved?
        if let condition = properties["Condition"], let type = condition["Type"]?.text, let key = condition["Key"]?.text,
            let value = condition["Value"]
        {
            conditions = .object([(type.string, .object([(key.string, value)], at: span))], at: span)
        }
        return .object(
            [
                ("Sid", properties["StatementId"]), ("Effect", .text("Allow", at: span)), ("Principal", self.principal(principal)),
                ("Action", action), ("Resource", .text("*", at: span)), ("Condition", conditions),
            ], at: span)
    }

    /// A service's name has a dot and no colon; all else is an account, a principal's ARN, or everyone.
    private static func principal(_ text: OpenText) -> Resolved {
        let name = text.string
        if name == "*" { return .text(text) }
        let isService = name.contains(".amazonaws.com") || name.hasSuffix(".amazon.com") || name.contains("{AWS.URLSuffix}")
        return .object([(isService ? "Service" : "AWS", .text(text))], at: text.span)
    }

    /// A function may be named by its name or its ARN; the statement holds the ARN.
    private static func arn(of value: Resolved, _ kind: String) -> Resolved {
        guard let text = value.text, !text.string.hasPrefix("arn:"), !text.string.hasPrefix("{") else { return value }
        var arn = OpenText("arn:", span: text.span)
        arn.appendUnknown("Ref AWS::Partition")
        arn.append(":lambda:")
        arn.appendUnknown("Ref AWS::Region")
        arn.append(":")
        arn.appendUnknown("Ref AWS::AccountId")
        arn.append(":\(kind):")
        arn.append(text)
        return .text(arn)
    }

    private static func condition(_ blocks: [(String, [(String, Resolved?)])], _ span: Range<Int>) -> Resolved? {
        let filled = blocks.compactMap { name, keys -> (String, Resolved?)? in
            let block = Resolved.object(keys, at: span)
            guard case .object(let members, _) = block, !members.isEmpty else { return nil }
            return (name, block)
        }
        return filled.isEmpty ? nil : .object(filled, at: span)
    }
}
