import Authorization
import Documents
import Reach
import Testing

@testable import Reports

@Suite struct AnswerFormatTests {
    /// Denied by a condition that is open, denied by nothing that allows it, and allowed with needs of its own.
    @Test(arguments: ["s3:DeleteBucket", "ec2:RunInstances", "lambda:CreateFunction", "sqs:SendMessage"])
    func theAnswerKeepsToItsSchema(action: String) throws {
        let file = "\(#filePath)".split(separator: "/").dropLast(3).map { "/\($0)" }.joined()
        let schema = try JSONDocument.parse(
            Files.read("\(file)/Sources/Reports/Schemas/explain-report.schema.json"), name: "explain-report.schema.json")
        let authorizer = DirectoryAuthorizer(try ReachFormatTests.input().directory, closed: false)
        let principal = "arn:aws:iam::111122223333:user/alice"
        let question = Question(principal: principal, action: action, resource: "arn:aws:s3:::b")
        let answer = try authorizer.answer(question, action: action, resource: question.resource)
        let bytes = AnswerJSON.bytes(
            [answer], needs: try authorizer.needs(of: question), gaps: answer.gaps + [Gap(.input, "x", at: Location(file: "y"))],
            assumptions: [Gap(.evidence, "z", help: "w")], principal: principal)
        let json = try JSONDocument.parse(bytes, name: "out.json").root
        var check = SchemaCheck(schema.root)
        check.check(json, schema.root)
        #expect(check.faults == [])
        #expect(json["answers"]?.elements.map { $0["action"]?.string } == [action])
    }
}
