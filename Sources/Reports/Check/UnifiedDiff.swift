internal import Actors

/// The difference of two texts, as `diff -u` writes it and `patch -p1` takes it.
package enum UnifiedDiff {
    private static let context = 3

    /// Empty where the texts are equal. Cost: O(lines × changed lines).
    package static func bytes(_ name: String, old: [UInt8], new: [UInt8]) -> [UInt8] {
        let before = lines(old)
        let after = lines(new)
        var hunks = Hunks(before: before, after: after)
        hunks.find()
        if hunks.text.isEmpty { return [] }
        // A name with a line break in it would forge lines of the patch.
        let name = PlainText.line(name)
        let path = name.hasPrefix("/") ? String(name.dropFirst()) : name
        return Array("--- a/\(path)\n+++ b/\(path)\n".utf8) + hunks.text
    }

    /// Each line with its end.
    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
            lines.append(bytes[start..<end])
            start = end
        }
        return lines
    }

    private struct Hunks {
        let before: [ArraySlice<UInt8>]
        let after: [ArraySlice<UInt8>]
        var text: [UInt8] = []

        /// A run of lines that differ, in both texts.
        private struct Change {
            var old: Range<Int>
            var new: Range<Int>
        }

        init(before: [ArraySlice<UInt8>], after: [ArraySlice<UInt8>]) {
            self.before = before
            self.after = after
        }

        mutating func find() {
            var group: [Change] = []
            for change in changes() {
                if let last = group.last, change.old.lowerBound - last.old.upperBound > 2 * context {
                    write(group)
                    group = []
                }
                group.append(change)
            }
            if !group.isEmpty { write(group) }
        }

        private func changes() -> [Change] {
            var head = 0
            while head < before.count, head < after.count, before[head] == after[head] { head += 1 }
            var tail = 0
            while tail < before.count - head, tail < after.count - head,
                before[before.count - 1 - tail] == after[after.count - 1 - tail]
            { tail += 1 }
            let difference = Array(after[head..<after.count - tail]).difference(from: Array(before[head..<before.count - tail]))
            var removed: Set<Int> = []
            var inserted: Set<Int> = []
            for change in difference {
                switch change {
                case .remove(let offset, _, _): removed.insert(offset)
                case .insert(let offset, _, _): inserted.insert(offset)
                }
            }
            var changes: [Change] = []
            var (old, new) = (head, head)
            while old < before.count - tail || new < after.count - tail {
                let start = (old: old, new: new)
                while removed.contains(old - head) { old += 1 }
                while inserted.contains(new - head) { new += 1 }
                if start == (old, new) {
                    (old, new) = (old + 1, new + 1)
                } else {
                    changes.append(Change(old: start.old..<old, new: start.new..<new))
                }
            }
            return changes
        }

        private mutating func write(_ group: [Change]) {
            guard let first = group.first, let last = group.last else { return }
            let lead = min(context, first.old.lowerBound)
            let trail = min(context, before.count - last.old.upperBound)
            let old = first.old.lowerBound - lead..<last.old.upperBound + trail
            let new = first.new.lowerBound - lead..<last.new.upperBound + trail
            text += "@@ -\(Self.mark(old)) +\(Self.mark(new)) @@\n".utf8
            var at = old.lowerBound
            for change in group {
                for line in before[at..<change.old.lowerBound] { write(" ", line) }
                for line in before[change.old] { write("-", line) }
                for line in after[change.new] { write("+", line) }
                at = change.old.upperBound
            }
            for line in before[at..<old.upperBound] { write(" ", line) }
        }

        /// Lines count from 1; an empty range is named by the line before it.
        private static func mark(_ range: Range<Int>) -> String {
            let start = range.isEmpty ? range.lowerBound : range.lowerBound + 1
            return range.count == 1 ? "\(start)" : "\(start),\(range.count)"
        }

        private mutating func write(_ mark: String, _ line: ArraySlice<UInt8>) {
            text += mark.utf8
            text += line
            if line.last != UInt8(ascii: "\n") { text += "\n\\ No newline at end of file\n".utf8 }
        }
    }
}
