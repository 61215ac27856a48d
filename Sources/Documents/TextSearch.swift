/// Looks for a short ASCII text byte by byte: the standard library's search compares whole characters and takes some hundred times as
/// long, which tells where a text of every event or of every request is searched.
extension String {
    /// Whether it stands somewhere.
    package func has(ascii needle: StaticString) -> Bool { self[...].has(ascii: needle) }
}

extension Substring {
    /// Whether it stands somewhere.
    package func has(ascii needle: StaticString) -> Bool {
        var text = self
        return text.withUTF8 { $0.firstPlace(of: needle) != nil }
    }

    /// The first place at which it stands.
    package func range(ofASCII needle: StaticString) -> Range<Index>? {
        var text = self
        guard let place = text.withUTF8({ $0.firstPlace(of: needle) }) else { return nil }
        let start = utf8.index(startIndex, offsetBy: place)
        return start..<utf8.index(start, offsetBy: needle.utf8CodeUnitCount)
    }
}

extension [UInt8] {
    /// Whether it stands somewhere. The standard library's search takes as long for bytes as for characters: most of the time of
    /// checking a large file.
    package func has(ascii needle: StaticString) -> Bool { withUnsafeBufferPointer { $0.firstPlace(of: needle) != nil } }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func firstPlace(of needle: StaticString) -> Int? {
        let length = needle.utf8CodeUnitCount
        guard length > 0, count >= length else { return nil }
        let wanted = needle.utf8Start
        let first = wanted[0]
        for place in 0...(count - length) where self[place] == first {
            var at = 1
            while at < length, self[place + at] == wanted[at] { at += 1 }
            if at == length { return place }
        }
        return nil
    }
}
