import Documents
import HCL

/// Calls of functions (internal/lang/functions.go of Terraform).
extension TerraformEvaluator {
    func call(
        _ name: String, _ arguments: [HCLExpression], _ expandsLast: Bool, _ expression: HCLExpression, _ scope: TerraformScope
    ) throws(InputError) -> TerraformValue {
        let place = scope.place(expression.span)
        let name = name.hasPrefix("core::") ? String(name.dropFirst(6)) : name
        if name == "try" || name == "can" {
            var last: InputError?
            for argument in arguments {
                do throws(InputError) {
                    let value = try evaluate(argument, scope)
                    return name == "can" ? TerraformValue(.boolean(true), place) : value.seen(from: place)
                } catch {
                    // A bound that was passed is not a fault of the expression.
                    if let exhausted { throw exhausted }
                    last = error
                }
            }
            if name == "can" { return TerraformValue(.boolean(false), place) }
            throw last ?? fault("`try` without arguments", expression, scope)
        }
        var values: [TerraformValue] = []
        for argument in arguments { values.append(try evaluate(argument, scope)) }
        if expandsLast, let last = values.popLast() {
            if let meaning = last.unknown { return TerraformValue(unknown: meaning, place) }
            guard let elements = last.elements else { throw fault("`...` after what is not a list", expression, scope) }
            values += elements
        }
        try charge(1 + values.reduce(0) { $0 + ($1.elements?.count ?? 0) }, scope, expression.span)
        if let result = try fileFunction(name, values, expression, scope) { return result.seen(from: place) }
        let function = TerraformFunctions(name: name, values: values, place: place)
        if let reason = function.refusal { throw fault(reason, expression, scope) }
        if let result = function.structural() { return result.seen(from: place) }
        // Of what is unknown, nothing else tells more than that it is.
        if let meaning = values.lazy.compactMap(\.firstUnknown).first { return TerraformValue(unknown: meaning, place) }
        if let result = function.onTexts() ?? function.onCollections() { return result.seen(from: place) }
        if TerraformFunctions.isImpure(name) || name.contains("::") {
            return TerraformValue(unknown: "unknown \(name)", place)
        }
        guard TerraformFunctions.names.contains(name) else { throw fault("there is no function `\(name)`", expression, scope) }
        if let meaning = zip(values, arguments).lazy.compactMap({ Self.unset($0, $1) }).first {
            return TerraformValue(unknown: meaning, place)
        }
        throw fault("`\(name)` does not take these arguments", expression, scope)
    }

    // MARK: files

    private func fileFunction(
        _ name: String, _ values: [TerraformValue], _ expression: HCLExpression, _ scope: TerraformScope
    ) throws(InputError) -> TerraformValue? {
        let place = scope.place(expression.span)
        switch name {
        case "file", "fileexists", "filebase64", "filesha256", "filemd5", "filesha1", "templatefile", "fileset":
            guard let path = values.first?.text else { throw fault("a path is a text", expression, scope) }
            guard path.isKnown else { return TerraformValue(unknown: path.free[0].meaning, place) }
            if name == "fileset" { return try fileset(path.string, values, expression, scope) }
            guard let source = try text(path.string, expression, scope, isOptional: name == "fileexists") else {
                return TerraformValue(.boolean(false), place)
            }
            switch name {
            case "fileexists": return TerraformValue(.boolean(true), place)
            case "file":
                return TerraformValue(.text(Self.whole(source)), TerraformPlace(source: source, span: 0..<source.bytes.count))
            case "templatefile": return try render(source, values.count > 1 ? values[1] : nil, expression, scope)
            default: return TerraformValue(unknown: "unknown \(name)", place)
            }
        case "templatestring":
            guard values.count == 2, let text = values[0].text else {
                throw fault("a template and its variables expected", expression, scope)
            }
            var parser = HCLParser(text, in: values[0].place.source)
            return try render(try parser.wholeTemplate(), values[0].place.source, values[1], expression, scope)
        default: return nil
        }
    }

    private static func whole(_ source: SourceText) -> OpenText {
        var text = OpenText(span: 0..<source.bytes.count)
        text.append(bytes: source.bytes, origins: source.bytes.indices.map { UInt32($0) })
        return text
    }

    /// A file that code names by a path from the working directory, which is nearly always `${path.module}/...`.
    private func text(
        _ path: String, _ expression: HCLExpression, _ scope: TerraformScope, isOptional: Bool
    ) throws(InputError) -> SourceText? {
        let directory = scope.instance.module.directory
        // Terraform runs in the root module's directory; `path.module` is the module's path from where Ambit runs.
        let fromHere = TerraformFiles.join("", path)
        let fromRoot = TerraformFiles.join(scope.instance.root.module.directory, path)
        let chosen = [fromHere, fromRoot].first { Files.kind(of: $0) == .file || (try? files.text($0)) != nil } ?? fromRoot
        guard !path.hasPrefix("~"), files.isInside(chosen, of: directory, roots: options.roots) else {
            throw InputError(
                "`\(path)` is outside of the tree and is not read", at: scope.source.location(expression.span),
                help: "check the directory that holds both")
        }
        do throws(InputError) {
            let source = try files.text(chosen)
            try charge(source.bytes.count / 64, scope, expression.span)
            return source
        } catch {
            if isOptional { return nil }
            throw InputError("`\(path)`: \(error.reason)", at: scope.source.location(expression.span), help: error.help)
        }
    }

    private func render(
        _ source: SourceText, _ variables: TerraformValue?, _ expression: HCLExpression, _ scope: TerraformScope
    ) throws(InputError) -> TerraformValue {
        var parser = try HCLParser(source)
        return try render(try parser.wholeTemplate(), source, variables, expression, scope)
    }

    private func render(
        _ template: HCLExpression, _ source: SourceText, _ variables: TerraformValue?, _ expression: HCLExpression,
        _ scope: TerraformScope
    ) throws(InputError) -> TerraformValue {
        var inner = TerraformScope(instance: scope.instance, source: source, isTemplate: true)
        for member in variables?.members ?? [] {
            // A variable's value stands where the template uses it.
            inner.names[member.name.string] = member.value
        }
        if let meaning = variables?.unknown { return TerraformValue(unknown: meaning, scope.place(expression.span)) }
        return try evaluate(template, inner)
    }

    private func fileset(
        _ path: String, _ values: [TerraformValue], _ expression: HCLExpression, _ scope: TerraformScope
    ) throws(InputError) -> TerraformValue {
        let place = scope.place(expression.span)
        guard values.count == 2, let pattern = values[1].string else {
            return TerraformValue(unknown: values.last?.firstUnknown ?? "unknown fileset", place)
        }
        let fromHere = TerraformFiles.join("", path)
        let directory =
            Files.kind(of: fromHere) == .directory ? fromHere : TerraformFiles.join(scope.instance.root.module.directory, path)
        guard files.isInside(directory, of: scope.instance.module.directory, roots: options.roots) else {
            throw fault("`\(path)` is outside of the tree and is not read", expression, scope)
        }
        let parts = pattern.split(separator: "/").map(String.init)
        var found: [String] = []
        try collect(directory, "", parts[...], &found, expression, scope)
        let elements = found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { TerraformValue($0, place) }
        return TerraformValue(.list(elements, isSet: true), place)
    }

    private func collect(
        _ directory: String, _ inside: String, _ pattern: ArraySlice<String>, _ found: inout [String], _ expression: HCLExpression,
        _ scope: TerraformScope
    ) throws(InputError) {
        guard let first = pattern.first, inside.utf8.count < 1_024 else { return }
        try charge(8, scope, expression.span)
        let rest = pattern.dropFirst()
        if first == "**" { try collect(directory, inside, rest, &found, expression, scope) }
        for name in files.names(directory) where !name.hasPrefix(".") {
            let path = TerraformFiles.join(directory, name)
            let below = inside.isEmpty ? name : "\(inside)/\(name)"
            try charge(1, scope, expression.span)
            let isDirectory = Files.kind(of: path) == .directory
            if first == "**" {
                if isDirectory { try collect(path, below, pattern, &found, expression, scope) }
            } else if Glob(first).matches(name) {
                if rest.isEmpty {
                    if !isDirectory { found.append(below) }
                } else if isDirectory {
                    try collect(path, below, rest, &found, expression, scope)
                }
            }
        }
    }
}
