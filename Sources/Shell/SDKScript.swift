package import Catalogue
internal import Documents

/// Calls of an AWS SDK in the text of a Python or JavaScript program (docs/reference/attribution.md). It is read as text: what stands in
/// variables, and how often a call runs, is unknown.
package enum SDKScript {
    private static let longest = 1 << 18
    private static let most = 500

    static func mentionsSDK(_ text: String) -> Bool {
        ["boto3", "botocore", "aws-sdk", "Aws::", "@aws-sdk"].contains { text.contains($0) }
    }

    /// The calls of a program that a shell runs; nil where it shows none.
    static func operations(of command: ShellCommand, catalogue: ActionCatalogue) -> [CloudOperation]? {
        let text: String
        let language = CommandLanguage(program: command.program)
        switch language {
        case .python, .javaScript:
            let code = command.words.firstIndex { ["-c", "-e", "-p", "--eval", "--print", "eval"].contains($0.text) }
            guard let found = code.flatMap({ $0 + 1 < command.words.count ? command.words[$0 + 1].text : nil }) ?? command.input
            else {
                return nil
            }
            text = found
        default: return nil
        }
        guard mentionsSDK(text) else { return nil }
        let found = language == .python ? python(text, catalogue) : javaScript(text, catalogue)
        return found.isEmpty ? nil : found
    }

    /// The calls of a Python program, or the program as a whole where it shows none.
    package static func operations(ofPython text: String, program: String, catalogue: ActionCatalogue = .standard)
        -> [CloudOperation]
    {
        let found = python(text, catalogue)
        return found.isEmpty ? [opaque(program)] : found
    }

    private static func opaque(_ program: String) -> CloudOperation {
        var script = CloudOperation(service: program, eventSource: nil, operation: "script")
        script.certainty = .opaque
        return script
    }

    private static func operation(
        _ service: String, _ name: String, _ arguments: [CloudOperation.Parameter]?, _ catalogue: ActionCatalogue
    )
        -> CloudOperation
    {
        let known = catalogue.cli(service: service, operation: name)
        // A method that is no operation of the service is not made one.
        guard known.isKnown else { return opaque("\(service) SDK") }
        var found = CloudOperation(service: known.prefix, eventSource: known.eventSource, operation: known.operation)
        found.parameters = arguments ?? []
        found.certainty = arguments == nil ? .wildcard : .template
        found.effect = CloudOperation.effect(ofOperation: known.operation)
        return found
    }

    // MARK: Python

    /// Methods of a client that are no operation.
    private static let helpers: [String: String?] = [
        "get_paginator": nil, "get_waiter": nil, "can_paginate": nil, "close": nil, "generate_presigned_url": nil,
        "generate_presigned_post": nil, "upload_file": "put_object", "upload_fileobj": "put_object", "download_file": "get_object",
        "download_fileobj": "get_object", "copy": "copy_object",
    ]

    private static func python(_ text: String, _ catalogue: ActionCatalogue) -> [CloudOperation] {
        let bytes = Array(text.utf8.prefix(longest))
        var found: [CloudOperation] = []
        var clients: [String: String] = [:]
        var isOpaque = text.utf8.count > longest
        for start in ProgramText.ends(of: ".client(", in: bytes) + ProgramText.ends(of: ".resource(", in: bytes) {
            let isResource = bytes[..<start].suffix(10).elementsEqual(".resource(".utf8)
            guard let service = ProgramText.string(at: start, in: bytes) else {
                isOpaque = true
                continue
            }
            let end = ProgramText.close(of: start - 1, in: bytes)
            if isResource {
                var reader = ResourceObjects(service: service, bytes: bytes, catalogue: catalogue)
                reader.read(at: end, assignedTo: ProgramText.assigned(before: start, in: bytes))
                found += reader.found.prefix(most).map { operation($0.service, $0.name, $0.arguments, catalogue) }
                if reader.isOpaque { isOpaque = true }
            } else if let method = ProgramText.method(at: end, in: bytes) {
                take(method, service, bytes, &found, catalogue)
            } else if let name = ProgramText.assigned(before: start, in: bytes) {
                clients[name] = service
            }
        }
        for (name, service) in clients.sorted(by: { $0.key < $1.key }) {
            for start in ProgramText.ends(of: "\(name).", in: bytes)
            where ProgramText.beginsWord(start - name.utf8.count - 1, in: bytes) {
                if let method = ProgramText.method(at: start - 1, in: bytes) { take(method, service, bytes, &found, catalogue) }
            }
        }
        if isOpaque { found.append(opaque("python")) }
        return found
    }

    private static func take(
        _ method: (name: String, open: Int), _ service: String, _ bytes: [UInt8], _ found: inout [CloudOperation],
        _ catalogue: ActionCatalogue
    ) {
        guard found.count < most else { return }
        let arguments = ProgramText.arguments(at: method.open, in: bytes, separator: UInt8(ascii: "="))
        var name = method.name
        if name == "get_paginator" {
            guard let paged = ProgramText.string(at: method.open + 1, in: bytes) else { return }
            return found.append(operation(service, paged, nil, catalogue))
        }
        if let helper = helpers[name] {
            guard let helper else { return }
            name = helper
        }
        found.append(operation(service, name, arguments, catalogue))
    }

    // MARK: JavaScript

    private static func javaScript(_ text: String, _ catalogue: ActionCatalogue) -> [CloudOperation] {
        let bytes = Array(text.utf8.prefix(longest))
        // `new DeleteTableCommand({...})` of `@aws-sdk/client-dynamodb`; one script may use several clients.
        let services = ProgramText.ends(of: "@aws-sdk/client-", in: bytes).map { start in
            String(decoding: bytes[start...].prefix { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }, as: UTF8.self)
        }
        var found: [CloudOperation] = []
        for end in ProgramText.ends(of: "Command(", in: bytes).prefix(most) {
            let name = ProgramText.word(before: end - 1, in: bytes).dropLast("Command".count)
            guard name.first?.isUppercase == true else { continue }
            let known = services.lazy.filter { catalogue.cli(service: $0, operation: String(name)).isKnown }.first ?? services.first
            guard let known else { continue }
            found.append(
                operation(
                    known, String(name), ProgramText.arguments(at: end - 1, in: bytes, separator: UInt8(ascii: ":")), catalogue))
        }
        // `new AWS.S3().deleteBucket({...})` of version 2.
        for start in ProgramText.ends(of: "AWS.", in: bytes).prefix(most) {
            let service = String(decoding: bytes[start...].prefix { $0.isAlphanumeric }, as: UTF8.self)
            let open = start + service.utf8.count
            guard !service.isEmpty, open < bytes.count, bytes[open] == UInt8(ascii: "("),
                let method = ProgramText.method(at: ProgramText.close(of: open, in: bytes), in: bytes)
            else { continue }
            let arguments = ProgramText.arguments(at: method.open, in: bytes, separator: UInt8(ascii: ":"))
            found.append(operation(service.lowercased(), method.name, arguments, catalogue))
        }
        return found
    }
}
