internal import Activity
internal import Catalogue
package import Documents
internal import PolicyLanguage

// A candidate may stop as many calls as a log holds.

extension ReplayedCall: Packable {
    package func pack(into fields: inout FieldBytes) {
        fields.append(eventID)
        fields.append(time)
        fields.append(operation)
        fields.append(location)
        fields.append(principal)
        fields.append(action.text)
        fields.append(resource.text)
        fields.append(layer)
        fields.append(statement == nil ? 0 : 1)
        if let statement {
            fields.append(statement.policy)
            fields.append(statement.sid)
            fields.append(statement.index)
            fields.append(statement.location)
        }
        fields.append(keys)
        fields.append(case: harm)
    }

    package init(unpacking fields: inout FieldReader) {
        eventID = fields.text()
        time = fields.time()
        operation = fields.text()
        location = fields.location()
        principal = fields.text()
        action = Action(fields.text())
        resource = ResourceName(fields.text())
        layer = fields.optionalText()
        statement = fields.number() == 0 ? nil : DecidingStatement(unpacking: &fields)
        keys = fields.texts()
        harm = fields.value(of: HarmKind.self)
    }
}

extension DecidingStatement {
    fileprivate init(unpacking fields: inout FieldReader) {
        policy = fields.text()
        sid = fields.optionalText()
        index = fields.number()
        location = fields.location()
    }
}

extension ReplayedConsequence: Packable {
    package func pack(into fields: inout FieldBytes) {
        call.pack(into: &fields)
        fields.append(cause)
        fields.append(case: reason)
        fields.append(case: strength)
    }

    package init(unpacking fields: inout FieldReader) {
        call = ReplayedCall(unpacking: &fields)
        cause = fields.text()
        reason = fields.value(of: Reason.self) ?? .credentials
        strength = fields.value(of: Strength.self) ?? .likely
    }
}

extension AvoidedDamage: Packable {
    package func pack(into fields: inout FieldBytes) {
        fields.append(resource)
        fields.append(time)
        fields.append(action)
        fields.append(case: harm)
        fields.append(eventID)
        fields.append(isDirect ? 1 : 0)
    }

    package init(unpacking fields: inout FieldReader) {
        resource = fields.text()
        time = fields.time()
        action = fields.text()
        harm = fields.value(of: HarmKind.self) ?? .destroyData
        eventID = fields.text()
        isDirect = fields.number() == 1
    }
}
