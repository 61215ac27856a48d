internal import Activity
internal import Catalogue
internal import Documents

/// Objects of a boto3 resource in a program's text, `boto3.resource("s3").Bucket("b").delete()`: each method by the operation of the client
/// that it calls (boto3's guide, "Resources").
struct ResourceObjects {
    typealias Found = (service: String, name: String, arguments: [CloudOperation.Parameter]?)

    let service: String
    let bytes: [UInt8]
    let catalogue: ActionCatalogue
    private(set) var found: [Found] = []
    /// Something is done to an object that is no operation known here.
    private(set) var isOpaque = false

    init(service: String, bytes: [UInt8], catalogue: ActionCatalogue) {
        (self.service, self.bytes, self.catalogue) = (service, bytes, catalogue)
    }

    /// One object: its type, and the names that it was made with; nil where they are computed.
    private struct Object {
        let type: String
        let names: [String]?
    }

    /// What follows `boto3.resource("...")`; or, where that is kept in a variable, each use of it.
    mutating func read(at end: Int, assignedTo variable: String?) {
        if let method = ProgramText.method(at: end, in: bytes) { return chain(method, assignedTo: variable) }
        guard let variable else {
            isOpaque = true
            return
        }
        let ends = ProgramText.ends(of: "\(variable).", in: bytes)
        for start in ends where ProgramText.beginsWord(start - variable.utf8.count - 1, in: bytes) {
            guard let method = ProgramText.method(at: start - 1, in: bytes) else {
                // A collection of all: `ec2.instances.all()`.
                collection(at: start - 1, of: Object(type: "", names: []))
                continue
            }
            chain(method, assignedTo: ProgramText.assigned(before: start, in: bytes))
        }
    }

    private mutating func chain(_ method: (name: String, open: Int), assignedTo variable: String?) {
        guard method.name.first?.isUppercase == true else {
            return act(method.name, on: Object(type: "", names: []), at: method.open)
        }
        let object = Object(type: method.name, names: names(at: method.open))
        let end = ProgramText.close(of: method.open, in: bytes)
        if use(at: end, object) { return }
        guard let variable else { return }
        for start in ProgramText.ends(of: "\(variable).", in: bytes)
        where ProgramText.beginsWord(start - variable.utf8.count - 1, in: bytes) { _ = use(at: start - 1, object) }
    }

    /// A method of the object, or of one of its collections; false where nothing follows.
    private mutating func use(at place: Int, _ object: Object) -> Bool {
        if let method = ProgramText.method(at: place, in: bytes) {
            act(method.name, on: object, at: method.open)
            return true
        }
        return collection(at: place, of: object)
    }

    /// `.objects.all().delete()`: an action on all that the object, or the service, has.
    @discardableResult private mutating func collection(at place: Int, of object: Object) -> Bool {
        guard place < bytes.count, bytes[place] == UInt8(ascii: ".") else { return false }
        let name = String(decoding: bytes[(place + 1)...].prefix(while: ProgramText.isName), as: UTF8.self)
        var at = place + 1 + name.utf8.count
        var last: (name: String, open: Int)?
        while let method = ProgramText.method(at: at, in: bytes) {
            last = method
            at = ProgramText.close(of: method.open, in: bytes)
        }
        guard let last, !name.isEmpty else { return false }
        // To go through them is a read of the list.
        if ["all", "filter", "limit", "page_size", "pages"].contains(last.name) { return true }
        let noun = name == "object_versions" ? "objects" : name
        note(["\(last.name)_\(noun)", "\(last.name)_\(noun.hasSuffix("s") ? String(noun.dropLast()) : noun)"], object, nil)
        return true
    }

    private mutating func act(_ method: String, on object: Object, at open: Int) {
        if ["load", "reload", "wait_until_exists", "get_available_subresources", "close"].contains(method) { return }
        let words = method.split(separator: "_", maxSplits: 1).map(String.init)
        // A name of underscores alone names no operation.
        guard let verb = words.first else {
            isOpaque = true
            return
        }
        let type = object.type
        var candidates = [method]
        if !type.isEmpty {
            candidates = ["\(verb)_\(type)"]
            if words.count > 1 { candidates.append("\(verb)_\(type)_\(words[1])") }
            candidates += ["\(method)_\(type)", method]
        }
        let helpers = [
            "upload_file": "put_object", "upload_fileobj": "put_object", "download_file": "get_object",
            "download_fileobj": "get_object",
            "put": "put_object", "copy": "copy_object",
        ]
        if let helper = helpers[method] { candidates.append(helper) }
        note(candidates, object, ProgramText.arguments(at: open, in: bytes, separator: UInt8(ascii: "=")))
    }

    /// The first of the names that is an operation of the service.
    private mutating func note(_ names: [String], _ object: Object, _ arguments: [CloudOperation.Parameter]?) {
        for name in names.flatMap({ [$0, $0 + "s"] }) {
            let known = catalogue.cli(service: service, operation: name)
            guard known.isKnown else { continue }
            var all = arguments ?? []
            if let values = object.names, !values.isEmpty {
                let wanted = catalogue.resourceParameters(ofEventSource: known.eventSource, eventName: known.operation)
                let own = service == "s3" ? ["Bucket", "Key"] : [parameter(of: object.type, among: wanted)]
                for (parameter, value) in zip(own, values)
                where !all.contains(where: { $0.foldedName == CloudOperation.Parameter.fold(parameter) }) {
                    all.append(CloudOperation.Parameter(name: parameter, values: [value]))
                }
            }
            return found.append((service, known.operation, object.names == nil ? nil : all))
        }
        isOpaque = true
    }

    private func parameter(of type: String, among wanted: [String]) -> String {
        let noun = type.lowercased()
        return wanted.first { CloudOperation.Parameter.bare($0) == noun } ?? "\(type)Id"
    }

    private func names(at open: Int) -> [String]? {
        var names: [String] = []
        var at = open + 1
        let end = ProgramText.close(of: open, in: bytes) - 1
        while at < end, names.count < 4 {
            guard let text = ProgramText.string(at: at, in: bytes) else { return names.isEmpty ? nil : names }
            names.append(text)
            guard let comma = bytes[at..<end].firstIndex(of: UInt8(ascii: ",")) else { break }
            at = comma + 1
        }
        return names
    }
}
