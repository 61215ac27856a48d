import Activity
import Documents
import PolicyLanguage
import Testing

@testable import Changes

struct NameBytesTests {
    @Test func everyNameIsWhatItWas() {
        let long = String(repeating: "x", count: 70_000)
        let lists: [[[String]]] = [
            [["arn:aws:s3:::b/a/1", "arn:aws:s3:::b/a/2", "arn:aws:s3:::b/a/"], []],
            [[], ["arn:aws:s3:::b/a/3", "*", "", "/", ":", long, "arn:aws:s3:::b/\(long)", "arn:aws:s3:::b/\(long)"]],
            // Alike to look at, and two names: in one letter and in two.
            [["arn:aws:s3:::caf\u{E9}/1", "arn:aws:s3:::caf\u{E9}/2", "arn:aws:s3:::cafe\u{301}/1", "arn:aws:s3:::cafe\u{301}/2"]],
            [(0..<300).map { "arn:aws:sqs:us-east-1:111122223333:q\($0)" }, ["arn:aws:s3:::b/a/1"]],
        ]
        var names = NameBytes()
        let places = lists.map { names.add($0) }
        names.bytes.withUnsafeBytes { bytes in
            for (place, lists) in zip(places, lists) {
                for (number, list) in lists.enumerated() {
                    var fields = FieldReader(bytes, from: place)
                    let told = NameBytes.list(number, in: &fields)
                    #expect(told.map { Array($0.text.utf8) } == list.map { Array($0.utf8) })
                }
            }
        }
    }
}
