import Documents
import Testing

@Suite struct SessionsCommandTests {
    private static let sample = "samples/cost-calculation-outage"

    @Test func theIncidentsSessionsAreListed() throws {
        let result = try Tool.run("sessions", Self.sample, "--format", "json")
        #expect(result.code == 0)
        let sessions = try JSONDocument.parse(result.out, name: "out.json").root["sessions"].map { Array($0.elements) } ?? []
        let agent = try #require(sessions.first { $0["kind"]?.string == "agent" })
        #expect(agent["toolCalls"]?.integer == 34)
        #expect(agent["prompts"]?.integer == 4)
        #expect(agent["who"]?.string == "wei.zhang@example.com")
        #expect(agent["chain"]?.elements.count { _ in true } == 3)
        let driven = sessions.filter { $0["behind"]?.string == agent["id"]?.string }
        let keys = Set(driven.compactMap { $0["id"]?.string })
        #expect(keys.isSuperset(of: ["34QS", "FDIZ", "Q2LZ"]))
    }

    @Test func theTextSaysWhatIsNotKnown() throws {
        let result = try Tool.run("sessions", "\(Self.sample)/kiro")
        #expect(result.code == 0)
        #expect(result.out.contains("not known: no event of the logs is matched"))
        #expect(try Tool.run("sessions", "no/such/file").code == 2)
    }
}
