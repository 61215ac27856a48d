import Documents
import Testing
import TestSupport

/// What a new version gives until a day that is past is not new access.
@Suite struct PastAccessTests {
    private static let read = #"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::b/*"}"#
    private static let until =
        #"{"Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::b/*", "Condition": {"DateLessThan": {"aws:CurrentTime": "2029-01-01T00:00:00Z"}}}"#

    private static func document(_ statements: String...) -> String {
        #"{"Version": "2012-10-17", "Statement": [\#(statements.joined(separator: ", "))]}"#
    }

    @Test(arguments: [("2028-06-01", true), ("2029-06-01", false)]) func isNotNew(day: String, isNew: Bool) throws {
        let folder = try Folder([("old/p.json", Self.document(Self.read)), ("new/p.json", Self.document(Self.read, Self.until))])
        let result = try Tool.run("check", "\(folder.path)/new", "--base", "\(folder.path)/old", "--today", day)
        #expect(result.out.contains("[new-access]") == isNew, "\(result.out)\(result.error)")
        #expect(result.out.contains("[date-passed]") != isNew, "\(result.out)")
    }
}
