/// What stands in a `PackedList`.
package protocol Packable: Sendable {
    /// Writes all of it.
    func pack(into fields: inout FieldBytes)
    /// Reads what was written; where nothing is there, some value that stands for it.
    init(unpacking fields: inout FieldReader)
}

/// Things of which there are as many as events, each made anew when it is asked for: they stand in pieces that are packed, and beyond 1 MiB
/// in a file without a name, so that memory does not grow with them.
package struct PackedList<Element: Packable>: RandomAccessCollection, Sendable {
    private let pieces: KeptPieces
    package let count: Int

    fileprivate init(_ pieces: KeptPieces, count: Int) { (self.pieces, self.count) = (pieces, count) }

    package init(_ elements: some Sequence<Element>) {
        let builder = PackedListBuilder<Element>(LogLosses())
        for element in elements { builder.append(element) }
        self = builder.list()
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { count }

    package subscript(_ place: Int) -> Element {
        if let found = pieces.read(place, { Element(unpacking: &$0) }) { return found }
        var none = FieldReader(UnsafeRawBufferPointer(start: nil, count: 0))
        return Element(unpacking: &none)
    }
}

extension PackedList: ExpressibleByArrayLiteral {
    package init(arrayLiteral elements: Element...) { self.init(elements) }
}

/// Makes a list by adding one thing after another.
package final class PackedListBuilder<Element: Packable> {
    private let pieces: PieceBuilder

    /// - Parameters:
    ///   - losses: those of the logs that the things tell of.
    ///   - most: so many bytes stay in memory.
    package init(_ losses: LogLosses, most: Int = KeptPieces.usual) { pieces = PieceBuilder(losses, most: most) }

    package func append(_ element: Element) { pieces.append { element.pack(into: &$0) } }

    /// The list; nothing is added any more.
    package func list() -> PackedList<Element> { PackedList(pieces.ended(), count: pieces.count) }
}

/// Fills pieces with one thing after another, which `KeptPieces` reads by their numbers.
package final class PieceBuilder {
    private let pieces: KeptPieces
    package private(set) var count = 0
    /// Of the piece that has not ended yet: where each of its things begins, and their bytes.
    private var starts: [UInt32] = []
    private var fields = FieldBytes()

    /// A piece ends once it has so many bytes.
    private static let enough = 40 << 10

    package init(_ losses: LogLosses, most: Int = KeptPieces.usual) { pieces = KeptPieces(losses, most: most) }

    package func append(_ write: (inout FieldBytes) -> Void) {
        starts.append(UInt32(fields.bytes.count))
        write(&fields)
        count += 1
        if fields.bytes.count >= Self.enough { endPiece() }
    }

    private func endPiece() {
        pieces.add(fields.bytes, startingAt: starts)
        starts.removeAll(keepingCapacity: true)
        fields.removeAll()
    }

    /// All pieces; nothing is added any more.
    package func ended() -> KeptPieces {
        endPiece()
        return pieces
    }
}
