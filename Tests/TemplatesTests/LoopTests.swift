import Documents
import Testing

@testable import Templates

@Suite struct LoopTests {
    private func template(_ collection: String) -> String {
        """
        Transform: AWS::LanguageExtensions
        Parameters: {Names: {Type: CommaDelimitedList, Default: 'x, y'}, Open: {Type: CommaDelimitedList}}
        Mappings: {M: {A: {L: [one, two]}}}
        Resources:
          Fn::ForEach::Each:
            - Id
            - \(collection)
            - Policy&{Id}:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Statement: [{Effect: Allow, Action: !Sub 's3:${Id}', Resource: !Ref Id}]
        """
    }

    @Test(arguments: [
        ("[a-b, c]", ["Policyab s3:a-b a-b", "Policyc s3:c c"]), ("!Ref Names", ["Policyx s3:x x", "Policyy s3:y y"]),
        ("!FindInMap [M, A, L]", ["Policyone s3:one one", "Policytwo s3:two two"]),
    ])
    func aLoopGivesAPolicyForEachValue(collection: String, expected: [String]) throws {
        let found = try contents(template(collection))
        #expect(found.gaps.isEmpty && found.areReadable)
        let lines = try found.policies.map { policy in
            let statement = try policy.statement()
            return "\(policy.name) \(statement["Action"]?.string ?? "") \(statement["Resource"]?.string ?? "")"
        }
        #expect(lines == expected)
        let action = try found.policies[0].statement()["Action"]
        #expect(action?.location.description.hasPrefix("t.yaml:12:") == true)
    }

    @Test func aCollectionThatNobodyKnowsIsAGap() throws {
        let found = try contents(template("!Ref Open"))
        #expect(found.policies.isEmpty)
        #expect(
            found.gaps.map(\.reason) == [
                "`Fn::ForEach::Each` iterates over values that the file does not contain: its resources were not read"
            ])
        #expect(try contents(template("!Ref Open")) { $0.parameters = ["Open": "a"] }.policies.count == 1)
    }

    @Test func loopsThatMultiplyEndSoon() throws {
        let values = #"["a","b","c","d","e","f","g","h","i","j"]"#
        var fragment = #"{"X&{I0}&{I1}&{I2}&{I3}&{I4}&{I5}": {"Type": "AWS::S3::Bucket"}}"#
        for level in 0..<6 { fragment = #"{"Fn::ForEach::L\#(level)": ["I\#(level)", \#(values), \#(fragment)]}"# }
        let found = try contents(#"{"Resources": \#(fragment)}"#, "t.json")
        #expect(found.policies.isEmpty)
        #expect(found.gaps.map(\.reason) == ["loops that make more than 20000 values"])
    }

    /// What a plan leaves to the provider is not a gap.
    @Test(arguments: [("{}", 0), (#"{"policy": {"references": ["aws_x.y.z", "aws_x.y"]}}"#, 1), (#"{"policy": {}}"#, 1)])
    func anAttributeThatTheCodeLeavesUnsetIsNoGap(expressions: String, gaps: Int) throws {
        let found = try contents(
            """
            {"format_version": "1.2", "resource_changes": [{"address": "aws_kms_key.k", "mode": "managed", "type": "aws_kms_key", "name": "k",
              "change": {"actions": ["create"], "before": null, "after": {}, "after_unknown": {"policy": true}}}],
             "configuration": {"root_module": {"resources": [{"address": "aws_kms_key.k", "expressions": \(expressions)}]}}}
            """, "plan.json")
        #expect(found.gaps.count == gaps)
    }
}
