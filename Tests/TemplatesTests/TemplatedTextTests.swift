import Documents
import Testing

@testable import Templates

@Suite struct TemplatedTextTests {
    @Test(arguments: [
        ("p.json", "arn:${PARTITION}:s3:::b", 1), ("p.json", "arn:aws:s3:::${aws:username}/${*}", 0),
        ("p.json", "arn:aws:iam::<account>:role/{{ role }}", 2),
        ("p.json", "arn:aws:s3:::__BUCKET__", 1), ("p.json", "arn:aws:s3:::b", 0), ("p.json.tpl", "${bucket_arn}/*", 1),
        ("p.json.j2", "{{ bucket }}", 1),
        ("p.json.erb", "<%= bucket %>", 1), ("p.json", "a < b > {c d}", 0),
    ])
    func marksAreUnknown(file: String, resource: String, count: Int) throws {
        let text =
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "\#(resource)"}]}"#
        let found = try contents(text, file) { $0.placeholders = ["__*__"] }
        #expect(found.policies.count == 1 && found.areReadable)
        #expect(found.policies.first?.freeValues.count == count)
        #expect(found.placeholders.count == count)
        #expect(found.placeholders.allSatisfy { $0.location.start?.column ?? 0 > 90 })
    }

    /// Of a policy whose statements a mark stands for nothing is known.
    @Test(arguments: ["p.json", "p.json.tpl", "p.yaml"]) func aMarkForAllStatementsIsAGap(file: String) throws {
        let found = try contents(#"{"Version": "2012-10-17", "Statement": "${statements}"}"#, file)
        #expect(found.policies.isEmpty)
        #expect(found.gaps.map(\.reason) == ["statements that placeholder statements stands for"])
    }

    @Test func marksWithoutQuotesAndDirectivesAreRead() throws {
        let text = """
            {"Version": "2012-10-17", "Statement": [
            {% if admin %}
            {"Effect": "Allow", "Action": {{ actions | to_json }}, "Resource": "$${aws:username}-${b}"}
            {% endif %}
            ]}
            """
        let found = try contents(text, "p.json.j2")
        let action = try found.policies.first?.statement()["Action"]?.text
        #expect(action == #""{actions.to_json}""#)
        #expect(try found.policies.first?.statement()["Resource"]?.text == #""${aws:username}-{b}""#)
        #expect(try found.policies.first?.statement()["Resource"]?.location.description == "p.json.j2:3:68")
    }

    /// Outside of a string whatever stands between the brackets is to be filled in.
    @Test(arguments: ["${ACCEL_LOOKUP::VPC_ID}", "${VPC}", "${ssm:/vpc/id}"])
    func marksWithoutQuotesInJSONAreRead(mark: String) throws {
        let text =
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:SourceVpc": [\#(mark)]}}}]}"#
        let found = try contents(text, "p.json") { $0.placeholders = ["${ACCEL*}"] }
        #expect(found.policies.count == 1 && found.areReadable)
        #expect(found.placeholders.map(\.text) == [mark])
        #expect(found.placeholders.map(\.isDeclared) == [mark.hasPrefix("${ACCEL")])
    }

    @Test func whatIsNoJSONEvenSoIsRefused() {
        #expect(throws: InputError.self) { try contents(#"{"Statement": [ {{ a }} {{ b }} ]"#, "p.json.tpl") }
    }

    @Test func anUnknownEffectIsAGap() throws {
        let found = try contents(
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "${EFFECT}", "Action": "a:b", "Resource": "*"}]}"#, "p.json")
        #expect(found.gaps.map(\.reason) == ["the effect of a statement that placeholder EFFECT stands for"])
    }

    @Test func commentsOfEditorsAreRead() throws {
        let text = "{ // x\n  \"Version\": \"2012-10-17\", /* y */ \"Statement\": [{\"Action\": \"s3://x\",},],\n}\n"
        let place = try contents(text, "p.jsonc").policies.first?.statement()["Action"]?.location.description
        #expect(place == "p.jsonc:2:61")
        #expect(throws: InputError.self) { try contents(text, "p.json") }
    }
}
