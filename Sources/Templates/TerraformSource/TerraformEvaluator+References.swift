import Documents
import HCL

/// Names: variables, locals, resources, modules, and what is taken of them.
extension TerraformEvaluator {
    func reference(_ expression: HCLExpression, _ scope: TerraformScope) throws(InputError) -> TerraformValue {
        var base = expression
        var steps: ArraySlice<HCLStep> = []
        if case .traversal(let inner, let list) = expression.kind { (base, steps) = (inner, list[...]) }
        let place = scope.place(expression.span)
        guard case .variable(let name) = base.kind else {
            return try take(steps, of: try evaluate(base, scope), expression, scope).seen(from: place)
        }
        if let value = scope.names[name] { return try take(steps, of: value, expression, scope).seen(from: place) }
        if scope.isTemplate { throw fault("the template is given no variable `\(name)`", expression, scope) }
        let value = try root(name, &steps, expression, scope)
        return try take(steps, of: value, expression, scope).seen(from: place)
    }

    /// The thing that the first steps name, which are taken.
    private func root(
        _ name: String, _ steps: inout ArraySlice<HCLStep>, _ expression: HCLExpression, _ scope: TerraformScope
    ) throws(InputError) -> TerraformValue {
        let place = scope.place(expression.span)
        let location = place.location
        func next() throws(InputError) -> String {
            guard case .attribute(let name, _)? = steps.popFirst() else {
                throw fault("a name expected after `\(name)`", expression, scope)
            }
            return name
        }
        switch name {
        case "var":
            let name = try next()
            if scope.instance.module.variables[name] == nil {
                return undeclared("no variable is called `\(name)`", "var.\(name)", expression, scope)
            }
            return try scope.instance.variable(name, at: location)
        case "local":
            let name = try next()
            if scope.instance.module.locals[name] == nil {
                return undeclared("no local is called `\(name)`", "local.\(name)", expression, scope)
            }
            return try scope.instance.local(name, at: location)
        case "module": return try module(try next(), expression, scope)
        case "path":
            let kind = try next()
            let directory = kind == "root" ? scope.instance.root.module.directory : scope.instance.module.directory
            return kind == "cwd"
                ? TerraformValue(unknown: "unknown path.cwd", place) : TerraformValue(directory.isEmpty ? "." : directory, place)
        case "terraform":
            return try next() == "workspace"
                ? TerraformValue(unknown: "unknown terraform.workspace", place) : TerraformValue(.null, place)
        case "self", "count", "each", "ephemeral": return TerraformValue(unknown: "unknown \(Self.name(of: expression))", place)
        case "data":
            let type = try next()
            return try resources("data.\(type).\(try next())", expression, scope)
        default:
            guard case .attribute? = steps.first else { throw fault("nothing is called `\(name)`", expression, scope) }
            return try resources("\(name).\(try next())", expression, scope)
        }
    }

    /// What a file refers to and no file here declares: a gap, and its value is unknown. The rest of the policy is read: one file of a
    /// module is often all that there is.
    private func undeclared(
        _ reason: String, _ name: String, _ expression: HCLExpression, _ scope: TerraformScope
    ) -> TerraformValue {
        let place = scope.place(expression.span)
        // Told once a file, where it is missed first.
        if missed.insert("\(place.source.name) \(name)").inserted { note(Gap(.input, reason, at: place.location)) }
        return TerraformValue(unknown: "unknown \(name)", place)
    }

    /// A resource as others see it: one, a list, or a map.
    private func resources(_ address: String, _ expression: HCLExpression, _ scope: TerraformScope) throws(InputError)
        -> TerraformValue
    {
        let place = scope.place(expression.span)
        guard let block = scope.instance.module.resources[address] else {
            return undeclared("no block declares `\(address)`", address, expression, scope)
        }
        let expansion = try scope.instance.expansion(address, block)
        let objects = expansion.items.map { item in
            let resource = TerraformResource(block: block, instance: scope.instance, item: item, assumption: expansion.assumption)
            return TerraformValue(.reference(.resource(resource)), place)
        }
        return group(objects, expansion, place)
    }

    private func module(_ name: String, _ expression: HCLExpression, _ scope: TerraformScope) throws(InputError) -> TerraformValue {
        let place = scope.place(expression.span)
        guard let call = scope.instance.module.calls[name] else {
            return undeclared("no block declares `module.\(name)`", "module.\(name)", expression, scope)
        }
        guard try scope.instance.moduleDirectory(of: call, name) != nil else {
            return TerraformValue(unknown: "unknown \(scope.instance.address("module.\(name)"))", place)
        }
        let children = try scope.instance.children(of: name, call)
        let expansion = try scope.instance.expansion("module.\(name)", call)
        return group(children.map { TerraformValue(.reference(.module($0.instance)), place) }, expansion, place)
    }

    private func group(_ objects: [TerraformValue], _ expansion: TerraformExpansion, _ place: TerraformPlace) -> TerraformValue {
        switch expansion.shape {
        case .single: return objects.first ?? TerraformValue(.null, place)
        case .list, .open: return TerraformValue(.list(objects, isSet: false), place)
        case .map:
            let members = zip(expansion.items, objects).map { item, object in
                TerraformValue.Member(name: item.key?.text ?? OpenText(span: place.span), value: object)
            }
            return TerraformValue(.object(members), place)
        }
    }

    // MARK: steps

    private func take(
        _ steps: ArraySlice<HCLStep>, of value: TerraformValue, _ expression: HCLExpression, _ scope: TerraformScope
    ) throws(InputError) -> TerraformValue {
        var value = value
        var rest = steps
        while let step = rest.popFirst() {
            try charge(1, scope, expression.span)
            switch step {
            case .attribute(let name, _): value = try attribute(name, of: value, expression, scope)
            case .index(let index): value = try element(try evaluate(index, scope), of: value, expression, scope)
            case .fullSplat:
                return try splat(value, rest, expression, scope)
            case .attributeSplat:
                let own = rest.prefix { if case .attribute = $0 { true } else { false } }
                value = try splat(value, own, expression, scope)
                rest = rest.dropFirst(own.count)
            }
        }
        return value
    }

    private func splat(
        _ value: TerraformValue, _ steps: ArraySlice<HCLStep>, _ expression: HCLExpression, _ scope: TerraformScope
    ) throws(InputError) -> TerraformValue {
        if let meaning = value.unknown { return TerraformValue(unknown: meaning, scope.place(expression.span)) }
        if value.isNull { return value.with(.list([], isSet: false)) }
        var taken: [TerraformValue] = []
        for element in value.elements ?? [value] { taken.append(try take(steps, of: element, expression, scope)) }
        return value.with(.list(taken, isSet: false))
    }

    func attribute(
        _ name: String, of value: TerraformValue, _ expression: HCLExpression, _ scope: TerraformScope
    ) throws(InputError) -> TerraformValue {
        let place = scope.place(expression.span)
        switch value.content {
        case .unknown(let meaning, let choices):
            let parts = choices.compactMap { try? attribute(name, of: $0, expression, scope) }
            return TerraformValue(.unknown("\(meaning).\(name)", parts), place)
        case .object:
            if let member = value[name] { return member }
            // Attributes of a map whose keys are not all known may be there.
            if let meaning = value.firstUnknown, value.members?.contains(where: { !$0.name.isKnown }) == true {
                return TerraformValue(unknown: "\(meaning).\(name)", place)
            }
            throw fault("there is no attribute `\(name)`", expression, scope)
        case .reference(.resource(let resource)): return try resource.attribute(name, place)
        case .reference(.module(let child)):
            guard let output = child.module.outputs[name] else {
                throw fault("the module has no output `\(name)`", expression, scope)
            }
            guard let attribute = output.body["value"] else { return TerraformValue(.null, place) }
            return try child.value("output.\(name)", at: place.location) { () throws(InputError) in
                try evaluate(attribute.value, child.scope(attribute.source))
            }
        // What has one instance of unknown number is seen through.
        case .list(let elements, _) where elements.count == 1:
            guard case .reference = elements[0].content else { break }
            return try attribute(name, of: elements[0], expression, scope)
        default: break
        }
        throw fault("`.\(name)` of \(value.kindName)", expression, scope)
    }

    func element(
        _ index: TerraformValue, of value: TerraformValue, _ expression: HCLExpression, _ scope: TerraformScope
    ) throws(InputError) -> TerraformValue {
        let place = scope.place(expression.span)
        if let meaning = value.unknown {
            return TerraformValue(unknown: "\(meaning).\(index.string ?? "element")", place)
        }
        if let meaning = index.firstUnknown {
            if let only = value.elements, only.count == 1 { return only[0] }
            return TerraformValue(unknown: meaning, place)
        }
        switch value.content {
        case .list(let elements, _):
            if let number = index.number {
                guard number >= 0, number < Double(elements.count) else {
                    throw fault(
                        "the list has \(elements.count) elements, none with index \(TerraformValue.text(of: number))", expression,
                        scope)
                }
                return elements[Int(number)]
            }
            // A resource whose `for_each` is unknown has one instance here.
            if elements.count == 1, case .reference = elements[0].content { return elements[0] }
        case .object, .reference:
            if let name = index.string { return try attribute(name, of: value, expression, scope) }
        default: break
        }
        throw fault("no element of \(value.kindName) by \(index.kindName)", expression, scope)
    }
}
