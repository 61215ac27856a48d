import Activity
import Documents
import Testing
import TestSupport

struct UnknownOperationTests {
    private static func gaps(_ texts: String...) -> [String] {
        let files = texts.map { LogFile(name: "log", content: .bytes(Array($0.utf8))) }
        return UnknownOperations.gaps(CloudTrail.read(files, workers: 2).events).map(\.reason)
    }

    @Test func eachIsSaidOnce() {
        let unknown = (1..<4).map {
            Records.record($0, #""eventSource":"frobnicate.amazonaws.com","eventName":"DeleteEverything""#)
        }
        let misspelt = Records.record(5, #""eventSource":"s3.amazonaws.com","eventName":"DeleteBuckett""#)
        #expect(
            Self.gaps(unknown.joined(separator: "\n"), misspelt + "\n" + Records.record(6)) == [
                "`DeleteEverything` of frobnicate.amazonaws.com is not an operation that is known here: which permission its 3 calls needed is not known",
                "`DeleteBuckett` of s3.amazonaws.com is not an operation that is known here: which permission its 1 call needed is not known",
            ])
    }

    @Test func whatServicesTellOfTheirOwnDoingIsNoCall() {
        let event = #""eventSource":"frobnicate.amazonaws.com","eventName":"DidSomething","eventType":"AwsServiceEvent""#
        #expect(Self.gaps(Records.record(1, event)) == [])
    }
}
