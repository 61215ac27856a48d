extension JSONValue {
    /// The elements of the list that a member holds; none where there is no such list.
    package func items(_ name: String) -> [JSONValue] {
        guard let list = self[name] else { return [] }
        return Array(list.elements)
    }

    /// The members of the object that a member holds.
    package func entries(_ name: String) -> [Member] { self[name].map { Array($0.members) } ?? [] }
}
