import Documents
import Testing

@testable import Templates

/// YAML that is not YAML before a template language has filled it in.
@Suite struct TemplatedYAMLTests {
    private static func template(_ statement: String) -> String {
        """
        # {{ not_a_value }}
        Resources:
          P:
            Type: AWS::IAM::ManagedPolicy
            Properties:
              PolicyDocument:
                Version: "2012-10-17"
                Statement:
        \(statement)
        """
    }

    @Test(arguments: [
        ("Resource: {{ arn }}", #""{arn}""#),
        ("Resource: arn:aws:s3:::{{ bucket }}/*\n            Sid: {{ sid }}", #""arn:aws:s3:::{bucket}/*""#),
        ("Resource: [{{ arn }}]", #"["{arn}"]"#), ("Resource: <%= arn %>\n            Sid: {{ sid }}", #""{arn}""#),
        ("Resource: @ARN@", #""{ARN}""#), ("Resource: %ARN%", #""{ARN}""#),
        ("Resource:\n              {{ arn }}", #""{arn}""#), ("Resource:\n            {{ arn }}", #""{arn}""#),
        (#"Resource: "{{ lookup("arn") }}""#, #""{lookup.arn}""#),
        ("Resource: {% if a %}x{% else %}y{% endif %}", #""{if.a}x{else}y{endif}""#),
        ("Resource: [${arn}]", #"["{arn}"]"#),
    ])
    func marksWithoutQuotesAreRead(resource: String, value: String) throws {
        let text = Self.template("          - Effect: Allow\n            Action: \"*\"\n            \(resource)")
        for file in ["t.yml", "t.yaml", "t.yaml.j2"] {
            let found = try contents(text, file)
            #expect(found.form == .cloudFormation && found.policies.count == 1 && found.gaps.isEmpty, "\(file) \(found.gaps)")
            let statement = try #require(try found.policies.first?.statement())
            #expect(statement["Action"]?.string == "*")
            #expect(statement["Action"]?.location.start?.line == 10)
            #expect(statement["Resource"]?.text == value)
            #expect(statement["Resource"]?.location.start.map { $0.line >= 11 } == true)
            #expect(!found.placeholders.isEmpty && found.placeholders.allSatisfy { $0.text != "{{ not_a_value }}" })
        }
    }

    @Test func linesOfTheirOwnSteerOrBringElements() throws {
        let found = try contents(
            Self.template(
                """
                          {% for b in buckets %}
                          - Effect: Allow
                            Action: "*"
                            Resource: {{ b }}
                          {% endfor %}
                          {{ more }}
                """), "t.yaml")
        #expect(found.policies.count == 1)
        #expect(found.placeholders.map(\.text) == ["{{ b }}", "{{ more }}"])
        #expect(found.gaps.map(\.reason).count == 1, "a statement that nobody knows: \(found.gaps)")
    }

    @Test func manifestsOfHelmAreRead() throws {
        let found = try contents(
            """
            {{- /* who may */ -}}
            {{- if .Values.create }}
            apiVersion: iam.services.k8s.aws/v1alpha1
            kind: Policy
            metadata:
              name: {{ include "chart.name" . }}
              labels:
                app: x
                {{- toYaml .Values.labels | nindent 4 }}
              annotations:
                {{- toYaml .Values.annotations | nindent 4 }}
            spec:
              name: {{ .Values.name }}
              policyDocument: |
                {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}
            {{- end }}
            """, "templates/policy.yaml")
        #expect(found.form == .kubernetes && found.policies.count == 1, "\(found.gaps)")
        #expect(try found.policies.first?.statement()["Action"]?.string == "*")
    }

    @Test(arguments: ["Resources: [\n", "a: b: c\n", "a: {{ b\n", "{{ a }}: b: {{ c }}: d\n"])
    func whatIsNoYAMLEvenSoIsRefused(text: String) {
        #expect(throws: InputError.self) { try contents(text, "t.yaml") }
    }
}
