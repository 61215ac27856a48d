public import Documents

/// One file of the input, and what was made of it.
public struct InputFile: Sendable, Hashable {
    /// As the user named it: the path given, and what stands under it.
    public let name: String
    /// `CloudTrail`, `account authorization details`, `documentation`...; nil where the file was not recognised (a gap says why).
    public internal(set) var kind: String?
    /// Records, entries or resources read from it.
    public internal(set) var count = 0
    /// Its size on disk, packed where it is packed.
    public let bytes: Int

    var location: Location { Location(file: name) }
}
