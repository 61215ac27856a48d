internal import Activity
internal import Documents
internal import PolicyLanguage
internal import Principals

extension FileKind {
    /// Any other JSON: what `aws` prints, and what people write. What it is stands in its top-level members.
    static let document = FileKind(
        recognise: { head, _ in
            var text = head.text[...]
            if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
            guard let first = text.first(where: { $0 > 0x20 }) else { return nil }
            return first == UInt8(ascii: "{") || first == UInt8(ascii: "[") ? "JSON" : nil
        },
        read: { files, evidence in
            for index in files.indices {
                var reader = DocumentReader(file: files[index])
                do throws(InputError) {
                    try reader.read(into: &evidence)
                } catch {
                    evidence.gaps.append(Gap(error))
                }
                files[index] = reader.result
            }
        })
}

/// Reads the JSON values of one file, each as what it is.
private struct DocumentReader {
    /// A file of this size is parsed even if its beginning shows nothing known, so that a fault in it is found and named.
    static let small = 4 << 20

    let file: InputFile
    private var kinds: [String] = []
    private var count = 0
    private var unknown = 0

    init(file: InputFile) { self.file = file }

    var result: InputFile {
        var file = file
        file.kind = kinds.isEmpty ? nil : kinds.joined(separator: ", ")
        file.count = count
        return file
    }

    mutating func read(into evidence: inout Evidence) throws(InputError) {
        if file.bytes > Self.small {
            let members = Self.topLevelMembers(try Head(path: file.name))
            if !DirectoryForm.mayHold(members), !members.contains(where: UsageForm.members.contains) {
                throw Self.notRecognised(members.prefix(8).map { $0 }, isArray: false, at: file.location)
            }
        }
        for text in try JSONSequence.split(try file.text(), name: file.name) {
            take(try JSONDocument.parse(text).root, &evidence)
        }
        if unknown > Self.named {
            evidence.gaps.append(Gap(.input, "\(unknown - Self.named) more values of this file not recognised", at: file.location))
        }
    }

    private static func topLevelMembers(_ head: Head) -> [String] {
        head.paths.filter { !$0.contains(".") || $0.hasPrefix("arn:") }.sorted()
    }

    /// Values that are not recognised are named one by one, up to here.
    private static let named = 10

    /// A value, or each element of a list (pages that another tool wrapped).
    private mutating func take(_ value: JSONValue, _ evidence: inout Evidence) {
        guard value.kind == .array else { return take(one: value, &evidence) }
        if value.elements.isEmpty { refuse(value, &evidence) }
        for element in value.elements { take(one: element, &evidence) }
    }

    private mutating func take(one value: JSONValue, _ evidence: inout Evidence) {
        if let form = UsageForm.recognise(value) {
            note(form.rawValue)
            do throws(InputError) {
                count += try form.read(value, file: file.name, into: &evidence.usage, &evidence.gaps)
            } catch {
                evidence.gaps.append(Gap(error))
            }
        } else if value["ReportFormat"]?.string == "text/csv", let content = value["Content"]?.string {
            note("credential report")
            guard let bytes = CredentialReport.decoded(base64: content) else {
                evidence.gaps.append(Gap(.input, "the credential report is not base64", at: value.location, help: "fetch it again"))
                return
            }
            evidence.usage.note(taken: value["GeneratedTime"]?.string.flatMap { Instant(iso: $0) })
            count += CredentialReport.read(
                String(decoding: bytes, as: UTF8.self), file: file.name, into: &evidence.usage, &evidence.gaps)
        } else if let trails = TrailExport.all(in: value) {
            note("trails")
            evidence.trails += trails
            count += trails.count
        } else if let form = DirectoryForm(value, file: file.name) {
            note(form.description)
            count += evidence.exports.read(value, as: form, file: file.name)
        } else {
            refuse(value, &evidence)
        }
    }

    private mutating func note(_ kind: String) {
        if !kinds.contains(kind) { kinds.append(kind) }
    }

    private mutating func refuse(_ value: JSONValue, _ evidence: inout Evidence) {
        unknown += 1
        if unknown > Self.named { return }
        if value["Statement"] != nil {
            evidence.gaps.append(
                Gap(
                    .input, "a policy document by itself binds nobody", at: value.location,
                    help:
                        "give it in an object {\"ARN of the resource\": policy}, or as part of its account's or organisation's export"
                ))
            return
        }
        let names = value.members.lazy.prefix(8).map(\.name)
        evidence.gaps.append(Gap(Self.notRecognised(Array(names), isArray: value.kind == .array, at: value.location)))
    }

    private static func notRecognised(_ members: [String], isArray: Bool, at location: Location) -> InputError {
        let shown = members.prefix(4).map { "`\($0.count > 40 ? $0.prefix(40) + "..." : $0[...])`" }
        let list = shown.joined(separator: ", ") + (members.count > 4 ? "..." : "")
        let what = isArray ? "an empty list" : members.isEmpty ? "no member is known" : "its members are \(list)"
        return InputError("not recognised: \(what)", at: location, help: "`ambit audit --help` lists what is read")
    }
}
