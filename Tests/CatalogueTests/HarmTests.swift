import Testing

@testable import Catalogue

private let catalogue = ActionCatalogue.standard

@Suite("What an action can ruin")
struct HarmTests {
    @Test("every row of the table is what the lookup says")
    func everyRow() throws {
        let rows = try rows(of: "destructive-actions.tsv")
        #expect(rows.count == 2_133)
        for row in rows {
            let harm = try #require(catalogue.harm(of: row[0].uppercased()), "\(row[0])")
            #expect(harm.kind.rawValue == row[1])
            #expect(harm.recovery.rawValue == row[2])
            #expect(harm.protection ?? "" == row[3])
            #expect(harm.indirect ?? "" == row[4])
            #expect(catalogue.actionID(named: row[0]) != nil)
        }
    }

    @Test(
        "every kind is there in the number that was counted: what the table tells, and removals by their names",
        arguments: [
            (HarmKind.destroyData, 398), (.destroyConfig, 1_231), (.degrade, 741),
            (.unprotect, 484), (.eraseEvidence, 256), (.cutNetwork, 252),
            (.changeIdentity, 446), (.replace, 136),
        ])
    func counts(kind: HarmKind, count: Int) {
        #expect(catalogue.harmfulActions.count { $0.harm.kind == kind } == count)
    }

    @Test("what is neither in the table nor a removal is not classified", arguments: ["s3:GetObject", "s3", "", "nosuch:Delete"])
    func notClassified(action: String) {
        #expect(catalogue.harm(of: action) == nil)
    }

    /// Sources/Catalogue/Generator/removals.py.
    @Test(
        "a removal that the table does not tell is told by what it removes",
        arguments: [
            ("iotanalytics:DeleteDataset", HarmKind.destroyData), ("medical-imaging:DeleteImageSet", .destroyData),
            ("kendra:BatchDeleteDocument", .destroyData), ("databrew:DeleteProject", .destroyConfig),
            ("personalize:DeleteDatasetGroup", .destroyConfig), ("datazone:DeleteDataSource", .destroyConfig),
            ("iotsitewise:DeleteAssetModel", .destroyConfig), ("mediaconnect:StopFlow", .degrade),
            ("braket:CancelJob", .degrade), ("opsworks:DeregisterInstance", .destroyConfig),
            ("quicksight:DeleteRoleMembership", .changeIdentity), ("grafana:DeleteWorkspaceApiKey", .changeIdentity),
            ("mediastore:StopAccessLogging", .eraseEvidence), ("lookoutmetrics:DeleteAlert", .eraseEvidence),
            ("rekognition:DeleteProjectPolicy", .unprotect), ("waf:DeleteByteMatchSet", .unprotect),
            ("networkmanager:DeletePeering", .cutNetwork), ("ec2:DeleteCarrierGateway", .cutNetwork),
            // What only draws a network cuts none.
            ("networkmanager:DeleteLink", .destroyConfig), ("mpa:DeleteIdentitySource", .changeIdentity),
            ("resiliencehub:DeleteResiliencyPolicy", .destroyConfig),
        ])
    func removal(action: String, kind: HarmKind) {
        #expect(catalogue.harm(of: action)?.kind == kind)
    }

    @Test(
        "a removal of what harms nobody is not classified",
        arguments: [
            "workspaces:DeleteTags", "codecommit:DeleteCommentContent", "support-console:DeleteCaseDraft",
            "macie2:DeleteInvitations",
            "organizations:CancelHandshake", "kms:CancelKeyDeletion", "inspector2:DeleteFilter", "fis:StopExperiment",
            "ec2messages:DeleteMessage", "ec2:RejectVpcPeeringConnection", "glacier:AbortMultipartUpload",
            "cloudwatch:DeleteAlarmMuteRule", "networkmanager:DisassociateLink",
        ])
    func harmlessRemoval(action: String) {
        #expect(catalogue.actionID(named: action) != nil)
        #expect(catalogue.harm(of: action) == nil)
    }

    @Test("every harmless removal has a reason and no harm")
    func everyHarmlessRemoval() throws {
        for row in try rows(of: "harmless-removals.tsv") {
            #expect(catalogue.harm(of: row[0]) == nil && !row[1].isEmpty, "\(row[0])")
        }
    }
}
