internal import Documents

extension JSONValue {
    /// The value at a path of names joined by dots. Stores write `{"a": {"b": 1}}`, `{"a.b": 1}` or a mix of both.
    func at(_ path: String) -> JSONValue? {
        if let whole = self[path] { return whole.unlisted }
        var rest = path[...]
        while let dot = rest.lastIndex(of: ".") {
            rest = path[..<dot]
            if let inner = self[String(rest)]?.unlisted.at(String(path[path.index(after: dot)...])) { return inner }
        }
        return nil
    }

    /// The text of a scalar at a path; nil for an empty one.
    func scalar(_ path: String) -> String? {
        guard let text = at(path)?.scalarText, !text.isEmpty else { return nil }
        return text
    }

    /// The only entry of a list; what is no such list stays.
    var single: JSONValue {
        var elements = elements.makeIterator()
        guard kind == .array, let first = elements.next(), elements.next() == nil else { return self }
        return first
    }

    /// A search that asks for `fields` gets every scalar in a list.
    var unlisted: JSONValue {
        let single = single
        return single.kind == .object || single.kind == .array ? self : single
    }
}
