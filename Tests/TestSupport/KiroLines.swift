/// Lines of a transcript as Kiro's command line writes them.
package enum KiroLines {
    package static func line(_ second: Int, _ payload: String) -> String {
        "{\"id\":\"\(second)\",\"timestamp\":\"2026-09-01T07:00:\(second < 10 ? "0" : "")\(second).000Z\",\"payload\":{\(payload)}}"
    }

    package static func call(_ second: Int, _ id: String, _ command: String) -> String {
        line(
            second,
            "\"type\":\"tool_call\",\"executionId\":\"e\",\"toolCallId\":\"\(id)\",\"toolName\":\"execute_bash\",\"args\":{\"command\":\"\(command)\"},\"status\":\"running\""
        )
    }

    package static func question(_ second: Int, _ id: String) -> String {
        line(
            second,
            """
            "type":"pending_interaction","interactionType":"tool_approval","toolCallId":"\(id)","question":"Run?","options":[\
            {"optionId":"accept","kind":"allow_once"},{"optionId":"always-accept","kind":"allow_always"},{"optionId":"reject","kind":"reject_once"}]
            """)
    }

    package static func answer(_ second: Int, _ id: String, _ rest: String) -> String {
        line(second, "\"type\":\"interaction_resolved\",\"toolCallId\":\"\(id)\",\(rest)")
    }

    package static func result(_ second: Int, _ id: String, _ rest: String = "\"success\":true,\"content\":\"\"") -> String {
        line(second, "\"type\":\"tool_result\",\"toolCallId\":\"\(id)\",\(rest)")
    }
}
