internal import Documents

/// One file of the input, and what was made of it.
public struct InputFile: Sendable, Hashable {
    /// As the user named it: the path given, and what stands under it.
    public let name: String
    /// `CloudTrail`, `account authorization details`, `documentation`...; nil where the file was not recognised (a gap says why).
    public internal(set) var kind: String?
    /// Records, calls, changes, entries or resources read from it.
    public internal(set) var count = 0
    /// Its size on disk, packed where it is packed.
    public let bytes: Int

    var location: Location { Location(file: name) }
    /// The name within its directory, and the directory.
    var lastName: Substring { name[(name.lastIndex(of: "/").map(name.index(after:)) ?? name.startIndex)...] }
    var directory: Substring { name.dropLast(lastName.count) }

    /// The whole text in UTF-8, unpacked where it is packed.
    func text(limit: Int = JSONDocument.Limits.standard.bytes) throws(InputError) -> [UInt8] {
        if bytes > limit {
            throw InputError("a text of \(bytes) bytes; at most \(limit) are read", at: location, help: "split it")
        }
        let read = try Files.read(name, limit: limit)
        return try TextEncoding.utf8(Gzip.isPacked(read) ? Gzip.unpack(read, name: name, limit: limit) : read, name: name)
    }
}
