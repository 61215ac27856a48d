import Documents
import Testing

@testable import HCL
@testable import Templates

@Suite struct HCLTests {
    private func value(_ expression: String) throws -> String {
        let source = SourceText(name: "t.tf", bytes: Array("locals {\n  x = \(expression)\n}\n".utf8))
        let module = TerraformModule(directory: "", files: TerraformFiles(list: { _ in [] }), replacing: source)
        if let gap = module.gaps.first { return "gap: \(gap.reason)" }
        let evaluator = TerraformEvaluator(files: TerraformFiles(), options: TemplateReader.Options())
        let root = TerraformInstance(root: module, evaluator, given: [:])
        do throws(InputError) {
            let value = try root.local("x", at: Location(file: "t.tf"))
            return TerraformValue(.encoded(value), value.place).text?.string ?? "none"
        } catch {
            return "error: \(error.reason)"
        }
    }

    @Test(arguments: [
        ("1 + 2 * 3", "7"), ("(1 + 2) * 3", "9"), ("-2 - -3", "1"), ("7 % 4 == 3 && !false", "true"),
        ("1 < 2 ? \"a\" : \"b\"", #""a""#),
        ("\"1\" == 1", "false"), ("[1, 2,\n 3,\n]", "[1,2,3]"), ("{ a = 1, \"b\" : 2\n (\"c\") = 3 }", #"{"a":1,"b":2,"c":3}"#),
        ("\"x${1 + 1}y\"", #""x2y""#), ("\"${[1]}\"", "[1]"), ("\"$${aws:username}\"", #""${aws:username}""#),
        ("\"a\\u0041\\n\"", #""aA\n""#),
        ("[for v in [1, 2, 3] : v * 2 if v > 1]", "[4,6]"), ("{for k, v in { b = 1, a = 2 } : k => v}", #"{"a":2,"b":1}"#),
        ("{for v in [\"x\", \"y\"] : \"k\" => v...}", #"{"k":["x","y"]}"#), ("[{ a = 1 }, { a = 2 }][*].a", "[1,2]"),
        ("[{ a = { b = 3 } }].*.a.b", "[3]"), ("null[*]", "[]"), ("{ a = [1, 2] }.a[1]", "2"), ("{ a = [1, 2] }.a.0", "1"),
        ("<<EOT\n    a\n  b\nEOT", #""    a\n  b\n""#), ("<<-EOT\n    a\n\n      b ${1}\n    EOT", #""a\n\n  b 1\n""#),
        ("<<EOT\na\n\t EOT \t\r\n", #""a\n""#),
        ("<<-EOT\n    %{ for v in [1, 2] ~}\n    n${v}\n    %{ endfor ~}\n    EOT", #""n1\nn2\n""#),
        ("\"%{ if true }yes%{ else }no%{ endif }\"", #""yes""#), ("join(\",\", [\"a\", \"b\"])", #""a,b""#),
        ("merge({ a = 1 }, { a = 2, b = 3 })", #"{"a":2,"b":3}"#), ("flatten([[1], [[2, 3]], 4])", "[1,2,3,4]"),
        ("toset([\"b\", \"a\", \"b\"])", #"["a","b"]"#), ("format(\"%s-%03d%%-%[1]s\", \"a\", 7)", #""a-007%-a""#),
        ("formatlist(\"arn:%s/%s\", [\"x\", \"y\"], \"z\")", #"["arn:x/z","arn:y/z"]"#), ("try([][0], \"d\")", #""d""#),
        ("can([][0])", "false"),
        ("lookup({ a = 1 }, \"b\", 2)", "2"), ("element([1, 2, 3], 4)", "2"), ("split(\",\", \"a,b\")", #"["a","b"]"#),
        ("replace(\"a.b.c\", \".\", \"-\")", #""a-b-c""#), ("coalesce(null, \"\", \"x\")", #""x""#), ("one([])", "null"),
        ("trimprefix(\"https://x\", \"https://\")", #""x""#), ("substr(\"hello\", 1, 3)", #""ell""#), ("range(3)", "[0,1,2]"),
        ("jsondecode(jsonencode({ a = [1] })).a[0]", "1"), ("jsondecode(\"{\\\"a\\\": true}\").a", "true"),
        ("yamldecode(\"a: [x]\").a", #"["x"]"#),
        ("concat([\"a\"], [\"b\"])", #"["a","b"]"#), ("compact([\"a\", \"\", null])", #"["a"]"#),
        ("keys({ b = 1, a = 2 })", #"["a","b"]"#),
        ("setproduct([\"a\"], [\"x\", \"y\"])", #"[["a","x"],["a","y"]]"#), ("/* c */ 1 # end", "1"),
        ("distinct([\"b\", \"a\", \"b\"])", #"["b","a"]"#),
        ("zipmap([\"a\"], [1])", #"{"a":1}"#), ("contains([\"a\"], \"a\")", "true"), ("upper(\"é\")", #""É""#),
        ("true || null.x", "true"),
        ("timestamp()", #""{timestamp}""#), ("var.x", #""{var.x}""#),
        ("nope(1)", "error: there is no function `nope`"),
        ("[1][3]", "error: the list has 1 elements, none with index 3"), ("local.x", "error: `local.x` refers to itself"),
        ("\"${null}\"", "null"), ("\"a${[]}\"", "error: a list cannot be put into a text"),
        ("[1", "gap: not HCL: `,` or `]` expected"),
        ("\"a", "gap: not HCL: a quoted text ends on its line: write `\\n`"),
        ("<<EOT\na\n", "gap: not HCL: no line `EOT` ends this"),
        ("1 +", "gap: not HCL: a value expected"), ("\"\\q\"", "gap: not HCL: `\\q` is not an escape"),
        ("\"%{ if true }x\"", "gap: not HCL: `%{ endif }` expected"), ("{ a 1 }", "gap: not HCL: `=` or `:` expected"),
    ])
    func expressionsAreEvaluated(expression: String, expected: String) throws {
        #expect(try value(expression) == expected)
    }

    @Test(arguments: [
        ("resource \"a\" \"b\" {", "t.tf:1:18"), ("a = 1 b = 2\n", "t.tf:1:7"), ("a = 1\na = 2\n", "t.tf:2:1"),
        ("x \"y\" = 1\n", "t.tf:1:7"),
        ("}\n", "t.tf:1:1"), ("a = @\n", "t.tf:1:5"),
    ])
    func whatIsNoHCLIsAGapAtItsPlace(text: String, place: String) throws {
        let found = try contents(text, "t.tf")
        #expect(found.form == .terraformSource)
        #expect(found.gaps.map { $0.location?.description } == [place])
    }

    @Test func valuesKnowTheirPlaces() throws {
        let text = "locals {\n  x = [\"a\", <<-T\n    b${1}\n    T\n  ]\n}\n"
        var parser = try HCLParser(SourceText(name: "t.tf", bytes: Array(text.utf8)))
        let body = try parser.file()
        let block = try #require(body.blocks.first)
        let attribute = try #require(block.body["x"])
        guard case .tuple(let elements) = attribute.value.kind else { return #expect(Bool(false)) }
        #expect(block.source.location(elements[0].span).description == "t.tf:2:8")
        #expect(block.source.location(elements[1].span).description == "t.tf:2:13")
    }

    @Test(arguments: ["(", "[", "-", "{a=", "!", "\"${", "f("]) func depthIsBounded(opening: String) throws {
        let text = "a = " + String(repeating: opening, count: 100_000)
        let found = try contents(text, "t.tf")
        #expect(found.gaps.count == 1)
    }

    @Test func whatMultipliesIsBounded() throws {
        var text = "locals {\n  x0 = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]\n"
        for level in 1..<40 {
            text += "  x\(level) = [for a in local.x\(level - 1) : [for b in local.x\(level - 1) : \"${a}${b}\"]]\n"
        }
        text += "}\nresource \"aws_iam_policy\" \"p\" {\n  policy = jsonencode(local.x39)\n}\n"
        let found = try contents(text, "t.tf")
        #expect(found.policies.isEmpty)
        #expect(!found.callerGaps.isEmpty)
    }
}
