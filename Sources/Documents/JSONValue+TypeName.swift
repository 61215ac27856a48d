extension JSONValue {
    /// What it is, for a message.
    package var typeName: String {
        switch kind {
        case .null: "empty"
        case .boolean: "a boolean"
        case .number: "a number"
        case .string: "a text"
        case .array: "a list"
        case .object: "an object"
        }
    }
}
