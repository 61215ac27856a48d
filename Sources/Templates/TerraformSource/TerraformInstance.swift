import Documents
import HCL

/// A module with its inputs: the root, or what one call of a module makes. Everything in it is evaluated when it is asked for, once.
final class TerraformInstance {
    let module: TerraformModule
    let evaluator: TerraformEvaluator
    /// `module.a.module.b[0]`; empty for the root.
    let path: String
    /// The call that made it, in the module that calls; nil for the root.
    let caller: (call: HCLBlock, scope: TerraformScope)?
    /// Values of variables from outside, for the root.
    private let given: [String: TerraformValue]
    /// The root's variables have no defaults: what rests on them is open.
    private let ignoresDefaults: Bool
    private let level: Int
    /// What must be so for it to be there.
    let assumption: String?
    private var known: [String: Result<TerraformValue, InputError>] = [:]
    private var expansions: [String: Result<TerraformExpansion, InputError>] = [:]
    private var children: [String: [(item: TerraformExpansion.Item, instance: TerraformInstance)]] = [:]
    private var busy: Set<String> = []
    private lazy var open = TerraformInstance(root: module, evaluator, given: given, ignoresDefaults: true)

    private static let maximumLevel = 16

    init(
        root module: TerraformModule, _ evaluator: TerraformEvaluator, given: [String: TerraformValue],
        ignoresDefaults: Bool = false
    ) {
        self.module = module
        self.evaluator = evaluator
        self.given = given
        self.ignoresDefaults = ignoresDefaults
        (path, caller, level, assumption) = ("", nil, 0, nil)
    }

    private init(
        _ module: TerraformModule, path: String, call: HCLBlock, scope: TerraformScope, level: Int, assumption: String?
    ) {
        self.module = module
        evaluator = scope.instance.evaluator
        (given, ignoresDefaults) = ([:], false)
        (self.path, self.level, caller) = (path, level, (call, scope))
        self.assumption = assumption ?? scope.instance.assumption
    }

    var isRoot: Bool { caller == nil }

    /// How something in this module is called from the root.
    func address(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

    func scope(_ source: SourceText) -> TerraformScope { TerraformScope(instance: self, source: source) }

    /// A value made once; one that needs itself is refused.
    func value(
        _ name: String, at location: Location, _ make: () throws(InputError) -> TerraformValue
    ) throws(InputError) -> TerraformValue {
        if let known = known[name] { return try known.get() }
        guard busy.insert(name).inserted else { throw InputError("`\(name)` refers to itself", at: location) }
        defer { busy.remove(name) }
        do throws(InputError) {
            let value = try make()
            known[name] = .success(value)
            return value
        } catch {
            known[name] = .failure(error)
            throw error
        }
    }

    // MARK: variables and locals

    func local(_ name: String, at location: Location) throws(InputError) -> TerraformValue {
        guard let attribute = module.locals[name] else { throw InputError("no local is called `\(name)`", at: location) }
        return try value("local.\(name)", at: location) { () throws(InputError) in
            try evaluator.evaluate(attribute.value, scope(attribute.source))
        }
    }

    func variable(_ name: String, at location: Location) throws(InputError) -> TerraformValue {
        guard let block = module.variables[name] else { throw InputError("no variable is called `\(name)`", at: location) }
        return try value("var.\(name)", at: location) { () throws(InputError) in try variable(name, block) }
    }

    private func variable(_ name: String, _ block: HCLBlock) throws(InputError) -> TerraformValue {
        let type = block.body["type"]?.value
        var value: TerraformValue?
        if let caller, let argument = caller.call.body[name] {
            value = try evaluator.evaluate(argument.value, caller.scope.of(argument.source))
        } else if let known = given[name] {
            value = known
        }
        let isNullable = block.body["nullable"].map { if case .boolean(false) = $0.value.kind { false } else { true } } ?? true
        if let known = value, known.isNull, !isNullable { value = nil }
        if value == nil, !ignoresDefaults, let standard = block.body["default"] {
            value = try evaluator.evaluate(standard.value, scope(standard.source))
        }
        let place = TerraformPlace(source: block.source, span: block.span)
        guard let value else { return TerraformValue(unknown: "unknown \(address("var.\(name)"))", place) }
        return TerraformType.convert(value, type)
    }

    // MARK: instances

    /// How often a block is there, and with which keys.
    func expansion(_ address: String, _ block: HCLBlock) throws(InputError) -> TerraformExpansion {
        if let known = expansions[address] { return try known.get() }
        guard busy.insert("#\(address)").inserted else { throw InputError("`\(address)` refers to itself", at: block.location) }
        defer { busy.remove("#\(address)") }
        do throws(InputError) {
            var expansion = try TerraformExpansion(block, scope(block.source), evaluator)
            // What a default turns off, whoever applies the code may turn on: it is judged as well.
            if isRoot, !ignoresDefaults, expansion.items.isEmpty,
                let other = try? TerraformExpansion(block, open.scope(block.source), evaluator), other.assumption != nil
            {
                expansion = other
            }
            expansions[address] = .success(expansion)
            return expansion
        } catch {
            expansions[address] = .failure(error)
            throw error
        }
    }

    /// The instances of a module call; empty where its code is not here.
    func children(of name: String, _ call: HCLBlock) throws(InputError) -> [(
        item: TerraformExpansion.Item, instance: TerraformInstance
    )] {
        if let known = children[name] { return known }
        guard let directory = try moduleDirectory(of: call, name) else { return [] }
        guard level < Self.maximumLevel else {
            throw InputError("modules deeper than \(Self.maximumLevel) levels", at: call.location)
        }
        let expansion = try self.expansion("module.\(name)", call)
        let module = evaluator.files.module(directory)
        evaluator.files.noteCall(of: directory)
        var made: [(TerraformExpansion.Item, TerraformInstance)] = []
        for item in expansion.items {
            evaluator.instances += 1
            if evaluator.instances > TerraformEvaluator.maximumInstances {
                throw InputError("more than \(TerraformEvaluator.maximumInstances) module calls", at: call.location)
            }
            let path = address("module.\(name)\(item.suffix)")
            made.append(
                (
                    item,
                    TerraformInstance(
                        module, path: path, call: call, scope: item.scope(scope(call.source)), level: level + 1,
                        assumption: expansion.assumption)
                ))
        }
        children[name] = made
        return made
    }

    /// Where the code of a call's module is: in the tree, or where `terraform init` has put it. Nil where it is elsewhere.
    func moduleDirectory(of call: HCLBlock, _ name: String) throws(InputError) -> String? {
        guard let attribute = call.body["source"], let source = attribute.value.literal?.string else { return nil }
        let place = attribute.source.location(attribute.value.span)
        if source.hasPrefix("./") || source.hasPrefix("../") || source == "." || source == ".." {
            let directory = TerraformFiles.join(module.directory, source)
            guard evaluator.files.isInside(directory, of: module.directory, roots: evaluator.options.roots) else {
                throw InputError(
                    "the module `\(source)` is outside of the tree", at: place, help: "check the directory that holds both")
            }
            if Files.kind(of: directory.isEmpty ? "." : directory) != .directory, evaluator.files.names(directory).isEmpty {
                throw InputError("there is no directory `\(source)`", at: place)
            }
            return directory
        }
        return evaluator.fetchedModules(self)?[moduleKey(name)]
    }

    /// The path of calls as `.terraform/modules/modules.json` has it.
    private func moduleKey(_ name: String) -> String {
        guard let caller, let own = caller.call.labels.first else { return name }
        return "\(caller.scope.instance.moduleKey(own)).\(name)"
    }

    var root: TerraformInstance { caller?.scope.instance.root ?? self }
}

/// How often a block is there: `count`, `for_each`, or once.
struct TerraformExpansion {
    enum Shape {
        case single, list, map
        /// Nobody knows how many.
        case open
    }

    struct Item {
        /// `[0]`, `["key"]`, or nothing.
        let suffix: String
        let key: TerraformValue?
        fileprivate let names: [(String, TerraformValue)]

        func scope(_ scope: TerraformScope) -> TerraformScope { scope.with(names) }
    }

    let shape: Shape
    let items: [Item]
    /// What must be so for it to be there at all, where the files do not tell.
    let assumption: String?

    init(_ block: HCLBlock, _ scope: TerraformScope, _ evaluator: TerraformEvaluator) throws(InputError) {
        let count = block.body["count"]
        guard let attribute = count ?? block.body["for_each"] else {
            (shape, items, assumption) = (.single, [Item(suffix: "", key: nil, names: [])], nil)
            return
        }
        let place = TerraformPlace(source: attribute.source, span: attribute.value.span)
        let value = try evaluator.evaluate(attribute.value, scope.of(attribute.source))
        let word = count == nil ? "for_each" : "count"
        func object(_ pairs: [(String, TerraformValue)]) -> TerraformValue {
            TerraformValue(.object(pairs.map { .init(name: OpenText($0.0, span: place.span), value: $0.1) }), place)
        }
        if let meaning = value.unknown ?? (count == nil ? nil : value.firstUnknown) {
            let name = meaning.split(separator: " ").last.map(String.init) ?? meaning
            func part(_ part: String) -> TerraformValue { TerraformValue(unknown: "unknown \(name).\(part)", place) }
            let names =
                count == nil
                ? ("each", object([("key", part("key")), ("value", part("value"))])) : ("count", object([("index", part("index"))]))
            (shape, items) = (.open, [Item(suffix: "", key: nil, names: [names])])
            assumption = "\(word) = \(String(decoding: attribute.source.bytes[attribute.value.span].prefix(60), as: UTF8.self))"
            return
        }
        if count != nil {
            guard let number = value.number, number >= 0, number == number.rounded() else {
                throw InputError("`count` is not a whole number", at: place.location)
            }
            guard number <= Double(TerraformEvaluator.maximumCount) else {
                throw InputError("more than \(TerraformEvaluator.maximumCount) instances", at: place.location)
            }
            items = (0..<Int(number)).map { index in
                let key = TerraformValue(.number(Double(index)), place)
                return Item(suffix: "[\(index)]", key: key, names: [("count", object([("index", key)]))])
            }
            (shape, assumption) = (.list, nil)
            return
        }
        guard let entries = evaluator.items(of: value) else {
            throw InputError("`for_each` is neither a map nor a set", at: place.location)
        }
        if case .list(_, isSet: false) = value.content, !entries.isEmpty, !value.isOpen {
            throw InputError("`for_each` is a list", at: place.location, help: "write `toset(...)`")
        }
        guard entries.count <= TerraformEvaluator.maximumCount else {
            throw InputError("more than \(TerraformEvaluator.maximumCount) instances", at: place.location)
        }
        let isSet = value.elements != nil
        items = entries.map { key, value in
            // Of a set, the key is the value.
            let key = isSet ? value : key
            let names = ("each", object([("key", key), ("value", value)]))
            return Item(suffix: "[\"\(key.text?.string ?? "")\"]", key: key, names: [names])
        }
        (shape, assumption) = (.map, nil)
    }
}
