import Documents
import Testing

@testable import Catalogue

@Suite struct CatalogueFileTests {
    private static let compiled = CatalogueFile.bytes

    private func refusal(_ bytes: [UInt8]) -> InputError? {
        do throws(InputError) {
            _ = try CatalogueFile(bytes, name: "facts.txt")
            return nil
        } catch {
            return error
        }
    }

    /// What the generator says of the tables that it wrote into the sources is what Ambit says of them.
    @Test func theCompiledFactsAreTheFileThatTheGeneratorWouldWrite() throws {
        let file = try CatalogueFile(Self.compiled, name: "facts.txt")
        #expect(file.stamp.sha256 == Generated.sha256)
        #expect(file.stamp.file == "facts.txt")
        var stamp = CatalogueStamp.compiled
        stamp.file = "facts.txt"
        #expect(file.stamp == stamp)
        for name in TableName.allCases {
            #expect(file.source.text(name).bytes.elementsEqual(FactSource.compiled.text(name).bytes), "\(name)")
        }
    }

    /// The tables are open in a run of tests: a choice that comes too late is refused, not half taken.
    @Test func aChoiceThatComesTooLateIsRefused() throws {
        _ = ActionCatalogue.standard.actionCount
        let file = try CatalogueFile(Self.compiled, name: "facts.txt")
        #expect(throws: InputError.self) { try Facts.use(file) }
        #expect(Facts.stamp == .compiled)
    }

    struct Fault: CustomTestStringConvertible, Sendable {
        let from: String
        let to: String
        let line: Int?
        let reason: String
        var testDescription: String { reason }
    }

    @Test(arguments: [
        Fault(from: "ambit-catalogue\t1", to: "ambit-catalogue\t2", line: 1, reason: "this is not a catalogue of Ambit"),
        Fault(from: "harms\t20", to: "harms\tx20", line: 4, reason: "is not a day such as"),
        Fault(from: "table\tescalations\t", to: "table\tescalations\t9", line: nil, reason: "the table ends after"),
        Fault(
            from: "table\tactions\t", to: "table\tverbs\t", line: nil, reason: "the table `actions` with the number of its lines"),
        Fault(from: "\na4b\t96", to: "\na4b\t95", line: nil, reason: "services: their actions do not add up"),
        Fault(from: "\na4b\t96", to: "\na4b\tninety-six", line: 10, reason: "a service and the numbers of its actions"),
        Fault(from: "\na4b\t96", to: "\n0\t96", line: 10, reason: "services: the line is out of order"),
        Fault(from: "\nGetObject\tR", to: "\nGetObject\tX", line: nil, reason: "a letter for its access level"),
        Fault(from: "\nGetObject\tR", to: "\nZetObject\tR", line: nil, reason: "actions: the line is out of order"),
        Fault(from: "\nGetObject\tR", to: "\nGetÖbject\tR", line: nil, reason: "only ASCII text"),
    ])
    func aFileThatReadersWouldStumbleOverIsRefused(fault: Fault) throws {
        var text = String(decoding: Self.compiled, as: UTF8.self)
        text.replaceSubrange(try #require(text.firstRange(of: fault.from)), with: fault.to)
        let error = try #require(refusal(Array(text.utf8)))
        #expect(error.reason.contains(fault.reason), "\(error)")
        #expect(error.location.file == "facts.txt")
        if let line = fault.line { #expect(error.location.start?.line == line, "\(error)") }
    }

    @Test(arguments: [0, 1, 40, 5_000, 700_000]) func aTruncatedFileIsRefused(length: Int) {
        #expect(refusal(Array(Self.compiled.prefix(length))) != nil)
    }

    @Test func whatFollowsTheLastTableIsRefused() {
        #expect(refusal(Self.compiled + Array("more\n".utf8))?.reason == "nothing is expected after the last table")
    }

    /// A number that a line refers to and that is nowhere gives nothing: it is no reason to stop.
    @Test(arguments: [-1, 1_000_000]) func aLineThatIsNotThereIsEmpty(number: Int) {
        #expect(Tables.dependents.line(number).string.isEmpty)
    }
}
