import Documents
import PolicyLanguage
import Testing

/// The inputs that `make fuzz` starts from, those it once found a fault with among them: every reader takes them or says why not.
@Suite struct FuzzCorpusTests {
    private static var corpus: String {
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
            + "/Fuzz/Corpus/policies"
    }

    @Test func everyInputIsReadOrRefusedAtAPlace() throws {
        let names = try Files.names(in: Self.corpus)
        #expect(names.count >= 4)
        for name in names {
            let source = SourceText(name: name, bytes: try Files.read("\(Self.corpus)/\(name)"))
            for read in [{ [try JSONDocument.parse(source)] }, { try JSONDocument.parseAll(yaml: source) }] {
                do {
                    for document in try read() { walk(document.root) }
                } catch let error as InputError {
                    #expect(error.location.start != nil, "\(error)")
                }
            }
        }
    }

    private func walk(_ value: JSONValue) {
        for kind in PolicyKind.allCases {
            do throws(InputError) {
                for statement in try Policy(value, kind: kind).statements { #expect(statement.location.start != nil) }
            } catch {
                #expect(error.location.start != nil, "\(error)")
            }
        }
        if let start = value.location.start, let end = value.location.end { #expect(start <= end) }
        if value.kind == .string, let inner = try? JSONDocument.parse(embeddedIn: value) { walk(inner.root) }
        for element in value.elements { walk(element) }
        for member in value.members { walk(member.value) }
    }
}
