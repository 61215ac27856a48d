import Testing

@testable import Documents

@Suite struct YAMLDocumentTests {
    private func parse(_ text: String) throws -> JSONValue {
        try JSONDocument.parse(yaml: SourceText(name: "f", bytes: Array(text.utf8))).root
    }

    @Test(arguments: [
        ("a: 1", #"{"a":1}"#), ("Version: 2012-10-17", #"{"Version":"2012-10-17"}"#),
        ("id: 012345678901", #"{"id":"012345678901"}"#),
        ("id: 123456789012", #"{"id":123456789012}"#), ("a: yes\nb: off", #"{"a":"yes","b":"off"}"#),
        ("a: true\nb: False", #"{"a":true,"b":false}"#), ("a:\nb: ~", #"{"a":null,"b":null}"#), ("a: 1e3", #"{"a":"1e3"}"#),
        ("a: 0x1F\nb: 1_000\nc: 1:30", #"{"a":"0x1F","b":"1_000","c":"1:30"}"#), ("a: -1.50", #"{"a":-1.50}"#),
        ("a: '1'\nb: \"true\"", #"{"a":"1","b":"true"}"#), ("a: !!str 1", #"{"a":"1"}"#),
        ("123456789012: x", #"{"123456789012":"x"}"#),
        ("- a\n- [b, {c: d}]", #"["a",["b",{"c":"d"}]]"#), ("a: |\n  x\n  y\n", #"{"a":"x\ny\n"}"#),
        ("a: >-\n  x\n  y", #"{"a":"x y"}"#),
        ("\u{FEFF}a: b", #"{"a":"b"}"#), ("a: \"q\\\"\\\\\\u0001\"", #"{"a":"q\"\\\u0001"}"#),
        ("# only\n--- \na: b\n...", #"{"a":"b"}"#),
    ])
    func scalarsAreReadAsAWSMeansThem(text: String, json: String) throws {
        #expect(try parse(text).text == json)
    }

    @Test(arguments: [
        ("a: !Ref B", #"{"a":{"Ref":"B"}}"#), ("a: !Sub '${B}-x'", #"{"a":{"Fn::Sub":"${B}-x"}}"#),
        ("a: !GetAtt B.Arn", #"{"a":{"Fn::GetAtt":["B","Arn"]}}"#),
        ("a: !GetAtt B.Outputs.X", #"{"a":{"Fn::GetAtt":["B","Outputs.X"]}}"#),
        ("a: !GetAtt [B, Arn]", #"{"a":{"Fn::GetAtt":["B","Arn"]}}"#),
        ("a: !Join ['', [x, !Ref B]]", #"{"a":{"Fn::Join":["",["x",{"Ref":"B"}]]}}"#),
        ("a: !If [C, 1, !Ref AWS::NoValue]", #"{"a":{"Fn::If":["C",1,{"Ref":"AWS::NoValue"}]}}"#),
        ("a: !Condition C", #"{"a":{"Condition":"C"}}"#), ("a: !FindInMap [A, B, C]", #"{"a":{"Fn::FindInMap":["A","B","C"]}}"#),
        ("a: !Sub\n  - '${x}'\n  - {x: !ImportValue y}", #"{"a":{"Fn::Sub":["${x}",{"x":{"Fn::ImportValue":"y"}}]}}"#),
        ("a: !secret b", #"{"a":{"!secret":"b"}}"#), ("a: !Base64\n  Fn::Sub: x", #"{"a":{"Fn::Base64":{"Fn::Sub":"x"}}}"#),
        ("a: !Select [0, !GetAZs '']", #"{"a":{"Fn::Select":[0,{"Fn::GetAZs":""}]}}"#),
    ])
    func tagsBecomeTheirLongForm(text: String, json: String) throws {
        #expect(try parse(text).text == json)
    }

    @Test(arguments: [
        ("a: &x {b: 1}\nc: *x", #"{"a":{"b":1},"c":{"b":1}}"#),
        ("a: &x {b: 1, c: 2}\nd:\n  c: 3\n  <<: *x", #"{"a":{"b":1,"c":2},"d":{"c":3,"b":1}}"#),
        ("x: &x {a: 1}\ny: &y {a: 2, b: 3}\nz: {<<: [*x, *y]}", #"{"x":{"a":1},"y":{"a":2,"b":3},"z":{"a":1,"b":3}}"#),
        ("x: &x {a: 1}\ny: &y {<<: *x, b: 2}\nz: {<<: *y}", #"{"x":{"a":1},"y":{"a":1,"b":2},"z":{"b":2,"a":1}}"#),
        ("k: &k name\n*k : v", #"{"k":"name","name":"v"}"#),
    ])
    func aliasesAndMergeKeysAreFollowed(text: String, json: String) throws {
        #expect(try parse(text).text == json)
    }

    @Test func everyValueKnowsItsPlace() throws {
        let root = try parse("é: ü\nlist:\n  - a: 'x y'\n    b: !Ref  Foo # c\n  - [1, two]\nlast: end\n")
        #expect(root.location.description == "f:1:1")
        #expect(root.location.end == Position(line: 6, column: 10))
        let list = try #require(root["list"])
        #expect(list.location.start == Position(line: 3, column: 3))
        #expect(list.location.end == Position(line: 5, column: 13))
        let first = try #require(Array(list.elements).first)
        #expect(
            first["a"]?.location == Location(file: "f", start: Position(line: 3, column: 8), end: Position(line: 3, column: 13)))
        let tagged = try #require(first["b"])
        #expect(tagged.location == Location(file: "f", start: Position(line: 4, column: 8), end: Position(line: 4, column: 17)))
        #expect(tagged["Ref"]?.location.start == Position(line: 4, column: 14))
        #expect(root["é"]?.location.start == Position(line: 1, column: 4))
        #expect(root.members.map { $0.key.location.description } == ["f:1:1", "f:2:1", "f:6:1"])
    }

    @Test(arguments: [
        "a: |\n    {\"Statement\": [\n      {\"Sid\": \"here\"}]}\n", "a: |2\n    {\"Statement\": [\n      {\"Sid\": \"here\"}]}\n",
        "a: >\n  {\"Statement\":\n  [{\"Sid\":\n\n  \"here\"}]}", "a: >-\r\n  {\"Statement\":\r\n  [{\"Sid\": \"here\"}]}\r\n",
        "a: '{\"Statement\": [{\"Id\": \"it''s\", \"Sid\": \"here\"}]}'",
        "a: \"{\\\"Statement\\\": [{\\\"Sid\\\":\\x20\\\"here\\\"}]}\"",
        "a: \"{\\\"Statement\\\": \\\n   [{\\\"Sid\\\":\n   \\\"here\\\"}]}\"",
        "a: \"%7B%22Statement%22:[%7B%22Sid%22:%22here%22%7D]%7D\"",
        "a: !Sub |+\n  {\"Statement\": [\n\n  {\"Sid\": \"here\"}]}\n\nb: c",
    ])
    func aPolicyInABlockIsLocatedInTheFile(text: String) throws {
        var value = try #require(try parse(text)["a"])
        if let inner = value["Fn::Sub"] { value = inner }
        let inner = try JSONDocument.parse(embeddedIn: value).root
        let statements = try #require(inner["Statement"])
        let statement = try #require(Array(statements.elements).first)
        let sid = try #require(statement["Sid"])
        #expect(sid.string == "here")
        let bytes = Array(text.utf8)
        // The value begins at its quote, which the text may escape.
        let start = sid.sourceRange.lowerBound
        #expect(String(decoding: bytes[start...].prefix(12), as: UTF8.self).contains("here"))
    }

    @Test(arguments: [
        ("a: 1\nb: 2\na: 3", "f:3:1: error: duplicate key `a`"), ("a: {b: 1, b: 2}", "f:1:11: error: duplicate key `b`"),
        ("a: [", "f:1:5: error: not YAML: did not find expected node content"),
        ("a: b: c", "f:1:5: error: not YAML: mapping values are not allowed"),
        ("", "f:1:1: error: the text is empty"), ("# nothing\n", "f:1:1: error: the text is empty"),
        ("a: 1\n---\nb: 2", "f:3:1: error: a second YAML document in one file"),
        ("a: *b", "f:1:4: error: an alias of an anchor that is not defined"),
        ("a: &x [*x]", "f:1:8: error: an alias inside the anchor that it names"),
        ("? [a]\n: b", "f:1:3: error: a key that is not a text"),
        ("a:\n  <<: 3", "f:2:7: error: a merge key takes a mapping"), ("a: !Base64 !Sub b", "f:1:12: error: not YAML"),
        ("a: \u{1}", "error: not YAML: control characters are not allowed"),
    ])
    func whatIsRefusedIsNamedWithItsPlace(text: String, expected: String) {
        #expect {
            try parse(text)
        } throws: { error in
            "\(error)".contains(expected)
        }
    }

    @Test func invalidUTF8IsNamedWithItsPlace() {
        #expect {
            try JSONDocument.parse(yaml: SourceText(name: "f", bytes: Array("a:\n  ".utf8) + [0xFF]))
        } throws: { error in
            "\(error)".hasPrefix("f:2:3: error: invalid UTF-8")
        }
    }

    @Test(arguments: ["[", "- ", "{a: ", "a:\n"])
    func tooDeepATextIsRefused(opening: String) {
        var text = ""
        for level in 0..<3_000 { text += opening == "a:\n" ? String(repeating: " ", count: level) + opening : opening }
        #expect {
            try parse(text)
        } throws: { error in
            "\(error)".contains("error: more than 512 levels of nesting")
        }
    }

    @Test func aliasesThatMultiplyAreRefused() {
        var text = "a0: &a0 [lol, lol, lol, lol]\n"
        for level in 1..<40 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1), *a\(level - 1), *a\(level - 1)]\n" }
        #expect {
            try parse(text)
        } throws: { error in
            "\(error)".contains("error: aliases expand to more than")
        }
    }

    @Test func mergesThatMultiplyAreRefused() {
        var text = "a0: &a0 {k: v}\n"
        for level in 1..<40 { text += "a\(level): &a\(level) {<<: [*a\(level - 1), *a\(level - 1), *a\(level - 1)]}\n" }
        #expect {
            try parse(text)
        } throws: { error in
            "\(error)".contains("error: merge keys expand to more than")
        }
    }

    /// JSON is YAML: both readers must give the same values at the same places.
    @Test(arguments: [
        #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:*", "é\n\u00e9\"\\"], "Resource": "*"}]}"#,
        "{\n  \"a\" : [1, -2.5, true, false, null, \"\", {}, []],\n  \"ü\": {\"b\": {\"c\": [[\"x\"]]}}\n}", "\"text\"", "[[[[]]]]",
    ])
    func bothReadersAgree(text: String) throws {
        let json = try JSONDocument.parse(text, name: "f").root
        let yaml = try parse(text)
        func compare(_ one: JSONValue, _ other: JSONValue) {
            #expect(one.kind == other.kind)
            #expect(one.scalarText == other.scalarText)
            #expect(one.location == other.location, "\(one.text)")
            for (left, right) in zip(one.elements, other.elements) { compare(left, right) }
            for (left, right) in zip(one.members, other.members) {
                compare(left.key, right.key)
                compare(left.value, right.value)
            }
            #expect(one.elements.map(\.text).count == other.elements.map(\.text).count)
            #expect(one.members.map(\.name) == other.members.map(\.name))
        }
        compare(json, yaml)
    }

    private static let template = """
        Resources:
          Role: &r
            Type: AWS::IAM::Role
            Properties: {Policies: [{PolicyDocument: !Sub "{\\"a\\": \\u00e9}"}]}
          Other:
            <<: *r
            D: |-
              {"Statement": 'é'}

              x
            E: >
              folded 'text
              here'
        """

    /// No prefix and no corruption crashes, and every refusal has a place.
    @Test(arguments: [
        UInt8(ascii: "\n"), UInt8(ascii: "\""), UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "\\"), 0xC2, 0x00, 0x85,
    ])
    func noByteCrashesTheReader(byte: UInt8) {
        let bytes = Array(Self.template.utf8)
        func check(_ bytes: [UInt8]) {
            do {
                let root = try JSONDocument.parse(yaml: SourceText(name: "f", bytes: bytes)).root
                func walk(_ value: JSONValue) {
                    #expect(value.sourceRange.upperBound <= bytes.count)
                    if let start = value.location.start, let end = value.location.end { #expect(start <= end) }
                    if value.kind == .string { _ = try? JSONDocument.parse(embeddedIn: value) }
                    for element in value.elements { walk(element) }
                    for member in value.members { walk(member.value) }
                }
                walk(root)
            } catch {
                #expect(error.location.start != nil)
            }
        }
        for length in 0...bytes.count { check(Array(bytes[..<length])) }
        for at in bytes.indices {
            var corrupt = bytes
            corrupt[at] = byte
            check(corrupt)
        }
    }
}
