internal import Activity
internal import Documents

extension FileKind {
    /// Digest files of a trail: which log files CloudTrail delivered, and what each of them held then ("CloudTrail digest file structure"
    /// in the user guide of CloudTrail). Their signatures are not in the files and are not checked.
    static let digest = FileKind(
        recognise: { head, _ in head.has("digestStartTime", "logFiles") ? "CloudTrail digest" : nil },
        read: { files, evidence in
            for index in files.indices {
                do throws(InputError) {
                    let root = try JSONDocument.parse(try files[index].text(), name: files[index].name).root
                    let digest = Digest(root)
                    files[index].count = digest.named.count
                    evidence.digests.append(digest)
                } catch {
                    evidence.gaps.append(Gap(error))
                }
            }
        })
}

/// What one digest file says of others: log files, and the digest before it.
struct Digest {
    struct Named {
        /// The key in the bucket.
        let key: String
        /// SHA-256 of the unpacked content, in hexadecimal digits.
        let hash: String
        let location: Location

        var name: Substring { key[(key.lastIndex(of: "/").map(key.index(after:)) ?? key.startIndex)...] }
    }

    let location: Location
    private(set) var named: [Named] = []
    private(set) var previous: Named?

    private static let most = 100_000

    init(_ root: JSONValue) {
        location = root.location
        let files = root["logFiles"].map { Array($0.elements.prefix(Self.most)) } ?? []
        for file in files {
            if let named = Self.named(file["s3Object"], file["hashValue"]) { self.named.append(named) }
        }
        previous = Self.named(root["previousDigestS3Object"], root["previousDigestHashValue"])
    }

    private static func named(_ key: JSONValue?, _ hash: JSONValue?) -> Named? {
        guard let key, let name = key.string, let hash = hash?.string else { return nil }
        return Named(key: name, hash: hash.lowercased(), location: key.location)
    }
}

/// Compares log files with what the digests of their trail say of them.
enum DigestCheck {
    /// Gaps: log files and digests that were changed after CloudTrail delivered them, and those that are named and not here.
    /// Cost: O(bytes of the files that digests name), several at once.
    static func gaps(_ digests: [Digest], among files: [InputFile]) -> [Gap] {
        guard !digests.isEmpty else { return [] }
        let byName = Dictionary(grouping: files.indices) { Self.unpacked(files[$0].lastName) }
        var pairs: [(named: Digest.Named, file: InputFile)] = []
        var gaps: [Gap] = []
        for digest in digests {
            let missing = digest.named.filter { byName[Self.unpacked($0.name)] == nil }
            if let first = missing.first {
                gaps.append(
                    Gap(
                        .evidence,
                        Self.words(missing.count, of: digest.named.count) + code(String(first.name)), at: first.location,
                        help: "fetch what is missing, or its events are unknown"))
            }
            for named in digest.named + (digest.previous.map { [$0] } ?? []) {
                pairs += byName[Self.unpacked(named.name), default: []].map { (named, files[$0]) }
            }
        }
        return gaps + changed(pairs)
    }

    /// How many of the log files that a digest names are missing; the name of the first follows.
    private static func words(_ missing: Int, of all: Int) -> String {
        let files = "of the \(Phrase.grouped(all)) log files that the digest names"
        return switch (missing, all) {
        case (_, 1): "the log file that the digest names is not in the input: "
        case (all, _): "none \(files) is in the input, such as "
        case (1, _): "1 \(files) is not in the input: "
        default: "\(Phrase.grouped(missing)) \(files) are not in the input, such as "
        }
    }

    /// `a.json.gz` may have been unpacked to `a.json`.
    private static func unpacked(_ name: Substring) -> Substring { name.hasSuffix(".gz") ? name.dropLast(3) : name }

    private static func changed(_ pairs: [(named: Digest.Named, file: InputFile)]) -> [Gap] {
        Parallel.run(count: pairs.count, workers: Parallel.usualWorkers) { next in
            var gaps: [Gap] = []
            while let number = next() {
                let (named, file) = pairs[number]
                do throws(InputError) {
                    guard SHA256.hexadecimal(try file.text(limit: 1 << 30)) != named.hash else { continue }
                    gaps.append(
                        Gap(
                            .evidence,
                            "differs from what the digest at \(named.location) says of it: it was changed after its delivery",
                            at: file.location, help: "fetch it again from the bucket; look who wrote to it"))
                } catch {
                    gaps.append(Gap(error))
                }
            }
            return gaps
        }.flatMap(\.self)
    }
}
