package import Documents
import Glibc
package import LogScan

/// Words for what `LogScan` could not read.
package enum ScanFault {
    /// Those that are listed of one file.
    package static let most = 200

    package static func gap(_ problem: logscan_problem, file: String, fields: [String]) -> Gap {
        let place = problem.line == 0 ? nil : Position(line: Int(problem.line), column: Int(problem.column))
        let (reason, help) = words(problem, fields: fields)
        return Gap(.input, reason, at: Location(file: file, start: place), help: help)
    }

    private static func words(_ problem: logscan_problem, fields: [String]) -> (reason: String, help: String?) {
        let detail = problem.detail
        let field = Int(detail) < fields.count ? fields[Int(detail)] : "?"
        switch problem.code {
        case LOGSCAN_UNREADABLE:
            return ("cannot be read: \(String(cString: strerror(Int32(truncatingIfNeeded: detail))).lowercased())", nil)
        case LOGSCAN_OUT_OF_MEMORY: return ("not enough memory to read it", "split it")
        case LOGSCAN_EMPTY: return ("empty: no record in it", nil)
        case LOGSCAN_UTF16: return ("UTF-16 text is not read", "convert it to UTF-8")
        case LOGSCAN_NOT_UTF8: return ("not UTF-8; the text or line was not read", "the file may be damaged: fetch it again")
        case LOGSCAN_GZIP_DAMAGED:
            return ("gzip stream damaged or cut short; \(detail) bytes of text were read", "fetch the file again")
        case LOGSCAN_GZIP_TRAILING: return ("\(detail) bytes after the gzip stream were not read", "fetch the file again")
        case LOGSCAN_GZIP_BOMB:
            return (
                "unpacks to more than \(size(detail)), too much for its size; it was not read",
                "if you trust it, \(unpackIt)"
            )
        case LOGSCAN_GZIP_SWELLS:
            return (
                "unpacks to more than \(size(detail)), too much for its size; the rest was not read",
                "if you trust it, \(unpackIt)"
            )
        case LOGSCAN_TEXT_TOO_LARGE:
            return ("one JSON text of more than \(size(detail)) that is no list of records; it was not read", oneALine)
        case LOGSCAN_LINE_TOO_LARGE: return ("a line of more than \(size(detail)); it was not read", oneALine)
        case LOGSCAN_RECORD_TOO_LARGE: return ("a record of more than \(size(detail)); it was not read", nil)
        case LOGSCAN_TOO_DEEP: return ("nested deeper than \(detail) levels; the rest of the text was not read", nil)
        case LOGSCAN_ENDS_EARLY: return endsEarly
        case LOGSCAN_MALFORMED: return malformed
        case LOGSCAN_TRAILING_TEXT:
            return ("text after the end of the JSON text was not read", "give one record a line, or one JSON text a file")
        case LOGSCAN_TWO_COMMAS: return twoCommas
        case LOGSCAN_NOT_A_RECORD: return ("not a CloudTrail record", nil)
        case LOGSCAN_WRONG_TYPE: return ("`\(field)` is an object or a list where a text is expected; it was not read", nil)
        case LOGSCAN_DUPLICATE_KEY: return ("`\(field)` is given twice; the record was not read", nil)
        case LOGSCAN_BROKEN_RECORD: return ("a record that cannot be read; the records before and after it were", nil)
        case LOGSCAN_OTHER_MEMBER:
            return ("the file holds something else beside its records, which was not read", "give it as a file of its own")
        case LOGSCAN_MORE_PAGES:
            return ("the list of events goes on in a page that is not in this file", "fetch all pages: leave out `--max-items`")
        case LOGSCAN_PRINTED_OBJECT:
            let object = field.split(separator: ".").first.map(String.init) ?? field
            return (
                "\(code(object)) is the text of a table (`{name=value}`) among records as they were; it was not read",
                "give rows of tables in a file of their own, or ask for `eventJson`"
            )
        case LOGSCAN_MORE_PROBLEMS: return (more(Int(clamping: detail)), nil)
        default: return ("cannot be read", nil)
        }
    }

    /// Makes of each entry of a list or an object a line, whatever their length.
    private static let oneALine = "give one record a line: jq -cn --stream 'fromstream(1|truncate_stream(inputs))' FILE"

    private static let unpackIt = "unpack it: gzip -d FILE; lines, and the entries of a list, are read from a file of any size"

    static let endsEarly: (reason: String, help: String?) = (
        "the text ends inside a value; what stands before it was read", "fetch the file again"
    )
    static let malformed: (reason: String, help: String?) = ("not JSON from here on; what stands before was read", nil)

    /// No text between two of the commas that set texts apart.
    static let twoCommas: (reason: String, help: String?) = ("two commas with no text between them", "an entry may be missing")

    /// How many problems of a file are not listed one by one.
    static func more(_ count: Int) -> String {
        "\(Phrase.count(count, "further problem")) of this file \(count == 1 ? "is" : "are") not listed"
    }

    static func size(_ bytes: UInt64) -> String {
        bytes >= 1 << 20 ? "\(bytes >> 20) MiB" : "\(bytes) bytes"
    }
}
