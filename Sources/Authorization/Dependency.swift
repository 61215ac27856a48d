import PolicyLanguage

/// What an open verdict hangs on: the fewest keys whose values would settle it, either way (semantics 8).
public struct Dependency: Sendable {
    /// One key with a value that a request could carry; nil where the request would not have the key.
    public struct Setting: Hashable, Sendable {
        public let key: String
        public let value: String?

        package init(key: String, value: String?) {
            self.key = key
            self.value = value
        }
    }

    /// The keys of every condition and variable that is open, sorted.
    public let keys: [String]
    /// Values that would allow the request; empty where none of those tried would.
    public let allowing: [Setting]
    /// Values that would deny it.
    public let denying: [Setting]
}

extension Authorizer {
    /// Looks for the smallest assignment that allows an open request, and the smallest that denies it.
    ///
    /// For each open key the values tried are those that its conditions tell apart, and its absence. Cost: at most some 3,000 decisions:
    /// single keys, then pairs.
    package func dependency(of decision: Decision, for request: Request) -> Dependency {
        var candidates: [Candidate] = []
        for applied in decision.statements where !applied.isCertain {
            for condition in applied.statement.conditions {
                if isOpen(condition.key, in: request) {
                    add(condition.representatives, to: condition.key, condition.keyText, in: &candidates)
                }
                for key in condition.values.flatMap(\.keys) where isOpen(key, in: request) {
                    add([.single("x")], to: key, key.name, in: &candidates)
                }
            }
            for pattern in applied.statement.resources?.patterns ?? [] {
                for key in pattern.keys where isOpen(key, in: request) {
                    add(Self.fitting(pattern, request.resource), to: key, key.name, in: &candidates)
                }
            }
        }
        for index in candidates.indices { candidates[index].values = Array(candidates[index].values.prefix(8)) }
        candidates = Array(candidates.prefix(12))
        return Dependency(
            keys: candidates.map(\.name).sorted(), allowing: search(candidates, request) { $0 == .allowed },
            denying: search(candidates, request) { $0 == .explicitlyDenied || $0 == .implicitlyDenied })
    }

    /// A key that is open, as the policy writes it, with the values to try.
    private struct Candidate {
        let key: ContextKey
        let name: String
        var values: [ContextValue]
    }

    private func isOpen(_ key: ContextKey, in request: Request) -> Bool { value(of: key, in: request) == .unknown }

    private func add(_ values: [ContextValue], to key: ContextKey, _ name: String, in candidates: inout [Candidate]) {
        if let index = candidates.firstIndex(where: { $0.key == key }) {
            candidates[index].values += values.filter { !candidates[index].values.contains($0) }
        } else {
            candidates.append(Candidate(key: key, name: name, values: values + [.absent]))
        }
    }

    /// Words that a variable would have to stand for, for the pattern to match the resource: what the resource has in its place.
    private static func fitting(_ pattern: ARNPattern, _ resource: ResourceName) -> [ContextValue] {
        let words = resource.text.split(whereSeparator: { $0 == "/" || $0 == ":" }).suffix(4)
        return words.map { .single(String($0)) } + [.single("x")]
    }

    private func search(_ candidates: [Candidate], _ request: Request, _ wanted: (Verdict) -> Bool) -> [Dependency.Setting] {
        for candidate in candidates {
            for value in candidate.values {
                var trial = request
                trial.context.set(candidate.key, value)
                if wanted(verdict(trial)) { return [Self.setting(candidate, value)] }
            }
        }
        for (index, first) in candidates.enumerated() {
            for second in candidates[(index + 1)...] {
                for value in first.values {
                    for other in second.values {
                        var trial = request
                        trial.context.set(first.key, value)
                        trial.context.set(second.key, other)
                        if wanted(verdict(trial)) { return [Self.setting(first, value), Self.setting(second, other)] }
                    }
                }
            }
        }
        return []
    }

    private static func setting(_ candidate: Candidate, _ value: ContextValue) -> Dependency.Setting {
        switch value {
        case .absent, .unknown: Dependency.Setting(key: candidate.name, value: nil)
        case .single(let text): Dependency.Setting(key: candidate.name, value: text)
        case .many(let texts): Dependency.Setting(key: candidate.name, value: texts.joined(separator: ", "))
        }
    }
}

extension ARNPattern {
    fileprivate var keys: [ContextKey] {
        if case .fields(let fields) = form { fields.last?.keys ?? [] } else { [] }
    }
}

extension ConditionValue {
    /// The keys of its variables.
    fileprivate var keys: [ContextKey] {
        switch form {
        case .template(let template): template.keys
        case .arn(let pattern):
            if case .fields(let fields) = pattern.form { fields.last?.keys ?? [] } else { [] }
        default: []
        }
    }
}

extension Condition {
    /// Values of the key that the condition tells apart: for each of its own a value that it matches, and one that it does not.
    fileprivate var representatives: [ContextValue] {
        var texts: [String] = []
        for value in values.prefix(4) {
            switch op.comparison {
            case .bool, .null: texts += ["true", "false"]
            case .numericEquals, .numericLessThan, .numericLessThanEquals, .numericGreaterThan, .numericGreaterThanEquals:
                texts += [value.text, "0", "999999999"]
            case .dateEquals, .dateLessThan, .dateLessThanEquals, .dateGreaterThan, .dateGreaterThanEquals:
                texts += [value.text, "1970-01-01T00:00:00Z", "2999-01-01T00:00:00Z"]
            case .ipAddress:
                let address = value.text.prefix { $0 != "/" }
                texts += [String(address), address.contains(":") ? "100::1" : "192.0.2.1", "198.51.100.1"]
            case .arnLike: texts += [example(of: value.text), "arn:aws:iam::000000000000:role/other"]
            case .stringLike: texts += [example(of: value.text), "other"]
            case .stringEquals, .stringEqualsIgnoreCase, .binaryEquals: texts += [value.text, "other"]
            }
        }
        return op.quantifier == .one ? texts.map(ContextValue.single) : texts.map { .many([$0]) }
    }

    /// A text that a pattern matches.
    private func example(of pattern: String) -> String {
        String(pattern.map { $0 == "*" || $0 == "?" ? "x" : $0 })
    }
}
